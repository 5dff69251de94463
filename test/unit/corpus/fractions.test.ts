import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.js';
import { withFractions } from '../../../src/corpus/fractions.js';

/** The figures of a sentence with their values. */
const read = (text: string): (readonly [text: string, value: unknown])[] =>
  withFractions(analyse(text, { models: {}, systems: {} }).marks, text).flatMap((mark) => (mark.kind === 'number' ? [[text.slice(mark.start, mark.end), mark.value] as const] : []));

describe('fractions with a noun inside', () => {
  const check = (text: string, ...expected: (readonly [string, number])[]) => it(text, () => {
    assert.deepEqual(read(text).map(([words, value]) => [words, typeof value === 'number' ? Number(value.toFixed(4)) : value]), expected);
  });
  check('Two parents in three reject the ban.', ['Two parents in three', 0.6667]);
  check('They found three errors out of every ten.', ['three errors out of every ten', 0.3]);
  check('Seven ferries in two harbours were late.', ['Seven', 7], ['two', 2]);
  check('Two parents of three children complained.', ['Two', 2], ['three', 3]);
  check('Every fourth parent complained.', ['fourth', 0.25]);
  check('Every fourth year the parents complained.', ['fourth', 4]);
  check('The fourth parent complained.', ['fourth', 4]);
  check('Two rooms in 40 were cold.', ['Two', 2], ['40', 40]);
});
