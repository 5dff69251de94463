import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/base/span.js';
import { shift, tracked, type TextEdit, type Tracked } from '../../../src/annotations/track.js';

const TEXT = 'The quick brown fox jumps over the lazy dog.';

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce((so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end), text);
}

/** What undoes edits that were made at once. */
function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let moved = 0;
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end).map(({ start, end, text: put }) => {
    const undone = { start: start + moved, end: start + moved + put.length, text: text.slice(start, end) };
    moved += put.length - (end - start);
    return undone;
  });
}

/** The letters that are left of a stretch, wherever they are: none of what is put in is a letter. */
function oracle(text: string, span: Span, edits: readonly TextEdit[]): Span | null {
  const marked = Array.from(text, (_, i) => (i >= span.start && i < span.end ? 'x' : 'o')).join('');
  const after = apply(marked, edits);
  const start = after.indexOf('x');
  return start < 0 ? null : { start, end: after.lastIndexOf('x') + 1 };
}

const edits = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(8), fc.constantFrom('', '1', '23', '456 7')), { minLength: 1, maxLength: 4 }).map((some) => {
  const apart: TextEdit[] = [];
  for (const [start, length, text] of some.toSorted((a, b) => a[0] - b[0])) {
    if (start > (apart.at(-1)?.end ?? -1)) apart.push({ start, end: Math.min(TEXT.length, start + length), text });
  }
  return apart;
});
const span = fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
const one = (place: Tracked, made: readonly TextEdit[], before: string): Tracked => shift([place], made, before)[0] ?? assert.fail();

describe('a tag in a text that is edited', () => {
  it('stays with its letters', () => {
    fc.assert(fc.property(span, edits, (at, made) => {
      const { start, end, lost } = one(tracked(at), made, TEXT);
      const expected = oracle(TEXT, at, made);
      assert.deepEqual(lost === null ? { start, end } : null, expected);
      if (lost !== null) assert.deepEqual([start === end, lost.text], [true, TEXT.slice(at.start, at.end)]);
    }), { numRuns: 2000 });
  });

  it('comes back when the edit is undone', () => {
    fc.assert(fc.property(span, edits, (at, made) => {
      const after = one(tracked(at), made, TEXT);
      assert.deepEqual(one(after, inverse(TEXT, made), apply(TEXT, made)), tracked(at));
    }), { numRuns: 2000 });
  });

  it('comes back after it was deleted letter by letter and put in again at once', () => {
    let place = tracked({ start: 4, end: 9 });
    let text = TEXT;
    for (let end = 9; end > 4; end--) {
      const made = [{ start: end - 1, end, text: '' }];
      place = one(place, made, text);
      text = apply(text, made);
    }
    assert.equal(place.lost?.text, 'quick');
    place = one(place, [{ start: 0, end: 0, text: 'Yes. ' }], text);
    assert.deepEqual(one(place, [{ start: 9, end: 9, text: 'quick' }], `Yes. ${text}`), tracked({ start: 9, end: 14 }));
  });

  it('does not grow when something is typed at its edges', () => {
    const place = tracked({ start: 4, end: 9 });
    assert.deepEqual(one(place, [{ start: 9, end: 9, text: 'er' }], TEXT), place);
    assert.deepEqual(one(place, [{ start: 4, end: 4, text: 'very ' }], TEXT), tracked({ start: 9, end: 14 }));
  });
});
