import type { Span } from '../base/span.js';
import { highOf, lowOf, NOWHERE, sentenceAt, type Entry, type Rows } from './entry.js';
import { keysOf, type Table } from './facts.js';
import type { Finding, Measurement, Mention } from './findings.js';
import type { Holder } from './sentences.js';
import { byPlace, type Item, type Part, type Store } from './store.js';
import { isClaim } from './view.js';

/** One question names at most this many places, the first by file and offset. */
export const MOST_PLACES = 2000;

/** A row of one of the tables of a part. */
export interface Row {
  readonly part: Part;
  readonly row: number;
}

/** The rows with one of some keys, by file and offset: the first `MOST_PLACES`. */
export function rowsWith(store: Store, table: Table, known: readonly number[]): Row[] {
  const parts = firstParts(store, [...new Set(known.flatMap((key) => store.facts.holders(table, key)))]);
  const rows: Row[] = [];
  for (const part of parts) {
    const found = keysOf(store.entryOf(part), table);
    const here: number[] = [];
    for (const key of known) for (let row = found.indexOf(key); row >= 0; row = found.indexOf(key, row + 1)) here.push(row);
    if (known.length > 1) here.sort((a, b) => a - b);
    for (const row of here) if (rows.push({ part, row }) === MOST_PLACES) return rows;
  }
  return rows;
}

/** The first row by file and offset with one of some keys. */
export function firstWith(store: Store, table: Table, keys: readonly number[]): Row | undefined {
  store.order.all();
  let best: Part | undefined;
  for (const key of keys) for (const part of store.facts.holders(table, key)) if (best === undefined || byPlace(part, best) < 0) best = part;
  if (best === undefined) return undefined;
  const found = keysOf(store.entryOf(best), table);
  return { part: best, row: Math.min(...keys.map((key) => found.indexOf(key)).filter((row) => row >= 0)) };
}

/** How many documents hold a key. */
export function seedsWith(store: Store, table: Table, keys: readonly number[]): number {
  return new Set(keys.flatMap((key) => store.facts.holders(table, key).map(({ owner }) => owner))).size;
}

/** As many of the parts as can be needed, in order: each has a row at least. */
function firstParts(store: Store, parts: readonly Part[]): Part[] {
  store.order.all();
  if (parts.length <= MOST_PLACES) return [...parts].sort(byPlace);
  const ranks = Uint32Array.from(parts, ({ owner }) => owner.rank).sort();
  const last = ranks[MOST_PLACES] ?? 0;
  return parts.filter(({ owner }) => owner.rank <= last).sort(byPlace);
}

/** The part of a document that holds an offset. */
export function partAt(item: Item, offset: number): Part | undefined {
  let low = 0;
  let high = item.parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((item.parts[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return item.parts[low];
}

/** The sentence of a document that holds an offset. */
export function sentenceOf(store: Store, uri: string, offset: number): Holder<Part> | undefined {
  const item = store.get(uri);
  const part = item === undefined ? undefined : partAt(item, offset);
  if (part === undefined) return undefined;
  const { starts, ends } = store.entryOf(part);
  const index = sentenceAt(starts, ends, offset - part.start);
  return index === NOWHERE ? undefined : { part, index };
}

/** The rows of a table that start inside a span of a document. */
export function rowsInside(store: Store, uri: string, span: Span, table: 'names' | 'figures'): Row[] {
  return (store.get(uri)?.parts ?? []).flatMap((part) => {
    if (part.start >= span.end) return [];
    const { starts } = store.entryOf(part)[table];
    return [...starts.keys()].filter((row) => span.start <= part.start + (starts[row] ?? 0) && part.start + (starts[row] ?? 0) < span.end).map((row) => ({ part, row }));
  });
}

export function finding({ owner, start }: Part, rows: Rows, row: number): Finding {
  return { uri: owner.uri, start: start + (rows.starts[row] ?? 0), end: start + (rows.ends[row] ?? 0) };
}

export function mentionOf(store: Store, { part, row }: Row): Mention {
  const entry = store.entryOf(part);
  const { names, starts, ends } = entry;
  const sentence = sentenceAt(starts, ends, names.starts[row] ?? 0);
  return {
    ...finding(part, names, row),
    spelling: store.strings.get(names.spelling[row] ?? 0),
    defining: names.defining[row] === 1,
    claim: sentence === NOWHERE || !isClaim({ entry, index: sentence }) ? null : { start: part.start + (starts[sentence] ?? 0), end: part.start + (ends[sentence] ?? 0) },
  };
}

export function measurementOf(store: Store, { part, row }: Row): Measurement {
  const { figures } = store.entryOf(part);
  const { slack, dimension, thing, head } = figures;
  const figure = { dimension: store.strings.get(dimension[row] ?? 0), low: lowOf(figures, row), high: highOf(figures, row), slack: slack[row] ?? 0 };
  const key = thing[row] ?? NOWHERE;
  return { ...finding(part, figures, row), figure, thing: key === NOWHERE ? null : { key: store.strings.get(key), head: store.strings.get(head[row] ?? 0) } };
}

/** The text of the source that a passage gives; `null` where it gives none. */
export function sourceOf(store: Store, { passages }: Entry, row: number): string | null {
  const text = passages.text[row] ?? NOWHERE;
  return text === NOWHERE ? null : store.strings.get(text);
}
