import { encodeUtf8 } from './hash.js';

/** A text as `JSON.stringify` writes it in a string, in UTF-8, so that what it says is compared with bytes of JSON. Half a pair is written as an escape. */
export class WrittenText {
  readonly #view: DataView;
  /** Where each UTF-16 code unit begins; -1 for the second of a pair. */
  readonly #starts: Int32Array;
  /** 1 where a character begins or the text ends. */
  readonly #borders: Uint8Array;

  constructor(text: string) {
    const bytes = encodeUtf8(JSON.stringify(text).slice(1, -1));
    const starts = new Int32Array(text.length + 1);
    const borders = new Uint8Array(bytes.length + 1);
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      starts[i] = at;
      borders[at] = 1;
      const unit = text.charCodeAt(i);
      if (unit < 0x80) at += LENGTHS[unit] ?? 0;
      else if (unit < 0x800) at += 2;
      else if ((unit & 0xf800) !== 0xd800) at += 3;
      else if ((text.codePointAt(i) ?? 0) > 0xffff) {
        starts[++i] = -1;
        at += 4;
      } else at += 6;
    }
    starts[text.length] = at;
    borders[at] = 1;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#starts = starts;
    this.#borders = borders;
  }

  /** Where a UTF-16 code unit begins, or the text ends, in bytes; -1 where neither does. */
  startOf(unit: number): number {
    return this.#starts[unit] ?? -1;
  }

  /** Whether bytes of a string in JSON stand here from `at` on, where a character begins and one ends. */
  has(at: number, other: DataView, from: number, length: number): boolean {
    if (at < 0 || this.#borders[at] !== 1 || this.#borders[at + length] !== 1) return false;
    const view = this.#view;
    let i = 0;
    for (; i + 4 <= length; i += 4) if (view.getInt32(at + i, true) !== other.getInt32(from + i, true)) return false;
    for (; i < length; i++) if (view.getUint8(at + i) !== other.getUint8(from + i)) return false;
    return true;
  }
}

/** How many bytes JSON takes for each character of ASCII. */
const LENGTHS = Uint8Array.from({ length: 0x80 }, (_, unit) => JSON.stringify(String.fromCharCode(unit)).length - 2);
