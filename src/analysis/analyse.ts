import { bySpan, overlaps, type Span } from '../base/span.js';
import type { Analysis, AnalysisOptions, Block, Sentence, SettledBlock } from './analysis.js';
import { changeBetween, type Change } from './change.js';
import { findClaims } from './claims/claims.js';
import type { ClaimMark, Mark, NumberMark, SourceMark } from './marks.js';
import { decideNames, gatherNames, readNames, sameNameFacts, type NameFacts, type NameReading } from './names/names.js';
import { findNumbers } from './numbers/numbers.js';
import { readBlocks } from './passages/blocks.js';
import { readLines, type Line } from './passages/lines.js';
import { splitSentences } from './sentences/sentences.js';
import { findSources } from './sources/sources.js';

/** What one block says by itself; offsets are from its start, so that it holds wherever the block moves. */
interface Reading {
  readonly sentences: readonly Span[];
  readonly sources: readonly SourceMark[];
  readonly numbers: readonly NumberMark[];
  readonly names: NameReading;
  readonly claims: readonly ClaimMark[];
}

/** A block's reading in the light of what the whole text says of names. */
interface LiveBlock extends SettledBlock {
  readonly reading: Reading;
  readonly facts: NameFacts;
}

/** An analysis with what the next one of the same text can take over. */
interface LiveAnalysis extends Analysis {
  readonly options: AnalysisOptions;
  readonly lines: readonly Line[];
  readonly facts: NameFacts;
  readonly settled: readonly LiveBlock[];
}

/**
 * Reads a text: its blocks each by itself, then the names in the light of the whole text. Never throws.
 * @param previous an analysis of an earlier state of the same text; what did not change is taken over from it, and
 *   the result equals that of a fresh start.
 */
export function analyse(text: string, options: AnalysisOptions, previous?: Analysis): Analysis {
  const old = previous !== undefined && isLive(previous) && previous.options === options ? previous : undefined;
  const change = old === undefined ? undefined : changeBetween(old.text, text);
  const lines = readLines(text, old === undefined || change === undefined ? undefined : { length: old.text.length, lines: old.lines, change });
  const blocks = readBlocks(text, lines);
  const kept = old === undefined || change === undefined ? () => undefined : keptBlocks(old, text, change);
  const before = blocks.map(kept);
  const readings = blocks.map((block, i) => before[i]?.reading ?? readBlock(text.slice(block.start, block.end), block, options));
  const facts = factsOf(readings, options, old);
  const settled = blocks.map((block, i): LiveBlock => {
    const same = before[i];
    if (same?.facts === facts) return same;
    const reading = readings[i] ?? NOTHING;
    return { reading, facts, sentences: sentencesOf(reading, block), marks: settle(reading, facts, text.slice(block.start, block.end)) };
  });
  return liveAnalysis({ text, lines, blocks, options, facts, settled });
}

/** Sentences and marks are put together when somebody asks for them. */
function liveAnalysis(read: Omit<LiveAnalysis, 'sentences' | 'marks'>): LiveAnalysis {
  const { blocks, settled } = read;
  let sentences: readonly Sentence[] | undefined;
  let marks: readonly Mark[] | undefined;
  return {
    ...read,
    get sentences() { return sentences ??= blocks.flatMap((block, i) => sentencesAt(block, settled[i])); },
    get marks() { return marks ??= blocks.flatMap((block, i) => marksAt(block, settled[i])); },
  };
}

/** What the whole text says of names: the same as before where the blocks that changed say the same of them as they did. */
function factsOf(readings: readonly Reading[], options: AnalysisOptions, old: LiveAnalysis | undefined): NameFacts {
  if (old === undefined) return gatherNames(readings.map((reading) => reading.names), options);
  const was = old.settled;
  const shorter = Math.min(readings.length, was.length);
  let first = 0;
  while (first < shorter && readings[first] === was[first]?.reading) first++;
  let last = 0;
  while (last < shorter - first && readings[readings.length - 1 - last] === was[was.length - 1 - last]?.reading) last++;
  const told = (some: readonly Reading[]): string => saidOfNames(some.map((reading) => reading.names));
  if (told(readings.slice(first, readings.length - last)) === told(was.slice(first, was.length - last).map((block) => block.reading))) return old.facts;
  const gathered = gatherNames(readings.map((reading) => reading.names), options);
  return sameNameFacts(old.facts, gathered) ? old.facts : gathered;
}

/** All that readings say of names to the rest of the text, as one string. */
function saidOfNames(readings: readonly NameReading[]): string {
  return JSON.stringify(readings.map(({ candidates, ...said }) => ({ ...said, candidates: candidates.map(({ head, kind, rule }) => [head, kind, rule]) })));
}

function isLive(analysis: Analysis): analysis is LiveAnalysis {
  return 'facts' in analysis;
}

/** Finds the settled block of the earlier text that stands, unchanged and in the same role, where `block` does now; to be asked in order. */
function keptBlocks(old: LiveAnalysis, text: string, { prefix, suffix, shift }: Change): (block: Block) => LiveBlock | undefined {
  let next = 0;
  return (block) => {
    const delta = block.end <= prefix ? 0 : block.start >= text.length - suffix ? shift : undefined;
    if (delta === undefined) return undefined;
    while ((old.blocks[next]?.start ?? Infinity) < block.start - delta) next++;
    const was = old.blocks[next];
    if (was?.start !== block.start - delta || was.end !== block.end - delta || was.role !== block.role) return undefined;
    return old.settled[next];
  };
}

function readBlock(text: string, block: Block, options: AnalysisOptions): Reading {
  if (block.role === 'chrome') return NOTHING;
  const sentences = block.role === 'body' ? splitSentences(text) : [{ start: 0, end: text.length }];
  const sources = findSources(text, block.role);
  const names = block.role === 'speaker' ? NOTHING.names : readNames(text, options);
  const numbers = block.role === 'body' ? findNumbers(text, sentences) : [];
  const claims = block.role === 'body' ? findClaims(text, sentences) : [];
  return { sentences, sources, numbers, names, claims };
}

const NOTHING: Reading = { sentences: [], sources: [], numbers: [], names: readNames('', { models: {}, systems: {} }), claims: [] };

/** Digits inside a name, a URL or an identifier are no quantity, and a name inside a URL is no name. */
function settle(reading: Reading, facts: NameFacts, text: string): Mark[] {
  const pointers = reading.sources.filter((source) => source.subtype !== 'title');
  const names = decideNames(reading.names, facts, text).filter((name) => !pointers.some((source) => overlaps(source, name)));
  const taken: Span[] = [...pointers, ...names];
  const numbers = reading.numbers.filter((number) => !taken.some((span) => overlaps(span, number)));
  return [...reading.sources, ...names, ...numbers, ...reading.claims].sort(bySpan);
}

function marksAt(block: Block, settled: SettledBlock | undefined): Mark[] {
  return (settled?.marks ?? []).map((mark) => {
    const span = { start: mark.start + block.start, end: mark.end + block.start };
    return mark.kind === 'claim' ? { ...mark, ...span, source: block.source?.text ?? null } : { ...mark, ...span };
  });
}

function sentencesAt({ start }: Block, settled: SettledBlock | undefined): Sentence[] {
  return (settled?.sentences ?? []).map((s) => ({ start: s.start + start, end: s.end + start, claim: s.claim }));
}

function sentencesOf({ sentences, claims }: Reading, { role }: Block): Sentence[] {
  if (role !== 'body') return [];
  const claimed = new Set(claims.map((claim) => claim.start));
  return sentences.map(({ start, end }) => ({ start, end, claim: claimed.has(start) }));
}
