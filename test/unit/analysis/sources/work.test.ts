import assert from 'node:assert/strict';
import { findSources } from '../../../../src/analysis/sources/sources.js';
import { looks } from '../looks.js';

const looksAt = (text: string): number => looks(() => findSources(text, 'body'));

describe('work on sources', () => {
  const most = (perCharacter: number, unit: string) => it(`is at most ${perCharacter} looks a character, and linear: ${unit}`, () => {
    const [one, two] = [looksAt(unit.repeat(1000)), looksAt(unit.repeat(2000))];
    assert.ok(two < 2.2 * one + 10, `${one} looks, ${two} at twice the length`);
    assert.ok(one < perCharacter * unit.length * 1000, `${one / unit.length / 1000} a character`);
  });
  most(1, 'the cat sat on a mat and it was fat. ');
  for (const unit of ['a.b', 'x.org ', '1.5 ', '1.5.', 'https://a.org/b?c=1 ', '“A b” ', '“A', '[1, ', '[1] ', '(Lee, 2020) ']) most(12, unit);
  for (const unit of ['(', '(a', 'a (2020) ', 'paper: ', ': ', 'A, a report by ', 'A et al ', 'A & ', 'A et al. 2021 ']) most(320, unit);
});
