import { readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FileEntry, FileSystem } from '../../base/files.js';

/** The files of this machine, by `file:` URIs. */
export const nodeFiles: FileSystem = {
  list: (folder) => attempt(async () => {
    const entries = await readdir(pathOf(folder), { withFileTypes: true });
    return entries.flatMap((entry): FileEntry[] => {
      const type = entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : undefined;
      return type === undefined ? [] : [{ name: entry.name, type }];
    });
  }),
  stat: (uri) => attempt(async () => {
    const path = pathOf(uri);
    return told(...await Promise.all([stat(path), realpath(path)]));
  }),
  // After whatever waits has had its turn, at one go: most files are small, and opening, measuring, reading and closing one in the thread pool takes longer.
  read: (uri) => attempt(async () => {
    await setImmediate();
    return readFileSync(pathOf(uri));
  }),
};

/** The same, but a file is looked at and read in one go: who does nothing else need not wait for others. */
export const filesAtOnce: FileSystem = {
  ...nodeFiles,
  stat: (uri) => attempt(() => {
    const path = pathOf(uri);
    return Promise.resolve(told(statSync(path), realpathSync.native(path)));
  }),
  read: (uri) => attempt(() => Promise.resolve(readFileSync(pathOf(uri)))),
};

function told(found: Stats, real: string): Awaited<ReturnType<FileSystem['stat']>> {
  if (!found.isDirectory() && !found.isFile()) throw new Error('neither a file nor a folder');
  return { type: found.isDirectory() ? 'folder' : 'file', size: found.size, real };
}

function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) throw new Error(`not a file of this machine: ${uri}`);
  return fileURLToPath(uri);
}

/** Does something with files, and tells in words what went wrong. */
export async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new Error(inWords(error), { cause: error });
  }
}

/** What went wrong with a file, for a person. */
export function inWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'not found', EACCES: 'no permission', EPERM: 'no permission', ELOOP: 'links that lead in a circle', ENOTDIR: 'not a folder',
  EMFILE: 'too many open files', EISDIR: 'a folder, not a file',
  ENOSPC: 'no space left on the disk', EFBIG: 'larger than a file may be', EDQUOT: 'no space left for you on the disk', EROFS: 'a read-only disk',
};
