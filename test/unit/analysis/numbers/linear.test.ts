import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findNumbers } from '../../../../src/analysis/numbers/numbers.js';
import { Text } from '../../../../src/analysis/numbers/text.js';

/** How often the text is looked at while `read` runs, and how much is cut out of it: work that no clock and no other process can change. */
function looks(read: () => void): number {
  const methods = ['codeAt', 'charAt', 'slice', 'startsWith', 'wordEnd', 'wordStart', 'wordId', 'idFrom', 'idTo'] as const;
  const originals = methods.map((name) => Object.getOwnPropertyDescriptor(Text.prototype, name));
  let count = 0;
  methods.forEach((name, i) => {
    const original = originals[i]?.value as (this: Text, ...args: number[]) => number | string | boolean;
    Object.defineProperty(Text.prototype, name, { ...originals[i], value(this: Text, ...args: number[]) {
      const result = original.apply(this, args);
      count += typeof result === 'string' ? result.length : 1;
      return result;
    } });
  });
  try {
    read();
  } finally {
    methods.forEach((name, i) => Object.defineProperty(Text.prototype, name, originals[i] ?? {}));
  }
  return count;
}

const HOSTILE = ['1,', '111,', '111 ', '1-', '1.', '1 to ', 'a ', '((', '[(1 ', 'ten ', 'two point one ', '[12] Lind, A. (2005) 3, 45–67. ', 'kg/', '5 kg/', '1×', '± 1 ', '1 2 3 ', '4% (5%) of '];

describe('numbers in hostile text', () => {
  it('reads long repetitions to their end', () => {
    for (const piece of HOSTILE) {
      const text = `${piece.repeat(1_000 / piece.length)}. We saw 73 boats.`;
      const last = findNumbers(text, [{ start: 0, end: text.length }]).at(-1);
      assert.equal(last === undefined ? '' : text.slice(last.start, last.end), '73', piece);
    }
  });

  it('drops a hundred thousand figures that count up in one pass', () => {
    const text = '1 2 3 '.repeat(50_000);
    assert.deepEqual(findNumbers(text, [{ start: 0, end: text.length }]), []);
  });

  for (const piece of HOSTILE) {
    it(`costs twice the work for twice the text: ${JSON.stringify(piece)}`, () => {
      const work = (pieces: string): number => {
        const text = `We saw 73 boats. ${pieces}`;
        return looks(() => findNumbers(text, [{ start: 0, end: text.length }]));
      };
      const [one, two] = [work(piece.repeat(1000)), work(piece.repeat(2000))];
      assert.ok(one > 0 && two < 2.2 * one + 1000, `${one} looks, ${two} at twice the length`);
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
