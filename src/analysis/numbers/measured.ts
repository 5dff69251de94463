import { measuredInTable, type Table } from './cells.js';
import { isBlank, isLetter, isLower, isUpper } from './chars.js';
import { holdsAt, matchAt } from './looks.js';
import { again, carried, carriedOverDate, carriedUp, contrasted, isSameStatement, shared, type Measured } from './carried.js';
import { measuredInClause } from './clause.js';
import { FUNCTION_WORDS, isPluralNoun, isPronoun, isVerb, TIMES } from './grammar.js';
import { beforeBlanks, nounPhrase, phraseStart, tokenEnd } from './phrases.js';
import { isBare, SHARED_AROUND, type Quantity } from './quantity.js';
import { idOf, wordList } from './words.js';
import type { Text } from './text.js';

/**
 * The noun that a quantity measures, with its adjectives: what it counts, stands `of`, is set equal to or shares with its
 * neighbour, or what its clause is about. `null` for dates and where none is near. The first rule that knows decides.
 * @param start where its sentence begins.
 * @param previous the quantity before this one.
 * @param undated the last before this one that is no date.
 * @param counts the last before this one that has what it counts right behind it.
 * @param next the quantity after this one.
 * @param table the rows of the text where it is a table: what its columns and rows are called counts, not its clauses.
 */
export function measuredOf(text: Text, q: Quantity, start: number, previous: Measured | undefined, undated: Measured | undefined, counts: Measured | undefined, next: Quantity | undefined, table: Table | undefined): string | null {
  if (q.subtype === 'date' || (q.subtype === 'duration' && text.startsWith(' ago', q.end))) return null;
  if (q.rule === SHARED_AROUND) return nounPhrase(text, q.figureEnd + 1);
  if (previous !== undefined && text.codeAt(q.end + 1) === 101 && text.startsWith(' each', q.end)) return previous.of;
  const cell = table === undefined ? undefined : measuredInTable(table, q);
  if (cell !== undefined) return counted(text, q) ?? cell;
  const before = previous !== undefined && previous.q.start >= start ? previous : undefined;
  const of = counted(text, q) ?? countedByNext(text, q, next) ?? perThing(text, q) ?? labelled(text, q) ?? beforeOf(text, q)
    ?? paidIn(text, q) ?? carried(text, q, previous) ?? carriedOverDate(text, q, start, undated) ?? carriedUp(text, q, start, undated) ?? contrasted(text, q, start, undated) ?? again(text, q, start, undated, counts) ?? shared(text, q, before) ?? measuredInClause(text, q, start, before?.q)
    ?? paidFor(text, q) ?? subject(text, start, q);
  // `Storms matter, and rust is only one of them`: they are no single thing.
  return of !== null && isOf(text, q.end + 1) && holdsAt(OF_THEM, text, q.end) && !PLURAL.test(of) ? null : of;
}

const OF_THEM = / of (?:them|these|those|us|which)\b(?! [a-z]+s\b)/y;

/** Changes that come between a figure and what it measures: `a five-fold increase in refusals`. */
const CHANGES = wordList('increase decrease reduction drop rise growth improvement gain decline jump fall speedup boost surge cut change difference loss share majority chance risk probability likelihood');
/** What is told in per cent right before its name: `82% accuracy`. */
const MEASURES = wordList('accuracy precision recall sensitivity specificity speedup speedups improvement improvements growth reduction reductions increase increases decrease decreases discount drop rise decline gain gains chance probability risk rate rates ratio score share stake majority tax tariff tariffs yield return margin turnout coverage utilization uptime availability overhead efficiency error loss retention agreement overlap similarity identity humidity approval unemployment inflation');
const INTERVAL = / (?:(CI|CrI|HDI)\b|(?:confidence|credible) (?:interval|level)s?)/y;
/** `33% more time`, `twice as many users`, but not `30% more accurate`. */
const COMPARED = / (?:(?:more|less|fewer) (?!than\b|[a-z]+(?:ive|ful|ous|able|ible|ate|ient|ical|etic|ing|ed|ly|[lr]y)\b|(?:likely|expensive|common|complex|often|robust)\b)|(?:as (?:many|much)|times the|the) )/y;
/** The words that these begin with. */
const INTERVALS = wordList('ci cri hdi confidence credible');
const COMPARISONS = wordList('more less fewer as times the');
const COPULAS = wordList('is are was were be been become became becomes');

/** What follows: `69 of our colleagues`, `70B-parameter`, `30 labs`, `27.9 BLEU`, `a 5% discount`. */
function counted(text: Text, q: Quantity): string | null {
  const code = text.codeAt(q.end);
  if (code !== 45 && !isBlank(code)) return null;
  const next = q.end + 1;
  if (code === 32 && isOf(text, next) && q.rule !== 'number.multiplier') return nounPhrase(text, q.end + 4) ?? (holdsAt(OF_COUNT, text, next) ? nounPhrase(text, OF_COUNT.lastIndex) : null);
  const changed = changeEnd(text, next);
  if (changed > 0) return nounPhrase(text, changed);
  if (q.subtype === 'percent' || q.subtype === 'multiplier' || q.subtype === 'fraction') {
    const word = text.idFrom(next);
    const interval = q.subtype === 'percent' && INTERVALS[word] === 1 ? matchAt(INTERVAL, text, q.end) : null;
    if (interval !== null) return interval[1] ?? 'CI';
    const measure = code === 32 ? nounPhrase(text, next) : null;
    if (measure !== null && MEASURES[text.idTo(next + measure.length)] === 1) return measure;
    if (COMPARISONS[word] === 1 && holdsAt(COMPARED, text, q.end) && COPULAS[wordLeft(text, q.start)] !== 1) return nounPhrase(text, COMPARED.lastIndex);
  }
  if (q.unit !== null) return isAttributive(text, q) || isHeld(text, q) ? nounPhrase(text, next) : null;
  if (code === 45) return text.startsWith('plus ', next) ? nounPhrase(text, next + 5) : hyphenated(text, next);
  if (text.codeAt(next) === 97 && (text.startsWith('a ', next) || text.startsWith('an ', next))) return null;
  const count = q.subtype === 'cardinal' && q.scale === 1 && q.value !== 1 ? 'several' : 'any';
  const noun = coordinated(text, next, nounPhrase(text, next, count), count);
  const isWhole = q.subtype !== 'cardinal' || typeof q.value !== 'number' || Number.isInteger(q.value);
  return isWhole || (noun !== null && (PLURAL.test(noun) || ACRONYM.test(noun))) ? noun : null;
}

/** `three quarters of the 412 libraries`: how many there are in all stands between. */
const OF_COUNT = /of (?:(?:the|these|those|all|our|its|their|all the) )?\d[\d,]{0,12} /y;
const COORDINATED = / (?:and|or) |, (?=[a-z])/y;

/** `1,241 current and planned uses`, `the first large, careful studies`: adjectives are joined before their plural. */
function coordinated(text: Text, at: number, noun: string | null, count: 'several' | 'any'): string | null {
  if (noun === null || noun.includes(' ') || isPluralNoun(text, at, at + noun.length, text.wordId(at, at + noun.length)) || !holdsAt(COORDINATED, text, at + noun.length)) return noun;
  const second = nounPhrase(text, COORDINATED.lastIndex, count);
  return second !== null && second.includes(' ') && PLURAL.test(second) ? second : noun;
}

const PLURAL = /[^suis'\s]s$|^(?:people|children|men|women)$/;
const ACRONYM = /^[A-Z][A-Z\d-]+$/;

function isOf(text: Text, at: number): boolean {
  return text.codeAt(at) === 111 && text.startsWith('of ', at);
}

/** Where a word of change and its `in` or `of` end, at `at` or after one word; 0 where there is none. */
function changeEnd(text: Text, at: number): number {
  let end = text.wordEnd(at);
  if (end > at && text.codeAt(end) === 32 && CHANGES[text.wordId(at, end)] !== 1) end = text.wordEnd(at = end + 1);
  if (end === at || text.codeAt(end) !== 32 || CHANGES[text.wordId(at, end)] !== 1) return 0;
  return text.startsWith('in ', end + 1) || isOf(text, end + 1) ? end + 4 : 0;
}

/** `70B-parameter`: the word after the hyphen. */
function hyphenated(text: Text, at: number): string | null {
  if (!isLower(text.codeAt(at)) || !isLower(text.codeAt(at + 1))) return null;
  return text.slice(at, tokenEnd(text, at)).split('-')[0] ?? null;
}

/** `a 5% discount`, `the 10-day trial`: a determiner before a measure, and a noun right after it. */
function isAttributive(text: Text, q: Quantity): boolean {
  return (ARTICLES[wordLeft(text, q.start)] === 1 || (text.codeAt(q.figureEnd) === 45 && text.codeAt(q.end) === 32)) && isLetter(text.codeAt(q.end + 1));
}

/** `in 5% vinegar`, `for 30 mA current`: after a preposition a measure leads to what it is of. */
function isHeld(text: Text, q: Quantity): boolean {
  if (q.subtype === 'duration' || q.subtype === 'money' || HELD[wordLeft(text, q.start)] !== 1 || text.codeAt(q.end) !== 32 || !isLower(text.codeAt(q.end + 1))) return false;
  const word = text.idFrom(q.end + 1);
  return FUNCTION_WORDS[word] !== 1 && UNHELD[word] !== 1;
}

const HELD = wordList('in of with at for from using on');
/** What tells how or when and is not what is measured. */
const UNHELD = wordList('wrong right correct correctly overnight deep long wide high tall thick old away apart distance full empty free sooner');

/** The number of the word before `at`, over blanks. */
function wordLeft(text: Text, at: number): number {
  const end = beforeBlanks(text, at);
  return end === at ? 0 : text.idTo(end);
}

const ARTICLES = wordList('a an the its their our his her');

const PER = / (?:per|a|an|for each) (?!(?:and|or)\b)(?=[a-z]{3})/y;
/** What rates are told by, which is no thing. */
const RATED = wordList('mile miles km kilometre kilometer hour minute second litre liter gallon pound kilo ton tonne barrel share seat head million thousand hundred piece time bit little lot while few couple great good');

/** `$750 per novel`, `1.9 GB a request`: the thing that a sum or a measure is for. */
function perThing(text: Text, q: Quantity): string | null {
  if ((q.subtype !== 'money' && q.subtype !== 'measurement') || text.codeAt(q.end) !== 32 || !holdsAt(PER, text, q.end)) return null;
  const at = PER.lastIndex;
  const word = text.idFrom(at);
  return TIMES[word] === 1 || RATED[word] === 1 ? null : nounPhrase(text, at) ?? text.slice(at, tokenEnd(text, at));
}

/** `from 32k to 128k tokens`, `12 or 15 tests`: the next figure says what both count. */
function countedByNext(text: Text, q: Quantity, next: Quantity | undefined): string | null {
  if (next === undefined || next.start - q.end > 8 || !isBare(q) || !isBare(next) || !isSameStatement(text, q, next)) return null;
  return counted(text, next);
}

/** `p < .05`, `Accuracy: 51.2`, `F(2, 38) = 4.61`, `engineers (n = 120)`, `CI [1.1, 1.8]`. */
function labelled(text: Text, q: Quantity): string | null {
  let at = beforeBlanks(text, q.start);
  const sign = at;
  while (sign - at < 3 && isRelation(text.codeAt(at - 1))) at = beforeBlanks(text, at - 1);
  if (at === sign) return null;
  if (text.codeAt(at - 1) === 41) {
    const open = openingBracket(text, at);
    if (open < 0) return null;
    at = beforeBlanks(text, open);
  }
  const start = phraseStart(text, at);
  if (start === at) return null;
  const isNamed = isUpper(text.codeAt(start));
  const bracket = text.codeAt(sign - 1);
  if (!isNamed && (bracket === 91 || bracket === 40 || isVerb(text, start, at, text.wordId(start, at)))) return null;
  const isCount = at - start === 1 && (text.codeAt(start) | 32) === 110;
  const open = isCount ? beforeBlanks(text, start) : 0;
  if (!isCount || text.codeAt(open - 1) !== 40) return text.slice(start, at);
  return phraseTo(text, open - 1) ?? text.slice(start, at);
}

function isRelation(code: number): boolean {
  return code !== 32 && '=<>≤≥~≈∼:⩽⩾[('.includes(String.fromCharCode(code));
}

/** The last opening bracket of the 24 code units before `at`, or -1: further back it belongs to something else. */
function openingBracket(text: Text, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= 24; i--) if (text.codeAt(i) === 40) return i;
  return -1;
}

/** The noun phrase before `at`, over blanks. */
function phraseTo(text: Text, at: number): string | null {
  const end = beforeBlanks(text, at);
  const start = phraseStart(text, end);
  return start === end ? null : text.slice(start, end);
}

/** `a learning rate of 1e-5`, `scores of about 0.8`. */
function beforeOf(text: Text, q: Quantity): string | null {
  let at = beforeBlanks(text, q.start);
  for (let words = 0; words < 4; words++) {
    const word = text.idTo(at);
    if (word === OF) return NO_NOUNS[text.idTo(beforeBlanks(text, at - 2))] === 1 ? null : phraseTo(text, at - 2);
    if (APPROXIMATING[word] !== 1) return null;
    at = beforeBlanks(text, text.wordStart(at));
  }
  return null;
}

const OF = idOf('of');
/** Words that with `of` say no more than a preposition does. */
const NO_NOUNS = wordList('instead out because ahead short regardless upwards upward north south excess');
const APPROXIMATING = wordList('about around approximately roughly at least most up to over under nearly almost only just more less than between from a an the');

/** `we paid $30 for a ticket`, but not `closed at $30 on Thursday`. */
function paidFor(text: Text, q: Quantity): string | null {
  if (q.subtype !== 'money') return null;
  const at = text.startsWith(' for ', q.end) ? q.end + 5 : text.startsWith(' on ', q.end) ? q.end + 4 : 0;
  return at === 0 || TIMES[text.idFrom(at)] === 1 ? null : nounPhrase(text, at);
}

const PAID_IN = / in (?!(?:total|all|full|part|cash|advance|addition|return|exchange|turn|fact|early|late|mid|after|today|recent)\b)(?=[a-z]{4})/y;

/** `$18k in credits`, but not `$30 in the morning` or `in total`. */
function paidIn(text: Text, q: Quantity): string | null {
  if (q.subtype !== 'money' || text.codeAt(q.end + 1) !== 105 || !holdsAt(PAID_IN, text, q.end)) return null;
  const at = PAID_IN.lastIndex;
  const word = text.idFrom(at);
  return TIMES[word] === 1 || FUNCTION_WORDS[word] === 1 ? null : nounPhrase(text, at);
}

/** So many code units of brackets, quotes and marks may stand before the first word of a sentence. */
const LONGEST_LEAD = 40;

/** `For example, the agency …`: nouns of phrases that join sentences. */
const DISCOURSE = wordList('example instance addition fact contrast particular short turn general practice comparison all');

/** The noun phrase a sentence begins with. */
function subject(text: Text, start: number, q: Quantity): string | null {
  let at = start;
  const limit = Math.min(q.start, at + LONGEST_LEAD);
  while (at < limit && !isLetter(text.codeAt(at))) at++;
  for (let words = 0; words < 6 && at < q.start; words++) {
    const end = tokenEnd(text, at);
    if (end === at) { at++; continue; }
    if (isPronoun(text, at, end)) return null;
    const id = text.wordId(at, end);
    if (DISCOURSE[id] === 1 && text.codeAt(end) === 44) { at = end + 1; continue; }
    if (FUNCTION_WORDS[id] !== 1) {
      const phrase = nounPhrase(text, at);
      return phrase !== null && at + phrase.length <= q.start ? phrase : null;
    }
    at = end + 1;
  }
  return null;
}
