import { chosen, openingNoun, type Choose } from './choice.js';
import { articleBefore, limitsStart } from './before.js';
import { measuredInTable, type Table } from './cells.js';
import { isDigit, isUpper } from './chars.js';
import { holdsAt } from './looks.js';
import { carried, isSameStatement, listed, type Measured, type Told } from './carried.js';
import { counted, PLURAL } from './counted.js';
import { FUNCTION_WORDS, isVerb, TIMES } from './grammar.js';
import { beforeBlanks, bracketStart, nounPhrase, phraseStart, tokenEnd } from './phrases.js';
import { QUALITIES } from './nouns.js';
import { isBare, SHARED_AROUND, type Quantity } from './quantity.js';
import { idOf, knownId, wordList } from './words.js';
import type { Text } from './text.js';

/**
 * The noun that a quantity measures, with its adjectives: what it counts, stands `of`, is set equal to or shares with its
 * neighbour, or what its clause is about. `null` for dates and where none is near. The first rule that knows decides.
 * @param start where its sentence begins.
 * @param told the quantities before this one.
 * @param next the quantity after this one.
 * @param table the rows of the text where it is a table: what its columns and rows are called counts, not its clauses.
 * @param choose which noun of several it is where none has a fixed place.
 */
export function measuredOf(text: Text, q: Quantity, start: number, told: Told, next: Quantity | undefined, table: Table | undefined, choose: Choose): string | null {
  if (q.subtype === 'date' || (q.subtype === 'duration' && text.startsWith(' ago', q.end))) return null;
  if (q.rule === SHARED_AROUND) return nounPhrase(text, q.figureEnd + 1);
  const { previous, counts } = told;
  if (previous !== undefined && text.codeAt(q.end + 1) === 101 && text.startsWith(' each', q.end)) return previous.of;
  const cell = table === undefined ? undefined : measuredInTable(table, q);
  if (cell !== undefined) return counted(text, q) ?? cell;
  const before = previous !== undefined && previous.q.start >= start ? previous : undefined;
  const of = counted(text, q) ?? related(text, q, before) ?? orTwo(text, q) ?? countedByNext(text, q, next) ?? perThing(text, q) ?? paidByTime(text, q) ?? sizeOfModel(text, q) ?? partOf(text, q, start, counts) ?? labelled(text, q) ?? beforeOf(text, q)
    ?? paidIn(text, q) ?? carried(text, q, previous) ?? listed(text, q, before) ?? chosen(text, q, start, told, paidFor(text, q), choose);
  // `Storms matter, and rust is only one of them`: they are no single thing.
  const noun = of === null ? null : withoutQualities(of);
  return noun === null || (text.codeAt(q.end + 1) === 111 && holdsAt(OF_THEM, text, q.end) && !PLURAL.test(noun)) ? null : noun.endsWith("'s") || noun.endsWith('’s') ? noun.slice(0, -2) : noun;
}

/** `the weights alone`, `very impressive`: the words at the end that tell how something is go, and nothing may be left. */
function withoutQualities(phrase: string): string | null {
  let end = phrase.length;
  while (end > 0 && QUALITIES[knownId(phrase.slice(phrase.lastIndexOf(' ', end - 1) + 1, end))] === 1) end = Math.max(phrase.lastIndexOf(' ', end - 1), 0);
  return end === 0 ? null : phrase.slice(0, end);
}

const OF_THEM = / of (?:them|these|those|us|which)\b(?! [a-z]+s\b)/y;

const PER = / (?:per|a|an|for each) (?!(?:and|or)\b)(?=[a-z]{3})/y;
/** What rates are told by, which is no thing. */
const RATED = wordList('mile miles km kilometre kilometer watt kilowatt megawatt gigawatt hour minute second litre liter gallon pound kilo ton tonne barrel share seat head million thousand hundred piece time bit little lot while few couple great good');

/** After these a sum is the price of what the clause is about. */
const PRICED = wordList('cost costs is was are were from to');

/** `$750 per novel`, `1.9 GB a request`: the thing that a sum or a measure is for. */
function perThing(text: Text, q: Quantity): string | null {
  if ((q.subtype !== 'money' && q.subtype !== 'measurement') || text.codeAt(q.end) !== 32 || !holdsAt(PER, text, q.end)) return null;
  if (q.subtype === 'money' && PRICED[text.idTo(limitsStart(text, q.start) - 1)] === 1) return null;
  const at = PER.lastIndex;
  const word = text.idFrom(at);
  return TIMES[word] === 1 || RATED[word] === 1 ? null : nounPhrase(text, at) ?? text.slice(at, tokenEnd(text, at));
}

/** `from 32k to 128k tokens`, `12 or 15 tests`: the next figure says what both count. */
function countedByNext(text: Text, q: Quantity, next: Quantity | undefined): string | null {
  if (next === undefined || next.start - q.end > 8 || !isBare(q) || !isBare(next) || !isSameStatement(text, q.end, next)) return null;
  return counted(text, next);
}

const OF_RELATIVE = / of (?:(?:whom|which|it)\b|(?:this|that)(?= (?:is|are|was|were|has|had|from|in|at|by|on|to|for|with)\b|[,.;)]))/y;
const WHICH = wordList('which whom');

/** `checked by millers, five of whom left`, `drew 9 GWh of power, 80% of it from wind`, `sacks, of which nine are wet`: what stands before the comma. */
function related(text: Text, q: Quantity, previous: Measured | undefined): string | null {
  if (text.codeAt(q.end + 1) === 111 && holdsAt(OF_RELATIVE, text, q.end)) return text.startsWith(', ', q.start - 2) ? phraseTo(text, q.start - 2) : null;
  // The last letters of `which` and `whom`, and of the words that limit.
  if (!'hmytdr'.includes(text.charAt(q.start - 2))) return null;
  const at = limitsStart(text, q.start) - 1;
  if (WHICH[text.idTo(at)] !== 1) return null;
  const comma = text.wordStart(at) - ' of '.length - 1;
  if (!text.startsWith(', of ', comma)) return null;
  return previous !== undefined && comma - previous.end < LONGEST_PHRASE ? previous.of : phraseTo(text, comma);
}

/** A noun phrase is seldom longer, in UTF-16 code units. */
const LONGEST_PHRASE = 30;

const OR = idOf('or');

/** `a day or two`: the noun that is counted stands before. */
function orTwo(text: Text, q: Quantity): string | null {
  if (q.rule !== 'number.words' || !isBare(q)) return null;
  const end = beforeBlanks(text, q.start) - 3;
  if (text.idTo(end + 3) !== OR) return null;
  const start = text.wordStart(end);
  return start < end && articleBefore(text, start) < start ? text.slice(start, end) : null;
}

/** `Vega 2 (7B)`, `Lyra (310B, 22B of them active)`: how large a model is. */
function sizeOfModel(text: Text, q: Quantity): string | null {
  if (q.rule !== 'number.scaled' || !isBare(q) || (text.codeAt(q.end - 1) | 32) !== 98 || text.codeAt(q.start - 1) !== 40 || text.codeAt(q.start - 2) !== 32) return null;
  const after = text.codeAt(q.end);
  const name = text.wordStart(q.start - 2);
  return (after === 41 || after === 44) && (isUpper(text.codeAt(name)) || isDigit(text.codeAt(q.start - 3))) ? 'parameters' : null;
}

const N_EQUALS = /\([nN] ?= ?$/;

/** `120 millers got bread (n = 60) or cake (n = 60)`, `sheds were left out (n = 17)`: so many of those that the sentence counts, or else is about. */
function partOf(text: Text, q: Quantity, start: number, counts: Measured | undefined): string | null {
  if (!isBare(q) || text.codeAt(q.end) === 32 || !N_EQUALS.test(text.slice(Math.max(q.start - 5, 0), q.start))) return null;
  const what = phraseTo(text, q.start - (text.codeAt(q.start - 1) === 32 ? 5 : 3));
  if (what !== null && PLURAL.test(what)) return null;
  if (counts === undefined || counts.q.start < start) return openingNoun(text, start, q.start);
  return Number(counts.q.value) > Number(q.value) ? counts.of : null;
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
  return phraseTo(text, open - 1);
}

function isRelation(code: number): boolean {
  return code !== 32 && '=<>≤≥~≈∼:⩽⩾[('.includes(String.fromCharCode(code));
}

/** The last opening bracket of the 24 code units before `at`, or -1: further back it belongs to something else. */
function openingBracket(text: Text, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= 24; i--) if (text.codeAt(i) === 40) return i;
  return -1;
}

/** The noun phrase before `at`, over blanks and what stands in brackets. */
function phraseTo(text: Text, at: number): string | null {
  const end = beforeBlanks(text, bracketStart(text, beforeBlanks(text, at), 0));
  const start = phraseStart(text, end);
  return start === end ? null : text.slice(start, end);
}

/** `a learning rate of 1e-5`, `scores of about 0.8`. */
function beforeOf(text: Text, q: Quantity): string | null {
  let at = beforeBlanks(text, q.start);
  for (let words = 0; words < 4; words++) {
    const word = text.idTo(at);
    if (word === OF) return NO_NOUNS[text.idTo(beforeBlanks(text, at - 2))] === 1 ? null : phraseOver(text, phraseTo(text, at - 2), at - 2);
    if (APPROXIMATING[word] !== 1) return null;
    at = beforeBlanks(text, text.wordStart(at));
  }
  return null;
}

/** `a margin of error of 4 points`: a measure by what it is one of. */
function phraseOver(text: Text, phrase: string | null, end: number): string | null {
  if (phrase === null) return null;
  const of = beforeBlanks(text, end) - phrase.length - 1;
  const measure = text.idTo(of) === OF ? text.wordStart(of - 3) : of;
  return MEASURES[text.idTo(of - 3)] === 1 && measure < of ? text.slice(measure, end).trimEnd() : phrase;
}

const MEASURES = wordList('margin rate coefficient');
const OF = idOf('of');
/** Words that with `of` say no more than a preposition does. */
const NO_NOUNS = wordList('shy instead out because ahead short regardless upwards upward north south excess order');
const APPROXIMATING = wordList('about around approximately roughly at least most up to over under nearly almost only just more less than between from a an the');

const BY_TIME = /\/(?:mo|month|yr|year|hr?|hour|day|wk|week)\b/y;

/** `a $20/mo plan`: what is paid for by time. */
function paidByTime(text: Text, q: Quantity): string | null {
  if (q.subtype !== 'money' || text.codeAt(q.end) !== 47 || !holdsAt(BY_TIME, text, q.end) || text.codeAt(BY_TIME.lastIndex) !== 32) return null;
  return nounPhrase(text, BY_TIME.lastIndex + 1);
}

/** `we paid $30 for a ticket`, but not `closed at $30 on Thursday`. */
function paidFor(text: Text, q: Quantity): string | null {
  if (q.subtype !== 'money') return null;
  const end = text.codeAt(q.end) === 47 && holdsAt(BY_TIME, text, q.end) ? BY_TIME.lastIndex : q.end;
  const at = text.startsWith(' for ', end) ? end + 5 : text.startsWith(' on ', end) ? end + 4 : 0;
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
