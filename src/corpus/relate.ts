import type { Entry } from './entry.js';
import { isEvent } from './lexicon.js';
import { sameWords, wordsOf } from './same.js';
import type { Relation } from './links.js';
import { compareFigures, type Comparison } from './compare.js';
import { DATE, FIGURE, NAME, WORD, isTelling, kindOf } from './terms.js';
import { opposed } from './polarity.js';

/** One sentence of a document. */
export interface SentenceView {
  readonly entry: Entry;
  readonly index: number;
}

export interface Verdict {
  readonly relation: Relation;
  readonly score: number;
}

/** How two sentences relate, the same either way round; `null` where they do not. */
export function relate(a: SentenceView, b: SentenceView, weight: (term: number) => number): Verdict | null {
  const shared = sharedTerms(a, b, weight);
  const isTwin = shared.left.names && shared.right.names;
  const same = shared.cosine === 0 && !isWordedAlike(a, b) ? null : sameWords(a, b);
  const figures = compareFigures(a, b);
  if (same !== null && !isTwin && figures.differing === 0) return { relation: 'same', score: same };
  if (isTwin || !isClaim(a) || !isClaim(b)) return null;
  const { about, terms } = shared;
  const score = figures.agreeing > 0 || figures.alike > 0 ? shared.cosine : shared.wordCosine;
  const evidence = evidenceFor(shared, figures, a.entry.uri === b.entry.uri);
  const isAboutOne = about >= CONFLICT_AT && Math.min(shared.left.words, shared.right.words) <= LEFT_OVER;
  const isOtherDate = shared.left.dates && shared.right.dates;
  if (isOtherDate) return isAboutOne && figures.compared === 0 && happensOnce(a) && happensOnce(b) ? { relation: 'conflicts', score } : null;
  if (isAboutOne && figures.agreeing === figures.compared && opposed(a, b)) return { relation: 'conflicts', score };
  if (figures.differing > 0) return isAboutOne || evidence >= ENOUGH_TO_CONFLICT ? { relation: 'conflicts', score } : null;
  return (score >= RESTATES_AT && terms >= LEAST_TERMS) || evidence >= ENOUGH ? { relation: 'restates', score } : null;
}

const RESTATES_AT = 0.56;
const CONFLICT_AT = 0.5;
/** What the one that says less may say beyond the other, as a share of its weight, where they are to conflict. */
const LEFT_OVER = 0.1;
const LEAST_TERMS = 2;

/** From how much evidence on two sentences say one thing, and from how much two figures must be for one thing. */
const ENOUGH = 2.5;
const ENOUGH_TO_CONFLICT = 3;

/** What makes it likely that two sentences speak of one thing, in log odds; weights fitted to own gold, one text left out in turn. */
function evidenceFor(shared: Shared, figures: Comparison, isOneSeed: boolean): number {
  const words = shared.info > 0 ? 1 : 0;
  const { alike, alikeRound, differing } = figures;
  return -5.4 + 2.8 * shared.about + 1.4 * shared.contained + 0.28 * Math.min(shared.info, 20) + (5.3 + 1.4 * words) * Math.min(alike, 2) * words + 2.4 * Math.min(alikeRound, 1)
    + 2.6 * Math.min(shared.names, 1) + 1.4 * Math.min(differing, 1) - (shared.left.names || shared.right.names ? 1 : 0)
    - (isOneSeed ? 1.5 : 0) - 1.2 * alike * shared.about + 0.7 * Math.max(0, shared.terms - shared.figures - 2);
}

function happensOnce(sentence: SentenceView): boolean {
  return wordsOf(sentence).some(isEvent);
}

function isWordedAlike(a: SentenceView, b: SentenceView): boolean {
  return a.entry.wording[a.index] === b.entry.wording[b.index];
}

function isClaim({ entry, index }: SentenceView): boolean {
  return entry.isClaim[index] === 1;
}

interface Rest {
  /** The share of the weight of its words that the other sentence does not have. */
  readonly words: number;
  readonly names: boolean;
  readonly dates: boolean;
}

export interface Shared {
  /** The weight of the words they share, and that of words and names as a share of what the one that says less says. */
  readonly info: number;
  readonly contained: number;
  readonly names: number;
  readonly terms: number;
  /** How many of them are figures that few others give. */
  readonly figures: number;
  readonly cosine: number;
  /** The cosine where the figures do not count as shared. */
  readonly wordCosine: number;
  /** The cosine but for figures and dates. */
  readonly about: number;
  readonly left: Rest;
  readonly right: Rest;
}

/** Names tell sentences apart better than words, and figures nearly as well. */
const FACTOR: readonly number[] = Object.assign([], { [WORD]: 1, [NAME]: 1.3, [FIGURE]: 1.2, [DATE]: 1 });

export function sharedTerms(a: SentenceView, b: SentenceView, weight: (term: number) => number): Shared {
  const [x, y] = [termsOf(a), termsOf(b)];
  const left = new Tally(), right = new Tally();
  let info = 0, names = 0, both = 0, bothAbout = 0, terms = 0, figures = 0, i = 0, j = 0;
  while (i < x.length || j < y.length) {
    const p = x[i] ?? Infinity, q = y[j] ?? Infinity;
    const term = Math.min(p, q);
    const w = (weight(term) * (FACTOR[kindOf(term)] ?? 1)) ** 2;
    if (p === q) { both += w; if (kindOf(term) <= NAME) { bothAbout += w; if (kindOf(term) === WORD) info += Math.sqrt(w); } if (kindOf(term) === NAME) names++; terms++; if (kindOf(term) === FIGURE && isTelling(term)) figures++; left.add(w, term); right.add(w, term); i++; j++; }
    else if (p < q) { left.miss(w, term); i++; }
    else { right.miss(w, term); j++; }
  }
  const cosine = both === 0 ? 0 : Math.min(1, both / Math.sqrt(left.all * right.all));
  const about = bothAbout === 0 ? 0 : Math.min(1, bothAbout / Math.sqrt(left.about * right.about));
  const wordCosine = bothAbout === 0 ? 0 : Math.min(1, bothAbout / Math.sqrt(left.all * right.all));
  const contained = bothAbout === 0 ? 0 : Math.min(1, bothAbout / Math.min(left.about, right.about));
  return { terms, info, contained, names, figures, cosine, wordCosine, about, left: left.rest(), right: right.rest() };
}

class Tally {
  all = 0;
  about = 0;
  #words = 0;
  #missed = 0;
  #kinds = 0;

  add(weight: number, term: number): void {
    this.all += weight;
    if (kindOf(term) <= NAME) this.about += weight;
    if (kindOf(term) === WORD) this.#words += weight;
  }

  miss(weight: number, term: number): void {
    this.add(weight, term);
    if (kindOf(term) === WORD) this.#missed += weight;
    this.#kinds |= 1 << kindOf(term);
  }

  rest(): Rest {
    return { words: this.#words === 0 ? 0 : this.#missed / this.#words, names: (this.#kinds & (1 << NAME)) !== 0, dates: (this.#kinds & (1 << DATE)) !== 0 };
  }
}

function termsOf({ entry, index }: SentenceView): Uint32Array {
  return entry.terms.subarray(entry.termAt[index], entry.termAt[index + 1]);
}
