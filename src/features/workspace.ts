import type { Analysis } from '../analysis/analysis.js';
import type { Mark } from '../analysis/marks.js';

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
