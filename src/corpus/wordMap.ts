/**
 * What some words stand for, by their hashes, which are never 0. Flat arrays answer sooner than a `Map`, to which a
 * number of 32 bits is an object, above all that a word is not there, as of most.
 */
export class WordMap<T> {
  readonly #keys: Uint32Array;
  readonly #values: (T | undefined)[];

  constructor(entries: Iterable<readonly [word: number, value: T]>) {
    const all = new Map(entries);
    let size = 16;
    while (size < 4 * all.size) size *= 2;
    this.#keys = new Uint32Array(size);
    this.#values = new Array<T | undefined>(size).fill(undefined);
    for (const [word, value] of all) {
      const slot = this.#slot(word);
      this.#keys[slot] = word;
      this.#values[slot] = value;
    }
  }

  get(word: number): T | undefined {
    return this.#values[this.#slot(word)];
  }

  has(word: number): boolean {
    return word !== 0 && this.#keys[this.#slot(word)] === word;
  }

  /** Where a word is, or would be. The last bits of a term tell its kind. */
  #slot(word: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = (word >>> 2) & mask;
    for (let key = keys[slot]; key !== 0 && key !== word; key = keys[slot]) slot = (slot + 1) & mask;
    return slot;
  }
}

export function wordSet(words: Iterable<number>): WordMap<true> {
  return new WordMap(Array.from(words, (word) => [word, true]));
}
