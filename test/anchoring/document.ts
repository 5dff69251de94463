import type { Span } from '../../src/base/span.js';

/** A text that remembers of each of its UTF-16 code units which one of the first text it is or stands for; -1 for none. */
export class Document {
  readonly text: string;
  readonly origins: readonly number[];

  constructor(text: string, origins: readonly number[] = Array.from({ length: text.length }, (_, i) => i)) {
    this.text = text;
    this.origins = origins;
  }

  slice(start: number, end: number): Document {
    return new Document(this.text.slice(start, end), this.origins.slice(start, end));
  }

  /** What is put in is new. */
  insert(at: number, text: string): Document {
    return joined([this.slice(0, at), added(text), this.slice(at, this.text.length)]);
  }

  delete({ start, end }: Span): Document {
    return joined([this.slice(0, start), this.slice(end, this.text.length)]);
  }

  /** What is put in stands for what was there. */
  replace({ start, end }: Span, text: string): Document {
    const old = this.origins.slice(start, end);
    const origins = Array.from({ length: text.length }, (_, i) => old[Math.min(old.length - 1, Math.floor((i * old.length) / text.length))] ?? -1);
    return joined([this.slice(0, start), new Document(text, origins), this.slice(end, this.text.length)]);
  }

  /** Replaces each match in place. */
  replaceAll(pattern: RegExp, by: (match: string, at: number) => string): Document {
    const parts: Document[] = [];
    let last = 0;
    for (const match of this.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      parts.push(this.slice(last, match.index), this.slice(match.index, end).replace({ start: 0, end: match[0].length }, by(match[0], match.index)));
      last = end;
    }
    return joined([...parts, this.slice(last, this.text.length)]);
  }

  /** Where a stretch of the first text stands; `null` where hardly any of it is left; `undefined` where it is torn apart. */
  placeOf({ start, end }: Span): Span | null | undefined {
    let [first, last, kept, foreign] = [-1, -1, 0, 0];
    const met = new Set<number>();
    this.origins.forEach((origin, at) => {
      if (origin < start || origin >= end || /\s/.test(this.text[at] ?? '')) return;
      if (first < 0) first = at;
      last = at + 1;
      kept++;
      met.add(origin);
    });
    if (first < 0) return null;
    for (let at = first; at < last; at++) if ((this.origins[at] ?? -1) >= 0 && ((this.origins[at] ?? 0) < start || (this.origins[at] ?? 0) >= end)) foreign++;
    if (foreign > 0 || met.size < 0.5 * (end - start) * 0.8) return undefined;
    return kept === 0 ? null : { start: first, end: last };
  }
}

export function joined(parts: readonly Document[]): Document {
  return new Document(parts.map(({ text }) => text).join(''), parts.flatMap(({ origins }) => origins as number[]));
}

export function added(text: string): Document {
  return new Document(text, Array.from({ length: text.length }, () => -1));
}
