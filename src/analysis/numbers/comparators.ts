import type { Comparator } from '../marks.js';
import type { Quantity } from './quantity.js';
import { isBlank, isDigit, isLetter, isLetterOrDigit, isUpper } from './chars.js';
import { holdsAt } from './looks.js';
import { idOf, wordList, type WordList } from './words.js';
import type { Text } from './text.js';

/** Cues before a figure, the last word first: the longest that fits wins. */
const BEFORE: readonly (readonly [cues: string, comparator: Comparator])[] = [
  ['about|around|approximately|approx|roughly|circa|ca|nearly|almost|maybe|perhaps|some|an estimated|estimated|estimated at|estimated to be|close to|near|on the order of|of the order of|of order|in the order of|in the region of|in the range of|in the neighborhood of|somewhere around|something like|say|typically|virtually|practically|c|just about|more or less|order of', '~'],
  ['over|more than|greater than|larger than|higher than|longer than|older than|better than|bigger than|wider than|above|exceeding|exceed|exceeds|exceeded|beyond|in excess of|well over|well above|north of|surpassing|surpassed|surpass|topped|topping|heavier than|faster than|further than|farther than|taller than|deeper than|stronger than|just over|upward of|upwards of|after more than|past', '>'],
  ['under|less than|fewer than|lower than|smaller than|shorter than|younger than|below|well under|well below|short of|shy of|just under|just below|just shy of|south of|worse than|faster than that|cheaper than|narrower than', '<'],
  ['at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|min|starting at|starting from|as few as|as little as|as low as|or above', '≥'],
  ['at most|up to|no more than|not more than|at the most|a maximum of|maximum of|maximum|max|as many as|as much as|as high as|not exceeding|not to exceed|no greater than|no higher than|no longer than|no later than|upto|capped at|limited to|a cap of|an upper limit of|as long as|as large as|as far as', '≤'],
];

/** Cues by their words from the last to the first, so that the longest that ends before a figure is found by walking back. */
interface Cue {
  comparator: Comparator | undefined;
  readonly before: Map<number, Cue>;
}

const CUES = buildCues();

function buildCues(): Cue {
  const root: Cue = { comparator: undefined, before: new Map() };
  for (const [cues, comparator] of BEFORE) {
    for (const cue of cues.split('|')) {
      let node = root;
      for (const word of cue.split(' ').reverse()) {
        const next = node.before.get(idOf(word)) ?? { comparator: undefined, before: new Map() };
        node.before.set(idOf(word), next);
        node = next;
      }
      node.comparator = comparator;
    }
  }
  return root;
}

/** The last words of the cues. */
const CUE_ENDS = wordList(BEFORE.flatMap(([cues]) => cues.split('|').map((cue) => cue.slice(cue.lastIndexOf(' ') + 1))).join(' '));
/** `M3 Max 48 GB`: with a capital they are part of a name. */
const EXTREMES = wordList('max min');
const PASSED_OVER = wordList('a an the another only just perhaps further additional');

const SIGNS: ReadonlyMap<number, Comparator> = new Map(([
  ['<', '<≪'], ['>', '>≫'], ['≤', '≤⩽≦≲'], ['≥', '≥⩾≧≳'], ['~', '~∼≈≃≅˜～'],
] as const).flatMap(([comparator, signs]) => [...signs].map((sign): [number, Comparator] => [sign.charCodeAt(0), comparator])));
const OR_EQUAL: Readonly<Record<string, Comparator>> = { '<': '≤', '>': '≥', '~': '~', '≈': '~' };

/** Cues after a figure, by the words that they begin with. */
const AFTER: readonly (readonly [openers: WordList, pattern: RegExp, comparator: Comparator])[] = [
  [wordList('or'), / or (?:more|greater|higher|above|older|over|longer|larger|better|later)\b/y, '≥'],
  [wordList('or'), / or (?:fewer|less|lower|below|under|younger|shorter|smaller|earlier)\b/y, '≤'],
  [wordList('and'), / and (?:above|over|older|up|more)\b/y, '≥'], [wordList('and'), / and (?:under|below|younger)\b/y, '≤'],
  [wordList('or'), / or so\b/y, '~'], [wordList('ish'), /-?ish\b/y, '~'], [wordList('give approximately roughly'), /,? (?:give or take|approximately|roughly)\b/y, '~'],
  [wordList('at minimum'), / (?:at (?:the )?least|minimum)\b/y, '≥'], [wordList('at max maximum'), / (?:at (?:the )?most|max(?:imum)?)\b/y, '≤'],
  [wordList('plus'), /-plus\b| plus\b(?! \d)/y, '≥'],
];
const AFTER_OPENERS = AFTER.reduce((all, [openers]) => all.map((is, id) => is | (openers[id] ?? 0)), wordList('ish'));
const AND_UP = / & (?:above|over|older|up|more)\b/y;

/** How a figure compares to what it stands for: by the words or signs before it, those in it, those after it; else equal. */
export function comparatorOf(text: Text, q: Quantity, previous?: Quantity): Comparator {
  if (q.subtype === 'date' && typeof q.value === 'string') return dateComparator(text, q);
  // `above 180 or 250 kg`
  if (previous !== undefined && previous.end + OR.length === q.start && previous.unit === q.unit && text.startsWith(OR, previous.end)) return comparatorOf(text, previous);
  return signBefore(text, q.start) ?? wordsBefore(text, q) ?? q.comparator ?? after(text, q) ?? '=';
}

const OR = ' or ';
const AROUND = wordList('around about circa approximately roughly');

function dateComparator(text: Text, q: Quantity): Comparator {
  const end = q.start - 1;
  return AROUND[text.idTo(end)] === 1 || SIGNS.get(text.codeAt(end)) === '~' ? '~' : '=';
}

function signBefore(text: Text, start: number): Comparator | undefined {
  let at = start - 1;
  while (at >= 0 && start - at < 4 && (isBlank(text.codeAt(at)) || text.codeAt(at) === 36)) at--;
  const code = text.codeAt(at);
  if (code === 61) return OR_EQUAL[text.charAt(at - 1)];
  return code === 60 || code === 62 || code > 125 ? SIGNS.get(code) : undefined;
}

/** The comparator of the longest cue that ends before `start`, over at most two words that say nothing of it. */
function wordsBefore(text: Text, q: Quantity): Comparator | undefined {
  let end = blanksBack(text, q.start);
  for (let passed = 0; passed < 2; passed++) {
    const id = text.idTo(end);
    if (id === 0) return undefined;
    const at = text.wordStart(end);
    if (EXTREMES[id] === 1 && isUpper(text.codeAt(at)) && isBlank(text.codeAt(at - 1)) && isLetterOrDigit(text.codeAt(at - 2))) return undefined;
    const comparator = CUE_ENDS[id] === 1 ? longestCue(text, CUES.before.get(id), at) : undefined;
    if (id === ABOUT && CONCERNED[text.idTo(at - 1)] === 1) return undefined;
    if (id === PAST && isBlank(text.codeAt(at - 1)) && DETERMINING[text.idTo(at - 1)] === 1) return undefined;
    if (comparator === '>' && id === OVER && isDuring(text, q, at, passed)) return undefined;
    if (comparator === '≤' && UP === text.idTo(at - 1) && MOVES[text.idTo(text.wordStart(at - 1) - 1)] === 1) return undefined;
    if (comparator !== undefined) return comparator === '>' || comparator === '<' ? negated(text, q.start, comparator) : comparator;
    if (PASSED_OVER[id] !== 1) return undefined;
    end = blanksBack(text, at);
  }
  return undefined;
}

/** `over a 12-month period`, `drew 11 GWh over ten weeks`, `Over ten weeks, we drew`, `spread over six towns`: `over` tells in what time or place. */
function isDuring(text: Text, q: Quantity, over: number, passed: number): boolean {
  const before = text.idTo(over - 1);
  if (SPREAD[before] === 1 || isDigit(text.codeAt(over - 2)) || (q.subtype === 'duration' && isUpper(text.codeAt(over)) && text.codeAt(q.end) === 44)) return true;
  return q.subtype === 'duration' && !text.startsWith(' ago', q.end) && ((passed === 1 && q.end > q.figureEnd + 1) || (passed === 0 && isLetter(text.codeAt(over - 2)) && LASTS[before] !== 1));
}

const [OVER, PAST, ABOUT] = [idOf('over'), idOf('past'), idOf('about')];
/** What is about things (`unsure about two points`), where anything else is about so many. */
const CONCERNED = wordList('unsure uncertain sure worried worry worries concerned excited curious optimistic pessimistic sceptical skeptical confused disagree disagrees disagreed talk talks talked talking complain complains complained complaining argue argues argued care cares cared doubts questions facts something anything nothing');
/** `the past 5 years` are not more than five. */
const DETERMINING = wordList('the this these those its their our his her my');
const SPREAD = wordList('mean average averaged total summed spread distributed split divided scattered');
/** What time takes, after which `over` exceeds it. */
const LASTS = wordList('for took take takes taking taken lasted lasts last lasting spent spend spends spending is was are were be been being in after of with and or just well waited wait waits ran runs run has have had by at from within needs need needed averaged average averages requires require required to up that now already until exceeds worked lived stayed served sentenced aged');

const UP = idOf('up');
/** After these `up to` tells where something went, and no limit. */
const MOVES = wordList('rise rises rose risen rising go goes went gone going move moves moved moving climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing creep creeps crept edged inched ticked pushed bumped brought');

/** @param at where the words that led to `cue` begin. */
function longestCue(text: Text, cue: Cue | undefined, at: number): Comparator | undefined {
  let found: Comparator | undefined;
  let start = at;
  for (let node = cue; node !== undefined;) {
    found = node.comparator ?? found;
    if (node.before.size === 0) break;
    const end = blanksBack(text, start);
    start = text.wordStart(end);
    node = node.before.get(text.idTo(end));
  }
  return found;
}

/** `never rose above 5`, `none older than 30`: what is not more is at most. */
function negated(text: Text, start: number, comparator: '<' | '>'): Comparator {
  let at = start;
  for (let words = 0; words < 6; words++) {
    const end = blanksBack(text, at);
    at = text.wordStart(end);
    if (at === end) break;
    const id = text.wordId(at, end);
    if (NEGATIONS[id] === 1) return comparator === '>' ? '≤' : '≥';
    if (JOINS[id] === 1) break;
  }
  return comparator;
}

const NEGATIONS = wordList('never none not nor nobody nowhere cannot');
const JOINS = wordList('and but or');

function blanksBack(text: Text, at: number): number {
  let end = at;
  while (at - end < 2 && isBlank(text.codeAt(end - 1))) end--;
  return text.codeAt(end - 1) === 46 && isLetter(text.codeAt(end - 2)) ? end - 1 : end;
}

function after(text: Text, q: Quantity): Comparator | undefined {
  const code = text.codeAt(q.end);
  if (code !== 32 && code !== 45 && code !== 44 && code !== 105) return undefined;
  const start = code === 105 ? q.end : code === 44 ? q.end + 2 : q.end + 1;
  if (text.codeAt(start) === 38) return holdsAt(AND_UP, text, q.end) ? '≥' : undefined;
  const id = text.idFrom(start);
  if (AFTER_OPENERS[id] !== 1) return undefined;
  return AFTER.find(([openers, pattern]) => openers[id] === 1 && holdsAt(pattern, text, q.end))?.[2];
}
