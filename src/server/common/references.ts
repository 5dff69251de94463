import type { CancellationToken } from 'vscode-languageserver';
import { label, printable } from '../../base/printable.js';
import { ALL_RELATIONS } from '../../features/references.js';
import type { ReferencesParams, ReferencesResult } from '../../protocol/messages.js';
import { lspLocation, offsetOf } from './positions.js';
import type { Session } from './session.js';
import { turns } from './turn.js';

/** What links to the mark at a position, by relation; `null` where there is no mark. */
export async function references(session: Session, { uri, position }: ReferencesParams, token: CancellationToken): Promise<ReferencesResult | null> {
  const open = session.open(uri);
  session.takeEdits();
  if (open === undefined) return null;
  const { conflicts } = session.library.settingsOf(uri).seedmark;
  const relations = ALL_RELATIONS.filter((relation) => conflicts || relation !== 'conflicts');
  const turn = turns(() => token.isCancellationRequested);
  const groups = await session.features.referenceGroups(uri, offsetOf(open.lineStarts, position, open.seed.text.length), relations, turn);
  if (groups.length === 0) return null;
  return {
    reading: session.indexing.isBusy,
    groups: groups.map(({ relation, label: name, places, more }) => ({
      relation, label: name, more, places: places.map((place) => ({ ...lspLocation(place), file: printable(place.file), excerpt: label(place.excerpt) })),
    })),
  };
}
