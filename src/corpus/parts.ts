import type { Analysis, Block, SettledBlock } from '../analysis/analysis.js';
import type { Span } from '../base/span.js';
import type { Strings } from '../base/strings.js';
import { readEntry, type Document, type Entry } from './entry.js';

/** Blocks that are kept as one; a stretch goes on to where the next one starts. No passage is in two of them. */
export interface Stretch extends Span {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** In UTF-16 code units: an edit costs about as much as this. */
const LEAST_LENGTH = 8192;

/** Cuts a document between passages. */
export function stretchesOf({ text, blocks }: Analysis): Stretch[] {
  return cut(text, blocks, { start: 0, end: text.length, from: 0, to: blocks.length });
}

/** A stretch of a document that has stayed as it was, and where it was. */
export interface Kept<P> {
  readonly stretch: Stretch;
  readonly part: P;
}

/** The stretches of a document, with the part of those that stand unchanged in an earlier state of it. */
export function stretchesAfter<P>(document: Document, before: Document, parts: readonly (Kept<P>)[]): { readonly stretch: Stretch; readonly part: P | null }[] {
  const { text, blocks } = document.analysis;
  const open = openPassages(blocks);
  const kept = (delta: { readonly text: number; readonly blocks: number }) => ({ stretch, part }: Kept<P>): Kept<P> | undefined => {
    const moved = { start: stretch.start + delta.text, end: stretch.end + delta.text, from: stretch.from + delta.blocks, to: stretch.to + delta.blocks };
    const isSame = open[moved.from] === 0 && open[moved.to] === 0 && isUnchanged(document, moved, before, stretch);
    return isSame ? { stretch: moved, part } : undefined;
  };
  const head = whileFound(parts, kept({ text: 0, blocks: 0 }));
  const rest = parts.slice(head.length).reverse();
  const tail = whileFound(rest, kept({ text: text.length - before.analysis.text.length, blocks: blocks.length - before.analysis.blocks.length }))
    .filter(({ stretch }) => stretch.from >= (head.at(-1)?.stretch.to ?? 0) && stretch.start >= (head.at(-1)?.stretch.end ?? 0)).reverse();
  // A short stretch is put together with the one before or after it, so that they do not crumble.
  const length = (tail[0]?.stretch.start ?? text.length) - (head.at(-1)?.stretch.end ?? 0);
  if (length > 0 && length < LEAST_LENGTH / 2 && head.pop() === undefined) tail.shift();
  const changed = { start: head.at(-1)?.stretch.end ?? 0, end: tail[0]?.stretch.start ?? text.length, from: head.at(-1)?.stretch.to ?? 0, to: tail[0]?.stretch.from ?? blocks.length };
  const fresh = changed.end > changed.start || head.length + tail.length === 0 ? cut(text, blocks, changed) : [];
  return [...head, ...fresh.map((stretch) => ({ stretch, part: null })), ...tail];
}

function whileFound<A, B>(list: readonly A[], find: (item: A) => B | undefined): B[] {
  const found: B[] = [];
  for (const item of list) {
    const one = find(item);
    if (one === undefined) break;
    found.push(one);
  }
  return found;
}

function cut(text: string, blocks: readonly Block[], { start, end, from, to }: Stretch): Stretch[] {
  const open = openPassages(blocks);
  const stretches: Stretch[] = [];
  let first = from, begin = start;
  for (let i = from + 1; i < to; i++) {
    const block = blocks[i] as Block;
    if (block.start - begin < LEAST_LENGTH || open[i] !== 0 || !isApart(text, (blocks[i - 1] as Block).end, block.start)) continue;
    const line = lineStart(text, block.start);
    stretches.push({ start: begin, end: line, from: first, to: i });
    first = i;
    begin = line;
  }
  return [...stretches, { start: begin, end, from: first, to }];
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}

/** Of each block, and the end, 1 where a passage that has begun before it goes on. */
function openPassages(blocks: readonly Block[]): Uint8Array {
  const last: number[] = [];
  blocks.forEach(({ role, passage }, i) => { if (role === 'body') last[passage] = i; });
  const open = new Uint8Array(blocks.length + 1);
  let until = -1;
  blocks.forEach(({ role, passage }, i) => {
    open[i] = until >= i ? 1 : 0;
    if (role === 'body') until = Math.max(until, last[passage] ?? i);
  });
  return open;
}

/** Whether an empty line stands between two places. */
function isApart(text: string, end: number, start: number): boolean {
  return /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\r\n[^\S\r\n]*\r\n/.test(text.slice(end, start));
}

function isUnchanged(a: Document, s: Stretch, b: Document, t: Stretch): boolean {
  const [x, y] = [a.analysis, b.analysis];
  if (a.corrector !== b.corrector || s.end === s.start || s.from < 0 || s.to > x.blocks.length || s.end > x.text.length || x.text.slice(s.start, s.end) !== y.text.slice(t.start, t.end)) return false;
  const [p, q] = [x.blocks[s.from], y.blocks[t.from]];
  for (let i = 0; i < s.to - s.from; i++) {
    const [c, d] = [x.blocks[s.from + i], y.blocks[t.from + i]];
    if (c === undefined || d === undefined || p === undefined || q === undefined || x.settled[s.from + i] !== y.settled[t.from + i] || c.start - s.start !== d.start - t.start
      || c.end - c.start !== d.end - d.start || c.role !== d.role || c.passage - p.passage !== d.passage - q.passage || c.source?.text !== d.source?.text) return false;
  }
  return true;
}

/** What the corpus keeps of a stretch, with offsets from its start. */
export function readStretch(document: Document, stretch: Stretch, strings: Strings): { readonly entry: Entry; readonly annotations: number } {
  const { analysis, corrector } = document;
  if (stretch.start === 0 && stretch.end === analysis.text.length) return { entry: readEntry(document, strings), annotations: document.marks.length };
  const text = analysis.text.slice(stretch.start, stretch.end);
  const blocks = analysis.blocks.slice(stretch.from, stretch.to).map((block) => moved(block, -stretch.start));
  const settled = analysis.settled.slice(stretch.from, stretch.to);
  const sentences = placed(blocks, settled, (block) => block.sentences);
  const marks = placed(blocks, settled, (block, { start, end }) => corrector?.(block.marks, text.slice(start, end), block.sentences) ?? block.marks);
  return { entry: readEntry({ uri: document.uri, file: document.file, analysis: { text, blocks, settled, sentences, marks }, marks }, strings), annotations: marks.length };
}

function placed<T extends Span>(blocks: readonly Block[], settled: readonly SettledBlock[], inner: (settled: SettledBlock, block: Block) => readonly T[]): T[] {
  return blocks.flatMap((block, i) => inner(settled[i] as SettledBlock, block).map((one) => moved(one, block.start)));
}

function moved<T extends Span>(one: T, by: number): T {
  return { ...one, start: one.start + by, end: one.end + by };
}
