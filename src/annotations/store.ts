import { bySpan } from '../base/span.js';
import type { Annotation, Version } from './annotation.js';
import { current, mergeVersions, unsettled, type Versions } from './versions.js';

/** What stands for the tag of annotations without one; a tag's name is never empty. */
export const UNTAGGED = '';

/**
 * The annotations of one folder. It only ever takes versions in: a change, a file as read and another window's file are
 * all the same to it, in any order and any number of times.
 */
export class AnnotationStore {
  readonly #versions = new Map<string, Versions>();
  /** How many annotations carry each tag, by seed; under `UNTAGGED` those that carry none. */
  readonly #tags = new Map<string, Map<string, number>>();
  readonly #sources = new Map<string, Set<string>>();
  readonly #unsettled = new Set<string>();
  /** `printOf` each file, by its path, as it was last read or written. */
  readonly prints = new Map<string, string>();

  /** Takes versions in; tells the ids of annotations that are no longer as they were. */
  merge(versions: Iterable<Version>): readonly string[] {
    const changed = new Set<string>();
    for (const version of versions) {
      const before = this.#versions.get(version.id);
      const after = before === undefined ? [version] : mergeVersions(before, [version]);
      if (before !== undefined && after.length === before.length && after.every((each, i) => each === before[i])) continue;
      this.#set(version.id, after);
      changed.add(version.id);
    }
    return [...changed];
  }

  /** Lets go of what a file held that is read anew. */
  forget(isMeant: (id: string) => boolean): void {
    for (const id of [...this.#versions.keys()].filter(isMeant)) this.#set(id, []);
  }

  get(id: string): Annotation | undefined {
    return current(this.versions(id));
  }

  versions(id: string): Versions {
    return this.#versions.get(id) ?? [];
  }

  /** Every id that was ever met, deleted ones too. */
  ids(): Iterable<string> {
    return this.#versions.keys();
  }

  get size(): number {
    let size = 0;
    for (const ids of this.#sources.values()) size += ids.size;
    return size;
  }

  /** The paths of the seeds that have annotations, sorted. */
  sources(): readonly string[] {
    return [...this.#sources.keys()].sort();
  }

  /** The annotations of one seed, by their recorded place. */
  in(source: string): readonly Annotation[] {
    return [...this.#sources.get(source) ?? []].flatMap((id) => this.get(id) ?? []).sort((a, b) => bySpan(a.target, b.target) || (a.id < b.id ? -1 : 1));
  }

  /** Every annotation, by seed and recorded place. */
  all(): readonly Annotation[] {
    return this.sources().flatMap((source) => this.in(source));
  }

  /** Every tag that an annotation carries. */
  tags(): readonly string[] {
    return [...this.#tags.keys()].filter((tag) => tag !== UNTAGGED);
  }

  /** How many annotations carry a tag. */
  count(tag: string): number {
    let count = 0;
    for (const each of this.#tags.get(tag)?.values() ?? []) count += each;
    return count;
  }

  /** The paths of the seeds in which annotations carry a tag, sorted, with how many do. */
  sourcesOf(tag: string): readonly (readonly [source: string, count: number])[] {
    return [...this.#tags.get(tag) ?? []].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The ids of annotations that several people changed apart, or one changed and another deleted. */
  unsettled(): readonly string[] {
    return [...this.#unsettled].sort();
  }

  #set(id: string, after: Versions): void {
    this.#count(current(this.versions(id)), -1);
    if (after.length === 0) this.#versions.delete(id);
    else this.#versions.set(id, after);
    this.#count(current(after), 1);
    if (after.length > 1 && unsettled(after).length > 0) this.#unsettled.add(id);
    else this.#unsettled.delete(id);
  }

  #count(annotation: Annotation | undefined, step: 1 | -1): void {
    if (annotation === undefined) return;
    const { id, target: { source }, tags } = annotation;
    let ids = this.#sources.get(source);
    if (ids === undefined) this.#sources.set(source, ids = new Set());
    if (step === 1) ids.add(id);
    else if (ids.delete(id) && ids.size === 0) this.#sources.delete(source);
    for (const tag of tags.length === 0 ? [UNTAGGED] : new Set(tags)) this.#countTag(tag, source, step);
  }

  #countTag(tag: string, source: string, step: 1 | -1): void {
    let sources = this.#tags.get(tag);
    if (sources === undefined) this.#tags.set(tag, sources = new Map<string, number>());
    const count = (sources.get(source) ?? 0) + step;
    if (count > 0) sources.set(source, count);
    else if (sources.delete(source) && sources.size === 0) this.#tags.delete(tag);
  }
}
