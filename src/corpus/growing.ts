const CHUNK = 16;
const IN_CHUNK = (1 << CHUNK) - 1;

/** A list of 32-bit numbers that grows by chunks, so that nothing is copied and little is spare. */
export class Growing {
  readonly #chunks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    this.put(this.#length, number);
  }

  at(index: number): number {
    return this.#chunks[index >>> CHUNK]?.[index & IN_CHUNK] ?? 0;
  }

  /** Sets one of the numbers, or the next after the last. */
  put(index: number, number: number): void {
    if (index >>> CHUNK === this.#chunks.length) this.#chunks.push(new Uint32Array(1 << CHUNK));
    (this.#chunks[index >>> CHUNK] as Uint32Array)[index & IN_CHUNK] = number;
    if (index === this.#length) this.#length++;
  }
}
