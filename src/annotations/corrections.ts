import type { Sentence } from '../analysis/analysis.js';
import { KINDS, type Kind, type Mark } from '../analysis/marks.js';
import { stableId } from '../base/hash.js';
import { contains } from '../base/span.js';

/** Where a folder keeps its corrections, relative to the folder. */
export const CORRECTIONS_FILE = '.seedmark/corrections.jsonl';

/**
 * A person's word that something is no mark of a kind. A name or a source is meant wherever its text stands, a claim
 * wherever its sentence stands, a number where it stands in its sentence: so a correction outlives edits around it.
 */
export interface Correction {
  /** The same correction made twice, or by two people, has the same id. */
  readonly id: string;
  readonly not: Kind;
  /** The text of the mark, white space folded. */
  readonly text: string;
  /** The sentence of a number, white space folded, and how many UTF-16 code units into it the number starts; else `null`. */
  readonly sentence: string | null;
  readonly at: number | null;
}

/** A person's word that two sentences do not contradict each other, wherever they stand. */
export interface ConflictCorrection {
  readonly id: string;
  readonly not: 'conflict';
  /** The two sentences, white space folded, the one that sorts first as `text`. */
  readonly text: string;
  readonly sentence: string;
}

/** A corrections file as read. A line that cannot be read is kept as it is, so that nothing of a newer version is lost. */
export interface Corrections {
  readonly known: readonly (Correction | ConflictCorrection)[];
  readonly unread: readonly string[];
}

export const NO_CORRECTIONS: Corrections = { known: [], unread: [] };

export function correctionOf(mark: Mark, text: string, sentences: readonly Sentence[]): Correction {
  const place = mark.kind === 'number' ? placeInSentence(mark, text, sentences) : { sentence: null, at: null };
  const quote = fold(text.slice(mark.start, mark.end));
  return { id: idOf(mark.kind, quote, place), not: mark.kind, text: quote, ...place };
}

export function conflictCorrectionOf(one: string, other: string): ConflictCorrection {
  const [text = '', sentence = ''] = [fold(one), fold(other)].sort();
  return { id: stableId('conflict', text, sentence), not: 'conflict', text, sentence };
}

/** The pairs of sentences that somebody has said do not contradict each other. */
export function deniedConflicts(corrections: Corrections): (readonly [string, string])[] {
  return corrections.known.flatMap((known) => (known.not === 'conflict' ? [[known.text, known.sentence] as const] : []));
}

export function addCorrection(corrections: Corrections, added: Correction | ConflictCorrection): Corrections {
  const others = corrections.known.filter((known) => known.id !== added.id);
  return { ...corrections, known: [...others, added] };
}

export function removeCorrection(corrections: Corrections, id: string): Corrections {
  return { ...corrections, known: corrections.known.filter((known) => known.id !== id) };
}

/**
 * The marks that no correction takes away. Offsets of `marks` and `sentences`, those they were found in, are from the
 * start of `text`, which may be a whole text or a block of one.
 */
export type Corrector = (marks: readonly Mark[], text: string, sentences: readonly Sentence[]) => readonly Mark[];

const correctors = new WeakMap<Corrections, Corrector>();

/** The same function for the same corrections; `undefined` where there are none. */
export function correctorOf(corrections: Corrections): Corrector | undefined {
  if (corrections.known.every((one) => one.not === 'conflict')) return undefined;
  const corrector = correctors.get(corrections) ?? makeCorrector(corrections);
  correctors.set(corrections, corrector);
  return corrector;
}

function makeCorrector(corrections: Corrections): Corrector {
  const known = corrections.known.filter((one) => one.not !== 'conflict');
  const texts = new Set(known.map((one) => `${one.not} ${one.text}`));
  const ids = new Set(known.map((one) => idOf(one.not, one.text, one)));
  return (marks, text, sentences) => marks.filter((mark) => {
    const quote = fold(text.slice(mark.start, mark.end));
    return !texts.has(`${mark.kind} ${quote}`) || !ids.has(correctionOf(mark, text, sentences).id);
  });
}

export function obeyCorrections(marks: readonly Mark[], text: string, sentences: readonly Sentence[], corrections: Corrections): readonly Mark[] {
  return correctorOf(corrections)?.(marks, text, sentences) ?? marks;
}

export function parseCorrections(jsonLines: string): Corrections {
  const known = new Map<string, Correction | ConflictCorrection>();
  const unread: string[] = [];
  for (const line of jsonLines.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const correction = parseCorrection(line);
    if (correction === undefined) unread.push(line);
    else known.set(correction.id, correction);
  }
  return { known: [...known.values()], unread };
}

/** One record a line, sorted by id, so that two people's additions merge; what could not be read stands last, as it was. */
export function formatCorrections(corrections: Corrections): string {
  const sorted = [...corrections.known].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...sorted.map((known) => JSON.stringify(known)), ...corrections.unread].map((line) => `${line}\n`).join('');
}

function parseCorrection(line: string): Correction | ConflictCorrection | undefined {
  try {
    const record: unknown = JSON.parse(line);
    return isCorrection(record) || isConflictCorrection(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function isCorrection(record: unknown): record is Correction {
  if (typeof record !== 'object' || record === null) return false;
  const { id, not, text, sentence, at } = record as Partial<Record<keyof Correction, unknown>>;
  const inSentence = (typeof sentence === 'string' && typeof at === 'number') || (sentence === null && at === null);
  return typeof id === 'string' && typeof text === 'string' && inSentence && KINDS.some((kind) => kind === not);
}

function isConflictCorrection(record: unknown): record is ConflictCorrection {
  if (typeof record !== 'object' || record === null) return false;
  const { id, not, text, sentence } = record as Partial<Record<keyof ConflictCorrection, unknown>>;
  return typeof id === 'string' && not === 'conflict' && typeof text === 'string' && typeof sentence === 'string';
}

interface SentencePlace {
  readonly sentence: string | null;
  readonly at: number | null;
}

function idOf(kind: Kind, quote: string, { sentence, at }: SentencePlace): string {
  return stableId(kind, quote, sentence ?? '', at ?? -1);
}

function placeInSentence(mark: Mark, text: string, sentences: readonly Sentence[]): SentencePlace {
  const sentence = sentenceAround(mark, sentences);
  if (sentence === undefined) return { sentence: null, at: null };
  return { sentence: fold(text.slice(sentence.start, sentence.end)), at: fold(text.slice(sentence.start, mark.start)).length };
}

/** Sentences are in order and do not overlap, so the one around a mark is found by halving. */
function sentenceAround(mark: Mark, sentences: readonly Sentence[]): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= mark.start) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found !== undefined && contains(found, mark) ? found : undefined;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}
