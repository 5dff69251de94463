import type { Kind } from '../analysis/marks.js';
import type { Span } from '../base/span.js';

/**
 * Where an annotation stands, told in several ways so that it is found again after the text has changed. All offsets
 * are UTF-16 code units in the text with line ends as LF, and so are the line ends in `exact`, `prefix` and `suffix`.
 */
export interface Target extends Span {
  /** The seed, relative to the folder that holds `.seedmark`, with `/`. */
  readonly source: string;
  /** Of the text the offsets are of. */
  readonly sha256: string;
  /** What was tagged, as it stood. */
  readonly exact: string;
  /** What stood before and after: long enough to occur once in the text by itself, within bounds. */
  readonly prefix: string;
  readonly suffix: string;
  /** How often `exact` stood in the text, parts of other words apart. */
  readonly occurrences: number;
  /** How often it stood there, with what was beside it in its sentence, but for figures and names: more than once in a list or a template. */
  readonly alike: number;
}

/** Whether a quote stands with its context in a text (line ends as LF) just where it was recorded. */
export function stands({ start, prefix, exact, suffix }: Pick<Target, 'start' | 'prefix' | 'exact' | 'suffix'>, text: string): boolean {
  const isAt = (part: string, at: number): boolean => at >= 0 && text.startsWith(part, at);
  return isAt(exact, start) && isAt(prefix, start - prefix.length) && isAt(suffix, start + exact.length);
}

/** The mark that an annotation was made from, where a person accepted one. */
export interface MadeFrom {
  readonly kind: Kind;
  readonly rule: string;
}

/** What a person says of a stretch of a seed. */
export interface Statement {
  readonly id: string;
  readonly target: Target;
  /** Names of the code book, a level below another after `/`: `method/training`. */
  readonly tags: readonly string[];
  /** Empty where there is none. */
  readonly note: string;
  readonly creator: string | null;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly mark: MadeFrom | null;
  /** What a record holds that this version does not know: kept and written back. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** When a version was made, and which ones it replaces. Times are ISO 8601 in UTC, to the millisecond. */
export interface Stamp {
  readonly modified: string;
  /** `modified` of the versions its maker had seen. */
  readonly history: readonly string[];
}

export type Annotation = Statement & Stamp & { readonly deleted: false };

/** That an annotation was deleted: kept, so that a merge does not bring it back. */
export type Deletion = Stamp & { readonly id: string; readonly deleted: true };

export type Version = Annotation | Deletion;

/** Ids come from outside: hexadecimal, as `crypto.randomUUID()` gives them, so that they spread evenly over the files. */
export function isAnnotationId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f][0-9a-f-]{7,63}$/.test(id);
}

/** Whether two annotations say the same; where they stand in a changed text may differ. */
export function sayTheSame(a: Statement, b: Statement): boolean {
  return a.note === b.note && a.creator === b.creator && a.created === b.created && a.target.source === b.target.source && a.target.exact === b.target.exact
    && JSON.stringify([a.tags, a.mark, a.extra]) === JSON.stringify([b.tags, b.mark, b.extra]);
}
