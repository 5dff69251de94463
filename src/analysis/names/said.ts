import { listedNames } from './entries.js';
import type { Coinage, Established, Hint, ListItem, NameReading, Tiering } from './reading.js';
import { tiers } from './learned.js';
import { tierFamily } from './lexicon.js';

/** What blocks in a row say of names, without where they say it and how often they repeat it. Two lists of such make the same facts where they are alike. */
export interface Said {
  /** Whether any of them is about AI. */
  readonly ai: boolean;
  /** Heads, in lower case, that are people here. */
  readonly people: readonly string[];
  /** Heads with a version, which are no people. */
  readonly versioned: readonly string[];
  /** Families, in lower case, that are named. */
  readonly families: readonly string[];
  /** In order, but for those that say of a spelling what was said of it last. */
  readonly established: readonly Established[];
  /** What may be models, alike ones together, in the order of the first ones. */
  readonly hints: readonly Hints[];
  /** What may be tiers, alike ones together, in the order of the first ones. */
  readonly tierings: readonly Tierings[];
  /** Each coined word with all its weight, in the order of the first ones. */
  readonly coinages: readonly Coinage[];
}

/** Hints that differ only in where they stand: how many they are, and what weight they have together. */
export interface Hints extends Pick<Hint, 'word' | 'short' | 'long' | 'tier'> {
  readonly count: number;
  readonly weight: number;
}

/** Tierings that differ only in where they stand, and how many they are. */
export interface Tierings extends Tiering {
  readonly count: number;
}

/** Families that have tiers, and those whose bare name in lower case is a model where the text has named it. */
const FAMILIES: ReadonlySet<string> = new Set([...tiers.map((line) => line.split(' ')[1]?.toLowerCase() ?? ''), 'whisper', 'gemma', 'llama']);

export function saidBy(readings: readonly NameReading[]): Said {
  const [people, versioned, families] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const established: Established[] = [], hints: Hints[] = [], tierings: Tierings[] = [], coinages: Coinage[] = [];
  const last = new Map<string, Established>();
  const items: ListItem[] = [];
  let isAboutAi = false;
  for (const reading of readings) {
    if (reading.item === undefined && items.length > 0) established.push(...listedNames(items.splice(0)));
    if (!saysSomething(reading)) continue;
    if (reading.item !== undefined) items.push(reading.item);
    isAboutAi ||= reading.ai;
    for (const person of reading.people) people.add(person);
    for (const { head, kind, rule } of reading.candidates) {
      if (rule === 'model.versioned') versioned.add(head);
      if (kind === 'model' && (rule === 'model.versioned' || (rule !== 'model.tier' && rule !== 'model.lower' && FAMILIES.has(head)))) families.add(tierFamily(head)?.split(' ', 1)[0]?.toLowerCase() ?? head);
    }
    for (const name of reading.established) {
      if (saysSame(last.get(name.surface), name)) continue;
      last.set(name.surface, name);
      established.push(name);
    }
    for (const { word, short, long, tier, weight } of reading.hints) hints.push({ word, short, long, tier, weight, count: 1 });
    for (const tiering of reading.tierings) tierings.push({ ...tiering, count: 1 });
    coinages.push(...reading.coinages);
  }
  established.push(...listedNames(items));
  return { ai: isAboutAi, people: [...people], versioned: [...versioned], families: [...families], established, hints: together(hints), tierings: counted(tierings), coinages: weighed(coinages) };
}

/** Most blocks name nothing. */
function saysSomething({ ai, people, candidates, established, hints, coinages, item }: NameReading): boolean {
  return ai || item !== undefined || people.length + candidates.length + established.length + hints.length + coinages.length > 0;
}

function saysSame(a: Established | undefined, b: Established): boolean {
  return a !== undefined && a.kind === b.kind && a.canonical === b.canonical && a.rule === b.rule && a.anyCase === b.anyCase && a.aiOnly === b.aiOnly;
}

/** Alike hints as one, in the order of the first ones. */
export function together(hints: readonly Hints[]): Hints[] {
  const all = new Map<string, Hints>();
  for (const { word, short, long, tier, count, weight } of hints) {
    const key = `${word}\n${short}\n${long}\n${tier}`;
    const known = all.get(key);
    all.set(key, { word, short, long, tier, count: count + (known?.count ?? 0), weight: weight + (known?.weight ?? 0) });
  }
  return [...all.values()];
}

/** Alike tierings as one, in the order of the first ones. */
export function counted(tierings: readonly Tierings[]): Tierings[] {
  const all = new Map<string, Tierings>();
  for (const { model, canonical, tier, count } of tierings) {
    const key = `${model}\n${tier}`;
    all.set(key, { model, canonical, tier, count: count + (all.get(key)?.count ?? 0) });
  }
  return [...all.values()];
}

/** Each coined word once, in the order of the first ones. */
export function weighed(coinages: readonly Coinage[]): Coinage[] {
  const weights = new Map<string, number>();
  for (const { word, weight } of coinages) weights.set(word, (weights.get(word) ?? 0) + weight);
  return [...weights].map(([word, weight]) => ({ word, weight }));
}
