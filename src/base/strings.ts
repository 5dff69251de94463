/** Gives each different string a small number, so that flat arrays can hold strings and equal ones are kept once. */
export class Strings {
  readonly #ids = new Map<string, number>();
  readonly #strings: string[] = [];

  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    this.#ids.set(own, this.#strings.length);
    return this.#strings.push(own) - 1;
  }

  /** The number of a string that is already known, without keeping a new one. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }

  /** Every string by its number. */
  all(): readonly string[] {
    return this.#strings;
  }

  get(id: number): string {
    return this.#strings[id] ?? '';
  }
}

/** A slice keeps the whole text it was cut from in memory; this copy does not. V8 copies what is shorter than 13 when it is cut. */
export function detached(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join('');
}
