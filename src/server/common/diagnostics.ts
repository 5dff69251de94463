import * as l10n from '@vscode/l10n';
import { CodeActionKind, DiagnosticSeverity, type CodeAction, type Connection, type Diagnostic } from 'vscode-languageserver';
import { label, printable } from '../../base/printable.js';
import type { ConflictFinding } from '../../features/conflicts.js';
import type { Place } from '../../protocol/messages.js';
import { lspLocation, rangeOf } from './positions.js';
import type { OpenSeed } from './documents.js';
import type { Session } from './session.js';
import { calmTurns } from './turn.js';

const SOURCE = 'seedmark';
const CODE = 'conflict';
/** How many of the places that contradict a claim are offered to go to. */
const MOST_OFFERED = 5;

/**
 * Tells what contradicts the seeds that the user sees, as information, after changes have calmed down. A seed that is open but
 * hidden is looked at again only while it has something to take back.
 */
export class ConflictDiagnostics {
  readonly #connection: Connection;
  readonly #session: Session;
  /** The state in which each document was last looked at, and whether something was found. */
  readonly #told = new Map<string, { readonly state: number; readonly found: boolean }>();
  #state = 0;
  #isRunning = false;
  #isAsked = false;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
    session.changes.tell(() => {
      this.#state++;
      this.update();
    });
    session.documents.onDidClose(({ document: { uri } }) => {
      if (this.#told.get(uri)?.found === true) this.#send(uri, []);
      this.#told.delete(uri);
    });
  }

  /** Seeds have changed, or others are seen. */
  update(): void {
    this.#isAsked = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#run().catch((error: unknown) => this.#connection.console.error(String(error instanceof Error ? error.stack : error))).finally(() => {
      this.#isRunning = false;
      if (this.#isAsked) this.update();
    });
  }

  async #run(): Promise<void> {
    this.#isAsked = false;
    for (let uri = this.#next(); uri !== undefined; uri = this.#next()) {
      const state = this.#state;
      const { changes } = this.#session;
      const before = changes.count;
      const open = this.#session.open(uri);
      const isWanted = open !== undefined && this.#session.library.settingsOf(uri).seedmark.conflicts;
      const findings = isWanted ? await this.#session.features.conflicts(uri, calmTurns(() => changes.count !== before, () => this.#session.lastAsked)) : [];
      // What has changed meanwhile will be told, and is looked at then.
      if (changes.count !== before) return;
      if (this.#session.documents.get(uri) === undefined) continue;
      if (findings.length > 0 || this.#told.get(uri)?.found === true) this.#send(uri, open === undefined ? [] : findings.map((finding) => diagnostic(finding, open)));
      this.#told.set(uri, { state, found: findings.length > 0 });
    }
  }

  #next(): string | undefined {
    return this.#session.documents.keys().find((uri) => {
      const told = this.#told.get(uri);
      return told?.state !== this.#state && (this.#session.view.sees(uri) || told?.found === true);
    });
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    const version = this.#session.documents.get(uri)?.version;
    void this.#connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}

function diagnostic({ message, others, ...span }: ConflictFinding, { lineStarts }: OpenSeed): Diagnostic {
  return {
    range: rangeOf(lineStarts, span), severity: DiagnosticSeverity.Information, source: SOURCE, code: CODE, message: printable(message),
    relatedInformation: others.map((other) => ({ location: lspLocation(other.place), message: printable(other.message) })),
    data: others.slice(0, MOST_OFFERED).map(({ place }) => lspLocation(place)),
  };
}

/** Ways to deal with a conflict: to see the other place, and to say that there is none. The commands are the client's. */
export function conflictActions(session: Session, uri: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
  if (session.options.commandLinks !== true) return [];
  return diagnostics.filter(({ source, code }) => source === SOURCE && code === CODE).flatMap((found) => {
    const here: Place = { uri, range: found.range };
    const others = (Array.isArray(found.data) ? found.data : []) as Place[];
    const name = (there: Place): string => label(session.library.pathOf(there.uri));
    const shared = { kind: CodeActionKind.QuickFix, diagnostics: [found] };
    return [
      ...others.map((there): CodeAction => {
        const title = l10n.t('Go to {0}, line {1}', name(there), there.range.start.line + 1);
        return { ...shared, title, command: { title, command: 'seedmark.openPlace', arguments: [there] } };
      }),
      ...others.map((there): CodeAction => {
        const title = l10n.t('Not a conflict with {0}, line {1}', name(there), there.range.start.line + 1);
        return { ...shared, title, command: { title, command: 'seedmark.notConflict', arguments: [here, there] } };
      }),
    ];
  });
}
