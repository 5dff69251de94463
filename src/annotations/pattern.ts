import type { Target } from './annotation.js';
import { tokenise, type Tokens, type Vocabulary } from './tokens.js';

/** What is looked for: the tokens of a quote between those of its context. */
export interface Pattern {
  readonly ids: Int32Array;
  /** The tokens of the quote are `from` to `to`, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How many UTF-16 code units the quote starts after the start of its first token, and ends before the end of its last. */
  readonly cutBefore: number;
  readonly cutAfter: number;
  /** 1 where a sentence or a line begins with this token, and after the last one. */
  readonly breaks: Uint8Array;
  /** The tokens of the quote with those beside it that stand in the same sentence and line. */
  readonly sentence: { readonly from: number; readonly to: number };
  /** Whether the context holds something much like the quote with what is beside it, so that one may be taken for the other. */
  readonly hasTwin: boolean;
}

/** A context is at least so long, in UTF-16 code units, where the text is. */
export const NEAR = 80;

/** A quote with its context. One that is shorter than `reach` (UTF-16 code units) reaches to the border of its text. */
export type Told = Pick<Target, 'prefix' | 'exact' | 'suffix'> & { readonly reach?: number };

/** `undefined` where the quote has no token. */
export function patternOf({ prefix, exact, suffix, reach = NEAR }: Told, vocabulary: Vocabulary): Pattern | undefined {
  const text = `${prefix}${exact}${suffix}`;
  const tokens = tokenise(text, vocabulary);
  const [start, end] = [prefix.length, prefix.length + exact.length];
  let from = 1;
  while (from < tokens.length - 1 && (tokens.ends[from] ?? 0) <= start) from++;
  let to = from;
  while (to < tokens.length - 1 && (tokens.starts[to] ?? 0) < end) to++;
  if (from === to) return undefined;
  const first = prefix.length < reach - 1 ? 0 : Math.min(2, from);
  const last = suffix.length < reach - 1 ? tokens.length : Math.max(tokens.length - 2, to);
  const ids = tokens.ids.slice(first, last);
  const breaks = breaksOf(text, tokens).slice(first, last + 1);
  const sentence = sentenceOf(breaks, from - first, to - first);
  return {
    ids, from: from - first, to: to - first, breaks, sentence, hasTwin: hasTwin(ids, from - first, to - first, sentence, vocabulary),
    cutBefore: Math.max(0, start - (tokens.starts[from] ?? 0)), cutAfter: Math.max(0, (tokens.ends[to - 1] ?? 0) - end),
  };
}

function sentenceOf(breaks: Uint8Array, quoteFrom: number, quoteTo: number): Pattern['sentence'] {
  let [from, to] = [quoteFrom, quoteTo];
  while (from > 0 && breaks[from] !== 1) from--;
  while (to < breaks.length - 1 && breaks[to] !== 1) to++;
  return { from, to };
}

/** How far the quote's own sentence is looked at on either side, in tokens. */
const BESIDE = 8;
const MOST_COMPARED = 64;

function hasTwin(ids: Int32Array, quoteFrom: number, quoteTo: number, sentence: Pattern['sentence'], vocabulary: Vocabulary): boolean {
  const from = Math.max(sentence.from, quoteFrom - BESIDE);
  const to = Math.min(sentence.to, quoteTo + BESIDE, from + MOST_COMPARED);
  let words = 0;
  for (let i = from; i < to; i++) if (vocabulary.isWord(ids[i] ?? 0)) words++;
  for (let shift = 1 - to; shift < ids.length - from; shift++) {
    if (Math.abs(shift) < quoteTo - quoteFrom) continue;
    let alike = 0;
    for (let i = from; i < to; i++) if (ids[i + shift] === ids[i] && vocabulary.isWord(ids[i] ?? 0)) alike++;
    if (alike >= 2 && alike * 2 >= words) return true;
  }
  return false;
}

function breaksOf(text: string, { starts, ends, length }: Tokens): Uint8Array {
  const breaks = new Uint8Array(length + 1);
  for (let i = 0; i <= length; i++) {
    const gap = i <= 1 || i >= length - 1 ? '\n' : text.slice(ends[i - 1], starts[i]);
    if (gap.includes('\n') || (gap !== '' && /[.!?…]["'”’)\]]?$/.test(text.slice(Math.max(0, (ends[i - 1] ?? 0) - 2), ends[i - 1])))) breaks[i] = 1;
  }
  return breaks;
}
