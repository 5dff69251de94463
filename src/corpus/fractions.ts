import type { Mark, NumberMark } from '../analysis/marks.js';

/** Between the two numbers of `two parents in three`, and before the second one where the first is `one`. */
const BETWEEN = /^ (?:[a-z]+ ){1,2}(?:in|out of)(?: every)? $/;
const ONE_BEFORE = /\bone (?:[a-z]+ ){1,2}(?:in|out of)(?: every)? $/i;
/** Before and after the ordinal of `every fourth request`; `every fourth year` tells how often. */
const EVERY = /\bevery $/i;
const OFTEN = /^ (?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|time)s?\b/;
const LONGEST = 48;
/** Shares are told of few: `two rooms in 1990` is none. */
const MOST = 20;

/** The marks with two numbers that tell one share (`two parents in three`) as one fraction, that stands where the first of them does; `every third parent` is one too. */
export function withFractions(marks: readonly Mark[], text: string): readonly Mark[] {
  const found: Mark[] = [];
  for (const mark of marks) {
    const whole = wholeOf(mark);
    const last = found.at(-1);
    const part = last === undefined ? null : wholeOf(last);
    if (isEvery(mark, text)) found.push(fraction(mark, 1 / mark.value, mark.end));
    else if (whole === null || mark.kind !== 'number') found.push(mark);
    else if (part !== null && last?.kind === 'number' && part < whole && BETWEEN.test(text.slice(last.end, mark.start))) found[found.length - 1] = fraction(last, part / whole, mark.end);
    else if (ONE_BEFORE.test(text.slice(Math.max(0, mark.start - LONGEST), mark.start))) found.push(fraction(mark, 1 / whole, mark.end));
    else found.push(mark);
  }
  return found;
}

function isEvery(mark: Mark, text: string): mark is NumberMark & { readonly value: number } {
  return mark.kind === 'number' && mark.subtype === 'ordinal' && typeof mark.value === 'number' && mark.value > 1 && mark.value <= MOST
    && EVERY.test(text.slice(Math.max(0, mark.start - LONGEST), mark.start)) && !OFTEN.test(text.slice(mark.end, mark.end + LONGEST));
}

function wholeOf(mark: Mark): number | null {
  if (mark.kind !== 'number' || mark.subtype !== 'cardinal' || mark.unit !== null || typeof mark.value !== 'number') return null;
  return Number.isInteger(mark.value) && mark.value > 0 && mark.value <= MOST ? mark.value : null;
}

function fraction(mark: NumberMark, value: number, end: number): NumberMark {
  return { ...mark, end, value, subtype: 'fraction' };
}
