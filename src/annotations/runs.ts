import type { TokenIndex } from './regions.js';

/** So many tokens are compared for each of the text before the other way is taken. */
const MOST_COMPARED = 16;

/**
 * Where a row of tokens stands as a whole in a text, overlapping or not. Only the places of the rarest token are looked at; in a text where
 * few tokens come over and over, all are, in proportion to both lengths.
 */
export function runsOf(run: Int32Array, ids: Int32Array, { offsets, places }: TokenIndex): readonly number[] {
  const first = (id: number): number => offsets[Math.min(id, offsets.length - 1)] ?? 0;
  const occurrences = (i: number): number => first((run[i] ?? 0) + 1) - first(run[i] ?? 0);
  let rarest = 0;
  for (let i = 1; i < run.length; i++) if (occurrences(i) < occurrences(rarest)) rarest = i;
  const starts: number[] = [];
  let left = MOST_COMPARED * (ids.length + run.length);
  for (let k = first(run[rarest] ?? 0), end = k + occurrences(rarest); run.length > 0 && k < end; k++) {
    const start = (places[k] ?? 0) - rarest;
    let alike = 0;
    while (alike < run.length && ids[start + alike] === run[alike]) alike++;
    if (alike === run.length) starts.push(start);
    left -= alike + 1;
    if (left < 0) return runsInAll(run, ids);
  }
  return starts;
}

/** Knuth, Morris, Pratt: Fast pattern matching in strings, 1977. */
function runsInAll(run: Int32Array, ids: Int32Array): readonly number[] {
  const borders = new Int32Array(run.length + 1).fill(-1);
  const grown = (border: number, id: number | undefined): number => {
    while (border >= 0 && run[border] !== id) border = borders[border] ?? -1;
    return border + 1;
  };
  for (let i = 0, border = -1; i < run.length; i++) borders[i + 1] = border = grown(border, run[i]);
  const starts: number[] = [];
  for (let at = 0, border = 0; at < ids.length; at++) {
    border = grown(border, ids[at]);
    if (border === run.length) starts.push(at + 1 - run.length);
  }
  return starts;
}
