import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import type { Annotation, MadeFrom, Statement } from '../../../annotations/annotation.js';
import { adding, editing, removing } from '../../../annotations/changes.js';
import { isWithin, tagName } from '../../../annotations/codebook.js';
import { describer } from '../../../annotations/describe.js';
import { acceptedAs } from '../../../annotations/refresh.js';
import { deleteTag, describeTag, mergeTags, moveTag, renameTag, type Preview } from '../../../annotations/recode.js';
import { printable } from '../../../base/printable.js';
import { lineStarts } from '../../../base/lines.js';
import { contains, type Span } from '../../../base/span.js';
import { baseName } from '../../../base/uri.js';
import { markAt } from '../../../features/seed.js';
import type { Seed } from '../../../features/workspace.js';
import {
  TagRequests, type AddTagsParams, type AnnotationsParams, type ConcordanceParams, type DescribeTagParams, type EditTagsParams, type ExcerptsParams,
  type FolderCodeBook, type RecodeParams, type RecodePreview, type Refusal, type SettleParams, type TagContext, type TagExcerpt, type TagOutcome, type TagPlaceParams,
} from '../../../protocol/tags.js';
import { rangeOf, spanOf } from '../positions.js';
import type { When } from '../requests.js';
import type { OpenSeed } from '../documents.js';
import type { Session } from '../session.js';
import { concordance } from './concordance.js';
import { codeEntries, excerptsOf } from './excerpts.js';
import type { FolderTags } from './folderTags.js';
import type { Placed } from './live.js';
import { refusal } from './commands.js';

/** Answers the requests of `TagRequests`. */
export function answerTagRequests(connection: Connection, session: Session, whenReady: When): void {
  const { tags } = session;
  const when: When = (handle) => whenReady(async (params, token) => {
    await session.tagsReady;
    return handle(params, token);
  });
  connection.onRequest(TagRequests.context, when((params: TagPlaceParams) => contextOf(session, params)));
  connection.onRequest(TagRequests.add, when((params: AddTagsParams) => add(session, params)));
  connection.onRequest(TagRequests.edit, when((params: EditTagsParams) => edit(session, params)));
  connection.onRequest(TagRequests.remove, when((params: AnnotationsParams) => remove(session, params)));
  connection.onRequest(TagRequests.undo, when(() => tags.commands.undo()));
  connection.onRequest(TagRequests.redo, when(() => tags.commands.redo()));
  connection.onRequest(TagRequests.codeBooks, when((): FolderCodeBook[] => tags.folders().map((folder) => ({ folder: folder.uri, name: baseName(folder.uri), codes: codeEntries(folder) }))));
  connection.onRequest(TagRequests.previewRecode, when((params: RecodeParams) => previewRecode(session, params)));
  connection.onRequest(TagRequests.recode, when((params: RecodeParams) => recode(session, params)));
  connection.onRequest(TagRequests.describe, when((params: DescribeTagParams) => describe(session, params)));
  connection.onRequest(TagRequests.excerpts, when((params: ExcerptsParams) => excerpts(session, params)));
  connection.onRequest(TagRequests.settle, when((params: SettleParams) => settle(session, params)));
  connection.onRequest(TagRequests.concordance, when((params: ConcordanceParams, token) => concordance(session, params, () => token.isCancellationRequested)));
}

function contextOf(session: Session, { uri, ranges }: TagPlaceParams): TagContext | Refusal {
  const open = session.open(uri);
  const folder = session.tags.folderOf(uri);
  if (open === undefined) return refusal(l10n.t('Only seeds can be tagged: this document is none.'));
  if (folder === undefined) return refusal(l10n.t('Tags are kept in a folder: open the folder of this seed first.'));
  const { seed, lineStarts: starts } = open;
  const places = ranges.map((range) => placeOf(open, spanOf(starts, range, seed.text.length)));
  const [first = { start: 0, end: 0 }] = places;
  const cursor = ranges[0] === undefined ? first : spanOf(starts, ranges[0], seed.text.length);
  const here = session.tags.in(uri).filter(({ anchor }) => 'span' in anchor && contains(anchor.span, cursor)).sort((a, b) => sizeOf(a) - sizeOf(b));
  return {
    kind: 'context', folder: folder.uri, ranges: places.map((span) => rangeOf(starts, span)), text: printable(seed.text.slice(first.start, first.end)),
    mark: markExactly(seed, first)?.kind ?? null, here: excerptsOf(folder, here, seed.text), codes: codeEntries(folder),
  };
}

/** A selection without the white space at its edges; for a cursor the mark around it, or else its sentence. */
function placeOf({ seed }: OpenSeed, { start, end }: Span): Span {
  if (start === end) {
    const found = markAt(seed, start) ?? seed.analysis.sentences.find((sentence) => sentence.start <= start && start <= sentence.end);
    return found === undefined ? { start, end } : { start: found.start, end: found.end };
  }
  const text = seed.text.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}

function markExactly({ marks }: Seed, { start, end }: Span): MadeFrom | undefined {
  return marks.find((mark) => mark.start === start && mark.end === end);
}

const sizeOf = ({ anchor }: Placed): number => ('span' in anchor ? anchor.span.end - anchor.span.start : Infinity);

async function add({ tags, library }: Session, params: AddTagsParams): Promise<TagOutcome> {
  const names = namesOf(params.tags);
  const added = new Map<FolderTags, Statement[]>();
  for (const { uri, ranges } of params.places) {
    const folder = tags.folderOf(uri);
    if (folder === undefined) return refusal(l10n.t('Tags are kept in a folder: open the folder of this seed first.'));
    const seed = await library.seedOf(uri);
    if (seed === undefined) return refusal(l10n.t('{0} can no longer be read.', tags.pathOf(uri)));
    const { text } = seed;
    const starts = lineStarts(text);
    const describe = describer(tags.pathOf(uri), text);
    const statements = ranges.map((range) => spanOf(starts, range, text.length)).filter((span) => span.start < span.end).map((span): Statement => ({
      id: tags.ports.newId(), target: describe(span), tags: names, note: params.note, creator: creatorOf(library.settingsOf(uri).seedmark.creator),
      created: tags.ports.now(), mark: params.accept ? madeFrom(markExactly(seed, span)) : null, extra: {},
    }));
    added.set(folder, [...added.get(folder) ?? [], ...statements]);
  }
  const count = [...added.values()].flat().length;
  if (count === 0) return refusal(l10n.t('There is nothing to tag here: select some text, or stand on a mark.'));
  const changes = [...added].map(([folder, statements]) => ({ folder: folder.uri, change: adding(statements) }));
  return tags.commands.do(changes, names.length === 0 ? l10n.t('Annotated: {0}', count) : l10n.t('Tagged {0} with {1}', count, names.join(', ')));
}

const creatorOf = (setting: string): string | null => (setting.trim() === '' ? null : setting.trim());
const madeFrom = (mark: MadeFrom | undefined): MadeFrom | null => (mark === undefined ? null : { kind: mark.kind, rule: mark.rule });
const namesOf = (typed: readonly string[]): string[] => [...new Set(typed.flatMap((name) => tagName(name) ?? []))];

async function edit({ tags }: Session, { folder: uri, edits }: EditTagsParams): Promise<TagOutcome> {
  const folder = tags.folder(uri);
  const pairs = edits.flatMap(({ id, tags: names, note }): [Annotation, Statement][] => {
    const before = folder?.store.get(id);
    return before === undefined ? [] : [[before, { ...before, tags: namesOf(names), note }]];
  });
  if (folder === undefined || pairs.length === 0) return gone();
  return tags.commands.do([{ folder: uri, change: editing(pairs) }], l10n.t('Annotations changed: {0}', pairs.length));
}

async function remove({ tags }: Session, { folder: uri, ids }: AnnotationsParams): Promise<TagOutcome> {
  const annotations = ids.flatMap((id) => tags.folder(uri)?.store.get(id) ?? []);
  if (annotations.length === 0) return gone();
  return tags.commands.do([{ folder: uri, change: removing(annotations) }], l10n.t('Annotations deleted: {0}', annotations.length));
}

const gone = (): Refusal => refusal(l10n.t('This annotation is no longer there.'));

function previewOf({ tags }: Session, params: RecodeParams): Preview | Refusal {
  const folder = tags.folder(params.folder);
  if (folder === undefined) return refusal(l10n.t('The folder of this tag is no longer open.'));
  const { store, book } = folder;
  if (params.kind === 'delete') return deleteTag(store, book, params.tag);
  const to = tagName(params.to);
  if (params.kind === 'move') return to !== null && isWithin(to, params.tag) ? refusal(l10n.t('A tag cannot be moved below itself.')) : moveTag(store, book, params.tag, to);
  if (to === null) return refusal(l10n.t('A tag needs a name.'));
  return params.kind === 'rename' ? renameTag(store, book, params.tag, to) : mergeTags(store, book, params.tags, to);
}

function previewRecode(session: Session, params: RecodeParams): RecodePreview | Refusal {
  const preview = previewOf(session, params);
  if ('reason' in preview) return preview;
  const { annotations, seeds, tags, merged } = preview;
  return { kind: 'preview', annotations, seeds, tags, merged };
}

async function recode(session: Session, params: RecodeParams): Promise<TagOutcome> {
  const preview = previewOf(session, params);
  if ('reason' in preview) return preview;
  if (preview.tags.length === 0) return refusal(l10n.t('This changes no tag.'));
  return session.tags.commands.do([{ folder: params.folder, change: preview.change }], wordsOf(params));
}

function wordsOf(params: RecodeParams): string {
  switch (params.kind) {
    case 'rename': return l10n.t('Tag {0} renamed to {1}', params.tag, params.to);
    case 'move': return params.to === '' ? l10n.t('Tag {0} moved to the top', params.tag) : l10n.t('Tag {0} moved below {1}', params.tag, params.to);
    case 'merge': return l10n.t('Tags {0} merged into {1}', params.tags.join(', '), params.to);
    case 'delete': return l10n.t('Tag {0} deleted', params.tag);
  }
}

async function describe({ tags }: Session, { folder: uri, code }: DescribeTagParams): Promise<TagOutcome> {
  const folder = tags.folder(uri);
  const name = tagName(code.name);
  if (folder === undefined || name === null) return refusal(l10n.t('The folder of this tag is no longer open.'));
  return tags.commands.do([{ folder: uri, change: describeTag(folder.book, { ...code, name }) }], l10n.t('Tag {0} described', name));
}

async function excerpts({ tags }: Session, { folder: uri, tag }: ExcerptsParams): Promise<TagExcerpt[]> {
  const folder = tags.folder(uri);
  if (folder === undefined) return [];
  const found: TagExcerpt[] = [];
  for (const source of tag === null ? folder.store.sources() : sourcesBelow(folder, tag)) {
    const holds = (annotation: Annotation): boolean => tag === null || annotation.tags.some((name) => isWithin(name, tag));
    const placed = await tags.of(folder, source);
    found.push(...excerptsOf(folder, placed.filter(({ annotation }) => holds(annotation)), await tags.textOf(folder.uriOf(source))));
  }
  return found;
}

/** The seeds in which something carries a tag or one below it, sorted. */
function sourcesBelow({ store }: FolderTags, tag: string): readonly string[] {
  const below = store.tags().filter((name) => isWithin(name, tag));
  return [...new Set(below.flatMap((name) => store.sourcesOf(name).map(([source]) => source)))].sort();
}

async function settle({ tags }: Session, { folder: uri, id, uri: seedUri, range }: SettleParams): Promise<TagOutcome> {
  const folder = tags.folder(uri);
  const before = folder?.store.get(id);
  if (folder === undefined || before === undefined) return gone();
  if (tags.folderOf(seedUri) !== folder) return refusal(l10n.t('An annotation stays in the folder that keeps it.'));
  const text = await tags.textOf(seedUri);
  if (text === undefined) return refusal(l10n.t('{0} can no longer be read.', tags.pathOf(seedUri)));
  const placed = (await tags.of(folder, before.target.source)).find(({ annotation }) => annotation.id === id);
  const span = range === null ? placed !== undefined && 'span' in placed.anchor ? placed.anchor.span : undefined : spanOf(lineStarts(text), range, text.length);
  if (span === undefined || span.start >= span.end) return refusal(l10n.t('Select the text that this annotation belongs to first.'));
  return tags.commands.do([{ folder: uri, change: acceptedAs(tags.pathOf(seedUri), text, [[before, span]]) }], l10n.t('Annotation placed'));
}
