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
const MOST_READ = 6000;

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
   * The sentences that share the wording or one of the rarest terms of sentence `index`, each once, by owner's first
   * sentence number. Whole lists are read, so that what is found does not depend on how documents came.
   */
  candidates(entry: Entry, index: number): Holder<T>[] {
    const found = new Set<number>();
    for (const term of this.#telling(entry, index)) this.#postings.forEach(term, (sentence) => found.add(sentence));
    const holders: Holder<T>[] = [];
    for (const sentence of found) {
      const owner = this.#owners[sentence];
      if (owner !== undefined) holders.push({ owner, index: sentence - owner.first });
    }
    return holders;
  }

  /** The terms by which a sentence is looked for: its wording, then the rarest first until enough would be read. */
  #telling(entry: Entry, index: number): number[] {
    const terms = [...entry.terms.subarray(entry.termAt[index] ?? 0, entry.termAt[index + 1] ?? 0)]
      .map((term) => ({ term, count: this.count(term) }))
      .filter(({ count }) => count > 1 && count <= MOST_HOLDERS)
      .sort((a, b) => a.count - b.count || a.term - b.term);
    const wording = entry.wording[index] ?? 0;
    const telling = this.count(wording) <= MOST_HOLDERS ? [wording] : [];
    let read = 0;
    for (const { term, count } of terms) {
      read += count;
      if (read > MOST_READ) break;
      telling.push(term);
    }
    return telling;
  }

  #sweep(): void {
    const items = new Set(this.#owners);
    this.#postings = new Postings();
    this.#owners = [];
    this.#live = 0;
    for (const item of items) if (item !== undefined) this.add(item);
  }
}
