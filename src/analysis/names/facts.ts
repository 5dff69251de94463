import { pattern } from '../../base/pattern.js';
import type { AnalysisOptions } from '../analysis.js';
import { coinedSystems } from './coined.js';
import { lexiconOf, type Lexicon } from './established.js';
import type { Established } from './reading.js';
import { counted, together, weighed, type Said } from './said.js';
import { unseenModels } from './series.js';
import { tieredModels } from './tiers.js';

/** What a whole text says of names. */
export interface NameFacts {
  /** Whether any of it is about AI. */
  readonly ai: boolean;
  /** Families, in lower case, that the text names. */
  readonly families: ReadonlySet<string>;
  /** Heads, in lower case, that are people here. */
  readonly people: ReadonlySet<string>;
  /** The spellings that the user gave. */
  readonly users: Lexicon;
  /** The spellings that the text establishes. */
  readonly names: Lexicon;
}

/** Stretches in which a text differs from an earlier state, by what is said in them, in order. */
export interface SaidChange {
  readonly removed: readonly Said[];
  readonly added: readonly Said[];
  /** What is said in the text as it is, in order. */
  all(): readonly Said[];
}

/** The facts of a text, by what is said in each of its stretches, in order. */
export function gatherNames(said: readonly Said[], options: AnalysisOptions): NameFacts {
  const users = [...named(options.models, 'model'), ...named(options.systems, 'system')];
  const ai = said.some((one) => one.ai);
  return { ai, ...headsIn(said), users: lexiconOf(users), names: lexiconOf(establishedBy(said, ai)) };
}

/** The facts of a text after some of it has changed; equal to those of a fresh start. */
export function gatherNamesAfter(old: NameFacts, { removed, added, all }: SaidChange): NameFacts {
  if (JSON.stringify(removed) === JSON.stringify(added)) return old;
  const said = all();
  const ai = said.some((one) => one.ai);
  const names = establishedBy(said, ai);
  const isSame = JSON.stringify(names) === JSON.stringify([...old.names.bySurface.values()]);
  return { ai, ...headsIn(said), users: old.users, names: isSame ? old.names : lexiconOf(names) };
}

function headsIn(said: readonly Said[]): Pick<NameFacts, 'families' | 'people'> {
  const people = new Set(said.flatMap((one) => one.people));
  for (const head of said.flatMap((one) => one.versioned)) people.delete(head);
  return { people, families: new Set(said.flatMap((one) => one.families)) };
}

/** The spellings that a text establishes, by the first place that does. */
function establishedBy(said: readonly Said[], ai: boolean): Established[] {
  const names = new Map<string, Established>();
  for (const { established } of said) for (const name of established) if (ai || !name.aiOnly) settle(names, name);
  if (!ai) return [...names.values()];
  for (const name of unseenModels(together(said.flatMap(({ hints }) => hints)))) if (LOOSE.has(names.get(name.surface)?.rule ?? '')) names.set(name.surface, name);
  for (const name of tieredModels(counted(said.flatMap(({ tierings }) => tierings)))) if (!names.has(name.surface)) names.set(name.surface, name);
  for (const name of coinedSystems(weighed(said.flatMap(({ coinages }) => coinages)))) if (!names.has(name.surface)) names.set(name.surface, name);
  return [...names.values()];
}

/** No name at all, or a system by what stands beside it once, which says less than all that a text says of a model. */
const LOOSE: ReadonlySet<string> = new Set(['', 'system.scored', 'system.software', 'system.column']);

const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}+$`);

/** One spelling of two models stands for what they share: `Opus` of `Claude Opus 4` and `Claude Opus 4.5`. */
function settle(names: Map<string, Established>, name: Established): void {
  const known = names.get(name.surface);
  if (known === undefined || known.rule === 'system.title' || (name.rule === 'system.long-form' && known.kind === 'system')) names.set(name.surface, name);
  else if (known.kind !== name.kind) { if (name.kind === 'model') names.set(name.surface, name); }
  else if (known.canonical !== name.canonical && known.rule === 'model.tail') {
    const shared = sharedStart(known.canonical, name.canonical);
    if (shared.endsWith(` ${name.surface}`)) names.set(name.surface, { ...known, canonical: shared });
    else if (CAPITALISED.test(name.surface)) names.set(name.surface, { ...known, canonical: `${shared.split(' ')[0] ?? shared} ${name.surface}` });
  }
}

function sharedStart(a: string, b: string): string {
  const [x, y] = [a.split(' '), b.split(' ')];
  const differs = x.findIndex((word, i) => word !== y[i]);
  return (differs < 0 ? x : x.slice(0, differs)).join(' ');
}

function named(names: Readonly<Record<string, readonly string[]>>, kind: 'model' | 'system'): Established[] {
  return Object.entries(names).flatMap(([canonical, aliases]) => [canonical, ...aliases].filter((surface) => surface.trim() !== '')
    .map((surface) => ({ surface: surface.trim(), kind, canonical, rule: `${kind}.yours`, anyCase: false, aiOnly: false })));
}
