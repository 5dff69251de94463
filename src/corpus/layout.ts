import type { Entry } from './entry.js';

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
const GROUPS = [...new Set(PLACES.map(({ group }) => group))].filter((group) => group !== '');

type Columns = Readonly<Record<string, Column>>;

export function pack(entry: Entry): Packed {
  const columns = PLACES.map(({ group, name }) => (group === '' ? entry as unknown as Columns : (entry as unknown as Record<string, Columns>)[group])?.[name] ?? new Uint8Array());
  const buffer = new ArrayBuffer(HEADER + columns.reduce((sum, column) => sum + column.byteLength, 0));
  const lengths = new Uint32Array(buffer, 0, PLACES.length);
  let at = HEADER;
  columns.forEach((column, i) => {
    lengths[i] = column.length;
    const { kind } = PLACES[i] as Place;
    new MAKE[kind](buffer, at, column.length).set(column);
    at += column.byteLength;
  });
  return buffer;
}

/** The entry that was packed, as views of the buffer; groups are made when they are asked for. */
export function unpack(buffer: Packed, uri: string): Entry {
  const lengths = new Uint32Array(buffer, 0, PLACES.length);
  const entry: Record<string, unknown> = { uri };
  const later = new Map<string, [name: string, kind: Kind, at: number, length: number][]>(GROUPS.map((group) => [group, []]));
  let at = HEADER;
  for (let i = 0; i < PLACES.length; i++) {
    const { group, name, kind } = PLACES[i] as Place;
    const length = lengths[i] ?? 0;
    if (group === '') entry[name] = new MAKE[kind](buffer, at, length);
    else later.get(group)?.push([name, kind, at, length]);
    at += length * SIZE[kind];
  }
  for (const [group, columns] of later) {
    let made: Record<string, Column> | undefined;
    Object.defineProperty(entry, group, {
      get: () => made ??= Object.fromEntries(columns.map(([name, kind, from, length]) => [name, new MAKE[kind](buffer, from, length)])),
    });
  }
  return entry as unknown as Entry;
}

/** Puts other numbers in the place of all strings, as where two `Strings` become one. */
export function renumber(buffer: Packed, numberOf: (string: number) => number): void {
  const lengths = new Uint32Array(buffer, 0, PLACES.length);
  let at = HEADER;
  PLACES.forEach(({ kind }, i) => {
    const length = lengths[i] ?? 0;
    if (kind === 'strings') {
      const column = new Uint32Array(buffer, at, length);
      for (let k = 0; k < length; k++) column[k] = numberOf(column[k] ?? 0);
    }
    at += length * SIZE[kind];
  });
}
