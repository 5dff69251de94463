import * as vscode from 'vscode';

/** How long VS Code may take to tell that what a person has typed is unsaved, in milliseconds. */
const PATIENCE = 200;

/**
 * Tells apart the two changes that leave a document as it is saved: a text that is taken anew from its file, and the first
 * edit after a save, of which VS Code tells a moment later, by a change without content, that the document is unsaved.
 */
export class Reloads implements vscode.Disposable {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable[] = [
    vscode.workspace.onDidChangeTextDocument(({ document }) => { if (document.isDirty) this.#forget(document); }),
    vscode.workspace.onDidSaveTextDocument((document) => this.#forget(document)),
    vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
  ];

  /** @param tell is told once it is certain that the text was taken anew from its file */
  changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent, tell: () => void): void {
    // An undo back to what is saved is a person's edit.
    if (contentChanges.length === 0 || document.isDirty || document.isUntitled || reason !== undefined) return;
    this.#forget(document);
    this.#waiting.set(document.uri.toString(), setTimeout(() => {
      this.#forget(document);
      tell();
    }, PATIENCE));
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #forget({ uri }: vscode.TextDocument): void {
    clearTimeout(this.#waiting.get(uri.toString()));
    this.#waiting.delete(uri.toString());
  }
}
