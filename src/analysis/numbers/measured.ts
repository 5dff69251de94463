import type { Span } from '../../base/span.js';
import { isBlank, isLetter, matchAt, wordStart } from './chars.js';
import { measuredInClause } from './clause.js';
import { AUXILIARIES, FUNCTION_WORDS, isPluralNoun, isVerb, PRONOUNS } from './grammar.js';
import { beforeBlanks, nounPhrase, phraseBefore, WORD } from './phrases.js';
import { isBare, type Quantity } from './quantity.js';

/** A quantity that was read before, and what it measures. */
export interface Measured {
  readonly q: Quantity;
  readonly of: string | null;
}

/**
 * The noun that a quantity measures, with its adjectives: what it counts, stands `of`, is set equal to or shares with its
 * neighbour, or what its clause is about. `null` for dates and where none is near. The first rule that knows decides.
 * @param previous the quantity before this one.
 * @param next the quantity after this one.
 */
export function measuredOf(text: string, q: Quantity, sentence: Span, previous: Measured | undefined, next: Quantity | undefined): string | null {
  if (q.subtype === 'date') return null;
  if (previous !== undefined && text.startsWith(' each', q.end)) return previous.of;
  const before = previous !== undefined && previous.q.start >= sentence.start ? previous : undefined;
  return counted(text, q) ?? countedByNext(text, q, next) ?? labelled(text, q) ?? beforeOf(text, q)
    ?? carried(text, q, previous) ?? shared(text, q, before) ?? measuredInClause(text, q, sentence.start, before?.q)
    ?? paidFor(text, q) ?? subject(text, sentence, q);
}

/** Changes that come between a figure and what it measures: `a five-fold increase in refusals`. */
const CHANGE_IN = /[ -](?:[a-z]+ )?(?:increase|decrease|reduction|drop|rise|growth|improvement|gain|decline|jump|fall|speed-?up|boost|surge|cut|change|difference|loss|share|majority|chance|risk|probability|likelihood) (?:in|of) /y;
const INTERVAL = / (?:(CI|CrI|HDI)\b|(?:confidence|credible) (?:interval|level)s?)/y;
const HYPHENATED = /-(?=\p{Ll}{2})/uy;
/** `33% more time`, `twice as many users`, but not `30% more accurate`. */
const COMPARED = / (?:(?:more|less|fewer) (?!than\b|[a-z]+(?:ive|ful|ous|able|ible|ate|ient|ical|etic|ing|ed|ly|[lr]y)\b|(?:likely|expensive|common|complex|often|robust)\b)|(?:as (?:many|much)|times the|the) )/y;

/** What follows: `69 of our colleagues`, `70B-parameter`, `30 labs`, `27.9 BLEU`, `a 5% discount`. */
function counted(text: string, q: Quantity): string | null {
  const code = text.charCodeAt(q.end);
  if (code !== 32 && code !== 45 && !isBlank(code)) return null;
  if (text.startsWith(' of ', q.end) && q.rule !== 'number.multiplier') return nounPhrase(text, q.end + 4);
  if (matchAt(CHANGE_IN, text, q.end) !== null) return nounPhrase(text, CHANGE_IN.lastIndex);
  if (q.subtype === 'percent') {
    const interval = matchAt(INTERVAL, text, q.end);
    if (interval !== null) return interval[1] ?? 'CI';
  }
  if ((q.subtype === 'percent' || q.subtype === 'multiplier') && matchAt(COMPARED, text, q.end) !== null && !COPULAS.has(wordLeft(text, q.start))) return nounPhrase(text, COMPARED.lastIndex);
  if (q.unit !== null) return isAttributive(text, q) ? nounPhrase(text, q.end + 1) : null;
  if (code === 45) return matchAt(HYPHENATED, text, q.end) === null ? null : matchAt(WORD, text, q.end + 1)?.[0].split('-')[0] ?? null;
  if (text.startsWith(' a ', q.end) || text.startsWith(' an ', q.end)) return null;
  const noun = nounPhrase(text, q.end + 1);
  const isWhole = q.subtype !== 'cardinal' || typeof q.value !== 'number' || Number.isInteger(q.value);
  return isWhole || (noun !== null && (isPluralNoun(noun) || ACRONYM.test(noun))) ? noun : null;
}

const COPULAS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'become', 'became', 'becomes']);

const ACRONYM = /^[A-Z][A-Z\d-]+$/;

/** `a 5% discount`, `the 10-day trial`: a determiner before a measure, and a noun right after it. */
function isAttributive(text: string, q: Quantity): boolean {
  return ARTICLES.has(wordLeft(text, q.start)) && isLetter(text.charCodeAt(q.end + 1));
}

/** The lower-cased word before `at`, over blanks. */
function wordLeft(text: string, at: number): string {
  const end = beforeBlanks(text, at);
  return end === at ? '' : text.slice(wordStart(text, end), end).toLowerCase();
}

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'his', 'her']);

/** `from 32k to 128k tokens`, `12 or 15 tests`: the next figure says what both count. */
function countedByNext(text: string, q: Quantity, next: Quantity | undefined): string | null {
  if (next === undefined || !isBare(q) || !isBare(next) || next.start - q.end > 8 || !SAME_STATEMENT.test(text.slice(q.end, next.start))) return null;
  return counted(text, next);
}

/** `p < .05`, `Accuracy: 51.2`, `F(2, 38) = 4.61`, `engineers (n = 120)`, `CI [1.1, 1.8]`. */
function labelled(text: string, q: Quantity): string | null {
  let at = beforeBlanks(text, q.start);
  const sign = at;
  while (at > 0 && sign - at < 3 && '=<>≤≥~≈∼:⩽⩾[('.includes(text.charAt(at - 1))) at = beforeBlanks(text, at - 1);
  if (at === sign) return null;
  if (text.charCodeAt(at - 1) === 41) {
    const open = openingBracket(text, at);
    if (open < 0) return null;
    at = beforeBlanks(text, open);
  }
  const phrase = phraseBefore(text, at);
  if (phrase === '' || (isVerb(phrase) && !/^[A-Z]/.test(phrase))) return null;
  if ('[('.includes(text.charAt(sign - 1)) && !/^[A-Z]/.test(phrase)) return null;
  if (phrase !== 'n' && phrase !== 'N') return phrase;
  const open = beforeBlanks(text, at - 1);
  return text.charCodeAt(open - 1) === 40 ? phraseBefore(text, beforeBlanks(text, open - 1)) || phrase : phrase;
}

/** The last opening bracket of the 24 code units before `at`, or -1: further back it belongs to something else. */
function openingBracket(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= 24; i--) if (text.charCodeAt(i) === 40) return i;
  return -1;
}

/** `a learning rate of 1e-5`, `scores of about 0.8`. */
function beforeOf(text: string, q: Quantity): string | null {
  let at = beforeBlanks(text, q.start);
  for (let words = 0; words < 4; words++) {
    const start = wordStart(text, at);
    const word = text.slice(start, at).toLowerCase();
    if (word === 'of') return phraseBefore(text, beforeBlanks(text, start)) || null;
    if (!APPROXIMATING.has(word)) return null;
    at = beforeBlanks(text, start);
  }
  return null;
}

const APPROXIMATING = new Set('about around approximately roughly at least most up to over under nearly almost only just more less than between from a an the'.split(' '));

/** Between two figures of one statement: the second measures what the first does. */
const SAME_STATEMENT = /^ ?(?:to|→|->|and|or|vs\.?|versus|,|\/|\(|down to|up to|instead of|rather than|down from|up from|compared (?:with|to)|against|,? respectively)(?: to| from| about)? ?$/;

function carried(text: string, q: Quantity, previous: Measured | undefined): string | null {
  if (previous === undefined || q.start - previous.q.end > 20) return null;
  return SAME_STATEMENT.test(text.slice(previous.q.end, q.start)) ? previous.of : null;
}

/** So far from each other may two figures stand that share a noun over other words. */
const LONGEST_GAP = 60;
const JOINED = /(?:,? (?:and|but|or)|down|up|compared|than|against)\b/;
const OPEN_END = /(?:^|[ (])(?:and|but|or|to|in|from|with|than|at|for|is|was|are|were|about|around|over|only) $/;

/** `64% of disputes, and Vega in 82%`: joined figures of one unit with no verb but a copula between share their noun. */
function shared(text: string, q: Quantity, previous: Measured | undefined): string | null {
  if (previous === undefined || previous.of === null || q.start - previous.q.end > LONGEST_GAP || previous.q.unit !== q.unit || previous.q.subtype !== q.subtype) return null;
  const between = text.slice(previous.q.end, q.start);
  if (!OPEN_END.test(between) || !JOINED.test(between)) return null;
  const hasClause = between.split(/[^\p{L}-]+/u).some((word) => PRONOUNS.has(word) || (isVerb(word) && !AUXILIARIES.has(word)));
  return hasClause || /[;:.!?]/.test(between) || hasSubject(between) ? null : previous.of;
}

/** Whether a copula at the end of a stretch of text has a subject of its own before it. */
function hasSubject(between: string): boolean {
  return /(?:^|[, ])(?!and|but|or|which|that)[\p{L}-]+ (?:is|was|are|were) $/u.test(between);
}

/** `we paid $30 for a ticket`. */
function paidFor(text: string, q: Quantity): string | null {
  if (q.subtype !== 'money') return null;
  return text.startsWith(' for ', q.end) ? nounPhrase(text, q.end + 5) : text.startsWith(' on ', q.end) ? nounPhrase(text, q.end + 4) : null;
}

/** So many code units of brackets, quotes and marks may stand before the first word of a sentence. */
const LONGEST_LEAD = 40;

/** The noun phrase a sentence begins with. */
function subject(text: string, sentence: Span, q: Quantity): string | null {
  let at = sentence.start;
  const limit = Math.min(q.start, at + LONGEST_LEAD);
  while (at < limit && !isLetter(text.charCodeAt(at))) at++;
  for (let words = 0; words < 6 && at < q.start; words++) {
    const word = matchAt(WORD, text, at)?.[0];
    if (word === undefined) { at++; continue; }
    if (PRONOUNS.has(word.toLowerCase())) return null;
    if (!FUNCTION_WORDS.has(word.toLowerCase())) {
      const phrase = nounPhrase(text, at);
      return phrase !== null && at + phrase.length <= q.start ? phrase : null;
    }
    at += word.length + 1;
  }
  return null;
}
