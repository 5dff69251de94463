import assert from 'node:assert/strict';
import { CancellationTokenSource, type Hover, type Location, type Position, type Range, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { withServer, type Client } from './client.js';
import { until } from './until.js';

interface Annotation {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly file: string;
  readonly range: Range;
}

const FIRST = 'The tool failed in 38.5% of the replies we read.\n';
const SECOND = 'Notes 🧵 of May.\r\nAbout 38% of the replies failed, we found.\rThe tool failed in 38.5% of the replies we read.';

const annotations = async (client: Client, uri: string): Promise<readonly Annotation[]> =>
  (await client.connection.sendRequest<{ annotations: Annotation[] }>('seedmark/annotations', { uri })).annotations;
const indexed = (client: Client): Promise<{ documents: number }> => client.connection.sendRequest('seedmark/whenIndexed');
const tokens = (client: Client, uri: string): Promise<SemanticTokens> => client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
const hover = async (client: Client, uri: string, position: Position): Promise<string> => {
  const answer = await client.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
  return (answer?.contents as { value: string } | undefined)?.value ?? '';
};
const figure = { line: 0, character: FIRST.indexOf('38.5') };

describe('the server over stdio', () => {
  it('reads the folder, and answers for one seed with what the others say', () => withServer({ files: { 'a.txt': FIRST, 'b #1.txt': SECOND } }, async (client) => {
    const uri = client.open('a.txt', FIRST);
    assert.equal((await indexed(client)).documents, 2);
    const card = await hover(client, uri, figure);
    assert.match(card, /38\.5 % of replies/);
    assert.match(card, /\[b \\#1\\\.txt:2\]\(file:\/\/\/[^)]*b%20%231\.txt#L2,7\)/);
    const references = await client.connection.sendRequest<Location[]>('textDocument/references', { textDocument: { uri }, position: figure, context: { includeDeclaration: true } });
    assert.ok(references.some((each) => each.uri === client.uri('b #1.txt')));
  }));

  it('gives offsets and ranges that hold after an emoji, CRLF and a lone CR', () => withServer({}, async (client) => {
    const uri = client.open('b.txt', SECOND);
    const found = await annotations(client, uri);
    const last = found.filter(({ kind }) => kind === 'number').at(-1) ?? assert.fail('no number');
    assert.equal(SECOND.slice(last.start, last.end), '38.5%');
    assert.deepEqual(last.range.start, { line: 2, character: FIRST.indexOf('38.5') });
    for (const each of found) assert.equal(SECOND.slice(each.start, each.end), each.text);
  }));

  it('gives tokens in full, in part and as a change', () => withServer({}, async (client) => {
    const uri = client.open('a.txt', FIRST);
    const full = await tokens(client, uri);
    assert.deepEqual(full.data.slice(0, 3), [0, FIRST.indexOf('38.5'), 5]);
    client.change('a.txt', 2, `Two words. ${FIRST}`);
    const delta = await client.connection.sendRequest<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { textDocument: { uri }, previousResultId: full.resultId });
    assert.ok(delta.edits.length > 0);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
    const part = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', { textDocument: { uri }, range });
    assert.ok(part.data.length < (await tokens(client, uri)).data.length);
  }));

  it('follows edits and files: an open document stands for its file', () => withServer({ files: { 'a.txt': FIRST, 'b.txt': SECOND } }, async (client) => {
    const uri = client.open('a.txt', FIRST);
    await indexed(client);
    client.change('a.txt', 2, 'It failed in 12 of the replies.');
    assert.deepEqual((await annotations(client, uri)).filter(({ kind }) => kind === 'number').map(({ text }) => text), ['12']);
    client.write('c.txt', FIRST);
    client.changed('c.txt');
    await until(async () => (await indexed(client)).documents === 3);
    client.write('a.txt', 'Nothing.');
    client.changed('a.txt');
    await indexed(client);
    assert.deepEqual((await annotations(client, uri)).filter(({ kind }) => kind === 'number').map(({ text }) => text), ['12']);
  }));

  it('takes a document for its file, whatever of its name the client encodes', () => withServer({ files: { "it's (1), a+b.txt": FIRST } }, async (client) => {
    const documents = async (): Promise<number> => (await client.connection.sendRequest<{ documents: number }>('seedmark/whenIndexed')).documents;
    assert.equal(await documents(), 1);
    const uri = client.open("it's (1), a+b.txt", FIRST);
    assert.match(uri, /'s%20\(1\),%20a\+b/, 'as Neovim has it');
    assert.equal(await documents(), 1);
    const { annotations } = await client.connection.sendRequest<{ annotations: unknown[] }>('seedmark/annotations', { uri });
    assert.ok(annotations.length > 0);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    client.changed("it's (1), a+b.txt");
    assert.equal(await documents(), 1);
  }));

  it('serves plaintext and seeds that the settings let in, and nothing else', () => withServer({ settings: { seedmark: { files: { exclude: ['private/**'] } } } }, async (client) => {
    assert.notDeepEqual(await annotations(client, client.open('a.txt', FIRST)), []);
    assert.notDeepEqual(await annotations(client, client.open('notes.md', FIRST, 'seed')), []);
    assert.deepEqual(await annotations(client, client.open('b.txt', FIRST, 'markdown')), []);
    assert.deepEqual(await annotations(client, client.open('private/c.txt', FIRST)), []);
    assert.deepEqual(await annotations(client, client.uri('unheard of.txt')), []);
  }));

  it('skips what is binary or too large, with a note that names it', () => withServer({
    files: { 'a.txt': FIRST, 'binary.txt': new Uint8Array([65, 0, 66]), 'large.txt': 'a'.repeat(3000) }, settings: { seedmark: { files: { maxSize: 0.002 } } },
  }, async (client) => {
    client.open('a.txt', FIRST);
    assert.equal((await indexed(client)).documents, 1);
    assert.ok(client.log.some((line) => line.includes('binary.txt')), client.log.join('\n'));
    assert.ok(client.log.some((line) => line.includes('large.txt')), client.log.join('\n'));
  }));

  it('answers a cancelled request with just that', () => withServer({}, async (client) => {
    const uri = client.open('a.txt', FIRST.repeat(2000));
    const source = new CancellationTokenSource();
    const request = client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(request, /cancel/i);
    assert.notDeepEqual(await annotations(client, uri), []);
  }));

  it('lives on after a request that fails, and logs it', () => withServer({}, async (client) => {
    const uri = client.open('a.txt', FIRST);
    await assert.rejects(client.connection.sendRequest('textDocument/hover', { textDocument: null }));
    assert.notDeepEqual(await annotations(client, uri), []);
    assert.ok(client.log.length > 0);
  }));

  it('keeps corrections, and obeys them at once', () => withServer({ files: { 'a.txt': FIRST } }, async (client) => {
    const uri = client.open('a.txt', FIRST);
    const edit = await client.connection.sendRequest<{ kind: string; folder: string; file: string; content: string }>('seedmark/correct', { uri, position: figure, kind: 'number' });
    assert.equal(edit.kind, 'edit');
    client.write(edit.file, edit.content);
    await client.connection.sendNotification('seedmark/correctionsWritten', { uri: edit.folder });
    await until(async () => !(await annotations(client, uri)).some(({ kind }) => kind === 'number'));
    const [known] = await client.connection.sendRequest<{ folder: string; id: string }[]>('seedmark/corrections');
    const undo = await client.connection.sendRequest<{ kind: string; content: string }>('seedmark/undoCorrection', known);
    assert.deepEqual([undo.kind, undo.content], ['edit', '']);
  }));

  it('keeps corrections that are many, and overwrites none that it cannot read', () => withServer({
    files: { 'a.txt': FIRST, '.seedmark/corrections.jsonl': Array.from({ length: 6000 }, (_, n) => `${JSON.stringify({ id: `x${n}`, not: 'claim', text: `${n} ${'word '.repeat(40)}`, sentence: null, at: null })}\n`).join('') },
  }, async (client) => {
    const uri = client.open('a.txt', FIRST);
    const correct = (): Promise<{ content?: string }> => client.connection.sendRequest('seedmark/correct', { uri, position: figure, kind: 'number' });
    assert.equal((await correct()).content?.trim().split('\n').length, 6001);
    client.write('.seedmark/corrections.jsonl', 'no\0text');
    await assert.rejects(correct(), /corrections\.jsonl: binary/);
  }));

  it('says in an export which seeds differ from their files', () => withServer({ files: { 'same.txt': FIRST.replaceAll('\n', '\r\n'), 'kept.txt': FIRST, 'new.txt': SECOND, 'late.txt': FIRST } }, async (client) => {
    client.open('same.txt', FIRST);
    client.open('kept.txt', SECOND);
    client.open('new.txt', FIRST);
    // As after a checkout: the editor has taken the text anew, and nothing is to be saved.
    client.change('new.txt', 2, SECOND);
    client.open('late.txt', FIRST);
    client.change('late.txt', 2, SECOND);
    await client.connection.sendRequest('seedmark/whenIndexed');
    const { text } = await client.connection.sendRequest<{ text: string }>('seedmark/export', { scope: { kind: 'folder' }, kinds: ['number'], format: 'jsonl', target: client.uri('x.jsonl'), date: '' });
    const rows = text.trim().split('\n').map((line) => JSON.parse(line) as { file: string; unsaved?: true });
    assert.deepEqual([...new Set(rows.map(({ file, unsaved }) => `${file} ${unsaved ?? false}`))], ['kept.txt true', 'late.txt true', 'new.txt false', 'same.txt false']);
  }));

  it('takes hostile text without a crash', () => withServer({}, async (client) => {
    for (const text of ['', '\0\0', '\ud800', '\u202e\u200b', 'é'.repeat(200_000), '1,'.repeat(100_000), '('.repeat(50_000), '\r\r\n\n\r']) {
      const uri = client.open(`h${text.length}.txt`, text);
      for (const each of await annotations(client, uri)) assert.equal(text.slice(each.start, each.end), each.text);
    }
  }));

  it('is the same through the command line', () => withServer({ command: ['dist/cli.cjs', 'lsp', '--stdio'] }, async (client) => {
    assert.notDeepEqual(await annotations(client, client.open('a.txt', FIRST)), []);
  }));
});
