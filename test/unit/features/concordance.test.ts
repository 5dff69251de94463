import assert from 'node:assert/strict';
import { expressionPattern, findHits, inContext, wordPattern } from '../../../src/features/concordance.js';

const text = 'The crane lifts. Two cranes wait,\nand a Crane’s hook swings over crane-7.';
const hits = (pattern: RegExp | undefined, limit = 100): string[] => (pattern === undefined ? [] : findHits(text, pattern, limit).map(({ start, end }) => text.slice(start, end)));

describe('a concordance', () => {
  it('finds whole words, and not longer ones', () => assert.deepEqual(hits(wordPattern('crane', false)), ['crane', 'Crane', 'crane']));

  it('tells capitals apart where it is asked to', () => assert.deepEqual(hits(wordPattern('Crane', true)), ['Crane']));

  it('finds words over a line end', () => assert.deepEqual(hits(wordPattern('wait, and', false)), ['wait,\nand']));

  it('takes the marks of an expression for themselves in words', () => assert.deepEqual(hits(wordPattern('cra.e', false)), []));

  it('takes every mark in words as it is', () => {
    for (const mark of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~–🧵') assert.deepEqual(findHits(`x Orion${mark}7B x`, wordPattern(`orion${mark}7B`, false), 9), [{ start: 2, end: 9 + mark.length }], mark);
  });

  it('finds what an expression matches, and nothing where it matches nothing', () => {
    assert.deepEqual(hits(expressionPattern('cranes?\\b', true)), ['crane', 'cranes', 'crane']);
    assert.deepEqual(hits(expressionPattern('x*', false)), []);
  });

  it('comes to an end of an expression that matches nothing, in a text with an emoji too', () => {
    assert.deepEqual(findHits('a 🧵 bb', expressionPattern('b*', false) ?? /b/g, 9), [{ start: 5, end: 7 }]);
  });

  it('knows an expression that is none', () => assert.equal(expressionPattern('(', false), undefined));

  it('stops at a limit', () => assert.equal(hits(wordPattern('crane', false), 2).length, 2));

  it('shows a hit within its line', () => {
    const [, second] = findHits(text, wordPattern('crane', false), 9);
    assert.deepEqual(second === undefined ? undefined : inContext(text, second), { start: 40, end: 45, before: 'and a ', text: 'Crane', after: '’s hook swings over crane-7.' });
  });
});
