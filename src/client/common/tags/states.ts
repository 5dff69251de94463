import * as vscode from 'vscode';
import type { AnchorState, TagExcerpt } from '../../../protocol/tags.js';
import { rangeOf } from '../places.js';

/** An anchor's state as a sentence. */
export function stateText({ state, candidates }: TagExcerpt): string {
  const texts: Readonly<Record<AnchorState, string>> = {
    exact: vscode.l10n.t('It stands where it was.'),
    moved: vscode.l10n.t('The same words stand in another place than before.'),
    changed: vscode.l10n.t('The words were changed since.'),
    ambiguous: candidates.length === 1 ? vscode.l10n.t('It may belong here: say whether it does.') : vscode.l10n.t('It may belong to {0} places: choose one.', candidates.length),
    orphan: vscode.l10n.t('Its words are no longer in the seed.'),
  };
  return texts[state];
}

/** Where an annotation stands, or may stand. */
export function rangesOf({ range, candidates }: TagExcerpt): readonly vscode.Range[] {
  return range === null ? candidates.map(rangeOf) : [rangeOf(range)];
}
