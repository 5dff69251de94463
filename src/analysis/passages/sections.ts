import type { Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { readRoles, type Above } from './roles.js';
import { isCommentCount } from './speakers.js';
import { TOP, type Stack, type Standing } from './stack.js';
import { stackLines } from './stacking.js';
import { goesOn } from './wraps.js';

/**
 * Lines in a row that are read at once, with their blocks. It tells nothing of where it stands, so that it holds wherever it
 * moves, and is the same object from one state of a text to the next as long as nothing in it has changed.
 */
export interface Section {
  readonly above: Above;
  readonly roles: Roles;
  /** What stands above the lines after the section. */
  readonly through: Above;
  readonly stack: Stack;
}

/** A section where it stands in a text. */
export interface PlacedSection {
  readonly section: Section;
  /** Where its first line starts, in UTF-16 code units. */
  readonly start: number;
  /** Its lines, as `Lines` numbers them; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A section has at least so many lines, so that whole pages are read at once. */
const FEWEST = 192;
/** From so many lines on it ends as soon as it may. */
const MOST = 288;
/** How many lines before and after a section are looked at with it: no rule of neighbours looks farther. */
const AROUND = 40;
/** And how many for its blocks, once the roles are known. */
const NEAR = 8;

/**
 * The sections of a text, so that an edit costs the section it is in; where one ends is told by its lines, so that the
 * sections after an edit are those before it.
 * @param earlier the sections of the state of the text after which the lines were read; those that stand as they did are taken over
 */
export function readSections(lines: Lines, earlier: readonly PlacedSection[] = []): PlacedSection[] {
  const sections: PlacedSection[] = [];
  const known = knownSections(lines, earlier);
  const { length } = lines.shapes;
  let above: Above = { speaks: false, commented: false };
  let standing = TOP;
  for (let from = 0; from < length;) {
    const to = sectionEnd(lines, from);
    const section = readSection(lines, from, to, above, standing, known(from, to));
    sections.push({ section, start: lines.starts[from] ?? 0, from, to });
    above = section.through;
    standing = section.stack.after;
    from = to;
  }
  return sections;
}

function readSection(lines: Lines, from: number, to: number, above: Above, standing: Standing, known: Known | undefined): Section {
  const { roles, through } = known?.isApart === true && isSameAbove(known.section.above, above) ? known.section : rolesOf(lines, from, to, above);
  if (known === undefined || !isAlike(known.section.stack.before, standing) || !isSameRoles(known.section.roles, roles)) {
    return { above, roles, through, stack: stackLines(lines, roles, from, to, standing) };
  }
  return isSameAbove(known.section.above, above) && isSameAbove(known.section.through, through) ? known.section : { above, roles, through, stack: known.section.stack };
}

function rolesOf(lines: Lines, from: number, to: number, above: Above): Pick<Section, 'roles' | 'through'> {
  const { first, last } = windowOf(from, to, lines.shapes.length, AROUND);
  const part: Lines = { ...lines, starts: lines.starts.subarray(first, last), shapes: lines.shapes.slice(first, last), gaps: lines.gaps.subarray(first, last) };
  const roles = readRoles(part, above, first === 0).slice(from - first, to - first);
  return { roles, through: { speaks: above.speaks || roles.includes('speaker'), commented: above.commented || roles.some((_, i) => isCommentCount(part, from - first + i)) } };
}

/** The lines of a section and `around` it, of `length` lines. */
function windowOf(from: number, to: number, length: number, around: number): { readonly first: number; readonly last: number } {
  return { first: Math.max(0, from - around), last: Math.min(length, to + around) };
}

/** Where the section from `from` on ends: between two lines that are no one's and no block's together. */
function sectionEnd(lines: Lines, from: number): number {
  const { shapes } = lines;
  if (shapes.length <= from + MOST) return shapes.length;
  for (let i = from + FEWEST; i < shapes.length; i++) {
    const shape = shapes[i];
    if (shape === undefined || shape.kind === 'handle' || goesOn(lines, i)) continue;
    if (i >= from + MOST || (shape.length * 7 + shape.words) % 16 === 0) return i;
  }
  return shapes.length;
}

/** A section that had the same lines. */
interface Known {
  readonly section: Section;
  /** Whether all lines that tell its roles are the same, too. */
  readonly isApart: boolean;
}

/** Finds the earlier section that had the lines that are now from `from` to `to`, and the same lines near it; to be asked in order. */
function knownSections({ shapes: { length }, kept }: Lines, earlier: readonly PlacedSection[]): (from: number, to: number) => Known | undefined {
  const before = earlier.at(-1)?.to ?? 0;
  let next = 0;
  return (from, to) => {
    const movedWith = (around: number): number | undefined => {
      const { first, last } = windowOf(from, to, length, around);
      const moved = last <= kept.head ? 0 : first >= length - kept.tail ? length - before : undefined;
      if (moved === undefined) return undefined;
      const old = windowOf(from - moved, to - moved, before, around);
      return old.first === first - moved && old.last === last - moved && (first === 0) === (old.first === 0) ? moved : undefined;
    };
    const moved = movedWith(NEAR);
    if (moved === undefined) return undefined;
    while ((earlier[next]?.from ?? Infinity) < from - moved) next++;
    const one = earlier[next];
    return one?.from === from - moved && one.to === to - moved ? { section: one.section, isApart: movedWith(AROUND) === moved } : undefined;
  };
}

function isSameAbove(a: Above, b: Above): boolean {
  return a.speaks === b.speaks && a.commented === b.commented;
}

function isSameRoles(a: Roles, b: Roles): boolean {
  return a === b || (a.length === b.length && a.every((role, i) => role === b[i]));
}

function isAlike(a: Standing, b: Standing): boolean {
  return a.source === b.source && a.titled === b.titled && a.titles === b.titles && a.article === b.article && a.chatting === b.chatting && a.running === b.running && a.open === b.open;
}
