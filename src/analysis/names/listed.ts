import { pattern } from '../../base/pattern.js';
import { isUpper, matchAt, runEnd } from './chars.js';
import { headClass } from './lexicon.js';
import { MODEL_WORD } from './nouns.js';
import { coinedFirms, noName } from './ordinary.js';
import type { Findings } from './reading.js';
import { capitalsEnd, settle } from './system-findings.js';

/** `models such as X`, `Benchmarks like X`, `models (X, Y)`, `models X and Y`; and what joins the names of such a list, with their makers. */
const LIKE = '(?:(?:,? like|,? such as|,? including|:|) | \\()$';
const MODELS_LIKE = pattern(`(?:^|[^\\p{L}-])(?:${MODEL_WORD})${LIKE}`, 'iu');
const SYSTEMS_LIKE = pattern(`(?:^|[^\\p{L}-])(?:benchmarks|agents|inference engines|vector (?:databases|stores)|datasets|data sets|corpora|atlases|databases|leaderboards|test sets|test suites|toolkits|libraries|frameworks|evals|optimi[sz]ers)${LIKE}`, 'iu');

const LISTED = /(?: ?\[[\d, ]{1,8}\])?(?:, (?:and |or )?| and | or )(?:the )?/y;
const OWNER = pattern(String.raw`\p{Lu}[\p{L}\d]{1,20}[’']s `, 'yu');

/** What the words before a list say that its names are. */
export function saidBeforeList(text: string, at: number): 'model' | 'system' | undefined {
  const before = text.slice(Math.max(0, at - 40), at);
  return MODELS_LIKE.test(before) ? 'model' : SYSTEMS_LIKE.test(before) ? 'system' : undefined;
}

/** Settles two coined words behind what both are, `the models WordRec and PairRec`; whether they were. */
export function readPair(text: string, at: number, end: number, findings: Findings): boolean {
  const kind = saidBeforeList(text, at);
  const joint = kind === undefined ? 0 : matchAt(LISTED, text, end)?.[0].length ?? 0;
  const next = joint === 0 ? end : runEnd(text, end + joint, 40);
  if (kind === undefined || next - end < joint + 4 || !isUpper(text.charCodeAt(end + joint)) || !COINED.test(text.slice(end + joint, next))) return false;
  readListed(text, at, findings);
  return true;
}
const COINED = pattern(String.raw`\p{Ll}\p{Lu}|\p{L}\d\p{L}|\p{Lu}{2}\p{Ll}`);

/** Settles each name of a list of models or of systems; the end of the first. */
export function readListed(text: string, at: number, findings: Findings): number {
  const kind = saidBeforeList(text, at);
  if (kind === undefined) return -1;
  let first = -1;
  for (let start = at, n = 0; n < 8; n++) {
    const from = start + (matchAt(OWNER, text, start)?.[0].length ?? 0);
    const word = text.slice(from, runEnd(text, from, 40));
    if (!isUpper(text.charCodeAt(from)) || text.charCodeAt(from + word.length) === 47 || word.length < 3 || noName(word) || coinedFirms.has(word) || headClass(word.toLowerCase()) !== undefined) return first;
    const end = capitalsEnd(text, from, 3);
    settle(text, from, end, kind, 'listed', findings);
    if (first < 0) first = end;
    const joint = matchAt(LISTED, text, end)?.[0].length ?? 0;
    if (joint === 0) return first;
    start = end + joint;
  }
  return first;
}
