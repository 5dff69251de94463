import type { Entry } from './entry.js';
import { Growing } from './growing.js';
import { tripleAt } from './same.js';

const NONE = 0xffffffff;
/** How many prints a sentence has. */
const PRINTS = 2;

/** The smallest few of the word triples of a sentence: what is cut from it, or glued to it, mostly has one of them. */
export function printsOf({ words, wordAt }: Entry, sentence: number): readonly [number, number] {
  let least = NONE, next = NONE;
  const end = wordAt[sentence + 1] ?? 0;
  for (let i = (wordAt[sentence] ?? 0) + 2; i < end; i++) {
    const triple = tripleAt(words, i);
    if (triple < least) { next = least; least = triple; }
    else if (triple < next && triple !== least) next = triple;
  }
  return [least, next];
}

/** When something changed is told for so many prints together. */
const STAMPS = 1 << 16;

/** Which sentences share a print: chains of sentences by the print's hash. A print may be `NONE`, as of a sentence of a few words. */
export class Prints {
  #heads = new Uint32Array(1 << 10).fill(NONE);
  readonly #stamps = new Uint32Array(STAMPS);
  readonly #prints = new Growing();
  readonly #next = new Growing();

  /** Adds the sentences of an entry, whose numbers are those from `first` on; numbers that are left out stay empty. */
  add(first: number, entry: Entry, stamp: number): void {
    while (this.#prints.length < first * PRINTS) this.#push(NONE);
    for (let i = 0; i < entry.starts.length; i++) {
      for (const print of printsOf(entry, i)) {
        this.#push(print);
        this.#mark(print, stamp);
      }
    }
  }

  /** Says that what holds the prints of an entry has changed. */
  touch(entry: Entry, stamp: number): void {
    for (let i = 0; i < entry.starts.length; i++) for (const print of printsOf(entry, i)) this.#mark(print, stamp);
  }

  stampOf(print: number): number {
    return print === NONE ? 0 : this.#stamps[hash(print) & (STAMPS - 1)] ?? 0;
  }

  /** Calls `each` with the sentences that have a print, dead ones too, until it says that it has enough. */
  some(print: number, each: (sentence: number) => boolean): void {
    if (print === NONE) return;
    for (let at = this.#heads[this.#bucket(print)] ?? NONE; at !== NONE; at = this.#next.at(at)) {
      if (this.#prints.at(at) === print && each(Math.floor(at / PRINTS))) return;
    }
  }

  #mark(print: number, stamp: number): void {
    if (print !== NONE) this.#stamps[hash(print) & (STAMPS - 1)] = stamp;
  }

  #push(print: number): void {
    if (this.#prints.length >= 2 * this.#heads.length) this.#grow();
    this.#link(this.#prints.length, print);
    this.#prints.push(print);
  }

  #link(at: number, print: number): void {
    if (print === NONE) { this.#next.put(at, NONE); return; }
    const bucket = this.#bucket(print);
    this.#next.put(at, this.#heads[bucket] ?? NONE);
    this.#heads[bucket] = at;
  }

  #bucket(print: number): number {
    return hash(print) & (this.#heads.length - 1);
  }

  #grow(): void {
    this.#heads = new Uint32Array(this.#heads.length * 2).fill(NONE);
    for (let at = 0; at < this.#prints.length; at++) this.#link(at, this.#prints.at(at));
  }
}

function hash(print: number): number {
  return Math.imul(print, 0x9e3779b1) >>> 5;
}
