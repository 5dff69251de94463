import type { Analysis } from '../analysis/analysis.js';

/**
 * What each sentence speaks of without naming it: `It …`, `The company …`, `And they …` take what was last named in
 * their passage. 0 where a sentence names something itself, has another subject, or nothing was named.
 * @param named of each sentence what it names first, in its own number; 0 for nothing
 */
export function subjectsOf({ blocks, text }: Analysis, starts: Uint32Array, named: Uint32Array): Uint32Array {
  let block = 0, passage = -1, last = 0;
  return starts.map((start, i) => {
    while (block + 1 < blocks.length && (blocks[block + 1]?.start ?? 0) <= start) block++;
    const here = blocks[block]?.passage ?? -1;
    if (here !== passage) last = 0;
    passage = here;
    const own = named[i] ?? 0;
    if (own !== 0) { last = own; return 0; }
    return last !== 0 && LEANING.test(text.slice(start, start + 60)) ? last : 0;
  });
}

/** How a sentence starts whose subject stands in an earlier one. */
const LEANING = /^["“]?(?:(?:And|But|So|Also|Then|Yet|Now|However|Moreover|Furthermore|Besides|Still|In addition),? )?(?:it|its|they|their|this|he|she|his|her|the (?:new |same |tuned |full |whole |old )?(?:model|system|assistant|program|programme|tool|company|firm|group|team|probe|drug|pill|study|survey|trial|paper|authors|researchers|library|app|device|plant|site|release|version))\b/i;
