import assert from 'node:assert/strict';
import fc from 'fast-check';
import { adding, inverse, versionsOf, type Change } from '../../../src/annotations/changes.js';
import { EMPTY_CODE_BOOK, formatCodes, parseCodes, tagName, tagTest, withCodes, type Code, type CodeBook } from '../../../src/annotations/codebook.js';
import { allTags, deleteTag, describeTag, mergeTags, moveTag, renameTag } from '../../../src/annotations/recode.js';
import { AnnotationStore } from '../../../src/annotations/store.js';
import { idOf, statement, TIME } from './annotated.js';

const TEXT = 'Orion-7B scored 71.3 % on the test.';
const code = (name: string, description = ''): Code => ({ name, colour: '#a0b1c2', description });

class Folder {
  readonly store = new AnnotationStore();
  book: CodeBook = EMPTY_CODE_BOOK;
  #minute = 10;

  constructor(tags: readonly (readonly string[])[], codes: readonly Code[]) {
    this.do(adding(tags.map((each, n) => statement(idOf('1', n), TEXT, '71.3 %', { tags: each }))));
    for (const each of codes) this.do(describeTag(this.book, each));
  }

  do(change: Change): void {
    this.store.merge(versionsOf(change, this.store, TIME.replace('03:04', `03:${this.#minute++}`)));
    this.book = withCodes(this.book, change.codes);
  }

  state(): unknown {
    return [this.store.all().map(({ tags }) => tags), [...this.book.codes.values()].map(({ name }) => name).sort()];
  }
}

describe('the code book', () => {
  it('reads back as it was written, and keeps what it cannot read', () => {
    const some = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'a/b', 'é', 'x y/z'), colour: fc.constantFrom(null, '#00ff00'), description: fc.string() }, { noNullPrototype: true }), { selector: ({ name }) => name });
    fc.assert(fc.property(some, (codes) => {
      const book = parseCodes(formatCodes({ ...EMPTY_CODE_BOOK, codes: new Map(codes.map((each) => [each.name, each])) }));
      assert.deepEqual([...book.codes.values()], codes.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    }));
    const lines = ['{"name":"a","shape":"round"}', '{"name":"b"}', '{"name":" c"}'];
    assert.deepEqual(parseCodes(lines).unread, [lines[2], lines[0]]);
    assert.deepEqual(formatCodes(parseCodes(lines)).slice(1), [lines[2], lines[0]]);
  });

  it('keeps both entries of a name that a merge has left, until it is described anew', () => {
    const both = parseCodes(formatCodes(parseCodes([code('a', 'one'), code('a', 'two')].map((each) => JSON.stringify(each)))));
    assert.deepEqual([both.doubles.length, both.codes.get('a')?.description], [1, 'two']);
    assert.equal(formatCodes(both).length, 2);
    assert.equal(formatCodes(withCodes(both, [{ name: 'a', after: code('a', 'three') }])).length, 1);
  });

  it('takes names as typed', () => {
    assert.deepEqual([' method /  how  to/', '//', 'a'].map(tagName), ['method/how to', null, 'a']);
  });

  it('finds tags by patterns', () => {
    const test = tagTest(['a/*', 'b']);
    assert.deepEqual(['a', 'a/x', 'ab', 'b', 'b/x'].map(test), [true, true, false, true, false]);
  });

  it('lists the levels above a tag too', () => {
    assert.deepEqual(allTags(new Folder([['a/b/c']], [code('d')]).store, EMPTY_CODE_BOOK), ['a', 'a/b', 'a/b/c']);
  });
});

describe('a change of the code book', () => {
  const start = (): Folder => new Folder([['method', 'old'], ['method/training'], ['methods'], []], [code('method'), code('method/training')]);

  it('renames a tag and all below it, and no other', () => {
    const folder = start();
    const preview = renameTag(folder.store, folder.book, 'method', 'approach');
    assert.deepEqual([preview.annotations, preview.seeds, preview.merged], [2, 1, []]);
    assert.deepEqual(preview.tags, [{ from: 'method', to: 'approach' }, { from: 'method/training', to: 'approach/training' }]);
    folder.do(preview.change);
    assert.deepEqual(folder.state(), [[['approach', 'old'], ['approach/training'], ['methods'], []], ['approach', 'approach/training']]);
  });

  it('moves a tag below another and back to the top', () => {
    const folder = start();
    folder.do(moveTag(folder.store, folder.book, 'method/training', 'old').change);
    assert.deepEqual(folder.state(), [[['method', 'old'], ['old/training'], ['methods'], []], ['method', 'old/training']]);
    folder.do(moveTag(folder.store, folder.book, 'old/training', null).change);
    assert.deepEqual(folder.state(), [[['method', 'old'], ['training'], ['methods'], []], ['method', 'training']]);
  });

  it('merges tags, tells so, and leaves none twice', () => {
    const folder = start();
    const preview = mergeTags(folder.store, folder.book, ['old', 'methods'], 'method');
    assert.deepEqual(preview.merged, ['method']);
    folder.do(preview.change);
    assert.deepEqual(folder.state(), [[['method'], ['method/training'], ['method'], []], ['method', 'method/training']]);
  });

  it('deletes a tag, never an annotation', () => {
    const folder = start();
    folder.do(deleteTag(folder.store, folder.book, 'method').change);
    assert.deepEqual(folder.state(), [[['old'], [], ['methods'], []], []]);
  });

  it('is undone as one', () => {
    for (const make of [renameTag, mergeInto, moveTag, (...[store, book, tag]: Parameters<typeof renameTag>) => deleteTag(store, book, tag)]) {
      const folder = start();
      const before = folder.state();
      const { change } = make(folder.store, folder.book, 'method', 'old');
      folder.do(change);
      assert.notDeepEqual(folder.state(), before);
      folder.do(inverse(change));
      assert.deepEqual(folder.state(), before);
    }
  });
});

function mergeInto(store: AnnotationStore, book: CodeBook, tag: string, into: string): ReturnType<typeof mergeTags> {
  return mergeTags(store, book, [tag], into);
}
