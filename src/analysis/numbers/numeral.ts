import { pattern } from '../../base/pattern.js';
import { isBlank, isDigit, isLetter } from './chars.js';
import { digitsEnd, holdsAt, matchAt } from './looks.js';
import { termEnd, termOf } from './terms.js';
import type { Text } from './text.js';
import { wordList } from './words.js';

/** A figure in digits with its sign, exponent and scale word. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What a scale word or exponent multiplied the value by. */
  readonly scale: number;
  /** Where the digits end, without exponent or scale. */
  readonly digitsEnd: number;
}

const E_NOTATION = pattern(String.raw`[eE]([-−–+]?\d{1,3})(?![\p{L}\d])`, 'uy');
/** An exponent, in brackets or not, or raised. */
const EXPONENT = String.raw`[{(]?([-−–+]?\d{1,3})(?:(?<=[{(][-−–+]?\d{1,3})[)}])?|([⁻⁺]?[⁰¹²³⁴-⁹]+)`;
const POWER_OF_TEN = new RegExp(String.raw` ?[×x*·] ?10(?:(?:\^|\*\*) ?${EXPONENT}|([-−–+]\d{1,2}|\d|(?!24)\d\d)(?![\d.,]\d|\d))`, 'y');
/** After `×` a power of ten that lost its superscript (`×10-9`) is one still. */
const MULTIPLIED_POWER = new RegExp(String.raw`\^ ?${EXPONENT}|([-−–]?\d{1,2})(?!\d)`, 'y');
const OWN_POWER = new RegExp(String.raw`(?:\^|\*\*) ?${EXPONENT}|(−\d{1,2})(?!\d)`, 'y');

/** Longer runs of digits are identifiers. */
const LONGEST_FIGURE = 30;
/** So many groups of three digits has the longest figure. */
const MOST_GROUPS = 8;

/** A lower-case `b` is a billion only before what comes in billions. */
const BILLIONS_OF = /[ -](?:param|model|token|weight|variant|version)/y;

/** `160m years`, `145m to 66m years`: and a lower-case `m` is a million before years. */
const MILLIONS_OF = /(?:[ -]to[ -]\d{1,3}m| ?– ?\d{1,3}m)?[ -]years?\b/y;

/**
 * Reads a figure whose first digit, or the point before it, is at `at`.
 * @param context whether a currency sign stands before it, so that `m` is a million.
 */
export function readNumeral(text: Text, at: number, context: 'plain' | 'money'): Numeral | undefined {
  const whole = digitsEnd(text, at);
  let end = decimalsEnd(text, whole);
  if (end === at) return undefined;
  const comma = whole - at <= 3 ? continentalEnd(text, at, whole) : whole;
  if (comma > whole) end = comma;
  else if (end === whole && whole - at <= 3) {
    const after = text.codeAt(end);
    if (after === 44) end = groupedEnd(text, end);
    else if (isBlank(after) && text.codeAt(at) !== 48 && isDigit(text.codeAt(end + 1))) end = spacedEnd(text, end);
  }
  if (end - at > LONGEST_FIGURE) return undefined;
  const digits = end;
  const base = comma > whole ? Number(text.slice(at, end).replaceAll('.', '').replace(',', '.')) : mantissa(text, at, end);
  const sign = signStart(text, at);
  const isNegative = sign < at && text.codeAt(sign) !== 43 && text.codeAt(sign) !== 0xb1;
  const power = readPower(text, end, base === 10 && end - at === 2);
  const scale = power ?? readScale(text, end, context);
  let value = base;
  if (scale !== undefined) {
    value = tidy(scale.replaces ? scale.factor : base * scale.factor);
    end = scale.end;
  }
  return { start: sign, end, value: isNegative ? -value : value, scale: scale?.factor ?? 1, digitsEnd: digits };
}

/** `1.250.000`, `1.250,50`, `12,5 %`: points between groups and a comma before decimals. A comma alone may part two figures, so that one must follow or stand before that has decimals. */
const POINTS = /[1-9]\d{0,2}(?:(?:\.\d{3}){1,3},\d{1,2}|(?:\.\d{3}){2})(?!\d|[.,]\d)/y;
const COMMA = /\d{1,3},(?:\d\d?|(?<=^0,|[^\d]0,)\d{3})(?!\d|[.,;]\d|[)\]])(?=[ \u00a0-]?(?:%|€|[A-Za-zµ°]{1,12}\b(?<!\b(?:and|or|to|in|of|we|see|respectively))))/y;
const SIGNED_COMMA = /\d{1,3},\d\d(?!\d|[.,]\d)/y;

/** The end of a figure with a decimal comma, as it is written on the Continent; `whole` where it is none. */
function continentalEnd(text: Text, at: number, whole: number): number {
  const code = text.codeAt(whole);
  if ((code !== 44 && code !== 46) || !isDigit(text.codeAt(whole + 1))) return whole;
  if (code === 46) return (text.codeAt(whole + 4) === 46 || text.codeAt(whole + 4) === 44) && holdsAt(POINTS, text, at) ? POINTS.lastIndex : whole;
  const before = text.codeAt(isBlank(text.codeAt(at - 1)) ? at - 2 : at - 1);
  if (before === 0x20ac && holdsAt(SIGNED_COMMA, text, at)) return SIGNED_COMMA.lastIndex;
  if (before === 44 || before === 91 || !holdsAt(COMMA, text, at)) return whole;
  // `days 5,7 were dry`
  if (before !== 115) return COMMA.lastIndex;
  const unit = isBlank(text.codeAt(COMMA.lastIndex)) ? COMMA.lastIndex + 1 : COMMA.lastIndex;
  return text.codeAt(unit) === 37 || termOf(text, unit, termEnd(text, unit))?.unit !== undefined ? COMMA.lastIndex : whole;
}

function decimalsEnd(text: Text, at: number): number {
  const code = text.codeAt(at);
  return (code === 46 || code === 0xb7) && isDigit(text.codeAt(at + 1)) ? digitsEnd(text, at + 1) : at;
}

/** `1,234,567`: the end of the groups after commas and their decimals; `at` where they are none. */
function groupedEnd(text: Text, at: number): number {
  let end = at;
  let groups = 0;
  while (text.codeAt(end) === 44 && isGroup(text, end + 1) && groups <= MOST_GROUPS) { end += 4; groups++; }
  return groups === 0 || groups > MOST_GROUPS || isDigit(text.codeAt(end)) ? at : pointedEnd(text, end);
}

/** `1 234 567`. */
function spacedEnd(text: Text, at: number): number {
  let end = at;
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    if (!isBlank(text.codeAt(end)) || !isGroup(text, end + 1) || isDigit(text.codeAt(end + 4))) break;
    end += 4;
  }
  return end === at ? at : pointedEnd(text, end);
}

function pointedEnd(text: Text, at: number): number {
  return text.codeAt(at) === 46 ? decimalsEnd(text, at) : at;
}

function isGroup(text: Text, at: number): boolean {
  return isDigit(text.codeAt(at)) && isDigit(text.codeAt(at + 1)) && isDigit(text.codeAt(at + 2));
}

/** Powers of ten that a float holds exactly, so that a quotient of two exact numbers is rounded once. */
const EXACT_POWERS = Array.from({ length: 23 }, (_, i) => 10 ** i);

/** The value of digits with separators of groups and a point. */
function mantissa(text: Text, start: number, end: number): number {
  let value = 0;
  let decimals = -1;
  for (let i = start; i < end; i++) {
    const code = text.codeAt(i);
    if (isDigit(code)) {
      value = value * 10 + code - 48;
      if (decimals >= 0) decimals++;
    } else if (code === 46 || code === 0xb7) decimals = 0;
  }
  const power = EXACT_POWERS[Math.max(decimals, 0)];
  if (value <= Number.MAX_SAFE_INTEGER && power !== undefined) return value / power;
  return Number(text.slice(start, end).replace(/[, \u00a0\u2009\u200a\u202f]/g, '').replace('·', '.'));
}

/** `replaces` is a power that stands for the figure itself (`10^9`), and multiplies nothing. */
interface Scale { readonly end: number; readonly factor: number; readonly replaces: boolean }

function readPower(text: Text, at: number, isTen: boolean): Scale | undefined {
  const code = text.codeAt(at);
  if ((code | 32) === 101) {
    const match = matchAt(E_NOTATION, text, at);
    return match === null ? undefined : { end: E_NOTATION.lastIndex, factor: 10 ** exponent(match[1]), replaces: false };
  }
  const isMultiplied = isTen && text.codeAt(at - 3) === 0xd7;
  if (isTen && (code === 94 || (code === 42 && text.codeAt(at + 1) === 42) || code === 0x2212 || code >= 0xb2 || isMultiplied)) {
    const match = matchAt(isMultiplied ? MULTIPLIED_POWER : OWN_POWER, text, at);
    if (match !== null) return { end: at + match[0].length, factor: 10 ** exponent(match[1] ?? match[2] ?? match[3]), replaces: true };
  }
  const sign = isBlank(code) ? text.codeAt(at + 1) : code;
  if (sign !== 0xd7 && sign !== 120 && sign !== 42 && sign !== 0xb7) return undefined;
  const match = matchAt(POWER_OF_TEN, text, at);
  return match === null ? undefined : { end: POWER_OF_TEN.lastIndex, factor: 10 ** exponent(match[1] ?? match[2] ?? match[3]), replaces: false };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function exponent(written = '0'): number {
  return Number(Array.from(written, (c) => {
    if ('-−–⁻'.includes(c)) return '-';
    if ('+⁺'.includes(c)) return '';
    return SUPERSCRIPTS.includes(c) ? String(SUPERSCRIPTS.indexOf(c)) : c;
  }).join(''));
}

function readScale(text: Text, at: number, context: 'plain' | 'money'): Scale | undefined {
  const code = text.codeAt(at);
  const isParted = isBlank(code) || code === 45;
  const start = isParted ? at + 1 : at;
  if (!isLetter(text.codeAt(start))) return undefined;
  const end = termEnd(text, start);
  const term = termOf(text, start, end);
  if (term === undefined || isDigit(text.codeAt(end))) return undefined;
  if (term.glued !== 0 && (!isParted || context === 'money')) {
    const isMeant = context === 'money' || term.after === 'figures' || holdsAt(term.after === 'parameters' ? BILLIONS_OF : MILLIONS_OF, text, end);
    if (isMeant) return { end, factor: term.glued, replaces: false };
  }
  return term.scale === 0 ? undefined : { end, factor: term.scale, replaces: false };
}

/** Where the figure at `at` begins with its sign, which is its own unless a word, a figure or a closing bracket stands right before. */
function signStart(text: Text, at: number): number {
  const code = text.codeAt(at - 1);
  if (code === 0x2212 || code === 45 || code === 43 || code === 0x2013 || code === 0xb1) {
    const before = text.codeAt(at - 2);
    const isFree = !isDigit(before) && !isLetter(before) && before !== 41 && before !== 93 && before !== 37 && before !== code;
    if (isFree && (code !== 0x2013 || /[\s(=<>~]/.test(text.charAt(at - 2) || ' ')) && !endsFigure(text, at - 2)) return at - 1;
  }
  const isOperated = isBlank(code) && text.codeAt(at - 2) === 0x2212 && isBlank(text.codeAt(at - 3)) && '=≈<>~∼≤≥('.includes(text.charAt(at - 4) || ' ');
  return isOperated ? at - 2 : at;
}

/** Whether a figure ends before the blank at `at`: then a sign after the blank joins, and is no sign (`41.3 ± 2.2`, `5 - 3`). */
function endsFigure(text: Text, at: number): boolean {
  if (!isBlank(text.codeAt(at))) return false;
  const before = text.codeAt(at - 1);
  return isDigit(before) || before === 37 || (text.codeAt(at + 1) === 0xb1 && isLetter(before) && before > 96 && BEFORE_SIGN[text.idTo(at)] !== 1 && followsFigure(text, at));
}

/** Whether the word that ends at `at` may be the unit of a figure, or belong to one: `6 mm`, `km/h`. */
function followsFigure(text: Text, at: number): boolean {
  const word = text.wordStart(at);
  const before = text.codeAt(isBlank(text.codeAt(word - 1)) ? word - 2 : word - 1);
  return isDigit(before) || before === 47;
}

/** After these a sign is the figure's own: `within ±2 mm`. */
const BEFORE_SIGN = wordList('error margin most least about of to by within at is was are were with in from be and or than');

/** Powers of ten in binary leave crumbs, such as 0.15000000000000002; a value of up to six decimals that is not large has none. */
export function tidy(value: number): number {
  if (Math.abs(value) < 1e5 && Math.round(value * 1e6) / 1e6 === value) return value;
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
