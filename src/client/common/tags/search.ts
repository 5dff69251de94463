import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type SubjectsParams, type SubjectsResult } from '../../../protocol/messages.js';
import type { ConcordanceParams } from '../../../protocol/tags.js';
import { plainLabel } from '../labels.js';

type Query = ConcordanceParams['query'];
type QueryItem = vscode.QuickPickItem & { readonly query: Query };

/** Asks what to look for; the selection, or the word at the cursor, is typed already. `undefined` where the user leaves. */
export async function askQuery(client: BaseLanguageClient): Promise<Query | undefined> {
  const editor = vscode.window.activeTextEditor;
  const names = editor === undefined ? [] : await namesAt(client, editor);
  const pick = vscode.window.createQuickPick<QueryItem>();
  pick.title = vscode.l10n.t('Tag All (1 of 3)');
  pick.placeholder = vscode.l10n.t('A word, a phrase or a regular expression to look for in all seeds');
  pick.value = editor === undefined ? '' : wordsAt(editor);
  const show = (): void => { pick.items = [...typedItems(pick.value), ...names.map(nameItem), ...(editor === undefined ? [] : [claimItem(client, editor)])]; };
  show();
  const chosen = await new Promise<Query | undefined>((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      resolve(queryNow(pick.value, pick.activeItems[0]));
      pick.hide();
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  return chosen;
}

/** Who types fast takes a line before it has what was typed. */
function queryNow(typed: string, active: QueryItem | undefined): Query | undefined {
  const items = typedItems(typed);
  return active === undefined ? items[0]?.query : (items.find(({ label }) => label === active.label) ?? active).query;
}

/** What was typed stands in the description: VS Code sorts labels by where they hold it. */
function typedItems(typed: string): QueryItem[] {
  const text = typed.trim();
  if (text === '') return [];
  const item = (label: string, query: Query): QueryItem => ({ label, description: `“${plainLabel(text)}”`, alwaysShow: true, query });
  return [
    item(vscode.l10n.t('Words, capital or small'), { kind: 'word', text, matchCase: false }),
    item(vscode.l10n.t('Words, capitals as typed'), { kind: 'word', text, matchCase: true }),
    item(vscode.l10n.t('Regular expression, capital or small'), { kind: 'expression', text: typed, matchCase: false }),
    item(vscode.l10n.t('Regular expression, capitals as typed'), { kind: 'expression', text: typed, matchCase: true }),
  ];
}

function nameItem(canonical: string): QueryItem {
  return { label: vscode.l10n.t('The name at the cursor, in every spelling'), description: plainLabel(canonical), alwaysShow: true, query: { kind: 'name', canonical } };
}

function claimItem(client: BaseLanguageClient, { document, selection }: vscode.TextEditor): QueryItem {
  const query: Query = { kind: 'claim', uri: client.code2ProtocolConverter.asUri(document.uri), position: client.code2ProtocolConverter.asPosition(selection.start) };
  return { label: vscode.l10n.t('The claim at the cursor'), description: vscode.l10n.t('wherever it is said or restated'), alwaysShow: true, query };
}

/** The models and systems that the mark at the cursor is about. */
async function namesAt(client: BaseLanguageClient, { document, selection }: vscode.TextEditor): Promise<readonly string[]> {
  const params: SubjectsParams = { at: { uri: client.code2ProtocolConverter.asUri(document.uri), position: client.code2ProtocolConverter.asPosition(selection.start) } };
  const { subjects, atCursor } = await client.sendRequest<SubjectsResult>(Requests.subjects, params);
  return subjects.filter(({ id, kind }) => kind !== 'thing' && atCursor.includes(id)).map(({ label }) => label);
}

function wordsAt({ document, selection }: vscode.TextEditor): string {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range === undefined ? '' : document.getText(range).split(/\r?\n/)[0]?.trim() ?? '';
}
