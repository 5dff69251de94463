import type { BlockSource, Role } from '../analysis.js';
import type { Span } from '../../base/span.js';
import { beginsAnother, endsArticle, isHeadline, isParagraph, isSection, isSigned, namesPart } from './articles.js';
import { nameIn } from './bylines.js';
import { QUOTES } from './chars.js';
import { isCut, piecesAt } from './cuts.js';
import type { Piece } from './glue.js';
import { leadAt, type Lead } from './leads.js';
import { endOf, lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { Pile } from './pile.js';
import type { Shape, Turn } from './shape.js';
import { signerIn } from './signers.js';
import { ABOVE, type OpenBody, type SourceOf, type Stack, type Standing } from './stack.js';
import { tailAt, type Tail } from './tails.js';
import { titleIn, titleSpan } from './titles.js';
import { shows, TRAIT } from './traits.js';
import { isQuoting, quotationEnd, quotedIn, senderIn, turnAt } from './turns.js';
import { carriesTitle, goesOn, isNextRow } from './wraps.js';

/** @param roles those of the lines from `from` to `to`, of which the first does not go on with the line above it */
export function stackLines(lines: Lines, roles: Roles, from: number, to: number, before: Standing): Stack {
  const stacking = new Stacking(lines, roles, from, before);
  for (let i = from; i < to;) i = stacking.put(i);
  return stacking.stack();
}

/** Puts line upon line, and knows what the lines so far leave to the next one. */
class Stacking {
  readonly #lines: Lines;
  readonly #roles: Roles;
  readonly #from: number;
  readonly #before: Standing;

  readonly #pile: Pile;
  #source: SourceOf;
  #sourceOfOpen: BlockSource | null = null;
  #open: OpenBody;
  /** Whose words are quoted below, where that is told. */
  #quoted: BlockSource | null = null;
  /** Whether somebody is named as the writer of a post who has said nothing yet. */
  #awaited = false;
  /** Who has posted what a quotation opens, and the line below it. */
  #poster: { readonly source: SourceOf; readonly until: number } | null = null;
  #titled: boolean;
  #titles: number;
  #article: Standing['article'];
  #chatting: boolean;
  #running: boolean;

  constructor(lines: Lines, roles: Roles, from: number, before: Standing) {
    this.#lines = lines;
    this.#roles = roles;
    this.#from = from;
    this.#pile = new Pile(lines.text, lines.starts[from] ?? 0);
    this.#before = before;
    this.#source = before.source === null ? null : ABOVE;
    this.#open = before.open ? ABOVE : null;
    ({ titled: this.#titled, titles: this.#titles, article: this.#article, chatting: this.#chatting, running: this.#running } = before);
  }

  /** Puts line `i`, with its handle where that stands below it or the lines over which its title goes on, and tells which line is next. */
  put(i: number): number {
    const shape = this.#lines.shapes[i];
    if (this.#poster !== null && i >= this.#poster.until) this.#endQuotation(this.#poster.source);
    const headline = this.#followArticle(i, shape);
    const role = this.#roleIn(i, headline, shape);
    if (shape === undefined || role === undefined) return i + 1;
    if (role === 'signer') return this.#putSigner(i);
    if (role === 'speaker') return this.#putSpeaker(i, shape);
    if (role === 'chrome') this.#putChrome(i, shape);
    else if (role === 'body') this.#putBody(i, shape);
    else return this.#putTitle(i, shape, role, headline);
    return i + 1;
  }

  stack(): Stack {
    const { starts, ends, roles, sources, passages, passage } = this.#pile;
    return {
      starts, ends, roles, sources, passages, passage,
      sourceOfOpen: this.#sourceOfOpen, before: this.#before, source: this.#source, open: this.#open,
      after: { source: this.#kindOfSource(), titled: this.#titled, titles: this.#titles, article: this.#article, chatting: this.#chatting, running: this.#running, open: this.#open !== null },
    };
  }

  /** Sees whether an article ends at line `i` or comes to its paragraphs, and whether the line is the headline of one. */
  #followArticle(i: number, shape: Shape | undefined): boolean {
    const lines = this.#lines;
    if (this.#article !== 'none' && endsArticle(lines, i)) this.#article = 'none';
    else if (this.#article === 'head' && shape !== undefined && isParagraph(shape)) this.#article = 'text';
    const role = this.#roles[i - this.#from];
    if (role === 'record') this.#article = 'none';
    if (role !== 'title' || this.#article === 'head') return false;
    if (isHeadline(lines, i)) return true;
    if (this.#article !== 'none' && beginsAnother(lines, i)) this.#article = 'none';
    if (this.#article !== 'text' && this.#kindOfSource() === 'title' && isSection(lines, i)) this.#article = 'text';
    return false;
  }

  #roleIn(i: number, headline: boolean, shape: Shape | undefined): Role | 'signer' | undefined {
    const role = this.#roles[i - this.#from];
    if (role === 'record') return 'title';
    const isPart = this.#article === 'head' || this.#article === 'text' || (this.#article === 'page' && namesPart(this.#lines, i));
    if (isPart && role === 'title' && !headline) return 'heading';
    // The handle of who wrote an article stands below its headline, and does not speak there.
    return this.#article === 'head' && role === 'speaker' && shape?.first === 64 ? 'chrome' : role;
  }

  #putChrome(i: number, shape: Shape): void {
    const lines = this.#lines;
    const start = this.#startOf(i);
    // What answers a letter has not the title of what stands above it.
    if (this.#kindOfSource() === 'title' && shape.kind !== 'interface' && shows(lines, i, TRAIT.mailField) && lines.text.startsWith('Subject', start)) this.#source = null;
    // Whose rights a page reserves stands at its end: a heading below is that of another.
    if (this.#open !== null && shape.kind === 'interface' && shows(lines, i, TRAIT.rights)) [this.#titled, this.#article] = [false, 'none'];
    const quotes = this.#leadsToQuote(i, shape) ? quotedIn(lineAt(lines, i)) : null;
    if (quotes !== null) this.#quoted = this.#pile.sourceAt(start + quotes.start, start + quotes.end, 'speaker');
    this.#pile.push(start, start + shape.length, 'chrome');
  }

  #putSpeaker(first: number, opens: Shape): number {
    const lines = this.#lines;
    this.#article = 'none';
    // A speaker's name may have its handle on the next line.
    const i = opens.nameEnd === 0 && this.#roles[first + 1 - this.#from] === 'speaker' && lines.shapes[first + 1]?.kind === 'handle' ? first + 1 : first;
    const shape = lines.shapes[i] ?? opens;
    const start = this.#startOf(first);
    const told: Span = shows(lines, i, TRAIT.sender) ? senderIn(lineAt(lines, i)) : { start: shape.nameStart, end: shape.nameEnd };
    const turn = told.end > 0 ? null : turnAt(lines, i);
    if (turn !== null) {
      this.#putTurn(i, start, turn);
      return i + 1;
    }
    const name = told.end > 0 ? told : nameIn(lineAt(lines, i));
    const end = this.#startOf(i) + name.end;
    this.#pile.pushChrome(start, start + name.start);
    this.#chatting = shape.kind === 'byline';
    const speaker = this.#pile.sourceAt(start + name.start, end, 'speaker');
    // Whose words are quoted does not say what is answered below.
    if (this.#leadsToQuote(i, opens)) this.#quoted = speaker;
    else {
      const quotes = isQuoting(lines, i);
      this.#poster = quotes && this.#awaited ? { source: this.#source, until: quotationEnd(lines, i) } : null;
      this.#awaited = !quotes;
      this.#source = speaker;
    }
    this.#pile.passage++;
    this.#pile.push(start + name.start, end, 'speaker');
    // What stands beside a name (`· 3h`, `10:32 AM`) is chrome.
    const rest = afterSpace(lines.text, end, endOf(lines, i));
    if (rest < endOf(lines, i)) this.#pile.push(rest, endOf(lines, i), 'chrome');
    this.#open = null;
    return i + 1;
  }

  /** Who wrote all that stands above, down from the last title or name. */
  #putSigner(i: number): number {
    const [start, end] = [this.#startOf(i), endOf(this.#lines, i)];
    const name = start + signerIn(lineAt(this.#lines, i)).end;
    const signer = this.#pile.sourceAt(start, name, 'speaker');
    for (let k = this.#pile.roles.length - 1; k >= 0; k--) {
      const role = this.#pile.roles[k];
      if (role === 'title' || role === 'heading' || role === 'speaker') break;
      if (role === 'body') this.#pile.sources[k] = signer;
    }
    this.#pile.push(start, name, 'speaker');
    this.#pile.pushChrome(afterSpace(this.#lines.text, name, end), end);
    this.#pile.passage++;
    this.#open = null;
    return i + 1;
  }

  /** A name with what it says on one line, which starts at `start`. */
  #putTurn(i: number, start: number, turn: Turn): void {
    const [name, nameStop] = [start + turn.start, start + turn.end];
    this.#source = this.#pile.sourceAt(name, nameStop, 'speaker');
    this.#pile.passage++;
    this.#pile.pushChrome(start, name);
    this.#pile.push(name, nameStop, 'speaker');
    this.#pile.pushChrome(nameStop, start + turn.says);
    this.#open = this.#pile.push(start + turn.says, endOf(this.#lines, i), 'body', this.#source);
  }

  #putTitle(first: number, shape: Shape, role: 'title' | 'heading', headline: boolean): number {
    const lines = this.#lines;
    const start = this.#startOf(first);
    let i = first;
    while (role === 'title' && this.#roles[i + 1 - this.#from] === 'title' && carriesTitle(lines, i + 1)) i++;
    this.#pile.passage++;
    this.#pile.push(start, endOf(lines, i), role);
    if (role === 'title') {
      const isRecord = this.#roles[first - this.#from] === 'record';
      this.#article = headline ? 'head' : !isRecord && isSigned(lines, this.#roles, this.#from, i) ? 'page' : 'none';
      // Of two with no text between them the second is that of the page on the site of the first.
      const isOfSite = this.#titles === 1 && this.#open === null;
      this.#titles = this.#article !== 'none' || isOfSite ? 1 : Math.min(2, this.#titles + 1);
    }
    // What ends in a colon leads to what is next, and not to all below it.
    const leads = shape.end === 'colon' && shape.marked === 'no';
    // A section's heading says less of where its text comes from than the title of the page above it, and more than the
    // title of another section; one that all texts have says nothing.
    const isOfAll = role === 'heading' && shows(lines, i, TRAIT.section);
    if (isOfAll && !this.#titled) this.#source = null;
    else if (role === 'title' || (!leads && !isOfAll && (!this.#titled || this.#titles > 1))) {
      const span = i > first ? titleSpan(lines.text.slice(start, endOf(lines, i))) : titleIn(lines, i);
      this.#source = this.#pile.sourceAt(start + span.start, start + span.end, 'title');
    }
    this.#chatting = false;
    this.#titled ||= role === 'title';
    this.#open = null;
    return i + 1;
  }

  #endQuotation(poster: SourceOf): void {
    [this.#source, this.#open, this.#poster] = [poster, null, null];
    this.#pile.passage++;
  }

  #putBody(i: number, shape: Shape): void {
    const lines = this.#lines;
    this.#awaited = false;
    const isQuote = shape.first === QUOTES;
    if (isQuote !== (lines.shapes[i - 1]?.first === QUOTES)) {
      this.#open = null;
      if (!isQuote) this.#quoted = null;
    }
    const tail = tailAt(lines, i);
    if (tail !== null) return this.#putSigned(i, tail);
    const afterCut = this.#comesAfterCut(i);
    if (this.#kindOfSource() !== 'speaker' && this.#open !== null && (this.#source === null || afterCut)) {
      this.#pile.passage++;
      if (afterCut) [this.#source, this.#titled, this.#article] = [null, false, 'none'];
    }
    const start = this.#startOf(i);
    if (this.#staysOpen(i)) {
      this.#pile.extend(start + shape.length);
      return;
    }
    const speaks = this.#kindOfSource() === 'speaker';
    const lead = speaks ? null : leadAt(lines, i);
    if (lead !== null) return this.#putLed(start, start + shape.length, lead);
    const pieces = shape.seams ? piecesAt(lines, i, this.#open === null || afterCut || this.#running) : [];
    // What runs together in somebody's words is a title only if it could be no other sentence.
    const isCutUp = pieces.length > 1 && !(speaks && pieces.some((piece) => piece.role === 'title' && !isPlain(lines.text, start + piece.start, start + piece.end)));
    if (isCutUp) return this.#putPieces(start, pieces);
    // What somebody quotes is said by somebody else.
    this.#open = this.#pile.push(start, start + shape.length, 'body', isQuote ? this.#quoted ?? (speaks ? null : this.#source) : this.#source);
  }

  /** Whether line `i` stands below a passage that was cut. The sentences of an article may trail off: it is no stack of such passages. */
  #comesAfterCut(i: number): boolean {
    const { shapes, gaps } = this.#lines;
    const isInArticle = this.#article === 'head' || this.#article === 'text';
    const isApart = this.#titled && gaps[i] === 1 && shapes[i - 1]?.end === 'open';
    return !isInArticle && !isApart && isCut(this.#lines, i - 1);
  }

  /** Whether line `i` goes on with the body above it. */
  #staysOpen(i: number): boolean {
    return !this.#chatting && this.#open === this.#pile.last && (goesOn(this.#lines, i) || (i > this.#from && isNextRow(this.#lines, i)));
  }

  #putSigned(i: number, tail: Tail): void {
    const lines = this.#lines;
    const start = this.#startOf(i);
    const [name, nameStop] = [start + tail.start, start + tail.end];
    const own = this.#pile.sourceAt(name, nameStop, 'speaker');
    this.#pile.passage++;
    // A signature alone is that of the saying above it.
    if (tail.stops > 0) this.#pile.push(start, start + tail.stops, 'body', own);
    else if (this.#open !== null && this.#open !== ABOVE) this.#pile.sources[this.#open] = own;
    const sign = afterSpace(lines.text, start + tail.stops, name);
    if (tail.isHandle) {
      this.#pile.pushChrome(sign, name);
      this.#pile.push(name, nameStop, 'speaker');
      this.#pile.push(afterSpace(lines.text, nameStop, endOf(lines, i)), endOf(lines, i), 'chrome');
    } else this.#pile.push(sign, endOf(lines, i), 'chrome');
    this.#open = null;
  }

  /** A line that opens with its own source. */
  #putLed(start: number, end: number, lead: Lead): void {
    const own = this.#pile.sourceAt(start + lead.start, start + lead.end, lead.subtype);
    this.#pile.passage++;
    if (lead.says > 0) {
      this.#pile.pushChrome(start, start + lead.start);
      this.#pile.push(start + lead.start, start + lead.end, 'title');
    }
    this.#pile.push(start + lead.says, end, 'body', own);
    this.#pile.passage++;
    this.#open = null;
  }

  /** A line with titles that run into its text: each is the source of what stands before it. */
  #putPieces(start: number, pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      const [pieceStart, pieceEnd] = [start + piece.start, start + piece.end];
      if (piece.role === 'body') {
        this.#open = this.#pile.push(pieceStart, pieceEnd, 'body', this.#source);
        continue;
      }
      const title = this.#pile.sourceAt(pieceStart, pieceEnd, 'title');
      if (this.#open === ABOVE) this.#sourceOfOpen = title;
      else if (this.#open !== null) this.#pile.sources[this.#open] = title;
      [this.#source, this.#titled, this.#article] = [null, false, 'none'];
      this.#running ||= piece.start === 0;
      this.#pile.passage++;
      this.#pile.push(pieceStart, pieceEnd, 'title');
    }
  }

  #startOf(i: number): number {
    return this.#lines.starts[i] ?? 0;
  }

  #kindOfSource(): BlockSource['subtype'] | null {
    return this.#source === ABOVE ? this.#before.source : this.#source?.subtype ?? null;
  }

  /** Whether a line above a quotation ends in a colon or trails off. */
  #leadsToQuote(i: number, shape: Shape): boolean {
    return (shape.end === 'colon' || shape.end === 'cut') && this.#lines.shapes[i + 1]?.first === QUOTES;
  }
}

/** Whether a title that runs into a passage has three words or more, and asks nothing. */
function isPlain(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end - 1) !== 63 && text.slice(start, end).split(' ').length > 2;
}

function afterSpace(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return start;
}
