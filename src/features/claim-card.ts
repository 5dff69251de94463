import type { ClaimMark } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import * as l10n from '@vscode/l10n';
import { fold } from '../base/excerpt.js';
import type { Link, Relation } from '../corpus/links.js';
import { conflictOf } from './conflicts.js';
import type { CardLine, CardOptions } from './features.js';
import { standingOf, standingText } from './independence.js';
import { lineWith, type Found } from './places.js';
import { hedgeName } from './wording.js';
import type { Seed, Workspace } from './workspace.js';

export async function claimLines(workspace: Workspace, seed: Seed, mark: ClaimMark, { limit, relations = RELATIONS }: CardOptions): Promise<CardLine[]> {
  const links = workspace.corpus.linksAt(seed.uri, mark.start);
  const related = relations.flatMap((relation) => {
    const inRelation = links.filter((link) => link.relation === relation);
    const found = inRelation.map((link) => otherEnd(link, seed.uri, mark));
    if (found.length === 0) return [];
    const said = relationText(relation, found.length);
    const standing = relation === 'same' ? null : standingText(standingOf(workspace, { uri: seed.uri, start: mark.start, end: mark.end }, found));
    const line = lineWith(workspace, standing === null ? l10n.t('{0}.', said) : l10n.t('{0}: {1}.', said, standing), found, limit);
    return [relation === 'conflicts' ? withReasons(workspace, seed, mark, line, inRelation) : line];
  });
  return [hedgeLine(mark), sourceLine(mark.source), ...await Promise.all(related)];
}

/** The end of a link that is not the sentence itself. */
export function otherEnd(link: Link, uri: string, claim: Span): Found {
  const { document, start, end } = isFirst(link, uri, claim) ? link.b : link.a;
  return { uri: document, start, end };
}

function isFirst({ a }: Link, uri: string, { start, end }: Span): boolean {
  return a.document === uri && a.start < end && start < a.end;
}

/** Each place of a line on conflicts with what differs there, where that is a figure or a date. */
async function withReasons(workspace: Workspace, seed: Seed, claim: Span, line: Promise<CardLine>, links: readonly Link[]): Promise<CardLine> {
  const { places, ...rest } = await line;
  const reasons = await Promise.all(links.slice(0, places.length).map(async (link) => {
    if (link.differs?.kind === 'date') return l10n.t('another date');
    const { here, there, isOfFigures } = conflictOf(link, isFirst(link, seed.uri, claim));
    const text = isOfFigures ? await workspace.textOf(there.uri) : undefined;
    return text === undefined ? null : l10n.t('{0} against {1}', fold(text.slice(there.start, there.end)), fold(seed.text.slice(here.start, here.end)));
  }));
  return { ...rest, places: places.map((place, i) => (reasons[i] == null ? place : { ...place, excerpt: `${reasons[i]}: ${place.excerpt}` })) };
}

export function sourceLine(source: string | null): CardLine {
  return { text: source === null ? l10n.t('Source unknown.') : l10n.t('Source: {0}', fold(source)), places: [], more: 0 };
}

export const RELATIONS: readonly Relation[] = ['same', 'restates', 'conflicts'];

function hedgeLine(mark: ClaimMark): CardLine {
  const words = mark.cues.map((cue) => l10n.t('“{0}”', fold(cue))).join(', ');
  const text = mark.hedge === 'none' ? l10n.t('Not hedged.')
    : mark.hedge === 'weak' ? l10n.t('Weakly hedged by {0}.', words)
    : l10n.t('Strongly hedged by {0}.', words);
  return { text: mark.hedge !== 'none' && words === '' ? l10n.t('It is {0}.', hedgeName(mark.hedge)) : text, places: [], more: 0 };
}

function relationText(relation: Relation, count: number): string {
  switch (relation) {
    case 'same': return count === 1 ? l10n.t('Said in the same words in 1 other place') : l10n.t('Said in the same words in {0} other places', count);
    case 'restates': return count === 1 ? l10n.t('Restated in 1 other place') : l10n.t('Restated in {0} other places', count);
    case 'conflicts': return count === 1 ? l10n.t('Contradicted in 1 other place') : l10n.t('Contradicted in {0} other places', count);
  }
}
