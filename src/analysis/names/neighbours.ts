import { pattern } from '../../base/pattern.js';
import { firstWord } from './established.js';
import { headClass } from './lexicon.js';
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
