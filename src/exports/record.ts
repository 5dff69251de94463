import type { Mark } from '../analysis/marks.js';
import { stableId } from '../base/hash.js';
import { lineColumnAt } from '../base/lines.js';

/** One annotation as it is printed anywhere: the fields of `docs/contracts`, those of its kind after the common ones. */
export interface AnnotationRecord {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  /** UTF-16 code units in the text as decoded, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** From 1; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly rule: string;
  readonly [attribute: string]: unknown;
}

/** @param lineStarts the starts of the lines of `text` */
export function annotationRecord(file: string, text: string, lineStarts: Uint32Array, mark: Mark): AnnotationRecord {
  const { kind, start, end, rule, ...attributes } = mark;
  return {
    id: stableId(file, kind, start, end), file, kind, start, end, ...lineColumnAt(lineStarts, start),
    text: text.slice(start, end), rule, ...attributes,
  };
}
