import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Sentence } from '../../../src/analysis/analysis.js';
import type { Mark } from '../../../src/analysis/marks.js';
import {
  addCorrection, conflictCorrectionOf, correctionOf, deniedConflicts, formatCorrections, NO_CORRECTIONS, obeyCorrections, parseCorrections, removeCorrection,
} from '../../../src/annotations/corrections.js';

const TEXT = 'In 2019, 2019 sites ran Vega-2. Vega-2 was slow.';
const SENTENCES: Sentence[] = [{ start: 0, end: 31, claim: true }, { start: 32, end: 48, claim: true }];
const model = (start: number): Mark => ({ kind: 'model', start, end: start + 6, canonical: 'Vega 2', rule: 'test' });
const number = (start: number): Mark => ({
  kind: 'number', start, end: start + 4, subtype: 'cardinal', value: 2019, unit: null, comparator: '=', tolerance: null, of: null, rule: 'test',
});
const claim = (sentence: Sentence): Mark => ({
  kind: 'claim', start: sentence.start, end: sentence.end, type: 'finding', hedge: 'none', cues: [], source: null, rule: 'test',
});
const MARKS: Mark[] = [...SENTENCES.map(claim), number(3), number(9), model(24), model(32)];

function left(wrong: Mark): Mark[] {
  const corrections = addCorrection(NO_CORRECTIONS, correctionOf(wrong, TEXT, SENTENCES));
  return [...obeyCorrections(MARKS, TEXT, SENTENCES, corrections)];
}

describe('corrections', () => {
  it('take a name away wherever it stands', () => {
    assert.deepEqual(left(model(24)), MARKS.filter((mark) => mark.kind !== 'model'));
  });

  it('take a number away in its place alone', () => {
    assert.deepEqual(left(number(3)).filter((mark) => mark.kind === 'number'), [number(9)]);
  });

  it('take a claim away by its sentence', () => {
    const [first, second] = SENTENCES as [Sentence, Sentence];
    assert.deepEqual(left(claim(first)).filter((mark) => mark.kind === 'claim'), [claim(second)]);
  });

  it('hold when text is added before, and when white space changes', () => {
    const corrections = addCorrection(NO_CORRECTIONS, correctionOf(number(3), TEXT, SENTENCES));
    const text = `A new line.\n${TEXT.replace('In ', 'In\n')}`;
    const moved = { start: 12, end: 43, claim: true };
    const marks = [{ ...number(15), end: 19 }, { ...number(21), end: 25 }];
    assert.deepEqual(obeyCorrections(marks, text, [moved], corrections), [marks[1]]);
  });

  it('are one when made twice, and can be undone', () => {
    const wrong = correctionOf(model(24), TEXT, SENTENCES);
    const twice = addCorrection(addCorrection(NO_CORRECTIONS, wrong), correctionOf(model(32), TEXT, SENTENCES));
    assert.equal(twice.known.length, 1);
    assert.deepEqual(removeCorrection(twice, wrong.id), NO_CORRECTIONS);
  });

  it('name two sentences that are no conflict, whichever comes first, and take no mark away', () => {
    const [one, other] = ['It ran  in 9 s.', 'It took 12 s.'];
    const denied = conflictCorrectionOf(one, other);
    assert.deepEqual(conflictCorrectionOf(other, 'It ran in\n9 s.'), denied);
    assert.notEqual(conflictCorrectionOf(one, 'It took 13 s.').id, denied.id);
    const corrections = parseCorrections(formatCorrections(addCorrection(NO_CORRECTIONS, denied)));
    assert.deepEqual(deniedConflicts(corrections), [['It ran in 9 s.', 'It took 12 s.']]);
    assert.deepEqual(obeyCorrections(MARKS, TEXT, SENTENCES, corrections), MARKS);
    assert.deepEqual(deniedConflicts(addCorrection(NO_CORRECTIONS, correctionOf(model(24), TEXT, SENTENCES))), []);
  });

  it('keep a line that cannot be read as it is, last', () => {
    const wrong = correctionOf(model(24), TEXT, SENTENCES);
    const file = `{"id":"x","not":"unheard-of","text":"a"}\n${JSON.stringify(wrong)}\n{"half`;
    const read = parseCorrections(file);
    assert.deepEqual(read, { known: [wrong], unread: ['{"id":"x","not":"unheard-of","text":"a"}', '{"half'] });
    assert.equal(formatCorrections(read), `${JSON.stringify(wrong)}\n{"id":"x","not":"unheard-of","text":"a"}\n{"half\n`);
  });

  it('read back as they were written', () => {
    const some = fc.record({
      id: fc.string({ minLength: 1 }), not: fc.constantFrom('number' as const, 'claim' as const), text: fc.string({ unit: 'grapheme' }),
      sentence: fc.constant(null), at: fc.constant(null),
    }, { noNullPrototype: true });
    fc.assert(fc.property(fc.uniqueArray(some, { selector: (correction) => correction.id }), (known) => {
      const back = parseCorrections(formatCorrections({ known, unread: [] }));
      const byId = new Map(back.known.map((correction) => [correction.id, correction]));
      assert.equal(back.known.length, known.length);
      for (const correction of known) assert.deepEqual(byId.get(correction.id), correction);
    }));
  });
});
