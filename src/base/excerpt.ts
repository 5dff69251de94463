import type { Span } from './span.js';

/**
 * The words of a span and a few around it, on one line: white space is folded and what is left out at either end
 * shows as `…`. Cuts stand between words where there is a space nearby.
 * @param room how many UTF-16 code units of the text are shown at most
 * @param sentence what holds the span: nothing before or after it is shown
 */
export function excerpt(text: string, span: Span, room = 80, sentence?: Span): string {
  const around = Math.max(0, room - (span.end - span.start));
  const line = lineAround(text, span, room, sentence);
  let start = Math.max(line.start, span.start - (around >> 1));
  let end = Math.min(line.end, start + Math.max(room, 1));
  start = Math.max(line.start, Math.min(start, end - room));
  if (start > line.start) start = wordStart(text, start, span.start);
  if (end < line.end) end = wordEnd(text, end, Math.min(span.end, end));
  const words = fold(text.slice(start, end));
  return `${start > line.start ? '…' : ''}${words}${end < line.end && !words.endsWith('…') ? '…' : ''}`;
}

/** White space of every kind becomes one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The line the span starts on, or the sentence on it, as far as an excerpt can reach. */
function lineAround(text: string, span: Span, room: number, { start: first, end: last }: Span = { start: 0, end: text.length }): Span {
  let start = span.start;
  while (start > first && span.start - start <= room && !isBreak(text.charCodeAt(start - 1))) start--;
  let end = span.end;
  while (end < last && end - span.end <= room && !isBreak(text.charCodeAt(end))) end++;
  return { start, end };
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || isBreak(code);
}

const NEARBY = 20;

function wordStart(text: string, at: number, limit: number): number {
  for (let i = at; i <= limit && i < at + NEARBY; i++) if (isSpace(text.charCodeAt(i - 1))) return i;
  return isLowSurrogate(text.charCodeAt(at)) ? at + 1 : at;
}

function wordEnd(text: string, at: number, limit: number): number {
  for (let i = at; i >= limit && i > at - NEARBY; i--) if (isSpace(text.charCodeAt(i))) return i;
  return isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
}

function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00;
}
