const UPPER = 1, LOWER = 2, DIGIT = 4, UNDERSCORE = 8;

/** The kinds of the code units below this: of scripts with case Latin, Greek and the capitals of Cyrillic are told. */
const KNOWN = 0x430;
const kinds = Uint8Array.from({ length: KNOWN }, (_, c) => {
  const isCapital = (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7) || (c >= 0x391 && String.fromCharCode(c) !== String.fromCharCode(c).toLowerCase());
  const isSmall = (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0x24f && c !== 0xf7) || (c >= 0x3b1 && c <= 0x3c9);
  return (isCapital ? UPPER : 0) | (isSmall ? LOWER : 0) | (c >= 48 && c <= 57 ? DIGIT : 0) | (c === 95 ? UNDERSCORE : 0);
});
const is = (c: number, kind: number): boolean => c < KNOWN && ((kinds[c] ?? 0) & kind) !== 0;

/** What kind of character stands at `at`; outside the text it is none. Letters beyond ASCII count from U+00C0. */
export const isUpper = (c: number): boolean => is(c, UPPER);
export const isLower = (c: number): boolean => is(c, LOWER);
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isLetter = (c: number): boolean => is(c, UPPER | LOWER);
/** A letter, a digit or an underscore. */
export const isWord = (c: number): boolean => is(c, UPPER | LOWER | DIGIT | UNDERSCORE);
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

/** Whether a word has a capital, a digit or a hyphen after its first letter. */
export function coinedIn(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 97 || c > 122) return true;
  }
  return false;
}

/** The hash of no letters; `letterHash` goes on from it, alike for both cases of a letter of ASCII. */
export const NO_LETTERS = 0x811c9dc5 | 0;
/** The next hash of the letters that start a word (FNV-1a of the low five bits). */
export const letterHash = (hash: number, c: number): number => Math.imul(hash ^ (c & 31), 0x01000193);
/** The hash of a word that starts with a figure: that of its first two characters. */
export const figureHash = (first: number, second: number): number => letterHash(letterHash(NO_LETTERS, first), second);

/**
 * Flags of words by the letters of ASCII, or the figure, that start them, looked up by their hash: a word has at least the
 * flags it was given, and seldom those of another.
 */
export class WordFlags {
  readonly #flags: Uint8Array;

  /** @param size the number of slots, a power of two */
  constructor(size: number) {
    this.#flags = new Uint8Array(size);
  }

  /** Gives a flag to the words that start with the letters of `word`, and to their plurals. */
  add(word: string, flag: number): void {
    if (isDigit(word.charCodeAt(0))) {
      // What stands behind a figure alone may be anything.
      const seconds = word.length > 1 ? [word.charCodeAt(1)] : Array.from({ length: 32 }, (_, c) => c);
      for (const second of seconds) this.#set(figureHash(word.charCodeAt(0), second), flag);
      return;
    }
    let hash = NO_LETTERS;
    for (let i = 0; i < word.length && isAsciiLetter(word.charCodeAt(i)); i++) hash = letterHash(hash, word.charCodeAt(i));
    this.#set(hash, flag);
    this.#set(letterHash(hash, 115), flag);
  }

  /** A flag stands in two slots, so that few words have both by chance. */
  of(hash: number): number {
    const flags = this.#flags[this.#slot(hash)] ?? 0;
    return flags === 0 ? 0 : flags & (this.#flags[this.#other(hash)] ?? 0);
  }

  #set(hash: number, flag: number): void {
    for (const slot of [this.#slot(hash), this.#other(hash)]) this.#flags[slot] = (this.#flags[slot] ?? 0) | flag;
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 16)) & (this.#flags.length - 1);
  }

  #other(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 12) & (this.#flags.length - 1);
  }
}

export const isAsciiLetter = (c: number): boolean => ((c | 32) - 97) >>> 0 < 26;

const pool = new Map<string, string>();
/** A pool that has grown beyond this starts anew, so that it does not keep all names ever read. */
const LARGEST_POOL = 20_000;

/** A copy of a short string that does not keep the text it was cut from alive, one for all equal ones. */
export function interned(name: string): string {
  const known = pool.get(name);
  if (known !== undefined) return known;
  const copy = name.split('').join('');
  if (pool.size >= LARGEST_POOL) pool.clear();
  pool.set(copy, copy);
  return copy;
}
