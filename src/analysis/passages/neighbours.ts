import type { Role } from '../analysis.js';
import { SIGN } from './chars.js';
import { lineAt, type Lines } from './lines.js';
import type { Shape } from './shape.js';
import { BEFORE_NAME, shows, TRAIT } from './traits.js';
import { INTERFACE } from './words.js';

/** The role of each line so far; `undefined` for a phrase that nothing has been told of, `record` for the title of one of several things shown in one form, `signer` for who said what stands above. */
export type Roles = (Role | 'record' | 'signer' | undefined)[];

/** The first line under `at` that is no chrome, within a few lines; prose of a body only, not a lone link. */
export function roleBelow({ shapes }: Lines, roles: Roles, at: number, reach: number): { readonly role: Roles[number]; readonly distance: number } {
  for (let i = at + 1; i < shapes.length && i <= at + reach; i++) {
    const role = roles[i];
    if (role === 'chrome' || shapes[i]?.kind === 'url') continue;
    return { role, distance: i - at };
  }
  return { role: undefined, distance: 0 };
}

/** Whether line `i` may be a name alone. */
export function isName(lines: Lines, i: number): boolean {
  if (!shows(lines, i, TRAIT.userName)) return false;
  if (lines.shapes[i]?.kind !== 'interface') return true;
  const line = lineAt(lines, i).replace(BEFORE_NAME, '');
  return !line.includes(' ') && !INTERFACE.has(line.toLowerCase()) && lines.shapes[i]?.figured === false;
}

/** A label beside a name (`Senior Member`) has so many words at most. */
export const LABEL = 3;

/** A headline has so many words at most. */
export const HEADLINE = 25;

/** Whether a line is part of what somebody says, and no label of a page. */
export function isSaid(shape: Shape | undefined): boolean {
  return shape?.kind === 'prose' || shape?.kind === 'url' || (shape?.kind === 'phrase' && ((shape.words > LABEL && (shape.signs & SIGN.at) === 0) || shape.end === 'stop' || shape.end === 'question'));
}

/** Whether a paragraph stands right below line `at`, which may name what it tells of. */
export function isToldBelow({ shapes }: Lines, at: number): boolean {
  const below = shapes[at + 1];
  return below?.kind === 'prose' && below.words >= FEWEST_TOLD;
}

const FEWEST_TOLD = 20;
