import { subjectIsShare } from './figures.js';
import { CLASS, SENSE, wordList, wordLists } from './lexicon.js';
import { means, type Predicate } from './predicates.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  have: 'have',
  needNeeds: 'need needs deserve deserves',
  to: 'to',
  need: 'need',
  had: 'had',
  it: "it it's",
  high: 'high past about',
  time: 'time',
  expected: 'expected required obliged supposed',
  there: "there there's theres",
  no: 'no',
  fewerLess: 'fewer less no',
  not: 'not',
  willWont: "will won't shall i'll we'll gonna",
  goingInterested: 'going interested committed determined dedicated keen convinced',
  believe: 'believe',
  in: 'in',
  wouldId: "would i'd we'd",
  likeLove: 'like love prefer rather',
  isAre: 'is are',
  what: 'what',
  preferred: 'preferred wanted favored favoured',
  considers: 'consider considered view viewed regard regarded deem deemed',
  as: 'as',
  be: 'be',
});

const DUTY = wordList("should must shouldn't mustn't ought shall");

export function isDuty(p: Predicate): boolean {
  const { w, main, clauses } = p;
  for (let k = 0; k < clauses.count; k++) {
    const i = clauses.finite[k] ?? -1;
    if (i >= main && clauses.side[i] === 0 && w.isOneOf(i, DUTY)) return p.isFirst || !w.isOneOf(i + 1, LIST.have);
  }
  if (w.isOneOf(main, LIST.needNeeds)) return !isAmount(w, main + 1) && !w.isOneOf(main + 1, LIST.fewerLess);
  if (w.is(main, CLASS.have)) return w.isOneOf(main + 1, LIST.to) && !w.isOneOf(main, LIST.had);
  if (w.is(main, CLASS.be) && w.isOneOf(main + 1, LIST.expected)) return w.is(main + 2, CLASS.to);
  if (w.isOneOf(main - 1, LIST.there) || w.isOneOf(main, LIST.there)) return w.isOneOf(main + 1, LIST.no) && w.isOneOf(main + 2, LIST.need);
  return w.is(main, CLASS.do | CLASS.modal) && (w.isOneOf(main + 1, LIST.need) || (w.isOneOf(main + 1, LIST.not) && w.isOneOf(main + 2, LIST.need)));
}

export function isIntent(p: Predicate): boolean {
  const { w, main, head } = p;
  if (isHeld(p) || isRefusal(p) || isOpinion(p)) return true;
  if (w.isOneOf(head, PLANS) && !p.isFirst) return false;
  if (means(p, SENSE.position)) return !(w.isOneOf(head, LIST.preferred) && !p.isFirst) && (!p.isPassive || p.isFirst) && !subjectIsShare(p);
  if (p.isFirst && (w.isOneOf(main, LIST.willWont) || (w.is(main, CLASS.be) ? w.isOneOf(main + 1, LIST.goingInterested) : isWish(w, main)))) return true;
  return means(p, SENSE.say) && w.isOneOf(head, LIST.believe) && w.isOneOf(head + 1, LIST.in);
}

/** `We consider a valve to be safe`, `I view it as a risk` */
function isHeld({ w, head, isFirst }: Predicate): boolean {
  if (!isFirst || !w.isOneOf(head, LIST.considers)) return false;
  for (let i = head + 2; i < Math.min(w.length, head + 9) && w.follows(i); i++) if (w.isOneOf(i, LIST.as) || (w.isOneOf(i, LIST.to) && w.isOneOf(i + 1, LIST.be))) return true;
  return false;
}

export const PLANS = wordList('plan plans planned planning aim aims aimed aiming intend intends intended intending');
const WOULD_NOT = wordList("wouldn't");
const NOT = wordList('not never');

/** `I would not buy it`; `I would not have known` guesses at what was. */
function isRefusal({ w, main, isFirst }: Predicate): boolean {
  if (!isFirst) return false;
  if (w.isOneOf(main, WOULD_NOT)) return !w.isOneOf(main + 1, LIST.have);
  return w.isOneOf(main, LIST.wouldId) && w.isOneOf(main + 1, NOT) && !w.isOneOf(main + 2, LIST.have);
}

const LIKING = wordList('object need want like dislike love hate oppose mind reject demand ask propose prefer favour favor miss');
const OPINION = wordList('objection objections complaint preference recommendation advice wish demand proposal plea');
const MIND = wordList('mind book money');
const TO_IN = wordList('to in for');
const MY = wordList('my our');
const AGREES = wordList('agree disagree object support endorse back reject side');

/** What opens or frames an opinion: `What I object to …`, `My advice is …`, `To my mind …`, `I disagree …`. */
function isOpinion({ w, main, head, isFirst, isPassive }: Predicate): boolean {
  if (isTime(w, main)) return true;
  if (w.isOneOf(0, LIST.what) && w.is(1, CLASS.first)) return w.isOneOf(2, LIKING) || w.isOneOf(3, LIKING);
  if (w.isOneOf(0, MY) && main < 5 && w.is(main, CLASS.be)) return w.isOneOf(main - 1, OPINION);
  if (w.isOneOf(0, TO_IN) && w.isOneOf(1, MY)) return w.isOneOf(2, MIND);
  return isFirst && !isPassive && w.isOneOf(head, AGREES);
}

/** `It is time to close the harbour`, `It's high time that they left`, and not `It is time for lunch` */
function isTime(w: Words, main: number): boolean {
  if (!w.isOneOf(main, LIST.it) && !w.isOneOf(main - 1, LIST.it)) return false;
  const time = w.isOneOf(main + 1, LIST.high) ? main + 2 : main + 1;
  return w.isOneOf(time, LIST.time) && (w.is(time + 1, CLASS.to) || !w.is(time + 1, CLASS.preposition));
}

/** `would like to see`, `I'd rather` */
const isWish = (w: Words, main: number): boolean => w.isOneOf(main, LIST.wouldId) && w.isOneOf(main + 1, LIST.likeLove);

/** Verbs that say how something is, as `is` does. */
const LINKING = wordList('remains remain becomes stays');

export function isValue({ w, main, head, clauses }: Predicate): boolean {
  const links = head === main && w.isOneOf(main, LINKING);
  if (main < 0 || (!links && (!w.is(main, CLASS.be | CLASS.modal) || (head >= 0 && !w.is(head, CLASS.participle))))) return false;
  for (let i = main + 1; i < Math.min(w.length, main + 7); i++) {
    if (!w.follows(i) || clauses.side[i] === 1) break;
    if (w.is(i, CLASS.value)) return true;
  }
  return w.isOneOf(main, LIST.isAre) && w.is(main - 1, CLASS.value);
}

/** `26 GB`, `at least two days` */
export function isAmount(w: Words, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (w.shaped(i, SHAPE.digit) || w.is(i, CLASS.number)) return true;
    if (w.is(i, CLASS.to)) return false;
  }
  return false;
}
