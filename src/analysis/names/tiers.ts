import { groupBy } from '../../base/groups.js';
import { pattern } from '../../base/pattern.js';
import { interned, isApostrophe, isUpper, matchAt } from './chars.js';
import { headClass, isVariant, tierFamily } from './lexicon.js';
import { add, type ModelName } from './model-findings.js';
import { inHeadlines, noName } from './ordinary.js';
import { modelSpelling, type Established, type Findings } from './reading.js';
import type { Tierings } from './said.js';

/** ` Sol` of `GPT-6 Sol`, where no other word in capitals follows as in headlines. */
const TIER = pattern(String.raw` \p{Lu}\p{Ll}{2,11}(?![\p{L}\d-]|[’']\p{L}{2}| (?:\p{Lu}|\d))`, 'yu');

/** How nouns and verbs of headlines end. */
const NO_TIER = /(?:[^u]s|cy|ty|tion|ment|ing|ness|ed)$/;

/** Notes the word in capitals behind a model with a version, which may be its tier. */
export function readTierAfter(text: string, { start, end, head, pieces }: ModelName, canonical: string, findings: Findings): void {
  if (text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1)) || head.class === 'common' || pieces.at(-1)?.kind !== 'version') return;
  const tier = matchAt(TIER, text, end)?.[0] ?? '';
  const low = tier.slice(1).toLowerCase();
  if (tier === '' || noName(tier.slice(1)) || inHeadlines(tier.slice(1)) || NO_TIER.test(tier) || isVariant(low) || headClass(low) === 'sure' || tierFamily(low) !== undefined) return;
  findings.tierings.push({ model: interned(text.slice(start, end)), canonical, tier: interned(tier) });
}

/** The tiers of one model that the text names: a word that stands behind it twice, or one of several that stand there. */
export function tieredModels(tierings: readonly Tierings[]): Established[] {
  return [...groupBy(tierings, ({ canonical }) => canonical).values()].flatMap((each) => {
    const tiers = new Map<string, number>();
    for (const { tier, count } of each) tiers.set(tier, (tiers.get(tier) ?? 0) + count);
    const sure = [...tiers].filter(([, count]) => count > 1).map(([tier]) => tier);
    const all = new Set(sure.length > 0 ? [...tiers.keys()] : []);
    return each.filter(({ tier }) => all.has(tier)).flatMap(({ model, canonical, tier }) => [
      modelSpelling(model + tier, canonical + tier, 'model.series'),
      ...(sure.length > 1 && sure.includes(tier) ? [modelSpelling(tier.slice(1), canonical + tier, 'model.tail')] : []),
    ]);
  });
}

/** `Marmot comes in three sizes: Large, Small and Tiny`. */
const OFFERED = pattern(String.raw`(?:['’]s)?(?: \p{Ll}{2,12}){0,4} in (?:two|three|four|five|[2-5]) (?:different |distinct )?(?:sizes|versions|variants|flavou?rs|avatars|tiers|models|editions)(?:[:,]| ?[–—-]| \()? ?(?=\p{Lu})`, 'yu');
const OFFER = pattern(String.raw`\p{Lu}[\p{L}\d]{1,14}(?![\p{L}\d-])`, 'yu');
const NEXT_OFFER = /,? (?:and|or|&) |, /y;

/** Reads the names of the models in which a family comes, where a text lists them behind it; that is what the text may call them. */
export function readOffered(text: string, { end, head }: ModelName, canonical: string, findings: Findings): void {
  const goesOn = text.charCodeAt(end) === 32 || isApostrophe(text.charCodeAt(end));
  let at = end;
  for (let joint = goesOn ? matchAt(OFFERED, text, at) : null; joint !== null; joint = matchAt(NEXT_OFFER, text, at)) {
    const start = at + joint[0].length;
    const word = matchAt(OFFER, text, start)?.[0] ?? '';
    if (word === '' || noName(word)) break;
    at = start + word.length;
    const whole = interned(`${canonical} ${word}`);
    add({ start, end: at, head }, whole, 'ai', 'model.list', findings);
    findings.established.push(modelSpelling(word, whole, 'model.variant'));
  }
}
