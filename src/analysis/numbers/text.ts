import { isDigit, isFigure, LETTERS } from './chars.js';
import { OPENERS } from './openers.js';
import { HASH_START, idOfHash, nextHash } from './words.js';

/** Words are at most this long; a longer one is known by no list, and nothing is told of its other end. */
const LONGEST_WORD = 24;
const LENGTH_BITS = 5;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/**
 * A text with its words looked up: one pass tells for each word, from either end, how long it is and which number the lexicon
 * has for it, so that no reader goes over its letters again. One object is used again for text after text.
 */
export class Text {
  string = '';
  length = 0;
  /** The offsets, in order, at which a figure or a word that may begin one starts, and how many they are. */
  openings = new Int32Array(1 << 8);
  count = 0;
  #codes = new Uint16Array(1 << 10);
  /**
   * Two figures for each offset: the number and, in the lowest bits, the length of the word that starts there, and the same of
   * the word that ends there; 0 where none does.
   */
  #words = new Int32Array(1 << 11);

  read(string: string): this {
    this.string = string;
    this.length = string.length;
    this.count = 0;
    this.#makeRoom(string.length + 1);
    for (let i = 0; i < string.length; i++) this.#codes[i] = string.charCodeAt(i);
    this.#findWords();
    return this;
  }

  #makeRoom(size: number): void {
    if (size <= this.#codes.length) {
      this.#words.fill(0, 0, 2 * size);
      return;
    }
    this.#codes = new Uint16Array(size);
    this.#words = new Int32Array(2 * size);
  }

  #findWords(): void {
    const { length } = this;
    const codes = this.#codes;
    const words = this.#words;
    codes[length] = 0;
    let i = 0;
    while (i < length) {
      const start = i;
      const code = codes[i++] ?? 0;
      let letter = LETTERS[code] ?? 0;
      if (letter === 0) {
        if (code > 47 && isFigure(code)) {
          this.#open(start);
          if (code < 128) while (isDigit(codes[i] ?? 0)) i++;
        }
        continue;
      }
      let hash = HASH_START;
      do {
        hash = nextHash(hash, letter);
        letter = LETTERS[codes[i++] ?? 0] ?? 0;
      } while (letter !== 0);
      i--;
      if (i - start > LONGEST_WORD) continue;
      const id = idOfHash(hash);
      if (OPENERS[id] === 1) this.#open(start);
      const word = (id << LENGTH_BITS) | (i - start);
      words[2 * start] = word;
      words[2 * i + 1] = word;
    }
  }

  #open(at: number): void {
    if (this.count === this.openings.length) {
      const longer = new Int32Array(2 * this.count);
      longer.set(this.openings);
      this.openings = longer;
    }
    this.openings[this.count++] = at;
  }

  /** The end of the word that starts at `at`; `at` itself where none does. */
  wordEnd(at: number): number {
    return at + (this.#wordFrom(at) & LENGTH_MASK);
  }

  /** The start of the word that ends at `end`; `end` itself where none does. */
  wordStart(end: number): number {
    return end - (this.#wordTo(end) & LENGTH_MASK);
  }

  /** The number of the word from `start` to `end`; 0 where no list holds it. */
  wordId(start: number, end: number): number {
    const word = this.#wordFrom(start);
    return (word & LENGTH_MASK) === end - start ? word >> LENGTH_BITS : 0;
  }

  /** The number of the word that starts at `at`; 0 where none does that a list holds. */
  idFrom(at: number): number {
    return this.#wordFrom(at) >> LENGTH_BITS;
  }

  /** The number of the word that ends at `end`. */
  idTo(end: number): number {
    return this.#wordTo(end) >> LENGTH_BITS;
  }

  /** The code unit at `at`; 0 outside the text. */
  codeAt(at: number): number {
    return at >= 0 && at < this.length ? this.#codes[at] ?? 0 : 0;
  }

  charAt(at: number): string {
    return this.string.charAt(at);
  }

  slice(start: number, end: number): string {
    return this.string.slice(start, end);
  }

  startsWith(written: string, at: number): boolean {
    return this.string.startsWith(written, at);
  }

  #wordFrom(at: number): number {
    return at >= 0 && at <= this.length ? this.#words[2 * at] ?? 0 : 0;
  }

  #wordTo(end: number): number {
    return end >= 0 && end <= this.length ? this.#words[2 * end + 1] ?? 0 : 0;
  }
}
