import type { Span } from '../../base/span.js';
import { CLOSER, classOf, CUT, DIGIT, isWordClass, LETTER, LOWER, SIGN, signOf, SPACE, STOP, UPPER } from './chars.js';
import { bylineName, handleEnd } from './bylines.js';
import { seamOf, type Piece } from './glue.js';
import { kindOf } from './kinds.js';
import type { Lead } from './leads.js';
import type { Tail } from './tails.js';

/**
 * What a line is by itself: `prose` reads as a sentence or more, `phrase` may be a title, a heading or a button,
 * `interface` is one of a page's controls; `handle` and `byline` tell who speaks, `stamp` when.
 */
export type LineKind = 'prose' | 'phrase' | 'interface' | 'handle' | 'byline' | 'stamp' | 'url' | 'fence' | 'row';

/** The shape of a line, a function of its text alone. */
export interface Shape {
  readonly length: number;
  /** Its first UTF-16 code unit. */
  readonly first: number;
  readonly kind: LineKind;
  readonly words: number;
  /** `item` after a list marker, `heading` after the marks of Markdown or a wiki. */
  readonly marked: 'no' | 'item' | 'heading';
  /** Where the line's content starts after such marks. */
  readonly marker: number;
  /** Of a `handle` or `byline`: where the name or handle starts and ends. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly end: 'stop' | 'question' | 'cut' | 'colon' | 'open';
  readonly lowerStart: boolean;
  readonly cutStart: boolean;
  /** Opens with a figure or a sum of money. */
  readonly figured: boolean;
  /** Most of its words of weight are capitalised. */
  readonly titled: boolean;
  /** Holds a place where two texts may run together. */
  readonly seams: boolean;
  /** The signs that it holds, as bits of `SIGN`. */
  readonly signs: number;
  /** What has been looked up of the line's text, so that it is looked up once; see `traits.ts` and `glue.ts`. */
  readonly known: Known;
}

/** Who speaks in a line of talk and where the saying starts, in UTF-16 code units from the line's start. */
export interface Turn extends Span {
  readonly says: number;
  /** What tells that somebody speaks. */
  readonly by: 'time' | 'colon' | 'angle' | 'emphasis';
}

export interface Known {
  /** Bits of the traits that were asked for, and of those the line has. */
  asked: number;
  shown: number;
  /** Where the line is cut at titles that run in, from its start: after a passage that stops short, and after another. */
  afterCut: readonly Piece[] | undefined;
  afterWhole: readonly Piece[] | undefined;
  /** Where the title stands in the line of one, from its start. */
  title: Span | undefined;
  /** The turn that the line is, if somebody speaks in it; `null` for none. */
  turn: Turn | null | undefined;
  /** The source with which the line opens; `null` for none. */
  lead: Lead | null | undefined;
  /** What the line has in common with others of its kind; `null` for none. */
  field: string | null | undefined;
  /** The signature with which the line ends; `null` for none. */
  tail: Tail | null | undefined;
}

/** Lines beyond this are somebody's text: no pattern is tried on them. */
const LONG = 240;
const MARKER = /^(?:[-*•▪■◦‣·–+]|\d{1,3}[.)]|\(\d{1,2}\)|[a-z][.)])\s{1,8}(?=\S)/;
const HEADING_MARK = /^(?:#{1,6}\s{1,4}|={2,5}\s?)(?=[^#=\s])/;
/** The link that wikis and other pages put behind a heading. */
const EDIT_MARK = /\S ?\[edit(?: source)?\]$|[a-z?)]#$|\S ?¶$/;

const EDIT_ENDS = ']#¶';

export function shapeOf(text: string, start: number, end: number): Shape {
  const counts = count(text, start, end);
  const line = end - start > LONG ? '' : text.slice(start, end);
  const mark = markOf(line);
  const handle = line !== '' && mayBeHandle(text.charCodeAt(start), counts.signs) ? handleEnd(line) : 0;
  const { start: nameStart, end: nameEnd } = line === '' || handle > 0 ? { start: 0, end: handle } : bylineName(line, counts.signs);
  const kind = line === '' ? 'prose' : kindOf(line, mark.length === 0 ? line : line.slice(mark.length), counts, mark.marked, nameEnd);
  return {
    length: end - start, first: text.charCodeAt(start), kind, known: { asked: 0, shown: 0, afterCut: undefined, afterWhole: undefined, title: undefined, turn: undefined, lead: undefined, field: undefined, tail: undefined }, words: counts.words, marked: mark.marked, marker: mark.length, nameStart, nameEnd,
    end: counts.end, lowerStart: counts.lowerStart, cutStart: counts.cutStart, figured: counts.figured, titled: counts.titled, seams: counts.seams, signs: counts.signs,
  };
}

/** `@name`, `u/name` or `/u/name`. */
function mayBeHandle(first: number, signs: number): boolean {
  return (signs & SIGN.at) !== 0 || first === 117 || first === 47;
}

type Mark = Pick<Shape, 'marked'> & { readonly length: number };
const UNMARKED: Mark = { marked: 'no', length: 0 };

function markOf(line: string): Mark {
  const first = line.charCodeAt(0);
  const heading = first === 35 || first === 61 ? (HEADING_MARK.exec(line)?.[0].length ?? 0) : 0;
  if (heading > 0 || (EDIT_ENDS.includes(line.charAt(line.length - 1)) && EDIT_MARK.test(line))) return { marked: 'heading', length: heading };
  const space = mayOpenItem(first, line.charCodeAt(1)) ? line.indexOf(' ') : -1;
  const item = space > 0 && space < 6 ? (MARKER.exec(line)?.[0].length ?? 0) : 0;
  return item > 0 ? { marked: 'item', length: item } : UNMARKED;
}

/** Whether a line may open with the marker of an item: a sign, a figure, or a small letter with its stop. */
function mayOpenItem(first: number, second: number): boolean {
  const kind = classOf(first);
  return kind === LOWER ? second === 46 || second === 41 : kind !== UPPER && kind !== LETTER;
}

/** What one pass over the characters of a line tells. */
export interface Counts extends Pick<Shape, 'words' | 'end' | 'lowerStart' | 'cutStart' | 'figured' | 'titled' | 'seams' | 'signs'> {
  readonly letters: boolean;
  readonly digits: boolean;
  /** A stop, a space and a capital: more than one sentence. */
  readonly boundary: boolean;
}

function count(text: string, start: number, end: number): Counts {
  let words = 0;
  let capitals = 0;
  let longer = 0;
  let letters = false;
  let digits = false;
  let seams = false;
  let boundary = false;
  let signs = 0;
  let wordStart = -1;
  let opened = SPACE;
  let before = SPACE;
  let ending = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === before) {
      if (kind === SPACE) signs |= SIGN.wide | signOf(code);
      else if (!isWordClass(kind)) signs |= signOf(code);
      continue;
    }
    if (isWordClass(kind)) {
      if (kind === DIGIT) digits = true;
      else letters = true;
      if (wordStart < 0) { wordStart = i; words++; opened = kind; }
      if (!seams && (kind === UPPER || before === CUT) && seamOf(before, kind) !== 'none') seams = true;
    } else {
      signs |= signOf(code);
      if (code === 0x201c && before === LOWER) seams = true;
      if (wordStart >= 0) {
        if (i - wordStart > 3) { longer++; if (opened === UPPER || opened === DIGIT) capitals++; }
        wordStart = -1;
      }
      if (kind === SPACE && !boundary && (before === STOP || (before === CLOSER && ending === STOP))) boundary = (words > 1 || opened !== DIGIT) && startsSentence(text, i + 1, end) && !isVersus(text, i);
    }
    if (kind !== SPACE && kind !== CLOSER) ending = kind;
    before = kind;
  }
  if (wordStart >= 0 && end - wordStart > 3) { longer++; if (opened === UPPER || opened === DIGIT) capitals++; }
  const code = text.charCodeAt(start);
  const first = classOf(code);
  return {
    words, letters, digits, boundary, seams, signs: digits ? signs | SIGN.digit : signs, titled: longer > 1 && capitals >= longer * 0.7,
    end: endOf(text, start, end), lowerStart: first === LOWER, cutStart: first === CUT || (code === 46 && text.startsWith('...', start)),
    figured: first === DIGIT || ((code === 36 || code === 0x20ac || code === 0xa3) && classOf(text.charCodeAt(start + 1)) === DIGIT),
  };
}

/** Whether the stop before `at` is that of `v.` or `vs.` between two parties. */
function isVersus(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 46 && (text.startsWith(' v.', at - 3) || text.startsWith(' vs.', at - 4));
}

function startsSentence(text: string, at: number, end: number): boolean {
  const kind = at < end ? classOf(text.charCodeAt(at)) : SPACE;
  return kind === UPPER;
}

function endOf(text: string, start: number, end: number): Shape['end'] {
  let last = end - 1;
  while (last > start && end - last < 8 && isTrailer(text.charCodeAt(last))) last--;
  if (last < end - 1 || text.charCodeAt(last) === 93) last = beforeNotes(text, start, last);
  const code = text.charCodeAt(last);
  if (classOf(code) === CUT || (code === 46 && text.startsWith('...', last - 2))) return 'cut';
  if (code === 63) return 'question';
  if (classOf(code) === STOP) return 'stop';
  return code === 58 ? 'colon' : 'open';
}

/** Where a line ends before the marks of notes at its end, `.[3][12]`; `last` lies before the bracket that closes the last one. */
function beforeNotes(text: string, start: number, last: number): number {
  let at = last;
  for (let notes = 0; notes < 4; notes++) {
    const close = text.charCodeAt(at) === 93 ? at : text.charCodeAt(at + 1) === 93 ? at + 1 : -1;
    let open = close - 1;
    while (open > start && close - open < 5 && classOf(text.charCodeAt(open)) === DIGIT) open--;
    if (close < 0 || open === close - 1 || text.charCodeAt(open) !== 91) break;
    at = open - 1;
  }
  while (at > start && at < last && isTrailer(text.charCodeAt(at)) && text.charCodeAt(at) !== 93) at--;
  return Math.max(start, at);
}

/** What may stand after a stop: closing marks and emoji. */
function isTrailer(code: number): boolean {
  const kind = classOf(code);
  return kind === CLOSER || kind === SPACE || (code >= 0xd800 && code < 0xe000) || (code >= 0x2190 && code < 0x2c00) || code === 0xfe0f || code === 0x200d;
}
