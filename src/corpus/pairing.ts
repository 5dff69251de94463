import { compareConditions } from './conditions.js';
import { NOWHERE } from './entry.js';
import { agree, isClose } from './figures.js';
import { NO_MEASURE } from './measures.js';
import { haveOneValue, valueOf, width, type Reading } from './readings.js';

/** Smaller counts of different things are seldom one. */
const MANY = 100;
/** What a multiplier and a share for one change may differ by through rounding, as a share of them. */
export const LEEWAY = 0.015;

/** Whether two figures have one value in one dimension, or say one change in two ways: `four times less`, `75 % less`, `a quarter as much`. */
export function isAlike(x: Reading, y: Reading): boolean {
  if (x.unit === y.unit) {
    if (x.isCount && x.thing !== y.thing && (!x.isTelling || (x.low < MANY && x.thing !== NOWHERE && y.thing !== NOWHERE))) return false;
    if (x.isCount && !x.isTelling && x.thing === NOWHERE) return false;
    return haveOneValue(x, y);
  }
  const [times, share] = x.isMultiplier && y.isShare ? [x, y] : y.isMultiplier && x.isShare ? [y, x] : [null, null];
  if (times === null || times.low < 1.5) return false;
  return [100 / times.low, 100 - 100 / times.low, 100 * times.low - 100].some((percent) => isClose(percent, valueOf(share), LEEWAY));
}

export function isOneCount(x: Reading, y: Reading): boolean {
  return x.isCount && y.isCount && x.value === y.value && width(x) === width(y);
}

export function isComplement(x: Reading, y: Reading): boolean {
  return x.isShare && y.isShare && Math.abs(valueOf(x) - 50) > 5 && Math.abs(valueOf(x) + valueOf(y) - 100) <= Math.max(x.slack, y.slack, 0.5);
}

export function isComparable(x: Reading, y: Reading): boolean {
  if (x.unit !== y.unit || compareConditions(x.conditions, y.conditions).clashing > 0) return false;
  if (x.thing !== NOWHERE && y.thing !== NOWHERE) return x.thing === y.thing;
  if (x.measure !== NO_MEASURE && y.measure !== NO_MEASURE) return x.measure === y.measure;
  return !x.isCount;
}

export function isAgreed(x: Reading, y: Reading): boolean {
  return isComparable(x, y) && agree(x, y);
}

export function isLooselyAgreed(x: Reading, y: Reading): boolean {
  return isLoose(x, y) && agree(x, y);
}

/** Whether figures may be for one thing although the text says it in different words. */
export function isLoose(x: Reading, y: Reading): boolean {
  return x.unit === y.unit && compareConditions(x.conditions, y.conditions).clashing === 0 && !(x.isCount && x.thing !== NOWHERE && y.thing !== NOWHERE);
}
