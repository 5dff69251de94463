import { LIMITING } from './before.js';
import { isUpper } from './chars.js';
import { AUXILIARY, CHANGES, COMMA, CONJUNCTION, DETERMINER, ends, endsWithIng, FIGURE, first, GRAMMAR, id, LINKS, MOST_WORDS, NOUN, PRONOUN, readClause, RELATIVE, role, roles, starts, text, TIME, touches, VERB } from './clause-words.js';
import { isAdverb, THOUGHT } from './grammar.js';
import type { Quantity } from './quantity.js';
import type { Text } from './text.js';
import { idOf, wordList } from './words.js';

/**
 * The noun that the clause before a quantity is about: the noun right before, the object of its verb (`cut costs by 5%`), or
 * else the verb's subject (`costs fell by 5%`); for a duration the verb itself where its subject is a pronoun.
 * @param limit where the sentence begins.
 * @param previous the quantity before this one, which is read as one figure, or as a determiner where it counts a noun.
 */
export function measuredInClause(whole: Text, q: Quantity, limit: number, previous: Quantity | undefined): string | null {
  readClause(whole, q, limit, previous);
  if (q.subtype !== 'duration' && q.subtype !== 'money') {
    const set = settingBefore(q);
    if (set !== null) return set;
  }
  return measured(q.subtype === 'duration' || (q.unit !== null && TIME_UNITS.has(q.unit)), q.subtype === 'measurement');
}

/** `at temperature 0.7`, `with batch size 8`, `for people over 65`: after a preposition, the noun that a bare figure or a limit stands right behind. */
function settingBefore({ unit, subtype, value }: Quantity): string | null {
  const isBare = unit === null && subtype === 'cardinal';
  const isThan = id(MOST_WORDS - 1) === THAN && GRADED[id(MOST_WORDS - 2)] === 1;
  const last = isThan ? MOST_WORDS - 3 : LIMITS[id(MOST_WORDS - 1)] === 1 ? MOST_WORDS - 2 : isBare ? MOST_WORDS - 1 : -1;
  if (last < 0 || role(last) !== NOUN || isUpper(text.codeAt(starts[last] ?? 0))) return null;
  let before = phraseStart(last) - 1;
  if (role(before) === DETERMINER) before--;
  const isSet = role(before) === GRAMMAR && LINKS[id(before)] === 1 && id(before) !== OF && (last < MOST_WORDS - 1 || !Number.isInteger(value) || id(before) === WITH);
  return isSet ? nounAt(last) : null;
}

const GRADED = wordList('less more greater lower higher');
const LIMITS = wordList('over under above below aged');

/** `liable to a fine`: adjectives that a preposition follows. */
const UNLINKED = wordList('liable subject due equal close next similar prior compared relative prone limited entitled according instead because');
/** `A licence costs the hospital $3`: between such a verb and a figure stands who is given it. */
const GIVING = wordList('cost costs take takes took give gives gave');
/** Behind these stands how something is: `turned red`, `go home sooner`. */
const BECOMING = wordList('become becomes became remain remains remained stay stays stayed seem seems seemed go goes went gone turn turns turned');
const PARTICLES = wordList('up down out off back away');
const TIME_UNITS = new Set(['s', 'ms', 'µs', 'ns', 'h', 'min', 'd']);
const [NUMBER, OF, BY, WITH, THAN] = [idOf('number'), idOf('of'), idOf('by'), idOf('with'), idOf('than')];

function measured(isDuration: boolean, isMeasure: boolean): string | null {
  let last = MOST_WORDS - 1;
  while (last >= first && isPassedOver(last)) last--;
  if (isMeasure && id(last + 1) === WITH && role(last) === NOUN) return nounAt(last);
  const verb = verbBefore(last);
  if (verb < first || verb <= lastOf(FIGURE, last)) return role(last) === NOUN ? nounAt(headOf(last)) : null;
  const isGiven = GIVING[id(verb)] === 1 && role(last) === NOUN && isLimited(last + 1);
  const object = role(verb) === VERB && !isGiven ? objectOf(verb, last) : null;
  return object ?? subjectOf(verb) ?? (isDuration && role(verb - 1) === PRONOUN && role(verb) === VERB && THOUGHT[id(verb)] !== 1 ? text.slice(starts[verb] ?? 0, ends[verb] ?? 0).toLowerCase() : null);
}

/** Whether nothing but words that limit a figure stand from `at` on. */
function isLimited(at: number): boolean {
  for (let word = at; word < MOST_WORDS; word++) if (LIMITING[id(word)] !== 1) return false;
  return true;
}

/** The verb that governs what stands after `last`; `by 5%` belongs to a verb of change where there is one. */
function verbBefore(last: number): number {
  if (id(last + 1) === BY || (role(last + 1) === COMMA && id(last + 2) === BY)) for (let at = last; at >= first; at--) if (roles[at] === VERB && CHANGES[id(at)] === 1) return at;
  return Math.max(lastOf(VERB, last), lastOf(AUXILIARY, last));
}

/** The subject of the verb at `verb`, over an inserted clause (`the bridge, which …, is`) and a joined verb (`weighs … and costs`). */
function subjectOf(verb: number): string | null {
  let at = verb - 1;
  if (role(at) === COMMA && endsWithIng(verb)) {
    const main = Math.max(lastOf(VERB, at - 1), lastOf(AUXILIARY, at - 1));
    if (main > first) return subjectOf(main);
  }
  if (role(at) === COMMA) {
    const opening = lastOf(COMMA, at - 1);
    if (opening > first) at = opening - 1;
  }
  while (at >= first && (isPassedOver(at) || roles[at] === VERB || roles[at] === AUXILIARY || roles[at] === TIME)) at--;
  if (role(at) === CONJUNCTION) {
    const joined = Math.max(lastOf(VERB, at), lastOf(AUXILIARY, at));
    return joined < first ? null : subjectOf(joined);
  }
  if (role(at) === RELATIVE) return nounAt(headOf(at - (role(at - 1) === COMMA ? 2 : 1)));
  return role(at) === NOUN ? nounAt(headOf(at)) : null;
}

/** The noun phrase right after the verb at `verb`, where it has one. */
function objectOf(verb: number, last: number): string | null {
  let at = verb + 1;
  if (PARTICLES[id(at)] === 1) at++;
  const isBare = role(at) === NOUN;
  while (at <= last && (role(at) === DETERMINER || isAdverbAt(at))) at++;
  if (role(at) !== NOUN || at > last || (isBare && BECOMING[id(verb)] === 1)) return null;
  while (at < last && role(at + 1) === NOUN && touches(at)) at++;
  return nounAt(at);
}

/** From the last word of a phrase to that of the noun it belongs to: over `of …`, `built by …` and `who use …`. */
function headOf(from: number): number {
  let head = from;
  for (let steps = 0; steps < 4; steps++) {
    let before = phraseStart(head) - 1;
    while (role(before) === DETERMINER) before--;
    // `spending on buildings and equipment`
    if (role(before) === CONJUNCTION && role(before - 1) === NOUN) {
      let other = phraseStart(before - 1) - 1;
      while (role(other) === COMMA && role(other - 1) === NOUN) other = phraseStart(other - 1) - 1;
      if (role(other) === GRAMMAR && LINKS[id(other)] === 1 && (role(other - 1) === NOUN || endsWithIng(other - 1))) before = other;
    }
    const isLinked = role(before) === GRAMMAR && before > first && LINKS[id(before)] === 1 && UNLINKED[id(before - 1)] !== 1;
    if (isLinked && role(before - 1) === VERB) before--;
    if (role(before) === VERB) {
      if (endsWithIng(before) && (before === first || role(before - 1) === COMMA)) return before;
      // `the cost of running the mill`
      if (endsWithIng(before) && role(before - 1) === GRAMMAR && LINKS[id(before - 1)] === 1 && role(before - 2) === NOUN) { head = before - 2; continue; }
      let subject = before - 1;
      while (role(subject) === AUXILIARY || role(subject) === VERB) subject--;
      if (role(subject) === RELATIVE && role(subject - 1) === NOUN) { head = subject - 1; continue; }
      if (!isLinked || role(subject) !== NOUN) return head;
    }
    if (!isLinked || role(before - 1) !== NOUN || (id(before - 1) === NUMBER && id(before) === OF)) return head;
    head = before - 1;
  }
  return head;
}

/** The text of the noun phrase that ends with the word at `last`; a participle or gerund stands for itself. */
function nounAt(last: number): string | null {
  if (last < first) return null;
  return text.slice(starts[roles[last] === NOUN ? phraseStart(last) : last] ?? 0, ends[last] ?? 0);
}

function phraseStart(last: number): number {
  let at = last;
  while (last - at < 3 && role(at - 1) === NOUN && touches(at - 1)) at--;
  return at;
}

function isPassedOver(at: number): boolean {
  const is = roles[at];
  return is === GRAMMAR || is === DETERMINER || is === COMMA || isAdverbAt(at);
}

function isAdverbAt(at: number): boolean {
  return roles[at] !== COMMA && isAdverb(text, ends[at] ?? 0, id(at));
}

function lastOf(wanted: number, from: number): number {
  for (let at = from; at >= first; at--) if (roles[at] === wanted) return at;
  return -1;
}
