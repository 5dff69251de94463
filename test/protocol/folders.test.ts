import assert from 'node:assert/strict';
import type { OutlinePage } from '../../src/protocol/messages.js';
import { withServer, type Client } from './client.js';

const TOOL = 'The tool failed in 38.5% of the replies we read.';
const BOARD = 'The board answered 12 of 30 questions in two minutes.';

/** The seeds that are known, by their names in their folders. */
async function known({ connection }: Client): Promise<string[]> {
  await connection.sendRequest('seedmark/whenIndexed');
  const { nodes } = await connection.sendRequest<OutlinePage>('seedmark/outline', { view: 'claims', grouping: 'file', filter: '', parent: null, limit: 10 });
  return nodes.map(({ label }) => label).sort();
}

const change = (client: Client, event: { added?: string[]; removed?: string[] }): Promise<void> => {
  const named = (names: string[] = []): object[] => names.map((name) => ({ uri: client.uri(name), name }));
  return client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: named(event.added), removed: named(event.removed) } });
};

describe('several workspace folders', () => {
  it('are read as each has it set', () => withServer({
    files: { 'one/a.txt': TOOL, 'one/a.md': TOOL, 'two/b.txt': BOARD, 'two/b.md': BOARD },
    folders: { one: { seedmark: { files: { exclude: ['a.txt'] } } }, two: { seedmark: { files: { include: ['*.md'] } } } },
  }, async (client) => assert.deepEqual(await known(client), ['b.md'])));

  it('may lie inside each other: each has its own seeds, and one that is closed leaves them to the one around it', () => withServer({
    files: { 'a.txt': TOOL, 'in/b.txt': BOARD, 'in/c.md': TOOL }, folders: { in: { seedmark: { files: { include: ['*.md'] } } }, '': {} },
  }, async (client) => {
    assert.deepEqual(await known(client), ['a.txt', 'c.md']);
    await change(client, { removed: ['in'] });
    assert.deepEqual(await known(client), ['a.txt', 'in/b.txt']);
    await change(client, { added: ['in'] });
    assert.deepEqual(await known(client), ['a.txt', 'c.md']);
    await change(client, { removed: [''] });
    assert.deepEqual(await known(client), ['c.md']);
  }));
});
