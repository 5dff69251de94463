import { label, printable } from '../../base/printable.js';
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
  return { text: await session.features.compare(ids) };
}
