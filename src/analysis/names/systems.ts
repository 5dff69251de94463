import { pattern } from '../../base/pattern.js';
import { readAcronymAt } from './acronyms.js';
import { interned, isAsciiLetter, isDigit, isLower, isUpper, matchAt, runEnd } from './chars.js';
import { readCoinedAt } from './coined.js';
import { headClass } from './lexicon.js';
import { ordinaryAcronyms } from './known.js';
import { coinedFirms, noName } from './ordinary.js';
import type { Findings } from './reading.js';
import { readSoftwareAt } from './software.js';
import { readUnseenAt } from './unseen.js';

const SYSTEM_NOUN = 'benchmarks?|datasets?|data sets?|corpus|corpora|frameworks?|librar(?:y|ies)|toolkits?|toolbox|tools?|test suites?|suite|leaderboard|challenge|algorithms?|optimi[sz]ers?|methods?|techniques?|approach|protocols?|pipelines?|agents?|platforms?|systems?|projects?|initiatives?|program(?:me)?s?|efforts?|schemes?|packages?|plug-?ins?|extensions?|assistants?|engines?|apps?|procedures?|environments?|evaluations?|way|technology|server|software|compiler|simulator|service|recipe|harness|classifiers?|detectors?|checkers?|probes?|databases?|catalogues?|monitor|solver|(?:vector |feature |key-value )?store|runtime|router|wrapper|tokeni[sz]er|scheduler|dashboard|scaffold|filters?|debugger|profiler|crawler|archive|collection|test bed|testbed|puzzles|questionnaire';
const MODEL_WORD = '(?:models?|LLMs?|VLMs?|chatbots?|checkpoints?|networks?|transformers?|backbones?|transducers?|recogni[sz]ers?|vocoders?|synthesi[sz]ers?|encoders?|decoders?|translators?|transcribers?|GANs?)';
/** What a model is called; only where it ends its phrase: a `model compression toolkit` is none. */
const MODEL_NOUN = `${MODEL_WORD}(?=[^\\p{L}\\p{N} -]|\\s?$| (?:that|which|who|with|for|of|in|by|from|to|and|whose|based|built|on|trained|designed|developed|published|created|using|is|was|has|can|it|we|they|called|named|dubbed|made|at|over|under|as|or|but|than|we|released|card|family|name|\\p{Lu}\\p{L}*|\\d+))`;
const WORDS = '(?:[\\p{L}\\d][\\p{L}\\d’\'-]{0,24} ){0,7}?';
/** The same, before a noun of the phrase's own: `the server for models` is none. */
const HEAD_WORDS = '(?:(?!(?:for|of|to|with|that|which|in|on|from) )[\\p{L}\\d][\\p{L}\\d’\'-]{0,24} ){0,7}?';
/** What follows a name and says what it is: `, an open-source tool`, ` is a benchmark`, `: an open source tool`, ` — our model`. */
const APPOSITION = pattern(`(?: ?,| is| was|:| –| —|—) (?:a|an|the|our|its|their|another|\\p{Lu}\\p{L}{1,20}[’']s) (?:(?:series|family|line|set|suite|collection|pair|trio|group) of )?${HEAD_WORDS}(?:(?<model>${MODEL_NOUN})|(?<system>${SYSTEM_NOUN}))(?![\\p{L}\\d]| (?:models?|networks?)(?!\\p{L}))`, 'yu');
const NOUN_AFTER = pattern(String.raw`[’']?s? (?:benchmark|dataset|data set|corpus|framework|library|toolkit|suite|leaderboard|programme|initiative|database|algorithm|optimizer|simulator|test set|evaluation suite|harness|codebase|task suite)s?(?![\p{L}\d])`, 'yu');
/** Words before a name that may introduce it. */
export const CUE_WORDS: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'call', 'introduce', 'introduces', 'introduced', 'introducing', 'present', 'presents', 'presenting', 'propose', 'proposes', 'proposed', 'release', 'released', 'releases', 'releasing', 'launch', 'launched', 'launches', 'announcing', 'announced', 'unveiled', 'unveils', 'tool', 'dataset', 'benchmark', 'corpus', 'toolkit', 'library', 'framework', 'built', 'shipped', 'card', 'name', 'their', 'its', 'our', 'system', 'detector', 'classifier', 'agent', 'assistant', 'method', 'algorithm', 'simulator', 'model', 'chatbot', 'llm', 'like', 'as', 'including']);
const CALLED = pattern(`(?:(?<model>${MODEL_NOUN})|(?<system>${SYSTEM_NOUN})|(?:which|that|what) (?:we|they|it|he|she) )(?:,? ?(?:we |they |is |was )?(?:called|named|dubbed|call)) (?:the )?$`, 'iu');
const RELEASED = /(?:^|[.!?:…] |\b[Ww]e (?:also |now |then |here )?|\b[Aa]nd |\bit )(?:introduc(?:e|ing|ed)|present(?:ing)?|propose|releas(?:e|ing|ed)|launch(?:ed|ing)?|announc(?:e|ing)|unveil(?:ed)?) $/i;
const APPOSED_NOUNS: ReadonlySet<string> = new Set(['tool', 'dataset', 'benchmark', 'corpus', 'toolkit', 'library', 'framework']);
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
const NO_PROJECT = /^(?:Managers?|Leads?|Leaders?|Director|Management|Team|Plan|Page|Name|ID|Report|Officer|Coordinator|Description|Overview|Goals?|Status|Proposal|Scientist|Engineer|Overview|Structure|Settings)$/;
const BENCH = pattern(String.raw`^(?=.{5,30}$)\p{Lu}[\p{L}\d-]*?(?:Bench|-bench|QA|Eval|Arena)(?:-?\p{L}{0,8}\d?)$`);
const BENCH_TAIL = pattern(String.raw` (?:(?:Verified|Pro|Diamond|Lite|Hard|Multilingual|Multimodal)(?![\p{L}\d])|v?\d(?:\.\d)?(?![\p{L}\d%]|[.,:]\d| ?[%×]| (?:times|percent|points?|to|out|of|more|fewer|less|years?|months?|weeks?|days?|hours?|minutes?)(?!\p{L})))`, 'yu');
/** The campaigns that number their tasks and data by year or round: `DSTC7`, `SemEval-2019`. */
const CAMPAIGN = pattern(String.raw`^(?:WMT|DSTC|IWSLT|SemEval|CoNLL|NTCIR|BioASQ|IWPT|TREC)-?\d{1,4}$`, '');

/** The end of a benchmark's name with its edition: `TerminalBench 2`, `SWE-bench Lite`. */
export const benchEnd = (text: string, end: number): number => end + (matchAt(BENCH_TAIL, text, end)?.[0].length ?? 0);

/** Reads the system's name (or the new model's) that starts at `at`, if the text around it says that it is one. */
export function readSystemAt(text: string, at: number, cued: boolean, findings: Findings): number {
  if (!isUpper(text.charCodeAt(at))) return -1;
  const end = runEnd(text, at, 60);
  const before = text.charCodeAt(at - 1);
  if (before === 64 || before === 35 || before === 47 || before === 45 || before === 95) return -1;
  if (end - at < 13 && isUpper(text.charCodeAt(at + 1)) && readAcronymAt(text, at, end, findings) && text.charCodeAt(at - 1) === 40) return -1;
  if (!readSoftwareAt(text, at, end, findings)) readUnseenAt(text, at, end, findings);
  if (end - at < 5 || !coinedIn(text, at, end)) return text.startsWith('Project ', at) ? readProject(text, at, end, findings) : readIntroduced(text, at, end, cued, findings);
  const word = text.slice(at, end);
  if (FAMILY_PART.test(word) && FAMILY.test(word)) return modelOf(text, at, end, findings);
  if (BENCH.test(word) && !ordinaryAcronyms.has(word) && headClass(word.toLowerCase()) === undefined) {
    if (word.includes('ench')) findings.ai = true;
    return put(text, at, benchEnd(text, end), 'system.shape', findings);
  }
  if (CAMPAIGN.test(word)) return put(text, at, end, 'system.campaign', findings);
  const introduced = readIntroduced(text, at, end, cued, findings);
  if (introduced < 0) readCoinedAt(text, at, end, findings);
  return introduced;
}

const FAMILY_PART = pattern(String.raw`BERT|GPT|LM|L[Ll]a[Mm]|-(?:\p{Lu}{0,3}MT|TTS|ASR|VL|GAN|VAE|[RC]NN|LSTM|T5|ViT)$`);
/** Names that say of what family their model is: `BirdBERT`, `LegalGPT-2`, `Fjord-LLM`. */
const FAMILY = pattern(String.raw`^\p{Lu}[\p{L}\d]*\p{Ll}-?(?:(?:BERT|GPT|LLM|LLaMA|Llama|(?<!-)LM)(?:-[\p{L}\d]+)*|(?<=-)(?:NMT|PBMT|SMT|MT|TTS|ASR|VLM|VL|LM|GAN|VAE|RNN|LSTM|CNN|T5|ViT))$`);

function modelOf(text: string, at: number, end: number, findings: Findings): number {
  const name = interned(text.slice(at, end));
  findings.ai = true;
  findings.established.push({ surface: name, kind: 'model', canonical: name, rule: 'model.family', anyCase: false, aiOnly: false });
  return end;
}

/** Whether a word has a capital, a digit or a hyphen after its first letter. */
function coinedIn(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 97 || c > 122) return true;
  }
  return false;
}

/** Whether what stands at `end` may begin an apposition: `, a`, ` is an`, `: our`. */
export function appositionMayFollow(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  if (c === 0x2014) return true;
  const d = text.charCodeAt(c === 32 ? end + 1 : end + 2);
  if (c === 44 || c === 58) return isUpper(d) || d === 97 || d === 116 || d === 111 || d === 105;
  return c === 32 && (isDigit(d) || d === 44 || d === 0x2013 || d === 0x2014 || (d === 105 && text.charCodeAt(end + 2) === 115) || (d === 119 && text.charCodeAt(end + 2) === 97));
}

function readProject(text: string, at: number, end: number, findings: Findings): number {
  if (text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1))) return -1;
  const to = capitalsEnd(text, end + 1, 2);
  if (NO_PROJECT.test(text.slice(end + 1, runEnd(text, end + 1)))) return -1;
  return put(text, at, to, 'system.project', findings);
}

const SMALL_OR_NUMBERED = pattern(String.raw`\p{Ll}|^\p{Lu}{3,}-\d`);
/** `the error rate on AMI is 18%`: a figure close behind tells a set of tests from a body. */
const FIGURE_BEHIND = /(?: (?:is|was|of|at|from|to|by|falls|rises|rose|fell|drops|dropped|stays|stands|reaches|reached|goes|went|up|down|about|only)){1,3} [~<>≈]?\d/y;
const PLURAL_ACRONYM = pattern(String.raw`^\p{Lu}+s$`);
const PLURAL = pattern(String.raw`\p{Lu}s$`);

function readIntroduced(text: string, at: number, wordTo: number, cued: boolean, findings: Findings): number {
  const cue = cueBefore(text, at, cued);
  const coinedHere = coinedIn(text, at, wordTo);
  const runsOn = text.charCodeAt(wordTo) === 32 && isUpper(text.charCodeAt(wordTo + 1));
  const defined = text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 101 && text.charCodeAt(at - 3) === 104 && (runsOn || nounMayFollow(text, wordTo));
  if (cue === '' && !coinedHere && !runsOn && !defined && !appositionMayFollow(text, wordTo)) return -1;
  const first = text.slice(at, wordTo);
  if (noName(first) || (!runsOn && ordinaryAcronyms.has(first))) return -1;
  const end = capitalsEnd(text, at, 4);
  const word = end === wordTo ? first : text.slice(at, end);
  const apposed = appositionMayFollow(text, end) ? matchAt(APPOSITION, text, end)?.groups : undefined;
  const said = isVersioned(word) && JUDGES.test(apposed?.['system'] ?? '') ? undefined : apposed;
  if (ordinaryAcronyms.has(first) && (end === wordTo || said?.['system'] === undefined || !OWNERS.has(cue))) return -1;
  if (LISTS.has(cue)) return readListed(text, at, findings);
  if (cue !== '') {
    const context = text.slice(Math.max(0, at - 60), at);
    const called = CALLS.has(cue) ? CALLED.exec(context)?.groups : undefined;
    if (called) return settle(text, at, end, called['model'] !== undefined ? 'model' : 'system', 'introduced', findings);
    if (MODEL_CUES.has(cue) && OUR_MODEL.test(context) && !opensSentence(text, at)) return settle(text, at, end, 'model', 'introduced', findings);
    if (APPOSED_NOUNS.has(cue) && APPOSED.test(context) && !word.includes(' ') && word.length > 3 && !coinedFirms.has(word)) return put(text, at, end, 'system.apposed', findings);
    if (cue === 'built' && MADE.test(context) && matchAt(GOES_ON, text, end) && !word.includes(' ') && word.length > 3) return put(text, at, end, 'system.made', findings);
    if ((OWNERS.has(cue) ? RELEASED_OWN : RELEASED).test(context)) return settle(text, at, end, said?.['model'] !== undefined || (said === undefined && / \d{1,2}(?:\.\d)?$/.test(word)) ? 'model' : 'system', said?.['system'] === undefined ? 'released' : 'apposition', findings);
  }
  if (RELEASING.has(cue) && said === undefined && word.startsWith(`${BY_MAKER.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? ' '} `)) hintReleased(text, at, end, findings);
  if (word.includes(' ') && (word.endsWith('ing') || word.endsWith('tion')) && METHOD.test(word) && !opensSentence(text, at) && isLower(text.charCodeAt(at - 2)) && !OF.test(text.slice(Math.max(0, at - 5), at))) return put(text, at, end, 'system.method', findings);
  if (coinedHere && text.charCodeAt(at - 1) === 32 && !word.includes(' ')) {
    const scored = SCORED.exec(text.slice(Math.max(0, at - 30), at));
    if (scored !== null && isCoined(word) && (SMALL_OR_NUMBERED.test(word) || matchAt(FIGURE_BEHIND, text, end) !== null) && !PLURAL_ACRONYM.test(word)) return put(text, at, end, scored.groups?.['measure'] === undefined ? 'system.scored' : 'system.measured', findings);
  }
  const coined = (said !== undefined || nounMayFollow(text, end)) && isCoined(word);
  if (said && end - at > 2 && !ordinaryAcronyms.has(word) && (said['model'] !== undefined ? !opensSentence(text, at) || !/^, (?:the|our|its|their) /.test(text.slice(end, end + 8)) : coined || ((!word.includes(' ') || !opensSentence(text, at)) && PLAIN_NOUN.test(said['system'] ?? '')))) {
    return settle(text, at, end, said['model'] !== undefined ? 'model' : 'system', 'apposition', findings);
  }
  if (defined && namesData(text, end, word)) return put(text, at, end, 'system.noun', findings);
  if (cue === 'tool' && !(isVersioned(word) && JUDGES_BEFORE.test(text.slice(Math.max(0, at - 16), at))) && OUR_TOOL.test(text.slice(Math.max(0, at - 60), at)) && text.charCodeAt(end) === 44) return settle(text, at, end, 'system', 'apposition', findings);
  return coined && matchAt(NOUN_AFTER, text, end) && !PLURAL.test(word) ? put(text, at, end, 'system.noun', findings) : -1;
}

/** What models are as well as programs: with a version it is a model, or neither. */
const JUDGES = /^(?:detector|classifier|checker)s?$/i;
const JUDGES_BEFORE = /(?:detector|classifier|checker)s?, $/;
const isVersioned = (word: string): boolean => /\d$/.test(word);

const DATA_AFTER = pattern(String.raw`[’']?s? (?:benchmark|dataset|data set|corpus|leaderboard|test set|toolkit)s?(?![\p{L}\d-])`, 'yu');
/** Of a people or a language, a kind or a place: `the Norwegian corpus`. */
const ADJECTIVE = /(?:ish|ese|[aeio]an|ic|ch|al|ous|ive|ary)$/;
/** Names that end in what they are: `the Clean Seas Initiative`. */
const ENDS_IN_KIND = pattern(String.raw`^\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*){0,3} (?:Initiative|Programme|Program|Project|Challenge|Corpus|Dataset|Benchmark|Toolkit|Toolbox|Scheme|Leaderboard|Test Suite)$`);

/** Whether `the` and a noun around a name make it one: `the Orchard dataset`, `the Clean Seas Initiative`. */
function namesData(text: string, end: number, word: string): boolean {
  if (NO_PROJECT.test(word.slice(word.lastIndexOf(' ') + 1))) return false;
  return ENDS_IN_KIND.test(word) || (!word.includes(' ') && word.length > 3 && !ADJECTIVE.test(word) && matchAt(DATA_AFTER, text, end) !== null);
}

/** A method by its last noun, in capitals in the midst of a sentence: `Answer-First Prompting`; whole fields are none. */
const METHOD = pattern(String.raw`^(?!(?:Fine|Instruction|Hyperparameter|Parameter|Prompt|Model|Search|Data|Engine|Performance|Code)[ -](?:Tuning|Optimi[sz]ation)$)\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){1,3}(?<= (?:Tuning|Prompting|Decoding|Distillation|Sampling|Pruning|Steering|Probing|Unlearning|Optimi[sz]ation|Regulari[sz]ation))$`);
const OF = /\b(?:of|for|in|on|at) $/;
/** What stands before a benchmark: a score in a measure, `27.1 BLEU on`. */
const SCORED = /(?:\b(?:(?<measure>BLEU|chrF|COMET|ROUGE(?:-[L\d])?|METEOR|mIoU)|F1|EM|AUC|WER|mAP|perplexity|accuracy|(?:error|success|word error|solve) rate|recall|precision|exact match|pass@\d)|\b\d{1,3}\.\d{1,2}|\d ?%|\d points?|\b(?:trained|evaluated|tested|tuned|benchmarked)) on (?:the )?$/;

/** Whether what stands at `end` may be a noun that says what the name before it is. */
function nounMayFollow(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  return (c === 32 && isLower(text.charCodeAt(end + 1))) || c === 39 || c === 0x2019 || c === 115;
}

/** What a word that is no coined one must be called to be a system: a company is a platform too. */
const PLAIN_NOUN = /^(?:debugger|profiler|crawler|(?:vector|feature|key-value) store|runtime|tokeni[sz]er|benchmark|dataset|data set|corpus|framework|library|toolkit|toolbox|tool|test suite|suite|leaderboard|algorithm|optimi[sz]er|method|technique|protocol|agent|classifier|detector|checker|simulator|harness|plug-?in|database|catalogue|archive|collection|app|solver|monitor|scheme|initiative|project|program(?:me)?|server|software)s?$/i;

/** Whether a sentence or a line starts at `at`: there every word has a capital. */
function opensSentence(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) !== 32 || /[.!?:…]/.test(text.charAt(at - 2));
}

const SITES: ReadonlySet<string> = new Set(['Open', 'Git', 'Deep', 'You', 'Linked', 'X', 'Hugging'].flatMap((first) => ['AI', 'Hub', 'Mind', 'Tube', 'In'].map((second) => first + second)));

const COINED = pattern(String.raw`^\p{Lu}\p{Lu}{2}|\p{Ll}\p{Lu}|\p{L}\d|\p{Ll}-\d`);

/** Inner capitals, digits, or three capitals: a word that somebody coined. */
const isCoined = (word: string): boolean => !word.includes(' ') && !SITES.has(word) && COINED.test(word);

/** The weight of a name that the text calls a model. */
const SAID = 2;

const NUMBERED_LAST = pattern(String.raw`^\p{Lu}\S* (?<short>(?<word>\p{Lu}\p{Ll}{3,}) \d(?:\.\d)?)$`);
const NUMBERED = pattern(String.raw`^(\p{L}{4,}) \d(?:\.\d)?$`);

function settle(text: string, at: number, end: number, kind: 'model' | 'system', how: string, findings: Findings): number {
  const name = text.slice(at, end);
  if (name.length < 3 || ordinaryAcronyms.has(name.replace(/s$/, ''))) return -1;
  if (kind === 'system') return put(text, at, end, `system.${how}`, findings);
  findings.established.push({ surface: interned(name), kind, canonical: interned(name), rule: `model.${how}`, anyCase: false, aiOnly: true });
  const last = NUMBERED_LAST.exec(name)?.groups;
  if (last !== undefined) findings.hints.push({ start: at, end, word: interned(last['word'] ?? ''), short: interned(last['short'] ?? ''), long: interned(name), weight: SAID, tier: '' });
  const stem = NUMBERED.exec(name)?.[1];
  if (stem !== undefined) findings.established.push({ surface: interned(stem), kind, canonical: interned(stem), rule: `model.${how}`, anyCase: false, aiOnly: true });
  return end;
}

const AI_ONLY: ReadonlySet<string> = new Set(['system.campaign', 'system.apposed', 'system.made', 'system.released', 'system.method', 'system.scored']);

function put(text: string, at: number, end: number, rule: string, findings: Findings): number {
  const name = text.slice(at, end);
  const plural = PLURAL.test(name);
  const surface = interned(plural ? name.slice(0, -1) : name);
  findings.established.push({ surface, kind: 'system', canonical: surface, rule, anyCase: false, aiOnly: AI_ONLY.has(rule) });
  return end;
}

/** The end of a run of capitalised words and version numbers, at most `most` words. */
function capitalsEnd(text: string, at: number, most: number): number {
  let end = runEnd(text, at, 60);
  for (let n = 1; n < most && text.charCodeAt(end) === 32; n++) {
    const next = text.charCodeAt(end + 1);
    const to = runEnd(text, end + 1, 40);
    if (isUpper(next) && !noName(text.slice(end + 1, to))) end = to;
    else if (isDigit(next) && to - end < 4) return text.charCodeAt(to) === 46 && isDigit(text.charCodeAt(to + 1)) ? runEnd(text, to + 1, 4) : to;
    else break;
  }
  return end;
}

/** `our newest model, X`, `the language model X`. */
const OUR_MODEL = pattern(`(?:\\b(?:[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir|[Nn]ew|latest|newest|first|[Tt]he)|[’']s) ${WORDS}${MODEL_WORD}[,:]? $|\\b[Mm]odel(?: card| name)?: $`);

/** `Our method, X,`, `The team's tool, X,`. */
const OUR_TOOL = pattern(`(?:\\b(?:[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he new)|[’']s) ${WORDS}(?:${SYSTEM_NOUN}), $`);

const CALLS: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'call', 'the']);
const MODEL_CUES: ReadonlySet<string> = new Set(['model', 'card', 'name', 'chatbot', 'llm']);
const OWNERS: ReadonlySet<string> = new Set(['their', 'its', 'our']);
const KIND = new RegExp(`^(?:card|name|${MODEL_WORD}|${SYSTEM_NOUN})$`, 'i');

const LISTS: ReadonlySet<string> = new Set(['like', 'as', 'including']);
/** `models such as X`; and what joins the names of such a list, with their makers. */
const MODELS_LIKE = pattern(`(?:^|[^\\p{L}-])(?:${MODEL_WORD})(?:,? like|,? such as|,? including) $`, 'iu');
const LISTED = /(?:, (?:and |or )?| and | or )/y;
const OWNER = pattern(String.raw`\p{Lu}[\p{L}\d]{1,20}[’']s `, 'yu');

/** Settles each name of a list of models; the end of the first. */
function readListed(text: string, at: number, findings: Findings): number {
  if (!MODELS_LIKE.test(text.slice(Math.max(0, at - 40), at))) return -1;
  let first = -1;
  for (let start = at, n = 0; n < 8; n++) {
    const from = start + (matchAt(OWNER, text, start)?.[0].length ?? 0);
    const word = text.slice(from, runEnd(text, from, 40));
    if (!isUpper(text.charCodeAt(from)) || word.length < 3 || noName(word) || coinedFirms.has(word) || headClass(word.toLowerCase()) !== undefined) return first;
    const end = capitalsEnd(text, from, 3);
    settle(text, from, end, 'model', 'listed', findings);
    if (first < 0) first = end;
    const joint = matchAt(LISTED, text, end)?.[0].length ?? 0;
    if (joint === 0) return first;
    start = end + joint;
  }
  return first;
}

/** The word before `at` where it may introduce a name, else the empty string. */
function cueBefore(text: string, at: number, cued: boolean): string {
  if (text.charCodeAt(at - 1) !== 32) return '';
  const mark = text.charCodeAt(at - 2);
  const parted = mark === 44 || mark === 58;
  if (!cued && !parted) return '';
  const to = parted ? at - 2 : at - 1;
  let from = to;
  while (from > 0 && to - from < 13 && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, to).toLowerCase();
  if (!parted) return CUE_WORDS.has(word) || (word === 'the' && /(?:called|dubbed) the $/.test(text.slice(Math.max(0, at - 12), at))) ? word : '';
  if (!KIND.test(word)) return '';
  const context = text.slice(Math.max(0, at - 60), at);
  return OUR_MODEL.test(context) ? 'model' : OUR_TOOL.test(context) ? 'tool' : '';
}
