import { limitsStart } from './before.js';
import { isBlank, isLower } from './chars.js';
import { FUNCTION_WORDS } from './grammar.js';
import { holdsAt } from './looks.js';
import { tidy } from './numeral.js';
import { isBare, type Quantity } from './quantity.js';
import type { Text } from './text.js';

/** What stands between figures of a list with one unit at its end. */
const LIST = /(?:,|;)? ?(?:and|or|&|vs\.?|versus) | to |, ?|\/| ?(?:→|->) ?/y;
const MONTHS_JOINED = /^ ?(?:and|to|or|through|until|–|-|—|,) ?$/;

/** In `between January and March 2025` each month is of that year. */
export function shareYears(text: Text, found: readonly Quantity[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [a, b] = [found[i], found[i + 1]];
    if (a?.subtype !== 'date' || b?.subtype !== 'date' || b.start - a.end > 10 || typeof a.value !== 'string' || typeof b.value !== 'string') continue;
    if (/^--\d\d$/.test(a.value) && /^\d{4}-\d\d$/.test(b.value) && MONTHS_JOINED.test(text.slice(a.end, b.start))) a.value = `${a.value.slice(2) > b.value.slice(5) ? String(Number(b.value.slice(0, 4)) - 1) : b.value.slice(0, 4)}${a.value.slice(1)}`;
  }
}

/** `0.84, 95% CI`: the unit is that of the interval. */
const INTERVAL_AFTER: ReadonlySet<string> = new Set([' CI', ' co', ' cr', ' Cr', ' Co']);

/** In `1, 5 and 10 s` each figure counts seconds. */
export function shareUnits(text: Text, found: readonly Quantity[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [a, b] = [found[i], found[i + 1]];
    if (a === undefined || b === undefined || b.unit === null || !isBare(a) || b.start - a.end > 14 || !holdsAt(LIST, text, a.end) || LIST.lastIndex !== limitsStart(text, b.start)) continue;
    if (INTERVAL_AFTER.has(text.slice(b.end, b.end + 3))) continue;
    if (b.subtype === 'range' || b.subtype === 'measurement' || b.subtype === 'percent' || b.subtype === 'duration' || b.subtype === 'multiplier') {
      a.unit = b.unit;
      a.subtype = b.subtype === 'range' ? 'measurement' : b.subtype;
      a.rule = 'number.list';
    }
  }
}

/** In `5 days instead of 6` and `by 5 days, from 11 to 6` what comes later has the unit of what came before. */
export function shareForward(text: Text, found: readonly Quantity[]): void {
  let from: Quantity | undefined;
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i], found[i + 1]];
    if (a === undefined || b === undefined) continue;
    if (shares(text, INSTEAD, a, b)) share(a, b, text);
    else if ((shares(text, FROM, a, b) && text.startsWith(' to ', b.end)) || (a === from && shares(text, TO, a, b))) { share(a, b, text); from = b; }
  }
}

const FROM = /, from /y;
const TO = / to /y;
const INSTEAD = /,? (?:instead of|rather than|not|against|as opposed to|compared (?:with|to)|(?:up|down) from) /y;

/** Whether a bare figure, after which no noun follows, is parted from one with a unit or a scale by a pattern alone. */
function shares(text: Text, between: RegExp, a: Quantity, b: Quantity): boolean {
  if (!isBare(b) || b.start - a.end > 24 || (a.unit === null && a.scale === 1) || b.scale !== 1 || a.subtype === 'range' || a.subtype === 'date') return false;
  if (typeof a.value !== 'number' || !holdsAt(between, text, a.end) || between.lastIndex !== limitsStart(text, b.start)) return false;
  return !isBlank(text.codeAt(b.end)) || FUNCTION_WORDS[text.idFrom(b.end + 1)] === 1;
}

/** Gives a figure the unit of another, and its scale where that is a word: `3 million rather than 4`. */
function share(a: Quantity, b: Quantity, text: Text): void {
  if (a.scale > 1 && typeof b.value === 'number') {
    if (isLower(text.codeAt(a.end - 1)) && isLower(text.codeAt(a.end - 2))) b.value = tidy(b.value * a.scale);
    else if (a.unit === null) return;
  }
  b.unit = a.unit;
  b.subtype = a.subtype;
}
