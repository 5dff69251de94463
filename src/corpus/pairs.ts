import { groupTwins, isLongEnough, twinsOf, type CopySearch, type BlockRange, type BlockRef, type Twins } from './copies.js';
import type { Verdict } from './relate.js';
import type { Holder } from './sentences.js';
import type { Part, Store } from './store.js';
import { isClaim } from './view.js';

/** Two sentences that are linked. */
export interface Pair {
  readonly a: Holder<Part>;
  readonly b: Holder<Part>;
  readonly verdict: Verdict;
}

/** What was found from one part, and after which update. */
interface Found {
  conflictsAt: number;
  readonly conflicts: Map<number, readonly Pair[]>;
  /** The update after which its sentences are being asked, and how many of them were. */
  askingAt: number;
  asked: number;
  twinsAt: number;
  twins: readonly Twins<Part>[];
}

/** Up to this many sentences all are asked again when one changes: weights in a small corpus depend on every sentence. */
const FEW = 20_000;

/**
 * Keeps the conflicts and copies of all documents current: only what shares something with what has changed is asked again,
 * a part at a time, so that whoever calls can pause.
 */
export class Pairs {
  readonly #store: Store;
  readonly #linksOf: (part: Part, index: number) => readonly Pair[];
  readonly #search: CopySearch<Part>;
  readonly #found = new WeakMap<Part, Found>();
  #conflictsCurrent = -1;
  #twinsCurrent = -1;

  constructor(store: Store, linksOf: (part: Part, index: number) => readonly Pair[], tooMany: CopySearch<Part>['tooMany']) {
    this.#store = store;
    this.#linksOf = linksOf;
    this.#search = { entryOf: (part) => store.entryOf(part), twins: (entry, index) => store.sentences.twins(entry, index), tooMany };
  }

  /** Asks what has changed until it is told to stop; whether all is current. */
  settleConflicts(isOver: () => boolean): boolean {
    if (this.#conflictsCurrent === this.#store.stamp) return true;
    for (const part of this.#parts()) {
      if (isOver()) return false;
      for (const asking = this.askingConflicts(part); asking.next().done !== true;) if (isOver()) return false;
    }
    this.#conflictsCurrent = this.#store.stamp;
    return true;
  }

  settleCopies(isOver: () => boolean): boolean {
    if (this.#twinsCurrent === this.#store.stamp) return true;
    for (const part of this.#parts()) {
      if (isOver()) return false;
      this.#askTwins(part);
    }
    this.#twinsCurrent = this.#store.stamp;
    return true;
  }

  /** The conflicts that are known from a part, asked again where something they depend on has changed. */
  askConflicts(part: Part): readonly Pair[] {
    for (const asking = this.askingConflicts(part); ;) {
      const step = asking.next();
      if (step.done === true) return step.value;
    }
  }

  /** The same, with a chance to pause after each sentence that was asked; no document may change in between. Whoever asks anew goes on from there. */
  * askingConflicts(part: Part): Generator<undefined, readonly Pair[]> {
    const found = this.#foundOf(part);
    const { stamp, sentences } = this.#store;
    if (found.conflictsAt !== stamp) {
      const entry = this.#store.entryOf(part);
      if (found.askingAt !== stamp) Object.assign(found, { askingAt: stamp, asked: 0 });
      while (found.asked < part.sentences) {
        const index = found.asked++;
        if (!isClaim({ entry, index })) continue;
        if (found.conflictsAt >= 0 && sentences.size > FEW && !sentences.hasChanged(entry, index, found.conflictsAt)) continue;
        const pairs = this.#linksOf(part, index).filter(({ verdict }) => verdict.relation === 'conflicts');
        if (pairs.length > 0) found.conflicts.set(index, pairs);
        else found.conflicts.delete(index);
        yield;
      }
      found.conflictsAt = stamp;
    }
    return [...found.conflicts.values()].flat();
  }

  /** The conflicts found so far, each once for either end that finds it. */
  * conflicts(): Generator<Pair> {
    for (const part of this.#parts()) {
      for (const pairs of this.#found.get(part)?.conflicts.values() ?? []) yield* pairs.filter(({ b }) => this.#store.isLive(b.part));
    }
  }

  /** Groups of the copies found so far. */
  copies(compare: (a: BlockRef<Part>, b: BlockRef<Part>) => number): BlockRange<Part>[][] {
    const twins: Twins<Part>[] = [];
    for (const part of this.#parts()) twins.push(...(this.#found.get(part)?.twins ?? []));
    return groupTwins(twins.filter((pair) => pair.every(({ part }) => this.#store.isLive(part))), compare, (block) => this.#next(block));
  }

  #askTwins(part: Part): void {
    const found = this.#foundOf(part);
    const { stamp, sentences } = this.#store;
    if (found.twinsAt === stamp) return;
    const entry = this.#store.entryOf(part);
    const isStale = found.twinsAt < 0 || entry.starts.some((_, index) => sentences.hasNewTwins(entry, index, found.twinsAt));
    if (isStale) found.twins = twinsOf(part, this.#search);
    found.twinsAt = stamp;
  }

  #foundOf(part: Part): Found {
    const known = this.#found.get(part);
    if (known !== undefined) return known;
    const found: Found = { conflictsAt: -1, conflicts: new Map(), askingAt: -1, asked: 0, twinsAt: -1, twins: [] };
    this.#found.set(part, found);
    return found;
  }

  #next({ part, row }: BlockRef<Part>): BlockRef<Part> | undefined {
    for (let at = part, next = row + 1; ; next = 0) {
      const entry = this.#store.entryOf(at);
      for (; next < entry.blocks.starts.length; next++) if (isLongEnough(entry, next)) return { part: at, row: next };
      const after = at.owner.parts[at.owner.parts.indexOf(at) + 1];
      if (after === undefined) return undefined;
      at = after;
    }
  }

  * #parts(): Generator<Part> {
    for (const item of this.#store.order.all()) yield* item.parts;
  }
}
