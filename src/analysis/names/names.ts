import type { AnalysisOptions } from '../analysis.js';
import type { NameMark } from '../marks.js';

/** What one block says of names: marks that hold by themselves and, where needed, candidates that the whole text decides. */
export interface NameReading {
  readonly certain: readonly NameMark[];
}

/** What a whole text says of names: which it introduces, which acronym stands for which long form. */
export interface NameFacts {
  readonly introduced: ReadonlyMap<string, string>;
}

/** Reads the model and system names in the text of a block. Offsets are from the start of `text`. */
export function readNames(_text: string, _options: AnalysisOptions): NameReading {
  return { certain: [] };
}

export function gatherNames(_readings: readonly NameReading[], _options: AnalysisOptions): NameFacts {
  return { introduced: new Map() };
}

export function sameNameFacts(a: NameFacts, b: NameFacts): boolean {
  return a.introduced.size === b.introduced.size;
}

/** The names of a block in the light of the whole text, in order and without overlap. */
export function decideNames(reading: NameReading, _facts: NameFacts): NameMark[] {
  return [...reading.certain];
}
