import { sha256 } from '../base/hash.js';
import type { Span } from '../base/span.js';
import type { Target } from './annotation.js';
import { lineFeedsOf } from './lineFeeds.js';
import { NEAR, patternOf } from './pattern.js';
import { countAlike, shapesOf, type Shapes } from './shape.js';
import { tokenise, Vocabulary } from './tokens.js';

/** Describes stretches of one seed so that they are found again, without white space at their ends; `span` is in offsets of `text` as it is. */
export function describer(source: string, text: string): (span: Span) => Target {
  const { text: lf, into } = lineFeedsOf(text);
  const hash = sha256(lf);
  const vocabulary = new Vocabulary();
  let shapes: Shapes | undefined;
  return (span) => {
    const { start, end } = trimmed(lf, into(span));
    const told = { prefix: prefixOf(lf, start), exact: lf.slice(start, end), suffix: suffixOf(lf, end) };
    const pattern = patternOf(told, vocabulary);
    shapes ??= shapesOf(tokenise(lf, vocabulary).ids, vocabulary);
    return { source, sha256: hash, start, end, ...told, occurrences: count(lf, start, end), alike: pattern === undefined ? 1 : countAlike(pattern, shapes, vocabulary) };
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  if (part.trim() === '') return { start, end };
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) };
}

/** Sizes that are tried until the context, but for words at its far end that may be cut, occurs once and reaches beyond the sentence of the quote, where look-alikes differ. */
const CONTEXTS = [NEAR, 160, 320] as const;
const BREAK = /[.!?…]["'”’)\]]?\s|\n/;
const BEYOND = 24;

function prefixOf(text: string, end: number): string {
  for (const size of CONTEXTS) {
    const prefix = text.slice(afterPair(text, Math.max(0, end - size)), end);
    if (prefix.length < size - 1 || size === CONTEXTS.at(-1) || isEnough(text, prefix.slice(BEYOND))) return prefix;
  }
  return '';
}

function suffixOf(text: string, start: number): string {
  for (const size of CONTEXTS) {
    const suffix = text.slice(start, afterPair(text, start + size));
    if (suffix.length < size || size === CONTEXTS.at(-1) || isEnough(text, suffix.slice(0, -BEYOND))) return suffix;
  }
  return '';
}

function isEnough(text: string, part: string): boolean {
  return BREAK.test(part) && text.indexOf(part, text.indexOf(part) + 1) < 0;
}

/** Enough to tell one from several. */
const MOST_COUNTED = 100;

/** Counts where the stretch stands as it does here: within words where it is, else as words of its own. */
function count(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  const [before, after] = [isInWord(text, start), isInWord(text, end)];
  let found = 0;
  for (let at = part === '' ? -1 : text.indexOf(part); at >= 0 && found < MOST_COUNTED; at = text.indexOf(part, at + 1)) {
    if (isInWord(text, at) === before && isInWord(text, at + part.length) === after) found++;
  }
  return found;
}

function isInWord(text: string, at: number): boolean {
  return /^(?:\p{L}[\p{L}\p{M}]|\p{N}{2})/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** A place that is not between the halves of a surrogate pair. */
function afterPair(text: string, at: number): number {
  const isInside = at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return isInside ? at + 1 : at;
}
