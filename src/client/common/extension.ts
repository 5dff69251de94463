import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { Notifications, Requests, type DecorationParams, type IndexCounts } from '../../protocol/messages.js';
import { registerComparisons } from './compare.js';
import { registerCommands } from './commands.js';
import { SideBar } from './sidebar/sidebar.js';
import { clientOptions } from './clientOptions.js';
import { ClaimDecorations } from './decorations.js';
import { answerFileRequests } from './files.js';
import { registerPasteAsSeed } from './paste.js';
import { StatusItem } from './status.js';
import { listenForTags, registerTags } from './tags/tags.js';
import { MarksView } from './view.js';

/** What `activate` gives to other extensions and to tests. */
export interface SeedmarkApi {
  /** Resolves once the server answers. */
  readonly ready: Promise<void>;
  /** Resolves with counts once every folder has been read. */
  whenIndexed(): Promise<IndexCounts>;
}

/** Makes the client of a platform: the server as a process, or as a worker. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export function activateSeedmark(context: vscode.ExtensionContext, createClient: CreateClient): SeedmarkApi {
  const log = vscode.window.createOutputChannel('Seedmark', { log: true });
  const view = new MarksView(context.workspaceState);
  const decorations = new ClaimDecorations();
  const status = new StatusItem(view);
  const client = createClient(clientOptions(log)).then((created) => {
    answerFileRequests(created);
    // A method has one listener: a second one would take its place.
    created.onNotification(Notifications.decorations, (params: DecorationParams) => {
      const uri = created.protocol2CodeConverter.asUri(params.uri);
      decorations.take(uri, params);
      status.take(uri, params);
    });
    created.onNotification(Notifications.seedsChanged, () => sideBar.refresh());
    listenForTags(created, tags);
    view.listen(created);
    return created;
  });
  const ready = client.then(async (created) => {
    await created.start();
    view.send();
    await vscode.commands.executeCommand('setContext', 'seedmark.ready', true);
  });
  // Whoever waits for `ready` hears of a failure; a window that nobody asks is told here.
  ready.catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  const tags = registerTags(client, context);
  const sideBar = new SideBar(client, ready, context.workspaceState);
  context.subscriptions.push(log, view, decorations, status, sideBar, registerComparisons(client), registerPasteAsSeed(), ...registerCommands({ client, log, view, sideBar, tags, context }), {
    dispose: () => void client.then((created) => created.stop()).catch(() => undefined),
  });
  log.info(`Seedmark ${String((context.extension.packageJSON as { version?: unknown }).version)}`);
  return { ready, whenIndexed: async () => (await client).sendRequest<IndexCounts>(Requests.whenIndexed) };
}
