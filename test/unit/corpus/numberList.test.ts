import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberList } from '../../../src/corpus/numberList.js';

const listOf = (values: readonly number[]): NumberList => {
  const list = new NumberList();
  for (const value of values) list.push(value);
  return list;
};

describe('a list of numbers', () => {
  it('keeps what was pushed, however much that is', () => {
    fc.assert(fc.property(fc.array(fc.nat(0xffffffff), { maxLength: 300 }), (values) => {
      assert.deepEqual([...listOf(values).all()], values);
    }));
  });
  it('sorts the numbers from one on, each once, and leaves those before it', () => {
    fc.assert(fc.property(fc.array(fc.nat(9), { maxLength: 3 }), fc.array(fc.oneof(fc.nat(40), fc.nat(0xffffffff)), { maxLength: 200 }), (before, values) => {
      const list = listOf([...before, ...values]);
      list.sortFrom(before.length);
      assert.deepEqual([...list.all()], [...before, ...[...new Set(values)].sort((a, b) => a - b)]);
    }));
  });
});
