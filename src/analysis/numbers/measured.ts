import type { Span } from '../../base/span.js';
import { isBlank, isLetter, matchAt, wordStart } from './chars.js';
import { DETERMINERS, FUNCTION_WORDS, isPluralNoun, isVerb, PRONOUNS } from './grammar.js';
import type { Quantity } from './quantity.js';

const WORD = /[\p{L}κ][\p{L}\d]*(?:[-'’][\p{L}\d]+)*/uy;
/** Changes that come between a figure and what it measures: `a five-fold increase in refusals`. */
const CHANGE_IN = /[ -](?:[a-z]+ )?(?:increase|decrease|reduction|drop|rise|growth|improvement|gain|decline|jump|fall|speed-?up|boost|surge|cut|change|difference|loss|share|majority|chance|risk|probability|likelihood) (?:in|of) /y;
const INTERVAL_AFTER = / (?:(CI|CrI|HDI)\b|(?:confidence|credible) (?:interval|level)s?)/y;
const HYPHENATED = /-(?=\p{Ll}{2})/uy;
/** Between two figures of one statement: the second measures what the first does. */
const SAME_STATEMENT = / ?(?:to|→|->|and|or|vs\.?|versus|,|\/|\(|down to|up to|,? respectively)(?: to| from| about)? ?$/;

/**
 * The noun that a quantity measures, with its adjectives: what it counts, stands `of`, is set equal to, or the subject
 * of the verb before it. `null` for dates and where none is near.
 * @param previous the quantity before this one and what it measures.
 */
export function measuredOf(text: string, q: Quantity, sentence: Span, previous: { readonly end: number; readonly of: string | null } | undefined): string | null {
  if (q.subtype === 'date') return null;
  if (previous !== undefined && text.startsWith(' each', q.end)) return previous.of;
  return following(text, q) ?? named(text, q) ?? beforeOf(text, q) ?? carried(text, q, previous) ?? subjectOfVerb(text, q.start, sentence.start) ?? subject(text, sentence, q);
}

/** `69 of our colleagues`, `9% of conversations`, `70B-parameter`, `30 labs`. */
function following(text: string, q: Quantity): string | null {
  const code = text.charCodeAt(q.end);
  if (code === 32 && text.startsWith(' of ', q.end) && q.rule !== 'number.multiplier') return nounPhrase(text, q.end + 4);
  if (matchAt(CHANGE_IN, text, q.end) !== null) return nounPhrase(text, CHANGE_IN.lastIndex);
  const interval = q.subtype === 'percent' ? matchAt(INTERVAL_AFTER, text, q.end) : null;
  if (interval !== null) return interval[1] ?? 'CI';
  const counts = q.unit === null;
  if (counts && matchAt(HYPHENATED, text, q.end) !== null) return matchAt(WORD, text, q.end + 1)?.[0].split('-')[0] ?? null;
  if (!counts || !isBlank(code)) return null;
  const noun = nounPhrase(text, q.end + 1);
  const whole = q.subtype !== 'cardinal' || typeof q.value !== 'number' || Number.isInteger(q.value);
  return whole || (noun !== null && isPluralNoun(noun)) ? noun : null;
}

/** `p < .05`, `Accuracy: 51.2`, `F(2, 38) = 4.61`, `engineers (n = 120)`, `CI [1.1, 1.8]`. */
function named(text: string, q: Quantity): string | null {
  let at = blanksBack(text, q.start);
  const sign = at;
  while (at > 0 && sign - at < 3 && '=<>≤≥~≈∼:⩽⩾[('.includes(text.charAt(at - 1))) at = blanksBack(text, at - 1);
  if (at === sign) return null;
  const bracketed = '[('.includes(text.charAt(sign - 1));
  if (text.charCodeAt(at - 1) === 41) {
    const open = openingBracket(text, at);
    if (open < 0) return null;
    at = blanksBack(text, open);
  }
  const start = phraseStart(text, at);
  const phrase = text.slice(start, at);
  if (phrase === '') return null;
  if (bracketed && !/^[A-Z]/.test(phrase)) return null;
  if (phrase !== 'n' && phrase !== 'N') return phrase;
  const open = blanksBack(text, start);
  if (text.charCodeAt(open - 1) !== 40) return phrase;
  const noun = blanksBack(text, open - 1);
  return text.slice(phraseStart(text, noun), noun) || phrase;
}

/** The last opening bracket of the 24 code units before `at`, or -1: further back it belongs to something else. */
function openingBracket(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= 24; i--) if (text.charCodeAt(i) === 40) return i;
  return -1;
}

/** `a learning rate of 1e-5`, `scores of about 0.8`. */
function beforeOf(text: string, q: Quantity): string | null {
  let at = blanksBack(text, q.start);
  for (let words = 0; words < 4; words++) {
    const start = wordStart(text, at);
    const word = text.slice(start, at).toLowerCase();
    if (word === 'of') {
      const end = blanksBack(text, start);
      return text.slice(phraseStart(text, end), end) || null;
    }
    if (!APPROXIMATING.has(word)) return null;
    at = blanksBack(text, start);
  }
  return null;
}

const APPROXIMATING = new Set('about around approximately roughly at least most up to over under nearly almost only just more less than between from a an the'.split(' '));

function carried(text: string, q: Quantity, previous: { readonly end: number; readonly of: string | null } | undefined): string | null {
  if (previous === undefined || q.start - previous.end > 16) return null;
  return SAME_STATEMENT.test(text.slice(previous.end, q.start)) ? previous.of : null;
}

/** The noun before the verb that governs the figure: `Agreement rose from 12%`, `the score is 61.2`. */
function subjectOfVerb(text: string, from: number, limit: number): string | null {
  let at = blanksBack(text, from);
  let verb = false;
  for (let words = 0; words < 8 && at > limit; words++) {
    const start = wordStart(text, at);
    if (start === at) return null;
    const word = text.slice(start, at);
    if (PRONOUNS.has(word.toLowerCase())) return null;
    if (isVerb(word) && !(verb && isDetermined(text, start))) verb = true;
    else if (verb && !word.endsWith('ly')) {
      if (FUNCTION_WORDS.has(word.toLowerCase())) return null;
      return text.slice(phraseStart(text, at), at) || null;
    } else if (word.toLowerCase() === 'by' && words < 4) {
      const end = blanksBack(text, start);
      const last = text.slice(wordStart(text, end), end);
      if (!isVerb(last) && last !== '') return text.slice(phraseStart(text, end), end) || null;
    }
    at = blanksBack(text, start);
  }
  return null;
}

/** So many code units of brackets, quotes and marks may stand before the first word of a sentence. */
const LONGEST_LEAD = 40;

/** Whether a determiner stands before the word at `start`, which makes it a noun. */
function isDetermined(text: string, start: number): boolean {
  const end = blanksBack(text, start);
  return DETERMINERS.has(text.slice(wordStart(text, end), end).toLowerCase());
}

/** The noun phrase a sentence begins with. */
function subject(text: string, sentence: Span, q: Quantity): string | null {
  let at = sentence.start;
  const limit = Math.min(q.start, at + LONGEST_LEAD);
  while (at < limit && !isLetter(text.charCodeAt(at))) at++;
  for (let words = 0; words < 6 && at < q.start; words++) {
    const match = matchAt(WORD, text, at);
    if (match === null) { at++; continue; }
    const word = match[0].toLowerCase();
    if (PRONOUNS.has(word)) return null;
    if (!FUNCTION_WORDS.has(word)) {
      const phrase = nounPhrase(text, at);
      return phrase !== null && WORD.lastIndex <= q.start ? phrase : null;
    }
    at = WORD.lastIndex + 1;
  }
  return null;
}

/** The noun phrase that begins at `at`, without its determiner: up to its first plural, a verb or a word of grammar. */
function nounPhrase(text: string, at: number): string | null {
  let next = at;
  let start = -1;
  let end = -1;
  let determined = false;
  for (let words = 0; words < 6; words++) {
    const match = matchAt(WORD, text, next);
    if (match === null) break;
    const word = match[0];
    const lower = word.toLowerCase();
    if (start < 0 && DETERMINERS.has(lower)) { determined = true; next = WORD.lastIndex + 1; continue; }
    if (FUNCTION_WORDS.has(lower) || DETERMINERS.has(lower) || PRONOUNS.has(lower) || (isVerb(word) && !determined && (start >= 0 || !isParticiple(text, WORD.lastIndex, word))) || lower.endsWith('ly')) break;
    if (start < 0) start = next;
    end = WORD.lastIndex;
    if (isPluralNoun(word) || !isBlank(text.charCodeAt(end))) break;
    next = end + 1;
  }
  return start < 0 ? null : text.slice(start, end);
}

/** `treated patients` begins with a participle, `four failed` holds a verb. */
function isParticiple(text: string, end: number, word: string): boolean {
  if (!word.endsWith('ed') || !isBlank(text.charCodeAt(end))) return false;
  const next = matchAt(WORD, text, end + 1)?.[0] ?? '';
  WORD.lastIndex = end;
  return next !== '' && !FUNCTION_WORDS.has(next) && !DETERMINERS.has(next);
}

/** The start of the noun phrase of at most three words that ends at `end`. */
function phraseStart(text: string, end: number): number {
  let start = end;
  for (let words = 0; words < 3; words++) {
    const next = words === 0 ? end : start - 1;
    if (words > 0 && !isBlank(text.charCodeAt(next))) break;
    let word = wordStart(text, next);
    while (word > 0 && '-_'.includes(text.charAt(word - 1)) && isLetter(text.charCodeAt(word - 2))) word = wordStart(text, word - 1);
    const written = text.slice(word, next);
    const lower = written.toLowerCase();
    if (word === next || FUNCTION_WORDS.has(lower) || DETERMINERS.has(lower) || PRONOUNS.has(lower) || (words > 0 && isVerb(written))) break;
    start = word;
  }
  return start;
}

function blanksBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 3 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
