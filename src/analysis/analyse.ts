import { bySpan, overlaps, type Span } from '../base/span.js';
import type { Analysis, AnalysisOptions, Block, Sentence } from './analysis.js';
import { findClaims } from './claims/claims.js';
import type { ClaimMark, Mark, NumberMark, SourceMark } from './marks.js';
import { decideNames, gatherNames, readNames, sameNameFacts, type NameFacts, type NameReading } from './names/names.js';
import { findNumbers } from './numbers/numbers.js';
import { readBlocks } from './passages/blocks.js';
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

/** A block's reading in the light of what the whole text says of names; offsets are from the block's start. */
interface SettledBlock {
  readonly reading: Reading;
  readonly facts: NameFacts;
  readonly marks: readonly Mark[];
}

/** An analysis with what the next one of the same text can take over. */
interface LiveAnalysis extends Analysis {
  readonly options: AnalysisOptions;
  readonly facts: NameFacts;
  readonly settled: readonly SettledBlock[];
}

/**
 * Reads a text: its blocks each by itself, then the names in the light of the whole text. Never throws.
 * @param previous an analysis of an earlier state of the same text; what did not change is taken over from it, and
 *   the result equals that of a fresh start.
 */
export function analyse(text: string, options: AnalysisOptions, previous?: Analysis): Analysis {
  const old = previous !== undefined && isLive(previous) && previous.options === options ? previous : undefined;
  const blocks = readBlocks(text);
  const kept = old === undefined ? () => undefined : keptBlocks(old, text);
  const before = blocks.map(kept);
  const readings = blocks.map((block, i) => before[i]?.reading ?? readBlock(text.slice(block.start, block.end), block, options));
  const gathered = gatherNames(readings.map((reading) => reading.names), options);
  const facts = old !== undefined && sameNameFacts(old.facts, gathered) ? old.facts : gathered;
  const settled = blocks.map((block, i): SettledBlock => {
    const same = before[i];
    if (same?.facts === facts) return same;
    const reading = readings[i] ?? NOTHING;
    return { reading, facts, marks: settle(reading, facts, text.slice(block.start, block.end)) };
  });
  const live: LiveAnalysis = {
    text, blocks, options, facts, settled,
    sentences: blocks.flatMap((block, i) => sentencesAt(block, settled[i])),
    marks: blocks.flatMap((block, i) => marksAt(block, settled[i])).sort(bySpan),
  };
  return live;
}

function isLive(analysis: Analysis): analysis is LiveAnalysis {
  return 'settled' in analysis;
}

/** Finds the settled block of the earlier text that stands, unchanged and in the same role, where `block` does now. */
function keptBlocks(old: LiveAnalysis, text: string): (block: Block) => SettledBlock | undefined {
  const shorter = Math.min(text.length, old.text.length);
  let prefix = 0;
  while (prefix < shorter && text.charCodeAt(prefix) === old.text.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && text.charCodeAt(text.length - 1 - suffix) === old.text.charCodeAt(old.text.length - 1 - suffix)) suffix++;
  const shift = text.length - old.text.length;
  const byStart = new Map(old.blocks.map((block, i) => [block.start, i]));
  return (block) => {
    const delta = block.end <= prefix ? 0 : block.start >= text.length - suffix ? shift : undefined;
    if (delta === undefined) return undefined;
    const index = byStart.get(block.start - delta);
    const was = index === undefined ? undefined : old.blocks[index];
    if (index === undefined || was === undefined || was.end !== block.end - delta || was.role !== block.role) return undefined;
    return old.settled[index];
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

function sentencesAt(block: Block, settled: SettledBlock | undefined): Sentence[] {
  if (block.role !== 'body' || settled === undefined) return [];
  const claims = new Set(settled.reading.claims.map((claim) => claim.start));
  return settled.reading.sentences.map((s) => ({ start: s.start + block.start, end: s.end + block.start, claim: claims.has(s.start) }));
}
