import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TagRequests, type TagExcerpt } from '../../../protocol/tags.js';
import type { OutlineItem } from '../sidebar/tree.js';
import { change } from './answers.js';
import { deleteTag, describeTag, mergeTags, moveTag, renameTag, type TagRef } from './codeBook.js';
import type { KnownTags } from './known.js';
import type { Notes } from './notes.js';
import type { Reloads } from './reloads.js';
import { chooseUnsettled, place, settle, unsettledIn } from './settle.js';
import { tagAll } from './tagAll.js';
import { acceptMark, editNote, editNoteHere, editTags, remove, removeHere, tag } from './tagging.js';
import { acceptTagsWithNote } from './tagPick.js';

export interface TagsAtHand {
  readonly client: Promise<BaseLanguageClient>;
  readonly memento: vscode.Memento;
  readonly known: KnownTags;
  readonly notes: Notes;
  readonly reloads: Reloads;
}

/** What a command was run on: a line of a tree, or an annotation that a card or a quick fix names. The editor's menus give a URI. */
type Given = OutlineItem | { readonly folder: string; readonly id: string } | vscode.Uri | undefined;

/** The commands of tags by name. */
export function tagCommands({ client, memento, known, notes }: TagsAtHand): Readonly<Record<string, (...args: never[]) => unknown>> {
  const on = (given: Given): TagExcerpt | undefined => excerptOf(known, given);
  return {
    'seedmark.tag': async (given: Given) => {
      const excerpt = on(given);
      return excerpt === undefined ? tag(await client, memento) : editTags(await client, memento, excerpt);
    },
    'seedmark.editNote': async (given: Given) => {
      const excerpt = on(given);
      return excerpt === undefined ? editNoteHere(await client) : editNote(await client, excerpt);
    },
    'seedmark.removeTags': async (given: Given) => {
      const excerpt = on(given);
      return excerpt === undefined ? removeHere(await client) : remove(await client, excerpt);
    },
    'seedmark.acceptMark': async () => acceptMark(await client),
    'seedmark.tagAll': async () => tagAll(await client, memento),
    'seedmark.undoTagChange': async () => change(await client, TagRequests.undo),
    'seedmark.redoTagChange': async () => change(await client, TagRequests.redo),
    'seedmark.renameTag': async (item?: OutlineItem) => renameTag(await client, tagOf(item)),
    'seedmark.moveTag': async (item?: OutlineItem) => moveTag(await client, tagOf(item)),
    'seedmark.mergeTags': async (item?: OutlineItem, all?: readonly OutlineItem[]) => mergeTags(await client, (all ?? [item]).flatMap((each) => tagOf(each) ?? [])),
    'seedmark.deleteTag': async (item?: OutlineItem) => deleteTag(await client, tagOf(item)),
    'seedmark.describeTag': async (item?: OutlineItem) => describeTag(await client, tagOf(item)),
    'seedmark.settleTag': async (given: Given) => {
      const excerpt = on(given) ?? await chooseUnsettled(unsettledHere(known));
      if (excerpt !== undefined) await settle(await client, excerpt);
    },
    'seedmark.keepTag': async (given: Given) => {
      const excerpt = on(given);
      if (excerpt !== undefined) await place(await client, excerpt, null);
    },
    'seedmark.acceptWithNote': () => acceptTagsWithNote(),
    'seedmark.replyNote': (reply: vscode.CommentReply) => notes.reply(reply),
    'seedmark.editComment': (comment: Parameters<Notes['edit']>[0]) => notes.edit(comment),
    'seedmark.saveComment': (comment: Parameters<Notes['save']>[0]) => notes.save(comment),
    'seedmark.cancelComment': (comment: Parameters<Notes['cancel']>[0]) => notes.cancel(comment),
    'seedmark.deleteComment': (comment: Parameters<Notes['remove']>[0]) => notes.remove(comment),
  };
}

function excerptOf(known: KnownTags, given: Given): TagExcerpt | undefined {
  if (given === undefined) return undefined;
  if ('node' in given) return typeof given.node === 'number' ? undefined : given.node.excerpt;
  return 'folder' in given ? known.get(given.folder, given.id) : undefined;
}

function tagOf(item: OutlineItem | undefined): TagRef | undefined {
  return item === undefined || typeof item.node === 'number' ? undefined : item.node.tag;
}

/** Those at the cursor, if any there needs to be looked at; else all in the documents that are open. */
function unsettledHere(known: KnownTags): readonly TagExcerpt[] {
  const editor = vscode.window.activeTextEditor;
  const here = editor === undefined ? [] : known.at(editor.document, editor.selection.active).flatMap(({ excerpt }) => (excerpt.state === 'exact' ? [] : [excerpt]));
  return here.length > 0 ? here : unsettledIn(known);
}
