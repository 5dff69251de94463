import assert from 'node:assert/strict';
import { mock } from 'node:test';
import fc from 'fast-check';
import { glanceAt, loadAnnotations, readAnnotations, writeVersions } from '../../../src/annotations/files.js';
import { parseLines, sortedLines, withHeader } from '../../../src/annotations/lines.js';
import type { Version } from '../../../src/annotations/annotation.js';
import { formatRecord, parseRecord } from '../../../src/annotations/record.js';
import { AnnotationStore } from '../../../src/annotations/store.js';
import { Unparsed } from '../../../src/annotations/unparsed.js';
import { decodeUtf8 } from '../../../src/base/decode.js';
import { encodeUtf8 } from '../../../src/base/hash.js';
import { nextStamp } from '../../../src/annotations/versions.js';
import { annotation, anyVersion, idOf, memoryFiles, TIME } from './annotated.js';

const FOLDER = 'mem:/f';
const FILE = '.seedmark/tags/0.jsonl';
const URI = `${FOLDER}/${FILE}`;

const name = fc.constantFrom('a.txt', 'b "c"\\.txt', 'd\n\te/é\u2028.txt', '\ud800', '😀.txt', '__proto__');
const record = fc.record({
  version: anyVersion, n: fc.nat(6), source: name, tags: fc.array(fc.oneof(name, fc.constant('method/training')), { maxLength: 3 }), extra: fc.constantFrom({}, {}, { 'x:mood': [1] }),
}).map(({ version, n, source, tags, extra }) => {
  const id = idOf('0', n);
  // As its maker would have it: who has seen a version has seen what that one replaces.
  const at = Number(version.modified.slice(-4, -1));
  const history = at % 2 === 0 ? [] : Array.from({ length: at }, (_, ms) => TIME.replace('.000', `.00${ms}`));
  return formatRecord(version.deleted ? { ...version, id, history } : { ...version, id, history, tags, extra, target: { ...version.target, source } });
});
/** Whether a line that was changed still says which version it is and what it replaces, or is no record any more: what replaces itself or forgets what it has replaced has no order. */
const replacesTheSame = (line: string, changed: string): boolean => {
  const told = (version: Version | undefined): string => JSON.stringify([version?.modified, version?.history]);
  const version = parseRecord(changed);
  return version === undefined || told(version) === told(parseRecord(line));
};

/** Lines as they are written here, by others, by a merge, and by a process that was killed. */
const line = fc.oneof(
  { weight: 4, arbitrary: record },
  fc.tuple(record, fc.nat(), fc.constantFrom('', '"', '\\', ',', '}', ']', '\t', '0', '-', 'é', '\\u12')).map(([text, at, put]) => [text, `${text.slice(0, at % text.length)}${put}${text.slice(at % text.length + 1)}`] as const)
    .filter(([text, changed]) => replacesTheSame(text, changed)).map(([, changed]) => changed),
  fc.tuple(record, fc.nat()).map(([text, at]) => text.slice(0, at % text.length)),
  record.map((text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse()))),
  record.map((text) => text.replaceAll('":', '": ')),
  fc.constantFrom('', ' ', '{}', 'not a record', '\u2028', '<<<<<<< HEAD', '{"seedmark":"annotations","version":1}', '{"seedmark":"annotations","version":2}', formatRecord(annotation(idOf('1')))),
).map((text) => decodeUtf8(encodeUtf8(text)));
const file = fc.record({ lines: fc.array(line, { maxLength: 12 }), isSorted: fc.boolean(), end: fc.constantFrom('\n', '\n', '\r\n'), last: fc.constantFrom('', '\n'), mark: fc.constantFrom('', '', '\ufeff') })
  .map(({ lines, isSorted, end, last, mark }) => `${mark}${(isSorted ? sortedLines(lines) : lines).join(end)}${last}`);

/** The same file with each line parsed. */
function fullReading(text: string): { readonly store: AnnotationStore; readonly unread: readonly string[]; readonly isNewer: boolean } {
  const { lines, isNewer } = parseLines(text.replace(/^\ufeff/, ''));
  const store = new AnnotationStore();
  const unread = new Set<string>();
  for (const each of lines) {
    const version = parseRecord(each);
    if (version?.id.startsWith('0') === true) store.merge([version]);
    else unread.add(each);
  }
  return { store, unread: [...unread], isNewer };
}

/** What a store tells without being asked for an annotation. */
const told = (store: AnnotationStore): unknown => [
  [...store.ids()].sort(), store.size, store.sources(), [...store.tags()].sort(), ['', ...store.tags()].map((tag) => [tag, store.count(tag), store.sourcesOf(tag)]).sort(), store.unsettled(),
];

describe('a file of annotations that is parsed line by line as it is asked for', () => {
  it('says the same as one that is parsed as a whole, whatever its lines are', async () => {
    await fc.assert(fc.asyncProperty(file, fc.array(fc.oneof(name, fc.nat(6)), { maxLength: 4 }), async (text, questions) => {
      const full = fullReading(text);
      const { store, findings } = await readAnnotations(memoryFiles(new Map([[URI, text]])), FOLDER);
      assert.deepEqual(findings, [...(full.isNewer ? [{ kind: 'newer-version', file: FILE }] : []), ...full.unread.map((each) => ({ kind: 'unread-line', file: FILE, text: each }))]);
      assert.deepEqual(told(store), told(full.store));
      for (const asked of questions) {
        if (typeof asked === 'string') assert.deepEqual(store.in(asked), full.store.in(asked));
        else assert.deepEqual(store.versions(idOf('0', asked)), full.store.versions(idOf('0', asked)));
        assert.deepEqual(told(store), told(full.store));
      }
      assert.deepEqual(store.all(), full.store.all());
      for (const id of full.store.ids()) assert.deepEqual(store.versions(id), full.store.versions(id));
    }), { numRuns: 300 });
  });

  it('tells at a glance only what counts of a seed, and all of that where it is sorted and written as it is here', async () => {
    let seen = 0;
    const header = withHeader('annotations', []);
    const at = async (text: string, sources: readonly string[]): Promise<AnnotationStore> => glanceAt(await loadAnnotations(memoryFiles(new Map([[URI, text]])), FOLDER), sources).store;
    await fc.assert(fc.asyncProperty(file, fc.uniqueArray(name, { maxLength: 3 }), async (text, sources) => {
      const { store } = fullReading(`${header}${text}`);
      const some = await at(`${header}${text}`, sources);
      assert.deepEqual(some.sources().filter((source) => !sources.some((each) => each === source)), []);
      for (const id of some.ids()) assert.deepEqual(some.versions(id), store.versions(id));
      const versions = store.ids().map((id) => store.versions(id));
      const whole = await at(withHeader('annotations', sortedLines(versions.flat().map(formatRecord))), sources);
      if (versions.every(({ length }) => length === 1)) for (const source of sources) assert.deepEqual(whole.in(source), store.in(source));
      seen += whole.size;
    }), { numRuns: 500 });
    assert.ok(seen > 0);
  });

  it('is written as if each line had been parsed, and read again with what somebody else has written', async () => {
    let isSorted = false;
    await fc.assert(fc.asyncProperty(file, file, fc.uniqueArray(fc.nat(6), { maxLength: 3 }), anyVersion, async (text, later, numbers, version) => {
      const content = new Map([[URI, text]]);
      const { store } = await readAnnotations(memoryFiles(content), FOLDER);
      for (const [step, onDisk] of [undefined, undefined, later].entries()) {
        const added = numbers.map((n) => idOf('0', (n + step) % 7)).map((id) => ({ ...version, id, ...nextStamp(store.versions(id), TIME.replace('05', `1${step}`)) }));
        if (onDisk !== undefined) content.set(URI, onDisk);
        const written = content.get(URI) ?? '';
        const before = fullReading(written);
        const known = new Map(added.map(({ id }) => [id, store.versions(id)]));
        if (before.isNewer) {
          await assert.rejects(writeVersions(memoryFiles(content), FOLDER, store, [...added, annotation(idOf('0', 9))]), /newer/);
          return;
        }
        await writeVersions(memoryFiles(content), FOLDER, store, added);
        if (added.length === 0) continue;
        const ids = new Set(added.map(({ id }) => id));
        const others = parseLines(written.replace(/^\ufeff/, '')).lines.filter((each) => !ids.has(/^\{"id":"([^"]*)"/.exec(each)?.[1] ?? parseRecord(each)?.id ?? '') || parseRecord(each) === undefined);
        for (const id of ids) before.store.merge(known.get(id) ?? []);
        before.store.merge(added);
        const expected = withHeader('annotations', sortedLines([...others, ...[...ids].flatMap((id) => before.store.versions(id).map(formatRecord))]));
        assert.equal(content.get(URI), expected);
        assert.deepEqual(told(store), told(fullReading(expected).store));
        isSorted ||= store.known.get(FILE)?.isSorted === true;
      }
    }), { numRuns: 300 });
    assert.ok(isSorted);
  });

  it('is known to be sorted where it holds deletions too, and not where an id stands twice or out of its place', async () => {
    const deletion = formatRecord({ id: idOf('0', 2), deleted: true, modified: TIME, history: [] });
    const [first, third] = [formatRecord(annotation(idOf('0', 1))), formatRecord(annotation(idOf('0', 3)))];
    const isSorted = async (text: string): Promise<boolean | undefined> => (await readAnnotations(memoryFiles(new Map([[URI, text]])), FOLDER)).store.known.get(FILE)?.isSorted;
    for (const lines of [[], [deletion], [first, deletion, third], [first, deletion], [deletion, third]]) assert.equal(await isSorted(withHeader('annotations', lines)), true);
    for (const lines of [[third, deletion], [first, deletion, deletion], [first, first], [first, 'no record', third], [first, '', third], [first, '{"id":"02', third], [deletion.replace('{', '{ ')]]) {
      assert.equal(await isSorted(withHeader('annotations', lines)), false, lines.join('\n'));
    }
    const whole = withHeader('annotations', [first, deletion, third]);
    for (const text of [whole.trimEnd(), whole.replaceAll('\n', '\r\n'), whole.replace(/\n$/, '\r\n'), whole.slice(whole.indexOf('\n') + 1)]) assert.equal(await isSorted(text), false);
  });

  it('parses the lines of a seed each time it is asked for, and no others', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => formatRecord(annotation(idOf('0', n), { tags: [`t${n % 2}`], target: { ...annotation(idOf('0')).target, source: `${n % 20}.txt` } })));
    const files = memoryFiles(new Map([[URI, withHeader('annotations', lines)]]));
    const parse = mock.method(JSON, 'parse');
    const records = (): number => parse.mock.calls.filter(({ arguments: [text] }) => text.startsWith('{"id"')).length;
    try {
      const { store } = await readAnnotations(files, FOLDER);
      assert.deepEqual([store.size, store.sources().length, store.count('t1'), records()], [60, 20, 30, 0]);
      assert.equal(store.in('7.txt').length, 3);
      assert.equal(records(), 3);
      assert.equal(store.in('7.txt').length, 3);
      assert.ok(store.get(idOf('0', 8)) !== undefined && store.get(idOf('0', 70)) === undefined);
      assert.equal(records(), 7);
      await writeVersions(files, FOLDER, store, [annotation(idOf('0', 9), { modified: TIME.replace('05', '06'), history: [TIME] })]);
      assert.equal(records(), 10, 'the one in memory, before and while it is merged, and the one on the disk');
    } finally {
      parse.mock.restore();
    }
  });
});

describe('a line that is taken in unparsed', () => {
  const takes = (text: string): boolean => new Unparsed(encodeUtf8(text), '0').add(0) === encodeUtf8(text).length;
  const whole = formatRecord(annotation(idOf('0'), { note: 'why', mark: { kind: 'claim', rule: 'r' }, history: [TIME, TIME], tags: ['x', 'y'] }));

  it('is one that is written here', () => {
    assert.ok(takes(whole));
    fc.assert(fc.property(anyVersion, (version) => assert.equal(takes(formatRecord({ ...version, id: idOf('0') })), !version.deleted)));
  });

  it('is none where a part is another than it can be', () => {
    const wrong: readonly (readonly [string, string])[] = [
      ['"start":5', '"start":90'], ['"start":5', '"start":05'], ['"start":5', '"start":-5'], ['"end":9', '"end":9.5'], ['"end":9', `"end":${'9'.repeat(16)}`], ['"kind":"claim"', '"kind":"clam"'],
      [idOf('0'), '0123'], [idOf('0'), `0${'1'.repeat(64)}`], [idOf('0'), `${idOf('0')}x`], ['T03:', ' 03:'], ['"why"', '"\t"'], ['"why"', '"\\x"'], ['"why"', '"\\u00g0"'], ['"Person"', '"Robot"'],
      ['"commenting"', '"asking"'], ['}],"target"', '},],"target"'], ['"mark"', '"extra":1,"mark"'], [`["${TIME}",`, '[,'],
    ];
    for (const [from, to] of wrong) {
      assert.ok(whole.includes(from), from);
      assert.ok(!takes(whole.replace(from, to)), to);
    }
  });

  it('is never one that is no record, or says something else than was counted', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const bytes = encodeUtf8(lines.join('\n'));
      const unparsed = new Unparsed(bytes, '0');
      let start = 0;
      const taken = lines.flatMap((each) => {
        const end = start + encodeUtf8(each).length;
        const [from, next] = [start, unparsed.add(start)];
        start = end + 1;
        assert.ok(next < 0 || next === Math.min(start, bytes.length));
        return next < 0 ? [] : [[each, from] as const];
      });
      const parsed = taken.map(([each]) => parseRecord(each) ?? assert.fail(each));
      assert.deepEqual([...unparsed.counted()], parsed.map((version) => (version.deleted ? assert.fail() : { source: version.target.source, tags: version.tags })));
      assert.deepEqual(parsed.map(({ id }) => unparsed.get(id)), parsed);
      for (const { id } of parsed) unparsed.take(id);
      assert.deepEqual([...unparsed.counted()], []);
    }), { numRuns: 1000 });
  });
});
