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

/** The spans of a list that overlap none of another; both are in order, and those of `taken` do not overlap each other. */
export function apartFrom<T extends Span>(spans: readonly T[], taken: readonly Span[]): readonly T[] {
  if (spans.length === 0 || taken.length === 0) return spans;
  const apart: T[] = [];
  let t = 0;
  for (const span of spans) {
    while ((taken[t]?.end ?? Infinity) <= span.start) t++;
    if ((taken[t]?.start ?? Infinity) >= span.end) apart.push(span);
  }
  return apart.length === spans.length ? spans : apart;
}

/** Two lists, each sorted by `bySpan`, as one; of equal spans that of the first list comes first. */
export function mergedBySpan<T extends Span>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const all: T[] = [];
  let i = 0;
  for (const span of second) {
    for (let other = first[i]; other !== undefined && bySpan(other, span) <= 0; other = first[i]) {
      all.push(other);
      i++;
    }
    all.push(span);
  }
  for (; i < first.length; i++) all.push(first[i] as T);
  return all;
}
