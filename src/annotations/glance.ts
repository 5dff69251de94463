import { indexOfBytes } from '../base/bytes.js';
import { decodeUtf8 } from '../base/decode.js';
import { encodeUtf8 } from '../base/hash.js';
import type { Annotation } from './annotation.js';
import { ID } from './lines.js';
import { parseRecord } from './record.js';
import { HEADER } from './shard.js';
import { hasGreaterId } from './unparsed.js';

/**
 * The annotations of some seeds in a file, without reading what it says of others. Each counts, since an id stands once in a file that is
 * sorted; of any other file none is known. Lines that somebody has written in another way than it is done here may be missed.
 * @param file in UTF-8 @param digit that the ids begin with
 */
export function glance(file: Uint8Array, digit: string, sources: readonly string[]): readonly Annotation[] {
  if (sources.length === 0 || !isSorted(file)) return [];
  const found: Annotation[] = [];
  for (const source of sources) {
    const part = encodeUtf8(`],"target":{"source":${JSON.stringify(source)},`);
    for (let at = indexOfBytes(file, part, 0); at >= 0; at = indexOfBytes(file, part, at + part.length)) {
      const line = decodeUtf8(file.subarray(file.lastIndexOf(LF, at) + 1, endOfLine(file, at)));
      const version = parseRecord(line);
      if (version?.deleted === false && version.target.source === source && version.id.startsWith(digit) && line.startsWith(`${ID}${version.id}"`)) found.push(version);
    }
  }
  return found;
}

const LF = 0x0a;
const FIRST = encodeUtf8(ID);

/** Whether each line after the header begins with an id that is greater than the one before. */
function isSorted(file: Uint8Array): boolean {
  if (!startsWith(file, HEADER, 0)) return false;
  for (let start = HEADER.length, last = -1; start < file.length; last = start, start = endOfLine(file, start) + 1) {
    if (!startsWith(file, FIRST, start) || (last >= 0 && !hasGreaterId(file, last, start))) return false;
  }
  return true;
}

function startsWith(bytes: Uint8Array, part: Uint8Array, start: number): boolean {
  for (let i = 0; i < part.length; i++) if (bytes[start + i] !== part[i]) return false;
  return true;
}

function endOfLine(file: Uint8Array, at: number): number {
  const end = file.indexOf(LF, at);
  return end < 0 ? file.length : end;
}
