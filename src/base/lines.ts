import type { Change } from './change.js';

/** A place in a text: both from 1, column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Offsets (UTF-16 code units) at which lines start. A line ends at LF, CRLF or a lone CR. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  if (text.includes('\r')) for (let i = 0; i < text.length; i++) { if (breaksAt(text, i)) starts.push(i + 1); }
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return new Uint32Array(starts);
}

/** Line starts after a change of the text; `text` is the new one, and `starts` those of the old one. */
export function lineStartsAfter(starts: Uint32Array, text: string, { prefix, suffix, shift }: Change): Uint32Array {
  // A break is a character or two, so that a line that starts right at either edge of the change is looked at again.
  const kept = lineIndexAt(starts, Math.max(0, prefix - 1)) + 1;
  const moved = lineIndexAt(starts, text.length - shift - suffix) + 1;
  const found: number[] = [];
  for (let i = Math.max(0, prefix - 1); i < text.length - suffix; i++) if (breaksAt(text, i)) found.push(i + 1);
  const after = new Uint32Array(kept + found.length + starts.length - moved);
  after.set(starts.subarray(0, kept));
  after.set(found, kept);
  for (let i = moved, to = kept + found.length; i < starts.length; i++, to++) after[to] = (starts[i] ?? 0) + shift;
  return after;
}

function breaksAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === 10 || (c === 13 && text.charCodeAt(at + 1) !== 10);
}

/** The index in `starts` of the line that holds `offset`. */
export function lineIndexAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function lineColumnAt(starts: Uint32Array, offset: number): LineColumn {
  const index = lineIndexAt(starts, offset);
  return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
}

/** The offset of a place; `textLength` bounds places beyond the end. */
export function offsetAt(starts: Uint32Array, place: LineColumn, textLength: number): number {
  const index = Math.max(0, Math.min(place.line - 1, starts.length - 1));
  const lineEnd = starts[index + 1] ?? textLength;
  return Math.max(0, Math.min((starts[index] ?? 0) + place.column - 1, lineEnd));
}
