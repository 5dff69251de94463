import { isDenial, isNegation, isThan, poleOf } from './lexicon.js';
import type { SentenceView } from './relate.js';
import { wordsOf } from './same.js';

/**
 * Whether two sentences about one thing say opposite things of it: they stand at opposite ends of a scale (`rose`,
 * `fell`), or one of them is negated; both together cancel out.
 */
export function opposed(a: SentenceView, b: SentenceView): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [p, q] = [stanceOf(x), stanceOf(y)];
  let isOpposed = p.isNegated !== q.isNegated && !denies(p.isNegated ? y : x, p.isNegated ? x : y);
  for (const [scale, sign] of p.signs) {
    const other = q.signs.get(scale);
    if (other !== undefined && sign !== 0 && other === -sign) isOpposed = !isOpposed;
  }
  return isOpposed && !(comparesAnother(x, y));
}

/** `refuses` beside `does not agree`: the one says by its verb what the other says by its negation. */
function denies(words: Uint32Array, others: Uint32Array): boolean {
  return words.some((word) => isDenial(word) && !others.includes(word));
}

interface Stance {
  readonly isNegated: boolean;
  /** Which way on each scale; 0 where it goes both ways. */
  readonly signs: ReadonlyMap<number, number>;
}

function stanceOf(words: Uint32Array): Stance {
  const signs = new Map<number, number>();
  let isNegated = false;
  for (const word of words) {
    const pole = poleOf(word);
    if (pole !== undefined) signs.set(pole.scale, (signs.get(pole.scale) ?? pole.sign) === pole.sign ? pole.sign : 0);
    if (isNegation(word)) isNegated = !isNegated;
  }
  return { isNegated, signs };
}

/** `A more than B` and `B less than A`: what one compares with is what the other speaks of. */
function comparesAnother(x: Uint32Array, y: Uint32Array): boolean {
  const [i, j] = [x.findIndex(isThan), y.findIndex(isThan)];
  if (i < 0 || j < 0) return false;
  const before = new Set(y.subarray(0, j));
  const after = new Set(y.subarray(j + 1));
  return x.subarray(i + 1).some((word) => before.has(word) && !after.has(word));
}
