import type { Mark, NumberMark } from '../analysis/marks.js';
import { readFigure } from './figures.js';
import { isLight, isNegation, meaningOf } from './lexicon.js';
import { phraseOf } from './phrases.js';
import { stem } from './stem.js';
import { wordHash } from './words.js';

/** What a term stands for is in its last two bits; the third tells telling figures from round ones. */
export const WORD = 0, NAME = 1, FIGURE = 2, DATE = 3;

export function kindOf(term: number): number {
  return term & 3;
}

/** What a sentence is about. */
export interface Terms {
  /** Sorted hashes: its content words by what they mean, a name as one term, a figure by its value to two digits in the unit of its dimension. */
  readonly terms: readonly number[];
  /** Those words among them, sorted too, that are written as proper names are. */
  readonly propers: readonly number[];
}

/**
 * @param words the stems of the sentence's words, and `at` the offsets where they start
 * @param marks the names and numbers in the sentence, in order
 * @param subject the canonical name that a pronoun in the sentence stands for
 */
export function termsOf(text: string, words: readonly number[], at: readonly number[], marks: readonly Mark[], subject: string | null): Terms {
  const terms = new Set<number>();
  const propers = new Set<number>();
  if (subject !== null) terms.add(nameTerm(subject));
  for (const mark of marks) {
    if (mark.kind === 'number' && isDate(mark.value)) for (const term of dateTerms(mark.value)) terms.add(term);
    const term = markTerm(mark, text);
    if (term !== null) terms.add(term);
  }
  let next = 0;
  words.forEach((word, i) => {
    const offset = at[i] ?? 0;
    while (next < marks.length && (marks[next]?.end ?? 0) <= offset) next++;
    const held = marks[next];
    const isHeld = held !== undefined && held.start <= offset;
    if (isHeld) return;
    const phrase = phraseOf(word, words[i + 1] ?? 0);
    if (phrase === undefined && (STOP.has(word) || isLight(word) || isNegation(word))) return;
    const term = tagged(meaningOf(phrase ?? word), WORD);
    terms.add(term);
    if (!isCapital(text.charCodeAt(offset))) return;
    if (i > 0) propers.add(term);
    const version = VERSION.exec(text.slice(offset, offset + LONGEST_VERSION));
    if (version !== null) terms.add(nameTerm(version[0]));
  });
  return { terms: sorted(terms), propers: sorted(propers) };
}

/** A capitalised word with the number of a version or an edition. */
const VERSION = /^\p{Lu}\p{L}+[ -]v?\d{1,4}(?:\.\d+)*(?![\d%–-]|,\d| (?:percent|per cent))/u;
const LONGEST_VERSION = 40;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function sorted(terms: ReadonlySet<number>): number[] {
  return [...terms].sort((a, b) => a - b);
}

function markTerm(mark: Mark, text: string): number | null {
  if (mark.kind === 'model') return nameTerm(mark.canonical);
  if (mark.kind === 'system') return nameTerm(acronymOf(mark.canonical));
  if (mark.kind !== 'number') return null;
  const figure = readFigure(mark, text.slice(mark.start, mark.end));
  if (figure === null) return isDate(mark.value) ? null : tagged(wordHash(`#${String(mark.value)}`) & ~4, FIGURE);
  const value = Number.isFinite(figure.low) ? figure.low : figure.high;
  const hash = wordHash(`#${value.toPrecision(2)}${figure.dimension}`);
  return tagged(isRound(value, figure.dimension) ? hash & ~4 : hash | 4, FIGURE);
}

function isDate(value: NumberMark['value']): value is string | readonly [number, number] {
  return typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');
}

/** The year, month and day of a date by themselves, so that `April` and `4 April 2025` differ in nothing that both give. */
function dateTerms(value: string | readonly unknown[]): number[] {
  return [value].flat().flatMap((date) => {
    const parts = /^(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(String(date));
    if (parts === null) return [tagged(wordHash(`#${String(date)}`), DATE)];
    return parts.slice(1).flatMap((part, i) => (part === undefined ? [] : [tagged(wordHash(`#${'ymd'.charAt(i)}${part}`), DATE)]));
  });
}

function nameTerm(canonical: string): number {
  return tagged(wordHash(`@${canonical.toLowerCase()}`), NAME);
}

/** The letters that a name of several words is shortened to, so that it meets its acronym; any other name itself. */
function acronymOf(name: string): string {
  const words = name.match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 1) return name.replace(/^(\p{Lu}{2,})s$/u, '$1');
  return words.length < 3 ? name : words.map((word) => (/\d/.test(word) ? word : word.charAt(0).toUpperCase())).join('');
}

/** Whether a word says nothing of what a sentence is about. */
export function isPlain(word: number): boolean {
  return STOP.has(word);
}

/** Whether a figure is one that two sentences seldom share by chance: more than one digit that is no zero. */
export function isTelling(figure: number): boolean {
  return (figure & 4) !== 0;
}

function isRound(value: number, dimension: string): boolean {
  const digits = value.toExponential(2).replace(/\.?0*e.*$/, '').length;
  return digits < 2 && !(dimension === '' && value >= 10_000);
}

function tagged(hash: number, kind: number): number {
  return ((hash & ~3) | kind) >>> 0;
}

const STOP = new Set(`a an the this that these those it its they them their there here he she his her him we us our ours you your i me my mine
 who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of off on onto out over to up with within without about
 above after again against all also am any are be been being because before below between both can cannot could did do does doing done down during each either
 else ever every few further had has have having just may might more most much must neither no not now once one only other others own per same shall should some such
 still through too under until upon very was were will would whether while yes since though although via even however thus hence
 im ive id were weve youre youve theyre theyve thats its isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt
 said say says new`.split(/\s+/).map((word) => wordHash(stem(word))));
