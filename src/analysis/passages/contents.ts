import { lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';

const CONTENTS = /^(?:#{1,6} |\*\*)?(?:(?:Table of )?[Cc]ontents|(?:On|In) this (?:page|article|post|story|guide|section)|Jump to(?: section)?|Quick links):?(?:\*\*)?$/;
/** So many entries at most are looked at. */
const LONGEST = 120;
const FEWEST = 3;

/** The table of contents of a page leads to its headings, and is none of them. */
export function findContents(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  for (let i = 0; i < shapes.length; i++) {
    if ((shapes[i]?.words ?? 9) > 4 || (shapes[i]?.length ?? 0) < 8 || !CONTENTS.test(lineAt(lines, i))) continue;
    const entries = new Set<string>();
    let end = i + 1;
    // An entry that comes again is the heading itself.
    while (end < shapes.length && end - i <= LONGEST && isEntry(lines, roles, end) && !entries.has(lineAt(lines, end))) entries.add(lineAt(lines, end++));
    if (entries.size < FEWEST) continue;
    for (let k = i; k < end; k++) roles[k] = 'chrome';
    i = end - 1;
  }
}

function isEntry({ shapes }: Lines, roles: Roles, i: number): boolean {
  const shape = shapes[i];
  if (shape === undefined || shape.words > 14 || shape.length > 120 || roles[i] === 'speaker') return false;
  if (shape.kind === 'prose') return shape.end === 'question' || (shape.end === 'open' && shapes[i + 1]?.kind !== 'prose');
  return (shape.kind === 'phrase' || shape.kind === 'interface') && shape.marked !== 'heading' && shape.end !== 'stop';
}
