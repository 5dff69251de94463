import { mkdir, readFile, realpath, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import type { WritableFiles } from '../../base/files.js';
import { stableId } from '../../base/hash.js';
import { nodeFiles } from './files.js';

/** The files of this machine, to be written too. */
export const nodeWritableFiles: WritableFiles = {
  ...nodeFiles,
  write: async (uri, text) => {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, text);
  },
  exclusive: async (uri, work) => {
    const lock = await lockOf(fileURLToPath(uri));
    const release = await acquire(lock);
    try {
      return await work();
    } finally {
      await release();
    }
  },
};

/** Whoever held a lock this long without a sign of life has died. */
const STALE_MS = 10_000;

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
