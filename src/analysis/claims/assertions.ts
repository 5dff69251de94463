import type { Clauses } from './clauses.js';
import { AUXILIARY, CLASS, SENSE, type WordList, wordList, wordLists } from './lexicon.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  copyright: 'copyright',
  copyrightBy: 'by c',
  all: 'all',
  rights: 'rights',
  reserved: 'reserved',
  guessed: 'be have also still probably well just',
  privilege: 'privilege honor honour pleasure joy delight',
  to: 'to',
  but: 'but',
  whyHow: 'why how when where',
  whyOrHow: 'why how',
  may: 'may',
  heres: "here's",
  here: 'here',
  what: 'what',
  please: 'please',
  toFor: 'to for if when once before after in',
  letLets: "let let's lets do don't dont please be",
  note: 'note',
  that: 'that',
  meUs: 'me us it them out up here more now',
  itsWhat: "it's what it such",
  have: 'have take',
  look: 'look peek',
  lookLooking: 'look looking',
  forward: 'forward',
  cantCannot: "can't cannot cant",
  wait: 'wait',
  love: 'love',
  thankThanks: 'thank thanks',
  as: 'as',
  moreMost: 'more most fewer less',
  verySo: 'very so really super extremely incredibly truly absolutely beyond feeling huge big also just',
});

/** How a sentence ends: with a question mark, with another stop, where it was cut, or with none, as headings and labels do. */
export type Ending = 'question' | 'stop' | 'cut' | 'none';

const GREETING = wordList('hi hello hey dear welcome congrats congratulations cheers thanks thank thx kudos bravo sincerely regards goodbye bye rt');
const PRESENTING = wordList('introducing announcing presenting meet featuring coming');
const ARTICLE = wordList('a an such');
const FILLER = wordList('please just now then and but so also or instead always never first second third finally next yes yeah ok okay oh well');
/** What begins a remark without a subject (`Could be worse.`). */
const SUBJECTLESS = wordList("could couldn't would wouldn't can't cannot should shouldn't won't");
/** Without a subject this many words guess at something (`Could be the chat template, mine was broken.`). */
const SHORTEST_GUESS = 6;

/** Whether a sentence asserts something: it has a finite verb and is no question, greeting, feeling or order. */
export function asserts(w: Words, clauses: Clauses, ending: Ending): boolean {
  if (w.length < 2) return false;
  if (isNotice(w) || isSaidElsewhere(w)) return false;
  if (w.isOneOf(0, GREETING) && !((w.isOneOf(1, LIST.to) || w.isOneOf(1, LIST.but)) && clauses.isSure)) return false;
  if (w.isOneOf(0, PRESENTING) && !clauses.isSure) return false;
  if (w.isOneOf(0, SUBJECTLESS)) return w.length >= SHORTEST_GUESS && ending !== 'none' && w.isOneOf(1, LIST.guessed);
  if (asks(w, clauses) || orders(w, clauses) || feels(w) || isSideClause(w, clauses) || isShowing(w, clauses)) return false;
  if (clauses.main >= 0 && clauses.isSure) return true;
  const capital = w.shaped(0, SHAPE.capital) || w.shaped(0, SHAPE.digit);
  if (ending === 'none' || !capital) return false;
  return clauses.main >= 0 ? w.length >= 3 : ending === 'stop' && clauses.count > 0 && w.length >= 6;
}

/** `Here are the numbers.` shows something; `Here is what we found`, `Here is the thing: it leaks` tell it. */
function isShowing(w: Words, clauses: Clauses): boolean {
  const here = w.isOneOf(0, FILLER) ? 1 : 0;
  if (!w.isOneOf(here, LIST.heres) && !(w.isOneOf(here, LIST.here) && clauses.main === here + 1)) return false;
  for (let k = 0; k < clauses.count; k++) {
    const i = clauses.finite[k] ?? -1;
    if (i > clauses.main && (clauses.side[i] !== 1 || w.isOneOf(clauses.main + 1, LIST.whyHow) || w.isOneOf(clauses.main + 1, LIST.what))) return false;
  }
  return true;
}

/** `As these pumps get cheaper…`: what was said of it is cut off. `As chairman she led it` has all its parts. */
function isSideClause(w: Words, clauses: Clauses): boolean {
  const finite = clauses.finite[0] ?? -1;
  if (!w.isOneOf(0, LIST.as) || clauses.count === 0 || w.isOneOf(1, ARTICLE) || w.is(1, CLASS.preposition | CLASS.participle)) return false;
  if (!w.is(1, CLASS.determiner | CLASS.subject) && !w.shaped(1, SHAPE.plural) && !w.isOneOf(1, LIST.moreMost) && finite !== 2) return false;
  if (finite > 2 && w.is(finite - 1, CLASS.subject)) return false;
  for (let i = 1; i < w.length; i++) if (w.shaped(i, SHAPE.comma)) return (clauses.finite[clauses.count - 1] ?? -1) < i;
  return true;
}

/** `All rights reserved.`, `Copyright 2024 by the authors.` */
function isNotice(w: Words): boolean {
  if (w.isOneOf(0, LIST.copyright)) return w.shaped(1, SHAPE.digit) || w.isOneOf(1, LIST.copyrightBy);
  return w.isOneOf(0, LIST.all) && w.isOneOf(1, LIST.rights) && w.isOneOf(2, LIST.reserved);
}

/** The cut end of a sentence that told or found it (`that the pump was old`). */
const isSaidElsewhere = (w: Words): boolean => w.isOneOf(0, LIST.that) && !w.shaped(0, SHAPE.capital) && w.is(1, CLASS.subject | CLASS.determiner);

/** A question that lacks its mark: `Why do birds sing`, `Can we stop it`. */
function asks(w: Words, clauses: Clauses): boolean {
  let i = 0;
  while (i < 2 && w.isOneOf(i, FILLER)) i++;
  const next = i + 1;
  if (w.isOneOf(i, LIST.whyHow) && w.is(next, AUXILIARY) && !w.is(next, CLASS.subject)) return true;
  if (w.isOneOf(i, LIST.whyOrHow) && (clauses.main < 0 || isSubtitled(w, next, clauses.main))) return true;
  const inverted = w.is(i, AUXILIARY) && !w.is(i, CLASS.subject) && !w.isOneOf(i, LIST.heres) && !w.isOneOf(i, LIST.may) && w.is(next, CLASS.subject | CLASS.determiner);
  return inverted && w.shaped(0, SHAPE.capital);
}

/** `How crows count – a study is out`: the question is a title, and what asserts something stands behind a dash. */
function isSubtitled(w: Words, from: number, main: number): boolean {
  for (let k = main; k > from; k--) if (w.shaped(k, SHAPE.dash)) return true;
  return false;
}

/** An order or a request: its first word, or the first behind a condition, is a bare verb. */
function orders(w: Words, clauses: Clauses): boolean {
  let i = 0;
  while (i < 3 && w.isOneOf(i, FILLER)) {
    if (w.isOneOf(i, LIST.please)) return true;
    i++;
  }
  if (isOrder(w, i, clauses)) return !(clauses.isSure && leadsTo(w, i, clauses.main));
  if (!w.isOneOf(i, LIST.toFor)) return false;
  for (let k = i + 1; k < w.length && k < 30; k++) {
    if (w.shaped(k, SHAPE.comma)) return w.isOneOf(k, LIST.please) || isOrder(w, k, clauses);
  }
  return false;
}

/** `Make no mistake: the valve is old`: what is asserted stands behind a colon. */
function leadsTo(w: Words, from: number, main: number): boolean {
  for (let k = main; k > from + 1; k--) if (w.shaped(k, SHAPE.colon)) return true;
  return false;
}

function isOrder(w: Words, i: number, clauses: Clauses): boolean {
  if (w.isOneOf(i, LIST.letLets)) return true;
  const next = i + 1;
  if (w.isOneOf(i, LIST.have) && w.isOneOf(next, ARTICLE) && w.isOneOf(next + 1, LIST.look)) return true;
  // `Mean speed fell`: the first word tells more of the second.
  if (w.isOneOf(i, DESCRIBING) && clauses.isSure && clauses.main > next && !w.is(next, CLASS.determiner | CLASS.subject | CLASS.preposition)) return false;
  // `First attempt: we opened it`: a label.
  if (!w.is(i, CLASS.base) || (w.is(i, CLASS.noun) && w.shaped(next, SHAPE.colon))) return false;
  if (w.is(next, AUXILIARY) && w.follows(next)) return false;
  // `ALIGN (2021) holds …`
  if (i === 0 && w.shaped(next, SHAPE.open) && clauses.isSure && clauses.main > next) return false;
  // `Prompt Conductor cuts bills`: the first word of a name.
  if (i === 0 && w.shaped(0, SHAPE.capital) && w.shaped(next, SHAPE.capital) && w.follows(next) && clauses.main > next) return false;
  if (w.isOneOf(i, LIST.note) && (w.isOneOf(next, LIST.that) || w.shaped(next, SHAPE.colon))) return false;
  if (!w.is(i, CLASS.noun | CLASS.past)) return true;
  if (w.is(next, CLASS.determiner | CLASS.subject) || w.isOneOf(next, LIST.meUs)) return true;
  return !clauses.isSure || clauses.main === i;
}

/** Verbs that are adjectives, too. */
const DESCRIBING = wordList('mean open clean complete lower live separate present direct clear slow double free dry busy correct');

const OWN_DEED = SENSE.act | SENSE.say;

/** A feeling of the writer's, unless it announces a deed (`We are happy to announce …`). */
function feels(w: Words): boolean {
  if (w.isOneOf(0, LIST.itsWhat) && someOf(w, LIST.privilege, 6)) return true;
  const isMine = w.is(0, CLASS.first) || w.is(1, CLASS.first) || isIntensifier(w, 0);
  for (let i = 0; i < (isMine ? Math.min(w.length, 7) : 1); i++) {
    if (w.is(i, CLASS.feeling)) return !w.isOneOf(i + 1, LIST.but) && !(w.isOneOf(i + 1, LIST.to) && w.means(i + 2, OWN_DEED));
    if (w.isOneOf(i, LIST.lookLooking) && w.isOneOf(i + 1, LIST.forward)) return true;
    if (w.isOneOf(i, LIST.cantCannot) && w.isOneOf(i + 1, LIST.wait)) return true;
    if (w.isOneOf(i, LIST.love) && i < 2) return true;
    if (w.isOneOf(i, LIST.thankThanks) && i > 0) return true;
  }
  return false;
}

const isIntensifier = (w: Words, i: number): boolean => w.isOneOf(i, LIST.verySo);

function someOf(w: Words, list: WordList, within: number): boolean {
  for (let i = 0; i < Math.min(w.length, within); i++) if (w.isOneOf(i, list)) return true;
  return false;
}
