import { firstWord } from './established.js';
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
  /** The words with which those spellings start. */
  readonly words: readonly RegExp[];
}

/** `undefined` where the facts are the same. */
export function newsBetween(old: NameFacts, now: NameFacts): News | undefined {
  if (old === now) return undefined;
  const heads = new Set([...unlike(old.families, now.families), ...unlike(old.people, now.people)]);
  const changed = old.names === now.names ? [] : unlikeNames(old.names.bySurface, now.names.bySurface);
  if (old.ai === now.ai && heads.size === 0 && changed.length === 0) return undefined;
  const words = new Set(changed.map((name) => `${name.anyCase ? 'giu' : 'g'} ${firstWord(name.surface, 0)}`));
  return { all: old.ai !== now.ai || changed.some((name) => firstWord(name.surface, 0) === ''), heads, surfaces: new Set(changed.map((name) => name.surface)), words: [...words].map(patternOf) };
}

/** Whether what a block says of names by itself is decided by what is new. */
export function concerns({ heads, surfaces }: News, reading: NameReading): boolean {
  return reading.candidates.some(({ head, canonical }) => heads.has(head) || surfaces.has(canonical) || surfaces.has(canonical.slice(canonical.lastIndexOf(' ') + 1)));
}

/** Where the next word stands from `from` on with which a new spelling may start; -1 for nowhere. */
export function placeAfter(word: RegExp, text: string, from: number): number {
  word.lastIndex = from;
  return word.exec(text)?.index ?? -1;
}

/** Letters beyond ASCII are taken for any, since their case is not always one to one. */
function patternOf(word: string): RegExp {
  const [flags = '', letters = ''] = word.split(' ');
  return new RegExp(flags === 'g' ? letters : letters.replace(/[^\x20-\x7e]/gu, '.'), flags);
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
