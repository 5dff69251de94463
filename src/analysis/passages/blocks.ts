import type { Block, BlockSource, Role } from '../analysis.js';
import { splitGlued, type Piece } from './glue.js';
import { endOf, lineAt, readLines, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { rolesOf, type Section } from './sections.js';
import type { Shape } from './shape.js';
import { titleSpan } from './titles.js';
import { shows } from './traits.js';
import { turnAt } from './turns.js';

/**
 * The blocks of a text as lists, so that many cost little: block `i` is what stands at `i` in each. They are in order,
 * do not overlap and leave out nothing but white space.
 */
export interface Blocks {
  /** How long the text is. */
  readonly length: number;
  readonly starts: number[];
  readonly ends: number[];
  readonly roles: Role[];
  readonly sources: (BlockSource | null)[];
  readonly passages: number[];
  readonly sections: readonly Section[];
}

/** Reads a text as a stack of passages: which stretch is a body, a title, a speaker or chrome, and whose body it is. */
export function readBlocks(text: string): Block[] {
  return blocksOf(stackBlocks(readLines(text)));
}

export function blocksOf({ starts, ends, roles, sources, passages }: Blocks): Block[] {
  return starts.map((start, i) => ({ start, end: ends[i] ?? start, role: roles[i] ?? 'body', source: sources[i] ?? null, passage: passages[i] ?? 0 }));
}

/** @param earlier the blocks of an earlier state of the text; what did not change is taken over from it */
export function stackBlocks(lines: Lines, earlier?: Blocks): Blocks {
  const { text, shapes } = lines;
  const { roles, sections } = rolesOf(lines, earlier?.sections);
  const blocks: Blocks = { sections, length: text.length, starts: [], ends: [], roles: [], sources: [], passages: [] };
  let source: BlockSource | null = null;
  let passage = 0;
  let titled = false;
  let titles = 0;
  // Under a name with a time each line is a message of its own.
  let chatting = false;
  // The body that is still open, into which a line or the source of its title may go.
  let last = -1;
  const push = (start: number, end: number, role: Role, of: BlockSource | null = null): number => {
    blocks.starts.push(start);
    blocks.ends.push(end);
    blocks.roles.push(role);
    blocks.sources.push(of);
    return blocks.passages.push(passage) - 1;
  };
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i];
    const start = lines.starts[i] ?? 0;
    const role = roles[i];
    if (shape === undefined || role === undefined) continue;
    if (role === 'chrome') {
      // What answers a letter has not the title of what stands above it.
      if (source !== null && shape.kind !== 'interface' && shows(lines, i, 'mailField') && text.startsWith('Subject', start)) source = null;
      push(start, start + shape.length, role);
      continue;
    }
    if (role === 'speaker') {
      // A speaker's name may have its handle on the next line.
      if (shape.nameEnd === 0 && roles[i + 1] === 'speaker' && shapes[i + 1]?.kind === 'handle') i++;
      const { nameStart, nameEnd } = shapes[i] ?? shape;
      const turn = nameEnd > 0 ? null : turnAt(lines, i);
      if (turn !== null) {
        const name = { start: start + turn.start, end: start + turn.end };
        source = { ...name, text: text.slice(name.start, name.end), subtype: 'speaker' };
        passage++;
        if (turn.start > 0) push(start, start + text.slice(start, name.start).trimEnd().length, 'chrome');
        push(name.start, name.end, role);
        const rest = text.slice(name.end, start + turn.says).trimEnd().length;
        if (rest > 0) push(name.end, name.end + rest, 'chrome');
        last = push(start + turn.says, endOf(lines, i), 'body', source);
        continue;
      }
      const end = nameEnd > 0 ? (lines.starts[i] ?? 0) + nameEnd : endOf(lines, i);
      if (nameStart > 0) push(start, start + text.slice(start, start + nameStart).trimEnd().length, 'chrome');
      chatting = shapes[i]?.kind === 'byline';
      const from = start + nameStart;
      source = { start: from, end, text: text.slice(from, end), subtype: 'speaker' };
      passage++;
      push(from, end, role);
      // What stands beside a name (`· 3h`, `10:32 AM`) is chrome.
      const rest = afterSpace(text, end, endOf(lines, i));
      if (rest < endOf(lines, i)) push(rest, endOf(lines, i), 'chrome');
      last = -1;
      continue;
    }
    if (role === 'title' || role === 'heading') {
      passage++;
      push(start, start + shape.length, role);
      // A section's heading says less of where its text comes from than the title of the page above it, and more than the
      // title of another section, unless all texts have such a section.
      if (role === 'title') titles++;
      if (role === 'title' || !titled || (titles > 1 && !shows(lines, i, 'section'))) source = titleOf(lines, i);
      chatting = false;
      titled ||= role === 'title';
      last = -1;
      continue;
    }
    const afterCut = isCut(shapes[i - 1]) && !(titled && lines.gaps[i] === 1 && shapes[i - 1]?.end === 'open');
    if (source?.subtype !== 'speaker' && last >= 0 && (source === null || afterCut)) {
      passage++;
      if (afterCut) { source = null; titled = false; }
    }
    if (!chatting && last >= 0 && last === blocks.starts.length - 1 && goesOn(lines, roles, i)) {
      blocks.ends[last] = start + shape.length;
      continue;
    }
    if (!shape.seams) {
      last = push(start, start + shape.length, role, source);
      continue;
    }
    for (const piece of piecesOf(lines, i, last < 0 || afterCut)) {
      if (piece.role === 'title') {
        if (last >= 0) blocks.sources[last] = { start: start + piece.start, end: start + piece.end, text: text.slice(start + piece.start, start + piece.end), subtype: 'title' };
        source = null;
        titled = false;
        passage++;
        push(start + piece.start, start + piece.end, 'title');
      } else last = push(start + piece.start, start + piece.end, role, source);
    }
  }
  return blocks;
}

/** Where line `i` is cut at the titles that run into it; looked for once. */
function piecesOf(lines: Lines, i: number, afterCut: boolean): readonly Piece[] {
  const known = lines.shapes[i]?.known;
  if (known === undefined) return [];
  const side = afterCut ? 'afterCut' : 'afterWhole';
  return known[side] ??= splitGlued(lineAt(lines, i), afterCut);
}

function titleOf(lines: Lines, i: number): BlockSource {
  const known = lines.shapes[i]?.known;
  const { start, end } = known?.title ?? titleSpan(lineAt(lines, i));
  if (known !== undefined) known.title ??= { start, end };
  const at = lines.starts[i] ?? 0;
  return { start: at + start, end: at + end, text: lines.text.slice(at + start, at + end), subtype: 'title' };
}

function afterSpace(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return start;
}

/** A passage that stops short: at a cut mark, or long and without a stop. */
function isCut(shape: Shape | undefined): boolean {
  return shape !== undefined && (shape.end === 'cut' || (shape.end === 'open' && shape.length > 120));
}

/** Whether a line carries on the sentence of the line above it. */
function goesOn({ shapes, gaps }: Lines, roles: Roles, i: number): boolean {
  const shape = shapes[i];
  const above = shapes[i - 1];
  if (shape === undefined || above === undefined || (roles[i - 1] !== 'body' && above.known.turn === undefined) || gaps[i] === 1 || shape.marked !== 'no') return false;
  return shape.lowerStart && above.end === 'open' && above.length <= 120 && above.kind !== 'url';
}
