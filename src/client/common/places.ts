import * as vscode from 'vscode';
import type { Place, Range } from '../../protocol/messages.js';

export function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export async function showPlace({ uri, range }: Place): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: rangeOf(range) });
}

/** The command of a line of a tree: opens a place as the built-in references view does. */
export function openPlace({ uri, range }: Place): vscode.Command {
  return { command: 'vscode.open', title: vscode.l10n.t('Go to Place'), arguments: [vscode.Uri.parse(uri), { selection: rangeOf(range) }] };
}
