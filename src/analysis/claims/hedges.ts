import type { Hedge } from '../marks.js';
import type { Clauses } from './clauses.js';
import { HEDGE_CUES, type HedgeCue } from './hedge-cues.js';
import { CLASS, hashOf, numberOf, SENSE, type WordList, wordList, wordLists } from './lexicon.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  have: 'have',
  be: 'be',
  far: 'far',
  recommend: 'recommend advise urge encourage add note stress',
  bound: 'members authors reviewers students applicants contributors participants employees staff',
  wish: 'like love prefer',
  dozenCouple: 'dozen couple few hundred thousand million',
});

export interface Hedging {
  readonly hedge: Hedge;
  /** The cues as they stand in the text, in order. */
  readonly cues: readonly string[];
}

const UNHEDGED: Hedging = { hedge: 'none', cues: [] };

/** The words that a cue asks for at one place, `start` where the start of the sentence will do. */
interface Asked {
  readonly list: WordList;
  readonly start: boolean;
}

type Place = 'with' | 'after' | 'notAfter' | 'before' | 'notBefore' | 'near';
type Compiled = Pick<HedgeCue, 'strength'> & { readonly aside: boolean } & { readonly [place in Place]: Asked | undefined };

function asked(words: string | undefined): Asked | undefined {
  return words === undefined ? undefined : { list: wordList(words.replace('^', '')), start: words.includes('^') };
}

/** The cues by the number of their head in the lexicon. */
const byNumber = new Map<number, Compiled[]>();
for (const cue of HEDGE_CUES) {
  const compiled: Compiled = {
    strength: cue.strength, aside: cue.aside ?? false, with: asked(cue.with), after: asked(cue.after), notAfter: asked(cue.notAfter),
    before: asked(cue.before), notBefore: asked(cue.notBefore), near: asked(cue.near),
  };
  for (const word of cue.words.split(' ')) {
    const number = numberOf(hashOf(word));
    byNumber.set(number, [...(byNumber.get(number) ?? []), compiled]);
  }
}

/** What hedges the assertion of a sentence: cues of the main clause and of what it says (`we show that …`), not of side clauses. */
export function readHedges(w: Words, clauses: Clauses): Hedging {
  if ((w.allClasses & CLASS.hedge) === 0) return UNHEDGED;
  let cues: string[] | undefined;
  let strong = false;
  for (let i = 0; i < w.length; i++) {
    if (!w.is(i, CLASS.hedge)) continue;
    const cue = byNumber.get(w.numbers[i] ?? 0)?.find((c) => (c.aside || clauses.side[i] !== 1) && fits(c, w, i));
    if (cue === undefined || !isEpistemic(w, i, clauses)) continue;
    (cues ??= []).push(w.text.slice(w.starts[cueStart(cue, w, i)], w.ends[i]));
    strong ||= cue.strength === 'strong';
  }
  return cues === undefined ? UNHEDGED : { hedge: strong ? 'strong' : 'weak', cues };
}

/** The first word of a cue: what it stands with and the negation before it are part of it. */
function cueStart({ with: beside }: Compiled, w: Words, i: number): number {
  const first = beside !== undefined && i > 0 ? i - 1 : i;
  for (let k = first - 1; k >= 0 && first - k <= (beside === undefined ? 1 : 3) && w.follows(k + 1); k--) if (w.is(k, CLASS.negation) || w.isOneOf(k, LIST.far)) return k;
  return first;
}

const has = ({ list, start }: Asked, w: Words, i: number): boolean => (i < 0 ? start : w.isOneOf(i, list));

function fits(cue: Compiled, w: Words, i: number): boolean {
  if (cue.with !== undefined && !has(cue.with, w, i - 1)) return false;
  if (cue.notAfter !== undefined && w.follows(i) && has(cue.notAfter, w, i - 1)) return false;
  if (cue.notBefore !== undefined && w.follows(i + 1) && has(cue.notBefore, w, i + 1)) return false;
  if (cue.before !== undefined && !has(cue.before, w, i + 1)) return false;
  if (cue.near !== undefined && !has(cue.near, w, i + 1) && !has(cue.near, w, i + 2) && !has(cue.near, w, i + 3)) return false;
  if (cue.after === undefined) return true;
  const first = i - (cue.with === undefined ? 1 : 2);
  return has(cue.after, w, first) || (first > 0 && has(cue.after, w, first - 1)) || (first > 1 && has(cue.after, w, first - 2));
}

const PAST_TIME = /^(?:ago|childhood|child|boy|girl|previously|formerly|then|once|used)$/;
const PAST_YEAR = /^(?:19\d\d|20[01]\d)$/;
const HABIT = /^(?:originally|every|often|always|usually|sometimes|each|mornings|evenings|nights|night|child|childhood|whenever)$/;

/** Guards that need more than the neighbours: figures, months, past ability, past habit, and `said it would`. */
function isEpistemic(w: Words, i: number, clauses: Clauses): boolean {
  const word = w.at(i);
  switch (word) {
    case 'may': return !(w.shaped(i, SHAPE.capital) && (i > 0 || w.shaped(i + 1, SHAPE.digit) || w.is(i + 1, CLASS.past | CLASS.be | CLASS.have | CLASS.third)));
    case 'maybe': case 'perhaps': case 'probably': case 'possibly': case 'likely': return !isFigure(w, i + 1);
    case 'could': return w.isOneOf(i + 1, LIST.have) || !(someWord(w, PAST_TIME, w.length) || someWord(w, PAST_YEAR, i));
    case 'would': return w.isOneOf(i + 1, LIST.have) || !((w.is(i - 1, CLASS.first) && recommends(w, i + 1)) || someWord(w, HABIT, w.length) || isReported(w, i, clauses));
    case "i'd": case "we'd": case "you'd": case "he'd": case "she'd": case "they'd": case "it'd": case "that'd": case "there'd":
      return isBare(w, w.is(i + 1, CLASS.adverb) ? i + 2 : i + 1) && !(someWord(w, HABIT, w.length) || isReported(w, i, clauses));
    case 'expected': return !(w.is(i - 1, CLASS.be) && w.isOneOf(i - 2, LIST.bound));
    case 'appear': case 'appears': return w.at(i - 1) === 'it' || (w.follows(i + 1) && !w.shaped(i + 1, SHAPE.digit | SHAPE.name));
    default: return true;
  }
}

/** `I would strongly recommend`, `I would add`: politeness, not doubt. */
const recommends = (w: Words, i: number): boolean => w.isOneOf(w.shaped(i, SHAPE.ly) || w.is(i, CLASS.adverb) ? i + 1 : i, LIST.recommend);

function isFigure(w: Words, i: number): boolean {
  return w.shaped(i, SHAPE.digit) || w.is(i, CLASS.number) || (/^an?$/.test(w.at(i)) && w.isOneOf(i + 1, LIST.dozenCouple));
}

/** `would` after a verb of saying in the past only shifts a `will`. */
function isReported(w: Words, i: number, clauses: Clauses): boolean {
  const { main } = clauses;
  return main >= 0 && main < i && w.is(main, CLASS.past) && w.means(main, SENSE.say | SENSE.act | SENSE.observe | SENSE.position);
}

/** `be` or the base of a verb that is no participle: `'d` before it is `would`, else `had`. */
const isBare = (w: Words, i: number): boolean => w.isOneOf(i, LIST.be) || (w.is(i, CLASS.base | CLASS.have) && !w.is(i, CLASS.participle) && !w.isOneOf(i, LIST.wish));

/** Whether one of the words before `end` is like the pattern. */
function someWord(w: Words, pattern: RegExp, end: number): boolean {
  for (let k = 0; k < end; k++) if (pattern.test(w.at(k))) return true;
  return false;
}
