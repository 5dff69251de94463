import { oneOf } from '../../base/characters.js';
import { pattern } from '../../base/pattern.js';

/** Tests of one UTF-16 code unit, and looks at the few characters round an offset. */
export const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x3000 || c === 0x2028 || c === 0x2029;
export const isBreak = (c: number): boolean => c === 10 || c === 13;
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7) || (c > 0xff && LOWER.test(String.fromCharCode(c)));
export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7) || (c > 0xff && UPPER.test(String.fromCharCode(c)));
/** A letter of any script; each half of a surrogate pair counts as none. */
export const isLetter = (c: number): boolean => (c < 128 ? (c >= 97 && c <= 122) || (c >= 65 && c <= 90) : LETTER.test(String.fromCharCode(c)));

const LOWER = pattern(String.raw`\p{Ll}`);
const UPPER = pattern(String.raw`\p{Lu}`);
const LETTER = pattern(String.raw`\p{L}`);

/** Some characters: 1 for the code unit of each that is of ASCII, and the others. */
interface Characters {
  readonly ascii: Uint8Array;
  readonly others: string;
}

export function characters(listed: string): Characters {
  return { ascii: oneOf(listed), others: [...listed].filter((character) => character.charCodeAt(0) >= 128).join('') };
}

/** Whether the code unit is one of some characters. */
export const isOneOf = ({ ascii, others }: Characters, c: number): boolean => (c < 128 ? ascii[c] === 1 : others.includes(String.fromCharCode(c)));

export const ELLIPSIS = 0x2026;
/** What may close a sentence after its stop. */
export const CLOSERS = characters('"\'”’»)]}›');
/** What may open one before its first letter. */
export const OPENERS = characters('"\'“‘«([{‹');

/** The first offset at or after `from` that holds no white space. */
export function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The run of characters without white space before `end`, at most `limit` long. */
export function runBefore(text: string, end: number, limit = 40): string {
  let start = end;
  while (start > 0 && end - start < limit && !isSpace(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The run of characters without white space from `start`, at most `limit` long. */
export function runAfter(text: string, start: number, limit = 40): string {
  let end = start;
  while (end < text.length && end - start < limit && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
