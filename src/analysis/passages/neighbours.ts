import type { Role } from '../analysis.js';
import type { Lines } from './lines.js';

/** The role of each line so far; `undefined` for a phrase that nothing has been told of. */
export type Roles = (Role | undefined)[];

/** The first line under `at` that is no chrome, within a few lines; prose of a body only, not a lone link. */
export function roleBelow({ shapes }: Lines, roles: Roles, at: number, reach: number): { readonly role: Role | undefined; readonly distance: number } {
  for (let i = at + 1; i < shapes.length && i <= at + reach; i++) {
    const role = roles[i];
    if (role === 'chrome' || shapes[i]?.kind === 'url') continue;
    return { role, distance: i - at };
  }
  return { role: undefined, distance: 0 };
}
