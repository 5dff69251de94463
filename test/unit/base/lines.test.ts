import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointOffsets } from '../../../src/base/codePoints.js';
import { withLineFeeds } from '../../../src/base/hash.js';
import { changeBetween } from '../../../src/base/change.js';
import { lineColumnAt, lineStarts, lineStartsAfter, offsetAt } from '../../../src/base/lines.js';

const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\ud83d', ' ', '\u2028')).map((parts) => parts.join(''));

describe('lines', () => {
  it('end at LF, CRLF and a lone CR', () => assert.deepEqual([...lineStarts('a\nb\r\nc\rd')], [0, 2, 5, 7]));

  it('after a change start where they do in the new text', () => {
    fc.assert(fc.property(text, text, text, text, (head, removed, added, tail) => {
      const [before, after] = [head + removed + tail, head + added + tail];
      const told = { prefix: head.length, suffix: tail.length, shift: added.length - removed.length };
      for (const change of [told, changeBetween(before, after)]) assert.deepEqual(lineStartsAfter(lineStarts(before), after, change), lineStarts(after));
    }));
  });

  it('an offset is where its line and column are', () => {
    fc.assert(fc.property(text, (given) => {
      const starts = lineStarts(given);
      for (let offset = 0; offset <= given.length; offset++) assert.equal(offsetAt(starts, lineColumnAt(starts, offset), given.length), offset);
    }));
  });

  it('a place beyond the end is the end', () => {
    const starts = lineStarts('ab\ncd');
    assert.equal(offsetAt(starts, { line: 9, column: 9 }, 5), 5);
    assert.equal(offsetAt(starts, { line: 1, column: 99 }, 5), 3);
  });
});

describe('code points', () => {
  it('count an emoji once, and CRLF as one', () => assert.deepEqual([...codePointOffsets('a😀\r\nb')], [0, 1, 1, 2, 2, 3, 4]));

  it('are those of the text with line ends as LF', () => {
    fc.assert(fc.property(text, (given) => {
      const offsets = codePointOffsets(given);
      assert.equal(offsets[given.length], [...withLineFeeds(given)].length);
    }));
  });
});
