import type { Entry } from './entry.js';
import { Postings } from './postings.js';

/** A sentence of an indexed document. */
export interface Holder<T extends Indexed> {
  readonly owner: T;
  readonly index: number;
}

export interface Indexed {
  readonly entry: Entry;
  /** The number of the document's first sentence in the index. */
  first: number;
}

/** Longer lists than this are of words that tell nothing, or of boilerplate: they find no candidates. */
export const MOST_HOLDERS = 2000;
/** How many entries of lists one question reads at most. */
const MOST_READ = 4000;
/** The share of a sentence's weight that another must have to be looked at. */
const LEAST_SHARE = 0.09;
/** A sentence with this many telling terms is found by two of them, a shorter one by any. */
const MANY = 5;
/** Counts shared terms in the same sum as their weights, which never add up to as much. */
const ONE = 2 ** 20;
/** A corpus of a few sentences knows little of how frequent words are: it counts as if it held this many more. */
const PRIOR = 200;

/** Which sentences share terms, over all documents. */
export class SentenceIndex<T extends Indexed> {
  #postings = new Postings();
  #owners: (T | undefined)[] = [];
  #live = 0;

  get size(): number {
    return this.#live;
  }

  add(item: T): void {
    const { entry } = item;
    item.first = this.#owners.length;
    for (let i = 0; i < entry.starts.length; i++) {
      this.#owners.push(item);
      for (let k = entry.termAt[i] ?? 0; k < (entry.termAt[i + 1] ?? 0); k++) this.#postings.add(entry.terms[k] ?? 0, item.first + i);
      this.#postings.add(entry.wording[i] ?? 0, item.first + i);
    }
    this.#live += entry.starts.length;
  }

  delete(item: T): void {
    const { entry } = item;
    for (let k = 0; k < entry.terms.length; k++) this.#postings.drop(entry.terms[k] ?? 0);
    for (let i = 0; i < entry.starts.length; i++) {
      this.#postings.drop(entry.wording[i] ?? 0);
      this.#owners[item.first + i] = undefined;
    }
    this.#live -= entry.starts.length;
    if (this.#postings.needsSweep) this.#sweep();
  }

  /** How many sentences hold a term. */
  count(term: number): number {
    return this.#postings.count(term);
  }

  /**
   * The sentences that have the wording of sentence `index`, or enough of its rarest terms, each once. Whole lists are
   * read, so that what is found does not depend on how documents came.
   */
  candidates(entry: Entry, index: number): Holder<T>[] {
    const terms = [...entry.terms.subarray(entry.termAt[index] ?? 0, entry.termAt[index + 1] ?? 0)].map((term) => ({ term, count: this.count(term), weight: this.weight(term) ** 2 }));
    const least = LEAST_SHARE * terms.reduce((sum, { weight }) => sum + weight, 0);
    const telling = tellingOf(terms);
    const shares = new Map<number, number>();
    for (const { term, weight } of telling) {
      const share = weight + ONE;
      this.#postings.forEach(term, (sentence) => { shares.set(sentence, (shares.get(sentence) ?? 0) + share); });
    }
    const enough = least + ONE * (telling.length < MANY ? 1 : 2);
    const found = [...shares].flatMap(([sentence, share]) => (share >= enough ? [sentence] : []));
    return this.#holders(new Set([...this.#worded(entry, index), ...found]));
  }

  /** How much a term tells: what few sentences hold tells most. */
  weight(term: number): number {
    return Math.log((this.#live + PRIOR) / (this.count(term) + 1));
  }

  #worded(entry: Entry, index: number): number[] {
    const wording = entry.wording[index] ?? 0;
    const found: number[] = [];
    if (this.count(wording) <= MOST_HOLDERS) this.#postings.forEach(wording, (sentence) => found.push(sentence));
    return found;
  }

  #holders(found: Iterable<number>): Holder<T>[] {
    const holders: Holder<T>[] = [];
    for (const sentence of found) {
      const owner = this.#owners[sentence];
      if (owner !== undefined) holders.push({ owner, index: sentence - owner.first });
    }
    return holders;
  }

  #sweep(): void {
    const items = new Set(this.#owners);
    this.#postings = new Postings();
    this.#owners = [];
    this.#live = 0;
    for (const item of items) if (item !== undefined) this.add(item);
  }
}

interface Term {
  readonly term: number;
  readonly count: number;
  readonly weight: number;
}

/** The terms by which a sentence is looked for: the rarest first, until enough would be read. */
function tellingOf(terms: readonly Term[]): Term[] {
  const rarest = terms.filter(({ count }) => count > 1 && count <= MOST_HOLDERS).sort((a, b) => a.count - b.count || a.term - b.term);
  let read = 0;
  return rarest.filter(({ count }) => (read += count) <= MOST_READ);
}
