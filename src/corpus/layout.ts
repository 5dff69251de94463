import type { Entry } from './entry.js';

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;
type Kind = 'bytes' | 'small' | 'numbers' | 'strings' | 'floats' | 'doubles';
type Layout<T> = { readonly [K in keyof T]: T[K] extends Column ? Kind : Layout<T[K]> };

/** What an entry is kept as: one buffer, so that many small documents cost little more than their numbers. */
export type Packed = ArrayBuffer;

/** Of each column how it is kept: `small` ones are mostly of numbers that take half the size, `strings` are numbers of a `Strings`. */
const LAYOUT: Layout<Omit<Entry, 'uri'>> = {
  lines: 'small', starts: 'small', ends: 'small', claimTypes: 'bytes', words: 'numbers', wordAt: 'small', terms: 'numbers', termAt: 'small',
  propers: 'numbers', properAt: 'small', topic: 'numbers', topicWorth: 'doubles', isQuestion: 'bytes',
  names: { starts: 'small', ends: 'small', term: 'numbers', canonical: 'strings', spelling: 'strings', defining: 'bytes', isModel: 'bytes' },
  acronyms: { short: 'strings', long: 'strings', how: 'bytes' },
  figures: {
    starts: 'small', ends: 'small', thing: 'strings', head: 'strings', dimension: 'strings', scale: 'bytes', word: 'small',
    bounds: 'doubles', boundAt: 'small', slack: 'floats',
  },
  sources: { starts: 'small', ends: 'small', key: 'strings', text: 'strings' },
  passages: { starts: 'small', ends: 'small', key: 'strings', text: 'strings' },
  blocks: { starts: 'small', ends: 'small' },
};

const MAKE = { bytes: Uint8Array, small: Uint32Array, numbers: Uint32Array, strings: Uint32Array, floats: Float32Array, doubles: Float64Array };
const SIZE: Readonly<Record<Kind, number>> = { bytes: 1, small: 4, numbers: 4, strings: 4, floats: 4, doubles: 8 };

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
type Columns = Readonly<Record<string, Column>>;

/** How a column of small numbers is marked in the header: it has half the size. */
const NARROW = 0x80000000;
const LEAST_WIDE = 0x10000;

export function pack(entry: Entry): Packed {
  const columns = PLACES.map(({ group, name }) => (group === '' ? entry as unknown as Columns : (entry as unknown as Record<string, Columns>)[group])?.[name] ?? new Uint8Array());
  const header = new Uint32Array(PLACES.length);
  columns.forEach((column, i) => { header[i] = PLACES[i]?.kind === 'small' && isNarrow(column) ? column.length | NARROW : column.length; });
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

function isNarrow(column: Column): boolean {
  for (let i = 0; i < column.length; i++) if ((column[i] ?? 0) >= LEAST_WIDE) return false;
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

/** The entry that was packed; its columns are views of the buffer, those in groups made when they are asked for first. */
export function unpack(buffer: Packed, uri: string): Entry {
  return new Unpacked(buffer, uri) as unknown as Entry;
}

class Unpacked {
  readonly uri: string;
  readonly #buffer: Packed;
  readonly #header: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #columns: Column[] = [];
  readonly #groups: Group[] = [];

  constructor(buffer: Packed, uri: string) {
    this.uri = uri;
    this.#buffer = buffer;
    this.#header = new Uint32Array(buffer, 0, PLACES.length);
    this.#starts = startsOf(this.#header);
    for (const i of OWN) (this as unknown as Record<string, Column>)[(PLACES[i] as Place).name] = columnAt(buffer, i, this.#header, this.#starts);
  }

  column(i: number): Column {
    return this.#columns[i] ??= columnAt(this.#buffer, i, this.#header, this.#starts);
  }

  group(i: number): Group {
    return this.#groups[i] ??= new (GROUPS[i]?.[1] ?? Group)(this);
  }
}

/** Some of the columns of an entry. */
class Group {
  readonly entry: Unpacked;

  constructor(entry: Unpacked) {
    this.entry = entry;
  }
}

const GROUPS = [...new Set(PLACES.map(({ group }) => group))].filter((name) => name !== '').map((name) => [name, class extends Group {}] as const);
GROUPS.forEach(([name, made], i) => {
  Object.defineProperty(Unpacked.prototype, name, { get(this: Unpacked) { return this.group(i); } });
  PLACES.forEach((place, k) => { if (place.group === name) Object.defineProperty(made.prototype, place.name, { get(this: Group) { return this.entry.column(k); } }); });
});
/** The columns that are in no group. */
const OWN = [...PLACES.keys()].filter((i) => PLACES[i]?.group === '');

function columnAt(buffer: Packed, i: number, header: Uint32Array, starts: Uint32Array): Column {
  const length = header[i] ?? 0;
  const make = (length & NARROW) !== 0 ? Uint16Array : MAKE[(PLACES[i] as Place).kind];
  return new make(buffer, starts[i] ?? 0, length & ~NARROW);
}

/** Whether two entries are the same, to the byte. */
export function isSame(a: Packed, b: Packed): boolean {
  if (a.byteLength !== b.byteLength) return false;
  const [x, y] = [new Uint8Array(a), new Uint8Array(b)];
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
  return true;
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
