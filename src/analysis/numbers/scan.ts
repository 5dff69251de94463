import { isLetter } from './chars.js';

/**
 * Words a quantity may begin with, by their first three letters. The scan looks at nothing else of a word, so a text
 * without figures costs one pass over its code units.
 */
const OPENERS = ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen '
  + 'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen tens scores half quarter hundreds dozens thousands millions billions trillions several couple few '
  + 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twice thrice twofold '
  + 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec factor factors order orders decade century minute hour day week month year '
  + 'threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold thousandfold').split(' ');
const OPENER_SET: ReadonlySet<string> = new Set(OPENERS);

const KEYS = openerKeys();
const VULGAR = new Set([...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞'].map((c) => c.charCodeAt(0)));

/** The next offset from `from` at which a figure, or a word that may be one, begins; -1 where there is none. */
export function nextCandidate(text: string, from: number): number {
  const { length } = text;
  let glued = from > 0 && isLetter(text.charCodeAt(from - 1));
  for (let i = from; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const lower = code | 32;
      if (lower >= 97 && lower <= 122) {
        if (!glued && KEYS[key(lower, text.charCodeAt(i + 1), text.charCodeAt(i + 2))] === 1) return i;
        glued = true;
      } else {
        glued = false;
        if (code >= 48 && code <= 57) return i;
      }
    } else {
      glued = isLetter(code);
      if (code < 0x2160 && VULGAR.has(code)) return i;
    }
  }
  return -1;
}

/** Whether the word from `at` to `end` is one that a quantity may begin with. */
export function isOpener(text: string, at: number, end: number): boolean {
  return end - at <= 11 && OPENER_SET.has(text.slice(at, end).toLowerCase());
}

function key(a: number, b: number, c: number): number {
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

function openerKeys(): Uint8Array {
  const keys = new Uint8Array(1 << 15);
  for (const word of OPENERS) keys[key(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  return keys;
}
