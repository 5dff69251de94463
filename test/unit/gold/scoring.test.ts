import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnotationRecord } from '../../../src/exports/record.js';
import { f1, score, scoreLinks, type Gold, type GoldLink } from '../../gold/scoring.js';
import { annotationsOf, SHARED, sharedSets } from '../../gold/sets.js';

const gold: Gold = {
  file: 'a.txt',
  annotations: [
    { kind: 'number', start: 0, end: 2, text: '9%', value: 9, unit: '%', comparator: '=', of: 'the replies', subtype: 'percent' },
    { kind: 'number', start: 10, end: 13, text: 'one', value: 1, unit: null, comparator: '=', of: 'run', subtype: 'cardinal', optional: true },
  ],
  sentences: [{ start: 0, end: 20, label: 'claim', type: 'finding', hedge: 'none' }],
  passages: [{ start: 0, end: 20, source: null }],
};
const found = (kind: string, start: number, end: number, attributes: object): AnnotationRecord => ({
  id: 'x', file: 'a.txt', kind, start, end, line: 1, column: 1, text: '', rule: 'test', ...attributes,
});
const nine = { value: 9, unit: '%', comparator: '=', of: 'replies', subtype: 'percent' };

describe('scoring', () => {
  it('counts right, spurious and missed', () => {
    const figures = score([gold], [found('number', 0, 2, nine), found('number', 5, 6, nine)]);
    assert.deepEqual(figures['number'], { right: 1, spurious: 1, missed: 0 });
    assert.deepEqual(figures['claim'], { right: 0, spurious: 0, missed: 1 });
  });

  it('takes nothing for what is optional, found or not', () => {
    const figures = score([gold], [found('number', 0, 2, nine), found('number', 10, 13, nine)]);
    assert.deepEqual(figures['number'], { right: 1, spurious: 0, missed: 0 });
  });

  it('tells a wrong attribute from a right one', () => {
    const figures = score([gold], [found('number', 0, 2, { ...nine, comparator: '~', of: 'posts' })]);
    assert.equal(f1(figures['number value'] ?? assert.fail()), 1);
    assert.equal(f1(figures['number comparator'] ?? assert.fail()), 0);
    assert.equal(f1(figures['number of'] ?? assert.fail()), 0);
  });

  it('wants a claim of half of the union, and null for a source that is not there', () => {
    const claim = found('claim', 0, 12, { type: 'finding', hedge: 'none', source: null });
    assert.deepEqual(score([gold], [claim])['claim'], { right: 1, spurious: 0, missed: 0 });
    assert.equal(f1(score([gold], [{ ...claim, source: 'x' }])['claim source'] ?? assert.fail()), 0);
    assert.deepEqual(score([gold], [{ ...claim, end: 8 }])['claim'], { right: 0, spurious: 1, missed: 1 });
  });

  it('pairs links whichever end comes first', () => {
    const link: GoldLink = { relation: 'same', a: { file: 'a.txt', start: 0, end: 9 }, b: { file: 'b.txt', start: 0, end: 9 } };
    assert.deepEqual(scoreLinks([link], [{ relation: 'same', a: link.b, b: link.a }])['same'], { right: 1, spurious: 0, missed: 0 });
    assert.deepEqual(scoreLinks([link], [{ ...link, relation: 'restates' }])['same'], { right: 0, spurious: 0, missed: 1 });
  });

  it('gives the figures of the scorer in ../shared (skipped where that folder is not beside the project)', function () {
    const scorer = join(SHARED, 'eval', 'score.mjs');
    const set = sharedSets().find((each) => each.name === 'phenomena');
    if (!existsSync(scorer) || set === undefined) return this.skip();
    const annotations = annotationsOf(set);
    const folder = mkdtempSync(join(tmpdir(), 'seedmark-'));
    try {
      const file = join(folder, 'a.jsonl');
      writeFileSync(file, annotations.map((each) => JSON.stringify(each)).join('\n'));
      const run = spawnSync(process.execPath, [scorer, '--gold', set.folder, '--pred', file, '--json'], { encoding: 'utf8' });
      const theirs = JSON.parse(run.stdout) as { spans: Record<string, { tp: number; fp: number; fn: number }>; attributes: Record<string, { accuracy: number }> };
      const ours = score(set.golds, annotations);
      const { tp: right, fp: spurious, fn: missed } = theirs.spans['number exact'] ?? assert.fail();
      assert.deepEqual(ours['number'], { right, spurious, missed });
      for (const name of ['value', 'unit', 'comparator', 'subtype']) {
        const accuracy = theirs.attributes[`number ${name}`]?.accuracy;
        if (accuracy !== undefined) assert.ok(Math.abs(f1(ours[`number ${name}`] ?? assert.fail()) - accuracy) < 0.001, name);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
