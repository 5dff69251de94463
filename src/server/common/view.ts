import type { Connection } from 'vscode-languageserver';
import type { Kind } from '../../analysis/marks.js';
import { Notifications, type DecorationParams, type ViewParams } from '../../protocol/messages.js';
import { TagNotifications, type DocumentTags } from '../../protocol/tags.js';
import { rangeOf } from './positions.js';
import type { Session } from './session.js';

/** What the user sees, and what the client is sent of that beside tokens: claims, chrome, counts and tags. */
export class View {
  readonly #connection: Connection;
  readonly #session: Session;
  /** Documents whose tags the client was told of. */
  readonly #tagged = new Set<string>();
  #now: ViewParams = { visible: [], marksShown: true };
  #isKnown = false;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  get visible(): readonly string[] {
    return this.#now.visible;
  }

  get marksShown(): boolean {
    return this.#now.marksShown;
  }

  /** The client tells of another editor, or that marks are shown or hidden. */
  set(now: ViewParams): void {
    this.#now = now;
    this.#isKnown = true;
  }

  /** Whether the user sees a document, or the client does not tell what is seen. */
  sees(uri: string): boolean {
    return !this.#isKnown || this.visible.includes(uri);
  }

  /** Whether the user has marks of a kind shown. */
  shows(uri: string, kind: Kind): boolean {
    return this.marksShown && this.#session.library.settingsOf(uri).seedmark.highlightKinds.includes(kind);
  }

  /** Sends what is shown of a document as it is now. */
  send(uri: string): void {
    const document = this.#session.documents.get(uri);
    if (document === undefined) return;
    const open = this.#session.open(uri);
    const { claims, chrome } = this.#session.features.decorations(uri);
    const ranges = (spans: typeof chrome, shown: boolean) => (open === undefined || !shown ? [] : spans.map((span) => rangeOf(open.lineStarts, span)));
    const claimsShown = this.shows(uri, 'claim');
    const params: DecorationParams = {
      uri, version: document.version,
      claims: { none: ranges(claims.none, claimsShown), weak: ranges(claims.weak, claimsShown), strong: ranges(claims.strong, claimsShown) },
      chrome: ranges(chrome, this.marksShown),
      counts: open === undefined ? null : this.#session.features.counts(uri),
    };
    void this.#connection.sendNotification(Notifications.decorations, params);
    this.sendTags(uri);
  }

  sendTags(uri: string): void {
    const { documents, tags } = this.#session;
    const document = documents.get(uri);
    if (document === undefined) return;
    const excerpts = this.#session.open(uri) === undefined ? [] : tags.excerptsIn(uri);
    if (excerpts.length === 0 && !this.#tagged.has(uri)) return;
    if (excerpts.length === 0) this.#tagged.delete(uri);
    else this.#tagged.add(uri);
    const params: DocumentTags = { uri, version: document.version, tags: excerpts };
    void this.#connection.sendNotification(TagNotifications.tags, params);
  }
}
