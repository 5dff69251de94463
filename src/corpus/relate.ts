import type { Span } from '../base/span.js';
import { compareFigures, type Comparison } from './compare.js';
import { cheapEvidence, dearEvidence, likely, mostLikely } from './evidence.js';
import type { Difference, Relation } from './links.js';
import { oneIsNegated } from './polarity.js';
import { overlapOf, type Overlap } from './overlap.js';
import { sameWords, wordsOf } from './same.js';
import type { SentenceView } from './view.js';
import { WEIGHTS } from './weights.js';
import { wordHash } from './words.js';

export interface Verdict {
  readonly relation: Relation;
  readonly score: number;
  /** What two sentences in conflict disagree on; `null` for the other relations. */
  readonly differs: Difference | null;
}

/** How two sentences relate, the same either way round; `null` where they do not. */
export function relate(a: SentenceView, b: SentenceView, weight: (term: number) => number): Verdict | null {
  const overlap = overlapOf(a, b, weight);
  const figures = compareFigures(a, b);
  const same = sameness(a, b, overlap, figures);
  if (same !== null) return { relation: 'same', score: same, differs: null };
  if (!mayLink(a, b, overlap, figures)) return null;
  const cheap = cheapEvidence(a, b, overlap, figures);
  const least = cheap.names > 0 || figures.paired > 0 ? SURE : SURE_BY_WORDS;
  if (mostLikely(WEIGHTS.link, cheap) < least) return null;
  const dear = dearEvidence(a, b, cheap);
  const link = likely(WEIGHTS.link, cheap, dear);
  if (link < least || (overlap.names === 0 && dear.twinModels + dear.twinSystems > 0)) return null;
  const conflict = dear.otherEvent > 0 || (figures.alikeShares > 0 && dear.opposed > 0 && oneIsNegated(a, b)) ? 1 : likely(WEIGHTS.conflict, cheap, dear);
  if (conflict <= 0.5) return { relation: 'restates', score: link, differs: null };
  const differs = differenceOf(a, b, figures, dear);
  if (link < SURE_OF_CONFLICT || differs === null || (dear.clashing > 0 && dear.otherEvent === 0) || (cheap.otherDates > 0 && dear.otherEvent === 0)) return null;
  if (differs.kind === 'verdict' && (cheap.leftBoth > MOST_LEFT || dear.apart > 0 || (overlap.names === 0 && (leansBack(a) || leansBack(b))))) return null;
  return { relation: 'conflicts', score: link, differs };
}

/** From how likely a link on it is told: where words alone speak for it, and for a conflict, it must be surer. */
const SURE = 0.2, SURE_BY_WORDS = 0.42, SURE_OF_CONFLICT = 0.4;

/** What share of the weight of their words both may say beyond the other, where they give opposite verdicts. */
const MOST_LEFT = 0.45;

/** How much two sentences are in the same words; names or figures that differ are another statement in like words. */
export function sameness(a: SentenceView, b: SentenceView, overlap: Overlap, figures: Comparison): number | null {
  const { words, names, dates, left, right } = overlap;
  if ((left.names > 0 && right.names > 0) || figures.differing.length > 0) return null;
  return words + names + dates + overlap.figures > 0 || isWordedAlike(a, b) ? sameWords(a, b) : null;
}

function isWordedAlike(a: SentenceView, b: SentenceView): boolean {
  return a.entry.wording[a.index] === b.entry.wording[b.index];
}

/** How much of what both say a word in common must be, where it is the only one. */
const MOST_OF_IT = 0.25;

/** A question asserts nothing, and one word in common says too little, above all where it is all that a sentence says. */
export function mayLink(a: SentenceView, b: SentenceView, overlap: Overlap, figures: Comparison): boolean {
  const claims = (isClaim(a) ? 1 : 0) + (isClaim(b) ? 1 : 0);
  if (isQuestion(a) || isQuestion(b) || claims < (overlap.words === 0 ? 2 : 1)) return false;
  if (overlap.words + overlap.names + figures.paired >= 2 || figures.alikeUnit > 0) return true;
  return overlap.words > 0 && overlap.about >= MOST_OF_IT && overlap.contained < 1;
}

function isClaim({ entry, index }: SentenceView): boolean {
  return entry.isClaim[index] === 1;
}

/** Whether a sentence's subject stands in another one (`It did so again.`): by itself it does not tell of what it speaks. */
function leansBack(sentence: SentenceView): boolean {
  return PRONOUNS.has(wordsOf(sentence)[0] ?? 0);
}

const PRONOUNS: ReadonlySet<number> = new Set(['it', 'this', 'that', 'these', 'those', 'they', 'he', 'she'].map((word) => wordHash(word)));

function isQuestion({ entry, index }: SentenceView): boolean {
  return entry.isQuestion[index] === 1;
}

/** `null` where nothing speaks against that both are true. */
function differenceOf(a: SentenceView, b: SentenceView, { differing, loose }: Comparison, { opposed, otherEvent }: { readonly opposed: number; readonly otherEvent: number }): Difference | null {
  const [pair] = [...differing, ...loose];
  if (otherEvent > 0) return { kind: 'date' };
  if (pair === undefined) return opposed > 0 ? { kind: 'verdict' } : null;
  return { kind: 'figure', a: spanOf(a, pair.a), b: spanOf(b, pair.b) };
}

function spanOf({ entry: { figures } }: SentenceView, row: number): Span {
  return { start: figures.starts[row] ?? 0, end: figures.ends[row] ?? 0 };
}
