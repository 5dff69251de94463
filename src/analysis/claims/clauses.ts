import { finiteness, isNounLike, isPronoun } from './finite.js';
import { AUXILIARY, CLASS, SENSE, VERB, wordList, wordLists } from './lexicon.js';
import { MOST_WORDS, SHAPE, type Words } from './words.js';

const LIST = wordLists({
  that: 'that',
  so: 'so',
  beforeAfter: 'before after until as than',
  whatWho: 'what who which',
});

/** A clause opens with one of these alone. */
const OPENING = CLASS.subordinator | CLASS.demonstrative | CLASS.preposition;
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
      const sure = ((wordClass & (AUXILIARY | VERB)) === 0 && (shape & SHAPE.plural) === 0) || (this.count === 0 && joinsParticiple(w, i)) ? 0 : finiteness(w, i);
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
      if (finiteness(w, next) < 2) return;
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

/** `Nets mended by hand and sold in spring`: the second of two participles without a verb before them. */
function joinsParticiple(w: Words, i: number): boolean {
  if (!w.is(i, CLASS.participle) || !w.is(i - 1, CLASS.conjunction)) return false;
  for (let k = i - 2; k > 0 && i - k < 9; k--) if (w.is(k, CLASS.participle) && w.is(k, CLASS.past)) return true;
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
  // `since 2020` tells a time.
  if (w.is(i, CLASS.subordinator)) return w.is(i, CLASS.preposition) && w.shaped(i + 1, SHAPE.digit) ? 0 : 2;
  if (i > 0 && w.is(i, CLASS.demonstrative) && w.isOneOf(i, LIST.that)) {
    if (!w.follows(i) || w.is(i - 1, CLASS.preposition) && !w.is(i + 1, CLASS.subject | CLASS.determiner)) return 0;
    if (w.isOneOf(i - 1, LIST.so)) return w.is(i + 1, AUXILIARY) ? 0 : 2;
    if (spoke && w.is(i + 1, CLASS.subject | CLASS.determiner)) return 1;
    if (w.is(i - 1, VERB | CLASS.be) && !isPlainNoun(w, i - 1)) return 1;
    return isNounLike(w, i - 1) && !w.isOneOf(i - 1, EPISTEMIC) ? 2 : 1;
  }
  const joins = w.is(i, CLASS.preposition) && w.is(i + 1, CLASS.subject) && !w.is(i + 1, CLASS.determiner);
  return joins && w.isOneOf(i, LIST.beforeAfter) ? 2 : 0;
}

/** A noun and no verb, for all its form: behind a determiner or preposition, or as the object of a verb (`described filters that …`). */
const isPlainNoun = (w: Words, i: number): boolean => w.is(i, CLASS.noun) && (w.is(i - 1, CLASS.determiner | CLASS.preposition) || (w.is(i - 1, VERB) && !w.is(i - 1, CLASS.noun)));

