import { analyse, type LiveAnalysis } from '../analysis/analyse.js';
import type { Analysis, AnalysisOptions } from '../analysis/analysis.js';
import type { Mark } from '../analysis/marks.js';
import type { Corrector } from '../annotations/corrections.js';
import type { Change } from '../base/change.js';
import { lineStarts, lineStartsAfter } from '../base/lines.js';
import { Corpus } from '../corpus/corpus.js';
import { readDocument, type DocumentRead } from '../corpus/read.js';
import { correctedMarks } from './reading.js';

/** One seed as it is now: an open document stands for its file. */
export interface Seed {
  readonly uri: string;
  /** Relative to the folder it was found in, with `/`; the base name where it has none. */
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** The marks of `analysis` with the user's corrections obeyed. */
  readonly marks: readonly Mark[];
}

/** A seed that is kept, with what an editor asks of it. */
export interface HeldSeed extends Seed {
  readonly analysis: LiveAnalysis;
  readonly lineStarts: Uint32Array;
  /** `undefined` where the user has corrected nothing. */
  readonly corrector: Corrector | undefined;
}

/** What a workspace is given by whoever runs it. */
export interface WorkspacePorts {
  /** The user's own names; the same object as long as they do not change. */
  names(): AnalysisOptions;
  /** The user's corrections for a seed; the same function as long as they do not change. */
  corrector(uri: string): Corrector | undefined;
  /** The text of a seed that is known but not held; `undefined` if it can no longer be read. */
  read(uri: string): Promise<string | undefined>;
  /** Hears of each seed that was set, indexed or removed. */
  changed?(uri: string): void;
}

/**
 * All seeds: the ones held, with their text and marks, and those that only the corpus knows, so that a large folder
 * costs little memory. After names or corrections have changed, each seed is to be set or indexed again.
 */
export class Workspace {
  readonly #corpus = new Corpus();
  readonly #held = new Map<string, HeldSeed>();
  /** Seeds that the corpus has not been told of yet. */
  readonly #pending = new Map<string, Seed>();
  /** Texts that cards have quoted, as long as their seeds stay as they are. */
  readonly #texts = new Texts();
  readonly #ports: WorkspacePorts;

  constructor(ports: WorkspacePorts) {
    this.#ports = ports;
  }

  /** What all seeds together say; whoever asks for it has it told of every seed as it is now. */
  get corpus(): Corpus {
    this.tellCorpus();
    return this.#corpus;
  }

  /** Tells the corpus of every seed that was set, so that the next who asks need not wait for that. */
  tellCorpus(): void {
    for (const seed of this.#pending.values()) this.#corpus.set(seed);
    this.#pending.clear();
  }

  /**
   * Holds a seed as it is now: for an open document, and wherever all is held anyway.
   * @param change what has changed since the seed was last set, where it is known
   */
  set(uri: string, file: string, text: string, change?: Change): HeldSeed {
    const seed = this.#hold(uri, file, text, change);
    this.#held.set(uri, seed);
    this.#pending.set(uri, seed);
    this.#ports.changed?.(uri);
    return seed;
  }

  /** Makes a seed known without holding it: for a file that is not open. */
  index(uri: string, file: string, text: string): Seed {
    const analysis = analyse(text, this.#ports.names());
    const seed = { uri, file, text, analysis, marks: correctedMarks(text, analysis, this.#ports.corrector(uri)) };
    this.#held.delete(uri);
    this.#pending.delete(uri);
    this.#texts.delete(uri);
    this.#corpus.put(readDocument(seed));
    this.#ports.changed?.(uri);
    return seed;
  }

  /** Makes a seed known that was read elsewhere, as `readSeed` does. */
  put(document: DocumentRead): void {
    this.#held.delete(document.uri);
    this.#pending.delete(document.uri);
    this.#texts.delete(document.uri);
    this.#corpus.put(document);
    this.#ports.changed?.(document.uri);
  }

  /** No longer holds a seed whose file says the same. */
  release(uri: string): void {
    this.tellCorpus();
    this.#held.delete(uri);
    this.#corpus.release(uri);
  }

  remove(uri: string): void {
    this.#held.delete(uri);
    this.#pending.delete(uri);
    this.#texts.delete(uri);
    this.#corpus.delete(uri);
    this.#ports.changed?.(uri);
  }

  get(uri: string): HeldSeed | undefined {
    return this.#held.get(uri);
  }

  /** The seeds that are held, by file, then URI. */
  seeds(): readonly HeldSeed[] {
    return this.corpus.documents().flatMap(({ uri }) => this.#held.get(uri) ?? []);
  }

  /** The text of a seed, read again where it is not held. */
  async textOf(uri: string): Promise<string | undefined> {
    const known = this.#held.get(uri)?.text ?? this.#texts.get(uri);
    if (known !== undefined) return known;
    const text = await this.#ports.read(uri);
    if (text !== undefined) this.#texts.set(uri, text);
    return text;
  }

  #hold(uri: string, file: string, text: string, change: Change | undefined): HeldSeed {
    const previous = this.#held.get(uri);
    const analysis = analyse(text, this.#ports.names(), previous?.analysis, change);
    const corrector = this.#ports.corrector(uri);
    const starts = previous === undefined || change === undefined ? lineStarts(text) : lineStartsAfter(previous.lineStarts, text, change);
    let marks: readonly Mark[] | undefined;
    return { uri, file, text, analysis, lineStarts: starts, corrector, get marks() { return marks ??= correctedMarks(text, analysis, corrector); } };
  }
}

/** How many UTF-16 code units of texts are kept to be quoted again. */
const MOST_KEPT = 4_000_000;

class Texts {
  readonly #texts = new Map<string, string>();
  #length = 0;

  get(uri: string): string | undefined {
    return this.#texts.get(uri);
  }

  set(uri: string, text: string): void {
    if (this.#length + text.length > MOST_KEPT) this.#clear();
    this.delete(uri);
    this.#texts.set(uri, text);
    this.#length += text.length;
  }

  delete(uri: string): void {
    this.#length -= this.#texts.get(uri)?.length ?? 0;
    this.#texts.delete(uri);
  }

  #clear(): void {
    this.#texts.clear();
    this.#length = 0;
  }
}
