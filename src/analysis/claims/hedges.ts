import type { Hedge } from '../marks.js';
import type { Clauses } from './clauses.js';
import { HEDGE_CUES, type HedgeCue } from './hedge-cues.js';
import { CLASS, SENSE, wordLists } from './lexicon.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  have: 'have',
  dozenCouple: 'dozen couple few hundred thousand million',
});

export interface Hedging {
  readonly hedge: Hedge;
  /** The cues as they stand in the text, in order. */
  readonly cues: readonly string[];
}

const UNHEDGED: Hedging = { hedge: 'none', cues: [] };

interface Compiled {
  readonly strength: HedgeCue['strength'];
  readonly with: ReadonlySet<string> | undefined;
  readonly after: ReadonlySet<string> | undefined;
  readonly notAfter: ReadonlySet<string> | undefined;
  readonly before: ReadonlySet<string> | undefined;
  readonly notBefore: ReadonlySet<string> | undefined;
}

const setOf = (list: string | undefined): ReadonlySet<string> | undefined => (list === undefined ? undefined : new Set(list.trim().split(/\s+/)));

const byWord = new Map<string, Compiled[]>();
for (const cue of HEDGE_CUES) {
  const compiled: Compiled = {
    strength: cue.strength, with: setOf(cue.with), after: setOf(cue.after), notAfter: setOf(cue.notAfter), before: setOf(cue.before), notBefore: setOf(cue.notBefore),
  };
  for (const word of cue.words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
}

/** What hedges the assertion of a sentence: cues of the main clause and of what it says (`we show that …`), not of side clauses. */
export function readHedges(w: Words, clauses: Clauses): Hedging {
  if ((w.allClasses & CLASS.hedge) === 0) return UNHEDGED;
  let cues: string[] | undefined;
  let strong = false;
  for (let i = 0; i < w.length; i++) {
    if (!w.is(i, CLASS.hedge) || clauses.side[i] === 1) continue;
    const cue = byWord.get(w.at(i))?.find((c) => fits(c, w, i));
    if (cue === undefined || !isEpistemic(w, i, clauses)) continue;
    const from = cue.with !== undefined || (w.is(i - 1, CLASS.negation) && w.follows(i)) ? i - 1 - (w.is(i - 2, CLASS.negation) && w.follows(i - 1) ? 1 : 0) : i;
    (cues ??= []).push(w.text.slice(w.starts[from], w.ends[i]));
    strong ||= cue.strength === 'strong';
  }
  return cues === undefined ? UNHEDGED : { hedge: strong ? 'strong' : 'weak', cues };
}

function fits(cue: Compiled, w: Words, i: number): boolean {
  if (cue.with !== undefined && !cue.with.has(w.at(i - 1))) return false;
  if (cue.notAfter !== undefined && w.follows(i) && cue.notAfter.has(w.at(i - 1))) return false;
  if (cue.notBefore !== undefined && w.follows(i + 1) && cue.notBefore.has(w.at(i + 1))) return false;
  if (cue.before !== undefined && !cue.before.has(w.at(i + 1))) return false;
  if (cue.after === undefined) return true;
  const { after } = cue;
  const first = i - (cue.with === undefined ? 1 : 2);
  return after.has(w.at(first)) || after.has(w.at(first - 1)) || after.has(w.at(first - 2));
}

const PAST_TIME = /^(?:ago|childhood|child|boy|girl|previously|formerly|then|once|used|19\d\d|20[01]\d)$/;
const HABIT = /^(?:every|often|always|usually|sometimes|each|mornings|evenings|nights|night|child|childhood|whenever)$/;

/** Guards that need more than the neighbours: figures, months, past ability, past habit, and `said it would`. */
function isEpistemic(w: Words, i: number, clauses: Clauses): boolean {
  const word = w.at(i);
  switch (word) {
    case 'may': return !(w.shaped(i, SHAPE.capital) && (i > 0 || w.shaped(i + 1, SHAPE.digit) || w.is(i + 1, CLASS.past | CLASS.be | CLASS.have | CLASS.third)));
    case 'maybe': case 'perhaps': case 'probably': case 'possibly': case 'likely': return !isFigure(w, i + 1);
    case 'could': return w.isOneOf(i + 1, LIST.have) || !someWord(w, PAST_TIME);
    case 'would': return w.isOneOf(i + 1, LIST.have) || !(someWord(w, HABIT) || isReported(w, i, clauses));
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

function someWord(w: Words, pattern: RegExp): boolean {
  for (let k = 0; k < w.length; k++) if (pattern.test(w.at(k))) return true;
  return false;
}
