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
  readonly gathered: Gathered;
}

/** What all that is said of one sort makes together. */
interface Gathered {
  readonly people: readonly string[];
  readonly families: readonly string[];
  readonly established: readonly Established[];
  readonly unseen: readonly Established[];
  readonly tiered: readonly Established[];
  readonly coined: readonly Established[];
}

/** Stretches in which a text differs from an earlier state, by what is said in them, in order. */
export interface SaidChange {
  readonly removed: readonly Said[];
  readonly added: readonly Said[];
  /** What is said in the text as it is, in order. */
  readonly all: readonly Said[];
}

/** Of each list what it is made from, so that an edit costs those that it changes, and how; `ai` tells whether any of the text is about AI. */
const GATHER: { readonly [K in keyof Gathered]: { readonly from: readonly (keyof Said)[]; readonly make: (said: readonly Said[], ai: boolean) => Gathered[K] } } = {
  people: { from: ['people', 'versioned'], make: peopleIn },
  families: { from: ['families'], make: (said) => [...new Set(said.flatMap(({ families }) => families))] },
  established: { from: ['ai', 'established'], make: establishedIn },
  unseen: { from: ['ai', 'hints'], make: (said, ai) => (ai ? unseenModels(together(said.flatMap(({ hints }) => hints))) : []) },
  tiered: { from: ['ai', 'tierings'], make: (said, ai) => (ai ? tieredModels(counted(said.flatMap(({ tierings }) => tierings))) : []) },
  coined: { from: ['ai', 'coinages'], make: (said, ai) => (ai ? coinedSystems(weighed(said.flatMap(({ coinages }) => coinages))) : []) },
};

function gather(list: <K extends keyof Gathered>(key: K) => Gathered[K]): Gathered {
  return { people: list('people'), families: list('families'), established: list('established'), unseen: list('unseen'), tiered: list('tiered'), coined: list('coined') };
}

/** The facts of a text, by what is said in each of its stretches, in order. */
export function gatherNames(said: readonly Said[], options: AnalysisOptions): NameFacts {
  const ai = said.some((one) => one.ai);
  const users = [...named(options.models, 'model'), ...named(options.systems, 'system')];
  return factsOf(gather((key) => GATHER[key].make(said, ai)), ai, lexiconOf(users));
}

/** The facts of a text after some of it has changed; equal to those of a fresh start, and the same object where nothing new is said. */
export function gatherNamesAfter(old: NameFacts, { removed, added, all }: SaidChange): NameFacts {
  const isKept = (key: keyof Said): boolean => isAlike(removed.map((one) => one[key]), added.map((one) => one[key]));
  const ai = all.some((one) => one.ai);
  const gathered = gather((key) => {
    const { from, make } = GATHER[key];
    if (from.every(isKept)) return old.gathered[key];
    const made = make(all, ai);
    return isAlike(old.gathered[key], made) ? old.gathered[key] : made;
  });
  const isSame = (...keys: readonly (keyof Gathered)[]): boolean => keys.every((key) => gathered[key] === old.gathered[key]);
  const sameNames = isSame('established', 'unseen', 'tiered', 'coined');
  if (sameNames && ai === old.ai && isSame('people', 'families')) return old;
  return factsOf(gathered, ai, old.users, sameNames ? old.names : undefined);
}

function factsOf(gathered: Gathered, ai: boolean, users: Lexicon, names: Lexicon = lexiconOf(namesIn(gathered))): NameFacts {
  return { ai, people: new Set(gathered.people), families: new Set(gathered.families), users, names, gathered };
}

function isAlike(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function peopleIn(said: readonly Said[]): string[] {
  const people = new Set(said.flatMap((one) => one.people));
  for (const head of said.flatMap((one) => one.versioned)) people.delete(head);
  return [...people];
}

/** The spellings that are established where they stand, by the first place that does. */
function establishedIn(said: readonly Said[], ai: boolean): Established[] {
  const names = new Map<string, Established>();
  for (const { established } of said) for (const name of established) if (ai || !name.aiOnly) settle(names, name);
  return [...names.values()];
}

/** The spellings that a text establishes; a size that models of several heads share stands for none. */
function namesIn({ established, unseen, tiered, coined }: Gathered): Established[] {
  const names = new Map(established.map((name) => [name.surface, name]));
  for (const name of unseen) if (LOOSE.has(names.get(name.surface)?.rule ?? '')) names.set(name.surface, name);
  for (const name of [...tiered, ...coined]) if (!names.has(name.surface)) names.set(name.surface, name);
  return [...names.values()].filter((name) => name.canonical !== '' && (name.rule !== 'model.variant' || hasSibling(name, names)));
}

/** Whether a text names another variant of the same model, so that it may call each by its last word. */
function hasSibling({ surface, canonical }: Established, names: ReadonlyMap<string, Established>): boolean {
  const model = canonical.slice(0, -surface.length);
  for (const { rule, surface: other, canonical: sibling } of names.values()) if (rule === 'model.variant' && other !== surface && sibling === model + other) return true;
  return false;
}

/** No name at all, or a system by what stands beside it once, which says less than all that a text says of a model. */
const LOOSE: ReadonlySet<string> = new Set(['', 'system.scored', 'system.software', 'system.column']);

const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}+$`);

/** One spelling of two models stands for what they share: `Opus` of `Claude Opus 4` and `Claude Opus 4.5`. */
function settle(names: Map<string, Established>, name: Established): void {
  const known = names.get(name.surface);
  if (known === undefined || known.rule === 'system.title' || (name.rule === 'system.long-form' && known.kind === 'system')) names.set(name.surface, name);
  else if (known.rule === 'model.size' && name.rule === 'model.size') {
    if (known.canonical !== name.canonical) names.set(name.surface, { ...known, canonical: sharedStart(known.canonical, name.canonical) });
  } else if (known.kind !== name.kind) { if (isSurer(name, known)) names.set(name.surface, name); }
  else if (known.canonical !== name.canonical && known.rule === 'model.tail') {
    const shared = sharedStart(known.canonical, name.canonical);
    if (shared.endsWith(` ${name.surface}`)) names.set(name.surface, { ...known, canonical: shared });
    else if (CAPITALISED.test(name.surface)) names.set(name.surface, { ...known, canonical: `${shared.split(' ')[0] ?? shared} ${name.surface}` });
  }
}

/** Whether a name overrules one of the other kind: a model a system, but for one that an entry tells of and that only sounds like a model. */
function isSurer(name: Established, known: Established): boolean {
  return name.kind === 'model' ? name.rule !== 'model.family' || known.rule !== 'system.entry' : name.rule === 'system.entry' && known.rule === 'model.family';
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
