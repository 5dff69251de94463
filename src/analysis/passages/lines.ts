import { classOf, SPACE } from './chars.js';
import { shapeOf, type Shape } from './shape.js';

/** A line that is not blank, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
}

export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let lineStart = 0;
  const known = new Map<string, Shape>();
  const hasReturns = text.includes('\r');
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart, hasReturns ? 'CR or LF' : 'LF');
    let start = lineStart;
    let end = lineEnd;
    while (start < end && classOf(text.charCodeAt(start)) === SPACE) start++;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
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
