import { isDigit, isLetter, isWord, letterHash, NO_LETTERS } from './chars.js';

/**
 * Looks at the word that starts at `at`, whose first letters of ASCII end at `end` and have this hash; the end of what
 * it read, or -1 where it read nothing.
 */
export type Visit = (at: number, end: number, hash: number) => number;

/** Visits each word of a text; code and URLs are passed over. */
export function eachWord(text: string, visit: Visit): void {
  const { length } = text;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c < 48) { i++; continue; }
    let end = i;
    let hash = NO_LETTERS;
    for (let d = c; (d >= 97 && d <= 122) || (d >= 65 && d <= 90); d = text.charCodeAt(end)) {
      hash = letterHash(hash, d);
      end++;
    }
    if (end > i || isDigit(c) || (c > 127 && isLetter(c))) {
      const read = visit(i, end, hash);
      i = read > i ? read : end > i && text.charCodeAt(end) < 48 ? end : wordEnd(text, end > i ? end : i + 1);
    } else if (c === 96) i = codeEnd(text, i);
    else if (c === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) i = tokenEnd(text, i);
    else i++;
  }
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWord(text.charCodeAt(end))) end++;
  return end;
}

function tokenEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return end;
}

/** The end of the code that a back-tick opens: at most 200 characters of one line, or a fenced part. */
function codeEnd(text: string, from: number): number {
  if (text.startsWith('```', from)) {
    const last = Math.min(text.length, from + 20000);
    const close = text.slice(from + 3, last).indexOf('\n```');
    return close < 0 ? from + 3 : from + 3 + close + 4;
  }
  for (let end = from + 1; end < text.length && end - from < 200; end++) {
    const c = text.charCodeAt(end);
    if (c === 10) break;
    if (c === 96) return end + 1;
  }
  return from + 1;
}
