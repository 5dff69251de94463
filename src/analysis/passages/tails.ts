import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import { classOf, DIGIT, SIGN } from './chars.js';
import { lineAt, type Lines } from './lines.js';
import type { Shape } from './shape.js';
import { MOMENT_START, MOMENTS } from './stamps.js';

/** Who said what a line tells, at its end: where the name stands, and where the saying stops. */
export interface Tail extends Span {
  readonly stops: number;
  /** Whether a handle stands beside the name. */
  readonly isHandle: boolean;
}

const NAME = String.raw`[\p{L}\d_][\p{L}\p{M}\d_.'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}`;
/** `It froze. – ida Feb 9 at 10:11`, `It froze. — Ida Lund (@ida) May 3, 2021`, `It froze. Ida (talk) 10:11, 3 May 2021 (UTC)`. */
const SIGNED = pattern(String.raw`(?<before>(?:^|\s?)[–—] ?|(?:^|\s)-{1,2} ?|\s)(?<name>${NAME}(?: \(@\w{2,30}\))?)(?<talk> \(talk(?: [·•|] contribs)?\))?,? (?=${MOMENT_START})(?<when>${MOMENTS})(?: \(UTC\))?$`);
const CLOCK = /\d:\d\d/;
/** A signature has so many UTF-16 code units at most. */
const LONGEST = 110;

/** Whether a line may end in a signature: in a figure or a zone, behind a dash, a handle or a clock. */
function mayBeSigned({ signs, marked }: Shape, last: number): boolean {
  return (signs & SIGN.digit) !== 0 && marked === 'no' && (classOf(last) === DIGIT || last === 41) && (signs & (SIGN.dash | SIGN.bracket)) !== 0;
}

/** The signature with which line `i` ends; looked for once. */
export function tailAt(lines: Lines, i: number): Tail | null {
  const shape = lines.shapes[i];
  if (shape === undefined) return null;
  const { known } = shape;
  if (known.tail === undefined) known.tail = shape.kind === 'row' || shape.kind === 'url' ? null : tailOf(lineAt(lines, i), shape);
  return known.tail;
}

function tailOf(line: string, shape: Shape): Tail | null {
  if (!mayBeSigned(shape, line.charCodeAt(line.length - 1))) return null;
  const from = Math.max(0, line.length - LONGEST);
  const match = SIGNED.exec(line.slice(from));
  const { before = '', name = '', talk, when = '' } = match?.groups ?? {};
  const isHandle = name.endsWith(')');
  if (match === null || (talk === undefined && (before.trim() === '' || !(isHandle || CLOCK.test(when))))) return null;
  const start = from + match.index + before.length;
  return { start, end: start + name.length, stops: line.slice(0, from + match.index).trimEnd().length, isHandle };
}
