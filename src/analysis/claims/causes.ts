import { CLASS, SENSE, wordList, wordLists } from './lexicon.js';
import { hasListed, predicateAt, type Predicate } from './predicates.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  thatsThis: "that's this here's",
  thisIt: 'this it that which and',
  makeMakes: 'make makes made making',
  thisThat: 'this that which',
  moreLess: 'more less easier harder better worse faster slower safer possible impossible difficult likely difference cheaper sure',
  themIt: 'them it us',
  stops: 'stop stops stopped avoid avoids avoided',
  doing: 'do',
  with: 'with',
  by: 'by',
  playPlays: 'play plays played had has have',
});

/** `because`, `due to` and their like. */
export function hasCausalLink({ w, clauses }: Predicate): boolean {
  if ((w.allClasses & CLASS.because) === 0) return false;
  for (let i = 0; i < w.length; i++) {
    if (!w.is(i, CLASS.because) || (clauses.side[i - 1] === 1 && w.follows(i))) continue;
    const next = w.at(i + 1);
    switch (w.at(i)) {
      case 'because': return true;
      case 'blame': case 'blames': case 'blamed': return true;
      case 'due': case 'owing': case 'owed': case 'attributed': case 'attributable': case 'thanks': if (next === 'to') return true; break;
      case 'caused': if (next === 'by') return true; break;
      case 'culprit': return true;
      case 'why': if (i === 1 && w.isOneOf(0, LIST.thatsThis) || (i === 2 && w.is(1, CLASS.be))) return clauses.count > 0; break;
    }
  }
  return false;
}

/** Verbs that tell a cause by the preposition behind them. */
const LINKS = [
  { verbs: wordList('lead leads led contribute contributes contributed'), before: wordList('to') },
  { verbs: wordList('result results resulted'), before: wordList('in from') },
  { verbs: wordList('depend depends depended'), before: wordList('on') },
  { verbs: wordList('stem stems stemmed arise arises arose coming'), before: wordList('from') },
  { verbs: wordList('arise arises arose'), before: wordList('when') },
];
const COMES = wordList('come comes came');
const FROM = wordList('from');
/** What comes from a cause, where anything else comes from a place or a maker. */
const RESULTS = wordList('gain gains jump drop rise fall increase decrease decline improvement improvements speedup speed-up difference gap error errors mistake mistakes failure failures crash crashes slowdown progress loss losses advantage problem problems bug bugs delay delays');

export function isCause(p: Predicate): boolean {
  return causes(p) || laterCauses(p) || isDeed(p) || isDownTo(p);
}

/** `Lowering the rate fixed it`: what somebody does has an effect. */
function isDeed({ w, main, head }: Predicate): boolean {
  if (head !== main || main < 1 || !w.is(0, CLASS.ing) || !w.is(main, CLASS.past | CLASS.third) || !w.means(main, SENSE.act | SENSE.cause | SENSE.change)) return false;
  for (let i = 1; i <= main; i++) if (!w.follows(i)) return false;
  return takesObject(w, main + 1);
}

const DOWN = wordList('down');
const IS_PUT = wordList('put puts is are was were comes came');

/** `The gap is down to the time limit`, `They put it down to habit` */
function isDownTo({ w, main }: Predicate): boolean {
  if (!w.isOneOf(main, IS_PUT)) return false;
  for (let i = main + 1; i < Math.min(w.length, main + 4); i++) if (w.isOneOf(i, DOWN)) return w.is(i + 1, CLASS.to) && !w.shaped(i + 2, SHAPE.digit) && !w.is(i + 2, CLASS.number);
  return false;
}

/** Whether one of the next three clauses on the level of the main one tells a cause (`…, and this reduced it`). */
function laterCauses({ w, clauses, main }: Predicate): boolean {
  let later = 0;
  for (let k = 0; k < clauses.count && later < 3; k++) {
    const i = clauses.finite[k] ?? -1;
    if (i <= main || clauses.side[i] !== 0 || !w.isOneOf(i - 1, LIST.thisIt)) continue;
    if (causes(predicateAt(w, clauses, i))) return true;
    later++;
  }
  return false;
}

function causes(p: Predicate): boolean {
  const { w, head } = p;
  if (head < 0 || p.isFirst) return false;
  const after = w.shaped(head + 1, SHAPE.ly) || w.is(head + 1, CLASS.adverb) ? head + 2 : head + 1;
  if (w.is(after, CLASS.preposition) && LINKS.some((link) => w.isOneOf(head, link.verbs) && w.isOneOf(after, link.before))) return true;
  if (w.isOneOf(head, COMES) && w.isOneOf(after, FROM)) return hasListed(p, RESULTS);
  if (w.isOneOf(head, LIST.makeMakes)) return !p.isPassive && isMade(w, head);
  if (w.isOneOf(head, MOVES) && !p.isPassive && isMoved(w, head)) return true;
  if (!w.means(head, SENSE.cause) || isMoney(w, after) || (w.isOneOf(head, LIST.stops) && w.is(after, CLASS.ing))) return false;
  if (p.isPassive) return agentFollows(w, head);
  return w.means(head, SENSE.change) ? takesObject(w, head + 1) : head + 1 < w.length && w.follows(head + 1) && !w.shaped(head + 1, SHAPE.digit);
}

/** `That fixed it`: what was told before is the cause. */
export function isConsequence({ w, main, head }: Predicate): boolean {
  return head === main && w.isOneOf(main - 1, LIST.thisThat) && w.is(head, CLASS.past) && w.means(head, SENSE.act) && takesObject(w, head + 1);
}

/** `made it more practical`, `makes startup faster`, `make a difference`: the object changes. */
function isMade(w: Words, head: number): boolean {
  const object = head + 1;
  if (takesObject(w, object) && !w.is(object, CLASS.determiner) && takesObject(w, object + 1)) return true;
  for (let i = head + 1; i < Math.min(w.length, head + 9); i++) {
    if (!w.follows(i)) return false;
    if (w.isOneOf(i, LIST.moreLess) || (i === object && w.isOneOf(i, LIST.themIt))) return true;
  }
  return false;
}

const MOVES = wordList('bring brings brought move moves moved take takes took pull pulls pulled');
const WAYS = wordList('up down');
const TO_WHERE = wordList('by to from');

/** `moved it up by two places`, `brings a run down to 50 minutes`: the object is another afterwards. */
function isMoved(w: Words, head: number): boolean {
  for (let i = head + 1; i < Math.min(w.length, head + 9); i++) {
    if (!w.follows(i)) return false;
    if (i > head + 1 && w.isOneOf(i, WAYS)) return w.isOneOf(i + 1, TO_WHERE) && (w.shaped(i + 2, SHAPE.digit) || w.is(i + 2, CLASS.number));
  }
  return false;
}

/** To raise or to cut a sum is a deed (`raised $9m`). */
export const isMoney = (w: Words, i: number): boolean => '$€£'.includes(w.text.charAt((w.starts[i] ?? 0) - 1) || ' ');

function agentFollows(w: Words, head: number): boolean {
  for (let i = head + 1; i < Math.min(w.length, head + 6); i++) if (w.isOneOf(i, LIST.by)) return !w.shaped(i + 1, SHAPE.digit) && !w.is(i + 1, CLASS.number);
  return false;
}

/** What follows is an object and no preposition, figure, adverb or end. */
function takesObject(w: Words, i: number): boolean {
  return i < w.length && w.follows(i) && !w.is(i, CLASS.preposition | CLASS.adverb | CLASS.conjunction | CLASS.number | CLASS.subordinator | CLASS.to) && !w.shaped(i, SHAPE.digit | SHAPE.ly);
}

/** `had only a small effect`, `played a role`, `has nothing to do with it` */
export function hasEffect({ w, main, head }: Predicate): boolean {
  const verb = head < 0 ? main : head;
  if (!w.is(verb, CLASS.have) && !w.isOneOf(verb, LIST.playPlays)) return false;
  for (let i = verb + 1; i < Math.min(w.length, verb + 7); i++) if (w.is(i, CLASS.effect) || (w.isOneOf(i, LIST.doing) && w.isOneOf(i + 1, LIST.with))) return true;
  return false;
}

