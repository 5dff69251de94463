import { isDigit, isLower, isUpper } from './chars.js';
import { limitsStart } from './before.js';
import { FARTHEST, type Measured, type Told } from './carried.js';
import { isBare, isShare, type Quantity } from './quantity.js';
import { wordList } from './words.js';
import type { Text } from './text.js';

/** What a quantity measures where its own clause names no noun for it: that of a figure of its kind that was told before. */

const OR_SHARE = /(?:, (?:or|so|i\.e\.|about|roughly|nearly|almost)|that['’]s|that is|which is|\() ?$/;
/** A share in brackets behind a clause is of what the clause counts, and else of what stands before it. */
const SAYS = /^.{0,80} (?:is|are|was|were|has|have|had|did|do|can|could|cannot)\b/;
const LONGEST_OR = 12;

/** `9 of 40 sacks, or 22%`, `61 sacks are wet (15%)`: a count told again as a share. */
export function asShare(text: Text, q: Quantity, start: number, { last, counts, previous }: Told): string | null {
  if (q.subtype !== 'percent' || last === undefined || last.start < start || last.unit !== null || previous?.q !== last) return null;
  const isCount = counts?.q === last || last.subtype === 'fraction';
  if (!isCount || !OR_SHARE.test(text.slice(q.start - LONGEST_OR, q.start))) return null;
  return text.codeAt(q.start - 1) !== 40 || (text.codeAt(q.end) === 41 && SAYS.test(text.slice(last.end, q.start))) ? previous.of : null;
}

/** `Vega 2 (7B)`, `Lyra (310B, 22B of them active)`: how large a model is. */
export function sizeOfModel(text: Text, q: Quantity): string | null {
  if (q.rule !== 'number.scaled' || !isBare(q) || (text.codeAt(q.end - 1) | 32) !== 98 || text.codeAt(q.start - 1) !== 40 || text.codeAt(q.start - 2) !== 32) return null;
  const after = text.codeAt(q.end);
  const name = text.wordStart(q.start - 2);
  return (after === 41 || after === 44) && (isUpper(text.codeAt(name)) || isDigit(text.codeAt(q.start - 3))) ? 'parameters' : null;
}

/** `Half the millers see a use (46%), or a loss of trust (9%)`: whether a share stands in brackets behind one of a count. */
export function isAside(text: Text, q: Quantity, { counts }: Told): boolean {
  return q.subtype === 'percent' && text.codeAt(q.start - 1) === 40 && text.codeAt(q.end) === 41 && counts?.of != null
    && isShare(counts.q) && q.start - counts.q.end < FARTHEST;
}

/** So large a figure is counted in thousands. */
const LARGE = 1000;
const REACHING = wordList('past beyond below above at under than until after');

/** What a figure counted before that is about as large: `Vega reads 262k tokens, Lyra 32k`. */
export function largeBefore(q: Quantity, { counts }: Told): string | null {
  if (counts === undefined || Number(q.value) < LARGE || !isBare(q) || counts.q.unit !== null || !(Number(counts.q.value) >= LARGE) || q.start - counts.q.end > FARTHEST) return null;
  return counts.of;
}

/** Whether a large figure is a place that is reached or passed, or a part by where it is from: `fails beyond 180k`, `540M from letters`. */
export function isReached(text: Text, q: Quantity): boolean {
  if (q.unit !== null || q.subtype !== 'cardinal' || Number(q.value) < LARGE) return false;
  if (q.rule === 'number.scaled' && text.startsWith(' from ', q.end)) return true;
  return REACHING[text.idTo(limitsStart(text, q.start) - 1)] === 1;
}

/** `Vega solves 41% of the tasks. Lyra 2 is at 38%`: a share that only a name is told for is one of what the share before was of. */
export function sameAsBefore(text: Text, q: Quantity, start: number, { undated, counts }: Told): string | null {
  if (counts !== undefined && counts.q.start >= start && isShare(q) && AMONG.test(text.slice(start, counts.q.start))) return counts.of;
  if (!isShare(q) && (q.subtype !== 'cardinal' || q.unit !== null || Number.isInteger(q.value))) return null;
  const isLike = (other: Measured | undefined): boolean => other?.of != null && other.q.subtype === q.subtype && other.q.unit === q.unit && q.start - other.q.end < FARTHEST
    && isLower(other.of.charCodeAt(0)) && (q.unit !== null || !Number.isInteger(other.q.value));
  return isLike(undated) ? undated?.of ?? null : isLike(counts) ? counts?.of ?? null : null;
}

/** `Of the 90 tasks, Vega solves 41%` */
const AMONG = /^(?:Of|On|Among|From) (?:(?:the|all|our|these|those) ){0,2}$/;

/** `AUROC`, `MFU`: a sign that may be of a measure. */
const SIGN = /^[A-Z][A-Za-z]{0,5}[A-Z]$/;
const INNER = /.[A-Z\d]/;

/** Whether a noun is a name, and no word that a sentence begins with. */
export function isName(noun: string, opensSentence: boolean): boolean {
  const word = noun.slice(noun.lastIndexOf(' ') + 1);
  if (SIGN.test(word)) return false;
  return INNER.test(word) || (!isLower(word.charCodeAt(0)) && !(opensSentence && word === noun));
}
