import { NOWHERE, type Entry } from './entry.js';
import { triples } from './same.js';

/** A passage of a document, by its row in the entry's `passages`. */
export interface PassageRef<T> {
  readonly owner: T;
  readonly row: number;
}

/** Passages of one document that follow each other, by their first and last row. */
export interface PassageRange<T> extends PassageRef<T> {
  readonly last: number;
}

/** Passages of fewer word triples than this are said again by chance. */
const LEAST_TRIPLES = 8;
/** The share of the shorter passage's word triples that stands in the longer one. */
const LEAST_CONTAINED = 0.6;
/** A wording in more passages than this is boilerplate and makes no copies. */
export const MOST_COPIES = 200;
/** One in so many word triples is looked up; all of them are compared. */
const SAMPLE = 4;

/** Passages that stand in more than one place, cut or whole: each group in the order of `items`, the first the original. */
export function copyGroups<T extends { readonly entry: Entry }>(items: readonly T[]): PassageRange<T>[][] {
  const passages = items.flatMap((owner) => [...owner.entry.passages.starts.keys()].map((row) => ({ owner, row })));
  const found = passages.map(({ owner, row }) => new Set(triples(wordsOfPassage(owner.entry, row))));
  const holders = new Map<number, number[]>();
  found.forEach((set, i) => {
    if (set.size < LEAST_TRIPLES) return;
    for (const triple of set) if (triple % SAMPLE === 0) holders.set(triple, [...holders.get(triple) ?? [], i]);
  });
  const roots = passages.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (roots[at] !== at) at = roots[at] ?? at;
    return at;
  };
  found.forEach((set, i) => {
    const candidates = new Set([...set].flatMap((triple) => {
      const held = holders.get(triple) ?? [];
      return held.length > MOST_COPIES ? [] : held.filter((other) => other < i);
    }));
    for (const other of candidates) {
      if (!isCopy(set, found[other] ?? new Set())) continue;
      const [a, b] = [rootOf(i), rootOf(other)];
      roots[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const groups = new Map<number, PassageRef<T>[]>();
  passages.forEach((passage, i) => {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [passage]);
    else group.push(passage);
  });
  return joined([...groups.values()].filter((group) => group.length > 1));
}

/** Passages that follow each other in all places are one stretch that was copied. */
function joined<T>(groups: readonly PassageRef<T>[][]): PassageRange<T>[][] {
  const ranges: PassageRange<T>[][] = [];
  for (const group of groups) {
    const before = ranges.at(-1);
    const follows = before?.length === group.length && before.every(({ owner, last }, i) => group[i]?.owner === owner && group[i].row === last + 1);
    const range = group.map(({ owner, row }, i) => ({ owner, row: follows ? before[i]?.row ?? row : row, last: row }));
    if (follows) ranges[ranges.length - 1] = range;
    else ranges.push(range);
  }
  return ranges;
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const triple of few) if (many.has(triple)) shared++;
  return few.size >= LEAST_TRIPLES && shared >= LEAST_CONTAINED * few.size;
}

/** The words of all sentences of a passage, one after the other. */
function wordsOfPassage({ passages, starts, words, wordAt }: Entry, row: number): Uint32Array {
  const first = firstFrom(starts, passages.starts[row] ?? 0);
  const last = firstFrom(starts, passages.ends[row] ?? 0);
  return words.subarray(wordAt[first], wordAt[last]);
}

/** The row of the passage that holds an offset, or `NOWHERE`. */
export function passageAt({ passages }: Entry, offset: number): number {
  const row = firstFrom(passages.starts, offset + 1) - 1;
  return row >= 0 && offset < (passages.ends[row] ?? 0) ? row : NOWHERE;
}

/** The index of the first number that is at least `least`, in a sorted list. */
function firstFrom(sorted: Uint32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
