import { oneOf } from '../../base/characters.js';
import { SIGN } from './chars.js';
import { lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';

/** A release by its version alone: `v1.14.2`, `Release 2.0.0-rc.1 (2020-09-02)`. One point makes a version only behind its `v`. */
const VERSION = /^(?:(?:[Rr]elease|[Vv]ersion) )?\[?(?:v\d{1,4}(?:\.\d{1,4}){1,3}|\d{1,3}(?:\.(?:0|[1-9]\d{0,2})){2})(?:[-.]?(?:alpha|beta|rc|dev|post|pre)[-.]?\d{0,4})?\]?(?: \(.{4,20}\)| [–—-] .{4,20})?$/;
const OPENING = oneOf('vVrR[0123456789');
const LONGEST = 60;
/** Who brought it out and when, on its page. */
const RELEASED = /\breleased this\b/;
/** So many lines below a version at most stands who released it. */
const NEAR = 3;

/** A version that names what was released: the title of its page, and the heading of what is told of it elsewhere. */
export function findReleases(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i];
    if (shape === undefined || OPENING[shape.first] !== 1 || shape.length > LONGEST || (shape.signs & SIGN.dot) === 0 || roles[i] === 'speaker' || !VERSION.test(lineAt(lines, i))) continue;
    let below = i + 1;
    let released = -1;
    for (; below < shapes.length && below <= i + NEAR + 2 && isBeside(lines, below); below++) if (below <= i + NEAR && RELEASED.test(lineAt(lines, below))) released = below;
    if (released > 0) {
      roles[i] = 'title';
      for (let k = released; k < below; k++) roles[k] = 'chrome';
      // What is told of it needs no stop; a part of it has few words.
      if ((shapes[below]?.words ?? 0) > 3 && shapes[below]?.marked === 'no') roles[below] ??= 'body';
    } else if (roles[below] === 'body' || shapes[below]?.kind === 'phrase') roles[i] = 'heading';
  }
}

/** Whether a line is one of the controls of a release's page, or goes on with one behind a point: `· 48 commits since`. */
function isBeside({ shapes }: Lines, i: number): boolean {
  const shape = shapes[i];
  return shape !== undefined && (shape.kind === 'interface' || shape.kind === 'stamp' || shape.first === POINT);
}

/** `·` */
const POINT = 0xb7;
