import * as l10n from '@vscode/l10n';
import type { Loss } from '../../exports/losses.js';

/** What an export could not carry, as a sentence. */
export function lossText({ kind, count }: Loss): string {
  switch (kind) {
    case 'context': return l10n.t('Markdown holds no offsets and no context, so these excerpts cannot be checked against the seeds later: {0}.', count);
    case 'rows': return l10n.t('CSV has one row for each tag; annotations with several tags take several rows: {0}.', count);
    case 'place': return l10n.t('Annotations without a certain place go out without one, with the words they had: {0}.', count);
  }
}
