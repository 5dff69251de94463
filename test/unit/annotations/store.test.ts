import assert from 'node:assert/strict';
import fc from 'fast-check';
import { adding, editing, inverse, overtaken, removing, versionsOf, type Change } from '../../../src/annotations/changes.js';
import { EMPTY_CODE_BOOK } from '../../../src/annotations/codebook.js';
import type { Version } from '../../../src/annotations/annotation.js';
import { formatRecord, parseRecord } from '../../../src/annotations/record.js';
import { AnnotationStore, UNTAGGED } from '../../../src/annotations/store.js';
import { mergeVersions } from '../../../src/annotations/versions.js';
import { annotation, anyVersion, idOf, statement, TIME } from './annotated.js';

const TEXT = 'Orion-7B scored 71.3 % on the test.';
const later = (n: number): string => TIME.replace('05.000', `${10 + n}.000`);

function done(store: AnnotationStore, change: Change, n: number): AnnotationStore {
  store.merge(versionsOf(change, store, later(n)));
  return store;
}

describe('a record of an annotation', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(anyVersion, (version) => assert.deepEqual(parseRecord(formatRecord(version)), version)));
  });

  it('keeps what a later version has added', () => {
    const line = JSON.stringify({ ...JSON.parse(formatRecord(annotation(idOf('0')))) as object, 'x:mood': [1] });
    const read = parseRecord(line);
    assert.ok(read !== undefined && !read.deleted);
    assert.deepEqual(read.extra, { 'x:mood': [1] });
    assert.equal(formatRecord(read), line);
  });

  it('is none where a part is missing or of another type', () => {
    const whole = JSON.parse(formatRecord(annotation(idOf('0')))) as Record<string, unknown>;
    assert.ok(parseRecord(JSON.stringify(whole)) !== undefined);
    for (const part of ['id', 'type', 'created', 'modified', 'body', 'target']) assert.equal(parseRecord(JSON.stringify({ ...whole, [part]: undefined })), undefined, part);
    assert.equal(parseRecord(JSON.stringify({ ...whole, id: '../../x' })), undefined);
    assert.equal(parseRecord('{"id":"0'), undefined);
  });
});

describe('versions of an annotation', () => {
  /** Versions as people make them, each of some earlier ones, and three files that each hold some of them. */
  const files = fc.array(fc.record({ parents: fc.nat(), place: fc.nat(2), deleted: fc.boolean(), held: fc.nat(7) }), { maxLength: 7 }).map((makers) => {
    const made: Version[] = [];
    for (const [i, { parents, place, deleted }] of makers.entries()) {
      const seen = made.filter((_, parent) => (parents >> parent) % 2 === 1);
      const history = [...new Set(seen.flatMap((each) => [...each.history, each.modified]))].sort();
      const base = annotation(idOf('0'), { modified: later(i), history, note: String(i) });
      made.push(deleted ? { id: base.id, deleted, modified: later(i), history } : { ...base, target: { ...base.target, start: place, end: place + 4 } });
    }
    return [1, 2, 4].map((file) => made.filter((_, i) => ((makers[i]?.held ?? 0) & file) !== 0)) as [Version[], Version[], Version[]];
  });

  it('merge to the same, whoever merges what first, in any grouping and how often', () => {
    fc.assert(fc.property(files, ([a, b, c]) => {
      assert.deepEqual(mergeVersions(a, b), mergeVersions(b, a));
      assert.deepEqual(mergeVersions(mergeVersions(a, b), b), mergeVersions(a, b));
      assert.deepEqual(mergeVersions(mergeVersions(a, b), c), mergeVersions(a, mergeVersions(b, c)));
    }), { numRuns: 500 });
  });

  it('are kept where each claims to replace the other, since none may be lost', () => {
    const [one, two] = [annotation(idOf('0'), { modified: later(1), history: [later(2)] }), annotation(idOf('0'), { modified: later(2), history: [later(1)] })];
    assert.deepEqual(mergeVersions([one], [two]), [two, one]);
  });

  it('replace what either line of one deletion says that it replaces, whichever is read first', () => {
    const gone = (history: readonly string[]): Version => ({ id: idOf('0'), deleted: true, modified: later(3), history });
    const [whole, cut, first] = [gone([later(1), later(2)]), gone([]), annotation(idOf('0'), { modified: later(1) })];
    for (const order of [[whole, cut, first], [cut, whole, first], [first, cut, whole]]) {
      assert.deepEqual(order.reduce<readonly Version[]>((merged, each) => mergeVersions(merged, [each]), []), [whole]);
    }
  });

  it('are two where two people changed one, until somebody settles it', () => {
    const [mine, hers] = [new AnnotationStore(), new AnnotationStore()];
    const base = annotation(idOf('0'));
    for (const store of [mine, hers]) store.merge([base]);
    done(mine, editing([[base, { ...base, note: 'mine' }]]), 1);
    done(hers, editing([[base, { ...base, tags: ['other'] }]]), 2);
    mine.merge(hers.versions(base.id));
    assert.deepEqual(mine.unsettled(), [base.id]);
    const shown = mine.get(base.id) ?? assert.fail();
    assert.deepEqual(shown.tags, ['other']);
    done(mine, editing([[shown, { ...shown, note: 'mine' }]]), 3);
    assert.deepEqual(mine.unsettled(), []);
    hers.merge(mine.versions(base.id));
    assert.deepEqual(hers.get(base.id), mine.get(base.id));
  });

  it('show an annotation that one deleted and another changed', () => {
    const [mine, hers] = [new AnnotationStore(), new AnnotationStore()];
    const base = annotation(idOf('0'));
    for (const store of [mine, hers]) store.merge([base]);
    done(mine, removing([base]), 2);
    done(hers, editing([[base, { ...base, note: 'hers' }]]), 1);
    mine.merge(hers.versions(base.id));
    assert.equal(mine.get(base.id)?.note, 'hers');
    assert.deepEqual(mine.unsettled(), [base.id]);
  });

  it('do not bring back what was deleted', () => {
    const store = new AnnotationStore();
    const base = annotation(idOf('0'));
    store.merge([base]);
    done(store, removing([base]), 1);
    store.merge([base]);
    assert.equal(store.get(base.id), undefined);
    assert.deepEqual([store.size, store.sources(), store.tags()], [0, [], []]);
  });

  it('are counted by tag and seed, those without a tag too', () => {
    const store = new AnnotationStore();
    const base = annotation(idOf('0'));
    const inSeed = (n: number, source: string, tags: readonly string[]) => ({ ...base, id: idOf('0', n), tags, target: { ...base.target, source } });
    store.merge([inSeed(1, 'b.txt', ['x', 'y']), inSeed(2, 'a.txt', ['x']), inSeed(3, 'b.txt', ['x']), inSeed(4, 'b.txt', [])]);
    assert.deepEqual([store.tags(), store.count('x'), store.count(UNTAGGED), store.count('z')], [['x', 'y'], 3, 1, 0]);
    assert.deepEqual([store.sourcesOf('x'), store.sourcesOf('z')], [[['a.txt', 1], ['b.txt', 2]], []]);
    done(store, removing([1, 3, 4].map((n) => store.get(idOf('0', n)) ?? assert.fail())), 1);
    assert.deepEqual([store.tags(), store.sourcesOf('x'), store.sources(), store.count(UNTAGGED)], [['x'], [['a.txt', 1]], ['a.txt'], 0]);
    assert.deepEqual([store.has('a.txt'), store.has('b.txt')], [true, false]);
  });

  it('take a place in a changed text for no other saying', () => {
    const store = new AnnotationStore();
    const base = annotation(idOf('0'));
    store.merge([base, { ...base, target: { ...base.target, start: 50, end: 54 } }]);
    assert.equal(store.versions(base.id).length, 1);
    assert.deepEqual(store.unsettled(), []);
  });
});

describe('a change', () => {
  it('is undone and done again', () => {
    const store = new AnnotationStore();
    const one = statement(idOf('1'), TEXT, '71.3 %');
    const change = adding([one]);
    done(store, change, 1);
    assert.deepEqual(store.get(one.id)?.tags, one.tags);
    done(store, inverse(change), 2);
    assert.equal(store.get(one.id), undefined);
    done(store, change, 2);
    assert.equal(store.get(one.id)?.target.exact, '71.3 %');
    const before = store.get(one.id) ?? assert.fail();
    const retag = editing([[before, { ...before, tags: ['x'] }]]);
    done(store, retag, 3);
    assert.deepEqual([store.tags(), store.count('x')], [['x'], 1]);
    done(store, inverse(retag), 4);
    assert.deepEqual(store.get(one.id)?.tags, one.tags);
  });

  it('tells what somebody has changed since', () => {
    const store = new AnnotationStore();
    const one = statement(idOf('1'), TEXT, '71.3 %');
    const change = adding([one]);
    done(store, change, 1);
    assert.deepEqual(overtaken(inverse(change), store, EMPTY_CODE_BOOK), []);
    const before = store.get(one.id) ?? assert.fail();
    done(store, editing([[before, { ...before, note: 'since' }]]), 2);
    assert.deepEqual(overtaken(inverse(change), store, EMPTY_CODE_BOOK), [one.id]);
  });
});
