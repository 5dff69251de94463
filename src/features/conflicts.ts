import * as l10n from '@vscode/l10n';
import { fold } from '../base/excerpt.js';
import { groupBy } from '../base/groups.js';
import type { Span } from '../base/span.js';
import type { Finding } from '../corpus/corpus.js';
import type { Link } from '../corpus/links.js';
import type { Location } from './features.js';
import { wordingsOf } from './independence.js';
import { textsOf } from './outline/texts.js';
import { inSentence, locate } from './places.js';
import type { Turn } from './turn.js';
import type { Workspace } from './workspace.js';

/** Two claims that contradict each other. `here` and `there` are the figures that differ, or the claims themselves. */
export interface Conflict {
  readonly here: Finding;
  readonly there: Finding;
  readonly isOfFigures: boolean;
}

/** What a claim or a figure in it is contradicted by, in plain text. */
export interface ConflictFinding extends Span {
  readonly message: string;
  readonly others: readonly { readonly place: Location; readonly message: string }[];
}

/** @param isA whether `here` is to be the first end of the link */
export function conflictOf({ a, b, differs }: Link, isA: boolean): Conflict {
  const isOfFigures = differs?.kind === 'figure';
  const [first, second] = isOfFigures ? [differs.a, differs.b] : [a, b];
  const one = { uri: a.document, start: first.start, end: first.end };
  const other = { uri: b.document, start: second.start, end: second.end };
  return isA ? { here: one, there: other, isOfFigures } : { here: other, there: one, isOfFigures };
}

const MOST_FINDINGS = 250;
/**
 * What the editor tells of by itself is this sure: half of the conflicts that are found in real pages on unlike things are less so, and one in five of those in gold.
 * Whoever asks, in a card, the references or the side bar, is told of all.
 */
const SURE = 0.4;

/** What contradicts a seed, by offset; as far as it came where it is cancelled. */
export async function conflictFindings(workspace: Workspace, uri: string, { isCancelled, isOver, pause }: Turn): Promise<ConflictFinding[]> {
  const found = new Map<string, Conflict>();
  for (const links of workspace.corpus.conflictsFrom(uri)) {
    for (const link of links) {
      if (link.score < SURE) continue;
      const ends = [...(link.a.document === uri ? [true] : []), ...(link.b.document === uri ? [false] : [])];
      for (const conflict of ends.map((isA) => conflictOf(link, isA))) found.set(`${conflict.here.start} ${conflict.there.start} ${conflict.there.uri}`, conflict);
    }
    if (isOver()) await pause();
    if (isCancelled()) return [];
  }
  const byPlace = [...groupBy(found.values(), ({ here }) => here.start)].sort(([a], [b]) => a - b).slice(0, MOST_FINDINGS);
  const texts = textsOf(workspace);
  return Promise.all(byPlace.map(([, conflicts]) => findingOf(workspace, conflicts, texts)));
}

async function findingOf(workspace: Workspace, conflicts: readonly Conflict[], texts: (uri: string) => Promise<string | undefined>): Promise<ConflictFinding> {
  const [first] = conflicts;
  const here = first?.here ?? { uri: '', start: 0, end: 0 };
  const own = first?.isOfFigures === true ? fold((await texts(here.uri))?.slice(here.start, here.end) ?? '') : null;
  const wordings = wordingsOf(workspace, conflicts.map(({ there }) => there));
  const others = await Promise.all(wordings.map(async ({ finding, copies }) => (
    { place: locate(workspace, finding), text: await texts(finding.uri), copies: copies.map((copy) => locate(workspace, copy)) })));
  const said = others.slice(0, MOST_NAMED).map(({ place, text, copies }) => {
    const words = text === undefined ? l10n.t('something else') : own === null ? l10n.t('“{0}”', inSentence(workspace, text, place)) : fold(text.slice(place.start, place.end));
    const says = l10n.t('{0} line {1} says {2}', place.file, place.line, words);
    return copies.length === 0 ? says : copies.length === 1 ? l10n.t('{0} (and 1 copy)', says) : l10n.t('{0} (and {1} copies)', says, copies.length);
  });
  const rest = others.length - said.length;
  const all = [...said, ...(rest === 0 ? [] : [rest === 1 ? l10n.t('1 other place differs too') : l10n.t('{0} other places differ too', rest)])].join(', ');
  return {
    start: here.start, end: here.end,
    message: own === null ? l10n.t('Contradicted: {0}.', all) : l10n.t('Says {0}; {1}.', own, all),
    others: others.flatMap(({ place, text, copies }) => [
      { place, message: text === undefined ? place.file : inSentence(workspace, text, place) },
      ...copies.map((copy) => ({ place: copy, message: l10n.t('a copy of {0} line {1}', place.file, place.line) })),
    ]),
  };
}

/** How many other places a message names. */
const MOST_NAMED = 3;
