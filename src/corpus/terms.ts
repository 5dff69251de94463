import type { Mark } from '../analysis/marks.js';
import { stem } from './stem.js';
import { wordHash } from './words.js';

/**
 * What a sentence is about, as a sorted set of hashes: its content words, with a canonical name as one term however
 * it is spelt, and a figure as its value with its unit.
 * @param words the stems of the sentence's words, and `at` the offsets where they start
 * @param marks the names and figures in the sentence, in order
 */
export function termsOf(words: readonly number[], at: readonly number[], marks: readonly Mark[]): number[] {
  const terms = new Set<number>();
  for (const mark of marks) {
    const term = markTerm(mark);
    if (term !== null) terms.add(term);
  }
  let next = 0;
  words.forEach((word, i) => {
    const offset = at[i] ?? 0;
    while (next < marks.length && (marks[next]?.end ?? 0) <= offset) next++;
    const held = marks[next];
    if (held !== undefined && held.start <= offset) return;
    if (!STOP.has(word)) terms.add(word);
  });
  return [...terms].sort((a, b) => a - b);
}

function markTerm(mark: Mark): number | null {
  if (mark.kind === 'model' || mark.kind === 'system') return wordHash(`@${mark.canonical.toLowerCase()}`);
  if (mark.kind === 'number') return wordHash(`#${String(mark.value)}${mark.unit ?? ''}`);
  return null;
}

const STOP = new Set(`a an the this that these those it its they them their there here he she his her him we us our ours you your i me my mine
 who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of off on onto out over to up with within without about
 above after again against all also am any are be been being because before below between both can cannot could did do does doing done down during each either
 else ever every few further had has have having just may might more most much must neither no not now once one only other others own per same shall should some such
 still through too under until upon very was were will would whether while yes since though although via even however thus hence
 im ive id were weve youre youve theyre theyve thats its isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt
 said say says new`.split(/\s+/).map((word) => wordHash(stem(word))));
