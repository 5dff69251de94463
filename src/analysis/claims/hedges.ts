import type { Hedge } from '../marks.js';
import type { Clauses } from './clauses.js';
import { HEDGE_CUES, type HedgeCue } from './hedge-cues.js';
import { CLASS, SENSE, wordLists } from './lexicon.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  have: 'have',
  be: 'be',
  far: 'far',
  wish: 'like love prefer',
  dozenCouple: 'dozen couple few hundred thousand million',
});

export interface Hedging {
  readonly hedge: Hedge;
  /** The cues as they stand in the text, in order. */
  readonly cues: readonly string[];
}

const UNHEDGED: Hedging = { hedge: 'none', cues: [] };

type Place = 'with' | 'after' | 'notAfter' | 'before' | 'notBefore' | 'near';
type Compiled = Pick<HedgeCue, 'strength'> & { readonly aside: boolean } & { readonly [place in Place]: ReadonlySet<string> | undefined };

const setOf = (list: string | undefined): ReadonlySet<string> | undefined => (list === undefined ? undefined : new Set(list.trim().split(/\s+/)));

const byWord = new Map<string, Compiled[]>();
for (const cue of HEDGE_CUES) {
  const compiled: Compiled = {
    strength: cue.strength, aside: cue.aside ?? false, with: setOf(cue.with), after: setOf(cue.after), notAfter: setOf(cue.notAfter),
    before: setOf(cue.before), notBefore: setOf(cue.notBefore), near: setOf(cue.near),
  };
  for (const word of cue.words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
}

/** What hedges the assertion of a sentence: cues of the main clause and of what it says (`we show that …`), not of side clauses. */
export function readHedges(w: Words, clauses: Clauses): Hedging {
  if ((w.allClasses & CLASS.hedge) === 0) return UNHEDGED;
  let cues: string[] | undefined;
  let strong = false;
  for (let i = 0; i < w.length; i++) {
    if (!w.is(i, CLASS.hedge)) continue;
    const cue = byWord.get(w.at(i))?.find((c) => (c.aside || clauses.side[i] !== 1) && fits(c, w, i));
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

/** `^` before the first word. */
const wordBefore = (w: Words, i: number): string => (i < 0 ? '^' : w.at(i));

function fits(cue: Compiled, w: Words, i: number): boolean {
  if (cue.with !== undefined && !cue.with.has(wordBefore(w, i - 1))) return false;
  if (cue.notAfter !== undefined && w.follows(i) && cue.notAfter.has(w.at(i - 1))) return false;
  if (cue.notBefore !== undefined && w.follows(i + 1) && cue.notBefore.has(w.at(i + 1))) return false;
  if (cue.before !== undefined && !cue.before.has(w.at(i + 1))) return false;
  if (cue.near !== undefined && !cue.near.has(w.at(i + 1)) && !cue.near.has(w.at(i + 2)) && !cue.near.has(w.at(i + 3))) return false;
  if (cue.after === undefined) return true;
  const { after } = cue;
  const first = i - (cue.with === undefined ? 1 : 2);
  return after.has(wordBefore(w, first)) || (first > 0 && after.has(w.at(first - 1))) || (first > 1 && after.has(w.at(first - 2)));
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
    case 'would': return w.isOneOf(i + 1, LIST.have) || !(someWord(w, HABIT, w.length) || isReported(w, i, clauses));
    case "i'd": case "we'd": case "you'd": case "he'd": case "she'd": case "they'd": case "it'd": case "that'd": case "there'd":
      return isBare(w, w.is(i + 1, CLASS.adverb) ? i + 2 : i + 1) && !(someWord(w, HABIT, w.length) || isReported(w, i, clauses));
    case 'appear': case 'appears': return w.at(i - 1) === 'it' || (w.follows(i + 1) && !w.shaped(i + 1, SHAPE.digit | SHAPE.name));
    default: return true;
  }
}

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
