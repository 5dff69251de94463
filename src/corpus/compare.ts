import { changesOf, isSizeOf, type Change } from './changes.js';
import { conditionAt, type Conditions, compareConditions } from './conditions.js';
import { NOWHERE, rowsIn, type FigureRows } from './entry.js';
import { agree, isClose, isNear, type Figure } from './figures.js';
import { NO_MEASURE, measureAt } from './measures.js';
import { once, type SentenceView } from './view.js';
import { wordsOf } from './same.js';

/** Two figures, each a row of its document's figures. */
export interface FigurePair {
  readonly a: number;
  readonly b: number;
}

/** How the figures of two sentences compare; each figure is paired with one other at most. */
export interface Comparison {
  /** Pairs of one value: those that two sentences seldom share by chance, and the round ones. */
  readonly alike: number;
  readonly alikeRound: number;
  /** Those of the former that are no plain counts. */
  readonly alikeUnit: number;
  /** Figures that are the size of a change which the other sentence tells by other ones or by a verb: `down 30 %`, `from 100 to 70`. */
  readonly changes: number;
  /** Pairs of one share: what is true of it and what is not cannot both be so, but for about a half. */
  readonly alikeShares: number;
  /** Further pairs that measure one thing and can both be true. */
  readonly agreeing: number;
  /** Pairs that measure one thing and cannot both be true. */
  readonly differing: readonly FigurePair[];
  /** Pairs in one dimension that differ where it is not known that they measure one thing. */
  readonly loose: readonly FigurePair[];
  /** Shares that add up to a whole: `80 %` and `one in five`. */
  readonly complements: number;
  /** How many pairs there are of all these. */
  readonly paired: number;
  /** Figures of each sentence that are in no pair. */
  readonly unpaired: readonly [a: number, b: number];
}

/**
 * Figures compare when they have one dimension, measure one thing and hold under one condition; where the text does
 * not say what they measure, one dimension is enough, but for plain counts.
 */
export function compareFigures(a: SentenceView, b: SentenceView): Comparison {
  if ((a.entry.wording[a.index] ?? 0) <= (b.entry.wording[b.index] ?? 0)) return compareInOrder(readingsOf(a), readingsOf(b));
  const { differing, loose, unpaired, ...rest } = compareInOrder(readingsOf(b), readingsOf(a));
  const turned = (pairs: readonly FigurePair[]) => pairs.map((each) => ({ a: each.b, b: each.a }));
  return { ...rest, differing: turned(differing), loose: turned(loose), unpaired: [unpaired[1], unpaired[0]] };
}

/** Which figures make a pair depends on which sentence is looked at first: the same one, however they are given. */
function compareInOrder(a: Readings, b: Readings): Comparison {
  if ((a.figures.length === 0 && a.changes.length === 0) || (b.figures.length === 0 && b.changes.length === 0)) return { ...NOTHING, unpaired: [a.figures.length, b.figures.length] };
  const [x, y] = [[...a.figures], [...b.figures]];
  const pairs = { alike: 0, alikeRound: 0, alikeUnit: 0, changes: 0, alikeShares: 0, agreeing: 0, complements: 0 };
  const differing: FigurePair[] = [], loose: FigurePair[] = [];
  pair(x, y, isAlike, (p, q) => {
    if (p.isShare && q.isShare && !isComplement(p, q) && Math.abs(valueOf(p) - 50) > 5) pairs.alikeShares++;
    if (isTelling(p)) pairs.alike++; else pairs.alikeRound++;
    if (isTelling(p) && !p.isCount) pairs.alikeUnit++;
  });
  pairs.changes = takeSizes(x, b.changes) + takeSizes(y, a.changes) + sharedChanges(a.changes, b.changes);
  pair(x, y, (p, q) => isComparable(p, q) && agree(p, q), (p, q) => { if (isNear(p, q)) pairs.agreeing++; });
  pair(x, y, isComplement, () => { pairs.complements++; });
  pair(x, y, isComparable, (p, q) => { differing.push({ a: p.row, b: q.row }); });
  pair(x, y, (p, q) => isLoose(p, q) && agree(p, q), (p, q) => { if (isNear(p, q)) pairs.agreeing += 0.5; });
  pair(x, y, isLoose, (p, q) => { loose.push({ a: p.row, b: q.row }); });
  return { ...pairs, differing, loose, paired: a.figures.length - x.length, unpaired: [x.length, y.length] };
}

const NOTHING = { alike: 0, alikeRound: 0, alikeUnit: 0, changes: 0, alikeShares: 0, agreeing: 0, complements: 0, differing: [], loose: [], paired: 0 };
/** A sentence with more figures than this is a table: the others are not compared. */
const MOST_FIGURES = 16;

interface Readings {
  readonly figures: readonly Reading[];
  readonly changes: readonly Change[];
}

interface Reading extends Figure {
  readonly row: number;
  readonly thing: number;
  readonly unit: number;
  readonly value: number;
  readonly isCount: boolean;
  readonly isShare: boolean;
  readonly isMultiplier: boolean;
  readonly measure: number;
  readonly conditions: Conditions;
}

/** Takes pairs out of both lists: for each figure of the shorter one the first of the other that fits. */
function pair(x: Reading[], y: Reading[], fits: (p: Reading, q: Reading) => boolean, found: (p: Reading, q: Reading) => void): void {
  for (let i = 0; i < x.length; i++) {
    const p = x[i];
    const j = p === undefined ? -1 : y.findIndex((q) => fits(p, q));
    const q = y[j];
    if (p === undefined || q === undefined) continue;
    found(p, q);
    x.splice(i--, 1);
    y.splice(j, 1);
  }
}

/** Takes out the figures that are the size of a change told by the other sentence; how many there are. */
function takeSizes(figures: Reading[], changes: readonly Change[]): number {
  const before = figures.length;
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    if (figure !== undefined && changes.some((change) => isSizeOf(change, figure))) figures.splice(i--, 1);
  }
  return before - figures.length;
}

function sharedChanges(x: readonly Change[], y: readonly Change[]): number {
  return x.filter(({ ratio }) => y.some((other) => isClose(ratio, other.ratio, LEEWAY))).length;
}

/** Smaller counts of different things are seldom one. */
const MANY = 100;
/** What a multiplier and a share for one change may differ by through rounding, as a share of them. */
const LEEWAY = 0.015;

/** Whether two figures have one value in one dimension, or say one change in two ways: `four times less`, `75 % less`, `a quarter as much`. */
function isAlike(x: Reading, y: Reading): boolean {
  if (x.unit === y.unit) {
    if (x.isCount && x.thing !== y.thing && (!isTelling(x) || (x.low < MANY && x.thing !== NOWHERE && y.thing !== NOWHERE))) return false;
    if (x.isCount && !isTelling(x) && x.thing === NOWHERE) return false;
    const slack = Math.max(x.slack, y.slack) * (1 + 1e-9);
    return Math.abs(valueOf(x) - valueOf(y)) <= slack && Math.abs(width(x) - width(y)) <= slack;
  }
  const [times, share] = x.isMultiplier && y.isShare ? [x, y] : y.isMultiplier && x.isShare ? [y, x] : [null, null];
  if (times === null || times.low < 1.5) return false;
  return [100 / times.low, 100 - 100 / times.low, 100 * times.low - 100].some((percent) => isClose(percent, valueOf(share), LEEWAY));
}

function isComplement(x: Reading, y: Reading): boolean {
  return x.isShare && y.isShare && Math.abs(valueOf(x) - 50) > 5 && Math.abs(valueOf(x) + valueOf(y) - 100) <= Math.max(x.slack, y.slack, 0.5);
}

function isComparable(x: Reading, y: Reading): boolean {
  if (x.unit !== y.unit || compareConditions(x.conditions, y.conditions).clashing > 0) return false;
  if (x.thing !== NOWHERE && y.thing !== NOWHERE) return x.thing === y.thing;
  if (x.measure !== NO_MEASURE && y.measure !== NO_MEASURE) return x.measure === y.measure;
  return !x.isCount;
}

/** Whether figures may be for one thing although the text says it in different words. */
function isLoose(x: Reading, y: Reading): boolean {
  return x.unit === y.unit && compareConditions(x.conditions, y.conditions).clashing === 0 && !(x.isCount && x.thing !== NOWHERE && y.thing !== NOWHERE);
}

function valueOf({ low, high }: Pick<Figure, 'low' | 'high'>): number {
  return Number.isFinite(low) ? low : high;
}

function width({ low, high }: Figure): number {
  return Number.isFinite(low) && Number.isFinite(high) ? high - low : 0;
}

/** Whether a figure is one that two sentences seldom share by chance: more than one digit that is no zero. */
function isTelling(figure: Figure): boolean {
  const size = Math.abs(valueOf(figure));
  return size >= 10_000 || size.toExponential(2).replace(/\.?0*e.*$/, '').length > 1;
}

const readingsOf = once((sentence): Readings => {
  const figures = figuresOf(sentence);
  return { figures, changes: changesOf(wordsOf(sentence), figures) };
});

function figuresOf(sentence: SentenceView): Reading[] {
  const { entry, index } = sentence;
  const rows = rowsIn(entry.figures.starts, entry.starts[index] ?? 0, entry.ends[index] ?? 0).slice(0, MOST_FIGURES);
  if (rows.length === 0) return [];
  const words = wordsOf(sentence);
  const first = entry.wordAt[index] ?? 0;
  const places = rows.map((row) => (entry.figures.word[row] ?? 0) - first);
  return rows.map((row, i) => reading(entry.figures, row, words, places, i));
}

function reading(figures: FigureRows, row: number, words: Uint32Array, places: readonly number[], i: number): Reading {
  const at = places[i] ?? 0;
  const [low, high] = [figures.low[row] ?? 0, figures.high[row] ?? 0];
  return {
    row, dimension: '', low, high, slack: figures.slack[row] ?? 0, value: valueOf({ low, high }),
    thing: figures.thing[row] ?? NOWHERE, unit: figures.dimension[row] ?? 0,
    isCount: figures.isCount[row] === 1, isShare: figures.isShare[row] === 1, isMultiplier: figures.isMultiplier[row] === 1,
    measure: measureAt(words, at),
    conditions: conditionsNear(words, places, i),
  };
}

const NEAR = 5;
const NONE: Conditions = new Map();

/** The conditions that words name nearer to this figure than to another one. */
function conditionsNear(words: Uint32Array, places: readonly number[], i: number): Conditions {
  const at = places[i] ?? 0;
  const from = Math.max(at - NEAR, i === 0 ? 0 : ((places[i - 1] ?? 0) + at) >> 1, 0);
  const to = Math.min(at + NEAR, i + 1 < places.length ? (at + (places[i + 1] ?? 0)) >> 1 : words.length - 1, words.length - 1);
  let found: Map<number, number> | null = null;
  for (let k = from; k <= to; k++) {
    const condition = conditionAt(words, k);
    if (condition === undefined) continue;
    found ??= new Map();
    found.set(condition[0], (found.get(condition[0]) ?? 0) | condition[1]);
  }
  return found ?? NONE;
}
