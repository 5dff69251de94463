import { pattern } from '../../base/pattern.js';
import { BEFORE_FIGURE, LEADING, LIBRARIES, MARKED, STARTERS, TRAILING } from './abbreviations.js';
import { characters, CLOSERS, ELLIPSIS, OPENERS, isDigit, isLetter, isLower, isOneOf, isSpace, isUpper, runAfter, runBefore, skipSpace } from './characters.js';

const STOPS = characters('.!?…！？。');
const RAISED = characters('¹²³⁰⁴⁵⁶⁷⁸⁹†‡');

/**
 * Where the sentence ends whose stop, or run of stops, is at `at`: behind the closing quotes and brackets. -1 if the stop
 * belongs to an abbreviation, a figure, a name or a quotation and the sentence goes on.
 * @param start where the sentence starts
 */
export function endOfStop(text: string, start: number, at: number): number {
  const first = text.charCodeAt(at);
  let run = at + 1;
  while (run < text.length && isOneOf(STOPS, text.charCodeAt(run))) run++;
  let end = run;
  while (end < text.length && isOneOf(CLOSERS, text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === 91 && first !== ELLIPSIS) end = afterNotes(text, end);
  // A note may be told by a raised figure: `was published.² Its`.
  while (end < text.length && text.charCodeAt(end) > 127 && isOneOf(RAISED, text.charCodeAt(end))) end++;
  if (end >= text.length) return end;
  if (first >= 0x3000) return end;
  const spaced = isSpace(text.charCodeAt(end));
  const isCut = first === ELLIPSIS || (first === 46 && text.startsWith('...', at));
  if (isCut) return endsAtCut(text, at, end, spaced) ? end : -1;
  if (!spaced) return run === at + 1 && endsGlued(text, at, end) ? end : isPicture(text.charCodeAt(end)) ? end : first === 46 && run === end ? afterFlatNote(text, at) : -1;
  const next = skipSpace(text, end);
  if (next >= text.length) return end;
  // `It leaked . . . and stopped`: a cut mark whose stops stand apart.
  if (first === 46 && text.charCodeAt(next) === 46 && next === end + 1 && !isLetter(text.charCodeAt(next + 1))) return -1;
  if (first === 46 && run === at + 1) return endsAtFullStop(text, start, at, end, next) ? end : -1;
  const lower = isLower(text.charCodeAt(next));
  return lower && (end > run || isUpper(text.charCodeAt(wordStart(text, at)))) ? -1 : end;
}

const NOTES = /(?:\[(?:\d{1,3}(?: ?[,–-] ?\d{1,3}){0,5}|[a-z]|note \d{1,2}|(?:[a-z]{2,10} ){0,2}needed|by whom\?|who\?|when\?)\]){1,8}(?=\s|$)/y;

/** The end of the marks of notes that stand right behind a stop: `was published.[2][3] Its`, `.[citation needed]`. */
function afterNotes(text: string, at: number): number {
  NOTES.lastIndex = at;
  return at + (NOTES.exec(text)?.[0].length ?? 0);
}

/** The end of the figure of a note that lost its height (`was published.3 Its sequel`); -1 where the stop has none. */
function afterFlatNote(text: string, at: number): number {
  let end = at + 1;
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++;
  if (end === at + 1 || !isSpace(text.charCodeAt(end)) || !startsSentence(text, skipSpace(text, end))) return -1;
  const word = wordBefore(text, at);
  return word.length > 3 && isLower(word.charCodeAt(word.length - 1)) && isLower(word.charCodeAt(1)) && !MARKED.has(word.toLowerCase()) ? end : -1;
}

/** A cut mark ends a sentence before a capital or another cut mark, spaced or glued (`than it was…In a second run`). */
function endsAtCut(text: string, at: number, end: number, spaced: boolean): boolean {
  const next = firstLetter(text, spaced ? skipSpace(text, end) : end);
  if (text.charCodeAt(next) === ELLIPSIS) return true;
  if (!isUpper(text.charCodeAt(next))) return false;
  return spaced || at > 0;
}

const ENDS_SENTENCE = pattern(String.raw`^(?:\p{L}+['’-])*\p{Ll}{2,}$|^\d[\d,.]*%$|^\d[\d,.]{3,}$`);
const FIGURE = /^\d{1,3}$/;
const OPENS_SENTENCE = pattern(String.raw`^\p{Lu}(?:\p{Ll}*(?:['’-]\p{L}+)*|\p{Lu}{1,5}s?)$`);

/** A sentence that lacks the space after its stop (`rewards.This behavior`): no file, domain or identifier. */
function endsGlued(text: string, at: number, end: number): boolean {
  const next = firstLetter(text, end);
  if (!isUpper(text.charCodeAt(next))) return false;
  const before = runBefore(text, at).replace(/^["'“‘([{]+|["'”’)\]}]+$/gu, '');
  if (FIGURE.test(before)) return startsSentence(text, next);
  if (!ENDS_SENTENCE.test(before)) return false;
  if (LIBRARIES.has(before.toLowerCase()) && !startsSentence(text, next)) return false;
  const after = runAfter(text, next).replace(/["'”’)\],;:.!?…]+$/u, '');
  return OPENS_SENTENCE.test(after) && !/^(?:Com|Org|Net|Io|Ai|Js)$/.test(after);
}

const INITIALS = pattern(String.raw`^\p{Lu}$|^(?:\p{Lu}\.)+\p{Lu}$`);
const SMALL_LETTER = pattern(String.raw`^\p{Ll}$`);

function endsAtFullStop(text: string, start: number, at: number, end: number, next: number): boolean {
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  const first = text.charCodeAt(firstLetter(text, next));
  if (MARKED.has(lower)) {
    if (BEFORE_FIGURE.has(lower) && isDigit(text.charCodeAt(next))) return false;
    if (TRAILING.has(lower)) return startsSentence(text, next) || (lower === 'etc' && isUpper(first));
    if (LEADING.has(lower)) return false;
  }
  if (word.length === 1 || word.charCodeAt(1) === 46) {
    if (INITIALS.test(word)) return word === 'I' || startsSentence(text, next);
    if (SMALL_LETTER.test(word)) return isUpper(first) || startsSentence(text, next);
  }
  if (at - start === word.length && /^\d{1,3}$/.test(word)) return false;
  if (!isLower(first)) return true;
  return end === at + 1 && (looksLikeAddress(runAfter(text, next)) || /[aeiouy]/.test(lower) || isDigit(text.charCodeAt(at - 1)));
}

/** Whether a word that starts sentences stands at the offset. */
const startsSentence = (text: string, next: number): boolean => STARTERS.has(leadingWord(runAfter(text, next)));

const looksLikeAddress = (run: string): boolean => /^(?:https?:|www\.)|\w\.\w+\//.test(run);

/** The letters, digits and inner full stops before a stop. */
function wordBefore(text: string, at: number): string {
  let i = at;
  while (i > 0 && at - i < 40) {
    const c = text.charCodeAt(i - 1);
    if (!isLetter(c) && !isDigit(c) && c !== 46) break;
    i--;
  }
  return text.slice(i, at);
}

/** The first word of a run, without the quotes and brackets before it. */
function leadingWord(run: string): string {
  let start = 0;
  while (start < run.length && isOneOf(OPENERS, run.charCodeAt(start))) start++;
  let end = start;
  while (end < run.length && isLetter(run.charCodeAt(end))) end++;
  return run.slice(start, end);
}

/** The first half of an emoji, or a picture of one code unit. */
export const isPicture = (c: number): boolean => (c >= 0xd83c && c <= 0xd83e) || (c >= 0x2600 && c <= 0x27bf);

export function afterPictures(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isPicture(text.charCodeAt(end)) || isJoint(text.charCodeAt(end)))) end++;
  return end;
}

/** Whether a sentence starts behind a space at `end`, so that pictures there stood for a stop (`It works 😀 We left`). */
export function opensBehind(text: string, end: number): boolean {
  const next = skipSpace(text, end);
  return next > end && isUpper(text.charCodeAt(next)) && startsSentence(text, next);
}

/** The second half of an emoji, or what joins and varies pictures. */
const isJoint = (c: number): boolean => (c >= 0xdc00 && c <= 0xdfff) || c === 0x200d || c === 0xfe0f;

/** The offset of the first letter behind opening quotes and brackets. */
function firstLetter(text: string, from: number): number {
  let i = from;
  while (i < from + 4 && isOneOf(OPENERS, text.charCodeAt(i))) i++;
  return i;
}

function wordStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && end - i < 40 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}
