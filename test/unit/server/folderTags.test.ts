import assert from 'node:assert/strict';
import { readAnnotations } from '../../../src/annotations/files.js';
import { withHeader } from '../../../src/annotations/lines.js';
import { formatRecord } from '../../../src/annotations/record.js';
import { FolderTags } from '../../../src/server/common/tags/folderTags.js';
import { annotation, idOf, memoryFiles } from '../annotations/annotated.js';

const FOLDER = 'mem:/f';

describe('the tags of a folder that is opened', () => {
  const target = (source: string) => ({ ...annotation(idOf('0')).target, source });
  const lineOf = (digit: string, n: number, source: string): string => formatRecord(annotation(idOf(digit, n), { target: target(source) }));
  const code = { name: 'method', colour: '#ff0000', description: '' };
  const content = new Map([
    [`${FOLDER}/.seedmark/tags/0.jsonl`, withHeader('annotations', [lineOf('0', 0, 'a.txt'), lineOf('0', 1, 'b.txt'), lineOf('0', 2, 'a.txt')])],
    [`${FOLDER}/.seedmark/tags/7.jsonl`, withHeader('annotations', [lineOf('7', 0, 'a.txt'), lineOf('7', 1, 'ba.txt')])],
    [`${FOLDER}/.seedmark/codebook.jsonl`, withHeader('codebook', [JSON.stringify(code)])],
  ]);

  it('are known of its open seeds before all is read, with their colours', async () => {
    const heard: FolderTags[] = [];
    let isEarly = true;
    const tags = await FolderTags.open(FOLDER, memoryFiles(content), () => ['a.txt', 'c.txt'], (early) => {
      assert.ok(isEarly);
      heard.push(early);
    });
    isEarly = false;
    const [early] = heard;
    assert.ok(early !== undefined && heard.length === 1);
    assert.deepEqual(early.store.in('a.txt').map(({ id }) => id), [idOf('0', 0), idOf('0', 2), idOf('7', 0)]);
    assert.deepEqual(early.store.in('a.txt'), tags.store.in('a.txt'));
    assert.deepEqual(early.store.sources(), ['a.txt']);
    assert.equal(early.book.codes.get('method')?.colour, '#ff0000');
    const full = await readAnnotations(memoryFiles(content), FOLDER);
    assert.deepEqual([tags.store.all(), tags.book, tags.findings], [full.store.all(), full.book, full.findings]);
  });

  it('are not known early of a file in which an id stands twice, or out of its place', async () => {
    const [first, second] = [lineOf('0', 0, 'a.txt'), lineOf('0', 1, 'a.txt')];
    const deletion = formatRecord({ id: idOf('0', 0), deleted: true, modified: '2026-02-02T03:04:05.000Z', history: [annotation(idOf('0')).modified] });
    for (const lines of [[first, second, deletion], [second, first], [first, deletion]]) {
      const early: number[] = [];
      await FolderTags.open(FOLDER, memoryFiles(new Map([[`${FOLDER}/.seedmark/tags/0.jsonl`, withHeader('annotations', lines)]])), () => ['a.txt'], ({ store }) => early.push(store.size));
      assert.deepEqual(early, [0]);
    }
  });
});
