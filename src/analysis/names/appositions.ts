import { pattern } from '../../base/pattern.js';
import { isDigit, isUpper, matchAt } from './chars.js';
import { ordinaryAcronyms } from './known.js';
import { HEAD_WORDS, MODEL_NOUN, SYSTEM_NOUN } from './nouns.js';
import { coinedFirms, inHeadlines, numberedWords } from './ordinary.js';
import { isCoined, isVersioned, opensSentence } from './wording.js';

/** What a name is called behind it: the noun, under `model` or `system`. */
export type Called = Readonly<Record<string, string | undefined>>;

/** What follows a name and says what it is: `, an open-source tool`, ` is a benchmark`, `: an open source tool`, ` — our model`. */
const APPOSITION = pattern(`(?: ?,| is| was|:| -| –| —|—) (?:a|an|the|our|its|their|another|\\p{Lu}\\p{L}{1,20}[’']s) (?:(?:series|family|line|set|suite|collection|pair|trio|group) of )?${HEAD_WORDS}(?:(?<model>${MODEL_NOUN}|\\d{1,4}(?:\\.\\d)?[BMT]-param\\p{Ll}*)|(?<system>${SYSTEM_NOUN}))(?![\\p{L}\\d]| (?:models?|networks?)(?!\\p{L}))`, 'yu');

/** The same in a title or an entry, where words may have capitals: `: A Foundation Model of the Ocean`; matched in lower case. */
const TITLED = pattern(`(?::| is| -| –| —) an? (?:new |novel )?${HEAD_WORDS}(?:(?<model>${MODEL_NOUN})|(?<system>${SYSTEM_NOUN}))(?![\\p{L}\\d]| (?:models?|networks?)(?!\\p{L}))`, 'yu');

const CAPITAL = /[A-Z]/;

/** What the words behind a name call it. */
export function saidBehind(text: string, end: number): Called | undefined {
  const said = matchAt(APPOSITION, text, end)?.groups;
  if (said !== undefined || text.charCodeAt(end) === 44) return said;
  const behind = text.slice(end, end + 120);
  return CAPITAL.test(behind) ? matchAt(TITLED, behind.toLowerCase(), 0)?.groups : undefined;
}

/** Whether what stands at `end` may begin an apposition: `, a`, ` is an`, `: our`. */
export function appositionMayFollow(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  if (c === 0x2014) return true;
  const d = text.charCodeAt(c === 32 ? end + 1 : end + 2);
  if (c === 44 || c === 58) return isUpper(d) || d === 97 || d === 116 || d === 111 || d === 105;
  return c === 32 && (isDigit(d) || d === 44 || d === 45 || d === 0x2013 || d === 0x2014 || (d === 105 && text.charCodeAt(end + 2) === 115) || (d === 119 && text.charCodeAt(end + 2) === 97));
}

/** ` (QFold)` of `Quill-Fold (QFold), a model`. */
const SHORT_FORM = pattern(String.raw` \(\p{Lu}[\p{L}\d-]{1,14}\)(?=,)`, 'yu');
/** What stands before the maker of what is told of behind it, or the journal: `Embed 3 by Cohere, a model`. */
const BY = /\b(?:by|from|at|in|For) $/;
/** What models are as well as programs: with a version it is a model, or neither. */
const JUDGES = /^(?:detector|classifier|checker)s?$/i;

/** What the words behind a name, or behind its short form in brackets, call it. Who made what is told of is not called so. */
export function calledBehind(text: string, at: number, end: number, word: string): Called | undefined {
  const behind = end + (text.charCodeAt(end + 1) === 40 ? matchAt(SHORT_FORM, text, end)?.[0].length ?? 0 : 0);
  const called = appositionMayFollow(text, behind) ? saidBehind(text, behind) : undefined;
  const isMaker = called?.['model'] !== undefined && BY.test(text.slice(Math.max(0, at - 6), at));
  const isEither = isVersioned(word) && JUDGES.test(called?.['system'] ?? '');
  return isMaker || isEither ? undefined : called;
}

/** What a word that is no coined one must be called to be a system: a company is a platform too. */
const PLAIN_NOUN = /^(?:tutor|coach|companion|helper|reviewer|editor|interpreter|therapist|scribe|judge|bot|debugger|profiler|crawler|(?:vector|feature|key-value) store|runtime|tokeni[sz]er|benchmark|dataset|data set|corpus|framework|library|toolkit|toolbox|tool|test suite|suite|leaderboard|algorithm|optimi[sz]er|method|technique|protocol|agent|classifier|detector|checker|simulator|harness|plug-?in|database|catalogue|archive|collection|app|solver|monitor|scheme|initiative|project|program(?:me)?|server|software|device|gateway|exam|(?:AI|coding|writing|homework|maths?|reading|voice|chat|digital|virtual|automated|speech|browser|search|legal|medical|customer) (?:assistant|tutor|coach|companion|copilot|helper|scribe|reviewer|editor|interpreter|translator))s?$/i;
/** What is made of data or code and never of people, so that two words that open a sentence are its name. */
const DATA_NOUN = /^(?:benchmark|dataset|data set|corpus|leaderboard|toolkit)$/;
/** `Pennant Tutor is our …`: whose a thing is says that it is a name, though it opens the sentence. */
const OWNED = /^(?:,| is| was) (?:our|its|their) /;
/** A word in capitals before a name makes it the second of two: a surname, or part of a longer name. */
const SECOND = pattern(String.raw`\p{Lu}\p{L}* $`);
/** `, the`, where what stands before it may be whoever made the model. */
const THE_MODEL = /^, (?:the|our|its|their) /;

/** Whether the words behind a name make it one: a sentence opens with any word in capitals, and companies and people are called something too. */
export function isNamed(text: string, at: number, end: number, word: string, called: Called): boolean {
  if (end - at < 3 || ordinaryAcronyms.has(word)) return false;
  const isFirm = coinedFirms.has(word);
  if (called['model'] !== undefined) return !opensSentence(text, at) || (isCoined(word) && !isFirm) || !THE_MODEL.test(text.slice(end, end + 8));
  if (isFirm) return false;
  return isCoined(word) || (!SECOND.test(text.slice(Math.max(0, at - 20), at)) && PLAIN_NOUN.test(called['system'] ?? '') && isWhole(text, at, end, word, called));
}

/** Whether several words are a name and not the words of a sentence that opens with them. */
function isWhole(text: string, at: number, end: number, word: string, called: Called): boolean {
  if (!word.includes(' ') || !opensSentence(text, at) || OWNED.test(text.slice(end, end + 12))) return true;
  return DATA_NOUN.test(called['system'] ?? '') && !word.split(' ').some((part) => inHeadlines(part) || numberedWords.has(part));
}
