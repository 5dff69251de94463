import { pattern } from '../../base/pattern.js';
import { isAsciiLetter } from './chars.js';
import { MODEL_WORD, SYSTEM_NOUN, WORDS } from './nouns.js';

/** Words before a name that may introduce it. */
export const CUE_WORDS: ReadonlySet<string> = new Set(['called', 'named', 'codenamed', 'dubbed', 'call', 'introduce', 'introduces', 'introduced', 'introducing', 'present', 'presents', 'presenting', 'propose', 'proposes', 'proposed', 'release', 'released', 'releases', 'releasing', 'launch', 'launched', 'launches', 'announcing', 'announced', 'unveiled', 'unveils', 'tool', 'dataset', 'benchmark', 'corpus', 'toolkit', 'library', 'framework', 'built', 'shipped', 'card', 'name', 'their', 'its', 'our', 'system', 'detector', 'classifier', 'agent', 'assistant', 'method', 'algorithm', 'simulator', 'model', 'chatbot', 'llm', 'like', 'as', 'including', 'develop', 'developed', 'create', 'created', 'design', 'designed', 'build', 'train', 'trained']);

/** `our newest model, X`, `the language model X`. */
export const OUR_MODEL = pattern(`(?:\\b(?:[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir|[Nn]ew|latest|newest|first|[Tt]he)|[’']s) ${WORDS}${MODEL_WORD}[,:]? $|\\b[Mm]odel(?: card| name)?: $`);

/** `Our method, X,`, `The team's tool, X,`; or `The tool, X,`, where the name must be a coined one. */
export const OUR_TOOL = pattern(`(?:(?<own>\\b(?:[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he new)|[’']s) ${WORDS}|\\b[Tt]he (?:[\\p{Ll}-]{2,14} )?)(?:${SYSTEM_NOUN}), $`);

const KIND = new RegExp(`^(?:card|name|${MODEL_WORD}|${SYSTEM_NOUN})$`, 'i');

/** The word before `at` where it may introduce a name, else the empty string. */
export function cueBefore(text: string, at: number, cued: boolean): string {
  if (text.charCodeAt(at - 1) !== 32) return '';
  const mark = text.charCodeAt(at - 2);
  const parted = mark === 44 || mark === 58;
  if (!cued && !parted) return '';
  const to = parted ? at - 2 : at - 1;
  let from = to;
  while (from > 0 && to - from < 13 && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, to).toLowerCase();
  if (!parted) return CUE_WORDS.has(word) || (word === 'the' && /(?:called|dubbed) the $/.test(text.slice(Math.max(0, at - 12), at))) ? word : '';
  if (!KIND.test(word)) return '';
  const context = text.slice(Math.max(0, at - 60), at);
  return OUR_MODEL.test(context) ? 'model' : OUR_TOOL.test(context) ? 'tool' : '';
}
