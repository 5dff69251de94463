import * as vscode from 'vscode';
import { assert } from './assert.js';
import { eventually, ready, seed, tokens } from './editor.js';

const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('seedmark').update(name, value, vscode.ConfigurationTarget.Workspace);

describe('settings act at once', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await seed('host settings.txt', 'The Quillfish read 42% of the labels.\n');
    await ready();
  });

  const texts = async () => (await tokens(document)).map((token) => token.text);
  const until = (what: string, holds: (found: readonly string[]) => boolean) =>
    eventually(what, async () => holds(await texts()) ? true : undefined);

  it('models.names', async () => {
    assert.ok(!(await texts()).includes('Quillfish'));
    await set('models.names', { Quillfish: [] });
    await until('the new name', (found) => found.includes('Quillfish'));
    await set('models.names', undefined);
    await until('the name gone', (found) => !found.includes('Quillfish'));
  });

  it('files.exclude', async () => {
    await until('a figure', (found) => found.includes('42%'));
    await set('files.exclude', ['**/host settings.txt']);
    await until('no figure', (found) => !found.includes('42%'));
    await set('files.exclude', undefined);
    await until('the figure back', (found) => found.includes('42%'));
  });
});
