import type { Connection } from 'vscode-languageserver';
import { decodeUtf8 } from '../../base/decode.js';
import type { FileEntry, WritableFiles } from '../../base/files.js';
import { childUri } from '../../base/uri.js';
import { ClientFiles } from '../../protocol/messages.js';

/**
 * The files of the editor, asked for one by one: a worker has none of its own, and a folder may be on no disk. It does not
 * tell where a link leads, so that one to a folder is not followed: it might lead in a circle.
 */
export function clientFiles(connection: Connection): WritableFiles {
  const links = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    list: async (uri) => {
      const entries = await connection.sendRequest<FileEntry[]>(ClientFiles.list, { uri });
      for (const { name, type } of entries) if (type === 'link') links.add(childUri(uri, name));
      return entries;
    },
    stat: async (uri) => {
      const found = await connection.sendRequest<{ type: 'file' | 'folder'; size: number }>(ClientFiles.stat, { uri });
      if (found.type === 'folder' && links.has(uri)) throw new Error('a link to a folder, which is not followed here');
      return { ...found, real: uri };
    },
    read: async (uri) => Uint8Array.from(atob(await connection.sendRequest<string>(ClientFiles.read, { uri })), (character) => character.charCodeAt(0)),
    write: (uri, content) => connection.sendRequest(ClientFiles.write, { uri, text: typeof content === 'string' ? content : decodeUtf8(content) }),
    // One after the other within this window; others are merged with by reading before each write.
    exclusive: (_, work) => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}

/** Reads the files of one scheme by itself, and asks the client for those of all others. */
export function filesByScheme(scheme: string, own: WritableFiles, others: WritableFiles): WritableFiles {
  const of = (uri: string): WritableFiles => (uri.startsWith(`${scheme}:`) ? own : others);
  return { list: (uri) => of(uri).list(uri), stat: (uri) => of(uri).stat(uri), read: (uri) => of(uri).read(uri), write: (uri, content) => of(uri).write(uri, content),
    exclusive: (uri, work) => of(uri).exclusive(uri, work) };
}
