import type { BlockSource, Role } from '../analysis.js';
import { detached } from '../../base/strings.js';
import { beginsAnother, endsArticle, isHeadline, isParagraph, isSection, isSigned } from './articles.js';
import { classOf, isWordClass, QUOTES, SPACE } from './chars.js';
import { splitGlued, type Piece } from './glue.js';
import { leadOf, type Lead } from './leads.js';
import { endOf, lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { isAboutPage } from './pages.js';
import { tailAt } from './tails.js';
import { titleSpan } from './titles.js';
import { shows, TRAIT } from './traits.js';
import { quotedIn, senderIn, turnAt } from './turns.js';
import { goesOn } from './wraps.js';

/** What the lines above leave to the lines below them. */
export interface Standing {
  /** What kind of source the text that follows comes from. */
  readonly source: BlockSource['subtype'] | null;
  readonly titled: boolean;
  /** How many titles there were; 2 for more. */
  readonly titles: number;
  /** Whether the text is an article under its headline, and whether it has come to its paragraphs: what looks like a title in it is a section of it. In a `page` that is dated or signed and no more only a few words are. */
  readonly article: 'none' | 'head' | 'text' | 'page';
  /** Under a name with a time each line is a message of its own. */
  readonly chatting: boolean;
  /** Whether a title has run into the start of a line, as in results of a search: others do so, too, whatever stands above them. */
  readonly running: boolean;
  /** Whether the last body may still be told its source. */
  readonly open: boolean;
}

export const TOP: Standing = { source: null, titled: false, titles: 0, article: 'none', chatting: false, running: false, open: false };

/** In the place of a source or a block: the one that stands above these lines. */
export const ABOVE = 'above';

/**
 * The blocks of some lines as lists, so that many cost little: block `i` is what stands at `i` in each. They are in order,
 * do not overlap and leave out nothing but white space. Offsets are from the start of the first of the lines, and
 * passages are counted from there.
 */
export interface Stack {
  readonly starts: number[];
  readonly ends: number[];
  readonly roles: Role[];
  readonly sources: (BlockSource | null | typeof ABOVE)[];
  readonly passages: number[];
  /** The source that the body left open above turns out to have. */
  readonly sourceOfOpen: BlockSource | null;
  readonly before: Standing;
  readonly after: Standing;
  /** What the text that follows comes from, the body that is open at the end, and the number of the passage there. */
  readonly source: BlockSource | null | typeof ABOVE;
  readonly open: number | null | typeof ABOVE;
  readonly passage: number;
}

/** @param roles those of the lines from `from` to `to`, of which the first does not go on with the line above it */
export function stackLines(lines: Lines, roles: Roles, from: number, to: number, before: Standing): Stack {
  const { text, shapes } = lines;
  const base = lines.starts[from] ?? 0;
  const [starts, ends, blockRoles, sources, passages]: [number[], number[], Role[], (BlockSource | null | typeof ABOVE)[], number[]] = [[], [], [], [], []];
  let source: BlockSource | null | typeof ABOVE = before.source === null ? null : ABOVE;
  let sourceOfOpen: BlockSource | null = null;
  let passage = 0;
  let { titled, titles, article, chatting, running } = before;
  // The body that is still open, into which a line or the source of its title may go.
  let open: number | null | typeof ABOVE = before.open ? ABOVE : null;
  const push = (start: number, end: number, role: Role, of: BlockSource | null | typeof ABOVE = null): number => {
    starts.push(start - base);
    ends.push(end - base);
    blockRoles.push(role);
    sources.push(of);
    return passages.push(passage) - 1;
  };
  const sourceAt = (start: number, end: number, subtype: BlockSource['subtype']): BlockSource => ({ start: start - base, end: end - base, text: detached(text.slice(start, end)), subtype });
  // Whose words are quoted below, where that is told.
  let quoted: BlockSource | null = null;
  const kindOfSource = (): BlockSource['subtype'] | null => (source === ABOVE ? before.source : source?.subtype ?? null);
  for (let i = from; i < to; i++) {
    const shape = shapes[i];
    const start = lines.starts[i] ?? 0;
    if (article !== 'none' && endsArticle(lines, i)) article = 'none';
    else if (article === 'head' && shape !== undefined && isParagraph(shape)) article = 'text';
    const headline = roles[i - from] === 'title' && article !== 'head' && isHeadline(lines, i);
    if ((article === 'text' || article === 'page') && roles[i - from] === 'title' && !headline && beginsAnother(lines, i)) article = 'none';
    if ((article === 'none' || article === 'page') && roles[i - from] === 'title' && !headline && kindOfSource() === 'title' && isSection(lines, i)) article = 'text';
    const told = roles[i - from];
    // The handle of who wrote an article stands below its headline, and does not speak there.
    const isPart = article === 'head' || article === 'text' || (article === 'page' && namesPart(lines, i));
    const role = isPart && told === 'title' && !headline ? 'heading' : article === 'head' && told === 'speaker' && shape?.first === 64 ? 'chrome' : told;
    if (shape === undefined || role === undefined) continue;
    if (role === 'chrome') {
      // What answers a letter has not the title of what stands above it.
      if (kindOfSource() === 'title' && shape.kind !== 'interface' && shows(lines, i, TRAIT.mailField) && text.startsWith('Subject', start)) source = null;
      // Whose rights a page reserves stands at its end: a heading below is that of another.
      if (open !== null && shape.kind === 'interface' && shows(lines, i, TRAIT.rights)) [titled, article] = [false, 'none'];
      const quotes = shape.end === 'colon' && shapes[i + 1]?.first === QUOTES ? quotedIn(lineAt(lines, i)) : null;
      if (quotes !== null) quoted = sourceAt(start + quotes.start, start + quotes.end, 'speaker');
      push(start, start + shape.length, role);
      continue;
    }
    if (role === 'speaker') {
      article = 'none';
      // A speaker's name may have its handle on the next line.
      if (shape.nameEnd === 0 && roles[i + 1 - from] === 'speaker' && shapes[i + 1]?.kind === 'handle') i++;
      const { start: nameStart, end: nameEnd } = shows(lines, i, TRAIT.sender) ? senderIn(lineAt(lines, i)) : { start: (shapes[i] ?? shape).nameStart, end: (shapes[i] ?? shape).nameEnd };
      const turn = nameEnd > 0 ? null : turnAt(lines, i);
      if (turn !== null) {
        const [name, nameStop] = [start + turn.start, start + turn.end];
        source = sourceAt(name, nameStop, 'speaker');
        passage++;
        if (turn.start > 0) push(start, start + text.slice(start, name).trimEnd().length, 'chrome');
        push(name, nameStop, role);
        const rest = text.slice(nameStop, start + turn.says).trimEnd().length;
        if (rest > 0) push(nameStop, nameStop + rest, 'chrome');
        open = push(start + turn.says, endOf(lines, i), 'body', source);
        continue;
      }
      const end = nameEnd > 0 ? (lines.starts[i] ?? 0) + nameEnd : endOf(lines, i);
      if (nameStart > 0) push(start, start + text.slice(start, start + nameStart).trimEnd().length, 'chrome');
      chatting = shapes[i]?.kind === 'byline';
      const speaker = sourceAt(start + nameStart, end, 'speaker');
      // Whose words are quoted does not say what is answered below.
      if (shape.end === 'colon' && shapes[i + 1]?.first === QUOTES) quoted = speaker;
      else source = speaker;
      passage++;
      push(start + nameStart, end, role);
      // What stands beside a name (`· 3h`, `10:32 AM`) is chrome.
      const rest = afterSpace(text, end, endOf(lines, i));
      if (rest < endOf(lines, i)) push(rest, endOf(lines, i), 'chrome');
      open = null;
      continue;
    }
    if (role === 'title' || role === 'heading') {
      passage++;
      push(start, start + shape.length, role);
      // A section's heading says less of where its text comes from than the title of the page above it, and more than the
      // title of another section, unless all texts have such a section.
      if (role === 'title') {
        article = headline ? 'head' : isSigned(lines, roles, from, i) ? 'page' : 'none';
        // Of two with no text between them the second is that of the page on the site of the first.
        titles = article !== 'none' ? 1 : titles === 1 && open === null ? 1 : Math.min(2, titles + 1);
      }
      // What ends in a colon leads to what is next, and not to all below it.
      const leads = role === 'heading' && shape.end === 'colon' && shape.marked === 'no';
      if (role === 'title' || (!leads && (!titled || (titles > 1 && !shows(lines, i, TRAIT.section))))) {
        const span = titleIn(lines, i);
        source = sourceAt(start + span.start, start + span.end, 'title');
      }
      chatting = false;
      titled ||= role === 'title';
      open = null;
      continue;
    }
    const isQuote = shape.first === QUOTES;
    if (isQuote !== (shapes[i - 1]?.first === QUOTES)) {
      open = null;
      if (!isQuote) quoted = null;
    }
    const tail = tailAt(lines, i);
    if (tail !== null) {
      const [name, nameStop] = [start + tail.start, start + tail.end];
      const own = sourceAt(name, nameStop, 'speaker');
      passage++;
      // A signature alone is that of the saying above it.
      if (tail.stops > 0) push(start, start + tail.stops, role, own);
      else if (open !== null && open !== ABOVE) sources[open] = own;
      const sign = afterSpace(text, start + tail.stops, name);
      if (tail.isHandle) {
        if (sign < name) push(sign, start + text.slice(start, name).trimEnd().length, 'chrome');
        push(name, nameStop, 'speaker');
        push(afterSpace(text, nameStop, endOf(lines, i)), endOf(lines, i), 'chrome');
      } else push(sign, endOf(lines, i), 'chrome');
      open = null;
      continue;
    }
    // The sentences of an article may trail off: it is no stack of passages that were cut.
    const afterCut = (article === 'none' || article === 'page') && isCut(lines, i - 1) && !(titled && lines.gaps[i] === 1 && shapes[i - 1]?.end === 'open');
    if (kindOfSource() !== 'speaker' && open !== null && (source === null || afterCut)) {
      passage++;
      if (afterCut) [source, titled, article] = [null, false, 'none'];
    }
    if (!chatting && open !== null && open === starts.length - 1 && (goesOn(lines, i) || isNextRow(lines, i, from))) {
      ends[open] = start + shape.length - base;
      continue;
    }
    const lead = kindOfSource() === 'speaker' ? null : leadAt(lines, i);
    if (lead !== null) {
      const own = sourceAt(start + lead.start, start + lead.end, lead.subtype);
      passage++;
      if (lead.says > 0) {
        push(start, start + text.slice(start, start + lead.start).trimEnd().length, 'chrome');
        push(start + lead.start, start + lead.end, 'title');
      }
      push(start + lead.says, start + shape.length, role, own);
      passage++;
      open = null;
      continue;
    }
    const pieces = shape.seams ? piecesOf(lines, i, open === null || afterCut || running) : [];
    // What runs together in somebody's words is a title only if it could be no other sentence.
    if (pieces.length < 2 || (kindOfSource() === 'speaker' && pieces.some((piece) => piece.role === 'title' && !isPlain(text, start + piece.start, start + piece.end)))) {
      // What somebody quotes is said by somebody else.
      open = push(start, start + shape.length, role, isQuote ? quoted ?? (kindOfSource() === 'speaker' ? null : source) : source);
      continue;
    }
    for (const piece of pieces) {
      const [pieceStart, pieceEnd] = [start + piece.start, start + piece.end];
      if (piece.role === 'title') {
        if (open === ABOVE) sourceOfOpen = sourceAt(pieceStart, pieceEnd, 'title');
        else if (open !== null) sources[open] = sourceAt(pieceStart, pieceEnd, 'title');
        [source, titled, article] = [null, false, 'none'];
        running ||= piece.start === 0;
        passage++;
        push(pieceStart, pieceEnd, 'title');
      } else open = push(pieceStart, pieceEnd, role, source);
    }
  }
  return {
    starts, ends, roles: blockRoles, sources, passages, sourceOfOpen, before, source, open, passage,
    after: { source: kindOfSource(), titled, titles, article, chatting, running, open: open !== null },
  };
}

/** Where line `i` is cut at the titles that run into it; looked for once. */
function piecesOf(lines: Lines, i: number, afterCut: boolean): readonly Piece[] {
  const known = lines.shapes[i]?.known;
  if (known === undefined) return [];
  const side = afterCut ? 'afterCut' : 'afterWhole';
  return known[side] ??= splitGlued(lineAt(lines, i), afterCut);
}

/** Whether a title that runs into a passage has three words or more, and asks nothing. */
function isPlain(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end - 1) !== 63 && text.slice(start, end).split(' ').length > 2;
}

/** The source with which line `i` opens; looked for once. */
function leadAt(lines: Lines, i: number): Lead | null {
  const known = lines.shapes[i]?.known;
  if (known === undefined) return null;
  if (known.lead === undefined) known.lead = lines.shapes[i]?.kind === 'row' ? null : leadOf(lines.text, lines.starts[i] ?? 0, endOf(lines, i));
  return known.lead;
}

/** Where the title stands in line `i`; looked for once. */
function titleIn(lines: Lines, i: number): { readonly start: number; readonly end: number } {
  const known = lines.shapes[i]?.known;
  if (known?.title !== undefined) return known.title;
  const { start, end } = titleSpan(lineAt(lines, i));
  if (known !== undefined) known.title = { start, end };
  return { start, end };
}

/** Whether a few words stand right above prose, and tell nothing of when it appeared or who wrote it. */
function namesPart(lines: Lines, i: number): boolean {
  const [shape, below] = [lines.shapes[i], lines.shapes[i + 1]];
  return shape !== undefined && shape.words <= MOST_OF_PART && below?.kind === 'prose' && !isAboutPage(lines, i + 1);
}

/** The name of a part has so many words at most. */
const MOST_OF_PART = 6;

function afterSpace(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return start;
}

/** A passage that stops short: at a cut mark, or long and at a word without a stop. An item of a list and a row need no stop. */
function isCut(lines: Lines, i: number): boolean {
  const shape = lines.shapes[i];
  if (shape?.kind === 'interface') return false;
  if (shape?.end !== 'open') return shape?.end === 'cut' && !isQuote(lines.text.charCodeAt(endOf(lines, i) - 1));
  return shape.length > 120 && shape.marked === 'no' && shape.kind !== 'row' && endsInWord(lines.text, endOf(lines, i));
}

/** A mark that closes what somebody said, who may trail off. */
function isQuote(code: number): boolean {
  return code === 0x201d || code === 34;
}

/** Whether the last word before `end` is one, and no address. */
function endsInWord(text: string, end: number): boolean {
  if (!isWordClass(classOf(text.charCodeAt(end - 1))) && text.charCodeAt(end - 1) !== 44) return false;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && classOf(text.charCodeAt(start - 1)) !== SPACE) start--;
  return end - start < LONGEST_WORD && !text.slice(start, end).includes('/');
}

const LONGEST_WORD = 60;

/** Whether a line is the next row of the table in the line above it. */
function isNextRow(lines: Lines, i: number, from: number): boolean {
  return i > from && lines.gaps[i] === 0 && isRow(lines, i) && isRow(lines, i - 1);
}

/** Whether a line is a row whose cells are parted by tabs or bars. */
function isRow(lines: Lines, i: number): boolean {
  return lines.shapes[i]?.kind === 'row' && (lines.text.charCodeAt(lines.starts[i] ?? 0) === 124 || lines.text.charCodeAt(endOf(lines, i) - 1) === 124 || shows(lines, i, TRAIT.tabbed));
}
