import * as vscode from 'vscode';
import type { Place } from '../../../protocol/messages.js';
import { rangeOf } from '../places.js';

/** Shows places in the editor while a list of them is walked through. The list keeps the focus. */
export class Preview {
  readonly #editor = vscode.window.activeTextEditor;
  readonly #selections = vscode.window.activeTextEditor?.selections ?? [];
  #wanted: Place | undefined;
  #showing: Promise<void> = Promise.resolve();

  /** Places that are passed by before they could be shown are left out. */
  show(place: Place): void {
    this.#wanted = place;
    this.#showing = this.#showing.then(async () => {
      if (this.#wanted !== place) return;
      const editor = await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { preserveFocus: true, preview: true, selection: rangeOf(place.range) });
      editor.revealRange(rangeOf(place.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }).catch(() => undefined);
  }

  /** Goes back to where the user was. */
  async back(): Promise<void> {
    this.#wanted = undefined;
    await this.#showing;
    if (this.#editor === undefined) return;
    const editor = await vscode.window.showTextDocument(this.#editor.document, { viewColumn: this.#editor.viewColumn ?? vscode.ViewColumn.Active });
    editor.selections = this.#selections;
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
