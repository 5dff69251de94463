import type { ClaimType } from '../marks.js';
import type { Clauses } from './clauses.js';
import { CLASS, SENSE } from './lexicon.js';
import { SHAPE, type Words } from './words.js';

/** A clause as the rules of types see it: its finite verb, and the verb that carries the meaning. */
interface Predicate {
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
  { rule: 'claim.capability.can', type: 'capability', fits: isAbility },
  { rule: 'claim.finding.observed', type: 'finding', fits: (p) => means(p, SENSE.observe) || (means(p, SENSE.change) && !p.isFirst) },
  { rule: 'claim.capability.function', type: 'capability', fits: isFunction },
  { rule: 'claim.method.act', type: 'method', fits: isAct },
];

export function typeOf(w: Words, clauses: Clauses): { readonly type: ClaimType; readonly rule: string } {
  const outer = predicateAt(w, clauses, clauses.main < 0 ? clauses.finite[0] ?? -1 : clauses.main);
  const inner = said(outer);
  const found = RULES.find((rule) => rule.fits(inner));
  return found ?? { type: 'finding', rule: 'claim.finding' };
}

function predicateAt(w: Words, clauses: Clauses, main: number): Predicate {
  const head = headOf(w, main);
  const isPassive = head > main && w.is(head, CLASS.participle) && passiveBefore(w, main, head);
  return { w, clauses, main, head, isPassive, isFirst: isFirstPerson(w, main) };
}

const AUXILIARY = CLASS.be | CLASS.have | CLASS.do | CLASS.modal;
const VERB = CLASS.base | CLASS.third | CLASS.past | CLASS.participle | CLASS.ing;

function headOf(w: Words, main: number): number {
  if (main < 0) return -1;
  if (!w.is(main, AUXILIARY)) return main;
  if (w.is(main, CLASS.be) && w.isOneOf(main + 1, 'to')) return -1;
  for (let i = main + 1; i < w.length && i < main + 7; i++) {
    if (!w.follows(i) && !w.is(i, CLASS.adverb) && !w.shaped(i, SHAPE.ly)) return -1;
    if (w.is(i, CLASS.adverb | CLASS.to | CLASS.negation) || w.shaped(i, SHAPE.ly) || w.is(i, CLASS.feeling) || w.isOneOf(i, 'be been being able going')) continue;
    if (w.is(i, AUXILIARY)) continue;
    if (!w.is(i, VERB) || w.is(i, CLASS.value | CLASS.determiner)) return -1;
    return w.is(i, CLASS.noun) && w.is(main, CLASS.be) && !w.is(i, CLASS.participle | CLASS.ing) ? -1 : i;
  }
  return -1;
}

function passiveBefore(w: Words, main: number, head: number): boolean {
  for (let i = main; i < head; i++) if (w.is(i, CLASS.be) || w.isOneOf(i, 'be been being')) return true;
  return false;
}

function isFirstPerson(w: Words, main: number): boolean {
  for (let i = main; i >= 0 && i > main - 4; i--) {
    if (w.is(i, CLASS.first)) return true;
    if (i < main && !w.is(i, CLASS.adverb) && !w.shaped(i, SHAPE.ly)) return false;
  }
  return false;
}

const SPEECH = SENSE.say;

/** Of `X says that Y` the clause Y, else the clause itself. */
function said(p: Predicate): Predicate {
  const { w, clauses, head, main } = p;
  if (head < 0 || p.isPassive || !w.means(head, SPEECH) || w.means(head, SENSE.observe)) return p;
  for (let k = 0; k < clauses.count; k++) {
    const i = clauses.finite[k] ?? -1;
    if (i > head && clauses.side[i] === 0) return predicateAt(w, clauses, i);
  }
  return main > 0 && clauses.count > 1 && (clauses.finite[0] ?? main) < main ? predicateAt(w, clauses, clauses.finite[0] ?? main) : p;
}

function means(p: Predicate, sense: number): boolean {
  return p.head >= 0 && p.w.means(p.head, sense);
}

function isDuty({ w, main }: Predicate): boolean {
  if (w.isOneOf(main, "should must shouldn't mustn't ought")) return !w.isOneOf(main + 1, 'have');
  if (w.isOneOf(main, 'need needs deserve deserves')) return true;
  if (w.is(main, CLASS.have)) return w.isOneOf(main + 1, 'to');
  return w.is(main, CLASS.do | CLASS.modal) && (w.isOneOf(main + 1, 'need') || (w.isOneOf(main + 1, 'not') && w.isOneOf(main + 2, 'need')));
}

function isIntent(p: Predicate): boolean {
  const { w, main } = p;
  if (means(p, SENSE.position)) return !p.isPassive || p.isFirst;
  if (w.isOneOf(main, "will won't shall i'll we'll gonna")) return p.isFirst || !means(p, SENSE.act | SENSE.cause);
  if (p.isFirst && (w.is(main, CLASS.be) ? w.isOneOf(main + 1, 'going') : w.isOneOf(main + 1, 'rather'))) return true;
  return means(p, SENSE.say) && w.isOneOf(p.head, 'believe') && w.isOneOf(p.head + 1, 'in');
}

function isValue({ w, main, head, clauses }: Predicate): boolean {
  if (main < 0 || (head >= 0 && !w.is(head, CLASS.participle))) return false;
  if (!w.is(main, CLASS.be) && !w.isOneOf(main, 'remains remain seems becomes be') && !w.is(main, CLASS.modal)) return false;
  for (let i = main + 1; i < Math.min(w.length, main + 7); i++) {
    if (!w.follows(i) || clauses.side[i] === 1) break;
    if (w.is(i, CLASS.value)) return true;
  }
  return w.isOneOf(main, 'is are') && w.is(main - 1, CLASS.value);
}

function hasCausalLink({ w, clauses }: Predicate): boolean {
  for (let i = 0; i < w.length; i++) {
    if (!w.is(i, CLASS.because)) continue;
    const next = w.at(i + 1);
    switch (w.at(i)) {
      case 'because': return true;
      case 'due': case 'owing': case 'thanks': if (next === 'to') return true; break;
      case 'caused': if (next === 'by') return true; break;
      case 'why': if (i === 1 && w.isOneOf(0, "that's this here's") || (i === 2 && w.is(1, CLASS.be))) return clauses.count > 0; break;
    }
  }
  return false;
}

/** Verbs that tell a cause by the preposition behind them. */
const LINKS = [
  { verbs: 'lead leads led contribute contributes contributed', before: 'to' },
  { verbs: 'result results resulted', before: 'in from' },
  { verbs: 'depend depends depended', before: 'on' },
  { verbs: 'stem stems stemmed arise arises arose coming', before: 'from' },
  { verbs: 'arise arises arose', before: 'when' },
] as const;

function isCause(p: Predicate): boolean {
  return causes(p) || laterClauses(p).some(causes);
}

/** Further clauses on the level of the main one (`…, and this reduced it`). */
function laterClauses({ w, clauses, main }: Predicate): Predicate[] {
  const later: Predicate[] = [];
  for (let k = 0; k < clauses.count && later.length < 3; k++) {
    const i = clauses.finite[k] ?? -1;
    if (i > main && clauses.side[i] === 0 && w.isOneOf(i - 1, 'this it that which and')) later.push(predicateAt(w, clauses, i));
  }
  return later;
}

function causes(p: Predicate): boolean {
  const { w, head } = p;
  if (head < 0 || p.isFirst) return false;
  const after = w.shaped(head + 1, SHAPE.ly) || w.is(head + 1, CLASS.adverb) ? head + 2 : head + 1;
  if (w.is(after, CLASS.preposition) && LINKS.some((link) => w.isOneOf(head, link.verbs) && w.isOneOf(after, link.before))) return true;
  if (w.isOneOf(head, 'make makes made making')) return !p.isPassive && isMade(w, head);
  if (!w.means(head, SENSE.cause)) return false;
  if (p.isPassive) return agentFollows(w, head);
  return !w.means(head, SENSE.change) || takesObject(w, head + 1);
}

/** `made it more practical`, `makes startup faster`, `make a difference`: the object changes. */
function isMade(w: Words, head: number): boolean {
  const object = head + 1;
  if (takesObject(w, object) && !w.is(object, CLASS.determiner) && takesObject(w, object + 1)) return true;
  for (let i = head + 1; i < Math.min(w.length, head + 9); i++) {
    if (!w.follows(i)) return false;
    if (w.isOneOf(i, 'more less easier harder better worse faster slower safer possible impossible difficult likely difference cheaper sure them it us')) return true;
  }
  return false;
}

function agentFollows(w: Words, head: number): boolean {
  for (let i = head + 1; i < Math.min(w.length, head + 6); i++) if (w.isOneOf(i, 'by')) return !w.shaped(i + 1, SHAPE.digit) && !w.is(i + 1, CLASS.number);
  return false;
}

/** What follows is an object and no preposition, figure, adverb or end. */
function takesObject(w: Words, i: number): boolean {
  return i < w.length && w.follows(i) && !w.is(i, CLASS.preposition | CLASS.adverb | CLASS.conjunction | CLASS.number | CLASS.subordinator | CLASS.to) && !w.shaped(i, SHAPE.digit | SHAPE.ly);
}

/** `had only a small effect`, `played a role` */
function hasEffect({ w, main, head }: Predicate): boolean {
  const verb = head < 0 ? main : head;
  if (!w.is(verb, CLASS.have) && !w.isOneOf(verb, 'play plays played had has have')) return false;
  for (let i = verb + 1; i < Math.min(w.length, verb + 7); i++) if (w.is(i, CLASS.effect)) return true;
  return false;
}

function isAbility({ w, main }: Predicate): boolean {
  if (w.isOneOf(main, "can cannot can't cant could couldn't couldnt")) return true;
  if (!w.is(main, CLASS.be)) return false;
  for (let i = main + 1; i < Math.min(w.length, main + 4); i++) {
    if (w.isOneOf(i, 'able unable capable incapable possible impossible')) return true;
    if (!w.is(i, CLASS.adverb | CLASS.negation) && !w.shaped(i, SHAPE.ly)) return false;
  }
  return false;
}

function isFunction(p: Predicate): boolean {
  const { w, main } = p;
  return means(p, SENSE.function) && !p.isFirst && !p.isPassive && (w.is(p.head, CLASS.third | CLASS.base) || w.is(main, CLASS.modal));
}

/** Forms in -ing that tell how a thing is, not what somebody does. */
const STATES = 'surprising interesting promising encouraging worrying exciting missing growing lacking going getting striking amazing existing leading misleading';

function isAct(p: Predicate): boolean {
  if (means(p, SENSE.act)) return true;
  if (p.head > p.main && p.w.is(p.head, CLASS.ing) && !p.w.means(p.head, SENSE.say)) return !p.w.isOneOf(p.head, STATES);
  return p.isFirst && p.head >= 0 && !p.isPassive && !p.w.means(p.head, SENSE.say);
}
