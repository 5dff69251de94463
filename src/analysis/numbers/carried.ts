import { pattern } from '../../base/pattern.js';
import { limitsStart, wordBefore } from './before.js';
import { isLower } from './chars.js';
import { AUXILIARIES, FUNCTION_WORDS, isVerb, PRONOUNS } from './grammar.js';
import { holdsAt } from './looks.js';
import { nounPhrase, tokenEnd } from './phrases.js';
import { isShare, type Quantity } from './quantity.js';
import { wordList } from './words.js';
import type { Text } from './text.js';

/** What a quantity measures because another does: the figure beside it, the one it is set against, or the one it goes on from. */

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

export function carried(text: Text, q: Quantity, previous: Measured | undefined): string | null {
  return previous?.of != null && isSameStatement(text, previous.end, q) && !(previous.q.unit !== q.unit && text.codeAt(previous.end) === 44 && opensClause(text, q)) ? previous.of : null;
}

/** `aged 72, 57% were men`: whether a verb stands right behind a figure. */
function opensClause(text: Text, q: Quantity): boolean {
  return text.codeAt(q.end) === 32 && isFinite(text, q.end + 1);
}

const OVER_DATE = pattern(String.raw`^[^.;:!?]{0,40} in (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d,? to (?:more than )?$`);

/** `from seven uses in 2023 to 116`: the second figure of a change that is dated. */
export function carriedOverDate(text: Text, q: Quantity, start: number, undated: Measured | undefined): string | null {
  if (undated === undefined || undated.of === null || undated.q.start < start || q.start - undated.end > LONGEST_GAP || undated.q.unit !== q.unit) return null;
  return OVER_DATE.test(text.slice(undated.end, limitsStart(text, q.start))) ? undated.of : null;
}

/** `revenue of $35 billion for the quarter, up 17%`: how what was just told has changed. */
export function carriedUp(text: Text, q: Quantity, start: number, undated: Measured | undefined): string | null {
  if (undated === undefined || undated.q.start < start || q.subtype !== 'percent') return null;
  return text.startsWith(', up ', q.start - 5) || text.startsWith(', down ', q.start - 7) ? undated.of : null;
}

/** So far from each other may two figures stand that share a noun over other words. */
const LONGEST_GAP = 60;
const JOINED = /(?:,? (?:and|but|or)|down|up|compared|than|against)\b/;
/** `0.5% of replies, Tarn 2 12%`: what was said before is said of another without its verb. */
const GAPPED = /^[^.;:!?]{0,40}, (?:and |but |while |whereas )?(?:the )?[\p{Lu}\d][\p{L}\d.+-]*(?: [\p{L}\d.+-]+){0,3} $/u;
/** `has 9 sacks and the largest 20`, `answers 49% of the letters, the other mill 64%`: behind what was counted. */
const GAPPED_COUNT = /^ [^.;:!?]{2,60}(?:,|, and| and|, but| but|, while| while) (?:the |an? )?[^,.;:!?]{2,30} $/;
/** `puts the loss at 2%, the owners at 4%` */
const GAPPED_AT = /^[^.;:!?]{0,40}, (?:and |but |while |whereas )?the [a-z-]+(?: [a-z-]+)? (?:at|to|by|in|with) $/;
/** What joins figures of one unit, whatever stands between. */
const AND = wordList('and or but');
const OPEN_END = wordList('and but or to in from with than at for is was are were');

/** `64% of disputes, and Vega in 82%`: joined figures of one unit with no verb but a copula between share their noun. */
export function shared(text: Text, q: Quantity, previous: Measured | undefined, counts: Measured | undefined): string | null {
  if (previous === undefined || previous.of === null || q.start - previous.end > LONGEST_GAP || previous.q.unit !== q.unit || previous.q.subtype !== q.subtype) return null;
  const end = limitsStart(text, q.start);
  const between = text.slice(previous.end, end);
  if (counts?.q === previous.q && FUNCTION_WORDS[wordBefore(text, end)] !== 1 && GAPPED_COUNT.test(between) && !hasClause(text, previous.end, end)) return previous.of;
  if (OPEN_END[wordBefore(text, end)] !== 1) return q.unit !== null && isLower(previous.of.charCodeAt(0)) && GAPPED.test(between) && !hasClause(text, previous.end, end) ? previous.of : null;
  if (q.unit !== null && AND[wordBefore(text, end)] === 1) return previous.of;
  if (q.unit !== null && GAPPED_AT.test(between) && !hasClause(text, previous.end, end)) return previous.of;
  return !JOINED.test(between) || /[;:.!?]/.test(between) || hasClause(text, previous.end, end) || hasSubject(between) ? null : previous.of;
}

/** `yields rose by 3%, costs by 5%`: what stands between two figures behind the same word. */
export function gapped(text: Text, q: Quantity, previous: Measured | undefined): string | null {
  if (previous === undefined || q.start - previous.end > LONGEST_GAP || text.codeAt(previous.end) !== 44 || !isLower(text.codeAt(previous.end + 2))) return null;
  const end = limitsStart(text, q.start);
  const by = wordBefore(text, end);
  if (MOVED[by] !== 1 || wordBefore(text, limitsStart(text, previous.q.start)) !== by) return null;
  const noun = nounPhrase(text, previous.end + 2);
  return noun !== null && end - previous.end - noun.length < LONGEST_MOVE && text.startsWith(noun, previous.end + 2) ? noun : null;
}

const MOVED = wordList('by to at from');
/** `, `, a noun, and ` from `. */
const LONGEST_MOVE = 9;

/** Whether a stretch of text holds a pronoun, or a verb other than an auxiliary. */
function hasClause(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const end = tokenEnd(text, at);
    if (end === at) continue;
    const id = text.wordId(at, end);
    if (PRONOUNS[id] === 1 || (AUXILIARIES[id] !== 1 && isVerb(text, at, end, id))) return true;
    at = end;
  }
  return false;
}

const SUBJECT_AND_BE = pattern(String.raw`(?:^|[, ])(?!and|but|or|which|that)[\p{L}-]+ (?:is|was|are|were) $`);

/** Whether a copula at the end of a stretch of text has a subject of its own before it. */
function hasSubject(between: string): boolean {
  return SUBJECT_AND_BE.test(between);
}

const THOSE_OF = pattern(String.raw`^[^.;:!?]{0,60}\b(?:those|that) (?:of|in|for|from|at|with|on) [^.;:!?,]{0,60}$`);

/** `deaths of larks fell by 9% and those of owls by 4%` */
export function thoseOf(text: Text, q: Quantity, start: number, undated: Measured | undefined): string | null {
  if (q.unit === null || undated === undefined || undated.of === null || undated.q.start < start || undated.q.unit !== q.unit || q.start - undated.end > LONGEST_CONTRAST) return null;
  return THOSE_OF.test(text.slice(undated.end, q.start)) ? undated.of : null;
}

/** `fell to 4% in May (3% in June)`: what brackets add to the figure before them. */
export function addedTo(text: Text, q: Quantity, start: number, undated: Measured | undefined): string | null {
  if (text.codeAt(q.start - 1) !== 40 || text.codeAt(q.end) === 41 || undated === undefined || undated.q.start < start || q.unit === null || undated.q.unit !== q.unit) return null;
  return q.start - undated.end < LONGEST_GAP && text.startsWith(' in ', q.end) ? undated.of : null;
}

/** What sets a figure against one that was told before: `$0.31 a mile, against $0.62`. */
const AGAINST = /(?:\b(?:against|versus|vs\.?|instead of|rather than|as opposed to|compared (?:with|to)|(?:down|up) from)|, (?:not|before|after)) (?:an? (?:average|mean|median|total) of )?$/;
/** The words it ends with, which are quicker to see. */
const AGAINST_ENDS = wordList('against versus vs of than to with from not before after');
const LONGEST_CONTRAST = 120;

/** `lasts 5 days instead of 6`, `17.4 on the first set, against 18.3`: what is set against a figure measures the same. */
export function contrasted(text: Text, q: Quantity, start: number, undated: Measured | undefined): string | null {
  if (undated === undefined || undated.of === null || undated.q.start < start || q.start - undated.end > LONGEST_CONTRAST) return null;
  if (undated.q.unit !== q.unit || undated.q.subtype === 'ordinal') return null;
  const end = limitsStart(text, q.start);
  return AGAINST_ENDS[wordBefore(text, end)] === 1 && AGAINST.test(text.slice(Math.max(end - 30, 0), end)) ? undated.of : null;
}

/** `it is 93% today`, where the figure before told what of. */
const STILL = /\b(?:(?:it|that|this) (?:(?:is|was)(?: (?:up|down) from)?|used to be|has been|had been|fell to|rose to|stands at|stood at|reached)|want|wants|wanted|need|needs|needed|recommend|recommends|recommended|says|said|reports|reported|claims|claimed|expected) (?:(?:still|now) )?$/i;
const STILL_ENDS = wordList('is was be been to from at reached still now want wants wanted need needs needed recommend recommends recommended says said reports reported claims claimed expected');
/** What may stand before a figure that opens its sentence, or a clause of it. */
const OPENING = /(?:^[^\p{L}\d]{0,3}|, | and | but | while | whereas )(?:(?:a further|and|but|of these,?|of those,?|yet|still|in all,?|more than|fewer than|less than|at least) ){0,2}$/iu;
const BE = wordList('is are was were');
const THERE_ARE = /\bthere (?:is|are|was|were) $/i;
const LONGEST_OPENING = 40;
const OF_THEM = / of (?:them|these|those|which|whom|it)\b/y;
/** A figure from which another goes on is no further before it, in UTF-16 code units. */
export const FARTHEST = 260;

/** `Nine of them left`, `Two-thirds have gone`, `solves 41% of the tasks, the other solves 22%`: the things that were counted before. */
export function again(text: Text, q: Quantity, start: number, undated: Measured | undefined, counts: Measured | undefined): string | null {
  if (!isShare(q) && (q.subtype !== 'cardinal' || q.unit !== null)) return null;
  const limits = limitsStart(text, q.start);
  if (undated?.of != null && isAlike(undated.q, q) && !(q.subtype === 'cardinal' && Number.isInteger(q.value)) && q.start - undated.end < FARTHEST && STILL_ENDS[wordBefore(text, limits)] === 1 && STILL.test(text.slice(Math.max(limits - 40, 0), limits))) return undated.of;
  const isNear = counts !== undefined && q.start - counts.q.end <= FARTHEST && !(counts.q.start < start && text.startsWith('Of ', start));
  const opens = opensClause(text, q) && OPENING.test(text.slice(Math.max(start, limits - LONGEST_OPENING), limits));
  if (opens && undated?.of != null && q.unit !== null && undated.q.unit === q.unit && q.start - undated.end < LONGEST_CONTRAST && !(isNear && counts.q.start > undated.q.start) && !text.startsWith('Of ', start)) return undated.of;
  if (!isNear) return null;
  if (opens || holdsAt(OF_THEM, text, q.end) || (counts.q.unit === q.unit && BE[wordBefore(text, q.start)] === 1 && THERE_ARE.test(text.slice(Math.max(start, q.start - 12), q.start)))) return counts.of;
  return counts.q.unit === q.unit && isSameVerb(text, q.start, counts.q.start) ? counts.of : null;
}

/** Figures of one unit, and shares in any form: `half`, `46%`. */
function isAlike(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (isShare(a) && isShare(b));
}

const OFTEN = wordList('already also still now never often always even only');

/** Whether a verb that can have a subject stands at `at`, or behind how often. */
function isFinite(text: Text, at: number): boolean {
  let [start, end] = [at, tokenEnd(text, at)];
  if (OFTEN[text.wordId(start, end)] === 1) [start, end] = [end + 1, tokenEnd(text, end + 1)];
  const id = text.wordId(start, end);
  return end > start && (AUXILIARIES[id] === 1 || (isVerb(text, start, end, id) && isLower(text.codeAt(start))));
}

/** Whether the same verb stands right before two figures: `solves 41%`, `solve only 22%`. */
function isSameVerb(text: Text, a: number, b: number): boolean {
  const [first, second] = [verbBefore(text, a), verbBefore(text, b)];
  return first !== '' && second !== '' && first.slice(0, 4) === second.slice(0, 4);
}

/** The verb right before a figure, over words that limit it; else the empty string. */
function verbBefore(text: Text, at: number): string {
  const end = limitsStart(text, at) - 1;
  const from = text.wordStart(end);
  if (from === end || text.codeAt(end) !== 32) return '';
  const id = text.wordId(from, end);
  return AUXILIARIES[id] !== 1 && isVerb(text, from, end, id) ? text.slice(from, end).toLowerCase() : '';
}
