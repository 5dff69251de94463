import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientFiles, type DocumentParams } from '../../protocol/messages.js';

/** Answers a server that has no files of its own. */
export function answerFileRequests(client: BaseLanguageClient): void {
  const uriOf = ({ uri }: DocumentParams): vscode.Uri => client.protocol2CodeConverter.asUri(uri);
  client.onRequest(ClientFiles.list, async (params: DocumentParams) => {
    const entries = await vscode.workspace.fs.readDirectory(uriOf(params));
    return entries.map(([name, type]) => ({ name, type: (type & vscode.FileType.SymbolicLink) !== 0 ? 'link' : type === vscode.FileType.Directory ? 'folder' : 'file' }));
  });
  client.onRequest(ClientFiles.stat, async (params: DocumentParams) => {
    const { type, size } = await vscode.workspace.fs.stat(uriOf(params));
    return { type: (type & vscode.FileType.Directory) !== 0 ? 'folder' : 'file', size };
  });
  client.onRequest(ClientFiles.write, async (params: DocumentParams & { readonly text: string }) => {
    const uri = uriOf(params);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await writeWhole(uri, params.text);
  });
  client.onRequest(ClientFiles.read, async (params: DocumentParams) => base64(await vscode.workspace.fs.readFile(uriOf(params))));
}

/** Writes a file whole or not at all: into a neighbour first, which then takes its place. */
export async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const neighbour = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(neighbour, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(neighbour, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(neighbour)).catch(() => undefined);
    throw error;
  }
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(() => true, () => false);
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
