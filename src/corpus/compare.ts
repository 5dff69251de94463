import { NOWHERE, type FigureRows } from './entry.js';
import { agree, type Figure } from './figures.js';
import type { SentenceView } from './relate.js';

/** How the figures of two sentences compare. */
export interface Comparison {
  /** Figures of the first sentence that the second has something for. */
  readonly compared: number;
  /** Those of them that agree. */
  readonly agreeing: number;
  /** Figures for one thing on which both sentences have something that the other denies. */
  readonly differing: number;
  /** Figures of one value, whatever they are said to measure: the telling ones, and the round ones. */
  readonly alike: number;
  readonly alikeRound: number;
}

/**
 * Figures compare when they have one dimension and measure one thing; where one of them does not say what it
 * measures, one dimension is enough, but for plain counts.
 */
export function compareFigures(a: SentenceView, b: SentenceView): Comparison {
  const [x, y] = [rowsOf(a), rowsOf(b)];
  if (x.length === 0 || y.length === 0) return NOTHING;
  const forward = oneWay(a.entry.figures, x, b.entry.figures, y);
  const backward = oneWay(b.entry.figures, y, a.entry.figures, x);
  return { ...forward, differing: Math.min(forward.differing, backward.differing) };
}

const NOTHING: Comparison = { compared: 0, agreeing: 0, differing: 0, alike: 0, alikeRound: 0 };
/** A sentence with more figures than this is a table: the others are not compared. */
const MOST_FIGURES = 32;

function oneWay(a: FigureRows, x: readonly number[], b: FigureRows, y: readonly number[]): Comparison {
  let compared = 0, agreeing = 0, alike = 0, alikeRound = 0;
  for (const row of x) {
    const figure = figureAt(a, row);
    const like = y.some((other) => alikeValue(a, row, b, other));
    if (like && isTellingValue(figure)) alike++;
    else if (like) alikeRound++;
    const others = y.filter((other) => comparable(a, row, b, other));
    if (others.length === 0) continue;
    compared++;
    if (like || others.some((other) => agree(figure, figureAt(b, other)))) agreeing++;
  }
  return { compared, agreeing, differing: compared - agreeing, alike, alikeRound };
}

/** Whether two figures have one value in one dimension, or say one change in two ways: `four times less`, `75 % less`, `a quarter as much`. */
function alikeValue(a: FigureRows, row: number, b: FigureRows, other: number): boolean {
  const [x, y] = [figureAt(a, row), figureAt(b, other)];
  if (a.dimension[row] === b.dimension[other]) {
    if (a.isCount[row] === 1 && !isTellingValue(x) && (a.thing[row] === NOWHERE || a.thing[row] !== b.thing[other])) return false;
    const slack = Math.max(x.slack, y.slack) * (1 + 1e-9);
    return Math.abs(value(x) - value(y)) <= slack && Math.abs(width(x) - width(y)) <= slack;
  }
  const [times, share] = a.isMultiplier[row] === 1 && b.isShare[other] === 1 ? [x, y] : b.isMultiplier[other] === 1 && a.isShare[row] === 1 ? [y, x] : [null, null];
  if (times === null || times.low < 1.5) return false;
  return close(100 / times.low, value(share)) || close(100 - 100 / times.low, value(share));
}

function value(figure: Figure): number {
  return Number.isFinite(figure.low) ? figure.low : figure.high;
}

function width({ low, high }: Figure): number {
  return Number.isFinite(low) && Number.isFinite(high) ? high - low : 0;
}

function close(x: number, y: number): boolean {
  return Math.abs(x - y) <= 0.015 * Math.max(Math.abs(x), Math.abs(y));
}

/** Whether a figure is one that two sentences seldom share by chance: more than one digit that is no zero. */
function isTellingValue(figure: Figure): boolean {
  const size = Math.abs(value(figure));
  return size >= 10_000 || size.toExponential(2).replace(/\.?0*e.*$/, '').length > 1;
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
  for (let row = low; rows.length < MOST_FIGURES && row < starts.length && (starts[row] ?? end) < end; row++) rows.push(row);
  return rows;
}
