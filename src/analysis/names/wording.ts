import { pattern } from '../../base/pattern.js';
import { isDigit, isLower } from './chars.js';
import { headClass } from './lexicon.js';

const SITES: ReadonlySet<string> = new Set(['Open', 'Git', 'Deep', 'You', 'Linked', 'X', 'Hugging'].flatMap((first) => ['AI', 'Hub', 'Mind', 'Tube', 'In'].map((second) => first + second)));
const COINED = pattern(String.raw`^\p{Lu}\p{Lu}{2}|\p{Ll}\p{Lu}|\p{L}\d|\p{Ll}-\d`);
/** `LLM-judged` is an adjective. */
const PARTICIPLE = pattern(String.raw`-\p{Ll}+(?:ed|ing)$`);

/** Inner capitals, digits, or three capitals: a word that somebody coined. */
export const isCoined = (word: string): boolean => !word.includes(' ') && !SITES.has(word) && COINED.test(word) && !PARTICIPLE.test(word);

/** Whether a part of a hyphenated word is a model's: `MoE-LLaVA`, `DRT-o1`. */
export const hasFamily = (word: string): boolean => word.includes('-') && word.split('-').some((part) => headClass(part.toLowerCase()) !== undefined || /^[or]\d/i.test(part));

export const isVersioned = (word: string): boolean => isDigit(word.charCodeAt(word.length - 1));

/** Whether a sentence or a line starts at `at`: there every word has a capital. */
export function opensSentence(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) !== 32 || /[.!?:…]/.test(text.charAt(at - 2));
}

/** Whether what stands at `end` may be a noun that says what the name before it is. */
export function nounMayFollow(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  return (c === 32 && isLower(text.charCodeAt(end + 1))) || c === 39 || c === 0x2019 || c === 115;
}

/** Whether somebody's name or what they are stands before `at`: `the firm's `. */
export function isOwned(text: string, at: number): boolean {
  const c = text.charCodeAt(at - 3);
  return text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 115 && (c === 39 || c === 0x2019);
}
