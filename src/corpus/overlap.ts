import type { SentenceView } from './view.js';
import { DATE, FIGURE, NAME, WORD, kindOf } from './terms.js';

/** What one sentence has that the other has not. */
export interface Rest {
  /** The share of the weight of its words. */
  readonly words: number;
  readonly names: number;
  readonly dates: number;
  /** How many of them are words written as proper names are. */
  readonly propers: number;
}

/** What the terms of two sentences have in common. */
export interface Overlap {
  /** The weight of the words they share. */
  readonly info: number;
  /** The weight of shared words and names as a share of what the one that says less has of them. */
  readonly contained: number;
  /** The cosine of their words and names. */
  readonly about: number;
  readonly words: number;
  readonly names: number;
  readonly dates: number;
  readonly figures: number;
  readonly left: Rest;
  readonly right: Rest;
}

/** Names tell sentences apart better than words. */
export const FACTOR: readonly number[] = Object.assign([], { [WORD]: 1, [NAME]: 1.3, [FIGURE]: 1.2, [DATE]: 1 });

export function overlapOf(a: SentenceView, b: SentenceView, weight: (term: number) => number): Overlap {
  const [x, y] = [termsOf(a), termsOf(b)];
  const left = new Side(propersOf(a)), right = new Side(propersOf(b));
  const shared = [0, 0, 0, 0];
  let info = 0, both = 0, i = 0, j = 0;
  while (i < x.length || j < y.length) {
    const p = x[i] ?? Infinity, q = y[j] ?? Infinity;
    const term = Math.min(p, q);
    const kind = kindOf(term);
    const w = kind <= NAME ? (weight(term) * (FACTOR[kind] ?? 1)) ** 2 : 0;
    if (p <= q) { left.add(term, w, p === q); i++; }
    if (q <= p) { right.add(term, w, p === q); j++; }
    if (p !== q) continue;
    shared[kind] = (shared[kind] ?? 0) + 1;
    both += w;
    if (kind === WORD) info += Math.sqrt(w);
  }
  return {
    info, words: shared[WORD] ?? 0, names: shared[NAME] ?? 0, dates: shared[DATE] ?? 0, figures: shared[FIGURE] ?? 0,
    contained: both === 0 ? 0 : Math.min(1, both / Math.min(left.all, right.all)),
    about: both === 0 ? 0 : Math.min(1, both / Math.sqrt(left.all * right.all)),
    left: left.rest(), right: right.rest(),
  };
}

class Side {
  all = 0;
  #words = 0;
  #missed = 0;
  #rest = [0, 0, 0, 0];
  #properRest = 0;
  readonly #propers: Uint32Array;

  constructor(propers: Uint32Array) {
    this.#propers = propers;
  }

  add(term: number, weight: number, isShared: boolean): void {
    const kind = kindOf(term);
    this.all += weight;
    if (kind === WORD) this.#words += weight;
    if (isShared) return;
    if (kind === WORD) this.#missed += weight;
    if (kind === WORD && this.#propers.includes(term)) this.#properRest++;
    this.#rest[kind] = (this.#rest[kind] ?? 0) + 1;
  }

  rest(): Rest {
    return { words: this.#words === 0 ? 0 : this.#missed / this.#words, names: this.#rest[NAME] ?? 0, dates: this.#rest[DATE] ?? 0, propers: this.#properRest };
  }
}

export function termsOf({ entry, index }: SentenceView): Uint32Array {
  return entry.terms.subarray(entry.termAt[index], entry.termAt[index + 1]);
}

export function propersOf({ entry, index }: SentenceView): Uint32Array {
  return entry.propers.subarray(entry.properAt[index], entry.properAt[index + 1]);
}
