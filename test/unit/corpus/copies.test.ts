import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.js';
import { Corpus } from '../../../src/corpus/corpus.js';

const NAMES = { models: {}, systems: {} };

function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [uri, text] of Object.entries(texts)) {
    const analysis = analyse(text, NAMES);
    corpus.set({ uri, file: uri, analysis, marks: analysis.marks });
  }
  return corpus;
}

const PAGE = `The harbour was dredged twice last year because silt had closed the northern channel. Pilots now wait an hour less for the tide.
Fishermen say that the catch has not changed since the work began.`;
const OTHER = 'A new school opened beside the mill after the council had argued about its roof for seven months.';

const members = (corpus: Corpus) => corpus.copies().map((group) => group.members.map(({ uri }) => uri).join(' '));

describe('copies', () => {
  it('names a passage that is pasted twice, the first by file as the original', () =>
    assert.deepEqual(members(corpusOf({ 'b.txt': PAGE, 'a.txt': PAGE, 'c.txt': OTHER })), ['a.txt b.txt']));
  it('finds a passage that is cut, with words of its own before it', () =>
    assert.deepEqual(members(corpusOf({ 'a.txt': PAGE, 'b.txt': 'From the port’s own page: silt had closed the northern channel. Pilots now wait an hour less for the ti…' })), ['a.txt b.txt']));
  it('leaves passages that share a sentence and say more', () =>
    assert.deepEqual(members(corpusOf({ 'a.txt': PAGE.replace('\n', ' '), 'b.txt': `${OTHER} Fishermen say that the catch has not changed since the work began. Nobody on the council had an answer to that.` })), []));
  it('leaves what is short', () => assert.deepEqual(members(corpusOf({ 'a.txt': 'We agree with this.', 'b.txt': 'We agree with this.' })), []));
  it('are found from any of them', () => {
    const corpus = corpusOf({ 'a.txt': PAGE, 'b.txt': PAGE });
    assert.equal(corpus.copiesOf('b.txt', 3)?.members[0]?.uri, 'a.txt');
    assert.equal(corpusOf({ 'a.txt': PAGE }).copiesOf('a.txt', 3), undefined);
  });
});

describe('independence', () => {
  const first = (...uris: string[]) => uris.map((uri) => ({ uri, start: 0, end: 5 }));
  const groups = (texts: Readonly<Record<string, string>>) => corpusOf(texts).independent(first(...Object.keys(texts)))
    .map(({ findings, copies }) => [findings, copies].map((some) => some.map(({ uri }) => uri).join(' ')).join(' | '));

  it('counts what stands twice in the same words once', () => assert.deepEqual(groups({ 'a.txt': PAGE, 'b.txt': PAGE, 'c.txt': OTHER }), ['a.txt | b.txt', 'c.txt | ']));
  it('takes what is cut as a copy', () => assert.deepEqual(groups({ 'a.txt': OTHER, 'b.txt': 'A new school opened beside the mill after the counc…' }), ['a.txt | b.txt']));
  it('takes two seeds with words of their own as two', () => assert.deepEqual(groups({ 'a.txt': PAGE, 'b.txt': OTHER }), ['a.txt | ', 'b.txt | ']));
  it('groups by source', () => {
    const corpus = corpusOf({ 'a.txt': `Ada Lind\n@adalind\n${PAGE}`, 'b.txt': `Ada Lind\n@adalind\n${OTHER}` });
    const at = (uri: string) => ({ uri, start: 30, end: 32 });
    assert.deepEqual(corpus.independent([at('a.txt'), at('b.txt')]).map(({ source, findings }) => [source, findings.length]), [['Ada Lind @adalind', 2]]);
  });
});
