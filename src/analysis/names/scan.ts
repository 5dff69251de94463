import { figureHash, isAsciiLetter, isDigit, isLetter, isWord, letterHash, NO_LETTERS } from './chars.js';

/**
 * Goes over the words of a text in order; code and URLs are passed over. One scan serves text after text, and a loop over it
 * costs no call of a function for each word.
 */
export class WordScan {
  /** Where the word starts, and where the letters of ASCII end that it starts with. */
  at = 0;
  end = 0;
  /** The hash of those letters, or of a figure and what stands behind it; see `letterHash`. */
  hash = NO_LETTERS;
  #text = '';
  #next = 0;

  /** Starts anew, before the first word of `text`. */
  open(text: string): void {
    this.#text = text;
    this.#next = 0;
    this.at = this.end = 0;
  }

  /** Goes to the next word, if there is one. */
  next(): boolean {
    const text = this.#text;
    const { length } = text;
    let i = this.#next;
    while (i < length) {
      const c = text.charCodeAt(i);
      if (c < 48) { i++; continue; }
      let end = i;
      let hash = NO_LETTERS;
      for (let d = c; isAsciiLetter(d); d = end < length ? text.charCodeAt(end) : 0) {
        hash = letterHash(hash, d);
        end++;
      }
      if (end > i || isDigit(c) || (c > 127 && isLetter(c))) {
        this.at = i;
        this.end = end;
        this.hash = isDigit(c) ? figureHash(c, text.charCodeAt(i + 1)) : hash;
        this.#next = end > i ? wordEnd(text, end) : wordEnd(text, i + 1);
        return true;
      }
      if (c === 96) i = codeEnd(text, i);
      else if (c === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) i = tokenEnd(text, i);
      else i++;
    }
    this.#next = length;
    return false;
  }

  /** Goes on from `end`, where that is behind the start of the word. */
  pass(end: number): void {
    if (end > this.at) this.#next = end;
  }
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
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
