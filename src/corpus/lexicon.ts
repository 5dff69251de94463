import { stem } from './stem.js';
import { SYNONYMS } from './synonyms.js';
import { FAMILIES, FREQUENT } from './thesaurus.js';
import { WordMap, wordSet } from './wordMap.js';
import { wordHash } from './words.js';

/** Words that point opposite ways on one scale: those before the bar one way, those after it the other. */
const SCALES = `
rise rose risen increase grow grew grown growth climb gain soar surge jump up raise more high higher highest widen expand double triple upward above longer | fall fell fallen decrease decline drop shrink shrank reduce lower lowest cut plunge sink down lessen less fewer least low narrow halve downward below
improve better best benefit | worsen worse worst deteriorate degrade
large larger big bigger | small smaller
most many often majority | few rarely seldom minority
fast faster quick quicker quickly | slow slower slowly
safe safely harmless | unsafe dangerous harmful
pass succeed success successful | fail failure unsuccessful
support favour favor back endorse | oppose resist
accept approve grant allow permit | reject deny refuse forbid prohibit ban
necessary needed essential required | unnecessary needless
possible feasible | impossible infeasible
effective efficient | ineffective inefficient
reliable | unreliable
likely | unlikely
able | unable
strong stronger | weak weaker
early earlier | late later
long longer | short shorter
win won beat defeat overtake outperform exceed surpass outdo top lead | lose lost trail behind
open | closed
true correct right accurate | false incorrect wrong inaccurate
cheap cheaper | expensive costly dearer
legal lawful | illegal unlawful
include | exclude
agree | disagree
trust | distrust
present | absent
hard harder difficult | easy easier simple
stable | unstable
positive | negative
confirm verify prove | refute disprove contradict
recover | deteriorate
always | never
`;

/** Words that say little of what a sentence is about: they bring no sentences together and tell none apart. */
const LIGHT = `get got bring brought make made take took taken give gave given hold held run ran reach achieve attain score amount total show found find
 report according even already still only just about around nearly almost roughly approximately least also recent recently currently now
 overall average general generally really quite own use want go went come came thing way include contain`;

const NEGATIONS = `not no never none nor neither without until unless cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt nobody nothing hardly`;

/** Verbs that deny without a `not`. */
const DENIALS = `refuse reject deny lack avoid prevent stop destroy miss ignore skip forbid decline abandon`;

/** Words that say that nothing moves, and verbs of change that do so when they are negated. */
const STILL = `flat unchanged same stable steady constant equal stagnate`;
const CHANGE = `change alter affect move differ influence matter`;
const SCARCELY = `barely hardly scarcely little`;

/** What happens to a thing once, so that two dates for it contradict each other. */
const EVENTS = `release launch publish found born die announce sale begin start end finish arrive open close sign approve retire introduce debut appear complete`;

/** What only one does or has: two sentences that name different ones for it contradict each other. */
const MAKERS = `build built make made develop design create write wrote written author draft invent found compose fund finance pay paid sponsor led head chair buy bought acquire`;

/** Where a word stands on a scale. */
export interface Pole {
  readonly scale: number;
  readonly sign: 1 | -1;
}

/** Those in which the words of `FREQUENT` were counted. */
const SENTENCES = 37_000;

const hashes = (words: string): number[] => words.trim().split(/\s+/).map((word) => wordHash(stem(word)));
const rows = (table: string): string[] => table.trim().split('\n');
const sets = (table: string): number[][] => table.trim().replace(/,$/, '').split(/,\s*/).map(hashes);

const RARE = 2e-4;
/** The rarity of a term that is not known to be more than rare. */
export const RAREST = Math.log(RARE);

/** The tables above by the hashes of their words. */
function readTables() {
  const poles = new Map<number, Pole>();
  const meanings = new Map<number, number>();
  /** Gives words one meaning: that of the first among them that has one. */
  const relate = (words: readonly number[]): void => {
    const known = words.find((word) => meanings.has(word)) ?? words[0] ?? 0;
    const meaning = meanings.get(known) ?? known;
    for (const word of words) if (!meanings.has(word)) meanings.set(word, meaning);
  };
  for (const set of sets(SYNONYMS)) relate(set);
  rows(SCALES).forEach((line, scale) => {
    const meaning = wordHash(`~${scale}`);
    const [one = '', other = ''] = line.split('|');
    for (const [words, sign] of [[one, 1], [other, -1]] as const) {
      for (const word of hashes(words)) {
        if (!poles.has(word)) poles.set(word, { scale, sign });
        if (!meanings.has(word)) meanings.set(word, meaning);
      }
    }
  });
  for (const set of sets(FAMILIES)) relate(set);
  /** In what share of sentences a meaning stands, by its term. */
  const frequencies = new Map<number, number>();
  for (const line of rows(FREQUENT)) {
    const [least = '', ...words] = line.split(' ');
    for (const word of hashes(words.join(' '))) {
      const meaning = ((meanings.get(word) ?? word) & ~3) >>> 0;
      frequencies.set(meaning, (frequencies.get(meaning) ?? 0) + 1.4 * Number(least) / SENTENCES);
    }
  }
  return {
    poles: new WordMap(poles), meanings: new WordMap(meanings), frequencies: new WordMap(frequencies),
    rarities: new WordMap([...frequencies].map(([term, frequency]) => [term, Math.log(Math.max(frequency, RARE))] as const)),
  };
}

let read: ReturnType<typeof readTables> | undefined;

/** Read when they are first asked for: the marks of a seed are shown before its sentences are compared with any others. */
function tables(): ReturnType<typeof readTables> {
  return read ??= readTables();
}

const light = wordSet(hashes(LIGHT));
const negations = wordSet(hashes(NEGATIONS));
const denials = wordSet(hashes(DENIALS));
const events = wordSet(hashes(EVENTS));
const makers = wordSet(hashes(MAKERS));
const still = wordSet(hashes(STILL));
const change = wordSet(hashes(CHANGE));
const scarcely = wordSet(hashes(SCARCELY));
const than = wordHash('than');

/** The scale on which a word stands as it is written above. */
export function scaleWith(word: string): number {
  return rows(SCALES).findIndex((line) => line.split(/[\s|]+/).includes(word));
}

/** What a word means here: one number for all words that mean the same or stand on one scale. */
export function meaningOf(word: number): number {
  return tables().meanings.get(word) ?? word;
}

/** In what share of all English sentences a term stands, as far as it is known to be more than rare. */
export function frequencyOf(term: number): number {
  const known = tables().frequencies.get(term);
  return known === undefined || known < RARE ? RARE : known;
}

/** The logarithm of that. */
export function rarityOf(term: number): number {
  return tables().rarities.get(term) ?? RAREST;
}

export function poleOf(word: number): Pole | undefined {
  return tables().poles.get(word);
}

export function isLight(word: number): boolean {
  return light.has(word);
}

export function isNegation(word: number): boolean {
  return negations.has(word);
}

export function isDenial(word: number): boolean {
  return denials.has(word);
}

export function isStill(word: number): boolean {
  return still.has(word);
}

export function isChange(word: number): boolean {
  return change.has(word);
}

export function isScarcely(word: number): boolean {
  return scarcely.has(word);
}

export function isEvent(word: number): boolean {
  return events.has(word);
}

export function isMaker(word: number): boolean {
  return makers.has(word);
}

export function isThan(word: number): boolean {
  return word === than;
}
