import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TagRequests, type AddTagsParams, type Concordance, type ConcordanceLine, type ConcordanceParams, type TagPlaceParams } from '../../../protocol/tags.js';
import { plainLabel } from '../labels.js';
import { ask, change } from './answers.js';
import { codeBooks } from './codeBook.js';
import { Preview } from './preview.js';
import { askQuery } from './search.js';
import { askNote, recentTags, remember } from './tagging.js';
import { pickTags } from './tagPick.js';

type LineItem = vscode.QuickPickItem & { readonly line: ConcordanceLine };

/** Looks for something in all seeds, has each place accepted or left out, and tags those that are accepted as one change. */
export async function tagAll(client: BaseLanguageClient, memento: vscode.Memento): Promise<void> {
  const query = await askQuery(client);
  if (query === undefined) return;
  const params: ConcordanceParams = { query };
  const found = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking through the seeds') }, () => ask<Concordance>(client, TagRequests.concordance, params));
  if (found === undefined) return;
  if (found.lines.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No seed holds this.'));
    return;
  }
  const lines = await askLines(found);
  if (lines === undefined || lines.length === 0) return;
  const codes = new Map((await codeBooks(client)).flatMap((book) => book.codes).map((code) => [code.name, code]));
  const picked = await pickTags(vscode.l10n.t('Tag All (3 of 3): {0} places', lines.length), [...codes.values()], recentTags(memento), []);
  if (picked === undefined || (picked.tags.length === 0 && !picked.withNote)) return;
  const note = picked.withNote ? await askNote(lines[0]?.text ?? '', '') : '';
  if (note === undefined) return;
  const addition: AddTagsParams = { places: placesOf(lines), tags: picked.tags, note, accept: query.kind === 'name' || query.kind === 'claim' };
  if (await change(client, TagRequests.add, addition)) await remember(memento, picked.tags);
}

/** All lines are ticked at first. The one that is highlighted is shown in the editor. */
async function askLines({ lines, more }: Concordance): Promise<readonly ConcordanceLine[] | undefined> {
  const preview = new Preview();
  const pick = vscode.window.createQuickPick<LineItem>();
  pick.title = vscode.l10n.t('Tag All (2 of 3)');
  pick.placeholder = more === 0 ? vscode.l10n.t('Untick what is not meant; Enter goes on') : vscode.l10n.t('Untick what is not meant; Enter goes on. {0} further places are not listed', more);
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.items = lines.map(lineItem);
  pick.selectedItems = pick.items;
  const chosen = await new Promise<readonly ConcordanceLine[] | undefined>((resolve) => {
    pick.onDidChangeActive(([active]) => { if (active !== undefined) preview.show(active.line); });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ line }) => line));
      pick.hide();
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  await preview.back();
  return chosen;
}

function lineItem(line: ConcordanceLine): LineItem {
  return { label: plainLabel(`…${line.before.slice(-BESIDE)}[${line.text}]${line.after.slice(0, BESIDE)}…`), description: `${plainLabel(line.file)}:${line.range.start.line + 1}`, line };
}

/** So much beside a hit, in UTF-16 code units, leaves room for where it stands; the editor shows the rest. */
const BESIDE = 30;

/** The places by seed. */
function placesOf(lines: readonly ConcordanceLine[]): readonly TagPlaceParams[] {
  const uris = [...new Set(lines.map(({ uri }) => uri))];
  return uris.map((uri) => ({ uri, ranges: lines.filter((line) => line.uri === uri).map(({ range }) => range) }));
}
