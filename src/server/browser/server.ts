import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from '../common/clientFiles.js';
import { readerHere } from '../common/reading.js';
import { startServer } from '../common/server.js';

/** Serves the web worker that this runs in. */
export function serve(): void {
  const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  const files = clientFiles(connection);
  startServer(connection, { files, reader: readerHere(files) });
}
