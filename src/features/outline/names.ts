import * as l10n from '@vscode/l10n';
import { groupBy } from '../../base/groups.js';
import type { Mention, NameSummary } from '../../corpus/corpus.js';
import { inSentence, locate, seedCount } from '../places.js';
import { markAt } from '../seed.js';
import { kindName } from '../wording.js';
import type { Workspace } from '../workspace.js';
import { nameSubject } from '../compare/subjects.js';
import { countIn, mentionCount } from './counts.js';
import { page, type Outline, type OutlineNode } from './outline.js';
import { textsOf } from './texts.js';

/** Models and systems by name, the spellings of each where there are several, and the mentions. */
export function nameOutline(workspace: Workspace): Outline {
  const { corpus } = workspace;
  return {
    children: async (parent, limit) => {
      if (parent === null) {
        const names = corpus.names();
        return page(names.slice(0, limit).map((name) => nameNode(name, corpus.mentions(name.canonical))), names.length);
      }
      const { canonical, spelling } = readId(parent);
      const mentions = corpus.mentions(canonical);
      const spellings = spellingsOf(mentions);
      if (spelling === null && spellings.size > 1) {
        const nodes = [...spellings].map(([text, found]) => spellingNode(canonical, text, found));
        return page(nodes.slice(0, limit), nodes.length);
      }
      const found = spelling === null ? mentions : spellings.get(spelling) ?? [];
      const texts = textsOf(workspace);
      return page(await Promise.all(found.slice(0, limit).map(async (mention, i) => mentionNode(workspace, canonical, mention, mentionId(canonical, found, i), await texts(mention.uri)))), found.length);
    },
    path: (seed, offset) => {
      const mark = markAt(seed, offset);
      if (mark?.kind !== 'model' && mark?.kind !== 'system') return Promise.resolve([]);
      const canonical = corpus.nameOf(mark.canonical);
      const mentions = corpus.mentions(canonical);
      const isHere = ({ uri, start }: Mention): boolean => uri === seed.uri && start === mark.start;
      const spellings = spellingsOf(mentions);
      const spelling = mentions.find(isHere)?.spelling;
      const found = spellings.size > 1 ? spellings.get(spelling ?? '') ?? [] : mentions;
      const at = found.findIndex(isHere);
      const name = { id: nameId(canonical), index: corpus.names().findIndex((each) => each.canonical === canonical) };
      if (at < 0 || name.index < 0 || spelling === undefined) return Promise.resolve([]);
      const among = spellings.size > 1 ? [{ id: spellingId(canonical, spelling), index: [...spellings.keys()].indexOf(spelling) }] : [];
      return Promise.resolve([name, ...among, { id: mentionId(canonical, found, at), index: at }]);
    },
  };
}

/** The mentions of each spelling, the most frequent first. */
function spellingsOf(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = [...groupBy(mentions, ({ spelling }) => spelling)];
  return new Map(groups.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}

function nameNode({ canonical, kind }: NameSummary, mentions: readonly Mention[]): OutlineNode {
  const description = l10n.t('{0}, {1}', kindName(kind).toLowerCase(), countIn(mentionCount(mentions.length), seedCount(mentions)));
  return { id: nameId(canonical), icon: kind, label: canonical, description, detail: '', place: null, source: null, subject: nameSubject(canonical), children: 'later' };
}

function spellingNode(canonical: string, spelling: string, mentions: readonly Mention[]): OutlineNode {
  const description = countIn(mentionCount(mentions.length), seedCount(mentions));
  return { id: spellingId(canonical, spelling), icon: 'spelling', label: spelling, description, detail: l10n.t('A spelling of {0}', canonical), place: null, source: null, subject: nameSubject(canonical), children: 'later' };
}

function mentionNode(workspace: Workspace, canonical: string, mention: Mention, id: string, text: string | undefined): OutlineNode {
  const place = locate(workspace, mention);
  const where = `${place.file}:${place.line}`;
  const label = text === undefined ? where : inSentence(workspace, text, mention, 100);
  return { id, icon: 'place', label, description: where, detail: '', place, source: null, subject: nameSubject(canonical), children: [] };
}

// Ids are JSON, since a name may hold any character.

function nameId(canonical: string): string {
  return JSON.stringify([canonical]);
}

function spellingId(canonical: string, spelling: string): string {
  return JSON.stringify([canonical, spelling]);
}

/** The name, the spelling, the seed and how many of these mentions stand before it in its seed. */
function mentionId(canonical: string, found: readonly Mention[], at: number): string {
  const mention = found[at];
  let before = 0;
  while (found[at - before - 1]?.uri === mention?.uri && at - before > 0) before++;
  return JSON.stringify([canonical, mention?.spelling, mention?.uri, before]);
}

function readId(id: string): { readonly canonical: string; readonly spelling: string | null } {
  const [canonical, spelling] = JSON.parse(id) as [string, string?];
  return { canonical, spelling: spelling ?? null };
}
