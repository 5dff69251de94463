import type { ClaimType } from '../marks.js';
import { hasCausalLink, hasEffect, isCause, isConsequence, isMoney } from './causes.js';
import type { Clauses } from './clauses.js';
import { isHappening, isMeasured } from './figures.js';
import { CLASS, SENSE, wordList, wordLists } from './lexicon.js';
import { assertedPredicate, hasBefore, means, predicateAt, type Predicate } from './predicates.js';
import { isAmount, isDuty, isIntent, isValue, PLANS } from './positions.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  people: 'people',
  to: 'to',
  not: 'not',
  beOnly: 'be',
  canCannot: "can cannot can't cant could couldn't couldnt",
  up: 'up',
  ableUnable: 'able unable capable incapable possible impossible',
  here: 'here',
  outHere: 'out here live',
  inOn: 'in on this next',
  outLive: 'out live',
  comes: 'come comes came go goes went gone',
  you: 'you',
  preferred: 'preferred wanted favored favoured',
  ends: 'ends ended end',
  trouble: 'trouble problem challenge difficulty question risk temptation tendency',
});

interface TypeRule {
  readonly rule: string;
  readonly type: ClaimType;
  readonly fits: (p: Predicate) => boolean;
}

/** The first that fits gives the type. What is hedged is a hypothesis before any of these is asked. */
const RULES: readonly TypeRule[] = [
  { rule: 'claim.position.duty', type: 'position', fits: isDuty },
  { rule: 'claim.position.intent', type: 'position', fits: isIntent },
  { rule: 'claim.position.value', type: 'position', fits: isValue },
  { rule: 'claim.causal.link', type: 'causal', fits: hasCausalLink },
  { rule: 'claim.causal.verb', type: 'causal', fits: isCause },
  { rule: 'claim.causal.effect', type: 'causal', fits: hasEffect },
  { rule: 'claim.causal.consequence', type: 'causal', fits: isConsequence },
  { rule: 'claim.capability.can', type: 'capability', fits: isAbility },
  { rule: 'claim.method.release', type: 'method', fits: isRelease },
  { rule: 'claim.finding.observed', type: 'finding', fits: isObserved },
  { rule: 'claim.finding.measured', type: 'finding', fits: (p) => !p.isFirst && isMeasured(p) },
  { rule: 'claim.finding.happening', type: 'finding', fits: isHappening },
  { rule: 'claim.capability.function', type: 'capability', fits: isFunction },
  { rule: 'claim.finding.habit', type: 'finding', fits: isHabit },
  { rule: 'claim.capability.lacks', type: 'capability', fits: isLack },
  { rule: 'claim.method.origin', type: 'method', fits: isOrigin },
  { rule: 'claim.method.plan', type: 'method', fits: (p) => p.w.isOneOf(p.head, PLANS) },
  { rule: 'claim.finding.result', type: 'finding', fits: isResult },
  { rule: 'claim.method.act', type: 'method', fits: isAct },
];

export function typeOf(w: Words, clauses: Clauses): { readonly type: ClaimType; readonly rule: string } {
  const predicate = assertedPredicate(w, clauses);
  for (const rule of RULES) if (rule.fits(predicate)) return rule;
  return { type: 'finding', rule: 'claim.finding' };
}

function isAbility(p: Predicate): boolean {
  const { w, main } = p;
  if (w.isOneOf(main, LIST.canCannot)) return !isInability(p) && !isPossibility(p) && !means(p, SENSE.say);
  if (!w.is(main, CLASS.be)) return false;
  for (let i = main + 1; i < Math.min(w.length, main + 4); i++) {
    if (w.isOneOf(i, LIST.ableUnable)) return true;
    if (!w.is(i, CLASS.adverb | CLASS.negation) && !w.shaped(i, SHAPE.ly)) return false;
  }
  return false;
}

/** `We could not open it`: what came of the try. */
const isInability = ({ w, main, isFirst }: Predicate): boolean => isFirst && w.isOneOf(main, LIST.canCannot) && (w.is(main, CLASS.negation) || w.is(main + 1, CLASS.negation));

/** `The valve can be tricky`: how a thing may turn out. */
const isPossibility = ({ w, main, head }: Predicate): boolean => head < 0 && w.isOneOf(main + 1, LIST.beOnly);

/** `Harbor is out.`, `The weights are here now`, `Harbor comes out in May` */
function isRelease({ w, main, head }: Predicate): boolean {
  if (w.isOneOf(head, LIST.comes)) return w.isOneOf(head + 1, LIST.outLive) && ends(w, head + 2);
  const i = w.is(main + 1, CLASS.adverb) && !w.isOneOf(main + 1, LIST.here) ? main + 2 : main + 1;
  return w.is(main, CLASS.be) && w.isOneOf(i, LIST.outHere) && ends(w, i + 1);
}

/** Whether nothing but a time follows. */
const ends = (w: Words, i: number): boolean => i >= w.length || !w.follows(i) || w.is(i, CLASS.adverb) || w.isOneOf(i, LIST.inOn);

/** What is measured or left out on purpose is a deed; what is found or lost, what people chose and what comes of a deed are none. */
function isObserved(p: Predicate): boolean {
  if (isInability(p)) return true;
  if (p.isFirst && p.w.isOneOf(p.head, OWN_DEEDS)) return false;
  if (p.w.isOneOf(p.head, MEASURES)) return p.isFirst ? isAmount(p.w, p.head + 1) && !isTrial(p) : !p.w.isOneOf(p.head + 1, WHETHER) && !p.isPassive;
  if (!p.isFirst && (p.w.isOneOf(p.head, LIST.preferred) || endsUp(p))) return true;
  if (means(p, SENSE.observe)) return !(isFunction(p) && !hasBefore(p, CLASS.determiner)) && !(means(p, SENSE.act) && (p.isPassive || p.isFirst));
  return means(p, SENSE.change) && !p.isFirst;
}

/** `It tries every valve and ends up opening three.` */
function endsUp({ w, clauses, main }: Predicate): boolean {
  for (let k = 0; k < clauses.count; k++) {
    const i = clauses.finite[k] ?? -1;
    if (i >= main && clauses.side[i] === 0 && w.isOneOf(i, LIST.ends) && w.isOneOf(i + 1, LIST.up)) return true;
  }
  return false;
}

function isFunction(p: Predicate): boolean {
  const { w, main } = p;
  const isDeed = p.isFirst || p.isPassive || hasBefore(p, CLASS.agent | CLASS.people) || w.isOneOf(main - 1, LIST.you);
  return means(p, SENSE.function) && !isDeed && (p.head === main ? w.is(main, CLASS.third | CLASS.base) : w.is(main, CLASS.modal | CLASS.do));
}

/** What people in general do, in the present tense, or have taken up. */
function isHabit(p: Predicate): boolean {
  if (p.w.isOneOf(p.head, USED) && p.w.is(p.head + 1, CLASS.to)) return true;
  if (!p.isFirst && !p.isPassive && p.w.isOneOf(p.head, TAKEN_UP) && hasBefore(p, CLASS.people) && !hasBefore(p, CLASS.agent)) return true;
  return p.head === p.main && !p.isFirst && p.w.is(p.head, CLASS.base) && !p.w.is(p.head, CLASS.past) && hasBefore(p, CLASS.people);
}

const USED = wordList('used');
const TAKEN_UP = wordList('used downloaded bought liked visited read watched played tried joined adopted');
const MEASURES = wordList('measure measures measured');
const WHETHER = wordList('whether how');
/** Verbs of what is so of things, and of what people do. */
const OWN_DEEDS = wordList('hold held keep kept return returned leave left meet met attend attended travel travelled include included');
const WITH = wordList('with using via');

/** `measured 40 samples`: the deed, and not what came of it. */
const isTrial = ({ w, head }: Predicate): boolean => w.shaped(head + 2, SHAPE.plural) || w.isOneOf(head + 2, LIST.people);

const DOES = wordList('does do');
const DOES_NOT = wordList("doesn't don't doesnt dont");
const BY = wordList('by');
const ORIGIN = wordList('built created designed developed made published released trained');
const IT = wordList('it');

/** `It does not tell speakers apart`: what a thing does not do. */
function isLack(p: Predicate): boolean {
  const { w, main } = p;
  if (!w.isOneOf(main, DOES_NOT) && !(w.isOneOf(main, DOES) && w.isOneOf(main + 1, LIST.not))) return false;
  return !p.isFirst && !hasBefore(p, CLASS.agent | CLASS.people) && !w.isOneOf(main - 1, LIST.you) && means(p, SENSE.act);
}

/** `Tarn is a model built by the Lund group`, `It was the Lund group that built Tarn`. */
function isOrigin({ w, main, head }: Predicate): boolean {
  if (head >= 0 || !w.is(main, CLASS.be)) return false;
  const isCleft = w.isOneOf(main - 1, IT);
  for (let i = main + 2; i < w.length; i++) {
    if (w.isOneOf(i, ORIGIN) && (w.isOneOf(i + 1, BY) || (isCleft && w.is(i - 1, CLASS.relative)) || isWhoMadeIt(w, main, i))) return true;
  }
  return false;
}

/** `a family of models that the Lund group released` */
function isWhoMadeIt(w: Words, main: number, made: number): boolean {
  for (let i = made - 2; i > main + 1 && made - i < 7 && w.follows(i + 1); i--) if (w.is(i, CLASS.relative)) return !w.is(i + 1, CLASS.be | CLASS.have);
  return false;
}

/** What is said to be so beside what somebody did: `We opened the valve and got 4 litres`, `We looked: two valves were rusty`. */
function isResult(p: Predicate): boolean {
  const { w, main, clauses } = p;
  for (let k = 0; k < clauses.count; k++) {
    const i = clauses.finite[k] ?? -1;
    if (i <= main || clauses.side[i] !== 0) continue;
    const later = predicateAt(w, clauses, i);
    if (joins(w, i) && (means(later, SENSE.observe | SENSE.change) || isMeasured(later) || (p.isFirst && !later.isFirst && w.is(i, CLASS.be) && !means(later, SENSE.act)))) return true;
  }
  return false;
}

/** Whether a clause that ends in the verb at `i` is joined to the one before it by a conjunction or a mark. */
function joins(w: Words, i: number): boolean {
  for (let k = i; k > 0 && i - k < 12; k--) if (w.is(k - 1, CLASS.conjunction) || w.shaped(k, SHAPE.colon | SHAPE.dash)) return true;
  return false;
}

function isAct(p: Predicate): boolean {
  const { w, main, head } = p;
  if (isIdea(p) || (means(p, SENSE.cause) && isMoney(w, head + 1)) || (means(p, SENSE.act) && (p.isFirst || p.isPassive || !means(p, SENSE.loose)))) return true;
  if (p.isPassive && w.isOneOf(head + 1, WITH) && !means(p, SENSE.observe)) return true;
  if (head < 0) return p.isFirst && w.is(main, CLASS.have) && letsAct(w, main);
  return !p.isPassive && !means(p, SENSE.say) && (p.isFirst || hasBefore(p, CLASS.agent));
}

/** `The main idea is to open the valve first.`, `Work is to begin in May` */
const isIdea = ({ w, main }: Predicate): boolean => w.is(main, CLASS.be) && w.isOneOf(main + 1, LIST.to) && !w.isOneOf(main - 1, LIST.trouble);

/** `had the model read stories` */
function letsAct(w: Words, main: number): boolean {
  for (let i = main + 2; i < Math.min(w.length, main + 8); i++) {
    if (w.is(i, CLASS.base) && !w.is(i, CLASS.noun) && !w.is(i - 1, CLASS.to | CLASS.determiner)) return true;
  }
  return false;
}
