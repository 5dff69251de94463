import type { Span } from '../base/span.js';

/** What stood from `start` to `end`, in offsets before the edit, is now `text`. Offsets are UTF-16 code units. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Where a span stands after an edit; `null` where nothing of it is left. Text that is typed at its edges stays outside;
 * what takes the place of its own first or last words is inside.
 */
export function shift({ start, end }: Span, edit: Edit): Span | null {
  const delta = edit.text.length - (edit.end - edit.start);
  if (edit.end <= start) return { start: start + delta, end: end + delta };
  if (edit.start >= end) return { start, end };
  const shifted = { start: edit.start < start ? edit.start + edit.text.length : start, end: edit.end > end ? edit.start : end + delta };
  return shifted.start < shifted.end ? shifted : null;
}

/** A span as it was before an edit cut it. */
interface Cut {
  readonly id: string;
  readonly span: Span;
  /** What stood there, with some text around it from `start` on. */
  readonly start: number;
  readonly around: string;
  /** How long the whole text was. */
  readonly length: number;
}

/** So many cuts are remembered: each is one that somebody may undo. */
const MOST_CUTS = 1000;
/** In UTF-16 code units, on either side. */
const AROUND = 24;

/**
 * Spans that follow the edits of their text. An editor's undo brings back a text just as it was: what an edit cut off or
 * deleted is then whole again.
 */
export class FollowedSpans {
  readonly #spans = new Map<string, Span>();
  readonly #cuts: Cut[] = [];

  set(id: string, span: Span): void {
    this.#spans.set(id, span);
  }

  delete(id: string): void {
    this.#spans.delete(id);
    const others = this.#cuts.filter((cut) => cut.id !== id);
    this.#cuts.splice(0, this.#cuts.length, ...others);
  }

  /** `undefined` for a span whose text is deleted. */
  get(id: string): Span | undefined {
    return this.#spans.get(id);
  }

  /** @param before the whole text before the edit, and after it */
  edit(edit: Edit, before: string, after: string): void {
    for (const [id, span] of this.#spans) {
      if (cuts(edit, span)) this.#remember(id, span, before);
      const next = shift(span, edit);
      if (next === null) this.#spans.delete(id);
      else if (next.start !== span.start || next.end !== span.end) this.#spans.set(id, next);
    }
    for (const { id, span, start, around, length } of this.#cuts) {
      if (length === after.length && after.startsWith(around, start)) this.#spans.set(id, span);
    }
  }

  #remember(id: string, span: Span, text: string): void {
    const start = Math.max(0, span.start - AROUND);
    this.#cuts.push({ id, span, start, around: text.slice(start, span.end + AROUND), length: text.length });
    if (this.#cuts.length > MOST_CUTS) this.#cuts.shift();
  }
}

/** Whether an edit takes away an edge of a span. */
function cuts(edit: Edit, span: Span): boolean {
  return edit.start < edit.end && edit.start < span.end && edit.end > span.start && (edit.start <= span.start || edit.end >= span.end);
}
