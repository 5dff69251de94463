/** A place in a text: both from 1, column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Offsets (UTF-16 code units) at which lines start. A line ends at LF, CRLF or a lone CR. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
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
