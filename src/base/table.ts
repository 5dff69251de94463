/** Tables as they are pasted: a row a line, its cells between tabs or bars. Offsets are UTF-16 code units. */
import type { Span } from './span.js';

export interface Row extends Span {
  /** Without the blanks around them; an empty cell starts where it ends. */
  readonly cells: readonly Span[];
}

/** A longer line is no row of a table, and a text with so many cells in a line none at all. */
const LONGEST_ROW = 400;

/** The rows of a text whose every line is one, the rule under a heading left out; none where it has but one. */
export function rowsOf(text: string): readonly Row[] {
  const firstBreak = text.indexOf('\n');
  if (firstBreak < 0 || (text.charCodeAt(0) !== 124 && text.charCodeAt(firstBreak - 1) !== 124 && !text.includes('\t'))) return [];
  const rows: Row[] = [];
  for (let start = 0; start < text.length;) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    const cells = end - start > LONGEST_ROW ? [] : cellsBetween(text, start, end);
    if (cells.length < 2) return [];
    if (!isRule(text, start, end)) rows.push({ start, end, cells });
    else if (rows.length === 0) return [];
    start = end + 1;
  }
  return rows.length > 1 ? rows : [];
}

function cellsBetween(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  let from = text.charCodeAt(start) === 124 ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c !== 9 && c !== 124) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  const last = trimmed(text, from, end);
  if (last.end > last.start) cells.push(last);
  return cells;
}

/** `|---|:-:|` */
function isRule(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!'|-: \t'.includes(text.charAt(i))) return false;
  return true;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
