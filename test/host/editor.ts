import * as vscode from 'vscode';
import { assert } from './assert.js';

/** Where a test finds the seeds it may change: a copy of the samples. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

/** The extension's API, once it has read the folder. */
export async function ready(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ readonly ready: Promise<unknown> }>('seedmark.seedmark');
  assert.ok(extension, 'the extension is not there');
  const api = await extension.activate();
  await api.ready;
}

/** Writes a seed into the folder and opens it. */
export async function seed(name: string, content: string | Uint8Array): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return vscode.workspace.openTextDocument(uri);
}

/** The first answer that holds: the server reads an edit some moments after the editor has it. */
export async function eventually<T>(what: string, ask: () => PromiseLike<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within 20 s`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

/** The first hover at a position whose card has words in it, with the text it stands on. */
export async function hoverAt(document: vscode.TextDocument, offset: number): Promise<{ card: string; on: string } | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(offset));
  const [hover] = hovers;
  if (!hover?.range) return undefined;
  const card = hover.contents.map((part) => typeof part === 'string' ? part : part.value).join('\n');
  return { card, on: document.getText(hover.range) };
}

export interface Token {
  readonly type: string;
  readonly text: string;
}

/** The semantic tokens of a document, decoded. */
export async function tokens(document: vscode.TextDocument): Promise<readonly Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const answer = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
  if (!legend || !answer) return [];
  const found: Token[] = [];
  let line = 0;
  let column = 0;
  for (let at = 0; at + 4 < answer.data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = answer.data.subarray(at, at + 4);
    column = lines > 0 ? columns : column + columns;
    line += lines;
    found.push({ type: legend.tokenTypes[type] ?? '?', text: document.getText(new vscode.Range(line, column, line, column + length)) });
  }
  return found;
}
