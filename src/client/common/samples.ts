import * as vscode from 'vscode';
import { exists } from './files.js';

/** Opens a copy of the sample seeds in a new window: the extension's own folder goes away with each update. */
export async function openSamples(context: vscode.ExtensionContext): Promise<void> {
  const copy = vscode.Uri.joinPath(context.globalStorageUri, 'samples');
  if (!await exists(copy)) {
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'media', 'samples'), copy);
  }
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
}
