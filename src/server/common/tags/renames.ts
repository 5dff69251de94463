import { searchSeeds } from '../../../annotations/rename.js';
import { isThere } from '../../../base/files.js';
import { relativePath } from '../../../base/uri.js';
import type { Library } from '../library.js';
import type { Tags } from './tags.js';

/** Seeds, or folders with seeds, were renamed in the editor: their annotations go along. */
export async function followRenames(tags: Tags, files: readonly { readonly oldUri: string; readonly newUri: string }[]): Promise<void> {
  for (const folder of tags.folders()) {
    const moves = new Map<string, string>();
    for (const source of folder.store.sources()) {
      const uri = folder.uriOf(source);
      const file = files.find(({ oldUri }) => uri === oldUri || uri.startsWith(`${oldUri}/`));
      const path = file === undefined ? null : relativePath(folder.uri, `${file.newUri}${uri.slice(file.oldUri.length)}`);
      if (path !== null) moves.set(source, path);
    }
    await tags.rename(folder, moves);
  }
}

/**
 * Looks for seeds that annotations name and that are not there: one that is there under another name, unchanged or
 * nearly, gets them. To be asked once every seed is known. Gives the seeds that were found, by their old path.
 */
export async function findRenamed(tags: Tags, { workspace: { corpus } }: Library, isUnsaved: (uri: string) => boolean, isCancelled: () => boolean): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const folder of tags.folders()) {
    const missing: string[] = [];
    for (const source of folder.store.sources()) {
      const uri = folder.uriOf(source);
      // An editor keeps the document of a file that is gone; what is unsaved in it may still be saved there.
      const isKept = tags.isOpen(uri) ? isUnsaved(uri) || await isThere(tags.ports.files, uri) : corpus.has(uri);
      if (!isKept) missing.push(source);
    }
    const search = searchSeeds(new Map(missing.map((source) => [source, folder.store.in(source)])));
    const others = missing.length === 0 ? [] : corpus.documents().filter(({ uri }) => tags.folderOf(uri) === folder && !folder.store.has(tags.pathOf(uri)));
    for (const { uri } of others) {
      if (isCancelled()) return found;
      const text = await tags.textOf(uri);
      if (text !== undefined) search.see(tags.pathOf(uri), text);
    }
    const moves = new Map([...search.result()].flatMap(([source, where]) => (where.kind === 'found' ? [[source, where.file]] : [])));
    await tags.rename(folder, moves);
    for (const [source, file] of moves) found.set(source, file);
  }
  return found;
}
