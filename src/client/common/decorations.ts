import * as vscode from 'vscode';
import type { DecorationParams, Range } from '../../protocol/messages.js';

type Name = 'none' | 'weak' | 'strong' | 'chrome';

/**
 * Claims and chrome, as the server tells them. The style of the underline shows the hedge, so that nothing is told by colour alone.
 * Ranges do not grow when something is typed at their edge; VS Code moves them until the server's next word.
 */
export class ClaimDecorations implements vscode.Disposable {
  readonly #types: Readonly<Record<Name, vscode.TextEditorDecorationType>> = {
    none: underline('1px solid', 'seedmark.claimUnderline'),
    weak: underline('2px dashed', 'seedmark.hedgedClaimUnderline'),
    strong: underline('2px dotted', 'seedmark.hedgedClaimUnderline'),
    chrome: vscode.window.createTextEditorDecorationType({ opacity: '0.55', rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed }),
  };
  readonly #latest = new Map<string, DecorationParams>();
  readonly #subscriptions: vscode.Disposable[] = [
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.#apply(editor))),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#latest.delete(uri.toString())),
  ];

  /** @param uri the document, as VS Code has it */
  take(uri: vscode.Uri, params: DecorationParams): void {
    const key = uri.toString();
    this.#latest.set(key, params);
    for (const editor of vscode.window.visibleTextEditors) if (editor.document.uri.toString() === key) this.#apply(editor);
  }

  dispose(): void {
    for (const each of [...this.#subscriptions, ...Object.values(this.#types)]) each.dispose();
  }

  /** Ranges for an older text would stand in the wrong place: the newer ones are on their way. */
  #apply(editor: vscode.TextEditor): void {
    const params = this.#latest.get(editor.document.uri.toString());
    if (params === undefined || params.version !== editor.document.version) return;
    const { claims, chrome } = params;
    for (const hedge of ['none', 'weak', 'strong'] as const) editor.setDecorations(this.#types[hedge], claims[hedge].map(range));
    editor.setDecorations(this.#types.chrome, chrome.map(range));
  }
}

function range({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** What most claims have is thin, so that the text stays calm; what differs can be told by its form. */
function underline(line: '1px solid' | '2px dashed' | '2px dotted', color: string): vscode.TextEditorDecorationType {
  const [width, style] = line.split(' ');
  return vscode.window.createTextEditorDecorationType({
    borderWidth: `0 0 ${width ?? '1px'} 0`, borderStyle: style ?? 'solid', borderColor: new vscode.ThemeColor(color),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
