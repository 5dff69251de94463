import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looks } from '../looks.js';
import { findNumbers } from '../../../../src/analysis/numbers/numbers.js';

const HOSTILE = ['1,', '111,', '111 ', '1-', '1.', '1 to ', 'a ', '((', '[(1 ', 'ten ', 'two point one ', '[12] Lind, A. (2005) 3, 45–67. ', 'kg/', '5 kg/', '1×', '± 1 '];

describe('numbers in hostile text', () => {
  it('reads long repetitions to their end', () => {
    for (const piece of HOSTILE) {
      const text = `${piece.repeat(1_000 / piece.length)}. We saw 73 boats.`;
      const last = findNumbers(text, [{ start: 0, end: text.length }]).at(-1);
      assert.equal(last === undefined ? '' : text.slice(last.start, last.end), '73', piece);
    }
  });

  for (const piece of HOSTILE) {
    it(`costs twice the work for twice the text: ${JSON.stringify(piece)}`, () => {
      const work = (text: string): number => looks(() => findNumbers(text, [{ start: 0, end: text.length }]));
      const [one, two] = [work(piece.repeat(1000)), work(piece.repeat(2000))];
      assert.ok(two < 2.2 * one + 1000, `${one} looks, ${two} at twice the length`);
    });
  }

  it('gives marks in order, without overlap and without outer blanks, for any text', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE, '12', '%', ' ms', '–', ' of ', '$', '10^', '3', ' May ', '2019', ' and ', '½', 'first ', 'a dozen '), fc.string({ maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const mark of findNumbers(text, [{ start: 0, end: text.length }])) {
        assert.ok(mark.start >= end && mark.end > mark.start && mark.end <= text.length);
        assert.equal(text.slice(mark.start, mark.end), text.slice(mark.start, mark.end).trim());
        end = mark.end;
      }
    }));
  });
});
