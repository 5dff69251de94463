/** What kind of character stands at `at`; outside the text it is none. Letters beyond ASCII count from U+00C0. */
export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7) || (c >= 0x391 && c <= 0x42f && String.fromCharCode(c) !== String.fromCharCode(c).toLowerCase());
export const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0x24f && c !== 0xf7) || (c >= 0x3b1 && c <= 0x3c9);
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isLetter = (c: number): boolean => isUpper(c) || isLower(c);
/** A letter, a digit or an underscore. */
export const isWord = (c: number): boolean => isLower(c) || isUpper(c) || isDigit(c) || c === 95;
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** The match of a sticky pattern at `at`, or nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of the letters, digits and inner hyphens that start at `at`; at most `limit` characters. */
export function runEnd(text: string, at: number, limit = 80): number {
  let end = at;
  const last = Math.min(text.length, at + limit);
  while (end < last) {
    const c = text.charCodeAt(end);
    if (isWord(c) || c === 0xb7) end++;
    else if (c === 45 && end > at && end + 1 < text.length && isWord(text.charCodeAt(end + 1))) end++;
    else break;
  }
  return end;
}

/**
 * A quick test of whether one of some words can start at a place: by the low five bits of its first three characters,
 * which are alike for both cases. It lets some other words through, and never keeps one of its own out.
 */
export function prefixGate(words: Iterable<string>): (text: string, at: number) => boolean {
  const table = new Uint8Array(32 * 32 * 32);
  for (const word of words) {
    const third = word.length > 2 ? [word.charCodeAt(2) & 31] : Array.from({ length: 32 }, (_, i) => i);
    const second = word.length > 1 ? [word.charCodeAt(1) & 31] : Array.from({ length: 32 }, (_, i) => i);
    for (const b of second) for (const c of third) table[((word.charCodeAt(0) & 31) << 10) | (b << 5) | c] = 1;
  }
  return (text, at) => table[((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31)] === 1;
}

const pool = new Map<string, string>();

/** A copy of a short string that does not keep the text it was cut from alive, one for all equal ones. */
export function interned(name: string): string {
  const known = pool.get(name);
  if (known !== undefined) return known;
  const copy = name.split('').join('');
  pool.set(copy, copy);
  return copy;
}
