import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateSeedmark, type SeedmarkApi } from '../common/extension.js';

export function activate(context: vscode.ExtensionContext): SeedmarkApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js');
  return activateSeedmark(context, async (options) => new LanguageClient('seedmark', 'Seedmark', await startWorker(script), options));
}

/** A remote window refuses a worker from an extension's address: there the script is read and run from memory. */
async function startWorker(script: vscode.Uri): Promise<Worker> {
  try {
    return new Worker(script.toString(true));
  } catch {
    const bytes = await vscode.workspace.fs.readFile(script);
    return new Worker(URL.createObjectURL(new Blob([bytes.slice()], { type: 'text/javascript' })));
  }
}
