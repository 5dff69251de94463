import assert from 'node:assert/strict';
import { mock } from 'node:test';
import fc from 'fast-check';
import { stands, type Target } from '../../../src/annotations/annotation.js';
import { describer } from '../../../src/annotations/describe.js';
import { readAnnotations } from '../../../src/annotations/files.js';
import { withHeader } from '../../../src/annotations/lines.js';
import { formatRecord } from '../../../src/annotations/record.js';
import type { AnnotationStore } from '../../../src/annotations/store.js';
import { annotation, idOf, memoryFiles } from './annotated.js';

const FOLDER = 'mem:/f';
const SOURCE = 'a.txt';

async function storeOf(lines: readonly string[]): Promise<AnnotationStore> {
  return (await readAnnotations(memoryFiles(new Map([[`${FOLDER}/.seedmark/tags/0.jsonl`, withHeader('annotations', lines)]])), FOLDER)).store;
}

const lineOf = (target: Target, n = 0): string => formatRecord(annotation(idOf('0', n), { target }));

/** Characters that JSON writes as they are, with an escape, in one to four bytes of UTF-8, and halves of such. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '\\', '\n', '\t', '\u0001', 'n', '/', 'é', '\u2028', '\uffff', '😀', '\ud83d', '\ude00'), maxLength: 40 });

describe('annotations that do not stand where they were recorded', () => {
  it('are the same whether their lines are compared by their bytes or parsed', async () => {
    let [found, left] = [0, 0];
    const place = fc.record({ start: fc.nat(40), length: fc.nat(12), before: fc.nat(12), after: fc.nat(12) });
    const mutate = fc.option(fc.record({ at: fc.nat(40), length: fc.nat(2), text: fc.constantFrom('', 'a', 'n', '"', '\\', '\n', 'é', '😀', '\ude00') }));
    await fc.assert(fc.asyncProperty(text, fc.array(place, { maxLength: 5 }), mutate, fc.constantFrom('', 'é', 'a', '\\n'), async (seed, places, edit, escaped) => {
      const targets = places.map(({ start, length, before, after }): Target => ({
        ...annotation(idOf('0')).target, source: SOURCE, start, end: start + length, exact: seed.slice(start, start + length), prefix: seed.slice(Math.max(0, start - before), start), suffix: seed.slice(start + length, start + length + after),
      }));
      // Others may write any character as an escape.
      const lines = targets.map(lineOf).map((line) => (escaped === '' ? line : line.replaceAll(escaped, `\\u${(escaped === '\\n' ? 10 : escaped.charCodeAt(0)).toString(16).padStart(4, '0')}`)));
      const now = edit === null ? seed : `${seed.slice(0, edit.at)}${edit.text}${seed.slice(edit.at + edit.length)}`;
      const store = await storeOf(lines);
      const expected = store.in(SOURCE).filter(({ target }) => !stands(target, now));
      assert.deepEqual(store.astray(SOURCE, now), expected);
      found += expected.length;
      left += store.in(SOURCE).length - expected.length;
    }), { numRuns: 1000 });
    assert.ok(found > 100 && left > 100);
  });

  it('are found where their own words were changed by hand, in the text or in their line', async () => {
    const seed = 'Orion-7B scored 71.3 % on the “test”.\n\nVega-9B scored 72.3 %.';
    const target = describer(SOURCE, seed)({ start: 16, end: 22 });
    const astray = async (line: string, text = seed): Promise<number> => (await storeOf([line])).astray(SOURCE, text).length;
    const line = lineOf(target);
    assert.equal(await astray(line), 0);
    assert.equal(await astray(line, seed.replace('71.3', '71.4')), 1);
    assert.equal(await astray(line, seed.replace('Vega', 'Vegas')), 1, 'its context');
    assert.equal(await astray(line, `\n${seed}`), 1);
    assert.equal(await astray(line, seed.slice(0, 20)), 1);
    for (const [was, is] of [['71.3', '71.4'], ['“test', '"test'.replace('"', '\\"')], ['"start":16', '"start":15'], ['Vega', 'vega'], ['\\n\\n', '\\n']] as const) {
      assert.ok(line.includes(was));
      assert.equal(await astray(line.replace(was, is)), 1, was);
    }
  });

  it('do not hold one whose line has broken UTF-8 where the text has the whole character', async () => {
    const seed = 'so “it” is';
    const line = new TextEncoder().encode(withHeader('annotations', [lineOf({ ...describer(SOURCE, seed)({ start: 0, end: 2 }), exact: 'so', prefix: '', suffix: ' “' })]));
    const cut = line.lastIndexOf(0x9c);
    const broken = new Uint8Array([...line.subarray(0, cut), ...line.subarray(cut + 1)]);
    const files = memoryFiles(new Map([[`${FOLDER}/.seedmark/tags/0.jsonl`, '']]));
    const { store } = await readAnnotations({ ...files, read: async () => broken }, FOLDER);
    assert.equal(store.in(SOURCE)[0]?.target.suffix, ' \ufffd');
    assert.equal(store.astray(SOURCE, seed).length, 1);
  });

  it('are the only ones whose lines are parsed', async () => {
    const seed = 'The “first” line is this one.\nAnd the second one is that: 5 %.';
    const describe = describer(SOURCE, seed);
    const store = await storeOf([4, 10, 20, 40].map((start, n) => lineOf(describe({ start, end: start + 6 }), n)));
    const parse = mock.method(JSON, 'parse');
    try {
      assert.deepEqual(store.astray(SOURCE, seed), []);
      assert.equal(parse.mock.callCount(), 0);
      const now = seed.replace('5 %', '6 %');
      assert.deepEqual(store.astray(SOURCE, now).map(({ id }) => id), store.in(SOURCE).filter(({ target }) => !stands(target, now)).map(({ id }) => id));
    } finally {
      parse.mock.restore();
    }
  });
});
