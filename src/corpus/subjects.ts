import type { Analysis } from '../analysis/analysis.js';
import type { Mark } from '../analysis/marks.js';

/**
 * The canonical name of the model that each sentence speaks of without naming it: `It …`, `The model …` take the model
 * last named in their passage. `null` where a sentence names one itself, has another subject, or none was named.
 * @param sentenceAt the number of the sentence that holds an offset
 */
export function subjectsOf(analysis: Analysis, starts: Uint32Array, marks: readonly Mark[], sentenceAt: (offset: number) => number): (string | null)[] {
  const named = new Map<number, string>();
  for (const mark of marks) {
    if (mark.kind !== 'model') continue;
    const sentence = sentenceAt(mark.start);
    if (!named.has(sentence)) named.set(sentence, mark.canonical);
  }
  let block = 0, passage = -1;
  let last: string | null = null;
  return [...starts].map((start, i) => {
    while (block + 1 < analysis.blocks.length && (analysis.blocks[block + 1]?.start ?? 0) <= start) block++;
    const here = analysis.blocks[block]?.passage ?? -1;
    if (here !== passage) last = null;
    passage = here;
    const own = named.get(i);
    if (own !== undefined) { last = own; return null; }
    return PRONOUN.test(analysis.text.slice(start, start + 40)) ? last : null;
  });
}

const PRONOUN = /^(?:It|Its|The (?:new |same |tuned |full )?(?:model|system|assistant|program))\b/;
