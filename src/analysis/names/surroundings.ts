import { pattern } from '../../base/pattern.js';
import { isDigit, isLower, isUpper, isWord, matchAt } from './chars.js';

/** Whether what stands before makes it part of a path, a handle, an identifier or a double name. */
export function embedded(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 47) return !(isUpper(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) || pathBefore(text, at - 1);
  if (before === 46) return !isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at - 2));
  return before === 64 || before === 35 || before === 92 || before === 95 || before === 61 || before === 126 || (before === 45 && isWord(text.charCodeAt(at - 2)));
}

/** `meta-llama/Llama-3-8B` is a path, `GPT-4/Claude` two names: a path's part before the slash is in lower case. */
function pathBefore(text: string, slash: number): boolean {
  let at = slash;
  while (at > 0 && slash - at < 40 && (isWord(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 45)) at--;
  return at === slash || isLower(text.charCodeAt(at)) || text.charCodeAt(at - 1) === 47;
}

/** `/Marmot-3.1-70B-Chat`: a model behind whose it is. */
const OWNED = pattern(String.raw`/[\p{L}\d.]+(?:-[\p{L}\d.]+)*-\d[\d.]*[bB](?![\p{L}\d])`, 'yu');
/** Whether what ends at `end` owns the model in a path: `Marmots/Marmot-3.1-70B-Chat`. */
export const ownsModel = (text: string, end: number): boolean => text.charCodeAt(end) === 47 && matchAt(OWNED, text, end) !== null;

export function pointsElsewhere(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  if (c === 47) return isLower(text.charCodeAt(end + 1)) && !/^\/\w+(?:[ ,.)]|$)/.test(text.slice(end, end + 20));
  if (c === 46) return isLower(text.charCodeAt(end + 1));
  return c === 64 || c === 92 || c === 95 || c === 61;
}

const TITLE_BEFORE = pattern(String.raw`(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|St|Saint|Madame|Monsieur)\.? |\p{L}-)$`);

export function titleBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (before === 32 || before === 45) && TITLE_BEFORE.test(text.slice(Math.max(0, at - 11), at));
}
