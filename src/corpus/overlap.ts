import type { SentenceView } from './view.js';
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
export const FACTOR: readonly number[] = Object.assign([], { [WORD]: 1, [NAME]: 1.3, [FIGURE]: 1.2, [DATE]: 1 });

export function overlapOf(a: SentenceView, b: SentenceView, weight: (term: number) => number): Overlap {
  const left = new Side(a), right = new Side(b);
  const [x, y] = [a.entry.terms, b.entry.terms];
  let i = a.entry.termAt[a.index] ?? 0, j = b.entry.termAt[b.index] ?? 0;
  const [iEnd, jEnd] = [a.entry.termAt[a.index + 1] ?? 0, b.entry.termAt[b.index + 1] ?? 0];
  let info = 0, both = 0, told = 0, words = 0, names = 0, dates = 0, figures = 0;
  while (i < iEnd || j < jEnd) {
    const p = i < iEnd ? x[i] ?? 0 : NO_TERM, q = j < jEnd ? y[j] ?? 0 : NO_TERM;
    const term = p < q ? p : q;
    const kind = kindOf(term);
    const w = (weight(term) * (FACTOR[kind] ?? 1)) ** 2;
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
  readonly #view: SentenceView;

  constructor(view: SentenceView) {
    this.#view = view;
  }

  add(term: number, kind: number, weight: number, isShared: boolean): void {
    if (kind <= NAME) this.said += weight;
    else this.#told += weight;
    if (kind === WORD) this.#words += weight;
    if (isShared) return;
    if (kind === NAME) this.#names++;
    else if (kind === DATE) this.#dates++;
    else if (kind === WORD) {
      this.#missed += weight;
      if (isProper(this.#view, term)) this.#propers++;
    }
  }

  /** @param shared the weight of what both have */
  rest(shared: number): Rest {
    const all = this.said + this.#told;
    return { shared: all === 0 ? 0 : shared / all, words: this.#words === 0 ? 0 : this.#missed / this.#words, names: this.#names, dates: this.#dates, propers: this.#propers };
  }
}

function isProper({ entry: { propers, properAt }, index }: SentenceView, term: number): boolean {
  for (let k = properAt[index] ?? 0, end = properAt[index + 1] ?? 0; k < end; k++) if (propers[k] === term) return true;
  return false;
}

export function termsOf({ entry, index }: SentenceView): Uint32Array {
  return entry.terms.subarray(entry.termAt[index], entry.termAt[index + 1]);
}

export function propersOf({ entry, index }: SentenceView): Uint32Array {
  return entry.propers.subarray(entry.properAt[index], entry.properAt[index + 1]);
}
