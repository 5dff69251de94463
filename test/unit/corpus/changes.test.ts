import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changesOf, isSizeOf, type Change, type Told } from '../../../src/corpus/changes.js';
import { isClose } from '../../../src/corpus/figures.js';
import { readWords, Words } from '../../../src/corpus/words.js';

const METRES = 1, SHARES = 2;
const wordsOf = (text: string): Uint32Array => {
  const words = new Words();
  readWords(text, 0, text.length, words);
  return words.stems.all();
};
const metres = (value: number): Told => ({ unit: METRES, value, isShare: false, isMultiplier: false });
const percent = (value: number): Told => ({ unit: SHARES, value, isShare: true, isMultiplier: false });
const times = (value: number): Told => ({ unit: 3, value, isShare: false, isMultiplier: true });
const ratios = (text: string, ...figures: Told[]): number[] => changesOf(wordsOf(text), figures).map(({ ratio }) => ratio);

describe('changes', () => {
  it('are told by verbs of how many times as much', () => {
    assert.deepEqual(ratios('The bill halved.'), [0.5]);
    assert.deepEqual(ratios('Traffic doubled, and noise tripled.'), [2, 3]);
    assert.deepEqual(ratios('Half of the bill was paid.'), []);
  });

  it('are told by two figures of one unit that follow each other', () => {
    assert.deepEqual(ratios('from 100 m to 70 m', metres(100), metres(70)), [0.7]);
    assert.deepEqual(ratios('100 m and 70 %', metres(100), percent(70)), []);
    assert.deepEqual(ratios('100 m here and 100 m there', metres(100), metres(100)), []);
    assert.deepEqual(ratios('from 0 m to 70 m', metres(0), metres(70)), []);
  });

  const fell: Change = { ratio: 0.7, difference: 660, unit: METRES };
  it('have their size in a share, a multiplier or the difference', () => {
    for (const size of [percent(30), percent(70), times(1.43), metres(660), metres(650)]) assert.ok(isSizeOf(fell, size), JSON.stringify(size));
    for (const size of [percent(33), times(2), metres(600), { ...metres(660), unit: 9 }]) assert.ok(!isSizeOf(fell, size), JSON.stringify(size));
  });

  it('that only a verb tells have no difference', () => {
    const halved: Change = { ratio: 0.5, difference: null, unit: -1 };
    assert.ok(isSizeOf(halved, percent(51)));
    assert.ok(!isSizeOf(halved, percent(54)));
    assert.ok(!isSizeOf(halved, { ...metres(50), unit: -1 }));
  });
});

describe('close values', () => {
  it('differ by a share of the larger one, whichever comes first', () => {
    assert.ok(isClose(100, 97, 0.03));
    assert.ok(!isClose(100, 96.9, 0.03));
    fc.assert(fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, y, share) => isClose(x, y, share) === isClose(y, x, share)));
  });
});
