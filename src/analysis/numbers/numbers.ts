import type { Span } from '../../base/span.js';
import type { NumberMark } from '../marks.js';
import { comparatorOf } from './comparators.js';
import { join } from './join.js';
import { measuredOf, type Measured } from './measured.js';
import type { Reading } from './quantity.js';
import { readAt } from './readers.js';
import { Text } from './text.js';

/**
 * Finds the quantities in the text of a body. Offsets are from the start of `text`; marks are in order and do not overlap.
 * One scan finds where a figure may begin; readers say what begins there; then neighbours are joined, and each
 * quantity gets its comparator and the noun it measures.
 */
export function findNumbers(written: string, sentences: readonly Span[]): NumberMark[] {
  const text = TEXT.read(written);
  if (text.count === 0) return [];
  const quantities = join(text, readAll(text));
  const marks: NumberMark[] = [];
  let sentence = 0;
  let previous: Measured | undefined;
  let undated: Measured | undefined;
  for (let i = 0; i < quantities.length; i++) {
    const q = quantities[i];
    if (q === undefined) break;
    while ((sentences[sentence]?.end ?? Infinity) <= q.start) sentence++;
    const of = measuredOf(text, q, sentences[sentence]?.start ?? 0, previous, undated, quantities[i + 1]);
    previous = { q, of };
    if (q.subtype !== 'date') undated = previous;
    marks.push({
      kind: 'number', start: q.start, end: q.end, rule: q.rule, subtype: q.subtype, value: q.value, unit: q.unit,
      comparator: comparatorOf(text, q), tolerance: q.tolerance, of,
    });
  }
  return marks;
}

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
