import { withLineFeeds } from '../base/hash.js';
import type { Span } from '../base/span.js';

/** A text with line ends as LF, and the way between its offsets and those of the text as it is (UTF-16 code units both). */
export interface LineFeeds {
  readonly text: string;
  into(span: Span): Span;
  back(span: Span): Span;
}

export function lineFeedsOf(text: string): LineFeeds {
  const same = (span: Span): Span => span;
  if (!text.includes('\r\n')) return { text: withLineFeeds(text), into: same, back: same };
  const removed: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 1)) removed.push(at);
  const into = (offset: number): number => offset - countBelow(removed.length, (i) => (removed[i] ?? 0) < offset);
  const back = (offset: number): number => offset + countBelow(removed.length, (i) => (removed[i] ?? 0) - i < offset);
  const each = (map: (offset: number) => number) => ({ start, end }: Span): Span => ({ start: map(start), end: map(end) });
  return { text: withLineFeeds(text), into: each(into), back: each(back) };
}

/** How many of the first `length` indices pass a test that holds for all up to some index. */
function countBelow(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
