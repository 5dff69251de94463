import { pattern } from '../../base/pattern.js';
import type { NumberSubtype } from '../marks.js';
import { isBlank, isDigit, isLetter } from './chars.js';
import { holdsAt, matchAt } from './looks.js';
import { termEnd, termOf } from './terms.js';
import type { Unit } from './units.js';
import type { Text } from './text.js';

export interface ReadUnit {
  readonly end: number;
  readonly name: string;
  readonly subtype: NumberSubtype;
  readonly factor: number;
  readonly rule: string;
}

/** A unit of several words or signs, which no table of single words holds. */
type Phrase = readonly [pattern: RegExp, name: string, subtype: NumberSubtype, rule: string];

/** By the words or signs that they begin with. */
const PHRASES: readonly (readonly [openers: string, ...Phrase])[] = [
  ['percentage', /[ \u00a0-]?percentage[ -]points?\b/iy, 'pp', 'percent', 'number.points'],
  ['%', /[ \u00a0-]?%[ -]?(?:points?|pts?)\b/iy, 'pp', 'percent', 'number.points'],
  ['pp p ppt ppts pps', pattern(String.raw`[ \u00a0-]?(?:pp|p\.p\.|ppts?|pps)(?![\p{L}\d])`, 'uy'), 'pp', 'percent', 'number.points'],
  ['basis bps', /[ \u00a0-]?(?:basis[ -]points?|bps)\b/iy, 'bps', 'percent', 'number.points'],
  ['percent per', /[ \u00a0]?per ?cent\b/iy, '%', 'percent', 'number.percent'],
  ['fold', /[ -]?fold\b/iy, 'x', 'multiplier', 'number.multiplier'],
  ['× x', /(?:[ \u00a0](?:×|x)[ \u00a0]?|×|x)(?=\d)/iy, '', 'cardinal', ''],
  ['× x', pattern(String.raw` ×(?! ?\d)|×(?!\d)|[xX](?![\p{L}\d])`, 'uy'), 'x', 'multiplier', 'number.multiplier'],
  ['times', /[ -]times(?= (?:as|more|less|fewer|the|that|those|better|worse|its|their|our|what|cheaper|lower|[a-z]+er)\b)/y, 'x', 'multiplier', 'number.multiplier'],
  ['order orders', /[ -](?:orders?|order)[ -]of[ -]magnitude\b/iy, 'orders', 'multiplier', 'number.multiplier'],
  ['degree degrees', / degrees? (?:Celsius|centigrade|C)\b/iy, '°C', 'measurement', 'number.measurement'],
  ['degree degrees', / degrees? (?:Fahrenheit|F)\b/iy, '°F', 'measurement', 'number.measurement'],
  ['°', pattern(String.raw` ?° ?C(?![\p{L}\d])`, 'uy'), '°C', 'measurement', 'number.measurement'],
  ['°', pattern(String.raw` ?° ?F(?![\p{L}\d])`, 'uy'), '°F', 'measurement', 'number.measurement'],
  ['°', pattern(String.raw` ?°(?: ?[NSEW](?![\p{L}\d]))?`, 'uy'), '°', 'measurement', 'number.measurement'],
  ['×', pattern(String.raw` ?× ?g(?![\p{L}\d])`, 'uy'), '×g', 'measurement', 'number.measurement'],
  ['‰', /[ \u00a0]?‰/y, '‰', 'measurement', 'number.measurement'],
  ['mm', / ?mm Hg\b/y, 'mmHg', 'measurement', 'number.measurement'],
  ['light', / light[- ]years?\b/y, 'light-year', 'measurement', 'number.measurement'],
  ...(['watt', 'kilowatt', 'megawatt', 'gigawatt', 'terawatt'] as const).map((watt): readonly [string, ...Phrase] =>
    [watt, new RegExp(` ${watt}[- ]hours?\\b`, 'iy'), `${({ w: '', k: 'k', m: 'M', g: 'G', t: 'T' } as Record<string, string>)[watt.charAt(0)] ?? ''}Wh`, 'measurement', 'number.measurement']),
  ['GPU TPU CPU H A core node', /[ -](?:GPU|TPU|CPU|H100|A100|core|node)[- ](?:hours?|days?)\b/y, 'GPU-hour', 'measurement', 'number.measurement'],
  ['square sq', /[ -](?:square|sq\.?) (?:feet|foot|ft)\b/y, 'ft²', 'measurement', 'number.measurement'],
  ['square sq', /[ -](?:square|sq\.?) (?:kilomet(?:er|re)s?|km)\b/y, 'km²', 'measurement', 'number.measurement'],
  ['square sq', /[ -](?:square|sq\.?) (?:met(?:er|re)s?|m)\b/y, 'm²', 'measurement', 'number.measurement'],
  ['square sq', /[ -](?:square|sq\.?) miles?\b/y, 'mile²', 'measurement', 'number.measurement'],
  ['standard', / standard deviations?\b/iy, 'SD', 'measurement', 'number.measurement'],
  ['SD SDs', / SDs?\b(?! ?[=(\d:])/y, 'SD', 'measurement', 'number.measurement'],
  ['metric', / metric ton(?:ne)?s?\b/y, 'tonne', 'measurement', 'number.measurement'],
  ['cubic', / cubic met(?:er|re)s?\b/y, 'm³', 'measurement', 'number.measurement'],
];

const COMPOSITION = /[ \u00a0]?(wt|vol|mol|at|w|v)\.? ?%/y;
const EXPONENT = pattern(String.raw`(?:\^\{?[-−–+]?\d\}?|[-−–]\d(?!\d)|− \d(?!\d)|⁻?[¹²³⁴-⁹]|[234](?![\p{L}\d.,]\d|[\p{L}\d]))`, 'uy');
const NEGATIVE = /\^\{?[-−–]|[-−–]\d(?!\d)|− \d(?!\d)|⁻/y;
const PERCENTAGE_POINT = /[ -]?(?:points?|pts?)\b/y;

function percent(end: number): ReadUnit {
  return { end, name: '%', subtype: 'percent', factor: 1, rule: RULES.percent };
}

/** `% points`: what stands after the sign makes it one of percentage points. */
function isPointOf(text: Text, at: number): boolean {
  const code = text.codeAt(at);
  return (code === 32 || code === 45 ? text.codeAt(at + 1) : code) === 112 && holdsAt(PERCENTAGE_POINT, text, at);
}

/**
 * Reads the unit that follows a figure, with at most one blank or hyphen between.
 * @param at where the figure ends.
 */
export function readUnit(text: Text, at: number): ReadUnit | undefined {
  const code = text.codeAt(at);
  if (code === 37 && !isPointOf(text, at + 1)) return percent(at + 1);
  const isParted = isBlank(code) || code === 45 || code === 0x2011;
  const start = isParted ? at + 1 : at;
  const end = termEnd(text, start);
  const first = text.codeAt(start);
  if (end === start && first !== 37 && first !== 0xd7 && first !== 0x2030) return undefined;
  const term = termOf(text, start, end);
  if (end === start || first === 0xb0 || term?.opensPhrase === true) {
    const phrase = readPhrase(text, at, end === start || first === 0xb0 ? text.charAt(start) : text.slice(start, end));
    if (phrase !== undefined) return phrase.name === '' ? undefined : perTime(text, phrase);
    if (isParted && first === 37 && code !== 45) return percent(start + 1);
  }
  const unit = term?.unit ?? gluedUnit(text, start, end) ?? (isParted ? undefined : gluedLetter(text, start, end));
  if (unit === undefined) return undefined;
  const isSymbol = unit.subtype === 'measurement' || unit.name === 'ms' || unit.name === 's';
  return isSymbol ? readCompound(text, start, end, unit.name, unit.subtype) : { end, name: unit.name, subtype: unit.subtype, factor: unit.factor, rule: RULES[unit.subtype] };
}

const RULES: Readonly<Record<NumberSubtype, string>> = {
  cardinal: 'number.cardinal', percent: 'number.percent', money: 'number.money', multiplier: 'number.multiplier', fraction: 'number.fraction',
  duration: 'number.duration', date: 'number.date', ordinal: 'number.ordinal', range: 'number.range', measurement: 'number.measurement',
};

/** A symbol with its exponent and what it is multiplied with or divided by: `mg/kg`, `m s−1`, `km per hour`. */
function readCompound(text: Text, start: number, first: number, symbol: string, subtype: NumberSubtype): ReadUnit {
  let end = exponentEnd(text, first);
  let name = end === first ? symbol : text.slice(start, end);
  for (let next = nextTerm(text, end); next !== undefined; next = nextTerm(text, end)) {
    name = next.word === null ? `${name}${text.slice(end, next.end)}` : `${name}/${next.word}`;
    end = next.end;
  }
  return { end, name, subtype, factor: 1, rule: RULES[subtype] };
}

/** One more term of a compound: `/kg`, `·s`, ` s−1` or ` per hour`, which is named by its word. */
function nextTerm(text: Text, at: number): { readonly end: number; readonly word: string | null } | undefined {
  const code = text.codeAt(at);
  const start = code === 32 && text.codeAt(at + 1) === 97 && holdsAt(A_TIME, text, at) ? at + 3 : code === 32 && text.startsWith(' per ', at) ? at + 5 : 0;
  if (start > 0) {
    const end = termEnd(text, start);
    const unit = termOf(text, start, end)?.unit;
    const isUnit = unit !== undefined && unit.subtype !== 'money' && (unit.subtype === 'duration' || end - start < LONGEST_SYMBOL);
    return isUnit ? { end, word: unit.name } : undefined;
  }
  if (code !== 47 && code !== 0xb7 && code !== 0x22c5 && !isBlank(code)) return undefined;
  const end = termEnd(text, at + 1);
  if (end === at + 1 || (isBlank(code) && !mayBeExponent(text.codeAt(end)))) return undefined;
  if (termOf(text, at + 1, end)?.unit === undefined && !PER_THING.has(text.slice(at + 1, end))) return undefined;
  if (isBlank(code) && !holdsAt(NEGATIVE, text, end)) return undefined;
  return { end: exponentEnd(text, end), word: null };
}

/** `five metres a second`, but not `five metres a second time`. */
const A_TIME = / a second(?![-\w]| time)/y;
/** A unit is no sign but a word, and then a thing that is counted by, from so many letters on: `per gallon`. */
const LONGEST_SYMBOL = 5;

/** `4 °C/min`: a unit of several signs may be counted by another. */
function perTime(text: Text, unit: ReadUnit): ReadUnit {
  const end = unit.subtype === 'measurement' && text.codeAt(unit.end) === 47 ? termEnd(text, unit.end + 1) : unit.end;
  return termOf(text, unit.end + 1, end)?.unit === undefined ? unit : { ...unit, end, name: `${unit.name}${text.slice(unit.end, end)}` };
}

/** `mWm−2`: two symbols that ran into one another, the second with a negative exponent. */
function gluedUnit(text: Text, start: number, end: number): Unit | undefined {
  if (end - start < 2 || !mayBeExponent(text.codeAt(end)) || !holdsAt(NEGATIVE, text, end)) return undefined;
  for (let at = end - 1; at > start; at--) {
    if (termOf(text, start, at)?.unit?.subtype === 'measurement' && termOf(text, at, end)?.unit?.subtype === 'measurement') return { name: text.slice(start, end), subtype: 'measurement', factor: 1 };
  }
  return undefined;
}

const VOLT: Unit = { name: 'V', subtype: 'measurement', factor: 1 };
const CENT: Unit = { name: 'USD', subtype: 'money', factor: 0.01 };

/** `120v`, `2.7c/kWh`: a small letter that is a unit only where it touches its figure, the one of several digits and the other before what is paid for. */
function gluedLetter(text: Text, start: number, end: number): Unit | undefined {
  if (end - start !== 1) return undefined;
  const code = text.codeAt(start);
  if (code === 118) return isDigit(text.codeAt(start - 2)) && !isDigit(text.codeAt(end)) ? VOLT : undefined;
  return code === 99 && text.codeAt(end) === 47 && isLetter(text.codeAt(end + 1)) ? CENT : undefined;
}

/** What stands below a fraction bar and is no unit elsewhere. */
const PER_THING = new Set(['dose', 'kgbw', 'cell', 'cells', 'person', 'capita', 't', 'C', 'a', 'y', 'g', 'event', 'cycle', 'decade']);

function exponentEnd(text: Text, at: number): number {
  return !mayBeExponent(text.codeAt(at)) || matchAt(EXPONENT, text, at) === null ? at : EXPONENT.lastIndex;
}

function mayBeExponent(code: number): boolean {
  return code === 94 || code === 45 || isDigit(code) || code > 127;
}

const PHRASES_OF = phrasesByOpener();

function phrasesByOpener(): ReadonlyMap<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [openers, ...phrase] of PHRASES) for (const opener of openers.split(' ')) map.set(opener.toLowerCase(), [...map.get(opener.toLowerCase()) ?? [], phrase]);
  return map;
}

function readPhrase(text: Text, at: number, opener: string): ReadUnit | undefined {
  for (const [pattern, name, subtype, rule] of PHRASES_OF.get(opener.toLowerCase()) ?? []) {
    if (holdsAt(pattern, text, at)) return { end: pattern.lastIndex, name, subtype, factor: 1, rule };
  }
  const composition = matchAt(COMPOSITION, text, at);
  return composition === null ? undefined : { end: COMPOSITION.lastIndex, name: `${composition[1]}%`, subtype: 'percent', factor: 1, rule: RULES.percent };
}
