import { pattern } from '../../base/pattern.js';
import { canonicalOf } from './canonical.js';
import { interned, isDigit, isLower, isUpper, isWord, runEnd } from './chars.js';
import { surnameAt } from './established.js';
import { readSuffix } from './grammar.js';
import { headAt } from './heads.js';
import { headClass } from './lexicon.js';
import { add, establishTails, type ModelName } from './model-findings.js';
import { continueList } from './model-lists.js';
import { shapeAt } from './model-shapes.js';
import type { Findings } from './reading.js';
import { readTierAfter } from './tiers.js';
import { embedded, pointsElsewhere, titleBefore } from './surroundings.js';

/** The bare word in lower case is the model for these alone; `grok` and `clip` are verbs. */
export const LOWER_BARE = new Set(['chatgpt', 'claude', 'gemini', 'qwen', 'mixtral', 'codellama', 'kimi', 'grok', 'davinci']);

const GIVEN_NAMES = new Set(['claude', 'ernie', 'hermes', 'minerva', 'florence', 'marian', 'sora', 'robin', 'eve', 'dolly', 'bard', 'nova', 'luna', 'phi', 'yi', 'aya', 'cicero', 'claudius', 'tay', 'suno']);

/** Words after a bare head that leave it a model's name: `the Claude API`. */
const TRANSPARENT = pattern(String.raw`^(?:AIs?|APIs?|SDKs?|LLMs?|Models?|Family|Series|Team|Agents?|Assistant|\p{Lu}{2,6}s?|And|Is|Was|Has|The|In|For|With|On|vs|To|Can|Will|Gets|Does|Now|I)$`);

/** Words that make a product or a programme of a model's name: `Claude Code`. */
const PRODUCT = /^(?:Code|Corps|Desktop|Studio|Cowork|Workspace|Assist|Store|Labs?|Hub|Console|Projects?|Artifacts?|Skills?|Canvas|Live|App|Apps|CLI|Extension|Plugins?|Constitution|Fund|Fellows|Academy|University|Partner|Atlas|Agent|Connect|Cookbook|Explorer|Stack|Index|Arena)$/;

const PLAN = /^(?:Pro|Max|Team|Plus|Enterprise|Free|Business|Edu|Go)$/;

/**
 * Reads the model's name whose head starts at `at`, if one does, into `findings`.
 * @returns the end of what was read, or -1.
 */
export function readModelAt(text: string, at: number, findings: Findings): number {
  const head = headAt(text, at);
  if (head === undefined) return shapeAt(text, at, findings);
  if (embedded(text, at)) return -1;
  const pieces = readSuffix(text, head);
  const end = pieces.at(-1)?.end ?? head.end;
  if (pointsElsewhere(text, end)) return -1;
  const name = { start: at, end, head, pieces };
  return pieces.length === 0 ? addBare(text, name, findings) : addVersioned(text, name, findings);
}

const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}+$`);
const OF_MODELS_ONLY = pattern(String.raw`\p{Ll}\p{Lu}|^GPT$|^Mistral$`);

function addVersioned(text: string, name: ModelName, findings: Findings): number {
  const { head, pieces, end } = name;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const word = only === undefined ? '' : text.slice(only.start, only.end);
  if (only?.kind === 'variant' && PLAN.test(word) && /^(?:claude|chatgpt|copilot|perplexity|kimi|grok)$/.test(head.low)) return end;
  const integer = only?.kind === 'version' && /^\d+$/.test(word) && text.charCodeAt(only.start - 1) === 32;
  if (integer && (head.class === 'common' || (head.class === 'weak' && CAPITALISED.test(head.shown) && !/^(?:DeepSeek|Gpt)$/.test(head.shown)))) return -1;
  if (head.class === 'tier' && only?.kind === 'variant' && !/^(?:Preview|Latest)$/.test(word)) return -1;
  if (isLower(text.charCodeAt(name.start)) && head.class !== 'sure' && only?.kind === 'variant' && text.charCodeAt(only.start - 1) === 32) return -1;
  const loose = head.class === 'weak' && pieces.length === 1 && !OF_MODELS_ONLY.test(head.shown);
  const firm = head.class === 'sure' || (!loose && !integer && head.class !== 'common' && head.class !== 'tier' && !(head.class === 'weak' && only?.kind === 'variant' && !/\d/.test(word)));
  if (firm) findings.ai = true;
  const canonical = interned(canonicalOf(text, head, pieces));
  add(name, canonical, firm ? 'nothing' : 'ai', 'model.versioned', findings);
  if (firm) establishTails(text, name, canonical, findings);
  readTierAfter(text, name, canonical, findings);
  return continueList(text, name, findings);
}

/** Firms whose name is their models' too, in a list of models: `GPT-4, Claude and Mistral`. */
const FAMILIES_TOO: ReadonlySet<string> = new Set(['mistral', 'deepseek', 'minimax', 'hunyuan', 'phi', 'yi', 'granite', 'gpt', 'o1', 'o3', 'wan', 'reka', 'mimo']);

const TWO_CAPITALS = pattern(String.raw`\p{Lu}.*\p{Lu}`);
const CAPITAL_OR_DIGIT = pattern(String.raw`\d|\p{Lu}`);
const UNMISTAKABLE = pattern(String.raw`\p{Ll}\p{Lu}|BERT|GPT|^(?:Qwen|Grok|Gemma)$`);

function addBare(text: string, name: ModelName, findings: Findings): number {
  const { head, end } = name;
  const lower = isLower(text.charCodeAt(name.start));
  const bare = text.slice(name.start, end);
  if (TWO_CAPITALS.test(head.shown) && CAPITALISED.test(bare) && bare !== head.shown) return -1;
  if (lower && !CAPITAL_OR_DIGIT.test(text.slice(name.start, end)) && !LOWER_BARE.has(head.low)) return -1;
  if (head.class === 'weak' && FAMILIES_TOO.has(head.low) && !lower && !isWord(text.charCodeAt(end)) && text.charCodeAt(end) !== 45) {
    add(name, interned(canonicalOf(text, head, [])), 'listed', 'model.listed', findings);
    return -1;
  }
  if (head.class === 'weak' || head.class === 'common') return -1;
  if (isDigit(text.charCodeAt(end)) || isWord(text.charCodeAt(end))) return -1;
  const next = text.charCodeAt(end) === 32 && isUpper(text.charCodeAt(end + 1)) ? text.slice(end + 1, runEnd(text, end + 1)) : '';
  if (next !== '' && PLAN.test(next)) return end;
  if (next !== '' && PRODUCT.test(next)) {
    const longer = end + 1 + next.length;
    findings.candidates.push({ start: name.start, end: longer, kind: 'system', canonical: interned(`${head.shown} ${next}`), rule: 'system.product', need: 'ai', head: head.low });
    return longer;
  }
  if (head.class === 'tier') {
    if (lower || surnameAt(text, name.start)) return -1;
    findings.candidates.push({ start: name.start, end, kind: 'model', canonical: interned(canonicalOf(text, head, [])), rule: 'model.tier', need: 'family', head: head.family.split(' ')[0]?.toLowerCase() ?? '' });
    return end;
  }
  const given = GIVEN_NAMES.has(head.low);
  const named = next !== '' && !TRANSPARENT.test(next) && headClass(next.toLowerCase()) === undefined;
  if (given && (named || titleBefore(text, name.start))) {
    if (!findings.people.includes(head.low)) findings.people.push(head.low);
    return end;
  }
  const unmistakable = UNMISTAKABLE.test(head.shown);
  if (head.class === 'sure' && unmistakable) findings.ai = true;
  add(name, interned(canonicalOf(text, head, [])), head.class === 'sure' && unmistakable && !lower && !given ? 'nothing' : given ? 'unless-person' : 'ai', 'model.head', findings);
  return head.low.startsWith('o') && /^o\d$/.test(head.low) ? continueList(text, name, findings) : end;
}
