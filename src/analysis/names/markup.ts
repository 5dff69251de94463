import { Cuts, type Plain } from '../plain/cuts.js';

/** Emphasis, and links with their targets. Code stays, which names are not looked for in. */
const MARKUP = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|\[(?=[^[\]\n]{1,200}\]\()|\]\([^\s()]{0,400}\)/g;

/** The text without the marks of Markdown around names, so that what stands beside a name stands right beside it; `undefined` where it has none. */
export function withoutMarkup(written: string): Plain | undefined {
  if (!written.includes('*') && !written.includes('](')) return undefined;
  const cuts = new Cuts(written);
  for (const { 0: mark, index } of written.matchAll(MARKUP)) cuts.cut(index, index + mark.length);
  return cuts.plain();
}
