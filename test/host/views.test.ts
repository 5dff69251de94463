import * as vscode from 'vscode';
import { assert } from './assert.js';
import { eventually, folder, ready, seed } from './editor.js';

const first = 'A calm day at sea.\n\nThe quay crane failed in 38.5% of the lifts we saw.\n';
const second = 'The quay crane failed in 52% of the lifts we saw.\n';

interface References {
  getInput(): { readonly title: string; resolve(): Promise<{ readonly provider: vscode.TreeDataProvider<unknown> }> } | undefined;
}

describe('conflicts, references and comparisons', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await ready();
    await seed('host conflict b.txt', second);
    document = await seed('host conflict a.txt', first);
    await vscode.window.showTextDocument(document);
  });

  const conflicts = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'seedmark');

  it('are told as information with the other place', async () => {
    const [found] = await eventually('a diagnostic', () => (conflicts().length > 0 ? conflicts() : undefined));
    assert.equal(found?.message, 'Says 38.5%; host conflict b.txt line 1 says 52%.');
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(document.getText(found?.range), '38.5%');
    assert.match(found?.relatedInformation?.[0]?.location.uri.path ?? '', /host conflict b\.txt$/);
  });

  it('are grouped by relation in the view of references', async () => {
    const extension = vscode.extensions.getExtension<References>('vscode.references-view');
    assert.ok(extension, 'VS Code has no view of references here');
    await vscode.commands.executeCommand('seedmark.showReferences', document.uri.toString(), document.offsetAt(new vscode.Position(2, 6)));
    const input = await eventually('the view', () => extension.exports.getInput());
    assert.equal(input.title, 'Seedmark');
    const { provider } = await input.resolve();
    const groups = await provider.getChildren() ?? [];
    const labels = await Promise.all(groups.map(async (group) => (await provider.getTreeItem(group)).label));
    assert.deepEqual(labels, ['Said in the same words', 'Contradicted']);
    const [file] = await provider.getChildren(groups[1]) ?? [];
    const item = await provider.getTreeItem(file);
    assert.equal(item.label, 'host conflict b.txt');
  });

  it('are compared in a document that is made when it is opened', async () => {
    const empty = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'seedmark-comparison', path: '/Nothing.md', query: '[]' }));
    assert.match(empty.getText(), /No seed says anything/);
    const named = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'seedmark-comparison', path: '/One.md', query: '["name Orion 7B"]' }));
    assert.equal(named.languageId, 'markdown');
    assert.match(named.getText(), /\| --- \|/);
  });

  it('go when somebody says that there is none, and come back', async () => {
    const { range } = await eventually('a diagnostic', () => conflicts()[0]);
    const actions = await eventually('quick fixes', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
      return all.some(({ title }) => title.startsWith('Not a conflict')) ? all : undefined;
    });
    const deny = actions.find(({ title }) => title.startsWith('Not a conflict'));
    assert.ok(deny?.command, 'no command');
    await vscode.commands.executeCommand(deny.command.command, ...(deny.command.arguments ?? []) as unknown[]);
    await eventually('no diagnostic', () => (conflicts().length === 0 ? true : undefined));
    const kept = vscode.Uri.joinPath(folder(), '.seedmark', 'corrections.jsonl');
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(kept)), /"not":"conflict"/);
    await vscode.workspace.fs.delete(kept);
    await eventually('the diagnostic again', () => (conflicts().length > 0 ? true : undefined));
  });
});
