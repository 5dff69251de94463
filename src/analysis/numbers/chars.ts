/** Classes of UTF-16 code units, and words read at a place without regular expressions. All bounded or linear. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

export function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** Blanks that stand inside a quantity: space, no-break space, thin and narrow spaces. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x200a;
}

export function isSpace(code: number): boolean {
  return isBlank(code) || (code >= 9 && code <= 13);
}

/** No word of the language is longer; what is longer is not looked at. */
const LONGEST_WORD = 24;

/** The end of the letters that begin at `at`; `at` itself where there are none or too many. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) if (++end - at > LONGEST_WORD) return at;
  return end;
}

/** The start of the letters that end at `end`. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The offset before `at` where at most two blanks end. */
export function skipBlanksBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 2 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Runs a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a sticky pattern holds at a place. */
export function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
