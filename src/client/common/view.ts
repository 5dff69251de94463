import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Notifications, type ViewParams } from '../../protocol/messages.js';

const SHOWN = 'marksShown';

/** What the user sees: which documents, and whether their marks are shown. The server is told of each change. */
export class MarksView implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #client: BaseLanguageClient | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    this.#subscriptions = [this.#changed, vscode.window.onDidChangeVisibleTextEditors(() => this.send())];
    void vscode.commands.executeCommand('setContext', 'seedmark.marksShown', this.marksShown);
  }

  get marksShown(): boolean {
    return this.#memento.get(SHOWN, true);
  }

  async toggle(): Promise<void> {
    await this.#memento.update(SHOWN, !this.marksShown);
    await vscode.commands.executeCommand('setContext', 'seedmark.marksShown', this.marksShown);
    this.#changed.fire();
    this.send();
  }

  listen(client: BaseLanguageClient): void {
    this.#client = client;
    this.#subscriptions.push(client.onDidChangeState(() => this.send()));
  }

  send(): void {
    if (this.#client?.isRunning() !== true) return;
    const visible = [...new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri))]
      .map((uri) => this.#client?.code2ProtocolConverter.asUri(uri) ?? '');
    const params: ViewParams = { visible, marksShown: this.marksShown };
    void this.#client.sendNotification(Notifications.view, params);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
