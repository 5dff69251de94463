import assert from 'node:assert/strict';
import { findNumbers } from '../../../../src/analysis/numbers/numbers.js';

/** What each quantity of a sentence measures, in order. */
function checkOf(text: string, ...expected: readonly (string | null)[]): void {
  assert.deepEqual(findNumbers(text, [{ start: 0, end: text.length }]).map((mark) => mark.of), expected, text);
}

/** The first quantity as its comparator, value and unit. */
function check(text: string, expected: string): void {
  const mark = findNumbers(text, [{ start: 0, end: text.length }])[0];
  const given = mark === undefined ? 'none' : `${mark.comparator} ${String(mark.value)} ${mark.unit ?? '-'}`;
  assert.equal(given, expected, text);
}

describe('what a quantity measures', () => {
  it('is what it counts', () => {
    checkOf('The choir has 34 young singers.', 'young singers');
    checkOf('Half of the growers left.', 'growers');
    checkOf('They threw 24 home runs away.', 'home runs');
    checkOf('The tide crept back by 3 m.', 'tide');
    checkOf('The stock closed at $30 on Friday.', 'stock');
    checkOf('We repaired 1 in 12 loads.', 'loads');
    checkOf('The mill made 5 a week.', 'mill');
    checkOf('The draft got 31.5 ROUGE in the end.', 'ROUGE');
    checkOf('Beds grew from 12 to 40 plots.', 'plots', 'plots');
    checkOf('The pump uses 15% less power.', 'power');
    checkOf('The pump is 15% less noisy.', 'pump');
    checkOf('It comes with a 5% discount.', 'discount');
  });

  it('is what stands before it in a label or a phrase', () => {
    checkOf('Boiler pressure: 2.1 bar', 'Boiler pressure');
    checkOf('They chose a step size of 0.01.', 'step size');
    checkOf('We asked cooks (n = 64).', 'cooks');
    checkOf('The baker, 58, retired.', 'baker');
  });

  it('is the object of the verb, or else its subject', () => {
    checkOf('The valve cut the leak rate by 40%.', 'leak rate');
    checkOf('The leak rate fell by 40%.', 'leak rate');
    checkOf('Prices of seed in the north rose 3%.', 'Prices');
    checkOf('Loading the barge takes 14 min.', 'Loading');
    checkOf('Growers who hire a tractor save 31 hours.', 'Growers');
    checkOf('A ferry built by two brothers runs 20% faster.', 'brothers', 'ferry');
    checkOf('The ferry, which carries 90 cars, is 60 m long.', 'cars', 'ferry');
    checkOf('The crane weighs 3 tonnes and costs $40m.', 'crane', 'crane');
    checkOf('The median reply takes 80 ms.', 'reply');
    checkOf('We waited 10 s.', 'waited');
    checkOf('She paid $30 for the ticket.', 'ticket');
  });

  it('is shared by joined figures, and not over another subject', () => {
    checkOf('Vega yields in 64% of disputes, and Lyra in 82%.', 'disputes', 'disputes');
    checkOf('Sales were up 4% and profits 9%.', 'Sales', 'profits');
    checkOf('The wait fell from 120 ms to 80 ms.', 'wait', 'wait');
  });

  it('is nothing for a date', () => checkOf('The mill opened in March 1954.', null));
});

describe('value, unit and comparator', () => {
  it('tells units by how they are written', () => {
    check('It holds 4,500 mAh.', '= 4500 mAh');
    check('It is 12 km off.', '= 12 km');
    check('It fell 3 percentage points.', '= 3 pp');
    check('It fell 3 percent.', '= 3 %');
    check('Meet me at 5 pm.', 'none');
    check('Built in 2010 in Oslo.', '= 2010 -');
  });

  it('reads the pressure of blood, and no race time', () => {
    check('It fell by 12 mm Hg.', '= 12 mmHg');
    check('It is 12 mm high.', '= 12 mm');
    check('He ran it in 2:14:04 flat.', 'none');
  });

  it('counts a fortnight in days', () => {
    check('The walk took a fortnight.', '= 14 day');
    check('The fortnight went by.', 'none');
  });

  it('tells currencies', () => {
    check('It cost $5.', '= 5 USD');
    check('It cost CA$5.', '= 5 CAD');
    check('It cost 5 €.', '= 5 EUR');
    check('It cost £1.2bn.', '= 1200000000 GBP');
  });

  it('tells comparators, and turns them round where they are denied', () => {
    check('It rose above 5 m.', '> 5 m');
    check('It never rose above 5 m.', '≤ 5 m');
    check('It did not stop, but rose above 5 m.', '> 5 m');
    check('Nearly half now agree.', '~ 0.5 -');
    check('It runs in half precision.', 'none');
    check('It took just under an hour.', '< 1 hour');
    check('It takes a while, an hour at times.', 'none');
  });

  it('keeps changes apart from ranges', () => {
    check('The share rises from 6% to 9%.', '= 6 %');
    check('The share ranges from 6% to 9%.', '= 6,9 %');
    check('The test ran in weeks 3, 5 and 7.', 'none');
  });
});
