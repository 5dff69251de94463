import { lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { shows } from './traits.js';
import { INTERFACE } from './words.js';

/** A handle belongs to the name on the line above it; a name with a time of talk below it speaks if others do so too. */
export function findSpeakers(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  const paired: number[] = [];
  const bare: number[] = [];
  const timed: number[] = [];
  // Names with a time and no saying under it are those of papers in a list of headlines.
  const mute: number[] = [];
  for (let i = 0; i < shapes.length; i++) {
    const kind = shapes[i]?.kind;
    if (kind === 'handle' && shows(lines, i, 'atSign')) (mayName(lines, i - 1) && gaps[i] === 0 ? paired : bare).push(i);
    if (kind === 'stamp' && shows(lines, i, 'talkTime')) {
      const dot = i > 0 && (shapes[i - 1]?.length ?? 0) <= 2 ? 1 : 0;
      if (shows(lines, i - 1 - dot, 'userName')) (shapes[i + 1]?.kind === 'prose' ? timed : mute).push(i - 1 - dot);
    }
  }
  for (const i of paired) roles[i - 1] = 'speaker';
  if (paired.length > 0) for (const i of bare) roles[i] = 'body';
  if (timed.length > 1 && timed.length > mute.length) for (const i of timed) roles[i] = 'speaker';
}

function mayName(lines: Lines, i: number): boolean {
  const shape = lines.shapes[i];
  return shape !== undefined && shape.words <= 8 && shape.kind !== 'handle' && shape.kind !== 'byline' && shape.kind !== 'stamp' && !(shape.words === 1 && INTERFACE.has(lineAt(lines, i).toLowerCase()));
}

/** `12 comments`, alone on its line. */
export function isCommentCount(lines: Lines, i: number): boolean {
  const kind = lines.shapes[i]?.kind;
  return (kind === 'interface' || kind === 'phrase') && shows(lines, i, 'comments');
}

/**
 * Under the count of the comments a name stands alone above what its bearer says.
 * @param commented whether the count stands above these lines
 */
export function findComments(lines: Lines, roles: Roles, commented: boolean): void {
  const { shapes, gaps } = lines;
  const first = commented ? -1 : shapes.findIndex((_, i) => isCommentCount(lines, i));
  if (first < 0 && !commented) return;
  for (let i = first + 1; i < shapes.length; i++) {
    const kind = shapes[i]?.kind;
    const alone = kind === 'phrase' || (kind === 'interface' && gaps[i] === 1);
    if (alone && shapes[i + 1]?.kind === 'prose' && gaps[i + 1] === 0 && shows(lines, i, 'bareName')) roles[i] = 'speaker';
  }
}

const TURN = /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}(?=:)/u;

/** Whether a line is one turn of a conversation, `Ann Lee: Why?`: who speaks does so again close by. */
export function isTurn(lines: Lines, at: number): boolean {
  const name = TURN.exec(lineAt(lines, at))?.[0];
  if (name === undefined || (!name.includes(' ') && lines.shapes[at]?.end !== 'question')) return false;
  for (let i = Math.max(0, at - 12); i < Math.min(lines.shapes.length, at + 13); i++) if (i !== at && lineAt(lines, i).startsWith(`${name}:`)) return true;
  return false;
}
