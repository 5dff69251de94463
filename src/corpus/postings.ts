const NONE = 0xffffffff;

/** A list grows by blocks of 3, 7, 15 … numbers, and one more that leads to the block before. */
const SMALLEST = 2, LARGEST = 8;
const SIZES = LARGEST - SMALLEST + 1;
const CHUNK = 16;
const IN_CHUNK = (1 << CHUNK) - 1;

/** In `#lengths`: the list is too long to be kept. */
const GIVEN_UP = 0xffffffff;

/**
 * Which things hold a key: lists of numbers by a 32-bit key, in flat arrays. How many live ones hold a key is always
 * exact; the lists keep dead ones until the owner makes new ones.
 */
export class Postings {
  readonly #most: number;
  #keys = new Uint32Array(1 << 10);
  /** The last block of a list, or its only number. */
  #tails = new Uint32Array(1 << 10);
  #lengths = new Uint32Array(1 << 10);
  #counts = new Uint32Array(1 << 10);
  #stamps = new Uint32Array(1 << 10);
  #used = 0;
  readonly #chunks: Uint32Array[] = [];
  #room = 0;
  /** Of each size the last block of a list that was given up, which leads to the one before. */
  readonly #free = new Uint32Array(SIZES).fill(NONE);
  #size = 0;
  #live = 0;
  #lacksList = false;
  #found = new Uint32Array(1 << 10);

  /** @param most nobody reads a list with more live ones than this: one that is twice as long is given up */
  constructor(most = Infinity) {
    this.#most = most;
  }

  /** Adds to the list of a key; how many live ones hold it then. */
  add(key: number, number: number): number {
    if (this.#used * 3 >= this.#keys.length * 2) this.#growTable();
    const slot = this.#slot(key);
    const length = this.#lengths[slot] ?? 0;
    const count = (this.#counts[slot] ?? 0) + 1;
    this.#counts[slot] = count;
    if (length === GIVEN_UP) return count;
    if (length === 0) { this.#keys[slot] = key; this.#used++; this.#tails[slot] = number; }
    else this.#append(slot, length, number);
    this.#lengths[slot] = length + 1;
    this.#size++;
    this.#live++;
    if (count > 2 * this.#most) this.#giveUp(slot);
    return count;
  }

  /** Says that something which holds `key` is no longer live; how many did before. */
  drop(key: number): number {
    const slot = this.#slot(key);
    const count = this.#counts[slot] ?? 1;
    this.#counts[slot] = count - 1;
    if (this.#lengths[slot] !== GIVEN_UP) this.#live--;
    else if (count - 1 <= this.#most) this.#lacksList = true;
    return count;
  }

  /** What `stampOf` tells of a key from then on. */
  mark(key: number, stamp: number): void {
    this.#stamps[this.#slot(key)] = stamp;
  }

  /** How many live ones hold `key`. */
  count(key: number): number {
    return this.#counts[this.#slot(key)] ?? 0;
  }

  stampOf(key: number): number {
    return this.#stamps[this.#slot(key)] ?? 0;
  }

  /** Puts everything that holds the key, dead ones too, in no order that means anything, at the start of `found`; how many they are. The key has no more live ones than are read. */
  read(key: number): number {
    const slot = this.#slot(key);
    const length = this.#lengths[slot] ?? 0;
    if (length === GIVEN_UP) return 0;
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

  /** Whether more is dead than alive, or a list that was given up is short enough to be read. */
  get needsSweep(): boolean {
    return this.#lacksList || this.#size > 2 * this.#live + 4096;
  }

  #giveUp(slot: number): void {
    const length = this.#lengths[slot] ?? 0;
    let block = this.#tails[slot] ?? 0;
    for (let { index } = blockOf(length); index >= 0; index--) {
      const before = this.#at(block, 0);
      this.#put(block, 0, this.#free[sizeOf(index)] ?? NONE);
      this.#free[sizeOf(index)] = block;
      block = before;
    }
    this.#lengths[slot] = GIVEN_UP;
    this.#size -= length;
    this.#live -= this.#counts[slot] ?? 0;
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

  #at(block: number, at: number): number {
    return (this.#chunks[block >>> CHUNK] as Uint32Array)[(block & IN_CHUNK) + at] ?? NONE;
  }

  #allocate(index: number, before: number): number {
    const free = this.#free[sizeOf(index)] ?? NONE;
    if (free !== NONE) {
      this.#free[sizeOf(index)] = this.#at(free, 0);
      this.#put(free, 0, before);
      return free;
    }
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
  return (1 << (SMALLEST + sizeOf(index))) - 1;
}

/** Which of the sizes of blocks the one with this number in its list has. */
function sizeOf(index: number): number {
  return Math.min(index, SIZES - 1);
}
