import { pattern } from '../../base/pattern.js';
import { canonicalOf } from './canonical.js';
import { interned, isDigit, isLower, isUpper, isWord, matchAt, runEnd } from './chars.js';
import { surnameAt } from './established.js';
import { isSmallVariant, readSuffix } from './grammar.js';
import { headAt } from './heads.js';
import { appositionMayFollow, saidBehind } from './appositions.js';
import { coinedHeads, headClass } from './lexicon.js';
import { saidBeforeList } from './listed.js';
import { capitalsEnd } from './system-findings.js';
import { add, establishSize, establishTails, type ModelName } from './model-findings.js';
import { continueList } from './model-lists.js';
import { shapeAt } from './model-shapes.js';
import { ownName, type Findings } from './reading.js';
import { readOffered, readTierAfter } from './tiers.js';
import { embedded, ownsModel, pointsElsewhere, standsAlone, titleBefore } from './surroundings.js';

/** The bare word in lower case is the model for these alone; `grok` and `clip` are verbs. */
export const LOWER_BARE: ReadonlySet<string> = new Set([...coinedHeads, 'roberta', 'claude', 'gemini', 'qwen', 'mixtral', 'kimi', 'grok', 'davinci', 'midjourney', 'craiyon', 'stable diffusion']);

/** The bare word in lower case is the model, or the tier, where the text names its family in full. */
export const LOWER_NAMED = new Set(['gemma', 'llama', 'gpt-oss', 'deepseek', 'mistral', 'opus', 'sonnet', 'haiku', 'codestral', 'devstral', 'nemotron', 'minimax', 'glm', 'whisper']);

/** Firms and words whose version tells of their model in lower case, too: `deepseek v3`, `phi 3.5`. */
const LOWER_NUMBERED = new Set(['deepseek', 'mistral', 'minimax', 'phi', 'granite', 'glm', 'hunyuan', 'mimo', 'gpt']);

/** Whether a version behind a space makes a model of a word in lower case: `gemma 27b`, `opus 4.5`, but not `step 3`. */
function isNumberedLower({ head, pieces: [first] }: ModelName, text: string): boolean {
  if (first === undefined || text.charCodeAt(head.end) !== 32 || head.class === 'sure' || LOWER_BARE.has(head.low)) return true;
  const word = text.slice(first.start, first.end);
  if (head.class === 'common' || isQuery(text, head.start)) return false;
  if (isSmallVariant(head.low, word)) return true;
  return first.kind === 'size' || (/^v?\d+\.\d|^[rvkm]\d/i.test(word) && (head.class !== 'weak' || LOWER_NUMBERED.has(head.low)));
}

const QUERY = /^[a-z\d .-]{3,48}$/;

/** Whether the line of `at` is nothing but a few words in lower case, as searches and labels are. */
function isQuery(text: string, at: number): boolean {
  const start = Math.max(0, at - 48);
  const around = text.slice(start, at + 48);
  const from = around.lastIndexOf('\n', at - start) + 1;
  const to = around.indexOf('\n', at - start);
  return (from > 0 || start === 0) && (to >= 0 || at + 48 >= text.length) && QUERY.test(around.slice(from, to < 0 ? around.length : to));
}

const ARTICLE_BEFORE = /(?:^|[^\p{L}])(?:an?|the|this|that|his|her|their|my|one|every|each|of|first|magnum|writes?|wrote|written|writing|poems?|verse|limericks?|composes?|composed|new|short|long|rhyming|own|love)(?: [\p{Ll}-]{2,14}){0,2} $/iu;

const GIVEN_NAMES = new Set(['claude', 'ernie', 'hermes', 'minerva', 'florence', 'marian', 'sora', 'robin', 'eve', 'dolly', 'bard', 'nova', 'luna', 'phi', 'yi', 'aya', 'cicero', 'claudius', 'tay', 'suno']);

/** Words after a bare head that leave it a model's name: `the Claude API`. */
const TRANSPARENT = pattern(String.raw`^(?:AIs?|APIs?|SDKs?|LLMs?|Models?|Family|Series|Team|Agents?|Assistant|\p{Lu}{2,6}s?|And|Is|Was|Has|The|In|For|With|On|vs|To|Can|Will|Gets|Does|Now|I)$`);

/** Words that make a product or a programme of a model's name: `Claude Code`. */
const PRODUCT = /^(?:Code|Corps|Desktop|Studio|Cowork|Workspace|Assist|Store|Labs?|Hub|Console|Projects?|Artifacts?|Skills?|Canvas|Live|App|Apps|CLI|Extension|Plugins?|Constitution|Fund|Fellows|Academy|University|Partner|Atlas|Agent|Connect|Cookbook|Explorer|Stack|Design|Index|Arena|Viewer|Playground|Runner|Wrapper|Researcher|Parser|[A-Z][a-z]{2,}(?:ator|ifier|izer|iser))$/;

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
  if ((pieces.length === 0 || (head.class === 'weak' && !OF_MODELS_ONLY.test(head.shown))) && ownsModel(text, end)) return end;
  const name = { start: at, end, head, pieces };
  return pieces.length === 0 ? addBare(text, name, findings) : addVersioned(text, name, findings);
}

/** The words in capitals behind a name that are part of it, because what is told behind them is a model: `Marmot 4 Helper is a small model`. */
function calledModel(text: string, end: number): string {
  if (text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1))) return '';
  const to = capitalsEnd(text, end + 1, 2);
  const words = text.slice(end, to);
  return !PUNCTUATED.test(words) && appositionMayFollow(text, to) && (saidBehind(text, to)?.['model'] !== undefined || matchAt(DERIVED, text, to) !== null) ? words : '';
}
const PUNCTUATED = /[-\d]/;
/** What one model is of another. */
const DERIVED = pattern(String.raw` is an? (?:[\p{L}-]{2,16} ){0,3}(?:variant|version|successor|sibling) (?:of|to) `, 'yu');

/** `TDT` of `Parakeet-TDT`, which the text may write with a space, too. */
const ACRONYM = pattern(String.raw`^\p{Lu}{3,5}$`);
const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}+$`);
const OF_MODELS_ONLY = pattern(String.raw`\p{Ll}\p{Lu}|^GPT$|^Mistral$`);

function addVersioned(text: string, name: ModelName, findings: Findings): number {
  const { head, pieces, end } = name;
  if (isLower(text.charCodeAt(name.start)) && !isNumberedLower(name, text)) return -1;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const word = only === undefined ? '' : text.slice(only.start, only.end);
  if (only?.kind === 'variant' && PLAN.test(word) && /^(?:claude|chatgpt|copilot|perplexity|kimi|grok)$/.test(head.low)) return end;
  const integer = only?.kind === 'version' && /^\d+$/.test(word) && text.charCodeAt(only.start - 1) === 32;
  if (integer && (head.class === 'common' || (head.class === 'weak' && CAPITALISED.test(head.shown) && !/^(?:DeepSeek|Gpt)$/.test(head.shown)))) return -1;
  if (head.class === 'tier' && only?.kind === 'variant' && !/^(?:Preview|Latest)$/.test(word)) return -1;
  if (isLower(text.charCodeAt(name.start)) && head.class !== 'sure' && only?.kind === 'variant' && text.charCodeAt(only.start - 1) === 32 && !isSmallVariant(head.low, word)) return -1;
  const loose = head.class === 'weak' && pieces.length === 1 && !OF_MODELS_ONLY.test(head.shown);
  const firm = head.class === 'sure' || (!loose && !integer && head.class !== 'common' && head.class !== 'tier' && !(head.class === 'weak' && only?.kind === 'variant' && !/\d/.test(word)));
  if (firm) findings.ai = true;
  const called = calledModel(text, end);
  const canonical = interned(canonicalOf(text, head, pieces) + called);
  if (called !== '') {
    add({ ...name, end: end + called.length }, canonical, firm ? 'nothing' : 'ai', 'model.apposition', findings);
    findings.established.push(ownName(text.slice(name.start, end + called.length), 'model', 'model.apposition'));
    return end + called.length;
  }
  add(name, canonical, firm ? 'nothing' : 'ai', 'model.versioned', findings);
  if (firm) {
    establishTails(text, name, canonical, findings);
    establishSize(text, name, canonical, findings);
  }
  if (only?.kind === 'variant' && text.charCodeAt(only.start - 1) === 45 && ACRONYM.test(word)) findings.established.push({ ...ownName(`${text.slice(name.start, head.end)} ${word}`, 'model', 'model.versioned'), canonical });
  readTierAfter(text, name, canonical, findings);
  return continueList(text, name, findings);
}

/** Firms whose name is their models' too, in a list of models: `GPT-4, Claude and Mistral`. */
const FAMILIES_TOO: ReadonlySet<string> = new Set(['mistral', 'deepseek', 'minimax', 'hunyuan', 'phi', 'yi', 'granite', 'gpt', 'o1', 'o3', 'wan', 'reka', 'mimo']);

/** `Mistral-based`: what is made from a model, and from no firm. */
const FAMILY_NOUN = /^-(?:based|tuned|class)\b/;

const TWO_CAPITALS = pattern(String.raw`\p{Lu}.*\p{Lu}`);
const CAPITAL_OR_DIGIT = pattern(String.raw`\d|\p{Lu}`);
const UNMISTAKABLE = pattern(String.raw`\p{Ll}\p{Lu}|BERT|GPT|^(?:Qwen|Grok|Gemma)$`);

/** What is named after the family and is none of its models: `a GPT wrapper`, `the GPT Store`. */
const MADE_FROM = pattern(String.raw`(?: ?\p{Lu}\p{L}+| (?:wrappers?|stores?|builders?|apps?|creators?)(?!\p{L}))`, 'yu');

/** What stands between a firm and its model's version, and between two of these: `DeepSeek’s V4 Pro and V4 Flash`. */
const OWNS = /['’]s (?=[VRMK]\d)/y;
const OWNS_TOO = /(?:,|,? and|,? or) (?=[VRMK]\d)/y;

/** Reads the models that a firm is said to have by their versions alone; the end of the last, or -1. */
function readOwned(text: string, { head, end }: ModelName, findings: Findings): number {
  let last = -1;
  for (let joint = matchAt(OWNS, text, end); joint !== null; joint = matchAt(OWNS_TOO, text, last)) {
    const from = joint.index + joint[0].length;
    const pieces = readSuffix(text, { ...head, end: from - 1 });
    if (pieces.length === 0) break;
    last = pieces.at(-1)?.end ?? from;
    add({ start: from, end: last, head }, interned(canonicalOf(text, head, pieces)), 'ai', 'model.owned', findings);
  }
  return last;
}

/** What tells a model from an animal or a poem: `the gemma weights`. */
const MODEL_BEHIND = / (?:models?|weights|checkpoints?|tokeni[sz]er|quants?)(?![\w-])/y;
const LOWER_CODE = /^ code(?![\p{L}-])/u;
/** The same behind the name with its capital, where nothing goes on that code could be of: `Claude code generation`. */
const CODE_ALONE = / code(?=[,.;:!?)’']|$| (?:since|is|was|has|can|and|or|to|in|for|with|on|as|a|now|users?)(?![\p{L}-]))/yu;
/** `Chat GPT`, as people write it apart. */
const CHAT_BEFORE = /(?:^|[^\p{L}-])(?<word>[Cc]hat|[Ii]nstruct) $/u;

/** A bare word in lower case, which is a name where the text names its family elsewhere. */
function addLower(text: string, name: ModelName, findings: Findings): number {
  const { head, start, end } = name;
  if (!LOWER_NAMED.has(head.low) || isWord(text.charCodeAt(end)) || text.charCodeAt(end) === 45 || (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1))) || isQuery(text, start) || (matchAt(MODEL_BEHIND, text, end) === null && ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 36), start)))) return -1;
  const family = head.class === 'tier' ? head.family.split(' ')[0]?.toLowerCase() ?? '' : head.low;
  findings.candidates.push({ start, end, kind: 'model', canonical: interned(canonicalOf(text, head, [])), rule: head.class === 'tier' ? 'model.tier' : 'model.lower', need: 'family', head: family });
  return end;
}

/** A head without a version: a family, a tier, a model that has none, or the name of a person or a product. */
function addBare(text: string, name: ModelName, findings: Findings): number {
  const { head, start, end } = name;
  const lower = isLower(text.charCodeAt(start));
  const bare = text.slice(start, end);
  if (TWO_CAPITALS.test(head.shown) && CAPITALISED.test(bare) && bare !== head.shown && !coinedHeads.has(head.low) && head.low !== 'llava') return -1;
  if (lower && head.low === 'claude' && LOWER_CODE.test(text.slice(end, end + 6))) return addProduct(name, end + 5, 'Claude Code', findings);
  if (lower && !CAPITAL_OR_DIGIT.test(bare) && !LOWER_BARE.has(head.low)) return addLower(text, name, findings);
  if (!lower && head.low === 'claude' && matchAt(CODE_ALONE, text, end) !== null) return addProduct(name, end + 5, 'Claude Code', findings);
  const isWhole = !isWord(text.charCodeAt(end)) && text.charCodeAt(end) !== 45;
  const chat = head.shown === 'GPT' && isWhole ? CHAT_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.groups?.['word'] : undefined;
  if (chat !== undefined) {
    add({ ...name, start: start - chat.length - 1 }, /^c/i.test(chat) ? 'ChatGPT' : 'InstructGPT', 'nothing', 'model.head', findings);
    return end;
  }
  if (head.shown === 'GPT' && bare === 'GPT' && isWhole && matchAt(MADE_FROM, text, end) === null) {
    add(name, 'GPT', saidBeforeList(text, start) === 'model' ? 'ai' : 'family', 'model.head', findings);
    return end;
  }
  const owned = FAMILIES_TOO.has(head.low) && !lower ? readOwned(text, name, findings) : -1;
  if (owned >= 0) return owned;
  if (head.class === 'weak') return addFamily(text, name, !lower, isWhole, findings);
  if (head.class === 'common') return -1;
  if (head.class === 'sure' && text.charCodeAt(end) === 115 && !isWord(text.charCodeAt(end + 1))) {
    add({ ...name, end: end + 1 }, interned(canonicalOf(text, head, [])), 'nothing', 'model.head', findings);
    return end + 1;
  }
  if (isWord(text.charCodeAt(end))) return -1;
  const next = text.charCodeAt(end) === 32 && isUpper(text.charCodeAt(end + 1)) ? text.slice(end + 1, runEnd(text, end + 1)) : '';
  if (next !== '' && PLAN.test(next)) return end;
  if (next !== '' && PRODUCT.test(next)) return addProduct(name, end + 1 + next.length, interned(`${head.shown} ${next}`), findings);
  if (head.class === 'tier') {
    if (lower || surnameAt(text, start)) return -1;
    findings.candidates.push({ start, end, kind: 'model', canonical: interned(canonicalOf(text, head, [])), rule: 'model.tier', need: 'family', head: head.family.split(' ')[0]?.toLowerCase() ?? '' });
    return end;
  }
  return addUnversioned(text, name, next, lower, findings);
}

function addProduct({ start, head }: ModelName, end: number, canonical: string, findings: Findings): number {
  findings.candidates.push({ start, end, kind: 'system', canonical, rule: 'system.product', need: 'ai', head: head.low });
  return end;
}

/** The name of a firm or a thing that is also that of a family of models, if something says so. */
function addFamily(text: string, name: ModelName, isCapital: boolean, isWhole: boolean, findings: Findings): number {
  const { head, end } = name;
  const canonical = interned(canonicalOf(text, head, []));
  const isFamilyToo = FAMILIES_TOO.has(head.low);
  if (isFamilyToo && FAMILY_NOUN.test(text.slice(end, end + 8))) {
    add(name, canonical, 'ai', 'model.family', findings);
    return end;
  }
  if (isFamilyToo && isCapital && isWhole) add(name, canonical, 'listed', 'model.listed', findings);
  else if (isCapital && standsAlone(text, head.low, name)) add(name, canonical, 'family', 'model.family', findings);
  return -1;
}

/** A model that has no version, or a person who has its name. */
function addUnversioned(text: string, name: ModelName, next: string, lower: boolean, findings: Findings): number {
  const { head, start, end } = name;
  const given = GIVEN_NAMES.has(head.low);
  const named = next !== '' && !TRANSPARENT.test(next) && headClass(next.toLowerCase()) === undefined;
  if (given && (named || titleBefore(text, start))) {
    if (!findings.people.includes(head.low)) findings.people.push(head.low);
    return end;
  }
  const unmistakable = head.class === 'sure' && UNMISTAKABLE.test(head.shown);
  if (unmistakable) findings.ai = true;
  const canonical = interned(canonicalOf(text, head, []));
  add(name, canonical, given ? 'unless-person' : unmistakable && !lower ? 'nothing' : 'ai', 'model.head', findings);
  if (!lower) readOffered(text, name, canonical, findings);
  return /^o\d$/.test(head.low) ? continueList(text, name, findings) : end;
}
