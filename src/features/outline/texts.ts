import * as l10n from '@vscode/l10n';
import type { Workspace } from '../workspace.js';

/** The texts of seeds, each read once for one question. */
export function textsOf(workspace: Workspace): (uri: string) => Promise<string | undefined> {
  const asked = new Map<string, Promise<string | undefined>>();
  return (uri) => {
    const known = asked.get(uri) ?? workspace.textOf(uri);
    asked.set(uri, known);
    return known;
  };
}

/** `3 claims in 2 seeds`; `count` says how many of what. */
export function countIn(count: string, seeds: number): string {
  return seeds === 1 ? l10n.t('{0} in 1 seed', count) : l10n.t('{0} in {1} seeds', count, seeds);
}
