import type { Span } from '../../base/span.js';

export interface Named extends Span {
  readonly canonical: string;
}

/**
 * Whose figure it is, of the names in its sentence: the nearest one, where a comma or an `and` in between makes far, and with it
 * those it is listed with (`A and B reach 12 %`); of as many names as figures the one in the same place (`A and B reach 12 % and
 * 15 %`, `respectively`); the first with `by` (`A is faster than B by 12 %`); never one that others are only compared with (`unlike A`).
 * @param names in order
 * @param figures all that are in the sentence, in order, `figure` among them
 */
export function ownersOf(text: string, sentence: Span, names: readonly Named[], figures: readonly Span[], figure: Span): readonly string[] {
  if (/\bby\s+$/.test(text.slice(Math.max(sentence.start, figure.start - 10), figure.start))) return names.slice(0, 1).map(({ canonical }) => canonical);
  const lists = listsOf(text, names.filter(({ start }) => !/\b(?:unlike|compared (?:with|to))\s+(?:the\s+)?$/i.test(text.slice(Math.max(sentence.start, start - 20), start))));
  const different = [...new Set(lists.flat().map(({ canonical }) => canonical))];
  const isInTurn = lists.length === 1 || /\brespectively\b/.test(text.slice(sentence.start, sentence.end));
  if (isInTurn && different.length === figures.length) return different.slice(figures.findIndex(({ start }) => start === figure.start)).slice(0, 1);
  const nearest = lists.map((list) => ({ list, far: Math.min(...list.map((name) => distance(text, name, figure))) })).sort((a, b) => a.far - b.far)[0];
  return [...new Set(nearest?.list.map(({ canonical }) => canonical))];
}

/** Names that nothing but commas and conjunctions stand between are one list. */
function listsOf(text: string, names: readonly Named[]): Named[][] {
  const lists: Named[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const isListed = /^\s*(?:,|\/|&|(?:,\s*)?(?:and|or)\b)\s*$/.test(text.slice(list?.at(-1)?.end ?? 0, name.start));
    if (list !== undefined && isListed) list.push(name);
    else lists.push([name]);
  }
  return lists;
}

const BOUNDARY = /[,;:]|\b(?:and|but|while|whereas|versus|vs|than)\b/g;
/** How many UTF-16 code units a comma or a conjunction counts for. */
const FAR = 20;

function distance(text: string, a: Span, b: Span): number {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.length + FAR * (between.match(BOUNDARY)?.length ?? 0);
}
