import { Cuts, type Plain } from '../plain/cuts.js';

/** Emphasis, and links with their targets; what LaTeX sets in another type. Code stays, which names are not looked for in. */
const MARKUP = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|\[(?=[^[\]\n]{1,200}\]\()|\]\([^\s()]{0,400}\)/g;
const TYPED = /\\(?:text(?:sc|bf|it|tt|sf|rm|sl)|emph|math(?:rm|sf|bf|tt))\{([^{}\n]{1,60})\}/g;

/** The text without the marks of Markdown around names, so that what stands beside a name stands right beside it; `undefined` where it has none. */
export function withoutMarkup(written: string): Plain | undefined {
  const isTyped = written.includes('\\');
  if (!isTyped && !written.includes('*') && !written.includes('](')) return undefined;
  const cuts = new Cuts(written);
  const marks = Array.from(written.matchAll(MARKUP), ({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
  for (const { 0: whole, 1: inner = '', index } of isTyped ? written.matchAll(TYPED) : []) {
    const end = index + whole.length;
    marks.push({ start: index, end: end - 1 - inner.length }, { start: end - 1, end });
  }
  for (const { start, end } of marks.sort((a, b) => a.start - b.start)) cuts.cut(start, end);
  return cuts.plain();
}
