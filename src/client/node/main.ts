import { join } from 'node:path';
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateSeedmark, type SeedmarkApi } from '../common/extension.js';

/** Room for young objects in MB, of which V8 takes two; it would take twice as much as this for the whole of the server's life. */
const execArgv = ['--max-semi-space-size=8'];

export function activate(context: vscode.ExtensionContext): SeedmarkApi {
  const module = context.asAbsolutePath('dist/server.cjs');
  // What Node has compiled of the server, and what the server has read of a workspace, is kept where the extension keeps what is its own.
  const env = { NODE_COMPILE_CACHE: join(context.globalStorageUri.fsPath, 'compiled'), SEEDMARK_CACHE: context.storageUri === undefined ? '' : join(context.storageUri.fsPath, 'read') };
  return activateSeedmark(context, (options) => Promise.resolve(new LanguageClient('seedmark', 'Seedmark', { module, transport: TransportKind.ipc, options: { execArgv, env } }, options)));
}
