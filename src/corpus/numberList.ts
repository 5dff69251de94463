/** A list of unsigned 32-bit numbers that grows. */
export class NumberList {
  #values: Uint32Array;
  #length = 0;

  /** @param room how many numbers it is likely to hold */
  constructor(room = 64) {
    this.#values = new Uint32Array(room + 1);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const values = new Uint32Array(2 * this.#length);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** Adds what another list has from one index up to another. */
  pushFrom(other: NumberList, start: number, end: number): void {
    for (let i = start; i < end; i++) this.push(other.at(i));
  }

  /** Puts the numbers from `first` on in order, each once. */
  sortFrom(first: number): void {
    const values = this.#values;
    if (this.#length - first > MOST_INSERTED) values.subarray(first, this.#length).sort();
    let length = first;
    for (let i = first; i < this.#length; i++) {
      const value = values[i] ?? 0;
      let at = length;
      while (at > first && (values[at - 1] ?? 0) > value) at--;
      if (at > first && values[at - 1] === value) continue;
      for (let to = length++; to > at; to--) values[to] = values[to - 1] ?? 0;
      values[at] = value;
    }
    this.#length = length;
  }

  /** A view of what is in the list so far. */
  all(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** So few numbers are sorted sooner by putting each where it belongs. */
const MOST_INSERTED = 48;
