import * as l10n from '@vscode/l10n';
import type { Finding } from '../corpus/corpus.js';
import type { IndependentGroup } from '../corpus/independent.js';
import type { Workspace } from './workspace.js';

/** Who else says what a place says: those of its own source, other sources, and copies, which bear out nothing. */
export interface Standing<F> {
  readonly ownSource: readonly F[];
  readonly others: readonly IndependentGroup<F>[];
  readonly copiesOfOwn: number;
  readonly copiesOfOthers: number;
}

/** @param found what says something of the same thing as `own`, itself not included */
export function standingOf<F extends Finding>(workspace: Workspace, own: Finding, found: readonly F[]): Standing<F> {
  const isOther = (one: Finding): one is F => one !== own;
  const [first, ...others] = workspace.corpus.independent<Finding | F>([own, ...found]).map((group) => ({ source: group.source, findings: group.findings.filter(isOther), copies: group.copies.filter(isOther) }));
  return {
    ownSource: first?.findings ?? [], others, copiesOfOwn: first?.copies.length ?? 0,
    copiesOfOthers: others.reduce((sum, { copies }) => sum + copies.length, 0),
  };
}

/** Each wording once, by source; the copies of what a source says stand with its first wording. */
export function wordingsOf<F extends Finding>(workspace: Workspace, found: readonly F[]): { readonly finding: F; readonly copies: readonly F[] }[] {
  return workspace.corpus.independent(found).flatMap(({ findings, copies }) => findings.map((finding, i) => ({ finding, copies: i === 0 ? copies : [] })));
}

/** `1 is from the same source`, `2 are copies of this`: what does not count as another voice. */
export function dependentParts<F>({ copiesOfOwn, copiesOfOthers }: Standing<F>, ofOwnSource: number): string[] {
  return [
    ...ofOwnSource === 0 ? [] : [ofOwnSource === 1 ? l10n.t('1 is from the same source') : l10n.t('{0} are from the same source', ofOwnSource)],
    ...copiesOfOwn === 0 ? [] : [copiesOfOwn === 1 ? l10n.t('1 is a copy of this') : l10n.t('{0} are copies of this', copiesOfOwn)],
    ...copiesOfOthers === 0 ? [] : [copiesOfOthers === 1 ? l10n.t('1 is a copy of another') : l10n.t('{0} are copies of others', copiesOfOthers)],
  ];
}

/** What a line on several places adds where they are not all independent; `null` where they are. */
export function standingText(standing: Standing<Finding>): string | null {
  const { ownSource, others } = standing;
  const dependent = dependentParts(standing, ownSource.length);
  const isOneEach = others.every(({ findings }) => findings.length === 1);
  if (dependent.length === 0 && isOneEach) return null;
  const sources = others.length === 0 ? [] : [others.length === 1 ? l10n.t('1 independent source') : l10n.t('{0} independent sources', others.length)];
  return [...sources, ...dependent].join(', ');
}
