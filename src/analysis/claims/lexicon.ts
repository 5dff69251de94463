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

export const AUXILIARY = CLASS.be | CLASS.have | CLASS.do | CLASS.modal;
export const VERB = CLASS.base | CLASS.third | CLASS.past | CLASS.participle | CLASS.ing;

/** Classes that say nothing of the part of speech. */
export const MEANING = CLASS.hedge | CLASS.agent | CLASS.people;

function bits<K extends string>(names: readonly K[]): Named<Record<K, number>> {
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<K, number>;
}

/**
 * The words of the lexicon have numbers from 1 on in the order in which they are met, those of the closed classes first, so that what
 * is asked most stands close together. A number is found by the 32-bit FNV-1a hash of the word in lower case, in a table of
 * open addressing: a word is looked up without being cut out of its text. A test shows that no two words share a hash.
 */
const SIZE = 1 << 14;
/** A hash and the number of its word side by side. */
const numbers = new Int32Array(2 * SIZE);
let count = 0;
/** More words than the lexicon has. */
const MOST = 1 << 14;
const classes = new Int32Array(MOST);
const senses = new Int32Array(MOST);

export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** The number of the word with a hash; 0, which has no class and no sense, for others. */
export function numberOf(hash: number): number {
  return numbers[slotOf(hash) + 1] ?? 0;
}
export const classAt = (number: number): number => classes[number] ?? 0;
export const senseAt = (number: number): number => senses[number] ?? 0;

/** Where a hash stands in the table, or may be put. */
function slotOf(hash: number): number {
  let slot = ((hash ^ (hash >>> 15)) & (SIZE - 1)) * 2;
  while (numbers[slot] !== hash && numbers[slot] !== 0) slot = (slot + 2) & (2 * SIZE - 1);
  return slot;
}

export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_FACTOR);
  return hash | 1;
}

function add(word: string, wordClass: number, sense: number): number {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  if (numbers[slot] === 0) {
    numbers[slot] = hash;
    numbers[slot + 1] = ++count;
  }
  const number = numbers[slot + 1] ?? 0;
  classes[number] = classAt(number) | wordClass;
  senses[number] = senseAt(number) | sense;
  return number;
}

/** A set of words that a rule asks for: one bit in a column over the numbers of the words. */
export interface WordList {
  readonly column: Int32Array;
  readonly bit: number;
}

let column = new Int32Array(MOST);
let bit = 1;

/** Makes a list of words in lower case, parted by spaces. */
export function wordList(words: string): WordList {
  const list = { column, bit };
  for (const word of listed(words)) {
    const number = add(word, 0, 0);
    column[number] = (column[number] ?? 0) | bit;
  }
  bit <<= 1;
  if (bit === 0) [column, bit] = [new Int32Array(MOST), 1];
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
