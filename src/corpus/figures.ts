import type { NumberMark } from '../analysis/marks.js';
import { stem } from './stem.js';
import { scaleOf, type Scale } from './units.js';

/**
 * A figure as far as it can be compared: what it may lie between in the dimension's own unit, infinite ends for
 * `more than` and `at most`, and as leeway the tolerance that is given, or half a step of the last digit.
 */
export interface Figure {
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
  readonly slack: number;
}

/** Reads a quantity; `null` for dates, ordinals and numbers whose value is not known. */
export function readFigure(mark: NumberMark, digits: string): Figure | null {
  const { value, comparator, subtype } = mark;
  if (value === null || typeof value === 'string' || subtype === 'date' || subtype === 'ordinal') return null;
  const isShare = subtype === 'fraction' && mark.unit === null && typeof value === 'number' && value <= 1;
  const scale = scaleOf(isShare ? 'fraction' : mark.unit);
  const { dimension, factor } = scale;
  const [first, last] = typeof value === 'number' ? [value, value] : value;
  const low = Math.min(first, last) * factor;
  const high = Math.max(first, last) * factor;
  const slack = Math.max((mark.tolerance ?? 0) * factor, rounding(high, digits, scale, isShare), comparator === '~' ? Math.abs(high) * (isShare && !/\d/.test(digits) ? ABOUT_IN_WORDS : ABOUT) : 0);
  const isLeast = comparator === '>' || comparator === '≥', isMost = comparator === '<' || comparator === '≤';
  return { dimension: subtype === 'multiplier' ? 'x' : dimension, low: isMost ? -Infinity : low, high: isLeast ? Infinity : high, slack };
}

/** `about` leaves room for this share of the value, and for more with a fraction in words: `nearly half`. */
const ABOUT = 0.05, ABOUT_IN_WORDS = 0.1;

/** Whether both can be true of one thing. */
export function agree(a: Figure, b: Figure): boolean {
  const slack = Math.max(a.slack, b.slack) * (1 + 1e-9);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Of several figures in one sentence only those that agree with `figure` are surely for the same thing. */
export function surelyFor<M extends { readonly figure: Figure }>(figure: Figure, told: readonly M[]): readonly M[] {
  return told.length === 1 ? told : told.filter((one) => agree(one.figure, figure));
}

/** Whether a bound says as good as the other figure: `over 40` beside `41`, and not beside `400`. */
export function isNear(a: Figure, b: Figure): boolean {
  const [x, y] = [Number.isFinite(a.low) ? a.low : a.high, Number.isFinite(b.low) ? b.low : b.high];
  return Math.min(x, y) * FARTHEST >= Math.max(x, y);
}

const FARTHEST = 1.4;

/** Whether two values differ by no more than `share` of the larger one. */
export function isClose(x: number, y: number, share: number): boolean {
  return Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y));
}

/**
 * Half a unit of the last place that is given: `71 %` is good to 0.5, `71.3 %` to 0.05, `1.2 s` to 0.05 s; a round
 * figure keeps two digits (`1,200` is good to 50). A count that is not round is exact, and a fraction in words is not.
 */
function rounding(value: number, digits: string, scale: Scale, isShare: boolean): number {
  const match = /(\d[\d,]*)(?:\.(\d+))?/.exec(digits);
  if (isShare) return match === null ? 2 : 0.5;
  const whole = match?.[1]?.replaceAll(',', '') ?? '';
  const written = Number(match?.[0].replaceAll(',', '') ?? 0);
  if (written === 0) return 0;
  const decimals = match?.[2]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : Math.max(0, Math.min(/0*$/.exec(whole)?.[0].length ?? 0, whole.length - 2));
  const step = 10 ** (zeros - decimals) * Math.abs(value / written);
  const isExact = scale.dimension === '' && step <= 1 && decimals === 0;
  return isExact ? 0 : step / 2;
}

/** The key under which figures for one thing meet: the stem of its head noun; `null` for none. */
export function headOf(thing: string | null): string | null {
  const word = thing === null ? undefined : headWord(thing);
  return word === undefined ? null : stem(word.toLowerCase());
}

/** The head noun of a phrase: its last word, before any `of …` or `in …`. */
export function headWord(thing: string): string | undefined {
  const further = thing.search(/\s(?:of|in|on|for|with|to|from|per|that|who|which)\s/);
  return (further < 0 ? thing : thing.slice(0, further)).match(/[\p{L}\p{N}]+/gu)?.at(-1);
}
