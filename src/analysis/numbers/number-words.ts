import { isBlank, wordEnd } from './chars.js';
import { SCALE_WORDS, tidy } from './numeral.js';
import type { Comparator } from '../marks.js';

/** A number in words. */
export interface WordNumber {
  readonly end: number;
  readonly value: number;
  readonly comparator: Comparator | null;
  readonly scale: number;
  /** How many words it has: a lone `one` is seldom a number. */
  readonly words: number;
}

const table = (words: string, first: number, step: number): [string, number][] => words.split(' ').map((word, i) => [word, first + i * step]);

export const SMALL: ReadonlyMap<string, number> = new Map([
  ...table('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 0, 1),
]);
const TENS: ReadonlyMap<string, number> = new Map(table('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
const BIG: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['lakh', 1e5], ['crore', 1e7], ['dozen', 12],
]);
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12],
]);

/** Reads a number in words at `at`: `twenty-five`, `two hundred and ten`, `a dozen`, `hundreds of thousands`. */
export function readNumberWords(text: string, at: number): WordNumber | undefined {
  const first = wordAt(text, at);
  if (VAGUE.has(first.word)) return readVague(text, first);
  if (ARTICLES.has(first.word)) return readAfterArticle(text, first);
  return readExact(text, first);
}

interface Word { readonly word: string; readonly end: number }

const ARTICLES = new Set(['a', 'an', 'several', 'few', 'couple', 'half', 'some', 'many']);

function wordAt(text: string, at: number): Word {
  const end = wordEnd(text, at);
  return { word: end === at || end - at > 11 ? '' : text.slice(at, end).toLowerCase(), end };
}

function nextWord(text: string, end: number): Word {
  const code = text.charCodeAt(end);
  return isBlank(code) || code === 45 || code === 0x2011 ? wordAt(text, end + 1) : { word: '', end };
}

function readExact(text: string, first: Word): WordNumber | undefined {
  let total = 0;
  let group = 0;
  let words = 0;
  let scale = 1;
  let end = first.end;
  let last: 'none' | 'small' | 'tens' | 'big' = 'none';
  for (let next = first; ; next = nextWord(text, end)) {
    const { word } = next;
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    const big = BIG.get(word);
    if (small !== undefined && (last === 'none' || (last === 'tens' && small < 10 && small > 0) || last === 'big')) { group += small; last = 'small'; }
    else if (tens !== undefined && (last === 'none' || last === 'big')) { group += tens; last = 'tens'; }
    else if (big !== undefined && words > 0) {
      if (big === 100) group *= 100;
      else { total += (group || 1) * big; group = 0; }
      scale = big;
      last = 'big';
    } else if (word === 'and' && last === 'big' && isSmall(nextWord(text, next.end).word)) {
      end = next.end;
      continue;
    } else if (word === 'point' && words > 0 && SMALL.has(nextWord(text, next.end).word)) {
      return readDecimals(text, next.end, total + group, words);
    } else break;
    words++;
    end = next.end;
  }
  return words === 0 ? undefined : { end, value: total + group, comparator: null, scale, words };
}

function isSmall(word: string): boolean {
  return SMALL.has(word) || TENS.has(word);
}

function readDecimals(text: string, at: number, whole: number, words: number): WordNumber {
  let end = at;
  let digits = '';
  for (let next = nextWord(text, end); digits.length < 9; next = nextWord(text, end)) {
    const digit = SMALL.get(next.word);
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
    end = next.end;
  }
  const scale = BIG.get(nextWord(text, end).word);
  const value = Number(`${whole}.${digits}`) * (scale ?? 1);
  return { end: scale === undefined ? end : nextWord(text, end).end, value: tidy(value), comparator: null, scale: scale ?? 1, words: words + 2 };
}

/** `a dozen`, `half a million`, `several hundred`, `a couple of`, `a few thousand`. */
function readAfterArticle(text: string, first: Word): WordNumber | undefined {
  if (first.word === 'half') {
    const article = nextWord(text, first.end);
    const big = article.word === 'a' || article.word === 'an' ? nextWord(text, article.end) : article;
    const factor = BIG.get(big.word);
    return factor === undefined ? undefined : { end: big.end, value: factor / 2, comparator: null, scale: factor, words: 2 };
  }
  const second = nextWord(text, first.end);
  const exact = first.word === 'a' || first.word === 'an';
  if (exact && second.word === 'couple') return { end: second.end, value: 2, comparator: '~', scale: 1, words: 2 };
  if (first.word === 'couple') return { end: first.end, value: 2, comparator: '~', scale: 1, words: 1 };
  if (exact && (second.word === 'few' || second.word === 'half')) {
    const rest = readAfterArticle(text, second);
    return rest === undefined ? undefined : { ...rest, words: 3 };
  }
  const factor = BIG.get(second.word);
  if (factor === undefined) return undefined;
  const more = nextWord(text, second.end);
  const scale = BIG.get(more.word);
  if (exact && scale !== undefined && scale > factor) return { end: more.end, value: factor * scale, comparator: null, scale, words: 3 };
  return { end: second.end, value: factor, comparator: exact ? null : '>', scale: factor, words: 2 };
}

/** `thousands`, `hundreds of thousands`: the power of ten, and more than that. */
function readVague(text: string, first: Word): WordNumber | undefined {
  let value = VAGUE.get(first.word) ?? 0;
  let { end } = first;
  const of = nextWord(text, end);
  const second = of.word === 'of' ? nextWord(text, of.end) : of;
  const more = VAGUE.get(second.word) ?? (of.word === 'of' ? undefined : undefined);
  if (of.word === 'of' && more !== undefined) { value *= more; end = second.end; }
  if ((first.word === 'tens' || first.word === 'scores') && end === first.end) return undefined;
  return { end, value, comparator: '>', scale: value, words: 1 };
}

export function isScaleWord(word: string): boolean {
  return SCALE_WORDS[word] !== undefined;
}
