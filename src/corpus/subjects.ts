import type { Analysis } from '../analysis/analysis.js';

/**
 * What each sentence speaks of without naming it: `It …`, `The company …`, `And they …` take what was last named in
 * their passage. `null` where a sentence names something itself, has another subject, or nothing was named.
 * @param named of each sentence what it names first, in its own number; `null` for nothing
 */
export function subjectsOf(analysis: Analysis, starts: Uint32Array, named: readonly (number | null)[]): (number | null)[] {
  let block = 0, passage = -1;
  let last: number | null = null;
  return [...starts].map((start, i) => {
    while (block + 1 < analysis.blocks.length && (analysis.blocks[block + 1]?.start ?? 0) <= start) block++;
    const here = analysis.blocks[block]?.passage ?? -1;
    if (here !== passage) last = null;
    passage = here;
    const own = named[i] ?? null;
    if (own !== null) { last = own; return null; }
    return LEANING.test(analysis.text.slice(start, start + 60)) ? last : null;
  });
}

/** How a sentence starts whose subject stands in an earlier one. */
const LEANING = /^["“]?(?:(?:And|But|So|Also|Then|Yet|Now|However|Moreover|Furthermore|Besides|Still|In addition),? )?(?:it|its|they|their|this|he|she|his|her|the (?:new |same |tuned |full |whole |old )?(?:model|system|assistant|program|programme|tool|company|firm|group|team|probe|drug|pill|study|survey|trial|paper|authors|researchers|library|app|device|plant|site|release|version))\b/i;
