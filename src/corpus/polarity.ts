import { rowsIn } from './entry.js';
import { isChange, isDenial, isNegation, isScarcely, isStill, isThan, meaningOf, poleOf, scaleWith } from './lexicon.js';
import { propersOf } from './overlap.js';
import { stem } from './stem.js';
import { isPlain } from './terms.js';
import { wordSet } from './wordMap.js';
import { wordHash } from './words.js';
import { once, type SentenceView } from './view.js';
import { wordsOf } from './same.js';

/**
 * Whether two sentences about one thing say opposite things of it: they stand at opposite ends of a scale (`rose`,
 * `fell`), or one of them is negated; both together cancel out, and changing places too (`A beats B`,
 * `B loses to A`).
 */
export function opposed(a: SentenceView, b: SentenceView): boolean {
  const [p, q] = [toneOf(a), toneOf(b)];
  if (p.isStill !== q.isStill) return moves(p.isStill ? q : p);
  const isSwapped = changePlaces(a, b) || comparesAnother(p.words, q.words) || comparesAnother(q.words, p.words);
  const rival = p.signs.get(CONTEST);
  if (isSwapped && rival !== undefined && rival !== 0 && rival === q.signs.get(CONTEST)) return !isPassive(p.words) && !isPassive(q.words);
  return !isSwapped && (denialsOf(p, q) + denialsOf(q, p) + scalesBetween(p, q)) % 2 === 1;
}

/** Whether two sentences go opposite ways on one scale, with no word that denies it: `widened`, `narrowed`. */
export function pointApart(a: SentenceView, b: SentenceView): boolean {
  const [p, q] = [toneOf(a), toneOf(b)];
  return !p.isNegated && !q.isNegated && scalesBetween(p, q) % 2 === 1 && !changePlaces(a, b);
}

/** Whether one of two sentences says with `not` or its like what the other says without. */
export function oneIsNegated(a: SentenceView, b: SentenceView): boolean {
  const [p, q] = [toneOf(a), toneOf(b)];
  const negates = ({ words, nots }: Tone, other: Tone): boolean => nots.some((at) => isNegation(words[at] ?? 0) && reaches(words, at, other));
  return negates(p, q) !== negates(q, p);
}

/** Whether a sentence has a word that denies something, of whatever the other speaks. */
export function hasDenial(sentence: SentenceView): boolean {
  const { isNegated, verbs } = toneOf(sentence);
  return isNegated || verbs.length > 0;
}

const CONTEST = scaleWith('beat');
const MOVEMENT = scaleWith('rise');
const BY = wordHash('by'), FAIL = wordHash('fail'), TO = wordHash('to');

/** What the words of a sentence tell of which way it goes. */
interface Tone {
  readonly words: Uint32Array;
  /** What each of them means. */
  readonly meanings: Uint32Array;
  /** Which way on each scale; 0 where it goes both ways. */
  readonly signs: ReadonlyMap<number, number>;
  /** Whether it says that nothing moves: `stayed flat`, `did not change`, `barely changed`. */
  readonly isStill: boolean;
  readonly isNegated: boolean;
  /** Where it says `not`, its like, or `failed to`. */
  readonly nots: readonly number[];
  /** Where it denies with a verb. */
  readonly verbs: readonly number[];
}

/** Whether a sentence begins with an answer, which denies nothing in it: `No, we never did`. */
function answers(words: Uint32Array): boolean {
  return words[0] === NO && SUBJECTS.has(words[1] ?? 0);
}

const NO = wordHash('no');
const SUBJECTS = wordSet('i we you he she it they there the this that these those'.split(' ').map((word) => wordHash(stem(word))));

const toneOf = once((sentence): Tone => {
  const words = wordsOf(sentence);
  const signs = new Map<number, number>();
  const nots: number[] = [], verbs: number[] = [];
  let isStillThere = false, isNegated = false;
  words.forEach((word, i) => {
    const failsTo = word === FAIL && words[i + 1] === TO;
    const pole = failsTo ? undefined : poleOf(word);
    if (pole !== undefined) signs.set(pole.scale, (signs.get(pole.scale) ?? pole.sign) === pole.sign ? pole.sign : 0);
    const isNot = isNegation(word) && !(i === 0 && answers(words));
    if (isNot) isNegated = true;
    if (failsTo || isNot) nots.push(i);
    else if (isDenial(word)) verbs.push(i);
    isStillThere ||= isStill(word) || (isChange(word) && NEAR.some((near) => isNegation(words[i + near] ?? 0) || isScarcely(words[i + near] ?? 0)));
  });
  return { words, meanings: words.map(meaningOf), signs, isStill: isStillThere, isNegated, nots, verbs };
});

const NEAR = [-3, -2, -1, 1, 2];

function isPassive(words: Uint32Array): boolean {
  return words.includes(BY);
}

function moves({ signs }: Tone): boolean {
  return (signs.get(MOVEMENT) ?? 0) !== 0;
}

/** Whether word `i` denies a change: `did not differ` says the same as `was equal`. */
function deniesChange(words: Uint32Array, i: number): boolean {
  return NEAR.some((near) => isChange(words[i - near] ?? 0));
}

/** How often a sentence denies what the other speaks of; where both say that nothing moves, that does not count. */
function denialsOf({ words, nots, verbs, isStill }: Tone, other: Tone): number {
  const bothStill = isStill && other.isStill;
  return nots.filter((at) => !(bothStill && deniesChange(words, at)) && reaches(words, at, other)).length
    + verbs.filter((at) => !isOnScale(words[at] ?? 0, other) && !says(other, words[at] ?? 0)).length;
}

/** Whether the other sentence has a word on the scale of this one. */
function isOnScale(word: number, { signs }: Tone): boolean {
  const pole = poleOf(word);
  return pole !== undefined && signs.has(pole.scale);
}

/** How many words after a negation it may deny, and after `without`. */
const SCOPE = 6, SCOPE_OF_WITHOUT = 3;
const WITHOUT = wordHash('without');
/** With these another part of the sentence begins. */
const BEYOND = wordSet('which who whose where and but because while although when if as say said'.split(' ').map((word) => wordHash(stem(word))));

/** Whether one of the words that a negation may deny is said in the other sentence too. */
function reaches(words: Uint32Array, negation: number, other: Tone): boolean {
  const end = Math.min(words.length, negation + 1 + (words[negation] === WITHOUT ? SCOPE_OF_WITHOUT : SCOPE));
  for (let i = negation + 1; i < end; i++) {
    const word = words[i] ?? 0;
    if (BEYOND.has(word)) return false;
    if (!isPlain(word) && says(other, word)) return true;
  }
  return false;
}

function says({ meanings }: Tone, word: number): boolean {
  return meanings.includes(meaningOf(word));
}

function scalesBetween(p: Tone, q: Tone): number {
  let opposite = 0;
  for (const [scale, sign] of p.signs) if (sign !== 0 && q.signs.get(scale) === -sign) opposite++;
  return opposite;
}

/** `A more than B` and `B less than A`: what one compares with is what the other speaks of. */
function comparesAnother(x: Uint32Array, y: Uint32Array): boolean {
  const [i, j] = [x.findIndex(isThan), y.findIndex(isThan)];
  if (i < 0 || j < 0) return false;
  const before = new Set(y.subarray(0, j));
  const after = new Set(y.subarray(j + 1));
  return x.subarray(i + 1).some((word) => before.has(word) && !after.has(word));
}

/** Whether the names that both have stand in one order here and in another there. */
export function changePlaces(a: SentenceView, b: SentenceView): boolean {
  if (isReordered(namesOf(a).all, namesOf(b).all)) return true;
  const propers = [...propersOf(a), ...propersOf(b)];
  return propers.length > 1 && isReordered(wordsAmong(a, propers), wordsAmong(b, propers));
}

function isReordered(x: readonly number[], y: readonly number[]): boolean {
  if (x.length < 2 || y.length < 2) return false;
  const shared = y.filter((name) => x.includes(name));
  return x.filter((name) => y.includes(name)).some((name, i) => name !== shared[i]);
}

/** Which of some terms are words of a sentence, each once, in its order. */
function wordsAmong(sentence: SentenceView, terms: readonly number[]): number[] {
  const found: number[] = [];
  for (const meaning of toneOf(sentence).meanings) {
    const term = (meaning & ~3) >>> 0;
    if (terms.includes(term) && !found.includes(term)) found.push(term);
  }
  return found;
}

/** The terms of the names in a sentence, each once, in order. */
interface Names {
  readonly all: readonly number[];
  readonly models: readonly number[];
  readonly systems: readonly number[];
}

export const namesOf = once(({ entry, index }): Names => {
  const { starts, term, isModel } = entry.names;
  const rows = rowsIn(starts, entry.starts[index] ?? 0, entry.ends[index] ?? 0);
  const among = (some: readonly number[]): number[] => [...new Set(some.map((row) => term[row] ?? 0))];
  return rows.length === 0 ? NONE : { all: among(rows), models: among(rows.filter((row) => isModel[row] === 1)), systems: among(rows.filter((row) => isModel[row] !== 1)) };
});

const NONE: Names = { all: [], models: [], systems: [] };
