import { NOWHERE, type Entry } from './entry.js';
import type { Numbered, Numbering } from './numbering.js';
import { Postings } from './postings.js';

/** The rows of an entry that are found by a key: canonical name, measured thing, or a source's text. */
export type Table = 'names' | 'figures' | 'sources' | 'passages';

/** Which stretches hold a name, a measured thing or a source. */
export class Facts<P extends Numbered> {
  readonly #numbering: Numbering<P>;
  #holders = emptyTables();
  /** How many rows each name and measured thing has. */
  readonly #totals = { names: new Map<number, number>(), figures: new Map<number, number>() };

  constructor(numbering: Numbering<P>) {
    this.#numbering = numbering;
  }

  get needsSweep(): boolean {
    return TABLES.some((table) => this.#holders[table].needsSweep);
  }

  clear(): void {
    this.#holders = emptyTables();
    for (const table of COUNTED) this.#totals[table].clear();
  }

  add(part: P, entry: Entry): void {
    for (const table of TABLES) {
      for (const key of new Set(keysOf(entry, table))) if (key !== NOWHERE) this.#holders[table].add(key, part.first);
    }
    this.#count(entry, 1);
  }

  delete(entry: Entry): void {
    for (const table of TABLES) {
      for (const key of new Set(keysOf(entry, table))) if (key !== NOWHERE) this.#holders[table].drop(key);
    }
    this.#count(entry, -1);
  }

  keys(table: Table): Iterable<number> {
    return this.#holders[table].keys();
  }

  /** The stretches that hold a key, in no order. */
  holders(table: Table, key: number): P[] {
    const list = this.#holders[table];
    const length = list.read(key);
    const found: P[] = [];
    for (let i = 0; i < length; i++) {
      const part = this.#numbering.holder(list.found[i] ?? 0);
      if (part !== undefined) found.push(part);
    }
    return found;
  }

  /** How many rows have a key. */
  total(table: 'names' | 'figures', key: number): number {
    return this.#totals[table].get(key) ?? 0;
  }

  #count(entry: Entry, by: 1 | -1): void {
    for (const table of COUNTED) {
      for (const key of keysOf(entry, table)) {
        const total = this.total(table, key) + by;
        if (total > 0) this.#totals[table].set(key, total);
        else this.#totals[table].delete(key);
      }
    }
  }
}

const COUNTED = ['names', 'figures'] as const;
const TABLES: readonly Table[] = ['names', 'figures', 'sources', 'passages'];

const emptyTables = (): Readonly<Record<Table, Postings>> => ({ names: new Postings(), figures: new Postings(), sources: new Postings(), passages: new Postings() });

/** The keys of the rows of a table, in the order of the rows. */
export function keysOf(entry: Entry, table: Table): Uint32Array {
  if (table === 'names') return entry.names.canonical;
  if (table === 'figures') return entry.figures.thing;
  return entry[table].key;
}
