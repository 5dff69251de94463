import { decodeUtf8 } from './decode.js';
import { encodeUtf8 } from './hash.js';
import type { WrittenText } from './writtenText.js';

/** Bytes to compare with: words of four, and the last four, which may overlap those. */
export interface Literal {
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly last: number;
}

export function literal(text: string): Literal {
  return literalOf(encodeUtf8(text));
}

function literalOf(bytes: Uint8Array): Literal {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const words = Int32Array.from({ length: length >> 2 }, (_, i) => view.getInt32(4 * i, true));
  return { length, bytes, words, last: length < 4 ? 0 : view.getInt32(length - 4, true) };
}

/** Strings of JSON that were met, by a hash of their bytes. */
export type MetStrings = Map<number, { readonly literal: Literal; readonly text: string }>;

/**
 * Goes through JSON in UTF-8 that has no white space, by its bytes and without making anything of it. Each step tells whether what it is
 * named after stands there, and is past it then.
 */
export class ByteReader {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #length: number;
  readonly #met: MetStrings;

  /** @param met what was met in other bytes, to be made once for all */
  constructor(bytes: Uint8Array, met: MetStrings = new Map()) {
    this.#bytes = bytes;
    this.#met = met;
    this.#length = bytes.length;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  is({ length, bytes, words, last }: Literal): boolean {
    const view = this.#view;
    const from = this.at;
    const to = from + length;
    if (to > this.#length || (length >= 4 && view.getInt32(to - 4, true) !== last)) return false;
    for (let i = 0; i < words.length; i++) if (view.getInt32(from + 4 * i, true) !== words[i]) return false;
    for (let i = 0; length < 4 && i < length; i++) if (this.#bytes[from + i] !== bytes[i]) return false;
    this.at = to;
    return true;
  }

  /** Something of this form: `0` stands for any digit. */
  isLike({ bytes: form }: Literal): boolean {
    const bytes = this.#bytes;
    const from = this.at;
    for (let i = 0; i < form.length; i++) {
      const here = bytes[from + i] ?? 0;
      if (form[i] === ZERO ? here < ZERO || here > NINE : here !== form[i]) return false;
    }
    this.at = from + form.length;
    return true;
  }

  /** A whole number of at most fifteen digits; -1 where there is none. */
  count(): number {
    const from = this.at;
    let count = 0;
    for (let byte; (byte = this.#bytes[this.at] ?? 0) >= ZERO && byte <= NINE; this.at++) count = count * 10 + byte - ZERO;
    const length = this.at - from;
    const isOne = length > 0 && length <= 15 && (length === 1 || this.#bytes[from] !== ZERO);
    return isOne ? count : -1;
  }

  /** The rest of a string, with the quotation mark that ends it. */
  isText(): boolean {
    const bytes = this.#bytes;
    const view = this.#view;
    const last = this.#length - 4;
    for (let { at } = this; ; at = this.at) {
      while (at <= last && isPlain(view.getInt32(at, true))) at += 4;
      while (PLAIN[bytes[at] ?? 0] === 1) at++;
      this.at = at + 1;
      if (bytes[at] === QUOTE) return true;
      if (bytes[at] !== BACKSLASH || !this.#isEscape()) return false;
    }
  }

  /** The same, with what it says; one that was met before is not made again. */
  text(): string | undefined {
    const from = this.at;
    if (!this.isText()) return undefined;
    const view = this.#view;
    const to = this.at;
    let hash = to - from;
    for (let at = from; at + 4 <= to; at += 4) hash = mixed(hash ^ view.getInt32(at, true));
    const known = this.#met.get(hash);
    this.at = from;
    if (known !== undefined && this.is(known.literal)) return known.text;
    this.at = to;
    const own = new Uint8Array(this.#bytes.subarray(from, to));
    const text = JSON.parse(`"${decodeUtf8(own)}`) as string;
    this.#met.set(hash, { literal: literalOf(own), text });
    return text;
  }

  /** How many bytes the rest of a string has, past the quotation mark that ends it; -1 where it is none. */
  textLength(): number {
    const from = this.at;
    return this.isText() ? this.at - 1 - from : -1;
  }

  /** Whether what stands here from an offset on, so many bytes of a string, stands in a text at a place (in bytes of it). */
  isIn(text: WrittenText, place: number, from: number, length: number): boolean {
    return text.has(place, this.#view, from, length);
  }

  /** So many bytes of a group; `group` has 1 for each byte in it. */
  run(group: Uint8Array): number {
    const from = this.at;
    while (group[this.#bytes[this.at] ?? 0] === 1) this.at++;
    return this.at - from;
  }

  #isEscape(): boolean {
    const isCode = this.#bytes[this.at] === LETTER_U;
    if (!isCode && ESCAPED[this.#bytes[this.at] ?? 0] !== 1) return false;
    this.at++;
    for (let i = 0; isCode && i < 4; i++, this.at++) if (HEX[this.#bytes[this.at] ?? 0] !== 1) return false;
    return true;
  }
}

const [ZERO, NINE, QUOTE, BACKSLASH, LETTER_U] = [0x30, 0x39, 0x22, 0x5c, 0x75];
/** What may stand in a string as it is. */
const PLAIN = groupOf((byte) => byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH);
const HEX = groupOf((byte) => /[0-9a-fA-F]/.test(String.fromCharCode(byte)));
const ESCAPED = groupOf((byte) => '"\\/bfnrt'.includes(String.fromCharCode(byte)));

/** A group of bytes, with 1 for each that is in it. */
export function groupOf(holds: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => Number(byte > 0 && holds(byte)));
}

/** (Multiplied by the golden ratio, as Knuth has it, and the high bits, which say most then, brought down.) */
function mixed(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1);
  return product ^ product >>> 15;
}

/** Whether four bytes may all stand in a string as they are. (Mycroft's test of a word for a byte that is zero, or below some value.) */
function isPlain(word: number): boolean {
  const quotes = word ^ 0x22222222;
  const backslashes = word ^ 0x5c5c5c5c;
  return ((((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes) | ((word - 0x20202020) & ~word)) & 0x80808080) === 0;
}
