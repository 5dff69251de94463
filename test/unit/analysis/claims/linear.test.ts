import assert from 'node:assert/strict';
import { findClaims } from '../../../../src/analysis/claims/claims.js';
import { splitSentences } from '../../../../src/analysis/sentences/sentences.js';

const HOSTILE = ['1,', 'a ', 'A ', '. ', '…A', '((', ' (a. B', 'that the ', 'may not ', 'because it ', 'U.S. ', 'word.Word ', 'A line.\n'];
const FOLD = 10;

/** Milliseconds of this process alone, at best of a few runs and never below one, where the clock is too coarse. */
function cost(text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.cpuUsage();
    findClaims(text, splitSentences(text));
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(1, Math.min(...runs));
}

describe('sentences and claims in hostile text', () => {
  it('take far less than the square of the time for a longer text', () => {
    for (const piece of HOSTILE) {
      const ratio = cost(piece.repeat(40_000 / piece.length)) / cost(piece.repeat(4_000 / piece.length));
      assert.ok(ratio < FOLD * FOLD / 2, `${JSON.stringify(piece)}: ${ratio}`);
    }
  });
});
