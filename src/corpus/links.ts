import type { Span } from '../base/span.js';

/** How two sentences say the same thing; see the annotation guide in `docs/`. */
export type Relation = 'same' | 'restates' | 'conflicts';

/** A sentence in a document of the corpus. */
export interface SentenceRef extends Span {
  readonly document: string;
}

/** What two sentences disagree on: figures for one thing, by where they stand, the date of one event, or what they say of a thing. */
export type Difference =
  | { readonly kind: 'figure'; readonly a: Span; readonly b: Span }
  | { readonly kind: 'date' }
  | { readonly kind: 'verdict' };

/** `a` is the earlier by document and start; each pair is linked once. */
export interface Link {
  readonly relation: Relation;
  /** From 0 to 1: for `same` how much of the smaller sentence the other one says, else how sure the link is. */
  readonly score: number;
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  /** Only of conflicts, else `null`. */
  readonly differs: Difference | null;
}
