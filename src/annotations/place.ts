import { align } from './align.js';
import type { Target } from './annotation.js';
import type { Pattern } from './pattern.js';
import type { Region, TokenIndex } from './regions.js';
import { runsOf } from './runs.js';
import { MOST_PATCHED, sideOf, type Side } from './sides.js';
import type { Tokens, Vocabulary } from './tokens.js';

/** A place that a quote may have in a text. */
export interface Placement {
  /** Tokens of the text, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether all tokens of the quote stand there as they were. */
  readonly isIntact: boolean;
  /** Whether its borders are not certain. */
  readonly isRough: boolean;
  /** Whether a name and a figure of the quote are gone: then it may be about something else. */
  readonly isOther: boolean;
  /** How many words of the quote stand there. */
  readonly kept: number;
  /** How much of the context stands beside it. */
  readonly support: number;
  readonly sides: readonly [Side, Side];
}

/** A quote of so few tokens may have become another one altogether. */
const SHORT = 8;

/** Of a place whose borders are not certain so many words of the quote must stand there. */
const LEAST_ROUGH = 2;

/** So many tokens may have come into the quote, or a quarter of what it had more where it begins and ends as it did. */
const MOST_ADDED = 3;

/** So many words, figures apart, may have become others altogether: a unit, or a name. */
const MOST_REPLACED = 3;

/** The places where all tokens of a quote stand in a row. */
export interface IntactPlaces {
  /** Those with the most of the context right beside them. */
  readonly places: readonly Placement[];
  /** How many there are in all. */
  readonly count: number;
}

/** Of more places than these only the likeliest are looked at closely. */
const MOST_PLACES = 100;

export function intactPlaces(pattern: Pattern, tokens: Tokens, index: TokenIndex, vocabulary: Vocabulary): IntactPlaces {
  const { ids, from, to } = pattern;
  const starts = runsOf(ids.subarray(from, to), tokens.ids, index);
  const words = wordsIn(pattern, vocabulary);
  const beside = (start: number): number => {
    let [left, right] = [0, 0];
    while (left < from && ids[from - 1 - left] === tokens.ids[start - 1 - left]) left++;
    while (to + right < ids.length && ids[to + right] === tokens.ids[start + to - from + right]) right++;
    return left + right;
  };
  const likely = starts.length <= MOST_PLACES ? starts : starts.map((start) => ({ start, support: beside(start) })).sort((a, b) => b.support - a.support).slice(0, MOST_PLACES).map(({ start }) => start);
  return { places: likely.map((start) => placement(pattern, tokens, start, start + to - from, words, vocabulary)), count: starts.length };
}

/** Where the quote may have stood and something else stands, within a region of the text and apart from places that are known, with their context. */
export function changedPlacesIn(pattern: Pattern, region: Region, known: readonly Placement[], tokens: Tokens, vocabulary: Vocabulary): readonly Placement[] {
  const { ids, from, to, sentence } = pattern;
  const stretch = tokens.ids.slice(region.from, region.to);
  for (const { from: start, to: end, sides: [left, right] } of known) stretch.fill(-1, Math.max(0, start - left.beside - region.from), Math.max(0, end + right.beside - region.from));
  // A sentence that was moved stands apart from the rest of its context: as good a place as that of a copy, if there is one.
  const found = [replaced(0, ids.length), known.length === 0 ? undefined : replaced(sentence.from, sentence.to)];
  return found.filter((place) => place !== undefined);

  /** Whether more was put in, and a word of the quote with it: a look-alike may stand beside it. */
  function repeats(start: number, stop: number): boolean {
    if (stop - start <= to - from) return false;
    const timesIn = (row: Int32Array, id: number): number => row.reduce((times, each) => times + Number(each === id), 0);
    const [own, other] = [ids.subarray(from, to), tokens.ids.subarray(start, stop)];
    return own.some((id) => vocabulary.isWord(id) && timesIn(other, id) > timesIn(own, id));
  }

  /** Aligns a part of the pattern only. */
  function replaced(partFrom: number, partTo: number): Placement | undefined {
    const { sure } = align(ids.slice(partFrom, partTo), stretch, vocabulary);
    const at = (i: number): number => ((sure[i - partFrom] ?? -1) < 0 ? -1 : (sure[i - partFrom] ?? 0) + region.from);
    let kept = 0;
    let words = 0;
    let [firstKept, lastKept] = [-1, -1];
    let [isNameGone, isFigureGone] = [false, false];
    for (let i = from; i < to; i++) {
      const id = ids[i] ?? 0;
      if (at(i) < 0) {
        isNameGone ||= vocabulary.isProtected(id) && vocabulary.isWord(id) && !vocabulary.isFigure(id);
        isFigureGone ||= vocabulary.isFigure(id);
        continue;
      }
      if (firstKept < 0) firstKept = at(i);
      lastKept = at(i);
      kept++;
      if (vocabulary.isWord(id)) words++;
    }
    const isShort = to - from <= SHORT;
    if (!isShort && kept * 3 < to - from) return undefined;
    const first = at(from) >= 0 ? at(from) : at(from - 1) >= 0 ? at(from - 1) + 1 : -1;
    const end = at(to - 1) >= 0 ? at(to - 1) + 1 : at(to) >= 0 ? at(to) : -1;
    const isRough = first < 0 || end < 0;
    if (isRough && words < LEAST_ROUGH) return undefined;
    const [start, stop] = isRough ? [firstKept, lastKept + 1] : [first, end];
    if (stop <= start || stop - start > 2 * (to - from) + 8 || isRun(ids, from, to, tokens, start)) return undefined;
    const isGrown = stop - start > to - from + (at(from) >= 0 && at(to - 1) >= 0 ? (to - from) >> 2 : 0) + MOST_ADDED;
    return { ...placement(pattern, tokens, start, stop, words, vocabulary), isRough: isRough || isGrown || repeats(start, stop) || (!isShort && kept * 2 < to - from), isOther: isNameGone && isFigureGone };
  }
}

/** More tokens of context than these stand beside no place in a region of the text: those that the context and the region with what is around it both hold. */
export function mostSupport({ ids, from, to }: Pattern, region: Region, tokens: Tokens): number {
  const left = new Map<number, number>();
  ids.forEach((id, i) => {
    if (i < from || i >= to) left.set(id, (left.get(id) ?? 0) + 1);
  });
  let most = 0;
  for (let at = Math.max(0, region.from - ids.length - MOST_PATCHED), end = Math.min(tokens.length, region.to + ids.length + MOST_PATCHED); at < end; at++) {
    const count = left.get(tokens.ids[at] ?? -1) ?? 0;
    if (count === 0) continue;
    left.set(tokens.ids[at] ?? -1, count - 1);
    most++;
  }
  return most;
}

/** Whether a person need not be asked, as far as this place goes. */
export function isCertain(place: Placement, pattern: Pattern, target: Target, vocabulary: Vocabulary): boolean {
  const [left, right] = place.sides;
  if (place.isRough) return false;
  const words = wordsIn(pattern, vocabulary);
  const isSentence = pattern.sentence.from === pattern.from && pattern.sentence.to === pattern.to;
  if (!place.isIntact) {
    // Where next to nothing of several words is left, another sentence may have taken their place; and where all are there, much was put between them.
    const letters = lettersIn(pattern, vocabulary);
    if (letters > (isSentence ? 1 : MOST_REPLACED) && place.kept * (isSentence ? 2 : 3) < words) return false;
    if (isSentence && letters > 0 && words > 1 && place.kept === 0) return false;
    // In a list or among the copies of a template a line of another name and other figures is another line.
    if (target.alike > 1 && place.isOther) return false;
    if (place.kept === words && place.to - place.from > pattern.to - pattern.from + 1) return false;
  }
  if (isFull(place)) return true;
  if (pattern.hasTwin && !(place.isIntact && isOwn(place))) return false;
  if (!place.isIntact) return isWhole(place) && isOwn(place) && !(isSentence && (left.isOther || right.isOther));
  const isOnly = target.occurrences === 1;
  if (words === 0) return false;
  // A look-alike differs on both sides of the quote, or in a name or a figure.
  if (isWhole(place) && (isOnly ? left.isOwn || right.isOwn : !(left.isOther && !left.isOwn) && !(right.isOther && !right.isOwn))) return true;
  if (isTelling(pattern, target, vocabulary)) return true;
  if (!isOnly || !isOwn(place)) return false;
  return hasFull(place) || wordsIn({ ids: pattern.ids, ...pattern.sentence }, vocabulary) >= 8;
}

/** Whether a quote is unlike all else by itself. */
export function isTelling(pattern: Pattern, target: Target, vocabulary: Vocabulary): boolean {
  return target.occurrences === 1 && wordsIn(pattern, vocabulary) >= 6;
}

/** Whether the context on both sides is there as it was. */
export function isFull({ sides }: Placement): boolean {
  return sides.every(({ state }) => state === 'full');
}

/** Whether the quote's own sentence stands there on both sides, but for a few tokens. */
export function isThere({ sides }: Pick<Placement, 'sides'>): boolean {
  return sides.every(({ state }) => state !== 'broken');
}

/** Whether the context on one side at least is there as it was. */
export function hasFull({ sides }: Placement): boolean {
  return sides.some(({ state }) => state === 'full');
}

/** Whether the context on both sides is there, but for a few tokens. */
export function isWhole({ sides }: Placement): boolean {
  return sides.every(({ state }) => state === 'full' || state === 'patched');
}

/** Whether the quote stands in its own sentence. */
export function isOwn({ sides }: Placement): boolean {
  return sides.every((side) => side.isOwn);
}

function placement(pattern: Pattern, tokens: Tokens, from: number, to: number, kept: number, vocabulary: Vocabulary): Placement {
  const sides = [sideOf(pattern, -1, tokens, from, vocabulary), sideOf(pattern, 1, tokens, to, vocabulary)] as const;
  return { from, to, isIntact: isRun(pattern.ids, pattern.from, pattern.to, tokens, from), isRough: false, isOther: false, kept, support: sides[0].matched + sides[1].matched, sides };
}

function isRun(ids: Int32Array, from: number, to: number, tokens: Tokens, start: number): boolean {
  for (let i = from; i < to; i++) if (start < 0 || tokens.ids[start + i - from] !== ids[i]) return false;
  return true;
}

export function wordsIn({ ids, from, to }: Pick<Pattern, 'ids' | 'from' | 'to'>, vocabulary: Vocabulary): number {
  let words = 0;
  for (let i = from; i < to; i++) if (vocabulary.isWord(ids[i] ?? 0)) words++;
  return words;
}

function lettersIn({ ids, from, to }: Pattern, vocabulary: Vocabulary): number {
  let words = 0;
  for (let i = from; i < to; i++) if (vocabulary.isWord(ids[i] ?? 0) && !vocabulary.isFigure(ids[i] ?? 0)) words++;
  return words;
}
