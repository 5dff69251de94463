import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.js';
import { sketch } from './sketch.js';

/** How often a corpus looks at the words, terms or prints of a sentence while something is asked. */
function looks(ask: () => void): number {
  const { subarray } = Uint32Array.prototype;
  let count = 0;
  Uint32Array.prototype.subarray = function counted(this: Uint32Array<ArrayBuffer>, ...ends: [number?, number?]) {
    count++;
    return subarray.apply(this, ends) as Uint32Array<ArrayBuffer>;
  };
  try {
    ask();
  } finally {
    Uint32Array.prototype.subarray = subarray;
  }
  return count;
}

const LINE = 'The tide turned before the boats came in.';

/** What stands in one document, or in many, however much of it there is. */
const CASES: Readonly<Record<string, (size: number) => Corpus>> = {
  'identical lines': (size) => corpusOf([['a', Array.from({ length: size }, () => LINE)]]),
  'files of one name and text in different folders': (size) => corpusOf(Array.from({ length: size }, (_, i) => [`${i}/notes.txt`, [LINE]])),
  'a footer in every file': (size) => corpusOf(Array.from({ length: size }, (_, i) => [String(i), [`Gauge ${i} is read by hand at the pier of its own.`, 'All rights are reserved by the owners of this page.']])),
  'one pattern with other figures': (size) => corpusOf([['a', Array.from({ length: size }, (_, i) => `In the harbour {${i}|${i}|boats} boats were counted.`)]]),
  'one word again and again': (size) => corpusOf([['a', ['word '.repeat(size)]], ['b', ['word '.repeat(size)]]]),
};

function corpusOf(documents: readonly (readonly [uri: string, lines: readonly string[]])[]): Corpus {
  const corpus = new Corpus();
  for (const [uri, lines] of documents) corpus.set(sketch(uri, lines));
  return corpus;
}

describe('a corpus of', function limits() {
  this.timeout(60_000);
  for (const [name, make] of Object.entries(CASES)) {
    it(`${name} answers for one sentence with bounded work, and no more links than it says`, () => {
      for (const size of [400, 1200]) {
        const corpus = make(size);
        const [first] = corpus.documents();
        let found = 0;
        const work = looks(() => { found = corpus.linksAt(first?.uri ?? '', 0).length; });
        assert.ok(work < 3000, `${work} looks among ${size}`);
        assert.ok(found <= 100, `${found} links`);
      }
    });

    it(`${name} is looked through for all links with work that grows as it does`, () => {
      const work = [300, 600].map((size) => {
        const corpus = make(size);
        return looks(() => { assert.ok([...corpus.links()].length <= 100 * 2 * size); });
      });
      assert.ok((work[1] ?? 0) <= 2.6 * (work[0] ?? 0) + 200, work.join(' for one size, for twice that '));
    });

    it(`${name} looks for copies with work that grows as it does`, () => {
      const work = [400, 800].map((size) => {
        const corpus = make(size);
        return looks(() => { corpus.copies(); });
      });
      assert.ok((work[1] ?? 0) <= 2.2 * (work[0] ?? 0) + 100, work.join(' for one size, for twice that '));
    });
  }

  it('a wording that is everywhere says in a note where that was first, and of which limit', () => {
    const corpus = CASES['files of one name and text in different folders']?.(2100);
    corpus?.copies();
    corpus?.linksAt('0/notes.txt', 0);
    assert.deepEqual(corpus?.notes().map(({ cap, at }) => `${cap} ${at.uri}`), ['holders 0/notes.txt']);
  });

  it('many sentences that share words says so only where those compared last are linked too', () => {
    const notes = (lines: readonly string[]): string[] => {
      const corpus = corpusOf(lines.map((line, i) => [`${i}.txt`, [line]] as const));
      corpus.linksAt('0.txt', 0);
      return corpus.notes().map(({ cap }) => cap);
    };
    const said = 'The pier of Norwick was closed after the storm tore off its roof.';
    const others = ['gulls', 'ropes', 'boats', 'masts', 'nets'];
    assert.deepEqual(notes([said, ...Array.from({ length: 90 }, (_, i) => `A storm, a roof and a pier are drawn on card ${i} of the ${others[i % 5]}.`)]), []);
    assert.deepEqual(notes([said, ...Array.from({ length: 90 }, (_, i) => `After the storm tore off its roof, the pier of Norwick was closed for visit ${i}.`)]), ['candidates']);
  });
});
