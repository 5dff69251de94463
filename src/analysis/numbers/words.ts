/**
 * The lexicon: every word that a rule asks for has a small number, so that a word is looked up where it stands, without being
 * cut out of its text. A list of words is a column over those numbers.
 */

/** 1 for each word that the list holds. */
export type WordList = Uint8Array;

/** More words than all lists together have; a power of two, of which half stay free. */
const SIZE = 1 << 13;
const MOST_WORDS = SIZE / 2;
export const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** The 32-bit FNV-1a hashes of the words, at their place in a table of open addressing, and the number of each. */
const hashes = new Int32Array(SIZE);
const ids = new Uint16Array(SIZE);
let count = 0;

/** The number of the word whose lower-cased letters have this hash; 0 where no list holds it. */
export function idOfHash(hash: number): number {
  return ids[slotOf(hash)] ?? 0;
}

/** Goes on with a hash by one more letter, in lower case. */
export function nextHash(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, HASH_FACTOR);
}

/** The column of a list of words in lower case, parted by spaces. */
export function wordList(words: string): WordList {
  const list = new Uint8Array(MOST_WORDS);
  for (const word of words.split(' ')) list[idOf(word)] = 1;
  return list;
}

/** A column of values, 0 for every other word. */
export function wordValues(values: Iterable<readonly [word: string, value: number]>): Float64Array {
  const column = new Float64Array(MOST_WORDS);
  for (const [word, value] of values) column[idOf(word)] = value;
  return column;
}

/** The number of a word; 0 where no list holds it. */
export function knownId(word: string): number {
  return ids[slotOf(hashOf(word.toLowerCase()))] ?? 0;
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}

/** The number of a word in lower case, which it gets where it has none yet. */
export function idOf(word: string): number {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  if (ids[slot] === 0) {
    hashes[slot] = hash;
    ids[slot] = ++count;
  }
  return ids[slot] ?? 0;
}

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  while (ids[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
  return slot;
}
