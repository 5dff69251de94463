import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentTags, RecodePreview, Refusal, TagContext, TagExcerpt, TagOutcome } from '../../src/protocol/tags.js';
import { formatRecord } from '../../src/annotations/record.js';
import { annotation, idOf, statement } from '../unit/annotations/annotated.js';
import { withServer, type Client } from './client.js';

const TEXT = 'One crane lifts 40 t. Two cranes wait.\nNobody saw the third crane lift 40 t in the rain.\n';

const ask = <T>(client: Client, method: string, params?: object): Promise<T> => client.connection.sendRequest<T>(`seedmark/tags/${method}`, params ?? {});
const rangeOf = (text: string, words: string): { start: { line: number; character: number }; end: { line: number; character: number } } => {
  const at = (offset: number) => ({ line: text.slice(0, offset).split('\n').length - 1, character: offset - (text.lastIndexOf('\n', offset - 1) + 1) });
  const start = text.indexOf(words);
  return { start: at(start), end: at(start + words.length) };
};
const tag = (client: Client, file: string, words: string, tags: readonly string[], text = TEXT): Promise<TagOutcome> =>
  ask(client, 'add', { places: [{ uri: client.uri(file), ranges: [rangeOf(text, words)] }], tags, note: '', accept: false });
/** Replaces words of an open document, as an editor tells of it. */
const replace = (client: Client, file: string, version: number, text: string, words: string, by: string): string => {
  void client.connection.sendNotification('textDocument/didChange', { textDocument: { uri: client.uri(file), version }, contentChanges: [{ range: rangeOf(text, words), text: by }] });
  return text.replace(words, by);
};
/** The first answer that is there; mocha's own time-out ends it. */
const first = async <T>(answer: () => T | undefined | Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await answer();
    if (found !== undefined) return found;
    await delay(20);
  }
};
const excerpts = (client: Client): Promise<TagExcerpt[]> => ask(client, 'excerpts', { folder: client.uri('').replace(/\/$/, ''), tag: null });
const kept = (client: Client): string => {
  const folder = join(client.folder, '.seedmark', 'tags');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')).map((name) => readFileSync(join(folder, name), 'utf8')).join('') : '';
};

describe('tags over stdio', () => {
  it('are kept in the folder, told to the client, and undone', () => withServer({ files: { 'a.txt': TEXT } }, async (client) => {
    const uri = client.open('a.txt', TEXT);
    void client.connection.sendNotification('seedmark/view', { visible: [uri], marksShown: true });
    assert.equal((await tag(client, 'a.txt', 'lifts 40 t', ['load', 'load/static'])).kind, 'done');
    assert.match(kept(client), /"exact":"lifts 40 t"/);
    const told = await first(() => (client.pushed.get('seedmark/tags') as DocumentTags[] | undefined)?.at(-1));
    assert.deepEqual(told.tags.map(({ text, tags, state }) => ({ text, tags, state })), [{ text: 'lifts 40 t', tags: ['load', 'load/static'], state: 'exact' }]);
    assert.equal((await ask<TagOutcome>(client, 'undo')).kind, 'done');
    assert.deepEqual(await excerpts(client), []);
    assert.equal((await ask<TagOutcome>(client, 'redo')).kind, 'done');
    assert.equal((await excerpts(client)).length, 1);
    assert.equal((await ask<TagOutcome>(client, 'redo')).kind, 'refusal');
  }));

  it('are exported beside the marks or alone, those of some tags or all', () => withServer({ files: { 'a.txt': TEXT, 'b.txt': 'Nobody tagged 12 cranes.\n' } }, async (client) => {
    const uri = client.open('a.txt', TEXT);
    await tag(client, 'a.txt', 'lifts 40 t', ['load/static']);
    await tag(client, 'a.txt', 'Nobody', ['people']);
    await client.connection.sendRequest('seedmark/whenIndexed');
    const exported = async (params: object): Promise<readonly string[]> => {
      const { text } = await client.connection.sendRequest<{ text: string }>('seedmark/export', { kinds: [], format: 'jsonl', target: client.uri('out.jsonl'), date: '', scope: { kind: 'folder' }, ...params });
      return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { kind: string; text: string }).map((row) => `${row.kind} ${row.text}`);
    };
    assert.deepEqual(await exported({ tags: 'all' }), ['tag lifts 40 t', 'tag Nobody']);
    assert.deepEqual(await exported({ tags: ['load/*'] }), ['tag lifts 40 t']);
    assert.deepEqual(await exported({ tags: ['load'] }), []);
    assert.deepEqual(await exported({ tags: 'all', scope: { kind: 'selection', uri, range: rangeOf(TEXT, 'One crane') } }), []);
    assert.ok((await exported({ tags: 'all', kinds: ['number'] })).some((row) => row.startsWith('number 12')));
    assert.deepEqual(await exported({}), []);
  }));

  it('are exported with the words they had where their seed is gone', () => withServer({ files: { 'b.txt': TEXT, '.seedmark/tags/0.jsonl': `${formatRecord(annotation(idOf('0')))}\n` } }, async (client) => {
    await client.connection.sendRequest('seedmark/whenIndexed');
    const { text, notes } = await client.connection.sendRequest<{ text: string; notes: string[] }>('seedmark/export', { kinds: [], tags: 'all', format: 'jsonl', target: client.uri('out.jsonl'), date: '', scope: { kind: 'folder' } });
    const { file, text: words, state, start } = JSON.parse(text) as { file: string; text: string; state: string; start: number | null };
    assert.deepEqual([file, words, state, start], ['a.txt', 'text', 'orphan', null]);
    assert.match(notes.join(), /certain place/);
  }));

  it('follow edits, and say what changed inside', () => withServer({ files: { 'a.txt': TEXT } }, async (client) => {
    client.open('a.txt', TEXT);
    await tag(client, 'a.txt', 'lifts 40 t', ['load']);
    let text = replace(client, 'a.txt', 2, TEXT, 'One', 'Every other');
    assert.deepEqual((await excerpts(client)).map(({ range, state }) => ({ range, state })), [{ range: rangeOf(text, 'lifts 40 t'), state: 'exact' }]);
    text = replace(client, 'a.txt', 3, text, '40', '50');
    const [changed] = await excerpts(client);
    assert.equal(changed?.state, 'changed');
    assert.equal(changed?.textNow, 'lifts 50 t');
    text = replace(client, 'a.txt', 4, text, 'lifts 50 t', '');
    assert.equal((await excerpts(client))[0]?.state, 'orphan');
    void client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('a.txt'), version: 5 }, contentChanges: [{ range: { start: { line: 0, character: 18 }, end: { line: 0, character: 18 } }, text: 'lifts 50 t' }],
    });
    assert.equal((await excerpts(client))[0]?.textNow, 'lifts 50 t');
  }));

  it('are looked for again after their file has changed', () => withServer({ files: { 'a.txt': TEXT } }, async (client) => {
    client.open('b.txt', 'Nothing.\n');
    await ask(client, 'add', { places: [{ uri: client.uri('a.txt'), ranges: [rangeOf(TEXT, 'lifts 40 t')] }], tags: ['load'], note: 'seen', accept: false });
    client.write('a.txt', `A first line.\n${TEXT}`);
    client.changed('a.txt');
    const moved = await first(async () => (await excerpts(client)).find(({ state }) => state === 'moved'));
    assert.equal(moved.range?.start.line, 1);
    client.write('a.txt', TEXT.replace('lifts 40 t', 'lifts 41 t'));
    client.changed('a.txt');
    const changed = await first(async () => (await excerpts(client)).find(({ state }) => state === 'changed'));
    assert.equal(changed.textNow, 'lifts 41 t');
    assert.equal((await ask<TagOutcome>(client, 'settle', { folder: changed.folder, id: changed.id, uri: changed.uri, range: null })).kind, 'done');
    assert.deepEqual((await excerpts(client)).map(({ state, text }) => ({ state, text })), [{ state: 'exact', text: 'lifts 41 t' }]);
  }));

  it('stay where they were tagged after a save, however the text before them was edited', () => withServer({ files: { 'a.txt': TEXT } }, async (client) => {
    const uri = client.open('a.txt', TEXT);
    await tag(client, 'a.txt', 'third crane', ['load']);
    const text = replace(client, 'a.txt', 2, TEXT, 'One crane', 'Every other third crane');
    client.write('a.txt', text);
    void client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    const start = text.lastIndexOf('third crane');
    await first(() => (kept(client).includes(`"start":${start}`) ? true : undefined));
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const found = await first(async () => (await excerpts(client)).find(({ state }) => state === 'exact'));
    assert.equal(found.range?.start.line, 1);
  }));

  it('go along with a seed that is renamed, in the editor or outside', () => withServer({ files: { 'a.txt': TEXT, 'other.txt': 'Nothing is lifted here.\n' } }, async (client) => {
    const uri = client.open('a.txt', TEXT);
    await client.connection.sendRequest('seedmark/whenIndexed');
    await tag(client, 'a.txt', 'lifts 40 t', ['load']);
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    renameSync(join(client.folder, 'a.txt'), join(client.folder, 'b.txt'));
    void client.connection.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri: client.uri('b.txt') }] });
    await first(async () => ((await excerpts(client))[0]?.file === 'b.txt' ? true : undefined));
    renameSync(join(client.folder, 'b.txt'), join(client.folder, 'c.txt'));
    client.changed('b.txt', 'c.txt');
    await first(async () => ((await excerpts(client))[0]?.file === 'c.txt' ? true : undefined));
    assert.equal((await excerpts(client))[0]?.state, 'exact');
  }));

  it('take the mark at the cursor, or its sentence', () => withServer({ files: { 'a.txt': TEXT } }, async (client) => {
    const uri = client.open('a.txt', TEXT);
    const at = async (words: string): Promise<TagContext> => {
      const { start } = rangeOf(TEXT, words);
      return ask<TagContext>(client, 'context', { uri, ranges: [{ start, end: start }] });
    };
    assert.deepEqual([(await at('40 t')).text, (await at('40 t')).mark], ['40 t', 'number']);
    assert.equal((await at('wait')).text, 'Two cranes wait.');
  }));

  it('are renamed in every seed at once, after a look at what that changes', () => withServer({ files: { 'a.txt': TEXT, 'b.txt': TEXT } }, async (client) => {
    client.open('a.txt', TEXT);
    await tag(client, 'a.txt', 'lifts 40 t', ['load/static']);
    await tag(client, 'b.txt', 'Two cranes', ['load', 'count']);
    const folder = client.uri('').replace(/\/$/, '');
    const rename = { folder, kind: 'rename', tag: 'load', to: 'weight' };
    const preview = await ask<RecodePreview>(client, 'previewRecode', rename);
    assert.deepEqual([preview.annotations, preview.seeds], [2, 2]);
    assert.equal((await ask<TagOutcome>(client, 'recode', rename)).kind, 'done');
    assert.deepEqual((await excerpts(client)).map(({ tags }) => tags), [['weight/static'], ['weight', 'count']]);
    await ask(client, 'undo');
    assert.deepEqual((await excerpts(client)).map(({ tags }) => tags), [['load/static'], ['load', 'count']]);
  }));

  it('are found in lines of a concordance', () => withServer({ files: { 'a.txt': TEXT } }, async (client) => {
    client.open('a.txt', TEXT);
    await client.connection.sendRequest('seedmark/whenIndexed');
    const words = async (query: object) => (await ask<{ lines: { text: string; after: string }[] }>(client, 'concordance', { query })).lines.map(({ text }) => text);
    assert.deepEqual(await words({ kind: 'word', text: 'crane', matchCase: false }), ['crane', 'crane']);
    assert.deepEqual(await words({ kind: 'expression', text: 'cranes? \\w+', matchCase: true }), ['crane lifts', 'cranes wait', 'crane lift']);
    assert.equal((await ask<Refusal>(client, 'concordance', { query: { kind: 'expression', text: '(', matchCase: true } })).kind, 'refusal');
  }));

  it('tell of lines that cannot be read, and keep them', () => withServer({ files: { 'a.txt': TEXT, '.seedmark/tags/0.jsonl': 'no record\n' } }, async (client) => {
    const uri = client.open('a.txt', TEXT);
    const page = await client.connection.sendRequest<{ note: string | null }>('seedmark/outline', { view: 'anchors', grouping: '', filter: '', parent: null, limit: 9 });
    assert.match(page.note ?? '', /1 in \.seedmark\/tags\/0\.jsonl/);
    for (let i = 0; i < 40; i++) await ask(client, 'add', { places: [{ uri, ranges: [rangeOf(TEXT, 'Nobody')] }], tags: ['load'], note: '', accept: false });
    assert.match(readFileSync(join(client.folder, '.seedmark', 'tags', '0.jsonl'), 'utf8'), /^no record$/m);
  }));

  it('are as they were after a deletion that is saved, undone and saved', () => withServer({ files: { 'a.txt': TEXT } }, async (client) => {
    const uri = client.open('a.txt', TEXT);
    await client.connection.sendRequest('seedmark/whenIndexed');
    await tag(client, 'a.txt', 'Two cranes wait', ['queue']);
    await tag(client, 'a.txt', 'Nobody saw', ['people']);
    const save = (text: string): void => {
      client.write('a.txt', text);
      void client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    };
    const cut = replace(client, 'a.txt', 2, TEXT, 'One crane lifts 40 t. Two cranes wait.', '');
    save(cut);
    void client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 3 }, contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'One crane lifts 40 t. Two cranes wait.' }],
    });
    save(TEXT);
    client.changed('a.txt', ...readdirSync(join(client.folder, '.seedmark', 'tags')).map((name) => `.seedmark/tags/${name}`));
    await client.connection.sendRequest('seedmark/whenIndexed');
    assert.deepEqual((await excerpts(client)).map(({ text, state }) => [text, state]), [['Two cranes wait', 'exact'], ['Nobody saw', 'exact']]);
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual((await excerpts(client)).map(({ text, state }) => [text, state]), [['Two cranes wait', 'exact'], ['Nobody saw', 'exact']]);
  }));

  it('are looked for in every seed, whether one is open or not', () => withServer({ files: { 'a.txt': TEXT, 'in/b.txt': TEXT } }, async (client) => {
    const { lines } = await ask<{ lines: readonly { file: string }[] }>(client, 'concordance', { query: { kind: 'word', text: 'rain', matchCase: false } });
    assert.deepEqual(lines.map(({ file }) => file), ['a.txt', 'in/b.txt']);
  }));

  it('show in an open seed what another window has written, once they are written here', () => withServer({ files: { 'a.txt': TEXT } }, async (client) => {
    client.open('a.txt', TEXT);
    assert.deepEqual(await excerpts(client), []);
    for (const digit of '0123456789abcdef') client.write(`.seedmark/tags/${digit}.jsonl`, `${formatRecord(annotation(idOf(digit), statement(idOf(digit), TEXT, 'Two cranes wait.')))}\n`);
    await tag(client, 'a.txt', 'lifts 40 t', ['load']);
    assert.deepEqual((await excerpts(client)).map(({ text }) => text), ['lifts 40 t', 'Two cranes wait.']);
  }));

  it('need a folder, and say so', () => withServer({}, async (client) => {
    const uri = 'untitled:Untitled-1';
    void client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text: TEXT } });
    assert.equal((await ask<Refusal>(client, 'context', { uri, ranges: [rangeOf(TEXT, 'One')] })).kind, 'refusal');
  }));
});
