import { overtaken, type Change } from '../../../annotations/changes.js';
import type { CodeBook } from '../../../annotations/codebook.js';
import { glanceAt, isAnnotationFile, isAsKnown, loadAnnotations, readAgain, readLoaded, writeChange, type FolderAnnotations, type StoreFinding } from '../../../annotations/files.js';
import type { AnnotationStore } from '../../../annotations/store.js';
import type { WritableFiles } from '../../../base/files.js';
import { childUri, uriBelow } from '../../../base/uri.js';
import { nextTurn } from '../turn.js';

/** The annotations and the code book of one workspace folder, as its files have them. */
export class FolderTags {
  readonly uri: string;
  readonly #files: WritableFiles;
  #read: FolderAnnotations;

  private constructor(uri: string, files: WritableFiles, read: FolderAnnotations) {
    this.uri = uri;
    this.#files = files;
    this.#read = read;
  }

  /** @param early is told of the tags of some seeds (paths in the folder) while the rest is still to be read */
  static async open(uri: string, files: WritableFiles, sources: () => readonly string[], early: (tags: FolderTags) => void): Promise<FolderTags> {
    const loaded = await loadAnnotations(files, uri);
    early(new FolderTags(uri, files, glanceAt(loaded, sources())));
    return new FolderTags(uri, files, await readLoaded(loaded, nextTurn));
  }

  get store(): AnnotationStore {
    return this.#read.store;
  }

  get book(): CodeBook {
    return this.#read.book;
  }

  get findings(): readonly StoreFinding[] {
    return this.#read.findings;
  }

  /** A seed of the folder by its path in it. */
  uriOf(source: string): string {
    return uriBelow(this.uri, source);
  }

  /** Whether a URI is one of its files. */
  owns(uri: string): boolean {
    return isAnnotationFile(this.uri, uri);
  }

  /** Reads a file again where it is not as it was last read or written here; tells whether it did. */
  async fileChanged(uri: string): Promise<boolean> {
    return this.#files.exclusive(childUri(this.uri, '.seedmark'), async () => {
      if (await isAsKnown(this.#files, this.uri, this.store, uri)) return false;
      this.#read = await readAgain(this.#files, this.uri, this.#read, uri);
      return true;
    });
  }

  /** What stands in the way of a change: annotations and codes that were changed since in another way. */
  overtaken(change: Change): readonly string[] {
    return overtaken(change, this.store, this.book);
  }

  /** Does a change, on disk first; tells whether something else was taken in that stands there. Rejects where it cannot be written; nothing is lost then. */
  async do(change: Change, now: string): Promise<boolean> {
    const { taken } = this.store;
    const book = await writeChange(this.#files, this.uri, this.#read, change, now);
    this.#read = { ...this.#read, book };
    return this.store.taken > taken;
  }
}
