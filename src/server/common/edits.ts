import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../annotations/follow.js';
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
  readonly #told: (uri: string, edit: Edit, text: string) => void;

  /** @param told hears of each edit, in offsets of the text before it, with the whole text after it */
  constructor(told: (uri: string, edit: Edit, text: string) => void) {
    this.#told = told;
  }

  /** Edits a document, as `TextDocument.update` does. */
  update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    for (const change of changes) {
      const edit = editOf(document, change);
      this.#note(document, edit, change);
      TextDocument.update(document, [change], version);
      this.#told(document.uri, edit, document.getText());
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

  #note(document: TextDocument, { start, end }: Edit, change: TextDocumentContentChangeEvent): void {
    const shared = this.#shared.get(document.uri);
    if (shared === undefined) return;
    if (!('range' in change)) {
      this.#shared.delete(document.uri);
      return;
    }
    shared.prefix = Math.min(shared.prefix, start);
    shared.suffix = Math.min(shared.suffix, document.getText().length - end);
  }
}

function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): Edit {
  if (!('range' in change)) return { start: 0, end: document.getText().length, text: change.text };
  const [one, other] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return { start: Math.min(one, other), end: Math.max(one, other), text: change.text };
}
