import type { Target } from './annotation.js';
import { NEAR } from './describe.js';
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
}

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
  return {
    ids: tokens.ids.slice(first, last), from: from - first, to: to - first,
    cutBefore: Math.max(0, start - (tokens.starts[from] ?? 0)), cutAfter: Math.max(0, (tokens.ends[to - 1] ?? 0) - end),
    breaks: breaksOf(text, tokens).slice(first, last + 1),
  };
}

function breaksOf(text: string, { starts, ends, length }: Tokens): Uint8Array {
  const breaks = new Uint8Array(length + 1);
  for (let i = 0; i <= length; i++) {
    const gap = i === 0 || i >= length ? '\n' : text.slice(ends[i - 1], starts[i]);
    if (gap.includes('\n') || (gap !== '' && /[.!?…]["'”’)\]]?$/.test(text.slice(Math.max(0, (ends[i - 1] ?? 0) - 2), ends[i - 1])))) breaks[i] = 1;
  }
  return breaks;
}
