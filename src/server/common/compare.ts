import { label, printable } from '../../base/printable.js';
import { childUri, relativeAddress } from '../../base/uri.js';
import type { CompareResult, SubjectsParams, SubjectsResult } from '../../protocol/messages.js';
import { offsetOf } from './positions.js';
import type { Session } from './session.js';

/** What can be compared, once every seed has been read. */
export async function subjects(session: Session, cursor: SubjectsParams['at']): Promise<SubjectsResult> {
  await session.indexing.whenIdle();
  const open = cursor === null ? undefined : session.open(cursor.uri);
  session.takeEdits();
  const all = session.features.subjects().map((one) => ({ ...one, label: label(one.label), description: printable(one.description) }));
  const offset = open === undefined || cursor === null ? 0 : offsetOf(open.lineStarts, cursor.position, open.seed.text.length);
  return { subjects: all, atCursor: open === undefined ? [] : session.features.subjectsAt(open.seed.uri, offset) };
}

export async function comparison(session: Session, ids: readonly string[]): Promise<CompareResult> {
  await session.indexing.whenIdle();
  session.takeEdits();
  const [folder] = session.library.folders();
  return { text: await session.features.compare(ids, (uri) => (folder === undefined ? uri : addressFrom(folder.uri, uri))) };
}

/**
 * VS Code's preview of Markdown follows no `file:` link; one that begins with a slash leads from the first folder of the
 * workspace, wherever the document itself is.
 */
function addressFrom(folder: string, uri: string): string {
  const address = relativeAddress(childUri(folder, 'comparison.md'), uri);
  return address === uri ? uri : `/${address}`;
}
