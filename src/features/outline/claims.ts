import * as l10n from '@vscode/l10n';
import type { ClaimType } from '../../analysis/marks.js';
import { fold } from '../../base/excerpt.js';
import { groupBy } from '../../base/groups.js';
import type { ClaimGroup, ClaimGrouping, ClaimRef } from '../../corpus/claims.js';
import { sourceKey } from '../../corpus/entry.js';
import { locate } from '../places.js';
import { typeName } from '../wording.js';
import type { Workspace } from '../workspace.js';
import { countIn } from './counts.js';
import { allClaims, type ClaimFilter } from './filter.js';
import { page, type Outline, type OutlineIcon, type OutlineNode } from './outline.js';
import { textsOf } from './texts.js';

/** Claims by source, type or seed; with a filter, those that hold its words. */
export function claimOutline(workspace: Workspace, by: ClaimGrouping, filter: ClaimFilter): Outline {
  const { corpus } = workspace;
  const groupsOf = async (isCancelled: () => boolean) => {
    const found = await allClaims(workspace, filter, isCancelled);
    return found === null ? { groups: corpus.claimGroups(by), claims: (key: string) => corpus.claimsOfGroup(by, key), note: null } : grouped(workspace, found.claims, by, found.note);
  };
  const never = (): boolean => false;
  return {
    children: async (parent, limit, { isCancelled }) => {
      const { groups, claims, note } = await groupsOf(isCancelled);
      if (parent === null) {
        const sorted = inOrder(groups, by);
        return page(sorted.slice(0, limit).map((group) => groupNode(group, by)), sorted.length, note);
      }
      const key = parent.slice(by.length + 1);
      const shown = [...first(claims(key), limit)];
      const all = groups.find((group) => group.key === key)?.claims ?? 0;
      const texts = textsOf(workspace);
      return page(await Promise.all(shown.map(async (claim) => claimNode(workspace, claim, by, await texts(claim.uri)))), Math.max(all, shown.length), note);
    },
    path: async (seed, offset) => {
      const claim = corpus.claims(seed.uri).find(({ start, end }) => start <= offset && offset <= end);
      if (claim === undefined) return [];
      const { groups, claims } = await groupsOf(never);
      const key = keyOf(claim, by);
      const index = inOrder(groups, by).findIndex((group) => group.key === key);
      let at = 0;
      for (const each of claims(key)) {
        if (each.uri === claim.uri && each.ordinal === claim.ordinal) return index < 0 ? [] : [{ id: `${by} ${key}`, index }, { id: claimId(claim), index: at }];
        at++;
      }
      return [];
    },
  };
}

interface Grouped {
  readonly groups: readonly ClaimGroup[];
  readonly claims: (key: string) => Iterable<ClaimRef>;
  readonly note: string | null;
}

function grouped(workspace: Workspace, claims: readonly ClaimRef[], by: ClaimGrouping, note: string | null): Grouped {
  const held = groupBy(claims, (claim) => keyOf(claim, by));
  const groups = [...held].map(([key, inGroup]): ClaimGroup => {
    const name = by === 'file' ? workspace.corpus.fileOf(key) ?? key : by === 'type' ? key : inGroup[0]?.source ?? '';
    return { key, name, claims: inGroup.length, seeds: new Set(inGroup.map(({ uri }) => uri)).size };
  });
  return { groups, claims: (key) => held.get(key) ?? [], note };
}

function keyOf(claim: ClaimRef, by: ClaimGrouping): string {
  if (by === 'file') return claim.uri;
  return by === 'type' ? claim.type : claim.source === null ? '' : sourceKey(claim.source);
}

/** Seeds and types keep their order; sources are by name, the unknown one last. */
function inOrder(groups: readonly ClaimGroup[], by: ClaimGrouping): readonly ClaimGroup[] {
  if (by !== 'source') return groups;
  const rank = ({ key, name }: ClaimGroup): string => (key === '' ? '\uffff' : name.toLowerCase());
  return [...groups].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.key < b.key ? -1 : 1));
}

function* first<T>(all: Iterable<T>, limit: number): Generator<T> {
  let left = limit;
  for (const each of all) {
    if (left-- <= 0) return;
    yield each;
  }
}

const ICONS: Readonly<Record<ClaimGrouping, OutlineIcon>> = { source: 'source', type: 'type', file: 'file' };

function groupNode({ key, name, claims, seeds }: ClaimGroup, by: ClaimGrouping): OutlineNode {
  const label = by === 'type' ? typeName(name as ClaimType) : key === '' ? l10n.t('Source unknown') : name;
  const description = by === 'file' ? claimCount(claims) : countIn(claimCount(claims), seeds);
  return { id: `${by} ${key}`, icon: ICONS[by], label, description, detail: '', place: null, source: null, subject: null, children: 'later' };
}

function claimCount(count: number): string {
  return count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count);
}

function claimId({ uri, ordinal }: ClaimRef): string {
  return `claim ${ordinal} ${uri}`;
}

function claimNode(workspace: Workspace, claim: ClaimRef, by: ClaimGrouping, text: string | undefined): OutlineNode {
  const place = locate(workspace, claim);
  const where = by === 'file' ? l10n.t('line {0}', place.line) : `${place.file}:${place.line}`;
  const source = claim.source === null ? l10n.t('Source unknown.') : l10n.t('Source: {0}', claim.source);
  const words = text === undefined ? where : fold(text.slice(claim.start, Math.min(claim.end, claim.start + MOST_SHOWN)));
  return {
    id: claimId(claim), icon: 'claim', label: words, description: where, detail: [words, typeName(claim.type), source, where].join('\n'),
    place, source: claim.source, subject: null, children: [],
  };
}

/** A sentence that is longer than this, in UTF-16 code units, is cut. */
const MOST_SHOWN = 500;
