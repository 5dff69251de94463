import type { MetStrings } from '../base/byteReader.js';
import { bySpan } from '../base/span.js';
import { WrittenText } from '../base/writtenText.js';
import { stands, type Annotation, type Version } from './annotation.js';
import type { Known } from './shard.js';
import type { Counted, Unparsed } from './unparsed.js';
import { current, mergeVersions, unsettled, type Versions } from './versions.js';

/** What stands for the tag of annotations without one; a tag's name is never empty. */
export const UNTAGGED = '';

/**
 * The annotations of one folder. It only ever takes versions in: a change, a file as read and another window's file are
 * all the same to it, in any order and any number of times.
 */
export class AnnotationStore {
  readonly #versions = new Map<string, Versions>();
  /** What stands in the files as it was read, by the first digit of the ids; of `#versions` nothing is in it. */
  readonly #unparsed = new Map<string, Unparsed>();
  /** How many annotations carry each tag, by seed; under `UNTAGGED` those that carry none. */
  readonly #tags = new Map<string, Map<string, number>>();
  /** How many annotations each seed has. */
  readonly #sources = new Map<string, number>();
  /** Those of `#versions`, by seed. */
  readonly #ids = new Map<string, Set<string>>();
  readonly #unsettled = new Set<string>();
  /** The files, by their paths. */
  readonly known = new Map<string, Known>();
  /** How often what a file holds was taken in whole. */
  taken = 0;
  /** Names of seeds and tags that were read. */
  readonly met: MetStrings = new Map();

  /** Takes versions in; tells the ids of annotations that are no longer as they were. */
  merge(versions: Iterable<Version>): readonly string[] {
    const changed = new Set<string>();
    for (const version of versions) {
      const before = this.versions(version.id);
      const after = before.length === 0 ? [version] : mergeVersions(before, [version]);
      if (after.length === before.length && after.every((each, i) => each === before[i])) continue;
      this.#unparsed.get(version.id.slice(0, 1))?.take(version.id);
      this.#set(version.id, before, after);
      changed.add(version.id);
    }
    return [...changed];
  }

  /** Takes in what a file holds, in the place of what it held before. @param digit that the ids begin with */
  replace(digit: string, unparsed: Unparsed): void {
    this.taken++;
    for (const id of this.#versions.keys()) if (id.startsWith(digit)) this.#set(id, this.versions(id), []);
    for (const each of this.#unparsed.get(digit)?.counted() ?? []) this.#count(each, -1);
    for (const each of unparsed.counted()) this.#count(each, 1);
    this.#unparsed.set(digit, unparsed);
  }

  get(id: string): Annotation | undefined {
    return current(this.versions(id));
  }

  versions(id: string): Versions {
    const known = this.#versions.get(id);
    if (known !== undefined) return known;
    const version = this.#unparsed.get(id.slice(0, 1))?.get(id);
    return version === undefined ? [] : [version];
  }

  /** Every id that was ever met, deleted ones too. */
  ids(): readonly string[] {
    return [...this.#versions.keys(), ...[...this.#unparsed.values()].flatMap((each) => [...each.ids()])];
  }

  get size(): number {
    let size = 0;
    for (const count of this.#sources.values()) size += count;
    return size;
  }

  /** The paths of the seeds that have annotations, sorted. */
  sources(): readonly string[] {
    return [...this.#sources.keys()].sort();
  }

  /** Whether a seed has annotations. */
  has(source: string): boolean {
    return this.#sources.has(source);
  }

  /** The annotations of one seed, by their recorded place. */
  in(source: string): readonly Annotation[] {
    return byPlace([...this.#parsedIn(source), ...[...this.#unparsed.values()].flatMap((each) => each.in(source))]);
  }

  /** The same without those that stand in a text just where they were recorded: these are compared by their bytes, and not parsed. @param text of the seed as it is, with line ends as LF */
  astray(source: string, text: string): readonly Annotation[] {
    const written = new WrittenText(text);
    const annotations = [...this.#parsedIn(source), ...[...this.#unparsed.values()].flatMap((each) => each.maybeAstray(source, written))];
    return byPlace(annotations.filter(({ target }) => !stands(target, text)));
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

  #parsedIn(source: string): readonly Annotation[] {
    return [...this.#ids.get(source) ?? []].flatMap((id) => this.get(id) ?? []);
  }

  #set(id: string, before: Versions, after: Versions): void {
    const [was, is] = [current(before), current(after)];
    if (was !== undefined) {
      this.#count(countedIn(was), -1);
      this.#ids.get(was.target.source)?.delete(id);
    }
    if (after.length === 0) this.#versions.delete(id);
    else this.#versions.set(id, after);
    if (is !== undefined) {
      this.#count(countedIn(is), 1);
      this.#idsIn(is.target.source).add(id);
    }
    if (after.length > 1 && unsettled(after).length > 0) this.#unsettled.add(id);
    else this.#unsettled.delete(id);
  }

  #idsIn(source: string): Set<string> {
    let ids = this.#ids.get(source);
    if (ids === undefined) this.#ids.set(source, ids = new Set());
    return ids;
  }

  #count({ source, tags }: Counted, step: 1 | -1): void {
    count(this.#sources, source, step);
    for (const tag of tags.length === 0 ? [UNTAGGED] : tags.length === 1 ? tags : new Set(tags)) this.#countTag(tag, source, step);
  }

  #countTag(tag: string, source: string, step: 1 | -1): void {
    let sources = this.#tags.get(tag);
    if (sources === undefined) this.#tags.set(tag, sources = new Map<string, number>());
    count(sources, source, step);
    if (sources.size === 0) this.#tags.delete(tag);
  }
}

function byPlace(annotations: Annotation[]): readonly Annotation[] {
  return annotations.sort((a, b) => bySpan(a.target, b.target) || (a.id < b.id ? -1 : 1));
}

function count(counts: Map<string, number>, name: string, step: 1 | -1): void {
  const now = (counts.get(name) ?? 0) + step;
  if (now > 0) counts.set(name, now);
  else counts.delete(name);
}

function countedIn({ target, tags }: Annotation): Counted {
  return { source: target.source, tags };
}
