import type { Entry } from './entry.js';
import type { Relation } from './links.js';

export interface SentenceView {
  readonly entry: Entry;
  readonly index: number;
}

export interface Verdict {
  readonly relation: Relation;
  readonly score: number;
}

/** How two sentences relate, the same either way round; `null` where they do not. */
export function relate(a: SentenceView, b: SentenceView, _weight: (term: number) => number): Verdict | null {
  const shared = containment(a, b);
  return shared === null ? null : { relation: 'same', score: shared };
}

const LEAST_SHARED = 3;
const LEAST_CONTAINED = 0.6;
/** Shorter sentences than this are the same only word for word, and only from `LEAST_WORDS` on. */
const SHORT = 5;
const LEAST_WORDS = 3;

function containment(a: SentenceView, b: SentenceView): number | null {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const smaller = Math.min(x.length, y.length);
  if (a.entry.wording[a.index] === b.entry.wording[b.index] && x.length === y.length) return smaller >= LEAST_WORDS ? 1 : null;
  if (smaller < SHORT) return null;
  const [p, q] = [shingles(x), shingles(y)];
  const [few, many] = p.size <= q.size ? [p, q] : [q, p];
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared++;
  const share = shared / few.size;
  return shared >= LEAST_SHARED && share >= LEAST_CONTAINED ? share : null;
}

function wordsOf({ entry, index }: SentenceView): Uint32Array {
  return entry.words.subarray(entry.wordAt[index], entry.wordAt[index + 1]);
}

function shingles(words: Uint32Array): Set<number> {
  const found = new Set<number>();
  for (let i = 2; i < words.length; i++) {
    found.add((Math.imul(Math.imul(words[i - 2] ?? 0, 31) + (words[i - 1] ?? 0), 0x9e3779b1) ^ (words[i] ?? 0)) >>> 0);
  }
  return found;
}
