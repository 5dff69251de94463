import * as vscode from 'vscode';
import type { DecorationParams } from '../../protocol/messages.js';
import type { MarksView } from './view.js';

/** The counts of the open seed; a click turns all marks off and on. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('seedmark.marks', vscode.StatusBarAlignment.Right, 90);
  readonly #view: MarksView;
  readonly #counts = new Map<string, DecorationParams['counts']>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(view: MarksView) {
    this.#view = view;
    this.#item.name = vscode.l10n.t('Seedmark Marks');
    this.#item.command = 'seedmark.toggleMarks';
    this.#subscriptions = [
      this.#item, view.onDidChange(() => this.#show()), vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#counts.delete(uri.toString())),
    ];
  }

  take(uri: vscode.Uri, { counts }: DecorationParams): void {
    this.#counts.set(uri.toString(), counts);
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    const counts = this.#counts.get(vscode.window.activeTextEditor?.document.uri.toString() ?? '');
    if (counts === undefined || counts === null) return this.#item.hide();
    const claims = counts['claim'] === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', counts['claim'] ?? 0);
    const numbers = counts['number'] === 1 ? vscode.l10n.t('1 number') : vscode.l10n.t('{0} numbers', counts['number'] ?? 0);
    const others = vscode.l10n.t('model names: {0}, systems: {1}, sources: {2}', counts['model'] ?? 0, counts['system'] ?? 0, counts['source'] ?? 0);
    const action = this.#view.marksShown ? vscode.l10n.t('Select to hide all marks.') : vscode.l10n.t('Marks are hidden. Select to show them.');
    this.#item.text = `${this.#view.marksShown ? '$(eye)' : '$(eye-closed)'} ${claims}, ${numbers}`;
    this.#item.tooltip = `${claims}, ${numbers}, ${others}. ${action}`;
    this.#item.accessibilityInformation = { label: `Seedmark: ${claims}, ${numbers}, ${others}. ${action}`, role: 'button' };
    this.#item.show();
  }
}
