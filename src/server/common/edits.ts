import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from '../../base/change.js';

/** What a document still shares, at either end, with the text it had when it was last taken. */
interface Shared {
  readonly length: number;
  prefix: number;
  suffix: number;
}

/** Where open documents have been edited since they were last taken, so that nobody has to compare whole texts. */
export class Edits {
  readonly #shared = new Map<string, Shared>();

  /** Edits a document, as `TextDocument.update` does. */
  update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    for (const change of changes) {
      this.#note(document, change);
      TextDocument.update(document, [change], version);
    }
    return TextDocument.update(document, [], version);
  }

  /** What has changed since the last call; `undefined` where that is not known. */
  take(document: TextDocument): Change | undefined {
    const { length } = document.getText();
    const shared = this.#shared.get(document.uri);
    this.#shared.set(document.uri, { length, prefix: length, suffix: length });
    if (shared === undefined) return undefined;
    const suffix = Math.min(shared.suffix, Math.min(length, shared.length) - shared.prefix);
    return { prefix: shared.prefix, suffix, shift: length - shared.length };
  }

  forget(uri: string): void {
    this.#shared.delete(uri);
  }

  #note(document: TextDocument, change: TextDocumentContentChangeEvent): void {
    const shared = this.#shared.get(document.uri);
    if (shared === undefined) return;
    if (!('range' in change)) {
      this.#shared.delete(document.uri);
      return;
    }
    const [one, other] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
    shared.prefix = Math.min(shared.prefix, one, other);
    shared.suffix = Math.min(shared.suffix, document.getText().length - Math.max(one, other));
  }
}
