import type { NumberSubtype } from '../marks.js';
import { holdsAt, isBlank, isDigit, isLetter, matchAt } from './chars.js';
import { UNITS, type Unit } from './units.js';

export interface ReadUnit {
  readonly end: number;
  readonly name: string;
  readonly subtype: NumberSubtype;
  readonly factor: number;
  readonly rule: string;
}

/** Units and scales of several words or signs, which no table of single words holds. */
const PHRASES: readonly (readonly [pattern: RegExp, name: string, subtype: NumberSubtype, rule: string])[] = [
  [/[ \u00a0-]?percentage[ -]points?\b/iy, 'pp', 'percent', 'number.points'],
  [/[ \u00a0-]?%[ -]?(?:points?|pts?)\b/iy, 'pp', 'percent', 'number.points'],
  [/[ \u00a0-]?(?:pp|p\.p\.|ppts?|pps)(?![\p{L}\d])/uy, 'pp', 'percent', 'number.points'],
  [/[ \u00a0-]?(?:basis[ -]points?|bps)\b/iy, 'bps', 'percent', 'number.points'],
  [/[ \u00a0]?per ?cent\b/iy, '%', 'percent', 'number.percent'],
  [/[ -]?fold\b/iy, 'x', 'multiplier', 'number.multiplier'],
  [/[ \u00a0]?(?:×|x)(?= ?(?:10|\d))/iy, '', 'cardinal', ''],
  [/ ?×(?! ?[\d])|[xX](?![\p{L}\d])/uy, 'x', 'multiplier', 'number.multiplier'],
  [/[ -]times(?= (?:as|more|less|fewer|the|that|those|better|worse|its|their|our|what|cheaper|lower|[a-z]+er)\b)/y, 'x', 'multiplier', 'number.multiplier'],
  [/[ -](?:orders?|order)[ -]of[ -]magnitude\b/iy, 'orders', 'multiplier', 'number.multiplier'],
  [/ degrees? (?:Celsius|centigrade|C)\b/iy, '°C', 'measurement', 'number.measurement'],
  [/ degrees? (?:Fahrenheit|F)\b/iy, '°F', 'measurement', 'number.measurement'],
  [/ ?° ?C(?![\p{L}\d])/uy, '°C', 'measurement', 'number.measurement'],
  [/ ?° ?F(?![\p{L}\d])/uy, '°F', 'measurement', 'number.measurement'],
  [/ ?°(?: ?[NSEW](?![\p{L}\d]))?/uy, '°', 'measurement', 'number.measurement'],
  [/ ?× ?g(?![\p{L}\d])/uy, '×g', 'measurement', 'number.measurement'],
  [/[ \u00a0]?‰/y, '‰', 'measurement', 'number.measurement'],
  [/ light[- ]years?\b/y, 'light-year', 'measurement', 'number.measurement'],
  [/[ -](?:GPU|TPU|CPU|H100|A100|core|node)[- ](?:hours?|days?)\b/y, 'GPU-hour', 'measurement', 'number.measurement'],
  [/[ -](?:square|sq\.?) (?:feet|foot|ft)\b/y, 'ft²', 'measurement', 'number.measurement'],
  [/[ -](?:square|sq\.?) (?:kilomet(?:er|re)s?|km)\b/y, 'km²', 'measurement', 'number.measurement'],
  [/[ -](?:square|sq\.?) (?:met(?:er|re)s?|m)\b/y, 'm²', 'measurement', 'number.measurement'],
  [/[ -](?:square|sq\.?) miles?\b/y, 'mile²', 'measurement', 'number.measurement'],
  [/ cubic met(?:er|re)s?\b/y, 'm³', 'measurement', 'number.measurement'],
];

const COMPOSITION = /[ \u00a0]?(wt|vol|mol|at|w|v)\.? ?%/y;
const EXPONENT = /(?:\^\{?[-−–+]?\d\}?|[-−–]\d(?!\d)|⁻?[¹²³⁴-⁹]|[234](?![\p{L}\d.,]\d|[\p{L}\d]))/uy;
const NEGATIVE = /\^\{?[-−–]|[-−–]\d(?!\d)|⁻/y;
const PER = / per (?=[a-zA-Zµμ])/y;

/**
 * Reads the unit that follows a figure, with at most one blank or hyphen between.
 * @param at where the figure ends.
 */
export function readUnit(text: string, at: number): ReadUnit | undefined {
  const code = text.charCodeAt(at);
  if (code === 37 && !isPercentWord(text, at + 1)) return { end: at + 1, name: '%', subtype: 'percent', factor: 1, rule: 'number.percent' };
  const phrase = mayStartPhrase(text, at) ? readPhrase(text, at) : undefined;
  if (phrase !== undefined) return phrase.name === '' ? undefined : phrase;
  const separated = isBlank(code) || code === 45 || code === 0x2011;
  const start = separated ? at + 1 : at;
  if (separated && text.charCodeAt(start) === 37 && code !== 45) return { end: start + 1, name: '%', subtype: 'percent', factor: 1, rule: 'number.percent' };
  return readTerms(text, start);
}

function readTerms(text: string, start: number): ReadUnit | undefined {
  const first = termEnd(text, start);
  const unit = first === start ? undefined : UNITS.get(text.slice(start, first));
  if (unit === undefined || isTimeOfDay(text, start, first)) return undefined;
  const symbolic = unit.subtype === 'measurement' || unit.name === 'ms' || unit.name === 's';
  let end = symbolic ? exponentEnd(text, first) : first;
  let name = end === first ? unit.name : text.slice(start, end);
  while (symbolic) {
    const next = nextTerm(text, end);
    if (next === undefined) break;
    name = next.word === null ? `${name}${text.slice(end, next.end)}` : `${name}/${next.word}`;
    end = next.end;
  }
  return { end, name, subtype: unit.subtype, factor: unit.factor, rule: `number.${unit.subtype}` };
}

/** One more term of a compound: `/kg`, `·s`, ` s−1` or ` per hour`, which is named by its word. */
function nextTerm(text: string, at: number): { readonly end: number; readonly word: string | null } | undefined {
  const code = text.charCodeAt(at);
  if (code === 32 && holdsAt(PER, text, at)) {
    const start = at + 5;
    const end = termEnd(text, start);
    const unit = UNITS.get(text.slice(start, end));
    return unit === undefined || unit.subtype === 'money' ? undefined : { end, word: unit.name };
  }
  const slash = code === 47;
  if (!slash && code !== 0xb7 && code !== 0x22c5 && !isBlank(code)) return undefined;
  const end = termEnd(text, at + 1);
  if (end === at + 1) return undefined;
  const written = text.slice(at + 1, end);
  if (!UNITS.has(written) && !PER_THING.has(written)) return undefined;
  if (isBlank(code) && !holdsAt(NEGATIVE, text, end)) return undefined;
  return { end: exponentEnd(text, end), word: null };
}

/** What stands below a fraction bar and is no unit elsewhere. */
const PER_THING = new Set(['dose', 'kgbw', 'cell', 'cells', 'person', 'capita', 't', 'C', 'a', 'y', 'g', 'event', 'cycle', 'decade']);

function exponentEnd(text: string, at: number): number {
  return matchAt(EXPONENT, text, at) === null ? at : EXPONENT.lastIndex;
}

function termEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 16) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && code !== 0xb5 && code !== 0xb0 && code !== 0x2126 && code !== 0x2103 && code !== 0x2299 && code !== 0x2295) break;
    end++;
  }
  return end;
}

function isPercentWord(text: string, at: number): boolean {
  return holdsAt(/[ -]?(?:points?|pts?)\b/y, text, at);
}

function mayStartPhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = isBlank(code) || code === 45 ? text.charCodeAt(at + 1) : code;
  return PHRASE_STARTS.has(next);
}

const PHRASE_STARTS = new Set([...'pP%bBfF×xXtdD°‰lGgTtCHAcnsSwvVmaoO'].map((c) => c.charCodeAt(0)));

function readPhrase(text: string, at: number): ReadUnit | undefined {
  const composition = matchAt(COMPOSITION, text, at);
  if (composition !== null) return { end: COMPOSITION.lastIndex, name: `${composition[1]}%`, subtype: 'percent', factor: 1, rule: 'number.percent' };
  for (const [pattern, name, subtype, rule] of PHRASES) {
    if (holdsAt(pattern, text, at)) return { end: pattern.lastIndex, name, subtype, factor: 1, rule };
  }
  return undefined;
}

/** `11pm` and `5 pm` are no picometres; `150 pm` may be some. */
function isTimeOfDay(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || text.charCodeAt(start + 1) !== 109 || text.charCodeAt(start) !== 112) return false;
  const figure = isDigit(text.charCodeAt(start - 1)) ? start : start - 1;
  return !isDigit(text.charCodeAt(figure - 3)) && text.charCodeAt(figure - 2) !== 46;
}

export type { Unit };
