import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentParams } from '../../../protocol/messages.js';
import { TagNotifications, type DocumentTags } from '../../../protocol/tags.js';
import { registerAnchorDiagnostics } from './anchors.js';
import type { TagsAtHand } from './commands.js';
import { KnownTags } from './known.js';
import { Notes } from './notes.js';
import { Reloads } from './reloads.js';
import { TagDecorations } from './tagDecorations.js';
import { registerTagHover } from './tagHover.js';

/** Shows tags, and gives what their commands need. */
export function registerTags(client: Promise<BaseLanguageClient>, { subscriptions, workspaceState }: vscode.ExtensionContext): TagsAtHand {
  const known = new KnownTags();
  const notes = new Notes(client, known);
  const reloads = new Reloads();
  subscriptions.push(known, new TagDecorations(known), registerTagHover(known), registerAnchorDiagnostics(known), notes, reloads);
  return { client, memento: workspaceState, known, notes, reloads };
}

/** Hears from the server where tags stand, and tells it which edits no person made, a moment after each of them. */
export function listenForTags(client: BaseLanguageClient, { known, reloads }: TagsAtHand): void {
  client.onNotification(TagNotifications.tags, (tags: DocumentTags) => known.take(client.protocol2CodeConverter.asUri(tags.uri), tags));
  client.middleware.didChange = (event, next) => {
    const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(event.document.uri) };
    reloads.changed(event, () => void client.sendNotification(TagNotifications.reloaded, params));
    return next(event);
  };
}
