import { isSizeOf, type Change } from './changes.js';
import { isClose, isNear } from './figures.js';
import { outlookOf, type Outlook } from './outlook.js';
import { isAgreed, isAlike, isComparable, isComplement, isLoose, isLooselyAgreed, isOneCount, LEEWAY } from './pairing.js';
import { figureRows, readingsOf, type Reading, type Readings } from './readings.js';
import { wordingOf } from './same.js';
import type { SentenceView } from './view.js';

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
  if (outlook.alike + outlook.others === 0 && !outlook.mayChange) found.unpaired = [figureRows(a).count, figureRows(b).count];
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
  if (!p.isTelling) { found.alikeRound++; return; }
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
