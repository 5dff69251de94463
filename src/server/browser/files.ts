import type { Connection } from 'vscode-languageserver';
import type { FileEntry, FileSystem } from '../../base/files.js';
import { ClientFiles } from '../../protocol/messages.js';

/** A worker has no files: the client reads them for it. */
export function clientFiles(connection: Connection): FileSystem {
  return {
    list: (uri) => connection.sendRequest<FileEntry[]>(ClientFiles.list, { uri }),
    stat: async (uri) => ({ ...await connection.sendRequest<{ type: 'file' | 'folder'; size: number }>(ClientFiles.stat, { uri }), real: uri }),
    read: async (uri) => Uint8Array.from(atob(await connection.sendRequest<string>(ClientFiles.read, { uri })), (character) => character.charCodeAt(0)),
  };
}
