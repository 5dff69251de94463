import type { Comparison } from './compare.js';
import { compareConditions, conditionsOf } from './conditions.js';
import { isEvent, isMaker } from './lexicon.js';
import type { Outlook } from './outlook.js';
import type { Overlap } from './overlap.js';
import { changePlaces, hasDenial, namesOf, opposed, pointApart } from './polarity.js';
import { wordsOf } from './same.js';
import { standingIn } from './standing.js';
import { kinOf } from './topics.js';
import { isClaim, type SentenceView } from './view.js';

/** What the terms of two sentences and what their texts are about tell. */
const WORDED = ['bias', 'about', 'contained', 'info', 'words', 'strayName', 'twinPropers', 'strayProper', 'oneSeed', 'noClaim', 'leftBoth', 'leftOne', 'sharedDates', 'otherDates', 'kin'] as const;
/** What their figures tell. */
const FIGURED = ['alike', 'alikeRound', 'alikeUnit', 'alikeBare', 'agreeing', 'differing', 'differingAbout', 'loose', 'looseAbout', 'unmatched', 'figuresOneSide', 'complements', 'changes', 'counts', 'turned'] as const;
/** What a look at the neighbours of each tells. */
const STANDING = ['marginLess', 'marginMore', 'alienOne', 'alienBoth', 'elsewhere'] as const;
/** What only a look at all their words and names tells. */
const READ = ['makers', 'twinModels', 'twinSystems', 'swapped', 'otherEvent', 'clashing', 'oneSided', 'groups', 'apart', 'opposed', 'opposedAbout', 'opposedAlike', 'reversed', 'negatedOne'] as const;

/** The parts of the evidence that one of two sentences restates the other, or contradicts it. */
export const PARTS = [...WORDED, ...FIGURED, ...STANDING, ...READ] as const;
export type Part = (typeof PARTS)[number];
export type Weights = Readonly<Record<Part, number>>;

export type WordedEvidence = Readonly<Record<(typeof WORDED)[number], number>>;
export type FiguredEvidence = Readonly<Record<(typeof FIGURED)[number], number>>;
export type StandingEvidence = Readonly<Record<(typeof STANDING)[number], number>>;
export type ReadEvidence = Readonly<Record<(typeof READ)[number], number>>;

export function wordedEvidence(a: SentenceView, b: SentenceView, { about, contained, info, words, dates, left, right }: Overlap): WordedEvidence {
  return {
    bias: 1,
    about,
    contained,
    info: Math.min(info, 30) / 10,
    words: Math.min(words, 6) / 3,
    strayName: left.names > 0 !== right.names > 0 ? 1 : 0,
    twinPropers: left.propers > 0 && right.propers > 0 ? 1 : 0,
    strayProper: left.propers > 0 !== right.propers > 0 ? 1 : 0,
    oneSeed: a.entry.uri === b.entry.uri ? 1 : 0,
    noClaim: (isClaim(a) ? 0 : 1) + (isClaim(b) ? 0 : 1),
    leftBoth: Math.min(left.words, right.words),
    leftOne: Math.max(left.words, right.words),
    sharedDates: Math.min(dates, 1),
    otherDates: left.dates > 0 && right.dates > 0 ? 1 : 0,
    kin: kinOf(a.entry, b.entry),
  };
}

export function figuredEvidence({ about, words }: Overlap, figures: Comparison): FiguredEvidence {
  const differing = figures.differing.length > 0 ? 1 : 0;
  const loose = figures.loose.length > 0 ? 1 : 0;
  const [p, q] = figures.unpaired;
  return {
    alike: Math.min(figures.alike, 2),
    alikeRound: Math.min(figures.alikeRound, 2),
    alikeUnit: Math.min(figures.alikeUnit, 2),
    alikeBare: figures.alike > 0 && words === 0 ? 1 : 0,
    agreeing: Math.min(figures.agreeing, 2),
    differing,
    differingAbout: differing * about,
    loose,
    looseAbout: loose * about,
    unmatched: p > 0 && q > 0 ? 1 : 0,
    figuresOneSide: figures.alike === 0 && p > 0 !== q > 0 ? 1 : 0,
    complements: figures.complements > 0 ? 1 : 0,
    changes: Math.min(figures.changes, 1),
    counts: Math.min(figures.counts, 2),
    turned: Math.min(figures.turned, 1),
  };
}

export function standingEvidence(a: SentenceView, b: SentenceView, weight: (term: number) => number): StandingEvidence {
  const [p, q] = [standingIn(a, b, weight), standingIn(b, a, weight)];
  return {
    marginLess: Math.min(p.margin, q.margin),
    marginMore: Math.max(p.margin, q.margin),
    alienOne: p.aliens > 0 !== q.aliens > 0 ? 1 : 0,
    alienBoth: p.aliens > 0 && q.aliens > 0 ? 1 : 0,
    elsewhere: Math.min(p.elsewhere, q.elsewhere),
  };
}

/** Up to how many words a sentence tells of one thing that somebody made. */
const SHORT = 20;

export function readEvidence(a: SentenceView, b: SentenceView, worded: WordedEvidence, figured: FiguredEvidence): ReadEvidence {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const { clashing, oneSided, groups, isApart } = compareConditions(conditionsOf(a), conditionsOf(b));
  const isOpposed = figured.complements === 0 && opposed(a, b) ? 1 : 0;
  return {
    makers: worded.twinPropers > 0 && Math.max(x.length, y.length) <= SHORT && x.some(isMaker) && y.some(isMaker) ? 1 : 0,
    twinModels: isTwin(namesOf(a).models, namesOf(b).models),
    twinSystems: isTwin(namesOf(a).systems, namesOf(b).systems),
    swapped: changePlaces(a, b) ? 1 : 0,
    otherEvent: worded.otherDates > 0 && x.some(isEvent) && y.some(isEvent) ? 1 : 0,
    clashing: Math.min(clashing, 2),
    oneSided: Math.min(oneSided, 2),
    groups: Math.min(groups, 2),
    apart: isApart ? 1 : 0,
    opposed: isOpposed,
    opposedAbout: isOpposed * worded.about,
    opposedAlike: figured.alike + figured.alikeRound > 0 ? isOpposed : 0,
    reversed: figured.alike + figured.alikeRound > 0 && pointApart(a, b) ? 1 : 0,
    negatedOne: hasDenial(a) !== hasDenial(b) ? 1 : 0,
  };
}

/** What each kind of evidence adds to the log odds of what the weights are for. Each part stands here by its name: looked up in a list of names the sums would cost as much as the evidence. */
export function oddsByWords(w: Weights, e: WordedEvidence): number {
  return w.bias * e.bias + w.about * e.about + w.contained * e.contained + w.info * e.info + w.words * e.words + w.strayName * e.strayName
    + w.twinPropers * e.twinPropers + w.strayProper * e.strayProper + w.oneSeed * e.oneSeed + w.noClaim * e.noClaim + w.leftBoth * e.leftBoth + w.leftOne * e.leftOne
    + w.sharedDates * e.sharedDates + w.otherDates * e.otherDates + w.kin * e.kin;
}

export function oddsByFigures(w: Weights, e: FiguredEvidence): number {
  return w.alike * e.alike + w.alikeRound * e.alikeRound + w.alikeUnit * e.alikeUnit + w.alikeBare * e.alikeBare + w.agreeing * e.agreeing + w.differing * e.differing
    + w.differingAbout * e.differingAbout + w.loose * e.loose + w.looseAbout * e.looseAbout + w.unmatched * e.unmatched + w.figuresOneSide * e.figuresOneSide + w.complements * e.complements
    + w.changes * e.changes + w.counts * e.counts + w.turned * e.turned;
}

export function oddsByStanding(w: Weights, e: StandingEvidence): number {
  return w.marginLess * e.marginLess + w.marginMore * e.marginMore + w.alienOne * e.alienOne + w.alienBoth * e.alienBoth + w.elsewhere * e.elsewhere;
}

export function oddsByReading(w: Weights, e: ReadEvidence): number {
  return w.makers * e.makers + w.twinModels * e.twinModels + w.twinSystems * e.twinSystems + w.swapped * e.swapped + w.otherEvent * e.otherEvent + w.clashing * e.clashing
    + w.oneSided * e.oneSided + w.groups * e.groups + w.apart * e.apart + w.opposed * e.opposed + w.opposedAbout * e.opposedAbout + w.opposedAlike * e.opposedAlike
    + w.reversed * e.reversed + w.negatedOne * e.negatedOne;
}

/** What each kind adds at most, as far as the words and a look at the figures of two sentences tell. */
export function mostByFigures(weights: Weights, { about, words }: Overlap, { alike, others, mayChange }: Outlook): number {
  const { agreeing, differing, differingAbout, loose, looseAbout, complements } = weights;
  const other = Math.max(0, weights.counts, agreeing, differing + differingAbout * about, loose + looseAbout * about, complements);
  const same = Math.max(other, Math.max(weights.alike, weights.alikeRound) + Math.max(0, weights.alikeUnit));
  return alike * same + others * other + (words === 0 && alike > 0 ? Math.max(0, weights.alikeBare) : 0)
    + (mayChange ? Math.max(0, weights.changes) : 0) + (alike > 0 ? Math.max(0, weights.turned) : 0) + Math.max(0, weights.unmatched, weights.figuresOneSide);
}

/** A sentence fits the other better than its neighbours do by what they share at most. */
export function mostByStanding(weights: Weights, { left, right }: Overlap): number {
  return Math.max(0, weights.marginLess) * Math.min(left.shared, right.shared) + Math.max(0, weights.marginMore) * Math.max(left.shared, right.shared)
    + Math.max(0, weights.alienOne, weights.alienBoth) + Math.max(0, weights.elsewhere);
}

export function mostByReading(weights: Weights, { names, words }: Overlap, { about, twinPropers, otherDates }: WordedEvidence): number {
  const at = (weight: number, most: number): number => Math.max(0, weight) * most;
  return at(weights.makers, twinPropers) + at(weights.twinModels, 1) + at(weights.twinSystems, 1) + at(weights.swapped, names > 1 || words > 1 ? 1 : 0) + at(weights.otherEvent, otherDates)
    + at(weights.clashing, 2) + at(weights.oneSided, 2) + at(weights.groups, 2) + at(weights.apart, 1) + at(weights.opposed, 1) + at(weights.opposedAbout, about) + at(weights.opposedAlike, 1) + at(weights.reversed, 1) + at(weights.negatedOne, 1);
}

/** The probability of log odds. */
export function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Whether each of two lists of names has one that the other has not. */
function isTwin(x: readonly number[], y: readonly number[]): number {
  return x.some((name) => !y.includes(name)) && y.some((name) => !x.includes(name)) ? 1 : 0;
}
