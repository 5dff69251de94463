import { createConnection, ProposedFeatures, type Connection, type MessageStrategy } from 'vscode-languageserver/node';
import { respelled } from '../../base/uri.js';
import { clientFiles, filesByScheme } from '../common/clientFiles.js';
import { startServer } from '../common/server.js';
import { threadedReader } from './threads.js';
import { nodeWritableFiles } from './writableFiles.js';

/** Serves the process's own channel: `--stdio`, `--node-ipc`, `--socket` or `--pipe`, as the command line says. */
export function serve(): void {
  serveOn(createConnection(ProposedFeatures.all, { messageStrategy }));
}

/** Serves standard input and output, whatever the command line says. */
export function serveStandardStreams(): void {
  serveOn(createConnection(ProposedFeatures.all, process.stdin, process.stdout, { messageStrategy }));
}

/** Each file has one URI here, however the client spells it. */
const messageStrategy: MessageStrategy = {
  handleMessage: (message, next) => {
    if ('params' in message) respellIn(message.params);
    return next(message);
  },
};

function respellIn(params: unknown): void {
  if (typeof params !== 'object' || params === null) return;
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string') respellIn(value);
    else if (/uri$/i.test(name)) Object.assign(params, { [name]: respelled(value) });
  }
}

/** The folders of a virtual workspace are on no disk: the editor reads them. */
function serveOn(connection: Connection): void {
  const files = filesByScheme('file', nodeWritableFiles, clientFiles(connection));
  startServer(connection, { files, reader: threadedReader(files) });
}
