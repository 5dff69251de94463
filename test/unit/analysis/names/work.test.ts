import assert from 'node:assert/strict';
import { readNames } from '../../../../src/analysis/names/names.js';
import { NO_NAMES } from './marked.js';

/** How often the characters of strings are looked at while a text is read. */
function looks(text: string): number {
  const read = Object.getOwnPropertyDescriptor(String.prototype, 'charCodeAt');
  assert.ok(read !== undefined);
  const charCodeAt = read.value as (this: string, at: number) => number;
  let count = 0;
  Object.defineProperty(String.prototype, 'charCodeAt', { ...read, value(this: string, at: number) { count++; return charCodeAt.call(this, at); } });
  try { readNames(text, NO_NAMES); } finally { Object.defineProperty(String.prototype, 'charCodeAt', read); }
  return count;
}

describe('work on names', () => {
  const most = (perCharacter: number, unit: string) => it(`is at most ${perCharacter} looks a character, and linear: ${unit}`, () => {
    const [one, two] = [looks(unit.repeat(1000)), looks(unit.repeat(2000))];
    assert.ok(two < 2.2 * one, `${one} looks, ${two} at twice the length`);
    assert.ok(one < perCharacter * unit.length * 1000, `${one / unit.length / 1000} a character`);
  });
  most(5, 'the cat sat on a mat and it was fat. ');
  for (const unit of ['A-', 'a-', 'GPT-', 'Ab', 'word…Word']) most(15, unit);
  for (const unit of ['A ', 'A.', 'Xy 3 ', 'Claude ', 'Claude 3 Opus, ', '(AB) ', '`', 'our model, X, ']) most(60, unit);
});
