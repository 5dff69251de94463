import assert from 'node:assert/strict';
import fc from 'fast-check';
import { adding, editing, removing } from '../../../src/annotations/changes.js';
import { describeTag } from '../../../src/annotations/recode.js';
import { EMPTY_CODE_BOOK } from '../../../src/annotations/codebook.js';
import { isAsKnown, readAgain, readAnnotations, writeChange, writeVersions } from '../../../src/annotations/files.js';
import { formatRecord } from '../../../src/annotations/record.js';
import { AnnotationStore } from '../../../src/annotations/store.js';
import { annotation, anyVersion, idOf, memoryFiles, statement, TIME } from './annotated.js';

const FOLDER = 'mem:/f';
const TEXT = 'Orion-7B scored 71.3 % on the test.';
const shard = (digit: string): string => `${FOLDER}/.seedmark/tags/${digit}.jsonl`;
const one = statement(idOf('1'), TEXT, '71.3 %');

describe('the annotations of a folder', () => {
  it('are none where none were kept, and nothing is written by reading', async () => {
    const content = new Map([[`${FOLDER}/a.txt`, TEXT]]);
    const read = await readAnnotations(memoryFiles(content), FOLDER);
    assert.deepEqual([read.store.size, read.book.codes.size, read.findings], [0, 0, []]);
    assert.equal(content.size, 1);
  });

  it('read back as they were written, in files for git', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyVersion, { maxLength: 6 }), async (versions) => {
      const content = new Map<string, string>();
      const store = new AnnotationStore();
      await writeVersions(memoryFiles(content), FOLDER, store, versions);
      const read = await readAnnotations(memoryFiles(content), FOLDER);
      assert.deepEqual(read.findings, []);
      assert.deepEqual([...read.store.ids()].sort(), [...store.ids()].sort());
      for (const id of store.ids()) assert.deepEqual(read.store.versions(id), store.versions(id));
      for (const text of content.values()) assert.ok(text.endsWith('\n') && !text.includes('\r'));
    }));
  });

  it('stand sorted, under a header, beside the rule that git merges them by', async () => {
    const content = new Map<string, string>();
    const state = { store: new AnnotationStore(), book: EMPTY_CODE_BOOK };
    const files = memoryFiles(content);
    await writeChange(files, FOLDER, state, adding([2, 0, 1].map((n) => statement(idOf('a', n), TEXT, '71.3 %'))), TIME);
    const book = await writeChange(files, FOLDER, state, describeTag(state.book, { name: 'method/training', colour: '#112233', description: 'how' }), TIME);
    assert.equal(book.codes.get('method/training')?.description, 'how');
    const [header, ...lines] = (content.get(shard('a')) ?? '').trimEnd().split('\n');
    assert.match(header ?? '', /UTF-16 code units/);
    assert.deepEqual(lines.map((line) => (JSON.parse(line) as { id: string }).id), [0, 1, 2].map((n) => idOf('a', n)));
    assert.match(content.get(`${FOLDER}/.seedmark/.gitattributes`) ?? '', /merge=union/);
    assert.deepEqual([...content.keys()].sort(), [`${FOLDER}/.seedmark/.gitattributes`, `${FOLDER}/.seedmark/codebook.jsonl`, shard('a')]);
  });

  it('of two windows are all kept, whoever writes first', async () => {
    const content = new Map<string, string>();
    const files = memoryFiles(content);
    const windows = [0, 1].map(() => ({ store: new AnnotationStore(), book: EMPTY_CODE_BOOK }));
    await Promise.all(windows.flatMap((window, w) => [0, 1, 2].map((n) => writeChange(files, FOLDER, window, adding([statement(idOf('c', 10 * w + n), TEXT, '71.3 %')]), TIME))));
    const { store, findings } = await readAnnotations(files, FOLDER);
    assert.deepEqual([store.size, findings], [6, []]);
    assert.ok(windows.some((window) => window.store.size === 6));
  });

  it('keep a line that cannot be read as it is, and tell of it', async () => {
    const content = new Map([[shard('1'), `${formatRecord(annotation(idOf('1')))}\nnot a record\n{"half\n`]]);
    const files = memoryFiles(content);
    const { store, book, findings } = await readAnnotations(files, FOLDER);
    assert.deepEqual(findings.map((finding) => ('text' in finding ? finding.text : finding.kind)), ['not a record', '{"half']);
    await writeChange(files, FOLDER, { store, book }, adding([statement(idOf('1', 5), TEXT, '71.3 %')]), TIME);
    assert.match(content.get(shard('1')) ?? '', /\nnot a record\n\{"half\n$/);
    assert.equal(store.size, 2);
  });

  it('leave the lines of others as they are, and take in what somebody else has written', async () => {
    const spaced = formatRecord(annotation(idOf('1', 2))).replace('{"id":', '{ "id": ');
    const content = new Map([[shard('1'), `${spaced}\n`]]);
    const files = memoryFiles(content);
    const { store, book } = await readAnnotations(files, FOLDER);
    await writeChange(files, FOLDER, { store, book }, adding([statement(idOf('1', 5), TEXT, '71.3 %')]), TIME);
    assert.ok(content.get(shard('1'))?.split('\n').includes(spaced));
    content.set(shard('1'), `${content.get(shard('1')) ?? ''}${formatRecord(annotation(idOf('1', 7)))}\n`);
    await writeChange(files, FOLDER, { store, book }, adding([statement(idOf('1', 6), TEXT, '71.3 %')]), TIME);
    assert.deepEqual([...store.ids()].sort(), [2, 5, 6, 7].map((n) => idOf('1', n)));
  });

  for (const encoding of ['utf8', 'utf16le'] as const) it(`are whole after somebody has saved their file as ${encoding} with a byte-order mark`, async () => {
    const content = new Map<string, string>();
    const files = memoryFiles(content);
    await writeVersions(files, FOLDER, new AnnotationStore(), [annotation(idOf('1', 5))]);
    const saved = content.get(shard('1')) ?? '';
    const marked = { ...files, read: (uri: string) => (content.get(uri) === saved ? Promise.resolve(Buffer.from(`\ufeff${saved}`, encoding)) : files.read(uri)) };
    const { store, findings } = await readAnnotations(marked, FOLDER);
    await writeVersions(marked, FOLDER, store, [annotation(idOf('1', 2))]);
    const read = await readAnnotations(marked, FOLDER);
    assert.deepEqual([findings, read.findings, [...read.store.ids()].sort()], [[], [], [idOf('1', 2), idOf('1', 5)]]);
  });

  it('are read again by the file: what it no longer holds is gone, and other files are not looked at', async () => {
    const content = new Map(['1', '2'].map((digit) => [shard(digit), [0, 1].map((n) => `${formatRecord(annotation(idOf(digit, n)))}\n`).join('')]));
    const files = memoryFiles(content);
    const read = await readAnnotations(files, FOLDER);
    assert.ok(await isAsKnown(files, FOLDER, read.store, shard('1')));
    content.set(shard('1'), `${formatRecord(annotation(idOf('1', 1)))}\nhalf\n`);
    assert.ok(!await isAsKnown(files, FOLDER, read.store, shard('1')));
    const looked: string[] = [];
    const again = await readAgain({ ...files, read: (uri) => { looked.push(uri); return files.read(uri); } }, FOLDER, read, shard('1'));
    assert.deepEqual([...again.store.ids()].sort(), [idOf('1', 1), idOf('2', 0), idOf('2', 1)]);
    assert.deepEqual([looked, again.findings], [[shard('1')], [{ kind: 'unread-line', file: '.seedmark/tags/1.jsonl', text: 'half' }]]);
    content.delete(shard('1'));
    assert.deepEqual([...(await readAgain(files, FOLDER, again, shard('1'))).store.ids()].sort(), [idOf('2', 0), idOf('2', 1)]);
  });

  it('of a newer version are shown and never written', async () => {
    const file = `{"seedmark":"annotations","version":2}\n${formatRecord(annotation(idOf('1')))}\n{"id":"${idOf('1', 2)}","type":"Shape"}\n`;
    const content = new Map([[shard('1'), file]]);
    const files = memoryFiles(content);
    const { store, book, findings } = await readAnnotations(files, FOLDER);
    assert.deepEqual([store.size, findings[0]], [1, { kind: 'newer-version', file: '.seedmark/tags/1.jsonl' }]);
    await assert.rejects(writeChange(files, FOLDER, { store, book }, adding([statement(idOf('1', 9), TEXT, '71.3 %')]), TIME), /newer version/);
    assert.equal(content.get(shard('1')), file);
    await writeChange(files, FOLDER, { store, book }, adding([statement(idOf('2'), TEXT, '71.3 %')]), TIME);
    assert.ok(content.has(shard('2')));
  });

  it('stay as they were on a full disk, in the file and in memory', async () => {
    const content = new Map<string, string>();
    const state = { store: new AnnotationStore(), book: EMPTY_CODE_BOOK };
    await writeChange(memoryFiles(content), FOLDER, state, adding([one]), TIME);
    const before = content.get(shard('1'));
    const full = memoryFiles(content, (uri) => (uri === shard('1') ? 'no space left on the disk' : undefined));
    const shown = state.store.get(one.id) ?? assert.fail();
    for (const change of [removing([shown]), editing([[shown, { ...shown, note: 'x' }]])]) {
      await assert.rejects(writeChange(full, FOLDER, state, change, TIME), /no space/);
      assert.deepEqual([content.get(shard('1')), state.store.get(one.id)], [before, shown]);
    }
  });

  it('are never taken for none where a file cannot be read', async () => {
    const content = new Map<string, string>();
    const state = { store: new AnnotationStore(), book: EMPTY_CODE_BOOK };
    await writeChange(memoryFiles(content), FOLDER, state, adding([one]), TIME);
    const unreadable = { ...memoryFiles(content), read: () => Promise.reject(new Error('no permission')), stat: () => Promise.reject(new Error('too many open files')) };
    const { store, book, findings } = await readAnnotations(unreadable, FOLDER);
    assert.deepEqual([store.size, findings], [0, [{ kind: 'unreadable-file', file: '.seedmark/tags/1.jsonl', reason: 'no permission' }]]);
    const before = content.get(shard('1'));
    await assert.rejects(writeChange(unreadable, FOLDER, { store, book }, adding([statement(idOf('1', 9), TEXT, '71.3 %')]), TIME), /no permission/);
    assert.equal(content.get(shard('1')), before);
  });

  it('of two branches that git has put one below the other are told apart again', async () => {
    const base = annotation(idOf('1'));
    const mine = { ...base, note: 'mine', modified: TIME.replace('05', '06'), history: [TIME] };
    const hers = { ...base, note: 'hers', modified: TIME.replace('05', '07'), history: [TIME] };
    const content = new Map([[shard('1'), [hers, base, mine].map((version) => `${formatRecord(version)}\n`).join('')]]);
    const { store, findings } = await readAnnotations(memoryFiles(content), FOLDER);
    assert.deepEqual([findings, store.unsettled(), store.get(base.id)?.note], [[], [base.id], 'hers']);
  });
});
