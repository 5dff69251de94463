import { A_OR_AN } from './grammar.js';
import { holdsAt } from './looks.js';
import { wordBefore } from './before.js';
import { isLetterOrDigit } from './chars.js';
import { tidy } from './numeral.js';
import { quantity, type Quantity } from './quantity.js';
import { readUnit } from './unit-reader.js';
import { idOf, wordList, wordValues } from './words.js';
import type { Text } from './text.js';

const PARTS = wordValues([
  ...[['half', 2], ['quarter', 4]] as const,
  ...'third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((part, i): [string, number] => [part, i + 3]), ['eleventh', 11], ['twelfth', 12], ['sixteenth', 16], ['twentieth', 20], ['hundredth', 100], ['thousandth', 1000],
  ['halves', 2], ['quarters', 4],
  ...'thirds fourths fifths sixths sevenths eighths ninths tenths'.split(' ').map((part, i): [string, number] => [part, i + 3]), ['hundredths', 100], ['thousandths', 1000],
]);
const COUNTS = wordValues('one two three four five six seven eight nine'.split(' ').map((word, i) => [word, i + 1]));
/** `the top third of them`: where in an order a part stands. */
const RANKS = wordList('top bottom upper lower poorest richest wealthiest');
/** `the best third of them`, but `our best quarter`, which is one of a year. */
const EXTREMES = wordList('best worst highest lowest strongest weakest middle');
/** `the second half of the match`: which one of two. */
const HALVES = wordList('first second back front former latter last final');
const HALF = idOf('half');
const HALVED = /half(?=,? (?:of|the|its|their|our|my|your|his|her|as|that|those|this|these|every|all|a(?! million| billion| dozen)|an)\b|[.,;)]|$)/iy;
/** What follows a part of a whole; a noun makes it an ordinal (`a third party`). */
const AFTER_ARTICLE = / (?:of|or so|as|in|to|since|from|by|after|before|over|between|when|while|and|but|compared|more|less|fewer|higher|lower|longer|shorter|faster|slower|cheaper|larger|smaller|this|last)\b|[.,;)\n\r!?:]|$/y;
const AFTER_ABOUT = / (?:on|at|with|without|among|across|under|for|is|are|was|were|have|had)\b/y;
const AFTER_ONE = / (?:of|the|as|to|in|that)\b|[.,;)]/y;
const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅕': 0.2, '⅖': 0.4, '⅗': 0.6, '⅘': 0.8, '⅙': 1 / 6, '⅛': 0.125, '⅜': 0.375, '⅝': 0.625, '⅞': 0.875 };

/** `two-thirds`, `a quarter of`, `half of`. A lone article needs `of`, `half` something that is halved. */
export function readFractionWords(text: Text, at: number): Quantity | undefined {
  const countEnd = text.wordEnd(at);
  const id = text.wordId(at, countEnd);
  const count = A_OR_AN[id] === 1 ? 1 : COUNTS[id] ?? 0;
  if (count !== 0) {
    const code = text.codeAt(countEnd);
    if (code !== 32 && code !== 45) return undefined;
    const end = text.wordEnd(countEnd + 1);
    const part = PARTS[text.wordId(countEnd + 1, end)] ?? 0;
    if (part === 0 || text.codeAt(end) === 45) return undefined;
    if (A_OR_AN[id] === 1 ? !holdsAt(AFTER_ARTICLE, text, end) && !(APPROXIMATE[wordBefore(text, at)] === 1 && holdsAt(AFTER_ABOUT, text, end)) : count === 1 && !holdsAt(AFTER_ONE, text, end)) return undefined;
    return ofUnit(text, at, end, count / part) ?? fraction(at, end, count / part);
  }
  const part = PARTS[id] ?? 0;
  const rank = part === 0 ? 0 : wordBefore(text, at);
  if ((RANKS[rank] === 1 || (EXTREMES[rank] === 1 && part !== 4)) && text.codeAt(countEnd) !== 45) return fraction(at, countEnd, 1 / part);
  if (id === HALF && (HALVES[wordBefore(text, at)] !== 1 || text.codeAt(text.wordStart(at - 1) - 1) === 45) && (holdsAt(HALVED, text, at) || isApproximated(text, at))) return fraction(at, at + 4, 0.5);
  return undefined;
}

const OF_A = / of an?(?= )/y;

/** `a tenth of a second`: a part of a unit is so much of it. */
function ofUnit(text: Text, start: number, end: number, value: number): Quantity | undefined {
  const unit = text.codeAt(end) === 32 && holdsAt(OF_A, text, end) ? readUnit(text, OF_A.lastIndex) : undefined;
  return unit === undefined || unit.end < OF_A.lastIndex + 4 || isLetterOrDigit(text.codeAt(unit.end)) || text.codeAt(unit.end) === 45 ? undefined
    : quantity(start, unit.end, tidy(value * unit.factor), unit.rule, unit.subtype, unit.name);
}

const IN = idOf('in');
const APPROXIMATE = wordList('nearly almost about roughly around than over least approximately');
const AFTER_IN_HALF = / (?:and|or|but|while|when|since|by|over|within)\b/y;
const HALF_A = / an? | (?:million|billion|dozen)\b/y;

/** `nearly half now …`, `more than half say …`, `cut in half and …`. */
function isApproximated(text: Text, at: number): boolean {
  const before = wordBefore(text, at);
  if (before === IN) return holdsAt(AFTER_IN_HALF, text, at + 4);
  return APPROXIMATE[before] === 1 && text.codeAt(at + 4) !== 45 && !holdsAt(HALF_A, text, at + 4);
}

/** `½`, `2½`: the value of a vulgar fraction sign, or undefined. */
export function vulgarFraction(text: Text, at: number): number | undefined {
  return text.codeAt(at) < 0xbc ? undefined : VULGAR[text.charAt(at)];
}

export function fraction(start: number, end: number, value: number): Quantity {
  return quantity(start, end, tidy(Math.round(value * 1e4) / 1e4), 'number.fraction', 'fraction');
}
