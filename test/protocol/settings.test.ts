import assert from 'node:assert/strict';
import type { Hover, Location, SemanticTokens } from 'vscode-languageserver-protocol';
import { withServer, type Client } from './client.js';

const HOPEFUL = 'The tool failed in 38.5% of the replies we read.';
const OPPOSED = 'The tool did not fail in 38.5% of the replies we read.';

const documents = async (client: Client): Promise<number> => (await client.connection.sendRequest<{ documents: number }>('seedmark/whenIndexed')).documents;
const marks = async (client: Client, uri: string): Promise<number> => (await client.connection.sendRequest<{ annotations: unknown[] }>('seedmark/annotations', { uri })).annotations.length;
const at = (uri: string, word: string) => ({ textDocument: { uri }, position: { line: 0, character: HOPEFUL.indexOf(word) } });
const hover = (client: Client, uri: string, word: string): Promise<Hover | null> => client.connection.sendRequest('textDocument/hover', at(uri, word));

async function set(client: Client, settings: Record<string, unknown>, change: Record<string, unknown>): Promise<void> {
  Object.assign(settings, change);
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await documents(client);
}

describe('settings, as they change', () => {
  it('leaves out what VS Code itself hides', async () => {
    const settings: Record<string, unknown> = {};
    await withServer({ settings, files: { 'a.txt': HOPEFUL, 'old/b.txt': HOPEFUL } }, async (client) => {
      const uri = client.open('a.txt', HOPEFUL);
      assert.equal(await documents(client), 2);
      await set(client, settings, { files: { exclude: { '**/old': true } } });
      assert.equal(await documents(client), 1);
      await set(client, settings, { files: { exclude: {} }, search: { exclude: { '**/a.txt': true } } });
      assert.equal(await documents(client), 1);
      assert.equal(await marks(client, uri), 0);
    });
  });

  it('shows no mark, and no card, of a kind that is hidden', async () => {
    const settings: Record<string, unknown> = {};
    await withServer({ settings }, async (client) => {
      const uri = client.open('a.txt', HOPEFUL);
      assert.ok(await hover(client, uri, '38.5'));
      await set(client, settings, { seedmark: { highlight: { kinds: ['claim'] } } });
      assert.equal(await hover(client, uri, '38.5'), null);
      assert.ok(await hover(client, uri, 'tool'));
      const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
      assert.deepEqual(data, []);
      await client.connection.sendNotification('seedmark/view', { visible: [uri], marksShown: false });
      assert.equal(await hover(client, uri, 'tool'), null);
    });
  });

  it('does not mark an open document that is too large', async () => {
    const settings: Record<string, unknown> = { seedmark: { files: { maxSize: 0.0001 } } };
    await withServer({ settings }, async (client) => {
      const uri = client.open('a.txt', HOPEFUL.repeat(3));
      assert.equal(await marks(client, uri), 0);
      await documents(client);
      assert.ok(client.log.some((line) => line.includes('a.txt') && line.includes('larger than')), client.log.join('\n'));
      await set(client, settings, { seedmark: {} });
      assert.ok(await marks(client, uri) > 0);
    });
  });

  it('tells of no contradiction where that is switched off', async () => {
    const settings: Record<string, unknown> = {};
    await withServer({ settings, files: { 'b.txt': OPPOSED } }, async (client) => {
      const uri = client.open('a.txt', HOPEFUL);
      await documents(client);
      const related = async (): Promise<boolean> => (await client.connection.sendRequest<Location[]>('textDocument/references', { ...at(uri, 'tool'), context: { includeDeclaration: true } })).some((each) => each.uri === client.uri('b.txt'));
      const told = async (): Promise<boolean> => /Contradicted/.test(((await hover(client, uri, 'tool'))?.contents as { value: string }).value);
      assert.deepEqual([await related(), await told()], [true, true]);
      await set(client, settings, { seedmark: { conflicts: { enabled: false } } });
      assert.deepEqual([await related(), await told()], [false, false]);
    });
  });
});

describe('folders that are on no disk', () => {
  it('are read through the client, links to folders left out', async () => {
    const entries = new Map<string, string | readonly { readonly name: string; readonly type: string }[]>([
      ['vscode-vfs://github/notes', [{ name: 'a.txt', type: 'file' }, { name: 'loop', type: 'link' }]],
      ['vscode-vfs://github/notes/a.txt', HOPEFUL],
      ['vscode-vfs://github/notes/loop', []],
    ]);
    await withServer({}, async (client) => {
      const of = (uri: string) => entries.get(uri) ?? assert.fail(uri);
      client.connection.onRequest('seedmark/files/list', ({ uri }: { uri: string }) => [...of(uri)]);
      client.connection.onRequest('seedmark/files/stat', ({ uri }: { uri: string }) => (typeof of(uri) === 'string' ? { type: 'file', size: of(uri).length } : { type: 'folder', size: 0 }));
      client.connection.onRequest('seedmark/files/read', ({ uri }: { uri: string }) => Buffer.from(String(of(uri))).toString('base64'));
      const added = [{ uri: 'vscode-vfs://github/notes', name: 'notes' }];
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
      assert.equal(await documents(client), 1);
      assert.ok(client.log.some((line) => line.includes('loop: skipped')), client.log.join('\n'));
    });
  });
});
