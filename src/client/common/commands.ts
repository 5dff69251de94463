import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type NextMarkParams, type Place, type Range } from '../../protocol/messages.js';
import { compare } from './compare.js';
import { correctMark, denyConflict, listCorrections } from './corrections.js';
import { exportExcerpts } from './export.js';
import { toggleKind } from './kinds.js';
import { showPlace } from './places.js';
import { showReferences } from './references.js';
import { openSamples } from './samples.js';
import { subjectsOf, type OutlineItem } from './sidebar/tree.js';
import type { SideBar } from './sidebar/sidebar.js';
import { tagCommands, type TagsAtHand } from './tags/commands.js';
import type { MarksView } from './view.js';

export interface CommandContext {
  readonly client: Promise<BaseLanguageClient>;
  readonly log: vscode.LogOutputChannel;
  readonly view: MarksView;
  readonly sideBar: SideBar;
  readonly tags: TagsAtHand;
  readonly context: vscode.ExtensionContext;
}

/** Every command of `package.json`, and those that only links, quick fixes and lines of trees run. */
export function registerCommands({ client, log, view, sideBar, tags, context }: CommandContext): vscode.Disposable[] {
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'seedmark.exportExcerpts': async () => exportExcerpts(await client),
    'seedmark.nextMark': async () => goToMark(await client, 'next'),
    'seedmark.previousMark': async () => goToMark(await client, 'previous'),
    'seedmark.toggleMarks': () => view.toggle(),
    'seedmark.toggleKind': () => toggleKind(),
    'seedmark.notClaim': async () => correctMark(await client, 'claim'),
    'seedmark.notModel': async () => correctMark(await client, 'model'),
    'seedmark.notNumber': async () => correctMark(await client, 'number'),
    'seedmark.notSystem': async () => correctMark(await client, 'system'),
    'seedmark.notSource': async () => correctMark(await client, 'source'),
    'seedmark.openPlace': (place: Place) => showPlace(place),
    'seedmark.notConflict': async (here: Place, there: Place) => denyConflict(await client, here, there),
    'seedmark.listCorrections': async () => listCorrections(await client),
    'seedmark.groupClaims': () => sideBar.groupClaims(),
    'seedmark.filterClaims': () => sideBar.filterClaims(),
    'seedmark.clearClaimFilter': () => sideBar.clearFilter(),
    'seedmark.revealMark': () => sideBar.reveal(),
    'seedmark.compare': async (item?: OutlineItem, all?: readonly OutlineItem[]) => compare(await client, item === undefined ? sideBar.selectedSubjects : (all ?? [item]).flatMap(subjectsOf)),
    'seedmark.revealTag': () => sideBar.revealTag(),
    'seedmark.copyWithProvenance': (item?: OutlineItem) => sideBar.copy(item),
    'seedmark.showMore': (item: OutlineItem) => sideBar.more(item),
    'seedmark.restartServer': async () => restart(await client),
    'seedmark.showLog': () => log.show(),
    'seedmark.openSamples': () => openSamples(context),
    'seedmark.showReferences': async (uri?: string, offset?: number) => referencesOf(await client, uri, offset),
    ...tagCommands(tags),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, (...args: never[]) => attempt(log, () => run(...args))));
}

/** A command that fails says so once, in words, and writes the rest to the log. */
async function attempt(log: vscode.LogOutputChannel, run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    const show = vscode.l10n.t('Show Log');
    const message = error instanceof Error ? error.message : String(error);
    if (await vscode.window.showErrorMessage(vscode.l10n.t('Seedmark: {0}', message), show) === show) log.show();
  }
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}

async function goToMark(client: BaseLanguageClient, direction: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const params: NextMarkParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: client.code2ProtocolConverter.asPosition(editor.selection.start), direction,
  };
  const range = await client.sendRequest<Range | null>(Requests.nextMark, params);
  if (range === null) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('This seed has no marks.'), 3000);
    return;
  }
  const found = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  editor.selection = new vscode.Selection(found.start, found.end);
  editor.revealRange(found, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** From a hover card with a place (`offset` in UTF-16 code units), from the palette with the cursor's. */
async function referencesOf(client: BaseLanguageClient, uri?: string, offset?: number): Promise<void> {
  if (uri !== undefined && offset !== undefined) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    return showReferences(client, document.uri, document.positionAt(offset));
  }
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined) await showReferences(client, editor.document.uri, editor.selection.active);
}
