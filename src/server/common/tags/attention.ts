import { anchorer } from '../../../annotations/anchor.js';
import { withLineFeeds } from '../../../base/hash.js';
import type { TagExcerpt } from '../../../protocol/tags.js';
import { excerptsOf } from './excerpts.js';
import type { FolderTags } from './folderTags.js';
import type { Placed } from './live.js';

/** The annotations of seeds that are not just where they were. What was found in the file of a seed is kept until it or its annotations change. */
export class Attention {
  readonly #textOf: (uri: string) => Promise<string | undefined>;
  readonly #found = new Map<string, Promise<readonly TagExcerpt[]>>();

  constructor(textOf: (uri: string) => Promise<string | undefined>) {
    this.#textOf = textOf;
  }

  /** Of a seed that is not open. */
  in(folder: FolderTags, source: string): Promise<readonly TagExcerpt[]> {
    const uri = folder.uriOf(source);
    let found = this.#found.get(uri);
    if (found === undefined) this.#found.set(uri, found = this.#lookIn(folder, source));
    return found;
  }

  /** A seed, or what is tagged in it, is no longer as it was. */
  forget(uri: string): void {
    this.#found.delete(uri);
  }

  forgetAll(): void {
    this.#found.clear();
  }

  async #lookIn(folder: FolderTags, source: string): Promise<readonly TagExcerpt[]> {
    const text = await this.#textOf(folder.uriOf(source));
    const annotations = text === undefined ? folder.store.in(source) : folder.store.astray(source, withLineFeeds(text));
    const anchor = text === undefined ? undefined : anchorer(text);
    return astray(folder, annotations.map((annotation) => ({ annotation, anchor: anchor?.(annotation.target) ?? { state: 'orphan' } })), text);
  }
}

/** Those that are not just where they were. @param text of the seed; `undefined` where it cannot be read */
export function astray(folder: FolderTags, placed: readonly Placed[], text: string | undefined): readonly TagExcerpt[] {
  return excerptsOf(folder, placed.filter(({ anchor }) => anchor.state !== 'exact'), text);
}
