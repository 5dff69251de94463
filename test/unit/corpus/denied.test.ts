import assert from 'node:assert/strict';
import { Strings } from '../../../src/base/strings.js';
import { Denied } from '../../../src/corpus/denied.js';
import { readEntry } from '../../../src/corpus/entry.js';
import type { SentenceView } from '../../../src/corpus/view.js';
import { sketch } from './sketch.js';

const strings = new Strings();
const view = (line: string): SentenceView => ({ entry: readEntry(sketch('a.txt', ['Another stands first.', line]), strings), index: 1 });
const [SLOW, FAST] = ['The ferry takes two hours.', 'The ferry takes one hour.'];

describe('denied conflicts', () => {
  const denied = new Denied([[SLOW, FAST]]);

  it('hold whichever sentence comes first, whatever their case and line breaks', () => {
    assert.ok(denied.has(view(SLOW), view(FAST)));
    assert.ok(denied.has(view(FAST), view(SLOW)));
    assert.ok(denied.has(view('The Ferry takes\ntwo hours.'), view(FAST)));
  });

  it('hold no longer where a sentence says something else, nor for one of them and a third', () => {
    assert.ok(!denied.has(view('The ferry takes three hours.'), view(FAST)));
    assert.ok(!denied.has(view(SLOW), view(SLOW)));
    assert.ok(!new Denied([]).has(view(SLOW), view(FAST)));
  });
});
