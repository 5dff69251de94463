import * as l10n from '@vscode/l10n';

/** `3 claims in 2 seeds`; `count` says how many of what. */
export function countIn(count: string, seeds: number): string {
  return seeds === 1 ? l10n.t('{0} in 1 seed', count) : l10n.t('{0} in {1} seeds', count, seeds);
}

export function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}
