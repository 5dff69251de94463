import { articleBefore, hasArticle } from './before.js';
import { isDigit } from './chars.js';
import { holdsAt } from './looks.js';
import { readNumberWords } from './number-words.js';
import { readNumeral, tidy } from './numeral.js';
import { quantity, type Quantity } from './quantity.js';
import { readUnit } from './unit-reader.js';
import { idOf, wordList, wordValues } from './words.js';
import type { Text } from './text.js';

/** `a year and a half` */
export const AND_A_HALF = /(?:second|minute|hour|day|week|month|year|decade|century|mile|metre|meter|litre|liter|pound|kilo|ton|tonne|point)[- ]and[- ]a[- ]half\b/y;
const AND_A_HALF_OPENERS = wordList('minute hour day week month year decade century');

const FACTOR = /factors? of (?:about |around |roughly |approximately |almost |nearly |more than |over |up to |at least |~)?/iy;
const ORDERS = /orders? of magnitude\b/iy;
const TWICE_AS = /twice(?= (?:as|the|that|its|their)\b)/iy;
const FACTORS = wordList('factor factors');
const ORDER = wordList('order orders');
const TWICE = idOf('twice');
const FOLDS = wordValues([
  ...'two three four five six seven eight nine ten'.split(' ').map((word, i): [string, number] => [`${word}fold`, i + 2]), ...'twenty thirty forty fifty'.split(' ').map((word, i): [string, number] => [`${word}fold`, 10 * i + 20]), ['hundredfold', 100], ['thousandfold', 1000],
]);
/** Times that count with an article: `a decade`. */
const YEARS = wordValues([['decade', 10], ['century', 100]]);
const FORTNIGHT = idOf('fortnight');

/** Multipliers of several words: `a factor of three`, `three orders of magnitude`, `twice as`. */
export function readPhrase(text: Text, at: number, id: number): Quantity | undefined {
  if (FACTORS[id] === 1 && holdsAt(FACTOR, text, at)) {
    const figure = FACTOR.lastIndex;
    const inner = isDigit(text.codeAt(figure)) ? readNumeral(text, figure, 'plain') : readNumberWords(text, figure);
    if (inner !== undefined) return times(hasArticle(text, at) ? at - 2 : at, inner.end, inner.value);
  }
  if (ORDER[id] === 1 && holdsAt(ORDERS, text, at)) return /^an $/i.test(text.slice(Math.max(0, at - 3), at)) ? times(at - 3, ORDERS.lastIndex, 10) : undefined;
  if (id === TWICE && holdsAt(TWICE_AS, text, at)) return times(at, at + 5, 2);
  const half = AND_A_HALF_OPENERS[id] === 1 && holdsAt(AND_A_HALF, text, at) ? readUnit(text, at - 1) : undefined;
  if (half !== undefined && articleBefore(text, at) < at) return quantity(articleBefore(text, at), AND_A_HALF.lastIndex, tidy(1.5 * half.factor), half.rule, half.subtype, half.name);
  const years = YEARS[id] ?? 0;
  if (years !== 0 && hasArticle(text, at)) return quantity(at - 2, text.wordEnd(at), years, 'number.duration', 'duration', 'year');
  if (id === FORTNIGHT && hasArticle(text, at)) return quantity(at - 2, text.wordEnd(at), 14, 'number.duration', 'duration', 'day');
  const fold = FOLDS[id] ?? 0;
  return fold === 0 ? undefined : times(at, text.wordEnd(at), fold);
}

function times(start: number, end: number, value: number): Quantity {
  return quantity(start, end, value, 'number.multiplier', 'multiplier', 'x');
}
