import type { Span } from '../base/span.js';
import type { Figure } from './figures.js';

/** Where something stands in a document of the corpus. */
export interface Finding extends Span {
  readonly uri: string;
}

export interface Mention extends Finding {
  readonly spelling: string;
  /** Whether the text tells here what the name stands for. */
  readonly defining: boolean;
  /** The claim that holds it; `null` in a title or a sentence that asserts nothing. */
  readonly claim: Span | null;
}

/** A mention with the name it stands for. */
export interface NamedMention extends Mention {
  readonly canonical: string;
  readonly kind: 'model' | 'system';
}

export interface Measurement extends Finding {
  readonly figure: Figure;
  /** The key of the measured thing, which figures for it in comparable units share, and its head noun; `null` where the text does not name it. */
  readonly thing: { readonly key: string; readonly head: string } | null;
}

/** A measured thing, under the head noun that stands first. */
export interface ThingSummary {
  readonly key: string;
  readonly head: string;
  /** The unit in which its figures are compared: `%`, `s`, `x` for times, empty for counts. */
  readonly dimension: string;
  readonly figures: number;
  readonly seeds: number;
}

export interface NameSummary {
  readonly canonical: string;
  readonly kind: 'model' | 'system';
  readonly first: Mention;
}

export interface SourceSummary {
  readonly text: string;
  readonly first: Finding;
}

/** A passage that stands in more than one place, cut or whole. */
export interface Copy extends Finding {
  /** The text of the source it gives; `null` where it gives none. */
  readonly source: string | null;
}

/** Near-duplicates of one passage by file, then offset: the first is the original. */
export interface CopyGroup {
  readonly members: readonly Copy[];
}

export interface CorpusCounts {
  readonly documents: number;
  readonly sentences: number;
  readonly annotations: number;
}
