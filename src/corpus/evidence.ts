import type { Comparison } from './compare.js';
import { compareConditions, conditionsOf } from './conditions.js';
import { isDenial, isEvent, isMaker, isNegation } from './lexicon.js';
import type { Outlook } from './outlook.js';
import type { Overlap } from './overlap.js';
import { changePlaces, namesOf, opposed, pointApart } from './polarity.js';
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
    twinModels: twins(a, b, 1),
    twinSystems: twins(a, b, 0),
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
    negatedOne: x.some(denies) !== y.some(denies) ? 1 : 0,
  };
}

function denies(word: number): boolean {
  return isNegation(word) || isDenial(word);
}

/** What each kind of evidence adds to the log odds of what `weights` are for. */
export function oddsByWords(weights: Weights, worded: WordedEvidence): number {
  return sum(WORDED, weights, worded);
}

export function oddsByFigures(weights: Weights, figured: FiguredEvidence): number {
  return sum(FIGURED, weights, figured);
}

export function oddsByStanding(weights: Weights, standing: StandingEvidence): number {
  return sum(STANDING, weights, standing);
}

export function oddsByReading(weights: Weights, read: ReadEvidence): number {
  return sum(READ, weights, read);
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
  const at = (part: (typeof READ)[number], most: number): number => Math.max(0, weights[part]) * most;
  return at('makers', twinPropers) + at('twinModels', 1) + at('twinSystems', 1) + at('swapped', names > 1 || words > 1 ? 1 : 0) + at('otherEvent', otherDates)
    + at('clashing', 2) + at('oneSided', 2) + at('groups', 2) + at('apart', 1) + at('opposed', 1) + at('opposedAbout', about) + at('opposedAlike', 1) + at('reversed', 1) + at('negatedOne', 1);
}

function sum<P extends Part>(parts: readonly P[], weights: Weights, evidence: Readonly<Record<P, number>>): number {
  let odds = 0;
  for (const part of parts) odds += weights[part] * evidence[part];
  return odds;
}

/** The probability of log odds. */
export function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Whether each sentence names a model, or a system, that the other does not. */
function twins(a: SentenceView, b: SentenceView, isModel: 0 | 1): number {
  const [x, y] = [namesOf(a, isModel), namesOf(b, isModel)];
  return x.some((name) => !y.includes(name)) && y.some((name) => !x.includes(name)) ? 1 : 0;
}
