import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findClaims } from '../../../../src/analysis/claims/claims.js';
import { splitSentences } from '../../../../src/analysis/sentences/sentences.js';
import type { ClaimMark } from '../../../../src/analysis/marks.js';

const read = (text: string): ClaimMark | undefined => findClaims(text, [{ start: 0, end: text.length }])[0];

function isClaim(text: string): void {
  assert.ok(read(text), `no claim: ${text}`);
}

function isNone(text: string): void {
  assert.equal(read(text)?.rule, undefined, text);
}

function hedged(text: string, hedge: string, ...cues: readonly string[]): void {
  const claim = read(text);
  assert.deepEqual([claim?.type, claim?.hedge, claim?.cues], ['hypothesis', hedge, cues], text);
}

function plain(text: string): void {
  assert.deepEqual([read(text)?.hedge, read(text)?.cues], ['none', []], text);
}

function typed(text: string, type: string): void {
  assert.equal(read(text)?.type, type, text);
}

describe('claims', () => {
  it('are sentences with a finite verb', () => {
    isClaim('The valve holds.');
    isClaim('Rivers froze in January.');
    isClaim('it just works');
    isClaim('Fixed a crash on start.');
    isClaim('Note that the old port is closed.');
    isNone('A valve that holds');
    isNone('Built for sailors.');
    isNone('Teaching crows to count');
  });

  it('are no questions, greetings, thanks, feelings and orders', () => {
    isNone('Does the valve hold?');
    isNone('“Does the valve hold?”');
    isNone('Why do crows count.');
    isNone('Hello and welcome to the show.');
    isNone('Thanks to everyone who helped.');
    isNone('We are thrilled to see so many of you.');
    isClaim('We are thrilled to announce a second ferry.');
    isNone('Read the manual before you start.');
    isClaim('Read errors were rare.');
    isNone('To learn more, visit the harbour office.');
  });

  it('are hypotheses where the assertion is hedged', () => {
    hedged('The valve may leak.', 'strong', 'may');
    plain('The valve leaked in May.');
    hedged('We think the valve leaks.', 'weak', 'think');
    plain('Crows think in pictures.');
    hedged('The leak is likely small.', 'weak', 'likely');
    plain('Old valves are more likely to leak.');
    hedged('It is possible that the pump failed.', 'strong', 'possible');
    plain('It is possible to swap the pump.');
    hedged('It is not clear why the pump failed.', 'strong', 'not clear');
    plain('The pump, which may be old, was made in Turin.');
    hedged('We found that the pump might fail.', 'strong', 'might');
    plain('We suggested a second pump.');
    hedged('The results suggest that the pump fails.', 'weak', 'suggest');
    plain('They swapped maybe a dozen pumps.');
    plain('The firm said it would close the plant.');
  });

  it('are sentences as they were given, whatever the text, and each is read by itself', () => {
    const piece = fc.constantFrom('may ', 'that ', 'we ', 'Results ', 'show ', 'could', '’s ', '“', '(', ', ', '. ', '5% ', 'é', '😀', '\ud800', 'made ', 'not ', 'http://a.b ', '-', '@x ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((a) => a.join('')), (text) => {
      const sentences = splitSentences(text);
      const together = findClaims(text, sentences);
      const alone = sentences.flatMap((sentence) => findClaims(text, [sentence]));
      assert.deepEqual(together, alone);
      for (const claim of together) {
        assert.ok(sentences.some((s) => s.start === claim.start && s.end === claim.end));
        assert.equal(claim.hedge === 'none', claim.type !== 'hypothesis');
        assert.equal(claim.cues.length > 0, claim.hedge !== 'none');
      }
    }));
  });

  it('have a type', () => {
    typed('Salt reduces the yield.', 'causal');
    typed('Yields fell because the soil was dry.', 'causal');
    typed('Yields increased by 4% in dry years.', 'finding');
    typed('The pump can run dry for an hour.', 'capability');
    typed('We built a second pump.', 'method');
    typed('The pump was built in 1950.', 'method');
    typed('We must replace the pump.', 'position');
    typed('It is essential to replace the pump.', 'position');
  });
});
