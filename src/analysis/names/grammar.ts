import { oneOf } from '../../base/characters.js';
import { pattern } from '../../base/pattern.js';
import { isApostrophe, isDigit, isLower, isUpper, isWord, matchAt } from './chars.js';
import { headClass, isVariant, tierFamily } from './lexicon.js';

export type PieceKind = 'head' | 'version' | 'size' | 'date' | 'variant' | 'tier';

/** A part of a model's name: `GPT`, `4o`, `mini`. Offsets are those of the text read. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
}

/** How a part of a name is written, and the characters it may open with. */
interface Part {
  readonly kind: PieceKind;
  readonly opens: Uint8Array;
  readonly pattern: RegExp;
}

const part = (kind: PieceKind, opens: string, written: string): Part => ({ kind, opens: oneOf(opens), pattern: pattern(written, 'yu') });

const SIZE = part('size', '0123456789AE', String.raw`(?:\d{1,4}(?:\.\d{1,2})?(?:[xX]\d{1,3}(?:\.\d)?)?[bBMT]|\d{2,4}m|[AE]\d{1,3}(?:\.\d)?[bB]|\d{1,3}E)(?![\p{L}\p{N}_])`);
const VERSION = part('version', '0123456789vV', String.raw`(?:[vV]\d{1,3}|\d{1,3})(?:[._]\d{1,3}){0,2}(?:\.x(?![\p{L}\d]))?(?:VLM?|[a-wyzA-Z]|-\d(?=-[a-z]))?(?:(?![\p{L}\p{N}_%]|\.\d)|(?=(?:Pro|Flash|Ultra|Mini|Max|Plus|Turbo|Lite|MoE|Omni|Coder)(?![\p{L}\d])))`);
/** A version after a size, in running text and not in a row of figures: `Orion-7B 1.3 is`. */
const SMALL_VERSION = pattern(String.raw`\d\.\d(?=[.,;:)]? \p{Ll})`, 'yu');
const CODE = part('version', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', String.raw`[A-Z]\d{1,3}(?:\.\d{1,2})?[a-zA-Z]?(?![\p{L}\p{N}_])`);
/** `r1` of `deepseek r1`, right behind its head. */
const SMALL_CODE = part('version', 'rkm', String.raw`[rkm]\d(?:\.\d)?(?![\p{L}\p{N}_])`);
const DATE = part('date', '0123456789', String.raw`(?:20\d{6}|20\d\d-\d\d-\d\d|\d\d-20\d\d|[01]\d[0-3]\d|2[2-9][01]\d|2[2-9]\.[01]\d)(?![\p{L}\p{N}_%])`);
const DATE_IN_BRACKETS = / \((?:20\d{6}|20\d\d-\d\d-\d\d|\d\d-20\d\d|[01]\d[0-3]\d|2[2-9][01]\d|2[2-9]\.[01]\d|v\d{1,2}(?:\.\d)?)\)/y;
const VARIANT_IN_BRACKETS = / \[(?:dev|schnell|pro|max|klein|flex)\]/y;
const QUANTISATION = part('variant', '0123456789IQFBPbfiAGMN', String.raw`(?:I?Q\d(?:_[A-Z0-9]{1,2}){0,2}|(?:MX|NV)?[FB]?[FP]{1,2}(?:4|8|16|32)|bf16|fp8|fp16|INT[48]|int[48]|\d(?:\.\d{1,2})?bit|AWQ|GPTQ|GGUF|MLX)(?![\p{L}\p{N}_])`);
/** What a number counts; then it is no version. */
const COUNTED = /(?: ?[%×$€]| (?:times?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|questions?|tasks?|prompts?|points?|people|percent|million|billion|thousand|of|out|more|other|different|dollars|examples?|attempts?|runs?|copies|others|per|in \d)\b|-(?:shot|way|step|fold|hour|day|year|minute|bit|week|month)|,\d{3})/y;
const MEASURED = /[ -](?:parameters?|params?|tokens?|context|people|users|images|words|dollars|rows|examples)\b/y;
/** With the version that is glued to its end: `Chatv0.1`. */
const WORD = pattern(String.raw`[\p{L}][\p{L}\d]{0,24}(?:(?<=\p{L}v\d)\.\d{1,2}(?![\p{L}\d]))?\+?`, 'yu');
/** What follows a name after a hyphen and makes it an adjective: `GPT-4-based`. */
const ADJECTIVE = /^(?:based|powered|like|style|level|generated|written|class|family|series|only|as|assisted|driven|enabled|specific|to|and|or|vs|versus|era|sized|trained|tuned|judged|inspired|related|compatible|derived|backed|internal|equipped|is|with|in|the|led|first|written|size|type|produced|native|graded|made|using)$/i;
const SMALL = new Set(['mini', 'nano', 'turbo', 'instruct', 'preview', 'chat', 'medium', 'large', 'small', 'base', 'flash', 'pro']);
/** Of these, what people say of models in small letters without naming one: `the large model`. */
const SAID_OF_MODELS = new Set(['chat', 'base', 'preview', 'instruct', 'small', 'large', 'medium']);
const RISKY = new Set(['code', 'search', 'image', 'video', 'vision', 'text', 'audio', 'edit', 'safety', 'content', 'standard', 'speed', 'fast', 'long', 'to', 'qa', 'realtime', 'api', 'prompt', 'non', 'next', 'scout', 'online', 'june', 'throughput', 'agent', 'translate', 'embedding', 'embeddings', 'en', 'lm', 'llm', 'dev', 'open', 'prime', 'alpha', 'beta', 'math', 'guard', 'super', 'latest', 'reasoning', 'safeguard', 'chatbot', 'air', 'distill', 'online', 'frontier', 'standard', 'micro', 'tuned', 'tts', 'ocr', 'mt', 'hf', 'exp', 'heavy', 'asr', 'embed', 'transcribe', 'robotics', 'diffusion', 'imagine', 'multimodal', 'deep', 'deepthink', 'live', 'terminus', 'speciale', 'theta', 'distilled']);
/** What a model of a family is made for, which may follow the family's bare name: `Gemini Embedding`. */
const PURPOSES = new Set(['image', 'video', 'vision', 'audio', 'embed', 'embedding', 'embeddings', 'ocr', 'tts', 'diffusion', 'robotics', 'imagine', 'translate', 'realtime', 'transcribe', 'rerank', 'math']);
/** How long a model thinks, where a hyphen joins it: `o3-mini-high`. */
const EFFORTS = new Set(['minimal', 'low', 'medium', 'high', 'xhigh']);
/** Families that are trained on from another family's models, which they name behind their own: `Hermes 2 Mixtral 8x7B`. */
const DERIVED = new Set(['hermes', 'nous hermes', 'openhermes', 'dolphin', 'discolm', 'leolm', 'stablelm', 'orca', 'falcon', 'codestral', 'minitron']);

/** What follows a family in small letters, too, by that family: `claude 3.5 sonnet`, `gemini pro`. */
const SMALL_VARIANTS: ReadonlyMap<string, string> = new Map(Object.entries({ claude: 'opus sonnet haiku instant', gemini: 'pro flash ultra nano', mistral: 'large medium small nemo', qwen: 'coder max plus' })
  .flatMap(([family, variants]) => variants.split(' ').map((variant) => [variant, family])));
/** What a size in small letters is none before: `mistral large models`. */
const NOUN_BEHIND = pattern(String.raw` (?!(?:and|or|vs|is|was|are|on|in|for|with|at|to|but|has|can|does|than|as)(?!\p{L}))\p{L}`, 'yu');

/** Whether a word follows the family of a head, both in lower case, in small letters as well. */
export const isSmallVariant = (head: string, word: string): boolean => SMALL_VARIANTS.get(word) === head;

/** Reads what follows a head that ends at `at`: versions, sizes, variants, dates. The pieces after the head, in order. */
export function readSuffix(text: string, head: Piece): Piece[] {
  const pieces: Piece[] = [];
  let last = head;
  for (let n = 0; n < 12; n++) {
    const next = nextPiece(text, head, last, pieces);
    if (next === undefined) break;
    pieces.push(next);
    last = next;
  }
  return pieces;
}

const HYPHEN = 0x2010, NO_BREAK_HYPHEN = 0x2011;

function nextPiece(text: string, head: Piece, last: Piece, pieces: readonly Piece[]): Piece | undefined {
  const c = text.charCodeAt(last.end);
  if (last.kind === 'head' && isDigit(c)) return piece(text, last.end, VERSION) ?? piece(text, last.end, SIZE);
  if (last.kind === 'tier' && isDigit(c)) return piece(text, last.end, VERSION);
  if (last.kind === 'version' && isUpper(c)) return variantAt(text, last.end);
  if (last.kind === 'head' && c === 46 && isDigit(text.charCodeAt(last.end + 1)) && (isUpper(text.charCodeAt(last.end - 1)) || text.slice(last.start, last.end) === 'Flux')) return piece(text, last.end + 1, VERSION);
  if (last.kind === 'head' && (c === 86 || c === 118)) return piece(text, last.end, VERSION) ?? variantAt(text, last.end);
  if (last.kind === 'head' && isUpper(c)) return variantAt(text, last.end);
  if (c === 45 || c === HYPHEN || c === NO_BREAK_HYPHEN || c === 58 || c === 95 || c === 47) return afterHyphen(text, last.end + 1, head, last, pieces, c);
  if (c === 32 || c === 0xa0) {
    const dated = pieces.length > 0 && text.charCodeAt(last.end + 1) === 40 ? matchAt(DATE_IN_BRACKETS, text, last.end) : null;
    if (dated) return { kind: 'date', start: last.end + 2, end: last.end + dated[0].length };
    const bracketed = pieces.length > 0 && text.charCodeAt(last.end + 1) === 91 ? matchAt(VARIANT_IN_BRACKETS, text, last.end) : null;
    if (bracketed) return { kind: 'variant', start: last.end + 1, end: last.end + bracketed[0].length };
    return afterSpace(text, last.end + 1, head, last, pieces);
  }
  return undefined;
}

/** `Pro` of `Marmot2.5Pro`, glued as in translations, and `VL` of `MarmotVL`. */
function variantAt(text: string, at: number): Piece | undefined {
  const word = matchAt(WORD, text, at)?.[0] ?? '';
  return isVariant(word.toLowerCase()) ? { kind: 'variant', start: at, end: at + word.length } : undefined;
}

/** `Tuned-Alpha-7B`, `Tuned-β`: words in capitals before a size or a letter of Greek are part of a name, whatever they mean. */
const TO_SIZE = pattern(String.raw`(?:\p{Lu}[\p{L}\d.]{0,14}-){1,3}(?:\d{1,4}(?:\.\d{1,2})?[bB]|[α-ω])(?![\p{L}\p{N}_])`, 'yu');
const GREEK = pattern('^[α-ω]$');
const CAPITAL = pattern(String.raw`^\p{Lu}`);
const ACRONYM = pattern(String.raw`^\p{Lu}{3,5}$`);
const DIGIT_OR_LAST_CAPITAL = pattern(String.raw`\d|\p{Lu}$`);

function afterHyphen(text: string, at: number, head: Piece, last: Piece, pieces: readonly Piece[], joint: number): Piece | undefined {
  const quantity = piece(text, at, DATE) ?? piece(text, at, SIZE) ?? piece(text, at, QUANTISATION);
  if (joint === 58) return quantity ?? (isLower(text.charCodeAt(last.start)) ? piece(text, at, VERSION) : undefined);
  if (joint === 47) return last.kind === 'variant' && isUpper(text.charCodeAt(last.start)) && last.end - last.start < 3 ? piece(text, at, VERSION) : undefined;
  if (quantity) return quantity;
  const numbered = piece(text, at, VERSION) ?? piece(text, at, CODE);
  if (numbered) return matchAt(COUNTED, text, numbered.end)?.[0].startsWith('-') ? undefined : numbered;
  const word = matchAt(WORD, text, at)?.[0];
  if (word === undefined || word === 's') return undefined;
  const end = at + word.length;
  if (text.charCodeAt(end) === 45 && isUpper(text.charCodeAt(at)) && matchAt(TO_SIZE, text, at)) return { kind: 'variant', start: at, end };
  if (ADJECTIVE.test(word)) return undefined;
  const low = word.toLowerCase();
  if (tierFamily(low) !== undefined) return { kind: 'tier', start: at, end };
  const after = text.charCodeAt(end);
  if (GREEK.test(word)) return { kind: 'variant', start: at, end };
  if (EFFORTS.has(low) && pieces.length > 0 && after !== 45) return { kind: 'variant', start: at, end };
  if (isVariant(low) || headClass(low) !== undefined || headClass(low.replace(/\d.*$/, '')) !== undefined) return { kind: 'variant', start: at, end };
  if (CAPITAL.test(word) && (!isApostrophe(after) || ACRONYM.test(word)) && (word.length < 3 || pieces.length > 0 || DIGIT_OR_LAST_CAPITAL.test(word))) return { kind: 'variant', start: at, end };
  if ((after === 45 && word.length < 6 && isDigit(text.charCodeAt(end + 1))) || (word.length === 1 && last.kind === 'version' && after === 32 && piece(text, end + 1, SIZE) !== undefined)) return { kind: 'variant', start: at, end };
  if (after !== 45 && !isApostrophe(after) && (isPurpose(text, head, pieces, word) || (low === 'research' && /^deep$/i.test(text.slice(last.start, last.end))))) return { kind: 'variant', start: at, end };
  return /\d/.test(word) && !isWord(after) ? { kind: 'variant', start: at, end } : undefined;
}

/** Whether a word in lower case is part of a name that is itself in lower case, as those are by which a program asks: `gpt-4o-search-preview`. */
function isPurpose(text: string, head: Piece, pieces: readonly Piece[], word: string): boolean {
  return pieces.length > 0 && head.end - head.start > 2 && isLower(text.charCodeAt(head.start)) && IDENTIFIED.test(word);
}
const IDENTIFIED = /^[a-z]{2,12}(?<!ed|ing|able|like|ish|s)$/;


const WORD_BEHIND = pattern(String.raw`^ \p{L}`);
const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}`);
const LAST_DIGITS = /\d+$/;

function afterSpace(text: string, at: number, head: Piece, last: Piece, pieces: readonly Piece[]): Piece | undefined {
  const c = text.charCodeAt(at);
  if (isDigit(c) || ((c === 118 || c === 86) && isDigit(text.charCodeAt(at + 1)))) return numberAfterSpace(text, at, last, pieces);
  if (!isUpper(c) && !isLower(c)) return undefined;
  const code = piece(text, at, SIZE) ?? piece(text, at, CODE) ?? piece(text, at, QUANTISATION);
  if (code) return last.kind === 'date' ? undefined : code;
  const small = pieces.length === 0 && last.end - last.start > 3 ? piece(text, at, SMALL_CODE) : undefined;
  if (small !== undefined) return small;
  const word = matchAt(WORD, text, at)?.[0] ?? '';
  const end = at + word.length;
  const low = word.toLowerCase();
  const versioned = pieces.some((p) => p.kind !== 'variant' && p.kind !== 'tier');
  if (isLower(c)) return smallAfterSpace(text, { at, end, low }, head, last, versioned);
  if (tierFamily(low) !== undefined && CAPITALISED.test(word)) return pieces.some((p) => p.kind === 'tier') ? undefined : { kind: 'tier', start: at, end };
  // How a model is built, not which: `Marmot 4 MoE support`.
  if (low === 'moe') return undefined;
  const stem = word.replace(LAST_DIGITS, '');
  if (stem !== word && tierFamily(stem.toLowerCase()) !== undefined && CAPITALISED.test(stem)) return { kind: 'tier', start: at, end: at + stem.length };
  if (low === 'v' && word === 'V' && versionAt(text, end + 1)) return { kind: 'variant', start: at, end };
  if (PURPOSES.has(low) && !versioned && isFamily(text, head, low) && !goesOn(text, end)) return { kind: 'variant', start: at, end };
  if ((low === 'live' || low === 'heavy') && goesOn(text, end)) return undefined;
  if (low === 'deep') return text.startsWith(' Think', end) ? { kind: 'variant', start: at, end } : undefined;
  if (low === 'distill' || low === 'distilled' || (isVariant(low) && (versioned || !RISKY.has(low) || PURPOSES.has(text.slice(last.start, last.end).toLowerCase())))) {
    if (text.charCodeAt(end) !== 45 || isDigit(text.charCodeAt(end + 1)) || isUpper(text.charCodeAt(end + 1))) return { kind: 'variant', start: at, end };
    return isVariant((matchAt(WORD, text, end + 1)?.[0] ?? '').toLowerCase()) ? { kind: 'variant', start: at, end } : undefined;
  }
  const nested = /^distill(?:ed)?$/i.test(text.slice(last.start, last.end)) || low === 'nemotron' || (DERIVED.has(text.slice(head.start, head.end).toLowerCase()) && last.kind !== 'variant' && pieces.length < 3);
  return nested && headClass(low.replace(/\d.*$/, '')) !== undefined ? { kind: 'variant', start: at, end } : undefined;
}

/** A word in small letters behind a name, which most are no part of: `mistral large`, `gemini 1.5 flash`. */
function smallAfterSpace(text: string, { at, end, low }: { readonly at: number; readonly end: number; readonly low: string }, head: Piece, last: Piece, versioned: boolean): Piece | undefined {
  const followsNumber = last.kind !== 'variant' && last.kind !== 'tier';
  const isOfFamily = SMALL_VARIANTS.has(low) && isSmallVariant(text.slice(head.start, head.end).toLowerCase(), low);
  const isAdjective = SIZES.test(low) && matchAt(NOUN_BEHIND, text, end) !== null;
  if (followsNumber && isOfFamily && !isAdjective) return { kind: tierFamily(low) === undefined ? 'variant' : 'tier', start: at, end };
  const endsName = SIZES.test(low) && last.kind === 'version' && !WORD_BEHIND.test(text.slice(end, end + 2));
  const isPart = versioned && (!SAID_OF_MODELS.has(low) || text.charCodeAt(at - 2) === 45 || endsName);
  const isNumbered = versionFollows(text, end) && (versioned || (low !== 'flash' && low !== 'pro'));
  return SMALL.has(low) && (isPart || isNumbered) ? { kind: 'variant', start: at, end } : undefined;
}

/** Whether a purpose may follow the family by itself: of a firm's name only what can be nothing else. */
function isFamily(text: string, head: Piece, purpose: string): boolean {
  const name = text.slice(head.start, head.end).toLowerCase();
  const known = name.includes(' ') && !name.includes(purpose) ? 'sure' : headClass(name);
  return known === 'sure' || known === 'shy' || (known === 'weak' && /^(?:embed|ocr|tts|rerank|transcribe)/.test(purpose));
}

/** Whether a phrase goes on with another word: `Qwen Video Generation`, `Gemini Vision models`. */
function goesOn(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  return isApostrophe(c) || c === 45 || (c === 32 && isUpper(text.charCodeAt(end + 1)) && !isVariant((matchAt(WORD, text, end + 1)?.[0] ?? '').toLowerCase()));
}

const SIZES = /^(?:large|medium|small)$/;
const versionAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));
const versionFollows = (text: string, at: number): boolean => text.charCodeAt(at) === 45 && (text.charCodeAt(at + 1) === 118 || isDigit(text.charCodeAt(at + 1)));

/** A decimal behind a variant is what the model scored, and so is one above ten: `Marmot 3 Large 5.8`, `Marmot 12.4`. */
const SECOND_VERSION = /^(?:\d{1,2}|[vV]\d{1,2}(?:\.\d{1,2})?)$/;

function numberAfterSpace(text: string, at: number, last: Piece, pieces: readonly Piece[]): Piece | undefined {
  const versioned = pieces.some((p) => p.kind === 'version');
  if ((pieces.length > 0 || isSureHead(text, last)) && last.kind !== 'date') {
    const date = piece(text, at, DATE);
    if (date && !/^1|^20[0-3]\d$/.test(text.slice(at, date.end))) return matchAt(COUNTED, text, date.end) ? undefined : date;
  }
  const size = piece(text, at, SIZE);
  if (size) return /[mtT]/.test(text.charAt(size.end - 1)) && !pieces.length || matchAt(MEASURED, text, size.end) ? undefined : size;
  const version = piece(text, at, VERSION);
  if (version === undefined || (versioned && last.kind !== 'tier' && last.kind !== 'variant') || (last.kind === 'size' && !/^v/i.test(text.slice(at, at + 1)) && !(pieces.length === 1 && matchAt(SMALL_VERSION, text, at)))) return undefined;
  if (versioned && (last.kind === 'tier' || !SECOND_VERSION.test(text.slice(at, version.end)))) return undefined;
  const value = Number.parseFloat(text.slice(at, version.end).replace(/^[vV]/, ''));
  if (value > 20 || (value >= 10 && text.slice(at, version.end).includes('.')) || matchAt(COUNTED, text, version.end)) return undefined;
  return version;
}

/** Whether a head is a model wherever it stands, so that a year and month may follow it: `Codestral 2501`. */
function isSureHead(text: string, { kind, start, end }: Piece): boolean {
  return kind === 'head' && headClass(text.slice(start, end).toLowerCase()) === 'sure';
}

function piece(text: string, at: number, { kind, opens, pattern: whole }: Part): Piece | undefined {
  const found = at < text.length && opens[text.charCodeAt(at)] === 1 ? matchAt(whole, text, at) : null;
  return found ? { kind, start: at, end: at + found[0].length } : undefined;
}
