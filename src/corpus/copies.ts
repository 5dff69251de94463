import { NOWHERE, type Entry } from './entry.js';
import { triples } from './same.js';
import { MOST_TWINS, type Holder } from './sentences.js';

/** A passage of a stretch, by its row in the entry's `passages`. */
export interface PassageRef<P> {
  readonly part: P;
  readonly row: number;
}

/** Passages of one document that follow each other, from the first to the last. */
export interface PassageRange<P> {
  readonly first: PassageRef<P>;
  readonly last: PassageRef<P>;
}

/** Two passages, one of which stands in the other. */
export type Twins<P> = readonly [PassageRef<P>, PassageRef<P>];

/** Passages of fewer word triples than this are said again by chance. */
const LEAST_TRIPLES = 8;
/** The share of the shorter passage's word triples that stands in the longer one. */
const LEAST_CONTAINED = 0.6;

/** What copies are looked for with. */
export interface CopySearch<P> {
  entryOf(part: P): Entry;
  /** The sentences in the words of a sentence; `null` where they are too many. */
  twins(entry: Entry, index: number): readonly Holder<P>[] | null;
  /** Is told of a sentence with too many. */
  tooMany(part: P, index: number): void;
}

/** The passages that copy those of one stretch, or are copied there. */
export function twinsOf<P>(part: P, search: CopySearch<P>): Twins<P>[] {
  const entry = search.entryOf(part);
  return [...entry.passages.starts.keys()].flatMap((row) => {
    const own = triplesOf(entry, row);
    if (own.size < LEAST_TRIPLES) return [];
    const candidates = candidatesFor(part, entry, row, search);
    return candidates.filter((other) => isCopy(own, triplesOf(search.entryOf(other.part), other.row))).map((other): Twins<P> => [{ part, row }, other]);
  });
}

/** The other passages that share sentences with one: where they are many, those that share most. */
function candidatesFor<P>(part: P, entry: Entry, row: number, search: CopySearch<P>): PassageRef<P>[] {
  const shared = new Map<P, Map<number, number>>();
  let all = 0;
  for (let i = firstFrom(entry.starts, entry.passages.starts[row] ?? 0); i < firstFrom(entry.starts, entry.passages.ends[row] ?? 0); i++) {
    const twins = search.twins(entry, i);
    if (twins === null) search.tooMany(part, i);
    for (const twin of twins ?? []) {
      const other = search.entryOf(twin.part);
      const there = passageAt(other, other.starts[twin.index] ?? 0);
      if (there === NOWHERE || (twin.part === part && there === row)) continue;
      const rows = shared.get(twin.part) ?? new Map<number, number>();
      if (!rows.has(there)) all++;
      shared.set(twin.part, rows.set(there, (rows.get(there) ?? 0) + 1));
    }
  }
  const found = [...shared].flatMap(([other, rows]) => [...rows].map(([there, count]) => ({ part: other, row: there, count })));
  if (all <= MOST_TWINS) return found;
  found.sort((a, b) => b.count - a.count);
  const bar = found[MOST_TWINS]?.count ?? 0;
  return found.filter(({ count }) => count > bar);
}

/**
 * Puts twins together to groups, each in order, the groups by their first; passages that follow each other in all their
 * places are one stretch that was copied.
 * @param next the passage after one in its document; `undefined` after the last
 */
export function groupTwins<P extends object>(twins: Iterable<Twins<P>>, compare: (a: PassageRef<P>, b: PassageRef<P>) => number, next: (passage: PassageRef<P>) => PassageRef<P> | undefined): PassageRange<P>[][] {
  const nodes = new Map<P, Map<number, Node<P>>>();
  const nodeOf = (ref: PassageRef<P>): Node<P> => {
    const rows = nodes.get(ref.part) ?? new Map<number, Node<P>>();
    nodes.set(ref.part, rows);
    const known = rows.get(ref.row);
    if (known !== undefined) return known;
    const node: Node<P> = { ref: { part: ref.part, row: ref.row }, up: null };
    rows.set(ref.row, node);
    return node;
  };
  for (const [a, b] of twins) {
    const [x, y] = [rootOf(nodeOf(a)), rootOf(nodeOf(b))];
    if (x !== y) x.up = y;
  }
  const groups = new Map<Node<P>, PassageRef<P>[]>();
  for (const rows of nodes.values()) {
    for (const node of rows.values()) {
      const root = rootOf(node);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [node.ref]);
      else group.push(node.ref);
    }
  }
  const sorted = [...groups.values()].map((group) => group.sort(compare)).sort((a, b) => compare(a[0] as PassageRef<P>, b[0] as PassageRef<P>));
  return joined(sorted, next);
}

interface Node<P> {
  readonly ref: PassageRef<P>;
  up: Node<P> | null;
}

function rootOf<P>(node: Node<P>): Node<P> {
  let root = node;
  while (root.up !== null) root = root.up;
  for (let at = node; at.up !== null;) { const { up } = at; at.up = root; at = up; if (at === root) break; }
  return root;
}

function joined<P>(groups: readonly PassageRef<P>[][], next: (passage: PassageRef<P>) => PassageRef<P> | undefined): PassageRange<P>[][] {
  const ranges: PassageRange<P>[][] = [];
  for (const group of groups) {
    const before = ranges.at(-1);
    const follows = before?.length === group.length && before.every(({ last }, i) => {
      const after = next(last);
      return after?.part === group[i]?.part && after?.row === group[i]?.row;
    });
    const range = group.map((ref, i) => ({ first: follows ? before[i]?.first ?? ref : ref, last: ref }));
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

/** The word triples of a passage, over the ends of its sentences too. */
function triplesOf({ passages, starts, words, wordAt }: Entry, row: number): ReadonlySet<number> {
  const first = firstFrom(starts, passages.starts[row] ?? 0);
  const last = firstFrom(starts, passages.ends[row] ?? 0);
  return new Set(triples(words.subarray(wordAt[first], wordAt[last])));
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
