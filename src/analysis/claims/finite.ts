import { AUXILIARY, CLASS, MEANING, SENSE, VERB, wordList, wordLists } from './lexicon.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  that: 'that',
  than: 'than',
  bit: 'bit',
  thanks: 'thanks',
  no: 'no',
  longer: 'longer',
  may: 'may',
  willCan: 'will can might must',
  haveDo: "have do don't dont",
  what: 'what',
  thisThat: 'this that which',
  beBeen: 'be been being get gets got getting having to',
  by: 'by',
  itShe: 'it he she',
  itHe: 'it he she this that',
  half: 'half',
  parts: 'half third quarter fifth tenth factor lot',
  more: 'more less fewer',
  anything: 'anything something everything nothing anyone everyone',
  need: 'need needs keep start stop',
  several: 'these those many few several both',
  but: 'but',
  and: 'and',
  meUs: 'me us him them',
  one: 'one half',
  theA: 'the a an its their his her our that how',
});

/** How surely a word is a finite verb: by itself or by its neighbours, or only if nothing better is found. */
export type Finiteness = 0 | 1 | 2;

const OBJECT = CLASS.determiner | CLASS.demonstrative | CLASS.number | CLASS.subject | CLASS.subordinator;
const NO_SUBJECT = CLASS.determiner | CLASS.preposition | CLASS.to;
const ARTICLE = wordList('the a an my our your his its their');

/** How surely the word at `i` is a finite verb. */
export function finiteness(w: Words, i: number): Finiteness {
  const wordClass = w.classes[i] ?? 0;
  if ((wordClass & (AUXILIARY | VERB)) === 0) return isUnknownThird(w, i) ? 1 : 0;
  if ((wordClass & CLASS.be) !== 0) return 2;
  if ((wordClass & CLASS.modal) !== 0) return isModal(w, i) ? 2 : 0;
  if ((wordClass & (CLASS.have | CLASS.do)) !== 0) return isHaveOrDo(w, i) ? 2 : 0;
  if (w.isOneOf(i, LIST.bit) && !isPronoun(w, i - 1) && !opensObject(w, i)) return 0;
  if ((wordClass & CLASS.past) !== 0 && (wordClass & CLASS.participle) === 0) return w.is(i - 1, NO_SUBJECT) && !w.is(i - 1, CLASS.relative) && w.follows(i) ? 1 : 2;
  const before = subjectBefore(w, i);
  if ((wordClass & CLASS.third) !== 0) return third(w, i, before);
  if ((wordClass & CLASS.past) !== 0) {
    const asPast = past(w, i, before);
    if (asPast > 0 || (wordClass & CLASS.base) === 0) return asPast;
  }
  return (wordClass & CLASS.base) !== 0 ? base(w, i, before) : 0;
}

/** The last word before `i` that is no adverb. */
function subjectBefore(w: Words, i: number): number {
  let k = i - 1;
  while (k >= 0 && i - k < 4 && ((w.isOneOf(k, LIST.no) && w.isOneOf(k + 1, LIST.longer)) || w.shaped(k, SHAPE.ly) || (w.is(k, CLASS.adverb) && !w.is(k, CLASS.subject | CLASS.determiner)))) k--;
  return k;
}

function isModal(w: Words, i: number): boolean {
  if (w.isOneOf(i, LIST.may) && w.shaped(i, SHAPE.capital) && (i > 0 || w.shaped(1, SHAPE.digit))) return false;
  return !(w.follows(i) && w.isOneOf(i, LIST.willCan) && w.isOneOf(i - 1, ARTICLE));
}

function isHaveOrDo(w: Words, i: number): boolean {
  if (!w.isOneOf(i, LIST.haveDo)) return true;
  if (i === 0) return false;
  const k = subjectBefore(w, i);
  return !w.is(k, CLASS.to | CLASS.modal | CLASS.preposition | CLASS.do) || !w.follows(i);
}

export const isPronoun = (w: Words, k: number): boolean => k >= 0 && (w.is(k, CLASS.subject) || w.is(k, CLASS.relative) || w.isOneOf(k, LIST.what)) && !w.is(k, AUXILIARY);

function third(w: Words, i: number, before: number): Finiteness {
  const noun = w.is(i, CLASS.noun);
  if (w.isOneOf(i, LIST.thanks) && !w.is(i + 1, CLASS.to)) return 0;
  if (isPronoun(w, before) && !(noun && w.is(before, CLASS.determiner | CLASS.number) && !w.isOneOf(before, LIST.thisThat) && !(w.isOneOf(before, LIST.what) && w.isOneOf(i + 1, LIST.meUs)))) return 2;
  if (!noun) return i === 0 ? 1 : w.is(before, NO_SUBJECT) && w.follows(i) ? 1 : 2;
  if (i === 0 || w.is(before, NO_SUBJECT) || w.shaped(before, SHAPE.possessive) || isCount(w, before)) return 0;
  if (!isNounLike(w, before) && !w.is(i - 1, CLASS.conjunction)) return w.shaped(i - 1, SHAPE.ly) ? 1 : 0;
  if (w.follows(i + 1) && (w.is(i + 1, CLASS.past | AUXILIARY) || (w.is(i + 1, CLASS.base) && opensObject(w, i + 1)))) return 0;
  if (w.is(i + 1, CLASS.subject) && !w.is(i + 1, CLASS.determiner | CLASS.number) && w.is(i + 2, VERB | AUXILIARY) && !w.means(i, SENSE.say | SENSE.observe)) return 0;
  const opens = w.follows(i + 1) && (w.isOneOf(i + 1, LIST.that) ? w.means(i, SENSE.say | SENSE.observe) : w.is(i + 1, OBJECT | CLASS.to | CLASS.adverb) || w.shaped(i + 1, SHAPE.digit));
  return opens ? 2 : w.shaped(before, SHAPE.plural) || (w.is(i - 1, CLASS.conjunction) && i === w.length - 1) ? 0 : 1;
}

function past(w: Words, i: number, before: number): Finiteness {
  const next = i + 1;
  if (i === 0) {
    if (w.is(i, CLASS.base)) return 0;
    if (w.is(next, CLASS.preposition) && !w.is(next, CLASS.to)) return 0;
    return w.is(next, CLASS.determiner) ? 2 : 1;
  }
  if (w.is(before, AUXILIARY) || w.isOneOf(before, LIST.beBeen)) return 0;
  if (isPronoun(w, before) && !(w.is(before, CLASS.determiner) && !w.is(before, CLASS.relative))) return w.isOneOf(before, LIST.anything) && w.is(next, CLASS.preposition) ? 1 : 2;
  if (before < 0 || (w.is(before, CLASS.subordinator) && !w.is(before, CLASS.relative))) return 0;
  if ((w.is(before, NO_SUBJECT) && w.follows(i)) || w.shaped(before, SHAPE.possessive)) return 0;
  if (w.isOneOf(next, LIST.by)) return w.means(i, SENSE.change) && tellsBy(w, next + 1) ? 2 : 0;
  const opens = w.follows(next) && (w.is(next, OBJECT) || w.shaped(next, SHAPE.digit));
  return opens && (isNounLike(w, before) || (before === 0 && w.is(0, CLASS.conjunction))) ? 2 : 1;
}

/** What follows opens an object or a complement of the word at `i`, which is then no noun. */
function opensObject(w: Words, i: number): boolean {
  const next = i + 1;
  if (!w.follows(next)) return false;
  return w.is(next, OBJECT | CLASS.to) || w.shaped(next, SHAPE.digit | SHAPE.ly | SHAPE.capital | SHAPE.possessive) || w.isOneOf(next, LIST.more) || (w.isOneOf(i, LIST.need) && w.is(next, CLASS.ing));
}

const isPlural = (w: Words, i: number): boolean => w.is(i, CLASS.plural) || w.shaped(i, SHAPE.plural);

/** `Losses`, `Losses of heat`, `Owners with an old pump`, `Sailors who repair nets`: the subject that ends at `end` is a plural. */
function isPluralSubject(w: Words, end: number): boolean {
  if (isPlural(w, end)) return true;
  let hasPlural = false;
  for (let i = end; i >= 0 && i > end - 10 && isNounLike(w, end); i--) {
    if (w.is(i, CLASS.relative) && w.follows(i) && i < end - 1 && isPlural(w, i - 1)) return true;
    const tellsMore = isPlural(w, i - 1) && w.is(i, CLASS.participle) && w.follows(i);
    if (w.is(i, VERB | AUXILIARY | CLASS.to | CLASS.conjunction) && !w.is(i, CLASS.noun) && !tellsMore && !w.is(i - 1, CLASS.relative)) return false;
    hasPlural ||= isPlural(w, i) && w.is(i + 1, CLASS.preposition | CLASS.participle);
    if (!w.follows(i)) return hasPlural && !w.is(i, CLASS.preposition);
  }
  return false;
}

function base(w: Words, i: number, before: number): Finiteness {
  if (before < 0 || w.is(before, CLASS.to | CLASS.modal | CLASS.do) || w.isOneOf(i + 1, LIST.than)) return 0;
  if (isPronoun(w, before) && !w.isOneOf(before, LIST.itHe)) {
    if (!w.is(before, CLASS.determiner | CLASS.number) || !w.is(i, CLASS.noun)) return 2;
    // A noun behind these would be a plural.
    return w.isOneOf(before, LIST.several) && (!w.follows(i + 1) || opensObject(w, i) || w.is(i + 1, CLASS.ing | CLASS.preposition | CLASS.adverb)) ? 2 : 0;
  }
  if (w.isOneOf(before, LIST.that) && w.is(before - 1, CLASS.plural) || (w.isOneOf(before, LIST.that) && w.shaped(before - 1, SHAPE.plural))) return 2;
  if (isPercent(w, before)) return 2;
  const opens = opensObject(w, i);
  if (opens && w.isOneOf(before, LIST.half)) return 2;
  if (w.is(i + 1, w.is(i, CLASS.noun) && !w.shaped(before, SHAPE.capital | SHAPE.digit) ? CLASS.determiner : CLASS.determiner | CLASS.preposition) && isPair(w, before)) return 2;
  if (w.isOneOf(i - 1, LIST.but) && !w.is(i, CLASS.noun)) return 1;
  if (!isPluralSubject(w, before)) return 0;
  if (!w.is(i, CLASS.noun)) return 2;
  return opens ? 2 : !isPlural(w, before) || (w.is(i + 1, AUXILIARY | VERB) && !w.is(i + 1, CLASS.noun)) ? 0 : 1;
}

/** What counts the noun behind it (`In 210 audits`, `six hint types`), where a name's figure does not (`Figure 2 shows`). */
function isCount(w: Words, i: number): boolean {
  if (!w.follows(i) && w.shaped(i, SHAPE.open)) return false;
  const { text, starts } = w;
  const initial = text.charCodeAt(starts[i] ?? 0);
  if (initial >= 48 && initial <= 57) return !isPercent(w, i) && (!w.follows(i) || w.is(i - 1, CLASS.preposition | CLASS.determiner | CLASS.conjunction | CLASS.adverb | CLASS.be | CLASS.have) || w.shaped(i - 1, SHAPE.ly));
  // A singular behind a number goes on to its plural.
  return w.is(i - 1, CLASS.number) && !w.isOneOf(i - 1, LIST.one) && !w.is(i, CLASS.number | CLASS.plural) && !w.shaped(i, SHAPE.plural | SHAPE.capital) && w.follows(i);
}

/** `by 4`, `by more than a third`, `by a factor of two` */
function tellsBy(w: Words, from: number): boolean {
  for (let i = from; i < from + 4 && w.follows(i); i++) if (isFigure(w, i) || w.isOneOf(i, LIST.parts)) return true;
  return false;
}

const isFigure = (w: Words, i: number): boolean => w.shaped(i, SHAPE.digit) || w.is(i, CLASS.number);

/** A share that is a subject by itself (`46% use one`). */
const isPercent = (w: Words, i: number): boolean => w.shaped(i, SHAPE.digit) && w.text.charAt(w.ends[i] ?? 0) === '%';

/** Two names or nouns that are one plural subject (`Ada and Nova share …`); `end` is the last word of the second. */
function isPair(w: Words, end: number): boolean {
  for (let i = end; i > 0 && i > end - 5; i--) {
    if (w.isOneOf(i, LIST.and)) return i < end && isNounLike(w, i - 1);
    if (!w.follows(i) || !(isNounLike(w, i) || w.shaped(i, SHAPE.capital | SHAPE.digit))) return false;
  }
  return false;
}

/** A word of no known class in -s between a name or a noun and an article. */
function isUnknownThird(w: Words, i: number): boolean {
  if (!w.shaped(i, SHAPE.plural) || w.shaped(i, SHAPE.capital | SHAPE.possessive)) return false;
  if (w.isOneOf(subjectBefore(w, i), LIST.itShe)) return true;
  return i > 0 && w.follows(i) && w.follows(i + 1)
    && (w.isOneOf(i + 1, LIST.theA) || w.shaped(i + 1, SHAPE.capital)) && isNounLike(w, i - 1) && !w.shaped(i - 1, SHAPE.plural);
}

/** A word of no class, a plural or a name: what may be a subject. */
export function isNounLike(w: Words, i: number): boolean {
  if (i < 0) return false;
  if (w.shaped(i, SHAPE.possessive)) return false;
  return w.is(i, CLASS.plural | CLASS.noun | CLASS.number | CLASS.value) || ((w.classes[i] ?? 0) & ~MEANING) === 0 || w.is(i, CLASS.ing);
}
