import { isDigit, isLetter, isUpper } from './chars.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, FUNCTION_WORDS, isAdverb, isPluralNoun, isVerb, PRONOUNS, RELATIVES, TIMES } from './grammar.js';
import type { Quantity } from './quantity.js';

/** What a word does in its clause, as far as it can be told without a dictionary. */
type Role = 'determiner' | 'pronoun' | 'relative' | 'conjunction' | 'grammar' | 'auxiliary' | 'verb' | 'noun' | 'time' | 'figure' | 'comma';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  role: Role;
}

/** So many words left of a figure are read, each of at most so many code units. */
const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/**
 * The noun that the clause before a quantity is about: the noun right before, the object of its verb (`cut costs by 5%`), or
 * else the verb's subject (`costs fell by 5%`); for a duration the verb itself where its subject is a pronoun.
 * @param limit where the sentence begins.
 * @param previous the quantity before this one, which is read as one figure, or as a determiner where it counts a noun.
 */
export function measuredInClause(text: string, q: Quantity, limit: number, previous: Quantity | undefined): string | null {
  const words = wordsBefore(text, q.start, limit, previous);
  settleRoles(words);
  const noun = new Clause(text, words).measured(q.subtype === 'duration' || (q.unit !== null && TIME_UNITS.has(q.unit)));
  return noun === '' ? null : noun;
}

const CHANGES = new Set('cut cuts reduce reduces reduced lower lowers lowered raise raises raised increase increases increased decrease decreases decreased improve improves improved boost boosts boosted grow grew drop drops dropped fall falls fell rise rises rose shrink shrank speed speeds sped slow slows slowed outperforms outperformed'.split(' '));
const PARTICLES = new Set(['up', 'down', 'out', 'off']);
const TIME_UNITS = new Set(['s', 'ms', 'µs', 'ns', 'h', 'min', 'd']);

class Clause {
  readonly text: string;
  readonly words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.text = text;
    this.words = words;
  }

  measured(isDuration: boolean): string | null {
    let last = this.words.length - 1;
    while (last >= 0 && this.isPassedOver(last)) last--;
    const figure = this.lastOf('figure', last);
    const verb = this.verbBefore(last);
    if (verb <= figure) return this.role(last) === 'noun' ? this.nounAt(this.headOf(last)) : null;
    const object = this.role(verb) === 'verb' ? this.objectOf(verb, last) : null;
    return object ?? this.subjectOf(verb) ?? (isDuration && this.role(verb - 1) === 'pronoun' && this.role(verb) === 'verb' ? this.lower(verb) : null);
  }

  /** The verb that governs what stands after `last`; `by 5%` belongs to a verb of change where there is one. */
  private verbBefore(last: number): number {
    if (this.lower(last + 1) === 'by') for (let at = last; at >= 0; at--) if (this.role(at) === 'verb' && CHANGES.has(this.lower(at))) return at;
    return Math.max(this.lastOf('verb', last), this.lastOf('auxiliary', last));
  }

  /** The subject of the verb at `verb`, over an inserted clause (`the bridge, which …, is`) and a joined verb (`weighs … and costs`). */
  private subjectOf(verb: number): string | null {
    let at = verb - 1;
    if (this.role(at) === 'comma') {
      const opening = this.lastOf('comma', at - 1);
      if (opening > 0) at = opening - 1;
    }
    while (at >= 0 && (this.isPassedOver(at) || this.role(at) === 'verb' || this.role(at) === 'auxiliary' || this.role(at) === 'time')) at--;
    if (this.role(at) === 'conjunction') {
      const joined = Math.max(this.lastOf('verb', at), this.lastOf('auxiliary', at));
      return joined < 0 ? null : this.subjectOf(joined);
    }
    if (this.role(at) === 'relative') return this.nounAt(this.headOf(at - (this.role(at - 1) === 'comma' ? 2 : 1)));
    return this.role(at) === 'noun' ? this.nounAt(this.headOf(at)) : null;
  }

  /** The noun phrase right after the verb at `verb`, where it has one. */
  private objectOf(verb: number, last: number): string | null {
    let at = verb + 1;
    if (PARTICLES.has(this.lower(at))) at++;
    while (at <= last && (this.role(at) === 'determiner' || isAdverb(this.lower(at)))) at++;
    if (this.role(at) !== 'noun' || at > last) return null;
    while (at < last && this.role(at + 1) === 'noun' && this.touches(at)) at++;
    return this.nounAt(at);
  }

  /** From the last word of a phrase to that of the noun it belongs to: over `of …`, `built by …` and `who use …`. */
  private headOf(from: number): number {
    let head = from;
    for (let steps = 0; steps < 4; steps++) {
      let before = this.phraseStart(head) - 1;
      while (this.role(before) === 'determiner') before--;
      const isLinked = this.role(before) === 'grammar' && before > 0;
      if (isLinked && this.role(before - 1) === 'verb') before--;
      const clause = this.role(before) === 'verb' ? before : -1;
      if (clause >= 0 && this.lower(clause).endsWith('ing') && (clause === 0 || this.role(clause - 1) === 'comma')) return clause;
      if (clause >= 0) {
        let subject = clause - 1;
        while (this.role(subject) === 'auxiliary' || this.role(subject) === 'verb') subject--;
        if (this.role(subject) === 'relative' && this.role(subject - 1) === 'noun') { head = subject - 1; continue; }
        if (!isLinked || this.role(subject) !== 'noun') return head;
      }
      if (!isLinked || this.role(before - 1) !== 'noun') return head;
      head = before - 1;
    }
    return head;
  }

  /** The text of the noun phrase that ends with the word at `last`; a participle or gerund stands for itself. */
  private nounAt(last: number): string | null {
    const end = this.words[last];
    const start = this.words[this.role(last) === 'noun' ? this.phraseStart(last) : last];
    return start === undefined || end === undefined ? null : this.text.slice(start.start, end.end);
  }

  private phraseStart(last: number): number {
    let at = last;
    while (last - at < 3 && this.role(at - 1) === 'noun' && this.touches(at - 1)) at--;
    return at;
  }

  /** Whether one blank parts the word at `at` from the next. */
  private touches(at: number): boolean {
    return (this.words[at]?.end ?? 0) + 1 === this.words[at + 1]?.start;
  }

  private isPassedOver(at: number): boolean {
    const role = this.role(at);
    return role === 'grammar' || role === 'determiner' || role === 'comma' || isAdverb(this.lower(at));
  }

  private lastOf(role: Role, from: number): number {
    for (let at = from; at >= 0; at--) if (this.role(at) === role) return at;
    return -1;
  }

  private role(at: number): Role | undefined {
    return this.words[at]?.role;
  }

  private lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }
}

/** The words of the clause that ends at `at`, in order; brackets, quotes, colons and equals signs are passed over. */
function wordsBefore(text: string, at: number, limit: number, previous: Quantity | undefined): Word[] {
  const words: Word[] = [];
  let end = at;
  while (end > limit && words.length < MOST_WORDS) {
    if (previous !== undefined && end > previous.start && end <= previous.end) {
      const counts = previous.unit === null && previous.subtype === 'cardinal' && words.at(-1)?.role === 'noun';
      words.push({ start: previous.start, end, lower: '', role: counts ? 'determiner' : 'figure' });
      end = previous.start;
      continue;
    }
    const code = text.charCodeAt(end - 1);
    if (isPart(code)) {
      let start = end;
      while (start > limit && end - start < LONGEST_WORD && (isPart(text.charCodeAt(start - 1)) || isInner(text, start - 1))) start--;
      const lower = text.slice(start, end).toLowerCase();
      words.push({ start, end, lower, role: roleOf(lower, text.charCodeAt(start)) });
      end = start;
      continue;
    }
    if (code === 59 || code === 10 || code === 13 || code === 33 || code === 63 || code === 0x2026) break;
    if (code === 44 || code === 41 || code === 0x2014) words.push({ start: end - 1, end, lower: ',', role: 'comma' });
    end--;
  }
  return words.reverse();
}

function isPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95;
}

/** A hyphen, point or apostrophe between two letters or digits is inside a word. */
function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 45 || code === 46 || code === 39 || code === 0x2019 || code === 0x2011) && isPart(text.charCodeAt(at - 1)) && isPart(text.charCodeAt(at + 1));
}

function roleOf(lower: string, first: number): Role {
  if (RELATIVES.has(lower)) return 'relative';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (TIMES.has(lower)) return 'time';
  if (FUNCTION_WORDS.has(lower)) return 'grammar';
  if (isDigit(first)) return 'figure';
  return isVerb(lower) || (lower.length > 5 && lower.endsWith('ing') && isUpper(first)) ? 'verb' : 'noun';
}

/** Tells words that are nouns and verbs (`run`, `cost`, `answers`) by their neighbours. */
function settleRoles(words: readonly Word[]): void {
  words.forEach((word, i) => {
    const before = words[i - 1]?.role;
    const next = words[i + 1]?.role;
    if (word.role === 'relative' && word.lower === 'that' && before !== 'noun') word.role = 'conjunction';
    if (word.role === 'noun' && before === 'relative' && (next === 'determiner' || words[i - 1]?.lower === 'who')) word.role = 'verb';
    if (word.role !== 'verb') return;
    const isNoun = before === 'determiner' || (before === 'noun' && words[i - 2]?.role === 'determiner' && (next === 'verb' || next === 'auxiliary'));
    if (isNoun || (before === 'grammar' && words[i - 1]?.lower !== 'to' && !word.lower.endsWith('ed'))) word.role = 'noun';
  });
  if (words.some(isFinite)) return;
  const verb = words.findIndex((word, i) => {
    const [before, next] = [words[i - 1], words[i + 1]?.role];
    return word.role === 'noun' && before?.role === 'noun' && next !== 'noun' && isPluralNoun(word.lower) && !isPluralNoun(before.lower) && isDetermined(words, i - 1);
  });
  const found = words[verb];
  if (found !== undefined) found.role = 'verb';
}

const isFinite = (word: Word): boolean => word.role === 'verb' || word.role === 'auxiliary';

/** Whether the phrase that ends at `last` begins with a determiner. */
function isDetermined(words: readonly Word[], last: number): boolean {
  let at = last;
  while (words[at]?.role === 'noun') at--;
  return words[at]?.role === 'determiner';
}
