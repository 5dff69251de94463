import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import { isDigit, isLetter, isLower, isUpper, isWord, matchAt } from './chars.js';
import { surnameAt } from './established.js';

/** Whether what stands before makes it part of a path, a handle, an identifier or a double name. */
export function embedded(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 47) return !isRepository(text, at) && (!(isUpper(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) || pathBefore(text, at - 1));
  if (before === 46) return !isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at - 2));
  return before === 64 || before === 35 || before === 92 || before === 95 || before === 61 || before === 126 || (before === 45 && isWord(text.charCodeAt(at - 2)));
}

/** `fell-lab/` before a name, as hubs write whose a model is; a folder is nobody's. */
const OWNER = /(?:^|[\s"'`(\[“‘|])(?!(?:models?|src|docs?|data|datasets|checkpoints?|weights|outputs?|ckpts?|configs?|results?|tests?|experiments|scripts|home|root|mnt|tmp|usr|var|and)\/)[A-Za-z][\w.-]{1,38}\/$/;
/** A name with a figure that is no file's and on which no path goes on: `Marmot-3-8B-Chat`. */
const IN_REPOSITORY = /(?=[\w.:-]*\d)[\w.:-]*\w(?![\w/@-])(?<!\.(?:md|txt|py|json|jsonl|gguf|bin|pt|pth|html|pdf|ts|js|sh|cpp|yaml|yml|csv|zip|safetensors))/y;

/** Whether a model of a hub is named at `at`, behind whose it is: `fell-lab/Marmot-3-8B`. */
export function isRepository(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 47 && OWNER.test(text.slice(Math.max(0, at - 42), at)) && matchAt(IN_REPOSITORY, text, at) !== null;
}

/** `src/Llama-3-8B.md` is a path, `GPT-4/Claude` two names: a path's part before the slash is in lower case. */
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

/** Heads that are firms, so that their name alone tells of no model where another one has their version. */
const FIRMS: ReadonlySet<string> = new Set('mistral deepseek minimax reka baidu cohere deepgram elevenlabs inflection moonshot nous perplexity runway sarvam snowflake stepfun tongyi trendyol volcano stable gen ring ling morph sao hy'.split(' '));
const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}+$`);

/** Whether the bare word of a family in small letters with its capital stands there by itself, and is no firm, no first or last name and no part of a longer one. */
export function standsAlone(text: string, head: string, { start, end }: Span): boolean {
  const c = text.charCodeAt(end);
  if (!CAPITALISED.test(text.slice(start, end)) || FIRMS.has(head) || isWord(c) || c === 45 || (c === 32 && (isUpper(text.charCodeAt(end + 1)) || text.startsWith(' et al', end)))) return false;
  return text.charCodeAt(start - 1) !== 32 || !isLetter(text.charCodeAt(start - 2)) || !surnameAt(text, start);
}
