import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import { matchAt } from './chars.js';
import { firstWord } from './established.js';
import { ordinaryAcronyms } from './known.js';
import { headClass } from './lexicon.js';
import { coinedFirms, inHeadlines, noName, numberedWords } from './ordinary.js';
import { saidBeforeList } from './listed.js';
import { isAdjective } from './projects.js';
import { ownName, type Candidate, type Findings } from './reading.js';
import { isRepository, standsAlone } from './surroundings.js';

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

/** What joins the names of a list, and one of them that nothing else tells of, with its version. */
const LIST_JOINT = /, (?:and |or )?| and | or |\//y;
const LISTED_NAME = pattern(String.raw`\p{Lu}[\p{L}\d-]{2,20}(?: \d(?:\.\d)?)?(?![\p{L}\d-])`, 'yu');
/** What ends a list behind its last name. */
const ENDS_LIST = pattern(String.raw`[.;:)?!]|,? (?:are|were|is|was|all|on|in|at|as|for|to|by|can|have|had|did|do|which|that|\p{Ll}+ing)(?!\p{L})|$`, 'yu');
/** A coined word with which a list opens: `ZorbQ, GSM8K and MATH`. */
const OPENING = pattern(String.raw`(?:^|[ (])(?<name>\p{Lu}[\p{L}\d]*(?:\p{Ll}\p{Lu}|\p{L}-?\d|\p{Lu}{2}-\p{Lu}|\p{Lu}{4})[\p{L}\d-]*), $`);
const LONGEST_LIST = 16;

/** Establishes the names of a list of which at least as many are known, all of one kind: `GSM8K, ZorbQ and MATH`, `GSM8K, MATH and ZorbQ`. */
export function settleLists(text: string, { candidates, established }: Findings): void {
  for (let i = 0; i < candidates.length;) {
    const { kind, start: first = 0, end: from = 0 } = candidates[i] ?? {};
    const unknown: Span[] = [];
    let known = 1;
    let [end, lastKnown, isOfOneKind, isJoined] = [from, from, true, false];
    while (known + unknown.length < LONGEST_LIST) {
      const joint = matchAt(LIST_JOINT, text, end)?.[0];
      if (joint === undefined) break;
      const start = end + joint.length;
      const next = candidates[i + known];
      if (next?.start === start) {
        [end, lastKnown] = [next.end, next.end];
        isOfOneKind &&= next.kind === kind;
        known++;
        continue;
      }
      const name = matchAt(LISTED_NAME, text, start)?.[0];
      if (name === undefined || isRepository(text, start + name.length + 1) || (isWordOfOurs(name) && !(kind === 'model' && isFamily(name)))) break;
      end = start + name.length;
      isJoined = joint.length > 3;
      unknown.push({ start, end });
    }
    i += known;
    if (!isOfOneKind || kind === undefined || unknown.length === 0 || ((known < 2 || unknown.length > known) && saidBeforeList(text, first) !== kind)) continue;
    const isBracketed = text.charCodeAt(first - 1) === 40 && text.charCodeAt(end) === 41 && saidBeforeList(text, first) === kind;
    const opening = OPENING.exec(text.slice(Math.max(0, first - 34), first))?.groups?.['name'];
    if (opening !== undefined && !isWordOfOurs(opening)) unknown.unshift({ start: first - opening.length - 2, end: first - 2 });
    // A list may go on with what is none of its names, unless its last one follows an `and`.
    const isWhole = lastKnown === end || isBracketed || (isJoined && matchAt(ENDS_LIST, text, end) !== null);
    for (const name of unknown) if (isWhole || name.end < lastKnown) established.push(ownName(text.slice(name.start, name.end), kind, `${kind}.listed`));
  }
}

function isWordOfOurs(name: string): boolean {
  return isOrdinary(name) || headClass(wordOf(name).toLowerCase()) !== undefined;
}

/** Whether a word is that of a family which only what stands beside it tells from an everyday one: `Falcon`, in a list of models. */
const isFamily = (name: string): boolean => CAPITALISED.test(name) && !coinedFirms.has(name) && /^(?:common|weak)$/.test(headClass(name.toLowerCase()) ?? '');

const wordOf = (name: string): string => /^[\p{L}\d]+/u.exec(name)?.[0] ?? '';

/** Whether a word is known to be something else: a firm, a word of headlines, an acronym of everyday. */
export function isOrdinary(name: string): boolean {
  const word = wordOf(name);
  return noName(word) || inHeadlines(word) || coinedFirms.has(word) || ordinaryAcronyms.has(word) || numberedWords.has(word) || (CAPITALISED.test(name) && isAdjective(name));
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
    // Behind two models there is no firm.
    const second = kept.at(-2);
    const isThird = follows && second?.kind === 'model' && JOINT_ONLY.test(text.slice(second.end, before.start));
    const precedes = after?.kind === 'model' && after.need !== 'listed' && JOINT_ONLY.test(text.slice(candidate.end, after.start));
    const alone = isThird || (follows || !GOES_BACK.test(text.slice(Math.max(0, candidate.start - 30), candidate.start)))
      && (precedes || (after?.kind === 'model' && JOINT_ONLY.test(text.slice(candidate.end, after.start))) || !GOES_ON.test(text.slice(candidate.end, candidate.end + 12)));
    if ((follows || precedes) && alone && !FIRM_BEFORE.test(text.slice(Math.max(0, candidate.start - 6), candidate.start)) && !FIRM_AFTER.test(text.slice(candidate.end, candidate.end + 14)) && !isMaker(text, candidate.end)) kept.push({ ...candidate, need: 'ai' });
    else if (standsAlone(text, candidate.head, candidate)) kept.push({ ...candidate, need: 'family', rule: 'model.family' });
  });
  candidates.splice(0, candidates.length, ...kept);
}
