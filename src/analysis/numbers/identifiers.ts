import { pattern } from '../../base/pattern.js';
import { isBlank, isDigit, isLetter, isLetterOrDigit, isUpper } from './chars.js';
import { holdsAt, isChain } from './looks.js';
import { wordList } from './words.js';
import type { Text } from './text.js';

const CHEMISTRY = /-(?:(?:di|tri|tetra)?(?:methyl|ethyl|propyl|propan|butyl|butan|amino|hydroxy|oxo|chloro|bromo|fluoro|iodo|nitro|phenyl|thio|methoxy|ethoxy|acetyl|carboxy|phospho|keto|deoxy|pentan|hexan|[a-z]{3,}yl\b|ene\b|ol\b|one\b|HT\b|AG\b|FU\b|OH))/y;
const PHONE = /\+?\d{1,3}(?:[ .-]\(?\d{2,4}\)?){2,4}(?!\d)/y;
const DOTTED = /\d+(?:\.\d+){2,}/y;
/** The number of a graphics card, `4090` and `two 3090s`, and what may make it a count: `3090 users`. */
const CARD = /[345]0[5-9]0(?:s|(?: ?(?:Ti|TI|Super|SUPER|XT))*)(?![\w%]|[.,]\d)/y;
const COUNTED = / [a-z-]*[a-rt-z]s\b(?<! (?:is|was|has|as|its|this|runs|costs|gets|does|uses|needs))/y;
/** `1.250.000`: groups of three digits after points. */
const GROUPED = /[1-9]\d{0,2}(?:\.\d{3}){2}(?![\d]|\.\d)/y;
const CODE = /\d+(?:-\d+){2,}|\d{4,}-\d{3}[\dX]\b/y;
/** Two figures of four digits that lie near each other: no code, a range. */
const NEAR = /([1-9])\d{3}-\1\d{3}(?![-\d])/y;

/** The end of the identifier (version, phone number, ISBN, URL part) that the digits from `at` to `digits` belong to by their shape, or `at`. */
export function identifierEnd(text: Text, at: number, digits: number): number {
  const before = text.codeAt(at - 1);
  if (before !== 32 && before !== 40 && (isInsideToken(text, at, before) || (before === 61 && isSetting(text, at - 1)))) return tokenEnd(text, at);
  if (digits - at > LONGEST_COUNT) return digits;
  if (before === 43 && holdsAt(PHONE, text, at)) return PHONE.lastIndex;
  if (text.codeAt(at) === 48 && digits > at + 1) return tokenEnd(text, at);
  const after = text.codeAt(digits);
  if (digits === at + 4 && holdsAt(CARD, text, at) && !holdsAt(COUNTED, text, CARD.lastIndex)) return CARD.lastIndex;
  if (after === 46) return isChain(text, digits) && !holdsAt(GROUPED, text, at) && holdsAt(DOTTED, text, at) ? DOTTED.lastIndex : at;
  if (after !== 45 && after !== 44) return at;
  if (after === 45 && !holdsAt(NEAR, text, at) && holdsAt(CODE, text, at)) return CODE.lastIndex;
  const end = groupsEnd(text, at);
  return text.codeAt(end) === 45 && (holdsAt(LETTER_AFTER, text, end) || holdsAt(CHEMISTRY, text, end)) ? tokenEnd(text, at) : at;
}

const LETTER_AFTER = pattern(String.raw`-\p{Lu}(?![\p{L}])`, 'uy');

/** Longer runs of digits without separators number a thing. */
const LONGEST_COUNT = 15;
const LONGEST_SETTING = 60;

/** `USE_CACHE=1`: whether a name in capitals with lines between them ends at `end`. */
function isSetting(text: Text, end: number): boolean {
  let start = end;
  let lines = 0;
  while (end - start < LONGEST_SETTING) {
    const code = text.codeAt(start - 1);
    if (code === 95) lines++;
    else if (!isDigit(code) && !isUpper(code)) break;
    start--;
  }
  return lines > 0 && isUpper(text.codeAt(end - 1)) && !isLetter(text.codeAt(start - 1));
}

/** Whether what stands right before the digits makes them part of a longer token: `_3`, `#12`, `B12`, `IL-6`, `/v1`. */
function isInsideToken(text: Text, at: number, before: number): boolean {
  if (isLetter(before)) return true;
  switch (before) {
    case 95: case 35: case 64: case 92: case 41: case 93: case 123: return true;
    case 45: case 0x2010: case 0x2011: case 0x2212: case 0x2013: return isLetter(text.codeAt(at - 2)) && !hasCountingPrefix(text, at - 1);
    case 46: return isDigit(text.codeAt(at - 2)) || isInPath(text, at);
    case 47: case 58: case 61: case 63: case 38: return isInPath(text, at);
    default: return false;
  }
}

/** `sub-100`, `mid-2023`, `non-5`: a prefix before the hyphen leaves the figure a figure. */
function hasCountingPrefix(text: Text, hyphen: number): boolean {
  return PREFIXES[text.idTo(hyphen)] === 1;
}

const PREFIXES = wordList('mid early late pre post sub sup super over under near non about top to from a an');

/** Whether the token that holds `at` looks like a URL, an address or a path. */
function isInPath(text: Text, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 80 && !isBlank(text.codeAt(start - 1)) && !'\n\r\t(<>"'.includes(text.charAt(start - 1))) start--;
  const token = text.slice(start, at);
  return /:\/\/|^www\.|@|^arXiv:|^doi:|[A-Za-z]\.[A-Za-z]{2,}\/|^[A-Za-z]{3,}:|^\/\w|[A-Za-z]\/[A-Za-z\d.-]*$|[A-Za-z]\.$|[?&]\w+=$/i.test(token) && !/^[a-z]+[:=]$/.test(token);
}

/** The end of the identifier that holds `at`: up to a blank, a bracket or closing punctuation. */
function tokenEnd(text: Text, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.codeAt(end);
    if (!isLetterOrDigit(code) && !(isLink(code) && isLetterOrDigit(text.codeAt(end + 1)))) break;
    end++;
  }
  return Math.max(end, at + 1);
}

/** What may stand between two parts of an identifier. */
function isLink(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 95 || code === 47 || code === 46 || code === 58 || code === 0xb7;
}

function groupsEnd(text: Text, at: number): number {
  let end = at;
  while (isDigit(text.codeAt(end)) || (text.codeAt(end) === 44 && isDigit(text.codeAt(end + 1)) && end - at < 12)) end++;
  return end;
}
