import { isClose } from './figures.js';
import { stem } from './stem.js';
import { WordMap } from './wordMap.js';
import { wordHash } from './words.js';

/** Verbs that tell how many times as much something becomes. */
const VERBS = 'halve:0.5 halves:0.5 double:2 treble:3 triple:3 quadruple:4 quintuple:5 tenfold:10';
const times = new WordMap(VERBS.split(' ').map((pair) => {
  const [verb = '', factor] = pair.split(':');
  return [wordHash(stem(verb)), Number(factor)] as const;
}));

/** Whether one of the words from `first` up to `end` tells a change. */
export function tellsChange(words: Uint32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (times.has(words[i] ?? 0)) return true;
  return false;
}

/** A figure as far as changes are told of it. */
export interface Told {
  readonly unit: number;
  readonly value: number;
  readonly isShare: boolean;
  readonly isMultiplier: boolean;
}

/** A change that a sentence tells without naming its size. */
export interface Change {
  /** What it becomes for each one that it was. */
  readonly ratio: number;
  /** By how much, and in which unit; `null` where only the ratio is told. */
  readonly difference: number | null;
  readonly unit: number;
}

/** What the words (`halved`) and the figures that follow each other (`from 2,200 to 1,540`) of a sentence tell of changes. */
export function changesOf(words: Uint32Array, figures: readonly Told[]): Change[] {
  const found: Change[] = [];
  for (const word of words) {
    const ratio = times.get(word);
    if (ratio !== undefined) found.push({ ratio, difference: null, unit: -1 });
  }
  for (let i = 1; i < figures.length; i++) {
    const [p, q] = [figures[i - 1], figures[i]];
    if (p === undefined || q === undefined || p.unit !== q.unit || p.isMultiplier || !(p.value > 0 && q.value > 0) || p.value === q.value) continue;
    found.push({ ratio: q.value / p.value, difference: Math.abs(q.value - p.value), unit: p.unit });
  }
  return found;
}

/** A change is rounded more often than not: `halved` where it is `51 %`. */
const LEEWAY = 0.03;

/** Whether a figure is the size of a change: `30 %` or `660` of `from 2,200 to 1,540`. */
export function isSizeOf({ ratio, difference, unit }: Change, figure: Told): boolean {
  const isValue = (size: number): boolean => isClose(size, figure.value, LEEWAY);
  if (figure.isShare && (isValue(100 * Math.abs(1 - ratio)) || isValue(100 * Math.abs(1 - 1 / ratio)) || (ratio < 1 && isValue(100 * ratio)))) return true;
  if (figure.isMultiplier && (isValue(ratio) || isValue(1 / ratio))) return true;
  return difference !== null && figure.unit === unit && isValue(difference);
}
