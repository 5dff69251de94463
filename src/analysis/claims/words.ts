import type { Span } from '../../base/span.js';
import { CLASS, HASH_FACTOR, HASH_START, MEANING, type WordList, classAt, numberOf, senseAt } from './lexicon.js';

/** A sentence is judged by its first words; an assertion that comes later than this is not worth the wait. */
export const MOST_WORDS = 240;

/** What is seen of a word and of what stands between it and the word before. */
export const SHAPE = {
  capital: 1, digit: 2, possessive: 4, ly: 8, plural: 16,
  /** A comma, a colon, semicolon, dash or bracket, an opening or closing quotation mark stands before it. */
  comma: 32, colon: 64, dash: 128, quote: 256, open: 512,
  /** The word is a handle, a hashtag, an address or code, and is read as a name. */
  name: 1024,
  /** A quotation mark closes after the word. */
  unquote: 2048,
  /** Any of the marks that part a word from the one before. */
  apart: 32 | 64 | 128 | 256 | 512,
} as const;

/** The words of one sentence as parallel arrays, which are used again for the next sentence. */
export class Words {
  readonly starts = new Int32Array(MOST_WORDS);
  readonly ends = new Int32Array(MOST_WORDS);
  readonly classes = new Int32Array(MOST_WORDS);
  readonly senses = new Int32Array(MOST_WORDS);
  readonly shapes = new Int32Array(MOST_WORDS);
  /** The number of each word in the lexicon; 0 for those that are not there. */
  readonly numbers = new Int32Array(MOST_WORDS);
  length = 0;
  /** Every class that a word of the sentence has. */
  allClasses = 0;
  text = '';
  sentence: Span = { start: 0, end: 0 };

  is(i: number, wordClass: number): boolean {
    return i >= 0 && i < this.length && ((this.classes[i] ?? 0) & wordClass) !== 0;
  }

  means(i: number, sense: number): boolean {
    return i >= 0 && i < this.length && ((this.senses[i] ?? 0) & sense) !== 0;
  }

  shaped(i: number, shape: number): boolean {
    return i >= 0 && i < this.length && ((this.shapes[i] ?? 0) & shape) !== 0;
  }

  /** The word in lower case with straight apostrophes; empty outside the sentence. */
  at(i: number): string {
    if (i < 0 || i >= this.length) return '';
    return this.text.slice(this.starts[i], this.ends[i]).toLowerCase().replaceAll('’', "'");
  }

  isOneOf(i: number, list: WordList): boolean {
    return i >= 0 && i < this.length && ((list.column[this.numbers[i] ?? 0] ?? 0) & list.bit) !== 0;
  }

  /** Nothing but white space stands between word `i` and the one before it. */
  follows(i: number): boolean {
    return i > 0 && !this.shaped(i, SHAPE.apart);
  }

  read(text: string, sentence: Span): this {
    this.text = text;
    this.sentence = sentence;
    this.length = 0;
    this.allClasses = 0;
    let shape = 0;
    let i = sentence.start;
    while (i < sentence.end && this.length < MOST_WORDS) {
      const c = text.charCodeAt(i);
      const kind = kindOf(c);
      if (kind === LETTER || kind === DIGIT) {
        i = this.#word(i, shape);
        shape = 0;
      } else {
        if (kind !== OTHER) {
          shape |= kind;
          if ((kind & SHAPE.quote) !== 0 && this.length > 0) this.shapes[this.length - 1] = (this.shapes[this.length - 1] ?? 0) | SHAPE.unquote;
        }
        i++;
      }
    }
    return this;
  }

  #word(start: number, before: number): number {
    const { text, sentence } = this;
    let hash = HASH_START;
    const initial = text.charCodeAt(start);
    let shape = initial >= 65 && initial <= 90 ? before | SHAPE.capital : before;
    let i = start;
    for (; i < sentence.end; i++) {
      let c = text.charCodeAt(i);
      const letter = c < 128 ? LETTERS[c] ?? 0 : 0;
      if (letter !== 0) {
        hash = Math.imul(hash ^ letter, HASH_FACTOR);
        continue;
      }
      if (c === 0x2019 || c === 39) {
        if (kindOf(text.charCodeAt(i + 1)) !== LETTER || i + 1 >= sentence.end) break;
        c = 39;
      } else if (c === 45) {
        if (!isWordKind(kindOf(text.charCodeAt(i + 1)))) break;
      } else if (c === 46) {
        if (!isWordKind(kindOf(text.charCodeAt(i + 1))) || i + 1 >= sentence.end) break;
        shape |= SHAPE.name;
      } else {
        const kind = kindOf(c);
        if (kind === DIGIT) shape |= SHAPE.digit;
        else if (kind !== LETTER) {
          if (kind !== SHAPE.name || c === 0x2026) break;
          shape |= SHAPE.name;
        }
      }
      hash = Math.imul(hash ^ c, HASH_FACTOR);
    }
    hash |= 1;
    const number = numberOf(hash);
    let wordClass = classAt(number);
    let sense = senseAt(number);
    if ((wordClass & ~MEANING) === 0) {
      const last = text.charCodeAt(i - 1) | 32;
      const ahead = text.charCodeAt(i - 2) | 32;
      if (last === 115 && (ahead === 39 || text.charCodeAt(i - 2) === 0x2019)) shape |= SHAPE.possessive;
      else if (i - start > 3 && (shape & (SHAPE.digit | SHAPE.name)) === 0) {
        if (last === 121 && ahead === 108) shape |= SHAPE.ly;
        else if (last === 100 && ahead === 101 && (shape & SHAPE.capital) === 0) wordClass |= CLASS.past | CLASS.participle;
        else if (last === 103 && ahead === 110 && (text.charCodeAt(i - 3) | 32) === 105) wordClass |= CLASS.ing;
        else if (last === 115 && ahead !== 115 && ahead !== 117 && ahead !== 105) shape |= SHAPE.plural;
      }
    } else if ((wordClass & CLASS.noun) !== 0 && (wordClass & CLASS.third) !== 0) shape |= SHAPE.plural;
    if ((shape & SHAPE.name) !== 0) wordClass = sense = 0;
    const n = this.length++;
    this.starts[n] = start;
    this.ends[n] = i;
    this.numbers[n] = number;
    this.allClasses |= wordClass;
    this.classes[n] = wordClass;
    this.senses[n] = sense;
    this.shapes[n] = shape;
    return i;
  }
}

const OTHER = 0;
const LETTER = -1;
const DIGIT = -2;
const isWordKind = (kind: number): boolean => kind === LETTER || kind === DIGIT;

const ASCII = new Int32Array(128);
/** Each ASCII letter in lower case; 0 for what is none. */
const LETTERS = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) LETTERS[c] = c | 32;
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ASCII[c] = LETTER;
  else if (c >= 48 && c <= 57) ASCII[c] = DIGIT;
}
for (const [marks, shape] of [[',', SHAPE.comma], [':;', SHAPE.colon], ['([{', SHAPE.open], ['"', SHAPE.quote], ['@#/_\\', SHAPE.name], [')]}', SHAPE.dash]] as const) {
  for (const mark of marks) ASCII[mark.charCodeAt(0)] = shape;
}

/** A letter, a digit, nothing in particular, or the shape that a mark gives to the word after it. */
function kindOf(c: number): number {
  if (c < 128) return ASCII[c] ?? OTHER;
  if (c === 0x201c || c === 0x201d || c === 0xab || c === 0xbb) return SHAPE.quote;
  if (c === 0x2014 || c === 0x2013) return SHAPE.dash;
  if (c < 0xc0 || c === 0xd7 || c === 0xf7) return OTHER;
  if ((c >= 0x2000 && c < 0x2c00) || (c >= 0x3000 && c < 0x3040) || (c >= 0xd800 && c < 0xf900) || c >= 0xfe00) return OTHER;
  return LETTER;
}
