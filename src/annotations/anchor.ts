import type { Span } from '../base/span.js';
import { stands, type Target } from './annotation.js';
import { lineFeedsOf } from './lineFeeds.js';
import { patternOf, type Pattern, type Told } from './pattern.js';
import { changedPlacesIn, intactPlaces, mostSupport, isCertain, isFull, isOwn, isTelling, isThere, isWhole, hasFull, wordsIn, type Placement } from './place.js';
import { regionsOf, tokenIndex, type TokenIndex } from './regions.js';
import { runsOf } from './runs.js';
import { countAlike, isAlike, shapesOf, type Shapes } from './shape.js';
import { tokenise, Vocabulary, type Tokens } from './tokens.js';

/**
 * Where an annotation stands in a text as it is. Spans are in UTF-16 code units of that text.
 * - `exact`: at the recorded place. `moved`: the same tokens in the same order elsewhere.
 * - `changed`: the text around it is there, and what stands between is not what it was.
 * - `ambiguous`: it may be one of several places, or one that is not certain; a person has to say.
 * - `orphan`: it is nowhere.
 */
export type Anchor =
  | { readonly state: 'exact' | 'moved'; readonly span: Span }
  | { readonly state: 'changed'; readonly span: Span; readonly was: string; readonly text: string }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly state: 'orphan' };

export type AnchorState = Anchor['state'];

/** Finds annotations in one text; what is known of the text is shared between them. Takes time in proportion to the text once, and then to each annotation. */
export function anchorer(text: string): (target: Target & Told) => Anchor {
  const feeds = lineFeedsOf(text);
  let shared: Shared | undefined;
  return (target) => {
    if (stands(target, feeds.text)) return { state: 'exact', span: feeds.back({ start: target.start, end: target.end }) };
    shared ??= share(feeds.text);
    const found = find(target, shared);
    return found.state === 'orphan' ? found : found.state === 'ambiguous'
      ? { ...found, candidates: found.candidates.map((span) => feeds.back(span)) }
      : { ...found, span: feeds.back(found.span) };
  };
}

interface Shared {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly tokens: Tokens;
  readonly index: TokenIndex;
  readonly shapes: () => Shapes;
}

function share(text: string): Shared {
  const vocabulary = new Vocabulary();
  const tokens = tokenise(text, vocabulary);
  let shapes: Shapes | undefined;
  return { text, vocabulary, tokens, index: tokenIndex(tokens.ids), shapes: () => shapes ??= shapesOf(tokens.ids, vocabulary) };
}

const ORPHAN: Anchor = { state: 'orphan' };

function find(target: Target & Told, shared: Shared): Anchor {
  const { vocabulary, tokens, index } = shared;
  const pattern = patternOf(target, vocabulary);
  if (pattern === undefined) return ORPHAN;
  const bySupport = (a: Placement, b: Placement): number => b.support - a.support || a.from - b.from;
  const { places, count } = intactPlaces(pattern, tokens, index, vocabulary);
  const intact = [...places].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || bySupport(a, b));
  const changed = changedPlaces(pattern, intact, shared).sort(bySupport);
  const cutBefore = target.prefix.slice(target.prefix.length - pattern.cutBefore), cutAfter = target.suffix.slice(0, pattern.cutAfter);
  const spanOf = (place: Placement): Span => {
    const [start, end] = [tokens.starts[place.from] ?? 0, tokens.ends[place.to - 1] ?? 0];
    if (place.isIntact) return { start: Math.min(end, start + pattern.cutBefore), end: Math.max(start, end - pattern.cutAfter) };
    // What was left out of a word or of a figure still is, where it stands there: `2` of `2¹¹` that is `3¹¹`.
    const left = shared.text.startsWith(cutBefore, start) ? cutBefore.length : 0, right = shared.text.endsWith(cutAfter, end) ? cutAfter.length : 0;
    return end - start > left + right ? { start: start + left, end: end - right } : { start, end };
  };
  const ask = (places: readonly Placement[]): Anchor => ({ state: 'ambiguous', candidates: places.map(spanOf).sort((a, b) => a.start - b.start) });
  const words = wordsIn(pattern, vocabulary);
  const isSure = isTelling(pattern, target, vocabulary);
  const best = intact[0];
  if (best !== undefined && isLikely(best)) {
    const isRival = (other: Placement): boolean => (!isFull(best) && isLikeOwn(other, best))
      || (other.support > best.support - MARGIN && (isWhole(other) || !hasFull(best) || (other.isIntact && (isOwn(other) === isOwn(best) || other.support >= best.support))));
    const rivals = [...intact.slice(1), ...changed].filter(isRival);
    if (rivals.length > 0) return ask([best, ...rivals].slice(0, MOST_CANDIDATES));
    // Where one of several is gone it may be this one.
    const isGone = target.occurrences > 1 && count < target.occurrences && !isFull(best) && !(isWhole(best) && best.sides.every((side) => side.isOwn && !side.isOther));
    // And where look-alikes came to be, one of them may be what became of it.
    const hasMore = !hasFull(best) && countAlike(pattern, shared.shapes(), vocabulary) > target.alike;
    const isElsewhere = best.sides.every((side) => side.words === 0) && isReplaced(pattern, shared);
    if (isGone || hasMore || isElsewhere || !isCertain(best, pattern, target, vocabulary)) return ask([best]);
    const span = spanOf(best);
    return { state: span.start === target.start ? 'exact' : 'moved', span };
  }
  const place = changed[0];
  if (place === undefined || !isLikely(place)) return ORPHAN;
  const rivals = [...changed.slice(1).filter((other) => other.support > place.support - MARGIN || (words > 3 ? other.kept >= place.kept : other.kept > place.kept && isOwn(other))), ...intact.filter(isOwn)];
  if (rivals.length > 0 || hasOtherTwins(pattern, target.alike, place, shared) || !isCertain(place, pattern, target, vocabulary)) return ask([place, ...rivals].slice(0, MOST_CANDIDATES));
  const span = spanOf(place);
  return { state: 'changed', span, was: target.exact, text: shared.text.slice(span.start, span.end) };

  /** Whether a place may be where the quote is although another one has more of its context. */
  function isLikeOwn(other: Placement, best: Placement): boolean {
    const [left, right] = other.sides;
    const isStrong = isOwn(best) && hasFull(best);
    if (other.isIntact) return other.sides.some(({ state }, i) => state === 'full' && best.sides[i]?.state !== 'full') || (isOwn(other) && (!isStrong || hasFull(other) || isDivided(best, other))) || (!isStrong && count > target.occurrences && left.words + right.words >= 2);
    if (!isStrong && (isWhole(other) || (words >= 4 && other.kept * 2 >= words))) return true;
    return isOwn(other) && (isStrong ? hasFull(other) && (!isSure || (left.words > 0 && right.words > 0)) : hasFull(other) || left.words + right.words >= 2);
  }

  /** Whether one place has more of what stood before, and the other one more of what stood after. */
  function isDivided({ sides: [left, right] }: Placement, { sides: [otherLeft, otherRight] }: Placement): boolean {
    return otherLeft.matched > left.matched || otherRight.matched > right.matched;
  }

  /** Whether a place is worth asking about. */
  function isLikely({ sides, isIntact }: Placement): boolean {
    const isBeside = sides.some(({ state }) => state === 'full' || state === 'patched');
    const isSaid = isSure || (isThere({ sides }) && sides.some(({ words }) => words > 0));
    return isIntact ? isBeside || isSaid : isBeside && isThere({ sides });
  }
}

/** Whether a look-alike is gone or came to be: what stands in the place of the quote may be another one of them. */
function hasOtherTwins(pattern: Pattern, alike: number, place: Placement, { shapes, tokens, vocabulary }: Shared): boolean {
  const isOne = isAlike(pattern, tokens.ids, place, vocabulary);
  return countAlike(pattern, shapes(), vocabulary) !== (isOne ? alike : alike - 1);
}

/** Whether something else stands between what stood right before the quote and right after it: what became of it, where an equal one stands elsewhere. */
function isReplaced({ ids, from, to }: Pattern, { tokens, index }: Shared): boolean {
  if (from < BESIDE || ids.length - to < BESIDE) return false;
  const starts = runsOf(ids.subarray(to, to + BESIDE), tokens.ids, index);
  const ends = new Set(runsOf(ids.subarray(from - BESIDE, from), tokens.ids, index).map((start) => start + BESIDE));
  const most = 2 * (to - from) + MOST_BETWEEN;
  return starts.some((start) => {
    for (let between = 1; between <= most; between++) if (ends.has(start - between)) return true;
    return false;
  });
}

/** So many tokens of context are hardly ever in a row by chance. */
const BESIDE = 5;
/** Beside twice the quote so many tokens may stand where it was. */
const MOST_BETWEEN = 8;

/** By how many tokens of context a place must be better than another one that it could be as well. */
const MARGIN = 4;
const MOST_CANDIDATES = 10;

function changedPlaces(pattern: Pattern, intact: readonly Placement[], { vocabulary, tokens, index }: Shared): Placement[] {
  const places = new Map<number, Placement>();
  const [best] = intact;
  for (const region of regionsOf(pattern.ids, index, tokens)) {
    // Beside a place with all of its context only one with nearly as much is asked about.
    if (best !== undefined && isFull(best) && mostSupport(pattern, region, tokens) <= best.support - MARGIN) continue;
    const first = changedPlacesIn(pattern, region, intact, tokens, vocabulary);
    const second = first.length === 0 ? [] : changedPlacesIn(pattern, region, [...intact, ...first], tokens, vocabulary);
    for (const place of [...first, ...second]) {
      const known = places.get(place.from);
      if (known === undefined || (known.isRough === place.isRough ? known.support < place.support : known.isRough)) places.set(place.from, place);
    }
  }
  return [...places.values()];
}
