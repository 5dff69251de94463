import { isBlank, isUpper } from './chars.js';
import { isInBrackets } from './citations.js';
import { digitsEnd, holdsAt } from './looks.js';
import { isBare, type Quantity } from './quantity.js';
import { idOf } from './words.js';
import type { Text } from './text.js';

/** `1. Collect`, `2) count`, `(3) sort` at the start of a line, or after a stop; `4/ First`, `4/9 First` and `(4/9)` of a thread. */
export function isListMarker(text: Text, q: Quantity, before: number, after: number): boolean {
  if (q.subtype === 'fraction') return isThreadMarker(text, q, before, after);
  if ((after !== 46 && after !== 41 && after !== 58 && after !== 47) || q.end - q.start > 3 || q.unit !== null || q.subtype !== 'cardinal') return false;
  if ((before === 40 && after === 41) || !(isBlank(text.codeAt(q.end + 1)) || (after === 46 && isUpper(text.codeAt(q.end + 1))))) return false;
  let i = skipIndent(text, q.start - 1);
  // A bullet, or the bar of a table's cell, may stand before the marker.
  if (i < q.start - 1 && '-*•|'.includes(text.charAt(i))) i = skipIndent(text, i - 1);
  if (i < 0 || text.codeAt(i) === 10 || text.codeAt(i) === 13) return true;
  // `It is quick. 2. Paint`: a figure that is a sentence by itself.
  if (after === 46 && '.!?:'.includes(text.charAt(i)) && i < q.start - 1 && isUpper(text.codeAt(q.end + 2))) return true;
  return after === 41 && ('.;:,•'.includes(text.charAt(i)) || (text.idTo(i + 1) === AND && !isInBrackets(text, q.start)));
}

const AND = idOf('and');

/** `4/9`: which post of how many. */
const OF_POSTS = /\d{1,2}\/\d{1,2}(?!\d)/y;
/** A stop or an emoji before the bracket. */
const AFTER_STOP = /[.!?\u2026)\]\ufe0f\udc00-\udfff] ?\($/;

function isThreadMarker(text: Text, q: Quantity, before: number, after: number): boolean {
  if (q.end - q.start > 5 || !holdsAt(OF_POSTS, text, q.start) || OF_POSTS.lastIndex !== q.end) return false;
  if (before === 40) return after === 41 && endsLine(text, q.end + 1) && AFTER_STOP.test(text.slice(Math.max(0, q.start - 4), q.start));
  return after === 32 && isUpper(text.codeAt(q.end + 1)) && (q.start === 0 || endsLine(text, q.start - 1));
}

function endsLine(text: Text, at: number): boolean {
  return at >= text.length || text.codeAt(at) === 10 || text.codeAt(at) === 13;
}

const AGO = / ago [—–·]/y;

/** `5 days ago — Forty schools …`: how old a passage is. */
export function isAge(text: Text, q: Quantity): boolean {
  return q.start === 0 && q.subtype === 'duration' && holdsAt(AGO, text, q.end);
}

/** `1.4 Errors rose`: the number of a paragraph at the start of a line. */
export function isSection(text: Text, q: Quantity): boolean {
  if (q.subtype !== 'cardinal' || q.unit !== null || q.scale !== 1 || q.end - q.start > 5 || !isUpper(text.codeAt(q.end + 1)) || text.codeAt(q.end) !== 32) return false;
  const dot = digitsEnd(text, q.start);
  const before = text.codeAt(q.start - 1);
  return text.codeAt(dot) === 46 && dot < q.end && (q.start === 0 || before === 10 || before === 13);
}

/** From here on a run of figures that count up is one of pages or of steps. */
const FEWEST_COUNTED = 3;

/** `1 2 3 4 Next`: figures that do nothing but count up are no quantities. */
export function withoutCounting(text: Text, quantities: Quantity[]): Quantity[] {
  let kept = 0;
  let from = 0;
  for (let i = 1; i <= quantities.length; i++) {
    const q = quantities[i];
    if (q !== undefined && goesUp(text, quantities[i - 1], q)) continue;
    if (i - from < FEWEST_COUNTED) {
      quantities.copyWithin(kept, from, i);
      kept += i - from;
    }
    from = i;
  }
  quantities.length = kept;
  return quantities;
}

/** Whether a whole figure stands right behind the one that is less by one. */
function goesUp(text: Text, a: Quantity | undefined, b: Quantity): boolean {
  return a !== undefined && b.start - a.end <= 2 && b.value === Number(a.value) + 1 && isBare(a) && isBare(b) && isBlank(text.codeAt(a.end)) && isBlank(text.codeAt(b.start - 1));
}

/** The offset before at most six blanks or tabs that end at `at`. */
function skipIndent(text: Text, at: number): number {
  let i = at;
  while (i >= 0 && at - i < 6 && (isBlank(text.codeAt(i)) || text.codeAt(i) === 9)) i--;
  return i;
}
