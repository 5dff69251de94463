import type { Role } from '../analysis.js';
import type { Lines } from './lines.js';
import { findFirstTitle } from './first-title.js';
import { findLists, findShelves } from './lists.js';
import type { Roles } from './neighbours.js';
import { findInitials, findMailHeads, findPleas, findResults } from './pages.js';
import { findPhrases } from './phrases.js';
import type { Shape } from './shape.js';
import { findComments, findSpeakers } from './speakers.js';

/** The role of each line, told by its shape and its neighbours. A speaker's name and handle are two lines in a row. */
export function rolesOf(lines: Lines): Roles {
  const roles: Roles = lines.shapes.map(roleByShape);
  findSpeakers(lines, roles);
  findComments(lines, roles);
  findPleas(lines, roles);
  findMailHeads(lines, roles);
  findLists(lines, roles);
  findShelves(lines, roles);
  findInitials(lines, roles);
  findResults(lines, roles);
  findFirstTitle(lines, roles);
  findPhrases(lines, roles);
  return roles;
}

/** `undefined` for a phrase: its neighbours decide. */
function roleByShape({ kind, marked }: Shape): Role | undefined {
  switch (kind) {
    case 'prose': case 'url': case 'row': return 'body';
    case 'interface': case 'stamp': case 'fence': return 'chrome';
    case 'handle': case 'byline': return 'speaker';
    case 'phrase': return marked === 'heading' ? 'heading' : undefined;
  }
}
