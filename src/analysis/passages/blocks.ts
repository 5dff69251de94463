import type { Block, BlockSource, Role } from '../analysis.js';
import type { Span } from '../../base/span.js';
import { splitGlued } from './glue.js';
import { readLines, type Line } from './lines.js';
import { rolesOf } from './roles.js';
import { titleSpan } from './titles.js';

/** A block under construction: its source is known only once the title that runs in after it has been read. */
interface Draft extends Span {
  readonly role: Role;
  source: BlockSource | null;
  passage: number;
}

/** Reads a text as a stack of passages: which stretch is a body, a title, a speaker or chrome, and whose body it is. */
export function readBlocks(text: string, lines: readonly Line[] = readLines(text)): Block[] {
  const roles = rolesOf(text, lines);
  const blocks: Draft[] = [];
  let source: BlockSource | null = null;
  let passage = 0;
  let titled = false;
  let last: Draft | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const role = roles[i];
    if (line === undefined || role === undefined) continue;
    if (role === 'speaker') {
      const handle = lines[i + 1];
      const pair = line.shape.nameEnd === 0 && roles[i + 1] === 'speaker' && handle?.shape.kind === 'handle';
      const named = pair ? handle : line;
      const end = named.shape.nameEnd > 0 ? named.start + named.shape.nameEnd : named.end;
      source = sourceOf(text, line.start, end, 'speaker');
      passage++;
      blocks.push({ start: line.start, end, role, source: null, passage });
      pushRest(text, blocks, end, named.end, passage);
      if (pair) i++;
      last = undefined;
      continue;
    }
    if (role === 'title' || role === 'heading') {
      passage++;
      blocks.push({ start: line.start, end: line.end, role, source: null, passage });
      // A section's heading says less of where its text comes from than the title of the page above it.
      if (role === 'title' || !titled) source = titleOf(text, line);
      titled ||= role === 'title';
      last = undefined;
      continue;
    }
    if (role === 'chrome') {
      blocks.push({ start: line.start, end: line.end, role, source: null, passage });
      continue;
    }
    if (source?.subtype !== 'speaker' && last !== undefined && (source === null || isCut(lines[i - 1]))) { passage++; if (isCut(lines[i - 1])) { source = null; titled = false; } }
    if (goesOn(lines[i - 1], line, roles[i - 1]) && last !== undefined) {
      const grown: Draft = { ...last, end: line.end };
      blocks[blocks.length - 1] = grown;
      last = grown;
      continue;
    }
    if (!line.shape.seams) {
      last = { start: line.start, end: line.end, role, source, passage };
      blocks.push(last);
      continue;
    }
    for (const piece of splitGlued(text, line, last === undefined || isCut(lines[i - 1]))) {
      if (piece.role === 'title') {
        if (last !== undefined) last.source = sourceOf(text, piece.start, piece.end, 'title');
        source = null;
        titled = false;
        passage++;
        blocks.push({ ...piece, source: null, passage });
      } else {
        last = { ...piece, source, passage };
        blocks.push(last);
      }
    }
  }
  return blocks;
}

function titleOf(text: string, line: Line): BlockSource {
  const { start, end } = titleSpan(text.slice(line.start, line.end));
  return sourceOf(text, line.start + start, line.start + end, 'title');
}

function sourceOf(text: string, start: number, end: number, subtype: BlockSource['subtype']): BlockSource {
  return { start, end, text: text.slice(start, end), subtype };
}

/** What stands beside a name (`· 3h`, `10:32 AM`) is chrome. */
function pushRest(text: string, blocks: Draft[], from: number, end: number, passage: number): void {
  let start = from;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  if (start < end) blocks.push({ start, end, role: 'chrome', source: null, passage });
}

/** A passage that stops short: at a cut mark, or long and without a stop. */
function isCut(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return line.shape.end === 'cut' || (line.shape.end === 'open' && line.end - line.start > 120);
}

/** Whether a line carries on the sentence of the line above it. */
function goesOn(above: Line | undefined, line: Line, aboveRole: Role | undefined): boolean {
  if (above === undefined || aboveRole !== 'body' || line.gap || line.shape.marked !== 'no') return false;
  return line.shape.lowerStart && above.shape.end === 'open' && above.end - above.start <= 120 && above.shape.kind !== 'url';
}
