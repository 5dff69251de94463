import assert from 'node:assert/strict';
import { analyse } from '../../../../src/analysis/analyse.js';
import { readBlocks } from '../../../../src/analysis/passages/blocks.js';
import { looks } from '../looks.js';

describe('work on passages', () => {
  const linear = (unit: string) => it(`is linear: ${JSON.stringify(unit)}`, () => {
    const [one, two] = [1000, 2000].map((times) => looks(() => readBlocks(unit.repeat(times))));
    assert.ok((two ?? 0) < 2.2 * (one ?? 0), `${one} looks, ${two} at twice the length`);
  });
  for (const unit of [
    'The same line again.\n', 'Reply\n', '@ada\n', 'Ada Byte\n3h\n', '- Looms that listen to rain\n', '# Looms\n', 'A natural history of looms\n', 'Subject: Looms\n', '\n ', '\r', ' \t',
    'word…Word', 'a.B', 'aB', 'Ab ', '| a ', 'https://loom.example/', 'Looms, and ', '(', '. ', '12 comments\n', 'The Looms of the North', '3 ',
  ]) linear(unit);
});

describe('work on an edit', () => {
  const work = (times: number): number => {
    const text = 'We saw it fall by 3%.\nA natural history of looms\n\nReply\n- One more, and one more.\n'.repeat(times);
    const before = analyse(text, NAMES);
    const at = Math.floor(text.length / 2);
    const after = `${text.slice(0, at)}x${text.slice(at)}`;
    return looks(() => analyse(after, NAMES, before, { prefix: at, suffix: text.length - at, shift: 1 }));
  };
  it('does not grow with the text around it', function () {
    this.timeout(10_000);
    const [one, two] = [work(200), work(400)];
    assert.ok(two < 1.5 * one, `${one} looks, ${two} in twice the text`);
  });
});

const NAMES = { models: {}, systems: {} };
