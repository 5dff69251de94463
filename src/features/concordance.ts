import type { Span } from '../base/span.js';
import { printable } from '../base/printable.js';

/** One hit with the words around it, each on one line. */
export interface Hit extends Span {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** How much of the text is shown on either side, in UTF-16 code units. */
const CONTEXT = 40;

/** A pattern for whole words; white space in `words` stands for any. */
export function wordPattern(words: string, matchCase: boolean): RegExp {
  const escaped = words.trim().split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, matchCase ? 'gu' : 'giu');
}

/** A pattern as a person typed it; `undefined` where it is none. */
export function expressionPattern(typed: string, matchCase: boolean): RegExp | undefined {
  try {
    return new RegExp(typed, matchCase ? 'gmu' : 'gimu');
  } catch {
    return undefined;
  }
}

/** Where a global pattern matches some text. A match of nothing is no hit. */
export function findHits(text: string, pattern: RegExp, limit: number): readonly Span[] {
  const hits: Span[] = [];
  for (const { 0: { length }, index } of text.matchAll(pattern)) {
    if (hits.length === limit) break;
    if (length > 0) hits.push({ start: index, end: index + length });
  }
  return hits;
}

export function inContext(text: string, span: Span): Hit {
  const from = lineStart(text, span.start);
  const to = lineEnd(text, span.end);
  const [before, after] = [text.slice(from, span.start), text.slice(span.end, to)];
  // Whether the hit is a whole word shows by the blanks beside it.
  return { ...span, before: `${printable(before)}${/\s$/u.test(before) ? ' ' : ''}`, text: printable(text.slice(span.start, span.end)), after: `${/^\s/u.test(after) ? ' ' : ''}${printable(after)}` };
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < CONTEXT && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return isInPair(text, start) ? start + 1 : start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < CONTEXT && text[end] !== '\n' && text[end] !== '\r') end++;
  return isInPair(text, end) ? end - 1 : end;
}

function isInPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
