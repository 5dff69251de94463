import type { Entry } from './entry.js';
import { wordingOf, wordingOfText } from './same.js';

/** Pairs of sentences that somebody has said do not contradict each other, by their wordings, wherever they stand. */
export class Denied {
  readonly #keys: ReadonlySet<string>;

  /** @param pairs the texts of the sentences, whichever comes first */
  constructor(pairs: Iterable<readonly [string, string]>) {
    this.#keys = new Set([...pairs].map(([a, b]) => keyOf(wordingOfText(a), wordingOfText(b))));
  }

  has(a: { readonly entry: Entry; readonly index: number }, b: { readonly entry: Entry; readonly index: number }): boolean {
    return this.#keys.size > 0 && this.#keys.has(keyOf(wordingOf(a), wordingOf(b)));
  }
}

function keyOf(a: number, b: number): string {
  return a <= b ? `${a} ${b}` : `${b} ${a}`;
}
