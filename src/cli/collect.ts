import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CORRECTIONS_FILE, NO_CORRECTIONS, type Corrections } from '../annotations/corrections.js';
import { readCorrections } from '../annotations/files.js';
import { messageOf } from '../base/errors.js';
import type { FileSystem } from '../base/files.js';
import { walk } from '../base/folders.js';
import { pathTest } from '../base/globs.js';
import { readSeedFile } from '../base/seedFile.js';
import { baseName } from '../base/uri.js';
import type { Settings } from '../features/settings.js';

/** A seed that a PATH of the command line leads to; its text is read when it is its turn. */
export interface SeedPath {
  readonly uri: string;
  /** Relative to the PATH it was found under, with `/`; the base name where PATH is a file. */
  readonly file: string;
  readonly size: number;
  readonly corrections: Corrections;
  /** Whether PATH is the file itself. */
  readonly isNamed: boolean;
}

/** Says something to the person at the terminal: a note is no failure, a failure makes the exit code 2. */
export interface Notes {
  readonly note: (message: string) => void;
  readonly fail: (message: string) => void;
}

/** Every seed under the paths, once each, by file, then URI. */
export async function collectSeeds(files: FileSystem, paths: readonly string[], settings: Settings, notes: Notes): Promise<SeedPath[]> {
  const include = pathTest(settings.include);
  const exclude = pathTest([...settings.exclude, '.git', 'node_modules']);
  const seen = new Set<string>();
  const seeds: SeedPath[] = [];
  for (const path of paths) {
    const uri = pathToFileURL(resolve(path)).href;
    const found = await files.stat(uri).catch((error: unknown) => void notes.fail(`${path}: ${messageOf(error)}`));
    if (found === undefined) continue;
    const corrections = await nearestCorrections(files, found.type === 'folder' ? resolve(path) : dirname(resolve(path)), notes);
    if (found.type === 'file') {
      if (exclude(baseName(uri))) notes.note(`${path}: left out, as seedmark.files.exclude says`);
      else add({ uri, file: baseName(uri), size: found.size, corrections, isNamed: true }, found.real);
      continue;
    }
    for await (const each of walk(files, uri, { include, exclude })) {
      if (each.kind === 'file') add({ uri: each.uri, file: each.path, size: each.size, corrections, isNamed: false }, each.real);
      else if (each.uri === uri) notes.fail(`${path}: ${each.reason}`);
      else notes.note(`${join(path, each.path)}: skipped, ${each.reason}`);
    }
  }
  return seeds.sort((a, b) => compare(a.file, b.file) || compare(a.uri, b.uri));

  function add(seed: SeedPath, real: string): void {
    if (seen.has(real)) return;
    seen.add(real);
    seeds.push(seed);
  }
}

/** The text of a seed; `null`, with a word to the person, where it is none or cannot be read. */
export async function readSeed(files: FileSystem, seed: Omit<SeedPath, 'corrections'>, settings: Settings, encoding: string, notes: Notes): Promise<string | null> {
  const read = await readSeedFile(files, seed.uri, seed.size, { maxSize: settings.maxSize, encoding });
  if (read.kind === 'text') return read.text;
  tellUnread(notes, seed, read);
  return null;
}

/** A file that is left out is a note, and one that the person has named and that cannot be read a failure. */
export function tellUnread({ note, fail }: Notes, { file, isNamed }: Pick<SeedPath, 'file' | 'isNamed'>, { kind, reason }: { readonly kind: string; readonly reason: string }): void {
  (kind === 'unreadable' && isNamed ? fail : note)(`${file}: skipped, ${reason}`);
}

/** The corrections of the nearest folder upwards that keeps some. */
async function nearestCorrections(files: FileSystem, folder: string, notes: Notes): Promise<Corrections> {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, CORRECTIONS_FILE))) return correctionsOf(files, at, notes);
    if (dirname(at) === at) return NO_CORRECTIONS;
  }
}

async function correctionsOf(files: FileSystem, folder: string, notes: Notes): Promise<Corrections> {
  const file = join(folder, CORRECTIONS_FILE);
  try {
    const corrections = await readCorrections(files, pathToFileURL(folder).href);
    if (corrections.unread.length > 0) notes.note(`${file}: ${corrections.unread.length} lines cannot be read and are not obeyed`);
    return corrections;
  } catch (error) {
    notes.note(`${file}: not obeyed, ${messageOf(error)}`);
    return NO_CORRECTIONS;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
