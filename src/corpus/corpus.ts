import type { NumberMark } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import { claimGroups, claimsOf, claimsOfGroup, type ClaimGroup, type ClaimGrouping, type ClaimRef } from './claims.js';
import type { Document } from './entry.js';
import type { CopyGroup, CorpusCounts, Finding, Measurement, Mention, NamedMention, NameSummary, SourceSummary, ThingSummary } from './findings.js';
import { independentGroups, type IndependentGroup } from './independent.js';
import { originOf } from './linking.js';
import type { Link } from './links.js';
import { mentionCount, mentions, mentionsIn, nameOf, names } from './mentions.js';
import { NoteBook, type CapNote } from './notes.js';
import type { DocumentRead } from './read.js';
import { Related } from './related.js';
import { finding, measurementOf, rowsInside, sentenceOf } from './rows.js';
import { sameWords, wordingOf } from './same.js';
import { allSources, withSource } from './sources.js';
import { Store, type Part } from './store.js';
import { Tables } from './tables.js';
import { figuresBeside, figuresFor, things } from './things.js';
import type { SentenceView } from './view.js';

export type * from './findings.js';

/**
 * What all documents together say. Setting a document costs what has changed in it; after any sequence of updates every
 * answer equals that of a fresh start. Answers are by file, then offset.
 */
export class Corpus {
  readonly #store = new Store();
  readonly #notes = new NoteBook();
  readonly #tables = new Tables(this.#store, this.#notes);
  readonly #related = new Related(this.#store, this.#notes);
  readonly #lines = new WeakMap<readonly Part[], Uint32Array>();

  /** Takes pairs of sentences, by their texts, for ones that do not contradict each other, in place of those given before. */
  denyConflicts(pairs: Iterable<readonly [string, string]>): void {
    this.#related.denyConflicts(pairs);
  }

  /** Takes a document that somebody works on: its next state costs what has changed. */
  set(document: Document): void {
    this.#update(() => { this.#store.set(document); });
  }

  /** Takes what `readDocument` has read of a document, here or in another thread; it must not be used again. */
  put(document: DocumentRead): void {
    this.#update(() => { this.#store.put(document); });
  }

  /** Nobody works on a document any more; what it says stays. */
  release(uri: string): void {
    this.#store.release(uri);
  }

  delete(uri: string): void {
    this.#update(() => { this.#store.delete(uri); });
  }

  get counts(): CorpusCounts {
    return { documents: this.#store.size, sentences: this.#store.sentences.size, annotations: this.#store.annotations };
  }

  has(uri: string): boolean {
    return this.#store.get(uri) !== undefined;
  }

  /** Where the lines of a document start. */
  lines(uri: string): Uint32Array | undefined {
    const parts = this.#store.get(uri)?.parts;
    if (parts === undefined) return undefined;
    // A part starts on a line whose start is known from the end of the part before.
    const lines = this.#lines.get(parts) ?? Uint32Array.from(parts.flatMap((part, i) => Array.from(this.#store.entryOf(part).lines.subarray(i === 0 ? 0 : 1), (line) => line + part.start)));
    this.#lines.set(parts, lines);
    return lines;
  }

  fileOf(uri: string): string | undefined {
    return this.#store.get(uri)?.file;
  }

  /** The documents by file, then URI. */
  documents(): readonly { readonly uri: string; readonly file: string }[] {
    return this.#store.order.all();
  }

  /** The sentence of a document that holds `offset`; `undefined` where none does. */
  sentenceAt(uri: string, offset: number): Span | undefined {
    const sentence = sentenceOf(this.#store, uri, offset);
    return sentence === undefined ? undefined : finding(sentence.part, this.#store.entryOf(sentence.part), sentence.index);
  }

  /** The links of the sentence that holds `offset`, by the other end's file and offset. */
  linksAt(uri: string, offset: number): readonly Link[] {
    return this.#related.linksAt(uri, offset);
  }

  /** Every link once, by the place of `a`, then of `b`. */
  links(): Generator<Link> {
    return this.#related.links();
  }

  /** What a canonical name is called over all documents: the long form of an acronym, where they give it one alone. */
  nameOf(canonical: string): string {
    return nameOf(this.#tables, canonical);
  }

  /** The mentions of a model or system, under its long form or an acronym of it. */
  mentions(canonical: string): readonly Mention[] {
    return mentions(this.#tables, canonical);
  }

  /** How many mentions of a name there are, and in how many documents, however many those are. */
  mentionCount(canonical: string): { readonly mentions: number; readonly seeds: number } {
    return mentionCount(this.#tables, canonical);
  }

  /** The mention that defines a name, or else its first. */
  definition(canonical: string): Mention | undefined {
    const mentions = this.mentions(canonical);
    return mentions.find((mention) => mention.defining) ?? mentions[0];
  }

  /** Every model and system once, by its name over all documents. */
  names(): readonly NameSummary[] {
    return names(this.#tables);
  }

  /** The source marks with this text. */
  sources(text: string): readonly Finding[] {
    return withSource(this.#tables, 'sources', text);
  }

  /** The passages that come from the source with this text. */
  passages(source: string): readonly Finding[] {
    return withSource(this.#tables, 'passages', source);
  }

  /** The text of the source of the passage at an offset; `null` where it gives none. */
  sourceAt(uri: string, offset: number): string | null {
    return originOf(this.#store, { uri, start: offset, end: offset }).source;
  }

  /** Every source by its text, with its first mark. */
  allSources(): readonly SourceSummary[] {
    return allSources(this.#tables);
  }

  /** How many claims there are by source, type or seed, in the order of the seeds. */
  claimGroups(by: ClaimGrouping): readonly ClaimGroup[] {
    return claimGroups(this.#store, by);
  }

  /** The claims of a group, by its `key`. */
  claimsOfGroup(by: ClaimGrouping, key: string): Iterable<ClaimRef> {
    return claimsOfGroup(this.#store, by, key);
  }

  /** The claims of one document. */
  claims(uri: string): readonly ClaimRef[] {
    const item = this.#store.get(uri);
    return item === undefined ? [] : claimsOf(item, this.#store);
  }

  /**
   * The figures for what `mark` of a document measures, in units that compare with its own, in sentences that tell of the
   * same, itself included; `text` is the mark's. Of several in one other sentence only those that agree are surely for it.
   */
  figures(uri: string, mark: NumberMark, text: string): readonly Measurement[] {
    return figuresBeside(this.#tables, uri, mark, text);
  }

  /** Every measured thing once, by its head noun. */
  things(): readonly ThingSummary[] {
    return things(this.#tables);
  }

  /** The figures for a measured thing, by its key. */
  figuresFor(thing: string): readonly Measurement[] {
    return figuresFor(this.#tables, thing);
  }

  /** The mentions of models and systems inside a stretch of a document. */
  mentionsIn(uri: string, span: Span): readonly NamedMention[] {
    return mentionsIn(this.#tables, uri, span);
  }

  /** The figures inside a stretch of a document. */
  figuresIn(uri: string, span: Span): readonly Measurement[] {
    return rowsInside(this.#store, uri, span, 'figures').map((row) => measurementOf(this.#store, row));
  }

  /**
   * Looks for the conflicts and copies that may have come or gone, until it is told to stop; whether all are known.
   * The questions about them do so themselves, at a length that grows with the corpus.
   */
  settle(isOver: () => boolean): boolean {
    return this.#related.settle(isOver);
  }

  /** Passages that stand in more than one place, by their originals' file and offset. */
  copies(): readonly CopyGroup[] {
    return this.#related.copies();
  }

  /** The copies among those that `settle` has found so far. */
  knownCopies(): readonly CopyGroup[] {
    return this.#related.knownCopies();
  }

  /** The group that has the passage at `offset`, itself included; `undefined` where it stands in one place alone. */
  copiesOf(uri: string, offset: number): CopyGroup | undefined {
    return this.copies().find(({ members }) => members.some((one) => one.uri === uri && one.start <= offset && offset < one.end));
  }

  /** Who says what some findings say, in the order of the findings: by source, and what is copied only as a copy. */
  independent<F extends Finding>(findings: readonly F[]): readonly IndependentGroup<F>[] {
    return independentGroups(findings, (one) => originOf(this.#store, one), (a, b) => {
      const [x, y] = [this.#viewAt(a.uri, a.start), this.#viewAt(b.uri, b.start)];
      return x !== undefined && y !== undefined && sameWords(x, y) !== null;
    });
  }

  /** Every pair of sentences that contradict each other once, by the place of `a`, then of `b`. */
  conflicts(): readonly Link[] {
    return this.#related.conflicts();
  }

  /** The conflicts among those that `settle` has found so far. */
  knownConflicts(): readonly Link[] {
    return this.#related.knownConflicts();
  }

  /** A number that sentences in the same words share, and hardly any others do; `undefined` where no sentence starts. */
  wordingAt(uri: string, start: number): number | undefined {
    const sentence = this.#viewAt(uri, start);
    return sentence === undefined ? undefined : wordingOf(sentence);
  }

  /** The conflicts that have an end in a document: those that are found from there, and those that `settle` has found so far. */
  conflictsIn(uri: string): readonly Link[] {
    return this.#related.conflictsIn(uri);
  }

  /**
   * The conflicts that are found from a document, one stretch of it after the other and nothing after each sentence, so
   * that whoever asks can pause; those between two stretches twice. It ends when documents change.
   */
  conflictsFrom(uri: string): Generator<readonly Link[]> {
    return this.#related.conflictsFrom(uri);
  }

  /** Which limits have kept answers short since the documents last changed, each once, with the first place. */
  notes(): readonly CapNote[] {
    return this.#notes.all();
  }

  #viewAt(uri: string, offset: number): SentenceView | undefined {
    const sentence = sentenceOf(this.#store, uri, offset);
    return sentence === undefined ? undefined : { entry: this.#store.entryOf(sentence.part), index: sentence.index };
  }

  #update(change: () => void): void {
    const { stamp } = this.#store;
    change();
    if (this.#store.stamp === stamp) return;
    this.#notes.clear();
    this.#related.forget();
  }
}
