import type { Span } from '../../base/span.js';

/** Splits the text of a body into sentences, which neither start nor end in white space and cover all else. */
export function splitSentences(text: string): Span[] {
  return [...text.matchAll(/\S[^.!?]*[.!?]*/g)].map((m) => ({ start: m.index, end: m.index + m[0].trimEnd().length }));
}
