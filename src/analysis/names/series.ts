import { groupBy } from '../../base/groups.js';
import { pattern } from '../../base/pattern.js';
import { modelSpelling, type Established } from './reading.js';
import type { Hints } from './said.js';

/** What a text must say for a word with a version to be a model. */
const ENOUGH = 2;
/** And for the bare word to be its family: `Lark` of `Lark 2`. */
const PLENTY = 5;

/**
 * The words with a version that the text as a whole makes models: by what is said around them, by their maker, or by a second version.
 * @param hints alike ones together, in order
 */
export function unseenModels(hints: readonly Hints[]): Established[] {
  return [...groupBy(hints, ({ word }) => word).values()].filter((each) => each.some(isVersioned) || each.some(isBare)).flatMap((each) => {
    const weight = weightOf(each);
    return weight < ENOUGH ? [] : weight < PLENTY ? namesOf(each) : [...namesOf(each), familyOf(each)];
  });
}

/** Whether a version or a variant stands behind the word. */
const isVersioned = ({ word, short }: Hints): boolean => word !== short;

/** Whether a word is one that somebody coined, of which the text says by itself that it is a model. */
const isBare = ({ word, long }: Hints): boolean => word === long && COINED.test(word);
const COINED = pattern(String.raw`.[\p{Lu}\d]`);

const countOf = (hints: readonly Hints[]): number => hints.reduce((sum, { count }) => sum + count, 0);

function weightOf(hints: readonly Hints[]): number {
  const said = hints.reduce((sum, { weight }) => sum + weight, 0);
  const versioned = hints.filter(isVersioned);
  const versions = new Set(versioned.map(({ short }) => short)).size;
  const made = hints.filter(({ short, long }) => short !== long);
  const names = new Set(made.map(({ long }) => long)).size;
  return said + (versions > 1 ? 1 : 0) + (countOf(versioned) > 2 ? 1 : 0) + (countOf(made) > 1 && names === 1 ? 2 : made.length > 0 && said > 0 ? 1 : 0);
}

/** A word that its maker once stood before has the maker in all its names. */
function namesOf(hints: readonly Hints[]): Established[] {
  const made = makersOf(hints);
  const [maker = ''] = made;
  const tiers = tiersOf(hints);
  return hints.flatMap(({ short, long, tier }) => {
    const canonical = short !== long || made.size !== 1 ? long : maker + short;
    // Where another tier stands beside it, the tier stands for the model, too: `prices for Grand`.
    const alone = tiers.has(short + tier) ? [modelSpelling(tier.slice(1), canonical + tier, 'model.variant')] : [];
    return [...alone, ...(tiers.has(short + tier) ? ['', tier] : ['']).flatMap((end) => [...new Set([short, long, ...lowerOf(short)])].map((surface) => modelSpelling(surface + end, canonical + end, 'model.series')))];
  });
}

/** With its number a name is one in lower case, too: `kelda 2`, `kelda-2-large`. */
const lowerOf = (short: string): string[] => (NUMBERED.test(short) ? [short.toLowerCase(), short.toLowerCase().replaceAll(' ', '-')] : []);
const NUMBERED = / v?\d/;

/** The versions with a word behind them that is a tier: it stands there again, or another does in its place. */
function tiersOf(hints: readonly Hints[]): ReadonlySet<string> {
  const tiered = hints.filter(({ tier }) => tier !== '');
  const counts = new Map<string, number>();
  for (const { short, count } of tiered) counts.set(short, (counts.get(short) ?? 0) + count);
  return new Set(tiered.filter(({ short }) => (counts.get(short) ?? 0) > 1).map(({ short, tier }) => short + tier));
}

function familyOf(hints: readonly Hints[]): Established {
  const word = hints[0]?.word ?? '';
  const [maker = ''] = makersOf(hints);
  return modelSpelling(word, maker + word, 'model.series');
}

const makersOf = (hints: readonly Hints[]): ReadonlySet<string> => new Set(hints.filter(({ short, long }) => short !== long).map(({ short, long }) => long.slice(0, -short.length)));
