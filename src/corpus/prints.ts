import { Growing } from './growing.js';
import { tripleAt } from './same.js';

const NONE = 0xffffffff;
/** How many prints a sentence has. */
export const PRINTS = 2;

/** The smallest few of the word triples of a sentence, whose words are those from `first` on: what is cut from it, or glued to it, mostly has one of them. */
export function printsOf(words: ArrayLike<number>, first: number): readonly [number, number] {
  let least = NONE, next = NONE;
  for (let i = first + 2; i < words.length; i++) {
    const triple = tripleAt(words, i);
    if (triple < least) { next = least; least = triple; }
    else if (triple < next && triple !== least) next = triple;
  }
  return [least, next];
}

/**
 * Which sentences share a print: chains of sentences by the print's hash. Sentence `i` has the prints that were given with it;
 * a print may be `NONE`, as of a sentence of a few words.
 */
export class Prints {
  #heads = new Uint32Array(1 << 10).fill(NONE);
  #stamps = new Uint32Array(1 << 10);
  readonly #prints = new Growing();
  readonly #next = new Growing();

  /** Adds the prints of the sentences from `sentence` on; numbers that are left out stay empty. */
  add(sentence: number, prints: Uint32Array, stamp: number): void {
    while (this.#prints.length < sentence * PRINTS) { this.#prints.push(NONE); this.#next.push(NONE); }
    for (const print of prints) {
      if (this.#prints.length >= this.#heads.length) this.#grow();
      this.#link(this.#prints.length, print);
      this.#prints.push(print);
      this.touch(print, stamp);
    }
  }

  /** Says that who holds a print has changed. */
  touch(print: number, stamp: number): void {
    if (print !== NONE) this.#stamps[this.#bucket(print)] = stamp;
  }

  stampOf(print: number): number {
    return print === NONE ? 0 : this.#stamps[this.#bucket(print)] ?? 0;
  }

  /** Calls `each` with the sentences that have a print, dead ones too, until it says that it has enough. */
  some(print: number, each: (sentence: number) => boolean): void {
    if (print === NONE) return;
    for (let at = this.#heads[this.#bucket(print)] ?? NONE; at !== NONE; at = this.#next.at(at)) {
      if (this.#prints.at(at) === print && each(Math.floor(at / PRINTS))) return;
    }
  }

  #link(at: number, print: number): void {
    if (print === NONE) { this.#next.put(at, NONE); return; }
    const bucket = this.#bucket(print);
    this.#next.put(at, this.#heads[bucket] ?? NONE);
    this.#heads[bucket] = at;
  }

  #bucket(print: number): number {
    return Math.imul(print, 0x9e3779b1) >>> 5 & (this.#heads.length - 1);
  }

  #grow(): void {
    const stamps = this.#stamps;
    this.#heads = new Uint32Array(this.#heads.length * 2).fill(NONE);
    this.#stamps = new Uint32Array(this.#heads.length);
    // The low bits of a bucket are those it had: it keeps its stamp.
    for (let i = 0; i < this.#stamps.length; i++) this.#stamps[i] = stamps[i & (stamps.length - 1)] ?? 0;
    for (let at = 0; at < this.#prints.length; at++) this.#link(at, this.#prints.at(at));
  }
}
