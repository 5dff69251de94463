/** Something that has a run of numbers, the first of which tells where it begins. */
export interface Numbered {
  /** How many numbers it has; a thing without any has one. */
  readonly sentences: number;
  first: number;
}

/** Gives out runs of numbers, each once, and tells whose a number is. */
export class Numbering<T extends Numbered> {
  #firsts: number[] = [];
  #holders: (T | undefined)[] = [];
  #next = 0;

  /** All numbers that were given out are below this. */
  get end(): number {
    return this.#next;
  }

  add(holder: T): void {
    holder.first = this.#next;
    this.#firsts.push(holder.first);
    this.#holders.push(holder);
    this.#next += Math.max(1, holder.sentences);
  }

  delete(holder: T): void {
    this.#holders[this.#placeOf(holder.first)] = undefined;
  }

  /** Whose a number is; `undefined` for one that was deleted. */
  holder(number: number): T | undefined {
    return this.#holders[this.#placeOf(number)];
  }

  /** Gives numbers out anew, in the same order, from 0. */
  reset(): T[] {
    const live = this.#holders.filter((holder) => holder !== undefined);
    this.#firsts = [];
    this.#holders = [];
    this.#next = 0;
    for (const holder of live) this.add(holder);
    return live;
  }

  #placeOf(number: number): number {
    let low = 0;
    let high = this.#firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#firsts[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
