import type { Analysis, AnalysisOptions, Block, Role, Sentence } from './analysis.js';
import { changeBetween, type Change } from '../base/change.js';
import { detached } from '../base/strings.js';
import type { Mark } from './marks.js';
import { concerns, gatherNames, gatherNamesAfter, newsBetween, placeAfter, saidBy, type NameFacts, type News, type Said } from './names/names.js';
import { blocksOf } from './passages/blocks.js';
import { readLines, type Lines } from './passages/lines.js';
import { readSections, type PlacedSection } from './passages/sections.js';
import { markFrom, NOTHING, readEach, settleBlock, type LiveBlock, type Reading, type Unread } from './reading.js';

/** A section with what its blocks say. `settled` is the same list from one analysis of a text to the next as long as nothing in the section has changed, wherever it has moved. */
export interface LiveSection extends PlacedSection {
  readonly settled: readonly LiveBlock[];
  /** What its blocks say of names by themselves. */
  readonly said: Said;
}

/** An analysis with what the next one of the same text can take over. */
export interface LiveAnalysis extends Analysis {
  readonly options: AnalysisOptions;
  readonly lines: Lines;
  readonly sections: readonly LiveSection[];
  readonly facts: NameFacts;
}

/**
 * Reads a text: its blocks each by itself, then the names in the light of the whole text. Never throws.
 * @param previous an analysis of an earlier state of the same text; what did not change is taken over from it, and
 *   the result equals that of a fresh start.
 * @param change what has changed since, where the caller knows it
 */
export function analyse(text: string, options: AnalysisOptions, previous?: LiveAnalysis, change?: Change): LiveAnalysis {
  if (previous?.options === options) return analyseAfter(text, previous, change ?? changeBetween(previous.text, text));
  return analyseEach([text], options)[0] as LiveAnalysis;
}

/**
 * Reads texts each by itself, as `analyse` does. A step is done for all of them before the next one, so that its code and its tables
 * stay in the processor's caches: short texts that are read together take about two thirds of the time.
 */
export function analyseEach(texts: readonly string[], options: AnalysisOptions): LiveAnalysis[] {
  const lined = texts.map((text) => ({ text, lines: readLines(text) }));
  const placed = lined.map((one) => ({ ...one, sections: readSections(one.lines) }));
  const read = readBlocksOf(placed, options, () => undefined);
  const known = read.map((one) => ({ ...one, facts: gatherNames(one.sections.map(({ said }) => said), options) }));
  return known.map(({ text, lines, sections, facts }) => new LazyAnalysis({ text, options, lines, facts, sections: sections.map((one) => settledBy(facts, one, text)) }));
}

function analyseAfter(text: string, old: LiveAnalysis, change: Change): LiveAnalysis {
  const { options } = old;
  const lines = readLines(text, { lines: old.lines, change });
  const placed = readSections(lines, old.sections);
  const before = new Map(old.sections.map((one) => [one.section, one]));
  const stay = new Set(placed.map(({ section }) => section));
  const gone = old.sections.filter(({ section }) => !stay.has(section));
  const read = readBlocksOf([{ text, lines, sections: placed.filter(({ section }) => !before.has(section)) }], options, keptBlocks(gone, change, text.length)).flatMap(({ sections }) => sections);
  const came = new Map(read.map((one) => [one.section, one]));
  const facts = gatherNamesAfter(old.facts, {
    removed: gone.map(({ said }) => said), added: read.map(({ said }) => said),
    all: placed.flatMap(({ section }) => (came.get(section) ?? before.get(section))?.said ?? []),
  });
  const sections = placed.flatMap((one): LiveSection[] => {
    const [now, was] = [came.get(one.section), before.get(one.section)];
    return now !== undefined ? [settledBy(facts, now, text)] : was !== undefined ? [{ ...one, settled: was.settled, said: was.said }] : [];
  });
  const news = newsBetween(old.facts, facts);
  return new LazyAnalysis({ text, options, lines, facts, sections: news === undefined ? sections : sections.map((one) => settledAgain(one, news, facts, text)) });
}

/** A section whose blocks have been read, or taken over from an earlier state of the text. */
interface ReadSection extends PlacedSection, Pick<LiveSection, 'said'> {
  readonly blocks: readonly (Reading | LiveBlock)[];
}

type Find = (start: number, end: number, role: Role) => LiveBlock | undefined;

/** A text cut into sections, some of them or all. */
interface Sectioned {
  readonly text: string;
  readonly lines: Lines;
  readonly sections: readonly PlacedSection[];
}

interface ReadText extends Sectioned {
  readonly sections: readonly ReadSection[];
}

/** @param known the block that stood, unchanged, where one of the text now starts and ends */
function readBlocksOf(texts: readonly Sectioned[], options: AnalysisOptions, known: Find): ReadText[] {
  const unread: Unread[] = [];
  const found = texts.map((one) => ({
    ...one,
    sections: one.sections.map((section) => ({ ...section, blocks: blocksIn(section, one.text, known, unread) })),
  }));
  const read = readEach(unread, options).values();
  return found.map((one) => ({
    ...one,
    sections: one.sections.map((section) => {
      const blocks = section.blocks.map((block) => block ?? read.next().value ?? NOTHING);
      return { ...section, blocks, said: saidBy(blocks.map((block) => readingOf(block).names)) };
    }),
  }));
}

/** The blocks of a section that are known; of the others `undefined`, and what is to be read in `unread`. */
function blocksIn({ section: { stack }, start }: PlacedSection, text: string, known: Find, unread: Unread[]): (LiveBlock | undefined)[] {
  return stack.starts.map((from, i) => {
    const [to, role] = [stack.ends[i] ?? from, stack.roles[i] ?? 'chrome'];
    const block = known(start + from, start + to, role);
    if (block === undefined) unread.push({ text: detached(text.slice(start + from, start + to)), role });
    return block;
  });
}

function readingOf(block: Reading | LiveBlock): Reading {
  return 'reading' in block ? block.reading : block;
}

function settledBy(facts: NameFacts, { blocks, ...one }: ReadSection, text: string): LiveSection {
  const { section: { stack }, start } = one;
  return { ...one, settled: blocks.map((block, i) => ('reading' in block ? block : settleBlock(block, facts, text.slice(start + (stack.starts[i] ?? 0), start + (stack.ends[i] ?? 0))))) };
}

/** Finds the blocks of sections of an earlier state that stand unchanged in a text of `length`. */
function keptBlocks(sections: readonly LiveSection[], { prefix, suffix, shift }: Change, length: number): Find {
  const blocks = new Map<number, { readonly end: number; readonly role: Role; readonly block: LiveBlock }>();
  for (const { section: { stack }, start, settled } of sections) {
    settled.forEach((block, i) => blocks.set(start + (stack.starts[i] ?? 0), { end: start + (stack.ends[i] ?? 0), role: stack.roles[i] ?? 'chrome', block }));
  }
  return (start, end, role) => {
    const moved = end <= prefix ? 0 : start >= length - suffix ? shift : undefined;
    const one = moved === undefined ? undefined : blocks.get(start - moved);
    return one?.end === end - (moved ?? 0) && one.role === role ? one.block : undefined;
  };
}

/** A section with those blocks decided again that may have other names since the facts have changed. */
function settledAgain(one: LiveSection, news: News, facts: NameFacts, text: string): LiveSection {
  const { section: { stack }, start, settled } = one;
  const own = text.slice(start, start + (stack.ends.at(-1) ?? 0));
  const concerned = new Set<number>();
  settled.forEach(({ reading }, i) => { if (news.all || concerns(news, reading.names)) concerned.add(i); });
  for (const pattern of news.patterns) {
    let block = 0;
    for (let at = placeAfter(pattern, own, 0); at >= 0; at = placeAfter(pattern, own, Math.max(at + 1, stack.ends[block] ?? own.length))) {
      while (block < stack.ends.length - 1 && (stack.ends[block] ?? 0) <= at) block++;
      if ((stack.starts[block] ?? 0) <= at) concerned.add(block);
    }
  }
  if (concerned.size === 0) return one;
  return { ...one, settled: settled.map((block, i) => (concerned.has(i) ? settleBlock(block.reading, facts, own.slice(stack.starts[i], stack.ends[i])) : block)) };
}

/** What `analyse` has read itself of a text. */
type Read = Omit<LiveAnalysis, 'blocks' | 'settled' | 'sentences' | 'marks'>;

/** Blocks, sentences and marks are put together when somebody asks for them. */
class LazyAnalysis implements LiveAnalysis {
  readonly text: string;
  readonly options: AnalysisOptions;
  readonly lines: Lines;
  readonly sections: readonly LiveSection[];
  readonly facts: NameFacts;
  #blocks: readonly Block[] | undefined;
  #settled: readonly LiveBlock[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #marks: readonly Mark[] | undefined;

  constructor({ text, options, lines, sections, facts }: Read) {
    this.text = text;
    this.options = options;
    this.lines = lines;
    this.sections = sections;
    this.facts = facts;
  }

  get blocks(): readonly Block[] {
    return this.#blocks ??= blocksOf(this.sections);
  }

  get settled(): readonly LiveBlock[] {
    return this.#settled ??= ([] as LiveBlock[]).concat(...this.sections.map((one) => one.settled));
  }

  get sentences(): readonly Sentence[] {
    return this.#sentences ??= sentencesOf(this);
  }

  get marks(): readonly Mark[] {
    return this.#marks ??= marksOf(this);
  }
}

function sentencesOf({ blocks, settled }: Analysis): Sentence[] {
  const all: Sentence[] = [];
  settled.forEach(({ sentences }, i) => {
    const at = blocks[i]?.start ?? 0;
    for (const { start, end, claim } of sentences) all.push({ start: start + at, end: end + at, claim });
  });
  return all;
}

function marksOf({ blocks, settled }: Analysis): Mark[] {
  const all: Mark[] = [];
  settled.forEach(({ marks }, i) => {
    const block = blocks[i];
    for (const mark of marks) all.push(markFrom(mark, block?.start ?? 0, block?.source?.text ?? null));
  });
  return all;
}
