import assert from 'node:assert/strict';
import { readNames } from '../../../../src/analysis/names/names.js';
import { looks } from '../looks.js';
import { NO_NAMES } from './marked.js';

const looksAt = (text: string): number => looks(() => readNames(text, NO_NAMES));

describe('work on names', () => {
  const most = (perCharacter: number, unit: string) => it(`is at most ${perCharacter} looks a character, and linear: ${unit}`, () => {
    const [one, two] = [looksAt(unit.repeat(1000)), looksAt(unit.repeat(2000))];
    assert.ok(two < 2.2 * one, `${one} looks, ${two} at twice the length`);
    assert.ok(one < perCharacter * unit.length * 1000, `${one / unit.length / 1000} a character`);
  });
  most(5, 'the cat sat on a mat and it was fat. ');
  for (const unit of ['A-', 'a-', 'GPT-', 'Ab', 'word…Word']) most(15, unit);
  for (const unit of ['A ', 'A.', 'Xy 3 ', 'Claude ', 'Claude 3 Opus, ', '(AB) ', '`', 'our model, X, ']) most(60, unit);
});
