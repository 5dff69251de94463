import { bySpan, overlaps, type Span } from '../base/span.js';
import type { AnalysisOptions, Role, Sentence, SettledBlock } from './analysis.js';
import { findClaims } from './claims/claims.js';
import type { ClaimMark, Mark, NumberMark, SourceMark } from './marks.js';
import { findEstablished } from './names/established.js';
import { decideNames, readNames, type NameFacts, type NameReading } from './names/names.js';
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

/** @param text the block's */
export function readBlock(text: string, role: Role, options: AnalysisOptions): Reading {
  if (role === 'chrome') return NOTHING;
  const sources = findSources(text, role);
  if (role === 'speaker') return { ...NOTHING, sources };
  const names = readNames(text, options);
  if (role !== 'body') return { ...NOTHING, sources, names };
  const sentences = splitSentences(text);
  const numbers = findNumbers(text, sentences);
  const claims = findClaims(text, sentences);
  return { sentences: withClaims(sentences, claims), sources, numbers, names, claims };
}

function withClaims(sentences: readonly Span[], claims: readonly ClaimMark[]): Sentence[] {
  const claimed = new Set(claims.map((claim) => claim.start));
  return sentences.map(({ start, end }) => ({ start, end, claim: claimed.has(start) }));
}

/** Digits inside a name, a URL or an identifier are no quantity, and a name inside a URL is no name. */
export function settleBlock(reading: Reading, facts: NameFacts, text: string): LiveBlock {
  if (reading === NOTHING) return chromeBlock(text, facts);
  const pointers = reading.sources.filter((source) => source.subtype !== 'title');
  const names = decideNames(reading.names, facts, text).filter((name) => !pointers.some((source) => overlaps(source, name)));
  const taken: readonly Span[] = pointers.length === 0 ? names : [...pointers, ...names];
  const numbers = reading.numbers.filter((number) => !taken.some((span) => overlaps(span, number)));
  const marks: Mark[] = [...reading.sources, ...names, ...numbers, ...reading.claims];
  return { reading, sentences: reading.sentences, marks: marks.length < 2 ? marks : marks.sort(bySpan) };
}

/** Nothing is marked in chrome but what the user named. */
function chromeBlock(text: string, { users }: NameFacts): LiveBlock {
  const marks = findEstablished(text, users);
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
