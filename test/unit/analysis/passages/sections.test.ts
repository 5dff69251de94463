import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeBetween } from '../../../../src/base/change.js';
import { blocksOf, readBlocks } from '../../../../src/analysis/passages/blocks.js';
import { readLines } from '../../../../src/analysis/passages/lines.js';
import { readSections } from '../../../../src/analysis/passages/sections.js';

const LINES = ['We saw that looms listen to rain.', 'Reply', 'Looms', '- How looms listen', 'Ada Byte', '@adabyte', '3h', 'how they do so', 'A natural history of looms', '', '12 comments', 'Share 4', 'We heard it rise by 3 ms and fall again in the night.'];
const long = fc.array(fc.constantFrom(...LINES), { minLength: 2500, maxLength: 4000, size: 'max' });

describe('a long text', () => {
  it('has after an edit the blocks of a fresh start', function () {
    this.timeout(20_000);
    fc.assert(fc.property(long, fc.array(fc.tuple(fc.nat(3999), fc.nat(3), fc.subarray(LINES)), { minLength: 3, maxLength: 3 }), (start, edits) => {
      const text = [...start];
      let lines = readLines(text.join('\n'));
      let sections = readSections(lines);
      for (const [at, removed, added] of edits) {
        text.splice(at % text.length, removed, ...added);
        const now = text.join('\n');
        lines = readLines(now, { lines, change: changeBetween(lines.text, now) });
        sections = readSections(lines, sections);
        assert.deepEqual(blocksOf(sections), readBlocks(now));
      }
    }), { numRuns: 15 });
  });

  it('is read again in the sections that were edited, and no others', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => LINES[(i * i + (i >> 5)) % LINES.length] ?? '');
    const lines = readLines(text.join('\n'));
    const before = readSections(lines);
    const edited = [...text.slice(0, 9000), 'And so on.', ...text.slice(9000)].join('\n');
    const after = readSections(readLines(edited, { lines, change: changeBetween(lines.text, edited) }), before);
    const known = new Set(before.map(({ section }) => section));
    assert.ok(before.length > 50);
    assert.ok(after.filter(({ section }) => !known.has(section)).length <= 3);
  });

  it('knows in each section who speaks above it', () => {
    const body = 'We saw that looms listen to rain.\nThe Many Ways of Listening Looms\n'.repeat(2000);
    const roles = (text: string) => new Set(readBlocks(text).slice(-1000).map((block) => block.role));
    assert.deepEqual(roles(`Ada Byte\n@adabyte\n${body}`), new Set(['body']));
    assert.deepEqual(roles(body), new Set(['body', 'heading', 'title']));
  });
});
