const NONE = 0xffffffff;

/**
 * Which sentences hold a term: lists of sentence numbers by the term's hash, in flat arrays. How many live sentences
 * hold a term is always exact; the lists keep dead ones until `needsSweep`, then the owner adds what lives to a new one.
 */
export class Postings {
  #keys = new Uint32Array(1 << 10);
  #heads = new Uint32Array(1 << 10).fill(NONE);
  #counts = new Uint32Array(1 << 10);
  #used = 0;
  #next = new Uint32Array(1 << 12);
  #sentences = new Uint32Array(1 << 12);
  #size = 0;
  #live = 0;

  add(term: number, sentence: number): void {
    if (this.#used * 2 >= this.#keys.length) this.#growTable();
    const slot = this.#slot(term);
    if (this.#heads[slot] === NONE) { this.#keys[slot] = term; this.#used++; }
    if (this.#size === this.#next.length) this.#growLists();
    this.#next[this.#size] = this.#heads[slot] ?? NONE;
    this.#sentences[this.#size] = sentence;
    this.#heads[slot] = this.#size++;
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    this.#live++;
  }

  /** Says that a sentence which holds `term` is no longer live. */
  drop(term: number): void {
    const slot = this.#slot(term);
    this.#counts[slot] = (this.#counts[slot] ?? 1) - 1;
    this.#live--;
  }

  /** How many live sentences hold `term`. */
  count(term: number): number {
    return this.#counts[this.#slot(term)] ?? 0;
  }

  /** Calls `each` with every sentence of the term, dead ones too, in no order that means anything. */
  forEach(term: number, each: (sentence: number) => void): void {
    for (let at = this.#heads[this.#slot(term)] ?? NONE; at !== NONE; at = this.#next[at] ?? NONE) each(this.#sentences[at] ?? 0);
  }

  get needsSweep(): boolean {
    return this.#size > 2 * this.#live + 4096;
  }

  #slot(term: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(term, 0x9e3779b1) >>> 0 & mask;
    while (this.#heads[slot] !== NONE && this.#keys[slot] !== term) slot = (slot + 1) & mask;
    return slot;
  }

  #growTable(): void {
    const { length } = this.#keys;
    const [keys, heads, counts] = [this.#keys, this.#heads, this.#counts];
    this.#keys = new Uint32Array(length * 2);
    this.#heads = new Uint32Array(length * 2).fill(NONE);
    this.#counts = new Uint32Array(length * 2);
    for (let i = 0; i < length; i++) {
      if (heads[i] === NONE) continue;
      const slot = this.#slot(keys[i] ?? 0);
      this.#keys[slot] = keys[i] ?? 0;
      this.#heads[slot] = heads[i] ?? NONE;
      this.#counts[slot] = counts[i] ?? 0;
    }
  }

  #growLists(): void {
    this.#next = grown(this.#next);
    this.#sentences = grown(this.#sentences);
  }
}

/** The same numbers with room for half as many more. */
export function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(array.length + (array.length >> 1));
  more.set(array);
  return more;
}
