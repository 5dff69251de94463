import { CORRECTIONS_FILE, correctorOf, deniedConflicts, NO_CORRECTIONS, parseCorrections, type Corrections } from '../../annotations/corrections.js';
import type { AnalysisOptions } from '../../analysis/analysis.js';
import type { Change } from '../../base/change.js';
import type { FileSystem } from '../../base/files.js';
import { walk } from '../../base/folders.js';
import { readSeedFile } from '../../base/seedFile.js';
import { baseName, childUri, relativePath } from '../../base/uri.js';
import { Workspace, type Seed } from '../../features/workspace.js';
import type { FolderSettings } from './settings.js';

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

/** A file that was left out, in words for a person. */
export type Note = (message: string) => void;

/**
 * The seeds of all workspace folders, and the documents that are open: an open document stands for its file. Knows
 * no LSP; whoever owns it tells it of folders, documents and changed files.
 */
export class Library {
  readonly workspace: Workspace;
  readonly #files: FileSystem;
  readonly #note: Note;
  readonly #folders = new Map<string, Folder>();
  readonly #open = new Set<string>();
  #loose: FolderSettings;
  #names: AnalysisOptions = { models: {}, systems: {} };

  /**
   * @param loose the settings of documents outside all folders
   * @param changed hears of each seed that is read, or is gone
   */
  constructor(files: FileSystem, loose: FolderSettings, note: Note, changed: (uri: string) => void) {
    this.#files = files;
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

  /** The innermost folder that holds a URI. */
  folderOf(uri: string): Folder | undefined {
    return this.folders().filter((folder) => relativePath(folder.uri, uri) !== null).sort((a, b) => b.uri.length - a.uri.length)[0];
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
    this.workspace.remove(uri);
    if (this.folderOf(uri) !== undefined) await this.#readFile(uri);
  }

  async addFolder(uri: string, settings: FolderSettings): Promise<Folder> {
    const folder: Folder = { uri, settings, corrections: NO_CORRECTIONS };
    this.#folders.set(uri, folder);
    await this.readCorrections(folder);
    return folder;
  }

  removeFolder(uri: string): void {
    this.#folders.delete(uri);
    this.#denyConflicts();
    this.#forgetBelow(uri);
  }

  /** Reads every seed below a folder (or one folder inside it), those that are gone forgotten. */
  async readFolder(uri: string, progress: Progress, isCancelled: () => boolean): Promise<void> {
    const { include, exclude } = this.settingsOf(uri);
    const found: { readonly uri: string; readonly size: number }[] = [];
    const top = this.folderOf(uri)?.uri ?? uri;
    for await (const each of walk(this.#files, uri, { include: (path) => include(this.#below(top, uri, path)), exclude: (path) => exclude(this.#below(top, uri, path)) })) {
      if (isCancelled()) return;
      if (each.kind === 'file') found.push(each);
      else this.#note(`${each.path === '' ? uri : each.path}: skipped, ${each.reason}`);
    }
    const there = new Set(found.map((file) => file.uri));
    for (const known of this.workspace.corpus.documents()) {
      if (relativePath(uri, known.uri) !== null && !there.has(known.uri) && !this.#open.has(known.uri)) this.workspace.remove(known.uri);
    }
    for (const [done, file] of found.entries()) {
      if (isCancelled()) return;
      if (!this.#open.has(file.uri)) await this.#readFile(file.uri, file.size);
      progress.report(done + 1, found.length);
    }
  }

  /** A file or folder has appeared, changed or gone. */
  async fileChanged(uri: string): Promise<void> {
    const found = await this.#files.stat(uri).catch(() => undefined);
    if (found === undefined) {
      if (this.#open.has(uri)) return;
      if (this.workspace.corpus.has(uri)) this.workspace.remove(uri);
      else this.#forgetBelow(uri);
      return;
    }
    if (found.type === 'folder') return this.readFolder(uri, { report: () => undefined }, () => false);
    if (this.#open.has(uri)) return;
    if (this.isSeedPath(uri)) await this.#readFile(uri, found.size);
    else this.workspace.remove(uri);
  }

  async readCorrections(folder: Folder): Promise<void> {
    const bytes = await this.#files.read(correctionsUri(folder)).catch(() => undefined);
    const read = bytes === undefined ? undefined : await readSeedFile({ ...this.#files, read: () => Promise.resolve(bytes) }, folder.uri, 0, { maxSize: 1, encoding: 'utf8' });
    folder.corrections = read?.kind === 'text' ? parseCorrections(read.text) : NO_CORRECTIONS;
    if (folder.corrections.unread.length > 0) this.#note(`${CORRECTIONS_FILE}: ${folder.corrections.unread.length} lines cannot be read; they are kept and not obeyed`);
    this.#denyConflicts();
  }

  /** Every seed once more, after names or corrections have changed. */
  async readAgain(): Promise<void> {
    for (const { uri } of this.workspace.corpus.documents()) {
      const held = this.workspace.get(uri);
      if (held !== undefined) this.workspace.set(uri, held.file, held.text);
      else await this.#readFile(uri);
    }
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

  async #readFile(uri: string, size?: number): Promise<void> {
    if (!this.isSeedPath(uri)) return;
    const text = await this.#readText(uri, size);
    // The document may have been opened, or its folder closed, while the file was read.
    if (text === undefined || this.#open.has(uri)) return;
    if (this.folderOf(uri) !== undefined) this.workspace.index(uri, this.pathOf(uri), text);
  }

  async #readText(uri: string, size?: number): Promise<string | undefined> {
    const bytes = size ?? await this.#files.stat(uri).then((found) => found.size, () => undefined);
    if (bytes === undefined) return undefined;
    const { seedmark, encoding } = this.settingsOf(uri);
    const read = await readSeedFile(this.#files, uri, bytes, { maxSize: seedmark.maxSize, encoding });
    if (read.kind === 'text') return read.text;
    this.#note(`${this.pathOf(uri)}: skipped, ${read.reason}`);
    return undefined;
  }

  /** What is no conflict for one folder is none for the others: both of its sentences are named. */
  #denyConflicts(): void {
    this.workspace.corpus.denyConflicts(this.folders().flatMap((folder) => deniedConflicts(folder.corrections)));
  }

  #forgetBelow(uri: string): void {
    for (const known of this.workspace.corpus.documents()) {
      if (relativePath(uri, known.uri) !== null && !this.#open.has(known.uri)) this.workspace.remove(known.uri);
    }
  }

  /** A folder inside a workspace folder is judged by the path from the top. */
  #below(top: string, uri: string, path: string): string {
    const prefix = uri === top ? '' : relativePath(top, uri) ?? '';
    return prefix === '' ? path : `${prefix}/${path}`;
  }
}

export function correctionsUri(folder: Folder): string {
  return CORRECTIONS_FILE.split('/').reduce(childUri, folder.uri);
}
