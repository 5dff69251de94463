import { CLAIM_TYPES } from '../../analysis/marks.js';
import { excerpt, fold } from '../../base/excerpt.js';
import { groupBy } from '../../base/groups.js';
import type { ClaimRef } from '../../corpus/claims.js';
import type { Finding, Measurement, NamedMention } from '../../corpus/corpus.js';
import { sourceKey } from '../../corpus/entry.js';
import { headOf } from '../../corpus/figures.js';
import type { Location } from '../features.js';
import { wordingsOf } from '../independence.js';
import { textsOf } from '../outline/texts.js';
import { locate } from '../places.js';
import { typeName } from '../wording.js';
import type { Workspace } from '../workspace.js';
import { ownersOf } from './owners.js';
import { measureName } from './subjects.js';

/** What sources say of some subjects, aligned by measure. All text here is plain: whoever shows it escapes it. */
export interface Comparison {
  readonly subjects: readonly string[];
  readonly columns: readonly string[];
  /** Whether the columns are sources; else they are names. */
  readonly bySource: boolean;
  readonly rows: readonly ComparisonRow[];
  /** How many sources are left out, since a table has only so many columns. */
  readonly leftOut: number;
}

export interface ComparisonRow {
  readonly label: string;
  /** One for each column. */
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonCell {
  readonly entries: readonly ComparisonEntry[];
  readonly more: number;
}

export interface ComparisonEntry {
  /** A figure as it stands, or what is claimed. */
  readonly text: string;
  readonly place: Location;
  readonly source: string | null;
  /** How many other places say it in the same words. */
  readonly copies: number;
}

interface Fact extends Finding {
  readonly row: string;
  readonly label: string;
  readonly column: string;
  readonly text: string;
}

const MOST_COLUMNS = 8;
const MOST_ENTRIES = 6;
/** A claim in a cell is cut to so many UTF-16 code units. */
const CLAIM_ROOM = 160;

/**
 * Compares names by what is said of each, or, where there is one name or none, sources by what they say.
 * @param ids subjects as `Subject.id`: names choose what is told, measured things which figures
 */
export async function compare(workspace: Workspace, ids: readonly string[]): Promise<Comparison> {
  const { corpus } = workspace;
  const names = ids.filter((id) => id.startsWith('name ')).map((id) => corpus.nameOf(id.slice(5)));
  const things = new Set(ids.filter((id) => id.startsWith('thing ')).map((id) => id.slice(6)));
  const bySource = names.length < 2;
  const facts = names.length === 0 ? await factsOfThings(workspace, things) : (await Promise.all(names.map((name) => factsOfName(workspace, name, things)))).flat();
  const columnOf = (fact: Fact): string => (bySource ? originOf(workspace, fact) : fact.column);
  const columns = bySource ? [...new Set(facts.map(columnOf))] : names;
  const counts = groupBy(facts, columnOf);
  const shown = columns.length <= MOST_COLUMNS ? columns : largest(columns, (column) => counts.get(column)?.length ?? 0);
  const rows = [...groupBy(facts, (fact) => fact.row)].map(([row, inRow]) => {
    const inColumns = groupBy(inRow, columnOf);
    return { row, label: inRow[0]?.label ?? '', cells: shown.map((column) => cellOf(workspace, inColumns.get(column) ?? [])) };
  });
  const filled = ({ cells }: ComparisonRow): number => cells.filter(({ entries }) => entries.length > 0).length;
  const claimRank = (row: string): number => CLAIM_TYPES.findIndex((type) => row === `claim ${type}`);
  return {
    subjects: [...names, ...[...things].map((key) => labelOf(corpus.figuresFor(key)[0]))],
    columns: bySource ? shown.map((column) => columnName(workspace, counts.get(column)?.[0])) : shown,
    bySource,
    rows: rows.filter((row) => filled(row) > 0)
      .sort((a, b) => claimRank(a.row) - claimRank(b.row) || filled(b) - filled(a) || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.row < b.row ? -1 : 1))
      .map(({ label, cells }) => ({ label, cells })),
    leftOut: columns.length - shown.length,
  };
}

async function factsOfName(workspace: Workspace, name: string, things: ReadonlySet<string>): Promise<Fact[]> {
  const { corpus } = workspace;
  const texts = textsOf(workspace);
  const facts: Fact[] = [];
  for (const claim of claimsNaming(workspace, name)) {
    const text = await texts(claim.uri);
    if (text === undefined) continue;
    const figures = corpus.figuresIn(claim.uri, claim);
    const named = corpus.mentionsIn(claim.uri, claim);
    const kind = named.find(({ canonical }) => canonical === name)?.kind;
    const alike = named.filter((mention) => mention.kind === kind);
    const own = figures.filter((figure) => ownersOf(text, claim, alike, figures, figure).includes(name));
    const chosen = own.filter(({ thing }) => things.size === 0 || (thing !== null && things.has(thing.key)));
    for (const figure of chosen) facts.push({ ...figureFact(figure, text, benchmarkOf(text, claim, name, named, figure)), column: name });
    if (own.length === 0 && things.size === 0) {
      facts.push({ uri: claim.uri, start: claim.start, end: claim.end, row: `claim ${claim.type}`, label: typeName(claim.type), column: name, text: excerptOf(text, claim) });
    }
  }
  return facts;
}

/** The claims with a mention of a name, each once. */
function claimsNaming({ corpus }: Workspace, name: string): ClaimRef[] {
  const claims = new Map<string, ReadonlyMap<number, ClaimRef>>();
  const of = (uri: string): ReadonlyMap<number, ClaimRef> => {
    const known = claims.get(uri) ?? new Map(corpus.claims(uri).map((claim) => [claim.start, claim]));
    claims.set(uri, known);
    return known;
  };
  return [...new Set(corpus.mentions(name).flatMap(({ uri, claim }) => (claim === null ? [] : of(uri).get(claim.start) ?? [])))];
}

async function factsOfThings(workspace: Workspace, things: ReadonlySet<string>): Promise<Fact[]> {
  const texts = textsOf(workspace);
  const found = [...things].flatMap((key) => workspace.corpus.figuresFor(key));
  const facts = await Promise.all(found.map(async (figure) => {
    const text = await texts(figure.uri);
    return text === undefined ? [] : [{ ...figureFact(figure, text, null), column: '' }];
  }));
  return facts.flat();
}

/**
 * The system, such as a benchmark, on which a name has a figure, where the text says no more than whose figure it is: the one nearest
 * to it in its sentence (`On TideBench, Orion 7B reaches 58.4 points`).
 */
function benchmarkOf(text: string, claim: ClaimRef, name: string, named: readonly NamedMention[], { thing, ...figure }: Measurement): string | null {
  const others = named.filter(({ canonical }) => canonical !== name);
  const isNamed = thing === null || named.some(({ start, end }) => headOf(text.slice(start, end)) === headOf(thing.head));
  return isNamed ? ownersOf(text, claim, others.filter(({ kind }) => kind === 'system'), [], figure)[0] ?? null : null;
}

function figureFact({ uri, start, end, thing, figure }: Measurement, text: string, benchmark: string | null): Omit<Fact, 'column'> {
  // A benchmark's bare score is in points.
  const dimension = benchmark !== null && figure.dimension === 'point' ? '' : figure.dimension;
  const row = benchmark !== null ? `on ${benchmark} ${dimension}` : thing === null ? `figure ${dimension}` : `thing ${thing.key}`;
  return { uri, start, end, row, label: measureName(benchmark ?? thing?.head ?? null, dimension), text: fold(text.slice(start, end)) };
}

function labelOf(measurement: Measurement | undefined): string {
  return measurement === undefined ? '' : measureName(measurement.thing?.head ?? null, measurement.figure.dimension);
}

function excerptOf(text: string, claim: ClaimRef): string {
  const words = fold(text.slice(claim.start, claim.end));
  return words.length <= CLAIM_ROOM ? words : excerpt(words, { start: 0, end: 0 }, CLAIM_ROOM);
}

/** The same for all that comes from one source; a seed where the text names none. */
function originOf({ corpus }: Workspace, { uri, start }: Finding): string {
  const source = corpus.sourceAt(uri, start);
  return source === null ? `in ${uri}` : `by ${sourceKey(source)}`;
}

function columnName({ corpus }: Workspace, fact: Finding | undefined): string {
  if (fact === undefined) return '';
  return corpus.sourceAt(fact.uri, fact.start) ?? corpus.fileOf(fact.uri) ?? fact.uri;
}

/** The columns with most to tell, in the order they had. */
function largest(columns: readonly string[], size: (column: string) => number): string[] {
  const chosen = new Set([...columns].sort((a, b) => size(b) - size(a)).slice(0, MOST_COLUMNS));
  return columns.filter((column) => chosen.has(column));
}

function cellOf(workspace: Workspace, facts: readonly Fact[]): ComparisonCell {
  const entries = wordingsOf(workspace, facts).map(({ finding, copies }): ComparisonEntry => (
    { text: finding.text, place: locate(workspace, finding), source: workspace.corpus.sourceAt(finding.uri, finding.start), copies: copies.length }));
  return { entries: entries.slice(0, MOST_ENTRIES), more: Math.max(0, entries.length - MOST_ENTRIES) };
}
