import { classOf, SPACE } from './chars.js';
import type { Change } from '../change.js';
import { shapeOf, type Shape } from './shape.js';

/** A line that is not blank, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
}

/** The lines of an earlier state of a text, and what has changed since. */
export interface EarlierLines {
  readonly length: number;
  readonly lines: readonly Line[];
  readonly change: Change;
}

/** @param earlier what did not change is taken over from it; the result is the same as without. */
export function readLines(text: string, earlier?: EarlierLines): Line[] {
  if (earlier === undefined) return linesFrom(text, [], 0, false, text.length);
  const { lines: old, change: { prefix, suffix, shift } } = earlier;
  // The last line before the change may have grown, so that reading starts again with it.
  const kept = Math.max(0, firstWith(old, (line) => line.end >= prefix) - 1);
  // After a line whose last character stands after the change, nothing can differ.
  const moved = Math.max(kept, firstWith(old, (line) => line.end > earlier.length - suffix) + 1);
  const again = old[kept];
  const rest = old[moved];
  const lines = old.slice(0, kept);
  if (kept === 0) linesFrom(text, lines, 0, false, rest === undefined ? text.length : rest.start + shift);
  else linesFrom(text, lines, again?.start ?? 0, again?.gap ?? false, rest === undefined ? text.length : rest.start + shift);
  for (let i = moved; i < old.length; i++) {
    const line = old[i];
    if (line !== undefined) lines.push(shift === 0 ? line : { start: line.start + shift, end: line.end + shift, shape: line.shape, gap: line.gap });
  }
  return lines;
}

/** The index of the first line with a property that all lines after it have, too. */
function firstWith(lines: readonly Line[], holds: (line: Line) => boolean): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line !== undefined && holds(line)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds the lines that start from `lineStart` on and before `stop`. */
function linesFrom(text: string, lines: Line[], lineStart: number, gap: boolean, stop: number): Line[] {
  const known = new Map<string, Shape>();
  const hasReturns = text.includes('\r');
  while (lineStart < stop) {
    const lineEnd = endOfLine(text, lineStart, hasReturns ? 'CR or LF' : 'LF');
    let start = lineStart;
    let end = lineEnd;
    while (start < end && classOf(text.charCodeAt(start)) === SPACE) start++;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
    if (start >= stop) break;
    if (start < end) {
      lines.push({ start, end, shape: end - start <= SHORT ? shapeOfShort(text, start, end, known) : shapeOf(text, start, end), gap });
      gap = false;
    } else gap = lines.length > 0;
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return lines;
}

/** Pages repeat their short lines (`Reply`, `Share`), so that each is looked at once. */
const SHORT = 40;

function shapeOfShort(text: string, start: number, end: number, known: Map<string, Shape>): Shape {
  const line = text.slice(start, end);
  const shape = known.get(line) ?? shapeOf(line, 0, line.length);
  known.set(line, shape);
  return shape;
}

function endOfLine(text: string, from: number, ends: 'LF' | 'CR or LF'): number {
  if (ends === 'LF') {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
  }
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}
