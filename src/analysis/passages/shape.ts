import { CLOSER, classOf, CUT, DIGIT, isWordClass, LOWER, SPACE, STOP, UPPER } from './chars.js';
import { bylineEnd, handleEnd } from './bylines.js';
import { seamOf } from './glue.js';
import { STAMP } from './stamps.js';
import { ASKING, FINITE, FIRST_PERSON, INTERFACE, PLEA } from './words.js';

/**
 * What a line is by itself: `prose` reads as a sentence or more, `phrase` may be a title, a heading or a button,
 * `interface` is one of a page's controls; `handle` and `byline` tell who speaks, `stamp` when.
 */
export type LineKind = 'prose' | 'phrase' | 'interface' | 'handle' | 'byline' | 'stamp' | 'url' | 'fence' | 'row';

/** The shape of a line, a function of its text alone. */
export interface Shape {
  readonly kind: LineKind;
  readonly words: number;
  /** `item` after a list marker, `heading` after the marks of Markdown or a wiki. */
  readonly marked: 'no' | 'item' | 'heading';
  /** Where the line's content starts after such marks. */
  readonly marker: number;
  /** Of a `handle` or `byline`: where the name or handle ends. */
  readonly nameEnd: number;
  readonly end: 'stop' | 'question' | 'cut' | 'colon' | 'open';
  readonly lowerStart: boolean;
  readonly cutStart: boolean;
  /** Most of its words of weight are capitalised. */
  readonly titled: boolean;
  /** Holds a place where two texts may run together. */
  readonly seams: boolean;
}

/** Lines beyond this are somebody's text: no pattern is tried on them. */
const LONG = 240;
const MARKER = /^(?:[-*•▪◦‣·–+]|\d{1,3}[.)]|\(\d{1,2}\)|[a-z][.)])\s{1,8}(?=\S)/;
const HEADING_MARK = /^(?:#{1,6}\s{1,4}|={2,5}\s?)(?=[^#=\s])/;
/** The link that wikis put behind a heading. */
const EDIT_MARK = /\S ?\[edit(?: source)?\]$/;

export function shapeOf(text: string, start: number, end: number): Shape {
  const counts = count(text, start, end);
  const line = end - start > LONG ? '' : text.slice(start, end);
  const mark = markOf(line);
  const nameEnd = handleEnd(line) || bylineEnd(line);
  const kind = line === '' ? 'prose' : kindOf(line, mark.length === 0 ? line : line.slice(mark.length), counts, mark.marked, nameEnd);
  return {
    kind, words: counts.words, marked: mark.marked, marker: mark.length, nameEnd,
    end: counts.end, lowerStart: counts.lowerStart, cutStart: counts.cutStart, titled: counts.titled, seams: counts.seams,
  };
}

type Mark = Pick<Shape, 'marked'> & { readonly length: number };
const UNMARKED: Mark = { marked: 'no', length: 0 };

function markOf(line: string): Mark {
  const heading = line.startsWith('#') || line.startsWith('=') ? (HEADING_MARK.exec(line)?.[0].length ?? 0) : 0;
  if (heading > 0 || (line.endsWith(']') && EDIT_MARK.test(line))) return { marked: 'heading', length: heading };
  const space = line.indexOf(' ');
  const item = space > 0 && space < 6 ? (MARKER.exec(line)?.[0].length ?? 0) : 0;
  return item > 0 ? { marked: 'item', length: item } : UNMARKED;
}

/** What one pass over the characters of a line tells. */
interface Counts extends Pick<Shape, 'words' | 'end' | 'lowerStart' | 'cutStart' | 'titled' | 'seams'> {
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
  let wordStart = -1;
  let opened = SPACE;
  let before = SPACE;
  let ending = 0;
  for (let i = start; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === before) continue;
    if (isWordClass(kind)) {
      if (kind === DIGIT) digits = true;
      else letters = true;
      if (wordStart < 0) { wordStart = i; words++; opened = kind; }
      if (!seams && seamOf(before, kind) !== 'none') seams = true;
    } else {
      if (wordStart >= 0) {
        if (i - wordStart > 3) { longer++; if (opened === UPPER || opened === DIGIT) capitals++; }
        wordStart = -1;
      }
      if (kind === SPACE && !boundary && (before === STOP || (before === CLOSER && ending === STOP))) boundary = (words > 1 || opened !== DIGIT) && startsSentence(text, i + 1, end);
    }
    if (kind !== SPACE && kind !== CLOSER) ending = kind;
    before = kind;
  }
  if (wordStart >= 0 && end - wordStart > 3) { longer++; if (opened === UPPER || opened === DIGIT) capitals++; }
  const first = classOf(text.charCodeAt(start));
  return {
    words, letters, digits, boundary, seams, titled: longer > 1 && capitals >= longer * 0.7,
    end: endOf(text, start, end), lowerStart: first === LOWER, cutStart: first === CUT || text.startsWith('...', start),
  };
}

function startsSentence(text: string, at: number, end: number): boolean {
  const kind = at < end ? classOf(text.charCodeAt(at)) : SPACE;
  return kind === UPPER;
}

function endOf(text: string, start: number, end: number): Shape['end'] {
  let last = end - 1;
  while (last > start && end - last < 8 && isTrailer(text.charCodeAt(last))) last--;
  const code = text.charCodeAt(last);
  if (classOf(code) === CUT || text.startsWith('...', last - 2)) return 'cut';
  if (code === 63) return 'question';
  if (classOf(code) === STOP) return 'stop';
  return code === 58 ? 'colon' : 'open';
}

/** What may stand after a stop: closing marks, a note's bracketed digits are not among them; emoji are. */
function isTrailer(code: number): boolean {
  const kind = classOf(code);
  return kind === CLOSER || kind === SPACE || (code >= 0xd800 && code < 0xe000) || (code >= 0x2190 && code < 0x2c00) || code === 0xfe0f || code === 0x200d;
}

const URL_LINE = /^(?:https?:\/\/|www\.)\S{3,}(?:\s?›\s?[^›]{1,60}){0,6}$|^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|edu|gov|io|ai|co|uk|de|dev|app|info|blog|news|eu|fr|me)(?:\/\S*|(?:\s?›\s?[^›]{1,60}){1,6})?$/;
const LIGATURE = /(?:^|[:\s])[a-z]{2,16}(?:_[a-z0-9]{2,16}){1,4}(?=\s|$)/;
const STYLE_VALUE = /\d(?:px|em|rem|pt|°|vh|vw)$/;
const COUNT = /^[+~]?\d[\d.,]{0,12}\s?[KMBkmb]\+?$|^[A-Z][a-z]{2,12} \d[\d.,]{0,12}[KMkm]? times$/;
const IMAGE = /^\[?!\[[^\]]{0,80}\]/;
const RIGHTS = /^(?:©|\([cC]\)\s|Copyright\b)|[Aa]ll rights reserved\.?$/;
/** Three or more short labels set apart by wide gaps. */
const MENU = /^(?:[\p{L}\d&'’-]{1,20}(?: [\p{L}\d&'’-]{1,20}){0,2} {2,8}){2,12}[\p{L}\d&'’-]{1,20}(?: [\p{L}\d&'’-]{1,20}){0,2}$/u;
const CELLS = / \| |\t|^\|/g;

function kindOf(line: string, content: string, counts: Counts, marked: Shape['marked'], nameEnd: number): LineKind {
  if (line.startsWith('```') || line.startsWith('~~~')) return 'fence';
  if (nameEnd > 0) return line.startsWith('@') || handleEnd(line) > 0 ? 'handle' : 'byline';
  if (!counts.letters) return counts.digits && STAMP.test(line) ? 'stamp' : 'interface';
  if (marked === 'heading') return 'phrase';
  if (line.length < 80 && (counts.digits || counts.words < 4) && STAMP.test(line)) return 'stamp';
  if (COUNT.test(line) || IMAGE.test(line) || RIGHTS.test(line)) return 'interface';
  if (counts.words < 25 && content.includes('.') && URL_LINE.test(content)) return 'url';
  if ((line.match(CELLS)?.length ?? 0) >= 2) return isMenu(line) ? 'interface' : 'row';
  if (line.includes('  ') && line.length < 120 && MENU.test(line)) return 'interface';
  if (counts.words <= 8 && isInterface(content, counts, marked)) return 'interface';
  return isProse(content, counts) ? 'prose' : 'phrase';
}

/** Cells that are links and buttons, not values: `home | about | 12 comments`. */
function isMenu(line: string): boolean {
  const cells = line.split(/ \| |\t/);
  const links = cells.filter((cell) => (cell.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => INTERFACE.has(word)));
  return links.length * 3 >= cells.length && cells.slice(1).every((cell) => cell.length < 30);
}

function isProse(content: string, counts: Counts): boolean {
  const { words, end } = counts;
  if (counts.boundary || words >= 20 || (counts.cutStart && words > 3)) return true;
  switch (end) {
    case 'stop': case 'question': return words >= 4 || (words >= 2 && isVerbal(content));
    case 'cut': return words >= 5;
    case 'colon': return words >= 6;
    case 'open': return words >= 5 && isVerbal(content) && !ASKING.test(content) && (!counts.titled || FIRST_PERSON.test(content));
  }
}

/** A finite verb or a first person make a sentence of what has no stop. */
function isVerbal(content: string): boolean {
  return FINITE.test(content) || FIRST_PERSON.test(content);
}

function isInterface(content: string, counts: Counts, marked: Shape['marked']): boolean {
  if (LIGATURE.test(content) || STYLE_VALUE.test(content) || /[→»▾▼▲×✕⋮☰›]$/.test(content)) return true;
  if (marked === 'no' && counts.end === 'colon' && counts.words <= 3) return true;
  if (counts.end === 'stop' && counts.words > 4) return false;
  if (marked === 'no' && counts.words > 2 && counts.end === 'open' && pleasIn(content) > 0) return true;
  const words = content.toLowerCase().match(/[a-z]+|\d[\d.,]*[kmb]?/g) ?? [];
  const named = words.filter((word) => INTERFACE.has(word)).length;
  if (named === 0) return counts.words === 1 && counts.lowerStart && marked === 'no';
  const known = named + words.filter((word) => word >= '0' && word < ':').length;
  return known * 2 > words.length || (known * 2 === words.length && words.length === 2);
}

/** How many words of notices and pleas a line holds. */
export function pleasIn(line: string): number {
  return line.match(PLEA)?.length ?? 0;
}
