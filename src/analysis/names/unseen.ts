import { pattern } from '../../base/pattern.js';
import { coinedIn, interned, isDigit, isLetter, matchAt, runEnd } from './chars.js';
import { isSureModel } from './lexicon.js';
import { coinedFirms, noName, numberedWords } from './ordinary.js';
import type { Findings } from './reading.js';
import { decimalEnd } from './system-findings.js';

const COUNTED = '(?![\\p{L}\\p{N}_%$€]|[.,:]\\d| ?[%$€×]| (?:times|days?|weeks?|months?|years?|hours?|minutes?|seconds?|points?|people|percent|million|billion|of|to|and \\d|other|more|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}))';
/** What has a zero before its point is a program or a measure. */
const NUMBER = `(?:v?[1-9]|1\\d|[1-9]\\.\\d)${COUNTED}`;
const VARIANT = '(?:Mini|Pro|Flash|Ultra|Lite|Instruct|Turbo|Nano|Preview|Max|Chat|Large|Small|Medium|Base|Tiny|Micro|Coder|Vision|Thinking|Embed|Omni)';
/** ` 3`, ` 2.5 Pro`, ` Flash`, ` Large 2`, ` XL` after a word in capitals. */
const SPACED = pattern(` (?:(?:XX?L|XS|[SML])(?=[ ,;:?!)])|${NUMBER}(?: ${VARIANT}(?![\\p{L}\\d-]))?|${VARIANT}(?![\\p{L}\\d-])(?: ${NUMBER})?)`, 'yu');
/** `Fennel-2`, `Larkspur-S`, `Larkspur-Mini`. */
const JOINED = pattern(`^(?<word>\\p{Lu}\\p{L}{2,})-(?:v?\\d{1,2}|\\d{2,4}M|(?<=\\p{Ll}-)(?:XX?L|[SMLBTH])|Code|${VARIANT})$`);
/** ` Grand` of `Cadenza 4 Grand`. */
const TIER = pattern(String.raw` \p{Lu}\p{Ll}{2,9}(?![\p{L}\d-]|[’']s | (?:\p{Lu}|\d))`, 'yu');
const SIZE_LETTER = /^ (?:XX?L|XS|[SML])$/;
const sizeLetters: ReadonlySet<string> = new Set(['S', 'M', 'L', 'XS', 'XL', 'XXL']);
const variantWords: ReadonlySet<string> = new Set(VARIANT.slice(3, -1).split('|'));

/**
 * Notes a name that may be a model's by its shape alone (`Atlas 3`, `Fennel-2`, `Caldera Pro`) with what the words
 * around it say for that. What a whole text says of one word is added up.
 */
export function readUnseenAt(text: string, at: number, end: number, findings: Findings): void {
  if (isDigit(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end - 2)) && readGlued(text, at, end, findings)) return;
  const hyphen = hyphenIn(text, at, end);
  if (hyphen < 0 && !(end - at > 3 && text.charCodeAt(end) === 32 && versionMayFollow(text, end + 1))) {
    readBareAt(text, at, end, findings);
    return;
  }
  const run = text.slice(at, end);
  const joined = hyphen < 0 ? undefined : JOINED.exec(run)?.groups?.['word'];
  const word = joined ?? (hyphen < 0 ? run : '');
  if ((joined === undefined && !(end - at > 2 && lettersEnd(text, at) === end)) || noName(word) || numberedWords.has(word) || variantWords.has(word) || coinedFirms.has(word) || word.endsWith('Agent') || isSureModel(word)) return;
  const to = joined === undefined ? end + (matchAt(SPACED, text, end)?.[0].length ?? 0) : decimalEnd(text, end);
  if (to === end && joined === undefined) return;
  const before = joined === undefined ? capitalBefore(text, at) : '';
  const from = before === '' || noName(before) || numberedWords.has(before) ? at : at - before.length - 1;
  findings.hints.push({
    start: from, end: to, word: interned(word), short: interned(text.slice(at, to)), long: interned(text.slice(from, to)),
    // A letter for a size stands behind plans and people, too.
    weight: saidBefore(text, from) + saidAfter(text, to) - (SIZE_LETTER.test(text.slice(end, to)) ? 1 : 0),
    tier: joined === undefined ? tierAt(text, to) : '',
  });
}

const NUMBERED = pattern(String.raw`^(?<word>\p{Lu}\p{Ll}{3,}|\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,})[1-9]$`);

/** `Quill4`: a figure that is part of its word tells of a name, of which what stands around must say a little. */
function readGlued(text: string, at: number, end: number, findings: Findings): boolean {
  const run = text.slice(at, end);
  const word = NUMBERED.exec(run)?.groups?.['word'];
  if (word === undefined) return false;
  if (noName(word) || numberedWords.has(word) || isSureModel(word)) return true;
  const said = saidBefore(text, at) + saidAfter(text, end);
  findings.hints.push({ start: at, end, word: interned(word), short: interned(run), long: interned(run), weight: said > 0 ? said + 1 : said, tier: '' });
  return true;
}

/** `SorrelProt`, `GRU4Sorrel`, but not `VLMs`. */
const BARE = pattern(String.raw`^(?=.{5,20}$)(?!\p{Lu}+s$)(?!(?:Mc|Mac|De|Di|Fitz|La|Le|Van)\p{Lu})\p{Lu}[\p{L}\d]*(?:\p{Ll}\p{Lu}|\p{L}\d\p{L}|\p{Lu}{2}\p{Ll})[\p{L}\d]*$`);
/** What is said of models and of nothing else that has a name. */
const OF_MODEL_BEFORE = /\b(?:fine-?tun(?:e|ed|ing)|pre-?train(?:ed|ing)?|distill?ed (?:from|into)|weights of|context window of|checkpoints? of|embeddings? of) (?:the )?$/iu;
const OF_MODEL_AFTER = pattern(String.raw`['’]?s? (?:(?:was|were|is|are|been) (?:first |also |then |only |further |jointly |initially )?(?:pre-?trained|fine-?tuned|distilled|quanti[sz]ed)|hallucinates?|confabulates?|(?:has|with) (?:about |only |some )?[\d.]+ ?(?:[BM]|billion|million) parameters|(?:\p{Ll}{2,12} )?(?:checkpoints?|embeddings|tokeni[sz]er|weights))(?![\p{L}-])`, 'yu');

/** Notes a word that somebody coined, where what is said of it is said of models alone. */
function readBareAt(text: string, at: number, end: number, findings: Findings): void {
  if (end - at < 5 || end - at > 20 || !coinedIn(text, at, end)) return;
  const word = text.slice(at, end);
  if (!BARE.test(word) || coinedFirms.has(word) || isSureModel(word)) return;
  if (!OF_MODEL_BEFORE.test(text.slice(Math.max(0, at - 30), at)) && matchAt(OF_MODEL_AFTER, text, end) === null) return;
  const name = interned(word);
  findings.hints.push({ start: at, end, word: name, short: name, long: name, weight: SAID_OF_MODEL, tier: '' });
}
const SAID_OF_MODEL = 2;

/** A word in capitals behind a version, which may be a tier, with its space; else the empty string. */
function tierAt(text: string, at: number): string {
  if (!isDigit(text.charCodeAt(at - 1)) || text.charCodeAt(at) !== 32) return '';
  const tier = matchAt(TIER, text, at)?.[0] ?? '';
  return noName(tier.slice(1)) ? '' : interned(tier);
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

function hyphenIn(text: string, at: number, end: number): number {
  for (let i = at + 2; i < end; i++) if (text.charCodeAt(i) === 45) return i;
  return -1;
}

/** Whether a number, `v2` or a variant's word stands at `at`. */
function versionMayFollow(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (isDigit(c)) return true;
  if (c === 118) return isDigit(text.charCodeAt(at + 1));
  if (c >= 65 && c <= 90 && sizeLetters.has(text.slice(at, runEnd(text, at, 12)))) return true;
  return c >= 65 && c <= 90 && variantWords.has(text.slice(at, runEnd(text, at, 12)));
}

const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}{2,}$`);

/** The capitalised word of at least three letters that stands before `at`, or the empty string. */
function capitalBefore(text: string, at: number): string {
  if (text.charCodeAt(at - 1) !== 32) return '';
  let from = at - 1;
  while (from > 0 && at - from < 20 && isLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at - 1);
  return CAPITALISED.test(word) && !word.endsWith('ing') ? word : '';
}

const ADVERBS = '(?:(?:also|now|only|then|still|never|often|even|each|both|all|simply|just|quickly|already|again|alone|consistently|correctly|wrongly) ){0,2}';
/** What models do and hardly anything else with a version does. */
const DOES = `(?:(?:does(?:n['’]t| not)|did(?:n['’]t| not)|won['’]t|will) (?:hallucinate|refuse|answer|generate|confabulate)|outperform(?:s|ed)?|surpass(?:es|ed)|hallucinat(?:es|ed)|answer(?:s|ed)|refus(?:es|ed)|generat(?:es|ed)|writes|wrote|translat(?:es|ed)|transcrib(?:es|ed)|reason(?:s|ed)|underst(?:ands|ood)|confabulat(?:es|ed)|explain(?:s|ed)|predict(?:s|ed)|summari[sz](?:es|ed)|solv(?:es|ed)|scor(?:es|ed)|gives? way|gave way|(?:was|is|were|are|been) (?:pre-?trained|trained|fine-?tuned|distilled|prompted|jailbroken|instructed|quanti[sz]ed)|(?:has|had|have) (?:about |some |roughly |around )?[\\d.]+ ?(?:[BM]|billion|million|trillion) parameters)`;
/** What models do, and games, teams or programs, too. */
const MAY = '(?:beats?|match(?:es|ed)|reach(?:es|ed)|attain(?:s|ed)|achiev(?:es|ed)|got|gets|fails|failed|invents|invented|follows|can|cannot|could|does|did|makes|made|knows|knew|sees|reads|speaks|said|says|thinks|tends|produc(?:es|ed)|handles|handled|ranks|ranked|leads|led|improv(?:es|ed)|needs|runs|tells|hears|recogni[sz]es|detects|misses|loses|lost|won|wins|pass(?:es|ed)|struggles|struggled|agreed?|agrees|costs?|(?:is|are) (?:finally |now )?(?:out|here|live|available)|was the|is the|lags|trails|tops|rivals)';
const THING = '(?:models?|LLMs?|weights|checkpoints?|outputs?|answers?|responses?|completions?|tokeni[sz]er|embeddings|predictions?|refusals?|replies|context window|system prompt|system card|model card|hallucinations?)';
const AFTER_STRONG = pattern(`(?:['’]s?)? (?:${ADVERBS}${DOES}|(?:[a-z]{2,12} )?${THING})(?![\\p{L}-])|:? \\(\\d[\\d.]*[%BM]\\)`, 'yu');
const AFTER_WEAK = pattern(`(?:['’]s (?=\\p{Ll})| [a-z]{3,10}(?:ed|s) (?:about |only |just |some )?\\d[\\d.]* ?%| ${ADVERBS}${MAY}(?![\\p{L}-])| (?:at )?\\d[\\d.]*%| \\d\\d\\.\\d| ?\\|)`, 'yu');
const BEFORE_STRONG = /(?:\b(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|fine-?tun(?:e|ed|ing)|distill?ed (?:from|into)|prompt(?:ed|ing)|jailbr(?:eak|oke|oken|eaking)|pre-?train(?:ed|ing)?|weights of|context window of|launch(?:ed|es)|releas(?:ed|es)|unveil(?:ed|s)|announc(?:ed|es)|introduc(?:ed|es)|put(?:s|ting)? out|answers? (?:of|from|by)|outputs? (?:of|from)|models?(?: such as| like|,| called|:)?|LLMs?(?: such as| like|,)?|chatbots?(?: such as| like|,)?|checkpoints?(?: of)?)) (?:the )?$/iu;
const BEFORE_WEAK = pattern(String.raw`(?:\b(?:vs\.?|versus|than|beat(?:s|ing)?|match(?:es|ed|ing)?|compar(?:e|ed|ing)(?: (?:it|them))?(?: (?:with|to))?|behind|ahead of|rivals?|unlike|against|asked|tested|evaluated?|queried|tried|try|benchmarked|train(?:ed|ing)?|successor (?:of|to)|predecessor|on top of|between|both)|\d%? (?:for|by)|\p{Ll}, (?:whereas|while|but)) (?:the )?$|(?:^|\n)(?:[-*•|>] ?|\d{1,2}[.)] |\| ?\d{1,2} \| ?)$`, 'iu');
/** What belongs to games, films and shows: `Lunar Siege 2 players`. */
const PLAYED = / (?:players?|match(?:es)?|tournaments?|championships?|fans?|campaigns?|matchups?|trailer|season|episodes?)(?![\w-])/y;
/** Where something stands or when it was: no model does. */
const PLACED = /(?<!\b(?:makers|authors|developers|creators) )\b(?:in|at|on|under|near|during|since|until|from|into|through|of|per) (?:the )?$/iu;

/** How much of what stands around a name says that it is a model; less than 0 where it says that it is none. */
export const saidOf = (text: string, at: number, end: number): number => saidBefore(text, at) + saidAfter(text, end);

function saidBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 30), at);
  return BEFORE_STRONG.test(before) ? 2 : BEFORE_WEAK.test(before) ? 1 : PLACED.test(before) ? -1 : 0;
}

function saidAfter(text: string, end: number): number {
  return matchAt(PLAYED, text, end) ? -3 : matchAt(AFTER_STRONG, text, end) ? 2 : matchAt(AFTER_WEAK, text, end) ? 1 : 0;
}

/** What joins two names in a list. */
const JOINT = /^(?: \([^()\n]{1,20}\))?(?:, |,? (?:and|or|nor|vs\.?|versus|but not|and also|than|over) (?:the (?:[a-z]{3,12} )?)?| ?[\/|&+] ?|:? ?[\d.]{1,6}%?\n(?:[-*•|] ?|\d{1,2}[.)] |\| ?\d{1,2} \| ?)?)$/;
/** How far apart two names may be to be spoken of together. */
const TOGETHER = 90;

/** Adds to each hint what the sure models beside it say: a name in a list of models is one. */
export function weighBeside(text: string, findings: Findings): void {
  const models = findings.candidates.filter(({ kind }) => kind === 'model').sort((a, b) => a.start - b.start);
  let m = 0;
  for (const hint of findings.hints) {
    while ((models[m]?.end ?? Infinity) <= hint.start) m++;
    const [before, after] = [m === 0 ? undefined : models[m - 1], models[m]];
    const listed = (before !== undefined && joined(text, before.end, hint.start)) || (after !== undefined && joined(text, hint.end, after.start));
    const near = (before !== undefined && isNear(text, before.end, hint.start)) || (after !== undefined && after.start >= hint.end && isNear(text, hint.end, after.start));
    hint.weight += listed ? 2 : near ? 1 : 0;
  }
}

/** Rows of a table are no neighbours. */
function isNear(text: string, from: number, to: number): boolean {
  return to - from < TOGETHER && !ACROSS_ROWS.test(text.slice(from, to));
}

const ACROSS_ROWS = /[\t|][^\n]*\n/;

function joined(text: string, from: number, to: number): boolean {
  return to > from && to - from < 30 && JOINT.test(text.slice(from, to));
}
