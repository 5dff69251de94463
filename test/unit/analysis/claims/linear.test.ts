import assert from 'node:assert/strict';
import { findClaims } from '../../../../src/analysis/claims/claims.js';
import { splitSentences } from '../../../../src/analysis/sentences/sentences.js';
import { looks } from '../looks.js';

const HOSTILE = ['1,', 'a ', 'A ', '. ', '…A', '((', ' (a. B', 'that the ', 'may not ', 'because it ', 'U.S. ', 'word.Word ', 'A line.\n'];

const work = (text: string): number => looks(() => findClaims(text, splitSentences(text)));

describe('sentences and claims in hostile text', () => {
  for (const piece of HOSTILE) {
    it(`cost twice the work for twice the text: ${JSON.stringify(piece)}`, () => {
      const [one, two] = [work(piece.repeat(2000)), work(piece.repeat(4000))];
      assert.ok(two < 2.2 * one + 1000, `${one} looks, ${two} at twice the length`);
    });
  }
});
