import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/corpus/corpus.js';
import type { Link, Relation } from '../../../src/corpus/links.js';
import { CONFLICTS, LOOK_ALIKES, NEAR_MISSES, RESTATES } from './pairs.js';
import { pairsOf, sketch } from './sketch.js';

function relationOf(a: string, b: string): Relation | 'none' {
  const corpus = new Corpus();
  [a, b].forEach((line, i) => corpus.set(sketch(`${i}.txt`, [line])));
  const link = corpus.linksAt('0.txt', 0).find(({ b: end }) => end.document === '1.txt');
  return link?.relation ?? 'none';
}

const check = (expected: Relation | 'none', a: string, b: string) => it(`${expected}: ${a} // ${b}`, () => {
  assert.equal(relationOf(a, b), expected);
  assert.equal(relationOf(b, a), expected);
});

describe('sentences in the same words', () => {
  const whole = 'The new probe finds small leaks long before the old one does.';
  check('same', whole, 'the new probe finds “small leaks” long before the old one does');
  check('same', whole, 'The new probe finds small leaks long bef…');
  check('same', whole, 'Leaks in pipesThe new probe finds small leaks long before the old one does.');
  check('same', whole, 'The new probe finds\nsmall leaks long before the old one does.');
  check('same', 'It wasn’t easy at all.', 'It wasn\'t easy at all.');
  check('none', 'How?', 'How?');
  check('same', 'We shipped it.', 'We shipped it.');
  check('none', 'We shipped it.', 'We shipped them.');
  check('none', 'Please read the terms of <Alpha 1> before you use the service.', 'Please read the terms of <Beta 2> before you use the service.');
  check('conflicts', 'The bus to the harbour leaves in {5|5 min|} from the stop at the corner.', 'The bus to the harbour leaves in {9|9 d|} from the stop at the corner.');
});

const linksTo = (document: number) => ({ a, b }: Link) => [a.document, b.document].includes(String(document));

describe('pairs written before the rules', () => {
  const rates = (table: string, expected: (found: Relation | 'none') => boolean, least: number) => {
    for (const half of [0, 1]) {
      const pairs = pairsOf(table).filter((_, i) => i % 2 === half);
      const corpus = new Corpus();
      const background = table === RESTATES || table === LOOK_ALIKES ? CONFLICTS : RESTATES;
      [...pairs.flat(), ...pairsOf(background).map(([a]) => a)].forEach((line, i) => corpus.set(sketch(String(i), [line])));
      const right = pairs.filter((_, i) => expected(corpus.linksAt(String(2 * i), 0).find(linksTo(2 * i + 1))?.relation ?? 'none')).length;
      assert.ok(right / pairs.length >= least, `${right} of ${pairs.length} in half ${half}`);
    }
  };
  it('finds restatements', () => rates(RESTATES, (found) => found === 'restates', 0.96));
  it('leaves look-alikes', () => rates(LOOK_ALIKES, (found) => found === 'none', 0.8));
  it('finds conflicts', () => rates(CONFLICTS, (found) => found === 'conflicts', 0.93));
  it('finds no conflict where both can be true', () => rates(NEAR_MISSES, (found) => found !== 'conflicts', 0.93));
});

const ACRONYMS = [
  '<Layer Probe QA|Layer Probe QA> (<LPQAs|Layer Probe QA>) are new.', 'We tried <LPQAs|LPQA> twice.', 'One <LPQA|LPQA> failed.',
  '<Long Page QA|Long Page QA> (<LPQA|Long Page QA>) is hard.', '<LPQA-2|LPQA-2> is a model, <Zed QA|Zed QA> none.',
  'The <Pier Rust QA Atlas|Pier Rust QA Atlas> waits.', 'One <PRQA|PRQA> failed.', 'The <Plain Rain QA Atlas|Plain Rain QA Atlas> scrapes.', '<Public Reed QA Atlas|Public Reed QA Atlas> (<PRQA|Public Reed QA Atlas>) is wet.',
];

describe('acronyms over all documents', () => {
  const [defines = '', uses = '', usesToo = '', other = '', alike = ''] = ACRONYMS;
  function corpusOf(...lines: readonly string[]): Corpus {
    const corpus = new Corpus();
    lines.forEach((line, i) => corpus.set(sketch(String(i), [line])));
    return corpus;
  }
  const spellings = (corpus: Corpus, name: string) => corpus.mentions(name).map((mention) => mention.spelling);

  it('stand for the long form that another document gives', () => {
    const corpus = corpusOf(uses, defines, usesToo, alike);
    assert.deepEqual(corpus.names().map(({ canonical, first }) => `${canonical} ${first.uri}`), ['LPQA-2 3', 'Layer Probe QA 0', 'Zed QA 3']);
    assert.deepEqual(spellings(corpus, 'LPQA'), ['LPQAs', 'Layer Probe QA', 'LPQAs', 'LPQA']);
    assert.deepEqual(corpus.mentions('Layer Probe QA'), corpus.mentions('LPQA'));
    assert.equal(corpus.nameOf('LPQA'), 'Layer Probe QA');
    assert.equal(corpus.definition('LPQA')?.uri, '1');
  });

  it('and models have one card however their version is placed, but each version its own', () => {
    const corpus = corpusOf('We asked <Claude Sonnet 3.5> twice.', 'We asked <Claude 3.5 Sonnet> once.', 'We asked <Claude 4.5 Opus> then.', 'We asked <Claude Opus 4.5> and <Gemini Pro 1.5> now.', 'We asked <Claude Opus 4> later.');
    assert.deepEqual(corpus.names().map(({ canonical }) => canonical), ['Claude 3.5 Sonnet', 'Claude Opus 4', 'Claude Opus 4.5', 'Gemini Pro 1.5']);
    assert.deepEqual(spellings(corpus, 'Claude Sonnet 3.5'), spellings(corpus, 'Claude 3.5 Sonnet'));
  });

  it('and a model has the name that documents give it, until one has it in the usual order', () => {
    const corpus = corpusOf('We asked <Claude Opus 3> twice.', 'We asked <Gemini Pro 1.5> and <Gemini 1.5 Pro> now.');
    assert.deepEqual(corpus.names().map(({ canonical }) => canonical), ['Claude Opus 3', 'Gemini 1.5 Pro']);
    corpus.set({ ...sketch('9', ['They asked <Claude 3 Opus> once.']), file: '9' });
    assert.deepEqual(corpus.names().map(({ canonical }) => canonical), ['Claude 3 Opus', 'Gemini 1.5 Pro']);
    assert.equal(corpus.nameOf('Claude Opus 3'), 'Claude 3 Opus');
    corpus.delete('9');
    assert.deepEqual(spellings(corpus, 'Claude Opus 3'), ['Claude Opus 3']);
    assert.equal(corpus.nameOf('Claude Opus 3'), 'Claude Opus 3');
  });

  it('and benchmarks one however their edition is written', () => {
    const corpus = corpusOf('It solved much of <Terminal-Bench v2> now.', 'It solved much of <TerminalBench 2> then.', 'It solved much of <Terminal-Bench 3> later.');
    assert.deepEqual(corpus.names().map(({ canonical }) => canonical), ['Terminal-Bench 2', 'Terminal-Bench 3']);
  });

  it('stand for themselves where documents differ, and again for one once the other is gone', () => {
    const corpus = corpusOf(uses, defines, other);
    assert.deepEqual(corpus.names().map(({ canonical }) => canonical), ['LPQA', 'Layer Probe QA', 'Long Page QA']);
    assert.deepEqual(spellings(corpus, 'LPQA'), ['LPQAs']);
    corpus.delete('2');
    assert.equal(corpus.nameOf('LPQA'), 'Layer Probe QA');
    corpus.delete('1');
    assert.equal(corpus.nameOf('LPQA'), 'LPQA');
  });

  it('stand for the one system with their initials where no document tells, but not for one of two', () => {
    const [named = '', short = '', rival = '', told = ''] = ACRONYMS.slice(5);
    const corpus = corpusOf(named, short);
    assert.equal(corpus.nameOf('PRQA'), 'Pier Rust QA Atlas');
    assert.deepEqual(spellings(corpus, 'PRQA'), ['Pier Rust QA Atlas', 'PRQA']);
    assert.deepEqual(spellings(corpus, 'Pier Rust QA Atlas'), ['Pier Rust QA Atlas', 'PRQA']);
    assert.equal(corpusOf(named, short, rival).nameOf('PRQA'), 'PRQA');
    assert.equal(corpusOf(named, short, rival, told).nameOf('PRQA'), 'Public Reed QA Atlas');
    assert.equal(corpusOf(named).nameOf('PRQA'), 'PRQA');
  });
});

describe('a corpus', () => {
  const lines = [RESTATES, CONFLICTS, NEAR_MISSES].flatMap((table) => pairsOf(table).flat()).slice(0, 40).concat(ACRONYMS, ACRONYMS);
  const update = fc.record({ file: fc.integer({ min: 0, max: 5 }), lines: fc.option(fc.array(fc.constantFrom(...lines), { maxLength: 6 })) });

  it('answers after any updates as after a fresh start', () => {
    fc.assert(fc.property(fc.array(update, { maxLength: 30 }), (updates) => {
      const [corpus, now] = [new Corpus(), new Map<string, readonly string[]>()];
      for (const { file, lines: text } of updates) {
        const uri = `${file}.txt`;
        if (text === null) { corpus.delete(uri); now.delete(uri); }
        else { corpus.set(sketch(uri, text)); now.set(uri, text); }
      }
      const fresh = new Corpus();
      for (const [uri, text] of [...now].reverse()) fresh.set(sketch(uri, text));
      assert.deepEqual(answers(corpus), answers(fresh));
    }), { numRuns: 40 });
  });

  function answers(corpus: Corpus) {
    return {
      links: [...corpus.links()], counts: corpus.counts, documents: corpus.documents().map(({ uri }) => uri), names: corpus.names(),
      mentions: corpus.names().map(({ canonical }) => corpus.mentions(canonical)),
    };
  }

  it('gives each pair once, the earlier first', () => {
    const corpus = new Corpus();
    const line = 'The tide turned before the boats came in.';
    for (const uri of ['c', 'a', 'b']) corpus.set(sketch(uri, [line]));
    assert.deepEqual([...corpus.links()].map(({ a, b }) => `${a.document}${b.document}`), ['ab', 'ac', 'bc']);
  });

  it('keeps the best of many links', () => {
    const corpus = new Corpus();
    corpus.set(sketch('a', Array.from({ length: 150 }, () => 'The tide turned before the boats came in.')));
    assert.equal(corpus.linksAt('a', 0).length, 100);
  });

  it('compares the first of many that share as much, in whatever order they came', () => {
    const line = 'The tide turned before the boats came in.';
    const words = Array.from({ length: 300 }, (_, i) => `boat${i}`);
    const linked = (order: readonly string[]) => {
      const corpus = new Corpus();
      for (const uri of ['a', ...order]) corpus.set(sketch(uri, [line]));
      return corpus.linksAt('a', 0).map(({ b }) => b.document);
    };
    const found = linked(words);
    assert.ok(found.length > 0 && found.length < 100);
    assert.deepEqual(linked([...words].reverse()), found);
    assert.deepEqual(found, [...words].sort().slice(0, found.length));
  });

  it('leaves boilerplate that is everywhere', () => {
    const corpus = new Corpus();
    corpus.set(sketch('a', Array.from({ length: 3000 }, () => 'All rights are reserved by the owners of this page.')));
    assert.equal([...corpus.links()].length, 0);
  });
});
