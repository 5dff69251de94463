import type { NameMark } from '../analysis/marks.js';
import type { Strings } from '../base/strings.js';
import type { AcronymRows } from './entry.js';

/** `short` stands for `long` in a document; both are numbers of the corpus's `Strings`. */
export interface Acronym {
  readonly short: number;
  readonly long: number;
}

/** What the acronyms of all documents stand for: those with one long form alone, since others tell nothing. */
export class Acronyms {
  /** How many documents give a long form to an acronym. */
  readonly #longs = new Map<number, Map<number, number>>();
  readonly #shorts = new Map<number, Set<number>>();

  add(rows: AcronymRows): void {
    for (const { short, long } of acronymsIn(rows)) {
      const longs = entryOf(this.#longs, short, () => new Map<number, number>());
      longs.set(long, (longs.get(long) ?? 0) + 1);
      entryOf(this.#shorts, long, () => new Set<number>()).add(short);
    }
  }

  delete(rows: AcronymRows): void {
    for (const { short, long } of acronymsIn(rows)) {
      const longs = this.#longs.get(short);
      const left = (longs?.get(long) ?? 0) - 1;
      if (left > 0) { longs?.set(long, left); continue; }
      longs?.delete(long);
      if (longs?.size === 0) this.#longs.delete(short);
      const shorts = this.#shorts.get(long);
      shorts?.delete(short);
      if (shorts?.size === 0) this.#shorts.delete(long);
    }
  }

  /** The long form of a name, or the name itself. */
  longOf(name: number): number {
    const longs = this.#longs.get(name);
    return longs?.size === 1 ? longs.keys().next().value ?? name : name;
  }

  /** A name that is no acronym with all that stand for it. */
  namesOf(long: number): readonly number[] {
    const shorts = this.#shorts.get(long);
    return shorts === undefined ? [long] : [long, ...[...shorts].filter((short) => this.longOf(short) === long)];
  }
}

function acronymsIn({ short, long }: AcronymRows): Acronym[] {
  return Array.from(short, (each, row) => ({ short: each, long: long[row] ?? 0 }));
}

/** What the marks of one document tell of acronyms, each once. */
export function acronymsOf(marks: readonly NameMark[], text: string, strings: Strings): readonly Acronym[] {
  const found = new Map<string, Acronym>();
  for (const { kind, start, end, canonical } of marks) {
    if (kind !== 'system' || end - start > LONGEST || !canonical.includes(' ')) continue;
    const short = text.slice(start, end).replace(/s$/, '');
    if (spells(short, canonical) && !found.has(`${short} ${canonical}`)) found.set(`${short} ${canonical}`, { short: strings.id(short), long: strings.id(canonical) });
  }
  return [...found.values()];
}

const LONGEST = 13;

/** Whether a word in capitals has letters that stand in this order in a longer name, the first at its start. */
function spells(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{L}\d-]*[\p{Lu}\d]$/u.test(short) || short.charAt(0) !== long.charAt(0).toUpperCase()) return false;
  const letters = long.toUpperCase();
  let at = 0;
  for (const letter of short.replace(/-/g, '').toUpperCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function entryOf<V>(map: Map<number, V>, key: number, empty: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = empty();
  map.set(key, value);
  return value;
}
