import { pattern } from '../../base/pattern.js';
import { coinedIn, interned, isDigit, isLower, isUpper, matchAt } from './chars.js';
import { cueBefore, OUR_MODEL, OUR_TOOL } from './cues.js';
import { entryIntroduces, entryTells } from './entries.js';
import { headClass } from './lexicon.js';
import { readListed, readPair } from './listed.js';
import { HEAD_WORDS, MODEL_NOUN, SYSTEM_NOUN } from './nouns.js';
import { ordinaryAcronyms } from './known.js';
import { coinedFirms, inHeadlines, noName, numberedWords } from './ordinary.js';
import { namesData } from './projects.js';
import type { Findings } from './reading.js';
import { capitalsEnd, PLURAL, put, settle } from './system-findings.js';

/** What follows a name and says what it is: `, an open-source tool`, ` is a benchmark`, `: an open source tool`, ` — our model`. */
const APPOSITION = pattern(`(?: ?,| is| was|:| -| –| —|—) (?:a|an|the|our|its|their|another|\\p{Lu}\\p{L}{1,20}[’']s) (?:(?:series|family|line|set|suite|collection|pair|trio|group) of )?${HEAD_WORDS}(?:(?<model>${MODEL_NOUN}|\\d{1,4}(?:\\.\\d)?[BMT]-param\\p{Ll}*)|(?<system>${SYSTEM_NOUN}))(?![\\p{L}\\d]| (?:models?|networks?)(?!\\p{L}))`, 'yu');

/** The same in a title or an entry, where words may have capitals: `: A Foundation Model of the Ocean`; matched in lower case. */
const TITLED = pattern(`(?::| is| -| –| —) an? (?:new |novel )?${HEAD_WORDS}(?:(?<model>${MODEL_NOUN})|(?<system>${SYSTEM_NOUN}))(?![\\p{L}\\d]| (?:models?|networks?)(?!\\p{L}))`, 'yu');

const CAPITAL = /[A-Z]/;

/** What the words behind a name call it. */
export function saidBehind(text: string, end: number): Record<string, string | undefined> | undefined {
  const said = matchAt(APPOSITION, text, end)?.groups;
  if (said !== undefined || text.charCodeAt(end) === 44) return said;
  const behind = text.slice(end, end + 120);
  return CAPITAL.test(behind) ? matchAt(TITLED, behind.toLowerCase(), 0)?.groups : undefined;
}

/** Where a name begins with the quotation mark right before it: `called “Wicker”`. */
function quotedFrom(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return (before === 34 || before === 0x201c || before === 0x2018) && text.charCodeAt(at - 2) === 32 ? at - 1 : at;
}

const NOUN_AFTER = pattern(String.raw`[’']?s? (?:benchmark|dataset|data set|corpus|framework|library|toolkit|suite|leaderboard|programme|initiative|database|algorithm|optimizer|simulator|test set|evaluation suite|harness|codebase|task suite|compiler|inference engine|simulation environment|shared task|competition)s?(?![\p{L}\d])`, 'yu');
/** ` entailment dataset` of `the FenTail entailment dataset`. */
const DATA_LATER = pattern(String.raw` (?:(?!is|was|has|had|on|in|of|for|and|or|with|to|from|by|uses|as|at|built|trained|made|used|the|an?\b)[\p{Ll}-]{3,16} ){1,2}(?:dataset|data set|benchmark|corpus|leaderboard|toolkit)s?(?![\p{L}\d-])`, 'yu');
const CALLED = pattern(`(?:(?<model>${MODEL_NOUN})|(?<system>${SYSTEM_NOUN}|polic(?:y|ies)|strateg(?:y|ies)|paradigms?|mechanisms?|objectives?|loss(?: function)?|standards?|formats?|specifications?|features?|modes?)|(?:which|that|what) (?:we|they|it|he|she) )(?:,? ?(?:we |they |is |was )?(?:called|named|dubbed|call)) (?:the )?$`, 'iu');
const RELEASED = /(?:^|[.!?:…•*-] |\b[Ww]e (?:also |now |then |here )?|\b[Aa]nd |\bit )(?:introduc(?:e|ing|ed)|present(?:ing)?|propose|releas(?:e|ing|ed)|launch(?:ed|ing)?|announc(?:e|ing)|unveil(?:ed)?) $/i;
const APPOSED_NOUNS: ReadonlySet<string> = new Set(['tool', 'dataset', 'benchmark', 'corpus', 'toolkit', 'library', 'framework']);

/** Whether what stands before `at` calls a system by the name that follows: `a dataset named `. */
export const isSystemCalled = (text: string, at: number): boolean => CALLED.exec(text.slice(Math.max(0, at - 60), at))?.groups?.['system'] !== undefined;

/** `The corpus Sertão`, `our open-source toolkit Marl`: a noun with its article right before a name. */
const APPOSED = pattern(String.raw`(?:^|[^\p{L}])(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Aa]n?|new|open-source) (?:[\p{Ll}-]{2,14} ){0,2}\p{Ll}+ $`);

/** `I built Tarn because`: what the writer made. */
const MADE = pattern(String.raw`\b(?:I|[Ww]e)(?:['’]ve)? (?:have |had |also |just |then )?built $`, '');

const GOES_ON = pattern(String.raw`[,.;:)]| (?:because|to|so|as|for|with|after|on|when|and)(?!\p{L})`, 'yu');
const RELEASING: ReadonlySet<string> = new Set(['shipped', 'released', 'launched', 'announced', 'unveiled', 'introduced']);

/** `Lodestar just shipped`, before `Lodestar Meridian`. */
const BY_MAKER = pattern(String.raw`(\p{Lu}[\p{L}\d]+),? (?:(?:has|have|just|today|now|also|recently|then) ){0,2}\p{Ll}+ $`);

/** Notes what somebody released: if its last word has versions, it is the family of these. */
function hintReleased(text: string, at: number, end: number, findings: Findings): void {
  const long = text.slice(at, end);
  const word = long.slice(long.lastIndexOf(' ') + 1);
  if (word.length < 4 || coinedIn(word, 0, word.length) || noName(word) || headClass(word.toLowerCase()) !== undefined) return;
  findings.hints.push({ start: at, end, word: interned(word), short: interned(word), long: interned(long), weight: 1, tier: '' });
}

const RELEASED_OWN = /\b(?:released|launched|announced|unveiled|introduced) (?:their|its|our) $/i;

/** Whether what stands at `end` may begin an apposition: `, a`, ` is an`, `: our`. */
export function appositionMayFollow(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  if (c === 0x2014) return true;
  const d = text.charCodeAt(c === 32 ? end + 1 : end + 2);
  if (c === 44 || c === 58) return isUpper(d) || d === 97 || d === 116 || d === 111 || d === 105;
  return c === 32 && (isDigit(d) || d === 44 || d === 45 || d === 0x2013 || d === 0x2014 || (d === 105 && text.charCodeAt(end + 2) === 115) || (d === 119 && text.charCodeAt(end + 2) === 97));
}

const SMALL_OR_NUMBERED = pattern(String.raw`\p{Ll}|^\p{Lu}{3,}-\d`);

/** `the error rate on AMI is 18%`: a figure close behind tells a set of tests from a body. */
const FIGURE_BEHIND = /(?: (?:is|was|of|at|from|to|by|falls|rises|rose|fell|drops|dropped|stays|stands|reaches|reached|goes|went|up|down|about|only)){1,3} [~<>≈]?\d/y;

const PLURAL_ACRONYM = pattern(String.raw`^\p{Lu}+s$`);

export function readIntroduced(text: string, at: number, wordTo: number, cued: boolean, findings: Findings): number {
  const opening = quotedFrom(text, at);
  const cue = cueBefore(text, opening, cued);
  const coinedHere = coinedIn(text, at, wordTo);
  const runsOn = text.charCodeAt(wordTo) === 32 && isUpper(text.charCodeAt(wordTo + 1));
  const defined = text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 101 && text.charCodeAt(at - 3) === 104 && (runsOn || nounMayFollow(text, wordTo));
  if (cue === '' && !coinedHere && !runsOn && !defined && !appositionMayFollow(text, wordTo)) return -1;
  const first = text.slice(at, wordTo);
  if (noName(first) || (!runsOn && ordinaryAcronyms.has(first))) return -1;
  const end = capitalsEnd(text, at, 4);
  const word = end === wordTo ? first : text.slice(at, end);
  const behind = end + (text.charCodeAt(end + 1) === 40 ? matchAt(SHORT_FORM, text, end)?.[0].length ?? 0 : 0);
  const apposed = appositionMayFollow(text, behind) ? saidBehind(text, behind) : undefined;
  const said = apposed?.['model'] !== undefined && BY.test(text.slice(Math.max(0, at - 6), at)) ? undefined : isVersioned(word) && JUDGES.test(apposed?.['system'] ?? '') ? undefined : apposed;
  if (ordinaryAcronyms.has(first) && (end === wordTo || said?.['system'] === undefined || !OWNERS.has(cue))) return -1;
  if (entryTells(text, at, end, coinedHere && isCoined(word)) && !coinedFirms.has(word)) return put(text, at, end, 'system.entry', findings);
  const entry = !coinedFirms.has(word) && end - at > 3 && !hasFamily(word) ? entryIntroduces(text, at, end, coinedHere && isCoined(word)) : undefined;
  if (entry !== undefined) return settle(text, at, end, entry, 'entry', findings);
  if (coinedHere && text.charCodeAt(at - 2) === 115 && text.charCodeAt(at - 1) === 32 && isCoined(first) && readPair(text, at, wordTo, findings)) return wordTo;
  if (cue !== '' && LISTS.has(cue)) return readListed(text, at, findings);
  if (cue !== '') {
    const context = text.slice(Math.max(0, opening - 60), opening);
    const called = CALLS.has(cue) ? CALLED.exec(context)?.groups : undefined;
    if (called) return settle(text, at, end, called['model'] !== undefined ? 'model' : 'system', 'introduced', findings);
    if (MODEL_CUES.has(cue) && OUR_MODEL.test(context) && !opensSentence(text, at)) return settle(text, at, end, 'model', 'introduced', findings);
    if (APPOSED_NOUNS.has(cue) && APPOSED.test(context) && !word.includes(' ') && word.length > 3 && !coinedFirms.has(word)) return put(text, at, end, 'system.apposed', findings);
    if (cue === 'built' && MADE.test(context) && matchAt(GOES_ON, text, end) && !word.includes(' ') && word.length > 3) return put(text, at, end, 'system.made', findings);
    if (DEVELOPING.has(cue) && DEVELOPED.test(context) && isCoined(word)) return settle(text, at, end, 'system', 'released', findings);
    if ((OWNERS.has(cue) ? RELEASED_OWN : RELEASED).test(context)) return settle(text, at, end, said?.['model'] !== undefined || (said === undefined && / \d{1,2}(?:\.\d)?$/.test(word)) ? 'model' : 'system', said?.['system'] === undefined ? 'released' : 'apposition', findings);
  }
  if (cue !== '' && said === undefined && RELEASING.has(cue) && word.startsWith(`${BY_MAKER.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? ' '} `)) hintReleased(text, at, end, findings);
  if (PROPOSING.has(cue) && PROPOSED.test(word)) return put(text, at, end, 'system.method', findings);
  if (word.includes(' ') && (word.endsWith('ing') || word.endsWith('tion')) && METHOD.test(word) && !opensSentence(text, at) && isLower(text.charCodeAt(at - 2)) && !OF.test(text.slice(Math.max(0, at - 5), at))) return put(text, at, end, 'system.method', findings);
  if (coinedHere && text.charCodeAt(at - 1) === 32 && !word.includes(' ')) {
    const scored = SCORED.exec(text.slice(Math.max(0, at - 30), at));
    if (scored !== null && isCoined(word) && (SMALL_OR_NUMBERED.test(word) || matchAt(FIGURE_BEHIND, text, end) !== null) && !PLURAL_ACRONYM.test(word)) return put(text, at, end, scored.groups?.['measure'] === undefined ? 'system.scored' : 'system.measured', findings);
  }
  const coined = (said !== undefined || nounMayFollow(text, end)) && isCoined(word);
  if (said && end - at > 2 && !ordinaryAcronyms.has(word) && !(said['system'] !== undefined && coinedFirms.has(word)) && (said['model'] !== undefined ? !opensSentence(text, at) || (coined && !coinedFirms.has(word)) || !/^, (?:the|our|its|their) /.test(text.slice(end, end + 8)) : coined || (!SECOND.test(text.slice(Math.max(0, at - 20), at)) && (!word.includes(' ') || !opensSentence(text, at) || OWNED.test(text.slice(end, end + 12)) || (DATA_NOUN.test(said['system'] ?? '') && !word.split(' ').some((part) => inHeadlines(part) || numberedWords.has(part)))) && PLAIN_NOUN.test(said['system'] ?? '')))) {
    return settle(text, at, end, said['model'] !== undefined ? 'model' : 'system', 'apposition', findings);
  }
  const trial = coinedHere && TRIAL_NAME.test(first) ? matchAt(TRIAL, text, wordTo) : null;
  if (trial !== null) return put(text, at, wordTo + trial[0].length, 'system.noun', findings);
  if (defined && namesData(text, end, word)) return put(text, at, end, 'system.noun', findings);
  if (cue === 'tool' && !(isVersioned(word) && JUDGES_BEFORE.test(text.slice(Math.max(0, at - 16), at))) && isOurTool(text, at, word) && text.charCodeAt(end) === 44) return settle(text, at, end, 'system', 'apposition', findings);
  if (coined && SPOKEN.test(word) && !coinedFirms.has(word) && text.charCodeAt(at - 1) === 32 && THE.test(text.slice(Math.max(0, at - 40), at)) && matchAt(MODEL_AFTER, text, end)) return settle(text, at, end, 'model', 'noun', findings);
  return coined && !PLURAL.test(word) && (matchAt(NOUN_AFTER, text, end) || (matchAt(DATA_LATER, text, end) && THE.test(text.slice(Math.max(0, at - 40), at)))) ? put(text, at, end, 'system.noun', findings) : -1;
}

function isOurTool(text: string, at: number, word: string): boolean {
  const tool = OUR_TOOL.exec(text.slice(Math.max(0, at - 60), at))?.groups;
  return tool !== undefined && (tool['own'] !== undefined || (isCoined(word) && !coinedFirms.has(word)));
}

/** `The HOVER model`, `their new PairLoom speech models`: a word that was coined and can be spoken. */
const SPOKEN = pattern(String.raw`^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$|^(?=.{0,8}[AEIOU])(?=.{0,8}[^AEIOU])\p{Lu}{5,9}\d?$`);
const THE = /\b(?:[Aa] (?:new|custom|small|large)|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[Tt]his|introduc(?:es|ed|ing)|releas(?:es|ed|ing)|launch(?:es|ed)|unveil(?:s|ed))(?: (?:new|latest|open|small|large|own|[a-z]{3,10}-[a-z]{3,10})){0,2} $/;
const MODEL_AFTER = /(?: (?:language|vision|speech|video|image|text|audio|world|music|diffusion|reasoning|foundation|embedding|weather|draft|reward|retrieval|base|chat|coding|forecast(?:ing)?|protein|translation|segmentation|detection|recognition|generation|[a-z]{3,9}-(?:language|video|image|to-[a-z]{4,6})))? models?(?![\p{L}-]| (?:hub|garden|zoo|card|family of|provider|context|table|list|page|ranking|comparison))/uy;

/** ` (QFold)` of `Quill-Fold (QFold), a model`. */
const SHORT_FORM = pattern(String.raw` \(\p{Lu}[\p{L}\d-]{1,14}\)(?=,)`, 'yu');
/** What stands before the maker of what is told of behind it, or the journal: `Embed 3 by Cohere, a model`. */
const BY = /\b(?:by|from|at|in|For) $/;

/** What models are as well as programs: with a version it is a model, or neither. */
const JUDGES = /^(?:detector|classifier|checker)s?$/i;

const JUDGES_BEFORE = /(?:detector|classifier|checker)s?, $/;
const isVersioned = (word: string): boolean => isDigit(word.charCodeAt(word.length - 1));

/** A method by its last noun, in capitals in the midst of a sentence: `Answer-First Prompting`; whole fields are none. */
const METHOD = pattern(String.raw`^(?!(?:Fine|Instruction|Hyperparameter|Parameter|Prompt|Model|Search|Data|Engine|Performance|Code)[ -](?:Tuning|Optimi[sz]ation)$)\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){1,3}(?<= (?:Tuning|Prompting|Decoding|Distillation|Sampling|Pruning|Steering|Probing|Unlearning|Optimi[sz]ation|Regulari[sz]ation))$`);

const PROPOSING: ReadonlySet<string> = new Set(['introduces', 'proposes', 'presents', 'proposed', 'introduced']);
/** What somebody proposes by a name that says what it does, `Marsh Fidelity Rendering`, and what is a field or a body. */
const PROPOSED = pattern(String.raw`^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){1,3}(?<=ing|tion|sion)(?<!Learning|Processing|Programming|Engineering|Computing|Marketing|Reasoning|Testing|Intelligence|Education|Regulation|ministration|oundation|orporation|ssociation|ommission|gani[sz]ation|Edition|Innovation|Station|Nation|Constitution|Generation|Protection|Television|Division|Action|Convention|King|Ring|Wing|Spring|Building|Meeting|Hearing)$`);

const OF = /\b(?:of|for|in|on|at) $/;

/** What a name in quotation marks is called right behind them: `the “Inlay” framework`. */
const QUOTED_NOUN = pattern(String.raw`["”] (?:open-source )?(?:benchmark|dataset|corpus|framework|library|toolkit|leaderboard|project|initiative|simulator|tool)(?![\p{L}\d-])`, 'yu');
const ARTICLE = /\b(?:the|[Tt]heir|[Ii]ts|[Oo]ur) $/i;

/** Reads a name in quotation marks before what it is called; its end, or -1. */
export function readQuoted(text: string, at: number, wordTo: number, findings: Findings): number {
  const end = capitalsEnd(text, at, 4);
  if (matchAt(QUOTED_NOUN, text, end) === null || !ARTICLE.test(text.slice(Math.max(0, at - 7), at - 1)) || noName(text.slice(at, wordTo))) return -1;
  return put(text, at, end, 'system.quoted', findings);
}

/** What stands before a benchmark: a score in a measure, `27.1 BLEU on`. */
const SCORED = /(?:\b(?:(?<measure>BLEU|chrF|COMET|ROUGE(?:-[L\d])?|METEOR|mIoU)|F1|EM|AUC|WER|mAP|perplexity|accuracy|(?:error|success|word error|solve) rate|recall|precision|exact match|pass@\d)|\b\d{1,3}\.\d{1,2}|\d ?%|\d points?|\b(?:(?:pre-?)?trained|evaluated|tested|tuned|benchmarked)) on (?:the )?$/;

/** `the SENTRA trial`, `SENTRA-2 Trial`: what doctors and teachers call their studies. */
const TRIAL_NAME = pattern(String.raw`^(?=.*[AEIOUY])\p{Lu}{4,12}(?:-(?:\d|I{1,3}))?$`);
const TRIAL = / [Tt]rial(?![\p{L}-])/yu;

/** Whether what stands at `end` may be a noun that says what the name before it is. */
function nounMayFollow(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  return (c === 32 && isLower(text.charCodeAt(end + 1))) || c === 39 || c === 0x2019 || c === 115;
}

/** What a word that is no coined one must be called to be a system: a company is a platform too. */
const PLAIN_NOUN = /^(?:tutor|coach|companion|helper|reviewer|editor|interpreter|therapist|scribe|judge|bot|debugger|profiler|crawler|(?:vector|feature|key-value) store|runtime|tokeni[sz]er|benchmark|dataset|data set|corpus|framework|library|toolkit|toolbox|tool|test suite|suite|leaderboard|algorithm|optimi[sz]er|method|technique|protocol|agent|classifier|detector|checker|simulator|harness|plug-?in|database|catalogue|archive|collection|app|solver|monitor|scheme|initiative|project|program(?:me)?|server|software|device|gateway|exam|(?:AI|coding|writing|homework|maths?|reading|voice|chat|digital|virtual|automated|speech|browser|search|legal|medical|customer) (?:assistant|tutor|coach|companion|copilot|helper|scribe|reviewer|editor|interpreter|translator))s?$/i;
/** What is made of data or code and never of people, so that two words that open a sentence are its name. */
const DATA_NOUN = /^(?:benchmark|dataset|data set|corpus|leaderboard|toolkit)$/;
/** `Pennant Tutor is our …`: whose a thing is says that it is a name, though it opens the sentence. */
const OWNED = /^(?:,| is| was) (?:our|its|their) /;

/** A word in capitals before a name makes it the second of two: a surname, or part of a longer name. */
const SECOND = pattern(String.raw`\p{Lu}\p{L}* $`);

/** Whether a sentence or a line starts at `at`: there every word has a capital. */
function opensSentence(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) !== 32 || /[.!?:…]/.test(text.charAt(at - 2));
}

const SITES: ReadonlySet<string> = new Set(['Open', 'Git', 'Deep', 'You', 'Linked', 'X', 'Hugging'].flatMap((first) => ['AI', 'Hub', 'Mind', 'Tube', 'In'].map((second) => first + second)));
const COINED = pattern(String.raw`^\p{Lu}\p{Lu}{2}|\p{Ll}\p{Lu}|\p{L}\d|\p{Ll}-\d`);

/** Inner capitals, digits, or three capitals: a word that somebody coined. */
const isCoined = (word: string): boolean => !word.includes(' ') && !SITES.has(word) && COINED.test(word) && !PARTICIPLE.test(word);
/** `LLM-judged` is an adjective. */
const PARTICIPLE = pattern(String.raw`-\p{Ll}+(?:ed|ing)$`);

/** Whether a part of a hyphenated word is a model's: `MoE-LLaVA`, `DRT-o1`. */
const hasFamily = (word: string): boolean => word.includes('-') && word.split('-').some((part) => headClass(part.toLowerCase()) !== undefined || /^[or]\d/i.test(part));

const DEVELOPING: ReadonlySet<string> = new Set(['develop', 'developed', 'create', 'created', 'design', 'designed', 'build', 'built', 'train', 'trained']);
/** `We develop GlimmerKit`: what the writers make, where its word is a coined one. */
const DEVELOPED = /\b(?:we|I) (?:have |also |then |first |further |now )?\w{5,9} $/i;
const CALLS: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'call', 'the']);
const MODEL_CUES: ReadonlySet<string> = new Set(['model', 'card', 'name', 'chatbot', 'llm']);
const OWNERS: ReadonlySet<string> = new Set(['their', 'its', 'our']);
const LISTS: ReadonlySet<string> = new Set(['like', 'as', 'including']);
