import type { CancellationToken } from 'vscode-languageserver';
import { printable, label } from '../../base/printable.js';
import { OUTLINE_VIEWS, type Outline, type OutlineNode as Node } from '../../features/outline/outline.js';
import type { OutlineNode, OutlineOptions, OutlinePage, OutlineParams, OutlinePathParams, OutlineStep, Place } from '../../protocol/messages.js';
import type { Location } from '../../features/features.js';
import { lspLocation, offsetOf } from './positions.js';
import type { Session } from './session.js';
import { anchorNodes, tagNodes, tagPath } from './tags/outline.js';
import { turns } from './turn.js';

/** A part of a tree of the side bar. Whoever looks at all seeds has them read; what is tagged needs no other seeds. */
export async function outlineChildren(session: Session, params: OutlineParams, token: CancellationToken): Promise<OutlinePage> {
  if (params.view !== 'anchors') session.indexing.start();
  session.takeEdits();
  // The tree says that seeds are being read: it is to hear of the end even if none is found.
  if (session.indexing.isBusy) session.changes.saw();
  if (params.view === 'tags' || params.view === 'anchors') await session.tagsReady;
  const turn = turns(() => token.isCancellationRequested);
  if (params.view === 'tags') return { ...await tagNodes(session, params), reading: session.indexing.isBusy, isWhole: true };
  if (params.view === 'anchors') return { ...await anchorNodes(session, params, turn), reading: session.indexing.isBusy, isWhole: true };
  const { nodes, more, note, isWhole } = await outlineOf(session, params).children(params.parent, params.limit, turn);
  return { nodes: nodes.map(shown), more, note, reading: session.indexing.isBusy, isWhole };
}

export async function outlinePath(session: Session, params: OutlinePathParams): Promise<readonly OutlineStep[]> {
  const open = session.open(params.uri);
  session.takeEdits();
  if (open === undefined || params.view === 'anchors') return [];
  if (params.view === 'tags') await session.tagsReady;
  const offset = offsetOf(open.lineStarts, params.position, open.seed.text.length);
  return params.view === 'tags' ? tagPath(session, params.uri, offset) : outlineOf(session, params).path(open.seed, offset);
}

function outlineOf({ features, library }: Session, { view, grouping, filter }: OutlineOptions): Outline {
  return features.outline({
    view: OUTLINE_VIEWS.find((each) => each === view) ?? 'claims', grouping: grouping === 'type' || grouping === 'file' ? grouping : 'source', filter,
    tellsConflicts: (uri) => library.settingsOf(uri).seedmark.conflicts,
  });
}

function shown({ id, icon, label: text, description, detail, place, source, subject, children }: Node): OutlineNode {
  return {
    id, icon, label: label(text) || '…', description: printable(description), detail: detail.split('\n').map(printable).join('\n'), subject, source: source === null ? null : printable(source),
    place: place === null ? null : placeOf(place), children: children === 'later' ? children : children.map(shown),
  };
}

export function placeOf(location: Location): Place {
  return lspLocation(location);
}
