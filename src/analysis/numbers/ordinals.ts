import { wordBefore } from './before.js';
import { isLetter, isUpper } from './chars.js';
import { FUNCTION_WORDS } from './grammar.js';
import { holdsAt } from './looks.js';
import { quantity, type Quantity } from './quantity.js';
import { idOf, wordList, wordValues } from './words.js';
import type { Text } from './text.js';

const VALUES = wordValues('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ').map((word, i) => [word, i + 1]));
const [FIRST, SECOND] = [idOf('first'), idOf('second')];
const SUFFIX = /(?:st|nd|rd|th)\b/y;
const DETERMINERS = wordList('the a an its our their his her my your this that each every no another');
/** `the Second World War` is a name, `a second World Cup` counts. */
const INDEFINITE = wordList('a another its our their his her my your');
const ONE_OF_MANY = wordList('a each every');
/** `the first three runs`: which ones is not counted, only how many. */
const COUNTS = wordList('two three four five six seven eight nine ten twelve dozen few couple');
const POSSESSIVE = /(?<!\b(?:let|that|it|he|she|there|here|what|who))['’]s /iy;
/** After these no thing is counted off. */
const NOT_COUNTED = /(?:of|and|or|is|was|are|were|in|to|that|who|which|by|for|with|from|at|on|but|than|as|it|we|they|he|she|i|you|only)\b/iy;
const TIMED = /(?:later|ago|apart|long|earlier|after|before|per|each)\b/y;

const RANKED = wordList('come comes came coming finish finishes finished finishing rank ranks ranked ranking placed');
const PLACED = wordList('in into to from');
const SUPERLATIVE = / (?:best|worst|[a-z]{2,12}est)\b/y;
/** `the third-largest town` */
const RANKING = /-(?:best|worst|most-[a-z]+|(?!(?:west|test|quest|guest|forest|harvest|contest|interest|request)\b)[a-z]{2,12}est)\b/y;

/** `came third in the race`, `moved to second place`, `the town is second best`: a place with no article before it. */
function isRank(text: Text, at: number, end: number, id: number): boolean {
  const before = wordBefore(text, at);
  if (RANKED[before] === 1) return text.codeAt(end) !== 32 ? id !== FIRST : FUNCTION_WORDS[text.idFrom(end + 1)] === 1 && !text.startsWith(' to none', end);
  return PLACED[before] === 1 ? text.startsWith(' place', end) : DETERMINERS[before] !== 1 && holdsAt(SUPERLATIVE, text, end);
}

/** Reads an ordinal in digits, which end at `end`: `21st`. */
export function readDigitOrdinal(text: Text, at: number, end: number): Quantity | undefined {
  const code = text.codeAt(end);
  if ((code !== 115 && code !== 110 && code !== 114 && code !== 116) || !holdsAt(SUFFIX, text, end)) return undefined;
  const suffixEnd = SUFFIX.lastIndex;
  if (text.codeAt(suffixEnd) === 45 && !holdsAt(RANKING, text, suffixEnd)) return undefined;
  const ordinal = quantity(at, suffixEnd, Number(text.slice(at, end).replace(/,/g, '')), 'number.ordinal', 'ordinal');
  ordinal.figureEnd = end;
  return ordinal;
}

/**
 * Reads the ordinal `id` in words, before a noun and after a determiner (`the second phase`). `First, we …`, `a second` of
 * time and names (`the Second World War`) are none.
 */
export function readOrdinal(text: Text, at: number, id: number): Quantity | undefined {
  const value = VALUES[id] ?? 0;
  if (value === 0 || isUpper(text.codeAt(at))) return undefined;
  const end = text.wordEnd(at);
  const noun = end + 1;
  if (text.codeAt(end) === 45) return holdsAt(RANKING, text, end) ? quantity(at, end, value, 'number.ordinal', 'ordinal') : undefined;
  if (isRank(text, at, end, id)) return quantity(at, end, value, 'number.ordinal', 'ordinal');
  if (text.codeAt(end) !== 32 || !isLetter(text.codeAt(noun)) || (isUpper(text.codeAt(noun)) && INDEFINITE[wordBefore(text, at)] !== 1) || holdsAt(NOT_COUNTED, text, noun)) return undefined;
  const before = wordBefore(text, at);
  if ((text.startsWith('n the ', at - 6) && text.startsWith('place', noun)) || COUNTS[text.idFrom(noun)] === 1) return undefined;
  if (DETERMINERS[before] !== 1 && !holdsAt(POSSESSIVE, text, at - 3)) return undefined;
  if (id === SECOND && ONE_OF_MANY[before] === 1 && holdsAt(TIMED, text, noun)) return undefined;
  return quantity(at, end, value, 'number.ordinal', 'ordinal');
}
