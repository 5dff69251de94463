import { triples } from './same.js';

/** What one source says, each wording once. */
export interface IndependentGroup<F> {
  /** The text of the source; `null` where no passage of the group tells it, and then the group is of one document. */
  readonly source: string | null;
  readonly findings: readonly F[];
  /** What says in the same words what an earlier of all findings says, listed with the group of that one. */
  readonly copies: readonly F[];
}

/** Where a finding comes from. */
export interface Origin {
  /** The same for all findings of one source. */
  readonly key: string;
  readonly source: string | null;
  /** The words of its sentence. */
  readonly words: Uint32Array;
}

/** Shorter sentences than this are said in the same words by chance. */
const LEAST_WORDS = 5;
/** Of a longer sentence than this only so many words are looked up. */
const MOST_WORDS = 60;

/**
 * Groups findings, in the order they come in, by source; those in the words of an earlier one are its copies.
 * @param isCopy whether two sentences that share a beginning or an end are one, whole or cut
 */
export function independentGroups<F>(findings: readonly F[], originOf: (finding: F) => Origin, isCopy: (a: F, b: F) => boolean): IndependentGroup<F>[] {
  const groups = new Map<string, { source: string | null; findings: F[]; copies: F[] }>();
  const said = new Map<number, { readonly finding: F; readonly key: string }>();
  for (const finding of findings) {
    const { key, source, words } = originOf(finding);
    const found = words.length < LEAST_WORDS ? [] : triples(words.subarray(0, MOST_WORDS));
    const candidates = new Set(found.map((triple) => said.get(triple)));
    const original = [...candidates].find((one) => one !== undefined && isCopy(one.finding, finding));
    const at = original?.key ?? key;
    const group = groups.get(at) ?? { source, findings: [], copies: [] };
    groups.set(at, group);
    if (original === undefined) group.findings.push(finding);
    else group.copies.push(finding);
    const first = original ?? { finding, key };
    for (const triple of found) if (!said.has(triple)) said.set(triple, first);
  }
  return [...groups.values()];
}
