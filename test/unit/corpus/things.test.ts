import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.js';
import { sketch } from './sketch.js';

describe('measured things', () => {
  const corpus = new Corpus();
  corpus.set(sketch('a.txt', ['The <Alpha 1> probe read {40%|40 %|pages} of the stack, <Beta 2> only {12%|12 %|pages}.']));
  corpus.set(sketch('b.txt', ['It lost {31%|31 %|Page} of it within {9 s|9 s|page}.', 'We saw {7%|7 %|} more.']));

  it('meet by their head noun, apart by what they are counted in', () => {
    assert.deepEqual(corpus.things().map(({ head, dimension, figures, seeds }) => [head, dimension, figures, seeds]), [['page', 's', 1, 1], ['pages', '%', 3, 2]]);
  });

  it('give every figure for them, and none that names no thing', () => {
    const [, share] = corpus.things();
    assert.deepEqual(corpus.figuresFor(share?.key ?? '').map(({ uri, thing }) => [uri, thing?.head]), [['a.txt', 'pages'], ['a.txt', 'pages'], ['b.txt', 'page']]);
    assert.deepEqual(corpus.figuresFor('nothing'), []);
    assert.ok(corpus.figuresIn('b.txt', { start: 0, end: 500 }).some(({ thing }) => thing === null));
  });

  it('stand beside the names in their sentence', () => {
    assert.deepEqual(corpus.mentionsIn('a.txt', { start: 0, end: 500 }).map(({ canonical }) => canonical), ['Alpha 1', 'Beta 2']);
    assert.deepEqual(corpus.mentionsIn('a.txt', { start: 0, end: 3 }), []);
  });
});
