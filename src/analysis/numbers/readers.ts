import { pattern } from '../../base/pattern.js';
import { articleBefore, wordBefore } from './before.js';
import { isDigit, isLetter, isUpper } from './chars.js';
import { A_OR_AN, CLOSED, namesThing } from './grammar.js';
import { digitsEnd, holdsAt, matchAt } from './looks.js';
import { clockEnd, isYear, readDigitDate, readWordDate } from './dates.js';
import { fraction, readFractionWords, vulgarFraction } from './fractions.js';
import { identifierEnd } from './identifiers.js';
import { readMoneyAfter, readMoneyBefore, type Currency } from './money.js';
import { AND_A_HALF, readPhrase } from './multipliers.js';
import { readNumberWords } from './number-words.js';
import { readNumeral, tidy } from './numeral.js';
import { readDigitOrdinal, readOrdinal } from './ordinals.js';
import { label, quantity, type Quantity, type Reading } from './quantity.js';
import { OPENERS } from './openers.js';
import { readUnit, type ReadUnit } from './unit-reader.js';
import { idOf, wordList } from './words.js';
import type { Text } from './text.js';

/** Reads what begins at a candidate: a quantity, a label, or nothing. */
export function readAt(text: Text, at: number): Reading | undefined {
  const code = text.codeAt(at);
  if (isDigit(code)) return readDigits(text, at);
  const vulgar = vulgarFraction(text, at);
  if (vulgar !== undefined) return withUnit(text, fraction(at, at + 1, vulgar));
  return readWords(text, at);
}

function readDigits(text: Text, digit: number): Reading | undefined {
  const digits = digitsEnd(text, digit);
  const date = readDigitDate(text, digit, digits);
  if (date !== undefined) return date;
  const currency = readMoneyBefore(text, digit);
  const before = text.codeAt(digit - 1);
  const at = before === 46 && !isDigit(text.codeAt(digit - 2)) && !isLetter(text.codeAt(digit - 2)) ? digit - 1 : digit;
  const identifier = currency === undefined && at === digit ? identifierEnd(text, digit, digits) : digit;
  if (identifier > digit) return label(digit, identifier);
  const clock = clockEnd(text, digit, digits);
  if (clock > digit) return label(digit, clock);
  const numeral = readNumeral(text, at, currency === undefined ? 'plain' : 'money');
  if (numeral === undefined) return label(digit, digits);
  const { end, value, scale } = numeral;
  const q = quantity(currency?.start ?? numeral.start, end, value, scale === 1 ? 'number.cardinal' : 'number.scaled');
  q.scale = scale;
  if (currency !== undefined) return money(text, q, currency);
  const other = readRatio(text, q) ?? readDigitOrdinal(text, q.start, end);
  if (other !== undefined) return other;
  if (scale === 1 && q.start === at && isYear(text, at, end, value) && !isMeasured(text, end)) {
    return isGlued(text, end) ? label(at, end) : quantity(at, end, text.slice(at, end), 'number.date', 'date');
  }
  const mixed = vulgarFraction(text, end);
  if (mixed !== undefined) { q.value = tidy(value + mixed); q.end = end + 1; q.figureEnd = end + 1; }
  withUnit(text, q);
  return isGlued(text, q.end) && q.unit !== '%' ? label(q.start, text.wordEnd(q.end)) : withPlus(text, q);
}

/** Whether a unit follows that makes a figure like a year none. */
function isMeasured(text: Text, end: number): boolean {
  const unit = readUnit(text, end);
  return unit !== undefined && text.codeAt(end) !== 45 && unit.subtype !== 'money';
}

/** Letters or digits run on after the figure and its unit: `3b`, `2D`, `8_bit`. */
function isGlued(text: Text, end: number): boolean {
  const code = text.codeAt(end);
  return isLetter(code) || isDigit(code) || code === 95 || code === 64;
}

function money(text: Text, q: Quantity, currency: Currency): Reading {
  if (typeof q.value === 'number' && '-−–'.includes(text.charAt(q.start))) q.value = -Math.abs(q.value);
  q.subtype = 'money';
  q.unit = currency.unit;
  q.rule = 'number.money';
  return withPlus(text, q);
}

const RATIO = /([:/])(\d{1,6}(?:\.\d+)?)(?![\d]|[:/.,]\d|%)/y;

const PARTS = /(?:th|rd|nd|st)s?\b/y;

/** `3:1`, `3/4`, `1/10th`: only between whole figures. */
function readRatio(text: Text, q: Quantity): Reading | undefined {
  const code = text.codeAt(q.end);
  if ((code !== 58 && code !== 47) || !isDigit(text.codeAt(q.end + 1))) return undefined;
  const m = matchAt(RATIO, text, q.end);
  if (m === null || typeof q.value !== 'number') return undefined;
  let end = q.end + m[0].length;
  if (m[1] === '/' && holdsAt(PARTS, text, end)) end = PARTS.lastIndex;
  const below = Number(m[2]);
  if (m[1] === '/' && q.value > 1900 && q.value < 2100 && m[2]?.length === 2 && below === (q.value + 1) % 100) return quantity(q.start, end, `${q.value}/${q.value + 1}`, 'number.date', 'date');
  const isName = m[1] === '/' && ((q.value === 24 && below === 7) || (q.value === 9 && below === 11));
  if (isGlued(text, end) || below === 0 || isName) return label(q.start, end);
  const ratio = quantity(q.start, end, tidy(q.value / below), m[1] === ':' ? 'number.ratio' : 'number.fraction', 'fraction');
  ratio.figureEnd = end;
  return m[1] === '/' ? withUnit(text, ratio) : ratio;
}

/** `200+` is at least 200, and the sign is inside. */
function withPlus(text: Text, q: Quantity): Quantity {
  if (text.codeAt(q.end) !== 43) return q;
  const after = text.codeAt(q.end + 1);
  if (isDigit(after) || isLetter(after) || after === 47) return q;
  q.end++;
  if (q.unit === null) withUnit(text, q);
  q.comparator = '≥';
  return q;
}

/** Gives a quantity the unit that follows it, if one does. */
function withUnit(text: Text, q: Quantity): Quantity {
  const money = readMoneyAfter(text, q.end);
  if (money !== undefined) return measured(q, money.end, money.unit, 'money', 'number.money');
  const unit = readUnit(text, q.end) ?? readPartOfUnit(text, q);
  if (unit === undefined || isNotUnit(text, q, unit.end)) return q;
  if (unit.name === 'orders') {
    if (typeof q.value === 'number') q.value = 10 ** q.value;
    return measured(q, unit.end, 'x', 'multiplier', unit.rule);
  }
  if (typeof q.value === 'number' && unit.factor !== 1) q.value = tidy(q.value * unit.factor);
  return measured(q, unit.end, unit.name, unit.subtype, unit.rule);
}

const OF_A = / of an? (?=[a-z])/y;
const OF_SEVERAL = / of (?=[a-z]+s\b)/y;

/** `0.37 of an inch`, `3/4 of a mile`, `a couple of months`: a part of a unit, or some of them. */
function readPartOfUnit(text: Text, q: Quantity): ReadUnit | undefined {
  const of = q.rule === 'number.words' ? (q.comparator === '~' ? OF_SEVERAL : undefined) : Number(q.value) > 0 && Number(q.value) < 1 ? OF_A : undefined;
  return of !== undefined && text.startsWith(' of ', q.end) && holdsAt(of, text, q.end) ? readUnit(text, of.lastIndex - 1) : undefined;
}

function measured(q: Quantity, end: number, unit: string, subtype: Quantity['subtype'], rule: string): Quantity {
  q.end = end;
  q.unit = unit;
  q.subtype = subtype;
  q.rule = rule;
  return q;
}

const LETTER_NAME = /[-'’]|[ -](?:cells?|lymphocytes?|race|runs?|street)\b/y;
const AFTER_SECOND = / (?:and|phase|stage|round)\b/y;

/** What stands before points that are made and not scored: `we agree on two points`. */
const POINTED = wordList('on these those the following main key major other made make makes making raised raises my our his her their its');

/** A unit is none where letters or digits run on, words are counted (`13-gram`), `one point` is made, or a letter is a name (`5 T cells`). */
function isNotUnit(text: Text, q: Quantity, end: number): boolean {
  const code = text.codeAt(end);
  if (isLetter(code) || isDigit(code)) return !(text.codeAt(end - 1) === 37 && text.startsWith('CI', end));
  if (end - q.end === 5 && text.startsWith('-gram', q.end)) return true;
  // `300 U.S. mills`
  if (code === 46 && isUpper(text.codeAt(end - 1)) && isUpper(text.codeAt(end + 1)) && text.codeAt(end + 2) === 46) return true;
  // `a Ryzen 5800X`
  if (text.codeAt(end - 1) === 88 && typeof q.value === 'number' && q.value >= 1000) return true;
  if (end - q.end === 2) return text.codeAt(q.end) === 32 && 'TKMNAVWdhgmslL'.includes(text.charAt(end - 1)) && holdsAt(LETTER_NAME, text, end);
  const first = text.codeAt(q.end + 1) | 32;
  if (first !== 115 && first !== 113 && first !== 112) return false;
  const written = text.slice(q.end, end);
  if (written === ' second' || written === ' seconds') return q.value === 1 || (written === ' second' && holdsAt(AFTER_SECOND, text, end));
  if (written === ' points') return q.rule === 'number.words' && POINTED[wordBefore(text, q.start)] === 1;
  return /^[ -](?:quarter|Quarter|Points|Second|Seconds)s?$/.test(written);
}

const LONE_TIMES = wordList('minute hour day week month year');

function readWords(text: Text, opener: number): Reading | undefined {
  const end = text.wordEnd(opener);
  const id = text.idFrom(opener);
  if (OPENERS[id] !== 1) return undefined;
  if (isMixed(text, opener, end)) return undefined;
  if (id === HALF && holdsAt(HALF_AN, text, opener)) return halfOf(text, opener);
  if (LONE_TIMES[id] === 1 && !(holdsAt(AND_A_HALF, text, opener) && articleBefore(text, opener) < opener)) return text.codeAt(opener) > 96 && text.codeAt(end) !== 45 ? readLoneTime(text, opener, end) : undefined;
  const article = articleBefore(text, opener);
  return (article < opener ? readWordsAt(text, article, 0) : undefined) ?? readWordsAt(text, opener, id);
}

/** `ZeRO`: a word with a capital inside and a small letter too is a name. */
function isMixed(text: Text, at: number, end: number): boolean {
  const isSmall = text.codeAt(at + 1) > 96;
  for (let i = at + 2; i < end; i++) if (text.codeAt(i) > 96 !== isSmall) return true;
  return isSmall ? false : text.codeAt(at) > 96;
}

const HALF = idOf('half');
const HALF_AN = /half an? (percentage point|percent|point|degree|cent|gigabyte|second|minute|hour|day|week|month|year|decade|century|mile|kilometre|kilometer|metre|meter|litre|liter|pound|kilo|ton|tonne|acre)(?![\w-])/iy;

/** `half an hour` */
function halfOf(text: Text, at: number): Quantity | undefined {
  const end = HALF_AN.lastIndex;
  const unit = readUnit(text, text.wordStart(end) - 1);
  return unit === undefined ? undefined : quantity(at, end, tidy(unit.factor / 2), unit.rule, unit.subtype, unit.name);
}

/** @param id the opener at `at`; 0 where an article stands there. */
function readWordsAt(text: Text, at: number, id: number): Reading | undefined {
  const special = (id === 0 ? undefined : readPhrase(text, at, id)) ?? readFractionWords(text, at)
    ?? (id === 0 ? undefined : readWordDate(text, at, id) ?? readOrdinal(text, at, id));
  if (special !== undefined) return special;
  const words = readNumberWords(text, at);
  if (words === undefined) return undefined;
  const q = quantity(at, repeatedEnd(text, words.end, words.value), words.value, 'number.words');
  q.comparator = words.comparator;
  q.scale = words.scale;
  return isWordNumber(text, withUnit(text, q), words.words) ? q : undefined;
}

const REPEATED = / \((\d{1,3}(?:,\d{3})*)\)/y;

/** `twelve (12) months`: where the same figure in digits ends, in brackets. */
function repeatedEnd(text: Text, end: number, value: number): number {
  const digits = text.codeAt(end + 1) === 40 ? matchAt(REPEATED, text, end)?.[1] : undefined;
  return digits !== undefined && Number(digits.replaceAll(',', '')) === value ? REPEATED.lastIndex : end;
}

/** `under an hour`, `within a week`, `A week ago`: an article counts a time only beside a word that measures it. */
function readLoneTime(text: Text, at: number, end: number): Quantity | undefined {
  if (text.codeAt(at - 1) !== 32) return undefined;
  const article = text.wordStart(at - 1);
  if (A_OR_AN[text.wordId(article, at - 1)] !== 1) return undefined;
  const isMeant = text.startsWith(' ago', end) || (text.codeAt(article) > 96 && (MEASURING[wordBefore(text, article)] === 1 || holdsAt(OF_TIME, text, end) || lasts(text, article, at, end)));
  if (!isMeant) return undefined;
  return quantity(article, end, 1, 'number.duration', 'duration', text.slice(at, end));
}

/** `an hour of speech`, `an hour per question`: so much of it, but not `a day of the week`. */
const OF_TIME = / (?:of (?!the\b|our\b|this\b|that\b|rest\b)|per )/y;
const LASTING = wordList('for lasted lasts lasting took takes taking take spent spend spends spending');
const LONG_TIMES = wordList('hour day week month year');

/** `for a year`, `lasted an hour`, but not `wait for a minute` and `for a day trip`. */
function lasts(text: Text, article: number, at: number, end: number): boolean {
  return LONG_TIMES[text.wordId(at, end)] === 1 && LASTING[wordBefore(text, article)] === 1 && !text.startsWith(' or ', end) && (text.codeAt(end) !== 32 || CLOSED[text.idFrom(end + 1)] === 1);
}

const MEASURING = wordList('under within nearly almost about over than roughly least approximately after');

const PREFIX = /(?:mid|early|late|over|under|sub|to|or|and)-/iy;
const SHAPE = /-(?:dimensional|sided|ways?|party|parties|handed|tailed|pronged|faced|piece|seater)\b/y;
const ONE_OF = / (?:out of|in every|in (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,6}teen|twenty|thirty|forty|fifty|a (?:hundred|thousand|million)|\d))\b/y;
/** `one lorry in six`: the thing stands inside. */
const ONE_AROUND = pattern(String.raw` (?:\p{L}[\p{L}-]{2,14} ){1,2}in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b(?!-)`, 'uy');
const ONLY = wordList('exactly only least most just');

/** Whether number words count: a lone `one` only where something makes it a figure. */
function isWordNumber(text: Text, q: Quantity, words: number): boolean {
  if (isGlued(text, q.end)) return false;
  if (text.codeAt(q.start - 1) === 45 && isLetter(text.codeAt(q.start - 2)) && !holdsAt(PREFIX, text, text.wordStart(q.start - 1))) return false;
  if (words > 1 || q.value !== 1) return text.codeAt(q.end) !== 45 || !holdsAt(SHAPE, text, q.end);
  if (q.unit !== null) return true;
  if (text.codeAt(q.end) !== 32) return false;
  if (holdsAt(ONE_OF, text, q.end) || (holdsAt(ONE_AROUND, text, q.end) && !namesThing(text, ONE_AROUND.lastIndex))) return true;
  const next = text.codeAt(q.end + 1);
  return text.codeAt(q.start - 1) === 32 && next >= 97 && next <= 122 && ONLY[text.wordId(text.wordStart(q.start - 1), q.start - 1)] === 1;
}
