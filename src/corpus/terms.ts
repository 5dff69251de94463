import type { Mark, NameMark, NumberMark } from '../analysis/marks.js';
import { usualOrder } from './acronyms.js';
import type { Figure } from './figures.js';
import { isLight, isNegation, meaningOf } from './lexicon.js';
import { NumberList } from './numberList.js';
import { phraseOf } from './phrases.js';
import { stem } from './stem.js';
import { wordSet } from './wordMap.js';
import { wordHash, type Words } from './words.js';

/** What a term stands for is in its last two bits; the third tells telling figures from round ones. */
export const WORD = 0, NAME = 1, FIGURE = 2, DATE = 3;

export function kindOf(term: number): number {
  return term & 3;
}

/** What the sentences of a stretch are about, in the order of its words; those of sentence `i` are from `termAt[i]` to `termAt[i + 1]`. */
export class SentenceTerms {
  /** Hashes: content words by what they mean, a name as one term, a figure by its value to two digits in the unit of its dimension. */
  readonly terms = new NumberList();
  readonly termAt: Uint32Array;
  /** Those words among them, but for the first of a sentence, that are written as proper names are. */
  readonly propers = new NumberList();
  readonly properAt: Uint32Array;
  /** The first word of each sentence, where it has a capital as any first word has; else 0. */
  readonly heads: Uint32Array;
  /** What each sentence names first; 0 for nothing. */
  readonly named: Uint32Array;

  constructor(sentences: number) {
    this.termAt = new Uint32Array(sentences + 1);
    this.properAt = new Uint32Array(sentences + 1);
    this.heads = new Uint32Array(sentences);
    this.named = new Uint32Array(sentences);
  }
}

/**
 * Adds the terms of sentence `i`, which is the one after those that were added.
 * @param words those of the sentence are the ones from `first` on
 * @param marks the names and numbers in the sentence, in order
 * @param figureOf what a number is read as; `null` for what is no quantity
 */
export function addTerms(into: SentenceTerms, i: number, text: string, { stems, starts, ends }: Words, first: number, marks: readonly Mark[], figureOf: (mark: NumberMark) => Figure | null): void {
  const { terms, propers } = into;
  for (const mark of marks) {
    if (mark.kind === 'number') { addFigure(mark, figureOf(mark), terms); continue; }
    if (mark.kind !== 'model' && mark.kind !== 'system') continue;
    const name = termOfName(mark);
    terms.push(name);
    if (into.named[i] === 0) into.named[i] = name;
  }
  let next = 0;
  for (let word = first; word < stems.length; word++) {
    const start = starts.at(word);
    while (next < marks.length && (marks[next]?.end ?? 0) <= start) next++;
    if ((marks[next]?.start ?? Infinity) <= start) continue;
    const phrase = phraseOf(stems.at(word), word + 1 < stems.length ? stems.at(word + 1) : 0);
    const term = phrase === undefined ? wordTerm(stems.at(word)) : tagged(meaningOf(phrase), WORD);
    if (term === 0) continue;
    terms.push(term);
    if (!isCapital(text.charCodeAt(start))) continue;
    if (word > first) propers.push(term);
    else into.heads[i] = term;
    const version = versionAt(text, start, ends.at(word));
    if (version !== null) terms.push(nameTerm(version));
  }
  into.termAt[i + 1] = terms.length;
  into.properAt[i + 1] = propers.length;
}

/** The terms of words met, each beside its word: the last one met in each place. */
const PLACES = 1 << 14;
const met = new Uint32Array(2 * PLACES);

/** What a word by itself tells of what a sentence is about; 0 for nothing. */
function wordTerm(word: number): number {
  const place = 2 * (word & (PLACES - 1));
  if (met[place] === word) return met[place + 1] ?? 0;
  const term = STOP.has(word) || isLight(word) || isNegation(word) ? 0 : tagged(meaningOf(word), WORD);
  met[place] = word;
  met[place + 1] = term;
  return term;
}

/** A capitalised word with the number of a version or an edition. */
const VERSION = /^\p{Lu}\p{L}+[ -]v?\d{1,4}(?:\.\d+)*(?![\d%–-]|,\d| (?:percent|per cent))/u;
const LONGEST_VERSION = 40;

/** @param end where its first word ends; only what has a digit after a space or hyphen is looked at closely */
function versionAt(text: string, start: number, end: number): string | null {
  let at = end;
  while (at < start + LONGEST_VERSION && mayBeLetter(text.charCodeAt(at))) at++;
  const between = text.charCodeAt(at);
  if (between !== SPACE && between !== HYPHEN) return null;
  const after = text.charCodeAt(at + 1);
  if (!isDigit(after === SMALL_V ? text.charCodeAt(at + 2) : after)) return null;
  return VERSION.exec(text.slice(start, start + LONGEST_VERSION))?.[0] ?? null;
}

function mayBeLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || isCapital(code) || code >= 0xc0;
}

const SPACE = 32, HYPHEN = 45, SMALL_V = 118;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function addFigure({ value }: NumberMark, figure: Figure | null, terms: NumberList): void {
  if (isDate(value)) for (const date of typeof value === 'string' ? [value] : value) addDate(String(date), terms);
  if (figure === null) {
    if (!isDate(value)) terms.push(tagged(wordHash(`#${String(value)}`) & ~4, FIGURE));
    return;
  }
  const least = Number.isFinite(figure.low) ? figure.low : figure.high;
  const hash = wordHash(`#${least.toPrecision(2)}${figure.dimension}`);
  terms.push(tagged(isRound(least, figure.dimension) ? hash & ~4 : hash | 4, FIGURE));
}

function isDate(value: NumberMark['value']): value is string | readonly [number, number] {
  return typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');
}

/** Adds the year, month and day of a date by themselves, so that `April` and `4 April 2025` differ in nothing that both give. */
function addDate(date: string, terms: NumberList): void {
  const parts = /^(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (parts === null) { terms.push(tagged(wordHash(`#${date}`), DATE)); return; }
  const [, year, month, day] = parts;
  if (year !== undefined) terms.push(tagged(wordHash(`#y${year}`), DATE));
  if (month !== undefined) terms.push(tagged(wordHash(`#m${month}`), DATE));
  if (day !== undefined) terms.push(tagged(wordHash(`#d${day}`), DATE));
}

/** The term of a name, which its other spellings share: a model's whatever the order of its version, a system's with its acronym. */
export function termOfName({ kind, canonical }: NameMark): number {
  return nameTerm(kind === 'model' ? usualOrder(canonical) ?? canonical : acronymOf(canonical));
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
  return value >= 0 && value.toExponential(2).includes('.00e') && !(dimension === '' && value >= 10_000);
}

function tagged(hash: number, kind: number): number {
  return ((hash & ~3) | kind) >>> 0;
}

const STOP = wordSet(`a an the this that these those it its they them their there here he she his her him we us our ours you your i me my mine
 who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of off on onto out over to up with within without about
 above after again against all also am any are be been being because before below between both can cannot could did do does doing done down during each either
 else ever every few further had has have having just may might more most much must neither no not now once one only other others own per same shall should some such
 still through too under until upon very was were will would whether while yes since though although via even however thus hence
 im ive id were weve youre youve theyre theyve thats its isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt
 said say says new`.split(/\s+/).map((word) => wordHash(stem(word))));
