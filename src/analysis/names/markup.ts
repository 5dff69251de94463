import type { Span } from '../../base/span.js';

/** Emphasis, and links with their targets. Code stays, which names are not looked for in. */
const MARKUP = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|\[(?=[^[\]\n]{1,200}\]\()|\]\([^\s()]{0,400}\)/g;

/** A text as its reader sees it, without the marks of Markdown around names: what stands beside a name then stands right beside it. */
export interface Unmarked {
  readonly text: string;
  /** Where something is cut, in order, as offsets of `text`, and how much is cut up to there. */
  readonly cuts: readonly number[];
  readonly cutTo: readonly number[];
}

/** The text without its marks; `undefined` where it has none. */
export function withoutMarkup(written: string): Unmarked | undefined {
  if (!written.includes('*') && !written.includes('](')) return undefined;
  const parts: string[] = [], cuts: number[] = [], cutTo: number[] = [];
  let from = 0;
  let cut = 0;
  for (const { 0: mark, index } of written.matchAll(MARKUP)) {
    parts.push(written.slice(from, index));
    cuts.push(index - cut);
    from = index + mark.length;
    cut += mark.length;
    cutTo.push(cut);
  }
  return cuts.length === 0 ? undefined : { text: parts.join('') + written.slice(from), cuts, cutTo };
}

/** Where spans stand in the written text; `undefined` where a mark stands inside one of them. */
export function placesOf<T extends Span>(spans: readonly T[], { cuts, cutTo }: Unmarked): T[] | undefined {
  const placed: T[] = [];
  for (const span of spans) {
    const upTo = cutsBefore(cuts, span.start + 1);
    if (cutsBefore(cuts, span.end) !== upTo) return undefined;
    const shift = cutTo[upTo - 1] ?? 0;
    placed.push({ ...span, start: span.start + shift, end: span.end + shift });
  }
  return placed;
}

/** How many cuts stand before an offset. */
function cutsBefore(cuts: readonly number[], offset: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) < offset) low = middle + 1; else high = middle;
  }
  return low;
}
