import assert from 'node:assert/strict';
import { findNumbers } from '../../../../src/analysis/numbers/numbers.js';

/** What each quantity measures, in order; `/` parts sentences. */
function checkOf(written: string, ...expected: readonly (string | null)[]): void {
  const text = written.replaceAll(' / ', ' ');
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const sentence of written.split(' / ')) {
    sentences.push({ start, end: start + sentence.length });
    start += sentence.length + 1;
  }
  assert.deepEqual(findNumbers(text, sentences).map((mark) => mark.of), expected, written);
}

describe('what the clause of a quantity tells of it', () => {
  it('is what stands before brackets, or in them', () => {
    checkOf('Core rent (without sheds and barns) stayed near 3% in May.', 'Core rent', null);
    checkOf('The tide grew at a rate (since the last flood) of 3.8 cm.', 'rate');
    checkOf('More larks (46%) than owls (24%) sing.', 'larks', 'owls');
  });

  it('is the subject of any verb that is known, and no verb itself', () => {
    checkOf('Growers recognise it less often than younger ones, 38% against 57%.', 'Growers', 'Growers');
    checkOf('The horn emits sound from 20 to 50 kHz.', 'sound');
    checkOf('Rent in the valley barely moves (79.2).', 'Rent');
  });

  it('is the subject of the clause before a participle', () => {
    checkOf('Rainfall rose by 13%, reaching 426 mm.', 'Rainfall', 'Rainfall');
    checkOf('The harbour is buying ferries, pledging $2.5 million.', 'harbour');
  });

  it('is what costs somebody, with or without a limit', () => {
    checkOf('Each leak costs the public about $27.', 'leak');
    checkOf('Each leak costs the public $27.', 'leak');
    checkOf('The town cut the public bill by about $27.', 'public bill');
  });

  it('is a setting right before it after `with`, and no name of a place', () => {
    checkOf('The loom was run with hem width 8.', 'hem width');
    checkOf('The loom was run in hall 8.');
  });
});

describe('what stands right behind a quantity', () => {
  it('is what has changed, or the change itself', () => {
    checkOf('Rain could reach 240 mm a year, a 130% increase over last year.', 'Rain', 'increase');
    checkOf('Rain could reach 240 mm a year, a 130% increase in storms.', 'Rain', 'storms');
  });

  it('is a measure of time or of sums', () => {
    checkOf('The loom runs at 114 ms median lag.', 'lag');
    checkOf('The index is a 3-month average of prices.', 'average');
    checkOf('Prices were up 2% YoY.', 'Prices');
  });

  it('stands behind the brackets round a share', () => {
    checkOf('A third (35%) of the growers heard it.', 'growers');
  });
});

describe('a name with a figure in it', () => {
  it('leaves what was told before it, wherever it stands', () => {
    checkOf('Vega gets 78% of the points. / Lyra 3 Pro is at 76%.', 'points', 'Pro', 'points');
    checkOf('Vega gets 78% of the points. / In Lyra 30 mills left.', 'points', 'mills');
  });
});
