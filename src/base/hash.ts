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

export function encodeUtf8(text: string): Uint8Array {
  return utf8ToBytes(text);
}

/** A short name for what `parts` say together: the same parts give the same name on every machine. */
export function stableId(...parts: readonly (string | number)[]): string {
  return bytesToHex(sha256Bytes(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}
