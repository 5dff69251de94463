import type { MetStrings } from '../base/byteReader.js';
import { joinBytes } from '../base/bytes.js';
import { decode, decodeUtf8 } from '../base/decode.js';
import { encodeUtf8 } from '../base/hash.js';
import type { Span } from '../base/span.js';
import type { Version } from './annotation.js';
import { headerVersion, ID, idIn, isNewer, parseLines, sortedLines, withHeader } from './lines.js';
import { parseRecord } from './record.js';
import { hasGreaterId, Unparsed } from './unparsed.js';

/** A file of annotations as it was last read or written. */
export interface Known {
  readonly bytes: Uint8Array;
  /** Whether it is the header that is written here and a line for each record, sorted by their ids. */
  readonly isSorted: boolean;
}

/** What a file of annotations holds. */
export interface Shard {
  readonly unparsed: Unparsed;
  readonly versions: readonly Version[];
  /** Lines that are no record, each once. */
  readonly unread: readonly string[];
  readonly isNewer: boolean;
  readonly isSorted: boolean;
}

/** Reads a file in UTF-8; what stands as it is written here is not parsed. @param digit that the ids of its records begin with @param met strings of other files */
export function readShard(file: Uint8Array, digit: string, met: MetStrings): Shard {
  const unparsed = new Unparsed(file, digit, met);
  const versions: Version[] = [];
  const unread = new Set<string>();
  const formats: number[] = [];
  // Where the lines end that are sorted, and the last of these.
  let last = -1;
  let sortedTo = HEADER.every((byte, i) => byte === file[i]) ? HEADER.length : -1;
  for (let start = 0, next; start < file.length; start = next) {
    next = unparsed.add(start);
    let text: string | undefined;
    if (next < 0) [text, next] = lineAt(file, start);
    if (start === sortedTo && isLine(file, next) && (text === undefined || headIn(text) !== '') && (last < 0 || hasGreaterId(file, last, start))) [sortedTo, last] = [next, start];
    if (text === undefined) continue;
    const format = headerVersion(text);
    const version = parseRecord(text);
    if (format !== undefined) formats.push(format);
    else if (version?.id.startsWith(digit) === true) versions.push(version);
    else if (text.trim() !== '') unread.add(text);
  }
  return { unparsed, versions, unread: [...unread], isNewer: formats.some(isNewer), isSorted: sortedTo === file.length };
}

/** The lines of some records in a file, which gives the file with other lines in their place. */
export interface Parted {
  readonly own: readonly string[];
  readonly isNewer: boolean;
  /** @param lines one or several for each of the records */
  with(lines: readonly string[]): Known;
}

/** @param file in UTF-8 @param ids of the records */
export function partLines(file: Uint8Array, ids: ReadonlySet<string>): Parted {
  const { lines, isNewer } = parseLines(decodeUtf8(file));
  const own: string[] = [];
  const others: string[] = [];
  for (const line of lines) (ids.has(idIn(line) ?? '') ? own : others).push(line);
  const join = (added: readonly string[]): Known => {
    const all = sortedLines([...others, ...added]);
    const isSorted = all.every((line, i) => headIn(line) > headIn(all[i - 1] ?? ''));
    return { bytes: encodeUtf8(withHeader('annotations', all)), isSorted };
  };
  return { own, isNewer, with: join };
}

/** The same for a few records of a file that is sorted: the other lines are not looked at. */
export function partSorted(file: Uint8Array, ids: ReadonlySet<string>): Parted {
  const places = [...ids].sort().map((id) => placeOf(file, `${ID}${id}"`));
  const join = (added: readonly string[]): Known => {
    const pieces: Uint8Array[] = [];
    let from = 0;
    for (const { head, start, end } of places) {
      const lines = sortedLines(added.filter((line) => line.startsWith(head)));
      pieces.push(file.subarray(from, start), encodeUtf8(lines.map((line) => `${line}\n`).join('')));
      from = end;
    }
    return { bytes: joinBytes([...pieces, file.subarray(from)]), isSorted: added.length === places.length };
  };
  return { own: places.filter(({ start, end }) => start < end).map(({ start, end }) => textOf(file, { start, end: end - 1 })), isNewer: false, with: join };
}

/** The bytes of a file in UTF-8, without a byte-order mark. Throws where it is no text. */
export function utf8Of(bytes: Uint8Array): Uint8Array {
  const isMarked = (bytes[0] ?? 0) >= 0x80;
  if (!isMarked && !bytes.subarray(0, 8192).includes(0)) return bytes;
  const decoded = decode(bytes, 'utf-8');
  if (decoded.kind === 'binary') throw new Error('binary, not text');
  return encodeUtf8(decoded.text);
}

const [LF, CR, QUOTATION] = [0x0a, 0x0d, 0x22];
/** The first line of a file that is written here. */
export const HEADER = encodeUtf8(withHeader('annotations', []));

/** How the line of a record begins, up to the end of its id; empty for any other line. */
function headIn(line: string): string {
  return line.startsWith(ID) ? line.slice(0, line.indexOf('"', ID.length) + 1) : '';
}

/** The line that starts at an offset, without what ends it, and where the next one starts. */
function lineAt(file: Uint8Array, start: number): readonly [text: string, next: number] {
  const found = file.indexOf(LF, start);
  const end = found < 0 ? file.length : found;
  return [textOf(file, { start, end: end > start && file[end - 1] === CR ? end - 1 : end }), Math.min(end + 1, file.length)];
}

/** Whether what stands before `next` ends as lines do that are written here. */
function isLine(file: Uint8Array, next: number): boolean {
  return file[next - 1] === LF && file[next - 2] !== CR;
}

function textOf(file: Uint8Array, { start, end }: Span): string {
  return decodeUtf8(file.subarray(start, end));
}

/** Where the line that begins with `head` stands in a sorted file, with its end; nothing between `start` and `end` where there is none. */
function placeOf(file: Uint8Array, head: string): Span & { readonly head: string } {
  const headAt = (start: number): string => textOf(file, { start, end: file.indexOf(QUOTATION, start + ID.length) + 1 });
  let [low, high] = [HEADER.length, file.length];
  while (low < high) {
    const start = file.lastIndexOf(LF, ((low + high) >> 1) - 1) + 1;
    if (headAt(start) < head) low = file.indexOf(LF, start) + 1;
    else high = start;
  }
  const isThere = low < file.length && headAt(low) === head;
  return { head, start: low, end: isThere ? file.indexOf(LF, low) + 1 : low };
}
