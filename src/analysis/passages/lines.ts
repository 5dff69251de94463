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
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart);
    let start = lineStart;
    let end = lineEnd;
    while (start < end && classOf(text.charCodeAt(start)) === SPACE) start++;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
    if (start < end) {
      lines.push({ start, end, shape: shapeOf(text, start, end), gap });
      gap = false;
    } else gap = lines.length > 0;
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}
