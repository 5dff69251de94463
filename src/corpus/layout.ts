import { NOWHERE, type Entry } from './entry.js';

type Column = Uint8Array | Uint32Array | Float32Array | Float64Array;
type Kind = 'bytes' | 'numbers' | 'strings' | 'floats' | 'doubles';
type Layout<T> = { readonly [K in keyof T]: T[K] extends Column ? Kind : Layout<T[K]> };

/** What an entry is kept as: one buffer, so that many small documents cost little more than their numbers. */
export type Packed = ArrayBuffer;

/** Of each column how it is kept; `strings` are numbers of a `Strings`. */
const LAYOUT: Layout<Omit<Entry, 'uri'>> = {
  lines: 'numbers', starts: 'numbers', ends: 'numbers', isClaim: 'bytes', claimTypes: 'bytes', words: 'numbers', wordAt: 'numbers', terms: 'numbers', termAt: 'numbers',
  propers: 'numbers', properAt: 'numbers', isQuestion: 'bytes',
  wording: 'numbers', prints: 'numbers',
  names: { starts: 'numbers', ends: 'numbers', canonical: 'strings', spelling: 'strings', sentence: 'numbers', defining: 'bytes', isModel: 'bytes' },
  acronyms: { short: 'strings', long: 'strings' },
  figures: {
    starts: 'numbers', ends: 'numbers', thing: 'strings', head: 'strings', dimension: 'strings', isCount: 'bytes', isShare: 'bytes', isMultiplier: 'bytes', word: 'numbers', low: 'doubles', high: 'doubles', slack: 'floats', sentence: 'numbers',
  },
  sources: { starts: 'numbers', ends: 'numbers', key: 'strings', text: 'strings' },
  passages: { starts: 'numbers', ends: 'numbers', key: 'strings', text: 'strings' },
  blocks: { starts: 'numbers', ends: 'numbers' },
};

const MAKE = { bytes: Uint8Array, numbers: Uint32Array, strings: Uint32Array, floats: Float32Array, doubles: Float64Array };
const SIZE: Readonly<Record<Kind, number>> = { bytes: 1, numbers: 4, strings: 4, floats: 4, doubles: 8 };

interface Place {
  /** The group that the column is in; empty for one of the entry itself. */
  readonly group: string;
  readonly name: string;
  readonly kind: Kind;
}

/** All columns, those of large elements first, so that each stands where its elements may. */
const PLACES: readonly Place[] = Object.entries(LAYOUT).flatMap(([name, kind]): Place[] =>
  (typeof kind === 'string' ? [{ group: '', name, kind }] : Object.entries(kind as Record<string, Kind>).map(([inner, each]) => ({ group: name, name: inner, kind: each }))))
  .sort((a, b) => SIZE[b.kind] - SIZE[a.kind]);
const HEADER = Math.ceil((PLACES.length * 4) / 8) * 8;
/** The columns of the entry itself, and those of each group. */
const OWN = PLACES.flatMap(({ group }, i) => (group === '' ? [i] : []));
const GROUPS = new Map([...new Set(PLACES.map(({ group }) => group))].filter((name) => name !== '').map((name) => [name, PLACES.flatMap(({ group }, i) => (group === name ? [i] : []))]));

type Columns = Readonly<Record<string, Column>>;

/** How a column of small numbers is marked in the header: it has half the size. */
const NARROW = 0x80000000;
const NARROW_NOWHERE = 0xffff;

export function pack(entry: Entry): Packed {
  const columns = PLACES.map(({ group, name }) => (group === '' ? entry as unknown as Columns : (entry as unknown as Record<string, Columns>)[group])?.[name] ?? new Uint8Array());
  const header = Uint32Array.from(columns, (column, i) => (PLACES[i]?.kind === 'numbers' && isNarrow(column) ? column.length | NARROW : column.length));
  const starts = startsOf(header);
  const buffer = new ArrayBuffer(starts[PLACES.length] ?? 0);
  new Uint32Array(buffer, 0, PLACES.length).set(header);
  columns.forEach((column, i) => {
    const at = starts[i] ?? 0;
    if (((header[i] ?? 0) & NARROW) !== 0) new Uint16Array(buffer, at, column.length).set(column);
    else new MAKE[(PLACES[i] as Place).kind](buffer, at, column.length).set(column);
  });
  return buffer;
}

/** Whether all numbers but `NOWHERE`, whose last bits are `NARROW_NOWHERE`, fit into half the size. */
function isNarrow(column: Column): boolean {
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? 0;
    if (number >= NARROW_NOWHERE && number !== NOWHERE) return false;
  }
  return true;
}

/** Where each column starts in the buffer, in bytes, and where the last one ends. */
function startsOf(header: Uint32Array): Uint32Array {
  const starts = new Uint32Array(PLACES.length + 1);
  let end = HEADER;
  for (let i = 0; i < PLACES.length; i++) {
    const size = ((header[i] ?? 0) & NARROW) !== 0 ? 2 : SIZES[i] ?? 1;
    const at = Math.ceil(end / size) * size;
    starts[i] = at;
    end = at + ((header[i] ?? 0) & ~NARROW) * size;
  }
  starts[PLACES.length] = end;
  return starts;
}

const SIZES = PLACES.map(({ kind }) => SIZE[kind]);

/** The entry that was packed; groups are made when they are asked for. */
export function unpack(buffer: Packed, uri: string): Entry {
  return new Unpacked(buffer, uri) as unknown as Entry;
}

class Unpacked {
  readonly uri: string;
  readonly #buffer: Packed;
  readonly #header: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #groups: Record<string, Columns> = {};

  constructor(buffer: Packed, uri: string) {
    this.uri = uri;
    this.#buffer = buffer;
    this.#header = new Uint32Array(buffer, 0, PLACES.length);
    this.#starts = startsOf(this.#header);
    const own = this as unknown as Record<string, Column>;
    for (const i of OWN) own[(PLACES[i] as Place).name] = this.#column(i);
  }

  group(name: string): Columns {
    return this.#groups[name] ??= Object.fromEntries((GROUPS.get(name) ?? []).map((i) => [(PLACES[i] as Place).name, this.#column(i)]));
  }

  #column(i: number): Column {
    return columnAt(this.#buffer, i, this.#header, this.#starts);
  }
}

for (const name of GROUPS.keys()) Object.defineProperty(Unpacked.prototype, name, { get(this: Unpacked) { return this.group(name); } });

/** A view of the buffer, or a copy of what has half the size there. */
function columnAt(buffer: Packed, i: number, header: Uint32Array, starts: Uint32Array): Column {
  const length = (header[i] ?? 0) & ~NARROW;
  const at = starts[i] ?? 0;
  if (((header[i] ?? 0) & NARROW) === 0) return new MAKE[(PLACES[i] as Place).kind](buffer, at, length);
  const column = new Uint32Array(new Uint16Array(buffer, at, length));
  for (let k = column.indexOf(NARROW_NOWHERE); k >= 0; k = column.indexOf(NARROW_NOWHERE, k + 1)) column[k] = NOWHERE;
  return column;
}

/** Puts other numbers in the place of all strings, as where two `Strings` become one. */
export function renumber(buffer: Packed, numberOf: (string: number) => number): void {
  const header = new Uint32Array(buffer, 0, PLACES.length);
  const starts = startsOf(header);
  for (let i = 0; i < PLACES.length; i++) {
    if ((PLACES[i] as Place).kind !== 'strings') continue;
    const column = columnAt(buffer, i, header, starts);
    for (let k = 0; k < column.length; k++) column[k] = numberOf(column[k] ?? 0);
  }
}
