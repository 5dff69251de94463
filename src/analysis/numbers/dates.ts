import { isDigit, isLetter, matchAt, wordEnd, wordStart } from './chars.js';
import { quantity, type Quantity } from './quantity.js';

const MONTH_NAMES = 'january february march april may june july august september october november december';
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.split(' ').map((name, i): [string, number] => [name, i + 1]),
  ...MONTH_NAMES.split(' ').map((name, i): [string, number] => [name.slice(0, 3), i + 1]), ['sept', 9],
]);
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
const QUARTER_AFTER = /([1-4])(?:[ -]?(?:of )?(?:FY ?)?['’]?((?:20|19)\d\d|\d\d(?=\b)))?(?![\d%]|\.\d)/y;
const WORD_QUARTER = /(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half) of ((?:19|20)\d\d)\b/iy;
const FISCAL = /(?:20)?(\d\d)(?!\d|[.,]\d)/y;
const CLOCK = /([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?(?: ?[ap]\.?m\b\.?)?(?![\d%])/iy;
const CLOCK_HOUR = /\d{1,2} ?[ap]\.?m\b\.?/iy;

/** Reads a date that begins with the digit at `at`: ISO, `12 March 2024`, `12/03/2024`, `2024-Q3`, `1980s`, `Q3`, `FY24`. */
export function readDigitDate(text: string, at: number): Quantity | undefined {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before)) return readPrefixedDate(text, at);
  let m = matchAt(ISO, text, at) ?? matchAt(ISO_SLASHED, text, at);
  if (m !== null) return date(at, at + m[0].length, [m[1], pad(m[2]), m[3] === undefined ? undefined : pad(m[3])]);
  if ((m = matchAt(SLASHED, text, at)) !== null) return slashed(at, m);
  if ((m = matchAt(YEAR_QUARTER, text, at)) !== null) return date(at, YEAR_QUARTER.lastIndex, [m[1], `${m[2]}${m[3]}`]);
  if ((m = matchAt(DAY_MONTH, text, at)) !== null) return dayMonth(at, m);
  if ((m = matchAt(DECADE, text, at)) !== null) return date(at, DECADE.lastIndex, [`${m[1]}s`]);
  if ((before === 39 || before === 0x2019) && (m = matchAt(SHORT_DECADE, text, at)) !== null) return date(at - 1, SHORT_DECADE.lastIndex, [`19${m[1]}s`]);
  return undefined;
}

/** Reads a date that begins with a month's name, or `first quarter of 2024`. A bare month needs a word before it that is about time. */
export function readWordDate(text: string, at: number): Quantity | undefined {
  let m = matchAt(MONTH_DAY, text, at);
  if (m !== null) {
    const [, month, from, to, year] = m;
    const single = iso(year, monthOf(month), from);
    return quantity(at, MONTH_DAY.lastIndex, to === undefined ? single : `${single}/${iso(year, monthOf(month), to)}`, 'number.date', { subtype: 'date' });
  }
  if ((m = matchAt(MONTH_YEAR, text, at)) !== null) return date(at, MONTH_YEAR.lastIndex, [m[2], monthOf(m[1])]);
  if ((m = matchAt(WORD_QUARTER, text, at)) !== null) {
    const index = { f: 1, '1': 1, s: 2, '2': 2, t: 3, '3': 3, '4': 4 }[m[1]?.charAt(0).toLowerCase() ?? ''] ?? 1;
    return date(at, WORD_QUARTER.lastIndex, [m[3], `${m[2] === 'half' ? 'H' : 'Q'}${m[1]?.toLowerCase() === 'fourth' ? 4 : index}`]);
  }
  const end = wordEnd(text, at);
  const month = MONTHS.get(text.slice(at, end).toLowerCase());
  if (month === undefined || !(end - at > 3 || text.slice(at, end) === 'May') || !isBareMonth(text, at, end)) return undefined;
  return date(at, end, ['-', pad(month)]);
}

/** Whether the digit at `at` begins a time of day, and where that ends: it is no quantity. */
export function clockEnd(text: string, at: number): number {
  if (matchAt(CLOCK_HOUR, text, at) !== null) return CLOCK_HOUR.lastIndex;
  const match = matchAt(CLOCK, text, at);
  if (match === null) return at;
  const end = CLOCK.lastIndex;
  if (/[ap]\.?m\.?$/i.test(match[0])) return end;
  return match[0].includes(':') && (match[1]?.length === 2 || TIME_BEFORE.has(wordBefore(text, at))) ? end : at;
}

const TIME_BEFORE = new Set(['at', 'until', 'till', 'by', 'from', 'before', 'after', 'around', 'to', 'since']);

/** Whether four digits at `at` are a year, by what stands around them. */
export function isYear(text: string, at: number, end: number, digits: string): boolean {
  const year = digits.length === 4 ? Number(digits) : 0;
  if (year < 1500 || year >= 2100 || !Number.isInteger(year) || isDigit(text.charCodeAt(end))) return false;
  const before = wordBefore(text, at);
  if (COUNT_BEFORE.has(before) || /[=<>≥≤~∼≈+]/.test(text.charAt(at - 1)) || /[=<>≥≤~∼≈+]/.test(text.charAt(at - 2))) return false;
  const counted = followingNoun(text, end);
  if (counted === null) return true;
  if (YEAR_BEFORE.has(before)) return !(digits.endsWith('00') && before === 'in');
  return false;
}

const YEAR_BEFORE = new Set('in since by until till during before after through late early mid the this'.split(' '));
const COUNT_BEFORE = new Set('about approximately roughly over nearly almost exactly than least most some only just another additional total'.split(' '));
const PLURAL_AFTER = / (?!is\b|was\b|has\b|as\b|this\b|its\b|analysis\b|thus\b|us\b|plus\b|versus\b|always\b|shows\b|does\b)(?:[a-z][a-z-]*[a-rt-z]s\b(?<!ss|us|is)|people\b|children\b|women\b|men\b|participants\b|[a-z]+ [a-z]+[a-rt-z]s (?:were|was|are|in|from|with|of|at)\b)/y;

function followingNoun(text: string, end: number): string | null {
  return matchAt(PLURAL_AFTER, text, end)?.[0] ?? null;
}

function isBareMonth(text: string, at: number, end: number): boolean {
  const name = text.slice(at, end);
  const first = text.charCodeAt(at);
  if (first < 65 || first > 90) return false;
  const before = wordBefore(text, at);
  if (MONTH_BEFORE.has(before)) return true;
  if (name === 'May' || name === 'March' || name === 'August' || name === 'April' || name === 'June') return false;
  return !isLetter(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) > 96;
}

const MONTH_BEFORE = new Set('in since by until till from during before after through late early mid last next this to of for between and every each around about'.split(' '));

/** The lower-cased word before `at`, over one blank or hyphen; empty where there is none. */
export function wordBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  if (code !== 32 && code !== 45 && code !== 0xa0) return '';
  return text.slice(wordStart(text, at - 1), at - 1).toLowerCase();
}

function readPrefixedDate(text: string, at: number): Quantity | undefined {
  const letter = text.charAt(at - 1);
  if ((letter === 'Q' || letter === 'H') && !isLetter(text.charCodeAt(at - 2)) && !isDigit(text.charCodeAt(at - 2))) {
    const m = matchAt(QUARTER_AFTER, text, at);
    if (m === null || (letter === 'H' && (m[2] === undefined || (m[1] ?? '') > '2'))) return undefined;
    const end = QUARTER_AFTER.lastIndex;
    return date(at - 1, end, m[2] === undefined ? ['-', `${letter}${m[1]}`] : [m[2].length === 2 ? `20${m[2]}` : m[2], `${letter}${m[1]}`]);
  }
  if (letter === 'Y' && text.charAt(at - 2) === 'F' && !isLetter(text.charCodeAt(at - 3))) {
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
  return quantity(at, at + whole.length, value, 'number.date', { subtype: 'date' });
}

function dayMonth(at: number, m: RegExpExecArray): Quantity {
  const [whole, from, to, month, year] = m;
  const single = iso(year, monthOf(month), from);
  const trimmed = whole.endsWith('.') && year === undefined ? whole.slice(0, -1) : whole;
  return quantity(at, at + trimmed.length, to === undefined ? single : `${single}/${iso(year, monthOf(month), to)}`, 'number.date', { subtype: 'date' });
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
  return quantity(start, end, value, 'number.date', { subtype: 'date' });
}
