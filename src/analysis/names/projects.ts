import { pattern } from '../../base/pattern.js';
import { isUpper, matchAt, runEnd } from './chars.js';
import { noName } from './ordinary.js';
import type { Findings } from './reading.js';
import { capitalsEnd, put } from './system-findings.js';

const NO_PROJECT = /^(?:Managers?|Leads?|Leaders?|Director|Management|Team|Plan|Page|Name|ID|Report|Officer|Coordinator|Description|Overview|Goals?|Status|Proposal|Scientist|Engineer|Overview|Structure|Settings)$/;

export function readProject(text: string, at: number, end: number, findings: Findings): number {
  if (text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1))) return -1;
  const to = capitalsEnd(text, end + 1, 2);
  if (NO_PROJECT.test(text.slice(end + 1, runEnd(text, end + 1)))) return -1;
  return put(text, at, to, 'system.project', findings);
}

const DATA_AFTER = pattern(String.raw`[’']?s? (?:benchmark|dataset|data set|corpus|leaderboard|test set|toolkit)s?(?![\p{L}\d-])`, 'yu');

/** Of a people or a language, a kind or a place: `the Norwegian corpus`. */
const ADJECTIVE = /(?:ish|ese|[aeio]an|ic|ch|al|ous|ive|ary)$/;

/** Whether a word may tell of a people, a language, a kind or a place. */
export const isAdjective = (word: string): boolean => ADJECTIVE.test(word) || /(?:ia|land|burg|ton|ford)$/.test(word);

/** Names that end in what they are: `the Clean Seas Initiative`. */
const ENDS_IN_KIND = pattern(String.raw`^\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*){0,3} (?:Initiative|Programme|Program|Project|Challenge|Corpus|Dataset|Benchmark|Toolkit|Toolbox|Scheme|Leaderboard|Test Suite)$`);

/** Whether `the` and a noun around a name make it one: `the Orchard dataset`, `the Clean Seas Initiative`. */
export function namesData(text: string, end: number, word: string): boolean {
  if (NO_PROJECT.test(word.slice(word.lastIndexOf(' ') + 1))) return false;
  return ENDS_IN_KIND.test(word) || (!word.includes(' ') && word.length > 3 && !ADJECTIVE.test(word) && !word.split('-').some(noName) && matchAt(DATA_AFTER, text, end) !== null);
}
