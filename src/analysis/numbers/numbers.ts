import type { Span } from '../../base/span.js';
import type { NumberMark } from '../marks.js';

/** Finds the quantities in the text of a body. Offsets are from the start of `text`; marks are in order and do not overlap. */
export function findNumbers(text: string, _sentences: readonly Span[]): NumberMark[] {
  return [...text.matchAll(/(?<![\w.])\d+(?:\.\d+)?%/g)].map((m) => ({
    kind: 'number', start: m.index, end: m.index + m[0].length, rule: 'number.percent',
    subtype: 'percent', value: Number.parseFloat(m[0]), unit: '%', comparator: '=', tolerance: null, of: null,
  }));
}
