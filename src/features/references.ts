import * as l10n from '@vscode/l10n';
import { groupBy } from '../base/groups.js';
import type { Place, Related } from './features.js';
import { referencesAt } from './navigation.js';
import { textsOf } from './outline/texts.js';
import { inSentence } from './places.js';
import type { Turn } from './turn.js';
import type { Seed, Workspace } from './workspace.js';

/** Places that link to a mark in one way, by file and offset. */
export interface ReferenceGroup {
  readonly relation: Related['relation'];
  readonly label: string;
  readonly places: readonly Place[];
  readonly more: number;
}

/** Of one relation so many places are told. */
const MOST_PLACES = 500;

/** Everything that links to the mark at an offset, itself included, with a few words of each place. */
export async function referenceGroups(workspace: Workspace, seed: Seed, offset: number, relations: readonly Related['relation'][], { isCancelled }: Turn): Promise<ReferenceGroup[]> {
  const texts = textsOf(workspace);
  const related = referencesAt(workspace, seed, offset).filter(({ relation }) => relations.includes(relation));
  const groups: ReferenceGroup[] = [];
  for (const [relation, inGroup] of groupBy(related, (one) => one.relation)) {
    const shown = inGroup.slice(0, MOST_PLACES);
    const places: Place[] = [];
    for (const { location } of shown) {
      if (isCancelled()) return [];
      const text = await texts(location.uri);
      places.push({ ...location, excerpt: text === undefined ? '' : inSentence(workspace, text, location, 120) });
    }
    groups.push({ relation, label: relationName(relation), places: places.sort(byPlace), more: inGroup.length - shown.length });
  }
  return groups;
}

export const ALL_RELATIONS: readonly Related['relation'][] = ['same', 'restates', 'conflicts', 'same-name', 'same-source', 'same-measure'];

function byPlace(a: Place, b: Place): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start || a.end - b.end;
}

function relationName(relation: Related['relation']): string {
  switch (relation) {
    case 'same': return l10n.t('Said in the same words');
    case 'restates': return l10n.t('Restated');
    case 'conflicts': return l10n.t('Contradicted');
    case 'same-name': return l10n.t('Mentions');
    case 'same-source': return l10n.t('From this source');
    case 'same-measure': return l10n.t('Figures for the same thing');
  }
}
