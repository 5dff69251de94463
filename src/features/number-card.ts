import type { NumberMark } from '../analysis/marks.js';
import * as l10n from '@vscode/l10n';
import { fold } from '../base/excerpt.js';
import type { Measurement } from '../corpus/corpus.js';
import { agree, headWord, readFigure, surelyFor, type Figure } from '../corpus/figures.js';
import { passagesOf } from '../corpus/passages.js';
import { otherEnd, sourceLine } from './claim-card.js';
import type { CardLine } from './features.js';
import { dependentParts, standingOf, type Standing } from './independence.js';
import { lineWith } from './places.js';
import type { Seed, Workspace } from './workspace.js';

export async function numberLines(workspace: Workspace, seed: Seed, mark: NumberMark, limit: number): Promise<CardLine[]> {
  const passage = passagesOf(seed.analysis).find((one) => one.start <= mark.start && mark.start < one.end);
  const source = sourceLine(passage?.source?.text ?? null);
  const text = seed.text.slice(mark.start, mark.end);
  const figure = readFigure(mark, text);
  if (figure === null) return [source];
  const others = othersFor(workspace, seed, mark, figure);
  if (others.length === 0) return [source];
  const standing = standingOf(workspace, { uri: seed.uri, start: mark.start, end: mark.end }, others);
  const verdict = await verdictOf(workspace, standing, figure);
  const thing = mark.of === null ? l10n.t('the same thing') : headWord(mark.of) ?? mark.of;
  const summary = others.length === 1 ? l10n.t('1 other place gives a figure for {0}: {1}.', thing, verdict)
    : l10n.t('{0} other places give a figure for {1}: {2}.', others.length, thing, verdict);
  return [source, await lineWith(workspace, summary, others.toSorted((a, b) => Number(agree(b.figure, figure)) - Number(agree(a.figure, figure))), limit)];
}

/** The figures for the same noun, and those in sentences that say the same as this number's in other words, each once, by place. */
function othersFor(workspace: Workspace, seed: Seed, mark: NumberMark, figure: Figure): Measurement[] {
  const { corpus } = workspace;
  const linked = corpus.linksAt(seed.uri, mark.start).flatMap((link) => {
    const other = otherEnd(link, seed.uri, mark);
    const comparable = corpus.figuresIn(other.uri, other).filter((one) => one.figure.dimension === figure.dimension);
    return surelyFor(figure, comparable);
  });
  const byPlace = new Map([...corpus.figures(seed.uri, mark, seed.text.slice(mark.start, mark.end)), ...linked].map((one) => [`${one.uri} ${one.start}`, one]));
  byPlace.delete(`${seed.uri} ${mark.start}`);
  const fileOf = ({ uri }: Measurement): string => `${corpus.fileOf(uri) ?? ''} ${uri}`;
  return [...byPlace.values()].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : a.start - b.start));
}

/** `2 agree, 1 says 68 %, 1 is a copy of this`: one voice a source, the differing figures as they stand while they are few. */
async function verdictOf(workspace: Workspace, standing: Standing<Measurement>, figure: Figure): Promise<string> {
  const agrees = (one: Measurement): boolean => agree(one.figure, figure);
  const agreeing = standing.others.filter(({ findings }) => findings.some(agrees)).length;
  const differing = [standing.ownSource, ...standing.others.map(({ findings }) => findings)].map((findings) => findings.filter((one) => !agrees(one))).filter((some) => some.length > 0);
  const parts: string[] = [];
  if (agreeing > 0) parts.push(agreeing === 1 ? l10n.t('1 agrees') : l10n.t('{0} agree', agreeing));
  if (differing.length > MOST_QUOTED) parts.push(l10n.t('{0} differ', differing.length));
  else for (const [text, count] of await readings(workspace, differing)) parts.push(count === 1 ? l10n.t('1 says {0}', text) : l10n.t('{0} say {1}', count, text));
  return [...parts, ...dependentParts(standing, standing.ownSource.filter(agrees).length)].join(', ');
}

const MOST_QUOTED = 5;

/** How many sources give each reading. */
async function readings(workspace: Workspace, bySource: readonly (readonly Measurement[])[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const findings of bySource) {
    const texts = await Promise.all(findings.slice(0, MOST_QUOTED).map(async ({ uri, start, end }) => fold((await workspace.textOf(uri))?.slice(start, end) ?? l10n.t('something else'))));
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
