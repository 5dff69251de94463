import type { Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { readRoles, type Above } from './roles.js';
import { isCommentCount } from './speakers.js';
import { stackLines, TOP, type Stack, type Standing } from './stack.js';
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

function readSection(lines: Lines, from: number, to: number, above: Above, standing: Standing, known: Section | undefined): Section {
  if (known?.above.speaks !== above.speaks || known.above.commented !== above.commented) {
    const { roles, through } = rolesOf(lines, from, to, above);
    return { above, roles, through, stack: stackLines(lines, roles, from, to, standing) };
  }
  return isAlike(known.stack.before, standing) ? known : { ...known, stack: stackLines(lines, known.roles, from, to, standing) };
}

function rolesOf(lines: Lines, from: number, to: number, above: Above): Pick<Section, 'roles' | 'through'> {
  const { first, last } = windowOf(from, to, lines.shapes.length);
  const part: Lines = { ...lines, starts: lines.starts.subarray(first, last), shapes: lines.shapes.slice(first, last), gaps: lines.gaps.subarray(first, last) };
  const roles = readRoles(part, above, first === 0).slice(from - first, to - first);
  return { roles, through: { speaks: above.speaks || roles.includes('speaker'), commented: above.commented || roles.some((_, i) => isCommentCount(part, from - first + i)) } };
}

/** The lines that are looked at for a section's roles. */
function windowOf(from: number, to: number, length: number): { readonly first: number; readonly last: number } {
  return { first: Math.max(0, from - AROUND), last: Math.min(length, to + AROUND) };
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

/** Finds the earlier section that had the lines that are now from `from` to `to`, and the same lines around it; to be asked in order. */
function knownSections({ shapes: { length }, kept }: Lines, earlier: readonly PlacedSection[]): (from: number, to: number) => Section | undefined {
  const before = earlier.at(-1)?.to ?? 0;
  let next = 0;
  return (from, to) => {
    const { first, last } = windowOf(from, to, length);
    const moved = last <= kept.head ? 0 : first >= length - kept.tail ? length - before : undefined;
    if (moved === undefined) return undefined;
    while ((earlier[next]?.from ?? Infinity) < from - moved) next++;
    const one = earlier[next];
    if (one?.from !== from - moved || one.to !== to - moved) return undefined;
    const old = windowOf(one.from, one.to, before);
    return old.first === first - moved && old.last === last - moved && (first === 0) === (old.first === 0) ? one.section : undefined;
  };
}

function isAlike(a: Standing, b: Standing): boolean {
  return a.source === b.source && a.titled === b.titled && a.titles === b.titles && a.article === b.article && a.chatting === b.chatting && a.open === b.open;
}
