import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TagRequests, type CodeEntry, type DescribeTagParams, type FolderCodeBook, type RecodeParams, type RecodePreview } from '../../../protocol/tags.js';
import { plainLabel } from '../labels.js';
import { ask, change } from './answers.js';
import { askColour } from './colours.js';
import { cleanName } from './choices.js';
import { colourIcon } from './colourIcon.js';

/** A tag of a folder, as lines of the code book stand for it. */
export interface TagRef {
  readonly folder: string;
  readonly name: string;
}

export async function renameTag(client: BaseLanguageClient, given: TagRef | undefined): Promise<void> {
  const tag = given ?? await askTag(client, vscode.l10n.t('Rename Tag'));
  if (tag === undefined) return;
  const typed = await vscode.window.showInputBox({ title: vscode.l10n.t('Rename Tag “{0}”', plainLabel(tag.name)), value: tag.name, prompt: vscode.l10n.t('The new name; the tags below it go along') });
  const to = cleanName(typed ?? '');
  if (to !== '' && to !== tag.name) await recode(client, { kind: 'rename', folder: tag.folder, tag: tag.name, to }, vscode.l10n.t('Rename tag “{0}”?', plainLabel(tag.name)), vscode.l10n.t('Rename'));
}

/** Puts a tag, with those below it, below another one. */
export async function moveTag(client: BaseLanguageClient, given: TagRef | undefined): Promise<void> {
  const tag = given ?? await askTag(client, vscode.l10n.t('Move Tag'));
  if (tag === undefined) return;
  const codes = (await codeBooks(client)).find(({ folder }) => folder === tag.folder)?.codes ?? [];
  const parents = codes.filter(({ name }) => name !== tag.name && !name.startsWith(`${tag.name}/`) && name !== tag.name.slice(0, Math.max(0, tag.name.lastIndexOf('/'))));
  const items = [{ label: vscode.l10n.t('To the top'), iconPath: new vscode.ThemeIcon('home'), to: '' }, ...parents.map((code) => ({ ...codeItem(code), to: code.name }))];
  const shown = tag.name.includes('/') ? items : items.slice(1);
  const picked = await vscode.window.showQuickPick(shown, { title: vscode.l10n.t('Move Tag “{0}”', plainLabel(tag.name)), placeHolder: vscode.l10n.t('The tag to move it below') });
  if (picked !== undefined) await recode(client, { kind: 'move', folder: tag.folder, tag: tag.name, to: picked.to }, vscode.l10n.t('Move tag “{0}”?', plainLabel(tag.name)), vscode.l10n.t('Move'));
}

/** Makes one tag of several. */
export async function mergeTags(client: BaseLanguageClient, given: readonly TagRef[]): Promise<void> {
  const tags = given.length > 1 ? given : await askTags(client, given);
  const [first] = tags;
  if (first === undefined || tags.length < 2) return;
  const names = tags.filter(({ folder }) => folder === first.folder).map(({ name }) => name);
  const items = names.map((name) => ({ label: plainLabel(name), name }));
  const into = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Merge {0} Tags', names.length), placeHolder: vscode.l10n.t('The tag that stays') });
  if (into !== undefined) await recode(client, { kind: 'merge', folder: first.folder, tags: names.filter((name) => name !== into.name), to: into.name }, vscode.l10n.t('Merge {0} tags into “{1}”?', names.length, plainLabel(into.name)), vscode.l10n.t('Merge'));
}

export async function deleteTag(client: BaseLanguageClient, given: TagRef | undefined): Promise<void> {
  const tag = given ?? await askTag(client, vscode.l10n.t('Delete Tag'));
  if (tag !== undefined) await recode(client, { kind: 'delete', folder: tag.folder, tag: tag.name }, vscode.l10n.t('Delete tag “{0}”? What it stands on stays annotated.', plainLabel(tag.name)), vscode.l10n.t('Delete'));
}

/** Asks for the colour and the description of a tag. */
export async function describeTag(client: BaseLanguageClient, given: TagRef | undefined): Promise<void> {
  const tag = given ?? await askTag(client, vscode.l10n.t('Describe Tag'));
  if (tag === undefined) return;
  const code = (await codeBooks(client)).find(({ folder }) => folder === tag.folder)?.codes.find(({ name }) => name === tag.name);
  const colour = await askColour(tag.name, code?.colour ?? null);
  if (colour === undefined) return;
  const description = await vscode.window.showInputBox({ title: vscode.l10n.t('Describe Tag “{0}”', plainLabel(tag.name)), value: code?.description ?? '', prompt: vscode.l10n.t('What the tag is for; empty for none') });
  if (description === undefined) return;
  const params: DescribeTagParams = { folder: tag.folder, code: { name: tag.name, colour, description: description.trim() } };
  await change(client, TagRequests.describe, params);
}

export function codeBooks(client: BaseLanguageClient): Promise<FolderCodeBook[]> {
  return client.sendRequest<FolderCodeBook[]>(TagRequests.codeBooks);
}

/** Shows what a change would do, and does it once the user says so. */
async function recode(client: BaseLanguageClient, params: RecodeParams, question: string, yes: string): Promise<void> {
  const preview = await ask<RecodePreview>(client, TagRequests.previewRecode, params);
  if (preview === undefined) return;
  if (await vscode.window.showInformationMessage(question, { modal: true, detail: detailOf(preview) }, yes) === yes) await change(client, TagRequests.recode, params);
}

function detailOf({ annotations, seeds, tags, merged }: RecodePreview): string {
  const lines = tags.slice(0, MOST_LINES).map(({ from, to }) => (to === null ? vscode.l10n.t('{0} is deleted', plainLabel(from)) : `${plainLabel(from)} → ${plainLabel(to)}`));
  const rest = tags.length > MOST_LINES ? [vscode.l10n.t('and {0} more', tags.length - MOST_LINES)] : [];
  const joined = merged.map((name) => vscode.l10n.t('“{0}” is there already: the two become one.', plainLabel(name)));
  const counts = vscode.l10n.t('Annotations that change: {0}. Seeds: {1}.', annotations, seeds);
  return [...lines, ...rest, ...joined, counts, vscode.l10n.t('Undo Tag Change takes it back.')].join('\n');
}

const MOST_LINES = 12;

async function askTag(client: BaseLanguageClient, title: string): Promise<TagRef | undefined> {
  const items = itemsOf(await codeBooks(client));
  if (items.length === 0) return tellNone();
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Choose a tag'), matchOnDescription: true }))?.tag;
}

async function askTags(client: BaseLanguageClient, given: readonly TagRef[]): Promise<readonly TagRef[]> {
  const books = (await codeBooks(client)).filter(({ folder }) => given[0] === undefined || folder === given[0].folder);
  const items = itemsOf(books).map((item) => ({ ...item, picked: given.some(({ name }) => name === item.tag.name) }));
  if (items.length < 2) return tellNone() ?? [];
  const picked = await vscode.window.showQuickPick(items, { canPickMany: true, title: vscode.l10n.t('Merge Tags'), placeHolder: vscode.l10n.t('Choose two or more'), matchOnDescription: true });
  return picked?.map(({ tag }) => tag) ?? [];
}

function tellNone(): undefined {
  void vscode.window.showInformationMessage(vscode.l10n.t('There are no tags yet. Tag something first.'));
}

function itemsOf(books: readonly FolderCodeBook[]): (vscode.QuickPickItem & { readonly tag: TagRef })[] {
  return books.flatMap(({ folder, name: folderName, codes }) => codes.map((code) => {
    const item = codeItem(code);
    return { ...item, description: books.length > 1 ? `${plainLabel(folderName)} · ${item.description}` : item.description, tag: { folder, name: code.name } };
  }));
}

function codeItem({ name, count, colour, description }: CodeEntry): vscode.QuickPickItem & { readonly description: string } {
  return { label: plainLabel(name), description: [String(count), ...(description === '' ? [] : [plainLabel(description)])].join(' · '), iconPath: colourIcon(colour) };
}
