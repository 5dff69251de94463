import { inflect } from './inflection.js';
import { HEDGE_HEADS } from './hedge-cues.js';
import { VERBS } from './verbs.js';
import { VOCABULARY } from './vocabulary.js';

type Named<T> = { readonly [K in keyof T]: number };

const FORMS = ['base', 'third', 'past', 'participle', 'ing', 'noun', 'hedge'] as const;

/** One bit for each word class; a word may be in several. */
export const CLASS = bits([...(Object.keys(VOCABULARY) as (keyof typeof VOCABULARY)[]), ...FORMS]);
/** One bit for each sense of a verb. */
export const SENSE = bits(Object.keys(VERBS) as (keyof typeof VERBS)[]);

/** Classes that say nothing of the part of speech. */
export const MEANING = CLASS.hedge | CLASS.agent | CLASS.people;

function bits<K extends string>(names: readonly K[]): Named<Record<K, number>> {
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<K, number>;
}

/**
 * Word classes and senses by the 32-bit FNV-1a hash of a word in lower case: a table of open addressing, so that a word is
 * looked up without being cut out of its text. A test shows that no two words of the table share a hash.
 */
const SIZE = 1 << 14;
const keys = new Int32Array(SIZE);
const classes = new Int32Array(SIZE);
const senses = new Int32Array(SIZE);

export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** The slot of a hash, free or not; a free slot holds no class and no sense. */
export function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
  return slot;
}
export const classAt = (slot: number): number => classes[slot] ?? 0;
export const senseAt = (slot: number): number => senses[slot] ?? 0;

export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_FACTOR);
  return hash | 1;
}

function add(word: string, wordClass: number, sense: number): void {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  keys[slot] = hash;
  classes[slot] = classAt(slot) | wordClass;
  senses[slot] = senseAt(slot) | sense;
}

/** A set of words that a rule asks for: one bit in a column over the slots of the table. */
export interface WordList {
  readonly column: Int32Array;
  readonly bit: number;
}

let column = new Int32Array(SIZE);
let bit = 1;

/** Makes a list of words in lower case, parted by spaces. Call it while modules load: later a word may have been given a free slot. */
export function wordList(words: string): WordList {
  const list = { column, bit };
  for (const word of listed(words)) {
    add(word, 0, 0);
    const slot = slotOf(hashOf(word));
    column[slot] = (column[slot] ?? 0) | bit;
  }
  bit <<= 1;
  if (bit === 0) [column, bit] = [new Int32Array(SIZE), 1];
  return list;
}

/** Lists by name. */
export function wordLists<K extends string>(lists: Readonly<Record<K, string>>): Readonly<Record<K, WordList>> {
  return Object.fromEntries(Object.entries<string>(lists).map(([name, words]) => [name, wordList(words)])) as Record<K, WordList>;
}

const listed = (words: string): string[] => words.trim().split(/\s+/);

for (const [name, words] of Object.entries(VOCABULARY)) {
  for (const word of listed(words)) add(word, CLASS[name as keyof typeof VOCABULARY], 0);
}
for (const [name, words] of Object.entries(VERBS)) {
  for (const entry of listed(words)) {
    const isNounToo = entry.endsWith('*');
    const verb = inflect(isNounToo ? entry.slice(0, -1) : entry);
    const sense = SENSE[name as keyof typeof VERBS];
    const noun = isNounToo ? CLASS.noun : 0;
    add(verb.base, CLASS.base | noun, sense);
    add(verb.third, CLASS.third | noun, sense);
    add(verb.ing, CLASS.ing, sense);
    add(verb.past, CLASS.past, sense);
    add(verb.participle, CLASS.participle, sense);
  }
}
for (const word of HEDGE_HEADS) add(word, CLASS.hedge, 0);
