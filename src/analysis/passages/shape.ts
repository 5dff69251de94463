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
  /** Holds a finite verb or a first person: a sentence although it has no stop. */
  readonly verbal: boolean;
  /** Most of its words of weight are capitalised. */
  readonly titled: boolean;
  /** Words of notices and pleas in it. */
  readonly pleas: number;
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
  if (end - start > LONG) return { ...counts, kind: 'prose', marked: 'no', marker: 0, nameEnd: 0, verbal: true, pleas: 0 };
  const line = text.slice(start, end);
  const heading = HEADING_MARK.exec(line)?.[0].length ?? 0;
  const isHeading = heading > 0 || EDIT_MARK.test(line);
  const item = heading > 0 || !mayBeMarker(line) ? 0 : (MARKER.exec(line)?.[0].length ?? 0);
  const content = heading + item === 0 ? line : line.slice(heading + item);
  const verbal = counts.words > 1 && (FINITE.test(content) || FIRST_PERSON.test(content));
  const nameEnd = handleEnd(line) || bylineEnd(line);
  const shape = { ...counts, marked: isHeading ? 'heading' as const : item > 0 ? 'item' as const : 'no' as const, marker: heading + item, nameEnd, verbal };
  return { ...shape, kind: kindOf(line, content, shape), pleas: counts.words > 2 ? (content.match(PLEA)?.length ?? 0) : 0 };
}

function mayBeMarker(line: string): boolean {
  const space = line.indexOf(' ');
  return space > 0 && space < 6;
}

type Counts = Pick<Shape, 'words' | 'end' | 'lowerStart' | 'cutStart' | 'titled' | 'seams'> & { readonly letters: number; readonly boundary: boolean };

function count(text: string, start: number, end: number): Counts {
  let words = 0;
  let capitals = 0;
  let longer = 0;
  let letters = 0;
  let seams = false;
  let boundary = false;
  let wordStart = -1;
  let before = SPACE;
  let ending = 0;
  for (let i = start; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (isWordClass(kind)) {
      if (kind !== DIGIT) letters++;
      if (wordStart < 0) { wordStart = i; words++; if (kind === UPPER || kind === DIGIT) capitals++; }
    } else if (wordStart >= 0) {
      if (i - wordStart > 3) longer++;
      else if (classOf(text.charCodeAt(wordStart)) === UPPER) capitals--;
      wordStart = -1;
    }
    if (before !== SPACE && kind !== SPACE && !seams && seamOf(before, kind) !== 'none') seams = true;
    if (kind === SPACE && (before === STOP || (before === CLOSER && ending === STOP)) && startsSentence(text, i + 1, end)) boundary = true;
    if (kind !== SPACE && kind !== CLOSER) ending = kind;
    before = kind;
  }
  if (wordStart >= 0 && end - wordStart > 3) longer++;
  const first = classOf(text.charCodeAt(start));
  return {
    words, letters, boundary, seams, titled: longer > 1 && capitals >= longer * 0.7,
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
const COUNT = /^[+~]?\d[\d.,]{0,12}\s?[KMBkmb]\+?$/;
const IMAGE = /^\[?!\[[^\]]{0,80}\]/;
const RIGHTS = /^(?:©|\([cC]\)\s|Copyright\b)|[Aa]ll rights reserved\.?$/;
const CELLS = / \| |\t|^\|/g;

function kindOf(line: string, content: string, shape: Omit<Shape, 'kind' | 'pleas'> & Counts): LineKind {
  if (line.startsWith('```') || line.startsWith('~~~')) return 'fence';
  if (shape.nameEnd > 0) return line.charCodeAt(0) === 64 || handleEnd(line) > 0 ? 'handle' : 'byline';
  if (shape.letters === 0) return STAMP.test(line) ? 'stamp' : 'interface';
  if (shape.marked === 'heading') return 'phrase';
  if (COUNT.test(line) || IMAGE.test(line) || RIGHTS.test(line)) return 'interface';
  if (line.length < 80 && STAMP.test(line)) return 'stamp';
  if (shape.words < 25 && URL_LINE.test(content)) return 'url';
  if ((line.match(CELLS)?.length ?? 0) >= 2) return isMenu(line) ? 'interface' : 'row';
  if (shape.words <= 8 && isInterface(content, shape)) return 'interface';
  return isProse(content, shape) ? 'prose' : 'phrase';
}

/** Cells that are links and buttons, not values: `home | about | 12 comments`. */
function isMenu(line: string): boolean {
  const cells = line.split(/ \| |\t/);
  const links = cells.filter((cell) => (cell.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => INTERFACE.has(word)));
  return links.length * 3 >= cells.length && cells.slice(1).every((cell) => cell.length < 30);
}

function isProse(content: string, shape: Omit<Shape, 'kind' | 'pleas'> & Counts): boolean {
  if (shape.boundary || shape.words >= 20 || (shape.cutStart && shape.words > 3)) return true;
  if (shape.end === 'stop' || shape.end === 'question') return shape.words >= 4 || (shape.words >= 2 && shape.verbal);
  if (shape.end === 'cut') return shape.words >= 5;
  if (shape.end === 'colon') return shape.words >= 6;
  return shape.verbal && shape.words >= 5 && !ASKING.test(content) && (!shape.titled || FIRST_PERSON.test(content));
}

function isInterface(content: string, shape: Omit<Shape, 'kind' | 'pleas'> & Counts): boolean {
  if (LIGATURE.test(content) || STYLE_VALUE.test(content) || /[→»▾▼▲×✕⋮☰›]$/.test(content)) return true;
  if (shape.marked === 'no' && shape.end === 'colon' && shape.words <= 3) return true;
  if (shape.end === 'stop' && shape.words > 4) return false;
  if (shape.marked === 'no' && shape.words > 2 && shape.end === 'open' && content.search(PLEA) >= 0) return true;
  const words = content.toLowerCase().match(/[a-z]+|\d[\d.,]*[kmb]?/g) ?? [];
  const known = words.filter((word) => INTERFACE.has(word) || /^\d/.test(word)).length;
  if (!words.some((word) => INTERFACE.has(word))) return shape.words === 1 && shape.lowerStart && shape.marked === 'no';
  return known * 2 > words.length || (known * 2 === words.length && words.length === 2);
}
