import { anchorer, type Anchor } from '../../../annotations/anchor.js';
import type { Annotation } from '../../../annotations/annotation.js';
import { FollowedSpans, type Edit } from '../../../annotations/follow.js';
import { withLineFeeds } from '../../../base/hash.js';

/** One annotation with where it stands. */
export interface Placed {
  readonly annotation: Annotation;
  readonly anchor: Anchor;
}

/** An insertion of so many UTF-16 code units may bring back what was cut out elsewhere. */
const PASTE = 8;

/** The annotations of one open document, which follow its edits. */
export class LiveTags {
  #text: string;
  readonly #annotations = new Map<string, Annotation>();
  readonly #anchors = new Map<string, Anchor>();
  readonly #spans = new FollowedSpans();
  #hasPasted = false;

  constructor(text: string, annotations: readonly Annotation[]) {
    this.#text = text;
    this.update(annotations.map((annotation) => [annotation.id, annotation]));
  }

  get text(): string {
    return this.#text;
  }

  /** @param text the whole text after the edit */
  edit(edit: Edit, text: string): void {
    this.#spans.edit(edit, this.#text, text);
    this.#text = text;
    this.#hasPasted ||= edit.text.length >= PASTE;
  }

  /** Annotations that are there, other than before, or gone (`undefined`). What says the same of the same words keeps its place. */
  update(changed: readonly (readonly [id: string, annotation: Annotation | undefined])[]): void {
    const anchor = anchorer(this.#text);
    for (const [id, annotation] of changed) {
      const known = this.#annotations.get(id);
      if (annotation === undefined) {
        this.#forget(id);
        continue;
      }
      this.#annotations.set(id, annotation);
      if (known === undefined || !isSamePlace(known, annotation)) this.#place(id, anchor(annotation.target));
    }
  }

  /** Annotations of which only the record of their place is another: they stand where they stood. */
  written(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) if (this.#annotations.has(annotation.id)) this.#annotations.set(annotation.id, annotation);
  }

  /** Takes the annotations as they are now. */
  take(annotations: readonly Annotation[]): void {
    const there = new Set(annotations.map(({ id }) => id));
    const gone = [...this.#annotations.keys()].filter((id) => !there.has(id));
    this.update([...gone.map((id) => [id, undefined] as const), ...annotations.map((annotation) => [annotation.id, annotation] as const)]);
  }

  /** By place; those that are nowhere last. */
  placed(): readonly Placed[] {
    if (this.#hasPasted) this.#findLost();
    const placed = [...this.#annotations.values()].map((annotation): Placed => ({ annotation, anchor: this.#anchorNow(annotation) }));
    return placed.sort((a, b) => startOf(a) - startOf(b) || (a.annotation.id < b.annotation.id ? -1 : 1));
  }

  #place(id: string, anchor: Anchor): void {
    this.#anchors.set(id, anchor);
    this.#spans.delete(id);
    if ('span' in anchor) this.#spans.set(id, anchor.span);
  }

  #forget(id: string): void {
    this.#annotations.delete(id);
    this.#anchors.delete(id);
    this.#spans.delete(id);
  }

  /** An edit inside a span is seen; what it says then is not what was tagged. */
  #anchorNow({ id, target }: Annotation): Anchor {
    const anchor = this.#anchors.get(id) ?? { state: 'orphan' };
    if (!('span' in anchor)) return anchor;
    const span = this.#spans.get(id);
    if (span === undefined) return { state: 'orphan' };
    const text = withLineFeeds(this.#text.slice(span.start, span.end));
    return text === target.exact ? { state: anchor.state === 'moved' ? 'moved' : 'exact', span } : { state: 'changed', span, was: target.exact, text };
  }

  /** Looks for what was deleted here and pasted there. */
  #findLost(): void {
    this.#hasPasted = false;
    const lost = [...this.#annotations.values()].filter((annotation) => this.#anchorNow(annotation).state === 'orphan');
    if (lost.length === 0) return;
    const anchor = anchorer(this.#text);
    for (const { id, target } of lost) {
      const found = anchor(target);
      if (found.state !== 'orphan') this.#place(id, found);
    }
  }
}

function isSamePlace({ target: a }: Annotation, { target: b }: Annotation): boolean {
  return a.source === b.source && a.exact === b.exact && a.start === b.start && a.prefix === b.prefix && a.suffix === b.suffix;
}

function startOf({ anchor }: Placed): number {
  return 'span' in anchor ? anchor.span.start : anchor.state === 'ambiguous' ? anchor.candidates[0]?.start ?? Infinity : Infinity;
}
