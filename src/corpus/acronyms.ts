import type { NameMark } from '../analysis/marks.js';
import type { Strings } from '../base/strings.js';
import type { AcronymRows } from './entry.js';

/** `short` stands for `long` in a document; both are numbers of the corpus's `Strings`. */
export interface Acronym {
  readonly short: number;
  readonly long: number;
  /** `TOLD`, `GUESSED` or `ORDERED`. */
  readonly how: number;
}

/**
 * How a document tells what a name stands for: it says so; `short` is made of the initials of `long`, or an acronym that is not explained, which is its own
 * `long`; or `long` is the same name with its version where most have it, which is its own `long` where it stands so.
 */
export const GUESSED = 0, TOLD = 1, ORDERED = 2;

/** What the acronyms of all documents stand for: those with one long form alone, since others tell nothing. */
export class Acronyms {
  /** Those whose long form a document tells. */
  readonly #told = new Pairs();
  /** Names of several words by their initials. */
  readonly #initials = new Pairs();
  /** Acronyms that stand unexplained, each with itself. */
  readonly #bare = new Pairs();
  /** Names of models by that with the version where most have it. */
  readonly #ordered = new Pairs();

  add(rows: AcronymRows): void {
    for (const one of acronymsIn(rows)) this.#pairsOf(one).add(one);
  }

  delete(rows: AcronymRows): void {
    for (const one of acronymsIn(rows)) this.#pairsOf(one).delete(one);
  }

  /** The long form of a name, or the name itself. Where no document tells it, the one system with these initials is meant. A model has the name that documents give it. */
  longOf(name: number): number {
    const usual = this.#ordered.longsOf(name).keys().next().value;
    if (usual !== undefined) return this.#ordered.longsOf(usual).size > 0 ? usual : name;
    const told = this.#told.longsOf(name);
    const longs = told.size > 0 || this.#bare.longsOf(name).size === 0 ? told : this.#initials.longsOf(name);
    return longs.size === 1 ? longs.keys().next().value ?? name : name;
  }

  /** A name that is no acronym with all that stand for it. */
  namesOf(long: number): readonly number[] {
    const shorts = new Set([...this.#told.shortsOf(long), ...this.#initials.shortsOf(long), ...this.#ordered.shortsOf(long)].filter((short) => short !== long));
    return shorts.size === 0 ? [long] : [long, ...[...shorts].filter((short) => this.longOf(short) === long)];
  }

  #pairsOf({ short, long, how }: Acronym): Pairs {
    return how === ORDERED ? this.#ordered : how === TOLD ? this.#told : short === long ? this.#bare : this.#initials;
  }
}

/** Pairs of a short and a long form, in how many documents each stands. */
class Pairs {
  readonly #longs = new Map<number, Map<number, number>>();
  readonly #shorts = new Map<number, Set<number>>();

  add({ short, long }: Acronym): void {
    const longs = entryOf(this.#longs, short, () => new Map<number, number>());
    longs.set(long, (longs.get(long) ?? 0) + 1);
    entryOf(this.#shorts, long, () => new Set<number>()).add(short);
  }

  delete({ short, long }: Acronym): void {
    const longs = this.#longs.get(short);
    const left = (longs?.get(long) ?? 0) - 1;
    if (left > 0) { longs?.set(long, left); return; }
    longs?.delete(long);
    if (longs?.size === 0) this.#longs.delete(short);
    const shorts = this.#shorts.get(long);
    shorts?.delete(short);
    if (shorts?.size === 0) this.#shorts.delete(long);
  }

  longsOf(short: number): ReadonlyMap<number, number> {
    return this.#longs.get(short) ?? NO_LONGS;
  }

  shortsOf(long: number): ReadonlySet<number> {
    return this.#shorts.get(long) ?? NO_SHORTS;
  }
}

const NO_LONGS: ReadonlyMap<number, number> = new Map();
const NO_SHORTS: ReadonlySet<number> = new Set();

function acronymsIn({ short, long, how }: AcronymRows): Acronym[] {
  return Array.from(short, (each, row) => ({ short: each, long: long[row] ?? 0, how: how[row] ?? GUESSED }));
}

/** What the marks of one document tell of acronyms, each once. */
export function acronymsOf(marks: readonly NameMark[], text: string, strings: Strings): readonly Acronym[] {
  const found = new Map<string, Acronym>();
  const put = (short: string, long: string, how: number): void => {
    if (!found.has(`${short} ${long}`) || how === TOLD) found.set(`${short} ${long}`, { short: strings.id(short), long: strings.id(long), how });
  };
  for (const { kind, start, end, canonical } of marks) {
    if (kind === 'model') {
      const usual = usualOrder(canonical);
      if (usual !== null) put(canonical, usual, ORDERED);
      continue;
    }
    const usual = usualBench(canonical);
    if (usual !== canonical) put(canonical, usual, TOLD);
    const short = end - start > LONGEST ? '' : text.slice(start, end).replace(/s$/, '');
    if (canonical.includes(' ') && spells(short, canonical)) put(short, canonical, TOLD);
    else if (canonical.includes(' ')) { const initials = initialsOf(canonical); if (initials !== '') put(initials, canonical, GUESSED); }
    else if (CAPITALS.test(canonical)) put(canonical, canonical, GUESSED);
  }
  return [...found.values()];
}

const VERSIONED = /^(?<head>Claude|Gemini|GPT|Gemma|Hermes) (?:(?<first>[A-Z][a-z]+) (?<after>\d[\d.]*)|(?<before>\d[\d.]*) (?<last>[A-Z][a-z]+))(?<rest>(?: .*)?)$/;
const VARIANTS: ReadonlySet<string> = new Set(['Pro', 'Flash', 'Ultra', 'Nano', 'Lite', 'Turbo']);

/** A model's name with its version where its makers put it: `Claude Sonnet 3.5` is `Claude 3.5 Sonnet`, `Claude 4.5 Opus` is `Claude Opus 4.5`; `null` where nobody puts it elsewhere. */
export function usualOrder(name: string): string | null {
  const { head, first, after, before, last, rest = '' } = VERSIONED.exec(name)?.groups ?? {};
  const [word = '', version = ''] = [first ?? last, after ?? before];
  if (head === undefined || (head !== 'Claude' && !VARIANTS.has(word))) return null;
  return head === 'Claude' && Number.parseFloat(version) >= 4 ? `${head} ${word} ${version}${rest}` : `${head} ${version} ${word}${rest}`;
}

/** A benchmark's name as most write it: one card for `Terminal-Bench v2` and `TerminalBench 2`. */
const usualBench = (name: string): string => (BENCH.test(name) ? name.replace(/ v(?=\d)/, ' ').replace(/^Terminal-?Bench/i, 'Terminal-Bench') : name);
const BENCH = /bench/i;

const CAPITALS = /^\p{Lu}{3,6}$/u;

/** The initials of a name of three to six capitalised words; else the empty string. */
function initialsOf(name: string): string {
  const words = name.split(/[ -]/);
  return words.length < 3 || words.length > 6 || !words.every((word) => /^\p{Lu}/u.test(word)) ? '' : words.map((word) => word.charAt(0)).join('');
}

const LONGEST = 13;

/** Whether a word in capitals has letters that stand in this order in a longer name, the first at its start. */
function spells(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{L}\d-]*[\p{Lu}\d]$/u.test(short) || short.charAt(0) !== long.charAt(0).toUpperCase()) return false;
  const letters = long.toUpperCase();
  let at = 0;
  for (const letter of short.replace(/-/g, '').toUpperCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function entryOf<V>(map: Map<number, V>, key: number, empty: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = empty();
  map.set(key, value);
  return value;
}
