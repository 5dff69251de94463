import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { SeedmarkApi } from '../common/extension.js';

/** The server starts while the client, which takes about as long, is loaded. */
export async function activate(context: vscode.ExtensionContext): Promise<SeedmarkApi> {
  let early: ChildProcess | undefined = startServer(context);
  const [{ LanguageClient }, { activateSeedmark }] = await Promise.all([import('vscode-languageclient/node'), import('../common/extension.js')]);
  const server = (): Promise<ChildProcess> => {
    const started = early?.connected === true ? early : startServer(context);
    early = undefined;
    return started.pid === undefined ? Promise.reject(new Error(vscode.l10n.t('The Seedmark server could not be started.'))) : Promise.resolve(started);
  };
  return activateSeedmark(context, (options) => Promise.resolve(new LanguageClient('seedmark', 'Seedmark', server, options)));
}

/** Room for young objects in MB, of which V8 takes two; it would take twice as much as this for the whole of the server's life. */
const execArgv = ['--max-semi-space-size=8'];

/** A process of its own, which ends with this one. What Node has compiled of it is kept where the extension keeps what is its own. */
function startServer(context: vscode.ExtensionContext): ChildProcess {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(context.globalStorageUri.fsPath, 'compiled'), ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' };
  const started = fork(context.asAbsolutePath('dist/server.cjs'), ['--stdio', `--clientProcessId=${process.pid}`], { execArgv, env, silent: true });
  // One that could not be started has no process id, which is told where the client asks for it.
  return started.on('error', () => undefined);
}
