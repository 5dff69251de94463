import type { Pattern } from './pattern.js';
import { FIRST, LAST, type Tokens, type Vocabulary } from './tokens.js';

/**
 * How the context on one side of a quote stands beside a place.
 * - `full`: as it was. `patched`: but for a few tokens.
 * - `clear`: the quote's own sentence does, and what comes after that does not.
 * - `broken`: not even that.
 */
export interface Side {
  readonly state: 'full' | 'patched' | 'clear' | 'broken';
  readonly matched: number;
  /** How many tokens are alike right beside the place, before anything differs. */
  readonly beside: number;
  readonly words: number;
  /** Whether the quote's own sentence stands there as it was, whatever is beyond. */
  readonly isOwn: boolean;
  /** At how many spots a `patched` context differs, and whether a figure, a name or the border of the text is among what does. */
  readonly patches: number;
  readonly isOther: boolean;
}

/** Compares outwards: `-1` from the token before `place`, `1` from `place` on. */
export function sideOf(pattern: Pattern, step: 1 | -1, { ids, length }: Tokens, place: number, vocabulary: Vocabulary): Side {
  const { ids: own, breaks } = pattern;
  let i = step === 1 ? pattern.to : pattern.from - 1;
  let j = step === 1 ? place : place - 1;
  let matched = 0;
  let beside = 0;
  let words = 0;
  let patches = 0;
  let isOwn = false;
  let isOther = false;
  const isInside = (): boolean => i >= 0 && i < own.length;
  const isSame = (a: number, b: number): boolean => a >= 0 && a < own.length && b >= 0 && b < length && own[a] === ids[b];
  for (;;) {
    for (; isInside(); i += step, j += step) {
      isOwn ||= patches === 0 && breaks[step === 1 ? i : i + 1] === 1;
      if (!isSame(i, j)) break;
      matched++;
      if (patches === 0) beside++;
      if (vocabulary.isWord(own[i] ?? 0)) words++;
    }
    const left = step === 1 ? own.length - i : i + 1;
    if (left === 0) return { state: patches === 0 ? 'full' : 'patched', matched, beside, words, isOwn: isOwn || patches === 0, patches, isOther };
    // The border of the text may have moved away; what stood before it is enough where it says something.
    if (left === 1 && words >= 2 && (own[i] === FIRST || own[i] === LAST)) return { state: 'patched', matched, beside, words, isOwn: isOwn || patches === 0, patches: patches + 1, isOther: true };
    if (left <= TAIL && words >= 4 && !isOwn) return { state: 'patched', matched, beside, words, isOwn, patches: patches + 1, isOther: isOther || someProtected(own, i, left) };
    const skip = patches < MOST_PATCHES ? resync(i, j) : undefined;
    if (skip === undefined) return { state: isOwn ? 'clear' : 'broken', matched, beside, words, isOwn, patches, isOther };
    patches++;
    isOther ||= someProtected(own, i, skip[0]) || someProtected(ids, j, skip[1]);
    i += step * skip[0];
    j += step * skip[1];
  }

  /** How many tokens to leave out of the pattern and of the text until both go on alike. */
  function resync(a: number, b: number): readonly [number, number] | undefined {
    for (let all = 1; all <= 2 * LONGEST_PATCH; all++) {
      for (let inPattern = Math.max(0, all - LONGEST_PATCH); inPattern <= Math.min(all, LONGEST_PATCH); inPattern++) {
        const inText = all - inPattern;
        if (!isOwn && crossesBreak(a, inPattern)) continue;
        let alike = 0;
        let telling = 0;
        while (alike < ENOUGH && isSame(a + step * (inPattern + alike), b + step * (inText + alike))) {
          if (vocabulary.isWord(own[a + step * (inPattern + alike)] ?? 0)) telling++;
          alike++;
        }
        if (alike === ENOUGH && telling >= 2) return [inPattern, inText];
      }
    }
    return undefined;
  }

  /** What is beyond the quote's own sentence does not mend it. */
  function crossesBreak(a: number, count: number): boolean {
    for (let k = 0; k < count; k++) if (breaks[step === 1 ? a + k : a - k + 1] === 1) return true;
    return false;
  }

  function someProtected(row: Int32Array, first: number, count: number): boolean {
    for (let k = 0; k < count; k++) if (vocabulary.isProtected(row[first + step * k] ?? 0)) return true;
    return false;
  }
}

const MOST_PATCHES = 2;
const LONGEST_PATCH = 5;
/** So many tokens may have come into the context on one side. */
export const MOST_PATCHED = MOST_PATCHES * LONGEST_PATCH;
/** How many tokens must be alike after a patch. */
const ENOUGH = 4;
/** A context may end on a patch of so many tokens. */
const TAIL = 2;
