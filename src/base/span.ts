/** A stretch of text in UTF-16 code units from the start of the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sorts by start, then the longer first: an outer span comes before what it holds. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
