import type { Change } from '../../base/change.js';
import { classOf, SPACE } from './chars.js';
import { shapeOf, type Shape } from './shape.js';

/** The lines of a text that are not blank, without the white space around them; line `i` is what stands at `i` in each list. */
export interface Lines {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly shapes: readonly Shape[];
  /** 1 where a blank line stands before. */
  readonly gaps: Uint8Array;
  /** How many lines at either end are those of the earlier state after which they were read. */
  readonly kept: { readonly head: number; readonly tail: number };
}

/** The lines of an earlier state of a text, and what has changed since. */
export interface EarlierLines {
  readonly lines: Lines;
  readonly change: Change;
}

export function endOf({ starts, shapes }: Lines, i: number): number {
  return (starts[i] ?? 0) + (shapes[i]?.length ?? 0);
}

/** What line `i` is; a list that is once asked for what stands before its first is slow from then on. */
export function shapeAt({ shapes }: Lines, i: number): Shape | undefined {
  return i >= 0 && i < shapes.length ? shapes[i] : undefined;
}

export function lineAt(lines: Lines, i: number): string {
  return lines.text.slice(lines.starts[i], endOf(lines, i));
}

/** @param earlier what did not change is taken over from it; the result is the same as without. */
export function readLines(text: string, earlier?: EarlierLines): Lines {
  if (earlier === undefined) {
    const read = linesFrom(text, 0, false, text.length, true);
    return { text, starts: Uint32Array.from(read.starts), shapes: read.shapes, gaps: Uint8Array.from(read.gaps), kept: { head: 0, tail: 0 } };
  }
  const { lines: old, change: { prefix, suffix, shift } } = earlier;
  const count = old.shapes.length;
  // The last line before the change may have grown, so that reading starts again with it.
  const kept = Math.max(0, firstWith(count, (i) => endOf(old, i) >= prefix) - 1);
  // After a line whose last character stands after the change, nothing can differ.
  const moved = Math.max(kept, Math.min(count, firstWith(count, (i) => endOf(old, i) > old.text.length - suffix) + 1));
  const stop = moved < count ? (old.starts[moved] ?? 0) + shift : text.length;
  const read = kept === 0 ? linesFrom(text, 0, false, stop, true) : linesFrom(text, old.starts[kept] ?? 0, old.gaps[kept] === 1, stop, false);
  const starts = new Uint32Array(kept + read.starts.length + count - moved);
  starts.set(old.starts.subarray(0, kept));
  starts.set(read.starts, kept);
  for (let i = moved, to = kept + read.starts.length; i < count; i++, to++) starts[to] = (old.starts[i] ?? 0) + shift;
  const gaps = new Uint8Array(starts.length);
  gaps.set(old.gaps.subarray(0, kept));
  gaps.set(read.gaps, kept);
  gaps.set(old.gaps.subarray(moved), kept + read.gaps.length);
  return { text, starts, gaps, shapes: old.shapes.slice(0, kept).concat(read.shapes, old.shapes.slice(moved)), kept: { head: kept, tail: count - moved } };
}

/** The first of `count` indices with a property that all after it have, too. */
function firstWith(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lines that start from `lineStart` on and before `stop`. */
function linesFrom(text: string, lineStart: number, afterBlank: boolean, stop: number, isStart: boolean) {
  const starts: number[] = [];
  const shapes: Shape[] = [];
  const gaps: number[] = [];
  const known = new Map<string, Shape>();
  const hasReturns = text.slice(lineStart, stop).includes('\r');
  let gap = afterBlank;
  while (lineStart < stop) {
    const lineEnd = endOfLine(text, lineStart, hasReturns ? 'CR or LF' : 'LF');
    let start = lineStart;
    let end = lineEnd;
    while (start < end && classOf(text.charCodeAt(start)) === SPACE) start++;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
    if (start >= stop) break;
    if (start < end) {
      starts.push(start);
      shapes.push(end - start <= SHORT ? shapeOfShort(text.slice(start, end), known) : shapeOf(text, start, end));
      gaps.push(gap ? 1 : 0);
      gap = false;
    } else gap = !isStart || starts.length > 0;
    lineStart = lineEnd + (hasReturns && text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return { starts, shapes, gaps };
}

/** Pages repeat their short lines (`Reply`, `Share`), so that each is looked at once. */
const SHORT = 40;

function shapeOfShort(line: string, known: Map<string, Shape>): Shape {
  const before = known.get(line);
  if (before !== undefined) return before;
  const shape = shapeOf(line, 0, line.length);
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
