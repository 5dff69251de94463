import { changesOf, type Change } from './changes.js';
import { conditionAt, type Conditions } from './conditions.js';
import { directionAt } from './directions.js';
import { COUNT, highOf, lowerBound, lowOf, MULTIPLIER, NOWHERE, SHARE, type FigureRows } from './entry.js';
import type { Figure } from './figures.js';
import { measureAt } from './measures.js';
import { wordsOf } from './same.js';
import { once, type SentenceView } from './view.js';

/** A sentence with more figures than this is a table: the others are not compared. */
const MOST_FIGURES = 16;

/** The figures of a sentence and what they tell of changes. */
export interface Readings {
  readonly figures: readonly Reading[];
  readonly changes: readonly Change[];
}

/** A figure as it is read for a comparison. */
export class Reading implements Figure {
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
  #isTelling: boolean | null = null;
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

  /** Whether two sentences seldom share it by chance. */
  get isTelling(): boolean {
    return this.#isTelling ??= isTelling(this);
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

/** So many words on either side tell under what condition a figure holds and which way it goes. */
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

/** The rows of the figures of a sentence that are compared. */
export const figureRows = once(({ entry, index }): { readonly first: number; readonly count: number } => {
  const { starts } = entry.figures;
  const first = lowerBound(starts, entry.starts[index] ?? 0);
  return { first, count: Math.min(MOST_FIGURES, lowerBound(starts, entry.ends[index] ?? 0) - first) };
});

/** What a sentence says in figures, read once. */
export const readingsOf = once((sentence): Readings => {
  const figures = figuresOf(sentence);
  return { figures, changes: changesOf(wordsOf(sentence), figures) };
});

function figuresOf(sentence: SentenceView): Reading[] {
  const { first, count } = figureRows(sentence);
  if (count === 0) return [];
  const { entry: { figures, wordAt }, index } = sentence;
  const words = wordsOf(sentence);
  const places = Array.from({ length: count }, (_, i) => (figures.word[first + i] ?? 0) - (wordAt[index] ?? 0));
  return withoutRepeats(places.map((_, i) => new Reading(figures, first + i, words, places, i)));
}

/** A share that a sentence tells twice (`19 of 408, so 4.7 %`) is one figure. */
function withoutRepeats(figures: readonly Reading[]): Reading[] {
  return figures.filter((figure, i) => !figure.isShare || !figures.some((other, j) => j < i && other.isShare && haveOneValue(figure, other)));
}

/** Whether two figures in one unit are the same, but for rounding. */
export function haveOneValue(x: Figure, y: Figure): boolean {
  const slack = Math.max(x.slack, y.slack) * (1 + 1e-9);
  return Math.abs(valueOf(x) - valueOf(y)) <= slack && Math.abs(width(x) - width(y)) <= slack;
}

/** The figure, or the lower end of a range, or the one end that is known. */
export function valueOf({ low, high }: Pick<Figure, 'low' | 'high'>): number {
  return Number.isFinite(low) ? low : high;
}

/** How far the ends of a range are apart; 0 for a single figure. */
export function width({ low, high }: Figure): number {
  return Number.isFinite(low) && Number.isFinite(high) ? high - low : 0;
}

/** Whether a figure has more than one digit that is no zero. */
function isTelling(figure: Figure): boolean {
  const size = Math.abs(valueOf(figure));
  return size >= 10_000 || size.toExponential(2).replace(/\.?0*e.*$/, '').length > 1;
}
