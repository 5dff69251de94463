import * as l10n from '@vscode/l10n';
import { fold } from '../../base/excerpt.js';
import type { ClaimRef } from '../../corpus/claims.js';
import type { Workspace } from '../workspace.js';

/** What a filter let through the last time, so that only seeds that have changed since are read again. */
export interface ClaimFilter {
  /** Words of which each must stand in the claim or its source; no filter where there are none. */
  readonly words: readonly string[];
  readonly known: Map<string, Passed>;
}

interface Passed {
  /** A document of the corpus has other lines, as an object, once it has been set anew. */
  readonly lines: Uint32Array | undefined;
  readonly claims: readonly ClaimRef[];
}

export function claimFilter(text: string): ClaimFilter {
  return { words: fold(text).toLowerCase().split(' ').filter((word) => word !== ''), known: new Map() };
}

/** Every claim that passes a filter, by seed and offset, as far as the cap; `null` where there is no filter. */
export async function allClaims(workspace: Workspace, filter: ClaimFilter, isCancelled: () => boolean): Promise<{ readonly claims: readonly ClaimRef[]; readonly note: string | null } | null> {
  if (filter.words.length === 0) return null;
  const claims: ClaimRef[] = [];
  for (const { uri } of workspace.corpus.documents()) {
    if (isCancelled()) break;
    if (claims.length >= MOST_FILTERED) return { claims: claims.slice(0, MOST_FILTERED), note: l10n.t('Only the first {0} claims with these words are listed.', MOST_FILTERED) };
    for (const claim of await passing(workspace, uri, filter)) claims.push(claim);
  }
  return { claims, note: null };
}

const MOST_FILTERED = 5000;

async function passing(workspace: Workspace, uri: string, { words, known }: ClaimFilter): Promise<readonly ClaimRef[]> {
  const lines = workspace.corpus.lines(uri);
  const before = known.get(uri);
  if (before !== undefined && before.lines === lines) return before.claims;
  const text = await workspace.textOf(uri);
  const claims = text === undefined ? [] : workspace.corpus.claims(uri).filter((claim) => {
    const said = `${fold(text.slice(claim.start, claim.end))} ${claim.source ?? ''}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
  known.set(uri, { lines, claims });
  return claims;
}
