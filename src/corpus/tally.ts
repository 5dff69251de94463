/** A sentence by its number, with the weight of what it shares. */
export interface Sharing {
  readonly number: number;
  readonly weight: number;
}

/** Into how many steps weights are parted to find the largest. */
const STEPS = 256;

/** Adds up for many numbers what they share with one thing, in flat arrays that are used again for the next. */
export class Tally {
  #weights = new Float32Array(0);
  #counts = new Uint8Array(0);
  /** The numbers that were added to, and once they are sifted those that are kept, each with its weight. */
  #numbers = new Uint32Array(0);
  #kept = new Float32Array(0);
  readonly #steps = new Uint32Array(STEPS);
  #length = 0;

  /** Starts from nothing, with room for numbers below `end`. */
  start(end: number): void {
    this.#length = 0;
    if (this.#weights.length >= end) return;
    const size = end + (end >> 2);
    [this.#weights, this.#counts] = [new Float32Array(size), new Uint8Array(size)];
  }

  /** Adds `weight` to each of the first `length` numbers, which counts as so many `times`. */
  add(numbers: Uint32Array, length: number, weight: number, times = 1): void {
    if (this.#length + length > this.#numbers.length) this.#makeRoom(2 * (this.#length + length));
    const [weights, counts, touched] = [this.#weights, this.#counts, this.#numbers];
    for (let i = 0; i < length; i++) {
      const number = numbers[i] ?? 0;
      const count = counts[number] ?? 0;
      if (count === 0) touched[this.#length++] = number;
      counts[number] = Math.min(count + times, 255);
      weights[number] = (weights[number] ?? 0) + weight;
    }
  }

  /** Keeps those that were added to `fewest` times at least and have `least` at least; how many they are. */
  sift(least: number, fewest: number): number {
    const [weights, counts, numbers] = [this.#weights, this.#counts, this.#numbers];
    let length = 0;
    for (let i = 0; i < this.#length; i++) {
      const number = numbers[i] ?? 0;
      const weight = weights[number] ?? 0;
      if (weight >= least && (counts[number] ?? 0) >= fewest) {
        numbers[length] = number;
        this.#kept[length++] = weight;
      }
      weights[number] = 0;
      counts[number] = 0;
    }
    this.#length = length;
    return length;
  }

  /** Of those that are kept the ones with the largest weights: `most` at least where there are so many, and more that are about as large. */
  largest(most: number): Sharing[] {
    const bar = most < this.#length ? this.#barFor(most) : 0;
    const found: Sharing[] = [];
    for (let i = 0; i < this.#length; i++) {
      const weight = this.#kept[i] ?? 0;
      if (weight >= bar) found.push({ number: this.#numbers[i] ?? 0, weight });
    }
    return found;
  }

  #makeRoom(size: number): void {
    const numbers = new Uint32Array(size);
    numbers.set(this.#numbers.subarray(0, this.#length));
    [this.#numbers, this.#kept] = [numbers, new Float32Array(size)];
  }

  /** A weight that `most` of those that are kept have at least. */
  #barFor(most: number): number {
    const kept = this.#kept.subarray(0, this.#length);
    let largest = 0;
    for (const weight of kept) if (weight > largest) largest = weight;
    if (largest === 0) return 0;
    const steps = this.#steps.fill(0);
    const scale = (STEPS - 1) / largest;
    for (const weight of kept) {
      const step = Math.floor(weight * scale);
      steps[step] = (steps[step] ?? 0) + 1;
    }
    let step = STEPS;
    for (let held = 0; held < most && step > 0;) held += steps[--step] ?? 0;
    return step / scale * (1 - 1e-9);
  }
}
