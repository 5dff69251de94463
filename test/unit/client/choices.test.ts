import assert from 'node:assert/strict';
import { cleanName, isColour, tagChoices, withUsed } from '../../../src/client/common/tags/choices.js';

const code = (name: string, description = '') => ({ name, count: 1, colour: null, description });
const codes = [code('method'), code('method/training', 'how it was trained'), code('result'), code('result/negative'), code('Übersicht')];

/** The list as `group name`, for what is chosen and typed. */
const listed = (typed: string, chosen: readonly string[] = [], recent: readonly string[] = []) =>
  tagChoices(codes, recent, chosen, typed).map(({ group, name }) => `${group} ${name}`);

describe('the tags to choose from', () => {
  it('are all of them, those used last first', () => assert.deepEqual(listed('', [], ['result', 'gone']), [
    'recent result', 'all method', 'all method/training', 'all result/negative', 'all Übersicht',
  ]));

  it('begin with those that are chosen, each once', () => assert.deepEqual(listed('', ['result'], ['result', 'method']).slice(0, 2), ['chosen result', 'recent method']));

  it('are found by a part of a name, the whole level first', () => assert.deepEqual(listed('training'), ['found method/training', 'new training']));

  it('are found by each typed word, in the description too', () => assert.deepEqual(listed('trained method').slice(0, 1), ['found method/training']));

  it('put the name that is typed before names that begin with it', () => assert.deepEqual(listed('method'), ['found method', 'found method/training']));

  it('offer a new tag for a name that none has', () => assert.deepEqual(listed('meth'), ['found method', 'found method/training', 'new meth']));

  it('offer no second tag that differs by capitals alone', () => assert.deepEqual(listed('ÜBERSICHT'), ['found Übersicht']));

  it('offer no new tag for a name that was just chosen', () => assert.deepEqual(listed('fresh', ['fresh']), ['chosen fresh']));

  it('keep what is chosen in the list while something else is typed', () => assert.deepEqual(listed('neg', ['method']), ['chosen method', 'found result/negative', 'new neg']));
});

describe('a typed name', () => {
  it('loses empty levels and spare white space', () => assert.equal(cleanName('  a  b / /c/ '), 'a b/c'));
  it('of white space and slashes is none', () => assert.equal(cleanName(' / /'), ''));
});

describe('the tags used last', () => {
  it('stand first, each once', () => assert.deepEqual(withUsed(['a', 'b'], ['b', 'c']), ['b', 'c', 'a']));
  it('are no more than a dozen', () => assert.equal(withUsed(Array.from({ length: 20 }, (_, at) => String(at)), ['new']).length, 12));
});

describe('a colour', () => {
  it('is six hexadecimal digits', () => assert.ok(isColour('#3a86C8')));
  it('is no short form, no name and nothing that goes on', () => assert.deepEqual(['#fff', 'red', '#3a86c8;x'].map(isColour), [false, false, false]));
});
