import { once, type SentenceView } from './view.js';
import { DATE, FIGURE, NAME, WORD, kindOf } from './terms.js';

/** What one sentence has that the other has not. */
export interface Rest {
  /** What the other has of it, as a share of the weight of all its terms. */
  readonly shared: number;
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
const FACTOR: readonly number[] = Object.assign([], { [WORD]: 1, [NAME]: 1.3, [FIGURE]: 1.2, [DATE]: 1 });

export function overlapOf(a: SentenceView, b: SentenceView, weight: (term: number) => number): Overlap {
  const left = new Side(a), right = new Side(b);
  const [x, y] = [termsOf(a), termsOf(b)];
  const [v, u] = [weightsOf(a, weight), weightsOf(b, weight)];
  let i = 0, j = 0;
  let info = 0, both = 0, told = 0, words = 0, names = 0, dates = 0, figures = 0;
  while (i < x.length || j < y.length) {
    const p = x[i] ?? NO_TERM, q = y[j] ?? NO_TERM;
    const term = p < q ? p : q;
    const kind = kindOf(term);
    const w = (p <= q ? v[i] : u[j]) ?? 0;
    if (p <= q) { left.add(term, kind, w, p === q); i++; }
    if (q <= p) { right.add(term, kind, w, p === q); j++; }
    if (p !== q) continue;
    if (kind <= NAME) both += w;
    else told += w;
    if (kind === WORD) { words++; info += Math.sqrt(w); } else if (kind === NAME) names++;
    else if (kind === DATE) dates++;
    else figures++;
  }
  return {
    info, words, names, dates, figures,
    contained: both === 0 ? 0 : Math.min(1, both / Math.min(left.said, right.said)),
    about: both === 0 ? 0 : Math.min(1, both / Math.sqrt(left.said * right.said)),
    left: left.rest(both + told), right: right.rest(both + told),
  };
}

/** More than any term, which has 32 bits. */
const NO_TERM = 2 ** 32;

class Side {
  /** The weight of its words and names. */
  said = 0;
  #told = 0;
  #words = 0;
  #missed = 0;
  #names = 0;
  #dates = 0;
  #propers = 0;
  readonly #proper: Uint32Array;
  #next = 0;

  constructor(view: SentenceView) {
    this.#proper = propersOf(view);
  }

  /** Adds the next of its terms, which are sorted. */
  add(term: number, kind: number, weight: number, isShared: boolean): void {
    if (kind <= NAME) this.said += weight;
    else this.#told += weight;
    if (kind === WORD) this.#words += weight;
    if (isShared) return;
    if (kind === NAME) this.#names++;
    else if (kind === DATE) this.#dates++;
    else if (kind === WORD) {
      this.#missed += weight;
      while ((this.#proper[this.#next] ?? NO_TERM) < term) this.#next++;
      if (this.#proper[this.#next] === term) this.#propers++;
    }
  }

  /** @param shared the weight of what both have */
  rest(shared: number): Rest {
    const all = this.said + this.#told;
    return { shared: all === 0 ? 0 : shared / all, words: this.#words === 0 ? 0 : this.#missed / this.#words, names: this.#names, dates: this.#dates, propers: this.#propers };
  }
}

export const termsOf = once(({ entry, index }): Uint32Array => entry.terms.subarray(entry.termAt[index], entry.termAt[index + 1]));

export const propersOf = once(({ entry, index }): Uint32Array => entry.propers.subarray(entry.properAt[index], entry.properAt[index + 1]));

/** How much the terms of a sentence tell, in their order, squared as in a cosine. */
export function weightsOf(sentence: SentenceView, weight: (term: number) => number): readonly number[] {
  const known = weighed(sentence);
  if (known.weight === weight) return known.weights;
  const weights: number[] = [];
  for (const term of termsOf(sentence)) weights.push((weight(term) * (FACTOR[kindOf(term)] ?? 1)) ** 2);
  Object.assign(known, { weight, weights });
  return weights;
}

const weighed = once((): { readonly weight: unknown; readonly weights: readonly number[] } => ({ weight: null, weights: [] }));
