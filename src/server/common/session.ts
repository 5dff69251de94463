import {
  DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type ClientCapabilities, type Connection, type InitializeParams, type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createFeatures } from '../../features/create.js';
import type { Features } from '../../features/features.js';
import { capText } from '../../features/notes.js';
import { readSettings } from '../../features/settings.js';
import type { Turn } from '../../features/turn.js';
import { Notifications, type InitializationOptions, type ViewParams } from '../../protocol/messages.js';
import { Changes } from './changes.js';
import { OpenDocuments, type OpenSeed } from './documents.js';
import { correctionsUri, Library, type Platform } from './library.js';
import { Indexing } from './indexing.js';
import { findingsOf } from './tags/findings.js';
import { findRenamed, followRenames } from './tags/renames.js';
import { Tags } from './tags/tags.js';
import { fetchSettings, folderSettings } from './settings.js';
import { turns } from './turn.js';
import { View } from './view.js';

/** How long edits and changed files are gathered before what nobody asked for is made, in milliseconds. */
const QUIET = 50;

/** One client's documents, folders and settings. Requests ask it for seeds as they are now. */
export class Session {
  readonly documents: TextDocuments<TextDocument>;
  readonly library: Library;
  readonly indexing: Indexing;
  readonly features: Features;
  readonly changes: Changes;
  readonly tags: Tags;
  readonly view: View;
  options: InitializationOptions = {};
  /** When the last request came, as `Date.now()`. */
  lastAsked = 0;
  readonly #connection: Connection;
  readonly #open: OpenDocuments;
  readonly #changedFiles = new Set<string>();
  readonly #toldCaps = new Set<string>();
  #capabilities: ClientCapabilities = {};
  #initialFolders: readonly string[] = [];
  #pushed: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #becomeReady: () => void = () => undefined;
  /** Resolves once settings and folders are known: until then nobody can say which document is a seed. */
  readonly ready = new Promise<void>((resolve) => {
    this.#becomeReady = resolve;
  });
  #haveTags: () => void = () => undefined;
  /** Resolves once the tags of all folders are read, which no answer about marks waits for. */
  readonly tagsReady = new Promise<void>((resolve) => {
    this.#haveTags = resolve;
  });

  constructor(connection: Connection, platform: Platform) {
    this.#connection = connection;
    this.view = new View(connection, this);
    this.library = new Library(platform, folderSettings(readSettings(undefined), [], 'utf8'), (note) => connection.console.info(note), (uri) => {
      this.tags.seedChanged(uri);
      this.changes.saw();
    });
    this.indexing = new Indexing(connection, this.library, () => this.#findRenamed());
    this.changes = new Changes(() => this.indexing.isBusy);
    this.changes.tell(() => void connection.sendNotification(Notifications.seedsChanged));
    this.features = createFeatures(this.library.workspace);
    this.tags = new Tags(this.library, { files: platform.files, now: () => new Date().toISOString(), newId: () => crypto.randomUUID() }, () => {
      this.changes.sawTags();
      for (const uri of this.view.visible) this.view.sendTags(uri);
    });
    this.#open = new OpenDocuments(connection, this, () => { this.#soon(); });
    this.documents = this.#open.documents;
  }

  initialize(params: InitializeParams): void {
    this.options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.#capabilities = params.capabilities;
    this.#initialFolders = params.workspaceFolders?.map((folder) => folder.uri) ?? (typeof params.rootUri === 'string' ? [params.rootUri] : []);
  }

  /** Once the client answers: settings and folders, then watches. Documents may already be open. */
  initialized(): void {
    const { workspace } = this.#capabilities;
    this.indexing.run(async () => {
      try {
        this.library.configure(await this.#settings(undefined), new Map());
        await this.#addFolders(this.#initialFolders);
      } finally {
        this.#becomeReady();
      }
      await this.#readTags(this.#initialFolders).finally(this.#haveTags);
    });
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: ['seedmark', 'files', 'search'] });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      // A deleted or renamed folder is told by its own name alone, so names are judged here and not by a pattern.
      void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    }
    if (workspace?.workspaceFolders === true) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.indexing.run(async () => {
        for (const { uri } of removed) {
          this.library.removeFolder(uri);
          this.tags.removeFolder(uri);
        }
        for (const { uri } of removed) if (this.library.folderOf(uri) !== undefined) this.indexing.readFolder(uri);
        await this.#addFolders(added.map(({ uri }) => uri));
        await this.#readTags(added.map(({ uri }) => uri));
        this.#open.takeAll();
      }));
    }
  }

  /** @param pushed the settings themselves, from a client that cannot be asked for them */
  settingsChanged(pushed: unknown): void {
    if (pushed !== undefined && pushed !== null) this.#pushed = pushed;
    this.indexing.run(async () => {
      const before = JSON.stringify([this.library.settingsOf(''), this.library.folders().map((folder) => folder.settings)]);
      const folders = new Map<string, Awaited<ReturnType<typeof fetchSettings>>>();
      for (const { uri } of this.library.folders()) folders.set(uri, await this.#settings(uri));
      this.library.configure(await this.#settings(undefined), folders);
      const after = JSON.stringify([this.library.settingsOf(''), this.library.folders().map((folder) => folder.settings)]);
      if (before === after) return;
      this.#open.takeAll();
      if (this.indexing.hasStarted) {
        await this.library.readAgain(() => this.indexing.isStopped);
        for (const { uri } of this.library.folders()) this.indexing.readFolder(uri);
      }
      this.refresh();
    });
  }

  /** The seed of an open document as it is now; `undefined` for a document that is not served. */
  open(uri: string): OpenSeed | undefined {
    return this.#open.seed(uri);
  }

  isUnsaved(uri: string): boolean {
    return this.#open.isUnsaved(uri);
  }

  /** The text of a document was replaced by that of its file: its tags are looked for, as when it was opened. */
  reloaded(uri: string): void {
    this.#open.reloaded(uri);
  }

  /** Takes in every edit that has come: what asks across seeds sees them all. */
  takeEdits(): void {
    this.#open.takeEdits();
  }

  filesRenamed(files: readonly { readonly oldUri: string; readonly newUri: string }[]): void {
    this.indexing.run(() => followRenames(this.tags, files));
  }

  /** What the user sees has changed: another editor, or marks shown and hidden. */
  setView(view: ViewParams): void {
    const toggled = view.marksShown !== this.view.marksShown;
    this.view.set(view);
    if (toggled) this.refresh();
    else for (const uri of view.visible) this.view.send(uri);
  }

  /** Has the client ask for all tokens again, and sends decorations. */
  refresh(): void {
    if (this.#capabilities.workspace?.semanticTokens?.refreshSupport === true) void this.#connection.languages.semanticTokens.refresh();
    for (const uri of this.view.visible) this.view.send(uri);
  }

  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.#changedFiles.add(uri);
    this.#soon();
  }

  async correctionsWritten(folderUri: string): Promise<void> {
    const folder = this.library.folders().find(({ uri }) => uri === folderUri);
    if (folder === undefined) return;
    await this.library.readCorrections(folder);
    this.#open.takeAll();
    this.refresh();
    this.indexing.run(() => this.library.readAgain(() => this.indexing.isStopped));
  }

  /** Says in the log which limits kept answers short, each once. */
  tellCaps(): void {
    for (const note of this.library.workspace.corpus.notes()) {
      if (this.#toldCaps.has(note.cap)) continue;
      this.#toldCaps.add(note.cap);
      this.#connection.console.info(capText(this.library.workspace.corpus, note));
    }
  }

  async #addFolders(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      await this.library.addFolder(uri, await this.#settings(uri));
      this.indexing.readFolder(uri);
    }
  }

  async #readTags(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      await this.tags.addFolder(uri);
      const folder = this.tags.folder(uri);
      for (const finding of folder === undefined ? [] : findingsOf(folder)) this.#connection.console.warn(finding);
    }
  }

  #settings(scope: string | undefined): ReturnType<typeof fetchSettings> {
    return fetchSettings(this.#connection, this.#capabilities.workspace?.configuration === true, scope, this.#pushed ?? this.options.seedmark ?? this.options);
  }

  async #findRenamed(): Promise<void> {
    for (const [from, to] of await findRenamed(this.tags, this.library, (uri) => this.isUnsaved(uri), () => this.indexing.isStopped)) this.#connection.console.info(`${from}: its tags are kept for ${to}, which holds the same text`);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    const timer = setTimeout(() => void this.ready.then(() => this.#catchUp(turns(() => this.#timer !== timer))), QUIET);
    this.#timer = timer;
  }

  /** Makes what nobody asked for, in pieces between which requests are answered. Where more has come meanwhile, the rest is left to the next time. */
  async #catchUp(turn: Turn): Promise<void> {
    this.takeEdits();
    const pieces = [...this.view.visible.map((uri) => () => { this.view.send(uri); }), () => { this.library.workspace.tellCorpus(); }, () => { this.#takeChangedFiles(); }];
    for (const piece of pieces) {
      await turn.pause();
      if (turn.isCancelled()) return;
      piece();
    }
  }

  #takeChangedFiles(): void {
    const uris = [...this.#changedFiles];
    this.#changedFiles.clear();
    if (uris.length === 0) return;
    const kept = new Set(this.library.folders().map(correctionsUri));
    this.indexing.run(async () => {
      const others: string[] = [];
      for (const uri of uris) if (!await this.tags.fileChanged(uri)) others.push(uri);
      for (const uri of others) this.tags.seedChanged(uri);
      for (const uri of others.filter((each) => kept.has(each))) {
        const folder = this.library.folderOf(uri);
        if (folder !== undefined) await this.correctionsWritten(folder.uri);
      }
      if (!this.indexing.hasStarted) return;
      await this.library.filesChanged(others.filter((uri) => !kept.has(uri)), () => this.indexing.isStopped);
      await this.#findRenamed();
    });
  }
}
