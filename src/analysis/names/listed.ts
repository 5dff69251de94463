import { pattern } from '../../base/pattern.js';
import { isUpper, matchAt, runEnd } from './chars.js';
import { headClass } from './lexicon.js';
import { MODEL_WORD } from './nouns.js';
import { coinedFirms, noName } from './ordinary.js';
import type { Findings } from './reading.js';
import { capitalsEnd, settle } from './system-findings.js';

/** `models such as X`, `Benchmarks like X`, `models (X, Y)`, `models X and Y`; and what joins the names of such a list, with their makers. */
const LIKE = '(?:(?:,? like|,? such as|,? including|,? namely|:|) | \\()$';
const MODELS_LIKE = pattern(`(?:^|[^\\p{L}-])(?:${MODEL_WORD})${LIKE}`, 'iu');
const SYSTEMS_LIKE = pattern(`(?:^|[^\\p{L}-])(?:benchmarks|agents|inference engines|vector (?:databases|stores)|datasets|data sets|corpora|atlases|databases|leaderboards|test sets|test suites|toolkits|libraries|frameworks|evals|optimi[sz]ers)${LIKE}`, 'iu');
/** What has as many plain words as names among it: `methods such as X`; only a coined word is one there. */
const METHODS_LIKE = pattern(`(?:^|[^\\p{L}-])(?:methods|algorithms|techniques|approaches|strategies|baselines)${LIKE}`, 'iu');
/** Several of a kind, counted: `two agentic frameworks, X and Y`. */
const COUNTED = pattern(`(?:^|[^\\p{L}-])(?:two|three|four|five|six|seven|eight|\\d{1,2}) (?:[\\p{L}\\d-]{2,20} ){0,3}?(?:(?<model>models|LLMs|VLMs)|benchmarks|agents|datasets|data sets|corpora|databases|leaderboards|test sets|toolkits|libraries|frameworks|methods|algorithms|techniques|approaches|optimi[sz]ers)(?:,|:| [-–—]) $`, 'iu');

const LISTED = /(?: ?\[[\d, ]{1,8}\])?(?:, (?:and |or )?| and | or )(?:the )?/y;
const OWNER = pattern(String.raw`\p{Lu}[\p{L}\d]{1,20}[’']s `, 'yu');

/** What the words before a list say that its names are. */
export function saidBeforeList(text: string, at: number): 'model' | 'system' | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  if (MODELS_LIKE.test(before)) return 'model';
  if (SYSTEMS_LIKE.test(before) || METHODS_LIKE.test(before)) return 'system';
  const counted = COUNTED.exec(before)?.groups;
  return counted === undefined ? undefined : counted['model'] === undefined ? 'system' : 'model';
}

/** Settles two names behind what both are, `the models WordRec and PairRec`, of which the first is coined and the second is, too, or they are counted; whether they were. */
export function readPair(text: string, at: number, end: number, findings: Findings): boolean {
  const kind = saidBeforeList(text, at);
  const joint = kind === undefined ? 0 : matchAt(LISTED, text, end)?.[0].length ?? 0;
  const next = joint === 0 ? end : runEnd(text, end + joint, 40);
  if (kind === undefined || next - end < joint + 4 || !isUpper(text.charCodeAt(end + joint)) || !(text.charCodeAt(at - 2) !== 115 || COINED.test(text.slice(end + joint, next)))) return false;
  readListed(text, at, findings);
  return true;
}
const COINED_METHOD = pattern(String.raw`\p{Ll}\p{Lu}|\p{Lu}{4}|\p{Lu}-\p{Lu}\p{Ll}`);
const COINED = pattern(String.raw`\p{Ll}\p{Lu}|\p{L}\d\p{L}|\p{Lu}{2}\p{Ll}`);

/** Settles each name of a list of models or of systems; the end of the first. */
export function readListed(text: string, at: number, findings: Findings): number {
  const kind = saidBeforeList(text, at);
  if (kind === undefined) return -1;
  const isCoined = METHODS_LIKE.test(text.slice(Math.max(0, at - 40), at));
  let first = -1;
  for (let start = at, n = 0; n < 8; n++) {
    const from = start + (matchAt(OWNER, text, start)?.[0].length ?? 0);
    const word = text.slice(from, runEnd(text, from, 40));
    if (!isUpper(text.charCodeAt(from)) || text.charCodeAt(from + word.length) === 47 || word.length < 3 || noName(word) || coinedFirms.has(word) || (isCoined && !COINED_METHOD.test(word)) || headClass(word.toLowerCase()) !== undefined) return first;
    const end = capitalsEnd(text, from, 3);
    settle(text, from, end, kind, 'listed', findings);
    if (first < 0) first = end;
    const joint = matchAt(LISTED, text, end)?.[0].length ?? 0;
    if (joint === 0) return first;
    start = end + joint;
  }
  return first;
}
