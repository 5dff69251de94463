import { holdsAt, isDigit, matchAt, skipBlanksBack, wordStart } from './chars.js';
import { fraction } from './fractions.js';
import { tidy } from './numeral.js';
import { isLabel, isTag } from './labels.js';
import { isBare, label, quantity, type Quantity, type Reading } from './quantity.js';

const DASH = / ?[–—‐‑-] ?/y;
const TO = / ?-?(?:to|through|up to)-? ?| (?:to|through|up to) (?:about |around |approximately |over |nearly )?/y;
const AND = / and (?:about |around |approximately )?/y;
const PLUS_MINUS = /[ \u00a0\u2009]?(?:±|\+\/[-−–])[ \u00a0\u2009]?/y;
const TIMES = /[ \u00a0\u2009]?(?:[×x]|by|-by-)[ \u00a0\u2009]?/y;
const LIST = /(?:,|;)? ?(?:and|or|&|vs\.?|versus) |, ?|\/| ?(?:→|->) ?|(?:,|;)? ?(?:and|or) (?:about |around )?/y;
const LABEL_LIST = /[a-z]?(?:,|;)? ?(?:and|or|&|to|through|[–-])? ?|\)(?:,|;)? ?(?:and|or|&|to|[–-])? ?\(/y;
const PAIR = /[,;] ?/y;
const CHANGE = /(?<![-\w])(?:r[oi]ses?|rising|risen|f[ae]ll(?:s|en|ing)?|grew|grow(?:s|n|ing|th)?|dropp?(?:s|ed|ing)?|climb(?:s|ed|ing)?|declin(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|improv(?:e|es|ed|ing|ement)|went|go(?:es|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|plung(?:e|ed|es|ing)|slipp?(?:s|ed|ing)?|s[ai]nk|shr[aiu]nk(?:s|ing)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|mov(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|shift(?:s|ed|ing)?|up|down|lower(?:s|ed|ing)?|expand(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|upgrad(?:e|es|ed)|bump(?:s|ed)|push(?:es|ed)?|took|taking|bring(?:s|ing)?|brought|swell(?:s|ed)?|edged|trimm?(?:s|ed)|convert(?:s|ed)|extend(?:s|ed)?|narrow(?:s|ed)|widen(?:s|ed)|turn(?:s|ed))\b/i;

/** Joins neighbours: names go on as names, two figures become a range, a fraction or a figure with its tolerance, a list shares its unit. */
export function join(text: string, readings: readonly Reading[]): Quantity[] {
  const joined: Reading[] = [];
  for (const next of readings) {
    const last = joined.at(-1);
    const one = last === undefined || next.start - last.end > 20 ? undefined : joinTwo(text, last, next);
    if (one === undefined) joined.push(next);
    else joined[joined.length - 1] = one;
  }
  const found = withoutLabels(text, joined);
  shareUnits(text, found);
  return found;
}

/** What names a thing goes, and so do the figures that go on after it: `Figs. 3, 4 and 5`. */
function withoutLabels(text: string, readings: readonly Reading[]): Quantity[] {
  const kept: Quantity[] = [];
  let last: Reading | undefined;
  for (const next of readings) {
    const reading = next.kind === 'quantity' && isLabel(text, next) ? label(next.start, next.end) : continueLabel(text, last, next);
    if (reading.kind === 'quantity') kept.push(reading);
    last = reading;
  }
  return kept;
}

function continueLabel(text: string, last: Reading | undefined, next: Reading): Reading {
  if (last?.kind !== 'label' || next.kind !== 'quantity' || next.start - last.end > 8) return next;
  const goesOn = isTag(next) && (next.subtype !== 'date' || last.end - last.start >= 4);
  return goesOn && matchAt(LABEL_LIST, text, last.end) !== null && LABEL_LIST.lastIndex === next.start ? label(next.start, next.end) : next;
}

function joinTwo(text: string, a: Reading, b: Reading): Reading | undefined {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return undefined;
  return tolerance(text, a, b) ?? range(text, a, b) ?? interval(text, a, b) ?? share(text, a, b) ?? product(text, a, b) ?? powered(text, a, b);
}

function spans(pattern: RegExp, text: string, a: Quantity, b: Quantity): boolean {
  return holdsAt(pattern, text, a.end) && pattern.lastIndex === b.start;
}

function tolerance(text: string, a: Quantity, b: Quantity): Quantity | undefined {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || !spans(PLUS_MINUS, text, a, b)) return undefined;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return undefined;
  const shared = a.scale === 1 && b.scale !== 1 ? b.scale : 1;
  const value = shared === 1 ? a.value : tidy(a.value * shared);
  const subtype = a.subtype === 'cardinal' ? b.subtype : a.subtype;
  return { ...b, start: a.start, value, tolerance: b.value, subtype, unit: b.unit ?? a.unit, rule: 'number.tolerance', scale: Math.max(a.scale, b.scale) };
}

function range(text: string, a: Quantity, b: Quantity): Reading | undefined {
  if (a.subtype === 'range' && spans(DASH, text, a, b) && isDigit(text.charCodeAt(b.start))) return undefined;
  const years = a.subtype === 'date' && b.subtype === 'date' && isYearMark(a) && isYearMark(b);
  const [low, high] = years ? [Number(a.value), Number(b.value)] : [a.value, b.value];
  if (typeof low !== 'number' || typeof high !== 'number' || !(years || fit(a, b))) return undefined;
  const dash = spans(DASH, text, a, b);
  if (dash && !years && low > high && b.unit === null) return undefined;
  if (!dash && !(spans(TO, text, a, b) && isSpread(text, a)) && !(spans(AND, text, a, b) && isBetween(text, a))) return undefined;
  return span(a, b, low, high);
}

function span(a: Quantity, b: Quantity, low: number, high: number): Quantity {
  const shared = a.scale === 1 && b.scale > 1 && (a.unit === null || a.subtype === 'money') && low * b.scale <= high * 1.0001 ? b.scale : 1;
  return { ...b, start: a.start, value: [shared === 1 ? low : tidy(low * shared), high], subtype: 'range', unit: b.unit ?? a.unit, rule: 'number.range', comparator: null };
}

/** The first end of a range has no unit, or that of the second. */
function fit(a: Quantity, b: Quantity): boolean {
  if (a.subtype === 'date' || b.subtype === 'date' || a.subtype === 'ordinal' || b.subtype === 'ordinal') return false;
  return a.unit === b.unit || (a.unit === null && a.subtype === 'cardinal') || (a.subtype === 'money' && b.unit === null);
}

function isYearMark(q: Quantity): boolean {
  return q.end - q.start === 4;
}

/** `rose from 12% to 34%` is a change, `ranged from 12% to 34%` a spread. */
function isSpread(text: string, a: Quantity): boolean {
  const before = text.slice(Math.max(0, a.start - 70), a.start);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1);
  if (!/\bfrom (?:about |around |roughly |nearly |just |over |under |approximately )?$/i.test(clause)) return true;
  return /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|span(?:s|ned|ning)?|anywhere|between|aged?|intervals?)\b[^.;]{0,30}$/i.test(clause) || !CHANGE.test(clause);
}

function isBetween(text: string, a: Quantity): boolean {
  let end = skipBlanksBack(text, a.start);
  let start = wordStart(text, end);
  if (/^(?:about|roughly|approximately|around|the)$/.test(text.slice(start, end))) { end = skipBlanksBack(text, start); start = wordStart(text, end); }
  return text.slice(start, end).toLowerCase() === 'between';
}

/** `[1.10, 1.83]` or `(0.4, 0.6)`: the two ends of an interval in brackets. */
function interval(text: string, a: Quantity, b: Quantity): Quantity | undefined {
  const open = text.charCodeAt(a.start - 1);
  const close = text.charCodeAt(b.end);
  const brackets = (open === 91 && close === 93) || (open === 40 && close === 41) || (open === 91 && close === 41);
  const named = /(?:CI|CrI|interval|range|IQR|HDI)(?: ?(?:of|=|:|,))?[ (,\[]*$/.test(text.slice(Math.max(0, a.start - 18), a.start));
  if (!(brackets || named) || !spans(PAIR, text, a, b) || typeof a.value !== 'number' || typeof b.value !== 'number' || !fit(a, b) || a.value > b.value) return undefined;
  const decimal = !Number.isInteger(a.value) || !Number.isInteger(b.value);
  const lettered = /[A-Za-z]/.test(text.charAt(a.start - 2));
  return (open === 91 || decimal || named || a.unit !== null) && !lettered ? span(a, b, a.value, b.value) : undefined;
}

/** `37 of 50`, `1 in 5`, `four out of five`. */
function share(text: string, a: Quantity, b: Quantity): Quantity | undefined {
  const counted = b.subtype === 'duration' && b.scale === 1 ? { ...b, subtype: 'cardinal' as const, unit: null, end: b.figureEnd } : b;
  if (!isBare(a) || !isBare(counted) || typeof a.value !== 'number' || typeof b.value !== 'number' || a.value > b.value || b.value === 0) return undefined;
  if (!Number.isInteger(a.value) || !Number.isInteger(b.value) || a.value < 0) return undefined;
  const of = spans(/ (?:out of|of) /y, text, a, b);
  const parts = spans(/ in (?:every )?/y, text, a, b) && (a.value === 1 || (a.value < b.value && (b.value <= 10 || /^10+$/.test(String(b.value)))));
  return of || parts ? { ...fraction(a.start, counted.end, a.value / b.value) } : undefined;
}

/** `224×224`, `20 × 20 degrees`. */
function product(text: string, a: Quantity, b: Quantity): Quantity | undefined {
  if (!spans(TIMES, text, a, b) || typeof a.value !== 'number' || typeof b.value !== 'number') return undefined;
  if (!(isBare(a) || a.unit === b.unit) || !(isBare(b) || b.subtype === 'measurement')) return undefined;
  return quantity(a.start, b.end, [a.value, b.value], 'number.dimensions', { subtype: 'measurement', unit: b.unit, figureEnd: b.figureEnd });
}

/** `(0.28–0.42) × 10^-10 m`: the power holds for both ends, and the brackets are inside. */
function powered(text: string, a: Quantity, b: Quantity): Quantity | undefined {
  if (a.subtype !== 'range' || typeof a.value !== 'object' || a.value === null || text.charCodeAt(a.start - 1) !== 40) return undefined;
  if (b.scale === 1 || !spans(/\) ?[×x] ?/y, text, a, b)) return undefined;
  return { ...b, start: a.start - 1, value: [tidy(a.value[0] * b.scale), tidy(a.value[1] * b.scale)], subtype: 'range', rule: 'number.range' };
}

/** In `1, 5 and 10 s` each figure counts seconds. */
function shareUnits(text: string, found: readonly Quantity[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [a, b] = [found[i], found[i + 1]];
    if (a === undefined || b === undefined || b.unit === null || !isBare(a) || b.start - a.end > 14 || !spans(LIST, text, a, b)) continue;
    if (b.subtype === 'range' || b.subtype === 'measurement' || b.subtype === 'percent' || b.subtype === 'duration' || b.subtype === 'multiplier') {
      a.unit = b.unit;
      a.subtype = b.subtype === 'range' ? 'measurement' : b.subtype;
      a.rule = 'number.list';
    }
  }
}
