import { KINDS } from '../analysis/marks.js';
import { ByteReader, groupOf, literal, type MetStrings } from '../base/byteReader.js';
import type { WrittenText } from '../base/writtenText.js';
import { decodeUtf8 } from '../base/decode.js';
import type { Annotation } from './annotation.js';
import { ID as ID_FIRST } from './lines.js';
import { parseRecord } from './record.js';

/** What the store counts by. */
export interface Counted {
  readonly source: string;
  readonly tags: readonly string[];
}

/**
 * The annotations of one file as it was read: only what the store counts by is known of them, and a line is parsed each time it is asked
 * for, since what is parsed takes many times the room. They are sorted by their ids.
 */
export class Unparsed {
  readonly #file: Uint8Array;
  readonly #digit: number;
  readonly #reader: ByteReader;
  readonly #starts: number[] = [];
  /** Where the selectors begin, in bytes from the start of the line, and where their quotes do in the text. */
  readonly #selectors: number[] = [];
  readonly #quotes: number[] = [];
  /** `undefined` once it is taken. */
  readonly #sources: (string | undefined)[] = [];
  /** A lone tag stands by itself, since most do. */
  readonly #tags: (string | readonly string[])[] = [];
  /** The last row of each seed, and for each row the one before it of the same seed. */
  readonly #last = new Map<string, number>();
  readonly #before: number[] = [];

  /** @param file in UTF-8 @param digit that the ids begin with @param met strings of other files */
  constructor(file: Uint8Array, digit: string, met: MetStrings = new Map()) {
    this.#file = file;
    this.#digit = digit.charCodeAt(0);
    this.#reader = new ByteReader(file, met);
  }

  /**
   * Takes in a line that stands just as `formatRecord` writes an annotation, so that parsing it cannot fail, and whose id is greater than
   * those before; tells where the next line starts. Any other one is to be parsed at once, which -1 says.
   */
  add(start: number): number {
    const read = this.#reader;
    read.at = start;
    if (!read.is(ID) || this.#file[read.at] !== this.#digit || !isIdLength(read.run(IN_ID)) || !this.#isNext(start)) return -1;
    if (!(read.is(CREATED) && read.isLike(TIME) && read.is(MODIFIED) && read.isLike(TIME) && read.is(QUOTE) && isHistory(read))) return -1;
    if (read.is(CREATOR) && !(read.isText() && read.is(CLOSE))) return -1;
    const tags = tagsIn(read);
    const source = tags === undefined ? undefined : read.text();
    if (tags === undefined || source === undefined || !(read.is(SHA256) && read.isText())) return -1;
    const selectors = read.at - start;
    const quote = quoteIn(read);
    if (quote < 0) return -1;
    if (read.is(MARK) && !(KIND.some((kind) => read.is(kind)) && read.is(RULE) && read.isText() && read.is(CLOSE))) return -1;
    if (!read.is(CLOSE) || !(read.is(LINE_FEED) || read.is(CR_LF) || read.at === this.#file.length)) return -1;
    const row = this.#starts.push(start) - 1;
    this.#selectors.push(selectors);
    this.#quotes.push(quote);
    this.#sources.push(source);
    this.#tags.push(tags.length === 1 ? tags[0] ?? tags : tags);
    this.#before.push(this.#last.get(source) ?? -1);
    this.#last.set(source, row);
    return read.at;
  }

  /** Those that are not taken. */
  *counted(): Generator<Counted> {
    for (const [row, source] of this.#sources.entries()) {
      const tags = this.#tags[row] ?? [];
      if (source !== undefined) yield { source, tags: typeof tags === 'string' ? [tags] : tags };
    }
  }

  *ids(): Generator<string> {
    for (const [row, source] of this.#sources.entries()) if (source !== undefined) yield this.#id(row);
  }

  get(id: string): Annotation | undefined {
    const row = this.#row(id);
    return row < 0 ? undefined : this.#parsed(row);
  }

  /** Leaves one out from then on, if it is there. */
  take(id: string): void {
    const row = this.#row(id);
    if (row >= 0) this.#sources[row] = undefined;
  }

  in(source: string): readonly Annotation[] {
    return this.#rows(source).flatMap((row) => this.#parsed(row) ?? []);
  }

  /** Those of one seed, without such as can be seen unparsed to stand in its text (line ends as LF) just where they were recorded. */
  maybeAstray(source: string, text: WrittenText): readonly Annotation[] {
    return this.#rows(source).filter((row) => !this.#stands(row, text)).flatMap((row) => this.#parsed(row) ?? []);
  }

  #rows(source: string): readonly number[] {
    const rows: number[] = [];
    for (let row = this.#last.get(source) ?? -1; row >= 0; row = this.#before[row] ?? -1) rows.push(row);
    return rows;
  }

  /** Whether the quote of a row and its context stand in a text just where they were recorded. */
  #stands(row: number, text: WrittenText): boolean {
    const read = this.#reader;
    read.at = (this.#starts[row] ?? 0) + (this.#selectors[row] ?? 0);
    if (!read.is(QUOTED)) return false;
    const quote = read.at;
    const length = read.textLength();
    if (!read.is(PREFIX)) return false;
    const before = read.at;
    const lengthBefore = read.textLength();
    if (!read.is(SUFFIX)) return false;
    const after = read.at;
    const lengthAfter = read.textLength();
    const place = text.startOf(this.#quotes[row] ?? 0);
    return place >= 0 && read.isIn(text, place, quote, length) && read.isIn(text, place - lengthBefore, before, lengthBefore) && read.isIn(text, place + length, after, lengthAfter);
  }

  /** -1 where there is none. */
  #row(id: string): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#id(middle) < id) low = middle + 1;
      else high = middle;
    }
    return low < this.#starts.length && this.#id(low) === id ? low : -1;
  }

  #parsed(row: number): Annotation | undefined {
    if (this.#sources[row] === undefined) return undefined;
    const start = this.#starts[row] ?? 0;
    const end = this.#file.indexOf(LF, start);
    const version = parseRecord(decodeUtf8(this.#file.subarray(start, end < 0 ? undefined : end)));
    return version?.deleted === false ? version : undefined;
  }

  #id(row: number): string {
    const start = (this.#starts[row] ?? 0) + ID.length;
    return decodeUtf8(this.#file.subarray(start, this.#file.indexOf(QUOTATION, start)));
  }

  #isNext(start: number): boolean {
    const last = this.#starts.at(-1);
    return last === undefined || hasGreaterId(this.#file, last, start);
  }
}

/** Whether the id in the line that starts at `after` is greater than that of an earlier one. */
export function hasGreaterId(file: Uint8Array, before: number, after: number): boolean {
  let at = ID.length;
  while (file[after + at] === file[before + at] && file[after + at] !== QUOTATION) at++;
  return (file[after + at] ?? 0) > (file[before + at] ?? 0);
}

function isHistory(read: ByteReader): boolean {
  if (!read.is(HISTORY)) return true;
  do if (!read.isLike(TIME)) return false; while (read.is(NEXT_TIME));
  return read.is(END_OF_HISTORY);
}

/** The tags of a body, past all that stands before the name of the source. */
function tagsIn(read: ByteReader): readonly string[] | undefined {
  if (!read.is(BODY)) return undefined;
  const tags: string[] = [];
  if (read.is(SOURCE)) return tags;
  do {
    const tag = read.is(TAG) ? read.text() : read.is(NOTE) && read.isText() ? null : undefined;
    if (tag === undefined || !read.is(CLOSE)) return undefined;
    if (tag !== null) tags.push(tag);
  } while (read.is(COMMA));
  return read.is(SOURCE) ? tags : undefined;
}

/** Where the quote of the selectors starts in its text; -1 where there are none. */
function quoteIn(read: ByteReader): number {
  if (!(read.is(QUOTED) && read.isText() && read.is(PREFIX) && read.isText() && read.is(SUFFIX) && read.isText())) return -1;
  if (!(read.is(OCCURRENCES) && read.count() >= 0 && read.is(ALIKE) && read.count() >= 0 && read.is(START))) return -1;
  const start = read.count();
  return start >= 0 && read.is(END) && read.count() >= start && read.is(END_OF_TARGET) ? start : -1;
}

const [LF, QUOTATION] = [0x0a, 0x22];
const IN_ID = groupOf((byte) => /[0-9a-f-]/.test(String.fromCharCode(byte)));
const isIdLength = (length: number): boolean => length >= 8 && length <= 64;

const [QUOTE, COMMA, CLOSE, LINE_FEED, CR_LF] = [literal('"'), literal(','), literal('}'), literal('\n'), literal('\r\n')];
const ID = literal(ID_FIRST);
const CREATED = literal('","type":"Annotation","created":"');
const MODIFIED = literal('","modified":"');
const HISTORY = literal(',"history":["');
const END_OF_HISTORY = literal('"]');
const NEXT_TIME = literal('","');
const CREATOR = literal(',"creator":{"type":"Person","name":"');
const BODY = literal(',"body":[');
const TAG = literal('{"type":"TextualBody","purpose":"tagging","value":"');
const NOTE = literal('{"type":"TextualBody","purpose":"commenting","value":"');
const SOURCE = literal('],"target":{"source":"');
const SHA256 = literal(',"sha256":"');
const QUOTED = literal(',"selector":[{"type":"TextQuoteSelector","exact":"');
const PREFIX = literal(',"prefix":"');
const SUFFIX = literal(',"suffix":"');
const OCCURRENCES = literal(',"occurrences":');
const ALIKE = literal(',"alike":');
const START = literal('},{"type":"TextPositionSelector","start":');
const END = literal(',"end":');
const END_OF_TARGET = literal('}]}');
const MARK = literal(',"mark":{"kind":"');
const KIND = KINDS.map(literal);
const RULE = literal('","rule":"');
const TIME = literal('0000-00-00T00:00:00.000Z');
