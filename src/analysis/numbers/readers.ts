import { holdsAt, isBlank, isDigit, isLetter, matchAt, wordEnd, wordStart } from './chars.js';
import { clockEnd, isYear, readDigitDate, readWordDate, wordBefore } from './dates.js';
import { fraction, readFractionWords, vulgarFraction } from './fractions.js';
import { identifierEnd } from './labels.js';
import { readMoneyAfter, readMoneyBefore, type Currency } from './money.js';
import { readNumberWords } from './number-words.js';
import { readNumeral, tidy } from './numeral.js';
import { readOrdinal } from './ordinals.js';
import { label, quantity, type Quantity, type Reading } from './quantity.js';
import { isOpener } from './scan.js';
import { readUnit } from './unit-reader.js';

/** Reads what begins at a candidate: a quantity, a label, or nothing. */
export function readAt(text: string, at: number): Reading | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDigits(text, at);
  const vulgar = vulgarFraction(text, at);
  if (vulgar !== undefined) return withUnit(text, fraction(at, at + 1, vulgar));
  return readWords(text, at);
}

function readDigits(text: string, digit: number): Reading | undefined {
  const date = readDigitDate(text, digit);
  if (date !== undefined) return date;
  const currency = readMoneyBefore(text, digit);
  const at = text.charCodeAt(digit - 1) === 46 && !isDigit(text.charCodeAt(digit - 2)) && !isLetter(text.charCodeAt(digit - 2)) ? digit - 1 : digit;
  const identifier = currency === undefined && at === digit ? identifierEnd(text, digit) : digit;
  if (identifier > digit) return label(digit, identifier);
  const clock = clockEnd(text, digit);
  if (clock > digit) return label(digit, clock);
  const numeral = readNumeral(text, at, currency === undefined ? 'plain' : 'money');
  if (numeral === undefined) return label(digit, digitsEnd(text, digit));
  const { end, value, scale } = numeral;
  const start = currency?.start ?? numeral.start;
  const q = quantity(start, end, value, scale === 1 ? 'number.cardinal' : 'number.scaled', { scale });
  if (currency !== undefined) return money(text, q, currency);
  const ratio = readRatio(text, q, numeral.digits);
  if (ratio !== undefined) return ratio;
  const ordinal = readOrdinal(text, start, end);
  if (ordinal !== undefined) return ordinal;
  if (scale === 1 && isYear(text, at, end, numeral.digits) && start === at && !isBlankUnit(text, end)) {
    return isGlued(text, end) ? label(start, end) : quantity(start, end, numeral.digits, 'number.date', { subtype: 'date' });
  }
  const mixed = vulgarFraction(text, end);
  const whole = mixed === undefined ? q : { ...q, value: tidy(value + mixed), end: end + 1, figureEnd: end + 1 };
  const measured = withUnit(text, whole);
  if (isGlued(text, measured.end)) return label(start, wordEnd(text, measured.end));
  return withPlus(text, measured);
}

function isBlankUnit(text: string, end: number): boolean {
  const unit = readUnit(text, end);
  return unit !== undefined && text.charCodeAt(end) !== 45 && unit.subtype !== 'money';
}

/** Letters or digits run on after the figure and its unit: `3b`, `2D`, `8_bit`. */
function isGlued(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return isLetter(code) || isDigit(code) || code === 95 || code === 64;
}

function money(text: string, q: Quantity, currency: Currency): Reading {
  return withPlus(text, { ...q, subtype: 'money', unit: currency.unit, rule: 'number.money' });
}

/** `3:1`, `3/4`: only between whole figures. */
function readRatio(text: string, q: Quantity, digits: string): Reading | undefined {
  const code = text.charCodeAt(q.end);
  if ((code !== 58 && code !== 47) || !isDigit(text.charCodeAt(q.end + 1))) return undefined;
  const m = matchAt(/([:/])(\d{1,6}(?:\.\d+)?)(?![\d]|[:/.,]\d|%)/y, text, q.end);
  if (m === null) return undefined;
  const end = q.end + m[0].length;
  const below = Number(m[2]);
  if (isGlued(text, end) || below === 0 || (m[1] === '/' && (`${digits}/${below}` === '24/7' || `${digits}/${below}` === '9/11'))) return label(q.start, end);
  if (typeof q.value !== 'number') return undefined;
  const ratio = fraction(q.start, end, 1);
  return { ...ratio, value: tidy(q.value / below), rule: m[1] === ':' ? 'number.ratio' : 'number.fraction' };
}

/** `200+` is at least 200, and the sign is inside. */
function withPlus(text: string, q: Quantity): Quantity {
  if (text.charCodeAt(q.end) !== 43 || isDigit(text.charCodeAt(q.end + 1)) || isLetter(text.charCodeAt(q.end + 1)) || text.charCodeAt(q.end + 1) === 47) return q;
  const plus = { ...q, end: q.end + 1, comparator: '≥' as const };
  return q.unit === null ? { ...withUnit(text, plus), comparator: '≥' } : plus;
}

/** The quantity with the unit that follows it, if one does. */
export function withUnit(text: string, q: Quantity): Quantity {
  const dollars = readMoneyAfter(text, q.end);
  if (dollars !== undefined) return { ...q, end: dollars.end, unit: dollars.unit, value: scaled(q, dollars.factor), subtype: 'money', rule: 'number.money' };
  const unit = readUnit(text, q.end);
  if (unit === undefined || isNotUnit(text, q, unit.end)) return q;
  if (unit.name === 'orders') return { ...q, end: unit.end, unit: 'x', value: typeof q.value === 'number' ? 10 ** q.value : q.value, rule: unit.rule, subtype: 'multiplier' };
  return { ...q, end: unit.end, unit: unit.name, value: scaled(q, unit.factor), rule: unit.rule, subtype: unit.subtype };
}

function scaled(q: Quantity, factor: number): Quantity['value'] {
  return typeof q.value === 'number' && factor !== 1 ? tidy(q.value * factor) : q.value;
}

/** A unit is none where letters or digits run on, `one point` is made, or a letter is a name (`5 T cells`). */
function isNotUnit(text: string, q: Quantity, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetter(code) || isDigit(code)) return true;
  const written = text.slice(q.end, end);
  if (/^ [TKMNAVWdhgmslL]$/.test(written)) return holdsAt(/[-'’]|[ -](?:cells?|lymphocytes?|race|runs?|street)\b/y, text, end) || isDigit(code);
  if (/^ (?:second|seconds)$/.test(written)) return q.value === 1 || holdsAt(/ (?:and|phase|stage|round)\b/y, text, end) && written === ' second';
  if (/^[ -](?:quarter|Quarter|Points|Second|Seconds)s?$/.test(written)) return true;
  return false;
}

function readWords(text: string, opener: number): Reading | undefined {
  if (!isOpener(text, opener, wordEnd(text, opener))) return undefined;
  if (holdsAt(LONE_TIME, text, opener)) return readLoneTime(text, opener);
  return (hasArticle(text, opener) ? readWordsAt(text, opener - 2) : undefined) ?? readWordsAt(text, opener);
}

/** `a` is inside `a dozen` and `a third of`, so a reading may begin two units before the word that was found. */
function hasArticle(text: string, at: number): boolean {
  return (text.charCodeAt(at - 2) | 32) === 97 && text.charCodeAt(at - 1) === 32 && !isLetter(text.charCodeAt(at - 3));
}

function readWordsAt(text: string, at: number): Reading | undefined {
  const special = readPhrase(text, at);
  if (special !== undefined) return special;
  const share = readFractionWords(text, at);
  if (share !== undefined) return share;
  const date = readWordDate(text, at);
  if (date !== undefined) return date;
  const ordinal = readOrdinal(text, at, at);
  if (ordinal !== undefined) return ordinal;
  const words = readNumberWords(text, at);
  if (words === undefined) return undefined;
  const q = withUnit(text, quantity(at, words.end, words.value, 'number.words', { comparator: words.comparator, scale: words.scale }));
  return isWordNumber(text, q, words.words) ? q : undefined;
}

const FACTOR = /(?:a )?factors? of (?:about |around |roughly |approximately |almost |nearly |more than |over |up to |at least |~)?/iy;
const ORDERS = /(?:an )?orders? of magnitude\b/iy;

/** Multipliers of several words: `a factor of three`, `three orders of magnitude`, `twice as`. */
function readPhrase(text: string, at: number): Quantity | undefined {
  const first = text.charCodeAt(at) | 32;
  if (first === 102 && holdsAt(FACTOR, text, at)) {
    const figure = FACTOR.lastIndex;
    const start = /^a $/i.test(text.slice(Math.max(0, at - 2), at)) ? at - 2 : at;
    const inner = isDigit(text.charCodeAt(figure)) ? readNumeral(text, figure, 'plain') : readNumberWords(text, figure);
    if (inner !== undefined) return quantity(start, inner.end, inner.value, 'number.multiplier', { subtype: 'multiplier', unit: 'x' });
  }
  if (first === 111 && holdsAt(ORDERS, text, at)) {
    const article = /^an $/i.test(text.slice(Math.max(0, at - 3), at));
    return article ? quantity(at - 3, ORDERS.lastIndex, 10, 'number.multiplier', { subtype: 'multiplier', unit: 'x' }) : undefined;
  }
  if (first === 116 && holdsAt(/twice(?= (?:as|the|that|its|their)\b)/iy, text, at)) return quantity(at, at + 5, 2, 'number.multiplier', { subtype: 'multiplier', unit: 'x' });
  if (first === 100 && holdsAt(/decade\b/y, text, at) && text.slice(at - 2, at) === 'a ') return quantity(at - 2, at + 6, 10, 'number.duration', { subtype: 'duration', unit: 'year' });
  if (first === 99 && holdsAt(/century\b/y, text, at) && text.slice(at - 2, at) === 'a ') return quantity(at - 2, at + 7, 100, 'number.duration', { subtype: 'duration', unit: 'year' });
  const fold = matchAt(/(two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold\b/iy, text, at);
  if (fold === null) return undefined;
  const value = readNumberWords(fold[1] ?? '', 0)?.value ?? { hundred: 100, thousand: 1000 }[fold[1]?.toLowerCase() ?? ''] ?? 10;
  return quantity(at, at + fold[0].length, value, 'number.multiplier', { subtype: 'multiplier', unit: 'x' });
}

const LONE_TIME = /(?:minute|hour|day|week|month|year)(?![\p{L}-])/uy;

/** `under an hour`, `within a week`: an article counts a time only after a word that measures it. */
function readLoneTime(text: string, at: number): Quantity | undefined {
  if (text.charCodeAt(at - 1) !== 32) return undefined;
  const article = wordStart(text, at - 1);
  const written = text.slice(article, at - 1);
  if ((written !== 'a' && written !== 'an') || !MEASURING.has(wordBefore(text, article))) return undefined;
  const end = wordEnd(text, at);
  return quantity(article, end, 1, 'number.duration', { subtype: 'duration', unit: text.slice(at, end) });
}

const MEASURING = new Set(['under', 'within', 'nearly', 'almost', 'about', 'over', 'than', 'roughly', 'least', 'approximately']);

/** Whether number words count: a lone `one` only where something makes it a figure. */
function isWordNumber(text: string, q: Quantity, words: number): boolean {
  if (isGlued(text, q.end)) return false;
  if (text.charCodeAt(q.start - 1) === 45 && isLetter(text.charCodeAt(q.start - 2)) && !holdsAt(/(?:mid|early|late|over|under|sub|to|or|and)-/iy, text, wordStart(text, q.start - 1))) return false;
  if (words > 1 || q.value !== 1) return !holdsAt(/-(?:dimensional|sided|ways?|party|parties|handed|tailed|pronged|faced|piece|seater)\b/y, text, q.end);
  if (q.unit !== null) return true;
  if (holdsAt(/ (?:out of|in every|in (?:two|three|four|five|six|seven|eight|nine|ten|\d))\b/y, text, q.end)) return true;
  const before = text.slice(Math.max(0, q.start - 9), q.start).toLowerCase();
  return /(?:exactly|only|least|most|just) $/.test(before) && holdsAt(/ [a-z]/y, text, q.end);
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

export { isBlank };
