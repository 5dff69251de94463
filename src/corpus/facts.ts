import { NOWHERE, type Entry } from './entry.js';

/** The rows of an entry that are found by a key: canonical name, measured thing, or a source's text. */
export type Table = 'names' | 'figures' | 'sources' | 'passages';

interface Filed {
  readonly entry: Entry;
}

/** Which documents hold a name, a measured thing or a source. */
export class Facts<T extends Filed> {
  readonly #holders: Readonly<Record<Table, Map<number, Set<T>>>> = { names: new Map(), figures: new Map(), sources: new Map(), passages: new Map() };

  add(item: T): void {
    for (const table of TABLES) {
      for (const key of new Set(keysOf(item.entry, table))) {
        if (key === NOWHERE) continue;
        const holders = this.#holders[table].get(key);
        if (holders === undefined) this.#holders[table].set(key, new Set([item]));
        else holders.add(item);
      }
    }
  }

  delete(item: T): void {
    for (const table of TABLES) {
      for (const key of keysOf(item.entry, table)) {
        const holders = this.#holders[table].get(key);
        if (holders?.delete(item) === true && holders.size === 0) this.#holders[table].delete(key);
      }
    }
  }

  keys(table: Table): Iterable<number> {
    return this.#holders[table].keys();
  }

  holders(table: Table, key: number): ReadonlySet<T> {
    return this.#holders[table].get(key) ?? new Set();
  }
}

const TABLES: readonly Table[] = ['names', 'figures', 'sources', 'passages'];

/** The keys of the rows of a table, in the order of the rows. */
export function keysOf(entry: Entry, table: Table): Uint32Array {
  if (table === 'names') return entry.names.canonical;
  if (table === 'figures') return entry.figures.thing;
  return entry[table].key;
}
