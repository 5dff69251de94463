import * as l10n from '@vscode/l10n';
import type { Annotation } from '../../../annotations/annotation.js';
import { isWithin } from '../../../annotations/codebook.js';
import { UNTAGGED } from '../../../annotations/store.js';
import { label, printable } from '../../../base/printable.js';
import { baseName } from '../../../base/uri.js';
import type { Turn } from '../../../features/turn.js';
import type { OutlineNode, OutlinePage, OutlineParams, OutlineStep } from '../../../protocol/messages.js';
import type { AnchorState, CodeEntry, TagExcerpt } from '../../../protocol/tags.js';
import type { Session } from '../session.js';
import { codeEntries, excerptsOf } from './excerpts.js';
import { findingsOf } from './findings.js';
import type { FolderTags } from './folderTags.js';

type Part = Pick<OutlinePage, 'nodes' | 'more' | 'note'>;

/** Parts of an id; names and paths hold none. */
const GAP = '\n';

/** The code book as a tree: tags, the tags below them, and the excerpts of each. */
export async function tagNodes(session: Session, { parent, limit }: OutlineParams): Promise<Part> {
  const { tags } = session;
  if (parent === null) return cut(tags.folders().flatMap((folder) => tagsBelow(session, folder, null)), limit);
  const [folderUri = '', name = ''] = parent.split(GAP);
  const folder = tags.folder(folderUri);
  if (folder === undefined) return cut([], limit);
  const below = name === UNTAGGED ? [] : tagsBelow(session, folder, name);
  const excerpts = await excerptsWith(session, folder, name, limit);
  return { nodes: [...below, ...excerpts.slice(0, limit).map((excerpt) => excerptNode(excerpt, parent))], more: Math.max(0, folder.store.count(name) - limit), note: null };
}

/** The annotations that a person is to look at, by what became of them. */
export async function anchorNodes(session: Session, { parent, limit }: OutlineParams, turn: Turn): Promise<Part> {
  const found = await session.tags.attention(turn);
  const inState = (state: AnchorState): readonly TagExcerpt[] => found.filter((excerpt) => excerpt.state === state);
  if (parent !== null) return cut(STATES.filter((state) => state === parent).flatMap((state) => inState(state).map((excerpt) => excerptNode(excerpt, parent))), limit);
  const nodes = STATES.filter((state) => inState(state).length > 0).map((state): OutlineNode => ({
    ...EMPTY, id: state, icon: state, label: STATE_NAMES[state](), description: String(inState(state).length), toCheck: inState(state).length, children: 'later',
  }));
  const notes = session.tags.folders().flatMap(findingsOf);
  return { nodes, more: 0, note: notes.length === 0 ? null : notes.join(' ') };
}

/** The way to the innermost annotation at a position, through its first tag. */
export function tagPath(session: Session, uri: string, offset: number): readonly OutlineStep[] {
  const folder = session.tags.folderOf(uri);
  const here = session.tags.in(uri).filter(({ anchor }) => 'span' in anchor && anchor.span.start <= offset && offset <= anchor.span.end);
  const found = here.at(-1)?.annotation;
  if (folder === undefined || found === undefined) return [];
  const [name = UNTAGGED] = found.tags;
  const steps: OutlineStep[] = [];
  let nodes = session.tags.folders().flatMap((each) => tagsBelow(session, each, null));
  for (const level of levelsOf(name)) {
    const id = `${folder.uri}${GAP}${level}`;
    steps.push({ id, index: nodes.findIndex((node) => node.id === id) });
    nodes = level === UNTAGGED ? [] : tagsBelow(session, folder, level);
  }
  // Excerpts stand below the tags, seed by seed.
  const source = found.target.source;
  const before = folder.store.sourcesOf(name).reduce((sum, [each, count]) => (each < source ? sum + count : sum), nodes.length);
  const beside = session.tags.in(uri).filter(({ annotation }) => carries(annotation, name));
  steps.push({ id: `${folder.uri}${GAP}${name}${GAP}${found.id}`, index: before + beside.findIndex(({ annotation }) => annotation === found) });
  return steps.some(({ index }) => index < 0) ? [] : steps;
}

const STATES: readonly Exclude<AnchorState, 'exact'>[] = ['changed', 'ambiguous', 'orphan', 'moved'];
const STATE_NAMES: Readonly<Record<AnchorState, () => string>> = {
  exact: () => l10n.t('In place'), changed: () => l10n.t('Changed'), ambiguous: () => l10n.t('In one of several places'), orphan: () => l10n.t('Not found'), moved: () => l10n.t('Moved'),
};

const EMPTY: Omit<OutlineNode, 'id' | 'icon' | 'label'> = { description: '', detail: '', place: null, source: null, subject: null, children: [] };

function tagsBelow(session: Session, folder: FolderTags, parent: string | null): OutlineNode[] {
  const entries = codeEntries(folder);
  const depth = parent === null ? 1 : levelsOf(parent).length + 1;
  const here = entries.filter(({ name }) => levelsOf(name).length === depth && (parent === null || isWithin(name, parent)));
  const nodes = here.map((entry) => tagNode(session, folder, entry, entries));
  return parent === null && folder.store.count(UNTAGGED) > 0 ? [...nodes, untaggedNode(session, folder)] : nodes;
}

function tagNode(session: Session, folder: FolderTags, { name, colour, description }: CodeEntry, entries: readonly CodeEntry[]): OutlineNode {
  const all = entries.filter((entry) => isWithin(entry.name, name)).reduce((sum, entry) => sum + entry.count, 0);
  return {
    ...EMPTY, id: `${folder.uri}${GAP}${name}`, icon: 'tag', label: label(name.slice(name.lastIndexOf('/') + 1)), description: [String(all), ...whichFolder(session, folder)].join(' · '),
    detail: printable(description), tag: { folder: folder.uri, name, colour }, children: 'later',
  };
}

function untaggedNode(session: Session, folder: FolderTags): OutlineNode {
  return {
    ...EMPTY, id: `${folder.uri}${GAP}${UNTAGGED}`, icon: 'place', label: l10n.t('Without a tag'), description: [String(folder.store.count(UNTAGGED)), ...whichFolder(session, folder)].join(' · '), children: 'later',
  };
}

/** Told only where there are several. */
const whichFolder = ({ tags }: Session, { uri }: FolderTags): string[] => (tags.folders().length > 1 ? [printable(baseName(uri))] : []);

async function excerptsWith({ tags }: Session, folder: FolderTags, name: string, limit: number): Promise<TagExcerpt[]> {
  const found: TagExcerpt[] = [];
  for (const [source] of folder.store.sourcesOf(name)) {
    if (found.length >= limit) break;
    const placed = (await tags.of(folder, source)).filter(({ annotation }) => carries(annotation, name));
    found.push(...excerptsOf(folder, placed, await tags.textOf(folder.uriOf(source))));
  }
  return found;
}

function carries({ tags }: Annotation, name: string): boolean {
  return name === UNTAGGED ? tags.length === 0 : tags.includes(name);
}

function excerptNode(excerpt: TagExcerpt, parent: string): OutlineNode {
  const { id, uri, file, range, candidates, state, text, textNow, tags, note, creator } = excerpt;
  const at = range ?? candidates[0] ?? null;
  const where = at === null ? printable(file) : l10n.t('{0}, line {1}', printable(file), at.start.line + 1);
  const details = [
    state === 'changed' ? l10n.t('Was: {0}', printable(text)) : '', state === 'changed' ? l10n.t('Is: {0}', printable(textNow ?? '')) : '',
    tags.length > 0 ? printable(tags.join(', ')) : '', printable(note), creator === null ? '' : printable(creator),
  ];
  return {
    ...EMPTY, id: `${parent}${GAP}${id}`, icon: 'excerpt', label: label(textNow ?? text) || '…', description: state === 'exact' ? where : `${where} · ${STATE_NAMES[state]()}`,
    detail: details.filter((line) => line !== '').join('\n'), place: at === null ? null : { uri, range: at }, excerpt,
  };
}

function levelsOf(name: string): string[] {
  const parts = name.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

function cut(nodes: readonly OutlineNode[], limit: number): Part {
  return { nodes: nodes.slice(0, limit), more: Math.max(0, nodes.length - limit), note: null };
}
