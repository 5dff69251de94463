import { cardAt } from './cards.js';
import { compare } from './compare/compare.js';
import { comparisonMarkdown } from './compare/markdown.js';
import { subjectsAt, subjectsOf } from './compare/subjects.js';
import { conflictFindings } from './conflicts.js';
import type { Features } from './features.js';
import { claimFilter } from './outline/filter.js';
import { createOutline } from './outline/create.js';
import { definitionAt, highlightsAt, referencesAt, symbolsMatching } from './navigation.js';
import { referenceGroups } from './references.js';
import { countKinds, decorate, nextMark, webLinks } from './seed.js';
import { foldsOf, symbolsOf } from './symbols.js';
import { tokenise } from './tokens.js';
import type { HeldSeed, Workspace } from './workspace.js';

export function createFeatures(workspace: Workspace): Features {
  const ask = <T>(uri: string, otherwise: T, answer: (seed: HeldSeed) => T): T => {
    const seed = workspace.get(uri);
    return seed === undefined ? otherwise : answer(seed);
  };
  let filter = { text: '', is: claimFilter('') };
  return {
    marks: (uri) => ask(uri, [], (seed) => seed.marks),
    tokens: (uri, within) => ask(uri, [], (seed) => tokenise(seed, within ?? { start: 0, end: seed.text.length })),
    decorations: (uri) => ask(uri, { claims: { none: [], weak: [], strong: [] }, chrome: [] }, decorate),
    counts: (uri) => ask(uri, countKinds([]), (seed) => countKinds(seed.marks)),
    hover: (uri, offset, options) => ask(uri, Promise.resolve(null), (seed) => cardAt(workspace, seed, offset, options)),
    definition: (uri, offset) => ask(uri, [], (seed) => definitionAt(workspace, seed, offset)),
    references: (uri, offset) => ask(uri, [], (seed) => referencesAt(workspace, seed, offset)),
    referenceGroups: (uri, offset, relations, turn) => ask(uri, Promise.resolve([]), (seed) => referenceGroups(workspace, seed, offset, relations, turn)),
    highlights: (uri, offset) => ask(uri, [], (seed) => highlightsAt(workspace, seed, offset)),
    symbols: (uri) => ask(uri, [], symbolsOf),
    workspaceSymbols: (query) => symbolsMatching(workspace, query),
    outline: (options) => {
      if (options.filter !== filter.text) filter = { text: options.filter, is: claimFilter(options.filter) };
      return createOutline(workspace, options, filter.is);
    },
    conflicts: (uri, turn) => conflictFindings(workspace, uri, turn),
    subjects: () => subjectsOf(workspace),
    subjectsAt: (uri, offset) => ask(uri, [], (seed) => subjectsAt(workspace, seed, offset)),
    compare: async (ids, href) => comparisonMarkdown(await compare(workspace, ids), href),
    links: (uri) => ask(uri, [], webLinks),
    folds: (uri) => ask(uri, [], foldsOf),
    nextMark: (uri, offset, direction, kinds) => ask(uri, null, (seed) => nextMark(seed, offset, direction, kinds)),
  };
}
