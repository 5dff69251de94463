import { pattern } from '../../base/pattern.js';
import { appositionMayFollow, calledBehind, isNamed, type Called } from './appositions.js';
import { coinedIn, interned, isLower, isUpper, matchAt } from './chars.js';
import { cueBefore, OUR_MODEL, OUR_TOOL } from './cues.js';
import { entryIntroduces, entryTells } from './entries.js';
import { headClass } from './lexicon.js';
import { readListed, readPair } from './listed.js';
import { MODEL_NOUN, SYSTEM_NOUN } from './nouns.js';
import { isOrdinary } from './neighbours.js';
import { ordinaryAcronyms } from './known.js';
import { coinedFirms, noName } from './ordinary.js';
import { namesData } from './projects.js';
import type { Findings } from './reading.js';
import { capitalsEnd, PLURAL, put, settle } from './system-findings.js';
import { hasFamily, isCoined, isOwned, isVersioned, nounMayFollow, opensSentence } from './wording.js';

/** A word in capitals that the words around it may introduce as a name. */
interface Introduction {
  readonly text: string;
  readonly at: number;
  /** The first word ends at `wordTo`, and the run of words in capitals, `word`, at `end`. */
  readonly wordTo: number;
  readonly end: number;
  readonly first: string;
  readonly word: string;
  /** The word before it that tells of an introduction, or none, and what stands up to it. */
  readonly cue: string;
  readonly context: string;
  /** What the words behind it call it. */
  readonly called: Called | undefined;
  /** Whether `the` stands before it, or somebody whose it is. */
  readonly defined: boolean;
  /** Whether the first word has a capital, a digit or a hyphen within. */
  readonly coinedHere: boolean;
  readonly findings: Findings;
}

/** Reads a name at `at` that the text introduces; its end, or -1. */
export function readIntroduced(text: string, at: number, wordTo: number, cued: boolean, findings: Findings): number {
  const one = introductionAt(text, at, wordTo, cued, findings);
  if (one === undefined) return -1;
  return readEntry(one) ?? readInList(one) ?? readCued(one) ?? readMethod(one) ?? readScored(one) ?? readApposed(one) ?? readTrial(one)
    ?? readOwnedModel(one) ?? readData(one) ?? readOurTool(one) ?? readSpoken(one) ?? readBeforeNoun(one) ?? -1;
}

function introductionAt(text: string, at: number, wordTo: number, cued: boolean, findings: Findings): Introduction | undefined {
  const opening = quotedFrom(text, at);
  const cue = cueBefore(text, opening, cued);
  const coinedHere = coinedIn(text, at, wordTo);
  const runsOn = text.charCodeAt(wordTo) === 32 && isUpper(text.charCodeAt(wordTo + 1));
  const isBehindThe = text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 101 && text.charCodeAt(at - 3) === 104;
  const defined = (isBehindThe || isOwned(text, at)) && (runsOn || nounMayFollow(text, wordTo));
  if (cue === '' && !coinedHere && !runsOn && !defined && !appositionMayFollow(text, wordTo)) return undefined;
  const first = text.slice(at, wordTo);
  if (noName(first) || (!runsOn && ordinaryAcronyms.has(first))) return undefined;
  const end = capitalsEnd(text, at, 4);
  const word = end === wordTo ? first : text.slice(at, end);
  const called = calledBehind(text, at, end, word);
  if (ordinaryAcronyms.has(first) && (end === wordTo || called?.['system'] === undefined || !OWNERS.has(cue))) return undefined;
  const context = cue === '' ? '' : text.slice(Math.max(0, opening - 60), opening);
  return { text, at, wordTo, end, first, word, cue, context, called, defined, coinedHere, findings };
}

/** Where a name begins with the quotation mark right before it: `called “Wicker”`. */
function quotedFrom(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return (before === 34 || before === 0x201c || before === 0x2018) && text.charCodeAt(at - 2) === 32 ? at - 1 : at;
}

const putName = ({ text, at, end, findings }: Introduction, rule: string): number => put(text, at, end, rule, findings);
const settleName = ({ text, at, end, findings }: Introduction, kind: 'model' | 'system', how: string): number => settle(text, at, end, kind, how, findings);
const before = ({ text, at }: Introduction, length: number): string => text.slice(Math.max(0, at - length), at);
const isOneWord = ({ word }: Introduction): boolean => !word.includes(' ');
const isKnownFirm = ({ word }: Introduction): boolean => coinedFirms.has(word);

/** What a line, or an item of a list, opens with and tells of. */
function readEntry(one: Introduction): number | undefined {
  const { text, at, end, word, coinedHere } = one;
  const isCoinedEntry = coinedHere && isCoined(word);
  if (entryTells(text, at, end, isCoinedEntry) && !isKnownFirm(one)) return putName(one, 'system.entry');
  const kind = !isKnownFirm(one) && end - at > 3 && !hasFamily(word) ? entryIntroduces(text, at, end, isCoinedEntry) : undefined;
  return kind === undefined ? undefined : settleName(one, kind, 'entry');
}

function readInList({ text, at, wordTo, first, cue, coinedHere, findings }: Introduction): number | undefined {
  const isBehindKind = text.charCodeAt(at - 1) === 32 && ENDS_KIND.has(text.charCodeAt(at - 2));
  if (coinedHere && isBehindKind && isCoined(first) && readPair(text, at, wordTo, findings)) return wordTo;
  return LISTS.has(cue) ? readListed(text, at, findings) : undefined;
}

/** The `s` of what two names are, or the mark behind it. */
const ENDS_KIND: ReadonlySet<number> = new Set([115, 44, 58, 45, 0x2013, 0x2014]);
const LISTS: ReadonlySet<string> = new Set(['like', 'as', 'including']);
const CALLED = pattern(`(?:(?<model>${MODEL_NOUN})|(?<system>${SYSTEM_NOUN}|polic(?:y|ies)|strateg(?:y|ies)|paradigms?|mechanisms?|objectives?|loss(?: function)?|standards?|formats?|specifications?|features?|modes?)|(?:which|that|what) (?:we|they|it|he|she) )(?:,? ?(?:we |they |is |was )?(?:called|named|code-?named|dubbed|call)) (?:the )?$`, 'iu');
const CALLS: ReadonlySet<string> = new Set(['called', 'named', 'codenamed', 'dubbed', 'call', 'the']);
const MODEL_CUES: ReadonlySet<string> = new Set(['model', 'card', 'name', 'chatbot', 'llm']);
const APPOSED_NOUNS: ReadonlySet<string> = new Set(['tool', 'dataset', 'benchmark', 'corpus', 'toolkit', 'library', 'framework']);
/** `The corpus Sertão`, `our open-source toolkit Marl`: a noun with its article right before a name. */
const APPOSED = pattern(String.raw`(?:^|[^\p{L}])(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Aa]n?|new|open-source) (?:[\p{Ll}-]{2,14} ){0,2}\p{Ll}+ $`);
/** `I built Tarn because`: what the writer made. */
const MADE = pattern(String.raw`\b(?:I|[Ww]e)(?:['’]ve)? (?:have |had |also |just |then )?built $`, '');
const GOES_ON = pattern(String.raw`[,.;:)]| (?:because|to|so|as|for|with|after|on|when|and)(?!\p{L})`, 'yu');
const DEVELOPING: ReadonlySet<string> = new Set(['develop', 'developed', 'create', 'created', 'design', 'designed', 'build', 'built', 'train', 'trained']);
/** `We develop GlimmerKit`: what the writers make, where its word is a coined one. */
const DEVELOPED = /\b(?:we|I) (?:have |also |then |first |further |now )?\w{5,9} $/i;
const OWNERS: ReadonlySet<string> = new Set(['their', 'its', 'our']);
const RELEASED = /(?:^|[.!?:…•*-] |\b[Ww]e (?:also |now |then |here )?|\b[Aa]nd |\bit )(?:introduc(?:e|ing|ed)|present(?:ing)?|propose|releas(?:e|ing|ed)|launch(?:ed|ing)?|announc(?:e|ing)|unveil(?:ed)?) $/i;
const RELEASED_OWN = /\b(?:released|launched|announced|unveiled|introduced) (?:their|its|our) $/i;
const RELEASING: ReadonlySet<string> = new Set(['shipped', 'released', 'launched', 'announced', 'unveiled', 'introduced']);
/** `Lodestar just shipped`, before `Lodestar Meridian`. */
const BY_MAKER = pattern(String.raw`(\p{Lu}[\p{L}\d]+),? (?:(?:has|have|just|today|now|also|recently|then) ){0,2}\p{Ll}+ $`);

/** Whether what stands before `at` calls a system by the name that follows: `a dataset named `. */
export const isSystemCalled = (text: string, at: number): boolean => CALLED.exec(text.slice(Math.max(0, at - 60), at))?.groups?.['system'] !== undefined;

/** What the words before a name say: that it is called so, or was made, developed or released. */
function readCued(one: Introduction): number | undefined {
  const { text, at, end, word, cue, context, called } = one;
  if (cue === '') return undefined;
  const named = CALLS.has(cue) ? CALLED.exec(context)?.groups : undefined;
  if (named) return settleName(one, named['model'] !== undefined ? 'model' : 'system', 'introduced');
  if (MODEL_CUES.has(cue) && OUR_MODEL.test(context) && !opensSentence(text, at)) return settleName(one, 'model', 'introduced');
  const isPlain = isOneWord(one) && word.length > 3;
  if (APPOSED_NOUNS.has(cue) && isPlain && APPOSED.test(context) && !isKnownFirm(one)) return putName(one, 'system.apposed');
  if (cue === 'built' && isPlain && MADE.test(context) && matchAt(GOES_ON, text, end)) return putName(one, 'system.made');
  if (DEVELOPING.has(cue) && DEVELOPED.test(context) && isCoined(word)) return settleName(one, 'system', 'released');
  if ((OWNERS.has(cue) ? RELEASED_OWN : RELEASED).test(context)) {
    const isModel = called?.['model'] !== undefined || (called === undefined && NUMBERED.test(word));
    return settleName(one, isModel ? 'model' : 'system', called?.['system'] === undefined ? 'released' : 'apposition');
  }
  if (called === undefined && RELEASING.has(cue) && word.startsWith(`${BY_MAKER.exec(before(one, 60))?.[1] ?? ' '} `)) hintReleased(text, at, end, one.findings);
  return PROPOSING.has(cue) && PROPOSED.test(word) ? putName(one, 'system.method') : undefined;
}

const NUMBERED = / \d{1,2}(?:\.\d)?$/;

/** Notes what somebody released: if its last word has versions, it is the family of these. */
function hintReleased(text: string, at: number, end: number, findings: Findings): void {
  const long = text.slice(at, end);
  const word = long.slice(long.lastIndexOf(' ') + 1);
  if (word.length < 4 || coinedIn(word, 0, word.length) || noName(word) || headClass(word.toLowerCase()) !== undefined) return;
  findings.hints.push({ start: at, end, word: interned(word), short: interned(word), long: interned(long), weight: 1, tier: '' });
}

const PROPOSING: ReadonlySet<string> = new Set(['introduces', 'proposes', 'presents', 'proposed', 'introduced']);
/** What somebody proposes by a name that says what it does, `Marsh Fidelity Rendering`, and what is a field or a body. */
const PROPOSED = pattern(String.raw`^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){1,3}(?<=ing|tion|sion)(?<!Learning|Processing|Programming|Engineering|Computing|Marketing|Reasoning|Testing|Intelligence|Education|Regulation|ministration|oundation|orporation|ssociation|ommission|gani[sz]ation|Edition|Innovation|Station|Nation|Constitution|Generation|Protection|Television|Division|Action|Convention|King|Ring|Wing|Spring|Building|Meeting|Hearing)$`);
/** A method by its last noun, in capitals in the midst of a sentence: `Answer-First Prompting`; whole fields are none. */
const METHOD = pattern(String.raw`^(?!(?:Fine|Instruction|Hyperparameter|Parameter|Prompt|Model|Search|Data|Engine|Performance|Code)[ -](?:Tuning|Optimi[sz]ation)$)\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){1,3}(?<= (?:Tuning|Prompting|Decoding|Distillation|Sampling|Pruning|Steering|Probing|Unlearning|Optimi[sz]ation|Regulari[sz]ation))$`);
const OF = /\b(?:of|for|in|on|at) $/;

function readMethod(one: Introduction): number | undefined {
  const { text, at, word } = one;
  if (isOneWord(one) || !(word.endsWith('ing') || word.endsWith('tion')) || !METHOD.test(word)) return undefined;
  return opensSentence(text, at) || !isLower(text.charCodeAt(at - 2)) || OF.test(before(one, 5)) ? undefined : putName(one, 'system.method');
}

/** What stands before a benchmark: a score in a measure, `27.1 BLEU on`. */
const SCORED = /(?:\b(?:(?<measure>BLEU|chrF|COMET|ROUGE(?:-[L\d])?|METEOR|mIoU)|F1|EM|AUC|WER|mAP|perplexity|accuracy|(?:error|success|word error|solve) rate|recall|precision|exact match|pass@\d)|\b\d{1,3}\.\d{1,2}|\d ?%|\d points?|\b(?:(?:pre-?)?trained|evaluated|tested|tuned|benchmarked)) on (?:the )?$/;
const SMALL_OR_NUMBERED = pattern(String.raw`\p{Ll}|^\p{Lu}{3,}-\d`);
/** `the error rate on AMI is 18%`: a figure close behind tells a set of tests from a body. */
const FIGURE_BEHIND = /(?: (?:is|was|of|at|from|to|by|falls|rises|rose|fell|drops|dropped|stays|stands|reaches|reached|goes|went|up|down|about|only)){1,3} [~<>≈]?\d/y;
const PLURAL_ACRONYM = pattern(String.raw`^\p{Lu}+s$`);

/** What something was scored on. */
function readScored(one: Introduction): number | undefined {
  const { text, at, end, word, coinedHere } = one;
  if (!coinedHere || text.charCodeAt(at - 1) !== 32 || !isOneWord(one)) return undefined;
  const scored = SCORED.exec(before(one, 30));
  if (scored === null || !isCoined(word) || PLURAL_ACRONYM.test(word)) return undefined;
  if (!SMALL_OR_NUMBERED.test(word) && matchAt(FIGURE_BEHIND, text, end) === null) return undefined;
  return putName(one, scored.groups?.['measure'] === undefined ? 'system.scored' : 'system.measured');
}

function readApposed(one: Introduction): number | undefined {
  const { text, at, end, word, called } = one;
  if (called === undefined || !isNamed(text, at, end, word, called)) return undefined;
  return settleName(one, called['model'] !== undefined ? 'model' : 'system', 'apposition');
}

/** `the SENTRA trial`, `SENTRA-2 Trial`: what doctors and teachers call their studies. */
const TRIAL_NAME = pattern(String.raw`^(?=.*[AEIOUY])\p{Lu}{4,12}(?:-(?:\d|I{1,3}))?$`);
const TRIAL = / [Tt]rial(?![\p{L}-])/yu;
/** What stands behind each of several of them: ` and DORMA-2 trials`. */
const TRIALS = pattern(String.raw`(?:,? and \p{Lu}{4,12}(?:-\d)?| or \p{Lu}{4,12}(?:-\d)?)? [Tt]rials(?![\p{L}-])`, 'yu');

function readTrial({ text, at, wordTo, first, coinedHere, findings }: Introduction): number | undefined {
  if (!coinedHere || !TRIAL_NAME.test(first)) return undefined;
  const end = wordTo + (matchAt(TRIAL, text, wordTo)?.[0].length ?? 0);
  return end > wordTo || matchAt(TRIALS, text, wordTo) !== null ? put(text, at, end, 'system.noun', findings) : undefined;
}

function readData(one: Introduction): number | undefined {
  return one.defined && namesData(one.text, one.end, one.word) ? putName(one, 'system.noun') : undefined;
}

const JUDGES_BEFORE = /(?:detector|classifier|checker)s?, $/;

/** `our checker, Tarn, finds`: a program that is called so before its name. */
function readOurTool(one: Introduction): number | undefined {
  const { text, end, word, cue } = one;
  if (cue !== 'tool' || text.charCodeAt(end) !== 44 || (isVersioned(word) && JUDGES_BEFORE.test(before(one, 16)))) return undefined;
  const tool = OUR_TOOL.exec(before(one, 60))?.groups;
  const isTool = tool !== undefined && (tool['own'] !== undefined || (isCoined(word) && !isKnownFirm(one)));
  return isTool ? settleName(one, 'system', 'apposition') : undefined;
}

/** `The HOVER model`, `their new PairLoom speech models`: a word that was coined and can be spoken. */
const SPOKEN = pattern(String.raw`^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$|^(?=.{0,8}[AEIOU])(?=.{0,8}[^AEIOU])\p{Lu}{5,9}\d?$`);
const THE = /\b(?:[Aa] (?:new|custom|small|large)|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[Tt]his|introduc(?:es|ed|ing)|releas(?:es|ed|ing)|launch(?:es|ed)|unveil(?:s|ed))(?: (?:new|latest|open|small|large|own|[a-z]{3,10}-[a-z]{3,10})){0,2} $/;
const MODEL_AFTER = /(?: (?:language|vision|speech|video|image|text|audio|world|music|diffusion|reasoning|foundation|embedding|weather|draft|reward|retrieval|base|chat|coding|forecast(?:ing)?|protein|translation|segmentation|detection|recognition|generation|[a-z]{3,9}-(?:language|video|image|to-[a-z]{4,6})))? models?(?![\p{L}-]| (?:hub|garden|zoo|card|family of|provider|context|table|list|page|ranking|comparison))/uy;

/** `Fell's Sorrel model`, but not `Fell's Premium model`. */
const OWNED_MODEL = pattern(String.raw`^(?!Premium|Enterprise|Standard|Business|Custom|Hidden|Large|Small)\p{Lu}\p{Ll}{3,}$`);

function readOwnedModel(one: Introduction): number | undefined {
  const { text, at, end, word } = one;
  if (!isOwned(text, at) || !OWNED_MODEL.test(word) || isOrdinary(word)) return undefined;
  return matchAt(MODEL_AFTER, text, end) === null ? undefined : settleName(one, 'model', 'noun');
}

function readSpoken(one: Introduction): number | undefined {
  const { text, at, end, word } = one;
  if (text.charCodeAt(at - 1) !== 32 || !nounMayFollow(text, end) || !SPOKEN.test(word) || !isCoined(word) || isKnownFirm(one)) return undefined;
  return THE.test(before(one, 40)) && matchAt(MODEL_AFTER, text, end) ? settleName(one, 'model', 'noun') : undefined;
}

const NOUN_AFTER = pattern(String.raw`[’']?s? (?:benchmark|dataset|data set|corpus|framework|library|toolkit|suite|leaderboard|programme|initiative|database|algorithm|optimizer|simulator|test set|evaluation suite|harness|codebase|task suite|compiler|inference engine|simulation environment|shared task|competition)s?(?![\p{L}\d])`, 'yu');
/** ` entailment dataset` of `the FenTail entailment dataset`. */
const DATA_LATER = pattern(String.raw` (?:(?!is|was|has|had|on|in|of|for|and|or|with|to|from|by|uses|as|at|built|trained|made|used|the|an?\b)[\p{Ll}-]{3,16} ){1,2}(?:dataset|data set|benchmark|corpus|leaderboard|toolkit)s?(?![\p{L}\d-])`, 'yu');

/** A coined word before the noun that says what it is. */
function readBeforeNoun(one: Introduction): number | undefined {
  const { text, end, word } = one;
  if (!nounMayFollow(text, end) || !isCoined(word) || PLURAL.test(word)) return undefined;
  return matchAt(NOUN_AFTER, text, end) || (matchAt(DATA_LATER, text, end) && THE.test(before(one, 40))) ? putName(one, 'system.noun') : undefined;
}

/** What a name in quotation marks is called right behind them: `the “Inlay” framework`. */
const QUOTED_NOUN = pattern(String.raw`["”] (?:open-source )?(?:benchmark|dataset|corpus|framework|library|toolkit|leaderboard|project|initiative|simulator|tool)(?![\p{L}\d-])`, 'yu');
const ARTICLE = /\b(?:the|[Tt]heir|[Ii]ts|[Oo]ur) $/i;

/** Reads a name in quotation marks before what it is called; its end, or -1. */
export function readQuoted(text: string, at: number, wordTo: number, findings: Findings): number {
  const end = capitalsEnd(text, at, 4);
  if (matchAt(QUOTED_NOUN, text, end) === null || !ARTICLE.test(text.slice(Math.max(0, at - 7), at - 1)) || noName(text.slice(at, wordTo))) return -1;
  return put(text, at, end, 'system.quoted', findings);
}
