import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import { CLOSER, classOf, CUT, DIGIT, isWordClass, LOWER, OTHER, SPACE, STOP, UPPER } from './chars.js';
import { ASKING, FINITE, NAME_ENDS, OPENERS } from './words.js';

export interface Piece extends Span {
  readonly role: 'body' | 'title';
}

const LONGEST_TITLE = 200;
const SHORTEST_TITLE = 5;
/** What a title ran into is text of its own where it is longer than this. */
const SHORTEST_REST = 20;
const MOST_WORDS = 22;

/**
 * Cuts a line at the titles that run into its text without a space (`…than it was.Scaling ratesWe measured`).
 * @param afterCut whether the passage before this line stops short, which is where such titles stand.
 */
export function splitGlued(line: string, afterCut: boolean): Piece[] {
  return cutAtTitles(line, { start: 0, end: line.length }, afterCut).map((piece) => trimmed(line, piece)).filter(({ start, end }) => start < end);
}

/** A cut mark may stand apart from the title before it. */
function trimmed(text: string, { start, end, role }: Piece): Piece {
  let [from, to] = [start, end];
  while (from < to && classOf(text.charCodeAt(from)) === SPACE) from++;
  while (from < to && classOf(text.charCodeAt(to - 1)) === SPACE) to--;
  return { start: from, end: to, role };
}

function cutAtTitles(text: string, line: Span, afterCut: boolean): Piece[] {
  const pieces: Piece[] = [];
  let done = line.start;
  // A title may begin at the start of the line, after a stop or a cut mark, or where a word breaks off.
  let begin = classOf(text.charCodeAt(line.start)) === CUT ? -1 : line.start;
  let weakBegin = -1;
  let before = classOf(text.charCodeAt(line.start));
  // What runs together inside an address is one word of it.
  let inAddress = false;
  for (let at = line.start + 1; at < line.end; at++) {
    const kind = classOf(text.charCodeAt(at));
    const apart = kind === before || (kind === OTHER ? before !== LOWER || !opensQuote(text, at) : (kind !== UPPER && before !== CUT) || seamOf(before, kind) === 'none');
    before = kind;
    if (kind === SPACE || (inAddress && isCutMark(text, at))) inAddress = false;
    else if (kind === OTHER && text.startsWith('://', at)) inAddress = true;
    if (apart || inAddress) continue;
    const seam = seamAt(text, at, line);
    if (seam === 'none') continue;
    const from = seam === 'stop' ? (asksBetween(text, begin, at, line, afterCut) ? begin : -1)
      : begin >= 0 && endsTitle(text, begin, at, line, seam, afterCut || begin > line.start) ? begin
      : weakBegin >= 0 && endsTitle(text, weakBegin, at, line, seam, true) ? weakBegin : -1;
    if (from >= 0) {
      if (from > done) pieces.push({ start: done, end: from, role: 'body' });
      const cutMark = seam === 'cut' ? cutLengthBefore(text, at) : 0;
      pieces.push({ start: from, end: at - cutMark, role: 'title' });
      done = at - cutMark;
    }
    // A capital within a name, `AlphaFold`, begins no title.
    if (seam === 'word') weakBegin = from < 0 && at - done > 60 && !CAPITAL.test(wordBefore(text, at)) ? at : -1;
    else begin = at;
    if (from >= 0) begin = -1;
  }
  const last = lastTitle(text, line, begin, done);
  if (last !== null) {
    pieces.push({ start: done, end: last.start, role: 'body' }, { start: last.start, end: last.end, role: 'title' });
    done = last.end;
  }
  if (done < line.end) pieces.push({ start: done, end: line.end, role: 'body' });
  return pieces;
}

/** The title that runs in at the end of the line, before a cut mark or an address that runs in behind it. */
function lastTitle(text: string, line: Span, begin: number, done: number): Span | null {
  const end = titleEnd(text, line);
  if (begin > line.start && begin > done + 40 && isEnd(text, begin) && endsAsTitle(text.slice(begin, Math.min(end, begin + LONGEST_TITLE + 1)))) return { start: begin, end };
  return null;
}

function titleEnd(text: string, line: Span): number {
  const address = text.lastIndexOf('http', line.end);
  if (address > line.start && /^https?:\/\/\S*$/.test(text.slice(address, line.end)) && isWordClass(classOf(text.charCodeAt(address - 1)))) return address;
  if (classOf(text.charCodeAt(line.end - 1)) === CUT) return line.end - 1;
  return text.startsWith('...', line.end - 3) ? line.end - 3 : line.end;
}

/** Whether a passage may end right before `at`: at a cut mark, or at a stop after a word or a per cent sign. */
function isEnd(text: string, at: number): boolean {
  const last = classOf(text.charCodeAt(at - 1));
  const before = classOf(text.charCodeAt(at - 2));
  return last === CUT || (last === STOP && (before === LOWER || before === DIGIT || before === CLOSER || before === STOP || text.charCodeAt(at - 2) === 37));
}

/** A title that asks runs in at both ends, `…in every town.Do gulls sleep?The gulls were …`, or stands at the start of a line after a passage that stops short. */
function asksBetween(text: string, begin: number, at: number, line: Span, afterCut: boolean): boolean {
  const isAfterEnd = begin > line.start ? isEnd(text, begin) : begin === line.start && afterCut;
  if (text.charCodeAt(at - 1) !== 63 || at - begin > LONGEST_TITLE || !isAfterEnd) return false;
  const title = text.slice(begin, at);
  const words = wordsIn(title);
  return words >= 3 && words <= 16 && line.end - at > SHORTEST_REST && isTitleText(title);
}

type Seam = 'none' | 'word' | 'cut' | 'stop';

/** What two neighbours without a space between them may be the seam of. */
export function seamOf(before: number, after: number): Seam {
  if (before === CUT) return isWordClass(after) ? 'cut' : 'none';
  if (after !== UPPER) return 'none';
  if (before === LOWER || before === DIGIT || before === CLOSER) return 'word';
  return before === STOP ? 'stop' : 'none';
}

function seamAt(text: string, at: number, line: Span): Seam {
  const seam = opensQuote(text, at) ? 'word' : seamOf(classOf(text.charCodeAt(at - 1)), classOf(text.charCodeAt(at)));
  if (seam === 'stop' && text.startsWith('...', at - 3)) return 'cut';
  // A straight quote after a space opens, and so do the marks of emphasis: its words are not run in.
  if (seam === 'word' && classOf(text.charCodeAt(at - 1)) === CLOSER) {
    let open = at - 1;
    while (open > line.start && at - open < LONGEST_EMPHASIS && isEmphasis(text.charCodeAt(open)) && isEmphasis(text.charCodeAt(open - 1))) open--;
    if (open <= line.start || classOf(text.charCodeAt(open - 1)) === SPACE) return 'none';
  }
  if (seam === 'cut' && at - cutLengthBefore(text, at) <= line.start) return 'none';
  return seam;
}

/** Whether a quotation opens at `at` with a capital: in a word of its own it has a space before it. */
function opensQuote(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x201c && classOf(text.charCodeAt(at + 1)) === UPPER;
}

/** Whether a cut mark ends at `at`, or begins there in one sign. */
function isCutMark(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2026 || text.startsWith('...', at - 2);
}

const LONGEST_EMPHASIS = 4;

/** Whether a code unit is `*`, `_` or a backtick. */
function isEmphasis(code: number): boolean {
  return code === 42 || code === 95 || code === 96;
}

function cutLengthBefore(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 0x2026 ? 1 : 3;
}

/** Whether the text from `begin` to the seam reads as a title and what follows as the start of another text. */
function endsTitle(text: string, begin: number, at: number, line: Span, seam: Seam, afterCut: boolean): boolean {
  if (at - begin > LONGEST_TITLE || at - begin < SHORTEST_TITLE || line.end - at <= SHORTEST_REST) return false;
  if (seam === 'word' && !mayOpen(classOf(text.charCodeAt(at + 1)))) return false;
  const title = text.slice(begin, seam === 'cut' ? at - cutLengthBefore(text, at) : at);
  if (!isTitleText(title) || MARKUP.test(title)) return false;
  const words = wordsIn(title);
  if (seam === 'cut') return words >= 2;
  if (begin > line.start && isEnd(text, begin) && namesSubject(text, at) && (isCapitalised(title) || (words >= 4 && ASKING.test(title) && ENDS_LOW.test(title)))) return true;
  return seamScore(text, at, words, begin > line.start && classOf(text.charCodeAt(begin - 1)) === STOP) + (afterCut ? 2 : 0) + (/^[^A-Z]*$/.test(title.slice(1)) ? 0 : 1) >= 5;
}

const NAME_AND_WORD = pattern(String.raw`^\p{Lu}[\p{L}\d.-]{3,30} (?!(?:and|for|the|with|from|into|over|under|about)\b)\p{Ll}{3}`);

/** A name that opens a sentence: a lower-case word of weight follows it (`Osprey-2 answers in …`). */
function namesSubject(text: string, at: number): boolean {
  return NAME_AND_WORD.test(text.slice(at, at + 40));
}

/** A whole word, not the first part of a name that goes on with a capital. */
const ENDS_LOW = / [a-z]{5,}$/;

const OPENS_HIGH = pattern(String.raw`^["“'(]?[\p{Lu}\d]`);

/** Four words or more, each of weight with a capital. */
function isCapitalised(title: string): boolean {
  const words = title.split(' ');
  return words.length >= 4 && words.every((word) => word.length < 4 || OPENS_HIGH.test(word));
}

/** What may follow the capital that opens a sentence: its word goes on, or it is `A` or `I`. */
function mayOpen(kind: number): boolean {
  return kind === LOWER || kind === SPACE || kind === CLOSER || kind === UPPER;
}

const CAPITAL = pattern(String.raw`^\p{Lu}`);
const INFLECTED = pattern(String.raw`^\p{Lu}\p{Ll}{3,}(?:ed|ing|ly)$`);
const TWO_CAPITALS = pattern(String.raw`^\p{Lu}[\p{Lu}\d]`);
const GOES_ON_LOW = pattern(String.raw`^,? ?[\p{Ll}]`);

/** How much a lower-case letter that runs into a capital looks like the end of a title, and not like the inside of a name. */
function seamScore(text: string, at: number, titleWords: number, afterStop: boolean): number {
  const left = wordBefore(text, at);
  const opens = opensQuote(text, at) ? at + 1 : at;
  const right = wordAfter(text, opens);
  const next = text.slice(opens + right.length, opens + right.length + 2);
  const leftIsName = CAPITAL.test(left);
  const openers = OPENERS.has(right) && !(leftIsName && NAME_ENDS.has(right));
  let score = openers ? 4 : INFLECTED.test(right) ? 2 : 0;
  if (TWO_CAPITALS.test(right)) score -= 2;
  score += GOES_ON_LOW.test(next) ? 1 : /^[ ,’']/.test(next) ? 0 : -4;
  if (!leftIsName) score += left.length >= 4 || openers ? 1 : -1;
  else if (!(left.length >= 6 && /(?:[a-z]s|tion|ment|ness|ity|ing)$/.test(left)) && !openers) score -= 3;
  if (/\d$/.test(left) && !openers) score -= 3;
  if (titleWords >= 3 && afterStop && !/^(?:i|e|u|x|ar|my|mac)$/.test(left)) score += 3;
  if (titleWords >= 3) score += 1;
  else if (titleWords === 1) score -= 2;
  return score;
}

/** A link or emphasis of Markdown, which what runs in, copied from a page, has not; and a quotation mark alone. */
const MARKUP = /\]\(|\*\*|^[^"]*"[^"]*$/;

const STOPS = /[.!?…]/;
const SENTENCE_BOUNDARY = pattern(String.raw`[.!?…](?<!\b\p{Lu}[.!?…]| vs?\.)["”’)]? ["“(]?\p{Lu}|[.!?…]$|\p{Ll}{2}[.!?]\p{Lu}\p{Ll}{2}`);
const STARTS_SENTENCE = /^(?:We|I|They|He|She|It|You|This|These|Those|That|There|Its|Their|And|But|So|Or|However|Then|Also)\b/;

/** The mark of a question that ends a title or is answered in it: `Do gulls sleep? We watched them`. */
const ASKED = /\?(?=$| [^.!?…]{4,60}$)/;
/** A question behind a name: `Gullwatch: can it tell them apart?` */
const ASKING_BEHIND = /^[^:?]{2,40}: (?:[Hh]ow|[Ww]h\w{1,3}|[Ii]s|[Aa]re|[Cc]an|[Dd]o|[Dd]oes|[Dd]id|[Ss]hould|[Ww]ill) [^?]{4,100}\?$/;
/** What is not at its end yet. */
const GOES_ON = /(?:[,;(–—]| (?:and|or|of|the|an?|with|from|during|than|that|which|its|their))$/;

const TITLE_START = pattern(String.raw`^["“‘'(]?(?:[\p{Lu}\d]|\p{Ll}{1,3}\p{Lu}[\p{L}\d-]{1,24}:)`);

/** Whether a stretch without a line break may be a title: it opens with a capital and is no sentence. */
export function isTitleText(title: string): boolean {
  if (title.length > LONGEST_TITLE || !TITLE_START.test(title) || wordsIn(title) > MOST_WORDS || GOES_ON.test(title)) return false;
  if (STOPS.test(title) && SENTENCE_BOUNDARY.test(title.includes('?') ? title.replace(ASKED, '') : title)) return false;
  if (ASKING.test(title) || (title.endsWith('?') && ASKING_BEHIND.test(title))) return true;
  return !STARTS_SENTENCE.test(title) && !/\s(?:I|we)\b/.test(title) && !FINITE.test(title);
}

/** How many words blanks part. */
export function wordsIn(title: string): number {
  let words = 1;
  for (let i = 0; i < title.length; i++) if (title.charCodeAt(i) === 32) words++;
  return words;
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 40 && isJoined(classOf(text.charCodeAt(start - 1)))) start--;
  return text.slice(start, at);
}

function wordAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 40 && isWordClass(classOf(text.charCodeAt(end)))) end++;
  return text.slice(at, end);
}

function isJoined(kind: number): boolean {
  return isWordClass(kind) || kind === CLOSER;
}

const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}+$`);

/** Whose picture stands there. */
const CREDIT = /^(?:Credits?|Photo(?:graph)?s?|Images?|Pictures?|Illustrations?|Graphics?|Video|Source)(?::| (?:by|credits?|courtesy)\b)/;

/** Whether what runs in at the end of a line is a title: several words without a stop, one of weight, or a question. */
function endsAsTitle(title: string): boolean {
  const last = classOf(title.charCodeAt(title.length - 1));
  if (!isTitleText(title) || MARKUP.test(title) || CREDIT.test(title) || title.includes('  ') || last === CUT || last === SPACE || (last === STOP && !title.endsWith('?'))) return false;
  return title.includes(' ') || (title.length > 4 && !OPENERS.has(title) && CAPITALISED.test(title));
}
