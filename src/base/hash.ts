import { sha256 as sha256Bytes } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Line ends as LF: what is stored or hashed is compared in this form. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The SHA-256 of the UTF-8 of `text` with line ends as LF, in hexadecimal. */
export function sha256(text: string): string {
  return bytesToHex(sha256Bytes(utf8ToBytes(withLineFeeds(text))));
}

/** A short name for what `parts` say together: the same parts give the same name on every machine. */
export function stableId(...parts: readonly (string | number)[]): string {
  return bytesToHex(sha256Bytes(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}

/**
 * A quick print of a text, which tells whether it is still the same; not one that nobody can forge: the hash of Fowler, Noll
 * and Vo (FNV-1a, 32 bits) of every other UTF-16 code unit, and of those between.
 */
export function printOf(text: string): string {
  const { length } = text;
  let even = 0x811c9dc5 | 0;
  let odd = even;
  for (let i = 1; i < length; i += 2) {
    even = Math.imul(even ^ text.charCodeAt(i - 1), 0x01000193);
    odd = Math.imul(odd ^ text.charCodeAt(i), 0x01000193);
  }
  return `${length} ${even} ${odd} ${text.charCodeAt(length - 1)}`;
}
