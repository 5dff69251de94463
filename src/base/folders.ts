import { messageOf } from './errors.js';
import type { FileEntry, FileSystem } from './files.js';
import type { PathTest } from './globs.js';
import { childUri } from './uri.js';

/** What a walk meets: a file that is meant, with what names it however it is reached, or something left out, with the reason in words for a person. */
export type Found =
  | { readonly kind: 'file'; readonly uri: string; readonly path: string; readonly size: number; readonly real: string }
  | { readonly kind: 'skipped'; readonly uri: string; readonly path: string; readonly reason: string };

export interface WalkOptions {
  readonly include: PathTest;
  readonly exclude: PathTest;
}

/**
 * All files below a folder, by name, each once however many links lead to it; links come last, so that a file is known
 * by its own name. Paths are relative to `folder`, with `/`.
 */
export async function* walk(files: FileSystem, folder: string, options: WalkOptions): AsyncGenerator<Found> {
  const seen = new Set<string>();
  const pending: Waiting[] = [{ uri: folder, path: '', depth: 0, above: [], link: false, file: false }];
  const links: Waiting[] = [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop() ?? links.shift()) {
    // The plain files that follow each other are looked at side by side.
    const together = [next];
    while (next.file && together.length < AT_ONCE && pending.at(-1)?.file === true) together.push(pending.pop() as Waiting);
    for (const { waiting, found } of await Promise.all(together.map((at) => visit(files, at, seen, options)))) {
      yield* found;
      for (const entry of waiting.toReversed()) (entry.link ? links : pending).push(entry);
    }
  }
}

const AT_ONCE = 64;

interface Waiting {
  readonly uri: string;
  readonly path: string;
  readonly depth: number;
  /** The real names of the folders it is in. */
  readonly above: readonly string[];
  readonly link: boolean;
  /** A plain file, which leads to nothing else. */
  readonly file: boolean;
}

interface Visit {
  readonly waiting: readonly Waiting[];
  readonly found: readonly Found[];
}

// Deeper than folders get by hand: a file system that hides its links ends here.
const DEEPEST = 64;

async function visit(files: FileSystem, at: Waiting, seen: Set<string>, options: WalkOptions): Promise<Visit> {
  const skipped = (reason: string): Visit => ({ waiting: [], found: [{ kind: 'skipped', uri: at.uri, path: at.path, reason }] });
  try {
    const { type, size, real } = await files.stat(at.uri);
    if (type === 'folder' && at.above.includes(real)) return skipped('a link that leads back to its own folder');
    if (seen.has(real)) return NOTHING;
    seen.add(real);
    if (type === 'file') return options.include(at.path) ? { waiting: [], found: [{ kind: 'file', uri: at.uri, path: at.path, size, real }] } : NOTHING;
    if (at.depth >= DEEPEST) return skipped('too many folders inside each other');
    const entries = await files.list(at.uri);
    return { waiting: entries.toSorted(byName).flatMap((entry) => wanted(entry, at, real, options)), found: [] };
  } catch (error) {
    return skipped(messageOf(error));
  }
}

const NOTHING: Visit = { waiting: [], found: [] };

/** A plain file that is not meant needs no look at the disk. */
function wanted(entry: FileEntry, parent: Waiting, real: string, { include, exclude }: WalkOptions): Waiting[] {
  const path = parent.path === '' ? entry.name : `${parent.path}/${entry.name}`;
  if (exclude(path) || (entry.type === 'file' && !include(path))) return [];
  const uri = childUri(parent.uri, entry.name);
  return [{ uri, path, depth: parent.depth + 1, above: [...parent.above, real], link: entry.type === 'link', file: entry.type === 'file' }];
}

function byName(a: FileEntry, b: FileEntry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
