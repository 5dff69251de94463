import type { Span } from '../base/span.js';

/** How two sentences say the same thing; see the annotation guide in `docs/`. */
export type Relation = 'same' | 'restates' | 'conflicts';

/** A sentence in a document of the corpus. */
export interface SentenceRef extends Span {
  readonly document: string;
}

/** `a` is the earlier by document and start; each pair is linked once. */
export interface Link {
  readonly relation: Relation;
  /** From 0 to 1: how much of the smaller sentence the other one says. */
  readonly score: number;
  readonly a: SentenceRef;
  readonly b: SentenceRef;
}
