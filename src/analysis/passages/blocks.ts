import type { Block, BlockSource } from '../analysis.js';
import { readLines } from './lines.js';
import { readSections, type PlacedSection } from './sections.js';
import { ABOVE, type SourceOf } from './stack.js';

/** Reads a text as a stack of passages: which stretch is a body, a title, a speaker or chrome, and whose body it is. */
export function readBlocks(text: string): Block[] {
  return blocksOf(readSections(readLines(text)));
}

export function blocksOf(sections: readonly PlacedSection[]): Block[] {
  const blocks: Block[] = [];
  // What the section that is looked at has above it.
  let source: BlockSource | null = null;
  let open: number | null = null;
  let passage = 0;
  for (const { section: { stack }, start } of sections) {
    // Blocks in a row share their source.
    let [last, placed]: [BlockSource | null, BlockSource | null] = [null, null];
    const place = (one: SourceOf): BlockSource | null => {
      if (one === ABOVE) return source;
      if (one !== last) [last, placed] = [one, one === null ? null : { start: one.start + start, end: one.end + start, text: one.text, subtype: one.subtype }];
      return placed;
    };
    const block = open === null ? undefined : blocks[open];
    if (stack.sourceOfOpen !== null && open !== null && block !== undefined) blocks[open] = { ...block, source: place(stack.sourceOfOpen) };
    const before = blocks.length;
    for (let i = 0; i < stack.starts.length; i++) {
      blocks.push({
        start: start + (stack.starts[i] ?? 0), end: start + (stack.ends[i] ?? 0), role: stack.roles[i] ?? 'body', source: place(stack.sources[i] ?? null), passage: passage + (stack.passages[i] ?? 0),
      });
    }
    if (stack.open !== ABOVE) open = stack.open === null ? null : before + stack.open;
    source = place(stack.source);
    passage += stack.passage;
  }
  return blocks;
}
