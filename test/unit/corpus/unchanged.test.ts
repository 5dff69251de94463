import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.js';
import { readDocument } from '../../../src/corpus/read.js';
import { sketch } from './sketch.js';

const YES = 'The mayor supports the tunnel.', NO = 'The mayor opposes the tunnel.';

describe('looking for conflicts', () => {
  /** How many conflicts are found from a document that is set, or put, once more after the first look. */
  const foundThrough = (again: (corpus: Corpus) => void): number => {
    const corpus = new Corpus();
    corpus.put(readDocument(sketch('a', [YES, 'The boats came in.'])));
    corpus.put(readDocument(sketch('b', [NO])));
    const asking = corpus.conflictsFrom('a');
    let found = asking.next().value?.length ?? 0;
    again(corpus);
    for (const links of asking) found += links.length;
    return found;
  };

  it('goes on where a document is opened that says what its file said', () => {
    assert.equal(foundThrough((corpus) => { corpus.set(sketch('a', [YES, 'The boats came in.'])); }), 1);
  });

  it('goes on where a file is read again that says the same', () => {
    assert.equal(foundThrough((corpus) => { corpus.put(readDocument(sketch('b', [NO]))); }), 1);
  });

  it('ends where a document says something else', () => {
    assert.equal(foundThrough((corpus) => { corpus.put(readDocument(sketch('b', ['The boats came in.']))); }), 0);
  });

  it('finds the same after a document was opened, edited, put back and closed', () => {
    const corpus = new Corpus();
    corpus.put(readDocument(sketch('a', [YES])));
    corpus.put(readDocument(sketch('b', [NO])));
    const before = corpus.conflicts();
    corpus.set(sketch('a', [YES]));
    corpus.set(sketch('a', ['The boats came in.', YES]));
    assert.equal(corpus.conflicts()[0]?.a.start, 19);
    corpus.set(sketch('a', [YES]));
    corpus.release('a');
    assert.deepEqual(corpus.conflicts(), before);
  });
});
