import { analyseEach } from '../analysis/analyse.js';
import type { Analysis, AnalysisOptions } from '../analysis/analysis.js';
import type { Mark } from '../analysis/marks.js';
import { markFrom } from '../analysis/reading.js';
import type { Corrector } from '../annotations/corrections.js';
import { readDocument, type DocumentRead } from '../corpus/read.js';

/** A seed that nobody has open, before it is read. */
export interface UnreadSeed {
  readonly uri: string;
  readonly file: string;
  readonly text: string;
}

/** What the corpus is to know of seeds that are read together, in whatever thread. */
export function readSeeds(seeds: readonly UnreadSeed[], names: AnalysisOptions, corrector: Corrector | undefined): DocumentRead[] {
  const analyses = analyseEach(seeds.map(({ text }) => text), names);
  return analyses.map((analysis, i) => {
    const { uri, file, text } = seeds[i] as UnreadSeed;
    return readDocument({ uri, file, analysis, marks: correctedMarks(text, analysis, corrector), corrector });
  });
}

/** The marks of an analysis with the user's corrections obeyed. */
export function correctedMarks(text: string, analysis: Analysis, corrector: Corrector | undefined): readonly Mark[] {
  if (corrector === undefined) return analysis.marks;
  return analysis.blocks.flatMap(({ start, end, source }, i) => {
    const { marks = [], sentences = [] } = analysis.settled[i] ?? {};
    return corrector(marks, text.slice(start, end), sentences).map((mark) => markFrom(mark, start, source?.text ?? null));
  });
}
