import { pattern } from '../../base/pattern.js';
import { wordBefore } from './before.js';
import { isBlank, isDigit, isLetter } from './chars.js';
import { namesThing } from './grammar.js';
import { holdsAt, matchAt, skipBlanksBack } from './looks.js';
import { fraction } from './fractions.js';
import { tidy } from './numeral.js';
import { isLabel } from './labels.js';
import { withoutCounting } from './markers.js';
import { shareForward, shareUnits, shareYears } from './sharing.js';
import { isBare, isTag, label, SHARED_AROUND, type Quantity, type Reading } from './quantity.js';
import { idOf, wordList } from './words.js';
import type { Text } from './text.js';

const DASH = / ?[–—‐‑-] ?/y;
const TO = / ?-?(?:to|through|up to)-? ?| (?:to|through|up to) (?:about |around |approximately |over |nearly )?/y;
const AND = / and (?:about |around |approximately )?/y;
const PLUS_MINUS = /[ \u00a0\u2009]?(?:±|\+\/[-−–])[ \u00a0\u2009]?/y;
const TIMES = /[ \u00a0\u2009](?:[×x]|by)[ \u00a0\u2009]|[×x]|-by-/y;
const LABEL_LIST = /[a-z]?(?:,|;)? ?(?:and|or|&|to|through|[–-])? ?|\)(?:,|;)? ?(?:and|or|&|to|[–-])? ?\(/y;
const PAIR = /[,;] ?/y;
const OF_THE = / of (?:the|these|those|our|their|its) /y;
const OUT_OF = / (?:(?:times )?out of|of) (?:about |around |roughly |nearly |maybe |perhaps |some )?/y;
const IN_EVERY = / in (?:every )?/y;
const CLOSED_TIMES = /\) ?[×x] ?/y;
const CHANGE = /(?<![-\w])(?:r[oi]ses?|rising|risen|f[ae]ll(?:s|en|ing)?|grew|grow(?:s|n|ing|th)?|dropp?(?:s|ed|ing)?|climb(?:s|ed|ing)?|declin(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|improv(?:e|es|ed|ing|ement)|went|go(?:es|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|plung(?:e|ed|es|ing)|slipp?(?:s|ed|ing)?|s[ai]nk|shr[aiu]nk(?:s|ing)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|mov(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|shift(?:s|ed|ing)?|up|down|lower(?:s|ed|ing)?|expand(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|upgrad(?:e|es|ed)|bump(?:s|ed)|push(?:es|ed)?|took|taking|bring(?:s|ing)?|brought|swell(?:s|ed)?|edged|trimm?(?:s|ed)|convert(?:s|ed)|extend(?:s|ed)?|narrow(?:s|ed)|widen(?:s|ed)|turn(?:s|ed)|c[ao]mes?|dipp?(?:s|ed)|tumbl(?:e|es|ed)|slid(?:e|es)?|spik(?:e|es|ed)|skyrocket(?:s|ed)|inch(?:es|ed)|leap(?:s|t|ed)?|sw[iu]ngs?|balloon(?:s|ed)|slow(?:s|ed)|accelerat(?:e|es|ed)|progress(?:es|ed)|ramp(?:s|ed)|drift(?:s|ed)|hik(?:e|es|ed)|advanc(?:e|es|ed)|tighten(?:s|ed)|shorten(?:s|ed)|sped|speeds|revis(?:e|es|ed))\b/i;

/** Joins neighbours: names go on as names, two figures become a range, a fraction or a figure with its tolerance, a list shares its unit. */
export function join(text: Text, readings: Reading[]): Quantity[] {
  joinNeighbours(text, readings);
  const found = withoutLabels(text, readings);
  shareUnits(text, found);
  shareForward(text, found);
  shareYears(text, found);
  return withoutCounting(text, found);
}

/** Further from each other no two figures are one. */
const LONGEST_GAP = 20;

function joinNeighbours(text: Text, readings: Reading[]): void {
  let kept = 0;
  for (const next of readings) {
    const last = kept === 0 ? undefined : readings[kept - 1];
    const one = last === undefined || next.start - last.end > LONGEST_GAP ? undefined : joinTwo(text, last, next);
    if (one === undefined) readings[kept++] = next;
    else readings[kept - 1] = one;
  }
  readings.length = kept;
}

/** What names a thing goes, and so do the figures that go on after it: `Figs. 3, 4 and 5`. */
function withoutLabels(text: Text, readings: readonly Reading[]): Quantity[] {
  const kept: Quantity[] = [];
  let last: Reading | undefined;
  for (const next of readings) {
    const reading = next.kind === 'quantity' && isLabel(text, next) ? label(next.start, next.end) : continueLabel(text, last, next);
    if (reading.kind === 'quantity') kept.push(reading);
    last = reading;
  }
  return kept;
}

function continueLabel(text: Text, last: Reading | undefined, next: Reading): Reading {
  if (last?.kind !== 'label' || next.kind !== 'quantity' || next.start - last.end > 8) return next;
  if (next.rule === 'number.words' && isDigit(text.codeAt(last.start))) return next;
  if (isLetter(text.codeAt(last.start - 1)) || isFarFrom(text, last, next)) return next;
  const goesOn = isTag(next) && (next.subtype !== 'date' || last.end - last.start >= 4);
  return goesOn && matchAt(LABEL_LIST, text, last.end) !== null && LABEL_LIST.lastIndex === next.start ? label(next.start, next.end) : next;
}

/** `version 2.0, and 73.7`: no version that goes on from another. */
function isFarFrom(text: Text, last: Reading, next: Quantity): boolean {
  const version = Number(text.slice(last.start, last.end));
  return typeof next.value === 'number' && !Number.isInteger(next.value) && version > 0 && next.value > FARTHEST * version;
}

const FARTHEST = 5;

/** What stands between two figures tells which ways of joining them may hold. */
function joinTwo(text: Text, a: Reading, b: Reading): Reading | undefined {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return undefined;
  const code = text.codeAt(a.end);
  switch (isBlank(code) ? text.codeAt(a.end + 1) : code) {
    case 0xb1: case 43: return tolerance(text, a, b);
    case 0x2013: case 0x2014: case 0x2010: case 0x2011: return range(text, a, b);
    case 45: return range(text, a, b) ?? product(text, a, b);
    case 116: return range(text, a, b) ?? share(text, a, b);
    case 117: return range(text, a, b);
    case 97: return range(text, a, b) ?? compound(text, a, b);
    case 44: case 59: return interval(text, a, b) ?? compound(text, a, b);
    case 111: return share(text, a, b) ?? alternatives(text, a, b);
    case 105: return share(text, a, b) ?? shareAround(text, a, b);
    case 0xd7: case 120: case 98: return product(text, a, b) ?? shareAround(text, a, b);
    case 41: return powered(text, a, b);
    default: return compound(text, a, b) ?? shareAround(text, a, b);
  }
}

function spans(pattern: RegExp, text: Text, a: Quantity, b: Quantity): boolean {
  return holdsAt(pattern, text, a.end) && pattern.lastIndex === b.start;
}

function tolerance(text: Text, a: Quantity, b: Quantity): Quantity | undefined {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || !spans(PLUS_MINUS, text, a, b)) return undefined;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return undefined;
  const shared = a.scale === 1 && b.scale !== 1 ? b.scale : 1;
  const value = shared === 1 ? a.value : tidy(a.value * shared);
  const subtype = a.subtype === 'cardinal' ? b.subtype : a.subtype;
  b.start = a.start;
  b.tolerance = b.value;
  b.value = value;
  b.subtype = subtype;
  b.unit ??= a.unit;
  b.rule = 'number.tolerance';
  b.scale = Math.max(a.scale, b.scale);
  return b;
}

function range(text: Text, a: Quantity, b: Quantity): Reading | undefined {
  const dash = spans(DASH, text, a, b);
  if (dash && a.subtype === 'range' && isDigit(text.codeAt(b.start))) return undefined;
  // `Model 4 – 52 percent`
  if (dash && a.end === a.figureEnd && isBlank(text.codeAt(a.end)) && isLabel(text, a)) return undefined;
  const years = a.subtype === 'date' && b.subtype === 'date' && isYearMark(a) && isYearMark(b);
  if (dash && a.subtype === 'money' && b.unit === 'm' && b.end === b.figureEnd + 1) asMillions(b);
  const [low, high] = years ? [Number(a.value), Number(b.value)] : [a.value, b.value];
  if (typeof low !== 'number' || typeof high !== 'number' || !(years || fit(a, b))) return undefined;
  if (dash && !years && b.unit === null && isScore(text, a, b, low, high)) return label(a.start, b.end);
  if (low > high && low > 0 && !years && !text.startsWith(' ago', b.end) && (dash ? b.unit === null || isAside(text, a) : !isFrom(text, a.start))) return undefined;
  if (!dash && !(spans(TO, text, a, b) && isSpread(text, a, b)) && !(spans(AND, text, a, b) && isBetween(text, a))) return undefined;
  return span(a, b, low, high);
}

/** `7.4 inches — 0.5 inch more`: whether a dash between blanks follows a figure that has its unit. */
function isAside(text: Text, { end, figureEnd }: Quantity): boolean {
  return end > figureEnd && isBlank(text.codeAt(end));
}

/** `$400–450m`: no metres. */
function asMillions(q: Quantity): void {
  q.value = tidy(Number(q.value) * 1e6);
  q.scale = 1e6;
  q.unit = null;
  q.subtype = 'cardinal';
}

/** `won 3-1`, `a 5-4 vote`: how a match or a vote ended. */
function isScore(text: Text, a: Quantity, b: Quantity, low: number, high: number): boolean {
  return a.end + 1 === b.start && a.scale === 1 && b.scale === 1 && a.end - a.start < 4 && b.end - b.start < 4 && low >= 0 && (low >= high || PLAYED[text.idTo(a.start - 1)] === 1);
}

const PLAYED = wordList('won lost beat drew win lose wins loses draw tied victory defeat');

function span(a: Quantity, b: Quantity, low: number, high: number): Quantity {
  const shared = a.scale === 1 && b.scale > 1 && (a.unit === null || a.subtype === 'money') && low * b.scale <= high * 1.0001 ? b.scale : 1;
  b.start = a.start;
  b.value = [shared === 1 ? low : tidy(low * shared), high];
  b.subtype = 'range';
  b.unit ??= a.unit;
  b.rule = 'number.range';
  b.comparator = null;
  return b;
}

/** The first end of a range has no unit, or that of the second. */
function fit(a: Quantity, b: Quantity): boolean {
  if (a.subtype === 'date' || b.subtype === 'date' || a.subtype === 'ordinal' || b.subtype === 'ordinal') return false;
  return a.unit === b.unit || (a.unit === null && a.subtype === 'cardinal') || (a.rule === 'number.multiplier' && isBare(b)) || (a.subtype === 'money' && b.unit === null);
}

function isYearMark(q: Quantity): boolean {
  return q.end - q.start === 4;
}

/** So far before its figures may the verb of a change stand. */
const LONGEST_CHANGE = 100;

/** `rose from 12% to 34%` is a change, `ranged from 12% to 34%` a spread. */
function isSpread(text: Text, a: Quantity, b: Quantity): boolean {
  // `fell by 10,000 to 281,000`
  if (wordBefore(text, a.start) === BY && Number(b.value) > FARTHEST * Number(a.value)) return false;
  if (!isFrom(text, a.start)) return true;
  const before = text.slice(Math.max(0, a.start - LONGEST_CHANGE), a.start);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1);
  const spread = SPREAD.exec(clause)?.[0];
  return (spread !== undefined && !CHANGE.test(spread)) || !(CHANGE.test(clause) || Number(a.value) > Number(b.value));
}

const SPREAD = /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|span(?:s|ned|ning)?|anywhere|between|aged?|intervals?)\b[^.;]{0,30}$/i;

/** Whether `from`, or `from about`, stands before `at`. */
function isFrom(text: Text, at: number): boolean {
  let end = at - 1;
  let start = text.wordStart(end);
  if (AROUND[text.wordId(start, end)] === 1) { end = start - 1; start = text.wordStart(end); }
  return text.codeAt(at - 1) === 32 && text.wordId(start, end) === FROM;
}

const AROUND = wordList('about around roughly nearly just over under approximately');

function isBetween(text: Text, a: Quantity): boolean {
  let end = skipBlanksBack(text, a.start);
  let start = text.wordStart(end);
  if (ABOUT[text.wordId(start, end)] === 1) { end = skipBlanksBack(text, start); start = text.wordStart(end); }
  return text.wordId(start, end) === BETWEEN;
}

const ABOUT = wordList('about roughly approximately around the');
const [BETWEEN, FROM, BY] = [idOf('between'), idOf('from'), idOf('by')];

/** `[1.10, 1.83]` or `(0.4, 0.6)`: the two ends of an interval in brackets. */
function interval(text: Text, a: Quantity, b: Quantity): Quantity | undefined {
  if (!spans(PAIR, text, a, b) || typeof a.value !== 'number' || typeof b.value !== 'number' || !fit(a, b) || a.value > b.value) return undefined;
  const open = text.codeAt(a.start - 1);
  const close = text.codeAt(b.end);
  const isBracketed = (open === 91 && (close === 93 || close === 41)) || (open === 40 && close === 41);
  const isNamed = INTERVAL.test(text.slice(Math.max(0, a.start - 18), a.start));
  if ((!isBracketed && !isNamed) || /[A-Za-z]/.test(text.charAt(a.start - 2))) return undefined;
  const isDecimal = !Number.isInteger(a.value) || !Number.isInteger(b.value);
  return open === 91 || isDecimal || isNamed || a.unit !== null ? span(a, b, a.value, b.value) : undefined;
}

const INTERVAL = /(?:CI|CrI|interval|range|IQR|HDI)(?: ?(?:of|=|:|,))?[ (,\[]*$/;

/** `two or three`: neighbours in words. */
function alternatives(text: Text, a: Quantity, b: Quantity): Quantity | undefined {
  if (a.rule !== 'number.words' || !isBare(a) || b.start - a.end !== 4 || !text.startsWith(' or ', a.end) || typeof a.value !== 'number' || typeof b.value !== 'number') return undefined;
  return b.value === a.value + 1 && b.comparator === null && b.scale === 1 && isWord(text, b.start) && fit(a, b) ? span(a, b, a.value, b.value) : undefined;
}

function isWord(text: Text, at: number): boolean {
  return text.wordEnd(at) > at;
}

/** How many seconds each unit of time has. */
const SECONDS: Readonly<Record<string, number>> = { year: 31556952, month: 2629746, week: 604800, day: 86400, d: 86400, hour: 3600, h: 3600, minute: 60, min: 60, second: 1, s: 1 };
const ADDED = /(?:,? and|,)? /y;

/** `6m 10s`, `1h 20m`: between hours and seconds an `m` that touches its figure is minutes. */
function timeUnits(a: Quantity, b: Quantity): readonly [string | null, string | null] {
  const isClock = a.end - a.figureEnd === 1 && b.end - b.figureEnd === 1 && Number(b.value) < 60 && Number.isInteger(b.value);
  return isClock && a.unit === 'm' && b.unit === 's' && Number(a.value) < 60 ? ['min', 's'] : isClock && a.unit === 'h' && b.unit === 'm' ? ['h', 'min'] : [a.unit, b.unit];
}

/** `5 minutes and 30 seconds`: one duration, in the last of its units, or in the first where the other would not be exact. */
function compound(text: Text, a: Quantity, b: Quantity): Quantity | undefined {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.comparator !== null || b.comparator !== null) return undefined;
  const [unit, partUnit] = timeUnits(a, b);
  if (unit === null || partUnit === null) return undefined;
  const [whole, part] = [SECONDS[unit], SECONDS[partUnit]];
  if (whole === undefined || part === undefined || part >= whole || b.value * part >= whole || !Number.isInteger(a.value) || !spans(ADDED, text, a, b) || isFrom(text, a.start) || isBetween(text, a)) return undefined;
  b.start = a.start;
  const times = whole / part;
  const isExact = Number.isInteger(times);
  b.value = isExact ? tidy(a.value * times + b.value) : tidy(Math.round((a.value + b.value / times) * 1e6) / 1e6);
  b.unit = isExact ? partUnit : unit;
  b.subtype = a.subtype;
  b.rule = a.rule;
  return b;
}

/** `37 of 50`, `1 in 5`, `four out of five`. */
function share(text: Text, a: Quantity, b: Quantity): Quantity | undefined {
  const isTimed = b.subtype === 'duration' && b.scale === 1 && b.comparator === null;
  if (!isBare(a) || !(isTimed || isBare(b)) || typeof a.value !== 'number' || typeof b.value !== 'number' || a.value > b.value || b.value === 0) return undefined;
  if (!Number.isInteger(a.value) || !Number.isInteger(b.value) || a.value < 0) return undefined;
  // `one of the nine` tells of a single thing.
  const of = spans(OUT_OF, text, a, b) || (a.value > 1 && spans(OF_THE, text, a, b));
  const parts = spans(IN_EVERY, text, a, b) && (a.value === 1 || (a.value < b.value && (b.value <= 10 || /^10+$/.test(String(b.value)))));
  return of || parts ? fraction(a.start, isTimed ? b.figureEnd : b.end, a.value / b.value) : undefined;
}

const THINGS_IN = pattern(String.raw` (?:\p{L}[\p{L}-]{2,14} ){1,2}in (?:every )?`, 'uy');
const POINTS_IN = / in /y;

/** `three schools in ten`, `9 words in 100`: the things that are counted stand inside. */
function shareAround(text: Text, a: Quantity, b: Quantity): Quantity | undefined {
  const isPoints = a.unit === 'point';
  if (!(isPoints || isBare(a)) || !isBare(b) || typeof a.value !== 'number' || typeof b.value !== 'number' || a.value >= b.value) return undefined;
  const isOfWords = a.rule === 'number.words' && b.rule === 'number.words' && (b.value <= 10 || b.value === 12 || b.value === 20);
  if (!(isOfWords || b.value === 100) || !spans(isPoints ? POINTS_IN : THINGS_IN, text, a, b) || text.charAt(b.end) === '-' || namesThing(text, b.end)) return undefined;
  const q = fraction(a.start, b.end, a.value / b.value);
  q.rule = SHARED_AROUND;
  q.figureEnd = a.figureEnd;
  return q;
}

const GOES_ON = / to \d/y;

/** `224×224`, `20 × 20 degrees`. */
function product(text: Text, a: Quantity, b: Quantity): Quantity | undefined {
  // `at age 26 by 3 to 4 percent`
  if (!spans(TIMES, text, a, b) || (text.startsWith(' by ', a.end) && holdsAt(GOES_ON, text, b.end)) || typeof a.value !== 'number' || typeof b.value !== 'number') return undefined;
  if (!(isBare(a) || a.unit === b.unit) || !(isBare(b) || b.subtype === 'measurement')) return undefined;
  b.start = a.start;
  b.value = [a.value, b.value];
  b.subtype = 'measurement';
  b.rule = 'number.dimensions';
  b.scale = 1;
  return b;
}

/** `(0.28–0.42) × 10^-10 m`: the power holds for both ends, and the brackets are inside. */
function powered(text: Text, a: Quantity, b: Quantity): Quantity | undefined {
  if (a.subtype !== 'range' || typeof a.value !== 'object' || a.value === null || text.codeAt(a.start - 1) !== 40) return undefined;
  if (b.scale === 1 || !spans(CLOSED_TIMES, text, a, b)) return undefined;
  b.start = a.start - 1;
  b.value = [tidy(a.value[0] * b.scale), tidy(a.value[1] * b.scale)];
  b.subtype = 'range';
  b.rule = 'number.range';
  return b;
}
