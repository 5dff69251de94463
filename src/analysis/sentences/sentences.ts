import type { Span } from '../../base/span.js';
import { characters, ELLIPSIS, isBreak, isDigit, isLetter, isOneOf, isSpace, skipSpace } from './characters.js';
import { softBreaks } from './lines.js';
import { afterPictures, endOfStop, isPicture, opensBehind } from './stops.js';

/**
 * Splits the text of a body into sentences. They neither start nor end in white space; list markers and leading cut
 * marks (`…`) stand outside, closing quotes and brackets inside; a stretch without a letter or a digit is none.
 * Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const isSoft = softBreaks(text);
  let start = sentenceStart(text, stampEnd(text));
  let i = start;
  let brackets: Brackets | undefined;
  const close = (end: number) => {
    if (hasWord(text, start, end)) sentences.push({ start, end: trimEnd(text, start, end) });
    start = sentenceStart(text, end);
    brackets?.leave();
    i = Math.max(start, end);
  };
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c === 32 || (c > 63 && c < ELLIPSIS)) {
      i++;
    } else if (isStop(c)) {
      const end = brackets?.holds(i) === true ? -1 : endOfStop(text, start, i);
      if (end > 0) close(end);
      else i = afterRun(text, i);
    } else if (isBreak(c) && !isSoft(i)) {
      close(i);
    } else if (isPicture(c)) {
      const end = afterPictures(text, i);
      if (opensBehind(text, end) && hasWord(text, start, i)) close(end);
      else i = end;
    } else {
      if (c === 40 && i > start) (brackets ??= new Brackets(text)).enter(i);
      i++;
    }
  }
  if (start < text.length) close(text.length);
  return sentences;
}

/** A remark in brackets is hardly longer than this; a bracket that closes later may be none, or forgotten. */
const LONGEST_REMARK = 300;

/** Whole sentences in brackets (`The pump (it is old. It leaks.) runs.`) part nothing. Each closing bracket is looked for once. */
class Brackets {
  readonly #text: string;
  #nextClose = -1;
  #end = -1;

  constructor(text: string) {
    this.#text = text;
  }

  enter(open: number): void {
    if (!isSpace(this.#text.charCodeAt(open - 1))) return;
    if (this.#nextClose < open) {
      const close = this.#text.indexOf(')', open);
      this.#nextClose = close < 0 ? Infinity : close;
    }
    if (this.#nextClose - open <= LONGEST_REMARK) this.#end = this.#nextClose;
  }

  leave(): void {
    this.#end = -1;
  }

  /** Whether a stop stands in brackets, and not right before they close. */
  holds(stop: number): boolean {
    return stop + 1 < this.#end;
  }
}

/** Full stop, exclamation and question mark, ellipsis, and the full-width ones. */
function isStop(c: number): boolean {
  return c === 46 || c === 33 || c === 63 || c === ELLIPSIS || c === 0x3002 || c === 0xff01 || c === 0xff1f;
}

function afterRun(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && isStop(text.charCodeAt(i))) i++;
  return i;
}

/** When a passage of a page of results appeared, which opens it: `Mar 3, 2024 — `, `5 days ago · 4 answers · `. */
const STAMP = /(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{4}|\d{1,2} (?:min|minute|hour|day|week|month|year)s? ago) [—–·] (?:\d[\d.,]{0,6}[KMkm]? (?:answers?|repl(?:y|ies)|comments?|posts?|votes?|views?) [—–·] ){0,3}/y;

function stampEnd(text: string): number {
  const c = text.charCodeAt(0);
  if (!isDigit(c) && (c < 65 || c > 83)) return 0;
  STAMP.lastIndex = 0;
  return STAMP.test(text) ? STAMP.lastIndex : 0;
}

/** Where the sentence after `from` starts: behind white space, cut marks and list markers. */
function sentenceStart(text: string, from: number): number {
  let i = skipSpace(text, from);
  while (i < text.length) {
    const after = afterMarker(text, i);
    if (after === i) break;
    i = skipSpace(text, after);
  }
  return i;
}

const MARKERS = characters('-*+–—>•·◦▪●‣');

/** The end of a list marker (`-`, `•`, `2.`, `(b)`), a note's number or a time (`[3]`, `[12:04]`), a quote's `>` or a cut mark at `i`; `i` where there is none. */
function afterMarker(text: string, i: number): number {
  const c = text.charCodeAt(i);
  if (c === ELLIPSIS) return i + 1;
  if (c === 46 && text.startsWith('...', i)) return i + 3;
  if (isOneOf(MARKERS, c) && isSpace(text.charCodeAt(i + 1))) return i + 1;
  if (c === 91) return afterTime(text, i);
  const open = c === 40 ? i + 1 : i;
  let end = open;
  while (end < open + 3 && isDigit(text.charCodeAt(end))) end++;
  if (open === i && end > i) {
    const section = afterSection(text, i, end);
    if (section > i) return section;
  }
  if (end === open && isLetter(text.charCodeAt(open)) && text.charCodeAt(open + 1) === 41) end++;
  if (end === open) return i;
  const mark = text.charCodeAt(end);
  const closes = mark === 41 || (mark === 46 && open === i);
  return closes && isSpace(text.charCodeAt(end + 1)) ? end + 1 : i;
}

const TIMES = characters('0123456789:.,-> ');

/** The end of a number or of times in brackets that open a line (`[3]`, `[0:12 --> 0:15]`); `at` where there is none. */
function afterTime(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at + 1)) || !(at === 0 || isBreak(text.charCodeAt(at - 1)))) return at;
  let end = at + 2;
  while (end - at < 32 && isOneOf(TIMES, text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === 93 && isSpace(text.charCodeAt(end + 1)) ? end + 1 : at;
}

/** The end of a paragraph's number that opens a line (`1.4 Errors rose`); `at` where there is none. */
function afterSection(text: string, at: number, digits: number): number {
  if (text.charCodeAt(digits) !== 46 || !(at === 0 || isBreak(text.charCodeAt(at - 1)))) return at;
  let end = digits;
  while (end - at < 8 && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    end += 2;
    if (isDigit(text.charCodeAt(end))) end++;
  }
  const c = text.charCodeAt(end + 1);
  return end > digits && text.charCodeAt(end) === 32 && c >= 65 && c <= 90 ? end : at;
}

function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (isDigit(c) || isLetter(c)) return true;
  }
  return false;
}
