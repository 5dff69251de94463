import type { Clauses } from './clauses.js';
import { AUXILIARY, CLASS, SENSE, VERB, type WordList, wordLists } from './lexicon.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  heres: "here's",
  here: 'here',
  to: 'to',
  beBeen: 'be been being able going',
  beBeenBeing: 'be been being',
  holdHolds: 'hold holds held maintain maintains maintained write writes wrote point points pointed note notes noted add adds added',
  that: 'that',
  should: "should must shall ought shouldn't mustn't",
  convinced: 'confident convinced certain sure clear',
});

/** A clause as the rules of types see it: its finite verb, and the verb that carries the meaning. */
export interface Predicate {
  readonly w: Words;
  readonly clauses: Clauses;
  /** The finite verb. */
  readonly main: number;
  /** The verb behind its auxiliaries, or -1 for `is` and `has` with a noun or an adjective. */
  readonly head: number;
  readonly isPassive: boolean;
  /** The subject is `I` or `we`. */
  readonly isFirst: boolean;
}

/** What a sentence asserts: of `X says that Y` and `Here is what Y` the clause Y, else its main clause. */
export function assertedPredicate(w: Words, clauses: Clauses): Predicate {
  const main = clauses.main < 0 ? clauses.finite[0] ?? -1 : clauses.main;
  const outer = predicateAt(w, clauses, main);
  return w.isOneOf(main, LIST.heres) || w.isOneOf(main - 1, LIST.here) ? nextPredicate(outer) ?? outer : said(outer);
}

export function predicateAt(w: Words, clauses: Clauses, main: number): Predicate {
  const head = headOf(w, main);
  const isPassive = head > main && w.is(head, CLASS.participle) && passiveBefore(w, main, head);
  return { w, clauses, main, head, isPassive, isFirst: isFirstPerson(w, main) };
}

/** Whether the verb that carries the meaning has the sense. */
export function means(p: Predicate, sense: number): boolean {
  return p.head >= 0 && p.w.means(p.head, sense);
}

/** The first word of the clause of `main`, as far as a mark or the sentence's start shows it. */
export function clauseStart({ w, main }: Predicate): number {
  let i = main;
  while (i > 0 && w.follows(i) && main - i < 16) i--;
  return Math.max(i, 0);
}

/** Whether a word of the class stands in the clause before its verb. */
export function hasBefore(p: Predicate, wordClass: number): boolean {
  for (let i = p.main - 1; i >= clauseStart(p); i--) if (p.w.is(i, wordClass)) return true;
  return false;
}

/** Whether a word of the list stands in the clause before its verb. */
export function hasListed(p: Predicate, list: WordList): boolean {
  for (let i = p.main - 1; i >= clauseStart(p); i--) if (p.w.isOneOf(i, list)) return true;
  return false;
}

function headOf(w: Words, main: number): number {
  if (main < 0) return -1;
  if (!w.is(main, AUXILIARY)) return main;
  if (w.is(main, CLASS.be) && w.isOneOf(main + 1, LIST.to)) return -1;
  for (let i = main + 1; i < w.length && i < main + 7; i++) {
    if (!w.follows(i) && !w.is(i, CLASS.adverb) && !w.shaped(i, SHAPE.ly)) return -1;
    if (w.is(i, CLASS.adverb | CLASS.to | CLASS.negation) || w.shaped(i, SHAPE.ly) || w.is(i, CLASS.feeling) || w.isOneOf(i, LIST.beBeen)) continue;
    if (w.is(i, AUXILIARY)) continue;
    if (!w.is(i, VERB) || w.is(i, CLASS.value | CLASS.determiner)) return -1;
    return w.is(i, CLASS.noun) && w.is(main, CLASS.be) && !w.is(i, CLASS.participle | CLASS.ing) ? -1 : i;
  }
  return -1;
}

function passiveBefore(w: Words, main: number, head: number): boolean {
  for (let i = main; i < head; i++) if (w.is(i, CLASS.be) || w.isOneOf(i, LIST.beBeenBeing)) return true;
  return false;
}

/** `I`, `we`, or nobody: `Dropped the limit` is what the writer did. */
function isFirstPerson(w: Words, main: number): boolean {
  if (main === 0 && w.is(0, CLASS.past) && w.follows(1) && !w.is(1, CLASS.preposition | CLASS.adverb | CLASS.conjunction | CLASS.to | CLASS.number) && !w.shaped(1, SHAPE.digit)) return true;
  for (let i = main; i >= 0 && i > main - 4; i--) {
    if (w.is(i, CLASS.first)) return true;
    if (i < main && !w.is(i, CLASS.adverb) && !w.shaped(i, SHAPE.ly)) return false;
  }
  return false;
}

function said(p: Predicate): Predicate {
  const { w, clauses, head, main } = p;
  const isSaying = means(p, SENSE.say) && !means(p, SENSE.observe);
  const conviction = convictionOf(p);
  if (conviction >= 0) return nextPredicate(p, conviction) ?? p;
  const isHolding = w.isOneOf(head, LIST.holdHolds) && isFollowedByThat(w, head);
  if (p.isPassive || w.isOneOf(main, LIST.should) || (!isSaying && !isHolding)) return p;
  return nextPredicate(p) ?? (main > 0 && clauses.count > 1 && (clauses.finite[0] ?? main) < main ? predicateAt(w, clauses, clauses.finite[0] ?? main) : p);
}

/** `writes that …`, `points out that …` */
const isFollowedByThat = (w: Words, head: number): boolean => w.isOneOf(w.is(head + 1, CLASS.preposition) ? head + 2 : head + 1, LIST.that);

/** Where `confident` stands in `We remain fairly confident that …`, or -1. */
function convictionOf({ w, main }: Predicate): number {
  for (let i = main + 1; i < Math.min(w.length, main + 4); i++) if (w.isOneOf(i, LIST.convinced)) return w.isOneOf(i + 1, LIST.that) ? i : -1;
  return -1;
}

/** The next clause behind the verb, or behind the word at `from`, that is no side clause. */
function nextPredicate({ w, clauses, main, head }: Predicate, from = Math.max(main, head)): Predicate | undefined {
  const isIndirect = head < 0;
  for (let k = 0; k < clauses.count; k++) {
    const i = clauses.finite[k] ?? -1;
    if (i > from && (isIndirect || clauses.side[i] === 0)) return predicateAt(w, clauses, i);
  }
  return undefined;
}
