import { classOf, isWordClass, SPACE } from './chars.js';
import { splitGlued, type Piece } from './glue.js';
import { endOf, lineAt, type Lines } from './lines.js';

const LONGEST_WORD = 60;

/** A passage that stops short: at a cut mark, or long and at a word without a stop. An item of a list and a row need no stop. */
export function isCut(lines: Lines, i: number): boolean {
  const shape = lines.shapes[i];
  if (shape?.kind === 'interface' || shape?.kind === 'url') return false;
  if (shape?.end !== 'open') return shape?.end === 'cut' && !isQuote(lines.text.charCodeAt(endOf(lines, i) - 1));
  return shape.length > 120 && shape.marked === 'no' && shape.kind !== 'row' && endsInWord(lines.text, endOf(lines, i));
}

/** Where line `i` is cut at the titles that run into it; looked for once. */
export function piecesAt(lines: Lines, i: number, afterCut: boolean): readonly Piece[] {
  const known = lines.shapes[i]?.known;
  if (known === undefined) return [];
  const side = afterCut ? 'afterCut' : 'afterWhole';
  return known[side] ??= splitGlued(lineAt(lines, i), afterCut);
}

/** A mark that closes what somebody said, who may trail off. */
function isQuote(code: number): boolean {
  return code === 0x201d || code === 34;
}

/** Whether the last word before `end` is one, and no address. */
function endsInWord(text: string, end: number): boolean {
  if (!isWordClass(classOf(text.charCodeAt(end - 1))) && text.charCodeAt(end - 1) !== 44) return false;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && classOf(text.charCodeAt(start - 1)) !== SPACE) start--;
  return end - start < LONGEST_WORD && !text.slice(start, end).includes('/');
}
