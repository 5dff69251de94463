import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Range } from '../../../protocol/messages.js';
import { TagRequests, type AddTagsParams, type AnnotationsParams, type EditTagsParams, type TagContext, type TagExcerpt, type TagPlaceParams } from '../../../protocol/tags.js';
import { plainLabel } from '../labels.js';
import { rangeOf } from '../places.js';
import { ask, change } from './answers.js';
import { codeBooks } from './codeBook.js';
import { withUsed } from './choices.js';
import { pickTags } from './tagPick.js';

const RECENT = 'recentTags';

/** Tags what is selected, or the mark or sentence at the cursor. In an annotation it changes the tags of that one. */
export async function tag(client: BaseLanguageClient, memento: vscode.Memento): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const context = await contextAt(client, editor);
  if (editor === undefined || context === undefined) return;
  const there = annotationMeant(editor, context);
  const shown = there?.range === undefined || there.range === null ? context.ranges : [there.range];
  await whileShown(editor, shown, () => (there === undefined ? add(client, memento, editor, context) : edit(client, memento, there, context.codes)));
}

/** Changes the tags of an annotation, wherever it stands. */
export async function editTags(client: BaseLanguageClient, memento: vscode.Memento, excerpt: TagExcerpt): Promise<void> {
  const book = (await codeBooks(client)).find(({ folder }) => folder === excerpt.folder);
  await edit(client, memento, excerpt, book?.codes ?? []);
}

async function edit(client: BaseLanguageClient, memento: vscode.Memento, excerpt: TagExcerpt, codes: TagContext['codes']): Promise<void> {
  const picked = await pickTags(vscode.l10n.t('Tags of “{0}”', short(excerpt.text)), codes, recentTags(memento), excerpt.tags);
  if (picked === undefined) return;
  if (picked.tags.length === 0 && excerpt.note === '' && !picked.withNote) return offerRemoval(client, excerpt);
  const note = picked.withNote ? await askNote(excerpt.text, excerpt.note) : excerpt.note;
  if (note === undefined) return;
  if (await write(client, excerpt, picked.tags, note)) await remember(memento, picked.tags.filter((name) => !excerpt.tags.includes(name)));
}

/** Changes the note of an annotation, wherever it stands. */
export async function editNote(client: BaseLanguageClient, excerpt: TagExcerpt): Promise<void> {
  const note = await askNote(excerpt.text, excerpt.note);
  if (note !== undefined) await write(client, excerpt, excerpt.tags, note);
}

/** Changes the note of the annotation at the cursor; where there is none, makes one. */
export async function editNoteHere(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const context = await contextAt(client, editor);
  if (editor === undefined || context === undefined) return;
  const there = annotationMeant(editor, context);
  const shown = there?.range === undefined || there.range === null ? context.ranges : [there.range];
  const note = await whileShown(editor, shown, () => askNote(there?.text ?? context.text, there?.note ?? ''));
  if (note === undefined) return;
  if (there !== undefined) await write(client, there, there.tags, note);
  else if (note !== '') await change(client, TagRequests.add, addition(client, editor, context, [], note));
}

/** Deletes the annotation at the cursor. */
export async function removeHere(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const context = await contextAt(client, editor);
  if (editor === undefined || context === undefined) return;
  const there = annotationMeant(editor, context);
  if (there === undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('There is no tag at the cursor.'), 3000);
  else await remove(client, there);
}

export async function remove(client: BaseLanguageClient, { folder, id }: Pick<TagExcerpt, 'folder' | 'id'>): Promise<void> {
  const params: AnnotationsParams = { folder, ids: [id] };
  await change(client, TagRequests.remove, params);
}

/** Makes an annotation of the mark at the cursor, which says that a person has seen it and found it right. */
export async function acceptMark(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const context = await contextAt(client, editor);
  if (editor === undefined || context === undefined) return;
  if (context.mark === null) vscode.window.setStatusBarMessage(vscode.l10n.t('There is no mark at the cursor.'), 3000);
  else await change(client, TagRequests.add, { ...addition(client, editor, context, [], ''), accept: true });
}

/** Writes other tags and another note. */
export function write(client: BaseLanguageClient, { folder, id }: Pick<TagExcerpt, 'folder' | 'id'>, tags: readonly string[], note: string): Promise<boolean> {
  const params: EditTagsParams = { folder, edits: [{ id, tags, note }] };
  return change(client, TagRequests.edit, params);
}

export function recentTags(memento: vscode.Memento): readonly string[] {
  return memento.get<readonly string[]>(RECENT, []);
}

export async function remember(memento: vscode.Memento, used: readonly string[]): Promise<void> {
  if (used.length > 0) await memento.update(RECENT, withUsed(recentTags(memento), used));
}

/** `undefined` where the user leaves. */
export async function askNote(text: string, note: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Note on “{0}”', short(text)), value: note, prompt: vscode.l10n.t('Enter keeps the note; empty for none'), ignoreFocusOut: true,
  });
  return typed?.trim();
}

/** The text of a seed for a title. */
export function short(text: string): string {
  const line = plainLabel(text).trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line;
}

const MOST_SHOWN = 60;

async function add(client: BaseLanguageClient, memento: vscode.Memento, editor: vscode.TextEditor, context: TagContext): Promise<void> {
  const title = context.ranges.length === 1 ? vscode.l10n.t('Tag “{0}”', short(context.text)) : vscode.l10n.t('Tag {0} selections', context.ranges.length);
  const picked = await pickTags(title, context.codes, recentTags(memento), []);
  if (picked === undefined || (picked.tags.length === 0 && !picked.withNote)) return;
  const note = picked.withNote ? await askNote(context.text, '') : '';
  if (note === undefined) return;
  if (await change(client, TagRequests.add, addition(client, editor, context, picked.tags, note))) await remember(memento, picked.tags);
}

/** A mark that the user stands on is accepted with its tag; one that happens to be selected is too. */
function addition(client: BaseLanguageClient, { document }: vscode.TextEditor, { ranges, mark }: TagContext, tags: readonly string[], note: string): AddTagsParams {
  return { places: [{ uri: client.code2ProtocolConverter.asUri(document.uri), ranges }], tags, note, accept: mark !== null };
}

async function contextAt(client: BaseLanguageClient, editor: vscode.TextEditor | undefined): Promise<TagContext | undefined> {
  if (editor === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Open a seed to tag it.'), 3000);
    return undefined;
  }
  const params: TagPlaceParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri), ranges: editor.selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
  };
  return ask<TagContext>(client, TagRequests.context, params);
}

/** The innermost annotation at a lone cursor, or the one that is selected as a whole. */
function annotationMeant({ selections }: vscode.TextEditor, { here, ranges }: TagContext): TagExcerpt | undefined {
  if (selections.length > 1) return undefined;
  return selections[0]?.isEmpty === true ? here[0] : here.find(({ range }) => range !== null && ranges[0] !== undefined && rangeOf(range).isEqual(rangeOf(ranges[0])));
}

async function offerRemoval(client: BaseLanguageClient, excerpt: TagExcerpt): Promise<void> {
  const yes = vscode.l10n.t('Delete');
  const answer = await vscode.window.showWarningMessage(vscode.l10n.t('No tag is left on “{0}”. Delete the annotation?', short(excerpt.text)), { modal: true }, yes);
  if (answer === yes) await remove(client, excerpt);
}

/** What a question is about stays framed until it is answered. */
async function whileShown<T>(editor: vscode.TextEditor, ranges: readonly Range[], work: () => Promise<T>): Promise<T> {
  const frame = vscode.window.createTextEditorDecorationType({ backgroundColor: new vscode.ThemeColor('seedmark.tagBackground'), outline: '2px solid', outlineColor: new vscode.ThemeColor('seedmark.tagBorder') });
  editor.setDecorations(frame, ranges.map(rangeOf));
  try {
    return await work();
  } finally {
    frame.dispose();
  }
}
