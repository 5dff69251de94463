import type { Span } from '../base/span.js';

export const KINDS = ['number', 'model', 'system', 'source', 'claim'] as const;
export type Kind = (typeof KINDS)[number];

export type Comparator = '=' | '~' | '>' | '≥' | '<' | '≤';
export type NumberSubtype =
  | 'cardinal' | 'percent' | 'money' | 'multiplier' | 'fraction' | 'duration' | 'date' | 'ordinal' | 'range' | 'measurement';
export type SourceSubtype = 'title' | 'url' | 'speaker' | 'doi' | 'arxiv' | 'citation';
export const CLAIM_TYPES = ['hypothesis', 'causal', 'finding', 'capability', 'method', 'position'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];
export type Hedge = 'none' | 'weak' | 'strong';

interface MarkBase extends Span {
  /** The rule that made the mark, such as `number.percent`: shown last in its card. */
  readonly rule: string;
}

/** A quantity the text reports; the span is the value with its own symbol, scale word, unit and article. */
export interface NumberMark extends MarkBase {
  readonly kind: 'number';
  readonly subtype: NumberSubtype;
  /** A number, the two ends of a range, or an ISO string for a date (`2024-08`, `--11`). */
  readonly value: number | readonly [number, number] | string | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  /** The `±` part, in the same unit. */
  readonly tolerance: number | null;
  /** The noun measured, with its adjectives and without its determiner. */
  readonly of: string | null;
}

/** A mention of an AI model, or of another named system (method, tool, dataset, benchmark, programme). */
export interface NameMark extends MarkBase {
  readonly kind: 'model' | 'system';
  /** The name that all spellings of one thing share. */
  readonly canonical: string;
}

/** Where a passage comes from, or what it points to. */
export interface SourceMark extends MarkBase {
  readonly kind: 'source';
  readonly subtype: SourceSubtype;
}

/** A sentence by which the text asserts something that one could check or contest. */
export interface ClaimMark extends MarkBase {
  readonly kind: 'claim';
  readonly type: ClaimType;
  readonly hedge: Hedge;
  /** The words that show the hedge, as they stand. */
  readonly cues: readonly string[];
  /** The text of its passage's title, speaker or URL. */
  readonly source: string | null;
}

export type Mark = NumberMark | NameMark | SourceMark | ClaimMark;
