import { align } from './align.js';
import type { Target } from './annotation.js';
import type { Pattern } from './pattern.js';
import type { Region, TokenIndex } from './regions.js';
import { sideOf, type Side } from './sides.js';
import type { Tokens, Vocabulary } from './tokens.js';

/** A place that a quote may have in a text. */
export interface Placement {
  /** Tokens of the text, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether all tokens of the quote stand there as they were. */
  readonly isIntact: boolean;
  /** How much of the context stands beside it. */
  readonly support: number;
  readonly sides: readonly [Side, Side];
}

/** A quote of so few tokens may have become another one altogether. */
const SHORT = 8;

/** More places than these cannot be told apart anyway. */
const MOST_PLACES = 200;

/** The places where all tokens of the quote stand in a row. */
export function intactPlaces(pattern: Pattern, tokens: Tokens, { offsets, places }: TokenIndex, vocabulary: Vocabulary): Placement[] {
  const { ids, from, to } = pattern;
  const occurrences = (i: number): number => ((ids[i] ?? 0) + 1 < offsets.length ? (offsets[(ids[i] ?? 0) + 1] ?? 0) - (offsets[ids[i] ?? 0] ?? 0) : 0);
  let rarest = from;
  for (let i = from; i < to; i++) if (occurrences(i) < occurrences(rarest)) rarest = i;
  const found: Placement[] = [];
  const first = offsets[ids[rarest] ?? 0] ?? 0;
  for (let k = first; k < first + occurrences(rarest) && found.length < MOST_PLACES; k++) {
    const start = (places[k] ?? 0) - (rarest - from);
    if (isRun(ids, from, to, tokens, start)) found.push(placement(pattern, tokens, start, start + to - from, vocabulary));
  }
  return found;
}

/** Where the quote stood and something else stands, within a region of the text and apart from where it stands as it was with its context. */
export function changedPlace(pattern: Pattern, region: Region, intact: readonly Placement[], tokens: Tokens, vocabulary: Vocabulary): Placement | undefined {
  const { ids, from, to } = pattern;
  const stretch = tokens.ids.slice(region.from, region.to);
  for (const { from: start, to: end, sides: [left, right] } of intact) stretch.fill(-1, Math.max(0, start - left.matched - region.from), Math.max(0, end + right.matched - region.from));
  const { sure } = align(ids, stretch, vocabulary);
  const at = (i: number): number => ((sure[i] ?? -1) < 0 ? -1 : (sure[i] ?? 0) + region.from);
  const first = at(from) >= 0 ? at(from) : at(from - 1) >= 0 ? at(from - 1) + 1 : -1;
  const end = at(to - 1) >= 0 ? at(to - 1) + 1 : at(to) >= 0 ? at(to) : -1;
  if (first < 0 || end <= first || end - first > 2 * (to - from) + 8 || isRun(ids, from, to, tokens, first)) return undefined;
  let kept = 0;
  for (let i = from; i < to; i++) if (at(i) >= 0) kept++;
  if (to - from > SHORT && kept * 2 < to - from) return undefined;
  return placement(pattern, tokens, first, end, vocabulary);
}

/** Whether a person need not be asked, as far as this place goes. */
export function isCertain(place: Placement, pattern: Pattern, target: Target, vocabulary: Vocabulary): boolean {
  const [left, right] = place.sides;
  if (!place.isIntact && place.to - place.from > 1.5 * (pattern.to - pattern.from) + 3) return false;
  if (isFull(place)) return true;
  if (!place.isIntact) return isWhole(place) && isOwn(place);
  const words = wordsIn(pattern, vocabulary);
  const isOnly = target.occurrences === 1;
  if (words === 0) return false;
  // A look-alike differs on both sides of the quote, or in a name or a figure.
  if (isWhole(place) && (isOnly ? left.isOwn || right.isOwn : left.patches + right.patches <= 1 || (!left.isOther && !right.isOther))) return true;
  if (isTelling(pattern, target, vocabulary)) return true;
  if (!isOnly || !isOwn(place)) return false;
  return left.state === 'full' || right.state === 'full' || left.words + right.words + words >= 8;
}

/** Whether a quote is unlike all else by itself. */
export function isTelling(pattern: Pattern, target: Target, vocabulary: Vocabulary): boolean {
  return target.occurrences === 1 && wordsIn(pattern, vocabulary) >= 6;
}

/** Whether the context on both sides is there as it was. */
export function isFull({ sides }: Placement): boolean {
  return sides.every(({ state }) => state === 'full');
}

/** Whether the context on both sides is there, but for a few tokens. */
export function isWhole({ sides }: Placement): boolean {
  return sides.every(({ state }) => state === 'full' || state === 'patched');
}

/** Whether the quote stands in its own sentence. */
export function isOwn({ sides }: Placement): boolean {
  return sides.every((side) => side.isOwn);
}

function placement(pattern: Pattern, tokens: Tokens, from: number, to: number, vocabulary: Vocabulary): Placement {
  const sides = [sideOf(pattern, -1, tokens, from, vocabulary), sideOf(pattern, 1, tokens, to, vocabulary)] as const;
  return { from, to, isIntact: isRun(pattern.ids, pattern.from, pattern.to, tokens, from), support: sides[0].matched + sides[1].matched, sides };
}

function isRun(ids: Int32Array, from: number, to: number, tokens: Tokens, start: number): boolean {
  for (let i = from; i < to; i++) if (start < 0 || tokens.ids[start + i - from] !== ids[i]) return false;
  return true;
}

function wordsIn({ ids, from, to }: Pattern, vocabulary: Vocabulary): number {
  let words = 0;
  for (let i = from; i < to; i++) if (vocabulary.isWord(ids[i] ?? 0)) words++;
  return words;
}
