import { isBlank, isDigit, isLetter, matchAt } from './chars.js';
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, isAdverb, isPluralNoun, isVerb, PRONOUNS } from './grammar.js';

export const WORD = /[\p{L}κ][\p{L}\d]*(?:[-'’][\p{L}\d]+)*/uy;

/** The noun phrase that begins at `at`, without its determiner: up to its first plural, a verb or a word of grammar. */
export function nounPhrase(text: string, at: number): string | null {
  let next = at;
  let start = -1;
  let end = -1;
  let determined = false;
  for (let words = 0; words < 6; words++) {
    const word = matchAt(WORD, text, next)?.[0];
    if (word === undefined) break;
    const wordEnd = next + word.length;
    const lower = word.toLowerCase();
    if (start < 0 && DETERMINERS.has(lower)) { determined = true; next = wordEnd + 1; continue; }
    if (FUNCTION_WORDS.has(lower) || DETERMINERS.has(lower) || PRONOUNS.has(lower) || isAdverb(lower)) break;
    if (isVerb(word) && !determined && (start >= 0 || !mayOpenPhrase(text, wordEnd, word))) break;
    if (start < 0) start = next;
    end = wordEnd;
    if (isPluralNoun(word) || !isBlank(text.charCodeAt(end))) break;
    next = end + 1;
  }
  return start < 0 ? null : text.slice(start, end);
}

/** `treated patients` begins with a participle and `two loads` counts, `four failed` holds a verb. */
function mayOpenPhrase(text: string, end: number, word: string): boolean {
  if (AUXILIARIES.has(word.toLowerCase())) return false;
  if (isPluralNoun(word)) return true;
  if (!word.endsWith('ed') || !isBlank(text.charCodeAt(end))) return false;
  const next = matchAt(WORD, text, end + 1)?.[0] ?? '';
  return next !== '' && !FUNCTION_WORDS.has(next) && !DETERMINERS.has(next);
}

/** The noun phrase of at most three words that ends at `end`; empty where there is none. */
export function phraseBefore(text: string, end: number): string {
  let start = end;
  for (let words = 0; words < 3; words++) {
    const next = words === 0 ? end : start - 1;
    if (words > 0 && !isBlank(text.charCodeAt(next))) break;
    const word = tokenStart(text, next);
    const lower = text.slice(word, next).toLowerCase();
    if (word === next || FUNCTION_WORDS.has(lower) || DETERMINERS.has(lower) || PRONOUNS.has(lower) || (words > 0 && isVerb(lower))) break;
    start = word;
  }
  return text.slice(start, end);
}

/** So many code units of one word are looked at. */
const LONGEST_TOKEN = 40;

/** The start of the word of letters, digits and inner hyphens that ends at `end`; `end` where it holds no letter. */
function tokenStart(text: string, end: number): number {
  let start = end;
  let letters = 0;
  while (start > 0 && end - start < LONGEST_TOKEN) {
    const code = text.charCodeAt(start - 1);
    if (isLetter(code)) letters++;
    else if (!isDigit(code) && code !== 95 && !(code === 45 && start < end && start > 1 && isLetter(text.charCodeAt(start - 2)))) break;
    start--;
  }
  return letters === 0 ? end : start;
}

/** The offset before at most three blanks that end at `at`. */
export function beforeBlanks(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 3 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
