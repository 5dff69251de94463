import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.js';
import type { Span } from '../../../src/base/span.js';
import { Corpus } from '../../../src/corpus/corpus.js';

describe('the figures of a conflict', () => {
  it('are told where they stand, whichever seed is asked', () => {
    const texts = new Map([
      ['a.txt', `${'The harbour was calm all winter. '.repeat(400)}\n\nCorvid 3 solved 62% of the tasks in our harbour test.\n`],
      ['b.txt', 'Corvid 3 solved 48% of the tasks in our harbour test.\n'],
    ]);
    const corpus = new Corpus();
    for (const [uri, text] of texts) {
      const analysis = analyse(text, { models: {}, systems: {} });
      corpus.set({ uri, file: uri, analysis, marks: analysis.marks });
    }
    const slice = (uri: string, { start, end }: Span): string => (texts.get(uri) ?? '').slice(start, end);
    const figures = (uri: string): string[][] => corpus.conflictsIn(uri).map(({ a, b, differs }) => (differs?.kind === 'figure' ? [slice(a.document, differs.a), slice(b.document, differs.b)] : []));
    assert.deepEqual(figures('b.txt'), [['62%', '48%']]);
    assert.deepEqual(figures('a.txt'), [['62%', '48%']]);
  });
});
