/** Classes of UTF-16 code units, and words read at a place without regular expressions. All bounded or linear. */
const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;
const LOWER = 8;
const BLANK = 16;
const SPACE = 32;
const VULGAR = 64;

const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  const add = (from: number, to: number, bits: number): void => { for (let code = from; code <= to; code++) table[code] = (table[code] ?? 0) | bits; };
  add(97, 122, LETTER | LOWER);
  add(65, 90, LETTER | UPPER);
  add(48, 57, DIGIT);
  add(0xc0, 0x1fff, LETTER);
  add(0xc0, 0xde, UPPER);
  add(0xdf, 0xff, LOWER);
  table[0xd7] = table[0xf7] = 0;
  for (const blank of [32, 0xa0, 0x2009, 0x202f, 0x200a]) add(blank, blank, BLANK | SPACE);
  add(9, 13, SPACE);
  for (const sign of '½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞') add(sign.charCodeAt(0), sign.charCodeAt(0), VULGAR);
  return table;
}

/** The code unit of each letter in lower case as far as it is one of ASCII; 0 for what is no letter. */
export const LETTERS = CLASSES.reduce((letters, bits, code) => {
  letters[code] = (bits & LETTER) === 0 ? 0 : code >= 65 && code <= 90 ? code | 32 : code;
  return letters;
}, new Uint16Array(1 << 16));

const is = (code: number, bits: number): boolean => ((CLASSES[code] ?? 0) & bits) !== 0;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isUpper = (code: number): boolean => is(code, UPPER);
export const isLower = (code: number): boolean => is(code, LOWER);
export const isLetter = (code: number): boolean => is(code, LETTER);
/** A digit, or a sign for a fraction. */
export const isFigure = (code: number): boolean => is(code, DIGIT | VULGAR);
export const isLetterOrDigit = (code: number): boolean => is(code, LETTER | DIGIT);
/** Blanks that stand inside a quantity: space, no-break space, thin and narrow spaces. */
export const isBlank = (code: number): boolean => is(code, BLANK);
export const isSpace = (code: number): boolean => is(code, SPACE);
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2011;
