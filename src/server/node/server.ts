import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../common/server.js';
import { nodeFiles } from './files.js';

/** Serves the process's own channel: `--stdio`, `--node-ipc`, `--socket` or `--pipe`, as the command line says. */
export function serve(): void {
  startServer(createConnection(ProposedFeatures.all), nodeFiles);
}

/** Serves standard input and output, whatever the command line says. */
export function serveStandardStreams(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeFiles);
}
