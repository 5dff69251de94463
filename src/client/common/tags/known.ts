import * as vscode from 'vscode';
import type { DocumentTags, TagExcerpt } from '../../../protocol/tags.js';
import { rangeOf } from '../places.js';

/** The annotations of the documents that are shown, as the server told them last. */
export class KnownTags implements vscode.Disposable {
  readonly #latest = new Map<string, DocumentTags>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[] = [
    this.#changed,
    vscode.workspace.onDidCloseTextDocument(({ uri }) => { if (this.#latest.delete(uri.toString())) this.#changed.fire(uri); }),
  ];
  readonly onDidChange = this.#changed.event;

  /** @param uri the document, as VS Code has it */
  take(uri: vscode.Uri, tags: DocumentTags): void {
    this.#latest.set(uri.toString(), tags);
    this.#changed.fire(uri);
  }

  /** Those of a document's text as it is; nothing while the server still reads an edit. */
  of(document: vscode.TextDocument): readonly TagExcerpt[] | undefined {
    const known = this.#latest.get(document.uri.toString());
    return known?.version === document.version ? known.tags : undefined;
  }

  /** One of the documents that are shown, by its id. */
  get(folder: string, id: string): TagExcerpt | undefined {
    for (const { tags } of this.#latest.values()) {
      const found = tags.find((excerpt) => excerpt.id === id && excerpt.folder === folder);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Those that hold a position, the innermost first. */
  at(document: vscode.TextDocument, position: vscode.Position): readonly TagExcerpt[] {
    const size = ({ range }: TagExcerpt): number => (range === null ? Infinity : document.offsetAt(rangeOf(range).end) - document.offsetAt(rangeOf(range).start));
    const there = (this.of(document) ?? []).filter(({ range }) => range !== null && rangeOf(range).contains(position));
    return there.map((excerpt) => ({ excerpt, size: size(excerpt) })).sort((a, b) => a.size - b.size).map(({ excerpt }) => excerpt);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
