/** One document in the order of all: `rank` is its place, kept current by `Order`. */
export interface Ranked {
  readonly uri: string;
  readonly file: string;
  rank: number;
}

/** Keeps documents by file, then URI; a document comes or goes without sorting the others again. */
export class Order<T extends Ranked> {
  readonly #items: T[] = [];
  #isRanked = true;

  add(item: T): void {
    this.#items.splice(this.#place(item), 0, item);
    this.#isRanked = false;
  }

  delete(item: T): void {
    this.#items.splice(this.#place(item), 1);
    this.#isRanked = false;
  }

  all(): readonly T[] {
    if (!this.#isRanked) this.#items.forEach((item, i) => { item.rank = i; });
    this.#isRanked = true;
    return this.#items;
  }

  sorted(items: Iterable<T>): T[] {
    this.all();
    return [...items].sort((a, b) => a.rank - b.rank);
  }

  first(items: Iterable<T>): T | undefined {
    this.all();
    let best: T | undefined;
    for (const item of items) if (best === undefined || item.rank < best.rank) best = item;
    return best;
  }

  #place(item: T): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#items[middle];
      if (other !== undefined && compare(other, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compare(a: Ranked, b: Ranked): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}
