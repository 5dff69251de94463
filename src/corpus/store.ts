import { Strings } from '../base/strings.js';
import { Acronyms } from './acronyms.js';
import { NOWHERE, type Document, type Entry } from './entry.js';
import { Facts } from './facts.js';
import { isSame, renumber, unpack, type Packed } from './layout.js';
import { Numbering } from './numbering.js';
import { Order } from './order.js';
import { stretchesAfter, stretchesOf, type Kept, type Stretch } from './parts.js';
import { readPart, type DocumentRead, type PartRead } from './read.js';
import { SentenceIndex, type Holder } from './sentences.js';

/** A stretch of a document with what is kept of it. */
export interface Part {
  readonly owner: Item;
  readonly packed: Packed;
  readonly sentences: number;
  readonly annotations: number;
  /** Where it stands in its document, in UTF-16 code units. */
  start: number;
  /** The number of its first sentence among those of all documents. */
  first: number;
}

/** A document, its parts in order. */
export interface Item {
  readonly uri: string;
  readonly file: string;
  parts: readonly Part[];
  rank: number;
  /** Its last state with its stretches, where that is kept so that the next one costs what has changed. */
  held: { readonly document: Document; readonly stretches: readonly Stretch[] } | null;
}

/** Keeps the documents and what leads to them. Setting one costs what has changed in it, or its own size. */
export class Store {
  strings = new Strings();
  readonly order = new Order<Item>();
  readonly acronyms = new Acronyms();
  readonly #numbering = new Numbering<Part>();
  readonly sentences = new SentenceIndex<Part>(this.#numbering, bySentence);
  readonly facts = new Facts<Part>(this.#numbering);
  readonly #items = new Map<string, Item>();
  #entries = new Map<Part, Entry>();
  #stamp = 0;
  #annotations = 0;

  /** Rises with every change. */
  get stamp(): number {
    return this.#stamp;
  }

  get size(): number {
    return this.#items.size;
  }

  get annotations(): number {
    return this.#annotations;
  }

  get(uri: string): Item | undefined {
    return this.#items.get(uri);
  }

  /** Takes a document in its present state, which is kept to compare the next one with. */
  set(document: Document): void {
    const item = this.#itemOf(document);
    const kept = item.held?.stretches.map((stretch, i): Kept<Part> => ({ part: item.parts[i] as Part, stretch }));
    const stretches = kept === undefined || item.held === null ? stretchesOf(document.analysis).map((stretch) => ({ stretch, part: null })) : stretchesAfter(document, item.held.document, kept);
    this.#replace(item, stretches.map(({ stretch, part }) => (part === null ? readPart(document, stretch, this.strings) : { start: stretch.start, part })));
    item.held = { document, stretches: stretches.map(({ stretch }) => stretch) };
  }

  /** Takes what was read of a document elsewhere; its numbers are changed. */
  put({ uri, file, parts, strings }: DocumentRead): void {
    const item = this.#itemOf({ uri, file });
    const numbers = strings.map((text) => this.strings.id(text));
    for (const { packed } of parts) renumber(packed, (string) => (string === NOWHERE ? NOWHERE : numbers[string] ?? 0));
    this.#replace(item, parts);
    item.held = null;
  }

  /** Keeps a document as it is, without what the next state of it could be compared with. */
  release(uri: string): void {
    const item = this.#items.get(uri);
    if (item !== undefined) item.held = null;
  }

  delete(uri: string): void {
    const item = this.#items.get(uri);
    if (item === undefined) return;
    this.#stamp++;
    for (const part of item.parts) this.#drop(part);
    this.#items.delete(uri);
    this.order.delete(item);
    this.#tidy();
  }

  isLive(part: Part): boolean {
    return this.#numbering.holder(part.first) === part;
  }

  /** What is kept of a part, with offsets from its start. */
  entryOf(part: Part): Entry {
    const known = this.#entries.get(part);
    if (known !== undefined) return known;
    if (this.#entries.size >= MOST_UNPACKED) this.#entries.clear();
    const entry = unpack(part.packed, part.owner.uri);
    this.#entries.set(part, entry);
    return entry;
  }

  #itemOf({ uri, file }: { readonly uri: string; readonly file: string }): Item {
    const known = this.#items.get(uri);
    if (known?.file === file) return known;
    this.delete(uri);
    const item: Item = { uri, file, parts: [], rank: 0, held: null };
    this.#items.set(uri, item);
    this.order.add(item);
    this.#stamp++;
    return item;
  }

  /** Gives a document other parts. One that says to the byte what stood in its place stays, and so does all that is known of it. */
  #replace(item: Item, parts: readonly (PartRead | Staying)[]): void {
    const next = parts.map((one, i) => ('part' in one ? one : stayingFor(item.parts[i], one) ?? one));
    const staying = new Set(next.map((one) => ('part' in one ? one.part : null)));
    const gone = item.parts.filter((part) => !staying.has(part));
    if (gone.length > 0 || next.some((one) => !('part' in one) || one.part.start !== one.start)) this.#stamp++;
    for (const part of gone) this.#drop(part);
    item.parts = next.map((one) => {
      if (!('part' in one)) return this.#add(item, one);
      one.part.start = one.start;
      return one.part;
    });
    this.#tidy();
  }

  #add(owner: Item, { start, packed, sentences, annotations }: PartRead): Part {
    const part: Part = { owner, packed, sentences, annotations, start, first: 0 };
    const entry = unpack(packed, owner.uri);
    this.#numbering.add(part);
    this.sentences.add(part, entry, this.#stamp);
    this.facts.add(part, entry);
    this.acronyms.add(entry.acronyms);
    this.#annotations += annotations;
    return part;
  }

  #drop(part: Part): void {
    const entry = this.entryOf(part);
    this.sentences.delete(part, entry, this.#stamp);
    this.facts.delete(entry);
    this.acronyms.delete(entry.acronyms);
    this.#numbering.delete(part);
    this.#entries.delete(part);
    this.#annotations -= part.annotations;
  }

  /** Gives memory back when more is dead than alive. */
  #tidy(): void {
    if (this.#items.size === 0) {
      this.#entries = new Map();
      this.strings = new Strings();
    } else if (!this.sentences.needsSweep && !this.facts.needsSweep) return;
    this.sentences.clear();
    this.facts.clear();
    for (const part of this.#numbering.reset()) {
      const entry = this.entryOf(part);
      this.sentences.add(part, entry, this.#stamp);
      this.facts.add(part, entry);
    }
  }
}

/** A part of a document that stands in its next state too, and where. */
interface Staying {
  readonly part: Part;
  readonly start: number;
}

function stayingFor(part: Part | undefined, { packed, start }: PartRead): Staying | null {
  return part !== undefined && isSame(part.packed, packed) ? { part, start } : null;
}

/** By file, then offset; ranks are to be current, as `Store.order` makes them. */
export function byPlace(a: Part, b: Part): number {
  return a.owner === b.owner ? a.start - b.start : a.owner.rank - b.owner.rank;
}

export function bySentence(a: Holder<Part>, b: Holder<Part>): number {
  return a.part === b.part ? a.index - b.index : byPlace(a.part, b.part);
}

/** How many parts are kept as entries, ready to be asked. */
const MOST_UNPACKED = 4096;
