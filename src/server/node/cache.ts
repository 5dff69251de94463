import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReadingCache, TextRead } from '../common/reading.js';

/** What is read of a seed takes some two and a half times its size. */
const MOST_BYTES = 512 * 1024 * 1024;
/** What no session has asked for in so many days is dropped: a branch that is checked out now and then stays known. */
const MOST_DAYS = 30;
const DAY_MS = 86_400_000;
/** In bytes. */
const SUM = 20;
/** What a file here is called: nothing else in the folder is ours. */
const NAME = /^[0-9a-f]{40}$/;
/** How many files are looked at side by side. */
const AT_ONCE = 64;

/** The path where what is read is kept: whoever starts the program names it. */
export const CACHE_FOLDER = process.env['SEEDMARK_CACHE'] || undefined;

/**
 * Keeps what is read of texts as files of `folder`, each named by a hash of all that it depends on: the program, the settings and
 * the text. Each starts with a hash of what follows, so that one that was only half written, or damaged since, is thrown away. Where
 * nothing can be written, nothing is kept.
 * @param folder a path; where there is none there is no cache
 * @param program what tells this program from every other that reads differently
 */
export function readingCache(folder: string | undefined, program = ownProgram()): ReadingCache | undefined {
  if (folder === undefined || program === undefined) return undefined;
  const programHash = hashOf(program, process.versions.v8);
  unlessFailing(() => mkdirSync(folder, { recursive: true }));
  return {
    under: (settings) => {
      const keyed = programHash.copy().update(serialize(settings));
      const fileOf = (text: string): string => join(folder, keyed.copy().update(text, 'utf16le').digest('hex'));
      return { get: (text) => readKept(fileOf(text)), set: (text, read) => { writeKept(fileOf(text), read); } };
    },
  };
}

/** The bundle that this code is in; as single files it does not know all that its results depend on. */
function ownProgram(): Uint8Array | undefined {
  return typeof __filename === 'string' ? readFileSync(__filename) : undefined;
}

function hashOf(...parts: readonly (string | Uint8Array)[]): Hash {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha1'));
}

function readKept(file: string): TextRead | undefined {
  const bytes = unlessFailing(() => readFileSync(file));
  if (bytes === undefined) return undefined;
  const content = bytes.subarray(SUM);
  const read = hashOf(content).digest().equals(bytes.subarray(0, SUM)) ? unlessFailing(() => deserialize(content) as TextRead) : undefined;
  unlessFailing(() => {
    if (read === undefined) rmSync(file);
    else utimesSync(file, new Date(), new Date());
  });
  return read;
}

function writeKept(file: string, { parts, strings }: TextRead): void {
  const content = serialize({ parts, strings } satisfies TextRead);
  unlessFailing(() => { writeFileSync(file, Buffer.concat([hashOf(content).digest(), content])); });
}

/** Drops what has not been asked for in a long time, then what was longest ago until the rest is small enough. */
export async function prune(folder: string, mostBytes = MOST_BYTES): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name));
  const files: { readonly path: string; readonly size: number; readonly usedMs: number }[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE) {
    await Promise.all(names.slice(i, i + AT_ONCE).map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile() === true) files.push({ path, size: found.size, usedMs: found.mtimeMs });
    }));
  }
  files.sort((a, b) => b.usedMs - a.usedMs);
  let bytes = 0;
  for (const { path, size, usedMs } of files) {
    bytes += size;
    if (bytes > mostBytes || usedMs < Date.now() - MOST_DAYS * DAY_MS) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** What a step gives; `undefined` where it fails, since a cache can do without. */
function unlessFailing<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
