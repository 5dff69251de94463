import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apartFrom, bySpan, mergedBySpan, overlaps, type Span } from '../../../src/base/span.js';

const sorted = fc.array(fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 })
  .map((spans): Span[] => spans.map(({ start, length }) => ({ start, end: start + length })).sort(bySpan));
const disjoint = sorted.map((spans) => spans.filter((span, i) => spans.slice(0, i).every((other) => !overlaps(other, span))));

describe('spans in order', () => {
  it('keeps apart from others what overlaps none of them', () => {
    fc.assert(fc.property(sorted, disjoint, (spans, taken) => {
      assert.deepEqual(apartFrom(spans, taken), spans.filter((span) => !taken.some((other) => overlaps(other, span))));
    }));
  });

  it('keeps what only touches another', () => {
    assert.deepEqual(apartFrom([{ start: 2, end: 4 }], [{ start: 0, end: 2 }, { start: 4, end: 6 }]), [{ start: 2, end: 4 }]);
  });

  it('merges two lists as sorting both at once would', () => {
    fc.assert(fc.property(sorted, sorted, (first, second) => {
      const merged = mergedBySpan(first, second);
      const expected = [...first, ...second].sort(bySpan);
      assert.equal(merged.length, expected.length);
      merged.forEach((span, i) => { assert.equal(span, expected[i]); });
    }));
  });
});
