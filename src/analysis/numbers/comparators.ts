import type { Comparator } from '../marks.js';
import type { Quantity } from './quantity.js';
import { isLetter, isBlank, wordStart } from './chars.js';

/** Cues before a figure, the last word first: the longest that fits wins. */
const BEFORE: readonly (readonly [cues: string, comparator: Comparator])[] = [
  ['about|around|approximately|approx|roughly|circa|ca|nearly|almost|maybe|perhaps|some|an estimated|estimated|estimated at|estimated to be|close to|near|on the order of|of the order of|of order|in the order of|in the region of|in the range of|in the neighborhood of|somewhere around|something like|say|typically|virtually|practically|c|just about|more or less|order of|just under|just over|just shy of', '~'],
  ['over|more than|greater than|larger than|higher than|longer than|older than|better than|bigger than|wider than|above|exceeding|exceed|exceeds|exceeded|beyond|in excess of|well over|well above|north of|surpassing|surpassed|surpass|topped|topping|heavier than|faster than|further than|farther than|taller than|deeper than|stronger than|just over|upward of|upwards of|after more than|past', '>'],
  ['under|less than|fewer than|lower than|smaller than|shorter than|younger than|below|well under|well below|short of|shy of|just under|just below|south of|worse than|faster than that|cheaper than|narrower than', '<'],
  ['at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|min|starting at|starting from|as few as|as little as|as low as|or above', '≥'],
  ['at most|up to|no more than|not more than|at the most|a maximum of|maximum of|maximum|max|as many as|as much as|as high as|not exceeding|not to exceed|within|no greater than|no higher than|no longer than|no later than|upto|capped at|limited to|a cap of|an upper limit of|as long as|as large as|as far as', '≤'],
];

/** `exactly` and its kin say so: an equals sign, also after `no more`. */
const CUES: ReadonlyMap<string, Comparator> = new Map([
  ...BEFORE.flatMap(([cues, comparator]) => cues.split('|').map((cue): [string, Comparator] => [cue, comparator])),
  ['just over', '>'], ['just under', '<'], ['just below', '<'], ['just shy of', '<'],
]);
const LAST_WORDS = new Set([...CUES.keys()].map((cue) => cue.slice(cue.lastIndexOf(' ') + 1)));
const PASSED_OVER = new Set(['a', 'an', 'the', 'another', 'only', 'just', 'perhaps', 'further', 'additional']);

const SIGNS: Readonly<Record<string, Comparator>> = {
  '<': '<', '>': '>', '≤': '≤', '≥': '≥', '⩽': '≤', '⩾': '≥', '≦': '≤', '≧': '≥', '~': '~', '∼': '~', '≈': '~', '≃': '~', '≅': '~', '˜': '~', '≲': '≤', '≳': '≥', '≪': '<', '≫': '>', '～': '~',
};
const AFTER: readonly (readonly [pattern: RegExp, comparator: Comparator])[] = [
  [/ or (?:more|greater|higher|above|older|over|longer|larger|better|later)\b/y, '≥'], [/ (?:and|&) (?:above|over|older|up|more)\b/y, '≥'],
  [/ or (?:fewer|less|lower|below|under|younger|shorter|smaller|earlier)\b/y, '≤'], [/ and (?:under|below|younger)\b/y, '≤'],
  [/ or so\b|-ish\b|ish\b|,? (?:give or take|approximately|roughly)\b/y, '~'], [/ (?:at (?:the )?least|minimum)\b/y, '≥'], [/ (?:at (?:the )?most|max(?:imum)?)\b/y, '≤'],
  [/-plus\b| plus\b(?! \d)/y, '≥'],
];

/** How a figure compares to what it stands for: by the words or signs before it, those in it, those after it; else equal. */
export function comparatorOf(text: string, q: Quantity): Comparator {
  if (q.subtype === 'date' && typeof q.value === 'string') return dateComparator(text, q);
  return signBefore(text, q.start) ?? negated(text, q.start, wordsBefore(text, q.start)) ?? q.comparator ?? after(text, q) ?? '=';
}

function dateComparator(text: string, q: Quantity): Comparator {
  const word = text.slice(wordStart(text, q.start - 1), q.start - 1).toLowerCase();
  return word === 'around' || word === 'about' || word === 'circa' || word === 'approximately' || word === 'roughly' || /[~∼≈]/.test(text.charAt(q.start - 1)) ? '~' : '=';
}

function signBefore(text: string, start: number): Comparator | undefined {
  let at = start - 1;
  while (at >= 0 && start - at < 4 && (isBlank(text.charCodeAt(at)) || text.charAt(at) === '$')) at--;
  const sign = text.charAt(at);
  if (sign === '=') return { '<': '≤', '>': '≥', '~': '~', '≈': '~' }[text.charAt(at - 1)] as Comparator | undefined ?? undefined;
  return SIGNS[sign];
}

/** `never rose above 5`, `none older than 30`: what is not more is at most. */
function negated(text: string, start: number, comparator: Comparator | undefined): Comparator | undefined {
  if (comparator !== '>' && comparator !== '<') return comparator;
  let at = start;
  for (let words = 0; words < 6; words++) {
    const end = blanksBack(text, at);
    at = wordStart(text, end);
    if (at === end) return comparator;
    const word = text.slice(at, end).toLowerCase();
    if (NEGATIONS.has(word)) return comparator === '>' ? '≤' : '≥';
    if (word === 'and' || word === 'but' || word === 'or') return comparator;
  }
  return comparator;
}

const NEGATIONS = new Set(['never', 'none', 'not', 'nor', 'nobody', 'nowhere', 'cannot']);

function wordsBefore(text: string, start: number): Comparator | undefined {
  let end = blanksBack(text, start);
  for (let passed = 0; passed < 2; passed++) {
    const at = wordStart(text, end);
    const word = text.slice(at, end).toLowerCase();
    const comparator = LAST_WORDS.has(word) ? longestCue(text, end) : undefined;
    if (comparator !== undefined) return comparator;
    if (!PASSED_OVER.has(word)) return undefined;
    end = blanksBack(text, at);
  }
  return undefined;
}

/** The comparator of the longest cue, of up to five words, that ends at `end`. */
function longestCue(text: string, end: number): Comparator | undefined {
  let found: Comparator | undefined;
  let at = end;
  for (let words = 0; words < 5; words++) {
    at = wordStart(text, words === 0 ? end : blanksBack(text, at));
    const cue = text.slice(at, end).toLowerCase();
    if (at === end) break;
    found = CUES.get(cue) ?? found;
    if (!isBlank(text.charCodeAt(at - 1))) break;
  }
  return found;
}

function blanksBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 2 && isBlank(text.charCodeAt(end - 1))) end--;
  if (text.charCodeAt(end - 1) === 46 && isLetter(text.charCodeAt(end - 2))) end--;
  return end;
}

function after(text: string, q: Quantity): Comparator | undefined {
  const code = text.charCodeAt(q.end);
  if (code !== 32 && code !== 45 && code !== 44 && code !== 105) return undefined;
  for (const [pattern, comparator] of AFTER) {
    pattern.lastIndex = q.end;
    if (pattern.test(text)) return comparator;
  }
  return undefined;
}
