// Runs inside the extension host of a real VS Code and prints what a user waits for, in milliseconds.
import * as vscode from 'vscode';

const RUNS = 15;
const SIZE = 20_000;

export async function run() {
  const api = await vscode.extensions.getExtension('seedmark.seedmark').activate();
  await api.whenIndexed();
  const opened = [];
  for (let i = 0; i < RUNS; i++) opened.push(await openSeed(i));
  console.log(`::bench ${JSON.stringify({
    'activation: code loaded': between('LoadExtensionCode'),
    'activation: activate()': between('ActivateExtension'),
    '20 KB seed: shown by VS Code': middle(opened.map(({ shown }) => shown)),
    '20 KB seed: first highlight': middle(opened.map(({ highlighted }) => highlighted)),
  })}`);
}

/** The time between two marks that VS Code itself sets for each extension; `null` where it sets none. */
function between(step) {
  const marks = globalThis.MonacoPerformanceMarks?.getMarks?.() ?? [];
  const at = (edge) => marks.find(({ name }) => name === `code/extHost/${edge}${step}/seedmark.seedmark`)?.startTime;
  const [will, did] = [at('will'), at('did')];
  return will === undefined || did === undefined ? null : did - will;
}

/** From the moment a seed is opened to its text in the editor, and to the first tokens of it. */
async function openSeed(i) {
  const [folder] = vscode.workspace.workspaceFolders;
  const uri = vscode.Uri.joinPath(folder.uri, `bench ${i}.txt`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(await seedText(folder.uri, i)));
  const began = performance.now();
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const shown = performance.now() - began;
  for (;;) {
    const tokens = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', uri);
    if (tokens?.data.length > 0) return { shown, highlighted: performance.now() - began };
    await new Promise((resolve) => { setTimeout(resolve, 1); });
  }
}

/** The samples one after another, from another one on each time. */
async function seedText(folder, i) {
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).filter((name) => name.endsWith('.txt') && !name.startsWith('bench ')).sort();
  const texts = await Promise.all(names.map(async (name) => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)))));
  let text = '';
  for (let k = i; text.length < SIZE; k++) text += `${texts[k % texts.length]}\n\n`;
  return text.slice(0, SIZE);
}

const middle = (figures) => [...figures].sort((a, b) => a - b)[figures.length >> 1];
