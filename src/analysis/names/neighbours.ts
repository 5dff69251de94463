import { pattern } from '../../base/pattern.js';
import { interned } from './chars.js';
import { firstWord } from './established.js';
import { ordinaryAcronyms } from './known.js';
import { headClass } from './lexicon.js';
import { coinedFirms, inHeadlines, noName, numberedWords } from './ordinary.js';
import { isAdjective } from './projects.js';
import type { Candidate, Findings } from './reading.js';

const JOINT = '(?:, (?:and |or )?| and | or |/| vs\\.? | versus )';
const JOINT_ONLY = new RegExp(`^${JOINT}$`);
/** A joint with a word in capitals behind or before it, which may be a firm. */
const GOES_ON = pattern(`^${JOINT}\\p{Lu}`);
const GOES_BACK = pattern(`\\p{Lu}[\\p{L}\\d.-]*${JOINT}$`);
/** Where something comes from. */
const FIRM_BEFORE = /\b(?:from|by|at|of) $/;
/** What firms do, and whose something is. */
const FIRM_AFTER = /^(?:['’]s\b|,? (?:said|says|told|announced?s?|raised|raises|released|releases|launched|launches|employs|hired|AI|Labs?|Inc|Research)\b)/;

/** Whether a model's name follows, whose maker then stands before it: `Mistral Mixtral`. */
const isMaker = (text: string, end: number): boolean => text.charCodeAt(end) === 32 && headClass(firstWord(text, end + 1).toLowerCase()) !== undefined;

/** What stands between two names of a list: one word with its version, which nothing else tells of. */
const BETWEEN = pattern(String.raw`^(?:, | and | or |/)(?<name>\p{Lu}[\p{L}\d-]{2,20}(?: \d(?:\.\d)?)?)(?:, (?:and |or )?| and | or |/)$`);

/** Establishes a name that stands between two of one kind in a list: `GSM8K, ZorbQ and MATH`. */
export function settleBetween(text: string, { candidates, established }: Findings): void {
  candidates.forEach(({ kind, start }, i) => {
    const before = candidates[i - 1];
    if (before?.kind !== kind || start - before.end < 7 || start - before.end > 40) return;
    const name = BETWEEN.exec(text.slice(before.end, start))?.groups?.['name'];
    if (name === undefined || isWordOfOurs(name)) return;
    established.push({ surface: interned(name), kind, canonical: interned(name), rule: `${kind}.listed`, anyCase: false, aiOnly: true });
  });
}

/** What ends a list of names: `, and ZorbQ.`, ` and ZorbQ were`. */
const LAST = pattern(String.raw`^(?:, and |, or | and | or )(?<name>\p{Lu}[\p{L}\d-]{2,20}(?: \d(?:\.\d)?)?)(?=[.;:)?!]|,? (?:are|were|is|was|all|on|in|at|as|for|to|by|can|have|had|did|do|which|that)(?!\p{L})|$)`);

/** Establishes a name that ends a list of two others of one kind: `GSM8K, MATH and ZorbQ`. */
export function settleLast(text: string, { candidates, established }: Findings): void {
  candidates.forEach(({ kind, end, start }, i) => {
    const before = candidates[i - 1];
    if (before?.kind !== kind || (candidates[i + 1]?.start ?? Infinity) < end + 8 || !JOINT_ONLY.test(text.slice(before.end, start))) return;
    const name = LAST.exec(text.slice(end, end + 48))?.groups?.['name'];
    if (name === undefined || isWordOfOurs(name)) return;
    established.push({ surface: interned(name), kind, canonical: interned(name), rule: `${kind}.listed`, anyCase: false, aiOnly: true });
  });
}

/** Whether a word is known to be something else: a firm, a word of headlines, an acronym of everyday. */
function isWordOfOurs(name: string): boolean {
  const word = /^[\p{L}\d]+/u.exec(name)?.[0] ?? '';
  return noName(word) || inHeadlines(word) || coinedFirms.has(word) || ordinaryAcronyms.has(word) || numberedWords.has(word) || headClass(word.toLowerCase()) !== undefined || (CAPITALISED.test(name) && isAdjective(name));
}
const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}+$`);

/**
 * Keeps of the names that are a firm's as well as its models' those that stand in a list of models: a model stands on one
 * side, and no firm on the other.
 */
export function settleListed(text: string, findings: Findings): void {
  const { candidates } = findings;
  const kept: Candidate[] = [];
  candidates.forEach((candidate, i) => {
    if (candidate.need !== 'listed') { kept.push(candidate); return; }
    const [before, after] = [kept.at(-1), candidates[i + 1]];
    const follows = before?.kind === 'model' && JOINT_ONLY.test(text.slice(before.end, candidate.start));
    const precedes = after?.kind === 'model' && after.need !== 'listed' && JOINT_ONLY.test(text.slice(candidate.end, after.start));
    const alone = (follows || !GOES_BACK.test(text.slice(Math.max(0, candidate.start - 30), candidate.start)))
      && (precedes || (after?.kind === 'model' && JOINT_ONLY.test(text.slice(candidate.end, after.start))) || !GOES_ON.test(text.slice(candidate.end, candidate.end + 12)));
    if ((follows || precedes) && alone && !FIRM_BEFORE.test(text.slice(Math.max(0, candidate.start - 6), candidate.start)) && !FIRM_AFTER.test(text.slice(candidate.end, candidate.end + 14)) && !isMaker(text, candidate.end)) kept.push({ ...candidate, need: 'ai' });
  });
  candidates.splice(0, candidates.length, ...kept);
}
