import type { Span } from '../base/span.js';
import { RELATIONS, otherEnd } from './claim-card.js';
import type { Location, Related, WorkspaceSymbol } from './features.js';
import { locate, type Found } from './places.js';
import { markAt } from './seed.js';
import type { Seed, Workspace } from './workspace.js';

/** Where a name is defined, or first stands; where a source first stands. Other marks are their own definition. */
export function definitionAt(workspace: Workspace, seed: Seed, offset: number): Location[] {
  const mark = markAt(seed, offset);
  if (mark === undefined) return [];
  const own = { uri: seed.uri, start: mark.start, end: mark.end };
  if (mark.kind === 'model' || mark.kind === 'system') return [locate(workspace, workspace.corpus.definition(mark.canonical) ?? own)];
  if (mark.kind === 'source') return [locate(workspace, workspace.corpus.sources(seed.text.slice(mark.start, mark.end))[0] ?? own)];
  return [locate(workspace, own)];
}

export function referencesAt(workspace: Workspace, seed: Seed, offset: number): Related[] {
  const { corpus } = workspace;
  const mark = markAt(seed, offset);
  if (mark === undefined) return [];
  const text = seed.text.slice(mark.start, mark.end);
  const all = (relation: Related['relation'], found: readonly Found[]): Related[] => found.map((one) => ({ relation, location: locate(workspace, one) }));
  const own = { uri: seed.uri, start: mark.start, end: mark.end };
  switch (mark.kind) {
    case 'number': {
      const figures = corpus.figures(seed.uri, mark, text);
      return all('same-measure', figures.length === 0 ? [own] : figures);
    }
    case 'source': return [...all('same-source', corpus.sources(text)), ...all('same-source', corpus.passages(text))].sort(byPlace);
    case 'claim': {
      const links = corpus.linksAt(seed.uri, mark.start);
      const linked = RELATIONS.flatMap((relation) => all(relation, links.filter((link) => link.relation === relation).map((link) => otherEnd(link, seed.uri, mark))));
      return [...all('same', [own]), ...linked];
    }
    default: return all('same-name', corpus.mentions(mark.canonical));
  }
}

function byPlace(a: Related, b: Related): number {
  if (a.location.file !== b.location.file) return a.location.file < b.location.file ? -1 : 1;
  return a.location.start - b.location.start || a.location.end - b.location.end;
}

/** The places in the same seed that share the name, the source or the measured thing of the mark at an offset. */
export function highlightsAt(workspace: Workspace, seed: Seed, offset: number): Span[] {
  const mark = markAt(seed, offset);
  if (mark === undefined) return [];
  if (mark.kind === 'claim') return [{ start: mark.start, end: mark.end }];
  const text = seed.text.slice(mark.start, mark.end);
  const found = mark.kind === 'number' ? workspace.corpus.figures(seed.uri, mark, text)
    : mark.kind === 'source' ? workspace.corpus.sources(text)
    : workspace.corpus.mentions(mark.canonical);
  const here = found.filter((one) => one.uri === seed.uri).map(({ start, end }) => ({ start, end }));
  return here.length > 0 ? here : [{ start: mark.start, end: mark.end }];
}

/** Models, systems and sources whose name holds the query's letters in order, names first. */
export function symbolsMatching(workspace: Workspace, query: string): WorkspaceSymbol[] {
  const names = workspace.corpus.names().map(({ canonical, kind, first }) => ({ name: canonical, kind, first }));
  const sources = workspace.corpus.allSources().map(({ text, first }) => ({ name: text, kind: 'source' as const, first }));
  return [...names, ...sources].filter(({ name }) => holds(name.toLowerCase(), query.toLowerCase())).slice(0, MOST_SYMBOLS)
    .map(({ name, kind, first }) => ({ name, kind, location: locate(workspace, first) }));
}

const MOST_SYMBOLS = 1000;

function holds(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const next = name.indexOf(letter, at);
    if (next < 0) return false;
    at = next + letter.length;
  }
  return true;
}
