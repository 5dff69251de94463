import { anchorer } from '../../../annotations/anchor.js';
import type { Annotation } from '../../../annotations/annotation.js';
import { editing, type Change } from '../../../annotations/changes.js';
import type { Edit } from '../../../annotations/follow.js';
import { refreshed } from '../../../annotations/refresh.js';
import type { WritableFiles } from '../../../base/files.js';
import type { Span } from '../../../base/span.js';
import type { TagExcerpt } from '../../../protocol/tags.js';
import type { Turn } from '../../../features/turn.js';
import type { Library } from '../library.js';
import { astray, Attention } from './attention.js';
import { Commands } from './commands.js';
import { excerptsOf } from './excerpts.js';
import { FolderTags } from './folderTags.js';
import { LiveTags, type Placed } from './live.js';

/** What tags need of the world. */
export interface TagPorts {
  readonly files: WritableFiles;
  /** ISO 8601 in UTC, to the millisecond. */
  now(): string;
  /** Hexadecimal, as `crypto.randomUUID()` gives it. */
  newId(): string;
}

/** The tags of all workspace folders, and where they stand in open documents as these are edited. */
export class Tags {
  readonly ports: TagPorts;
  readonly commands: Commands;
  readonly #library: Library;
  readonly #changed: () => void;
  readonly #folders = new Map<string, FolderTags>();
  /** One that is still read. */
  #early: FolderTags | undefined;
  readonly #live = new Map<string, LiveTags>();
  readonly #attention: Attention;

  /** @param changed is told when annotations are no longer as they were, but for edits of their text */
  constructor(library: Library, ports: TagPorts, changed: () => void) {
    this.#library = library;
    this.ports = ports;
    this.#changed = changed;
    this.commands = new Commands({ folder: (uri) => this.folder(uri), do: (folder, change) => this.#do(folder, change), changed });
    this.#attention = new Attention((uri) => library.workspace.textOf(uri));
  }

  folders(): readonly FolderTags[] {
    return [...this.#folders.values()];
  }

  folder(uri: string): FolderTags | undefined {
    return this.#folders.get(uri);
  }

  /** The folder whose files keep the tags of a seed; a seed outside all folders has none. */
  folderOf(uri: string): FolderTags | undefined {
    const folder = this.#library.folderOf(uri);
    return folder === undefined ? undefined : this.#folders.get(folder.uri);
  }

  /** Resolves once all is read; what is tagged in open documents is known before. */
  async addFolder(uri: string): Promise<void> {
    const open = (): readonly string[] => [...this.#live.keys()].filter((each) => this.#library.folderOf(each)?.uri === uri).slice(0, FIRST_SEEN).map((each) => this.pathOf(each));
    const folder = await FolderTags.open(uri, this.ports.files, open, (early) => { this.#early = early; this.#takeAgain(); });
    this.#early = undefined;
    this.#folders.set(uri, folder);
    this.#takeAgain();
  }

  removeFolder(uri: string): void {
    this.#folders.delete(uri);
    this.#placeAgain();
  }

  /** Whether a file that has changed holds tags; it is read again then. */
  async fileChanged(uri: string): Promise<boolean> {
    const folder = this.folders().find((each) => each.owns(uri));
    if (folder === undefined) return false;
    if (await folder.fileChanged(uri)) {
      this.#takeAgain();
    }
    return true;
  }

  /** A document was opened, or its text taken anew from its file: each annotation is looked for. */
  opened(uri: string, text: string): void {
    this.#live.set(uri, new LiveTags(text, this.#annotationsOf(uri)));
  }

  /** A stretch of an open document was replaced. @param text the whole text after it */
  edited(uri: string, edit: Edit, text: string): void {
    this.#live.get(uri)?.edit(edit, text);
  }

  /** Where the annotations of a document stand as it is saved: edits may follow before that is written down. */
  placesIn(uri: string): SavedPlaces | undefined {
    const live = this.#live.get(uri);
    if (live === undefined) return undefined;
    return { uri, text: live.text, places: live.placed().flatMap(({ annotation: { id }, anchor }) => (anchor.state === 'exact' ? [[id, anchor.span] as const] : [])) };
  }

  /** Writes down where the annotations of a saved document stand, so that they are found there again. */
  async saved({ uri, text, places }: SavedPlaces): Promise<void> {
    const folder = this.folderOf(uri);
    if (folder === undefined) return;
    const known = places.flatMap(([id, span]) => {
      const annotation = folder.store.get(id);
      return annotation === undefined ? [] : [[annotation, span] as const];
    });
    const change = refreshed(this.pathOf(uri), text, known);
    if (change.annotations.length === 0) return;
    const hasMore = await folder.do(change, this.ports.now());
    this.#live.get(uri)?.written(change.annotations.flatMap(({ id }) => folder.store.get(id) ?? []));
    if (hasMore) this.#takeAgain();
  }

  /** Gives the annotations of seeds to the seeds of other names. Nobody's change: undoing tags does not rename. */
  async rename(folder: FolderTags, moves: ReadonlyMap<string, string>): Promise<void> {
    const pairs = [...moves].flatMap(([source, path]) => folder.store.in(source).map((before) => [before, { ...before, target: { ...before.target, source: path } }] as const));
    if (pairs.length === 0) return;
    await folder.do(editing(pairs), this.ports.now());
    this.#placeAgain();
  }

  isOpen(uri: string): boolean {
    return this.#live.has(uri);
  }

  closed(uri: string): void {
    this.#live.delete(uri);
  }

  /** The annotations of an open document, by place; those that are nowhere last. */
  in(uri: string): readonly Placed[] {
    return this.#live.get(uri)?.placed() ?? [];
  }

  /** The same for the client. */
  excerptsIn(uri: string): readonly TagExcerpt[] {
    const [live, folder] = [this.#live.get(uri), this.#knownFolderOf(uri)];
    return live === undefined || folder === undefined ? [] : excerptsOf(folder, live.placed(), live.text);
  }

  /** The annotations of a seed, open or not. */
  async of(folder: FolderTags, source: string): Promise<readonly Placed[]> {
    const uri = folder.uriOf(source);
    const live = this.#live.get(uri);
    if (live !== undefined) return live.placed();
    const annotations = folder.store.in(source);
    const text = await this.#library.workspace.textOf(uri);
    const anchor = text === undefined ? undefined : anchorer(text);
    return annotations.map((annotation) => ({ annotation, anchor: anchor?.(annotation.target) ?? { state: 'orphan' } }));
  }

  /** Every annotation that is not just where it was, by folder, seed and place. Stops early, with what it has, where it is cancelled. */
  async attention({ isCancelled, isOver, pause }: Turn): Promise<readonly TagExcerpt[]> {
    const found: TagExcerpt[] = [];
    for (const folder of this.folders()) {
      const sources = folder.store.sources();
      for (let i = 0; i < sources.length; i += AT_ONCE) {
        if (isOver()) await pause();
        if (isCancelled()) return found;
        found.push(...(await Promise.all(sources.slice(i, i + AT_ONCE).map((source) => this.#attentionIn(folder, source)))).flat());
      }
    }
    return found;
  }

  /** An open document is looked at anew each time. */
  #attentionIn(folder: FolderTags, source: string): readonly TagExcerpt[] | Promise<readonly TagExcerpt[]> {
    const live = this.#live.get(folder.uriOf(source));
    return live === undefined ? this.#attention.in(folder, source) : astray(folder, live.placed(), live.text);
  }

  /** A seed is no longer as it was when its annotations were looked for. */
  seedChanged(uri: string): void {
    this.#attention.forget(uri);
  }

  /** The text of a seed as it is now. */
  async textOf(uri: string): Promise<string | undefined> {
    return this.#live.get(uri)?.text ?? this.#library.workspace.textOf(uri);
  }

  pathOf(uri: string): string {
    return this.#library.pathOf(uri);
  }

  async #do(folder: FolderTags, change: Change): Promise<void> {
    const hasMore = await folder.do(change, this.ports.now());
    this.#show(folder, change);
    if (hasMore) this.#takeAgain();
  }

  /** In open documents, what is new is placed, and what stays keeps its place. */
  #show(folder: FolderTags, { annotations }: Change): void {
    const sources = new Set(annotations.flatMap(({ before, after }) => [before, after]).flatMap((each) => (each === null ? [] : [each.target.source])));
    for (const source of sources) {
      this.#attention.forget(folder.uriOf(source));
      this.#live.get(folder.uriOf(source))?.update(annotations.flatMap(({ id, before, after }) => {
        const here = (before ?? after)?.target.source === source;
        return here ? [[id, folder.store.get(id)] as const] : [];
      }));
    }
  }

  #annotationsOf(uri: string): readonly Annotation[] {
    return this.#knownFolderOf(uri)?.store.in(this.#library.pathOf(uri)) ?? [];
  }

  /** Of a folder that is still read only what is tagged in open documents is known. */
  #knownFolderOf(uri: string): FolderTags | undefined {
    const folder = this.#library.folderOf(uri);
    return folder === undefined ? undefined : this.#folders.get(folder.uri) ?? (this.#early?.uri === folder.uri ? this.#early : undefined);
  }

  #takeAgain(): void {
    this.#attention.forgetAll();
    for (const [document, live] of this.#live) live.take(this.#annotationsOf(document));
    this.#changed();
  }

  #placeAgain(): void {
    this.#attention.forgetAll();
    for (const [uri, live] of [...this.#live]) this.opened(uri, live.text);
    this.#changed();
  }
}

/** The tags of so many open documents are looked for before all are read. */
const FIRST_SEEN = 8;

/** So many seeds are read side by side. */
const AT_ONCE = 16;

/** Where annotations stand in the text of a document as it was saved. */
export interface SavedPlaces {
  readonly uri: string;
  readonly text: string;
  /** Spans in UTF-16 code units by the ids of their annotations. */
  readonly places: readonly (readonly [id: string, span: Span])[];
}
