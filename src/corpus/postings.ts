const NONE = 0xffffffff;

/** A list grows by blocks of 3, 7, 15 … numbers, and one more that leads to the block before. */
const SMALLEST = 2, LARGEST = 8;
const CHUNK = 16;
const IN_CHUNK = (1 << CHUNK) - 1;

/**
 * Which things hold a key: lists of numbers by a 32-bit key, in flat arrays. How many live ones hold a key is always
 * exact; the lists keep dead ones until the owner makes new ones.
 */
export class Postings {
  #keys = new Uint32Array(1 << 10);
  /** The last block of a list, or its only number. */
  #tails = new Uint32Array(1 << 10);
  #lengths = new Uint32Array(1 << 10);
  #counts = new Uint32Array(1 << 10);
  #stamps = new Uint32Array(1 << 10);
  #used = 0;
  readonly #chunks: Uint32Array[] = [];
  #room = 0;
  #size = 0;
  #live = 0;
  #found = new Uint32Array(1 << 10);

  /** @param stamp what `stampOf` tells of the key from then on; none leaves it as it is */
  add(key: number, number: number, stamp?: number): void {
    if (this.#used * 3 >= this.#keys.length * 2) this.#growTable();
    const slot = this.#slot(key);
    const length = this.#lengths[slot] ?? 0;
    if (length === 0) { this.#keys[slot] = key; this.#used++; this.#tails[slot] = number; }
    else this.#append(slot, length, number);
    this.#lengths[slot] = length + 1;
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    if (stamp !== undefined) this.#stamps[slot] = stamp;
    this.#size++;
    this.#live++;
  }

  /** Says that something which holds `key` is no longer live. */
  drop(key: number, stamp?: number): void {
    const slot = this.#slot(key);
    this.#counts[slot] = (this.#counts[slot] ?? 1) - 1;
    if (stamp !== undefined) this.#stamps[slot] = stamp;
    this.#live--;
  }

  /** How many live ones hold `key`. */
  count(key: number): number {
    return this.#counts[this.#slot(key)] ?? 0;
  }

  stampOf(key: number): number {
    return this.#stamps[this.#slot(key)] ?? 0;
  }

  /** Puts everything that holds the key, dead ones too, in no order that means anything, at the start of `found`; how many they are. */
  read(key: number): number {
    const slot = this.#slot(key);
    const length = this.#lengths[slot] ?? 0;
    if (length > this.#found.length) this.#found = new Uint32Array(2 * length);
    const found = this.#found;
    let tail = this.#tails[slot] ?? 0;
    if (length === 1) found[0] = tail;
    if (length < 2) return length;
    let { index, filled } = blockOf(length);
    for (let to = 0; index >= 0; index--) {
      const chunk = this.#chunks[tail >>> CHUNK] as Uint32Array;
      const at = tail & IN_CHUNK;
      for (let i = at + filled; i > at; i--) found[to++] = chunk[i] ?? 0;
      tail = chunk[at] ?? NONE;
      filled = roomOf(index - 1);
    }
    return length;
  }

  /** What was read last. */
  get found(): Uint32Array {
    return this.#found;
  }

  *keys(): Generator<number> {
    for (let slot = 0; slot < this.#keys.length; slot++) if ((this.#counts[slot] ?? 0) > 0) yield this.#keys[slot] ?? 0;
  }

  get needsSweep(): boolean {
    return this.#size > 2 * this.#live + 4096;
  }

  #append(slot: number, length: number, number: number): void {
    const tail = this.#tails[slot] ?? 0;
    if (length === 1) {
      const block = this.#allocate(0, NONE);
      this.#put(block, 1, tail);
      this.#put(block, 2, number);
      this.#tails[slot] = block;
      return;
    }
    const { index, filled } = blockOf(length);
    if (filled < roomOf(index)) { this.#put(tail, filled + 1, number); return; }
    const block = this.#allocate(index + 1, tail);
    this.#put(block, 1, number);
    this.#tails[slot] = block;
  }

  #put(block: number, at: number, number: number): void {
    (this.#chunks[block >>> CHUNK] as Uint32Array)[(block & IN_CHUNK) + at] = number;
  }

  #allocate(index: number, before: number): number {
    const size = roomOf(index) + 1;
    if (this.#chunks.length === 0 || this.#room + size > 1 << CHUNK) {
      this.#chunks.push(new Uint32Array(1 << CHUNK));
      this.#room = 0;
    }
    const block = ((this.#chunks.length - 1) << CHUNK | this.#room) >>> 0;
    this.#room += size;
    this.#put(block, 0, before);
    return block;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask;
    while (this.#lengths[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #growTable(): void {
    const [keys, tails, lengths, counts, stamps] = [this.#keys, this.#tails, this.#lengths, this.#counts, this.#stamps];
    const size = keys.length * 2;
    [this.#keys, this.#tails, this.#lengths, this.#counts, this.#stamps] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
    for (let i = 0; i < keys.length; i++) {
      if (lengths[i] === 0) continue;
      const slot = this.#slot(keys[i] ?? 0);
      this.#keys[slot] = keys[i] ?? 0;
      this.#tails[slot] = tails[i] ?? 0;
      this.#lengths[slot] = lengths[i] ?? 0;
      this.#counts[slot] = counts[i] ?? 0;
      this.#stamps[slot] = stamps[i] ?? 0;
    }
  }
}

/** Which block of a list of `length` numbers is its last, from 0, and how many of them are in it. */
function blockOf(length: number): { index: number; filled: number } {
  let left = length;
  let index = 0;
  for (; index < LARGEST - SMALLEST; index++) {
    const room = roomOf(index);
    if (left <= room) return { index, filled: left };
    left -= room;
  }
  const room = roomOf(index);
  return { index: index + Math.floor((left - 1) / room), filled: (left - 1) % room + 1 };
}

function roomOf(index: number): number {
  return (1 << Math.min(SMALLEST + index, LARGEST)) - 1;
}
