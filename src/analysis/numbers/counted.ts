import { isBlank, isLetter, isLower } from './chars.js';
import { CLOSED, DETERMINERS, endsLikePlural, FUNCTION_WORDS, GRADES, isAdverb, isParticiple, isPluralNoun, isVerb, SUMMED, TIMES } from './grammar.js';
import { holdsAt, matchAt } from './looks.js';
import { beforeBlanks, nounPhrase, tokenEnd } from './phrases.js';
import type { Quantity } from './quantity.js';
import { wordList } from './words.js';
import type { Text } from './text.js';

/** What a quantity counts or measures because it stands right behind it. */

/** Changes that come between a figure and what it measures: `a five-fold increase in refusals`. */
const CHANGES = wordList('increase decrease reduction drop rise growth improvement gain decline jump fall hike speedup boost surge cut change difference loss share majority chance risk probability likelihood');
/** What is told in per cent right before its name: `82% accuracy`. */
const MEASURES = wordList('accuracy precision recall sensitivity specificity speedup speedups improvement improvements growth reduction reductions increase increases decrease decreases discount drop rise decline gain gains chance probability risk rate rates ratio score share stake majority gap boost savings increase latency throughput performance tax tariff tariffs yield return margin turnout coverage utilization uptime availability overhead efficiency error loss retention agreement overlap similarity identity humidity approval unemployment inflation');
const INTERVAL = / (?:(CI|CrI|HDI)\b|(?:confidence|credible) (?:interval|level)s?)/y;
/** `33% more time`, `twice as many users`, but not `30% more accurate`. */
const COMPARED = / (?:(?:more|less|fewer) (?!than\b|[a-z]+(?:ive|ful|ous|able|ible|ate|ient|ical|etic|ing|ed|ly|[lr]y)\b|(?:likely|expensive|common|complex|often|robust)\b)|(?:as (?:many|much)|times the|the) )/y;
/** The words that these begin with. */
const INTERVALS = wordList('ci cri hdi confidence credible');
const COMPARISONS = wordList('more less fewer as times the');
const COPULAS = wordList('is are was were be been become became becomes');

/** What follows: `69 of our colleagues`, `70B-parameter`, `30 labs`, `27.9 BLEU`, `a 5% discount`. */
export function counted(text: Text, q: Quantity): string | null {
  const code = text.codeAt(q.end);
  const next = q.end + 1;
  if (code === 10) return wrapped(text, q, next);
  // `one third (33%) of the mills`
  if (code === 41 && text.codeAt(q.start - 1) === 40 && isOf(text, next + 1)) return nounPhrase(text, next + 4);
  if (code !== 45 && !isBlank(code)) return null;
  if (code === 32 && isOf(text, next) && q.rule !== 'number.multiplier') return nounPhrase(text, q.end + 4) ?? (holdsAt(OF_COUNT, text, next) ? nounPhrase(text, OF_COUNT.lastIndex) : null);
  // `41 gigatonnes (billion tonnes) of soot`
  if (code === 32 && text.codeAt(next) === 40) {
    const close = text.slice(next, next + LONGEST_ASIDE).indexOf(') of ');
    return close < 0 ? null : nounPhrase(text, next + close + ') of '.length);
  }
  const changed = changeEnd(text, next);
  if (changed > 0) return nounPhrase(text, changed);
  if (isShareOrMultiple(q)) {
    const word = text.idFrom(next);
    const interval = q.unit === '%' && INTERVALS[word] === 1 ? matchAt(INTERVAL, text, q.end) : null;
    if (interval !== null) return interval[0].slice(1);
    const measure = code === 32 ? nounPhrase(text, next) : null;
    if (measure !== null && isMeasure(text, q, next, next + measure.length)) return measure;
    // `a 5% increase over last year`
    if (code === 32 && CHANGES[word] === 1 && ARTICLES[wordLeft(text, q.start)] === 1) return text.slice(next, text.wordEnd(next));
    // `a 5% lower risk`
    if (code === 32 && GRADES[word] === 1 && ARTICLES[wordLeft(text, q.start)] === 1) return nounOrVerb(text, text.wordEnd(next) + 1);
    if (COMPARISONS[word] === 1 && holdsAt(COMPARED, text, q.end) && COPULAS[wordLeft(text, q.start)] !== 1) return nounPhrase(text, COMPARED.lastIndex);
  }
  if (q.unit !== null) return isAttributive(text, q) || isHeld(text, q) || isFollowed(text, q) ? (text.codeAt(q.figureEnd) === 45 ? nounOrVerb(text, next) : nounPhrase(text, next)) : null;
  // `the third-largest town`
  if (code === 45 && q.subtype === 'ordinal') return nounOrVerb(text, tokenEnd(text, next) + 1);
  if (code === 45) return text.startsWith('plus ', next) ? nounPhrase(text, next + 5) : hyphenated(text, next);
  if (text.codeAt(next) === 97 && (text.startsWith('a ', next) || text.startsWith('an ', next))) return null;
  const count = q.subtype === 'cardinal' && q.scale === 1 && q.value !== 1 ? 'several' : 'any';
  const noun = rated(text, next, coordinated(text, next, graded(text, next) ?? nounPhrase(text, next, count), count));
  // `37B active`, `5 free`: how they are, not what.
  if (noun === null && q.subtype === 'ordinal') return orderedVerb(text, next);
  if (noun !== null && noun.startsWith('parameter ')) return 'parameter';
  if (noun !== null && STATES[text.wordId(next, next + noun.length)] === 1) return null;
  const isWhole = q.subtype !== 'cardinal' || typeof q.value !== 'number' || Number.isInteger(q.value);
  return isWhole || (noun !== null && (PLURAL.test(noun) || ACRONYM.test(noun))) ? noun : null;
}

/** The same in another unit, in brackets, is no longer. */
const LONGEST_ASIDE = 24;

/** `about 100 billion` at the end of a line, and `grains of sand` on the next, which goes on in small letters. */
function wrapped(text: Text, q: Quantity, next: number): string | null {
  if (q.unit !== null || !isLower(text.codeAt(next)) || text.codeAt(q.start - 1) !== 32) return null;
  const noun = nounPhrase(text, next, 'several');
  return noun !== null && PLURAL.test(noun) ? noun : null;
}

/** `her third win`: a word that is a verb elsewhere is a noun behind an ordinal, but not where it tells what is done (`the first asks`, `a third decided`). */
function orderedVerb(text: Text, at: number): string | null {
  const end = tokenEnd(text, at);
  const last = text.codeAt(end - 1);
  return end === at || last === 115 || (last === 100 && text.codeAt(end - 2) === 101) || CLOSED[text.idFrom(at)] === 1 ? null : text.slice(at, end);
}

/** `the 90-mile range`: behind what can only be an attribute a word that is a verb elsewhere is a noun. */
function nounOrVerb(text: Text, at: number): string | null {
  return nounPhrase(text, at) ?? orderedVerb(text, at);
}

/** A share or a multiple of something. */
function isShareOrMultiple({ subtype, unit }: Quantity): boolean {
  return subtype === 'percent' || subtype === 'multiplier' || subtype === 'fraction' || (subtype === 'range' && (unit === '%' || unit === 'x'));
}

/** `hit rate`, `price` in `price increase`, `MFU`: whether the phrase from `start` to `end` is something that has shares or changes by them. */
function isMeasure(text: Text, q: Quantity, start: number, end: number): boolean {
  if (MEASURES[text.idTo(end)] === 1 || (q.unit === '%' && SYMBOL.test(text.slice(start, end)))) return true;
  return text.codeAt(end) === 32 && CHANGES[text.idFrom(end + 1)] === 1 && CHANGES[text.idTo(end)] !== 1;
}

/** `MFU`, `NaOH` */
const SYMBOL = /^[A-Z][A-Za-z\d]{0,5}[A-Z\d]$/;

/** `three quarters of the 412 libraries`: how many there are in all stands between. */
const OF_COUNT = /of (?:(?:the|these|those|all|our|its|their|all the) )?\d[\d,]{0,12} /y;
const COORDINATED = / (?:and|or) |, (?=[a-z])/y;
const LISTED = / (?:and|or) |, (?:and |or )?(?=[a-z])/y;
const MOST_LISTED = 4;

/** `1,241 current and planned uses`, `the first large, careful studies`, `40 social, economic and local topics`: adjectives are joined before their plural. */
function coordinated(text: Text, at: number, noun: string | null, count: 'several' | 'any'): string | null {
  if (noun === null || noun.includes(' ') || isPluralNoun(text, at, at + noun.length, text.wordId(at, at + noun.length))) return noun;
  let [start, last] = [at, noun];
  for (let words = 0; words < MOST_LISTED && !last.includes(' '); words++) {
    const joint = words === 0 ? COORDINATED : LISTED;
    if (!holdsAt(joint, text, start + last.length)) return noun;
    start = joint.lastIndex;
    last = nounPhrase(text, start, count) ?? ' ';
  }
  return PLURAL.test(last) && last.includes(' ') ? last : noun;
}

const STATES = wordList('active free available idle online offline alive dead wrong correct right wide deep');

/** `two lower beds`, `two fully grown trees`: a grade or a degree before what is counted. */
function graded(text: Text, at: number): string | null {
  const end = text.wordEnd(at);
  const id = text.wordId(at, end);
  if (end === at || text.codeAt(end) !== 32 || (GRADES[id] !== 1 && !isAdverb(text, end, id))) return null;
  const phrase = nounPhrase(text, end + 1, 'several');
  return phrase === null || !PLURAL.test(phrase) ? null : LESS[id] === 1 ? phrase : text.slice(at, end + 1 + phrase.length);
}

const LESS = wordList('fewer less');

const RATE = /\/[A-Za-z]+/y;

/** `40 tok/s`: a short sign goes on with what it is counted by. */
function rated(text: Text, at: number, noun: string | null): string | null {
  return noun !== null && noun.length < 5 && holdsAt(RATE, text, at + noun.length) ? text.slice(at, RATE.lastIndex) : noun;
}

export const PLURAL = /[^suis'\s]s$|^(?:people|children|men|women)$/;
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
  return FUNCTION_WORDS[word] !== 1 && DETERMINERS[word] !== 1 && UNHELD[word] !== 1 && !isParticiple(text, q.end + 1, tokenEnd(text, q.end + 1), word);
}

const HELD = wordList('in of with at for from using on');
/** `12 GB VRAM`, `a $5M investment`, `15x speed boost`: a noun right behind a measure. Of shares and times only some measure what follows. */
function isFollowed(text: Text, q: Quantity): boolean {
  const at = q.end + 1;
  const end = tokenEnd(text, at);
  if (text.codeAt(q.end) !== 32 || end === at || q.unit === '%' || q.unit === 'pp' || q.unit === 'point' || q.unit === 'bps') return false;
  const id = text.wordId(at, end);
  if ((CLOSED[id] === 1 && SUMMED[id] !== 1) || TIMES[id] === 1 || UNHELD[id] === 1) return false;
  if (isAdverb(text, end, id) || (isVerb(text, at, end, id) && endsLikePlural(text, at, end)) || text.startsWith(' than ', end) || isComparative(text, at, end, id)) return false;
  // `a 10 day trial`: a word for time that stands in the singular belongs to what follows.
  return !isTime(q) || SUMMED[id] === 1 || MEASURES[id] === 1 || (typeof q.value === 'number' && q.value > 1 && text.codeAt(q.end - 1) !== 115 && q.end - q.figureEnd > 4);
}

/** `quicker`, but not `power`. */
function isComparative(text: Text, start: number, end: number, id: number): boolean {
  return end - start > 4 && text.codeAt(end - 1) === 114 && text.codeAt(end - 2) === 101 && isLower(text.codeAt(start)) && NOUNS_IN_ER[id] !== 1;
}

const NOUNS_IN_ER = wordList('power water paper number order layer timer buffer server filter transformer laser meter offer letter user customer copper silver rubber river tower fiber fibre cluster computer container adapter');

function isTime(q: Quantity): boolean {
  return q.subtype === 'duration' || (q.unit !== null && DURATIONS.has(q.unit));
}

const DURATIONS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'quarter', 's', 'h', 'min', 'd']);

/** What tells how or when and is not what is measured. */
const UNHELD = wordList('large heavy big small thick plus instead upfront left flat extra cash each straight dry north south east west northern southern max min peak idle usd sterling series wrong right correct correctly overnight deep long wide high tall thick old away apart distance full empty free sooner');

/** The number of the word before `at`, over blanks. */
function wordLeft(text: Text, at: number): number {
  const end = beforeBlanks(text, at);
  return end === at ? 0 : text.idTo(end);
}

const ARTICLES = wordList('a an the its their our his her');
