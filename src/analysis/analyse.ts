import type { Analysis, AnalysisOptions, Block, Sentence } from './analysis.js';
import { changeBetween, type Change } from '../base/change.js';
import type { Mark } from './marks.js';
import { concerns, gatherNames, gatherNamesAfter, newsBetween, placeAfter, type NameFacts, type NameReading, type News } from './names/names.js';
import { blocksOf, stackBlocks, type Blocks } from './passages/blocks.js';
import { readLines, type Lines } from './passages/lines.js';
import { markFrom, NOTHING, readEach, settleBlock, type LiveBlock } from './reading.js';

/** An analysis with what the next one of the same text can take over. */
interface LiveAnalysis extends Analysis {
  readonly options: AnalysisOptions;
  readonly lines: Lines;
  readonly stack: Blocks;
  readonly facts: NameFacts;
  readonly settled: readonly LiveBlock[];
}

/**
 * Reads a text: its blocks each by itself, then the names in the light of the whole text. Never throws.
 * @param previous an analysis of an earlier state of the same text; what did not change is taken over from it, and
 *   the result equals that of a fresh start.
 * @param change what has changed since, where the caller knows it
 */
export function analyse(text: string, options: AnalysisOptions, previous?: Analysis, change?: Change): Analysis {
  if (previous !== undefined && isLive(previous) && previous.options === options) return analyseAfter(text, previous, change ?? changeBetween(previous.text, text));
  const lines = readLines(text);
  const stack = stackBlocks(lines);
  const texts = stack.starts.map((start, i) => text.slice(start, stack.ends[i]));
  const readings = readEach(texts.map((block, i) => ({ text: block, role: stack.roles[i] ?? 'chrome' })), options);
  const facts = gatherNames(readings.map((reading) => reading.names), options);
  const settled = readings.map((reading, i) => settleBlock(reading, facts, texts[i] ?? ''));
  return liveAnalysis({ text, options, lines, stack, facts, settled });
}

/** Where the blocks of an analysis start and end: right after an edit this is cheaper than to ask for the blocks. */
export function blockPlaces(analysis: Analysis): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  if (isLive(analysis)) return analysis.stack;
  return { starts: analysis.blocks.map((block) => block.start), ends: analysis.blocks.map((block) => block.end) };
}

function isLive(analysis: Analysis): analysis is LiveAnalysis {
  return 'facts' in analysis;
}

function analyseAfter(text: string, old: LiveAnalysis, change: Change): LiveAnalysis {
  const { options } = old;
  const lines = readLines(text, { lines: old.lines, change });
  const stack = stackBlocks(lines, old.stack);
  const { first, last } = sharedBlocks(old.stack, stack, change);
  const textAt = (i: number): string => text.slice(stack.starts[i], stack.ends[i]);
  const kept = keptBlock(old, stack, change, first);
  const middle = Array.from({ length: stack.starts.length - first - last }, (_, i) => kept(first + i));
  const unread = middle.flatMap((block, i) => (block === undefined ? [{ text: ownText(textAt(first + i)), role: stack.roles[first + i] ?? 'chrome' }] : []));
  const read = readEach(unread, options).values();
  const readings = middle.map((block) => block?.reading ?? read.next().value ?? NOTHING);
  const [above, between, below] = [old.settled.slice(0, first), old.settled.slice(first, old.settled.length - last), old.settled.slice(old.settled.length - last)];
  const facts = gatherNamesAfter(old.facts, {
    removed: between.map(({ reading }) => reading.names), added: readings.map((reading) => reading.names),
    all: () => [above.map(namesIn), readings.map((reading) => reading.names), below.map(namesIn)].flat(),
  });
  const settled = above.concat(readings.map((reading, i) => middle[i] ?? settleBlock(reading, facts, textAt(first + i))), below);
  const news = newsBetween(old.facts, facts);
  if (news !== undefined) for (const i of concernedBlocks(news, stack, settled, text)) settled[i] = settleBlock(settled[i]?.reading ?? NOTHING, facts, textAt(i));
  return liveAnalysis({ text, options, lines, stack, facts, settled });
}

function namesIn({ reading }: LiveBlock): NameReading {
  return reading.names;
}

/** The blocks that may have other names since the facts have changed. */
function concernedBlocks(news: News, { starts, ends }: Blocks, settled: readonly LiveBlock[], text: string): Iterable<number> {
  if (news.all) return settled.keys();
  const concerned = new Set<number>();
  settled.forEach(({ reading }, i) => { if (concerns(news, reading.names)) concerned.add(i); });
  for (const word of news.words) {
    let block = 0;
    for (let at = placeAfter(word, text, 0); at >= 0; at = placeAfter(word, text, Math.max(at + 1, ends[block] ?? text.length))) {
      while (block < ends.length - 1 && (ends[block] ?? 0) <= at) block++;
      if ((starts[block] ?? 0) <= at) concerned.add(block);
    }
  }
  return concerned;
}

/** How many blocks at either end stand, unchanged and in the same role, where they did or as far from the end. */
function sharedBlocks(old: Blocks, now: Blocks, { prefix, suffix, shift }: Change) {
  const [oldCount, count] = [old.starts.length, now.starts.length];
  const most = Math.min(oldCount, count);
  let first = 0;
  while (first < most && (now.ends[first] ?? 0) <= prefix && isSame(old, first, now, first, 0)) first++;
  let last = 0;
  const from = now.length - suffix;
  while (last < most - first && (now.starts[count - 1 - last] ?? 0) >= from && isSame(old, oldCount - 1 - last, now, count - 1 - last, shift)) last++;
  return { first, last };
}

function isSame(old: Blocks, was: number, now: Blocks, is: number, shift: number): boolean {
  return old.starts[was] === (now.starts[is] ?? 0) - shift && old.ends[was] === (now.ends[is] ?? 0) - shift && old.roles[was] === now.roles[is];
}

/** Finds the block of the earlier text, from `next` on, that stands unchanged where block `i` does now; to be asked in order. */
function keptBlock(old: LiveAnalysis, now: Blocks, { prefix, suffix, shift }: Change, next: number): (i: number) => LiveBlock | undefined {
  return (i) => {
    const start = now.starts[i] ?? 0;
    const delta = (now.ends[i] ?? 0) <= prefix ? 0 : start >= now.length - suffix ? shift : undefined;
    if (delta === undefined) return undefined;
    while ((old.stack.starts[next] ?? Infinity) < start - delta) next++;
    return isSame(old.stack, next, now, i, delta) ? old.settled[next] : undefined;
  };
}

/** A copy, so that what a reading keeps of its block's text does not keep the whole text it stood in. */
function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

/** Sentences and marks are put together when somebody asks for them. */
function liveAnalysis(read: Omit<LiveAnalysis, 'blocks' | 'sentences' | 'marks'>): LiveAnalysis {
  const { stack, settled } = read;
  let blocks: readonly Block[] | undefined;
  let sentences: readonly Sentence[] | undefined;
  let marks: readonly Mark[] | undefined;
  return {
    ...read,
    get blocks() { return blocks ??= blocksOf(stack); },
    get sentences() { return sentences ??= sentencesOf(stack, settled); },
    get marks() { return marks ??= marksOf(stack, settled); },
  };
}

function sentencesOf({ starts }: Blocks, settled: readonly LiveBlock[]): Sentence[] {
  const all: Sentence[] = [];
  settled.forEach(({ sentences }, i) => {
    const at = starts[i] ?? 0;
    for (const { start, end, claim } of sentences) all.push({ start: start + at, end: end + at, claim });
  });
  return all;
}

function marksOf({ starts, sources }: Blocks, settled: readonly LiveBlock[]): Mark[] {
  const all: Mark[] = [];
  settled.forEach(({ marks }, i) => {
    const source = sources[i]?.text ?? null;
    for (const mark of marks) all.push(markFrom(mark, starts[i] ?? 0, source));
  });
  return all;
}
