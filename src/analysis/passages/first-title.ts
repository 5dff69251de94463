import { lineAt, type Lines } from './lines.js';
import { roleBelow, type Roles } from './neighbours.js';
import type { Shape } from './shape.js';
import { isTurn } from './speakers.js';
import { shows } from './traits.js';

/**
 * The title of a page, which stands above its first prose with nothing but controls before it. There it may be a
 * question or hold a verb; and a short one shows in that the prose takes up its words.
 */
export function findFirstTitle(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  const first = shapes.findIndex(({ kind }, i) => roles[i] === 'speaker' || roles[i] === 'title' || (roles[i] === 'body' && kind === 'prose'));
  if (roles[first] === 'speaker') return findThreadTitle(lines, roles, first);
  const shape = shapes[first];
  if (shape === undefined || roles[first] !== 'body') return;
  const below = roleBelow(lines, roles, first, 6);
  const speaks = below.role === 'speaker';
  const stops = speaks || (below.role === 'heading' && shapes[first + below.distance + 1]?.kind === 'prose') || (below.role === 'body' && isStopped(shapes[first + below.distance]));
  const single = !isTurn(lines, first) && !shows(lines, first, 'authors') && shape.words <= 16 && (shape.end === 'open' || shape.end === 'question') && !shape.lowerStart && shape.marked === 'no' && shape.length < 120;
  if (single && stops && (speaks || first > 0 || gaps[1] === 1 || below.distance > 1)) {
    roles[first] = 'title';
    return;
  }
  const opening = lineAt(lines, first).slice(0, 120).toLowerCase();
  for (let i = Math.max(0, first - 30); i < first; i++) {
    const above = shapes[i];
    if (above === undefined || above.kind !== 'phrase' || above.words > 6) continue;
    if (above.length > 5 && opening.includes(lineAt(lines, i).toLowerCase())) {
      roles[i] = 'title';
      return;
    }
  }
}

/** The title of a thread: the last phrase above the first speaker that is long enough to be one. */
function findThreadTitle(lines: Lines, roles: Roles, speaker: number): void {
  for (let i = speaker - 1; i >= 0 && i >= speaker - 6; i--) {
    const shape = lines.shapes[i];
    const least = i === 0 && (shape?.titled === true || shape?.end === 'question') ? 2 : 5;
    if ((shape?.words ?? 0) < least || !shows(lines, i, 'title') || shows(lines, i, 'authors')) continue;
    roles[i] = 'title';
    return;
  }
}

function isStopped(shape: Shape | undefined): boolean {
  return shape?.kind === 'prose' && shape.end !== 'open';
}
