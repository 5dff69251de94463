import type { Span } from '../../base/span.js';
import type { NumberMark } from '../marks.js';
import { comparatorOf } from './comparators.js';
import { join } from './join.js';
import { measuredOf, type Measured } from './measured.js';
import type { Reading } from './quantity.js';
import { readAt } from './readers.js';
import { nextCandidate } from './scan.js';

/**
 * Finds the quantities in the text of a body. Offsets are from the start of `text`; marks are in order and do not overlap.
 * One scan finds where a figure may begin; readers say what begins there; then neighbours are joined, and each
 * quantity gets its comparator and the noun it measures.
 */
export function findNumbers(text: string, sentences: readonly Span[]): NumberMark[] {
  let sentence = 0;
  let previous: Measured | undefined;
  const whole = { start: 0, end: text.length };
  const quantities = join(text, readAll(text));
  return quantities.map((q, i): NumberMark => {
    while ((sentences[sentence]?.end ?? Infinity) <= q.start) sentence++;
    const of = measuredOf(text, q, sentences[sentence] ?? whole, previous, quantities[i + 1]);
    previous = { q, of };
    return {
      kind: 'number', start: q.start, end: q.end, rule: q.rule, subtype: q.subtype, value: q.value, unit: q.unit,
      comparator: comparatorOf(text, q), tolerance: q.tolerance, of,
    };
  });
}

function readAll(text: string): Reading[] {
  const readings: Reading[] = [];
  let end = 0;
  for (let at = nextCandidate(text, 0); at >= 0; at = nextCandidate(text, Math.max(end, at + 1))) {
    const reading = readAt(text, at);
    if (reading === undefined || reading.start < end) continue;
    readings.push(reading);
    end = reading.end;
  }
  return readings;
}
