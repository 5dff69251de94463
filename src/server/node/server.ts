import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { clientFiles, filesByScheme } from '../common/clientFiles.js';
import { startServer } from '../common/server.js';
import { threadedReader } from './threads.js';
import { nodeWritableFiles } from './writableFiles.js';

/** Serves the process's own channel: `--stdio`, `--node-ipc`, `--socket` or `--pipe`, as the command line says. */
export function serve(): void {
  serveOn(createConnection(ProposedFeatures.all));
}

/** Serves standard input and output, whatever the command line says. */
export function serveStandardStreams(): void {
  serveOn(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}

/** The folders of a virtual workspace are on no disk: the editor reads them. */
function serveOn(connection: Connection): void {
  const files = filesByScheme('file', nodeWritableFiles, clientFiles(connection));
  startServer(connection, { files, reader: threadedReader(files) });
}
