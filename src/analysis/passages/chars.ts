/** What a UTF-16 code unit is to the reader of lines. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter of a script without case, or one whose case does not matter here. */
export const LETTER = 4;
export const DIGIT = 5;
/** `.`, `!`, `?` and their kin: what ends a sentence. */
export const STOP = 6;
export const CUT = 7;
/** Quotes and brackets that close: a stop may hide behind them. */
export const CLOSER = 8;

const ASCII_STOPS = '.!?';
const CLOSERS = ')]}"\'’”»*_`';

const classes = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{Lu}/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (ASCII_STOPS.includes(char)) return STOP;
  return CLOSERS.includes(char) ? CLOSER : OTHER;
});

/** `>` stands before each line that is quoted. */
export const QUOTES = 62;

export function classOf(code: number): number {
  return code < 0x250 ? (classes[code] ?? OTHER) : rareClass(code);
}

function rareClass(code: number): number {
  if (code === 0x2026) return CUT;
  if (code === 0x2019 || code === 0x201d) return CLOSER;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x203c) return STOP;
  if (code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f) return SPACE;
  if (code < 0x2000) return isCased(code) ? casedClass(code) : LETTER;
  if (code >= 0x2c00 && code < 0x3000) return LETTER;
  if (code > 0x3030 && code < 0xd800) return LETTER;
  return code >= 0xf900 && code < 0xfe00 ? LETTER : OTHER;
}

/** Greek, Cyrillic, Armenian and the Latin and Greek extensions have case. */
function isCased(code: number): boolean {
  return (code >= 0x370 && code < 0x590) || (code >= 0x1e00 && code < 0x2000);
}

function casedClass(code: number): number {
  const char = String.fromCharCode(code);
  return char === char.toLowerCase() ? LOWER : UPPER;
}

export function isWordClass(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

/** Signs of which it is told whether a line holds them: what is quick to see before a pattern is tried that needs one. */
export const SIGN = {
  digit: 1, tab: 2,
  /** Two blanks in a row. */
  wide: 4,
  bar: 8, dot: 16,
  /** `/` or an angle that points somewhere. */
  slash: 32,
  /** `·` or `•`. */
  bullet: 64,
  at: 128, colon: 256, bracket: 512, dash: 1024, underscore: 2048, copyright: 4096,
} as const;

const signs = new Uint16Array(0x250);
for (const [characters, sign] of [
  ['\t', SIGN.tab], ['|', SIGN.bar], ['.', SIGN.dot], ['/<>', SIGN.slash], ['·', SIGN.bullet], ['@', SIGN.at], [':', SIGN.colon],
  ['([', SIGN.bracket], ['-', SIGN.dash], ['_', SIGN.underscore], ['©', SIGN.copyright],
] as const) {
  for (const character of characters) signs[character.charCodeAt(0)] = sign;
}

/** The sign that a code unit is, or 0. */
export function signOf(code: number): number {
  if (code < 0x250) return signs[code] ?? 0;
  return code === 0x2013 || code === 0x2014 ? SIGN.dash : code === 0x2022 ? SIGN.bullet : code === 0x2039 || code === 0x203a ? SIGN.slash : 0;
}
