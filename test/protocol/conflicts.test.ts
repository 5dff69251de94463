import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { CorrectionEdit, Place } from '../../src/protocol/messages.js';
import { withServer, type Client } from './client.js';
import { until } from './until.js';

const FIRST = 'A quiet day.\n\nThe tool failed in 38.5% of the replies we read.\n';
const SECOND = 'The tool failed in 52% of the replies we read.\n';
const FILES = { 'a.txt': FIRST, 'b.txt': SECOND };

/** What was last told of a document; nothing if nothing was. */
function told(client: Client, uri: string): readonly Diagnostic[] {
  const all = (client.pushed.get('textDocument/publishDiagnostics') ?? []) as PublishDiagnosticsParams[];
  return all.findLast((each) => each.uri === uri)?.diagnostics ?? [];
}

const messages = (client: Client, uri: string): unknown[] => told(client, uri).map(({ message }) => message);
const see = (client: Client, ...visible: string[]): Promise<void> => client.connection.sendNotification('seedmark/view', { visible, marksShown: true });
const deny = async (client: Client, uri: string): Promise<CorrectionEdit> => {
  const [found] = told(client, uri);
  const here: Place = { uri, range: found?.range ?? assert.fail('no diagnostic') };
  return client.connection.sendRequest('seedmark/denyConflict', { here, there: (found?.data as Place[])[0] });
};

describe('conflicts as diagnostics', () => {
  it('are information with the other place, in both seeds', () => withServer({ files: FILES }, async (client) => {
    const [a, b] = [client.open('a.txt', FIRST), client.open('b.txt', SECOND)];
    await until(() => Promise.resolve(told(client, a).length > 0 && told(client, b).length > 0));
    const [found] = told(client, a);
    assert.ok(found);
    assert.deepEqual([found.message, found.severity, found.source, found.code], ['Says 38.5%; b.txt line 1 says 52%.', 3, 'seedmark', 'conflict']);
    assert.deepEqual(found.range, { start: { line: 2, character: 19 }, end: { line: 2, character: 24 } });
    assert.deepEqual(found.relatedInformation?.map(({ location }) => [location.uri, location.range.start]), [[b, { line: 0, character: 19 }]]);
    assert.deepEqual(messages(client, b), ['Says 52%; a.txt line 3 says 38.5%.']);
  }));

  it('go when the text agrees, and when the seed is closed', () => withServer({ files: FILES }, async (client) => {
    const a = client.open('a.txt', FIRST);
    await until(() => Promise.resolve(told(client, a).length > 0));
    client.change('a.txt', 2, FIRST.replace('38.5', '52'));
    await until(() => Promise.resolve(told(client, a).length === 0));
    client.change('a.txt', 3, FIRST);
    await until(() => Promise.resolve(told(client, a).length > 0));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: a } });
    await until(() => Promise.resolve(told(client, a).length === 0));
  }));

  it('are looked for in what is seen alone', () => withServer({ files: FILES }, async (client) => {
    await see(client);
    const [a, b] = [client.open('a.txt', FIRST), client.open('b.txt', SECOND)];
    await see(client, b);
    await until(() => Promise.resolve(told(client, b).length > 0));
    assert.deepEqual(told(client, a), []);
    await see(client, a);
    await until(() => Promise.resolve(told(client, a).length > 0));
    assert.equal(told(client, b).length, 1);
    client.change('a.txt', 2, FIRST.replace('38.5', '52'));
    await until(() => Promise.resolve(told(client, b).length === 0));
  }));

  it('go and come with their setting', () => {
    const settings: Record<string, unknown> = {};
    return withServer({ settings, files: FILES }, async (client) => {
      const a = client.open('a.txt', FIRST);
      await until(() => Promise.resolve(told(client, a).length > 0));
      for (const enabled of [false, true]) {
        Object.assign(settings, { seedmark: { conflicts: { enabled } } });
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await until(() => Promise.resolve(told(client, a).length > 0 === enabled));
      }
    });
  });

  it('offer to go to the other place, and to say that there is none', () => withServer({ files: FILES, commandLinks: true }, async (client) => {
    const a = client.open('a.txt', FIRST);
    await until(() => Promise.resolve(told(client, a).length > 0));
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: a }, range: told(client, a)[0]?.range, context: { diagnostics: told(client, a) } });
    assert.deepEqual(actions.map(({ title }) => title), ['Go to b.txt, line 1', 'Not a conflict with b.txt, line 1']);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: a }, range: told(client, a)[0]?.range, context: { diagnostics: [] } }), []);
  }));

  it('stay away once they are said to be none, wherever the sentences move', () => withServer({ files: FILES }, async (client) => {
    const a = client.open('a.txt', FIRST);
    await until(() => Promise.resolve(told(client, a).length > 0));
    const edit = await deny(client, a);
    client.write(edit.file, edit.content);
    await client.connection.sendNotification('seedmark/correctionsWritten', { uri: edit.folder });
    await until(() => Promise.resolve(told(client, a).length === 0));
    const hover = await client.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', { textDocument: { uri: a }, position: { line: 2, character: 2 } });
    assert.doesNotMatch(hover.contents.value, /Contradicted/);
    client.change('a.txt', 2, `One more line.\n${FIRST}`);
    await client.connection.sendRequest('seedmark/whenIndexed');
    const [known] = await client.connection.sendRequest<{ not: string; folder: string; id: string }[]>('seedmark/corrections');
    assert.equal(known?.not, 'conflict');
    client.write(edit.file, '');
    await client.connection.sendNotification('seedmark/correctionsWritten', { uri: edit.folder });
    await until(() => Promise.resolve(told(client, a).length > 0));
    assert.equal(told(client, a)[0]?.range.start.line, 3);
  }));
});
