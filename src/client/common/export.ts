import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type ExportParams, type ExportResult, type ExportScope } from '../../protocol/messages.js';
import type { CodeEntry } from '../../protocol/tags.js';
import { writeWhole } from './files.js';
import { kindItems } from './kinds.js';
import { plainLabel } from './labels.js';
import { codeBooks } from './tags/codeBook.js';

interface Format {
  readonly label: string;
  readonly format: string;
  readonly extension: string;
}

/** Asks what, which kinds, how and where to; then writes the export and opens it. Leaving any question ends it. */
export async function exportExcerpts(client: BaseLanguageClient): Promise<void> {
  const codes = (await codeBooks(client)).flatMap((book) => book.codes).filter(({ count }) => count > 0);
  const from = await askFrom(client, codes.length > 0);
  const what = from === undefined ? undefined : from === 'tagged' ? await askTags(codes) : await askKinds();
  const format = what === undefined ? undefined : await askFormat();
  const target = format === undefined ? undefined : await askTarget(format);
  if (from === undefined || what === undefined || format === undefined || target === undefined) return;
  const scope: ExportScope = from === 'tagged' ? { kind: 'folder' } : from;
  const params: ExportParams = { scope, ...what, format: format.format, target: client.code2ProtocolConverter.asUri(target), date: new Date().toISOString() };
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting excerpts'), cancellable: true };
  const result = await vscode.window.withProgress(options, async (_, token) => {
    const made = await client.sendRequest<ExportResult>(Requests.export, params, token).catch((error: unknown) => {
      if (token.isCancellationRequested) return undefined;
      throw error;
    });
    if (made === undefined || token.isCancellationRequested) return undefined;
    await writeWhole(target, made.text);
    return made;
  });
  if (result === undefined) return;
  await vscode.window.showTextDocument(target, { preview: false });
  vscode.window.setStatusBarMessage(vscode.l10n.t('Excerpts exported: {0}. Seeds: {1}.', result.excerpts, result.seeds), 5000);
  if (result.notes.length > 0) void vscode.window.showInformationMessage(result.notes.join(' '));
}

/** What goes out: kinds of marks, and what people tagged. */
type What = Pick<ExportParams, 'kinds' | 'tags'>;

/** Where anything is tagged, that comes first. */
async function askFrom(client: BaseLanguageClient, isTagged: boolean): Promise<ExportScope | 'tagged' | undefined> {
  const editor = vscode.window.activeTextEditor;
  const items: (vscode.QuickPickItem & { readonly scope: ExportScope | 'tagged' })[] = [];
  if (isTagged) items.push({ label: vscode.l10n.t('Tagged Excerpts'), description: vscode.l10n.t('of every seed, by tag'), scope: 'tagged' });
  if (editor !== undefined && ['plaintext', 'seed'].includes(editor.document.languageId)) {
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const range = client.code2ProtocolConverter.asRange(editor.selection);
    if (!editor.selection.isEmpty) items.push({ label: vscode.l10n.t('Selection'), scope: { kind: 'selection', uri, range } });
    items.push({ label: vscode.l10n.t('This Seed'), description: vscode.workspace.asRelativePath(editor.document.uri), scope: { kind: 'seed', uri } });
  }
  if ((vscode.workspace.workspaceFolders?.length ?? 0) > 0) items.push({ label: vscode.l10n.t('Folder'), description: vscode.l10n.t('every seed of the workspace'), scope: { kind: 'folder' } });
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Excerpts (1 of 3)'), placeHolder: vscode.l10n.t('What to export from') });
  return picked?.scope;
}

async function askKinds(): Promise<What | undefined> {
  const items = [...kindItems(), { label: vscode.l10n.t('Your Tags'), mark: OWN }].map((item) => ({ ...item, picked: true }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true, title: vscode.l10n.t('Export Excerpts (2 of 3)'), placeHolder: vscode.l10n.t('Which kinds of marks'),
  });
  if (picked === undefined || picked.length === 0) return undefined;
  const kinds = picked.map(({ mark }) => mark).filter((mark) => mark !== OWN);
  return kinds.length === picked.length ? { kinds } : { kinds, tags: 'all' };
}

const OWN = 'tag';

/** All that are ticked at first are every annotation, those without a tag too. */
async function askTags(codes: readonly CodeEntry[]): Promise<What | undefined> {
  const names = [...new Set(codes.map(({ name }) => name))];
  const items = names.map((name) => ({ label: plainLabel(name), description: String(codes.reduce((sum, code) => sum + (code.name === name ? code.count : 0), 0)), picked: true, name }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true, title: vscode.l10n.t('Export Excerpts (2 of 3)'), placeHolder: vscode.l10n.t('Which tags; all of them take what has no tag along'),
  });
  if (picked === undefined || picked.length === 0) return undefined;
  return { kinds: [], tags: picked.length === items.length ? 'all' : picked.map(({ name }) => name) };
}

async function askFormat(): Promise<Format | undefined> {
  const formats: Format[] = [
    { label: 'Markdown', format: 'markdown', extension: 'md' }, { label: 'CSV', format: 'csv', extension: 'csv' }, { label: 'JSON Lines', format: 'jsonl', extension: 'jsonl' },
  ];
  const preferred = vscode.workspace.getConfiguration('seedmark').get('export.defaultFormat');
  const sorted = [...formats].sort((a, b) => Number(b.format === preferred) - Number(a.format === preferred));
  return vscode.window.showQuickPick(sorted, { title: vscode.l10n.t('Export Excerpts (3 of 3)'), placeHolder: vscode.l10n.t('In which format') });
}

/** The dialog itself asks before it replaces a file. */
async function askTarget({ label, extension }: Format): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `excerpts.${extension}`;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Excerpts'), filters: { [label]: [extension] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}
