import { isLetter } from './chars.js';
import { wordList } from './words.js';
import type { Text } from './text.js';

/** The number of the word before `at`, over one blank or hyphen; 0 where there is none that a list holds. */
export function wordBefore(text: Text, at: number): number {
  const code = text.codeAt(at - 1);
  if (code !== 32 && code !== 45 && code !== 0xa0) return 0;
  return text.idTo(at - 1);
}

/** `a` is inside `a dozen` and `a third of`, so a reading may begin two units before the word that was found. */
export function hasArticle(text: Text, at: number): boolean {
  return (text.codeAt(at - 2) | 32) === 97 && text.codeAt(at - 1) === 32 && !isLetter(text.codeAt(at - 3));
}

/** Where the article before the word at `at` begins; `at` where there is none. */
export function articleBefore(text: Text, at: number): number {
  return hasArticle(text, at) ? at - 2 : text.startsWith('an ', at - 3) && !isLetter(text.codeAt(at - 4)) ? at - 3 : at;
}

/** Words that limit a figure right before it. */
export const LIMITING = wordList('only just about around nearly almost over roughly approximately some even another');

/** Where the words that limit the figure at `at` begin (`about 90`, `only about 90`); `at` where none do. */
export function limitsStart(text: Text, at: number): number {
  let start = at;
  for (let words = 0; words < MOST_LIMITS && text.codeAt(start - 1) === 32 && LIMITING[text.idTo(start - 1)] === 1; words++) start = text.wordStart(start - 1);
  return start;
}

const MOST_LIMITS = 2;
