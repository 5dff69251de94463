import { CORRECTIONS_FILE, correctorOf, deniedConflicts, NO_CORRECTIONS, type Corrections } from '../../annotations/corrections.js';
import { readCorrections } from '../../annotations/files.js';
import type { AnalysisOptions } from '../../analysis/analysis.js';
import type { Change } from '../../base/change.js';
import { messageOf } from '../../base/errors.js';
import type { FileSystem, WritableFiles } from '../../base/files.js';
import { walk } from '../../base/folders.js';
import { withLineFeeds } from '../../base/hash.js';
import { readSeedFile } from '../../base/seedFile.js';
import { baseName, relativePath, uriBelow } from '../../base/uri.js';
import { Workspace, type Seed } from '../../features/workspace.js';
import { batchesOf, type Batch, type FileRead, type FileToRead, type Reader } from './reading.js';
import type { FolderSettings } from './settings.js';
import { nextTurn } from './turn.js';

/** One workspace folder and what is known of it. */
export interface Folder {
  readonly uri: string;
  settings: FolderSettings;
  corrections: Corrections;
}

/** How far the reading of a folder is; `report` is told after each file. */
export interface Progress {
  report(done: number, all: number): void;
}

/** What the library is given by the platform it runs on. */
export interface Platform {
  readonly files: WritableFiles;
  readonly reader: Reader;
}

/** A file that was left out, in words for a person. */
export type Note = (message: string) => void;

/**
 * The seeds of all workspace folders, and the documents that are open: an open document stands for its file. Knows
 * no LSP; whoever owns it tells it of folders, documents and changed files.
 */
export class Library {
  readonly workspace: Workspace;
  readonly #files: FileSystem;
  readonly #reader: Reader;
  readonly #note: Note;
  readonly #folders = new Map<string, Folder>();
  readonly #open = new Set<string>();
  #loose: FolderSettings;
  #names: AnalysisOptions = { models: {}, systems: {} };

  /**
   * @param loose the settings of documents outside all folders
   * @param changed hears of each seed that is read, or is gone
   */
  constructor({ files, reader }: Platform, loose: FolderSettings, note: Note, changed: (uri: string) => void) {
    this.#files = files;
    this.#reader = reader;
    this.#loose = loose;
    this.#note = note;
    this.workspace = new Workspace({
      names: () => this.#names,
      corrector: (uri) => correctorOf(this.folderOf(uri)?.corrections ?? NO_CORRECTIONS),
      read: (uri) => this.#readText(uri),
      changed,
    });
  }

  folders(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /** The innermost folder that holds a URI, or is it. */
  folderOf(uri: string): Folder | undefined {
    return this.folders().filter((folder) => folder.uri === uri || relativePath(folder.uri, uri) !== null).sort((a, b) => b.uri.length - a.uri.length)[0];
  }

  settingsOf(uri: string): FolderSettings {
    return this.folderOf(uri)?.settings ?? this.#loose;
  }

  /** Whether a file is a seed by its name and place. */
  isSeedPath(uri: string): boolean {
    const { include, exclude } = this.settingsOf(uri);
    const path = this.pathOf(uri);
    return include(path) && !exclude(path);
  }

  pathOf(uri: string): string {
    const folder = this.folderOf(uri);
    return (folder === undefined ? null : relativePath(folder.uri, uri)) ?? baseName(uri);
  }

  /** Takes new settings in; says whether what was read must be read again. */
  configure(loose: FolderSettings, folders: ReadonlyMap<string, FolderSettings>): void {
    this.#loose = loose;
    for (const [uri, settings] of folders) {
      const folder = this.#folders.get(uri);
      if (folder !== undefined) folder.settings = settings;
    }
    const { modelNames, systemNames } = loose.seedmark;
    if (JSON.stringify([modelNames, systemNames]) !== JSON.stringify([this.#names.models, this.#names.systems])) {
      this.#names = { models: modelNames, systems: systemNames };
    }
  }

  /** @param change what has changed since the document was last told of, where it is known */
  openDocument(uri: string, text: string, change?: Change): Seed {
    this.#open.add(uri);
    return this.workspace.set(uri, this.pathOf(uri), text, change);
  }

  /** After a document closes its file counts again, or nothing where it has none. */
  async closeDocument(uri: string): Promise<void> {
    this.#open.delete(uri);
    const text = this.folderOf(uri) !== undefined && this.isSeedPath(uri) ? await this.#readText(uri) : undefined;
    // It may have been opened again meanwhile.
    if (this.#open.has(uri)) return;
    if (text === undefined) this.workspace.remove(uri);
    else if (text === this.workspace.get(uri)?.text) this.workspace.release(uri);
    else this.workspace.index(uri, this.pathOf(uri), text);
  }

  async addFolder(uri: string, settings: FolderSettings): Promise<Folder> {
    const folder: Folder = { uri, settings, corrections: NO_CORRECTIONS };
    this.#folders.set(uri, folder);
    await this.readCorrections(folder);
    return folder;
  }

  /** What it held is left to the folder around it, if there is one, whose part it is to be read as. */
  removeFolder(uri: string): void {
    this.#folders.delete(uri);
    this.#denyConflicts();
    this.#forget((known) => relativePath(uri, known) !== null && this.folderOf(known) === undefined);
  }

  /** Reads every seed below a folder (or one folder inside it), those that are gone forgotten. A workspace folder inside it is read by itself. */
  async readFolder(uri: string, progress: Progress, isCancelled: () => boolean): Promise<void> {
    const { include, exclude } = this.settingsOf(uri);
    const found: FileToRead[] = [];
    const top = this.folderOf(uri)?.uri ?? uri;
    const others = new Set(this.folders().map((folder) => relativePath(uri, folder.uri)));
    let bytes = 0;
    for await (const each of walk(this.#files, uri, { include: (path) => include(this.#below(top, uri, path)), exclude: (path) => others.has(path) || exclude(this.#below(top, uri, path)) })) {
      if (isCancelled()) return;
      if (each.kind !== 'file') { this.#note(`${each.path === '' ? uri : each.path}: skipped, ${each.reason}`); continue; }
      if (found.length === MOST_FILES || bytes + each.size > MOST_BYTES) {
        this.#note(`${this.pathOf(uri)}: read up to ${each.path} alone, ${found.length} seeds of ${Math.round(bytes / 1024 / 1024)} MB; open a smaller folder, or leave some out with seedmark.files.exclude`);
        break;
      }
      bytes += each.size;
      found.push({ uri: each.uri, file: this.pathOf(each.uri), size: each.size });
    }
    const there = new Set(found.map((file) => file.uri));
    this.#forget((known) => relativePath(uri, known) !== null && this.folderOf(known)?.uri === top && !there.has(known));
    await this.#readAll(found, progress, isCancelled);
  }

  /** Files and folders have appeared, changed or gone. */
  async filesChanged(uris: readonly string[], isCancelled: () => boolean): Promise<void> {
    const gone = new Set<string>();
    const changed: FileToRead[] = [];
    const folders: string[] = [];
    for (let i = 0; i < uris.length; i += AT_ONCE) {
      if (isCancelled()) return;
      await Promise.all(uris.slice(i, i + AT_ONCE).map(async (uri) => {
        const found = await this.#files.stat(uri).catch(() => undefined);
        if (found === undefined) gone.add(uri);
        else if (found.type === 'folder') folders.push(uri);
        else if (this.isSeedPath(uri)) changed.push({ uri, file: this.pathOf(uri), size: found.size });
        else gone.add(uri);
      }));
    }
    if (gone.size > 0) this.#forget((known) => isBelowAny(known, gone));
    const silent = { report: () => undefined };
    await this.#readAll(changed, silent, isCancelled);
    for (const folder of folders) await this.readFolder(folder, silent, isCancelled);
  }

  /** Takes the corrections of a folder as they are in its file. Tells, in the log too, why they cannot be read: those that were known hold then. */
  async readCorrections(folder: Folder): Promise<string | undefined> {
    try {
      folder.corrections = await readCorrections(this.#files, folder.uri);
    } catch (error) {
      const reason = `${CORRECTIONS_FILE}: ${messageOf(error)}`;
      this.#note(reason);
      return reason;
    }
    if (folder.corrections.unread.length > 0) this.#note(`${CORRECTIONS_FILE}: ${folder.corrections.unread.length} lines cannot be read; they are kept and not obeyed`);
    this.#denyConflicts();
    return undefined;
  }

  /** Every seed once more, after names or corrections have changed. */
  async readAgain(isCancelled: () => boolean): Promise<void> {
    const files: FileToRead[] = [];
    for (const { uri, file } of this.workspace.corpus.documents()) {
      const held = this.workspace.get(uri);
      if (held !== undefined) this.workspace.set(uri, held.file, held.text);
      else files.push({ uri, file, size: null });
    }
    await this.#readAll(files, { report: () => undefined }, isCancelled);
  }

  async seedOf(uri: string): Promise<Seed | undefined> {
    const held = this.workspace.get(uri);
    if (held !== undefined) return held;
    const text = await this.#readText(uri);
    return text === undefined ? undefined : this.workspace.index(uri, this.pathOf(uri), text);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Whether an open document differs from its file, but for line ends. */
  async isUnsaved(uri: string, text: string): Promise<boolean> {
    if (!this.#open.has(uri)) return false;
    return uri.startsWith('untitled:') || withLineFeeds(await this.#readText(uri) ?? '') !== withLineFeeds(text);
  }

  /** Reads files that are not open, some batches at a time; between two results others get their turn. */
  async #readAll(files: readonly FileToRead[], progress: Progress, isCancelled: () => boolean): Promise<void> {
    const batches = this.#batches(files.filter(({ uri }) => !this.#open.has(uri)));
    let done = 0;
    const work = async (): Promise<void> => {
      for (const batch of batches) {
        if (isCancelled()) return;
        for (const read of await this.#reader.read(batch)) {
          if (isCancelled()) return;
          this.#take(read);
          progress.report(++done, files.length);
        }
        await nextTurn();
      }
    };
    try {
      await Promise.all(Array.from({ length: this.#reader.parallel }, work));
    } finally {
      this.#reader.rest();
    }
  }

  /** Batches of files of one folder each. */
  * #batches(files: readonly FileToRead[]): Generator<Batch> {
    const byFolder = new Map<Folder | undefined, FileToRead[]>();
    for (const file of files) {
      const folder = this.folderOf(file.uri);
      const list = byFolder.get(folder) ?? [];
      byFolder.set(folder, list);
      list.push(file);
    }
    for (const [folder, list] of byFolder) {
      for (const some of batchesOf(list)) {
        const { seedmark: { maxSize }, encoding } = folder?.settings ?? this.#loose;
        yield { files: some, maxSize, encoding, names: this.#names, corrections: folder?.corrections ?? NO_CORRECTIONS };
      }
    }
  }

  /** The document may have been opened, or its folder closed, while the file was read. */
  #take(read: FileRead): void {
    const uri = read.kind === 'read' ? read.document.uri : read.uri;
    if (this.#open.has(uri) || this.folderOf(uri) === undefined) return;
    if (read.kind === 'read') this.workspace.put(read.document);
    else {
      this.workspace.remove(uri);
      this.#note(`${read.file}: skipped, ${read.reason}`);
    }
  }

  async #readText(uri: string): Promise<string | undefined> {
    const { seedmark, encoding } = this.settingsOf(uri);
    const read = await readSeedFile(this.#files, uri, null, { maxSize: seedmark.maxSize, encoding });
    if (read.kind === 'text') return read.text;
    this.#note(`${this.pathOf(uri)}: skipped, ${read.reason}`);
    return undefined;
  }

  /** What is no conflict for one folder is none for the others: both of its sentences are named. */
  #denyConflicts(): void {
    this.workspace.corpus.denyConflicts(this.folders().flatMap((folder) => deniedConflicts(folder.corrections)));
  }

  #forget(isGone: (uri: string) => boolean): void {
    for (const { uri } of [...this.workspace.corpus.documents()]) if (!this.#open.has(uri) && isGone(uri)) this.workspace.remove(uri);
  }

  /** A folder inside a workspace folder is judged by the path from the top. */
  #below(top: string, uri: string, path: string): string {
    const prefix = uri === top ? '' : relativePath(top, uri) ?? '';
    return prefix === '' ? path : `${prefix}/${path}`;
  }
}

/** A folder of more than this is most likely no folder of seeds, such as a home directory. */
const MOST_FILES = 50_000;
const MOST_BYTES = 400 * 1024 * 1024;
/** How many files are looked at side by side. */
const AT_ONCE = 64;

/** Whether a URI is one of some, or is inside one. */
function isBelowAny(uri: string, folders: ReadonlySet<string>): boolean {
  for (let at = uri; at.length > 0; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) if (folders.has(at)) return true;
  return false;
}

export function correctionsUri(folder: Folder): string {
  return uriBelow(folder.uri, CORRECTIONS_FILE);
}
