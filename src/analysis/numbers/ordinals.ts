import { holdsAt, isLetter, isUpper, matchAt, wordEnd } from './chars.js';
import { wordBefore } from './dates.js';
import { quantity, type Quantity } from './quantity.js';

const WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ').map((word, i) => [word, i + 1]),
);
const SUFFIX = /(?:st|nd|rd|th)\b(?!-)/y;
const DETERMINERS = new Set('the a an its our their his her my your this that each every no another'.split(' '));
/** After these no thing is counted off. */
const NOT_COUNTED = /(?:of|and|or|is|was|are|were|in|to|that|who|which|by|for|with|from|at|on|but|than|as|it|we|they|he|she|i|you|only)\b/iy;

/**
 * Reads an ordinal: `21st` (digits end at `end`), or in words before a noun, after a determiner (`the second phase`).
 * `First, we …`, `a second` of time and names (`the Second World War`) are none.
 */
export function readOrdinal(text: string, at: number, end: number): Quantity | undefined {
  if (end > at) {
    return holdsAt(SUFFIX, text, end) ? quantity(at, SUFFIX.lastIndex, Number(text.slice(at, end).replace(/,/g, '')), 'number.ordinal', { subtype: 'ordinal', figureEnd: end }) : undefined;
  }
  const stop = wordEnd(text, at);
  const value = WORDS.get(text.slice(at, stop).toLowerCase());
  if (value === undefined || isUpper(text.charCodeAt(at)) || text.charCodeAt(stop) !== 32) return undefined;
  const noun = stop + 1;
  if (!isLetter(text.charCodeAt(noun)) || isUpper(text.charCodeAt(noun)) || holdsAt(NOT_COUNTED, text, noun)) return undefined;
  const before = wordBefore(text, at);
  if (!DETERMINERS.has(before) && matchAt(/['’]s /y, text, at - 3) === null) return undefined;
  if (value === 2 && (before === 'a' || before === 'each' || before === 'every') && holdsAt(/(?:later|ago|apart|long|earlier|after|before|per|each)\b/y, text, noun)) return undefined;
  return quantity(at, stop, value, 'number.ordinal', { subtype: 'ordinal' });
}
