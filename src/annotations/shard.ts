import type { MetStrings } from '../base/byteReader.js';
import { joinBytes } from '../base/bytes.js';
import { decode, decodeUtf8 } from '../base/decode.js';
import { encodeUtf8 } from '../base/hash.js';
import type { Span } from '../base/span.js';
import type { Version } from './annotation.js';
import { headerVersion, ID, idIn, isNewer, sortedLines, withHeader } from './lines.js';
import { parseRecord } from './record.js';
import { Unparsed } from './unparsed.js';

/** What one of the files of annotations holds. */
export interface Shard {
  readonly unparsed: Unparsed;
  readonly versions: readonly Version[];
  /** Lines that are no record, each once. */
  readonly unread: readonly string[];
  readonly isNewer: boolean;
}

/** Reads a file in UTF-8; what stands as it is written here is not parsed. @param digit that the ids of its records begin with @param met strings of other files */
export function readShard(file: Uint8Array, digit: string, met: MetStrings): Shard {
  const unparsed = new Unparsed(file, digit, met);
  const versions: Version[] = [];
  const unread = new Set<string>();
  const formats: number[] = [];
  for (const line of linesIn(file)) {
    if (unparsed.add(line)) continue;
    const text = textOf(file, line);
    const format = headerVersion(text);
    const version = parseRecord(text);
    if (format !== undefined) formats.push(format);
    else if (version?.id.startsWith(digit) === true) versions.push(version);
    else if (text.trim() !== '') unread.add(text);
  }
  return { unparsed, versions, unread: [...unread], isNewer: formats.some(isNewer) };
}

/** A line, in bytes of its file, with how it begins where it begins as a record is written: up to the end of the id. */
interface Line extends Span {
  readonly head: string | undefined;
}

/** A file in UTF-8, with the lines of some records apart from those of all others. */
export interface Parted {
  readonly file: Uint8Array;
  readonly own: readonly string[];
  readonly others: readonly Line[];
  readonly isNewer: boolean;
}

export function partLines(file: Uint8Array, ids: ReadonlySet<string>): Parted {
  const own: string[] = [];
  const others: Line[] = [];
  const formats: number[] = [];
  const heads = new Set([...ids].map((id) => `${ID}${id}"`));
  for (const line of linesIn(file)) {
    const head = headOf(file, line);
    const text = head === undefined ? textOf(file, line) : '';
    const format = headerVersion(text);
    if (format !== undefined) formats.push(format);
    else if (head !== undefined ? heads.has(head) : ids.has(idIn(text) ?? '')) own.push(textOf(file, line));
    else if (head !== undefined || text.trim() !== '') others.push({ ...line, head });
  }
  return { file, own, others, isNewer: formats.some(isNewer) };
}

/** The file with these lines in the place of the own ones, sorted. Where the others are sorted they are taken over as they are. */
export function joinLines({ file, others }: Parted, added: readonly string[]): Uint8Array {
  const own = sortedLines(added);
  if (!own.every((line) => line.startsWith(ID)) || !areSorted(file, others)) {
    return encodeUtf8(withHeader('annotations', sortedLines([...others.map((line) => textOf(file, line)), ...own])));
  }
  const pieces = [encodeUtf8(withHeader('annotations', []))];
  const copy = (lines: readonly Line[]): void => { for (const { start, end } of lines) pieces.push(file.subarray(start, end + 1)); };
  let next = 0;
  for (const line of own) {
    const from = next;
    while ((others[next]?.head ?? line) < line) next++;
    copy(others.slice(from, next));
    pieces.push(encodeUtf8(`${line}\n`));
  }
  copy(others.slice(next));
  return joinBytes(pieces);
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
const FIRST = encodeUtf8(ID);

/** Without what ends them. */
function* linesIn(file: Uint8Array): Generator<Span> {
  let start = 0;
  for (let end; (end = file.indexOf(LF, start)) >= 0; start = end + 1) yield { start, end: end > start && file[end - 1] === CR ? end - 1 : end };
  if (start < file.length) yield { start, end: file.length };
}

function textOf(file: Uint8Array, { start, end }: Span): string {
  return decodeUtf8(file.subarray(start, end));
}

function headOf(file: Uint8Array, { start, end }: Span): string | undefined {
  if (!FIRST.every((byte, i) => byte === file[start + i])) return undefined;
  const last = file.indexOf(QUOTATION, start + FIRST.length);
  return last < 0 || last >= end ? undefined : textOf(file, { start, end: last + 1 });
}

/** Whether lines stand as `sortedLines` would have them, and each ends with a line feed alone. */
function areSorted(file: Uint8Array, lines: readonly Line[]): boolean {
  return lines.every((line, i) => {
    const before = lines[i - 1];
    if (line.head === undefined || file[line.end] !== LF) return false;
    return before?.head === undefined || before.head < line.head || (before.head === line.head && textOf(file, before) < textOf(file, line));
  });
}
