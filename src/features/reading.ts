import { analyse } from '../analysis/analyse.js';
import type { Analysis, AnalysisOptions } from '../analysis/analysis.js';
import type { Mark } from '../analysis/marks.js';
import { markFrom } from '../analysis/reading.js';
import type { Corrector } from '../annotations/corrections.js';
import type { Strings } from '../base/strings.js';
import { readDocument, type DocumentRead } from '../corpus/read.js';

/**
 * What the corpus is to know of a seed that nobody has open, read in whatever thread.
 * @param strings those of the seeds that are read together
 */
export function readSeed(uri: string, file: string, text: string, names: AnalysisOptions, corrector: Corrector | undefined, strings?: Strings): DocumentRead {
  const analysis = analyse(text, names);
  return readDocument({ uri, file, analysis, marks: correctedMarks(text, analysis, corrector), corrector }, strings);
}

/** The marks of an analysis with the user's corrections obeyed. */
export function correctedMarks(text: string, analysis: Analysis, corrector: Corrector | undefined): readonly Mark[] {
  if (corrector === undefined) return analysis.marks;
  return analysis.blocks.flatMap(({ start, end, source }, i) => {
    const { marks = [], sentences = [] } = analysis.settled[i] ?? {};
    return corrector(marks, text.slice(start, end), sentences).map((mark) => markFrom(mark, start, source?.text ?? null));
  });
}
