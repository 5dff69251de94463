import type { Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { readRoles, type Above } from './roles.js';
import type { Shape } from './shape.js';
import { isCommentCount } from './speakers.js';

/** Lines in a row whose roles are read at once, with what they were read from. */
export interface Section {
  readonly shapes: readonly Shape[];
  readonly gaps: Uint8Array;
  readonly above: Above;
  readonly roles: Roles;
  /** What stands above the lines after the section. */
  readonly through: Above;
}

/** A section has at least so many lines, so that whole pages are read at once. */
const FEWEST = 1000;
const MOST = 1500;
/** How many lines before and after a section are looked at with it: no rule of neighbours looks farther. */
const AROUND = 40;

/**
 * The roles of all lines. A long text is read in sections, so that an edit costs the section it is in; where one ends
 * is told by its lines, so that the sections after an edit are those before it.
 * @param earlier the sections of an earlier state of the text; those that stand as they did are taken over
 */
export function rolesOf(lines: Lines, earlier: readonly Section[] = []): { readonly roles: Roles; readonly sections: readonly Section[] } {
  const sections: Section[] = [];
  const { length } = lines.shapes;
  const shift = sectionCount(lines) - earlier.length;
  let above: Above = { speaks: false, commented: false };
  for (let from = 0; from < length;) {
    const to = sectionEnd(lines, from);
    const first = Math.max(0, from - AROUND);
    const last = Math.min(length, to + AROUND);
    const [start, end] = [from - first, to - first];
    const at = sections.length;
    const known = [earlier[at], earlier[at - shift]].find((one) => one !== undefined && isSame(one, lines, first, last, above, end - start));
    const section = known ?? readSection(lines, first, last, above, start, end);
    sections.push(section);
    above = section.through;
    from = to;
  }
  return { roles: ([] as Roles).concat(...sections.map((section) => section.roles)), sections };
}

function readSection(lines: Lines, first: number, last: number, above: Above, start: number, end: number): Section {
  const part: Lines = { text: lines.text, starts: lines.starts.subarray(first, last), shapes: lines.shapes.slice(first, last), gaps: lines.gaps.slice(first, last) };
  const roles = readRoles(part, above, first === 0).slice(start, end);
  const through = { speaks: above.speaks || roles.includes('speaker'), commented: above.commented || roles.some((_, i) => isCommentCount(part, start + i)) };
  return { shapes: part.shapes, gaps: part.gaps, above, roles, through };
}

function sectionCount(lines: Lines): number {
  let count = 0;
  for (let from = 0; from < lines.shapes.length; from = sectionEnd(lines, from)) count++;
  return count;
}

function sectionEnd({ shapes }: Lines, from: number): number {
  if (shapes.length <= from + MOST) return shapes.length;
  for (let i = from + FEWEST; i < from + MOST; i++) {
    const shape = shapes[i];
    if (shape !== undefined && (shape.length * 7 + shape.words) % 16 === 0) return i;
  }
  return from + MOST;
}

function isSame(section: Section, lines: Lines, first: number, last: number, above: Above, count: number): boolean {
  const { shapes, gaps } = section;
  if (shapes.length !== last - first || section.roles.length !== count || section.above.speaks !== above.speaks || section.above.commented !== above.commented) return false;
  for (let i = 0; i < shapes.length; i++) if (shapes[i] !== lines.shapes[first + i] || gaps[i] !== lines.gaps[first + i]) return false;
  return true;
}
