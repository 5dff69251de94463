import assert from 'node:assert/strict';
import type { CompareResult, ReferencesResult, SubjectsResult } from '../../src/protocol/messages.js';
import { withServer, type Client } from './client.js';

const FIRST = 'The tool failed in 38.5% of the replies we read.\n';
const FILES = { 'a.txt': FIRST, 'b #1.txt': FIRST, 'c.txt': FIRST.replace('38.5', '52') };

const at = (client: Client, uri: string, character: number): Promise<ReferencesResult | null> =>
  client.connection.sendRequest('seedmark/references', { uri, position: { line: 0, character } });
const shown = (result: ReferencesResult | null): unknown => result?.groups.map(({ relation, places }) => [relation, ...places.map(({ file }) => file)]);

describe('references over stdio', () => {
  it('come by relation, then file', () => withServer({ files: FILES }, async (client) => {
    const uri = client.open('a.txt', FIRST);
    await client.connection.sendRequest('seedmark/whenIndexed');
    const result = await at(client, uri, 5);
    assert.deepEqual(shown(result), [['same', 'a.txt', 'b #1.txt'], ['conflicts', 'c.txt']]);
    assert.deepEqual(result?.groups[1]?.places[0], { uri: client.uri('c.txt'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 46 } }, file: 'c.txt', excerpt: FIRST.replace('38.5', '52').trim() });
    assert.deepEqual(shown(await at(client, uri, FIRST.indexOf('38.5'))), [['same-measure', 'a.txt', 'b #1.txt', 'c.txt']]);
    assert.equal(await at(client, client.open('none.txt', 'ok'), 0), null);
  }));

  it('leave conflicts out where the user wants none', () => withServer({ files: FILES, settings: { seedmark: { conflicts: { enabled: false } } } }, async (client) => {
    const uri = client.open('a.txt', FIRST);
    await client.connection.sendRequest('seedmark/whenIndexed');
    assert.deepEqual(shown(await at(client, uri, 5)), [['same', 'a.txt', 'b #1.txt']]);
  }));
});

describe('a comparison over stdio', () => {
  it('starts from the cursor and links to each place', () => withServer({ files: FILES }, async (client) => {
    const uri = client.open('a.txt', FIRST);
    const { subjects, atCursor } = await client.connection.sendRequest<SubjectsResult>('seedmark/subjects', { at: { uri, position: { line: 0, character: FIRST.indexOf('38.5') } } });
    assert.deepEqual(subjects.map(({ id, kind, label }) => [kind, label, atCursor.includes(id)]), [['thing', 'replies (%)', true]]);
    const { text } = await client.connection.sendRequest<CompareResult>('seedmark/compare', { ids: atCursor });
    assert.ok(text.includes('[52%](/c.txt#L1)') && text.includes('[38.5%](/a.txt#L1)'), text);
    assert.deepEqual((await client.connection.sendRequest<SubjectsResult>('seedmark/subjects', { at: null })).atCursor, []);
  }));
});
