import { sourceKey } from './entry.js';
import type { Finding, SourceSummary } from './findings.js';
import { finding, firstWith } from './rows.js';
import type { Tables } from './tables.js';

/** The rows of `table` under a source's text: its marks, or the passages that come from it. */
export function withSource(tables: Tables, table: 'sources' | 'passages', text: string): readonly Finding[] {
  return tables.rows(table, tables.keyOf(sourceKey(text))).map(({ part, row }) => finding(part, tables.store.entryOf(part)[table], row));
}

/** Every source by its text, with its first mark. */
export function allSources(tables: Tables): readonly SourceSummary[] {
  const { store } = tables;
  return tables.remember('sources', () => {
    const found = [...store.facts.keys('sources')].flatMap((key) => {
      const first = firstWith(store, 'sources', [key]);
      if (first === undefined) return [];
      const { sources } = store.entryOf(first.part);
      return [{ text: store.strings.get(sources.text[first.row] ?? 0), first: finding(first.part, sources, first.row) }];
    });
    return found.sort((a, b) => (a.text < b.text ? -1 : 1));
  });
}
