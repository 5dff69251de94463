/**
 * A text as its reader sees it: without the marks of Markdown and HTML and without the targets of links. Addresses, handles and
 * formulas are one sign each, since they are no words of the sentence they stand in. Offsets are UTF-16 code units.
 */
export interface Plain {
  readonly text: string;
  /** The same stretches of the plain text, which come in order. */
  readonly spans: <T extends { readonly start: number; readonly end: number }>(written: readonly T[]) => T[];
  /** Where stretches of the plain text, which come in order, stand in the written one, without the marks around them. */
  readonly written: <T extends { readonly start: number; readonly end: number }>(plain: readonly T[]) => T[];
}

interface Cut {
  readonly start: number;
  end: number;
  readonly instead: string;
}

/** What is cut from a text, in order. */
export class Cuts {
  readonly text: string;
  readonly #cuts: Cut[] = [];
  /** The brackets that have not closed yet. */
  readonly #open: Cut[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** The code unit at `at`; 0 outside the text. */
  codeAt(at: number): number {
    return at >= 0 && at < this.text.length ? this.text.charCodeAt(at) : 0;
  }

  cut(start: number, end: number, instead = ''): number {
    this.#cuts.push({ start, end, instead });
    return end;
  }

  /** Cuts from `start` on, whatever was cut there before. */
  cutFrom(start: number, end: number, instead: string): number {
    while ((this.#cuts.at(-1)?.end ?? 0) > start) this.#cuts.pop();
    return this.cut(start, end, instead);
  }

  /** Where a sticky pattern that begins at `at` ends; `at` itself where it does not. */
  end(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : at;
  }

  /** Replaces what a sticky pattern finds at `at`, and tells where that ends. */
  replace(pattern: RegExp, at: number, instead: string | ((group: string) => string)): number {
    pattern.lastIndex = at;
    const match = pattern.exec(this.text);
    return match === null ? at : this.cut(at, pattern.lastIndex, typeof instead === 'string' ? instead : instead(match[1] ?? ''));
  }

  /** A bracket, with the sign of a picture before it, that is cut once it turns out to be that of a link. */
  open(at: number): number {
    const start = this.codeAt(at - 1) === 33 ? at - 1 : at;
    const bracket = { start, end: start, instead: '' };
    this.#cuts.push(bracket);
    this.#open.push(bracket);
    return at;
  }

  close(): Cut | undefined {
    return this.#open.pop();
  }

  plain(): Plain | undefined {
    const cuts = this.#cuts.filter(({ start, end }) => end > start);
    if (cuts.length === 0) return undefined;
    /** For each cut, where it stands in the plain text. */
    const places: number[] = [];
    let text = '';
    let kept = 0;
    for (const { start, end, instead } of cuts) {
      text += this.text.slice(kept, start);
      places.push(text.length);
      text += instead;
      kept = end;
    }
    text += this.text.slice(kept);
    return { text, spans: (written) => toPlain(cuts, places, written), written: (plain) => toWritten(cuts, places, plain) };
  }
}

function toPlain<T extends { readonly start: number; readonly end: number }>(cuts: readonly Cut[], places: readonly number[], written: readonly T[]): T[] {
  let next = 0;
  const place = (offset: number): number => {
    while ((cuts[next]?.end ?? Infinity) <= offset) next++;
    const cut = cuts[next];
    if (cut !== undefined && cut.start <= offset) return places[next] ?? 0;
    const before = next === 0 ? undefined : cuts[next - 1];
    return before === undefined ? offset : offset - before.end + (places[next - 1] ?? 0) + before.instead.length;
  };
  return written.map((span) => ({ ...span, start: place(span.start), end: place(span.end) }));
}

function toWritten<T extends { readonly start: number; readonly end: number }>(cuts: readonly Cut[], places: readonly number[], plain: readonly T[]): T[] {
  let next = 0;
  /** @param isEnd whether what is cut right at `offset` stays outside behind it, and not before it. */
  const place = (offset: number, isEnd: boolean): number => {
    while (next < cuts.length && (isEnd ? (places[next] ?? 0) < offset : (places[next] ?? 0) <= offset)) next++;
    const before = next === 0 ? undefined : cuts[next - 1];
    return before === undefined ? offset : Math.max(before.end, before.end + offset - (places[next - 1] ?? 0) - before.instead.length);
  };
  return plain.map((span) => {
    const start = place(span.start, false);
    return { ...span, start, end: Math.max(start, place(span.end, true)) };
  });
}
