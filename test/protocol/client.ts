import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver-protocol/node';
import { ROOT } from '../gold/sets.js';

/** A client of the built server over stdio, on a folder of its own. */
export interface Client {
  readonly connection: MessageConnection;
  readonly folder: string;
  readonly log: string[];
  /** What the server pushed, by method, newest last. */
  readonly pushed: Map<string, unknown[]>;
  uri(file: string): string;
  write(file: string, text: string | Uint8Array): void;
  open(file: string, text: string, languageId?: string): string;
  change(file: string, version: number, text: string): void;
  changed(...files: string[]): void;
  close(): Promise<void>;
}

export interface Start {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The workspace folders, by their paths in the folder of the client, with what each has set. */
  readonly folders?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly command?: readonly string[];
  /** What the server's environment has beside that of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the client has Seedmark's own commands. */
  readonly commandLinks?: boolean;
}

/** Runs something with a client, which is closed however it ends. */
export async function withServer(options: Start, run: (client: Client) => Promise<void>): Promise<void> {
  const client = await start(options);
  try {
    await run(client);
  } finally {
    await client.close();
  }
}

async function start({ files = {}, settings = {}, folders = { '': {} }, commandLinks = false, env = {}, command = ['dist/server.cjs', '--stdio'] }: Start = {}): Promise<Client> {
  const folder = mkdtempSync(join(tmpdir(), 'seedmark-protocol-'));
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const server = spawn(process.execPath, [...command], { cwd: ROOT, env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const log: string[] = [];
  const pushed = new Map<string, unknown[]>();
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string; scopeUri?: string }[] }) => items.map(({ section, scopeUri }) => {
    const scope = Object.keys(folders).find((name) => uri(name) === scopeUri);
    return (scope === undefined ? undefined : folders[scope]?.[section]) ?? settings[section] ?? null;
  }));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  connection.onNotification((method, params) => void pushed.set(method, [...(pushed.get(method) ?? []), params]));
  connection.listen();
  const uri = (file: string): string => pathToFileURL(join(folder, file)).href.replace(/\/$/, '');
  await connection.sendRequest('initialize', {
    processId: process.pid, rootUri: uri(''), workspaceFolders: Object.keys(folders).map((name) => ({ uri: uri(name), name })), initializationOptions: { commandLinks },
    capabilities: { workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, semanticTokens: { refreshSupport: true } } },
  });
  await connection.sendNotification('initialized', {});
  const notify = (method: string, params: object): void => void connection.sendNotification(method, params);
  return {
    connection, folder, log, pushed, uri, write,
    open: (file, text, languageId = 'plaintext') => {
      notify('textDocument/didOpen', { textDocument: { uri: uri(file), languageId, version: 1, text } });
      return uri(file);
    },
    change: (file, version, text) => notify('textDocument/didChange', { textDocument: { uri: uri(file), version }, contentChanges: [{ text }] }),
    changed: (...names) => notify('workspace/didChangeWatchedFiles', { changes: names.map((name) => ({ uri: uri(name), type: 2 })) }),
    close: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
