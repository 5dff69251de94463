import type { Analysis, Sentence } from '../analysis/analysis.js';
import { CLAIM_TYPES, type Mark, type NameMark, type NumberMark } from '../analysis/marks.js';
import { fold } from '../base/excerpt.js';
import { lineStarts } from '../base/lines.js';
import type { Span } from '../base/span.js';
import { detached, type Strings } from '../base/strings.js';
import { acronymsOf } from './acronyms.js';
import { headWord, readFigure, type Figure } from './figures.js';
import { withFractions } from './fractions.js';
import { meaningOf } from './lexicon.js';
import { stem } from './stem.js';
import { passagesOf } from './passages.js';
import { termOfName } from './terms.js';
import { readWording } from './wording.js';
import { wordHash } from './words.js';

/** What the corpus is told of one document. */
export interface Document {
  readonly uri: string;
  /** As a person knows the file: documents are in the order of this. */
  readonly file: string;
  readonly analysis: Analysis;
  /** The marks with the user's corrections obeyed. */
  readonly marks: readonly Mark[];
  /** Obeys the corrections in one block; the same function as long as they do not change, `undefined` where there are none. */
  readonly corrector?: ((marks: readonly Mark[], text: string, sentences: readonly Sentence[]) => readonly Mark[]) | undefined;
}

/** A sentence number that stands for none: a mark in a title. */
export const NOWHERE = 0xffffffff;

/** Numbers that are kept in half the size where all of them are small: offsets and counts within a stretch. */
export type Small = Uint16Array | Uint32Array;

/**
 * What the corpus keeps of a stretch of one document, in flat arrays and without its text; offsets are from the start of
 * the stretch, which holds whole passages. What is added here is to stand in `layout.ts` too. Sentences are numbered in order; rows of
 * `names`, `figures` and `sources` are in order too, and strings are numbers of the corpus's `Strings`.
 */
export interface Entry {
  readonly uri: string;
  /** Where its lines start, so that a place can be told without the text. */
  readonly lines: Small;
  readonly starts: Small;
  readonly ends: Small;
  /** Of a sentence that is marked as a claim its type as one more than its place in `CLAIM_TYPES`; 0 for any other. */
  readonly claimTypes: Uint8Array;
  /** All words of sentence `i`, as stems, are `words` from `wordAt[i]` to `wordAt[i + 1]`. */
  readonly words: Uint32Array;
  readonly wordAt: Small;
  /** The different terms of sentence `i`, sorted: content words, canonical names and figures. */
  readonly terms: Uint32Array;
  readonly termAt: Small;
  /** Those terms of sentence `i` that are words written as proper names are. */
  readonly propers: Uint32Array;
  readonly properAt: Small;
  /** The terms that stand for what the stretch is about, sorted. */
  readonly topic: Uint32Array;
  /** One number: what they are worth together. */
  readonly topicWorth: Float64Array;
  /** 1 for a sentence that asks. */
  readonly isQuestion: Uint8Array;
  readonly names: NameRows;
  /** What the document says of acronyms. */
  readonly acronyms: AcronymRows;
  readonly figures: FigureRows;
  readonly sources: SourceRows;
  /** All passages; `key` and `text` are `NOWHERE` where one does not say where it comes from. */
  readonly passages: SourceRows;
  /** The blocks in which somebody says something. */
  readonly blocks: Rows;
}

/** Row by row an acronym and what it stands for. */
export interface AcronymRows {
  readonly short: Uint32Array;
  readonly long: Uint32Array;
  /** `TOLD`, `GUESSED` or `ORDERED` of `acronyms.ts`. */
  readonly how: Uint8Array;
}

export interface Rows {
  readonly starts: Small;
  readonly ends: Small;
}

export interface NameRows extends Rows {
  /** The term under which all ways to write the name meet. */
  readonly term: Uint32Array;
  readonly canonical: Uint32Array;
  readonly spelling: Uint32Array;
  /** 1 where the mention tells what the name stands for. */
  readonly defining: Uint8Array;
  /** 1 for a model, 0 for a system. */
  readonly isModel: Uint8Array;
}

export interface FigureRows extends Rows {
  /** The measured thing with its dimension, or `NOWHERE` where the text does not say what is measured. */
  readonly thing: Uint32Array;
  /** The head noun of the measured thing as it stands, or `NOWHERE`. */
  readonly head: Uint32Array;
  readonly dimension: Uint32Array;
  /** `COUNT`, `SHARE` or `MULTIPLIER`; 0 for any other. */
  readonly scale: Uint8Array;
  /** The number among `words` of the first word at or after its start. */
  readonly word: Small;
  /** What figure `i` lies between are the first and the last of `bounds` from `boundAt[i]` to `boundAt[i + 1]`: one number where they are the same. */
  readonly bounds: Float64Array;
  readonly boundAt: Small;
  readonly slack: Float32Array;
}

/** What the dimension of a figure says of it: a plain count has no unit, a share is a percentage or a fraction. */
export const COUNT = 1, SHARE = 2, MULTIPLIER = 3;
const SCALES = new Map([['', COUNT], ['%', SHARE], ['x', MULTIPLIER]]);

export function lowOf({ bounds, boundAt }: FigureRows, row: number): number {
  return bounds[boundAt[row] ?? 0] ?? 0;
}

export function highOf({ bounds, boundAt }: FigureRows, row: number): number {
  return bounds[(boundAt[row + 1] ?? 1) - 1] ?? 0;
}

export interface SourceRows extends Rows {
  /** The source's text as `sourceKey` makes it alike, and as it stands. */
  readonly key: Uint32Array;
  readonly text: Uint32Array;
}

export function readEntry(document: Document, strings: Strings): Entry {
  const { uri, analysis } = document;
  const { text, sentences } = analysis;
  const marks = withFractions(document.marks, text);
  const starts = column(sentences, (sentence) => sentence.start);
  const ends = column(sentences, (sentence) => sentence.end);
  const claimTypes = new Uint8Array(starts.length);
  const named: NameMark[] = [], sourced: Mark[] = [], read: Read[] = [];
  const figures = new Map<NumberMark, Figure | null>();
  for (const mark of marks) {
    if (mark.kind === 'claim') {
      const sentence = lowerBound(starts, mark.start);
      if (starts[sentence] === mark.start) claimTypes[sentence] = CLAIM_TYPES.indexOf(mark.type) + 1;
    } else if (mark.kind === 'source') sourced.push(mark);
    else if (mark.kind === 'number') {
      const figure = readFigure(mark, text.slice(mark.start, mark.end));
      figures.set(mark, figure);
      if (figure !== null) read.push({ mark, figure, start: mark.start, end: mark.end });
    } else named.push(mark);
  }
  const known = acronymsOf(named, text, strings);
  const acronyms = { short: column(known, ({ short }) => short), long: column(known, ({ long }) => long), how: Uint8Array.from(known, ({ how }) => how) };
  const { wordStarts, ...wordings } = readWording(analysis, starts, ends, marks, (mark) => figures.get(mark) ?? null);
  return {
    ...wordings, uri, lines: lineStarts(text), starts, ends, claimTypes, acronyms,
    names: nameRows(named, text, strings), figures: figureRows(read, wordStarts, strings), sources: sourceRows(sourced, text, strings),
    passages: passageRows(analysis, strings), blocks: spans(analysis.blocks.filter((block) => block.role === 'body')),
  };
}

function column<T>(rows: readonly T[], numberOf: (row: T) => number): Uint32Array {
  const numbers = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) numbers[i] = numberOf(rows[i] as T);
  return numbers;
}

/** The key under which two sources with the same text but for case, white space and `https://www.` meet. */
export function sourceKey(text: string): string {
  return fold(text).toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\./, '').replace(/[\s/.…:]+$/, '');
}

/** The key under which figures for one thing, in units that compare, meet; `null` where they cannot. */
export function thingKey(mark: NumberMark, figure: Figure): string | null {
  const thing = thingOf(mark.of);
  return thing === null ? null : keyOfThing(thing, figure);
}

function keyOfThing({ meaning }: Thing, { dimension }: Figure): string {
  return `${meaning}|${dimension}`;
}

/** A measured thing: its head noun in small letters, and what that means. */
interface Thing {
  readonly head: string;
  readonly meaning: number;
}

/** The things that phrases met lately tell: few phrases are read twice. */
const things = new Map<string, Thing | null>();
const MOST_THINGS = 1024;

function thingOf(phrase: string | null): Thing | null {
  if (phrase === null) return null;
  const known = things.get(phrase);
  if (known !== undefined) return known;
  const head = headWord(phrase)?.toLowerCase();
  const thing = head === undefined ? null : { head: detached(head), meaning: meaningOf(wordHash(stem(head))) };
  if (things.size >= MOST_THINGS) things.clear();
  things.set(detached(phrase), thing);
  return thing;
}

function nameRows(marks: readonly NameMark[], text: string, strings: Strings): NameRows {
  return {
    ...spans(marks),
    term: column(marks, termOfName),
    canonical: column(marks, (mark) => strings.id(mark.canonical)),
    spelling: column(marks, (mark) => strings.id(fold(text.slice(mark.start, mark.end)))),
    defining: Uint8Array.from(marks, (mark) => (defines(text, mark) ? 1 : 0)),
    isModel: Uint8Array.from(marks, (mark) => (mark.kind === 'model' ? 1 : 0)),
  };
}

/** A number with what it is read as. */
interface Read extends Span {
  readonly mark: NumberMark;
  readonly figure: Figure;
}

function figureRows(read: readonly Read[], wordStarts: Uint32Array, strings: Strings): FigureRows {
  const { length } = read;
  const rows = {
    ...spans(read), thing: new Uint32Array(length).fill(NOWHERE), head: new Uint32Array(length).fill(NOWHERE), dimension: new Uint32Array(length),
    scale: new Uint8Array(length), word: new Uint32Array(length),
    bounds: new Float64Array(2 * length), boundAt: new Uint32Array(length + 1), slack: new Float32Array(length),
  };
  let bounds = 0;
  read.forEach(({ mark, figure }, row) => {
    const { dimension, low, high, slack } = figure;
    const thing = thingOf(mark.of);
    if (thing !== null) {
      rows.thing[row] = strings.id(keyOfThing(thing, figure));
      rows.head[row] = strings.id(thing.head);
    }
    rows.dimension[row] = strings.id(dimension);
    rows.scale[row] = SCALES.get(dimension) ?? 0;
    rows.word[row] = lowerBound(wordStarts, mark.start);
    rows.bounds[bounds++] = low;
    if (low !== high) rows.bounds[bounds++] = high;
    rows.boundAt[row + 1] = bounds;
    rows.slack[row] = slack;
  });
  return { ...rows, bounds: rows.bounds.subarray(0, bounds) };
}

function sourceRows(marks: readonly Mark[], text: string, strings: Strings): SourceRows {
  const texts = marks.map((mark) => text.slice(mark.start, mark.end));
  return { ...spans(marks), key: column(texts, (one) => strings.id(sourceKey(one))), text: column(texts, (one) => strings.id(fold(one))) };
}

function passageRows(analysis: Analysis, strings: Strings): SourceRows {
  const passages = passagesOf(analysis);
  const idOf = (kept: (text: string) => string) => ({ source }: { readonly source: { readonly text: string } | null }): number => (source === null ? NOWHERE : strings.id(kept(source.text)));
  return { ...spans(passages), key: column(passages, idOf(sourceKey)), text: column(passages, idOf(fold)) };
}

function spans(marks: readonly Span[]): Rows {
  return { starts: column(marks, (mark) => mark.start), ends: column(marks, (mark) => mark.end) };
}

/** The rows that start from `start` up to `end`; rows are in order. */
export function rowsIn(starts: Small, start: number, end: number): number[] {
  const rows: number[] = [];
  for (let row = lowerBound(starts, start); row < starts.length && (starts[row] ?? end) < end; row++) rows.push(row);
  return rows;
}

/** How many of sorted numbers are less than `value`: the index of the first that is not. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the sentence that holds `offset`, or `NOWHERE`. */
export function sentenceAt(starts: Small, ends: Small, offset: number): number {
  const after = lowerBound(starts, offset + 1);
  return after > 0 && offset < (ends[after - 1] ?? 0) ? after - 1 : NOWHERE;
}

/** A mention that is followed by its acronym or by what it is, or that the text introduces. */
function defines(text: string, mark: NameMark): boolean {
  const after = text.slice(mark.end, mark.end + 40).replace(/\n\s*\n[^]*$/, '');
  if (/^\s?\((?:[A-Z][\w-]*[A-Z]\w*)\)/.test(after) || /^,?\s(?:is|are|was)\s(?:an?|the|our|one)\s/.test(after) || /^, (?:an?|the|our)\s/.test(after)) return true;
  const before = text.slice(Math.max(0, mark.start - 40), mark.start).replace(/^[^]*\n\s*\n/, '');
  return /\b(?:introduc(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|launch(?:es|ed|ing)?|releas(?:e|es|ed|ing)|present(?:s|ed|ing)?|call(?:s|ed)?|named|propos(?:e|es|ed|ing)) (?:an?\s|the\s|our\s)?["“‘']?$/i.test(before);
}
