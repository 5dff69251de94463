import * as vscode from 'vscode';
import { assert } from './assert.js';
import { eventually, folder, ready, seed } from './editor.js';

const text = 'The harbour crew counted 1,240 crates in spring.\n\nIn autumn they counted 970 barrels.\n';

/** The records that the folder keeps of one seed; deleted ones are left out. */
async function kept(name: string): Promise<readonly string[]> {
  const tags = vscode.Uri.joinPath(folder(), '.seedmark', 'tags');
  const files = (await Promise.resolve(vscode.workspace.fs.readDirectory(tags)).catch(() => [])).filter(([name]) => name.endsWith('.jsonl'));
  const lines = await Promise.all(files.map(async ([file]) => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(tags, file))).split('\n')));
  return lines.flat().filter((line) => line.includes(`"source":"${name}"`));
}

async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await seed(name, text));
}

function standOn(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(at, at);
}

/** The cards of annotations at some words; `undefined` where there are none. */
async function cardsAt(document: vscode.TextDocument, words: string): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().indexOf(words) + 1));
  const cards = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).filter((card) => card.includes('command:seedmark.removeTags'));
  return cards.length === 0 ? undefined : cards.join('\n');
}

const untagged = async (document: vscode.TextDocument, words: string) => (await cardsAt(document, words) === undefined ? true : undefined);

/** Accepts the mark at some words, and waits until the annotation is shown. */
async function accept(editor: vscode.TextEditor, words: string): Promise<void> {
  standOn(editor, words);
  await eventually(`an annotation on ${words}`, async () => {
    const card = await cardsAt(editor.document, words);
    if (card === undefined) await vscode.commands.executeCommand('seedmark.acceptMark');
    return card ?? cardsAt(editor.document, words);
  });
}

const findings = ({ uri }: vscode.TextDocument) => vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'tag');

describe('tags', () => {
  before(ready);

  it('keep a mark that a person accepts, and take it back', async () => {
    const editor = await open('host tags accept.txt');
    await accept(editor, '1,240');
    const [record = ''] = await kept('host tags accept.txt');
    assert.match(record, /"exact":"1,240 crates"|"exact":"1,240"/);
    assert.match(record, /"mark":\{"kind":"number"/);
    await vscode.commands.executeCommand('seedmark.undoTagChange');
    await eventually('no annotation', () => untagged(editor.document, '1,240'));
    assert.equal((await kept('host tags accept.txt')).length, 0);
    await vscode.commands.executeCommand('seedmark.redoTagChange');
    await eventually('the annotation again', () => cardsAt(editor.document, '1,240'));
  });

  it('move with what is typed before them', async () => {
    const editor = await open('host tags move.txt');
    await accept(editor, '1,240');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'It rained.\n'));
    // Whether a text was taken anew from its file is known a moment after the change.
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    const card = await eventually('the annotation at its new place', () => cardsAt(editor.document, '1,240'));
    assert.ok(!card.includes('another place'), card);
    await eventually('nothing at the old one', () => untagged(editor.document, 'It rained'));
  });

  it('are back once their deleted text is', async () => {
    const editor = await open('host tags delete.txt');
    await accept(editor, '1,240');
    await editor.edit((edit) => edit.delete(editor.document.lineAt(0).range));
    await eventually('what was lost', () => (findings(editor.document).length > 0 ? true : undefined));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    await eventually('the annotation again', () => cardsAt(editor.document, '1,240'));
    assert.equal(findings(editor.document).length, 0);
  });

  it('tell of a figure that was changed outside, and take the new one', async () => {
    const editor = await open('host tags outside.txt');
    await accept(editor, '970');
    await vscode.workspace.fs.writeFile(editor.document.uri, new TextEncoder().encode(`A new first line.\n${text.replace('970', '890')}`));
    const [found] = await eventually('a finding', () => (findings(editor.document).length > 0 ? findings(editor.document) : undefined));
    assert.ok(found, 'none');
    assert.match(found.message, /970/);
    assert.match(found.message, /890/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, found.range);
    const fix = actions.find(({ command }) => command?.command === 'seedmark.keepTag');
    assert.ok(fix?.command, 'no quick fix');
    await vscode.commands.executeCommand(fix.command.command, ...fix.command.arguments ?? []);
    await eventually('no finding', () => (findings(editor.document).length === 0 ? true : undefined));
    assert.match((await kept('host tags outside.txt')).join(), /"exact":"890/);
  });

  it('are gone from the file once the annotation is deleted', async () => {
    const editor = await open('host tags remove.txt');
    await accept(editor, '1,240');
    standOn(editor, '1,240');
    await vscode.commands.executeCommand('seedmark.removeTags');
    await eventually('no annotation', () => untagged(editor.document, '1,240'));
    assert.equal((await kept('host tags remove.txt')).length, 0);
  });
});
