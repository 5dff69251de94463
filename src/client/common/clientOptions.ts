import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type CloseHandlerResult, type DocumentSelector, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../protocol/messages.js';

/** Named by scheme: `plaintext` alone also takes in the chat's input box, comments and the sides of a diff. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];
export const SELECTOR: DocumentSelector = ['plaintext', 'seed'].flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

export const SHOW_REFERENCES = 'seedmark.showReferences';

export function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commandLinks: true, ...(vscode.l10n.bundle === undefined ? {} : { l10n: strings(vscode.l10n.bundle) }) };
  return {
    documentSelector: SELECTOR,
    outputChannel: log,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: [SHOW_REFERENCES] }, supportHtml: false },
    errorHandler: errorHandler(log),
  };
}

/** A bundle may hold comments for translators beside a message. */
function strings(bundle: Readonly<Record<string, string | { readonly message: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(bundle).map(([key, value]) => [key, typeof value === 'string' ? value : value.message]));
}

const CRASHES = 5;
/** Crashes further apart than this, in milliseconds, are not in a row. */
const IN_A_ROW = 3 * 60_000;

/** Starts a crashed server again, until it has crashed five times in a row: then one message, with a way to the log. */
function errorHandler(log: vscode.LogOutputChannel): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: (): CloseHandlerResult => {
      const now = Date.now();
      crashes = [...crashes.filter((then) => now - then < IN_A_ROW), now];
      log.error(vscode.l10n.t('The Seedmark server stopped ({0} of {1}).', crashes.length, CRASHES));
      if (crashes.length < CRASHES) return { action: CloseAction.Restart, handled: true };
      crashes = [];
      void offerLog(log);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerLog(log: vscode.LogOutputChannel): Promise<void> {
  const show = vscode.l10n.t('Show Log');
  const restart = vscode.l10n.t('Restart');
  const answer = await vscode.window.showErrorMessage(vscode.l10n.t('The Seedmark server stopped {0} times in a row and is not started again.', CRASHES), show, restart);
  if (answer === show) log.show();
  if (answer === restart) await vscode.commands.executeCommand('seedmark.restartServer');
}
