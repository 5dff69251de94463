import type { Table } from './facts.js';
import type { NoteBook } from './notes.js';
import { finding, MOST_PLACES, rowsWith, type Row } from './rows.js';
import type { Store } from './store.js';

/** The tables of all documents together; a limit that keeps an answer short is noted. */
export class Tables {
  readonly store: Store;
  readonly #notes: NoteBook;
  readonly #remembered = new Map<string, { readonly stamp: number; readonly answer: unknown }>();

  constructor(store: Store, notes: NoteBook) {
    this.store = store;
    this.#notes = notes;
  }

  /** The key of a text, as a list that is empty where no document has it. */
  keyOf(text: string): number[] {
    const key = this.store.strings.find(text);
    return key === undefined ? [] : [key];
  }

  /** The rows with one of some keys, by file and offset. */
  rows(table: Table, keys: readonly number[]): Row[] {
    const rows = rowsWith(this.store, table, keys);
    const last = rows[MOST_PLACES - 1];
    if (last !== undefined) this.#notes.add({ cap: 'places', limit: MOST_PLACES, at: finding(last.part, this.store.entryOf(last.part)[table], last.row) });
    return rows;
  }

  /** An answer about all documents is made once for each state of them. */
  remember<T>(name: string, make: () => T): T {
    const { stamp } = this.store;
    const known = this.#remembered.get(name);
    if (known?.stamp === stamp) return known.answer as T;
    const answer = make();
    this.#remembered.set(name, { stamp, answer });
    return answer;
  }
}
