import { wordBefore } from './before.js';
import { isBlank, isDigit, isLetter, isUpper } from './chars.js';
import { digitsEnd, holdsAt, isChain, matchAt } from './looks.js';
import { quantity, type Quantity } from './quantity.js';
import { idOf, wordList, wordValues } from './words.js';
import type { Text } from './text.js';

const MONTH_NAMES = 'january february march april may june july august september october november december';
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.split(' ').map((name, i): [string, number] => [name, i + 1]),
  ...MONTH_NAMES.split(' ').map((name, i): [string, number] => [name.slice(0, 3), i + 1]), ['sept', 9],
]);
const MONTH_VALUES = wordValues(MONTHS);
const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b';
const YEAR = '((?:1[4-9]|20)\\d\\d)';

const ISO = /((?:1[4-9]|20)\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?:T\d[\d:.]*Z?)?(?![\d-]|\.\d)/y;
const ISO_SLASHED = /((?:1[4-9]|20)\d\d)[/.](0?[1-9]|1[0-2])[/.](0?[1-9]|[12]\d|3[01])(?![\d/])/y;
const SLASHED = /(0?[1-9]|[12]\d|3[01])([/.])(0?[1-9]|[12]\d|3[01])\2((?:19|20)\d\d|\d\d(?=\b))(?![\d/.]\d)/y;
const YEAR_QUARTER = /((?:19|20)\d\d)[- ]?([QH])([1-4])\b/y;
const DAY_MONTH = new RegExp(`(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: ?(?:–|-|to) ?(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)?(?: of)?[ -]${MONTH}\\.?(?:,?[ -]${YEAR}(?!\\d))?`, 'y');
const MONTH_DAY = new RegExp(`${MONTH}\\.? (0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?! ?(?:%|percent|million|of\\b))(?:[–-](0?[1-9]|[12]\\d|3[01]))?(?![\\d:]|[.,]\\d)(?:,? ${YEAR}(?!\\d))?`, 'y');
const MONTH_YEAR = new RegExp(`${MONTH}\\.?,?[ -](?:of )?${YEAR}(?![\\d,]\\d|\\d)`, 'y');
const DECADE = /((?:1[4-9]|20)\d0)['’]?s\b/y;
const SHORT_DECADE = /(\d0)s\b/y;
const QUARTER_AFTER = /([1-4])(?!_|[ -]quant)(?:(?:[ -](?:of )?(?:FY ?)?['’]?|['’])((?:20|19)\d\d|\d\d(?=\b)))?(?![\d%]|\.\d)/y;
const WORD_QUARTER = /(first|second|third|fourth|1st|2nd|3rd|4th) quarter of ((?:19|20)\d\d)\b/iy;
const FISCAL = /(?:20)?(\d\d)(?!\d|[.,]\d)/y;
const CLOCK = /([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?(?: ?[ap]\.?m\b\.?)?(?![\d%])/iy;
/** Where a recording stands: `[43:09]`, `1:02:03`. */
const TIMESTAMP = /\d{1,3}:[0-5]\d(?::[0-5]\d)?(?![\d%:])/y;
const HOUR_IN_WORDS = /(?<=\b(?:at|by|until|till|around|about|after|before|since|from|to) )\d{1,2} (?:o['’]clock|in the (?:morning|afternoon|evening)|at night)\b|\d{1,2} o['’]clock\b/iy;
const CLOCK_HOUR = /\d{1,2} ?[ap]\.?m\b\.?/iy;

/**
 * Reads a date that begins with the digits from `at` to `end`: ISO, `12 March 2024`, `12/03/2024`, `2024-Q3`, `1980s`, `Q3`, `FY24`.
 * What follows the digits tells which of these it may be.
 */
export function readDigitDate(text: Text, at: number, end: number): Quantity | undefined {
  const before = text.codeAt(at - 1);
  if (isLetter(before)) return readPrefixedDate(text, at);
  const after = text.codeAt(end);
  let m: RegExpExecArray | null;
  if (end - at === 4) {
    if (after === 45 && (m = matchAt(ISO, text, at)) !== null) return date(at, at + m[0].length, [m[1], pad(m[2]), m[3] === undefined ? undefined : pad(m[3])]);
    if ((after === 47 || after === 46) && isChain(text, end) && (m = matchAt(ISO_SLASHED, text, at)) !== null) return date(at, at + m[0].length, [m[1], pad(m[2]), pad(m[3])]);
    if (mayOpenQuarter(text, end) && (m = matchAt(YEAR_QUARTER, text, at)) !== null) return date(at, YEAR_QUARTER.lastIndex, [m[1], `${m[2]}${m[3]}`]);
    if ((after === 115 || after === 39 || after === 0x2019) && (m = matchAt(DECADE, text, at)) !== null) return date(at, DECADE.lastIndex, [`${m[1]}s`]);
    return undefined;
  }
  if (end - at > 2) return undefined;
  if ((after === 47 || after === 46) && isChain(text, end) && (m = matchAt(SLASHED, text, at)) !== null) return slashed(at, m);
  if (mayBeDay(text, end) && (m = matchAt(DAY_MONTH, text, at)) !== null) return dayMonth(at, m);
  if (after === 115 && (before === 39 || before === 0x2019) && (m = matchAt(SHORT_DECADE, text, at)) !== null) return date(at - 1, SHORT_DECADE.lastIndex, [`19${m[1]}s`]);
  return undefined;
}

function mayOpenQuarter(text: Text, end: number): boolean {
  const after = text.codeAt(end);
  const letter = after === 32 || after === 45 ? text.codeAt(end + 1) : after;
  return letter === 81 || letter === 72;
}

/** Whether a month or another day may follow the day that ends at `end`. */
function mayBeDay(text: Text, end: number): boolean {
  let at = end;
  if (isLetter(text.codeAt(at))) at += 2;
  const after = text.codeAt(at);
  if (after === 0x2013) return true;
  if (after !== 32 && after !== 45) return false;
  const next = text.codeAt(at + 1);
  return isUpper(next) || isDigit(next) || next === 0x2013 || next === 45 || (next === 116 && text.codeAt(at + 2) === 111) || (next === 111 && text.codeAt(at + 2) === 102);
}

const FIRST_TO_FOURTH = wordList('first second third fourth');

/** Reads a date that begins with the word `id`: a month's name, or `first quarter of 2024`. A bare month needs a word before it that is about time. */
export function readWordDate(text: Text, at: number, id: number): Quantity | undefined {
  let m: RegExpExecArray | null;
  if (FIRST_TO_FOURTH[id] === 1) {
    if ((m = matchAt(WORD_QUARTER, text, at)) === null) return undefined;
    const index = { f: 1, s: 2, t: 3 }[m[1]?.charAt(0).toLowerCase() ?? ''] ?? 1;
    return date(at, WORD_QUARTER.lastIndex, [m[2], `Q${m[1]?.toLowerCase() === 'fourth' ? 4 : index}`]);
  }
  const month = MONTH_VALUES[id] ?? 0;
  if (month === 0 || !isUpper(text.codeAt(at))) return undefined;
  if ((m = matchAt(MONTH_DAY, text, at)) !== null) {
    const [, , from, to, year] = m;
    const single = iso(year, month, from);
    return quantity(at, MONTH_DAY.lastIndex, to === undefined ? single : `${single}/${iso(year, month, to)}`, 'number.date', 'date');
  }
  if ((m = matchAt(MONTH_YEAR, text, at)) !== null) return date(at, MONTH_YEAR.lastIndex, [m[2], month]);
  const end = text.wordEnd(at);
  if ((end - at === 3 && id !== MAY) || !isBareMonth(text, at, end, id)) return undefined;
  return date(at, end, ['-', pad(month)]);
}

/** Whether the digits from `at` to `digits` begin a time of day, and where that ends: it is no quantity. */
export function clockEnd(text: Text, at: number, digits: number): number {
  const code = text.codeAt(digits);
  if (code === 58 && holdsAt(TIMESTAMP, text, at) && (text.codeAt(digits + 1) === 48 || (text.codeAt(at - 1) === 91 && text.codeAt(TIMESTAMP.lastIndex) === 93))) return TIMESTAMP.lastIndex;
  if (digits - at > 2) return at;
  if (code === 32 && holdsAt(HOUR_IN_WORDS, text, at)) return HOUR_IN_WORDS.lastIndex;
  if (isHalfOfDay(text, digits) && holdsAt(CLOCK_HOUR, text, at)) return CLOCK_HOUR.lastIndex;
  if (code !== 58 && (code !== 46 || !isHalfOfDay(text, digitsEnd(text, digits + 1)))) return at;
  const match = matchAt(CLOCK, text, at);
  if (match === null) return at;
  const end = CLOCK.lastIndex;
  if (/[ap]\.?m\.?$|:\d\d:/i.test(match[0])) return end;
  return match[0].includes(':') && (match[1]?.length === 2 || TIME_BEFORE[wordBefore(text, at)] === 1) ? end : at;
}

/** Whether `am` or `pm` may follow at `at`. */
function isHalfOfDay(text: Text, at: number): boolean {
  const letter = (text.codeAt(at) === 32 ? text.codeAt(at + 1) : text.codeAt(at)) | 32;
  return letter === 97 || letter === 112;
}

const TIME_BEFORE = wordList('at until till by from before after around to since');

/** `2064 vs. 1439 tokens`: what is set against a figure that is no year is none. */
const AGAINST_COUNT = / (?:vs\.?|versus) (?!(?:1[5-9]|20)\d\d(?!\d|[.,]\d))\d/y;

/** Whether the figure of four digits from `at` to `end` is a year, by what stands around it. */
export function isYear(text: Text, at: number, end: number, year: number): boolean {
  if (end - at !== 4 || year < 1500 || year > 2100 || !Number.isInteger(year) || isDigit(text.codeAt(end)) || holdsAt(AGAINST_COUNT, text, end)) return false;
  if (text.codeAt(at - 2) === 58 && COUNTERS[text.idTo(at - 2)] === 1) return false;
  if (year >= 1900 && holdsAt(OF_YEAR, text, end)) return true;
  const before = wordBefore(text, at);
  if (COUNT_BEFORE[before] === 1 || isRelation(text.codeAt(at - 1)) || isRelation(text.codeAt(at - 2))) return false;
  return !(isBlank(text.codeAt(end)) && holdsAt(PLURAL_AFTER, text, end)) || (YEAR_BEFORE[before] === 1 && !(year % 100 === 0 && before === IN));
}

/** `over 2019 levels`, `warmer than 2011–2015`: of a year, whatever stands before it. */
const OF_YEAR = / (?:levels|figures|prices|averages|elections)\b|[–-](?:19|20)\d\d(?=[.,;:)]?(?:\s|$))(?! ?[a-zA-Zµ°%]{1,3}\b)/y;
const IN = idOf('in');
const [MAY, AT] = [idOf('may'), idOf('at')];
const isRelation = (code: number): boolean => code !== 32 && '=<>≥≤~∼≈+'.includes(String.fromCharCode(code));
const YEAR_BEFORE = wordList('in since by until till during before after through late early mid the this');
const COUNT_BEFORE = wordList('about approximately roughly over nearly almost exactly than least most some only just another additional total');
/** Labels of counts: `Activity: 2059`. */
const COUNTERS = wordList('activity score comments comment views likes upvotes points stars forks votes messages total tokens users downloads replies reads followers retweets shares members count size price');
const PLURAL_AFTER = / (?!is\b|was\b|has\b|as\b|this\b|its\b|analysis\b|thus\b|us\b|plus\b|versus\b|always\b|shows\b|does\b)(?:[a-z][a-z-]*[a-rt-z]s\b(?<!ss|us|is)|people\b|children\b|women\b|men\b|participants\b|[a-z]+ [a-z]+[a-rt-z]s (?:were|was|are|in|from|with|of|at)\b)/y;

/** Words that are months only after a word about time. */
const WORDS_TOO = wordList('may march august april june');

function isBareMonth(text: Text, at: number, end: number, id: number): boolean {
  if (MONTH_BEFORE[wordBefore(text, at)] === 1) return true;
  return WORDS_TOO[id] !== 1 && !isUpper(text.codeAt(end + 1));
}

const MONTH_BEFORE = wordList('in since by until till from during before after through late early mid last next this to of for between and every each around about both');

function readPrefixedDate(text: Text, at: number): Quantity | undefined {
  const letter = text.charAt(at - 1);
  if ((letter === 'Q' || letter === 'H') && !isLetter(text.codeAt(at - 2)) && !isDigit(text.codeAt(at - 2))) {
    const m = wordBefore(text, at - 1) === AT ? null : matchAt(QUARTER_AFTER, text, at);
    if (m === null || (letter === 'H' && (m[2] === undefined || (m[1] ?? '') > '2'))) return undefined;
    const end = QUARTER_AFTER.lastIndex;
    return date(at - 1, end, m[2] === undefined ? ['-', `${letter}${m[1]}`] : [m[2].length === 2 ? `20${m[2]}` : m[2], `${letter}${m[1]}`]);
  }
  if (letter === 'Y' && text.charAt(at - 2) === 'F' && !isLetter(text.codeAt(at - 3))) {
    const m = matchAt(FISCAL, text, at);
    return m === null ? undefined : date(at - 2, FISCAL.lastIndex, [`20${m[1]}`]);
  }
  return undefined;
}

function slashed(at: number, m: RegExpExecArray): Quantity | undefined {
  const [whole, first, separator, second, year] = m;
  const [a, b] = [Number(first), Number(second)];
  if (separator === '.' && year?.length !== 4) return undefined;
  const full = year?.length === 2 ? `20${year}` : year;
  if (a > 12 && b > 12) return undefined;
  const ambiguous = a <= 12 && b <= 12 && a !== b && separator === '/';
  const [day, month] = a > 12 || separator === '.' ? [a, b] : [b, a];
  const value = ambiguous ? null : iso(full, month, String(day));
  return quantity(at, at + whole.length, value, 'number.date', 'date');
}

function dayMonth(at: number, m: RegExpExecArray): Quantity {
  const [whole, from, to, month, year] = m;
  const single = iso(year, monthOf(month), from);
  const trimmed = whole.endsWith('.') && year === undefined ? whole.slice(0, -1) : whole;
  return quantity(at, at + trimmed.length, to === undefined ? single : `${single}/${iso(year, monthOf(month), to)}`, 'number.date', 'date');
}

function iso(year: string | undefined, month: number, day: string | undefined): string {
  return [year ?? '-', pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
}

function monthOf(name = ''): number {
  return MONTHS.get(name.toLowerCase()) ?? 0;
}

function pad(part: number | string | undefined): string {
  return String(part ?? '').padStart(2, '0');
}

function date(start: number, end: number, parts: readonly (string | number | undefined)[]): Quantity {
  const value = parts.filter((part) => part !== undefined).map((part) => (typeof part === 'number' ? pad(part) : part)).join('-');
  return quantity(start, end, value, 'number.date', 'date');
}
