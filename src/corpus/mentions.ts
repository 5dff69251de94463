import type { Span } from '../base/span.js';
import type { Mention, NamedMention, NameSummary } from './findings.js';
import { firstWith, mentionOf, rowsInside, seedsWith } from './rows.js';
import type { Tables } from './tables.js';

/** What a canonical name is called over all documents: the long form of an acronym, where they give it one alone. */
export function nameOf({ store: { strings, acronyms } }: Tables, canonical: string): string {
  const key = strings.find(canonical);
  return key === undefined ? canonical : strings.get(acronyms.longOf(key));
}

/** The mentions of a model or system, under its long form or an acronym of it. */
export function mentions(tables: Tables, canonical: string): readonly Mention[] {
  return tables.rows('names', keysOf(tables, canonical)).map((row) => mentionOf(tables.store, row));
}

/** How many mentions of a name there are, and in how many documents, however many those are. */
export function mentionCount(tables: Tables, canonical: string): { readonly mentions: number; readonly seeds: number } {
  const { store } = tables;
  const keys = keysOf(tables, canonical);
  return { mentions: keys.reduce((sum, key) => sum + store.facts.total('names', key), 0), seeds: seedsWith(store, 'names', keys) };
}

/** Every model and system once, by its name over all documents. */
export function names(tables: Tables): readonly NameSummary[] {
  const { store } = tables;
  const { facts, acronyms, strings } = store;
  return tables.remember('names', () => {
    const longs = new Set([...facts.keys('names')].map((key) => acronyms.longOf(key)));
    const found = [...longs].flatMap((long) => {
      const first = firstWith(store, 'names', acronyms.namesOf(long));
      if (first === undefined) return [];
      const kind = store.entryOf(first.part).names.isModel[first.row] === 1 ? 'model' as const : 'system' as const;
      return [{ canonical: strings.get(long), kind, first: mentionOf(store, first) }];
    });
    return found.sort((a, b) => (a.canonical < b.canonical ? -1 : a.canonical > b.canonical ? 1 : 0));
  });
}

/** The mentions of models and systems inside a stretch of a document. */
export function mentionsIn({ store }: Tables, uri: string, span: Span): readonly NamedMention[] {
  const { acronyms, strings } = store;
  return rowsInside(store, uri, span, 'names').map((row) => {
    const { canonical, isModel } = store.entryOf(row.part).names;
    return { ...mentionOf(store, row), canonical: strings.get(acronyms.longOf(canonical[row.row] ?? 0)), kind: isModel[row.row] === 1 ? 'model' : 'system' };
  });
}

/** The keys of a name and of the acronyms it has. */
function keysOf(tables: Tables, canonical: string): readonly number[] {
  const { acronyms } = tables.store;
  return tables.keyOf(canonical).flatMap((key) => acronyms.namesOf(acronyms.longOf(key)));
}
