import * as vscode from 'vscode';
import { assert } from './assert.js';
import { eventually, hoverAt, ready, seed, tokens } from './editor.js';

const text = 'The harbour crew counted 1,240 crates in spring.\n\nClaude Opus 3 read 42% of the labels. We believe GPT-4o read fewer.\n';

describe('the extension', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await seed('host activation.txt', text);
    await ready();
  });

  it('leaves .txt plain text', () => assert.equal(document.languageId, 'plaintext'));

  it('takes *.seed.txt for seeds', async () => assert.equal((await seed('own.seed.txt', text)).languageId, 'seed'));

  it('offers each command that it names', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension('seedmark.seedmark')?.packageJSON as { contributes: { commands: { command: string }[] } };
    assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)), []);
  });

  it('tells the reading of a number', async () => {
    const hover = await eventually('a card', () => hoverAt(document, text.indexOf('1,240')));
    assert.equal(hover.on, '1,240');
    assert.match(hover.card, /crates/);
  });

  it('marks numbers and models as tokens', async () => {
    const found = await eventually('tokens', async () => {
      const all = await tokens(document);
      return all.length > 0 ? all.map((token) => token.text) : undefined;
    });
    for (const word of ['1,240', 'Claude Opus 3', '42%', 'GPT-4o']) assert.ok(found.includes(word), `${word} is not among ${found.join(', ')}`);
  });

  it('goes to the other places of a name', async () => {
    const other = await seed('host other.txt', 'Last week Claude Opus 3 was retired.\n');
    const references = await eventually('references in both seeds', async () => {
      const all = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri,
        document.positionAt(text.indexOf('Claude') + 2));
      return all.some(({ uri }) => uri.path === other.uri.path) ? all : undefined;
    });
    assert.ok(references.some(({ uri }) => uri.path === document.uri.path));
    const definitions = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider',
      other.uri, new vscode.Position(0, 12));
    assert.ok(definitions.length > 0, 'no definition');
  });

  it('lists the passages and what is in them', async () => {
    const symbols = await eventually('symbols', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri));
    assert.ok(symbols.length > 0, 'no symbols');
  });
});
