import type { Analysis, Block, Sentence, SettledBlock } from '../analysis/analysis.js';
import type { Mark } from '../analysis/marks.js';
import { markFrom } from '../analysis/reading.js';
import type { Span } from '../base/span.js';
import type { Strings } from '../base/strings.js';
import { readEntry, type Document, type Entry } from './entry.js';
import { wordHash } from './words.js';

/** Blocks that are kept as one; a stretch goes on to where the next one starts. No passage is in two of them. */
export interface Stretch extends Span {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** In UTF-16 code units: an edit costs about as much as this. */
const LEAST_LENGTH = 8192;
/** One block in so many may begin a stretch, as long as a stretch is not longer than `MOST_LENGTH`. */
const APART = 8;
const MOST_LENGTH = 2 * LEAST_LENGTH;

/**
 * Cuts a document between passages. Where depends on its text alone and not on earlier states of it, since a sentence is
 * weighed by the rest of its stretch; and on the wording of the blocks, so that the cuts behind an edit are soon the same again.
 */
export function stretchesOf({ text, blocks }: Analysis): Stretch[] {
  const open = openPassages(blocks);
  const stretches: Stretch[] = [];
  let first = 0, begin = 0;
  for (let i = 1; i < blocks.length; i++) {
    const { start, end } = blocks[i] as Block;
    if (start - begin < LEAST_LENGTH || open[i] !== 0 || !isApart(text, (blocks[i - 1] as Block).end, start)) continue;
    if (start - begin < MOST_LENGTH && wordHash(text.slice(start, Math.min(end, start + LOOK))) % APART !== 0) continue;
    const line = lineStart(text, start);
    stretches.push({ start: begin, end: line, from: first, to: i });
    first = i;
    begin = line;
  }
  return [...stretches, { start: begin, end: text.length, from: first, to: blocks.length }];
}

/** Of a block so many UTF-16 code units are looked at. */
const LOOK = 64;

/** A stretch of a document that has stayed as it was, and where it was. */
export interface Kept<P> {
  readonly stretch: Stretch;
  readonly part: P;
}

/** The stretches of a document, with the part of those that stand unchanged in an earlier state of it, before or after all that has changed. */
export function stretchesAfter<P>(document: Document, before: Document, parts: readonly (Kept<P>)[]): { readonly stretch: Stretch; readonly part: P | null }[] {
  const stretches = stretchesOf(document.analysis);
  const [text, blocks] = [document.analysis.text.length - before.analysis.text.length, document.analysis.blocks.length - before.analysis.blocks.length];
  const isKept = (stretch: Stretch | undefined, old: Stretch | undefined, byText: number, byBlocks: number): boolean => stretch !== undefined && old !== undefined
    && stretch.start === old.start + byText && stretch.end === old.end + byText && stretch.from === old.from + byBlocks && stretch.to === old.to + byBlocks && isUnchanged(document, stretch, before, old);
  const more = stretches.length - parts.length;
  let head = 0;
  while (isKept(stretches[head], parts[head]?.stretch, 0, 0)) head++;
  let tail = stretches.length;
  while (tail > Math.max(head, head + more) && isKept(stretches[tail - 1], parts[tail - 1 - more]?.stretch, text, blocks)) tail--;
  return stretches.map((stretch, i) => ({ stretch, part: (i < head ? parts[i] : i < tail ? undefined : parts[i - more])?.part ?? null }));
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
  const blocks = analysis.blocks.slice(stretch.from, stretch.to).map(({ start, end, role, source, passage }): Block => ({ start: start - stretch.start, end: end - stretch.start, role, source, passage }));
  const settled = analysis.settled.slice(stretch.from, stretch.to);
  const sentences: Sentence[] = [];
  const marks: Mark[] = [];
  blocks.forEach((block, i) => {
    const known = settled[i] as SettledBlock;
    for (const { start, end, claim } of known.sentences) sentences.push({ start: start + block.start, end: end + block.start, claim });
    const corrected = corrector === undefined ? known.marks : corrector(known.marks, text.slice(block.start, block.end), known.sentences);
    for (const mark of corrected) marks.push(markFrom(mark, block.start, null));
  });
  return { entry: readEntry({ uri: document.uri, file: document.file, analysis: { text, blocks, settled, sentences, marks }, marks }, strings), annotations: marks.length };
}
