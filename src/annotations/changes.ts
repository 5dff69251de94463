import { sayTheSame, type Annotation, type Statement, type Version } from './annotation.js';
import type { Code, CodeBook } from './codebook.js';
import type { AnnotationStore } from './store.js';
import { nextStamp } from './versions.js';

/** One annotation before and after a change; `null` where it is not there. */
export interface AnnotationChange {
  readonly id: string;
  readonly before: Statement | null;
  readonly after: Statement | null;
}

export interface CodeChange {
  readonly name: string;
  readonly before: Code | null;
  readonly after: Code | null;
}

/** What one command does, as data: done, undone and done again as one. */
export interface Change {
  readonly annotations: readonly AnnotationChange[];
  readonly codes: readonly CodeChange[];
}

export const NO_CHANGE: Change = { annotations: [], codes: [] };

export function adding(added: readonly Statement[]): Change {
  return { annotations: added.map((after) => ({ id: after.id, before: null, after })), codes: [] };
}

export function removing(removed: readonly Annotation[]): Change {
  return { annotations: removed.map((before) => ({ id: before.id, before, after: null })), codes: [] };
}

export function editing(pairs: readonly (readonly [before: Annotation, after: Statement])[]): Change {
  return { annotations: pairs.map(([before, after]) => ({ id: before.id, before, after })), codes: [] };
}

export function inverse(change: Change): Change {
  const turned = <T extends { before: unknown; after: unknown }>(each: T): T => ({ ...each, before: each.after, after: each.before });
  return { annotations: change.annotations.map(turned), codes: change.codes.map(turned) };
}

/** What has changed since in another way, so that this change would overwrite it: ids of annotations and names of codes. */
export function overtaken(change: Change, store: AnnotationStore, book: CodeBook): readonly string[] {
  const same = (a: Statement | null | undefined, b: Statement | null): boolean => (a == null || b === null ? (a ?? null) === b : sayTheSame(a, b));
  return [
    ...change.annotations.filter(({ id, before }) => !same(store.get(id), before)).map(({ id }) => id),
    ...change.codes.filter(({ name, before }) => JSON.stringify(book.codes.get(name) ?? null) !== JSON.stringify(before)).map(({ name }) => name),
  ];
}

/** The versions that make a change of the annotations at `now` (ISO 8601 in UTC): to be merged into the store, and written. */
export function versionsOf(change: Change, store: AnnotationStore, now: string): readonly Version[] {
  return change.annotations.map(({ id, after }): Version => {
    const stamp = nextStamp(store.versions(id), now);
    return after === null ? { id, deleted: true, ...stamp } : { ...after, deleted: false, ...stamp };
  });
}
