import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Range } from '../../../protocol/messages.js';
import { TagRequests, type SettleParams, type TagExcerpt } from '../../../protocol/tags.js';
import { plainLabel } from '../labels.js';
import { rangeOf } from '../places.js';
import { change } from './answers.js';
import type { KnownTags } from './known.js';
import { Preview } from './preview.js';
import { stateText } from './states.js';
import { remove, short } from './tagging.js';

/** What can be done with an annotation whose place is in doubt. */
interface Way extends vscode.QuickPickItem {
  readonly shows: Range | null;
  run(client: BaseLanguageClient): Promise<unknown>;
}

/** Asks where an annotation belongs, each place shown while it is highlighted. */
export async function settle(client: BaseLanguageClient, excerpt: TagExcerpt): Promise<void> {
  const document = await openDocument(client, excerpt);
  const preview = new Preview();
  const pick = vscode.window.createQuickPick<Way>();
  pick.title = vscode.l10n.t('Where “{0}” Belongs', short(excerpt.text));
  pick.placeholder = stateText(excerpt);
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.items = waysOf(client, excerpt, document);
  const way = await new Promise<Way | undefined>((resolve) => {
    pick.onDidChangeActive(([active]) => { if (active?.shows != null) preview.show({ uri: excerpt.uri, range: active.shows }); });
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  if (way === undefined || way.shows === null) await preview.back();
  await way?.run(client);
}

/** Which of some annotations to settle; `undefined` where the user leaves. */
export async function chooseUnsettled(excerpts: readonly TagExcerpt[]): Promise<TagExcerpt | undefined> {
  if (excerpts.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Every tag stands where it belongs.'), 3000);
    return undefined;
  }
  const items = excerpts.map((excerpt) => ({ label: short(excerpt.text), description: plainLabel([excerpt.file, ...excerpt.tags].join(' · ')), detail: stateText(excerpt), excerpt }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Tags to Check'), placeHolder: vscode.l10n.t('Choose the one to settle'), matchOnDescription: true, matchOnDetail: true });
  return picked?.excerpt;
}

/** @param range where it belongs; `null` for where it stands */
export function place(client: BaseLanguageClient, { folder, id, uri }: Pick<TagExcerpt, 'folder' | 'id' | 'uri'>, range: Range | null): Promise<boolean> {
  const params: SettleParams = { folder, id, uri, range };
  return change(client, TagRequests.settle, params);
}

/** What is selected in a seed, for an annotation to be attached to. */
export function selectedPlace(client: BaseLanguageClient): { readonly uri: string; readonly range: Range; readonly text: string } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) return undefined;
  const { document, selection } = editor;
  return { uri: client.code2ProtocolConverter.asUri(document.uri), range: client.code2ProtocolConverter.asRange(selection), text: document.getText(selection) };
}

function waysOf(client: BaseLanguageClient, excerpt: TagExcerpt, document: vscode.TextDocument | undefined): Way[] {
  const ways: Way[] = [];
  const selected = selectedPlace(client);
  if (selected !== undefined) ways.push(attach(excerpt, selected));
  if (excerpt.range !== null && excerpt.candidates.length === 0) ways.push(keep(excerpt, excerpt.range));
  if (document !== undefined) excerpt.candidates.forEach((range, at) => ways.push(candidate(excerpt, document, range, at)));
  if (selected === undefined) ways.push({
    label: vscode.l10n.t('Attach to other text…'), iconPath: new vscode.ThemeIcon('selection'), detail: vscode.l10n.t('Select the text it belongs to, then run Settle Tag again.'), shows: null,
    run: () => Promise.resolve(),
  });
  ways.push({ label: vscode.l10n.t('Delete the annotation'), iconPath: new vscode.ThemeIcon('trash'), shows: null, run: () => remove(client, excerpt) });
  return ways;
}

function attach(excerpt: TagExcerpt, { uri, range, text }: { readonly uri: string; readonly range: Range; readonly text: string }): Way {
  return {
    label: vscode.l10n.t('Attach to the selection'), iconPath: new vscode.ThemeIcon('selection'), description: short(text), shows: null,
    run: (client) => place(client, { ...excerpt, uri }, range),
  };
}

function keep(excerpt: TagExcerpt, range: Range): Way {
  const accepts = excerpt.textNow !== null;
  return {
    label: accepts ? vscode.l10n.t('Accept the new text') : vscode.l10n.t('Keep it here'), iconPath: new vscode.ThemeIcon('check'), shows: range,
    ...(excerpt.textNow === null ? {} : { description: `“${short(excerpt.text)}” → “${short(excerpt.textNow)}”` }), run: (client) => place(client, excerpt, null),
  };
}

function candidate(excerpt: TagExcerpt, document: vscode.TextDocument, range: Range, at: number): Way {
  const { start, end } = rangeOf(range);
  const before = document.getText(new vscode.Range(document.positionAt(Math.max(0, document.offsetAt(start) - CONTEXT)), start));
  const after = document.getText(new vscode.Range(end, document.positionAt(document.offsetAt(end) + CONTEXT)));
  return {
    label: vscode.l10n.t('Place {0}, line {1}', at + 1, range.start.line + 1), iconPath: new vscode.ThemeIcon('location'), shows: range,
    detail: plainLabel(`…${before}[${document.getText(rangeOf(range))}]${after}…`), run: (client) => place(client, excerpt, range),
  };
}

/** UTF-16 code units. */
const CONTEXT = 50;

async function openDocument(client: BaseLanguageClient, { uri }: TagExcerpt): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  } catch {
    return undefined;
  }
}

/** Those of the open documents that a person should look at. */
export function unsettledIn(known: KnownTags): readonly TagExcerpt[] {
  return vscode.workspace.textDocuments.flatMap((document) => known.of(document) ?? []).filter(({ state }) => state !== 'exact');
}
