import { lowerBound, NOWHERE, type Entry, type Rows } from './entry.js';
import { triples } from './same.js';
import { MOST_TWINS, type Holder } from './sentences.js';

/** A block of a stretch, by its row in the entry's `blocks`. */
export interface BlockRef<P> {
  readonly part: P;
  readonly row: number;
}

/** Blocks of one document that follow each other, from the first to the last. */
export interface BlockRange<P> {
  readonly first: BlockRef<P>;
  readonly last: BlockRef<P>;
}

/** Two blocks, one of which stands in the other. */
export type Twins<P> = readonly [BlockRef<P>, BlockRef<P>];

/** Blocks of fewer word triples than this are said again by chance. */
const LEAST_TRIPLES = 8;
/** The share of the shorter block's word triples that stands in the longer one. */
const LEAST_CONTAINED = 0.6;
/** The share of its words that must stand in sentences with twins for a block to be compared: a cut sentence may have none. */
const LEAST_LIKELY = 0.4;

/** What copies are looked for with. */
export interface CopySearch<P> {
  entryOf(part: P): Entry;
  /** The sentences in the words of a sentence; `null` where they are too many. */
  twins(entry: Entry, index: number): readonly Holder<P>[] | null;
  /** Is told of a sentence with too many. */
  tooMany(part: P, index: number): void;
}

/** The blocks that copy those of one stretch, or are copied there. */
export function twinsOf<P>(part: P, search: CopySearch<P>): Twins<P>[] {
  const entry = search.entryOf(part);
  return [...entry.blocks.starts.keys()].flatMap((row) => {
    if (!isLongEnough(entry, row)) return [];
    const candidates = candidatesFor(part, entry, row, search);
    if (candidates.length === 0) return [];
    const own = triplesOf(entry, row);
    return candidates.filter((other) => isCopy(own, triplesOf(search.entryOf(other.part), other.row))).map((other): Twins<P> => [{ part, row }, other]);
  });
}

/** The other blocks that may share enough with one: where they are many, those that share most. */
function candidatesFor<P>(part: P, entry: Entry, row: number, search: CopySearch<P>): BlockRef<P>[] {
  const shared = new Map<P, Map<number, number>>();
  let all = 0;
  const [first, last] = sentencesIn(entry, row);
  for (let i = first; i < last; i++) {
    const twins = search.twins(entry, i);
    if (twins === null) search.tooMany(part, i);
    for (const twin of twins ?? []) {
      const other = search.entryOf(twin.part);
      const there = rowAt(other.blocks, other.starts[twin.index] ?? 0);
      if (there === NOWHERE || (twin.part === part && there === row)) continue;
      const rows = shared.get(twin.part) ?? new Map<number, number>();
      if (!rows.has(there)) all++;
      shared.set(twin.part, rows.set(there, (rows.get(there) ?? 0) + Math.min(wordsIn(entry, i, i + 1), wordsIn(other, twin.index, twin.index + 1))));
    }
  }
  const least = (other: P, there: number): number => LEAST_LIKELY * Math.min(wordsIn(entry, first, last), wordsIn(search.entryOf(other), ...sentencesIn(search.entryOf(other), there)));
  const found = [...shared].flatMap(([other, rows]) => [...rows].flatMap(([there, words]) => (words >= least(other, there) ? [{ part: other, row: there, words }] : [])));
  if (all <= MOST_TWINS) return found;
  found.sort((a, b) => b.words - a.words);
  const bar = found[MOST_TWINS]?.words ?? 0;
  return found.filter(({ words }) => words > bar);
}

/** The first sentence of a block, and the one after its last. */
function sentencesIn({ blocks, starts }: Entry, row: number): [first: number, last: number] {
  return [lowerBound(starts, blocks.starts[row] ?? 0), lowerBound(starts, blocks.ends[row] ?? 0)];
}

function wordsIn({ wordAt }: Entry, first: number, last: number): number {
  return (wordAt[last] ?? 0) - (wordAt[first] ?? 0);
}

/**
 * Puts twins together to groups, each in order, the groups by their first; blocks that follow each other in all their
 * places are one stretch that was copied.
 * @param next the block after one in its document that is long enough; `undefined` after the last
 */
export function groupTwins<P extends object>(twins: Iterable<Twins<P>>, compare: (a: BlockRef<P>, b: BlockRef<P>) => number, next: (block: BlockRef<P>) => BlockRef<P> | undefined): BlockRange<P>[][] {
  const nodes = new Map<P, Map<number, Node<P>>>();
  const nodeOf = (ref: BlockRef<P>): Node<P> => {
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
  const groups = new Map<Node<P>, BlockRef<P>[]>();
  for (const rows of nodes.values()) {
    for (const node of rows.values()) {
      const root = rootOf(node);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [node.ref]);
      else group.push(node.ref);
    }
  }
  const sorted = [...groups.values()].map((group) => group.sort(compare)).sort((a, b) => compare(a[0] as BlockRef<P>, b[0] as BlockRef<P>));
  return joined(sorted, next);
}

interface Node<P> {
  readonly ref: BlockRef<P>;
  up: Node<P> | null;
}

function rootOf<P>(node: Node<P>): Node<P> {
  let root = node;
  while (root.up !== null) root = root.up;
  for (let at = node; at.up !== null;) { const { up } = at; at.up = root; at = up; if (at === root) break; }
  return root;
}

function joined<P>(groups: readonly BlockRef<P>[][], next: (block: BlockRef<P>) => BlockRef<P> | undefined): BlockRange<P>[][] {
  const ranges: BlockRange<P>[][] = [];
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

/** The word triples of a block, over the ends of its sentences too. */
function triplesOf(entry: Entry, row: number): ReadonlySet<number> {
  const [first, last] = sentencesIn(entry, row);
  return new Set(triples(entry.words.subarray(entry.wordAt[first], entry.wordAt[last])));
}

/** Whether a block can be a copy. */
export function isLongEnough(entry: Entry, row: number): boolean {
  return wordsIn(entry, ...sentencesIn(entry, row)) >= LEAST_TRIPLES + 2;
}

/** The row that holds an offset, or `NOWHERE`. */
export function rowAt(rows: Rows, offset: number): number {
  const row = lowerBound(rows.starts, offset + 1) - 1;
  return row >= 0 && offset < (rows.ends[row] ?? 0) ? row : NOWHERE;
}
