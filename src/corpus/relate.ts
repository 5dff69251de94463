import type { Span } from '../base/span.js';
import { compareFigures, type Comparison } from './compare.js';
import { rowAt } from './copies.js';
import { NOWHERE } from './entry.js';
import {
  figuredEvidence, likelihood, mostByFigures, mostByReading, mostByStanding, oddsByFigures, oddsByReading, oddsByStanding, oddsByWords, readEvidence, standingEvidence, wordedEvidence, type Weights,
} from './evidence.js';
import type { Difference, Relation } from './links.js';
import { oneIsNegated } from './polarity.js';
import { outlookOf } from './outlook.js';
import { overlapOf, type Overlap } from './overlap.js';
import { mayBeSameWords, sameWords, wordCount, wordingOf } from './same.js';
import { isClaim, type SentenceView } from './view.js';
import { WEIGHTS, type Weighing } from './weights.js';

export interface Verdict {
  readonly relation: Relation;
  readonly score: number;
  /** What two sentences in conflict disagree on; `null` for the other relations. */
  readonly differs: Difference | null;
}

/**
 * How two sentences relate, the same either way round; `null` where they do not.
 * @param weight how much a term tells in their corpus
 */
export function relate(a: SentenceView, b: SentenceView, weight: (term: number) => number, weights: Weighing = WEIGHTS): Verdict | null {
  const overlap = overlapOf(a, b, weight);
  const worded = wordedEvidence(a, b, overlap);
  const outlook = outlookOf(a, b);
  const long = lengthOf(a, b);
  const crowd = crowdOf(a, b, long);
  const sure: Odds = [SURE + crowd, overlap.about < long * LEAST_ABOUT_OF_CONFLICT ? Infinity : SURE_OF_CONFLICT + crowd];
  const byWords = oddsOf(weights, (of) => oddsByWords(of, worded));
  const mostRead = oddsOf(weights, (of) => mostByReading(of, overlap, worded));
  const mostFurther = plus(mostRead, oddsOf(weights, (of) => mostByStanding(of, overlap)));
  const mostFigured = plus(mostFurther, oddsOf(weights, (of) => mostByFigures(of, overlap, outlook)));
  const isUnlikely = isQuestion(a) || isQuestion(b) || overlap.about < long * LEAST_ABOUT || !reach(plus(byWords, mostFigured), sure);
  if (isUnlikely && !mayBeSameWords(a, b)) return null;
  const figures = compareFigures(a, b, outlook);
  const same = sameness(a, b, overlap, figures);
  if (same !== null) return { relation: 'same', score: same, differs: null };
  if (isUnlikely || !mayLink(a, b, overlap, figures)) return null;
  const figured = figuredEvidence(overlap, figures);
  const byFigures = plus(byWords, oddsOf(weights, (of) => oddsByFigures(of, figured)));
  if (!reach(plus(byFigures, mostFurther), sure)) return null;
  const standing = standingEvidence(a, b, weight);
  const byNeighbours = plus(byFigures, oddsOf(weights, (of) => oddsByStanding(of, standing)));
  if (!reach(plus(byNeighbours, mostRead), sure)) return null;
  const read = readEvidence(a, b, worded, figured);
  const odds = plus(byNeighbours, oddsOf(weights, (of) => oddsByReading(of, read)));
  const [restates, conflicts] = odds;
  if (!reach(odds, sure) || (overlap.names === 0 && read.twinModels + read.twinSystems > 0)) return null;
  const bar: Odds = isOfOneSource(a, b) ? plus(sure, ITSELF) : sure;
  // Sentences that share little but a figure and a negation may tell it of different things.
  const isDenied = read.otherEvent > 0 || (figures.alikeShares > 0 && read.opposedAbout >= LEAST_ABOUT && oneIsNegated(a, b));
  if (conflicts < restates + long * AHEAD && !isDenied) {
    const least = isAlone(a) && isAlone(b) ? SURE_ALONE : bar[0];
    return restates < least ? null : { relation: 'restates', score: likelihood(restates), differs: null };
  }
  const most = Math.max(restates, conflicts);
  if (most < bar[1] || ((read.clashing > 0 || worded.otherDates > 0) && read.otherEvent === 0)) return null;
  return { relation: 'conflicts', score: likelihood(most), differs: differenceOf(a, b, figures, read.otherEvent > 0) };
}

/** Log odds that one sentence restates another one, and that it contradicts it, each against their having nothing to do with each other. */
type Odds = readonly [restates: number, conflicts: number];

function oddsOf({ restates, conflicts }: Weighing, oddsBy: (weights: Weights) => number): Odds {
  return [oddsBy(restates), oddsBy(conflicts)];
}

function plus(p: Odds, q: Odds): Odds {
  return [p[0] + q[0], p[1] + q[1]];
}

function reach(odds: Odds, least: Odds): boolean {
  return odds[0] >= least[0] || odds[1] >= least[1];
}

/** Whether a sentence is all that a text says, so that nothing tells which other one fits better. */
function isAlone({ entry }: SentenceView): boolean {
  return entry.starts.length === 1;
}

/** Whether two sentences stand in one text and are said by one source that it names. */
function isOfOneSource(a: SentenceView, b: SentenceView): boolean {
  const source = a.entry.uri === b.entry.uri ? sourceKeyOf(a) : NOWHERE;
  return source !== NOWHERE && source === sourceKeyOf(b);
}

function sourceKeyOf({ entry: { passages, starts }, index }: SentenceView): number {
  return passages.key[rowAt(passages, starts[index] ?? 0)] ?? NOWHERE;
}

/** From which log odds of a restatement on it is told, from which where both sentences stand alone, and from which of a conflict. */
const SURE = -0.95, SURE_ALONE = -0.32, SURE_OF_CONFLICT = -0.8;
/** By how much both must be surer between two passages of one source in one seed, which goes on about one thing and hardly says it twice or denies it. */
const ITSELF: Odds = [1.5, 1.5];
/** Up to how many sentences of a text these hold, as many as most texts of the gold have. */
const FEW = 24;
/** How fast the log odds that are needed grow with the logarithm of a text's length, across texts, within one, and further for long sentences: chosen by a look at seeds, newsletters and published papers, in which hardly anything is said twice. */
const ACROSS = 0.5, WITHIN = 1.2, LONG = 0.9;

/**
 * By how much the log odds of a link must be higher in longer texts and, by `long` from 0 to 1, of long sentences: the more sentences there are, the more pairs share something,
 * while each has hardly more than one that says the same; above all within one text, where all are about one thing.
 */
function crowdOf(a: SentenceView, b: SentenceView, long: number): number {
  const most = Math.max(a.entry.starts.length, b.entry.starts.length);
  return most <= FEW ? 0 : ((a.entry.uri === b.entry.uri ? WITHIN : ACROSS) + long * LONG) * Math.log(most / FEW);
}

/** How alike two long sentences must be in their words and names: they share some of them by chance, and tell of several things. */
const LEAST_ABOUT = 0.35, LEAST_ABOUT_OF_CONFLICT = 0.6;
/** How much likelier a conflict of two long sentences must be than a restatement, in log odds: something in them denies something else. */
const AHEAD = 2;
/** From and up to how many words a sentence is the more a long one. */
const SHORT_WORDS = 15, LONG_WORDS = 30;

/** From 0 to 1, how long the shorter of two sentences is. */
function lengthOf(a: SentenceView, b: SentenceView): number {
  return Math.max(0, Math.min(1, (Math.min(wordCount(a), wordCount(b)) - SHORT_WORDS) / (LONG_WORDS - SHORT_WORDS)));
}

/** How much two sentences are in the same words; names or figures that differ are another statement in like words. */
export function sameness(a: SentenceView, b: SentenceView, overlap: Overlap, figures: Comparison): number | null {
  const { words, names, dates, left, right } = overlap;
  if ((left.names > 0 && right.names > 0) || figures.differing.length > 0) return null;
  return words + names + dates + overlap.figures > 0 || isWordedAlike(a, b) ? sameWords(a, b) : null;
}

function isWordedAlike(a: SentenceView, b: SentenceView): boolean {
  return wordingOf(a) === wordingOf(b);
}

/** How much of what both say a word in common must be, where it is the only one. */
const MOST_OF_IT = 0.25;

/** A question asserts nothing, and one word in common says too little, above all where it is all that a sentence says. */
export function mayLink(a: SentenceView, b: SentenceView, overlap: Overlap, figures: Comparison): boolean {
  const claims = (isClaim(a) ? 1 : 0) + (isClaim(b) ? 1 : 0);
  if (isQuestion(a) || isQuestion(b) || claims < (overlap.words === 0 ? 2 : 1)) return false;
  const shared = overlap.words + overlap.names + overlap.dates + figures.paired + figures.changes;
  if (shared >= 2 || figures.alikeUnit > 0) return true;
  return overlap.words > 0 && overlap.about >= MOST_OF_IT && overlap.contained < 1;
}

function isQuestion({ entry, index }: SentenceView): boolean {
  return entry.isQuestion[index] === 1;
}

function differenceOf(a: SentenceView, b: SentenceView, { differing, loose }: Comparison, isOtherDate: boolean): Difference {
  const [pair] = [...differing, ...loose];
  if (isOtherDate) return { kind: 'date' };
  return pair === undefined ? { kind: 'verdict' } : { kind: 'figure', a: spanOf(a, pair.a), b: spanOf(b, pair.b) };
}

function spanOf({ entry: { figures } }: SentenceView, row: number): Span {
  return { start: figures.starts[row] ?? 0, end: figures.ends[row] ?? 0 };
}
