import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TagRequests, type AddTagsParams, type TagContext, type TagExcerpt } from '../../../protocol/tags.js';
import { plainLabel, plainMarkdown } from '../labels.js';
import { ask, change } from './answers.js';
import type { KnownTags } from './known.js';
import { rangesOf } from './states.js';
import { write } from './tagging.js';

/** The note of an annotation as the editor shows it. */
interface NoteComment extends vscode.Comment {
  readonly excerpt: TagExcerpt;
  readonly thread: vscode.CommentThread;
}

interface Shown {
  readonly thread: vscode.CommentThread;
  readonly told: string;
}

/** Shows the notes of visible seeds as comment threads. What is written in one goes to the annotation, and comes back from there. */
export class Notes implements vscode.Disposable {
  readonly #client: Promise<BaseLanguageClient>;
  readonly #known: KnownTags;
  readonly #controller = vscode.comments.createCommentController('seedmark.notes', vscode.l10n.t('Notes'));
  readonly #shown = new Map<string, Map<string, Shown>>();
  readonly #subscription: vscode.Disposable;

  constructor(client: Promise<BaseLanguageClient>, known: KnownTags) {
    this.#client = client;
    this.#known = known;
    this.#controller.options = { prompt: vscode.l10n.t('Write a note'), placeHolder: vscode.l10n.t('A note on this passage') };
    // VS Code draws a bar beside what can be commented on: only beside what is tagged, so that the text stays calm.
    this.#controller.commentingRangeProvider = { provideCommentingRanges: (document) => (known.of(document) ?? []).flatMap(rangesOf) };
    this.#subscription = known.onDidChange((uri) => this.#show(uri));
  }

  /** A reply is added to the note. The first one is the note of the annotation that stands there; where none does, it makes one. */
  async reply({ thread, text }: vscode.CommentReply): Promise<void> {
    const client = await this.#client;
    const [comment] = thread.comments as readonly NoteComment[];
    if (comment !== undefined) {
      const excerpt = this.#latest(comment);
      return void await write(client, excerpt, excerpt.tags, `${excerpt.note}\n${text}`);
    }
    const { uri, range = new vscode.Range(0, 0, 0, 0) } = thread;
    thread.dispose();
    const document = await vscode.workspace.openTextDocument(uri);
    const there = (this.#known.of(document) ?? []).find((excerpt) => excerpt.note === '' && rangesOf(excerpt).some((each) => each.intersection(range) !== undefined));
    if (there !== undefined) return void await write(client, there, there.tags, text);
    const context = await ask<TagContext>(client, TagRequests.context, { uri: client.code2ProtocolConverter.asUri(uri), ranges: [client.code2ProtocolConverter.asRange(range)] });
    if (context === undefined) return;
    const params: AddTagsParams = { places: [{ uri: client.code2ProtocolConverter.asUri(uri), ranges: context.ranges }], tags: [], note: text, accept: false };
    await change(client, TagRequests.add, params);
  }

  /** While it is edited it shows the text as it was typed. */
  edit(comment: NoteComment): void {
    const excerpt = this.#latest(comment);
    comment.thread.comments = [{ ...comment, excerpt, body: excerpt.note, mode: vscode.CommentMode.Editing } as NoteComment];
  }

  async save(comment: NoteComment): Promise<void> {
    const note = typeof comment.body === 'string' ? comment.body : comment.body.value;
    const { excerpt } = comment;
    comment.thread.comments = [commentOf({ ...excerpt, note }, comment.thread)];
    const { tags, note: now } = this.#latest(comment);
    // A reply that was added meanwhile stays.
    const added = now.startsWith(`${excerpt.note}\n`) ? now.slice(excerpt.note.length) : '';
    await write(await this.#client, excerpt, tags, note.trim() + added);
  }

  cancel(comment: NoteComment): void {
    comment.thread.comments = [commentOf(this.#latest(comment), comment.thread)];
  }

  /** The annotation keeps its tags; one without tags goes. */
  async remove(comment: NoteComment): Promise<void> {
    const client = await this.#client;
    const excerpt = this.#latest(comment);
    if (excerpt.tags.length > 0) await write(client, excerpt, excerpt.tags, '');
    else await change(client, TagRequests.remove, { folder: excerpt.folder, ids: [excerpt.id] });
  }

  /** The annotation as it was told last, which may be newer than its comment. */
  #latest({ excerpt }: NoteComment): TagExcerpt {
    return this.#known.get(excerpt.folder, excerpt.id) ?? excerpt;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#controller.dispose();
  }

  /** Threads whose annotation is as it was stay as they are, opened or not. */
  #show(uri: vscode.Uri): void {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const excerpts = document === undefined ? [] : this.#known.of(document);
    if (excerpts === undefined) return;
    const before = this.#shown.get(uri.toString()) ?? new Map<string, Shown>();
    const now = new Map<string, Shown>();
    for (const excerpt of excerpts) {
      const [range] = rangesOf(excerpt);
      if (excerpt.note === '' || range === undefined) continue;
      const told = JSON.stringify(excerpt);
      const known = before.get(excerpt.id);
      before.delete(excerpt.id);
      now.set(excerpt.id, known?.told === told ? known : { told, thread: this.#update(known?.thread, uri, range, excerpt) });
    }
    for (const { thread } of before.values()) thread.dispose();
    this.#shown.set(uri.toString(), now);
  }

  #update(known: vscode.CommentThread | undefined, uri: vscode.Uri, range: vscode.Range, excerpt: TagExcerpt): vscode.CommentThread {
    const thread = known ?? this.#controller.createCommentThread(uri, range, []);
    thread.range = range;
    thread.label = excerpt.tags.length === 0 ? vscode.l10n.t('Note') : excerpt.tags.map(plainLabel).join(', ');
    thread.comments = [commentOf(excerpt, thread)];
    if (known === undefined) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return thread;
  }
}

function commentOf(excerpt: TagExcerpt, thread: vscode.CommentThread): NoteComment {
  const body = new vscode.MarkdownString(excerpt.note.split('\n').map(plainMarkdown).join('  \n'));
  return { excerpt, thread, body, mode: vscode.CommentMode.Preview, author: { name: excerpt.creator === null ? vscode.l10n.t('Note') : plainLabel(excerpt.creator) }, timestamp: new Date(excerpt.created), contextValue: 'note' };
}
