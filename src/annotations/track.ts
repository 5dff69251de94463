import type { Span } from '../base/span.js';

/** One replacement in a text; `start` and `end` in UTF-16 code units of the text before. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A stretch of a text that is being edited. Nothing is ever forgotten, so that undoing an edit brings it back. */
export interface Tracked extends Span {
  /** What was deleted from its beginning and its end. */
  readonly head: string;
  readonly tail: string;
  /** Where all of it was deleted, so that `start` is `end`: its text, and where that began in what was deleted. */
  readonly lost: { readonly text: string; readonly at: number } | null;
}

export function tracked({ start, end }: Span): Tracked {
  return { start, end, head: '', tail: '', lost: null };
}

/**
 * The same stretches after edits that were made at once and do not overlap, as an editor reports them. Typing at the edges
 * does not make a stretch grow.
 * @param before the text before the edits
 */
export function shift(places: readonly Tracked[], edits: readonly TextEdit[], before: string): readonly Tracked[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const shifts: number[] = [];
  let total = 0;
  for (const { start, end, text } of sorted) {
    shifts.push(total);
    total += text.length - (end - start);
  }
  /** How far a place that is in no deleted stretch has moved; what is put in right before it moves it. */
  const moved = (at: number): number => {
    let last = -1;
    for (let i = 0; i < sorted.length && (sorted[i]?.end ?? Infinity) <= at; i++) last = i;
    const edit = sorted[last];
    return edit === undefined ? 0 : (shifts[last] ?? 0) + edit.text.length - (edit.end - edit.start);
  };
  return places.map((place) => (place.lost === null ? shiftOne(place, sorted, shifts, moved, before) : restore(place, place.lost, sorted, shifts)));
}

function shiftOne(place: Tracked, sorted: readonly TextEdit[], shifts: readonly number[], moved: (at: number) => number, before: string): Tracked {
  const { start, end } = place;
  let first = start;
  let last = end;
  for (const edit of sorted) if (edit.start <= first && first < edit.end) first = edit.end;
  for (const edit of sorted.toReversed()) if (edit.start < last && last <= edit.end) last = edit.start;
  if (first >= last) return loseOne(place, sorted, shifts, before);
  let from = first + moved(first);
  let to = last - 1 + moved(last - 1) + 1;
  let head = place.head + before.slice(start, first);
  let tail = before.slice(last, end) + place.tail;
  if (first === start && head !== '' && sorted.some((edit) => edit.end === start && edit.text.endsWith(head))) {
    from -= head.length;
    head = '';
  }
  if (last === end && tail !== '' && sorted.some((edit) => edit.start === end && edit.text.startsWith(tail))) {
    to += tail.length;
    tail = '';
  }
  return { start: from, end: to, head, tail, lost: null };
}

function loseOne({ start, end, head, tail }: Tracked, sorted: readonly TextEdit[], shifts: readonly number[], before: string): Tracked {
  const index = sorted.findIndex((edit) => edit.start <= start && start < edit.end);
  const edit = sorted[index];
  const at = (edit?.start ?? start) + (shifts[index] ?? 0);
  const lead = before.slice(edit?.start ?? start, start);
  return { start: at, end: at, head: '', tail: '', lost: { text: head + before.slice(start, end) + tail, at: Math.max(0, lead.length - head.length) } };
}

/** Where what was lost is put in again it is back; else its place moves on. */
function restore(place: Tracked, lost: NonNullable<Tracked['lost']>, sorted: readonly TextEdit[], shifts: readonly number[]): Tracked {
  const { start } = place;
  let at = start;
  for (const [i, edit] of sorted.entries()) {
    if (edit.start > start) break;
    const base = edit.start + (shifts[i] ?? 0);
    if (edit.end < start) {
      at = start + (shifts[i] ?? 0) + edit.text.length - (edit.end - edit.start);
      continue;
    }
    const found = edit.text.startsWith(lost.text, lost.at) ? lost.at : edit.text.indexOf(lost.text);
    if (found >= 0) return tracked({ start: base + found, end: base + found + lost.text.length });
    at = edit.start === start ? base : base + Math.min(edit.text.length, start - edit.start);
    break;
  }
  return { ...place, start: at, end: at };
}
