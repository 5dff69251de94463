import type { Comparison } from './compare.js';
import { compareConditions, conditionsOf } from './conditions.js';
import { isEvent, isMaker } from './lexicon.js';
import type { Overlap } from './overlap.js';
import { changePlaces, namesOf, opposed, pointApart } from './polarity.js';
import { wordsOf } from './same.js';
import { standingIn } from './standing.js';
import { kinOf } from './topics.js';
import type { SentenceView } from './view.js';

/** What the terms and figures of two sentences tell. */
const CHEAP = [
  'bias', 'about', 'contained', 'info', 'words', 'strayName', 'twinPropers', 'strayProper', 'oneSeed', 'noClaim', 'leftBoth', 'leftOne', 'sharedDates', 'otherDates',
  'alike', 'alikeRound', 'alikeUnit', 'alikeBare', 'agreeing', 'differing', 'differingAbout', 'loose', 'looseAbout', 'unmatched', 'figuresOneSide', 'complements', 'kin', 'changes',
] as const;
/** What only a look at all their words and names tells. */
const DEAR = ['marginLess', 'marginMore', 'alienOne', 'alienBoth', 'makers', 'twinModels', 'twinSystems', 'swapped', 'otherEvent', 'clashing', 'oneSided', 'groups', 'apart', 'opposed', 'opposedAbout', 'opposedAlike', 'reversed'] as const;

/** The parts of the evidence that two sentences are linked, and that a link is a conflict. */
export const PARTS = [...CHEAP, ...DEAR] as const;
export type Part = (typeof PARTS)[number];
export type Weights = Readonly<Record<Part, number>>;

type CheapEvidence = Readonly<Record<(typeof CHEAP)[number], number>>;
type DearEvidence = Readonly<Record<(typeof DEAR)[number], number>>;

export function cheapEvidence(a: SentenceView, b: SentenceView, overlap: Overlap, figures: Comparison): CheapEvidence {
  const { about, contained, info, left, right } = overlap;
  const differing = figures.differing.length > 0 ? 1 : 0;
  const loose = figures.loose.length > 0 ? 1 : 0;
  const [p, q] = figures.unpaired;
  const kin = kinOf(a.entry, b.entry);
  return {
    bias: 1,
    about,
    contained,
    info: Math.min(info, 30) / 10,
    words: Math.min(overlap.words, 6) / 3,
    strayName: left.names > 0 !== right.names > 0 ? 1 : 0,
    twinPropers: left.propers > 0 && right.propers > 0 ? 1 : 0,
    strayProper: left.propers > 0 !== right.propers > 0 ? 1 : 0,
    oneSeed: a.entry.uri === b.entry.uri ? 1 : 0,
    noClaim: 2 - (a.entry.isClaim[a.index] ?? 0) - (b.entry.isClaim[b.index] ?? 0),
    leftBoth: Math.min(left.words, right.words),
    leftOne: Math.max(left.words, right.words),
    sharedDates: Math.min(overlap.dates, 1),
    otherDates: left.dates > 0 && right.dates > 0 ? 1 : 0,
    alike: Math.min(figures.alike, 2),
    alikeRound: Math.min(figures.alikeRound, 2),
    alikeUnit: Math.min(figures.alikeUnit, 2),
    alikeBare: figures.alike > 0 && overlap.words === 0 ? 1 : 0,
    agreeing: Math.min(figures.agreeing, 2),
    differing,
    differingAbout: differing * about,
    loose,
    looseAbout: loose * about,
    unmatched: p > 0 && q > 0 ? 1 : 0,
    figuresOneSide: figures.alike === 0 && p > 0 !== q > 0 ? 1 : 0,
    complements: figures.complements > 0 ? 1 : 0,
    kin,
    changes: Math.min(figures.changes, 1),
  };
}

export function dearEvidence(a: SentenceView, b: SentenceView, cheap: CheapEvidence, weight: (term: number) => number): DearEvidence {
  const [p, q] = [standingIn(a, b, weight), standingIn(b, a, weight)];
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const { clashing, oneSided, groups, isApart } = compareConditions(conditionsOf(a), conditionsOf(b));
  const isOpposed = cheap.complements === 0 && opposed(a, b) ? 1 : 0;
  return {
    marginLess: Math.min(p.margin, q.margin),
    marginMore: Math.max(p.margin, q.margin),
    alienOne: p.aliens > 0 !== q.aliens > 0 ? 1 : 0,
    alienBoth: p.aliens > 0 && q.aliens > 0 ? 1 : 0,
    makers: x.some(isMaker) && y.some(isMaker) && cheap.twinPropers > 0 ? 1 : 0,
    twinModels: twins(a, b, 1),
    twinSystems: twins(a, b, 0),
    swapped: changePlaces(a, b) ? 1 : 0,
    otherEvent: cheap.otherDates > 0 && x.some(isEvent) && y.some(isEvent) ? 1 : 0,
    clashing: Math.min(clashing, 2),
    oneSided: Math.min(oneSided, 2),
    groups: Math.min(groups, 2),
    apart: isApart ? 1 : 0,
    opposed: isOpposed,
    opposedAbout: isOpposed * cheap.about,
    opposedAlike: cheap.alike + cheap.alikeRound > 0 ? isOpposed : 0,
    reversed: cheap.alike + cheap.alikeRound > 0 && pointApart(a, b) ? 1 : 0,
  };
}

/** How likely the cheap part of the evidence makes what `weights` are for at most. */
export function mostLikely(weights: Weights, cheap: CheapEvidence): number {
  let odds = sum(CHEAP, weights, cheap);
  for (const part of DEAR) odds += Math.max(0, weights[part]) * (part === 'opposedAbout' ? cheap.about : COUNTED.has(part) ? 2 : 1);
  return likelihood(odds);
}

/** The dear parts that can be 2; the others are 1 at most. */
const COUNTED: ReadonlySet<Part> = new Set(['clashing', 'oneSided', 'groups']);

export function likely(weights: Weights, cheap: CheapEvidence, dear: DearEvidence): number {
  return likelihood(sum(CHEAP, weights, cheap) + sum(DEAR, weights, dear));
}

function sum<P extends Part>(parts: readonly P[], weights: Weights, evidence: Readonly<Record<P, number>>): number {
  let odds = 0;
  for (const part of parts) odds += weights[part] * evidence[part];
  return odds;
}

function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Whether each sentence names a model, or a system, that the other does not. */
function twins(a: SentenceView, b: SentenceView, isModel: 0 | 1): number {
  const [x, y] = [namesOf(a, isModel), namesOf(b, isModel)];
  return x.some((name) => !y.includes(name)) && y.some((name) => !x.includes(name)) ? 1 : 0;
}
