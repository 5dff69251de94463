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
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [p, q] = [signsOf(a), signsOf(b)];
  const [xStill, yStill] = [standsStill(x), standsStill(y)];
  if (xStill !== yStill) return moves(xStill ? q : p);
  const isSwapped = changePlaces(a, b) || comparesAnother(x, y) || comparesAnother(y, x);
  const rival = p.get(CONTEST);
  if (isSwapped && rival !== undefined && rival !== 0 && rival === q.get(CONTEST)) return !isPassive(x) && !isPassive(y);
  return !isSwapped && (denialsOf(x, y, q, xStill) + denialsOf(y, x, p, xStill) + scalesBetween(p, q)) % 2 === 1;
}

/** Whether two sentences go opposite ways on one scale, with no word that denies it: `widened`, `narrowed`. */
export function pointApart(a: SentenceView, b: SentenceView): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return !changePlaces(a, b) && !x.some(isNegation) && !y.some(isNegation) && scalesBetween(signsOf(a), signsOf(b)) % 2 === 1;
}

/** Whether one of two sentences says with `not` or its like what the other says without. */
export function oneIsNegated(a: SentenceView, b: SentenceView): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const negates = (words: Uint32Array, others: Uint32Array): boolean => words.some((word, i) => isNegation(word) && reaches(words, i, others));
  return negates(x, y) !== negates(y, x);
}

const CONTEST = scaleWith('beat');
const MOVEMENT = scaleWith('rise');
const BY = wordHash('by'), FAIL = wordHash('fail'), TO = wordHash('to');

function isPassive(words: Uint32Array): boolean {
  return words.includes(BY);
}

function moves(signs: ReadonlyMap<number, number>): boolean {
  return (signs.get(MOVEMENT) ?? 0) !== 0;
}

const NEAR = [-3, -2, -1, 1, 2];

/** `stayed flat`, `did not change`, `barely changed`. */
function standsStill(words: Uint32Array): boolean {
  return words.some((word, i) => isStill(word) || (isChange(word) && NEAR.some((near) => isNegation(words[i + near] ?? 0) || isScarcely(words[i + near] ?? 0))));
}

/** Whether word `i` denies a change: `did not differ` says the same as `was equal`. */
function deniesChange(words: Uint32Array, i: number): boolean {
  return NEAR.some((near) => isChange(words[i - near] ?? 0));
}

/** How often a sentence denies what the other speaks of; where both say that nothing moves, that does not count. */
function denialsOf(words: Uint32Array, others: Uint32Array, signs: ReadonlyMap<number, number>, bothStill: boolean): number {
  let denials = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    const isNot = isNegation(word) || (word === FAIL && words[i + 1] === TO);
    if (isNot ? !(bothStill && deniesChange(words, i)) && reaches(words, i, others) : isDenial(word) && !isOnScale(word, signs) && !says(others, word)) denials++;
  }
  return denials;
}

/** Whether the other sentence, with these signs, has a word on the scale of this one. */
function isOnScale(word: number, signs: ReadonlyMap<number, number>): boolean {
  const pole = poleOf(word);
  return pole !== undefined && signs.has(pole.scale);
}

/** How many words after a negation it may deny, and after `without`. */
const SCOPE = 6, SCOPE_OF_WITHOUT = 3;
const WITHOUT = wordHash('without');
/** With these another part of the sentence begins. */
const BEYOND = wordSet('which who whose where and but because while although when if as say said'.split(' ').map((word) => wordHash(stem(word))));

/** Whether one of the words that a negation may deny is said in the other sentence too. */
function reaches(words: Uint32Array, negation: number, others: Uint32Array): boolean {
  const end = Math.min(words.length, negation + 1 + (words[negation] === WITHOUT ? SCOPE_OF_WITHOUT : SCOPE));
  for (let i = negation + 1; i < end; i++) {
    const word = words[i] ?? 0;
    if (BEYOND.has(word)) return false;
    if (!isPlain(word) && says(others, word)) return true;
  }
  return false;
}

function says(words: Uint32Array, word: number): boolean {
  const meaning = meaningOf(word);
  return words.some((other) => meaningOf(other) === meaning);
}

/** Which way on each scale; 0 where a sentence goes both ways. */
const signsOf = once((sentence): ReadonlyMap<number, number> => {
  const words = wordsOf(sentence);
  const signs = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    const pole = poleOf(word);
    if (pole !== undefined && !(word === FAIL && words[i + 1] === TO)) signs.set(pole.scale, (signs.get(pole.scale) ?? pole.sign) === pole.sign ? pole.sign : 0);
  }
  return signs;
});

function scalesBetween(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let opposite = 0;
  for (const [scale, sign] of a) if (sign !== 0 && b.get(scale) === -sign) opposite++;
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
  if (isReordered(namesOf(a), namesOf(b))) return true;
  const propers = [...propersOf(a), ...propersOf(b)];
  return propers.length > 1 && isReordered(wordsAmong(a, propers), wordsAmong(b, propers));
}

function isReordered(x: readonly number[], y: readonly number[]): boolean {
  const shared = y.filter((name) => x.includes(name));
  return x.filter((name) => y.includes(name)).some((name, i) => name !== shared[i]);
}

/** Which of some terms are words of a sentence, each once, in its order. */
function wordsAmong(sentence: SentenceView, terms: readonly number[]): number[] {
  return [...new Set(Array.from(wordsOf(sentence), (word) => (meaningOf(word) & ~3) >>> 0).filter((term) => terms.includes(term)))];
}

/** The canonical names in a sentence, each once, in order; of models or of systems alone where that is asked. */
export function namesOf({ entry, index }: SentenceView, isModel: 0 | 1 | null = null): number[] {
  const rows = rowsIn(entry.names.starts, entry.starts[index] ?? 0, entry.ends[index] ?? 0).filter((row) => isModel === null || entry.names.isModel[row] === isModel);
  return [...new Set(rows.map((row) => entry.names.canonical[row] ?? 0))];
}
