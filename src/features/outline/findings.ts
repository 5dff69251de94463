import * as l10n from '@vscode/l10n';
import { fold } from '../../base/excerpt.js';
import { groupBy } from '../../base/groups.js';
import { stableId } from '../../base/hash.js';
import type { CopyGroup, Finding } from '../../corpus/corpus.js';
import type { Link } from '../../corpus/links.js';
import { conflictOf } from '../conflicts.js';
import { locate, seedCount } from '../places.js';
import type { Turn } from '../turn.js';
import type { Workspace } from '../workspace.js';
import { countIn } from './counts.js';
import { page, type Outline, type OutlineIcon, type OutlineNode } from './outline.js';
import { textsOf } from './texts.js';

const CONFLICTS = 'conflicts';
const COPIES = 'copies';
/** After so many turns what is known by then is shown. */
const MOST_TURNS = 50;
const MOST_MEMBERS = 100;
const MOST_SHOWN = 500;

type Texts = (uri: string) => Promise<string | undefined>;

/** Pairs of claims that contradict each other, and passages that stand in more than one place. */
export function findingOutline(workspace: Workspace, tellsConflicts: (uri: string) => boolean): Outline {
  const { corpus } = workspace;
  const conflicts = (): Conflicts[] => inSameWords(workspace, corpus.knownConflicts().filter(({ a, b }) => tellsConflicts(a.document) && tellsConflicts(b.document)));
  return {
    children: async (parent, limit, turn) => {
      const isSettled = await settle(workspace, turn);
      const note = isSettled ? null : l10n.t('Conflicts and copies are still being looked for.');
      const [found, copies] = [conflicts(), corpus.knownCopies()];
      const texts = textsOf(workspace);
      if (parent === null) {
        const top = groups(found, copies);
        return { ...page(top, top.length, note), isWhole: isSettled };
      }
      const nodes = parent === CONFLICTS ? await Promise.all(found.slice(0, limit).map((each) => conflictNode(workspace, each, texts)))
        : await Promise.all(copies.slice(0, limit).map((group) => copyNode(workspace, group, texts)));
      return { ...page(distinct(nodes), parent === CONFLICTS ? found.length : copies.length, note), isWhole: isSettled };
    },
    path: async (seed, offset) => {
      const holds = ({ uri, start, end }: Finding): boolean => uri === seed.uri && start <= offset && offset <= end;
      const found = conflicts();
      const index = found.findIndex((each) => endsOf(each).some(({ claim }) => holds(claim)));
      const conflict = found[index];
      if (conflict === undefined) return [];
      const { id, children } = await conflictNode(workspace, conflict, textsOf(workspace));
      const end = endsOf(conflict).findIndex(({ claim }) => holds(claim));
      return [{ id: CONFLICTS, index: 0 }, { id, index }, { id: children === 'later' ? '' : children[end]?.id ?? '', index: end }];
    },
  };
}

/** Looks on for conflicts and copies; whether all are known. */
async function settle({ corpus }: Workspace, { isCancelled, isOver, pause }: Turn): Promise<boolean> {
  for (let turn = 0; turn < MOST_TURNS && !isCancelled(); turn++) {
    if (corpus.settle(isOver)) return true;
    await pause();
  }
  return false;
}

/** Pairs of claims in the same words: the first, and those in which one end is a copy of an end of it. */
type Conflicts = readonly [Link, ...Link[]];

function inSameWords({ corpus }: Workspace, links: readonly Link[]): Conflicts[] {
  const wording = ({ document, start }: Link['a']): string => String(corpus.wordingAt(document, start) ?? `${document} ${start}`);
  return [...groupBy(links, ({ a, b }) => [wording(a), wording(b)].sort().join(' ')).values()].flatMap(([first, ...rest]): Conflicts[] => (first === undefined ? [] : [[first, ...rest]]));
}

interface End {
  readonly claim: Finding;
  /** The claim, or the figure in it that differs. */
  readonly at: Finding;
  readonly isCopy: boolean;
}

/** Both ends of the first pair, then each further place once. */
function endsOf(links: Conflicts): readonly End[] {
  const ends = new Map<string, End>();
  for (const link of links) {
    const { here, there } = conflictOf(link, true);
    for (const [{ document: uri, start, end }, at] of [[link.a, here], [link.b, there]] as const) {
      const key = `${start} ${uri}`;
      if (!ends.has(key)) ends.set(key, { claim: { uri, start, end }, at, isCopy: link !== links[0] });
    }
  }
  return [...ends.values()];
}

function groups(conflicts: readonly Conflicts[], copies: readonly CopyGroup[]): OutlineNode[] {
  const group = (id: string, icon: OutlineIcon, label: string, description: string): OutlineNode =>
    ({ id, icon, label, description, detail: '', place: null, source: null, subject: null, children: 'later' });
  return [
    ...(conflicts.length === 0 ? [] : [group(CONFLICTS, 'conflicts', l10n.t('Conflicts'), conflicts.length === 1 ? l10n.t('1 pair of claims') : l10n.t('{0} pairs of claims', conflicts.length))]),
    ...(copies.length === 0 ? [] : [group(COPIES, 'copies', l10n.t('Copies'), copies.length === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', copies.length))]),
  ];
}

async function conflictNode(workspace: Workspace, conflict: Conflicts, texts: Texts): Promise<OutlineNode> {
  const [link] = conflict;
  const { here, there, isOfFigures } = conflictOf(link, true);
  const ends = endsOf(conflict);
  const [one = '', other = ''] = await Promise.all(ends.slice(0, 2).map(({ claim }) => words(texts, claim)));
  const id = `conflict ${stableId(one, other, link.a.document, link.b.document)}`;
  const children = await Promise.all(ends.slice(0, MOST_MEMBERS).map((end, i) => placeNode(workspace, `${id} ${i}`, end, texts)));
  const where = children.map(({ description }) => description).join(', ');
  const label = isOfFigures ? l10n.t('{0} against {1}', await words(texts, here), await words(texts, there)) : one;
  return { id, icon: 'conflict', label, description: where, detail: [one, other, where].join('\n'), place: null, source: null, subject: null, children };
}

async function copyNode(workspace: Workspace, { members }: CopyGroup, texts: Texts): Promise<OutlineNode> {
  const [original] = members;
  const label = original === undefined ? '' : await words(texts, original);
  const id = `copy ${stableId(label, original?.uri ?? '')}`;
  const places = members.slice(0, MOST_MEMBERS).map((member, i): OutlineNode => {
    const place = locate(workspace, member);
    const where = `${place.file}:${place.line}`;
    const role = i === 0 ? l10n.t('first of them') : l10n.t('copy');
    return {
      id: `${id} ${i}`, icon: 'place', label: where, description: member.source === null ? role : l10n.t('{0}, {1}', role, member.source), detail: '', place, source: member.source, subject: null, children: [],
    };
  });
  const description = countIn(l10n.t('{0} places', members.length), seedCount(members));
  return { id, icon: 'copy', label, description, detail: [label, description].join('\n'), place: null, source: null, subject: null, children: places };
}

async function placeNode(workspace: Workspace, id: string, { claim, at, isCopy }: End, texts: Texts): Promise<OutlineNode> {
  const place = locate(workspace, at);
  const source = workspace.corpus.sourceAt(claim.uri, claim.start);
  const [label, line] = [await words(texts, claim), `${place.file}:${place.line}`];
  const where = isCopy ? l10n.t('{0} (a copy)', line) : line;
  const from = source === null ? l10n.t('Source unknown.') : l10n.t('Source: {0}', source);
  return { id, icon: 'claim', label, description: where, detail: [label, from, where].join('\n'), place, source, subject: null, children: [] };
}

async function words(texts: Texts, { uri, start, end }: Finding): Promise<string> {
  return fold((await texts(uri))?.slice(start, Math.min(end, start + MOST_SHOWN)) ?? '');
}

/** What is said twice in one seed has the same words: its later nodes are told apart by a number. */
function distinct(nodes: readonly OutlineNode[]): OutlineNode[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const before = seen.get(node.id) ?? 0;
    seen.set(node.id, before + 1);
    if (before === 0) return node;
    const id = `${node.id} ${before}`;
    return { ...node, id, children: node.children === 'later' ? node.children : node.children.map((child, i) => ({ ...child, id: `${id} ${i}` })) };
  });
}
