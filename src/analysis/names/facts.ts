import type { AnalysisOptions } from '../analysis.js';
import { lexiconOf, type Lexicon } from './established.js';
import { tiers } from './learned.js';
import type { Established, Hint, NameReading } from './reading.js';

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
  /** All of the above as one string: equal for equal facts alone. */
  readonly signature: string;
}

export function sameNameFacts(a: NameFacts, b: NameFacts): boolean {
  return a.signature === b.signature;
}

export function gather(readings: readonly NameReading[], options: AnalysisOptions): NameFacts {
  const ai = readings.some((reading) => reading.ai);
  const people = new Set(readings.flatMap((reading) => reading.people));
  for (const reading of readings) for (const { head, rule } of reading.candidates) if (rule === 'model.versioned') people.delete(head);
  const families = new Set<string>();
  for (const reading of readings) for (const { head, kind, rule } of reading.candidates) if (kind === 'model' && rule !== 'model.tier' && FAMILIES.has(head)) families.add(head);
  const names = new Map<string, Established>();
  for (const reading of readings) for (const name of reading.established) if (ai || !name.aiOnly) settle(names, name);
  if (ai) for (const name of unseenModels(readings)) if (!names.has(name.surface)) names.set(name.surface, name);
  const users = [...named(options.models, 'model'), ...named(options.systems, 'system')];
  const signature = JSON.stringify([ai, [...people].sort(), [...families].sort(), users, [...names.values()]]);
  return { ai, people, families, users: lexiconOf(users), names: lexiconOf([...names.values()]), signature };
}

/** What a text must say for a word with a version to be a model. */
const ENOUGH = 2;

/** The words with a version that the text as a whole makes models: by what is said around them, by their maker, or by a second version. */
function unseenModels(readings: readonly NameReading[]): Established[] {
  const byWord = new Map<string, Hint[]>();
  for (const reading of readings) {
    for (const hint of reading.hints) {
      const known = byWord.get(hint.word);
      if (known === undefined) byWord.set(hint.word, [hint]);
      else known.push(hint);
    }
  }
  return [...byWord.values()].flatMap((hints) => (weightOf(hints) < ENOUGH ? [] : namesOf(hints)));
}

function weightOf(hints: readonly Hint[]): number {
  const said = hints.reduce((sum, { weight }) => sum + weight, 0);
  const versions = new Set(hints.map(({ short }) => short)).size;
  const made = hints.filter(({ short, long }) => short !== long).map(({ long }) => long);
  return said + (versions > 1 ? 1 : 0) + (hints.length > 2 ? 1 : 0) + (made.length > 1 && new Set(made).size === 1 ? 2 : made.length > 0 && said > 0 ? 1 : 0);
}

/** A word that its maker once stood before has the maker in all its names. */
function namesOf(hints: readonly Hint[]): Established[] {
  const made = new Set(hints.filter(({ short, long }) => short !== long).map(({ short, long }) => long.slice(0, -short.length)));
  const [maker = ''] = made;
  return hints.flatMap(({ short, long }) => {
    const canonical = short !== long || made.size !== 1 ? long : maker + short;
    return [...new Set([short, long])].map((surface): Established => ({ surface, kind: 'model', canonical, rule: 'model.series', anyCase: false, aiOnly: true }));
  });
}

/** Families that have tiers. */
const FAMILIES: ReadonlySet<string> = new Set(tiers.map((line) => line.split(' ')[1]?.toLowerCase() ?? ''));

/** One spelling of two models stands for what they share: `Opus` of `Claude Opus 4` and `Claude Opus 4.5`. */
function settle(names: Map<string, Established>, name: Established): void {
  const known = names.get(name.surface);
  if (known === undefined || (name.rule === 'system.long-form' && known.kind === 'system')) names.set(name.surface, name);
  else if (known.kind !== name.kind) { if (name.kind === 'model') names.set(name.surface, name); }
  else if (known.canonical !== name.canonical && known.rule === 'model.tail') {
    const shared = sharedStart(known.canonical, name.canonical);
    if (shared.endsWith(` ${name.surface}`)) names.set(name.surface, { ...known, canonical: shared });
    else if (/^\p{Lu}\p{Ll}+$/u.test(name.surface)) names.set(name.surface, { ...known, canonical: `${shared.split(' ')[0] ?? shared} ${name.surface}` });
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
