import { isBreak, isLower, isSpace, runAfter, runBefore, skipSpace } from './characters.js';

/** Prose is wrapped at up to this many characters; longer lines are paragraphs of their own. */
const WIDEST_WRAP = 140;
/** A word that cannot end a sentence: a line that ends in one goes on. */
const OPEN_END = /^(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|is|are|was|were|be|been|than|its|their|our|into|not)$/i;

/**
 * Tells which line breaks of a text only wrap a line of prose: the sentence goes on over them. A break is such a one
 * if the next line starts in lower case or this one ends open, or if the next line's first word would not have fitted on
 * this one, judged by the longest line. Two breaks in a row, or a list marker after the break, always part.
 */
export function softBreaks(text: string): (at: number) => boolean {
  let width = -1;
  return (at) => {
    if (width < 0) width = longestLine(text);
    const next = at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
    const first = skipBlanks(text, next);
    const start = text.charCodeAt(first) === 62 && text.charCodeAt(lineStart(text, at, WIDEST_WRAP)) === 62 ? skipQuoting(text, first) : first;
    if (start >= text.length || isBreak(text.charCodeAt(start))) return false;
    const word = runAfter(text, start);
    if (/^(?:[-*+–—>•·◦▪●‣]|\(?\d{1,3}[.)]|\(?[a-z]\))$/.test(word)) return false;
    const last = runBefore(text, trimBlanks(text, at));
    if (isRow(text, start) || isRow(text, lineStart(text, at, WIDEST_WRAP))) return false;
    if (isLower(text.charCodeAt(start)) || last.endsWith(',') || last.endsWith(';') || OPEN_END.test(last)) return true;
    return width <= WIDEST_WRAP && width >= 40 && at - lineStart(text, at, width) + 1 + word.length > width;
  };
}

/** Whether a row of a table starts at `start`: a bar, or a tab behind a few words. */
function isRow(text: string, start: number): boolean {
  if (text.charCodeAt(start) === 124) return true;
  for (let i = start; i < text.length && i - start < WIDEST_WRAP && !isBreak(text.charCodeAt(i)); i++) if (text.charCodeAt(i) === 9) return true;
  return false;
}

function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isBreak(text.charCodeAt(i))) continue;
    longest = Math.max(longest, i - start);
    start = i + 1;
  }
  return start === 0 ? 0 : Math.max(longest, text.length - start);
}

function lineStart(text: string, at: number, width: number): number {
  let i = at;
  while (i > 0 && at - i <= width && !isBreak(text.charCodeAt(i - 1))) i--;
  return i;
}

function skipBlanks(text: string, from: number): number {
  let i = skipSpace(text, from);
  for (let k = from; k < i; k++) if (isBreak(text.charCodeAt(k))) i = k;
  return i;
}

/** Behind the marks of a quoted line of a mail (`> > `), which go on from line to line. */
function skipQuoting(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) === 62 || text.charCodeAt(i) === 32) i++;
  return i;
}

function trimBlanks(text: string, end: number): number {
  let i = end;
  while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}
