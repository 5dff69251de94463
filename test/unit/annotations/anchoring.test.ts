import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorer, type Anchor } from '../../../src/annotations/anchor.js';
import { describer } from '../../../src/annotations/describe.js';
import { tokenIndex } from '../../../src/annotations/regions.js';
import { runsOf } from '../../../src/annotations/runs.js';
import { casesOf, type Case } from '../../anchoring/cases.js';
import { judge, type Verdict } from '../../anchoring/judge.js';
import type { Part } from '../../anchoring/texts.js';

/** Anchors what stands between ⟦ and ⟧ in one text in another one, and shows it there. */
function anchored(marked: string, after: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const target = describer('a.txt', marked.replace(/[⟦⟧]/g, ''))({ start, end });
  return shown(after, anchorer(after)(target));
}

function shown(text: string, anchor: Anchor): string {
  if (anchor.state === 'orphan') return 'orphan';
  const spans = anchor.state === 'ambiguous' ? anchor.candidates : [anchor.span];
  const marked = [...spans].sort((a, b) => b.start - a.start).reduce((so, { start, end }) => `${so.slice(0, start)}⟦${so.slice(start, end)}⟧${so.slice(end)}`, text);
  return `${anchor.state}: ${marked}`;
}

const HEAD = 'The ward tried two tools in spring.\n';
const TAIL = '\nThe nurses kept the second one.';

describe('an annotation is found again', () => {
  const check = (name: string, before: string, after: string, expected: string): void => {
    it(name, () => assert.equal(anchored(`${HEAD}${before}${TAIL}`, after), expected));
  };
  const whole = (text: string): string => `${HEAD}${text}${TAIL}`;
  const orion = 'Orion-7B scored ⟦71.3 %⟧ on the first set.';

  check('where it was', orion, whole('Orion-7B scored 71.3 % on the first set.'), `exact: ${whole(orion)}`);
  check('below what was inserted', orion, `New.\n${whole('Orion-7B scored 71.3 % on the first set.')}`, `moved: New.\n${whole(orion)}`);
  check('wrapped anew, with other line ends and spaces', orion, whole('Orion-7B\r\nscored 71.3\u00a0% on\tthe first set.'), `exact: ${whole('Orion-7B\r\nscored ⟦71.3\u00a0%⟧ on\tthe first set.')}`);
  check('in another quote style and normal form', 'She said: ⟦"Café."⟧ Then she left.', whole('She said: “Cafe\u0301.” Then she left.'), `exact: ${whole('She said: ⟦“Cafe\u0301.”⟧ Then she left.')}`);
  check('as changed where a part of a figure is another', 'It has ⟦2⟧¹¹ entries in each of its tables.', whole('It has 3¹¹ entries in each of its tables.'), `changed: ${whole('It has ⟦3⟧¹¹ entries in each of its tables.')}`);
  check('as changed with the whole figure where the rest of it is another too', 'It has ⟦2⟧¹¹ entries in each of its tables.', whole('It has 3¹² entries in each of its tables.'), `changed: ${whole('It has ⟦3¹²⟧ entries in each of its tables.')}`);
  check('as changed where its figure is another', orion, whole('Orion-7B scored 74.0 % on the first set.'), `changed: ${whole('Orion-7B scored ⟦74.0 %⟧ on the first set.')}`);
  check('as changed where a sign was put before it', 'The rate was ⟦3.2 %⟧ lower.', whole('The rate was -3.2 % lower.').replace('-3.2 %', '3.1 %'), `changed: ${whole('The rate was ⟦3.1 %⟧ lower.')}`);
  check('as changed where its name is another', '⟦Orion-7B scored 71.3 %⟧ on the first set.', whole('Orion-13B scored 71.3 % on the first set.'), `changed: ${whole('⟦Orion-13B scored 71.3 %⟧ on the first set.')}`);
  check('not at all where its sentence is gone', `${orion} Vega-9B scored 72.3 % on the first set.`, whole('Vega-9B scored 72.3 % on the first set.'), 'orphan');
  check('not at all in another text', orion, 'Quite another text about 71.3 % of something.', 'orphan');
});

describe('an annotation that stands twice', () => {
  it('is asked for, since the text alone cannot tell', () => {
    const line = 'Orion-7B scored 71.3 % on the first set.';
    const text = `${line} It was late by then and nobody looked.\n\n`;
    const got = anchored(`${text.replace(line, `⟦${line}⟧`)}End.`, `A start.\n${text}${text}End.`);
    assert.match(got, /^ambiguous: .*⟦.*⟦/s);
  });
});

describe('an annotation among look-alikes', () => {
  const filled = (name: string, share: string): string => `${name} was tried for two weeks. It found ${share} of the errors, and nobody asked for more.\n\n`;
  const before = `${filled('Orion-7B', '⟦71 %⟧')}${filled('Vega-9B Mini', '62 %')}The end.`;

  it('is asked for where one of the fillings of a template is gone', () => {
    assert.match(anchored(before, `${filled('Vega-9B Mini', '62 %')}The end.`), /^(ambiguous|orphan)/);
  });

  it('has changed where each of them is still there', () => {
    assert.match(anchored(before, `${filled('Orion-7B', '73 %')}${filled('Vega-9B Mini', '62 %')}The end.`), /^changed: .*found ⟦73 %⟧ of.*62 %/s);
  });

  it('is asked for where a copy stands elsewhere and its own sentence was changed', () => {
    const around = (first: string, last: string): string => `A first line about the ward.\n${first}\nIn the middle stands a table.\n${last}\nThe last line is about the night.\n`;
    const own = 'Since it runs, electricity has become 25% cheaper in the evening.';
    const got = anchored(around(`⟦${own}⟧`, 'Nothing.'), around('Tessera runs, electricity has become 25% cheaper in the evening.', own).replace('A first', 'Another'));
    assert.match(got, /^ambiguous: .*⟦.*⟦/s);
  });

  it('is asked for where an equal one stands elsewhere and more than its like stands in its place', () => {
    const around = (first: string, between: string): string => `A guest came in and sat down.${first}\nIt rained in the town for a week. ${between} Nobody at the port knew why.\n`;
    const own = 'The software was used for thirteen hundred patients.';
    const own2 = 'The software was trained for thirteen hundred patients. Meridian software was trained for thirteen hundred patients.';
    assert.match(anchored(around('', `⟦${own}⟧`), around(` ${own}`, own2)), /^ambiguous/);
    assert.match(anchored(around('', `⟦${own}⟧`), around(` ${own}`, '').replace('  ', ' ')), /^moved: .*down\. ⟦The/s);
  });

  it('is found among hundreds of its like by its context, and asked for without', () => {
    const rows = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => `Row ${from + i} says it is so, as row ${from + i - 1} did.\n`).join('');
    const marked = `${rows(0, 700)}${rows(700, 701).replace('it is so', '⟦it is so⟧')}${rows(701, 1000)}`;
    assert.match(anchored(marked, `A head.\n${rows(0, 1000)}`), /^moved: .*Row 700 says ⟦it is so⟧, as/s);
    assert.match(anchored(marked, `${rows(0, 690)}${rows(710, 1000)}`), /^(ambiguous|orphan)/);
  });
});

describe('a very long annotation', () => {
  it('is found as changed, however long it is, in time that grows with its length', function () {
    this.timeout(20_000);
    const words = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => `w${((from + i) * 7919) % 10_007}${i % 12 === 11 ? '.\n' : ''}`).join(' ');
    const before = `${words(0, 400)} ⟦${words(400, 9000)}⟧ ${words(9000, 9400)}`;
    const after = `New. ${before.replace(/[⟦⟧]/g, '').replace(/ w5003\b/, ' other 12')}`;
    assert.equal(anchored(before, after).slice(0, 13), 'changed: New.');
  });
});

describe('anchors in texts with an annotation whose true place is known', () => {
  const count = (part: Part): Record<Verdict, number> => {
    const verdicts = { right: 0, wrong: 0, ask: 0, astray: 0, lost: 0 };
    for (const one of casesOf(part, 3)) verdicts[judge(one, anchorOf(one))]++;
    return verdicts;
  };
  // `npm run bench` counts in ten thousand of each part, of which some seven in ten are right: a hundred may fall short of that by chance.
  for (const part of ['tuning', 'held', 'fresh'] as const) {
    it(`are not wrong in a sample of edits, and mostly right (${part})`, function () {
      this.timeout(20_000);
      const { right, wrong, ask, astray, lost } = count(part);
      assert.equal(wrong, 0);
      assert.ok(right > 0.65 * (right + ask + astray + lost), JSON.stringify({ right, ask, astray, lost }));
    });
  }
});

function anchorOf({ before, tag, after }: Case): Anchor {
  return anchorer(after)(describer('a.txt', before)(tag));
}

describe('the places where a row of tokens stands', () => {
  it('are all that there are, in texts where few tokens come over and over too', () => {
    const row = (maxLength: number): fc.Arbitrary<Int32Array> => fc.array(fc.oneof({ weight: 9, arbitrary: fc.constant(2) }, fc.integer({ min: 2, max: 4 })), { minLength: 1, maxLength }).map((ids) => Int32Array.from(ids));
    fc.assert(fc.property(row(12), row(200), (run, ids) => {
      const naive = [...ids.keys()].filter((at) => run.every((id, i) => ids[at + i] === id));
      assert.deepEqual(runsOf(run, ids, tokenIndex(ids)), naive);
    }));
  });
});
