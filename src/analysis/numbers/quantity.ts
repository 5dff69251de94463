import type { Comparator, NumberMark, NumberSubtype } from '../marks.js';

/** A figure as it stands in the text, before its neighbours have been looked at. Offsets are UTF-16 code units. */
export interface Quantity {
  readonly kind: 'quantity';
  start: number;
  end: number;
  /** Where the figure itself ends, without unit, scale word or closing symbol. */
  figureEnd: number;
  subtype: NumberSubtype;
  value: NumberMark['value'];
  unit: string | null;
  rule: string;
  /** What a scale word or an exponent multiplied the value by; a range may share it. */
  scale: number;
  tolerance: number | null;
  /** What the words themselves say: `dozens` is more than twelve, `200+` at least 200. */
  comparator: Comparator | null;
}

/** A figure that names a thing (`Fig. 3`, `[12]`, `Python 3.11`) and counts nothing. */
export interface Label {
  readonly kind: 'label';
  readonly start: number;
  readonly end: number;
}

/** The rule of a share with the counted things inside: its `figureEnd` is where they begin. */
export const SHARED_AROUND = 'number.share';

export type Reading = Quantity | Label;

export function label(start: number, end: number): Label {
  return { kind: 'label', start, end };
}

/** A quantity made of its text, value, rule and what it is called; it has no scale, tolerance or comparator. */
export function quantity(start: number, end: number, value: NumberMark['value'], rule: string, subtype: NumberSubtype = 'cardinal', unit: string | null = null): Quantity {
  return { kind: 'quantity', start, end, figureEnd: end, value, rule, subtype, unit, scale: 1, tolerance: null, comparator: null };
}

/** A cardinal without unit or scale, such as the first end of `12–15 ms`. */
export function isBare(q: Quantity): boolean {
  return q.unit === null && q.subtype === 'cardinal' && q.comparator === null && typeof q.value === 'number';
}

/** A percentage or a fraction of something. */
export const isShare = ({ subtype }: Pick<Quantity, 'subtype'>): boolean => subtype === 'percent' || subtype === 'fraction';

/** A bare figure, a range of such, or one with a letter glued to it (`3A`): what may name a thing. */
export function isTag(q: Quantity): boolean {
  return q.unit === null ? q.subtype === 'cardinal' || q.subtype === 'range' || q.subtype === 'date' : q.subtype === 'measurement' && q.end - q.figureEnd === 1;
}

/** The figure itself, or the lower end of a range. */
export function firstOf(q: Quantity): number | undefined {
  const value = typeof q.value === 'object' ? q.value?.[0] : q.value;
  return typeof value === 'number' ? value : undefined;
}
