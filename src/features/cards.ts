import type { Mark, NameMark, SourceMark } from '../analysis/marks.js';
import * as l10n from '@vscode/l10n';
import { fold } from '../base/excerpt.js';
import type { Mention } from '../corpus/corpus.js';
import { claimLines } from './claim-card.js';
import type { Card, CardLine, CardOptions } from './features.js';
import { numberLines } from './number-card.js';
import { lineWith, seedCount, type Found } from './places.js';
import { markAt } from './seed.js';
import { kindName, readingOf, sourceName, typeName } from './wording.js';
import type { Seed, Workspace } from './workspace.js';

/** What is known of the mark at an offset: what it says, where it comes from, where else it is said, and why it is one. */
export async function cardAt(workspace: Workspace, seed: Seed, offset: number, options: CardOptions): Promise<Card | null> {
  const mark = markAt(seed, offset);
  if (mark === undefined) return null;
  const lines = await linesFor(workspace, seed, mark, options);
  return { start: mark.start, end: mark.end, kind: mark.kind, title: titleOf(workspace, seed, mark), lines: [...lines, whyLine(mark)] };
}

function titleOf(workspace: Workspace, seed: Seed, mark: Mark): string {
  switch (mark.kind) {
    case 'number': return l10n.t('Number: {0}', readingOf(mark));
    case 'claim': return l10n.t('{0}: {1}', kindName(mark.kind), typeName(mark.type));
    case 'source': return l10n.t('{0}: {1}', sourceName(mark.subtype), fold(seed.text.slice(mark.start, mark.end)));
    default: return l10n.t('{0}: {1}', kindName(mark.kind), workspace.corpus.nameOf(mark.canonical));
  }
}

function linesFor(workspace: Workspace, seed: Seed, mark: Mark, options: CardOptions): Promise<CardLine[]> {
  const { limit } = options;
  switch (mark.kind) {
    case 'number': return numberLines(workspace, seed, mark, limit);
    case 'claim': return claimLines(workspace, seed, mark, options);
    case 'source': return sourceLines(workspace, seed, mark, limit);
    default: return nameLines(workspace, mark, limit);
  }
}

function whyLine(mark: Mark): CardLine {
  const cues = mark.kind === 'claim' && mark.cues.length > 0 ? mark.cues.map((cue) => l10n.t('“{0}”', fold(cue))).join(', ') : null;
  const text = cues === null ? l10n.t('Found by the rule {0}.', mark.rule) : l10n.t('Found by the rule {0}, with the words {1}.', mark.rule, cues);
  return { text, places: [], more: 0 };
}

async function nameLines(workspace: Workspace, mark: NameMark, limit: number): Promise<CardLine[]> {
  const mentions = workspace.corpus.mentions(mark.canonical);
  const spellings = [...new Set(mentions.map((mention) => mention.spelling))].sort();
  const claims = claimsOf(mentions);
  const naming = claims.length === 1 ? l10n.t('1 claim names it.') : l10n.t('{0} claims name it.', claims.length);
  return [
    ...(spellings.length > 1 ? [{ text: l10n.t('Also written: {0}.', spellings.filter((one) => one !== workspace.corpus.nameOf(mark.canonical)).join(', ')), places: [], more: 0 }] : []),
    { text: mentionCount(mentions), places: [], more: 0 },
    ...(claims.length > 0 ? [await lineWith(workspace, naming, claims, limit)] : []),
  ];
}

function mentionCount(mentions: readonly Found[]): string {
  const seeds = seedCount(mentions);
  if (mentions.length === 1) return l10n.t('1 mention.');
  return seeds === 1 ? l10n.t('{0} mentions in 1 seed.', mentions.length) : l10n.t('{0} mentions in {1} seeds.', mentions.length, seeds);
}

/** The claims that hold a mention, each once. */
function claimsOf(mentions: readonly Mention[]): Found[] {
  const found: Found[] = [];
  for (const { uri, claim } of mentions) {
    const last = found.at(-1);
    if (claim !== null && (last?.uri !== uri || last.start !== claim.start)) found.push({ uri, ...claim });
  }
  return found;
}

async function sourceLines(workspace: Workspace, seed: Seed, mark: SourceMark, limit: number): Promise<CardLine[]> {
  const text = seed.text.slice(mark.start, mark.end);
  const mentions = workspace.corpus.sources(text);
  const passages = await passageLine(workspace, text, limit);
  return mentions.length < 2 ? [passages] : [await lineWith(workspace, mentionCount(mentions), mentions, limit), passages];
}

async function passageLine(workspace: Workspace, source: string, limit: number): Promise<CardLine> {
  const passages = workspace.corpus.passages(source);
  const seeds = seedCount(passages);
  if (passages.length === 0) return { text: l10n.t('No passage is known to come from it.'), places: [], more: 0 };
  const count = passages.length === 1 ? l10n.t('1 passage comes from it.')
    : seeds === 1 ? l10n.t('{0} passages in 1 seed come from it.', passages.length)
    : l10n.t('{0} passages in {1} seeds come from it.', passages.length, seeds);
  return lineWith(workspace, count, passages, limit);
}
