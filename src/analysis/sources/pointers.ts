import type { Found } from './sources.js';

/** A token beyond this is no address that a person would follow. */
const LONGEST = 2048;

/**
 * Finds URLs with or without a scheme, DOIs and arXiv numbers. All of them hold a stop between two characters of a
 * word, so that only such tokens are looked at, each once.
 */
export function findPointers(text: string): Found[] {
  const found: Found[] = [];
  let done = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, done))) {
    if (!isInner(text, dot)) continue;
    const inNumber = isDigit(text.charCodeAt(dot - 1)) && isDigit(text.charCodeAt(dot + 1));
    let start = dot;
    while (start > done && !isSpace(text.charCodeAt(start - 1))) start--;
    let end = dot;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    done = end;
    if (inNumber && text.charCodeAt(start - 2) === SMALL_V && ARXIV.test(text.slice(Math.max(0, start - ARXIV_LENGTH), start))) start -= ARXIV_LENGTH;
    else if (end - start > LONGEST || (inNumber && !pointsIn(text, start, end))) continue;
    for (const { start: from, end: to, subtype, rule } of pointersIn(text.slice(start, end))) {
      const stop = start + to;
      found.push({ start: start + from, end: subtype === 'url' && stop === end && text.charCodeAt(stop + 1) === 0x203a ? crumbsEnd(text, stop) : stop, subtype, rule });
    }
  }
  return found;
}

/** What stands before a number of arXiv behind a space: `arXiv 2503.01234`. */
const ARXIV = /^arxiv $/i;
const ARXIV_LENGTH = 'arXiv '.length;
const SMALL_V = 118;

/** The rest of an address as pages of results show it: `reeds.example › notes › 2024`. */
const CRUMBS = /(?: › [^›\n]{1,60}){1,6}(?=\n|$)/y;

function crumbsEnd(text: string, at: number): number {
  CRUMBS.lastIndex = at;
  return CRUMBS.test(text) ? CRUMBS.lastIndex : at;
}

function isInner(text: string, dot: number): boolean {
  const after = text.charCodeAt(dot + 1);
  return dot > 0 && isAlphanumeric(text.charCodeAt(dot - 1)) && isAlphanumeric(after);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A number with a stop is part of an address only beside a slash, a colon or another stop: `10.1234/abc`, `arXiv:2503.01234`. */
function pointsIn(text: string, start: number, end: number): boolean {
  let stops = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 47 || c === 58 || (c === 46 && ++stops > 1)) return true;
  }
  return false;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;
}

const ENDINGS = 'com|org|net|edu|gov|mil|int|io|ai|co|dev|app|info|blog|news|tech|xyz|ly|gl|gg|fm|tv|uk|de|fr|eu|ch|nl|jp|cn|ca|au|es|se|fi|dk|pl|br|ru|kr|social|cloud|science|studio|site|online|wiki|page|google|academy|institute|example';
/** Country endings that are words or file endings, too: they need a path. */
const WORDLIKE = 'in|it|is|at|be|me|to|no|so|us|im|am|sh|md|py|rs|pm|my|gle|new';
const PATTERNS: readonly { readonly subtype: Found['subtype']; readonly pattern: RegExp }[] = [
  // In capitals the label before the number is none of it.
  { subtype: 'doi', pattern: /(?:https?:\/\/(?:dx\.)?doi\.org\/|(?<![\w/])(?:dx\.)?doi\.org\/|(?<![\w/.])doi:|(?<![\w./]))10\.\d{4,9}\/[^\s"“”<>]{1,300}/g },
  { subtype: 'arxiv', pattern: /(?:https?:\/\/)?(?<![\w.-])(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/[^\s"“”<>]{4,80}|(?<![\w.])arxiv[: ]\d{4}\.\d{4,5}(?:v\d{1,2})?/gi },
  { subtype: 'url', pattern: /https?:\/\/[^\s"“”<>|]{3,2000}|(?<![\w.@/-])www\.[^\s"“”<>|]{3,2000}/gi },
  { subtype: 'url', pattern: new RegExp(String.raw`(?<![\w.@/\\$#:-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:(?:${ENDINGS})(?![\w-])(?:[/?][^\s"“”<>|]{0,1000})?|(?:${WORDLIKE})/[^\s"“”<>|]{1,1000})`, 'g') },
];

function pointersIn(token: string): Found[] {
  const found: Found[] = [];
  for (const { subtype, pattern } of PATTERNS) {
    for (let match = pattern.exec(token); match !== null; match = pattern.exec(token)) {
      const at = match.index;
      const end = at + trimmed(match[0]).length;
      if (found.some((other) => at < other.end && other.start < end)) continue;
      found.push({ start: at, end, subtype, rule: `source.${subtype}` });
    }
  }
  return found;
}

/** Without the punctuation of the sentence around it; a cut mark stays, and so does a bracket that the address opened. */
function trimmed(address: string): string {
  const [head] = address.split('](', 1);
  let end = head?.length ?? address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    if (address.endsWith('...', end) && address.slice(0, end).includes('/')) return address.slice(0, end);
    const closes = last === ')' || last === ']' || last === '}';
    if (closes && count(address, end, OPENING[last] ?? '') >= count(address, end, last)) break;
    if (!closes && !'.,;:!?\'’‘*_`~'.includes(last)) break;
    end--;
  }
  return address.slice(0, end);
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function count(text: string, end: number, char: string): number {
  let times = 0;
  for (let i = 0; i < end; i++) if (text.charAt(i) === char) times++;
  return times;
}
