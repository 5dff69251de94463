import { pattern } from '../../base/pattern.js';
import { interned, isDigit, isLetter, isLower, isUpper, isWord, matchAt, runEnd } from './chars.js';
import { canonicalOf, shownPiece, type Head } from './canonical.js';
import { surnameAt } from './established.js';
import { readSuffix, type Piece } from './grammar.js';
import { headClass, phrasesFrom, shownHead, tierFamily } from './lexicon.js';
import { numberedWords } from './ordinary.js';
import type { Findings, Need } from './reading.js';

/** A model's name where it stands. */
interface ModelName {
  readonly start: number;
  readonly end: number;
  readonly head: Head;
  readonly pieces: readonly Piece[];
}

/** The bare word in lower case is the model for these alone; `grok` and `clip` are verbs. */
export const LOWER_BARE = new Set(['chatgpt', 'claude', 'gemini', 'qwen', 'mixtral', 'codellama', 'kimi', 'grok', 'davinci']);
const GIVEN_NAMES = new Set(['claude', 'ernie', 'hermes', 'minerva', 'florence', 'marian', 'sora', 'robin', 'eve', 'dolly', 'bard', 'gemini', 'nova', 'luna', 'phi', 'yi', 'aya', 'cicero', 'claudius', 'tay', 'suno']);
/** Words after a bare head that leave it a model's name: `the Claude API`. */
const TRANSPARENT = pattern(String.raw`^(?:AIs?|APIs?|SDKs?|LLMs?|Models?|Family|Series|Team|Agents?|Assistant|\p{Lu}{2,6}s?|And|Is|Was|Has|The|In|For|With|On|vs|To|Can|Will|Gets|Does|Now|I)$`);
/** Words that make a product or a programme of a model's name: `Claude Code`. */
const PRODUCT = /^(?:Code|Corps|Desktop|Studio|Cowork|Workspace|Assist|Store|Labs?|Hub|Console|Projects?|Artifacts?|Skills?|Canvas|Live|App|Apps|CLI|Extension|Plugins?|Constitution|Fund|Fellows|Academy|University|Partner|Atlas|Agent|Connect|Cookbook|Explorer|Stack|Index|Arena)$/;
const PLAN = /^(?:Pro|Max|Team|Plus|Enterprise|Free|Business|Edu|Go)$/;
const LIST_JOINT = /,? (?:and|or|&|vs\.?|versus) |, |\/| ?& ?/y;
const LIST_VERSION = pattern(String.raw`\d{1,2}(?:\.\d{1,2})?[a-zA-Z]?(?![\p{L}\p{N}_%]|[.,]\d| (?!is|are|was|were|on|in|to|both|can|have|has|had|with|at|by|for|do|does|did|as|and|or|but|from|via|using|when|while|respectively|\p{Lu})\p{L})`, 'yu');
const LIST_SIZE = pattern(String.raw`\d{1,4}(?:\.\d{1,2})?(?:x\d{1,3})?[BM](?![\p{L}\p{N}_%]| (?:parameters?|tokens?|params|users|people|dollars))`, 'yu');
const SHAPE = pattern(String.raw`^\p{Lu}[\p{L}\d.]*(?:-\p{L}[\p{L}\d.]*)?(?:-v?\d+(?:\.\d+)*)?(?:-\p{Lu}\p{Ll}{2,9})?-(?:\d{1,4}(?:\.\d{1,2})?(?:x\d{1,2})?[bB](?![\p{L}\d])|(?:Instruct|Chat|large|xlarge|base|mini|XL|XXL)(?![\p{L}\d]))`);
const SPACED_SIZE = pattern(String.raw` (?:\d(?:\.\d)? )?(?:(?:Mini|Pro|Flash|Ultra|Lite|Instruct|Turbo|Nano|Chat|Base|Coder|Math|Vision|Code) )?\d{1,4}(?:\.\d{1,2})?B(?![\p{L}\p{N}_])(?! (?:parameters?|params?|tokens?|people|users|dollars|of |rows|words|years|model|a |per))`, 'yu');
const SPACED_VARIANT = pattern(String.raw` \d{1,2}(?:\.\d{1,2})? (?:Mini|Pro|Flash|Ultra|Lite|Instruct|Turbo|Nano|Preview|Max|Chat|Large|Small|Medium)(?![\p{L}\d-])`, 'yu');
/** `Sable-Voice` of `Sable-Voice 2 Large`. */
const DOUBLE = pattern(String.raw`^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$`);
/** `murmur-v3-tiny`, `murmur-7b-chat`: a model of an unknown head in lower case has a version with its variant, or a size. */
const LOWER_SHAPE = pattern(String.raw`[a-z]{3,20}-(?:v\d{1,2}(?:\.\d)?-(?:tiny|mini|small|base|medium|large|xl|turbo|instruct|chat)|(?:v?\d(?:\.\d)?-)?\d{1,3}(?:\.\d)?b(?:-(?:it|instruct|chat|base|v\d(?:\.\d)?))?)(?![\p{L}\p{N}_/@-])`, 'yu');
/** Words with a capital that stand before a number and are no head. */
const NO_HEAD: ReadonlySet<string> = new Set('The A An About Over Nearly Almost Only Some Series Our Its Their This That With Of In At From For Under Around Roughly Use Uses Using Has And Or Than To At By Is Are Was Both Total Top Approximately Section Figure Table Appendix Level Phase Figures Tables Sections Equation Equations Version Chapter Part Week Day Step Tier Type Class Grade Plan Room Gate Flight US USD EUR Raised'.split(' '));

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
  return continueList(text, name, findings);
}

const TWO_CAPITALS = pattern(String.raw`\p{Lu}.*\p{Lu}`);
const CAPITAL_OR_DIGIT = pattern(String.raw`\d|\p{Lu}`);
const UNMISTAKABLE = pattern(String.raw`\p{Ll}\p{Lu}|BERT|GPT|^(?:Qwen|Grok|Gemma)$`);

function addBare(text: string, name: ModelName, findings: Findings): number {
  const { head, end } = name;
  const lower = isLower(text.charCodeAt(name.start));
  const bare = text.slice(name.start, end);
  if (TWO_CAPITALS.test(head.shown) && CAPITALISED.test(bare) && bare !== head.shown) return -1;
  if (lower && !CAPITAL_OR_DIGIT.test(text.slice(name.start, end)) && !LOWER_BARE.has(head.low)) return -1;
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
    if (head.low !== 'gemini' && !findings.people.includes(head.low)) findings.people.push(head.low);
    return end;
  }
  const unmistakable = UNMISTAKABLE.test(head.shown);
  if (head.class === 'sure' && unmistakable) findings.ai = true;
  add(name, interned(canonicalOf(text, head, [])), head.class === 'sure' && unmistakable && !lower && !given ? 'nothing' : given ? 'unless-person' : 'ai', 'model.head', findings);
  return head.low.startsWith('o') && /^o\d$/.test(head.low) ? continueList(text, name, findings) : end;
}

function add(name: { readonly start: number; readonly end: number; readonly head: Head }, canonical: string, need: Need, rule: string, findings: Findings): void {
  findings.candidates.push({ start: name.start, end: name.end, kind: 'model', canonical, rule, need, head: name.head.low });
}

/** `GPT-4 and 4o`, `Llama 3 8B and 70B`, `Claude 3 Opus, Sonnet and Haiku`: what follows replaces the piece of its kind. */
function continueList(text: string, name: ModelName, findings: Findings): number {
  let end = name.end;
  for (let n = 0; n < 12; n++) {
    const joint = matchAt(LIST_JOINT, text, end)?.[0];
    if (joint === undefined) break;
    const at = end + joint.length;
    const kept = keptPieces(text, at, name.pieces);
    if (kept === undefined) break;
    const pieces = [...kept.pieces, kept.next, ...readSuffix(text, kept.next)];
    const last = pieces.at(-1) ?? kept.next;
    add({ start: at, end: last.end, head: name.head }, interned(canonicalOf(text, name.head, pieces)), name.head.class === 'shy' || name.head.class === 'tier' ? 'ai' : 'nothing', 'model.list', findings);
    end = last.end;
  }
  return end;
}

const CAPITALISED_START = pattern(String.raw`^\p{Lu}\p{Ll}+`);

function keptPieces(text: string, at: number, pieces: readonly Piece[]): { pieces: readonly Piece[]; next: Piece } | undefined {
  const last = pieces.at(-1);
  if (last === undefined) return undefined;
  const cut = (kinds: readonly string[]): readonly Piece[] | undefined => {
    const index = pieces.findIndex((p) => kinds.includes(p.kind));
    return index < 0 ? undefined : pieces.slice(0, index);
  };
  const size = matchAt(LIST_SIZE, text, at);
  if (size) {
    const before = cut(['size']);
    return before && { pieces: before, next: { kind: 'size', start: at, end: at + size[0].length } };
  }
  const version = matchAt(LIST_VERSION, text, at);
  if (version) {
    const index = pieces.findIndex((p) => p.kind === 'version');
    const after = pieces.slice(index + 1).every((p) => p.kind !== 'size');
    const plain = /^\d+$/.test(version[0]);
    if (index < 0 || !after || (plain && pieces.length > 1)) return undefined;
    return { pieces: pieces.slice(0, index), next: { kind: 'version', start: at, end: at + version[0].length } };
  }
  const word = CAPITALISED_START.exec(text.slice(at, at + 24))?.[0];
  if (word === undefined || !/^(?:tier|variant)$/.test(last.kind)) return undefined;
  const before = cut(['tier', 'variant']) ?? [];
  const low = word.toLowerCase();
  const known = tierFamily(low) !== undefined && last.kind === 'tier' || /^(?:flash|pro|ultra|nano|mini|large|medium|small|turbo|lite|thinking|plus|max|micro)$/.test(low) && last.kind === 'variant';
  return known && before.length > 0 ? { pieces: before, next: { kind: last.kind, start: at, end: at + word.length } } : undefined;
}

const CODE = pattern(String.raw`^\p{L}\d$|^\p{Lu}\d|^\d\p{Ll}$`);

/** The tails by which a text may go on to call a model it has named in full: `R1`, `Mythos Preview`, `1.5 Pro`. */
function establishTails(text: string, name: ModelName, canonical: string, findings: Findings): void {
  name.pieces.forEach((piece, i) => {
    const next = name.pieces[i + 1];
    const word = text.slice(piece.start, piece.end);
    const alone = next === undefined || next.kind === 'date' || (piece.kind === 'tier' && next.kind === 'version');
    const code = CODE.test(word) && piece.kind !== 'size';
    const own = piece.kind === 'tier' || code || (piece.kind === 'variant' && word === 'Flash');
    if (alone && own) establish(code ? shownPiece(word, piece) : word, canonical, 'model.tail', findings);
    if (piece.kind === 'size' && next?.kind === 'variant' && text.charCodeAt(piece.end) === 45) establish(text.slice(piece.start, name.end), canonical, 'model.tail', findings);
    const both = next !== undefined && name.pieces.length === i + 2;
    if (both && ((piece.kind === 'version' && next.kind === 'variant' && /[.]/.test(word)) || (piece.kind === 'version' && next.kind === 'tier') || own)) {
      establish(text.slice(piece.start, next.end), canonical, 'model.tail', findings);
      if (text.charCodeAt(piece.end) === 45) establish(text.slice(piece.start, next.end).replace('-', ' '), canonical, 'model.tail', findings);
    }
  });
}

function establish(surface: string, canonical: string, rule: 'model.tail' | 'model.stem', findings: Findings): void {
  findings.established.push({ surface: interned(surface), kind: 'model', canonical, rule, anyCase: false, aiOnly: false });
}

const O_SERIES = pattern(String.raw`o[1-9](?:\.\d)?(?![\p{L}\p{N}_]|\.\d)`, 'yu');

/** The head at `at`: the longest of its run of letters, digits and hyphens that is known. */
function headAt(text: string, at: number): Head | undefined {
  const first = text.charCodeAt(at);
  if (first === 111) {
    const o = matchAt(O_SERIES, text, at)?.[0];
    if (o !== undefined) return { kind: 'head', start: at, end: at + o.length, shown: o, low: o, class: 'shy', family: '' };
  }
  const end = runEnd(text, at, 40);
  const run = text.slice(at, end);
  const low = run.toLowerCase();
  const phrase = phraseAt(text, at, low);
  if (phrase) return phrase;
  for (let length = low.length; length > 0; length = shorter(low, length)) {
    const part = low.slice(0, length);
    const known = headClass(part);
    if (known !== undefined && properCase(run.slice(0, length))) return { kind: 'head', start: at, end: at + length, shown: shownHead(part), low: part, class: known, family: '' };
    const family = known === undefined && isUpper(first) ? tierFamily(part) : undefined;
    if (family !== undefined) return { kind: 'head', start: at, end: at + length, shown: run.charAt(0) + low.slice(1, length), low: part, class: 'tier', family };
  }
  return undefined;
}

/** The next shorter stretch of a run that can be a head: up to a hyphen, else its letters alone. */
function shorter(run: string, length: number): number {
  const hyphen = run.lastIndexOf('-', length - 1);
  if (hyphen > 0) return hyphen;
  let letters = 0;
  while (letters < length && isLetter(run.charCodeAt(letters))) letters++;
  if (letters === length) return run.charCodeAt(length - 1) === 118 && length > 3 && /\d/.test(run.charAt(length)) ? length - 1 : 0;
  return letters;
}

/** A capitalised, upper or inner-capital word can be a head; of words in lower case what follows decides. */
function properCase(word: string): boolean {
  return word.length > 1 || isUpper(word.charCodeAt(0));
}

function phraseAt(text: string, at: number, run: string): Head | undefined {
  const space = run.length;
  for (const phrase of phrasesFrom(run.slice(0, space))) {
    const end = at + phrase.length;
    const found = text.slice(at, end);
    if (isWord(text.charCodeAt(end)) || found.toLowerCase() !== phrase.toLowerCase() || !isUpper(text.charCodeAt(at))) continue;
    const second = phrase.indexOf(' ');
    if (second >= 0 && !isUpper(found.charCodeAt(second + 1))) continue;
    if (/ [AR]$/.test(phrase) && (isLetter(text.charCodeAt(end + 1)) && isLower(text.charCodeAt(end + 1)) && !/[ ,.;)]/.test(text.charAt(end)))) continue;
    return { kind: 'head', start: at, end, shown: phrase, low: phrase.toLowerCase(), class: / A$/.test(phrase) ? 'shy' : 'sure', family: '' };
  }
  return undefined;
}

const LETTERS = pattern(String.raw`^\p{L}+`);
const SMALL = pattern(String.raw`\p{Ll}`);

/** Reads a model whose head nobody has seen: its shape tells (`Nimbus-13B-Chat`, `Nimbus 13B`). */
export function shapeAt(text: string, at: number, findings: Findings): number {
  if (!isUpper(text.charCodeAt(at))) return -1;
  const runTo = runEnd(text, at, 60);
  const c = text.charCodeAt(runTo);
  if (!(c === 32 && sizeMayFollow(text, runTo + 1)) && !(c === 46 && isDigit(text.charCodeAt(runTo + 1))) && !hyphenated(text, at, runTo)) return -1;
  const word = text.slice(at, runTo);
  const stem = (DOUBLE.test(word) ? word : LETTERS.exec(word)?.[0]) ?? '';
  if (stem.length < 2 || NO_HEAD.has(stem) || numberedWords.has(stem) || embedded(text, at)) return -1;
  const dotted = text.charCodeAt(runTo) === 46 ? text.slice(at, runEnd(text, runTo + 1, 40)) : word;
  const shape = SHAPE.exec(dotted);
  const spaced = shape === null && stem === word && word.length > 2 && SMALL.test(word) ? matchAt(SPACED_SIZE, text, runTo) ?? matchAt(SPACED_VARIANT, text, runTo) : null;
  if (shape === null && spaced === null) return -1;
  const headEnd = at + stem.length;
  const head: Head = { kind: 'head', start: at, end: headEnd, shown: interned(stem), low: stem.toLowerCase(), class: 'weak', family: '' };
  const pieces = readSuffix(text, head);
  const end = pieces.at(-1)?.end ?? headEnd;
  if (pieces.length === 0 || pointsElsewhere(text, end) || (shape !== null && end < at + shape[0].length)) return -1;
  findings.ai ||= shape !== null;
  const canonical = interned(canonicalOf(text, head, pieces));
  add({ start: at, end, head }, canonical, spaced ? 'ai' : 'nothing', 'model.shape', findings);
  if (shape !== null) establishTails(text, { start: at, end, head, pieces }, canonical, findings);
  if (!/^(?:Meta|Google|Open|Chat)$/.test(stem)) establish(stem, interned(stem), 'model.stem', findings);
  return continueList(text, { start: at, end, head, pieces }, findings);
}

/** Reads a model in lower case whose head nobody has seen; `end` is where the letters end that start at `at`, a hyphen stands there. */
export function lowerShapeAt(text: string, at: number, end: number, findings: Findings): number {
  const c = text.charCodeAt(end + 1);
  if (!isDigit(c) && !(c === 118 && isDigit(text.charCodeAt(end + 2)))) return -1;
  const name = matchAt(LOWER_SHAPE, text, at)?.[0];
  if (name === undefined || embedded(text, at) || pointsElsewhere(text, at + name.length)) return -1;
  const stem = text.slice(at, end);
  if (numberedWords.has(stem.charAt(0).toUpperCase() + stem.slice(1))) return -1;
  findings.candidates.push({ start: at, end: at + name.length, kind: 'model', canonical: interned(name), rule: 'model.shape', need: 'ai', head: interned(stem) });
  return at + name.length;
}

/** Whether a number and, with or without a space, a capital stand at `at`: `7B`, `2 70B`, `3 Pro`. */
function sizeMayFollow(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (end > at && text.charCodeAt(end) === 46)) end++;
  if (end === at || end - at > 8) return false;
  const c = text.charCodeAt(end);
  if (c !== 32) return c === 66;
  return isUpper(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1));
}

function hyphenated(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (text.charCodeAt(i) === 45) return true;
  return false;
}

/** Whether what stands before makes it part of a path, a handle, an identifier or a double name. */
function embedded(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 47) return !(isUpper(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) || pathBefore(text, at - 1);
  if (before === 46) return !isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at - 2));
  return before === 64 || before === 35 || before === 92 || before === 95 || before === 61 || before === 126 || (before === 45 && isWord(text.charCodeAt(at - 2)));
}

/** `meta-llama/Llama-3-8B` is a path, `GPT-4/Claude` two names: a path's part before the slash is in lower case. */
function pathBefore(text: string, slash: number): boolean {
  let at = slash;
  while (at > 0 && slash - at < 40 && (isWord(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 45)) at--;
  return at === slash || isLower(text.charCodeAt(at)) || text.charCodeAt(at - 1) === 47;
}

function pointsElsewhere(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  if (c === 47) return isLower(text.charCodeAt(end + 1)) && !/^\/\w+(?:[ ,.)]|$)/.test(text.slice(end, end + 20));
  if (c === 46) return isLower(text.charCodeAt(end + 1));
  return c === 64 || c === 92 || c === 95 || c === 61;
}

const TITLE_BEFORE = pattern(String.raw`(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|St|Saint|Madame|Monsieur)\.? |\p{L}-)$`);

function titleBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (before === 32 || before === 45) && TITLE_BEFORE.test(text.slice(Math.max(0, at - 11), at));
}

