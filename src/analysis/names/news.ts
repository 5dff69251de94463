import { firstWord, isCrowded } from './established.js';
import type { NameFacts } from './facts.js';
import type { Established, NameReading } from './reading.js';

/** By what the facts of a text differ from those of an earlier state of it: only blocks that this concerns have other names now. */
export interface News {
  /** Whether it concerns every block. */
  readonly all: boolean;
  /** Families and people that came or went. */
  readonly heads: ReadonlySet<string>;
  /** Spellings that came, went or stand for something else. */
  readonly surfaces: ReadonlySet<string>;
  /** What stands where such a spelling may be a name: the spelling, or its first word where so many share that word that another one may now be tried. */
  readonly patterns: readonly RegExp[];
}

/** `undefined` where the facts are the same. */
export function newsBetween(old: NameFacts, now: NameFacts): News | undefined {
  if (old === now) return undefined;
  const heads = new Set([...unlike(old.families, now.families), ...unlike(old.people, now.people)]);
  const changed = old.names === now.names ? [] : unlikeNames(old.names.bySurface, now.names.bySurface);
  if (old.ai === now.ai && heads.size === 0 && changed.length === 0) return undefined;
  const written = (name: Established): string => (isCrowded(old.names, name) || isCrowded(now.names, name) ? firstWord(name.surface, 0) : name.surface);
  const patterns = new Map(changed.map((name) => [`${name.anyCase} ${written(name)}`, patternOf(written(name), name.anyCase)]));
  return { all: old.ai !== now.ai, heads, surfaces: new Set(changed.map((name) => name.surface)), patterns: [...patterns.values()] };
}

/** Whether what a block says of names by itself is decided by what is new. */
export function concerns({ heads, surfaces }: News, reading: NameReading): boolean {
  return reading.candidates.some(({ head, canonical }) => heads.has(head) || surfaces.has(canonical) || surfaces.has(canonical.slice(canonical.lastIndexOf(' ') + 1)));
}

/** Where a pattern of the news is met next from `from` on; -1 for nowhere. */
export function placeAfter(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** In any case letters beyond ASCII are taken for any, since their case is not always one to one. */
function patternOf(written: string, anyCase: boolean): RegExp {
  const source = written.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return anyCase ? new RegExp(source.replace(/[^\x20-\x7e]/gu, '[^]'), 'giu') : new RegExp(source, 'g');
}

function unlike(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))];
}

function unlikeNames(a: ReadonlyMap<string, Established>, b: ReadonlyMap<string, Established>): Established[] {
  const gone = [...a.values()].filter((name) => !b.has(name.surface));
  const came = [...b.values()].filter((name) => {
    const was = a.get(name.surface);
    return was === undefined || was.kind !== name.kind || was.canonical !== name.canonical || was.rule !== name.rule || was.anyCase !== name.anyCase;
  });
  return [...gone, ...came, ...came.flatMap((name) => a.get(name.surface) ?? [])];
}
