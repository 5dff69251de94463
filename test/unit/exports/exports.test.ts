import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Mark } from '../../../src/analysis/marks.js';
import { csv } from '../../../src/exports/csv.js';
import { excerptsOf, type ExportSeed } from '../../../src/exports/excerpt.js';
import { jsonLines } from '../../../src/exports/jsonl.js';

const rule = 'test';
const TEXT = '🧵 Orion-7B fell by\r\n-3.2%, she said: "no, really".';
const start = TEXT.indexOf('-3.2%');
const fall: Mark = { kind: 'number', start, end: start + 5, subtype: 'percent', value: -3.2, unit: '%', comparator: '=', tolerance: null, of: null, rule };
const name: Mark = { kind: 'model', start: 3, end: 11, canonical: 'Orion 7B', rule };

function seed(text: string, marks: readonly Mark[]): ExportSeed {
  const source = { start: 0, end: 1, text: 'A, "B"', subtype: 'title' } as const;
  const block = { start: 0, end: text.length, role: 'body', source, passage: 0 } as const;
  return { uri: 'mem:a b.txt', file: 'a b.txt', text, marks, unsaved: false, analysis: { text, blocks: [block], settled: [], sentences: [], marks } };
}

/** As a reader has it that ends a row at any line break outside of quotes. */
const rows = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: ['\r\n', '\n', '\r'] });

describe('excerpts', () => {
  it('count code points in the text with line ends as LF', () => {
    const [model, number] = excerptsOf(seed(TEXT, [name, fall]), ['model', 'number']);
    assert.deepEqual(model?.codePoints, { start: 2, end: 10 });
    const points = [...TEXT.replace('\r\n', '\n')];
    assert.equal(points.slice(number?.codePoints.start ?? undefined, number?.codePoints.end ?? undefined).join(''), '-3.2%');
    assert.equal(number?.annotation.line, 2);
    assert.equal(number?.annotation.column, 1);
  });

  it('leave out the kinds that were not asked for', () => {
    assert.deepEqual(excerptsOf(seed(TEXT, [name, fall]), ['claim']), []);
  });

  it('never cut a character in the context', () => {
    const family = '👩‍👩‍👧‍👦';
    const text = `${family.repeat(5)}x${family.repeat(5)}`;
    const at = text.indexOf('x');
    const [excerpt] = excerptsOf(seed(text, [{ ...name, start: at, end: at + 1 }]), ['model']);
    assert.equal(excerpt?.prefix, family.repeat(2));
    assert.equal(excerpt?.suffix, family.repeat(2));
  });
});

describe('the CSV export', () => {
  it('has one row an excerpt and keeps a spreadsheet from running a cell', () => {
    const [model, number] = rows(csv(excerptsOf(seed(TEXT, [name, fall]), ['model', 'number'])));
    assert.equal(model?.['quote'], 'Orion-7B');
    assert.equal(model?.['source'], 'a b.txt');
    assert.equal(model?.['passage_source'], 'A, "B"');
    assert.equal(number?.['quote'], "'-3.2%");
    assert.equal(number?.['value'], '-3.2');
  });

  it('reads back quotes with separators, quote marks and line breaks', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(',', '"', '\n', '\r\n', '\r', 'a', '😀', ';', "'"), { minLength: 1 }), (pieces) => {
      const text = `x${pieces.join('')}`;
      const [only] = rows(csv(excerptsOf(seed(text, [{ ...name, start: 0, end: text.length }]), ['model'])));
      assert.equal(only?.['quote'], text);
    }));
  });

  it('is a header alone where there is nothing', () => {
    assert.match(csv([]), /^id,source,url,[^\r\n]*\r\n$/);
  });
});

describe('the JSON Lines export', () => {
  it('carries the annotation and where it comes from, with null for what is not known', () => {
    const lines = jsonLines(excerptsOf(seed(TEXT, [name, fall]), ['model', 'number'])).trimEnd().split('\n');
    const [model, number] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(model?.['canonical'], 'Orion 7B');
    assert.equal(model?.['captured'], null);
    assert.equal(number?.['tolerance'], null);
    assert.equal(number?.['of'], null);
    assert.equal(TEXT.slice(number?.['start'] as number, number?.['end'] as number), number?.['text']);
  });
});
