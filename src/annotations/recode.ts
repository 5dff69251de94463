import type { Annotation } from './annotation.js';
import { editing, NO_CHANGE, type Change, type CodeChange } from './changes.js';
import { isWithin, type Code, type CodeBook } from './codebook.js';
import type { AnnotationStore } from './store.js';

/** A change of the code book and what it would do, to be shown before it is done. */
export interface Preview {
  readonly change: Change;
  /** How many annotations and seeds it changes. */
  readonly annotations: number;
  readonly seeds: number;
  /** Each tag that gets another name, or none (`null`). */
  readonly tags: readonly { readonly from: string; readonly to: string | null }[];
  /** Tags that are there already and will hold the annotations of both. */
  readonly merged: readonly string[];
}

/**
 * A tag and all below it under another name: `method` to `approach` makes `approach/training` of `method/training`, and
 * `training` to `method/training` moves it a level down. Where a tag of the new name is there, the two become one, which
 * keeps the entry of the one that was there.
 */
export function renameTag(store: AnnotationStore, book: CodeBook, from: string, to: string): Preview {
  return from === to ? nothing() : recode(store, book, (tag) => (isWithin(tag, from) ? `${to}${tag.slice(from.length)}` : tag));
}

/** A tag and all below it under another parent; `null` for the top. */
export function moveTag(store: AnnotationStore, book: CodeBook, tag: string, parent: string | null): Preview {
  const last = tag.slice(tag.lastIndexOf('/') + 1);
  return renameTag(store, book, tag, parent === null ? last : `${parent}/${last}`);
}

/** Several tags, each with all below it, become one. */
export function mergeTags(store: AnnotationStore, book: CodeBook, tags: readonly string[], into: string): Preview {
  return recode(store, book, (tag) => {
    const merged = tags.find((each) => each !== into && isWithin(tag, each));
    return merged === undefined || isWithin(tag, into) ? tag : `${into}${tag.slice(merged.length)}`;
  });
}

/** Takes a tag and all below it from every annotation. An annotation that is left without a tag stays, as an excerpt without one. */
export function deleteTag(store: AnnotationStore, book: CodeBook, tag: string): Preview {
  return recode(store, book, (each) => (isWithin(each, tag) ? null : each));
}

/** Sets colour and description of a tag. */
export function describeTag(book: CodeBook, code: Code): Change {
  return { ...NO_CHANGE, codes: [{ name: code.name, before: book.codes.get(code.name) ?? null, after: code }] };
}

/** Every tag there is: those of the code book, those in use and the levels above them, sorted. */
export function allTags(store: AnnotationStore, book: CodeBook): readonly string[] {
  const tags = new Set<string>();
  for (const tag of [...book.codes.keys(), ...store.tags()]) {
    for (let slash = tag.indexOf('/'); slash > 0; slash = tag.indexOf('/', slash + 1)) tags.add(tag.slice(0, slash));
    tags.add(tag);
  }
  return [...tags].sort();
}

function recode(store: AnnotationStore, book: CodeBook, rename: (tag: string) => string | null): Preview {
  const before = allTags(store, book);
  const renamed = before.map((from) => ({ from, to: rename(from) })).filter(({ from, to }) => from !== to);
  if (renamed.length === 0) return nothing();
  const names = new Map(renamed.map(({ from, to }) => [from, to]));
  const sources = new Set([...names.keys()].flatMap((name) => store.sourcesOf(name).map(([source]) => source)));
  const pairs = [...sources].sort().flatMap((source) => store.in(source)).flatMap((annotation) => recodeOne(annotation, names));
  const staying = new Set(before.filter((tag) => !names.has(tag)));
  return {
    change: { annotations: editing(pairs).annotations, codes: codeChanges(book, names) },
    annotations: pairs.length,
    seeds: new Set(pairs.map(([{ target }]) => target.source)).size,
    tags: renamed,
    merged: [...new Set(renamed.flatMap(({ to }) => (to !== null && staying.has(to) ? [to] : [])))].sort(),
  };
}

function recodeOne(annotation: Annotation, names: ReadonlyMap<string, string | null>): [Annotation, Annotation][] {
  if (!annotation.tags.some((tag) => names.has(tag))) return [];
  const tags = annotation.tags.flatMap((tag) => {
    const name = names.get(tag);
    return name === undefined ? [tag] : name === null ? [] : [name];
  });
  return [[annotation, { ...annotation, tags: [...new Set(tags)] }]];
}

function codeChanges(book: CodeBook, names: ReadonlyMap<string, string | null>): CodeChange[] {
  const after = new Map<string, Code | null>();
  for (const [from, to] of names) {
    const code = book.codes.get(from);
    if (code === undefined) continue;
    if (!after.has(from)) after.set(from, null);
    const isFree = to !== null && (after.get(to) ?? null) === null && (!book.codes.has(to) || names.has(to));
    if (isFree) after.set(to, { ...code, name: to });
  }
  return [...after].map(([name, code]) => ({ name, before: book.codes.get(name) ?? null, after: code }));
}

function nothing(): Preview {
  return { change: NO_CHANGE, annotations: 0, seeds: 0, tags: [], merged: [] };
}

