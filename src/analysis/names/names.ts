import type { AnalysisOptions } from '../analysis.js';
import { readAcronymAt } from './acronyms.js';
import { pattern } from '../../base/pattern.js';
import { interned, isDigit, isLower, isUpper, isWord, matchAt, runEnd, WordFlags } from './chars.js';
import type { NameMark } from '../marks.js';
import { readColumns } from './columns.js';
import type { NameFacts } from './facts.js';
import { CUE_WORDS } from './cues.js';
import { listItem, opensItem } from './entries.js';
import { findEstablished, lexiconOf, nameAt } from './established.js';
import { appositionMayFollow } from './appositions.js';
import { isSystemCalled } from './introductions.js';
import { knownNames } from './known.js';
import { headClass, modelStarts, tierFamily } from './lexicon.js';
import { noName, ordinaryWords } from './ordinary.js';
import { lowerShapeAt, shapeAt } from './model-shapes.js';
import { LOWER_BARE, LOWER_NAMED, readModelAt } from './models.js';
import { withoutMarkup } from './markup.js';
import { settleListed, settleLists } from './neighbours.js';
import type { Candidate, Findings, NameReading } from './reading.js';
import { WordScan } from './scan.js';
import { readLowerSoftwareAt } from './software.js';
import { isRepository } from './surroundings.js';
import { put } from './system-findings.js';
import { paperName, titleNames } from './titles.js';
import { benchEnd, isFormer, readSystemAt } from './systems.js';
import { weighBeside } from './unseen.js';
import { isOwned } from './wording.js';

export { concerns, newsBetween, placeAfter, type News } from './news.js';
export { gatherNames, gatherNamesAfter, type NameFacts } from './facts.js';
export type { NameReading } from './reading.js';
export { saidBy, type Said } from './said.js';

/** What a word may be by its first letters; see `WordFlags`. */
const KNOWN = 1, MODEL = 2, LOWER = 4, CUE = 8, ABOUT = 16, PROJECT = 32, ORDINARY = 64;

/** Reads the model and system names in the text of a block. Offsets are from the start of `text`. */
export function readNames(text: string, _options: AnalysisOptions): NameReading {
  const plain = withoutMarkup(text);
  if (plain === undefined) return readText(text);
  const reading = readText(plain.text);
  const read = [...reading.candidates].sort((a, b) => a.start - b.start);
  const candidates = plain.written(read);
  // Where a mark stands inside a name, what is read with the marks counts.
  const areWhole = candidates.every(({ start, end }, i) => end - start === (read[i]?.end ?? 0) - (read[i]?.start ?? 0));
  return { ...reading, candidates: areWhole ? candidates : readText(text).candidates };
}

function readText(text: string): NameReading {
  const findings = spare;
  let seen = 0;
  let before = 0;
  scan.open(text);
  while (scan.next()) {
    const flags = words.of(scan.hash);
    scan.pass(readWord(text, scan.at, scan.end, scan.hash, flags, (before & CUE) !== 0, findings));
    before = flags;
    seen |= flags;
  }
  if (findings.candidates.some(({ need }) => need === 'listed')) settleListed(text, findings);
  if (findings.candidates.length > 0) settleLists(text, findings);
  readColumns(text, findings);
  if (opensItem(text)) {
    findings.item = listItem(text, findings);
    findings.established.push(...paperName(text));
  }
  if (findings.hints.length > 0) weighBeside(text, findings);
  if (!findings.ai && (seen & ABOUT) !== 0) findings.ai = ABOUT_AI.test(text);
  if (!findings.ai && findings.item === undefined && findings.candidates.length + findings.established.length + findings.people.length + findings.hints.length + findings.coinages.length === 0) return NO_NAMES;
  spare = noFindings();
  return findings;
}

/** The names in a title, with what the title itself is named for. */
export function readTitle(text: string, options: AnalysisOptions): NameReading {
  const reading = readNames(text, options);
  const own = [...titleNames(text), ...paperName(text)];
  return own.length === 0 ? reading : { ...reading, established: [...reading.established, ...own] };
}

const noFindings = (): Findings => ({ candidates: [], established: [], people: [], hints: [], tierings: [], coinages: [], item: undefined, ai: false });
/** The reading of every block without names. */
const NO_NAMES: NameReading = noFindings();
/** What the next block is read into. */
let spare = noFindings();

const scan = new WordScan();

/**
 * Reads what the word at `at` may start, into `findings`; its letters end at `end`.
 * @param cued whether the word before may introduce a name
 * @returns the end of what was read, or -1
 */
function readWord(text: string, at: number, end: number, hash: number, flags: number, cued: boolean, findings: Findings): number {
  const first = text.charCodeAt(at);
  if (first < 65) return -1;
  if (first >= 97 && first <= 122 && (flags & LOWER) === 0 && ((flags & (KNOWN | MODEL)) === 0 || !goesOn(text, at, end))) return readLowerAt(text, at, end, cued, findings);
  if (text.charCodeAt(at - 1) === 45 && isWord(text.charCodeAt(at - 2))) return -1;
  const known = (flags & KNOWN) === 0 ? -1 : establishedAt(text, at, hash, findings);
  if (known >= 0) {
    if (text.charCodeAt(at - 1) === 40 || text.charCodeAt(known) === 32 && text.charCodeAt(known + 1) === 40) readAcronymAt(text, at, known, findings);
    return known;
  }
  const whole = endsWord(text, end);
  if ((flags & ORDINARY) !== 0 && whole && noName(text.slice(at, end))) return (flags & MODEL) === 0 ? -1 : readModelAt(text, at, findings);
  const model = (flags & MODEL) !== 0 || (whole && endsInCapitals(text, at, end)) ? readModelAt(text, at, findings) : whole && !isDigit(text.charCodeAt(end + 1)) ? -1 : shapeAt(text, at, findings);
  if (model >= 0) return model;
  if (first >= 97 && first <= 122) return readLowerAt(text, at, end, cued, findings);
  return whole && !cued && (flags & PROJECT) === 0 && isPlain(text, at, end) ? -1 : readSystemAt(text, at, cued, findings);
}

/** Reads a name in lower case that nobody has seen, which what stands behind it tells. */
function readLowerAt(text: string, at: number, end: number, cued: boolean, findings: Findings): number {
  if (text.charCodeAt(end) === 45) return cued && isSystemCalled(text, at) ? put(text, at, runEnd(text, at), 'system.introduced', findings) : lowerShapeAt(text, at, end, findings);
  return text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1)) && readLowerSoftwareAt(text, at, end, findings) ? end : -1;
}

/** Whether a word in lower case has a capital, or is followed by a digit, with or without a space, a hyphen or a colon. */
function goesOn(text: string, at: number, end: number): boolean {
  const c = text.charCodeAt(end);
  return isDigit(c) || c === 45 || c === 58 || (c === 32 && isDigit(text.charCodeAt(end + 1))) || (c > 127 && isUpper(c)) || hasCapital(text, at, end);
}

function endsWord(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  return !isWord(c) && c !== 45 && c !== 0xb7;
}

/** `QwenVL`: whether a capitalised word ends in two capitals. */
function endsInCapitals(text: string, at: number, end: number): boolean {
  return isUpper(text.charCodeAt(end - 1)) && isUpper(text.charCodeAt(end - 2)) && isLower(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at));
}

/** Whether nothing in a word or right after it tells of a name: no inner capital, no other capital or figure, no apposition, nobody whose it is. */
function isPlain(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end) === 32 ? text.charCodeAt(end + 1) : 0;
  const before = text.charCodeAt(at - 1);
  if (before === 34 || before === 0x201c || (next === 40 && isUpper(text.charCodeAt(end + 2)))) return false;
  return !isDigit(next) && !isUpper(next) && !isFormer(text, at, end) && !(next === 118 && isDigit(text.charCodeAt(end + 2))) && !hasCapital(text, at + 1, end) && !isOwned(text, at) && !appositionMayFollow(text, end);
}

function hasCapital(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (text.charCodeAt(i) < 97) return true;
  return false;
}

const knownLexicon = lexiconOf(knownNames);

/** `++` of `GRPO++`, `-Versa` of `OpenHands-Versa`, which is another thing than `OpenHands`; acronyms and models only stand beside it. */
const EDITION = pattern(String.raw`(?:\+\+|-\p{Lu}\p{Ll}[\p{L}\d]{1,14}|-v\d(?:-\p{Lu}[\p{L}\d]{1,14})?)(?![\p{L}\d-])(?<!ed|ing)`, 'yu');

/** What makes of a tool's name in lower case that of a model which it runs: `faster-whisper-large-v3`. */
const SIZED = /-(?:tiny|small|base|medium|large|v?\d)/y;

/** The same in capitals, up to the size: `FastChat-T5-3B`. */
const SIZED_NAME = pattern(String.raw`(?:-\p{Lu}[\p{L}\d.]{0,14}){0,3}-\d{1,4}(?:\.\d{1,2})?[bB](?![\p{L}\p{N}_])`, 'yu');

/** The length of the edition that a hyphen joins to a known name at `at`. */
function editionAt(text: string, at: number): number {
  const edition = text.charCodeAt(at) === 45 || text.charCodeAt(at) === 43 ? matchAt(EDITION, text, at)?.[0] ?? '' : '';
  return headClass(edition.slice(1).toLowerCase()) === undefined && tierFamily(edition.slice(1).toLowerCase()) === undefined ? edition.length : 0;
}

function establishedAt(text: string, at: number, hash: number, findings: Findings): number {
  const found = nameAt(text, at, knownLexicon, knownLexicon.starts.of(hash));
  if (found === undefined) return -1;
  const { start, kind, canonical, rule } = found;
  if (text.charCodeAt(found.end) === 47 && isRepository(text, found.end + 1)) return -1;
  if (text.charCodeAt(found.end) === 45 && isUpper(text.charCodeAt(start)) && matchAt(SIZED_NAME, text, found.end) !== null) {
    const model = shapeAt(text, start, findings);
    if (model >= 0) return model;
  }
  if (isLower(text.charCodeAt(start)) && text.charCodeAt(found.end) === 45 && matchAt(SIZED, text, found.end) !== null) return -1;
  if (text.charCodeAt(found.end) === 45 && canonical.includes(' ') && isUpper(text.charCodeAt(found.end + 1)) && isDigit(text.charCodeAt(found.end + 2))) return -1;
  const end = canonical.endsWith('ench') && text.charCodeAt(found.end) === 32 ? benchEnd(text, found.end) : found.end + editionAt(text, found.end);
  findings.candidates.push({ start, end, kind, canonical: end === found.end ? canonical : interned(canonical + text.slice(found.end, end)), rule, need: UNMISTAKABLE.test(canonical) ? 'nothing' : 'ai', head: '' });
  return end;
}

/** Known names that are nothing else in any text: `XGBoost`. */
const UNMISTAKABLE = /^(?=.{6})\S*(?:[a-z][A-Z]|[A-Z]{3}[a-z])\S*$/;

const ABOUT_AI = /\b(?:AIs?|LLMs?|OpenAI|Anthropic|DeepMind|xAI|language models?|chatbots?|neural (?:nets?|networks?|machine|language|models?|architectures?|(?:en|de|vo)coders?|speech|text|audio|codecs?|translation|rendering|retriev\w+|rank\w+|search|scaling|sequence|weather|approach\w*|systems?|collaborative)|speech recognition|machine translation|word error rates?|BLEU|GPUs?|top-[15] accuracy|fine-tun\w{1,5}|pre-?train\w{0,4}|hallucinat\w{1,5}|(?:deep|machine|reinforcement) learning|(?:foundation|frontier|reasoning|generative|open-weight) models?|prompt(?:s|ed|ing)|model checkpoints?|Transformers?|benchmarks?|tokens|(?:\d ?[MBT]|million|billion|trillion) parameters|convolutional|diffusion models?|training (?:data|set|run|tokens)|test set|(?:un)?trained on|[Tt]ransducers?|vocoders?|embeddings|autoregressive|BPE|(?:CTC|contrastive) loss|(?:en|de)coder-only|red-?team\w{0,4}|jailbreaks?|zero-shot|few-shot|context window|leaderboard|(?:model|open) weights|assistant models?|AI-\w+)\b/;

/** The words with which `ABOUT_AI` starts. */
const ABOUT_WORDS = `ai llm openai anthropic deepmind xai language chatbot neural speech machine word bleu gpu top fine pre pretrain pretrained pretraining hallucinate hallucinated hallucinating hallucination hallucinatory
 deep machine reinforcement foundation frontier reasoning generative open prompt prompted prompting model transformer benchmark token parameter convolutional diffusion training test trained untrained transducer vocoder embedding autoregressive bpe ctc contrastive encoder decoder red redteam redteaming jailbreak zero few context leaderboard weight weights assistant`.split(/\s+/);

const words = new WordFlags(1 << 16);
for (const { surface, anyCase } of knownNames) words.add(surface, anyCase ? KNOWN | LOWER : KNOWN);
for (const word of modelStarts) words.add(word, MODEL);
for (const word of [...LOWER_BARE, ...LOWER_NAMED, 'llama', 'gpt']) words.add(word, MODEL | LOWER);
for (const word of [...CUE_WORDS, 'the']) words.add(word, CUE);
for (const word of ABOUT_WORDS) words.add(word, ABOUT);
for (const word of ordinaryWords) words.add(word, ORDINARY);
words.add('Project', PROJECT);

/** The names of a block in the light of the whole text, in order and without overlap; `text` is the one that was read. The user's win, then the text's own. */
export function decideNames(reading: NameReading, facts: NameFacts, text: string): NameMark[] {
  const users = findEstablished(text, facts.users);
  const own = findEstablished(text, facts.names);
  if (reading.candidates.length === 0 && users.length === 0) return own;
  const read = reading.candidates.filter((candidate) => holds(candidate, facts)).map((candidate) => markOf(candidate, facts)).sort((a, b) => a.start - b.start);
  if (own.length === 0 && users.length === 0) return merged(read, own);
  return merged(merged(users, own.filter((name) => name.rule === 'system.long-form')), merged(withoutParts(read, own), own));
}

/** The names that are no part of a longer one of the text's own, a model or one of their kind: `BERT` of `Masked BERT`. Both lists are in order. */
function withoutParts(names: readonly NameMark[], own: readonly NameMark[]): NameMark[] {
  let i = 0;
  return names.filter(({ kind, start, end }) => {
    while ((own[i]?.end ?? Infinity) <= start) i++;
    const longer = own[i];
    return longer === undefined || (longer.kind !== 'model' && kind === 'model') || longer.start > start || longer.end < end || longer.end - longer.start === end - start;
  });
}

/** Two lists in order without overlap as one; of overlapping names the first list's stays. */
function merged(first: readonly NameMark[], second: readonly NameMark[]): NameMark[] {
  const all: NameMark[] = [];
  let i = 0;
  let end = 0;
  for (const mark of second) {
    while ((first[i]?.start ?? Infinity) <= mark.start) end = push(all, first[i++], end);
    if (mark.start >= end && mark.end <= (first[i]?.start ?? Infinity)) end = push(all, mark, end);
  }
  while (i < first.length) end = push(all, first[i++], end);
  return all;
}

function push(all: NameMark[], mark: NameMark | undefined, end: number): number {
  if (mark === undefined || mark.start < end) return end;
  all.push(mark);
  return mark.end;
}

function holds(candidate: Candidate, facts: NameFacts): boolean {
  if (candidate.need === 'nothing') return true;
  if (candidate.need === 'family') return facts.ai && facts.families.has(candidate.head);
  return facts.ai && (candidate.need === 'ai' || !facts.people.has(candidate.head));
}

/** Where the text itself says what a short form or an acronym stands for, that holds. */
function markOf({ start, end, kind, canonical, rule }: Candidate, facts: NameFacts): NameMark {
  const told = rule === 'model.tier' ? facts.names.bySurface.get(canonical.slice(canonical.lastIndexOf(' ') + 1)) : rule === 'system.known' ? facts.names.bySurface.get(canonical) : undefined;
  if (told?.kind === kind) return { kind, start, end, canonical: told.canonical, rule };
  return { kind, start, end, canonical, rule };
}

