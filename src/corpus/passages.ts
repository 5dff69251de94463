import type { Analysis, BlockSource } from '../analysis/analysis.js';
import type { Span } from '../base/span.js';

/** Bodies that belong together, from the start of the first to the end of the last. */
export interface Passage extends Span {
  readonly source: BlockSource | null;
}

/** The passages of a text in order; titles, speakers and chrome are outside. */
export function passagesOf(analysis: Analysis): Passage[] {
  const passages = new Map<number, Passage>();
  for (const block of analysis.blocks) {
    if (block.role !== 'body') continue;
    const begun = passages.get(block.passage);
    passages.set(block.passage, { start: begun?.start ?? block.start, end: block.end, source: begun?.source ?? block.source });
  }
  return [...passages.values()];
}
