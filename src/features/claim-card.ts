import type { ClaimMark } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import * as l10n from '@vscode/l10n';
import { fold } from '../base/excerpt.js';
import type { Link, Relation } from '../corpus/links.js';
import type { CardLine, CardOptions } from './features.js';
import { standingOf, standingText } from './independence.js';
import { lineWith, type Found } from './places.js';
import { hedgeName } from './wording.js';
import type { Seed, Workspace } from './workspace.js';

export async function claimLines(workspace: Workspace, seed: Seed, mark: ClaimMark, { limit, relations = RELATIONS }: CardOptions): Promise<CardLine[]> {
  const links = workspace.corpus.linksAt(seed.uri, mark.start);
  const related = relations.flatMap((relation) => {
    const found = links.filter((link) => link.relation === relation).map((link) => otherEnd(link, seed.uri, mark));
    if (found.length === 0) return [];
    const said = relationText(relation, found.length);
    const standing = relation === 'same' ? null : standingText(standingOf(workspace, { uri: seed.uri, start: mark.start, end: mark.end }, found));
    return [lineWith(workspace, standing === null ? l10n.t('{0}.', said) : l10n.t('{0}: {1}.', said, standing), found, limit)];
  });
  return [hedgeLine(mark), sourceLine(mark.source), ...await Promise.all(related)];
}

/** The end of a link that is not the sentence itself. */
export function otherEnd({ a, b }: Link, uri: string, { start, end }: Span): Found {
  const isHere = a.document === uri && a.start < end && start < a.end;
  const other = isHere ? b : a;
  return { uri: other.document, start: other.start, end: other.end };
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
