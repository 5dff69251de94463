import { LIMITING } from './before.js';
import { opensClause, type Measured, type Told } from './carried.js';
import { isDigit, isLetter, isUpper } from './chars.js';
import { ADVERB, BEFORE, BEFORE_WORDS, BEHIND, BRACKET, CAPITAL, DETERMINED, DONE, JOINTS, KINDS, NEAR, NEAR_BEFORE, NEAR_KIND, NOTHING, NUMBERED, OPENING, OPENS, PAID, PLACE, PLACE_BEFORE, PLACE_VERB, PLURAL, RELATIVES_BETWEEN, ROLE, ROLE_BEHIND, ROLE_KIND, ROLE_VERBS, SORT, SORT_KIND, SORT_VERBS, TOLD_ACTS, TOLD_BEFORE, TOLD_HERE, TOLD_KIND, TOLD_UNIT, VERBS_BETWEEN, weights, WORDS } from './choice-parts.js';
import { isAdverbAt, isNumberOf, isVerbal, lastVerb, phraseOpening, skipped, subjectRange } from './clause.js';
import { AUXILIARY, COMMA, CONJUNCTION, DETERMINER, ends, endsWithIng, FIGURE, first, GRAMMAR, id, MOST_WORDS, NOUN, PRONOUN, readClause, RELATIVE, role, roles, starts, text, TIME, VERB } from './clause-words.js';
import { DETERMINERS, isAdverb, isPluralNoun, THOUGHT } from './grammar.js';
import { MEASURED, QUALITIES, TELLING } from './nouns.js';
import { nounPhrase } from './phrases.js';
import type { Quantity } from './quantity.js';
import type { Text } from './text.js';
import { idOf, knownId, wordList, wordValues } from './words.js';

/**
 * Chooses what a quantity measures where no noun stands in a fixed place beside it: each noun of its clause, and what the figures
 * before it measure, is weighed by where it stands. `scripts/fit-figures.mjs` fits what each part of that weighs to gold.
 */

/** A noun that a quantity may measure. */
export interface Candidate {
  /** UTF-16 offsets of the phrase; it is `of` instead where a figure before tells it. */
  start: number;
  end: number;
  of: string | null;
  /** The sum of what tells for it and against it. */
  weight: number;
  /** What that is, in `PARTS`, where somebody asks. */
  readonly parts: number[];
}

/** How one of the candidates is chosen. */
export type Choose = (candidates: readonly Candidate[], q: Quantity, text: Text) => Candidate | undefined;

/** The candidate that weighs most. */
export function heaviest(candidates: readonly Candidate[]): Candidate | undefined {
  let best = candidates[0];
  for (const candidate of candidates) if (best !== undefined && candidate.weight > best.weight) best = candidate;
  return best;
}

/** Whether parts are noted one by one. */
let isTracing = false;

function add(candidate: Candidate, part: number): void {
  candidate.weight += weights[part] ?? 0;
  if (isTracing) candidate.parts.push(part);
}

const NO_PARTS: number[] = [];

function candidate(start: number, end: number, of: string | null): Candidate {
  return { start, end, of, weight: 0, parts: isTracing ? [] : NO_PARTS };
}

/**
 * What a quantity measures that nothing right beside it tells.
 * @param start where its sentence begins.
 * @param paid what is paid for, where it is a sum.
 */
export function chosen(whole: Text, q: Quantity, start: number, told: Told, paid: string | null, choose: Choose): string | null {
  readClause(whole, q, start, told.last !== undefined && told.last.start >= start ? told.last : undefined);
  const reach = starts[first] ?? q.start;
  const opening = reach > start ? openingNoun(text, start, reach) : null;
  // A cell of a row.
  if (opening !== null && first === MOST_WORDS) return opening;
  isTracing = choose !== heaviest;
  const last = lastWord();
  const figure: Figure = { q, start, kind: kindOf(q), last, before: beforeFigure(q, last), verb: lastVerb(), subject: -1 };
  const candidates = nounsOf(figure);
  if (figure.kind === DURATION) addVerb(candidates, figure.verb);
  addTold(candidates, figure, told.undated, 0);
  addTold(candidates, figure, told.counts, 1);
  if (opening !== null) add(known(candidates, opening, figure.kind), OPENING);
  if (paid !== null) add(known(candidates, paid, figure.kind), PAID);
  const choice = choose(candidates, q, text);
  return choice === undefined ? null : choice.of ?? text.slice(choice.start, choice.end);
}

/** A quantity and where it stands in its clause, whose words have numbers. */
interface Figure {
  readonly q: Quantity;
  /** Where its sentence begins. */
  readonly start: number;
  readonly kind: number;
  /** The last word before it that does not limit it, and what that is. */
  readonly last: number;
  readonly before: number;
  /** The last verb before it, or -1. */
  readonly verb: number;
  /** Where the subject of that verb begins, or -1. */
  subject: number;
}

const DURATION = KINDS.indexOf('duration');
const SUBTYPES: Record<string, number> = { percent: 3, fraction: 3, money: 4, duration: 5, multiplier: 6 };
const TIMED = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 's', 'ms', 'h', 'min', 'd']);

function kindOf({ subtype, unit, value }: Quantity): number {
  const kind = unit !== null && TIMED.has(unit) ? DURATION : SUBTYPES[subtype];
  if (kind !== undefined) return kind;
  if (unit === null) return subtype === 'cardinal' && typeof value === 'number' && !Number.isInteger(value) ? 1 : 0;
  return subtype !== 'range' ? 2 : unit === '%' ? 3 : unit === 'x' ? 6 : unit.length === 3 && isUpper(unit.charCodeAt(0)) && isUpper(unit.charCodeAt(1)) ? 4 : 2;
}

/** The nouns of the clause that was read, from the last to the first. */
function nounsOf(figure: Figure): Candidate[] {
  const { last, before, kind, verb } = figure;
  const candidates: Candidate[] = [];
  const [barrier, inner] = subjectRange(verb);
  const ofVerb = verb < first ? 0 : roles[verb] === AUXILIARY ? 1 : 2;
  let [nouns, verbs, commas, conjunctions, relatives] = [0, 0, 0, 0, 0];
  for (let at = MOST_WORDS - 1; at >= first; at--) {
    const is = role(at);
    const isDoing = is === VERB && endsWithIng(at);
    if (is === NOUN || isDoing) {
      const opening = isDoing ? at : phraseOpening(at);
      const end = isDoing ? at : withoutQualities(opening, at);
      // Of what stands before `of` and a figure it was asked whether it is a measure.
      if (end >= opening && !isNumberOf(end + 1) && !(id(end + 1) === OF && end + 1 === last)) {
        const noun = candidate(starts[Math.max(opening, end - 3)] ?? 0, ends[end] ?? 0, null);
        const left = skipped(opening - 1);
        const stands = roleBehind(left);
        const place = at <= barrier || at >= verb ? 2 : stands === OF_NOUN || stands === ATTACHED || at > inner ? 1 : 0;
        if (place === 0) figure.subject = Math.max(figure.subject, noun.start);
        const does = isDoing && place > 0 ? DOING : stands;
        const near = Math.min(nouns, 3);
        add(noun, NEAR + near);
        add(noun, NEAR_BEFORE + near * BEFORE.length + before);
        add(noun, NEAR_KIND + near * KINDS.length + kind);
        add(noun, ROLE + does);
        add(noun, ROLE_KIND + does * KINDS.length + kind);
        add(noun, ROLE_BEHIND + does * BEHIND.length + behind(at + 1, last));
        add(noun, ROLE_VERBS + does * 3 + verbs);
        add(noun, VERBS_BETWEEN + verbs);
        add(noun, JOINTS + commas * 2 + conjunctions);
        add(noun, PLACE + place);
        add(noun, PLACE_BEFORE + place * BEFORE.length + before);
        add(noun, PLACE_VERB + place * 3 + ofVerb);
        if (left < first) add(noun, OPENS);
        if (relatives > 0) add(noun, RELATIVES_BETWEEN);
        if (role(opening - 1) === DETERMINER) add(noun, at >= last ? DETERMINED : DETERMINED + 1);
        addWord(noun, end, opening > first, kind, verbs);
        candidates.push(noun);
        if (!isDoing) nouns++;
      }
      at = opening;
    }
    if (at > last) continue;
    if ((is === VERB || is === AUXILIARY) && !isVerbal(at - 1)) verbs = Math.min(verbs + 1, 2);
    else if (is === COMMA) commas = Math.min(commas + 1, 2);
    else if (is === CONJUNCTION) conjunctions = 1;
    else if (is === RELATIVE) relatives = 1;
  }
  return candidates;
}

/** What the last word of a noun phrase tells by itself. */
function addWord(noun: Candidate, at: number, isInside: boolean, kind: number, verbs: number): void {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  const sort = sortOf(id(at));
  add(noun, SORT + sort);
  add(noun, SORT_KIND + sort * KINDS.length + kind);
  add(noun, SORT_VERBS + sort * 3 + verbs);
  if (isPluralNoun(text, start, end, id(at))) add(noun, PLURAL + kind);
  if (isInside && isUpper(text.codeAt(start))) add(noun, CAPITAL + kind);
  if (isDigit(text.codeAt(end - 1))) add(noun, NUMBERED);
}

const LIMITS = wordList('than least most more less');
const UP_OR_AT = wordList('up at');

/** The last word before the figure that does not limit it. */
function lastWord(): number {
  let at = MOST_WORDS - 1;
  while (at >= first && (LIMITING[id(at)] === 1 || LIMITS[id(at)] === 1 || (at < MOST_WORDS - 1 && UP_OR_AT[id(at)] === 1))) at--;
  return at;
}

const WORD_BEFORE = wordValues(BEFORE_WORDS.map((word, i) => [word, WORDS + i]));

function beforeFigure(q: Quantity, last: number): number {
  let at = q.start;
  while (text.codeAt(at - 1) === 32) at--;
  if (text.codeAt(at - 1) === 40) return BRACKET;
  if (last < first) return NOTHING;
  const is = role(last);
  if (is === GRAMMAR) return WORD_BEFORE[id(last)] || (isAdverbAt(last) ? ADVERB : is);
  return is;
}

const [OF_NOUN, ATTACHED, DOING] = [3, 4, 8];

/** The role of a noun that stands behind the word at `left`. */
function roleBehind(left: number): number {
  if (left < first) return 0;
  const is = role(left);
  if (is === VERB) return 1;
  if (is === AUXILIARY) return 2;
  if (is === GRAMMAR) return role(left - 1) !== NOUN ? 5 : id(left) === OF ? OF_NOUN : ATTACHED;
  return is === CONJUNCTION || is === COMMA || is === RELATIVE ? 6 : 7;
}

const OF = idOf('of');
const BEHIND_ROLES: Record<number, number> = { [GRAMMAR]: 2, [AUXILIARY]: 3, [VERB]: 3, [COMMA]: 4, [CONJUNCTION]: 5, [RELATIVE]: 6, [FIGURE]: 7, [TIME]: 8 };

/** What stands behind a noun, from the word at `from` on. */
function behind(from: number, last: number): number {
  let at = from;
  while (at < MOST_WORDS && isAdverbAt(at)) at++;
  return at > last ? 0 : id(at) === OF ? 1 : BEHIND_ROLES[role(at)] ?? 9;
}

/** The last word of a phrase that is no quality and no adverb. */
function withoutQualities(opening: number, last: number): number {
  let at = last;
  while (at >= opening && (QUALITIES[id(at)] === 1 || isAdverb(text, ends[at] ?? 0, id(at)) || isSuperlative(at))) at--;
  return at;
}

/** `the heaviest`, but not `the forest` */
function isSuperlative(at: number): boolean {
  const end = ends[at] ?? 0;
  return text.codeAt(end - 1) === 116 && text.codeAt(end - 2) === 115 && text.codeAt(end - 3) === 101 && role(at - 1) === DETERMINER && SUPERLATIVE.test(text.slice(starts[at] ?? 0, end));
}

const SUPERLATIVE = /^[a-z]{3,}(?<!inter|requ|for|harv|cont|prot|inv|arr|manif)est$/;

function sortOf(word: number): number {
  return MEASURED[word] === 1 ? 1 : TELLING[word] === 1 ? 2 : 0;
}

/** What somebody did for so long: `we waited for 3 hours`. */
function addVerb(candidates: Candidate[], verb: number): void {
  if (verb <= first || role(verb) !== VERB || role(verb - 1) !== PRONOUN || THOUGHT[id(verb)] === 1) return;
  const deed = candidate(starts[verb] ?? 0, ends[verb] ?? 0, null);
  add(deed, DONE);
  candidates.push(deed);
}

/** A figure from which another goes on is no further before it, in UTF-16 code units. */
const FARTHEST = 260;

/** So many code units of brackets, quotes and marks may stand before the first word of a sentence. */
const LONGEST_LEAD = 40;

/** The noun phrase that a sentence opens with, where it ends before `end`. */
export function openingNoun(text: Text, start: number, end: number): string | null {
  let at = start;
  const limit = Math.min(end, start + LONGEST_LEAD);
  while (at < limit && (!isLetter(text.codeAt(at)) || DETERMINERS[text.idFrom(at)] === 1)) at = Math.max(text.wordEnd(at), at + 1);
  const phrase = nounPhrase(text, at);
  return phrase !== null && text.slice(at, end).includes(phrase) ? phrase : null;
}

/** What a figure before measures. */
function addTold(candidates: Candidate[], { q, start, kind, before, verb, subject }: Figure, told: Measured | undefined, teller: number): void {
  if (told === undefined || told.of === null || q.start - told.end > FARTHEST) return;
  const unit = teller * 2 + (told.q.unit === q.unit ? 0 : 1);
  const hasClause = subject >= told.end && (starts[verb] ?? 0) > told.end;
  const noun = known(candidates, told.of, kind);
  add(noun, TOLD_KIND + teller * KINDS.length + kind);
  add(noun, TOLD_UNIT + unit * 2 + (told.q.subtype === q.subtype ? 0 : 1));
  add(noun, TOLD_HERE + unit * 3 + (told.q.start < start ? 2 : hasClause ? 1 : 0));
  add(noun, TOLD_BEFORE + teller * BEFORE.length + before);
  if (opensClause(text, q)) add(noun, TOLD_ACTS + teller);
}

/** The candidate with the last word of a phrase, or one that is added. */
function known(candidates: Candidate[], of: string, kind: number): Candidate {
  const head = headOf(of);
  const same = candidates.find((each) => (each.of === null ? endsWith(each, head) : headOf(each.of) === head));
  if (same !== undefined) {
    same.of = of;
    return same;
  }
  const noun = candidate(0, 0, of);
  const sort = sortOf(knownId(head));
  add(noun, SORT + sort);
  add(noun, SORT_KIND + sort * KINDS.length + kind);
  if (head.endsWith('s')) add(noun, PLURAL + kind);
  if (isUpper(head.charCodeAt(0))) add(noun, CAPITAL + kind);
  candidates.push(noun);
  return noun;
}

/** Whether a word is the last of a noun phrase. */
function endsWith({ start, end }: Candidate, word: string): boolean {
  const at = end - word.length;
  return at >= start && text.startsWith(word, at) && (at === start || text.codeAt(at - 1) === 32);
}

function headOf(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}
