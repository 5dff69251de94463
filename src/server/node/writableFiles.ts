import { randomInt } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { WritableFiles } from '../../base/files.js';
import { stableId } from '../../base/hash.js';
import { attempt, nodeFiles } from './files.js';

/** The files of this machine, to be written too. */
export const nodeWritableFiles: WritableFiles = {
  ...nodeFiles,
  write: (uri, content) => attempt(async () => {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, content);
  }),
  exclusive: async (uri, work) => {
    const path = fileURLToPath(uri);
    const lock = await lockOf(path);
    const release = await acquire(lock);
    try {
      if (!cleaned.has(lock)) await removeLeft(path);
      cleaned.add(lock);
      return await work();
    } finally {
      await release();
    }
  },
};

/**
 * Replaces a file once all of its new content is on the disk, beside it; where that fails it is as it was. A link stays one, and the file that of
 * whom it was.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await realpath(path).catch(() => path);
  const neighbour = `${file}.${randomInt(2 ** 47)}`;
  try {
    const before = await stat(file).catch(() => undefined);
    await writeFile(neighbour, content, { flag: 'wx', flush: true });
    if (before !== undefined) {
      await chmod(neighbour, before.mode);
      await chown(neighbour, before.uid, before.gid).catch(() => undefined);
    }
    await rename(neighbour, file);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}

/** Whoever held a lock this long without a sign of life has died. */
const STALE_MS = 10_000;

/** The locks of what was looked through for files that a killed process left. */
const cleaned = new Set<string>();

/** What `writeWhole` writes to before it renames. */
const LEFT = /\.jsonl\.\d+$/;

/** Removes what a process wrote that was killed before it renamed it, long enough ago that nobody is writing it. */
async function removeLeft(folder: string): Promise<void> {
  for (const parent of [folder, join(folder, 'tags')]) {
    const names = await readdir(parent).catch(() => []);
    for (const path of names.filter((name) => LEFT.test(name)).map((name) => join(parent, name))) {
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (Date.now() - mtimeMs > STALE_MS) await rm(path, { force: true }).catch(() => undefined);
    }
  }
}

/** A file among the temporary ones, so that the workspace stays as it is. */
async function lockOf(path: string): Promise<string> {
  const parent = await realpath(dirname(path)).catch(() => dirname(path));
  return join(tmpdir(), `seedmark-${stableId(join(parent, basename(path)))}.lock`);
}

async function acquire(lock: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      const alive = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), STALE_MS / 4);
      return async () => {
        clearInterval(alive);
        await rm(lock, { force: true });
      };
    } catch (error) {
      // Where no lock can be made at all, merging on the next read has to do.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return () => Promise.resolve();
    }
    if (await isDead(lock)) await rm(lock, { force: true });
    else await delay(5 + Math.random() * 20);
  }
}

/** Whether whoever holds a lock has ended, or has given no sign of life for long. */
async function isDead(lock: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(lock);
    if (Date.now() - mtimeMs > STALE_MS) return true;
    const pid = Number(await readFile(lock, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
