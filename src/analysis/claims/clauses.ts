import { CLASS, MEANING, SENSE, wordList, wordLists } from './lexicon.js';
import { MOST_WORDS, SHAPE, type Words } from './words.js';

const LIST = wordLists({
  that: 'that',
  so: 'so',
  beforeAfter: 'before after until as than',
  no: 'no',
  longer: 'longer',
  may: 'may',
  willCan: 'will can might must',
  haveDo: "have do don't dont",
  what: 'what',
  thisThat: 'this that which',
  beBeen: 'be been being get gets got getting having to',
  by: 'by',
  itHe: 'it he she this that',
  half: 'half',
  but: 'but',
  and: 'and',
  meUs: 'me us him them',
  whatWho: 'what who which',
  one: 'one half',
  theA: 'the a an its their his her our that how',
});

/** How surely a word is a finite verb: by itself or by its neighbours, or only if nothing better is found. */
type Finiteness = 0 | 1 | 2;

const AUXILIARY = CLASS.be | CLASS.have | CLASS.do | CLASS.modal;
const VERB = CLASS.base | CLASS.third | CLASS.past | CLASS.participle | CLASS.ing;
/** A clause opens with one of these alone. */
const OPENING = CLASS.subordinator | CLASS.demonstrative | CLASS.preposition;
const OBJECT = CLASS.determiner | CLASS.demonstrative | CLASS.number | CLASS.subject | CLASS.subordinator;
const NO_SUBJECT = CLASS.determiner | CLASS.preposition | CLASS.to;
const ARTICLE = wordList('the a an my our your his its their');
/** Nouns and adjectives that a `that` clause tells more of: what it says is asserted too. */
const EPISTEMIC = wordList('confident convinced certain sure clear evidence sign signs hypothesis possibility idea view belief fact chance conclusion claim theory concern fear suspicion point news');

/** The finite verbs of a sentence, and which words stand in a side clause. The same object is used for each sentence. */
export class Clauses {
  /** The finite verb of the main clause, or -1. */
  main = -1;
  /** Whether `main` is a verb for sure. */
  isSure = false;
  /** Finite verbs in order, those of side clauses too. */
  readonly finite = new Int32Array(MOST_WORDS);
  count = 0;
  /** 1 for each word in a relative, adverbial or indirect-question clause or in brackets. */
  readonly side = new Uint8Array(MOST_WORDS);

  read(w: Words): this {
    this.main = -1;
    this.isSure = false;
    this.count = 0;
    let pending = 0;
    let side = 0;
    let lastWasSide = false;
    let spoke = false;
    let bracketed = false;
    const { classes, senses, shapes, length } = w;
    for (let i = 0; i < length; i++) {
      const wordClass = classes[i] ?? 0;
      const shape = shapes[i] ?? 0;
      if (i > 0 && (shape & SHAPE.apart) !== 0) {
        const opens = (shape & SHAPE.open) !== 0;
        pending = 0;
        bracketed = opens ? closes(w, i) : bracketed && (shape & SHAPE.dash) === 0;
        side = bracketed || opens ? 1 : 0;
      }
      const opened = (wordClass & OPENING) === 0 ? 0 : opensClause(w, i, spoke);
      spoke ||= ((senses[i] ?? 0) & (SENSE.say | SENSE.observe)) !== 0;
      if (opened > 0) pending++;
      if (opened === 2) side = 1;
      const sure = (wordClass & (AUXILIARY | VERB)) === 0 && (shape & SHAPE.plural) === 0 ? 0 : finiteness(w, i);
      if (sure > 0) {
        this.finite[this.count++] = i;
        if (bracketed || pending > 0 || continuesQuestion(w, i, this.finite[this.count - 2] ?? -1, lastWasSide)) {
          if (sure === 2 && pending > 0) pending--;
          lastWasSide = !bracketed;
        } else if (!(lastWasSide && side === 1 && w.is(i - 1, CLASS.conjunction))) {
          side = 0;
          lastWasSide = false;
          if (this.main < 0 || (sure === 2 && !this.isSure)) {
            this.main = i;
            this.isSure = sure === 2;
          }
        }
      }
      this.side[i] = side;
    }
    this.#passOpening(w);
    return this;
  }

  /** `Given the report we wrote in May, the harbour is safe`: what tells more of the noun that a sentence opens with is no main clause. */
  #passOpening(w: Words): void {
    const { main } = this;
    if (main < 4 || !w.is(0, CLASS.preposition | CLASS.participle) || !isPronoun(w, main - 1) || w.is(main - 1, CLASS.determiner)) return;
    if (!w.follows(main - 1) || !isNounLike(w, main - 2) || !someBefore(w, main - 2, CLASS.determiner)) return;
    let comma = main + 1;
    while (comma < w.length && w.follows(comma)) comma++;
    if (!w.shaped(comma, SHAPE.comma) || w.is(comma, CLASS.conjunction | CLASS.subordinator)) return;
    for (let k = 0; k < this.count; k++) {
      const next = this.finite[k] ?? -1;
      if (next <= comma || this.side[next] === 1) continue;
      for (let i = comma + 1; i <= next; i++) if (!w.follows(i)) return;
      this.main = next;
      this.isSure = true;
      this.side.fill(1, main - 1, comma);
      return;
    }
  }
}

/** Whether the bracket before word `i`, which is not the first, holds a remark and closes soon; `(I think)` hedges what stands around it. */
function closes(w: Words, i: number): boolean {
  if (i === 0 || w.is(i, CLASS.first)) return false;
  for (let k = i + 1; k <= Math.min(w.length, i + 40); k++) if (k === w.length || w.shaped(k, SHAPE.dash)) return true;
  return false;
}

function someBefore(w: Words, end: number, wordClass: number): boolean {
  for (let i = 0; i < end; i++) if (w.is(i, wordClass)) return true;
  return false;
}

/** `a note on what we think is wrong`: the second verb of an indirect question behind a preposition. */
function continuesQuestion(w: Words, i: number, last: number, lastWasSide: boolean): boolean {
  if (!lastWasSide || last !== i - 1 || !w.means(last, SENSE.say)) return false;
  for (let k = last - 1; k > 0 && last - k < 4; k--) if (w.isOneOf(k, LIST.whatWho)) return w.is(k - 1, CLASS.preposition);
  return false;
}

/** 2 if a side clause starts at the word, 1 if a clause that is asserted (`shows that …`), else 0. */
function opensClause(w: Words, i: number, spoke: boolean): 0 | 1 | 2 {
  if (w.is(i, CLASS.subordinator)) return 2;
  if (i > 0 && w.is(i, CLASS.demonstrative) && w.isOneOf(i, LIST.that)) {
    if (!w.follows(i) || w.is(i - 1, CLASS.preposition) && !w.is(i + 1, CLASS.subject | CLASS.determiner)) return 0;
    if (w.isOneOf(i - 1, LIST.so)) return 2;
    if (spoke && w.is(i + 1, CLASS.subject | CLASS.determiner)) return 1;
    if (w.is(i - 1, VERB | CLASS.be) && !isPlainNoun(w, i - 1)) return 1;
    return isNounLike(w, i - 1) && !w.isOneOf(i - 1, EPISTEMIC) ? 2 : 1;
  }
  const joins = w.is(i, CLASS.preposition) && w.is(i + 1, CLASS.subject) && !w.is(i + 1, CLASS.determiner);
  return joins && w.isOneOf(i, LIST.beforeAfter) ? 2 : 0;
}

/** A word of no class, a plural or a name: what may be a subject. */
function isNounLike(w: Words, i: number): boolean {
  if (i < 0) return false;
  if (w.shaped(i, SHAPE.possessive)) return false;
  return w.is(i, CLASS.plural | CLASS.noun | CLASS.number | CLASS.value) || ((w.classes[i] ?? 0) & ~MEANING) === 0 || w.shaped(i, SHAPE.name) || w.is(i, CLASS.ing);
}

/** A noun and no verb, for all its form: behind a determiner or preposition, or as the object of a verb (`described filters that …`). */
const isPlainNoun = (w: Words, i: number): boolean => w.is(i, CLASS.noun) && (w.is(i - 1, CLASS.determiner | CLASS.preposition) || (w.is(i - 1, VERB) && !w.is(i - 1, CLASS.noun)));

function finiteness(w: Words, i: number): Finiteness {
  const wordClass = w.classes[i] ?? 0;
  if ((wordClass & (AUXILIARY | VERB)) === 0) return isUnknownThird(w, i) ? 1 : 0;
  if (w.shaped(i, SHAPE.name)) return 0;
  if ((wordClass & CLASS.be) !== 0) return 2;
  if ((wordClass & CLASS.modal) !== 0) return isModal(w, i) ? 2 : 0;
  if ((wordClass & (CLASS.have | CLASS.do)) !== 0) return isHaveOrDo(w, i) ? 2 : 0;
  if ((wordClass & CLASS.past) !== 0 && (wordClass & CLASS.participle) === 0) return w.is(i - 1, NO_SUBJECT) && w.follows(i) ? 1 : 2;
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

const isPronoun = (w: Words, k: number): boolean => k >= 0 && (w.is(k, CLASS.subject) || w.is(k, CLASS.relative) || w.isOneOf(k, LIST.what)) && !w.is(k, AUXILIARY);

function third(w: Words, i: number, before: number): Finiteness {
  const noun = w.is(i, CLASS.noun);
  if (isPronoun(w, before) && !(noun && w.is(before, CLASS.determiner | CLASS.number) && !w.isOneOf(before, LIST.thisThat) && !(w.isOneOf(before, LIST.what) && w.isOneOf(i + 1, LIST.meUs)))) return 2;
  if (!noun) return i === 0 ? 1 : w.is(before, NO_SUBJECT) && w.follows(i) ? 1 : 2;
  if (i === 0 || (w.is(before, NO_SUBJECT) && !w.shaped(before, SHAPE.digit)) || w.shaped(before, SHAPE.possessive) || isCount(w, before)) return 0;
  if (!isNounLike(w, before) && !w.is(i - 1, CLASS.conjunction)) return w.shaped(i - 1, SHAPE.ly) ? 1 : 0;
  if (w.follows(i + 1) && w.is(i + 1, CLASS.past | AUXILIARY)) return 0;
  const opens = w.follows(i + 1) && (w.isOneOf(i + 1, LIST.that) ? w.means(i, SENSE.say | SENSE.observe) : w.is(i + 1, OBJECT | CLASS.to | CLASS.adverb) || w.shaped(i + 1, SHAPE.digit));
  return opens ? 2 : w.shaped(before, SHAPE.plural) ? 0 : 1;
}

function past(w: Words, i: number, before: number): Finiteness {
  const next = i + 1;
  if (i === 0) {
    if (w.is(i, CLASS.base)) return 0;
    if (w.is(next, CLASS.preposition) && !w.is(next, CLASS.to)) return 0;
    return w.is(next, CLASS.determiner) ? 2 : 1;
  }
  if (w.is(before, AUXILIARY) || w.isOneOf(before, LIST.beBeen)) return 0;
  if (isPronoun(w, before) && !(w.is(before, CLASS.determiner) && !w.is(before, CLASS.relative))) return 2;
  if (before < 0 || (w.is(before, CLASS.subordinator) && !w.is(before, CLASS.relative))) return 0;
  if ((w.is(before, NO_SUBJECT) && w.follows(i)) || w.shaped(before, SHAPE.possessive)) return 0;
  if (w.isOneOf(next, LIST.by)) return w.means(i, SENSE.change) && isFigure(w, next + 1) ? 2 : 0;
  const opens = w.follows(next) && (w.is(next, OBJECT) || w.shaped(next, SHAPE.digit));
  return opens && (isNounLike(w, before) || (before === 0 && w.is(0, CLASS.conjunction))) ? 2 : 1;
}

function base(w: Words, i: number, before: number): Finiteness {
  if (before < 0 || w.is(before, CLASS.to | CLASS.modal | CLASS.do)) return 0;
  if (isPronoun(w, before) && !w.isOneOf(before, LIST.itHe)) return w.is(before, CLASS.determiner | CLASS.number) && w.is(i, CLASS.noun) ? 0 : 2;
  if (w.isOneOf(before, LIST.that) && w.is(before - 1, CLASS.plural) || (w.isOneOf(before, LIST.that) && w.shaped(before - 1, SHAPE.plural))) return 2;
  if (isPercent(w, before)) return 2;
  const opens = w.follows(i + 1) && (w.is(i + 1, OBJECT | CLASS.to) || w.shaped(i + 1, SHAPE.digit | SHAPE.ly | SHAPE.capital));
  if (opens && w.isOneOf(before, LIST.half)) return 2;
  if (w.is(i + 1, w.is(i, CLASS.noun) ? CLASS.determiner : CLASS.determiner | CLASS.preposition) && isPair(w, before)) return 2;
  if (w.isOneOf(i - 1, LIST.but) && !w.is(i, CLASS.noun) && w.follows(i)) return 1;
  const plural = w.is(before, CLASS.plural) || w.shaped(before, SHAPE.plural);
  if (!plural || w.is(before, CLASS.third) && !w.is(before, CLASS.noun)) return 0;
  if (!w.is(i, CLASS.noun)) return 2;
  return opens ? 2 : w.is(i + 1, AUXILIARY | VERB) && !w.is(i + 1, CLASS.noun) ? 0 : 1;
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
  return w.shaped(i, SHAPE.plural) && !w.shaped(i, SHAPE.capital | SHAPE.possessive) && i > 0 && w.follows(i) && w.follows(i + 1)
    && (w.isOneOf(i + 1, LIST.theA) || w.shaped(i + 1, SHAPE.capital)) && isNounLike(w, i - 1) && !w.shaped(i - 1, SHAPE.plural);
}
