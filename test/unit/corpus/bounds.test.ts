import assert from 'node:assert/strict';
import { compareFigures } from '../../../src/corpus/compare.js';
import { outlookOf } from '../../../src/corpus/outlook.js';
import {
  figuredEvidence, PARTS, mostByFigures, mostByReading, mostByStanding, oddsByFigures, oddsByReading, oddsByStanding, oddsByWords, readEvidence, standingEvidence, wordedEvidence,
  type Part, type Weights,
} from '../../../src/corpus/evidence.js';
import { overlapOf } from '../../../src/corpus/overlap.js';
import { mayBeSameWords, sameWords } from '../../../src/corpus/same.js';
import { Store } from '../../../src/corpus/store.js';
import { WEIGHTS } from '../../../src/corpus/weights.js';
import { CONFLICTS, LOOK_ALIKES, NEAR_MISSES, RESTATES } from './pairs.js';
import { pairsOf, sketch } from './sketch.js';

/** How far a line is from those that it is compared with. */
const FAR = 12;

describe('what two sentences may come to', () => {
  const lines = [RESTATES, LOOK_ALIKES, CONFLICTS, NEAR_MISSES].flatMap((table) => pairsOf(table).flat());
  const store = new Store();
  lines.forEach((line, i) => { store.set(sketch(String(i), [line])); });
  const views = store.order.all().flatMap(({ parts }) => parts).map((part) => ({ entry: store.entryOf(part), index: 0 })).sort((a, b) => Number(a.entry.uri) - Number(b.entry.uri));
  const pairs = views.flatMap((a, i) => views.slice(i + 1, i + FAR).map((b) => [a, b] as const));
  const weight = (term: number): number => store.sentences.weight(term);

  it('is never less than what they come to, by each kind of evidence', () => {
    let apart = 0;
    for (const [a, b] of pairs) {
      for (const weights of [WEIGHTS.restates, WEIGHTS.conflicts]) {
        const [overlap, outlook] = [overlapOf(a, b, weight), outlookOf(a, b)];
        const worded = wordedEvidence(a, b, overlap);
        const figured = figuredEvidence(overlap, compareFigures(a, b));
        const standing = standingEvidence(a, b, weight);
        const comeTo = [oddsByFigures(weights, figured), oddsByStanding(weights, standing), oddsByReading(weights, readEvidence(a, b, worded, figured))];
        const most = [mostByFigures(weights, overlap, outlook), mostByStanding(weights, overlap), mostByReading(weights, overlap, worded)];
        most.forEach((bound, kind) => {
          const odds = comeTo[kind] ?? Infinity;
          assert.ok(odds <= bound + 1e-9, `${lines[Number(a.entry.uri)]} // ${lines[Number(b.entry.uri)]}: ${odds} > ${bound}`);
          if (bound > odds) apart++;
        });
      }
    }
    assert.ok(apart > pairs.length);
  });

  it('count each part of the evidence once', () => {
    const weights = Object.fromEntries(PARTS.map((part, i) => [part, i + 1])) as Record<Part, number>;
    PARTS.forEach((part, i) => {
      const evidence = Object.fromEntries(PARTS.map((each) => [each, each === part ? 1 : 0])) as Weights;
      const odds = [oddsByWords, oddsByFigures, oddsByStanding, oddsByReading].map((oddsBy) => oddsBy(weights, evidence));
      assert.deepEqual(odds.filter((each) => each !== 0), [i + 1], part);
    });
  });

  it('are the same words only where those in the middle are shared', () => {
    const said = sketch('a', ['The old bridge over the river was closed to all traffic in March.']);
    const tables = [
      ['The old bridge over the river was closed to all traffic…', true],
      ['Subject: notes of the day The old bridge over the river was closed to all traffic in March.', true],
      ['The old bridge over the canal was opened to all traffic in March.', false],
    ] as const;
    for (const [line, isSame] of tables) {
      const both = new Store();
      both.set(said);
      both.set(sketch('b', [line]));
      const [a, b] = both.order.all().map(({ parts: [part] }) => ({ entry: both.entryOf(part as NonNullable<typeof part>), index: 0 }));
      assert.equal(a !== undefined && b !== undefined && mayBeSameWords(a, b), isSame, line);
      assert.equal(a !== undefined && b !== undefined && sameWords(a, b) !== null, isSame, line);
    }
  });
});
