import { once, type SentenceView } from './view.js';
import { readWords, Words } from './words.js';

const LEAST_SHARED = 3;
const LEAST_CONTAINED = 0.6;
/** Shorter sentences than this are the same only word for word, and only from `LEAST_WORDS` on. */
const SHORT = 5;
const LEAST_WORDS = 3;

/**
 * How much of the shorter sentence's wording stands in the other, from word triples; `null` where they are not said
 * in the same words. One may be cut or have something glued to it, at either end; what differs within is another wording.
 */
export function sameWords(a: SentenceView, b: SentenceView): number | null {
  if (!mayBeSameWords(a, b)) return null;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const smaller = Math.min(x.length, y.length);
  if (wordingOf(a) === wordingOf(b) && x.length === y.length) return smaller >= LEAST_WORDS ? 1 : null;
  if (smaller < SHORT) return null;
  const [p, q] = [triples(x), triples(y)];
  const [few, many] = p.length <= q.length ? [p, q] : [q, p];
  const [within, across] = [matched(few, new Set(many)), matched(many, new Set(few))];
  const share = within.count / few.length;
  if (within.count < LEAST_SHARED || share < LEAST_CONTAINED) return null;
  const isWhole = within.last - within.first + 1 === within.count;
  const isFramed = Math.min(within.first, across.first) === 0 && Math.min(few.length - 1 - within.last, many.length - 1 - across.last) === 0;
  return isWhole && isFramed ? share : null;
}

/**
 * Whether two sentences may be said in the same words, by a look at the three words in the middle of the shorter one:
 * what is shared in one piece and is most of it holds them.
 */
export function mayBeSameWords(a: SentenceView, b: SentenceView): boolean {
  const [own, other] = [wordCount(a), wordCount(b)];
  const [few, many] = own <= other ? [a, b] : [b, a];
  const least = Math.min(own, other);
  if (least < SHORT) return own === other && wordingOf(a) === wordingOf(b);
  const words = few.entry.words, others = many.entry.words;
  const middle = (few.entry.wordAt[few.index] ?? 0) + ((least - 2) >> 1);
  const [one, two, three] = [words[middle], words[middle + 1], words[middle + 2]];
  const end = many.entry.wordAt[many.index + 1] ?? 0;
  for (let i = (many.entry.wordAt[many.index] ?? 0) + 2; i < end; i++) if (others[i - 1] === two && others[i - 2] === one && others[i] === three) return true;
  return false;
}

interface Matched {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

function matched(triples: readonly number[], others: ReadonlySet<number>): Matched {
  let count = 0, first = -1, last = -1;
  triples.forEach((triple, i) => {
    if (!others.has(triple)) return;
    count++;
    if (first < 0) first = i;
    last = i;
  });
  return { count, first, last };
}

export function wordCount({ entry: { wordAt }, index }: SentenceView): number {
  return (wordAt[index + 1] ?? 0) - (wordAt[index] ?? 0);
}

export const wordsOf = once(({ entry, index }): Uint32Array => entry.words.subarray(entry.wordAt[index], entry.wordAt[index + 1]));

/** Every three words that follow each other, as one number. */
export function triples(words: ArrayLike<number>): number[] {
  const found: number[] = [];
  for (let i = 2; i < words.length; i++) found.push(tripleAt(words, i));
  return found;
}

/** The three words that end with word `i`, as one number. */
export function tripleAt(words: ArrayLike<number>, i: number): number {
  return (Math.imul(Math.imul(words[i - 2] ?? 0, 31) + (words[i - 1] ?? 0), 0x9e3779b1) ^ (words[i] ?? 0)) >>> 0;
}

/** One number for the whole wording of a sentence: others in the same words have it, and hardly any else. */
export function wordingOf({ entry: { words, wordAt }, index }: SentenceView): number {
  return wordingIn(words, wordAt[index] ?? 0, wordAt[index + 1] ?? 0);
}

/** The number that a sentence with this text has as its wording, wherever it stands. */
export function wordingOfText(text: string): number {
  const words = new Words();
  readWords(text, 0, text.length, words);
  return wordingIn(words.stems.all(), 0, words.length);
}

function wordingIn(words: Uint32Array, first: number, end: number): number {
  let hash = end - first;
  for (let i = first; i < end; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x85ebca6b) ^ (hash >>> 13);
  return hash >>> 0;
}
