import { changesOf, isSizeOf, tellsChange, type Change } from './changes.js';
import { conditionAt, type Conditions, compareConditions } from './conditions.js';
import { directionAt } from './directions.js';
import { COUNT, highOf, lowerBound, lowOf, MULTIPLIER, NOWHERE, rowsIn, SHARE, type FigureRows } from './entry.js';
import { agree, isClose, isNear, type Figure } from './figures.js';
import { NO_MEASURE, measureAt } from './measures.js';
import { once, type SentenceView } from './view.js';
import { wordingOf, wordsOf } from './same.js';

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
  /** Pairs of one small count that the text calls by other nouns, or by none. */
  readonly counts: number;
  /** Pairs of one value that go opposite ways: `15 % dearer`, `15 % lower`. */
  readonly turned: number;
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
export function compareFigures(a: SentenceView, b: SentenceView, outlook: Outlook = outlookOf(a, b)): Comparison {
  const found = new Found();
  if (outlook.alike + outlook.others === 0 && !outlook.mayChange) found.unpaired = [figureCount(a), figureCount(b)];
  else if (wordingOf(a) <= wordingOf(b)) compareInOrder(readingsOf(a), readingsOf(b), found);
  else {
    compareInOrder(readingsOf(b), readingsOf(a), found);
    found.turn();
  }
  return found;
}

class Found implements Comparison {
  alike = 0;
  alikeRound = 0;
  alikeUnit = 0;
  counts = 0;
  turned = 0;
  changes = 0;
  alikeShares = 0;
  agreeing = 0;
  differing: FigurePair[] = [];
  loose: FigurePair[] = [];
  complements = 0;
  paired = 0;
  unpaired: readonly [a: number, b: number] = [0, 0];

  /** Puts each sentence in the place of the other. */
  turn(): void {
    const turned = (pairs: readonly FigurePair[]): FigurePair[] => pairs.map(({ a, b }) => ({ a: b, b: a }));
    this.differing = turned(this.differing);
    this.loose = turned(this.loose);
    this.unpaired = [this.unpaired[1], this.unpaired[0]];
  }
}

/** Which figures make a pair depends on which sentence is looked at first: the same one, however they are given. */
function compareInOrder(a: Readings, b: Readings, found: Found): void {
  const [x, y] = [a.figures.slice(), b.figures.slice()];
  const tells = (a.figures.length > 0 || a.changes.length > 0) && (b.figures.length > 0 || b.changes.length > 0);
  if (tells) {
    pair(x, y, isAlike, found, addAlike);
    found.changes = takeSizes(x, b.changes) + takeSizes(y, a.changes) + sharedChanges(a.changes, b.changes);
    pair(x, y, isAgreed, found, addAgreeing);
    pair(x, y, isOneCount, found, addOneCount);
    pair(x, y, isComplement, found, addComplement);
    pair(x, y, isComparable, found, addDiffering);
    pair(x, y, isLooselyAgreed, found, addLooselyAgreeing);
    pair(x, y, isLoose, found, addLoose);
  }
  found.paired = a.figures.length - x.length;
  found.unpaired = [x.length, y.length];
}

function addAlike(found: Found, p: Reading, q: Reading): void {
  if (p.isShare && q.isShare && !isComplement(p, q) && Math.abs(p.value - 50) > 5) found.alikeShares++;
  if (p.direction * q.direction < 0) found.turned++;
  if (!isTelling(p)) { found.alikeRound++; return; }
  found.alike++;
  if (!p.isCount) found.alikeUnit++;
}

function addAgreeing(found: Found, p: Reading, q: Reading): void {
  if (isNear(p, q)) found.agreeing++;
}

function addOneCount(found: Found): void {
  found.counts++;
}

function addComplement(found: Found): void {
  found.complements++;
}

function addDiffering(found: Found, p: Reading, q: Reading): void {
  found.differing.push({ a: p.row, b: q.row });
}

function addLooselyAgreeing(found: Found, p: Reading, q: Reading): void {
  if (isNear(p, q)) found.agreeing += 0.5;
}

function addLoose(found: Found, p: Reading, q: Reading): void {
  found.loose.push({ a: p.row, b: q.row });
}

/** A sentence with more figures than this is a table: the others are not compared. */
const MOST_FIGURES = 16;

interface Readings {
  readonly figures: readonly Reading[];
  readonly changes: readonly Change[];
}

/** A figure as it is read for a comparison. */
class Reading implements Figure {
  readonly dimension = '';
  readonly row: number;
  readonly low: number;
  readonly high: number;
  readonly slack: number;
  readonly value: number;
  readonly thing: number;
  readonly unit: number;
  readonly isCount: boolean;
  readonly isShare: boolean;
  readonly isMultiplier: boolean;
  readonly #words: Uint32Array;
  readonly #places: readonly number[];
  readonly #i: number;
  #measure: number | null = null;
  #conditions: Conditions | null = null;
  #direction: -1 | 0 | 1 | null = null;

  /** @param places where the figures of the sentence stand among its words; this is number `i` of them */
  constructor(figures: FigureRows, row: number, words: Uint32Array, places: readonly number[], i: number) {
    this.row = row;
    this.low = lowOf(figures, row);
    this.high = highOf(figures, row);
    this.slack = figures.slack[row] ?? 0;
    this.value = valueOf(this);
    this.thing = figures.thing[row] ?? NOWHERE;
    this.unit = figures.dimension[row] ?? 0;
    const scale = figures.scale[row];
    this.isCount = scale === COUNT;
    this.isShare = scale === SHARE;
    this.isMultiplier = scale === MULTIPLIER;
    this.#words = words;
    this.#places = places;
    this.#i = i;
  }

  get measure(): number {
    return this.#measure ??= measureAt(this.#words, this.#places[this.#i] ?? 0);
  }

  get conditions(): Conditions {
    return this.#conditions ??= conditionsNear(this.#words, this.#stretch);
  }

  /** -1 where it is told as less, 1 where it is told as more. */
  get direction(): -1 | 0 | 1 {
    return this.#direction ??= directionAt(this.#words, this.#places[this.#i] ?? 0, ...this.#stretch);
  }

  /** The words that are nearer to this figure than to another one. */
  get #stretch(): readonly [from: number, to: number] {
    const places = this.#places, i = this.#i, at = places[i] ?? 0;
    return [
      Math.max(at - NEAR, i === 0 ? 0 : ((places[i - 1] ?? 0) + at) >> 1, 0),
      Math.min(at + NEAR, i + 1 < places.length ? (at + (places[i + 1] ?? 0)) >> 1 : this.#words.length - 1, this.#words.length - 1),
    ];
  }
}

/** Takes pairs out of both lists: for each figure of the shorter one the first of the other that fits. */
function pair(x: Reading[], y: Reading[], fits: (p: Reading, q: Reading) => boolean, found: Found, add: (found: Found, p: Reading, q: Reading) => void): void {
  for (let i = 0; i < x.length && y.length > 0; i++) {
    const p = x[i] as Reading;
    const j = y.findIndex((q) => fits(p, q));
    if (j < 0) continue;
    add(found, p, y[j] as Reading);
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

function isOneCount(x: Reading, y: Reading): boolean {
  return x.isCount && y.isCount && x.value === y.value && width(x) === width(y);
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

function isAgreed(x: Reading, y: Reading): boolean {
  return isComparable(x, y) && agree(x, y);
}

function isLooselyAgreed(x: Reading, y: Reading): boolean {
  return isLoose(x, y) && agree(x, y);
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

/** How the figures of two sentences may compare at most, by a look at their values alone. */
export interface Outlook {
  /** How many figures of one sentence may have the value of one of the other. */
  readonly alike: number;
  /** How many more may make a pair with one of the other. */
  readonly others: number;
  /** Whether a figure of one may be the size of a change that the other tells. */
  readonly mayChange: boolean;
}

export function outlookOf(a: SentenceView, b: SentenceView): Outlook {
  const [i, j] = [firstFigure(a), firstFigure(b)];
  const [iEnd, jEnd] = [i + figureCount(a), j + figureCount(b)];
  let alike = 0, others = 0;
  for (let p = i; p < iEnd; p++) {
    let best = 0;
    for (let q = j; q < jEnd && best < 2; q++) best = Math.max(best, mayPair(a.entry.figures, p, b.entry.figures, q));
    if (best === 2) alike++;
    else others += best;
  }
  return { alike, others, mayChange: iEnd - i > 1 || jEnd - j > 1 || tells(a) || tells(b) };
}

/** 2 where two figures may have one value, 1 where they may make another pair, 0 where they may not. */
function mayPair(x: FigureRows, p: number, y: FigureRows, q: number): number {
  if (x.dimension[p] !== y.dimension[q]) return (x.scale[p] === MULTIPLIER && y.scale[q] === SHARE) || (x.scale[p] === SHARE && y.scale[q] === MULTIPLIER) ? 2 : 0;
  const [one, other] = [valueOf({ low: lowOf(x, p), high: highOf(x, p) }), valueOf({ low: lowOf(y, q), high: highOf(y, q) })];
  return Math.abs(one - other) <= Math.max(x.slack[p] ?? 0, y.slack[q] ?? 0) * (1 + 1e-9) ? 2 : 1;
}

function firstFigure({ entry, index }: SentenceView): number {
  return lowerBound(entry.figures.starts, entry.starts[index] ?? 0);
}

/** How many figures of a sentence are compared. */
function figureCount(sentence: SentenceView): number {
  const { entry, index } = sentence;
  return Math.min(MOST_FIGURES, lowerBound(entry.figures.starts, entry.ends[index] ?? 0) - firstFigure(sentence));
}

function tells({ entry: { words, wordAt }, index }: SentenceView): boolean {
  return tellsChange(words, wordAt[index] ?? 0, wordAt[index + 1] ?? 0);
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
  return rows.map((row, i) => new Reading(entry.figures, row, words, places, i));
}

const NEAR = 5;
const NONE: Conditions = new Map();

/** The conditions that words from `from` to `to` name. */
function conditionsNear(words: Uint32Array, [from, to]: readonly [from: number, to: number]): Conditions {
  let found: Map<number, number> | null = null;
  for (let k = from; k <= to; k++) {
    const condition = conditionAt(words, k);
    if (condition === undefined) continue;
    found ??= new Map();
    found.set(condition[0], (found.get(condition[0]) ?? 0) | condition[1]);
  }
  return found ?? NONE;
}
