import { pattern } from '../../base/pattern.js';
import { interned, isLetter, isUpper, isWord, matchAt } from './chars.js';
import { knownLongForm, ordinaryAcronyms } from './known.js';
import { modelSpelling, type Findings } from './reading.js';
import { isSureModel } from './lexicon.js';

const ACRONYM = pattern(String.raw`^(?=.{2,11}$)\p{Lu}(?:[\p{L}\d]|-(?=[\p{L}\d]))*[\p{Lu}\d](?:[\p{L}\d])?$`);
/** The last nouns of long forms that are bodies, fields, measures, ailments or the like, and no systems. */
const NO_SYSTEM = /^(?:organi[sz]ations?|university|institutes?|agency|association|commission|department|union|foundation|council|ministry|society|act|office|committee|laborator(?:y|ies)|cent(?:er|re)|inc|company|corporation|group|team|authority|service|services|states|kingdom|nations|school|college|hospital|bureau|administration|processing|intelligence|science|sciences|vision|interaction|engineering|medicine|models?|learning|index|ratio|rates?|errors?|scores?|product|intervals?|deviation|curve|loss|time|disorders?|diseases?|syndrome|virus|acids?|proteins?|cells?|genes?|income|costs?|area|temperature|pressure|officers?|units?|length|density|function|difference|accuracy|precision|recall|recovered|perplexity|velocity|energy|imaging|pollution|gas|oxide|water|party|court|trial|trials|age|mass|level|levels|system[s]? biology|speech|interface|interfaces|questions|page|money|summit|conference|workshop|governor|president|director|degree|general|rights|out|(?:[a-z]+-)?(?:seconds?|hours?)|(?:kilo|mega|giga|tera)(?:watts?|hertz|bytes?|tonnes?|tons?)|role-?play(?:ing)?|sentences?|personas?|comprehension|extraction|answering|divergence|leaders?|characters?|source|research|word|text|used|systems|partnership|forum|regulations?|directive|law|treaty|convention|declaration|charter|polic(?:y|ies)|infrastructures?|information|memorandum|memory|revenues?|agreements?|concept|innovation|factors?|currents?|space|compute|attacks?|alliance|coalition|federation|funds?|board|parliament|assembly|chamber|league|club|authority|equity|capital|shares?|value|chain|intelligenz|lernen)$/i;
/** The last nouns of long forms that are systems in any text; of others only a text on AI makes systems. */
const SYSTEM_HEAD = /(?:autoencoder|network|algorithm|framework|benchmark|data ?set|data ?base|data bank|corpus|toolkit|library|questionnaire|inventory|survey|optimi[sz]ation|tuning|adaptation|classifier|challenge|protocol|programme|program|project|initiative|software|package|repository|archive|consortium study|test suite|prompting|decoding|audit|mapping)$/i;
/** Tasks and fields, which are written in lower case but for their first letter: `machine translation (MT)`. */
const TASK = /^[A-Za-z][a-z -]+ (?:translation|recognition|synthesis|summari[sz]ation|classification|segmentation|labell?ing|parsing|forecasting|detection|verification|moderation|alignment|weather prediction|analysis)$/;
/** Kinds of things, and adjectives. */
const GENERIC = /^(?:[\p{L}-]+ )?neural networks?$|^[\p{L}-]+ed$/iu;
/** What a name with its long form is called right behind it: `PLIF (Plain Index of Folds) [2] benchmark`. */
const NOUN_BEHIND = /\)(?: ?\[[\d, ]{1,8}\])? (?:benchmark|data ?set|corpus|framework|toolkit|library|challenge|database)(?![\w-])/y;
/** Parts of the body, ailments, what is done against them, substances and those who are treated. */
const BIOMEDICAL = /(?:it[ie]s|osis|oma|[aeop]emia|pathy|[lrtn]ase|ectomy|deficiency|graphy|metry|scopy|therapy|plasty|infection|injury|pain|fluid|retina|tissues?|tumou?rs?|cancers?|cortex|receptors?|hormones?|peptides?|volume|ventilation|surgery|ultrasound|resonance|artery|heart|lungs?|kidney|liver|brain|blood|pneumonia|stroke|failure|death|patients?|adults?|children|care|unit|aminotransferase)$/i;
/** Bodies by what they are called in other languages. */
const BODY = /(?:^| )(?:universi|hochschul|akadem|istitut|institut|ministe|facult|école|centro)/i;
const SMALL_WORDS = /^(?:of|from|and|for|in|the|to|with|on|by|a|an|or|via|as|at)$/;
const LONGEST = 110;

/** Reads an acronym beside its long form, `natural language autoencoders (NLAs)` or `NLAs (natural language autoencoders)`. */
export function readAcronymAt(text: string, at: number, end: number, findings: Findings): boolean {
  const before = text.charCodeAt(at - 1);
  const titles = text.charCodeAt(end) === 58 && text.charCodeAt(end + 1) === 32 && isUpper(text.charCodeAt(end + 2));
  if (!titles && before !== 40 && text.charCodeAt(end - 1) !== 115 && !(text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === 40)) return false;
  const plural = text.charCodeAt(end - 1) === 115;
  const acronym = text.slice(at, plural ? end - 1 : end);
  if (!ACRONYM.test(acronym) || ordinaryAcronyms.has(acronym) || isSureModel(acronym)) return false;
  const long = before === 40 && /[),;]/.test(text.charAt(end)) ? longBefore(text, at - 1, acronym)
    : text.startsWith(' (', end) ? longAfter(text, end + 2, acronym) : titles ? longBehindColon(text, end + 2, acronym) : undefined;
  const model = long === undefined || before !== 40 || !CAPITALS.test(acronym) ? undefined : findings.candidates.at(-1);
  if (model?.kind === 'model' && model.end === at - 2 && model.end - model.start === long?.length && model.need !== 'listed') {
    findings.established.push(modelSpelling(acronym, model.canonical, 'model.acronym'));
    return true;
  }
  // What ends in a model's name is that model: `Big Transfer ResNetV2 (BiT)`.
  if (long !== undefined && (isSystem(long) || (before !== 40 && matchAt(NOUN_BEHIND, text, end + 2 + long.length) !== null)) && !(before === 40 && findings.candidates.at(-1)?.kind === 'model' && findings.candidates.at(-1)?.end === at - 2)) {
    const canonical = interned(knownLongForm.get(acronym) ?? titled(long, plural));
    const spelled = plural ? long.replace(/s$/, '') : long;
    const aiOnly = !SYSTEM_HEAD.test(spelled);
    findings.established.push({ surface: interned(spelled), kind: 'system', canonical, rule: 'system.long-form', anyCase: true, aiOnly }, { surface: interned(acronym), kind: 'system', canonical, rule: 'system.acronym', anyCase: false, aiOnly });
    return true;
  }
  return false;
}

function isSystem(long: string): boolean {
  const words = long.split(/[\s]+/);
  const last = words.at(-1) ?? '';
  const head = words[words.findIndex((word) => /^(?:of|for|from|to|in|on)$/.test(word)) - 1] ?? last;
  if (/ bank$/i.test(long) && !/ data bank$/i.test(long)) return false;
  return words.length + (long.includes('-') ? 1 : 0) > 1 && !BODY.test(long) && !BIOMEDICAL.test(last) && !GENERIC.test(long) && !TASK.test(long) && !NO_SYSTEM.test(last) && !NO_SYSTEM.test(head);
}

/** The words before `bracket` whose letters spell `acronym`: matched from the right, its first letter at a word's start (Schwartz & Hearst, 2003). */
function longBefore(text: string, bracket: number, acronym: string): string | undefined {
  if (text.charCodeAt(bracket - 1) !== 32) return undefined;
  const end = bracket - 1;
  let floor = end;
  let words = 1;
  const most = Math.min(acronym.length + 5, acronym.length * 2);
  while (floor > 0 && end - floor < LONGEST) {
    const c = text.charCodeAt(floor - 1);
    if (c === 32) { if (++words > most) break; } else if (!isWord(c) && c !== 45 && c !== 39 && c !== 0x2019) break;
    floor--;
  }
  const start = spelledFrom(text, floor, end, acronym);
  return start === undefined ? undefined : text.slice(start, end);
}

const NO_LETTER = /[^\p{L}\d]/gu;

function spelledFrom(text: string, floor: number, end: number, acronym: string): number | undefined {
  const letters = acronym.replace(NO_LETTER, '').toLowerCase();
  let at = end;
  for (let n = letters.length - 1; n >= 0; n--) {
    const letter = letters.charAt(n);
    do at--; while (at >= floor && (text.charAt(at).toLowerCase() !== letter || (n === 0 && (isWord(text.charCodeAt(at - 1)) || opensSmall(text, at)))));
    if (at < floor) return undefined;
  }
  return at;
}

const SMALL_AT = /(?:of|on|in|and|for|the|to|with|from|by|at|or) /y;

/** Whether a word of grammar stands at `at`: no long form begins with it, so `OMB` is not `of Management and Budget`. */
function opensSmall(text: string, at: number): boolean {
  SMALL_AT.lastIndex = at;
  return SMALL_AT.test(text);
}

/** The words behind an acronym and its colon, as in titles, that spell it: each of its letters opens a word or follows the letter before it. */
function longBehindColon(text: string, from: number, acronym: string): string | undefined {
  const letters = acronym.replace(NO_LETTER, '').toLowerCase();
  let n = 0;
  for (const { 0: word, index } of text.slice(from, from + LONGEST).matchAll(WORD_PARTS)) {
    if (!isUpper(word.charCodeAt(0)) && !SMALL_WORDS.test(word.trimEnd())) return undefined;
    const low = word.toLowerCase();
    if (n === 0 && low.charAt(0) !== letters.charAt(0)) return undefined;
    for (let i = 0; low.charAt(i) === letters.charAt(n) && n < letters.length; i++) n++;
    if (n === letters.length) return letters.length < 3 ? undefined : text.slice(from, from + index + word.trimEnd().length);
    if (/[^\p{L}\d -]/u.test(text.charAt(from + index + word.length))) return undefined;
  }
  return undefined;
}
const WORD_PARTS = /\p{L}[\p{L}\d]*[ -]?/gu;

/** A word as it is spoken whose letters begin the words in brackets behind it, one each: `Petal (Parallel Exploration of Tool Agents in Labs)`. */
export function readSpelledAt(text: string, at: number, end: number, findings: Findings): boolean {
  const word = text.slice(at, end);
  const close = SPOKEN.test(word) ? text.slice(end, end + LONGEST).indexOf(')') : -1;
  if (close < 0) return false;
  const long = text.slice(end + 2, end + close);
  const initials = long.split(/[ -]/).filter((part) => !SMALL_WORDS.test(part)).map((part) => part.charAt(0)).join('');
  if (initials !== word.toUpperCase() || !isSystem(long) || isSureModel(word)) return false;
  const canonical = interned(long);
  findings.established.push({ surface: canonical, kind: 'system', canonical, rule: 'system.long-form', anyCase: true, aiOnly: true }, { surface: interned(word), kind: 'system', canonical, rule: 'system.acronym', anyCase: false, aiOnly: true });
  return true;
}
const CAPITALS = /^[A-Z]{2,6}$/;
const SPOKEN = pattern(String.raw`^\p{Lu}\p{Ll}{3,8}$`);

const PLAIN_WORDS = pattern(String.raw`^[\p{L}\d' ’-]+$`);

function longAfter(text: string, from: number, acronym: string): string | undefined {
  const close = text.slice(from, from + LONGEST).search(/[();:,]/);
  if (close < 5 || text.charCodeAt(from + close) !== 41) return undefined;
  const long = text.slice(from, from + close);
  return spelledFrom(text, from, from + close, acronym) === from && PLAIN_WORDS.test(long) ? long : undefined;
}

/** A long form as a heading would write it, in the singular where its acronym stood in the plural. */
export function titled(long: string, plural: boolean): string {
  const singular = plural ? long.replace(/s$/, '') : long;
  return singular.split(' ').map((word, i) => (i > 0 && SMALL_WORDS.test(word) ? word : word.split('-').map((part, n) => (n > 0 && SMALL_WORDS.test(part) ? part : capitalised(part))).join('-'))).join(' ');
}

const capitalised = (word: string): string => (isLetter(word.charCodeAt(0)) && !isUpper(word.charCodeAt(0)) ? word.charAt(0).toUpperCase() + word.slice(1) : word);
