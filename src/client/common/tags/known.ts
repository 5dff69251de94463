import * as vscode from 'vscode';
import type { DocumentTags, TagExcerpt } from '../../../protocol/tags.js';
import { rangesOf } from './states.js';

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

  /** Those that stand, or may stand, at a position, the innermost first, each with its range there. */
  at(document: vscode.TextDocument, position: vscode.Position): readonly { readonly excerpt: TagExcerpt; readonly range: vscode.Range }[] {
    const size = (range: vscode.Range): number => document.offsetAt(range.end) - document.offsetAt(range.start);
    return (this.of(document) ?? []).flatMap((excerpt) => {
      const range = rangesOf(excerpt).find((each) => each.contains(position));
      return range === undefined ? [] : [{ excerpt, range, size: size(range) }];
    }).sort((a, b) => a.size - b.size);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
