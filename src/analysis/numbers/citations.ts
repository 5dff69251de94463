import { isBlank, isLetter, isLower, isUpper } from './chars.js';
import { holdsAt } from './looks.js';
import { ORDINARY } from './ordinary.js';
import { firstOf, type Quantity } from './quantity.js';
import { idOf, wordList } from './words.js';
import type { Text } from './text.js';

/** `[12]`, `(22)`, `(2005)` after a name, `et al., 2021`, `(Lind, 2019; Okafor, 2020)`. */
export function isCitation(text: Text, q: Quantity, before: number, after: number): boolean {
  if (before === 91) return isReference(q) && (after === 93 || after === 44 || after === 59 || after === 0x2013 || after === 45);
  if (before === 40 && after === 41 && isReference(q)) return isLetter(text.codeAt(q.start - 3)) || isBlank(text.codeAt(q.start - 2)) || q.start < 2;
  if (before === 40 && (after === 44 || after === 0x2013) && isReference(q) && holdsAt(MORE_REFERENCES, text, q.end)) return !isLetter(text.codeAt(q.start - 2)) && q.start > 1;
  if (q.subtype !== 'date' || q.end - q.start !== 4) return false;
  if (before === 40) return (after === 41 || after === 44 || after === 59 || isLower(after)) && isAuthor(text, text.codeAt(q.start - 2) === 32 ? q.start - 2 : q.start - 1);
  if (before !== 32) return false;
  const closes = after === 41 || after === 59 || after === 93 || isLower(after) || (after === 44 && isInBrackets(text, q.start));
  const hasComma = text.codeAt(q.start - 2) === 44;
  const end = hasComma ? q.start - 2 : q.start - 1;
  return closes && isAuthor(text, end) && (hasComma || text.codeAt(end - 1) === 46 || isInBrackets(text, q.start));
}

const MORE_REFERENCES = /[,–] ?\d{1,3}(?:[,–] ?\d{1,3})*\)/y;

/** A whole figure, or two, of at most three digits: the number of a reference. */
function isReference(q: Quantity): boolean {
  if ((q.subtype !== 'cardinal' && q.subtype !== 'range') || q.scale !== 1 || q.unit !== null) return false;
  const value = firstOf(q);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 1000;
}

/** Whether the word that ends at `end` is a surname or `al.`. */
function isAuthor(text: Text, end: number): boolean {
  const stop = text.codeAt(end - 1) === 46 ? end - 1 : end;
  const start = text.wordStart(stop);
  if (start === stop) return false;
  const word = text.wordId(start, stop);
  return word === AL || (isUpper(text.codeAt(start)) && ORDINARY[word] !== 1 && MONTHS[word] !== 1);
}

const AL = idOf('al');
const MONTHS = wordList('jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december');

export function isInBrackets(text: Text, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 160; i--) {
    const c = text.codeAt(i);
    if (c === 40) return true;
    if (c === 41 || c === 10 || c === 13) return false;
  }
  return false;
}
