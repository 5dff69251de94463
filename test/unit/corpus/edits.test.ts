import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type LiveAnalysis } from '../../../src/analysis/analyse.js';
import type { Analysis } from '../../../src/analysis/analysis.js';
import { Corpus } from '../../../src/corpus/corpus.js';
import { readDocument } from '../../../src/corpus/read.js';

const NAMES = { models: {}, systems: {} };

const PARAGRAPHS = [
  'Corvid 3 solved 62% of the tasks in our harbour test. It needed 12 minutes on a laptop.',
  'Of the tasks in our harbour test, 62% were solved by Corvid 3. Corvid 3 solved 48% of the tasks in our harbour test last year.',
  'Ada Lind\n@adalind\nThe audit found 11 flaws in the payment code. Nobody had looked at the payment code for seven years before the audit.',
  'The audit found 14 flaws in the payment code. Nobody had looked at the payment code for seven years before the audit.',
  'Fieldwork Notes on Tidal Gauges\n\nThe Tidal Gauge Net (TGN) covers 40 harbours. TGN was launched by the port in 2019 and covers 31 harbours.',
  'The filter blocks most prompt injections before they reach the model.', 'The filter does not block most prompt injections before they reach the model.',
  Array.from({ length: 30 }, (_, i) => `Gauge ${i}${'abcdefgh'.charAt(i % 8)} stands at a quay of its own, ${'far '.repeat(i)}from the mill.`).join(' '),
];

interface Edit {
  readonly file: number;
  readonly at: number;
  readonly drop: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.integer({ min: 0, max: 2 }), at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.integer({ min: 0, max: 400 }),
  insert: fc.oneof(fc.constantFrom(...PARAGRAPHS).map((text) => `\n\n${text}\n\n`), fc.constantFrom('', 'x', '\n', ' 7% ', '. A', '\r\n')),
});

const text = fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 8 }).map((parts) => parts.join('\n\n'));

describe('a corpus of documents that are edited', () => {
  it('answers as one that has seen their last state alone, read here or elsewhere', () => {
    fc.assert(fc.property(fc.tuple(text, text, text), fc.array(edit, { maxLength: 12 }), (texts, edits) => {
      const [corpus, now] = [new Corpus(), new Map<string, LiveAnalysis>()];
      const set = (uri: string, written: string): void => {
        const analysis = analyse(written, NAMES, now.get(uri));
        now.set(uri, analysis);
        corpus.set({ uri, file: uri, analysis, marks: analysis.marks });
      };
      texts.forEach((written, i) => set(`${i}.txt`, written));
      for (const { file, at, drop, insert } of edits) {
        const before = now.get(`${file}.txt`)?.text ?? '';
        const place = Math.floor(at * before.length);
        set(`${file}.txt`, before.slice(0, place) + insert + before.slice(place + drop));
        // What is found in between must not stay.
        if (drop % 3 === 0) corpus.settle(() => false);
      }
      const fresh = new Corpus();
      for (const [uri, { text: written }] of [...now].reverse()) {
        const analysis = analyse(written, NAMES);
        fresh.put(readDocument({ uri, file: uri, analysis, marks: analysis.marks }));
      }
      assert.deepEqual(answers(corpus), answers(fresh));
    }), { numRuns: 6 });
  }).timeout(180_000);

  it('is settled in any turns, however short, as in one', () => {
    const corpora = [new Corpus(), new Corpus()] as const;
    for (const corpus of corpora) {
      for (const uri of ['0.txt', '1.txt']) {
        const analysis = analyse([...PARAGRAPHS.slice(0, 7), ...PARAGRAPHS.slice(0, 4)].join('\n\n'), NAMES);
        corpus.set({ uri, file: uri, analysis, marks: analysis.marks });
      }
    }
    const [short, long] = corpora;
    let asked = 0;
    while (!short.settle(() => asked++ % 4 === 3)) assert.ok(asked < 10_000, 'it never comes to an end');
    assert.ok(long.settle(() => false));
    assert.ok(long.knownConflicts().length > 0 && long.knownCopies().length > 0);
    assert.deepEqual([short.knownConflicts(), short.knownCopies()], [long.knownConflicts(), long.knownCopies()]);
  });

  it('keeps what stands before and after an edit', () => {
    const corpus = new Corpus();
    const long = Array.from({ length: 200 }, (_, i) => `The gauge at pier ${i} was read ${i + 2} times by the harbour crew on the first day of the week.\n\nNobody at pier ${i} had a word to say about it.`).join('\n\n');
    const first = analyse(long, NAMES);
    corpus.set({ uri: 'a', file: 'a', analysis: first, marks: first.marks });
    const at = long.indexOf('pier 100');
    const second = analyse(`${long.slice(0, at)}new ${long.slice(at)}`, NAMES, first);
    const work = counted(() => { corpus.set({ uri: 'a', file: 'a', analysis: second, marks: second.marks }); }, second);
    assert.ok(work < long.length / 2, `${work} of ${long.length} characters were read again`);
  });
});

/** How much of a text's sentences is looked at while something is done. */
function counted(run: () => void, analysis: Analysis): number {
  let read = 0;
  const { settled } = analysis;
  const watched = settled.map((block) => block.sentences);
  settled.forEach((block, i) => Object.defineProperty(block, 'sentences', { configurable: true, get: () => { read += (watched[i] ?? []).reduce((sum, { start, end }) => sum + end - start, 0); return watched[i]; } }));
  run();
  return read;
}

function answers(corpus: Corpus) {
  const uris = corpus.documents().map(({ uri }) => uri);
  return {
    uris, counts: corpus.counts, links: [...corpus.links()], conflicts: corpus.conflicts(), conflictsIn: uris.map((uri) => corpus.conflictsIn(uri)), copies: corpus.copies(),
    lines: uris.map((uri) => [...corpus.lines(uri) ?? []]), names: corpus.names(), things: corpus.things(), sources: corpus.allSources(),
    mentions: corpus.names().map(({ canonical }) => [corpus.mentions(canonical), corpus.mentionCount(canonical)]), figures: corpus.things().map(({ key }) => corpus.figuresFor(key)),
    claims: [corpus.claimGroups('source'), corpus.claimGroups('file'), uris.map((uri) => corpus.claims(uri).map(({ start, end, type, source, ordinal }) => ({ start, end, type, source, ordinal })))],
    passages: corpus.allSources().map((source) => [corpus.passages(source.text), corpus.sources(source.text)]),
  };
}
