import { bySpan } from '../base/span.js';
import { detached } from '../base/strings.js';
import type { Annotation, Version } from './annotation.js';
import { current, mergeVersions, unsettled, type Versions } from './versions.js';

/**
 * The annotations of one folder. It only ever takes versions in: a change, a file as read and another window's file are
 * all the same to it, in any order and any number of times.
 */
export class AnnotationStore {
  readonly #versions = new Map<string, Versions>();
  readonly #sources = new Map<string, Set<string>>();
  readonly #tags = new Map<string, number>();

  /** Takes versions in; tells the ids of annotations that are no longer as they were. */
  merge(versions: Iterable<Version>): readonly string[] {
    const changed = new Set<string>();
    for (const version of versions) {
      const before = this.versions(version.id);
      const after = before.length === 0 ? [version] : mergeVersions(before, [version]);
      if (after.length === before.length && after.every((each, i) => each === before[i])) continue;
      this.#count(current(before), -1);
      this.#versions.set(version.id, after);
      this.#count(current(after), 1);
      changed.add(version.id);
    }
    return [...changed];
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

  /** How many annotations carry each tag. */
  tagCounts(): ReadonlyMap<string, number> {
    return this.#tags;
  }

  /** The ids of annotations that several people changed apart, or one changed and another deleted. */
  unsettled(): readonly string[] {
    return [...this.#versions].filter(([, versions]) => versions.length > 1 && unsettled(versions).length > 0).map(([id]) => id).sort();
  }

  #count(annotation: Annotation | undefined, step: 1 | -1): void {
    if (annotation === undefined) return;
    const { id, target: { source }, tags } = annotation;
    const ids = this.#sources.get(source) ?? new Set();
    if (step === 1) this.#sources.set(detached(source), ids.add(id));
    else if (ids.delete(id) && ids.size === 0) this.#sources.delete(source);
    for (const tag of new Set(tags)) {
      const count = (this.#tags.get(tag) ?? 0) + step;
      if (count === 0) this.#tags.delete(tag);
      else this.#tags.set(tag, count);
    }
  }
}
