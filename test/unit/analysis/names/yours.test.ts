import assert from 'node:assert/strict';
import { analyse } from '../../../../src/analysis/analyse.js';

/** Where a spelling that the user gave is met. */
function met(spelling: string, text: string): string[] {
  return analyse(text, { models: {}, systems: { Given: [spelling] } }).marks.flatMap((mark) => (mark.kind === 'system' && mark.canonical === 'Given' ? [text.slice(mark.start, mark.end)] : []));
}

describe('a spelling that the user gave', () => {
  it('may be a figure alone', () => {
    assert.deepEqual(met('7', 'The 7 came first, two 7s later, and 70 never.'), ['7', '7s']);
  });
  it('may start with a figure', () => {
    assert.deepEqual(met('4o', 'A 4o and two 4os, but no 4O and no 4 o.'), ['4o', '4os']);
    assert.deepEqual(met('3-gram', 'The 3-gram won, the 3 grams lost.'), ['3-gram']);
  });
  it('holds as it is written, with a capital or without', () => {
    assert.deepEqual(met('Reed', 'Reed met a reed and a REED.'), ['Reed']);
    assert.deepEqual(met('reed', 'Reed met a reed and a REED.'), ['reed']);
  });
  it('may start with a letter beyond ASCII', () => {
    assert.deepEqual(met('Élan', 'We gave Élan to the élan of the crew.'), ['Élan']);
  });
});
