import assert from 'node:assert/strict';
import type { OutlinePage, OutlineStep } from '../../src/protocol/messages.js';
import { until } from './until.js';
import { withServer, type Client } from './client.js';

const FIRST = 'The tool failed in 38.5% of the replies we read.\n';
const CLAIMS = { view: 'claims', grouping: 'file', filter: '' };

const children = (client: Client, parent: string | null, options = CLAIMS): Promise<OutlinePage> => client.connection.sendRequest('seedmark/outline', { ...options, parent, limit: 100 });
const labels = async (client: Client, parent: string | null, options = CLAIMS): Promise<string[]> => (await children(client, parent, options)).nodes.map(({ label }) => label);

describe('the trees of the side bar over stdio', () => {
  it('have the folder read, and tell when there is more to see', () => withServer({ files: { 'a.txt': FIRST, 'b.txt': FIRST } }, async (client) => {
    await children(client, null);
    await until(async () => (await labels(client, null)).length === 2 && !(await children(client, null)).reading);
    await until(() => Promise.resolve((client.pushed.get('seedmark/seedsChanged') ?? []).length > 0));
    const { nodes: [claim] } = await children(client, `file ${client.uri('a.txt')}`);
    assert.deepEqual([claim?.label, claim?.place?.uri, claim?.place?.range.start], [FIRST.trim(), client.uri('a.txt'), { line: 0, character: 0 }]);
  }));

  it('say of an empty folder that nothing is read any more', () => withServer({}, async (client) => {
    await children(client, null);
    await until(async () => !(await children(client, null)).reading);
    await until(() => Promise.resolve((client.pushed.get('seedmark/seedsChanged') ?? []).length > 0));
  }));

  it('follow an edit, and keep the names of nodes', () => withServer({}, async (client) => {
    const uri = client.open('a.txt', FIRST);
    const before = await children(client, `file ${uri}`);
    client.change('a.txt', 2, `A line.\n\n${FIRST}`);
    const after = await children(client, `file ${uri}`);
    assert.deepEqual([after.nodes[0]?.id, after.nodes[0]?.place?.range.start.line], [before.nodes[0]?.id, 2]);
  }));

  it('lead to what stands at a position', () => withServer({}, async (client) => {
    const uri = client.open('a.txt', FIRST);
    const path = (character: number): Promise<OutlineStep[]> => client.connection.sendRequest('seedmark/outlinePath', { ...CLAIMS, uri, position: { line: 0, character } });
    assert.deepEqual((await path(5)).map(({ index }) => index), [0, 0]);
    assert.deepEqual(await path(400), []);
  }));

  it('show what is hidden in a text, and no icons of it', () => withServer({}, async (client) => {
    const uri = client.open('a.txt', 'The $(trash) tool failed in 38.5% of\u202e the replies.\n');
    assert.deepEqual(await labels(client, `file ${uri}`), ['The $ (trash) tool failed in 38.5% of⟨U+202E⟩ the replies.']);
  }));
});
