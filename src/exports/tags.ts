import type { Anchor, AnchorState } from '../annotations/anchor.js';
import type { Annotation } from '../annotations/annotation.js';
import { lineColumnAt } from '../base/lines.js';

/** What a person tagged, with where it stands in the seed as it is. */
export interface Anchored {
  readonly annotation: Annotation;
  readonly anchor: Anchor;
}

/** The annotation of a person as it is printed anywhere. */
export interface TagRecord {
  readonly id: string;
  readonly file: string;
  readonly kind: 'tag';
  /** `null` where it has no sure place, and so are line and column. */
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly text: string;
  /** The rule of the mark that was accepted. */
  readonly rule: string | null;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly creator: string | null;
  readonly created: string;
  readonly state: AnchorState;
}

/** One that has no sure place has the text it had. */
export function tagRecord(file: string, text: string, lineStarts: Uint32Array, { annotation, anchor }: Anchored): TagRecord {
  const { id, tags, note, creator, created, mark, target } = annotation;
  const span = 'span' in anchor ? anchor.span : null;
  const place = span === null ? { line: null, column: null } : lineColumnAt(lineStarts, span.start);
  return {
    id, file, kind: 'tag', start: span?.start ?? null, end: span?.end ?? null, ...place,
    text: span === null ? target.exact : text.slice(span.start, span.end), rule: mark?.rule ?? null,
    tags, note: note === '' ? null : note, creator, created, state: anchor.state,
  };
}

interface Placed {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** By place, then the longer first; those without a place last. */
export function byPlace(a: Placed, b: Placed): number {
  if (a.start === null || b.start === null) return Number(a.start === null) - Number(b.start === null) || (a.id < b.id ? -1 : 1);
  return a.start - b.start || (b.end ?? 0) - (a.end ?? 0);
}

export function isTag(annotation: { readonly kind: string }): annotation is TagRecord {
  return annotation.kind === 'tag';
}
