import type { Comparator } from '../marks.js';
import { isBlank, isHyphen } from './chars.js';
import { A_OR_AN } from './grammar.js';
import { holdsAt } from './looks.js';
import { tidy } from './numeral.js';
import { idOf, wordList, wordValues } from './words.js';
import type { Text } from './text.js';

/** A number in words. */
export interface WordNumber {
  readonly end: number;
  readonly value: number;
  readonly comparator: Comparator | null;
  readonly scale: number;
  /** How many words it has: a lone `one` is seldom a number. */
  readonly words: number;
}

const SMALL_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = wordList(`${SMALL_WORDS} nought`);
const TENS = wordList(TENS_WORDS);
const VALUES = wordValues([
  ...SMALL_WORDS.split(' ').map((word, i): [string, number] => [word, i]), ...TENS_WORDS.split(' ').map((word, i): [string, number] => [word, 10 * i + 20]), ['nought', 0],
]);
/** What a word multiplies by. */
const BIG = wordValues([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['lakh', 1e5], ['crore', 1e7], ['dozen', 12]]);
/** The power of ten that a bare plural is more than. */
const VAGUE = wordValues([['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12]]);
/** After these `tens` and `scores` alone are no number. */
const NEEDS_MORE = wordList('tens scores');
const ARTICLES = wordList('a an several few couple half some many');
const [AND, POINT, HALF, COUPLE, FEW, OF] = [idOf('and'), idOf('point'), idOf('half'), idOf('couple'), idOf('few'), idOf('of')];

/** Reads a number in words at `at`: `twenty-five`, `two hundred and ten`, `a dozen`, `hundreds of thousands`. */
export function readNumberWords(text: Text, at: number): WordNumber | undefined {
  const end = text.wordEnd(at);
  const id = text.wordId(at, end);
  if (VAGUE[id] !== 0) return readVague(text, id, end);
  if (ARTICLES[id] === 1) return readAfterArticle(text, id, end);
  return isSmall(id) ? readExact(text, id, end) : undefined;
}

/** Where the word begins that follows at `end` over one blank or hyphen; `end` where none does. */
function nextStart(text: Text, end: number): number {
  const code = text.codeAt(end);
  return isBlank(code) || isHyphen(code) ? end + 1 : end;
}

function nextEnd(text: Text, end: number): number {
  const start = nextStart(text, end);
  return start === end ? end : text.wordEnd(start);
}

/** The number of the word that follows at `end`; 0 where none does that a list holds. */
function nextId(text: Text, end: number): number {
  const start = nextStart(text, end);
  return start === end ? 0 : text.wordId(start, text.wordEnd(start));
}

function readExact(text: Text, first: number, firstEnd: number): WordNumber | undefined {
  let total = 0;
  let group = 0;
  let words = 0;
  let scale = 1;
  let end = firstEnd;
  let last: 'none' | 'small' | 'tens' | 'big' = 'none';
  let id = first;
  let idEnd = firstEnd;
  for (;;) {
    const value = VALUES[id] ?? 0;
    const big = BIG[id] ?? 0;
    if (SMALL[id] === 1 && (last === 'none' || last === 'big' || (last === 'tens' && value < 10 && value > 0))) { group += value; last = 'small'; }
    else if (TENS[id] === 1 && (last === 'none' || last === 'big')) { group += value; last = 'tens'; }
    else if (big !== 0 && words > 0) {
      if (big === 100) group *= 100;
      else { total += (group || 1) * big; group = 0; }
      scale = big;
      last = 'big';
    } else if (id === POINT && words > 0 && SMALL[nextId(text, idEnd)] === 1) {
      return readDecimals(text, idEnd, total + group, words);
    } else if (!(id === AND && last === 'big' && isSmall(nextId(text, idEnd)))) break;
    if (id !== AND) { words++; end = idEnd; }
    const next = nextStart(text, idEnd);
    if (next === idEnd) break;
    idEnd = text.wordEnd(next);
    id = text.wordId(next, idEnd);
    if (id === 0) break;
  }
  if (words === 1 && scale === 1 && holdsAt(AND_A_HALF, text, end)) return readHalf(text, AND_A_HALF.lastIndex, total + group + 0.5);
  return { end, value: total + group, comparator: null, scale, words };
}

/** `two and a half million` */
function readHalf(text: Text, end: number, value: number): WordNumber {
  const scale = BIG[nextId(text, end)] ?? 0;
  return scale === 0 ? { end, value, comparator: null, scale: 1, words: 4 } : { end: nextEnd(text, end), value: value * scale, comparator: null, scale, words: 5 };
}

/** `two and a half` */
const AND_A_HALF = /[- ]and[- ]a[- ]half\b(?! (?:an?|of)\b)/y;

function isSmall(id: number): boolean {
  return SMALL[id] === 1 || TENS[id] === 1;
}

function readDecimals(text: Text, at: number, whole: number, words: number): WordNumber {
  let end = at;
  let digits = '';
  while (digits.length < 9) {
    const id = nextId(text, end);
    const digit = VALUES[id] ?? 0;
    if (SMALL[id] !== 1 || digit > 9) break;
    digits += String(digit);
    end = nextEnd(text, end);
  }
  const scale = BIG[nextId(text, end)] ?? 0;
  const value = Number(`${whole}.${digits}`);
  return scale === 0 ? { end, value, comparator: null, scale: 1, words: words + 2 }
    : { end: nextEnd(text, end), value: tidy(value * scale), comparator: null, scale, words: words + 2 };
}

/** `a dozen`, `half a million`, `several hundred`, `a couple of`, `a few thousand`. */
function readAfterArticle(text: Text, first: number, end: number): WordNumber | undefined {
  if (first === HALF) {
    const bigAt = A_OR_AN[nextId(text, end)] === 1 ? nextEnd(text, end) : end;
    const factor = BIG[nextId(text, bigAt)] ?? 0;
    return factor === 0 ? undefined : { end: nextEnd(text, bigAt), value: factor / 2, comparator: null, scale: factor, words: 2 };
  }
  if (first === COUPLE) return { end, value: 2, comparator: '~', scale: 1, words: 1 };
  const second = nextId(text, end);
  const secondEnd = nextEnd(text, end);
  const isExact = A_OR_AN[first] === 1;
  if (isExact && second === COUPLE) return coupleOf(text, secondEnd) ?? { end: secondEnd, value: 2, comparator: '~', scale: 1, words: 2 };
  if (isExact && (second === FEW || second === HALF)) {
    const rest = readAfterArticle(text, second, secondEnd);
    return rest === undefined ? undefined : { end: rest.end, value: rest.value, comparator: rest.comparator, scale: rest.scale, words: 3 };
  }
  const factor = BIG[second] ?? 0;
  if (factor === 0) return undefined;
  const scale = isExact ? BIG[nextId(text, secondEnd)] ?? 0 : 0;
  if (scale > factor) return { end: nextEnd(text, secondEnd), value: factor * scale, comparator: null, scale, words: 3 };
  return { end: secondEnd, value: factor, comparator: isExact ? null : '>', scale: factor, words: 2 };
}

/** `a couple of dozen`: twice the word of scale behind it. */
function coupleOf(text: Text, end: number): WordNumber | undefined {
  const ofEnd = nextEnd(text, end);
  const scale = nextId(text, end) === OF ? BIG[nextId(text, ofEnd)] ?? 0 : 0;
  return scale === 0 ? undefined : { end: nextEnd(text, ofEnd), value: 2 * scale, comparator: '~', scale, words: 3 };
}

/** `thousands`, `hundreds of thousands`: the power of ten, and more than that. */
function readVague(text: Text, first: number, firstEnd: number): WordNumber | undefined {
  const value = VAGUE[first] ?? 0;
  const ofEnd = nextEnd(text, firstEnd);
  const more = nextId(text, firstEnd) === OF ? VAGUE[nextId(text, ofEnd)] ?? 0 : 0;
  if (more !== 0) return { end: nextEnd(text, ofEnd), value: value * more, comparator: '>', scale: value * more, words: 1 };
  return NEEDS_MORE[first] === 1 ? undefined : { end: firstEnd, value, comparator: '>', scale: value, words: 1 };
}
