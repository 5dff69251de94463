import type { Entry } from './entry.js';
import { frequencyOf } from './lexicon.js';
import type { Numbered, Numbering } from './numbering.js';
import { Postings } from './postings.js';
import { Prints, printsOf } from './prints.js';
import { Tally, type Sharing } from './tally.js';
import { FIGURE, isTelling, kindOf } from './terms.js';

/** A sentence of an indexed stretch. */
export interface Holder<P> {
  readonly part: P;
  readonly index: number;
}

/** What was found for a sentence, those that share most first where they are cut, and which limits may have kept it short. */
export interface Candidates<P> {
  readonly holders: readonly Holder<P>[];
  readonly hit: readonly ('holders' | 'read' | 'candidates')[];
}

/** Longer lists than this are of words that tell nothing, or of boilerplate: they find no candidates. */
export const MOST_HOLDERS = 2000;
/** How many entries of lists one question reads at most. */
export const MOST_READ = 8000;
/** How many sentences one question compares at most, those that share most. */
export const MOST_CANDIDATES = 64;
/** A wording in more places than this is boilerplate, of which no copies are told. */
export const MOST_TWINS = 200;
/** The share of a sentence's weight that another must have to be looked at. */
const LEAST_SHARE = 0.09;
/** A sentence with this many telling terms is found by two of them or by a figure that few share by chance, a shorter one by any. */
const MANY = 5;
/** A corpus of a few sentences knows little of how frequent words are: it counts as if it held this many of general English too. */
const PRIOR = 1000;

/** Which sentences share terms or prints, over all documents. */
export class SentenceIndex<P extends Numbered> {
  readonly #numbering: Numbering<P>;
  readonly #byPlace: (a: Holder<P>, b: Holder<P>) => number;
  #terms = new Postings(MOST_HOLDERS);
  #prints = new Prints();
  #live = 0;
  #scaleStamp = 0;
  /** Weights of terms as they are since something last changed. */
  readonly #known = new WeightCache();
  readonly #tally = new Tally();

  /** @param byPlace the order of sentences by file and offset */
  constructor(numbering: Numbering<P>, byPlace: (a: Holder<P>, b: Holder<P>) => number) {
    this.#numbering = numbering;
    this.#byPlace = byPlace;
  }

  get size(): number {
    return this.#live;
  }

  get needsSweep(): boolean {
    return this.#terms.needsSweep;
  }

  clear(): void {
    this.#terms = new Postings(MOST_HOLDERS);
    this.#prints = new Prints();
    this.#live = 0;
  }

  /** @param stamp the number of the update, which rises */
  add(part: P, entry: Entry, stamp: number): void {
    const { terms, termAt } = entry;
    for (let i = 0; i < part.sentences; i++) {
      for (let k = termAt[i] ?? 0; k < (termAt[i + 1] ?? 0); k++) {
        const term = terms[k] ?? 0;
        if (isChange(this.#terms.add(term, part.first + i))) this.#terms.mark(term, stamp);
      }
    }
    this.#prints.add(part.first, entry, stamp);
    this.#resize(part.sentences, stamp);
  }

  delete(part: P, entry: Entry, stamp: number): void {
    for (const term of entry.terms) if (isChange(this.#terms.drop(term))) this.#terms.mark(term, stamp);
    this.#prints.touch(entry, stamp);
    this.#resize(-part.sentences, stamp);
  }

  /** How many sentences hold a term. */
  count(term: number): number {
    return this.#terms.count(term);
  }

  /** How much a term tells: what few sentences hold tells most. Of what many hold a change of one more or less makes no difference. */
  weight(term: number): number {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const count = this.count(term);
    return this.#known.put(term, scale(this.#live + PRIOR) - (count > MOST_HOLDERS ? scale(count + 1) : Math.log(count + 0.5 + PRIOR * frequencyOf(term))));
  }

  /** Whether anything by which a sentence is found, or finds others, has changed after an update. */
  hasChanged(entry: Entry, index: number, since: number): boolean {
    if (this.#scaleStamp > since) return true;
    for (let k = entry.termAt[index] ?? 0; k < (entry.termAt[index + 1] ?? 0); k++) if (this.#terms.stampOf(entry.terms[k] ?? 0) > since) return true;
    return printsOf(entry, index).some((print) => this.#prints.stampOf(print) > since);
  }

  /** Whether a print of a sentence has come or gone after an update. */
  hasNewTwins(entry: Entry, index: number, since: number): boolean {
    return printsOf(entry, index).some((print) => this.#prints.stampOf(print) > since);
  }

  /**
   * The sentences that share a print with sentence `index`, itself included; `null` where there are too many. Whole lists
   * are read or none, so that what is found does not depend on how documents came.
   */
  twins(entry: Entry, index: number): Holder<P>[] | null {
    const numbers = new Set<number>();
    for (const print of printsOf(entry, index)) {
      this.#prints.some(print, (number) => {
        if (this.#numbering.holder(number) !== undefined) numbers.add(number);
        return numbers.size > MOST_TWINS;
      });
    }
    return numbers.size > MOST_TWINS ? null : this.#holders(numbers);
  }

  /** The sentences that have a print of sentence `index`, or enough of its rarest terms, each once, those that share most first. */
  candidates(entry: Entry, index: number): Candidates<P> {
    const hit = new Set<'holders' | 'read' | 'candidates'>();
    const terms: Term[] = [];
    let least = 0, frequent = 0;
    for (let k = entry.termAt[index] ?? 0; k < (entry.termAt[index + 1] ?? 0); k++) {
      const term = entry.terms[k] ?? 0;
      const weight = this.weight(term) ** 2;
      const count = this.count(term);
      least += LEAST_SHARE * weight;
      if (count > MOST_HOLDERS) frequent++;
      else if (count > 1) terms.push({ term, count, weight });
    }
    const telling = tellingOf(terms);
    // A sentence that is looked for by many words misses nothing without the others.
    if (telling.length < terms.length && telling.length < MANY) hit.add('read');
    if (frequent > 0 && terms.length === 0) hit.add('holders');
    const twins = this.twins(entry, index);
    if (twins === null) hit.add('holders');
    const { best, isCut } = this.#sharing(telling, least);
    if (isCut) hit.add('candidates');
    const held = new Set(best.map(({ part, index: i }) => part.first + i));
    return { holders: [...best, ...(twins ?? []).filter(({ part, index: i }) => !held.has(part.first + i))], hit: [...hit] };
  }

  /** Those that share most, of those that share as much the first by place, so that the order in which documents came does not matter. */
  #sharing(telling: readonly Term[], least: number): { readonly best: readonly Holder<P>[]; readonly isCut: boolean } {
    this.#tally.start(this.#numbering.end);
    for (const { term, weight } of telling) {
      const length = this.#terms.read(term);
      this.#tally.add(this.#terms.found, length, weight, kindOf(term) === FIGURE && isTelling(term) ? 2 : 1);
    }
    const length = this.#tally.sift(least, telling.length < MANY ? 1 : 2);
    // Some of those that share most may be dead, and then more are looked at.
    for (let most = MOST_CANDIDATES + 1; ; most *= 2) {
      const live = this.#living(this.#tally.largest(most));
      if (live.length <= MOST_CANDIDATES && most < length) continue;
      if (live.length <= MOST_CANDIDATES) return { best: live, isCut: false };
      return { best: live.sort((a, b) => b.weight - a.weight || this.#byPlace(a, b)).slice(0, MOST_CANDIDATES), isCut: true };
    }
  }

  #living(found: readonly Sharing[]): (Holder<P> & Sharing)[] {
    const live: (Holder<P> & Sharing)[] = [];
    for (const { number, weight } of found) {
      const part = this.#numbering.holder(number);
      if (part !== undefined) live.push({ part, index: number - part.first, number, weight });
    }
    return live;
  }

  #holders(numbers: Iterable<number>): Holder<P>[] {
    const holders: Holder<P>[] = [];
    for (const number of numbers) {
      const part = this.#numbering.holder(number);
      if (part !== undefined) holders.push({ part, index: number - part.first });
    }
    return holders;
  }

  #resize(by: number, stamp: number): void {
    this.#known.clear();
    const before = scale(this.#live + PRIOR);
    this.#live += by;
    if (scale(this.#live + PRIOR) !== before) this.#scaleStamp = stamp;
  }
}

/** Weights of terms, each beside its term: the last one met in each place. */
class WeightCache {
  readonly #terms = new Uint32Array(PLACES);
  readonly #weights = new Float64Array(PLACES).fill(NaN);
  #isEmpty = true;

  get(term: number): number | undefined {
    const place = (term >>> 2) & (PLACES - 1);
    const weight = this.#weights[place] ?? NaN;
    return this.#terms[place] === term && weight === weight ? weight : undefined;
  }

  put(term: number, weight: number): number {
    const place = (term >>> 2) & (PLACES - 1);
    this.#terms[place] = term;
    this.#isEmpty = false;
    return this.#weights[place] = weight;
  }

  clear(): void {
    if (!this.#isEmpty) this.#weights.fill(NaN);
    this.#isEmpty = true;
  }
}

const PLACES = 1 << 16;

interface Term {
  readonly term: number;
  readonly count: number;
  readonly weight: number;
}

/** The terms by which a sentence is looked for: the rarest first, until enough would be read. */
function tellingOf(terms: readonly Term[]): Term[] {
  const rarest = [...terms].sort((a, b) => a.count - b.count || a.term - b.term);
  let read = 0;
  return rarest.filter(({ count }) => (read += count) <= MOST_READ);
}

/** The logarithm in steps of an eighth of an octave. */
function scale(count: number): number {
  return Math.round(Math.log2(count) * 8) * (Math.LN2 / 8);
}

/** The counts of terms in long lists at which one more or less changes their weights. */
const STEPS = new Set<number>();
for (let step = 8 * Math.floor(Math.log2(MOST_HOLDERS)); step < 8 * 32; step++) {
  const near = Math.floor(2 ** ((step + 0.5) / 8));
  for (const count of [near - 1, near, near + 1]) if (scale(count) !== scale(count + 1)) STEPS.add(count);
}

/** Whether it tells of a term that so many sentences hold it, and no longer one less. A change of a long list is one only where the weight of its term changes. */
function isChange(count: number): boolean {
  return count <= MOST_HOLDERS + 1 || STEPS.has(count);
}
