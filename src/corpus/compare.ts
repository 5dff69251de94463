import { NOWHERE, type FigureRows } from './entry.js';
import { agree, type Figure } from './figures.js';
import type { SentenceView } from './relate.js';

/** How the figures of two sentences compare, counted over the figures of the first that the second has something for. */
export interface Comparison {
  readonly compared: number;
  readonly agreeing: number;
  readonly differing: number;
}

/**
 * Figures compare when they have one dimension and measure one thing; where one of them does not say what it
 * measures, one dimension is enough, but for plain counts.
 */
export function compareFigures(a: SentenceView, b: SentenceView): Comparison {
  const [x, y] = [rowsOf(a), rowsOf(b)];
  const forward = oneWay(a.entry.figures, x, b.entry.figures, y);
  const backward = oneWay(b.entry.figures, y, a.entry.figures, x);
  const differing = Math.max(forward.differing, backward.differing);
  return { compared: forward.compared, agreeing: forward.agreeing, differing };
}

function oneWay(a: FigureRows, x: readonly number[], b: FigureRows, y: readonly number[]): Comparison {
  let compared = 0, agreeing = 0;
  for (const row of x) {
    const others = y.filter((other) => comparable(a, row, b, other));
    if (others.length === 0) continue;
    compared++;
    if (others.some((other) => agree(figureAt(a, row), figureAt(b, other)))) agreeing++;
  }
  return { compared, agreeing, differing: compared - agreeing };
}

function comparable(a: FigureRows, row: number, b: FigureRows, other: number): boolean {
  if (a.dimension[row] !== b.dimension[other]) return false;
  const [thing, otherThing] = [a.thing[row], b.thing[other]];
  if (thing !== NOWHERE && otherThing !== NOWHERE) return thing === otherThing;
  return a.isCount[row] === 0;
}

function figureAt(rows: FigureRows, row: number): Figure {
  return { dimension: '', low: rows.low[row] ?? 0, high: rows.high[row] ?? 0, slack: rows.slack[row] ?? 0 };
}

/** The rows of the figures in a sentence; rows are in order of their sentences. */
function rowsOf({ entry, index }: SentenceView): number[] {
  const { starts } = entry.figures;
  const [start, end] = [entry.starts[index] ?? 0, entry.ends[index] ?? 0];
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const rows: number[] = [];
  for (let row = low; row < starts.length && (starts[row] ?? end) < end; row++) rows.push(row);
  return rows;
}
