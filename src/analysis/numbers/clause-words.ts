import { CLASS, classAt, HASH_FACTOR, HASH_START, numberOf } from '../claims/lexicon.js';
import { isBlank, isDigit, isLetterOrDigit, isUpper, LETTERS } from './chars.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, FUNCTION_WORDS, SUMMED, isParticiple, isPluralNoun, isPronoun, isVerbForm, PRONOUNS, RELATIVES, TIMES } from './grammar.js';
import { bracketStart } from './phrases.js';
import type { Quantity } from './quantity.js';
import { Text } from './text.js';
import { idOf, wordList } from './words.js';

/** What a word does in its clause, as far as it can be told without a dictionary. */
export const NONE = 0, DETERMINER = 1, PRONOUN = 2, RELATIVE = 3, CONJUNCTION = 4, GRAMMAR = 5, AUXILIARY = 6, VERB = 7, NOUN = 8, TIME = 9, FIGURE = 10, COMMA = 11;

/** The roles of words that lists hold: the first list that has a word decides. */
const LISTED = DETERMINERS.map((_, id) => {
  const lists = [[RELATIVES, RELATIVE], [DETERMINERS, DETERMINER], [SUMMED, DETERMINER], [PRONOUNS, PRONOUN], [AUXILIARIES, AUXILIARY], [CONJUNCTIONS, CONJUNCTION], [TIMES, TIME], [FUNCTION_WORDS, GRAMMAR]] as const;
  return lists.find(([list]) => list[id] === 1)?.[1] ?? NONE;
});

/** So many words left of a figure are read, each of at most so many code units. */
export const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/** The words of the clause that is read, which are used again for the next: from `first` on, in order. */
export const starts = new Int32Array(MOST_WORDS);
export const ends = new Int32Array(MOST_WORDS);
const ids = new Uint16Array(MOST_WORDS);
export const roles = new Uint8Array(MOST_WORDS);
export let first = MOST_WORDS;
export let text = new Text();

/** What joins a noun phrase to the noun it belongs to. */
const LINKS = wordList('of in on at to for from by with without within during through over under above below between among across into onto per via along alongside amid behind beside inside outside toward towards against near around about as than like');
const CHANGES = wordList('cut cuts reduce reduces reduced lower lowers lowered raise raises raised increase increases increased decrease decreases decreased improve improves improved boost boosts boosted grow grew drop drops dropped fall falls fell rise rises rose shrink shrank speed speeds sped slow slows slowed outperforms outperformed');
const AS_OR_THAN = wordList('as than');
const [ALL, TIMES_OVER, ONE, OF, TO, THAT, WHO, EARLY, WORTH] = [idOf('all'), idOf('times'), idOf('one'), idOf('of'), idOf('to'), idOf('that'), idOf('who'), idOf('early'), idOf('worth')];

/**
 * Reads the words of the clause before a quantity, and what each does in it.
 * @param limit where the sentence begins.
 * @param previous the quantity before this one, which is read as one figure, or as a determiner where it counts a noun.
 */
export function readClause(whole: Text, q: Quantity, limit: number, previous: Quantity | undefined): void {
  text = whole;
  readWords(q.start, limit, previous);
  settleRoles();
}

export function role(at: number): number {
  return at < first || at >= MOST_WORDS ? NONE : roles[at] ?? NONE;
}

export function id(at: number): number {
  return at < first || at >= MOST_WORDS ? 0 : ids[at] ?? 0;
}

/** Reads the words of the clause that ends at `at`; brackets, quotes, equals signs and a colon without a clause behind it are passed over. */
function readWords(at: number, limit: number, previous: Quantity | undefined): void {
  first = MOST_WORDS;
  let end = at;
  while (end > limit && first > 0) {
    if (previous !== undefined && end > previous.start && end <= previous.end) {
      put(previous.start, end, 0, roleOfFigure(previous));
      end = previous.start;
      continue;
    }
    const code = text.codeAt(end - 1);
    if (isPart(code)) {
      const start = tokenStart(end, limit);
      const word = text.wordId(start, end);
      put(start, end, word, isDigit(text.codeAt(start)) && start >= (previous?.end ?? limit) ? roleOfLabel(start) : LISTED[word] || roleOf(start, end, word));
      end = start;
      continue;
    }
    if (code === 59 || code === 10 || code === 13 || code === 33 || code === 63 || code === 124 || code === 0x2022 || code === 0x2026) break;
    if (code === 58 && isBlank(text.codeAt(end)) && hasVerb()) break;
    const open = bracketStart(text, end, Math.max(limit, previous?.end ?? 0));
    if (open === end && (code === 44 || code === 41 || code === 0x2014)) put(end - 1, end, 0, COMMA);
    end = open === end ? end - 1 : open;
  }
}

/** A figure that counts a noun is a determiner, one behind a name is part of it, and a date tells when. */
function roleOfFigure(previous: Quantity): number {
  if (previous.subtype === 'date') return TIME;
  if (previous.unit !== null || previous.subtype !== 'cardinal') return FIGURE;
  if (role(first) === NOUN) return DETERMINER;
  return isNamed(previous.start) ? NOUN : FIGURE;
}

/** Figures that are no quantities are part of the name before them, or name which one: `recall at 1`. */
function roleOfLabel(start: number): number {
  return isNamed(start) ? NOUN : GRAMMAR;
}

/** Whether a name stands before the figure at `start`. */
function isNamed(start: number): boolean {
  const name = text.wordStart(start - 1);
  return isUpper(text.codeAt(name)) && text.codeAt(start - 1) === 32 && name < start - 2 && text.codeAt(name - 1) === 32;
}

/** Whether what was read so far may be a clause of its own: `Ada: I saw 5`, but not `Mills, in all: 5`. */
function hasVerb(): boolean {
  for (let at = first; at < MOST_WORDS; at++) if (roles[at] === VERB || roles[at] === AUXILIARY || roles[at] === PRONOUN) return true;
  return false;
}

function put(start: number, end: number, word: number, is: number): void {
  first--;
  starts[first] = start;
  ends[first] = end;
  ids[first] = word;
  roles[first] = is;
}

/** The start of the token that ends at `end`: words, digits and what joins them. */
function tokenStart(end: number, limit: number): number {
  let start = end;
  do {
    const word = text.wordStart(start);
    start = word < start ? word : start - 1;
  } while (start > limit && end - start < LONGEST_WORD && (isPart(text.codeAt(start - 1)) || isInner(start - 1)));
  return Math.max(start, limit);
}

function isPart(code: number): boolean {
  return isLetterOrDigit(code) || code === 95;
}

/** A hyphen, point or apostrophe between two letters or digits is inside a word. */
function isInner(at: number): boolean {
  const code = text.codeAt(at);
  return (code === 45 || code === 46 || code === 39 || code === 0x2019 || code === 0x2011) && isPart(text.codeAt(at - 1)) && isPart(text.codeAt(at + 1));
}

function roleOf(start: number, end: number, word: number): number {
  const initial = text.codeAt(start);
  if (isDigit(initial)) return isNamed(start) ? NOUN : FIGURE;
  if (isPronoun(text, start, end)) return PRONOUN;
  if (isVerbForm(text, start, end, word) || isParticiple(text, start, end, word) || (end - start > 5 && isUpper(initial) && isIng(end))) return VERB;
  if (word === 0 && isContracted(end)) return AUXILIARY;
  if (end - start < 5 && text.codeAt(start + 1) === 46) return GRAMMAR;
  const known = word === 0 ? classOf(start, end) : 0;
  return (known & FINITE) > 0 && (known & CLASS.noun) === 0 ? VERB : NOUN;
}

const FINITE = CLASS.base | CLASS.third | CLASS.past | CLASS.participle;

/** What the lexicon of claims knows of the word from `start` to `end`. */
function classOf(start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (LETTERS[text.codeAt(at)] ?? 0), HASH_FACTOR);
  return classAt(numberOf(hash | 1));
}

/** Whether the word at `at` has a form of a verb among others. */
function mayBeVerb(at: number, forms: number): boolean {
  return (classOf(starts[at] ?? 0, ends[at] ?? 0) & forms) > 0;
}

/** Verbs that are nouns as often. */
const NOUNS_TOO = wordList('cost costs score scores load loads process processes increase increases decrease decreases drop drops rise rises measure measures total totals average averages range ranges use uses work works run runs hit hits start starts spans spend reads draw draws account accounts reply replies');

/** Verbs whose past is like their base: `the mill cost $5`. */
const UNCHANGED = wordList('cost hit read cut set put');

/** `don't` */
function isContracted(end: number): boolean {
  const mark = text.codeAt(end - 2);
  return text.codeAt(end - 1) === 116 && text.codeAt(end - 3) === 110 && (mark === 39 || mark === 0x2019);
}

/** Tells words that are nouns and verbs (`run`, `cost`, `answers`) by their neighbours. */
function settleRoles(): void {
  let isFinite = false;
  for (let at = first; at < MOST_WORDS; at++) {
    const before = role(at - 1);
    const next = role(at + 1);
    // `several times a week`
    if (ids[at] === TIMES_OVER && (before === DETERMINER || before === FIGURE)) roles[at] = TIME;
    // `a set for one turbine`
    if (ids[at] === ONE && next === NOUN && touches(at)) roles[at] = DETERMINER;
    if (roles[at] === RELATIVE && ids[at] === THAT && before !== NOUN) roles[at] = CONJUNCTION;
    if (roles[at] === NOUN && before === RELATIVE && (next === DETERMINER || id(at - 1) === WHO)) roles[at] = VERB;
    // `to record rain`
    if (roles[at] === NOUN && id(at - 1) === TO && (next === NOUN || next === DETERMINER) && touches(at) && mayBeVerb(at, CLASS.base)) roles[at] = VERB;
    // `covers the field and peaks at 5 m`
    if (roles[at] === NOUN && isFinite && before === CONJUNCTION && next === GRAMMAR && isPluralAt(at) && mayBeVerb(at, CLASS.third)) roles[at] = VERB;
    // `it answers 5%`
    if (roles[at] === NOUN && before === PRONOUN && mayBeVerb(at, CLASS.base | CLASS.third)) roles[at] = VERB;
    if (roles[at] === VERB) {
      const isNoun = (before === DETERMINER && !(SUMMED[id(at - 1)] === 1 && CHANGES[id(at)] === 1 && next === GRAMMAR)) || (before === NOUN && role(at - 2) === DETERMINER && (next === VERB || next === AUXILIARY || id(at + 1) === OF));
      // `cuts storage costs by 5%`, `reducing cost by 5%`: after a verb and its object, and after a participle, the noun is meant.
      const isObject = (before === NOUN && role(at - 2) === VERB && touches(at - 2)) || (before === VERB && endsWithIng(at - 1));
      // `the best score was 5`: of two verbs side by side the first is a noun.
      const isSubject = before === NOUN && (next === AUXILIARY || (next === VERB && CHANGES[id(at + 1)] === 1));
      // `a price rise between 2% and 3%`: no verb stands in the plural behind one thing.
      const isOne = before === NOUN && role(at - 2) === DETERMINER && !isPluralAt(at - 1) && text.codeAt((ends[at] ?? 0) - 1) !== 115 && id(at - 2) !== ALL && UNCHANGED[id(at)] !== 1;
      if ((isObject || isSubject || isOne) && NOUNS_TOO[ids[at] ?? 0] === 1 && touches(at - 1)) { roles[at] = NOUN; continue; }
      const governs = endsWithIng(at) && (next === DETERMINER || next === FIGURE || next === NOUN);
      const acts = endsWithIng(at) && before !== NOUN && before !== CONJUNCTION && (next === VERB || next === AUXILIARY);
      // `at curtailed mills`: what was done to a thing stands before it.
      const isAttribute = isEd(ends[at] ?? 0) && before === GRAMMAR && LINKS[id(at - 1)] === 1 && AS_OR_THAN[id(at - 1)] !== 1 && next === NOUN && touches(at);
      if (isAttribute || isNoun || acts || (before === GRAMMAR && LINKS[id(at - 1)] === 1 && id(at - 1) !== TO && !isEd(ends[at] ?? 0) && !governs)) roles[at] = NOUN;
    }
    // `the average fell`, `cut the mean to 7`
    if (roles[at] === DETERMINER && SUMMED[ids[at] ?? 0] === 1 && (next === AUXILIARY || id(at + 1) === TO || (next === VERB && CHANGES[id(at + 1)] === 1))) roles[at] = NOUN;
    // `a contract, worth $5,`
    if (ids[at] === WORTH && at === MOST_WORDS - 1) roles[at] = GRAMMAR;
    // `went up early, then stayed at 5%`: when, where no noun follows.
    if (ids[at] === EARLY && role(at + 1) !== NOUN) roles[at] = GRAMMAR;
    isFinite ||= roles[at] === VERB || roles[at] === AUXILIARY;
  }
  if (!isFinite) findVerb();
}

/** Where no word is known as a verb, a plural after a determined singular may be one: `the probe answers`. */
function findVerb(): void {
  for (let at = first + 1; at < MOST_WORDS; at++) {
    if (roles[at] !== NOUN || roles[at - 1] !== NOUN || role(at + 1) === NOUN) continue;
    const isLike = !isUpper(text.codeAt(starts[at - 1] ?? 0)) && mayBeVerb(at, isPluralAt(at - 1) ? CLASS.base : CLASS.third);
    if (!isLike && (!isPluralAt(at) || isPluralAt(at - 1) || !isDetermined(at - 1))) continue;
    roles[at] = VERB;
    return;
  }
}

function isPluralAt(at: number): boolean {
  return isPluralNoun(text, starts[at] ?? 0, ends[at] ?? 0, id(at));
}

/** Whether the phrase that ends at `last` begins with a determiner. */
function isDetermined(last: number): boolean {
  let at = last;
  while (role(at) === NOUN) at--;
  return role(at) === DETERMINER;
}

/** Whether one blank parts the word at `at` from the next. */
export function touches(at: number): boolean {
  return (ends[at] ?? 0) + 1 === starts[at + 1];
}

export function endsWithIng(at: number): boolean {
  return isIng(ends[at] ?? 0);
}

function isIng(end: number): boolean {
  return text.codeAt(end - 1) === 103 && text.codeAt(end - 2) === 110 && text.codeAt(end - 3) === 105;
}

function isEd(end: number): boolean {
  return text.codeAt(end - 1) === 100 && text.codeAt(end - 2) === 101;
}
