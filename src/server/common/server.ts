import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { VERSION } from '../../base/version.js';
import { Notifications, type DocumentParams, type InitializationOptions, type ViewParams } from '../../protocol/messages.js';
import { TagNotifications } from '../../protocol/tags.js';
import { CAPABILITIES } from './capabilities.js';
import type { Platform } from './library.js';
import { answerRequests } from './requests.js';
import { ConflictDiagnostics } from './diagnostics.js';
import { Session } from './session.js';

/** Serves Seedmark on a connection, over the files that the platform gives, until the connection closes. */
export function startServer(connection: Connection, platform: Platform): void {
  const session = new Session(connection, platform);
  const diagnostics = new ConflictDiagnostics(connection, session);
  connection.onInitialize((params) => {
    const { l10n: contents } = (params.initializationOptions ?? {}) as InitializationOptions;
    if (contents !== undefined) l10n.config({ contents: { ...contents } });
    session.initialize(params);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Seedmark', version: VERSION } };
  });
  connection.onInitialized(() => session.initialized());
  connection.onDidChangeConfiguration(({ settings }: { settings?: unknown }) => session.settingsChanged(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes.map(({ uri }) => uri)));
  connection.onNotification(Notifications.view, async (view: ViewParams) => {
    await session.ready;
    session.setView(view);
    diagnostics.update();
  });
  connection.workspace.onDidRenameFiles(({ files }) => session.filesRenamed(files));
  connection.onNotification(TagNotifications.reloaded, ({ uri }: DocumentParams) => session.reloaded(uri));
  connection.onNotification(Notifications.correctionsWritten, ({ uri }: DocumentParams) => session.correctionsWritten(uri));
  connection.onShutdown(() => {
    session.indexing.stop();
    session.changes.stop();
  });
  answerRequests(connection, session);
  session.documents.listen(connection);
  connection.listen();
}
