import { holdsAt, isBlank, isDigit, isLetter, matchAt, wordEnd } from './chars.js';

/** A figure in digits with its sign, exponent and scale word. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What a scale word or exponent multiplied the value by. */
  readonly scale: number;
  /** The digits as they stand, without sign or scale. */
  readonly digits: string;
}

const GROUPED = /\d{1,3}(?:,\d{3}){1,8}(?![\d]|,\d{3})(?:\.\d+)?/y;
const SPACED = /[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3}){1,8}(?![\d])(?:\.\d+)?/y;
const PLAIN = /\d+(?:[.·]\d+)?/y;
const BARE_FRACTION = /\.\d+/y;
const E_NOTATION = /[eE]([-−–+]?\d{1,3})(?![\p{L}\d])/uy;
const POWER_OF_TEN = / ?[×x*·] ?10(?:\^ ?[{(]?([-−–+]?\d{1,3})[)}]?|([⁻⁺]?[⁰¹²³⁴-⁹]+)|([-−–+]?\d{1,2})(?![\d.,]\d|\d))/y;
/** After `×` a power of ten that lost its superscript (`×10-9`) is one still. */
const MULTIPLIED_POWER = /\^ ?[{(]?([-−–+]?\d{1,3})[)}]?|([⁻⁺]?[⁰¹²³⁴-⁹]+)|([-−–]?\d{1,2})(?!\d)/y;
const OWN_POWER = /\^ ?[{(]?([-−–+]?\d{1,3})[)}]?|([⁻⁺]?[⁰¹²³⁴-⁹]+)|(−\d{1,2})(?!\d)/y;

/** Longer runs of digits are identifiers. */
const LONGEST_FIGURE = 30;

/** Glued to the digits. `M` with a blank before it is molar, `m` is a metre but for money. */
const GLUED_SCALES: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12, b: 1e9, bn: 1e9, Bn: 1e9, BN: 1e9, mn: 1e6, Mn: 1e6, MM: 1e6, mm: 1e6, m: 1e6, tn: 1e12, trn: 1e12, mil: 1e6, t: 1e12,
};
const MONEY_ONLY = new Set(['m', 't', 'mm', 'MM']);
/** A lower-case `b` ends many identifiers (`2b`), so it is a billion only before what comes in billions. */
const BILLIONS_OF = /[ -](?:param|model|token|weight|variant|version)/y;

export const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, lakh: 1e5, crore: 1e7, bn: 1e9, mn: 1e6, tn: 1e12,
  lakhs: 1e5, crores: 1e7, mln: 1e6, bln: 1e9, Million: 1e6, Billion: 1e9, Trillion: 1e12,
};

/**
 * Reads a figure whose first digit, or the point before it, is at `at`.
 * @param money whether a currency sign stands before it, so that `m` is a million.
 */
export function readNumeral(text: string, at: number, context: 'plain' | 'money'): Numeral | undefined {
  const pattern = text.charCodeAt(at) === 46 ? BARE_FRACTION : PLAIN;
  if (matchAt(pattern, text, at) === null) return undefined;
  let end = pattern.lastIndex;
  const after = text.charCodeAt(end);
  if (after === 44 && end - at <= 3 && matchAt(GROUPED, text, at) !== null) end = GROUPED.lastIndex;
  else if (isBlank(after) && end - at <= 3 && isDigit(text.charCodeAt(end + 1)) && matchAt(SPACED, text, at) !== null) end = SPACED.lastIndex;
  if (end - at > LONGEST_FIGURE) return undefined;
  const digits = text.slice(at, end);
  const mantissa = Number(digits.replace(/[, \u00a0\u2009\u202f]/g, '').replace('·', '.'));
  const sign = readSign(text, at);
  const power = readPower(text, end, digits);
  const scale = power === undefined ? readScale(text, end, context) : power;
  const base = digits === '10' && power?.own === true ? 1 : mantissa;
  const value = scale === undefined ? base : tidy(base * scale.factor);
  return { start: sign.start, end: scale?.end ?? end, value: sign.negative ? -value : value, scale: scale?.factor ?? 1, digits };
}

interface Scale { readonly end: number; readonly factor: number; readonly own?: boolean }

function readPower(text: string, at: number, digits: string): Scale | undefined {
  const code = text.charCodeAt(at);
  if ((code | 32) === 101) {
    const match = matchAt(E_NOTATION, text, at);
    return match === null ? undefined : { end: E_NOTATION.lastIndex, factor: 10 ** exponent(match[1]) };
  }
  const multiplied = digits === '10' && text.charCodeAt(at - 3) === 0xd7;
  if (digits === '10' && (code === 94 || code === 0x2212 || code >= 0xb2 || multiplied)) {
    const match = matchAt(multiplied ? MULTIPLIED_POWER : OWN_POWER, text, at);
    if (match !== null) return { end: at + match[0].length, factor: 10 ** exponent(match[1] ?? match[2] ?? match[3]), own: true };
  }
  const sign = isBlank(code) ? text.charCodeAt(at + 1) : code;
  if (sign !== 0xd7 && sign !== 120 && sign !== 42 && sign !== 0xb7) return undefined;
  const match = matchAt(POWER_OF_TEN, text, at);
  return match === null ? undefined : { end: POWER_OF_TEN.lastIndex, factor: 10 ** exponent(match[1] ?? match[2] ?? match[3]) };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function exponent(written = '0'): number {
  return Number(Array.from(written, (c) => {
    if ('-−–⁻'.includes(c)) return '-';
    if ('+⁺'.includes(c)) return '';
    return SUPERSCRIPTS.includes(c) ? String(SUPERSCRIPTS.indexOf(c)) : c;
  }).join(''));
}

function readScale(text: string, at: number, context: 'plain' | 'money'): Scale | undefined {
  const blank = isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 45;
  const start = blank ? at + 1 : at;
  const end = wordEnd(text, start);
  if (end === start || end - start > 11 || isDigit(text.charCodeAt(end))) return undefined;
  const word = text.slice(start, end);
  if (!blank || (context === 'money' && word.length <= 3)) {
    const factor = GLUED_SCALES[word];
    const meant = context === 'money' || (word === 'b' ? holdsAt(BILLIONS_OF, text, end) : !MONEY_ONLY.has(word));
    if (factor !== undefined && meant) return { end, factor };
  }
  const factor = SCALE_WORDS[word];
  return factor === undefined ? undefined : { end, factor };
}

/** A sign belongs to the figure unless a word, a figure or a closing bracket stands right before it. */
function readSign(text: string, at: number): { readonly start: number; readonly negative: boolean } {
  const code = text.charCodeAt(at - 1);
  if (code === 0x2212 || code === 45 || code === 43 || code === 0x2013 || code === 0xb1) {
    const before = text.charCodeAt(at - 2);
    const free = !isDigit(before) && !isLetter(before) && before !== 41 && before !== 93 && before !== 37 && before !== code;
    if (free && (code !== 0x2013 || /[\s(=<>~]/.test(text.charAt(at - 2) || ' ')) && !endsFigure(text, at - 2)) {
      return { start: at - 1, negative: code !== 43 && code !== 0xb1 };
    }
  }
  const operated = isBlank(code) && text.charCodeAt(at - 2) === 0x2212 && isBlank(text.charCodeAt(at - 3)) && '=≈<>~∼≤≥('.includes(text.charAt(at - 4) || ' ');
  return operated ? { start: at - 2, negative: true } : { start: at, negative: false };
}

/** Whether a figure ends before the blank at `at`: then a sign after the blank joins, and is no sign (`41.3 ± 2.2`, `5 - 3`). */
function endsFigure(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  return isDigit(before) || before === 37 || (text.charCodeAt(at + 1) === 0xb1 && isLetter(before) && before > 96);
}

/** Powers of ten in binary leave crumbs, such as 0.15000000000000002. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
