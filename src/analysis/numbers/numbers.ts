import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import type { NumberMark } from '../marks.js';
import { plainOf } from '../plain/plain.js';
import { isRank, tableOf } from './cells.js';
import { wordBefore } from './before.js';
import { heaviest, type Choose } from './choice.js';
import { isUpper } from './chars.js';
import { comparatorOf } from './comparators.js';
import { PLURAL } from './counted.js';
import { join } from './join.js';
import { holdsAt } from './looks.js';
import type { Measured, Told } from './carried.js';
import { measuredOf } from './measured.js';
import { ORDINARY } from './ordinary.js';
import { isShare, type Quantity, type Reading } from './quantity.js';
import { readAt } from './readers.js';
import { Text } from './text.js';
import { wordList } from './words.js';

/**
 * Finds the quantities in the text of a body. Offsets are from the start of `text`; marks are in order and do not overlap.
 * One scan finds where a figure may begin; readers say what begins there; then neighbours are joined, and each
 * quantity gets its comparator and the noun it measures.
 */
export function findNumbers(written: string, sentences: readonly Span[], choose: Choose = heaviest): NumberMark[] {
  const plain = plainOf(written);
  return plain === undefined ? findIn(written, sentences, choose) : plain.written(findIn(plain.text, plain.spans(sentences), choose));
}

function findIn(written: string, sentences: readonly Span[], choose: Choose): NumberMark[] {
  const text = TEXT.read(written);
  if (text.count === 0) return [];
  const read = join(text, readAll(text));
  const table = tableOf(written);
  const quantities = table === undefined ? read : read.filter((q) => !isRank(table, q));
  if (table !== undefined) table.at = 0;
  const marks: NumberMark[] = [];
  let sentence = 0;
  let start = sentences[0]?.start ?? 0;
  let spoken = spokenFrom(text, start);
  const told: Told = { last: undefined, previous: undefined, undated: undefined, counts: undefined };
  let outside: Told | undefined;
  for (let i = 0; i < quantities.length; i++) {
    const q = quantities[i];
    if (q === undefined) break;
    if ((sentences[sentence]?.end ?? Infinity) <= q.start) {
      while ((sentences[sentence]?.end ?? Infinity) <= q.start) sentence++;
      start = sentences[sentence]?.start ?? 0;
      spoken = spokenFrom(text, start);
      outside = undefined;
    }
    // What stands in brackets is told aside: the sentence goes on from what stands before them.
    const bracket = told.last === undefined ? 0 : bracketBetween(text, Math.max(told.last.end, start), q.start);
    if (bracket > 0) outside ??= { ...told };
    if (bracket < 0 && outside !== undefined) {
      told.previous = goingOn(outside.previous, -bracket);
      told.undated = goingOn(outside.undated, -bracket);
      outside = undefined;
    }
    const of = measuredOf(text, q, spoken < q.start ? spoken : start, told, quantities[i + 1], table, choose);
    const named = isNamed(text, q, start);
    const counted = isCount(text, q, of) && !(named && (isThing(of) || !Number.isInteger(q.value)));
    if (counted || !named) {
      told.previous = { q, of, end: q.end };
      if (q.subtype !== 'date') told.undated = told.previous;
    }
    if (counted && !(told.counts !== undefined && told.counts.q.start >= start && PLACING[wordBefore(text, q.start)] === 1)) told.counts = told.previous;
    told.last = q;
    marks.push({
      kind: 'number', start: q.start, end: q.end, rule: q.rule, subtype: q.subtype, value: q.value, unit: q.unit,
      comparator: comparatorOf(text, q, quantities[i - 1]), tolerance: q.tolerance, of,
    });
  }
  return marks;
}

/** Where the last bracket between two offsets opens, or the last that closes there, as a number below nought; 0 where none does. */
function bracketBetween(text: Text, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const code = text.codeAt(at);
    if (code === 40) return at;
    if (code === 41) return -at - 1;
  }
  return 0;
}

function goingOn(measured: Measured | undefined, end: number): Measured | undefined {
  return measured === undefined ? undefined : { ...measured, end };
}

/** Whether a bare figure may be part of the name before it, as in `Vega 9B` and `Llama 3.1`: names are told later. */
function isNamed(text: Text, { subtype, unit, start, end }: Quantity, sentence: number): boolean {
  if (subtype !== 'cardinal' || unit !== null || text.codeAt(start - 1) !== 32 || end - start > 4) return false;
  const word = text.wordStart(start - 1);
  return word >= sentence && word < start - 2 && isUpper(text.codeAt(word)) && ORDINARY[text.idFrom(word)] !== 1;
}

/** Whether a noun may go on with a name, as `Pro` does in `Vega 3 Pro`. */
function isThing(of: string | null): boolean {
  return of !== null && isUpper(of.charCodeAt(0)) && !PLURAL.test(of);
}

/** Whether what a quantity counts stands right behind it. */
function isCount(text: Text, q: Quantity, of: string | null): boolean {
  return of !== null && (isShare(q) || (q.subtype === 'cardinal' && q.unit === null)) && text.slice(q.end, q.end + of.length + LONGEST_LINK).includes(of);
}

/** `Ada Holm: We saw …`: a name and a colon before what somebody says. */
const SPEAKER = pattern(String.raw`[^\p{L}\n]{0,3}\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}: (?=\p{L})`, 'uy');

/** Where the sentence at `start` begins behind the name of its speaker. */
function spokenFrom(text: Text, start: number): number {
  return holdsAt(SPEAKER, text, start) ? SPEAKER.lastIndex : start;
}

/** `612 editors in 19 newsrooms`: where and of what those are that were counted. */
const PLACING = wordList('in of from at across on for over among');
/** ` of all the `, between a quantity and what it counts. */
const LONGEST_LINK = 14;

const TEXT = new Text();

function readAll(text: Text): Reading[] {
  const readings: Reading[] = [];
  let end = 0;
  for (let i = 0; i < text.count; i++) {
    const at = text.openings[i] ?? 0;
    if (at < end) continue;
    const reading = readAt(text, at);
    if (reading === undefined || reading.start < end) continue;
    readings.push(reading);
    end = reading.end;
  }
  return readings;
}
