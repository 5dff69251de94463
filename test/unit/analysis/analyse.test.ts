import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.js';

const options = { models: {}, systems: {} };

describe('analyse', () => {
  it('gives offsets from the start of the text', () => {
    const text = 'A first line.\n\nIn all 42% agreed.';
    const marks = analyse(text, options).marks.filter((mark) => mark.kind === 'number');
    assert.deepEqual(marks.map((mark) => text.slice(mark.start, mark.end)), ['42%']);
  });
});
