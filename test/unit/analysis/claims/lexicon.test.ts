import assert from 'node:assert/strict';
import { classAt, hashOf, numberOf } from '../../../../src/analysis/claims/lexicon.js';
import { inflect } from '../../../../src/analysis/claims/inflection.js';
import { VERBS } from '../../../../src/analysis/claims/verbs.js';
import { VOCABULARY } from '../../../../src/analysis/claims/vocabulary.js';

function forms(base: string, expected: string): void {
  const { third, past, participle, ing } = inflect(base);
  assert.equal([third, past, participle, ing].join(' '), expected);
}

describe('the lexicon', () => {
  it('inflects verbs', () => {
    forms('train', 'trains trained trained training');
    forms('use', 'uses used used using');
    forms('stop', 'stops stopped stopped stopping');
    forms('carry', 'carries carried carried carrying');
    forms('play', 'plays played played playing');
    forms('reach', 'reaches reached reached reaching');
    forms('write', 'writes wrote written writing');
    forms('lie', 'lies lay lain lying');
    forms('agree', 'agrees agreed agreed agreeing');
  });

  it('has room for the classes of each word', () => {
    const words = Object.values(VOCABULARY).flatMap((list) => list.trim().split(/\s+/)).concat(Object.values(VERBS).flatMap((list) => list.trim().split(/\s+/).map((verb) => inflect(verb.replace('*', '')).third)));
    assert.deepEqual(words.filter((word) => classAt(numberOf(hashOf(word))) === 0), []);
    assert.equal(classAt(numberOf(hashOf('xyzzy'))), 0);
  });

  it('gives each word a hash of its own', () => {
    const listed = (lists: Readonly<Record<string, string>>) => Object.values(lists).flatMap((list) => list.trim().split(/\s+/));
    const verbs = listed(VERBS).flatMap((verb) => Object.values(inflect(verb.replace('*', ''))));
    const words = new Set([...listed(VOCABULARY), ...verbs]);
    assert.equal(new Set([...words].map(hashOf)).size, words.size);
  });
});
