import type { Tokens } from './tokens.js';

/** Where each token of a text stands. */
export interface TokenIndex {
  readonly offsets: Int32Array;
  readonly places: Int32Array;
}

export function tokenIndex(ids: Int32Array): TokenIndex {
  const { length } = ids;
  let most = 0;
  for (const id of ids) most = Math.max(most, id);
  const offsets = new Int32Array(most + 2);
  for (const id of ids) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let i = 1; i < offsets.length; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const next = offsets.slice();
  const places = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const id = ids[at] ?? 0;
    const place = next[id] ?? 0;
    places[place] = at;
    next[id] = place + 1;
  }
  return { offsets, places };
}

export interface Region {
  readonly from: number;
  readonly to: number;
}

/** A token that stands more often says little about where a pattern is. */
const COMMON = 48;
const BIN = 16;
const MOST_REGIONS = 6;
/** How many tokens may have come between the parts of a pattern. */
const ROOM = 80;

/** The stretches of a text in which a pattern may stand, the likeliest first: where many of its rarer tokens stand at one distance. */
export function regionsOf(pattern: Int32Array, { offsets, places }: TokenIndex, { length }: Tokens): Region[] {
  const votes = new Map<number, number>();
  for (let i = 0; i < pattern.length; i++) {
    const id = pattern[i] ?? 0;
    const [first, last] = [offsets[id] ?? 0, offsets[id + 1] ?? 0];
    const count = last - first;
    if (id + 1 >= offsets.length || count === 0 || count > COMMON) continue;
    for (let k = first; k < last; k++) {
      const bin = Math.floor(((places[k] ?? 0) - i) / BIN);
      votes.set(bin, (votes.get(bin) ?? 0) + 1 / count);
    }
  }
  const scored = [...votes].map(([bin, vote]) => ({ bin, vote: vote + Math.max(votes.get(bin - 1) ?? 0, votes.get(bin + 1) ?? 0) }));
  scored.sort((a, b) => b.vote - a.vote || a.bin - b.bin);
  const taken: number[] = [];
  for (const { bin } of scored) {
    if (taken.length >= MOST_REGIONS) break;
    if (!taken.some((other) => Math.abs(other - bin) <= 1)) taken.push(bin);
  }
  const regions = taken.map((bin) => ({ from: Math.max(0, bin * BIN - ROOM), to: Math.min(length, (bin + 1) * BIN + pattern.length + ROOM) }));
  return regions.filter(({ from, to }, i) => regions.findIndex((other) => other.from <= from && other.to >= to) === i);
}
