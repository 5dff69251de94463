import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { HeldSeed } from '../../features/workspace.js';
import { Edits } from './edits.js';
import { exceededSize, isSeed } from './served.js';
import type { Session } from './session.js';

/** An open seed with what a request needs of it. */
export interface OpenSeed {
  readonly seed: HeldSeed;
  readonly lineStarts: Uint32Array;
}

/** The documents that a client has open, of which those that are seeds stand for their files. Edits are taken in when somebody asks for what they change. */
export class OpenDocuments {
  readonly documents = new TextDocuments<TextDocument>({ create: TextDocument.create, update: (...edit) => this.#edits.update(...edit) });
  readonly #connection: Connection;
  readonly #session: Pick<Session, 'library' | 'tags' | 'indexing' | 'ready'>;
  readonly #soon: () => void;
  readonly #edits = new Edits((uri, edit, text) => this.#session.tags.edited(uri, edit, text));
  readonly #stale = new Set<string>();
  readonly #unsaved = new Set<string>();
  readonly #savedVersions = new Map<string, number>();
  readonly #reloaded = new Set<string>();

  /** @param soon hears that there is something to be taken in */
  constructor(connection: Connection, session: Pick<Session, 'library' | 'tags' | 'indexing' | 'ready'>, soon: () => void) {
    this.#connection = connection;
    this.#session = session;
    this.#soon = soon;
    this.documents.onDidOpen(({ document }) => this.#opened(document));
    this.documents.onDidChangeContent(({ document }) => this.#edited(document));
    this.documents.onDidSave(({ document }) => this.#saved(document.uri));
    this.documents.onDidClose(({ document }) => this.#closed(document.uri));
  }

  /** The seed of an open document as it is now; `undefined` for a document that is not served. */
  seed(uri: string): OpenSeed | undefined {
    this.#takeStale(uri);
    const seed = this.#session.library.isOpen(uri) ? this.#session.library.workspace.get(uri) : undefined;
    if (seed === undefined) return undefined;
    return { seed, lineStarts: seed.lineStarts };
  }

  isUnsaved(uri: string): boolean {
    return this.#unsaved.has(uri) || uri.startsWith('untitled:');
  }

  /** The text of a document was replaced by that of its file: its tags are looked for, as when it was opened. */
  reloaded(uri: string): void {
    this.#reloaded.add(uri);
    this.#stale.add(uri);
    this.#soon();
  }

  /** Takes in every edit that has come: what asks across seeds sees them all. */
  takeEdits(): void {
    if (this.#stale.size > 0) for (const uri of [...this.#stale]) this.#takeStale(uri);
  }

  #opened({ uri, version }: TextDocument): void {
    this.#stale.add(uri);
    this.#savedVersions.set(uri, version);
    void this.#session.ready.then(() => {
      this.#takeStale(uri);
      if (this.#session.library.isOpen(uri)) this.#session.indexing.start();
      this.#soon();
    });
  }

  /** Opening a document counts as its first change, which leaves it as it was saved. */
  #edited({ uri, version }: TextDocument): void {
    this.#stale.add(uri);
    if (version !== this.#savedVersions.get(uri)) this.#unsaved.add(uri);
    this.#soon();
  }

  #saved(uri: string): void {
    this.#unsaved.delete(uri);
    this.takeEdits();
    const places = this.#session.tags.placesIn(uri);
    if (places !== undefined) this.#session.indexing.run(() => this.#session.tags.saved(places));
  }

  #closed(uri: string): void {
    this.#stale.delete(uri);
    this.#unsaved.delete(uri);
    this.#savedVersions.delete(uri);
    this.#edits.forget(uri);
    this.#session.tags.closed(uri);
    if (this.#session.library.isOpen(uri)) this.#session.indexing.run(() => this.#session.library.closeDocument(uri));
  }

  /** Takes every document in again: other ones may be seeds. */
  takeAll(): void {
    for (const { uri } of this.documents.all()) {
      this.#stale.add(uri);
      this.#takeStale(uri);
    }
  }

  #takeStale(uri: string): void {
    if (!this.#stale.delete(uri)) return;
    const document = this.documents.get(uri);
    if (document === undefined) return;
    if (isSeed(document, this.#session.library) && !this.#isTooLarge(document)) {
      if (!this.#session.library.isOpen(uri) || this.#reloaded.delete(uri)) this.#session.tags.opened(uri, document.getText());
      this.#session.library.openDocument(uri, document.getText(), this.#edits.take(document));
    } else if (this.#session.library.isOpen(uri)) this.#session.indexing.run(() => this.#session.library.closeDocument(uri));
  }

  /** An edit that makes a seed too large is told once: it is no longer open then. */
  #isTooLarge(document: TextDocument): boolean {
    const most = exceededSize(document, this.#session.library);
    if (most !== null && (document.version === 1 || this.#session.library.isOpen(document.uri))) {
      this.#connection.console.info(`${this.#session.library.pathOf(document.uri)}: not marked, larger than ${most} MB`);
    }
    return most !== null;
  }
}
