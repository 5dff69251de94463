import { MONTH_OR_DAY, nameIn } from './bylines.js';
import { SIGN } from './chars.js';
import { lineAt, type Lines } from './lines.js';
import { HEADLINE, isSaid, type Roles } from './neighbours.js';
import type { Shape } from './shape.js';
import { shows, TRAIT } from './traits.js';
import { speaksToOthers } from './turns.js';

/** When somebody spoke: how long ago, on which day, or at what time. */
const WHEN = new RegExp(String.raw`\bago\b|\d:\d\d|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b${MONTH_OR_DAY}[a-z]*\.?,? \d|\d(?:st|nd|rd|th)? ${MONTH_OR_DAY}|[Tt]oday|[Yy]esterday|\b\d{1,3} ?(?:h|hrs?|d|w|mo|yr?)$`);
/** The number of a saying, at the end of its head. */
const NUMBER = /[[#(](\d{1,5})[\])]?$/;
/** A sign that folds a saying up, or its number before the name. */
const FOLD = /^\[[+–-]\]|^[\d. ]{0,6}#\d/;
const AGO = /(?:(?:about|over|almost) )?(?:an?|\d+) [a-z]+ ago/;

/** What all heads of a page share: what stands around the name, its figures and moments aside; `null` where a line is no head. */
function frameOf(line: string): string | null {
  const { start, end } = nameIn(line);
  const rest = line.slice(end).trimEnd();
  if ((start === 0 && rest === '') || !(WHEN.test(rest) || WHEN.test(line.slice(0, start)) || NUMBER.test(rest) || FOLD.test(line))) return null;
  const cells = rest.split(/[|·•]|\s{2,}/);
  return `${line.slice(0, start)}…${cells[cells.length - 1] ?? ''}`.replace(/\d+/g, '9');
}

/** A head has so many words and UTF-16 code units at most. */
const MOST_WORDS = 20;
const LONGEST = 120;
/** What is said stands so many lines below its head at most. */
const NEAR = 3;

function mayBeHead({ words, length, end, kind, signs }: Shape): boolean {
  return words <= MOST_WORDS && length <= LONGEST && end === 'open' && kind !== 'url' && kind !== 'handle' && kind !== 'byline' && (signs & (SIGN.digit | SIGN.bar)) !== 0 && (signs & (SIGN.digit | SIGN.bracket)) !== 0;
}

/**
 * Sayings that each open with a line of one frame, in which the name changes: `ida_m (417) | about a year ago | (#2093)`, `[+] ida_m|3 years ago|reply`,
 * `Ida Lund, Harbour Lines - CEO    [2]`. It takes three of them, or two with a time, and people who speak to each other below most.
 */
export function findFramed(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const framed = new Map<string, number[]>();
  shapes.forEach((shape, i) => {
    if (!mayBeHead(shape) || roles[i] === 'speaker' || shows(lines, i, TRAIT.section)) return;
    const frame = frameOf(lineAt(lines, i));
    if (frame === null) return;
    const at = framed.get(frame);
    if (at === undefined) framed.set(frame, [i]);
    else at.push(i);
  });
  for (const [frame, at] of framed) {
    const isAgo = AGO.test(lineAt(lines, at[0] ?? 0));
    if (at.length < (isAgo || WHEN.test(frame) ? 2 : 3)) continue;
    // Who talks does so again; entries of a log each have a title of their own, or all the same.
    const names = new Set(at.map((i) => named(lineAt(lines, i)))).size;
    if (names === 1 || (names === at.length && !isAgo && !isNumbered(lines, at))) continue;
    const heads = at.map((i, n) => ({ i, says: saidBelow(lines, i, at[n + 1] ?? shapes.length) }));
    const said = heads.filter(({ says }) => says !== null);
    const talk = said.filter(({ says }) => says !== null && speaksToOthers(lines.text, lines.starts[says] ?? 0, lines.text.length)).length;
    if (said.length * 3 < at.length * 2 || (isAgo ? talk === 0 : talk * 2 < said.length) || said.length < 2) continue;
    for (const { i, says } of heads) {
      roles[i] = 'speaker';
      if (says !== null) for (let k = i + 1; k < says; k++) roles[k] = 'chrome';
    }
  }
}

const named = (line: string): string => {
  const { start, end } = nameIn(line);
  return line.slice(start, end);
};

/** Whether each head has the number that follows that of the one before. */
function isNumbered(lines: Lines, at: readonly number[]): boolean {
  const numbers = at.map((i) => Number(NUMBER.exec(lineAt(lines, i))?.[1]));
  return numbers.every((number, n) => n === 0 ? number >= 0 : number === (numbers[n - 1] ?? 0) + 1);
}

/** The first line that is said below a head at `i` and above line `stop`; a headline, which has no stop, is none. */
function saidBelow({ shapes }: Lines, i: number, stop: number): number | null {
  for (let k = i + 1; k < stop && k <= i + NEAR; k++) {
    const shape = shapes[k];
    if (isSaid(shape)) return shape?.end === 'open' && shape.words < HEADLINE ? null : k;
  }
  return null;
}
