import { isBlank, isDigit, isLetter, isLetterOrDigit, isUpper } from './chars.js';
import { AUXILIARIES, CLOSED, DETERMINERS, endsLikePlural, FUNCTION_WORDS, GRADES, isAdverb, isParticiple, isPluralNoun, isPronoun, isVerb, isVerbForm, SAID, SUMMED } from './grammar.js';
import { holdsAt } from './looks.js';
import { wordList } from './words.js';
import type { Text } from './text.js';

/** Verbs that begin compound nouns: `use cases`, `test sets`. */
const USABLE = wordList('use test cost work score start end load work run measure support jump process hit save read lead');

/** Plurals that stand before another: `data centres`. */
const ATTRIBUTIVE = wordList('data media graphics sales sports news savings operations systems species goods communications statistics');

/** Verbs in -s that are no plurals. */
const NO_NOUNS = wordList(
  'goes comes gets becomes seems exists happens says tells knows tends remains belongs depends consists occurs appears argues asks proves completes contains occupies outperforms exposes '
  + 'continues differs refers excels undergoes summarizes speculates achieves requires suggests relies thinks wants',
);

/** So many code units of one word are looked at. */
const LONGEST_TOKEN = 60;

/** The end of the word at `at`: letters, then letters and digits, with inner hyphens and apostrophes; `at` where none begins. */
export function tokenEnd(text: Text, at: number): number {
  if (!isTokenLetter(text.codeAt(at))) return at;
  if (isDotted(text, at)) return at + 4;
  let end = at + 1;
  while (end - at < LONGEST_TOKEN) {
    const code = text.codeAt(end);
    if (!isDigit(code) && !isTokenLetter(code) && !((code === 45 || code === 39 || code === 0x2019) && isLetterOrDigit(text.codeAt(end + 1)))) break;
    end++;
  }
  return end;
}

/** `U.S.` */
function isDotted(text: Text, at: number): boolean {
  return text.codeAt(at + 1) === 46 && text.codeAt(at + 3) === 46 && isUpper(text.codeAt(at)) && isUpper(text.codeAt(at + 2)) && !isLetter(text.codeAt(at - 1));
}

/** Letters of scripts without words of their own in the lists count too, and so does the sign for micro. */
function isTokenLetter(code: number): boolean {
  return isLetter(code) || code === 0xb5 || (code >= 0x3041 && code <= 0xd7a3);
}

/**
 * The noun phrase that begins at `at`, without its determiner: up to its first plural, a verb or a word of grammar. Where
 * several things are counted a plural must come, so that `runs` in `24 home runs` is no verb.
 */
export function nounPhrase(text: Text, at: number, count: 'several' | 'any' = 'any'): string | null {
  let next = at;
  let start = -1;
  let end = -1;
  let isDetermined = false;
  for (let words = 0; words < 6; words++) {
    const wordEnd = tokenEnd(text, next);
    if (wordEnd === next) break;
    const id = text.wordId(next, wordEnd);
    // `the country's total demand`: whose it is stands before it as a determiner does.
    if (start >= 0 && end + 1 === next && isPossessive(text, end) && (SUMMED[id] === 1 || isNounAt(text, next))) start = -1;
    if (start < 0 && DETERMINERS[id] === 1) { isDetermined = true; next = wordEnd + 1; continue; }
    if (start < 0 && SUMMED[id] === 1 && isBlank(text.codeAt(wordEnd))) {
      // `a 30-day average of prices`
      if (text.startsWith('of ', wordEnd + 1)) return text.slice(next, wordEnd);
      next = wordEnd + 1;
      continue;
    }
    const isGrade = start >= 0 && GRADES[id] === 1 && isNounAt(text, wordEnd + 1);
    if ((CLOSED[id] === 1 && !isGrade && !isCountry(text, next, wordEnd)) || isAdverb(text, wordEnd, id) || NO_NOUNS[id] === 1 || (start >= 0 && isPronoun(text, next, wordEnd) && !isCountry(text, next, wordEnd))) break;
    const isCounted = count === 'several' && start >= 0 && endsLikePlural(text, next, wordEnd);
    const isCompound = USABLE[id] === 1 && (count === 'several' ? endsLikePlural(text, wordEnd + 1, tokenEnd(text, wordEnd + 1)) : start < 0 && isNounAt(text, wordEnd + 1));
    if (isDetermined && start >= 0 && isVerb(text, next, wordEnd, id) && endsPhrase(text, next, wordEnd)) break;
    if (start >= 0 && (SAID[id] === 1 || isParticiple(text, next, wordEnd, id))) break;
    if (!isDetermined && !isCounted && !isCompound && isVerb(text, next, wordEnd, id) && (start >= 0 || !mayOpenPhrase(text, next, wordEnd, id))) break;
    if (start < 0) start = next;
    end = wordEnd;
    if (!isBlank(text.codeAt(end)) || (isPluralNoun(text, next, wordEnd, id) && !isAttribute(text, next, wordEnd, id))) break;
    next = isUpper(text.codeAt(end - 1)) ? afterVersion(text, end + 1) : end + 1;
  }
  return start < 0 ? null : text.slice(start, end);
}

/** Whether the word that ends at `end` is that of an owner: `the country's`. */
function isPossessive(text: Text, end: number): boolean {
  const mark = text.codeAt(end - 2);
  return text.codeAt(end - 1) === 115 && (mark === 39 || mark === 0x2019);
}

/** `US` is no pronoun. */
function isCountry(text: Text, start: number, end: number): boolean {
  return end - start === 2 && text.codeAt(start) === 85 && text.codeAt(start + 1) === 83;
}

/** `data centres`, `the open-weights model`: a plural that stands before its noun. */
function isAttribute(text: Text, start: number, end: number, id: number): boolean {
  return isNounAt(text, end + 1) && (ATTRIBUTIVE[id] === 1 ? endsLikePlural(text, end + 1, tokenEnd(text, end + 1)) : text.wordEnd(start) < end);
}

const VERSION = /\d[\w.-]{0,12} (?=[a-zA-Z])/y;

/** `RTX 4090 cards`: where a name goes on after its number, or `at`. */
function afterVersion(text: Text, at: number): number {
  return isDigit(text.codeAt(at)) && holdsAt(VERSION, text, at) && isNounAt(text, VERSION.lastIndex) ? VERSION.lastIndex : at;
}

/** Whether the verb form from `start` to `end` is the verb of a clause and no attribute: `a miller said the`, `the grain milled, which`. */
function endsPhrase(text: Text, start: number, end: number): boolean {
  const following = text.idFrom(end + 1);
  if (endsLikePlural(text, start, end)) return FUNCTION_WORDS[following] === 1;
  return !isBlank(text.codeAt(end)) || CLOSED[following] === 1;
}

/** Whether a word stands at `at` that is none of grammar and no verb. */
function isNounAt(text: Text, at: number): boolean {
  const end = tokenEnd(text, at);
  const id = text.wordId(at, end);
  return isBlank(text.codeAt(at - 1)) && end > at && CLOSED[id] !== 1 && !isVerb(text, at, end, id) && !isAdverb(text, end, id);
}

/** `treated patients` begins with a participle and `two loads` counts, `four failed` holds a verb. */
function mayOpenPhrase(text: Text, start: number, end: number, id: number): boolean {
  if (AUXILIARIES[id] === 1) return false;
  if (isPluralNoun(text, start, end, id)) return true;
  if (text.codeAt(end - 1) !== 100 || text.codeAt(end - 2) !== 101 || !isBlank(text.codeAt(end))) return false;
  const nextEnd = tokenEnd(text, end + 1);
  const next = text.wordId(end + 1, nextEnd);
  return nextEnd > end + 1 && FUNCTION_WORDS[next] !== 1 && DETERMINERS[next] !== 1;
}

/** Where the noun phrase of at most three words begins that ends at `end`; `end` where there is none. */
export function phraseStart(text: Text, end: number): number {
  let start = end;
  for (let words = 0; words < 3; words++) {
    const next = words === 0 ? end : start - 1;
    if (words > 0 && !isBlank(text.codeAt(next))) break;
    const word = tokenStart(text, next);
    const id = text.wordId(word, next);
    if (word === next || CLOSED[id] === 1 || (words > 0 && isVerbForm(text, word, next, id))) break;
    // `barely moves`: no noun stands right behind an adverb.
    if (words === 1 && isAdverb(text, next, id)) return end;
    start = word;
  }
  return start;
}

/** So many code units of one word are looked at. */
const LONGEST_BEFORE = 40;

/** The start of the word of letters, digits and inner hyphens that ends at `end`; `end` where it holds no letter. */
function tokenStart(text: Text, end: number): number {
  let start = end;
  let letters = 0;
  while (start > 0 && end - start < LONGEST_BEFORE) {
    const code = text.codeAt(start - 1);
    if (isLetter(code)) letters++;
    else if (!isDigit(code) && code !== 95 && code !== 0xb2 && !(code === 45 && start < end && start > 1 && isLetter(text.codeAt(start - 2)))) break;
    start--;
  }
  return letters === 0 ? end : start;
}

/** The offset before at most three blanks that end at `at`. */
export function beforeBlanks(text: Text, at: number): number {
  let end = at;
  while (at - end < 3 && isBlank(text.codeAt(end - 1))) end--;
  return end;
}

/** What stands in brackets before a noun or a figure is no longer, in UTF-16 code units. */
const LONGEST_BRACKET = 60;

/** Where the brackets open that close right before `end`, but not before `limit`; `end` where none do. */
export function bracketStart(text: Text, end: number, limit: number): number {
  const last = text.codeAt(end - 1);
  if (last !== 41 && last !== 93) return end;
  for (let at = end - 2; at > limit && end - at < LONGEST_BRACKET; at--) {
    const code = text.codeAt(at);
    if (code === 41 || code === 93) return end;
    if (code === 40 || code === 91) return at;
  }
  return end;
}
