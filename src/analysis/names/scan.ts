import { isDigit, isLower, isUpper, isWord } from './chars.js';

/** Looks at the word that starts at `at`; the end of what it read, or -1 where it read nothing. */
export type Visit = (at: number) => number;

/**
 * Visits each word of a text that may start a name: one with a capital, and one in lower case that is followed by a
 * digit, a capital, a hyphen or a colon, or whose first letter `lowers` holds. Code and URLs are passed over.
 */
export function eachWord(text: string, lowers: (at: number, end: number) => boolean, visit: Visit): void {
  const { length } = text;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c < 48) i++;
    else if (c >= 97 && c <= 122) {
      let end = i + 1;
      let d = text.charCodeAt(end);
      while (d >= 97 && d <= 122) d = text.charCodeAt(++end);
      const plain = d === 32 || d === 46 || d === 44;
      const read = (!plain && (isDigit(d) || isUpper(d) || d === 45 || d === 58)) || lowers(i, end) ? visit(i) : -1;
      i = read > i ? read : plain ? end + 1 : wordEnd(text, end);
    } else if (isUpper(c) || isLower(c)) {
      const read = visit(i);
      i = read > i ? read : wordEnd(text, i + 1);
    } else if (isDigit(c)) {
      const read = lowers(i, i + 1) ? visit(i) : -1;
      i = read > i ? read : wordEnd(text, i + 1);
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
