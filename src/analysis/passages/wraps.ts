import { classOf, isWordClass, QUOTES } from './chars.js';
import { endOf, lineAt, shapeAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import type { Shape } from './shape.js';
import { shows, TRAIT } from './traits.js';

/** Prose is wrapped at a width between these, in UTF-16 code units. */
const NARROWEST = 56;
/** A line that is wrapped falls short of the width by a word at most. */
const SHORTEST = 45;
const WIDEST = 110;
/** `@` */
const AT = 64;
/** How many lines around a break tell the width. */
const AROUND = 3;

/** Whether a line carries on the sentence of the line above it, if that is said by somebody. */
export function goesOn(lines: Lines, i: number): boolean {
  const shape = shapeAt(lines, i);
  const above = shapeAt(lines, i - 1);
  if (shape === undefined || above === undefined || lines.gaps[i] === 1 || shape.marked !== 'no' || above.end !== 'open') return false;
  if (isHandle(shape) || isHandle(above)) return isHandle(shape) ? isText(above) : shape.lowerStart || !isWordClass(classOf(shape.first));
  if (shape.lowerStart || (above.first === QUOTES && startsQuoted(lines, i))) return above.length <= 120 && above.kind !== 'url';
  return above.length >= SHORTEST && above.length <= WIDEST && isText(shape) && isText(above) && isWrapped(lines, i);
}

/** Whether a line is a handle alone: in a sentence, a copied link. */
function isHandle({ kind, first, length, nameEnd }: Shape): boolean {
  return kind === 'handle' && first === AT && length === nameEnd;
}

/** `> still sharing the pump`: a quoted line in lower case. */
function startsQuoted(lines: Lines, i: number): boolean {
  if (shapeAt(lines, i)?.first !== QUOTES) return false;
  const line = lineAt(lines, i);
  let at = 0;
  while (at < line.length && (line.charCodeAt(at) === QUOTES || line.charCodeAt(at) === 32)) at++;
  return line.charCodeAt(at) >= 97 && line.charCodeAt(at) <= 122;
}

/** Whether the break above line `i` is of such a width, and another line around it goes on in lower case. */
function isWrapped(lines: Lines, i: number): boolean {
  const { shapes } = lines;
  const { first, last, width } = paragraphAt(lines, i);
  if (!isFull(lines, i, width)) return false;
  for (let k = first + 1; k <= last; k++) {
    const [one, before] = [shapes[k], shapes[k - 1]];
    if (one?.lowerStart === true && one.marked === 'no' && isText(one) && before?.end === 'open' && isFull(lines, k, width)) return true;
  }
  return false;
}

/** The lines without a gap around the break above line `i`, and the length of the longest. */
function paragraphAt({ shapes, gaps }: Lines, i: number): { readonly first: number; readonly last: number; readonly width: number } {
  let first = i - 1;
  while (first > 0 && i - first <= AROUND && gaps[first] === 0) first--;
  let last = i;
  while (last + 1 < shapes.length && last - i < AROUND && gaps[last + 1] === 0) last++;
  let width = 0;
  for (let k = first; k <= last; k++) width = Math.max(width, shapes[k]?.length ?? 0);
  return { first, last, width };
}

/** Whether the first word of line `i` would not have fitted on the line above it. */
function isFull(lines: Lines, i: number, width: number): boolean {
  return width >= NARROWEST && width <= WIDEST && (lines.shapes[i - 1]?.length ?? 0) + 1 + firstWord(lines, i) > width;
}

function firstWord(lines: Lines, i: number): number {
  const line = lineAt(lines, i);
  const space = line.indexOf(' ');
  return space < 0 ? line.length : space;
}

function isText({ kind }: Shape): boolean {
  return kind === 'prose' || kind === 'phrase' || kind === 'interface';
}

/** Lines of wrapped prose, each of which may look like a title by itself. */
export function findWraps(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  for (let i = 1; i < shapes.length; i++) {
    const above = shapes[i - 1];
    const shape = shapes[i];
    if (above === undefined || shape === undefined || above.length < SHORTEST || above.marked === 'heading' || roles[i] === 'speaker' || roles[i - 1] === 'speaker' || !goesOn(lines, i)) continue;
    if (!isText(above) || !isText(shape) || (shape.kind === 'interface' && shape.end !== 'stop') || (shape.words < 3 && shape.end !== 'stop')) continue;
    if (shape.lowerStart && ((above.titled && !goesOn(lines, i - 1)) || !isFull(lines, i, paragraphAt(lines, i).width))) continue;
    roles[i] = 'body';
    roles[i - 1] = 'body';
  }
}

/** Whether a line is the next row of the table in the line above it. */
export function isNextRow(lines: Lines, i: number): boolean {
  return lines.gaps[i] === 0 && isRow(lines, i) && isRow(lines, i - 1);
}

/** Whether a line is a row whose cells are parted by tabs or bars. */
function isRow(lines: Lines, i: number): boolean {
  return lines.shapes[i]?.kind === 'row' && (lines.text.charCodeAt(lines.starts[i] ?? 0) === 124 || lines.text.charCodeAt(endOf(lines, i) - 1) === 124 || shows(lines, i, TRAIT.tabbed));
}

/** What a line of a title ends in that goes on below. */
const UNENDED = /(?:[,:–—-]| (?:and|or|of|the|an?|with|from|for|in|on|to|by|at|as|via|using|between|under|through))$/;
const LONGEST_TITLE = 3;
const SHORTEST_LINE = 24;

/** Whether the title in line `i - 1` goes on in line `i`. */
export function carriesTitle(lines: Lines, i: number): boolean {
  const [above, shape] = [shapeAt(lines, i - 1), shapeAt(lines, i)];
  if (above === undefined || shape === undefined || lines.gaps[i] === 1 || !mayWrap(above) || (!mayWrap(shape) && !shape.titled) || above.length < SHORTEST_LINE) return false;
  return shape.lowerStart || UNENDED.test(lineAt(lines, i - 1));
}

function mayWrap({ kind, end, marked }: Shape): boolean {
  return (kind === 'phrase' || kind === 'prose') && (end === 'open' || end === 'colon') && marked === 'no';
}

/** A title over several lines, as print sets it, right above who wrote it. */
export function findWrappedTitles(lines: Lines, roles: Roles): void {
  for (let k = 2; k < roles.length; k++) {
    if (roles[k] !== 'chrome' || !carriesTitle(lines, k - 1) || !shows(lines, k, TRAIT.authors)) continue;
    let i = k - 2;
    while (k - i < LONGEST_TITLE && carriesTitle(lines, i)) i--;
    if (i > 0 && lines.gaps[i] === 0 && roles[i - 1] === 'body') continue;
    roles.fill('title', i, k);
  }
}
