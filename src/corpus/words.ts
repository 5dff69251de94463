import { NumberList } from './numberList.js';
import { stem } from './stem.js';

/** Words in order: 32-bit hashes that all forms of a word share, and where each starts and ends in the text. */
export class Words {
  readonly stems: NumberList;
  readonly starts: NumberList;
  readonly ends: NumberList;

  /** @param length of the text that they are in */
  constructor(length = 0) {
    const room = Math.ceil(length / MEAN_LENGTH);
    [this.stems, this.starts, this.ends] = [new NumberList(room), new NumberList(room), new NumberList(room)];
  }

  get length(): number {
    return this.stems.length;
  }

  add(stem: number, start: number, end: number): void {
    this.stems.push(stem);
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** Of a word with what follows it, in UTF-16 code units: a list with room for them all is not copied while it grows. */
const MEAN_LENGTH = 5;

/**
 * Adds each word of a stretch of text, in order, as the hash of its stem. Case, punctuation, apostrophes (`’` as `'`)
 * and the commas inside figures do not matter; a small letter before a capital ends a word, as where a title is glued
 * on; a last word that `…` or `...` cuts is left out. Scripts that are written
 * without spaces give a word a character.
 */
export function readWords(text: string, start: number, end: number, words: Words): void {
  const stop = withoutCutWord(text, start, end);
  let at = start;
  while (at < stop) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER) { at++; continue; }
    if (kind === IDEOGRAPH) { words.add(mix(SEED, text.charCodeAt(at)), at, ++at); continue; }
    const first = at;
    let hash = SEED;
    for (let before = 0; at < stop; at++) {
      const code = text.charCodeAt(at);
      const lower = code < 128 ? LOWER[code] ?? 0 : lowerCode(code);
      if (lower !== 0) {
        if (lower !== code && isSmall(before) && code < 128) break;
        hash = mix(hash, lower);
      } else if (!joins(text, code, at, stop)) break;
      else if (code === DOT) hash = mix(hash, code);
      before = code;
    }
    words.add(stemHash(hash, text, first, at), first, at);
  }
}

/** The hash that `readWords` gives for one word by itself. */
export function wordHash(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return finish(hash);
}

const OTHER = 0, LETTER = 1, DIGIT = 2, IDEOGRAPH = 3;
const DOT = 46;
const SEED = 0x811c9dc5;

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) >>> 0;
}

/** Spreads the last letters over all bits. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The small form of a letter or digit beyond ASCII; 0 for what is none. */
function lowerCode(code: number): number {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
}

/** Classes of the ASCII characters. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => (/\d/.test(String.fromCharCode(code)) ? DIGIT : /[a-z]/i.test(String.fromCharCode(code)) ? LETTER : OTHER));

/** The small forms of the ASCII letters and digits; 0 for any other character. */
const LOWER = CLASSES.map((kind, code) => (kind === OTHER ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0)));

function classOf(code: number): number {
  if (code < 128) return CLASSES[code] ?? OTHER;
  if (code < 0xc0) return code === 0xb5 ? LETTER : OTHER;
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER;
  if (code < 0x3040) return code >= 0x2c00 && code < 0x2e00 ? LETTER : OTHER;
  if (code < 0xa000) return IDEOGRAPH;
  return code < 0xd800 || (code >= 0xf900 && code < 0xfe00) ? LETTER : OTHER;
}

/** An apostrophe between letters, a dot or comma between digits: part of the word. */
function joins(text: string, code: number, at: number, stop: number): boolean {
  if (at + 1 >= stop) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (code === 39 || code === 0x2019) return next === LETTER;
  if (code !== DOT && code !== 44) return false;
  return next === DIGIT && classOf(text.charCodeAt(at - 1)) === DIGIT;
}

function withoutCutWord(text: string, start: number, end: number): number {
  let stop = end;
  if (text.charCodeAt(stop - 1) === 0x2026) stop--;
  else if (text.startsWith('...', stop - 3) && stop - 3 > start) stop -= 3;
  else return end;
  while (stop > start && classOf(text.charCodeAt(stop - 1)) !== OTHER) stop--;
  return stop;
}

/** Words met, each beside its stem: the last one met in each place, so that few words are stemmed twice. */
const PLACES = 1 << 15;
const met = new Uint32Array(2 * PLACES);

function stemHash(hash: number, text: string, start: number, end: number): number {
  const place = 2 * ((hash ^ (hash >>> 15)) & (PLACES - 1));
  if (met[place] === hash && hash !== 0) return met[place + 1] ?? 0;
  const word = text.slice(start, end).toLowerCase().replace(/['’]/g, '').replace(/(\d),(?=\d)/g, '$1');
  const found = word.length > LONGEST ? finish(hash) : wordHash(stem(word));
  met[place] = hash;
  met[place + 1] = found;
  return found;
}

const LONGEST = 40;
