import type { NumberMark } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import { Strings } from '../base/strings.js';
import { Acronyms } from './acronyms.js';
import { claimGroups, claimsOf, claimsOfGroup, type ClaimGroup, type ClaimGrouping, type ClaimRef } from './claims.js';
import { copyGroups, passageAt } from './copies.js';
import { NOWHERE, readEntry, sentenceAt, sourceKey, thingKey, type Document, type Entry } from './entry.js';
import { Facts, keysOf, type Table } from './facts.js';
import { readFigure, type Figure } from './figures.js';
import { independentGroups, type IndependentGroup, type Origin } from './independent.js';
import type { Link } from './links.js';
import { NoteBook, type CapNote } from './notes.js';
import { Order } from './order.js';
import { relate } from './relate.js';
import { sameWords, wordsOf } from './same.js';
import { SentenceIndex } from './sentences.js';

/** Where something stands in a document of the corpus. */
export interface Finding extends Span {
  readonly uri: string;
}

export interface Mention extends Finding {
  readonly spelling: string;
  /** Whether the text tells here what the name stands for. */
  readonly defining: boolean;
  /** The claim that holds it; `null` in a title or a sentence that asserts nothing. */
  readonly claim: Span | null;
}

export interface Measurement extends Finding {
  readonly figure: Figure;
  /** The key of the measured thing, which figures for it in comparable units share, and its head noun; `null` where the text does not name it. */
  readonly thing: { readonly key: string; readonly head: string } | null;
}

/** A measured thing, under the head noun that stands first. */
export interface ThingSummary {
  readonly key: string;
  readonly head: string;
  /** The unit in which its figures are compared: `%`, `s`, `x` for times, empty for counts. */
  readonly dimension: string;
  readonly figures: number;
  readonly seeds: number;
}

export interface NameSummary {
  readonly canonical: string;
  readonly kind: 'model' | 'system';
  readonly first: Mention;
}

export interface SourceSummary {
  readonly text: string;
  readonly first: Finding;
}

/** A passage that stands in more than one place, cut or whole. */
export interface Copy extends Finding {
  /** The text of the source it gives; `null` where it gives none. */
  readonly source: string | null;
}

/** Near-duplicates of one passage by file, then offset: the first is the original. */
export interface CopyGroup {
  readonly members: readonly Copy[];
}

export interface CorpusCounts {
  readonly documents: number;
  readonly sentences: number;
  readonly annotations: number;
}

interface Item {
  readonly uri: string;
  readonly file: string;
  readonly entry: Entry;
  readonly annotations: number;
  rank: number;
  first: number;
}

/**
 * What all documents together say. Setting or deleting a document costs its own size; after any sequence of such
 * updates every answer equals that of a fresh start. Answers are by file, then offset.
 */
export class Corpus {
  readonly #strings = new Strings();
  readonly #items = new Map<string, Item>();
  readonly #order = new Order<Item>();
  readonly #sentences = new SentenceIndex<Item>();
  readonly #facts = new Facts<Item>();
  readonly #acronyms = new Acronyms();
  readonly #notes = new NoteBook();
  #copies: readonly CopyGroup[] | undefined;
  #conflicts: readonly Link[] | undefined;
  #annotations = 0;

  set(document: Document): void {
    this.delete(document.uri);
    this.#forget();
    const entry = readEntry(document, this.#strings);
    const item: Item = { uri: document.uri, file: document.file, entry, annotations: document.marks.length, rank: 0, first: 0 };
    this.#items.set(item.uri, item);
    this.#order.add(item);
    this.#sentences.add(item);
    this.#facts.add(item);
    this.#acronyms.add(entry.acronyms);
    this.#annotations += item.annotations;
  }

  delete(uri: string): void {
    const item = this.#items.get(uri);
    if (item === undefined) return;
    this.#items.delete(uri);
    this.#forget();
    this.#order.delete(item);
    this.#sentences.delete(item);
    this.#facts.delete(item);
    this.#acronyms.delete(item.entry.acronyms);
    this.#annotations -= item.annotations;
  }

  /** What was found over all documents no longer holds once one has changed. */
  #forget(): void {
    this.#copies = undefined;
    this.#conflicts = undefined;
    this.#notes.clear();
  }

  get counts(): CorpusCounts {
    return { documents: this.#items.size, sentences: this.#sentences.size, annotations: this.#annotations };
  }

  has(uri: string): boolean {
    return this.#items.has(uri);
  }

  /** Where the lines of a document start. */
  lines(uri: string): Uint32Array | undefined {
    return this.#items.get(uri)?.entry.lines;
  }

  fileOf(uri: string): string | undefined {
    return this.#items.get(uri)?.file;
  }

  /** The documents by file, then URI. */
  documents(): readonly { readonly uri: string; readonly file: string }[] {
    return this.#order.all();
  }

  /** The links of the sentence that holds `offset`, by the other end's file and offset. */
  linksAt(uri: string, offset: number): readonly Link[] {
    const item = this.#items.get(uri);
    if (item === undefined) return [];
    const index = sentenceAt(item.entry.starts, item.entry.ends, offset);
    return index === NOWHERE ? [] : this.#linksOf(item, index);
  }

  /** Every link once, by the place of `a`, then of `b`. */
  * links(): Generator<Link> {
    for (const item of this.#order.all()) {
      for (let index = 0; index < item.entry.starts.length; index++) {
        yield* this.#linksOf(item, index).filter((link) => link.a.document === item.uri && link.a.start === item.entry.starts[index]);
      }
    }
  }

  /** What a canonical name is called over all documents: the long form of an acronym, where they give it one alone. */
  nameOf(canonical: string): string {
    const key = this.#strings.find(canonical);
    return key === undefined ? canonical : this.#strings.get(this.#acronyms.longOf(key));
  }

  /** Every mention of a model or system, under its long form or an acronym of it. */
  mentions(canonical: string): readonly Mention[] {
    const key = this.#strings.find(canonical);
    const keys = key === undefined ? [] : this.#acronyms.namesOf(this.#acronyms.longOf(key));
    return this.#rows('names', ...keys).map(({ item, row }) => this.#mention(item, row));
  }

  /** The mention that defines a name, or else its first. */
  definition(canonical: string): Mention | undefined {
    const mentions = this.mentions(canonical);
    return mentions.find((mention) => mention.defining) ?? mentions[0];
  }

  /** Every model and system once, by its name over all documents. */
  names(): readonly NameSummary[] {
    const longs = new Set([...this.#facts.keys('names')].map((key) => this.#acronyms.longOf(key)));
    const names = [...longs].flatMap((long) => {
      const found = this.#first('names', this.#acronyms.namesOf(long));
      if (found === undefined) return [];
      const kind = found.item.entry.names.isModel[found.row] === 1 ? 'model' as const : 'system' as const;
      return [{ canonical: this.#strings.get(long), kind, first: this.#mention(found.item, found.row) }];
    });
    return names.sort((a, b) => (a.canonical < b.canonical ? -1 : a.canonical > b.canonical ? 1 : 0));
  }

  /** Every source mark with this text. */
  sources(text: string): readonly Finding[] {
    return this.#rows('sources', this.#strings.find(sourceKey(text))).map(({ item, row }) => finding(item, item.entry.sources, row));
  }

  /** Every passage that comes from the source with this text. */
  passages(source: string): readonly Finding[] {
    return this.#rows('passages', this.#strings.find(sourceKey(source))).map(({ item, row }) => finding(item, item.entry.passages, row));
  }

  /** The text of the source of the passage at an offset; `null` where it gives none. */
  sourceAt(uri: string, offset: number): string | null {
    const item = this.#items.get(uri);
    const row = item === undefined ? NOWHERE : passageAt(item.entry, offset);
    return item === undefined || row === NOWHERE ? null : this.#sourceOf(item, row);
  }

  /** Every source by its text, with its first mark. */
  allSources(): readonly SourceSummary[] {
    const found = [...this.#facts.keys('sources')].flatMap((key) => {
      const item = this.#order.first(this.#facts.holders('sources', key));
      if (item === undefined) return [];
      const row = item.entry.sources.key.indexOf(key);
      return [{ text: this.#strings.get(item.entry.sources.text[row] ?? 0), first: finding(item, item.entry.sources, row) }];
    });
    return found.sort((a, b) => (a.text < b.text ? -1 : 1));
  }

  /** How many claims there are by source, type or seed, in the order of the seeds. */
  claimGroups(by: ClaimGrouping): readonly ClaimGroup[] {
    return claimGroups(this.#order.all(), by, this.#strings);
  }

  /** The claims of a group, by its `key`. */
  claimsOfGroup(by: ClaimGrouping, key: string): Iterable<ClaimRef> {
    return claimsOfGroup(this.#order.all(), by, key, this.#strings);
  }

  /** The claims of one document. */
  claims(uri: string): readonly ClaimRef[] {
    const item = this.#items.get(uri);
    return item === undefined ? [] : claimsOf(item, this.#strings);
  }

  /** Every figure for what `mark` measures, in units that compare with its own; `text` is the mark's. */
  figures(mark: NumberMark, text: string): readonly Measurement[] {
    const figure = readFigure(mark, text);
    const key = figure === null ? null : thingKey(mark, figure);
    if (key === null) return [];
    return this.#rows('figures', this.#strings.find(key)).map(({ item, row }) => this.#measurement(item, row));
  }

  /** Every measured thing once, by its head noun. */
  things(): readonly ThingSummary[] {
    const things = [...this.#facts.keys('figures')].flatMap((key) => {
      const rows = this.#rows('figures', key);
      const [first] = rows;
      if (first === undefined) return [];
      const { figure, thing } = this.#measurement(first.item, first.row);
      return thing === null ? [] : [{ ...thing, dimension: figure.dimension, figures: rows.length, seeds: new Set(rows.map(({ item }) => item)).size }];
    });
    return things.sort((a, b) => (a.head !== b.head ? (a.head < b.head ? -1 : 1) : a.dimension < b.dimension ? -1 : 1));
  }

  /** Every figure for a measured thing, by its key. */
  figuresFor(thing: string): readonly Measurement[] {
    return this.#rows('figures', this.#strings.find(thing)).map(({ item, row }) => this.#measurement(item, row));
  }

  /** The mentions of models and systems inside a stretch of a document. */
  mentionsIn(uri: string, span: Span): readonly (Mention & { readonly canonical: string })[] {
    const item = this.#items.get(uri);
    if (item === undefined) return [];
    const { starts, canonical } = item.entry.names;
    return [...starts.keys()].filter((row) => span.start <= (starts[row] ?? 0) && (starts[row] ?? 0) < span.end)
      .map((row) => ({ ...this.#mention(item, row), canonical: this.#strings.get(this.#acronyms.longOf(canonical[row] ?? 0)) }));
  }

  /** The figures inside a stretch of a document. */
  figuresIn(uri: string, span: Span): readonly Measurement[] {
    const item = this.#items.get(uri);
    if (item === undefined) return [];
    const rows = [...item.entry.figures.starts.keys()].filter((row) => {
      const start = item.entry.figures.starts[row] ?? 0;
      return span.start <= start && start < span.end;
    });
    return rows.map((row) => this.#measurement(item, row));
  }

  /** Passages that stand in more than one place, by their originals' file and offset. */
  copies(): readonly CopyGroup[] {
    return this.#copies ??= copyGroups(this.#order.all()).map((group) => ({
      members: group.map(({ owner, row, last }) => ({ ...finding(owner, owner.entry.passages, row), end: owner.entry.passages.ends[last] ?? 0, source: this.#sourceOf(owner, row) })),
    }));
  }

  /** The group that has the passage at `offset`, itself included; `undefined` where it stands in one place alone. */
  copiesOf(uri: string, offset: number): CopyGroup | undefined {
    return this.copies().find(({ members }) => members.some((one) => one.uri === uri && one.start <= offset && offset < one.end));
  }

  /** Who says what some findings say, in the order of the findings: by source, and what is copied only as a copy. */
  independent<F extends Finding>(findings: readonly F[]): readonly IndependentGroup<F>[] {
    return independentGroups(findings, (one) => this.#originOf(one), (a, b) => {
      const [x, y] = [this.#sentenceOf(a), this.#sentenceOf(b)];
      return x !== undefined && y !== undefined && sameWords(x, y) !== null;
    });
  }

  /** Every link between sentences that contradict each other once, by the place of `a`, then of `b`. */
  conflicts(): readonly Link[] {
    return this.#conflicts ??= [...this.links()].filter(({ relation }) => relation === 'conflicts');
  }

  /** The conflicts that have an end in a document. */
  conflictsIn(uri: string): readonly Link[] {
    return this.conflicts().filter(({ a, b }) => a.document === uri || b.document === uri);
  }

  /** Which limits have kept answers short since the documents last changed, each once. */
  notes(): readonly CapNote[] {
    return this.#notes.all();
  }

  #sentenceOf({ uri, start }: Finding) {
    const item = this.#items.get(uri);
    const index = item === undefined ? NOWHERE : sentenceAt(item.entry.starts, item.entry.ends, start);
    return item === undefined || index === NOWHERE ? undefined : { entry: item.entry, index };
  }

  #originOf(one: Finding): Origin {
    const item = this.#items.get(one.uri);
    const row = item === undefined ? NOWHERE : passageAt(item.entry, one.start);
    const source = item === undefined || row === NOWHERE ? null : this.#sourceOf(item, row);
    const sentence = this.#sentenceOf(one);
    return { source, key: source === null ? `in ${one.uri}` : `by ${sourceKey(source)}`, words: sentence === undefined ? new Uint32Array() : wordsOf(sentence) };
  }

  #sourceOf({ entry: { passages } }: Item, row: number): string | null {
    const text = passages.text[row] ?? NOWHERE;
    return text === NOWHERE ? null : this.#strings.get(text);
  }

  #measurement(item: Item, row: number): Measurement {
    const { low, high, slack, dimension, thing, head } = item.entry.figures;
    const figure = { dimension: this.#strings.get(dimension[row] ?? 0), low: low[row] ?? 0, high: high[row] ?? 0, slack: slack[row] ?? 0 };
    const key = thing[row] ?? NOWHERE;
    return { ...finding(item, item.entry.figures, row), figure, thing: key === NOWHERE ? null : { key: this.#strings.get(key), head: this.#strings.get(head[row] ?? 0) } };
  }

  #rows(table: Table, ...keys: readonly (number | undefined)[]): { readonly item: Item; readonly row: number }[] {
    const known = keys.filter((key) => key !== undefined);
    const holders = new Set(known.flatMap((key) => [...this.#facts.holders(table, key)]));
    return this.#order.sorted(holders).flatMap((item) => {
      const found = keysOf(item.entry, table);
      const rows: number[] = [];
      for (const key of known) for (let row = found.indexOf(key); row >= 0; row = found.indexOf(key, row + 1)) rows.push(row);
      if (known.length > 1) rows.sort((a, b) => a - b);
      return rows.map((row) => ({ item, row }));
    });
  }

  /** The first row by document and place with one of some keys. */
  #first(table: Table, keys: readonly number[]): { readonly item: Item; readonly row: number } | undefined {
    const firsts = keys.map((key) => this.#order.first(this.#facts.holders(table, key))).filter((item) => item !== undefined);
    const item = this.#order.first(firsts);
    if (item === undefined) return undefined;
    const found = keysOf(item.entry, table);
    return { item, row: Math.min(...keys.map((key) => found.indexOf(key)).filter((row) => row >= 0)) };
  }

  #mention(item: Item, row: number): Mention {
    const { names, starts, ends, isClaim } = item.entry;
    const sentence = names.sentence[row] ?? NOWHERE;
    return {
      ...finding(item, names, row),
      spelling: this.#strings.get(names.spelling[row] ?? 0),
      defining: names.defining[row] === 1,
      claim: sentence === NOWHERE || isClaim[sentence] !== 1 ? null : { start: starts[sentence] ?? 0, end: ends[sentence] ?? 0 },
    };
  }

  #linksOf(item: Item, index: number): Link[] {
    const links: Ranked[] = [];
    this.#order.all();
    for (const other of this.#sentences.candidates(item.entry, index)) {
      if (other.owner === item && other.index === index) continue;
      const verdict = relate({ entry: item.entry, index }, { entry: other.owner.entry, index: other.index }, (term) => this.#sentences.weight(term));
      if (verdict === null) continue;
      const [here, there] = [sentenceRef(item, index), sentenceRef(other.owner, other.index)];
      const isFirst = item.rank < other.owner.rank || (item === other.owner && index < other.index);
      links.push({ link: { ...verdict, a: isFirst ? here : there, b: isFirst ? there : here }, rank: other.owner.rank, start: there.start });
    }
    const byPlace = (a: Ranked, b: Ranked) => a.rank - b.rank || a.start - b.start;
    if (links.length > MOST_LINKS) this.#notes.add({ cap: 'links', limit: MOST_LINKS, at: finding(item, item.entry, index) });
    const best = links.length <= MOST_LINKS ? links : links.sort((a, b) => b.link.score - a.link.score || byPlace(a, b)).slice(0, MOST_LINKS);
    return best.sort(byPlace).map(({ link }) => link);
  }
}

/** A sentence has at most this many links, those with the highest scores: lists made from one pattern have no end of them. */
const MOST_LINKS = 100;

interface Ranked {
  readonly link: Link;
  readonly rank: number;
  readonly start: number;
}

function finding(item: Item, rows: { readonly starts: Uint32Array; readonly ends: Uint32Array }, row: number): Finding {
  return { uri: item.uri, start: rows.starts[row] ?? 0, end: rows.ends[row] ?? 0 };
}

function sentenceRef(item: Item, index: number) {
  return { document: item.uri, start: item.entry.starts[index] ?? 0, end: item.entry.ends[index] ?? 0 };
}
