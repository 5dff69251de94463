import * as l10n from '@vscode/l10n';
import { lineColumnAt } from '../base/lines.js';
import type { Corpus } from '../corpus/corpus.js';
import type { CapNote } from '../corpus/notes.js';
import type { Loss } from '../exports/losses.js';

/** What a limit has kept short, where that happened first, and how much it lets through. */
export function capText(corpus: Corpus, { cap, limit, at: { uri, start } }: CapNote): string {
  const { line } = lineColumnAt(corpus.lines(uri) ?? Uint32Array.of(0), start);
  return textOf(cap, limit, `${corpus.fileOf(uri) ?? uri}:${line}`);
}

function textOf(cap: CapNote['cap'], limit: number, place: string): string {
  switch (cap) {
    case 'links': return l10n.t('{0}: more than {1} sentences are linked with this one; the closest are told.', place, limit);
    case 'copies': return l10n.t('{0}: this wording stands in more than {1} places; its copies are not told.', place, limit);
    case 'holders': return l10n.t('{0}: all that is said here stands in more than {1} sentences; no links are looked for by it.', place, limit);
    case 'read': return l10n.t('{0}: the words here stand in many sentences; links are looked for by the rarest, in {1} of them.', place, limit);
    case 'candidates': return l10n.t('{0}: more than {1} sentences are like this one; the {1} that share most words are compared, and links to others may be missing.', place, limit);
    case 'places': return l10n.t('{0}: more than {1} places; the first ones are told.', place, limit);
  }
}

/** What an export could not carry, as a sentence. */
export function lossText({ kind, count }: Loss): string {
  switch (kind) {
    case 'context': return l10n.t('Markdown holds no offsets and no context, so these excerpts cannot be checked against the seeds later: {0}.', count);
    case 'rows': return l10n.t('CSV has one row for each tag; annotations with several tags take several rows: {0}.', count);
    case 'place': return l10n.t('Annotations without a certain place go out without one, with the words they had: {0}.', count);
  }
}
