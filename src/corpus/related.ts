import type { BlockRef } from './copies.js';
import { Denied } from './denied.js';
import type { Copy, CopyGroup } from './findings.js';
import { linkOf, linksOf, linksOfPairs, originOf } from './linking.js';
import type { Link } from './links.js';
import type { NoteBook } from './notes.js';
import { Pairs, type Pair } from './pairs.js';
import { finding, sentenceOf } from './rows.js';
import { MOST_TWINS } from './sentences.js';
import { byPlace, type Part, type Store } from './store.js';

/** Of how many sentences links are kept: more than a long seed has claims. */
const MOST_ASKED = 2000;

/** How the sentences and passages of all documents relate. */
export class Related {
  readonly #store: Store;
  readonly #notes: NoteBook;
  readonly #pairs: Pairs;
  #denied = new Denied([]);
  /** The links of sentences that were asked about last, by their numbers. */
  readonly #links = new Map<number, readonly Pair[]>();

  constructor(store: Store, notes: NoteBook) {
    this.#store = store;
    this.#notes = notes;
    this.#pairs = new Pairs(store, (part, index) => this.#linksOf(part, index),
      (part, index) => { notes.add({ cap: 'copies', limit: MOST_TWINS, at: finding(part, store.entryOf(part), index) }); });
  }

  denyConflicts(pairs: Iterable<readonly [string, string]>): void {
    this.#denied = new Denied(pairs);
  }

  /** What is known of questions holds until a document says something else. */
  forget(): void {
    this.#links.clear();
  }

  linksAt(uri: string, offset: number): readonly Link[] {
    const sentence = sentenceOf(this.#store, uri, offset);
    return sentence === undefined ? [] : this.#standing(this.#linksOf(sentence.part, sentence.index)).map((pair) => linkOf(this.#store, pair));
  }

  * links(): Generator<Link> {
    for (const { parts } of this.#store.order.all()) {
      for (const part of parts) {
        for (let index = 0; index < part.sentences; index++) {
          yield* this.#standing(linksOf(this.#store, this.#notes, part, index, 'later')).map((pair) => linkOf(this.#store, pair));
        }
      }
    }
  }

  settle(isOver: () => boolean): boolean {
    return this.#pairs.settleCopies(isOver) && this.#pairs.settleConflicts(isOver);
  }

  copies(): readonly CopyGroup[] {
    this.#pairs.settleCopies(() => false);
    return this.knownCopies();
  }

  knownCopies(): readonly CopyGroup[] {
    this.#store.order.all();
    const compare = (a: BlockRef<Part>, b: BlockRef<Part>): number => byPlace(a.part, b.part) || a.row - b.row;
    return this.#pairs.copies(compare).map((group) => ({
      members: group.map(({ first, last }): Copy => {
        const place = { ...finding(first.part, this.#store.entryOf(first.part).blocks, first.row), end: last.part.start + (this.#store.entryOf(last.part).blocks.ends[last.row] ?? 0) };
        return { ...place, source: originOf(this.#store, { ...place, end: place.start }).source };
      }),
    }));
  }

  conflicts(): readonly Link[] {
    this.#pairs.settleConflicts(() => false);
    return this.knownConflicts();
  }

  knownConflicts(): readonly Link[] {
    return linksOfPairs(this.#store, this.#standing([...this.#pairs.conflicts()]));
  }

  conflictsIn(uri: string): readonly Link[] {
    const item = this.#store.get(uri);
    if (item === undefined) return [];
    const own = item.parts.flatMap((part) => this.#pairs.askConflicts(part));
    const others = [...this.#pairs.conflicts()].filter(({ b }) => b.part.owner === item);
    return linksOfPairs(this.#store, this.#standing([...own, ...others]));
  }

  * conflictsFrom(uri: string): Generator<readonly Link[]> {
    const { stamp } = this.#store;
    for (const part of this.#store.get(uri)?.parts ?? []) {
      const asking = this.#pairs.askingConflicts(part);
      for (let step = asking.next(); ; step = asking.next()) {
        yield step.done === true ? linksOfPairs(this.#store, this.#standing(step.value)) : [];
        if (this.#store.stamp !== stamp) return;
        if (step.done === true) break;
      }
    }
  }

  /** Whoever looks for the conflicts of a seed that is seen also finds what is told where somebody points at one of its claims. */
  #linksOf(part: Part, index: number): readonly Pair[] {
    const number = part.first + index;
    const known = this.#links.get(number);
    if (known !== undefined) return known;
    const pairs = linksOf(this.#store, this.#notes, part, index, 'all');
    if (this.#links.size >= MOST_ASKED) this.#links.clear();
    this.#links.set(number, pairs);
    return pairs;
  }

  /** Those of some pairs of which nobody has said that they are no conflict. */
  #standing(pairs: readonly Pair[]): Pair[] {
    const view = ({ part, index }: Pair['a']) => ({ entry: this.#store.entryOf(part), index });
    return pairs.filter(({ a, b, verdict }) => verdict.relation !== 'conflicts' || !this.#denied.has(view(a), view(b)));
  }
}
