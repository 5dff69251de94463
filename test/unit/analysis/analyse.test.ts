import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnalysisOptions } from '../../../src/analysis/analysis.js';
import { analyse, analyseEach } from '../../../src/analysis/analyse.js';

const options: AnalysisOptions = { models: {}, systems: {} };

describe('analyse', () => {
  it('gives offsets from the start of the text', () => {
    const text = 'A line of text.\n\nIn all 42% agreed.';
    const marks = analyse(text, options).marks.filter((mark) => mark.kind === 'number');
    assert.deepEqual(marks.map((mark) => text.slice(mark.start, mark.end)), ['42%']);
  });

  it('marks in chrome what the user named, and nothing else', () => {
    const text = 'Reply to GPT-4 7\n\nThe loom beats GPT-4 and Atlas Weave by 3%.\n\nShare Atlas Weave';
    const named = (names: typeof options) => analyse(text, names).marks.filter((mark) => mark.kind === 'model' || mark.kind === 'system').map((mark) => text.slice(mark.start, mark.end));
    assert.deepEqual(named(options), ['GPT-4']);
    assert.deepEqual(named({ models: { 'Atlas Weave': [] }, systems: {} }), ['GPT-4', 'Atlas Weave', 'Atlas Weave']);
  });

  it('gives marks by start, then the longer first', () => {
    const { marks } = analyse('# Looms of 2024\n\nGPT-4 fell by 12% in 2024, and GPT-4o (Okafor, 2021) rose.', options);
    assert.deepEqual(marks, [...marks].sort((a, b) => a.start - b.start || b.end - a.end));
  });
});

describe('texts that are read together', () => {
  it('are read as each is alone, whatever stands in the others', () => {
    const texts = ['', 'Natural loom readers (NLRs) are good.', 'NLRs work in 3 of 4 mills.', '# Looms\n\nAda Byte\n@adabyte\nWe measured 42% of GPT-4 in 2024.', 'Reply\n', 'Claude Monet painted 3 looms.', 'Claude 3 wins.'];
    assert.deepEqual(analyseEach(texts, options).map(({ text, marks, sentences, blocks }) => ({ text, marks, sentences, blocks })),
      texts.map((one) => analyse(one, options)).map(({ text, marks, sentences, blocks }) => ({ text, marks, sentences, blocks })));
  });
});

describe('an analysis after edits', () => {
  const piece = fc.constantFrom(
    'a', ' ', '.', '…', '\n', '\r', '\r\n', '\n\n', '👋', 'Ada Byte\n@adabyte\n', 'How looms learn to listen', 'We measured 42% of GPT-4 in 2024. ', 'Reply\n',
    '# Looms\n', '- Looms that listen\n', 'sWe saw that it may rise by 3 ms.', '3h', 'Natural loom readers (NLRs) are good. NLRs work.', 'Opus wins', 'Claude Opus 4.5 is out.',
    'An LLM called Wombat 3. ', 'Wombat 3 won, wombat 3 too.', 'Claude Monet painted Claude. ', 'The Marlin Atlas 3 model beats Atlas 4. ', 'Atlas 3s and Atlas', 'NATURAL LOOM READERS', 'Gemini 2.5 Pro', 'Llama', 'Pro', 'Ultra',
    'Further reading\n', '\t', 'https://loom.example/a', '2. Method\n', 'Subject: Looms\n', 'From: Ada <ada@loom.example>\n', 'the end');
  const pieces = fc.array(piece, { maxLength: 12 }).map((some) => some.join(''));
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), text: fc.oneof(piece, pieces) });

  it('equals one from a fresh start', function () {
    this.timeout(20_000);
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
      let text = start.join('');
      let analysis = analyse(text, options);
      for (const { at, length, text: added } of edits) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + added + text.slice(from + length);
        analysis = analyse(text, options, analysis);
        const fresh = analyse(text, options);
        assert.deepEqual(analysis.blocks, fresh.blocks);
        assert.deepEqual(analysis.sentences, fresh.sentences);
        assert.deepEqual(analysis.marks, fresh.marks);
      }
    }), { numRuns: 150 });
  });

  it('equals one from a fresh start where more spellings share a first word than are tried', () => {
    const pairs = [...'bcdfghklmnprst'].flatMap((a) => [...'aeio'].map((b) => [`${a}im`, `${b}ver`] as const));
    const introduced = pairs.map(([a, b]) => `Natural ${a} ${b} readers (N${a.charAt(0).toUpperCase()}${b.charAt(0).toUpperCase()}Rs) are good for LLMs.`);
    const met = pairs.map(([a, b]) => `They built natural ${a} ${b} readers.`);
    let analysis = analyse([...introduced, ...met].join('\n\n'), options);
    for (const more of ['Natural gleaming upper readers (NGURs) are good for LLMs.', 'Natural jolting upper readers (NJURs) are good for LLMs.']) {
      const text = `${more}\n\n${analysis.text}`;
      analysis = analyse(text, options, analysis);
      assert.deepEqual(analysis.marks, analyse(text, options).marks);
    }
  });

  it('takes over the lines and blocks that did not change', () => {
    const text = 'We saw it fall by 3%.\n\n'.repeat(50);
    const first = analyse(text, options) as unknown as { readonly settled: readonly unknown[] };
    const second = analyse(`${text}And more.`, options, first as never) as unknown as typeof first;
    assert.equal(first.settled.filter((block, i) => block === second.settled[i]).length, 50);
  });
});

describe('what a figure measures', () => {
  const measured = (text: string) => analyse(text, { models: {}, systems: {} }).marks.flatMap((mark) => (mark.kind === 'number' ? [mark.of] : []));

  it('is no model, which only tells whose it is', () => {
    assert.deepEqual(measured('Claude Opus 4.5 gives way 75% less often.'), [null]);
    assert.deepEqual(measured('The mill of Claude Opus 4.5 gives way 75% less often.'), ['mill']);
  });
});
