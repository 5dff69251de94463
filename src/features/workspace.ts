import { analyse } from '../analysis/analyse.js';
import type { Analysis, AnalysisOptions } from '../analysis/analysis.js';
import type { Mark } from '../analysis/marks.js';
import { Corpus } from '../corpus/corpus.js';

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

/** What a workspace is given by whoever runs it. */
export interface WorkspacePorts {
  /** The user's own names; the same object as long as they do not change. */
  names(): AnalysisOptions;
  /** The marks of an analysis with the user's corrections obeyed. */
  correct(uri: string, text: string, analysis: Analysis): readonly Mark[];
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
  readonly corpus = new Corpus();
  readonly #held = new Map<string, Seed>();
  readonly #ports: WorkspacePorts;

  constructor(ports: WorkspacePorts) {
    this.#ports = ports;
  }

  /** Holds a seed as it is now: for an open document, and wherever all is held anyway. */
  set(uri: string, file: string, text: string): Seed {
    const seed = this.#read(uri, file, text);
    this.#held.set(uri, seed);
    this.corpus.set(seed);
    this.#ports.changed?.(uri);
    return seed;
  }

  /** Makes a seed known without holding it: for a file that is not open. */
  index(uri: string, file: string, text: string): Seed {
    const seed = this.#read(uri, file, text);
    this.#held.delete(uri);
    this.corpus.set(seed);
    this.#ports.changed?.(uri);
    return seed;
  }

  remove(uri: string): void {
    this.#held.delete(uri);
    this.corpus.delete(uri);
    this.#ports.changed?.(uri);
  }

  get(uri: string): Seed | undefined {
    return this.#held.get(uri);
  }

  /** The seeds that are held, by file, then URI. */
  seeds(): readonly Seed[] {
    return this.corpus.documents().flatMap(({ uri }) => this.#held.get(uri) ?? []);
  }

  /** The text of a seed, read again where it is not held. */
  async textOf(uri: string): Promise<string | undefined> {
    return this.#held.get(uri)?.text ?? await this.#ports.read(uri);
  }

  #read(uri: string, file: string, text: string): Seed {
    const previous = this.#held.get(uri);
    const analysis = analyse(text, this.#ports.names(), previous?.analysis);
    return { uri, file, text, analysis, marks: this.#ports.correct(uri, text, analysis) };
  }
}
