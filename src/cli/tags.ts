import { anchorer } from '../annotations/anchor.js';
import type { Annotation } from '../annotations/annotation.js';
import { tagTest } from '../annotations/codebook.js';
import { readAnnotations, type FolderAnnotations } from '../annotations/files.js';
import { isThere, type FileSystem } from '../base/files.js';
import { childUri, relativePath, uriBelow } from '../base/uri.js';
import type { Anchored } from '../exports/tags.js';
import type { Notes } from './collect.js';

/** A folder that keeps annotations. */
export interface AnnotatedFolder extends FolderAnnotations {
  readonly uri: string;
}

/** What is tagged in a seed that is no longer there. */
interface GoneSeed {
  readonly uri: string;
  readonly file: string;
  readonly tags: readonly Anchored[];
}

/** Which annotations are meant: all, or those with one of some tags. */
export type TagFilter = readonly string[] | null;

/** Finds for each seed the folder that keeps its annotations: the nearest upwards that keeps any. Each is read once. */
export class TagFolders {
  readonly #files: FileSystem;
  readonly #notes: Notes;
  readonly #above = new Map<string, Promise<AnnotatedFolder | null>>();

  constructor(files: FileSystem, notes: Notes) {
    this.#files = files;
    this.#notes = notes;
  }

  /** @param folder a folder's URI */
  at(folder: string): Promise<AnnotatedFolder | null> {
    const known = this.#above.get(folder);
    if (known !== undefined) return known;
    const found = this.#find(folder);
    this.#above.set(folder, found);
    return found;
  }

  /** What is tagged in a seed, with where it stands in its text. */
  async in(uri: string, text: string, filter: TagFilter): Promise<readonly Anchored[]> {
    const folder = await this.at(parentOf(uri));
    const source = folder === null ? null : relativePath(folder.uri, uri);
    if (folder === null || source === null) return [];
    const anchor = anchorer(text);
    return meantIn(folder, source, filter).map((annotation) => ({ annotation, anchor: anchor(annotation.target) }));
  }

  /** What is tagged in seeds below a path that are no longer there, with their paths from it. */
  async gone(path: string, filter: TagFilter): Promise<readonly GoneSeed[]> {
    const folder = await this.at(path);
    const gone: GoneSeed[] = [];
    if (folder === null) return gone;
    for (const source of folder.store.sources()) {
      const uri = uriBelow(folder.uri, source);
      const file = relativePath(path, uri);
      if (file === null || await isThere(this.#files, uri)) continue;
      const meant = meantIn(folder, source, filter);
      if (meant.length > 0) gone.push({ uri, file, tags: meant.map((annotation) => ({ annotation, anchor: { state: 'orphan' } })) });
    }
    return gone;
  }

  async #find(folder: string): Promise<AnnotatedFolder | null> {
    const keeps = await this.#files.stat(childUri(childUri(folder, '.seedmark'), 'tags')).then(({ type }) => type === 'folder', () => false);
    if (!keeps) return parentOf(folder) === folder ? null : this.at(parentOf(folder));
    const read = await readAnnotations(this.#files, folder);
    for (const finding of read.findings) {
      if (finding.kind === 'unreadable-file') this.#notes.note(`${finding.file}: ${finding.reason}`);
    }
    return { uri: folder, ...read };
  }
}

/** What is tagged in a seed of a folder, as far as it is asked for. */
function meantIn({ store }: AnnotatedFolder, source: string, filter: TagFilter): readonly Annotation[] {
  const isMeant = filter === null ? undefined : tagTest(filter);
  return store.in(source).filter(({ tags }) => isMeant === undefined || tags.some(isMeant));
}

/** The URI of the folder that holds a file or folder; that of the root itself for the root. */
function parentOf(uri: string): string {
  const cut = uri.replace(/\/$/, '').lastIndexOf('/');
  return cut <= 'file://'.length ? 'file:///' : uri.slice(0, cut);
}
