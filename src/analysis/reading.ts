import { apartFrom, mergedBySpan, type Span } from '../base/span.js';
import type { AnalysisOptions, Role, Sentence, SettledBlock } from './analysis.js';
import { findClaims } from './claims/claims.js';
import type { ClaimMark, Mark, NameMark, NumberMark, SourceMark } from './marks.js';
import { findEstablished } from './names/established.js';
import { decideNames, readNames, readTitle, type NameFacts, type NameReading } from './names/names.js';
import { findNumbers } from './numbers/numbers.js';
import { splitSentences } from './sentences/sentences.js';
import { findSources } from './sources/sources.js';

/** What one block says by itself; offsets are from its start, so that it holds wherever the block moves. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly sources: readonly SourceMark[];
  readonly numbers: readonly NumberMark[];
  readonly names: NameReading;
  readonly claims: readonly ClaimMark[];
}

/** A block's reading in the light of what the whole text says of names. */
export interface LiveBlock extends SettledBlock {
  readonly reading: Reading;
}

const NO_NAMES = readNames('', { models: {}, systems: {} });
export const NOTHING: Reading = { sentences: [], sources: [], numbers: [], names: NO_NAMES, claims: [] };
const SILENT: LiveBlock = { reading: NOTHING, sentences: [], marks: [] };

/** A block as it stands, before it is read. */
export interface Unread {
  readonly text: string;
  readonly role: Role;
}

/**
 * Reads blocks each by itself: one detector reads them all before the next begins, so that its code and its tables stay in the
 * processor's caches, which takes a third of the time off.
 */
export function readEach(blocks: readonly Unread[], options: AnalysisOptions): Reading[] {
  const sources = blocks.map(({ text, role }) => findSources(text, role));
  const names = blocks.map(({ text, role }) => (role === 'title' ? readTitle(text, options) : role === 'body' || role === 'heading' ? readNames(text, options) : NO_NAMES));
  const sentences = blocks.map(({ text, role }) => (role === 'body' ? splitSentences(text) : []));
  const numbers = blocks.map(({ text, role }, i) => (role === 'body' ? findNumbers(text, sentences[i] ?? []) : []));
  const claims = blocks.map(({ text, role }, i) => (role === 'body' && !isEntry(sources[i] ?? []) ? findClaims(text, sentences[i] ?? []) : []));
  return blocks.map(({ role }, i) => role === 'chrome' ? NOTHING : {
    sentences: withClaims(sentences[i] ?? [], claims[i] ?? []), sources: sources[i] ?? [], numbers: numbers[i] ?? [], names: names[i] ?? NO_NAMES, claims: claims[i] ?? [],
  });
}

/** An entry of a bibliography asserts nothing. */
function isEntry(sources: readonly SourceMark[]): boolean {
  return sources[0]?.rule === 'source.citation.entry';
}

/** The claims are in order, each with the span of a sentence. */
function withClaims(sentences: readonly Span[], claims: readonly ClaimMark[]): Sentence[] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const claim = claims[next]?.start === start;
    if (claim) next++;
    return { start, end, claim };
  });
}

/** Digits inside a name, a URL or an identifier are no quantity, and a name inside a URL is no name. */
export function settleBlock(reading: Reading, facts: NameFacts, text: string): LiveBlock {
  if (reading === NOTHING) return chromeBlock(text, facts);
  const { sources, claims } = reading;
  const pointers = sources.length === 0 ? sources : sources.filter((source) => source.subtype !== 'title');
  const names = apartFrom(decideNames(reading.names, facts, text), pointers);
  const numbers = withoutModels(apartFrom(apartFrom(reading.numbers, pointers), names), names, text);
  const marks = mergedBySpan<Mark>(mergedBySpan<Mark>(sources, names), mergedBySpan<Mark>(numbers, claims));
  return { reading, sentences: reading.sentences, marks };
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

/** What a figure measures of a model is something else than the model: `Vega 9B is at 40%` does not say of what. */
function withoutModels(numbers: readonly NumberMark[], names: readonly NameMark[], text: string): readonly NumberMark[] {
  if (numbers.length === 0 || names.length === 0) return numbers;
  const models = new Set(names.filter(({ kind }) => kind === 'model').map(({ start, end }) => lastWord(text.slice(start, end))));
  return models.size === 0 ? numbers : numbers.map((mark) => (mark.of !== null && models.has(lastWord(mark.of)) ? { ...mark, of: null } : mark));
}

/** Nothing is marked in chrome but what the user named. */
function chromeBlock(text: string, { users }: NameFacts): LiveBlock {
  const marks = users.size === 0 ? [] : findEstablished(text, users);
  return marks.length === 0 ? SILENT : { ...SILENT, marks };
}

/** A mark of a block that starts at `start`; `source` is where the block comes from. */
export function markFrom(mark: Mark, start: number, source: string | null): Mark {
  const from = mark.start + start;
  const to = mark.end + start;
  switch (mark.kind) {
    case 'number': {
      const { rule, kind, subtype, value, unit, comparator, tolerance, of } = mark;
      return { start: from, end: to, rule, kind, subtype, value, unit, comparator, tolerance, of };
    }
    case 'model': case 'system': return { start: from, end: to, rule: mark.rule, kind: mark.kind, canonical: mark.canonical };
    case 'source': return { start: from, end: to, rule: mark.rule, kind: mark.kind, subtype: mark.subtype };
    case 'claim': return { start: from, end: to, rule: mark.rule, kind: mark.kind, type: mark.type, hedge: mark.hedge, cues: mark.cues, source };
  }
}
