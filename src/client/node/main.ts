import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateSeedmark, type SeedmarkApi } from '../common/extension.js';

export function activate(context: vscode.ExtensionContext): SeedmarkApi {
  const module = context.asAbsolutePath('dist/server.cjs');
  return activateSeedmark(context, (options) => Promise.resolve(new LanguageClient('seedmark', 'Seedmark', { module, transport: TransportKind.ipc }, options)));
}
