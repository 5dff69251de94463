import { pattern } from '../../base/pattern.js';
import { limitsStart } from './before.js';
import { isLower, isUpper } from './chars.js';
import { AUXILIARIES, isVerb } from './grammar.js';
import { holdsAt } from './looks.js';
import { phraseStart, tokenEnd } from './phrases.js';
import type { Quantity } from './quantity.js';
import { wordList } from './words.js';
import type { Text } from './text.js';

/** What a quantity measures because the figure beside it does. */

/** A quantity that was read before, and what it measures. */
export interface Measured {
  readonly q: Quantity;
  readonly of: string | null;
  /** Where the text goes on: behind the quantity, or behind the brackets after it. */
  readonly end: number;
}

/** What was told before a quantity. */
export interface Told {
  /** The quantity right before this one. */
  last: Quantity | undefined;
  /** The last one that this one may go on from. */
  previous: Measured | undefined;
  /** The last such that is no date. */
  undated: Measured | undefined;
  /** The last one that has what it counts right behind it. */
  counts: Measured | undefined;
}

/** Between two figures of one statement: the second measures what the first does. */
const SAME_STATEMENT = /^(?: per [a-z]+)?(?:, (?:or|from) [~≈]?$| ?(?:to|→|->|and|or|plus|vs\.?|versus|,|\/|\(|-|–|down to|up to|instead of|rather than|down from|up from|compared (?:with|to)|against|,? respectively)(?: to| from)? ?[~≈]?$)/;

/** Whether nothing but what joins two figures stands between `end`, where the first one ends, and the next. */
export function isSameStatement(text: Text, end: number, next: Quantity): boolean {
  return next.start - end <= LONGEST_STATEMENT && SAME_STATEMENT.test(text.slice(end, limitsStart(text, next.start)));
}

const LONGEST_STATEMENT = 20;

/** `from 5 to 9 sacks`, `9 sacks, down from 12`: what the figure before measures in the same statement. */
export function carried(text: Text, q: Quantity, previous: Measured | undefined): string | null {
  return previous?.of != null && isSameStatement(text, previous.end, q) && !(previous.q.unit !== q.unit && text.codeAt(previous.end) === 44 && opensClause(text, q)) ? previous.of : null;
}

/** `aged 72, 57% were men`: whether a verb stands right behind a figure. */
export function opensClause(text: Text, q: Quantity): boolean {
  return text.codeAt(q.end) === 32 && isFinite(text, q.end + 1);
}

const OFTEN = wordList('already also still now never often always even only');

/** Whether a verb that can have a subject stands at `at`, or behind how often. */
function isFinite(text: Text, at: number): boolean {
  let [start, end] = [at, tokenEnd(text, at)];
  if (OFTEN[text.wordId(start, end)] === 1) [start, end] = [end + 1, tokenEnd(text, end + 1)];
  const id = text.wordId(start, end);
  return end > start && (AUXILIARIES[id] === 1 || (isVerb(text, start, end, id) && isLower(text.codeAt(start))));
}

/** What parts one name with its figure from the next in a list of such. */
const PARTING = new Set([', ', '; ', ' and ', ', and ']);
/** Behind a figure another name with one: ` (-4), Ash 16`. */
const NAMED_NEXT = pattern(String.raw`(?: ?\([^()\n]{1,12}\))?, (?:and )?\p{Lu}[\p{L}\d-]* [-+]?\d`, 'uy');

/** What parts a figure from the next in a list is no longer, with the name of that, in UTF-16 code units. */
const LONGEST_PARTING = 60;
/** What a list may have between each name and its figure: `rain by 3%, costs by 5%`. */
const MOVED = wordList('by to at from');

/** `Elm 30% (-4), Ash 16%`: in a list of names each with its figure, the name right before. */
export function listed(text: Text, q: Quantity, previous: Measured | undefined): string | null {
  const isNear = previous !== undefined && q.start - previous.end < LONGEST_PARTING;
  if (!isNear && text.codeAt(q.end) !== 44 && text.codeAt(q.end) !== 40 && text.codeAt(q.end + 1) !== 40) return null;
  let end = limitsStart(text, q.start) - 1;
  if (text.codeAt(end) !== 32) return null;
  const by = text.idTo(end);
  const isMoved = isNear && MOVED[by] === 1 && text.idTo(limitsStart(text, previous.q.start) - 1) === by;
  if (isMoved) end = text.wordStart(end) - 1;
  const start = phraseStart(text, end);
  if (start === end) return null;
  const name = text.slice(start, end);
  const isParted = isNear && PARTING.has(text.slice(previous.end, start));
  if (isMoved) return isParted && isLower(text.codeAt(start)) ? name : null;
  if (isParted && previous.of !== null && text.startsWith(previous.of, previous.q.start - 1 - previous.of.length)) return name;
  return isUpper(text.codeAt(start)) && !name.includes(' ') && holdsAt(NAMED_NEXT, text, q.end) ? name : null;
}
