import { pattern } from '../../base/pattern.js';
import type { AnalysisOptions } from '../analysis.js';
import { coinedSystems } from './coined.js';
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
  readonly tally: Tally;
}

/** How often the blocks of a text say what counts wherever it is said. */
export interface Tally {
  /** In how many blocks it is about AI. */
  readonly ai: number;
  readonly people: Counts;
  /** Heads with a version, which are no people. */
  readonly versioned: Counts;
  readonly families: Counts;
}

type Counts = ReadonlyMap<string, number>;

/** Stretches in which a text differs from an earlier state, by those of their blocks that say something of names, in order. */
export interface ReadingChange {
  readonly removed: readonly NameReading[];
  readonly added: readonly NameReading[];
  /** Every block of the text as it is that says something of names, in order. */
  all(): readonly NameReading[];
}

export function gather(readings: readonly NameReading[], options: AnalysisOptions): NameFacts {
  const tally = tallyAfter(NO_TALLY, [], readings);
  const users = [...named(options.models, 'model'), ...named(options.systems, 'system')];
  return { ...saidIn(tally), users: lexiconOf(users), names: lexiconOf(establishedBy(readings, tally.ai > 0)) };
}

/** Whether a reading can add to the facts of its text. */
export function saysNames(reading: NameReading): boolean {
  return reading.ai || reading.people.length > 0 || reading.candidates.length > 0 || establishes(reading);
}

function establishes({ established, hints, coinages }: NameReading): boolean {
  return established.length > 0 || hints.length > 0 || coinages.length > 0;
}

/** The facts of a text after some of its blocks have changed; equal to those of a fresh start. */
export function gatherAfter(old: NameFacts, { removed, added, all }: ReadingChange): NameFacts {
  const [less, more] = [without(removed, added), without(added, removed)];
  const said = counted(less) === counted(more) ? old : { ...old, ...saidIn(tallyAfter(old.tally, less, more)) };
  const [were, are] = [removed.filter(establishes), added.filter(establishes)];
  const isSame = were.length === are.length && were.every((reading, i) => reading === are[i]);
  if (said.ai === old.ai && (isSame || establishing(were) === establishing(are))) return said;
  const names = establishedBy(all(), said.ai);
  return JSON.stringify(names) === JSON.stringify([...old.names.bySurface.values()]) ? said : { ...said, names: lexiconOf(names) };
}

function without(readings: readonly NameReading[], others: readonly NameReading[]): NameReading[] {
  const known = new Set(others);
  return readings.filter((reading) => !known.has(reading));
}

function saidIn(tally: Tally): Pick<NameFacts, 'ai' | 'families' | 'people' | 'tally'> {
  const people = new Set(tally.people.keys());
  for (const head of tally.versioned.keys()) people.delete(head);
  return { ai: tally.ai > 0, families: new Set(tally.families.keys()), people, tally };
}

const NO_TALLY: Tally = { ai: 0, people: new Map(), versioned: new Map(), families: new Map() };

function tallyAfter(old: Tally, removed: readonly NameReading[], added: readonly NameReading[]): Tally {
  const [people, versioned, families] = [new Map(old.people), new Map(old.versioned), new Map(old.families)];
  let { ai } = old;
  const count = (readings: readonly NameReading[], by: 1 | -1): void => {
    for (const reading of readings) {
      if (reading.ai) ai += by;
      for (const person of reading.people) add(people, person, by);
      for (const { head, kind, rule } of reading.candidates) {
        if (rule === 'model.versioned') add(versioned, head, by);
        if (kind === 'model' && rule !== 'model.tier' && FAMILIES.has(head)) add(families, head, by);
      }
    }
  };
  count(removed, -1);
  count(added, 1);
  return { ai, people, versioned, families };
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}

/** All that is counted in some blocks, as one string. */
function counted(readings: readonly NameReading[]): string {
  return JSON.stringify(readings.map(({ ai, people, candidates }) => [ai, people, candidates.map(({ head, kind, rule }) => [head, kind, rule])]));
}

/** All by which blocks establish names, as one string. */
function establishing(readings: readonly NameReading[]): string {
  return JSON.stringify(readings.flatMap(({ established, hints, coinages }) => [...established, ...hints.map(({ word, short, long, weight, tier }) => [word, short, long, weight, tier]), ...coinages]));
}

/** The spellings that a text establishes, by the first place that does. */
function establishedBy(readings: readonly NameReading[], ai: boolean): Established[] {
  const names = new Map<string, Established>();
  for (const reading of readings) for (const name of reading.established) if (ai || !name.aiOnly) settle(names, name);
  if (ai) for (const name of [...unseenModels(readings), ...coinedSystems(readings.flatMap(({ coinages }) => coinages))]) if (!names.has(name.surface)) names.set(name.surface, name);
  return [...names.values()];
}

/** What a text must say for a word with a version to be a model. */
const ENOUGH = 2;
/** And for the bare word to be its family: `Lark` of `Lark 2`. */
const PLENTY = 5;

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
  return [...byWord.values()].filter((hints) => hints.some(isVersioned)).flatMap((hints) => (weightOf(hints) < ENOUGH ? [] : weightOf(hints) < PLENTY ? namesOf(hints) : [...namesOf(hints), familyOf(hints)]));
}

/** Whether a version or a variant stands behind the word. */
const isVersioned = ({ word, short }: Hint): boolean => word !== short;

function weightOf(hints: readonly Hint[]): number {
  const said = hints.reduce((sum, { weight }) => sum + weight, 0);
  const versioned = hints.filter(isVersioned);
  const versions = new Set(versioned.map(({ short }) => short)).size;
  const made = hints.filter(({ short, long }) => short !== long).map(({ long }) => long);
  return said + (versions > 1 ? 1 : 0) + (versioned.length > 2 ? 1 : 0) + (made.length > 1 && new Set(made).size === 1 ? 2 : made.length > 0 && said > 0 ? 1 : 0);
}

/** A word that its maker once stood before has the maker in all its names. */
function namesOf(hints: readonly Hint[]): Established[] {
  const made = makersOf(hints);
  const [maker = ''] = made;
  const tiers = tiersOf(hints);
  return hints.flatMap(({ short, long, tier }) => {
    const canonical = short !== long || made.size !== 1 ? long : maker + short;
    return (tiers.has(short + tier) ? ['', tier] : ['']).flatMap((end) => [...new Set([short, long])].map((surface): Established =>
      ({ surface: surface + end, kind: 'model', canonical: canonical + end, rule: 'model.series', anyCase: false, aiOnly: true })));
  });
}

/** The versions with a word behind them that is a tier: it stands there again, or another does in its place. */
function tiersOf(hints: readonly Hint[]): ReadonlySet<string> {
  const tiers = new Set<string>();
  const words = new Map<string, string>();
  for (const { short, tier } of hints) {
    if (tier === '') continue;
    const known = words.get(short);
    words.set(short, tier);
    if (known !== undefined) for (const word of [known, tier]) tiers.add(short + word);
  }
  return tiers;
}

function familyOf(hints: readonly Hint[]): Established {
  const word = hints[0]?.word ?? '';
  const [maker = ''] = makersOf(hints);
  return { surface: word, kind: 'model', canonical: maker + word, rule: 'model.series', anyCase: false, aiOnly: true };
}

const makersOf = (hints: readonly Hint[]): ReadonlySet<string> => new Set(hints.filter(({ short, long }) => short !== long).map(({ short, long }) => long.slice(0, -short.length)));

/** Families that have tiers. */
const FAMILIES: ReadonlySet<string> = new Set(tiers.map((line) => line.split(' ')[1]?.toLowerCase() ?? ''));

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
