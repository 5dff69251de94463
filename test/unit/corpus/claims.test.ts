import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.js';
import { fold } from '../../../src/base/excerpt.js';
import { Corpus } from '../../../src/corpus/corpus.js';

const SEEDS: Readonly<Record<string, string>> = {
  'a.txt': 'Ada Example\n@ada\nThe small probe finds 12% of the leaks.\n\nIt may also find cracks because it is warm.\n',
  'b.txt': 'The pump lost 40% of its water in June.\n',
};

function corpusOf(seeds: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [file, text] of Object.entries(seeds)) {
    const analysis = analyse(text, { models: {}, systems: {} });
    corpus.set({ uri: `mem:${file}`, file, analysis, marks: analysis.marks });
  }
  return corpus;
}

describe('claims of the corpus', () => {
  const corpus = corpusOf(SEEDS);
  const marks = Object.entries(SEEDS).flatMap(([file, text]) => analyse(text, { models: {}, systems: {} }).marks
    .filter((mark) => mark.kind === 'claim').map(({ start, end, type, source }) => ({ uri: `mem:${file}`, start, end, type, source: source === null ? null : fold(source) })));

  it('are the claim marks, with type and source', () => {
    const found = Object.keys(SEEDS).flatMap((file) => corpus.claims(`mem:${file}`).map(({ uri, start, end, type, source }) => ({ uri, start, end, type, source: source === null ? null : fold(source) })));
    assert.deepEqual(found, marks);
    assert.ok(marks.some(({ source }) => source !== null) && marks.some(({ source }) => source === null));
  });

  for (const by of ['source', 'type', 'file'] as const) {
    it(`stand each in one group by ${by}, which counts them`, () => {
      const groups = corpus.claimGroups(by);
      const held = groups.flatMap(({ key, claims, seeds }) => {
        const inGroup = [...corpus.claimsOfGroup(by, key)];
        assert.deepEqual([inGroup.length, new Set(inGroup.map(({ uri }) => uri)).size], [claims, seeds]);
        return inGroup.map(({ uri, start }) => `${uri} ${start}`);
      });
      assert.deepEqual(held.sort(), marks.map(({ uri, start }) => `${uri} ${start}`).sort());
    });
  }

  it('are gone with their document', () => {
    const fewer = corpusOf(SEEDS);
    fewer.delete('mem:a.txt');
    assert.deepEqual(fewer.claimGroups('file').map(({ key }) => key), ['mem:b.txt']);
    assert.deepEqual([...fewer.claimsOfGroup('source', 'nobody')], []);
  });
});
