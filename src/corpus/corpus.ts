import type { NumberMark } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import { claimGroups, claimsOf, claimsOfGroup, type ClaimGroup, type ClaimGrouping, type ClaimRef } from './claims.js';
import type { BlockRef } from './copies.js';
import { Denied } from './denied.js';
import { sourceKey, thingKey, type Document } from './entry.js';
import type { Copy, CopyGroup, CorpusCounts, Finding, Measurement, Mention, NamedMention, NameSummary, SourceSummary, ThingSummary } from './findings.js';
import { readFigure } from './figures.js';
import { figuresLike } from './measured.js';
import { independentGroups, type IndependentGroup } from './independent.js';
import { linkOf, linksOf, linksOfPairs, originOf } from './linking.js';
import type { Link } from './links.js';
import { NoteBook, type CapNote } from './notes.js';
import { Pairs, type Pair } from './pairs.js';
import type { DocumentRead } from './read.js';
import { finding, firstWith, measurementOf, mentionOf, MOST_PLACES, rowsInside, rowsWith, seedsWith, sentenceOf, type Row } from './rows.js';
import { sameWords, wordingOf } from './same.js';
import { MOST_TWINS } from './sentences.js';
import { byPlace, Store, type Part } from './store.js';
import type { Table } from './facts.js';

export type * from './findings.js';

/**
 * What all documents together say. Setting a document costs what has changed in it; after any sequence of updates every
 * answer equals that of a fresh start. Answers are by file, then offset.
 */
export class Corpus {
  readonly #store = new Store();
  readonly #notes = new NoteBook();
  readonly #pairs = new Pairs(this.#store, (part, index) => this.#linksOf(part, index),
    (part, index) => { this.#notes.add({ cap: 'copies', limit: MOST_TWINS, at: finding(part, this.#store.entryOf(part), index) }); });
  #denied = new Denied([]);
  readonly #lines = new WeakMap<readonly Part[], Uint32Array>();
  /** The links of sentences that were asked about last, by their numbers. */
  readonly #links = new Map<number, readonly Pair[]>();
  readonly #remembered = new Map<string, { readonly stamp: number; readonly answer: unknown }>();

  /** Takes pairs of sentences, by their texts, for ones that do not contradict each other, in place of those given before. */
  denyConflicts(pairs: Iterable<readonly [string, string]>): void {
    this.#denied = new Denied(pairs);
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
    const sentence = sentenceOf(this.#store, uri, offset);
    if (sentence === undefined) return [];
    return this.#linksOf(sentence.part, sentence.index).filter((pair) => this.#stands(pair)).map((pair) => linkOf(this.#store, pair));
  }

  /** Every link once, by the place of `a`, then of `b`. */
  * links(): Generator<Link> {
    for (const { parts } of this.#store.order.all()) {
      for (const part of parts) {
        for (let index = 0; index < part.sentences; index++) {
          yield* linksOf(this.#store, this.#notes, part, index, 'later').filter((pair) => this.#stands(pair)).map((pair) => linkOf(this.#store, pair));
        }
      }
    }
  }

  /** What a canonical name is called over all documents: the long form of an acronym, where they give it one alone. */
  nameOf(canonical: string): string {
    const key = this.#store.strings.find(canonical);
    return key === undefined ? canonical : this.#store.strings.get(this.#store.acronyms.longOf(key));
  }

  /** The mentions of a model or system, under its long form or an acronym of it. */
  mentions(canonical: string): readonly Mention[] {
    return this.#rows('names', this.#keysOf(canonical)).map((row) => mentionOf(this.#store, row));
  }

  /** How many mentions of a name there are, and in how many documents, however many those are. */
  mentionCount(canonical: string): { readonly mentions: number; readonly seeds: number } {
    const keys = this.#keysOf(canonical);
    return { mentions: keys.reduce((sum, key) => sum + this.#store.facts.total('names', key), 0), seeds: seedsWith(this.#store, 'names', keys) };
  }

  /** The mention that defines a name, or else its first. */
  definition(canonical: string): Mention | undefined {
    const mentions = this.mentions(canonical);
    return mentions.find((mention) => mention.defining) ?? mentions[0];
  }

  /** Every model and system once, by its name over all documents. */
  names(): readonly NameSummary[] {
    const { facts, acronyms, strings } = this.#store;
    return this.#remember('names', () => {
      const longs = new Set([...facts.keys('names')].map((key) => acronyms.longOf(key)));
      const names = [...longs].flatMap((long) => {
        const first = firstWith(this.#store, 'names', acronyms.namesOf(long));
        if (first === undefined) return [];
        const kind = this.#store.entryOf(first.part).names.isModel[first.row] === 1 ? 'model' as const : 'system' as const;
        return [{ canonical: strings.get(long), kind, first: mentionOf(this.#store, first) }];
      });
      return names.sort((a, b) => (a.canonical < b.canonical ? -1 : a.canonical > b.canonical ? 1 : 0));
    });
  }

  /** The source marks with this text. */
  sources(text: string): readonly Finding[] {
    return this.#rows('sources', this.#keyOf(sourceKey(text))).map(({ part, row }) => finding(part, this.#store.entryOf(part).sources, row));
  }

  /** The passages that come from the source with this text. */
  passages(source: string): readonly Finding[] {
    return this.#rows('passages', this.#keyOf(sourceKey(source))).map(({ part, row }) => finding(part, this.#store.entryOf(part).passages, row));
  }

  /** The text of the source of the passage at an offset; `null` where it gives none. */
  sourceAt(uri: string, offset: number): string | null {
    return originOf(this.#store, { uri, start: offset, end: offset }).source;
  }

  /** Every source by its text, with its first mark. */
  allSources(): readonly SourceSummary[] {
    return this.#remember('sources', () => {
      const found = [...this.#store.facts.keys('sources')].flatMap((key) => {
        const first = firstWith(this.#store, 'sources', [key]);
        if (first === undefined) return [];
        const { sources } = this.#store.entryOf(first.part);
        return [{ text: this.#store.strings.get(sources.text[first.row] ?? 0), first: finding(first.part, sources, first.row) }];
      });
      return found.sort((a, b) => (a.text < b.text ? -1 : 1));
    });
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
    const figure = readFigure(mark, text);
    const key = figure === null ? null : thingKey(mark, figure);
    return figure === null || key === null ? [] : figuresLike(this.#store, { uri, start: mark.start, end: mark.end }, figure, this.#rows('figures', this.#keyOf(key)));
  }

  /** Every measured thing once, by its head noun. */
  things(): readonly ThingSummary[] {
    const { facts } = this.#store;
    return this.#remember('things', () => {
      const things = [...facts.keys('figures')].flatMap((key) => {
        const first = firstWith(this.#store, 'figures', [key]);
        if (first === undefined) return [];
        const { figure, thing } = measurementOf(this.#store, first);
        return thing === null ? [] : [{ ...thing, dimension: figure.dimension, figures: facts.total('figures', key), seeds: seedsWith(this.#store, 'figures', [key]) }];
      });
      return things.sort((a, b) => (a.head !== b.head ? (a.head < b.head ? -1 : 1) : a.dimension < b.dimension ? -1 : 1));
    });
  }

  /** The figures for a measured thing, by its key. */
  figuresFor(thing: string): readonly Measurement[] {
    return this.#rows('figures', this.#keyOf(thing)).map((row) => measurementOf(this.#store, row));
  }

  /** The mentions of models and systems inside a stretch of a document. */
  mentionsIn(uri: string, span: Span): readonly NamedMention[] {
    const { acronyms, strings } = this.#store;
    return rowsInside(this.#store, uri, span, 'names').map((row) => {
      const { canonical, isModel } = this.#store.entryOf(row.part).names;
      return { ...mentionOf(this.#store, row), canonical: strings.get(acronyms.longOf(canonical[row.row] ?? 0)), kind: isModel[row.row] === 1 ? 'model' : 'system' };
    });
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
    return this.#pairs.settleCopies(isOver) && this.#pairs.settleConflicts(isOver);
  }

  /** Passages that stand in more than one place, by their originals' file and offset. */
  copies(): readonly CopyGroup[] {
    this.#pairs.settleCopies(() => false);
    return this.knownCopies();
  }

  /** The copies among those that `settle` has found so far. */
  knownCopies(): readonly CopyGroup[] {
    this.#store.order.all();
    const compare = (a: BlockRef<Part>, b: BlockRef<Part>): number => byPlace(a.part, b.part) || a.row - b.row;
    return this.#pairs.copies(compare).map((group) => ({
      members: group.map(({ first, last }): Copy => {
        const place = { ...finding(first.part, this.#store.entryOf(first.part).blocks, first.row), end: last.part.start + (this.#store.entryOf(last.part).blocks.ends[last.row] ?? 0) };
        return { ...place, source: this.sourceAt(place.uri, place.start) };
      }),
    }));
  }

  /** The group that has the passage at `offset`, itself included; `undefined` where it stands in one place alone. */
  copiesOf(uri: string, offset: number): CopyGroup | undefined {
    return this.copies().find(({ members }) => members.some((one) => one.uri === uri && one.start <= offset && offset < one.end));
  }

  /** Who says what some findings say, in the order of the findings: by source, and what is copied only as a copy. */
  independent<F extends Finding>(findings: readonly F[]): readonly IndependentGroup<F>[] {
    const view = ({ uri, start }: F) => {
      const sentence = sentenceOf(this.#store, uri, start);
      return sentence === undefined ? undefined : { entry: this.#store.entryOf(sentence.part), index: sentence.index };
    };
    return independentGroups(findings, (one) => originOf(this.#store, one), (a, b) => {
      const [x, y] = [view(a), view(b)];
      return x !== undefined && y !== undefined && sameWords(x, y) !== null;
    });
  }

  /** Every pair of sentences that contradict each other once, by the place of `a`, then of `b`. */
  conflicts(): readonly Link[] {
    this.#pairs.settleConflicts(() => false);
    return this.knownConflicts();
  }

  /** The conflicts among those that `settle` has found so far. */
  knownConflicts(): readonly Link[] {
    return linksOfPairs(this.#store, [...this.#pairs.conflicts()].filter((pair) => this.#stands(pair)));
  }

  /** A number that sentences in the same words share, and hardly any others do; `undefined` where no sentence starts. */
  wordingAt(uri: string, start: number): number | undefined {
    const sentence = sentenceOf(this.#store, uri, start);
    return sentence === undefined ? undefined : wordingOf({ entry: this.#store.entryOf(sentence.part), index: sentence.index });
  }

  /** The conflicts that have an end in a document: those that are found from there, and those that `settle` has found so far. */
  conflictsIn(uri: string): readonly Link[] {
    const item = this.#store.get(uri);
    if (item === undefined) return [];
    const own = item.parts.flatMap((part) => this.#pairs.askConflicts(part));
    const others = [...this.#pairs.conflicts()].filter(({ b }) => b.part.owner === item);
    return linksOfPairs(this.#store, [...own, ...others].filter((pair) => this.#stands(pair)));
  }

  /**
   * The conflicts that are found from a document, one stretch of it after the other and nothing after each sentence, so
   * that whoever asks can pause; those between two stretches twice. It ends when documents change.
   */
  * conflictsFrom(uri: string): Generator<readonly Link[]> {
    const { stamp } = this.#store;
    for (const part of this.#store.get(uri)?.parts ?? []) {
      const asking = this.#pairs.askingConflicts(part);
      for (let step = asking.next(); ; step = asking.next()) {
        yield step.done === true ? linksOfPairs(this.#store, step.value.filter((pair) => this.#stands(pair))) : [];
        if (this.#store.stamp !== stamp) return;
        if (step.done === true) break;
      }
    }
  }

  /** Which limits have kept answers short since the documents last changed, each once, with the first place. */
  notes(): readonly CapNote[] {
    return this.#notes.all();
  }

  /** Whoever looks for the conflicts of a seed that is seen also finds what is told where somebody points at one of its claims. */
  #linksOf(part: Part, index: number): readonly Pair[] {
    const number = part.first + index;
    const known = this.#links.get(number);
    if (known !== undefined) return known;
    const pairs = linksOf(this.#store, this.#notes, part, index, 'all');
    if (this.#links.size >= MOST_ASKED) this.#links.clear();
    this.#links.set(number, pairs);
    return pairs;
  }

  /** Whether nobody has said that a pair is no conflict. */
  #stands({ a, b, verdict }: Pair): boolean {
    const view = ({ part, index }: Pair['a']) => ({ entry: this.#store.entryOf(part), index });
    return verdict.relation !== 'conflicts' || !this.#denied.has(view(a), view(b));
  }

  /** What is known of questions holds until a document says something else. */
  #update(change: () => void): void {
    const { stamp } = this.#store;
    change();
    if (this.#store.stamp === stamp) return;
    this.#notes.clear();
    this.#links.clear();
  }

  #keyOf(text: string): number[] {
    const key = this.#store.strings.find(text);
    return key === undefined ? [] : [key];
  }

  #keysOf(canonical: string): readonly number[] {
    return this.#keyOf(canonical).flatMap((key) => this.#store.acronyms.namesOf(this.#store.acronyms.longOf(key)));
  }

  #rows(table: Table, keys: readonly number[]): Row[] {
    const rows = rowsWith(this.#store, table, keys);
    const last = rows[MOST_PLACES - 1];
    if (last !== undefined) this.#notes.add({ cap: 'places', limit: MOST_PLACES, at: finding(last.part, this.#store.entryOf(last.part)[table], last.row) });
    return rows;
  }

  /** An answer about all documents is made once for each state of them. */
  #remember<T>(name: string, make: () => T): T {
    const { stamp } = this.#store;
    const known = this.#remembered.get(name);
    if (known?.stamp === stamp) return known.answer as T;
    const answer = make();
    this.#remembered.set(name, { stamp, answer });
    return answer;
  }
}

/** Of how many sentences links are kept: more than a long seed has claims. */
const MOST_ASKED = 2000;
