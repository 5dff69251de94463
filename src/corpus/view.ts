import type { Entry } from './entry.js';

/** One sentence of a document, and what was read of it for a question. */
export interface SentenceView {
  readonly entry: Entry;
  readonly index: number;
  kept?: unknown[];
}

export function isClaim({ entry, index }: SentenceView): boolean {
  return (entry.claimTypes[index] ?? 0) > 0;
}

let slots = 0;

/** Reads something of a sentence the first time that it is asked for, and keeps it for as long as the view of the sentence lives. */
export function once<T extends object>(read: (sentence: SentenceView) => T): (sentence: SentenceView) => T {
  const slot = slots++;
  return (sentence) => {
    const kept = sentence.kept ??= [];
    return (kept[slot] ??= read(sentence)) as T;
  };
}
