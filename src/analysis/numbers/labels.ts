import { pattern } from '../../base/pattern.js';
import { isBlank, isDigit, isLetter, isLetterOrDigit, isLower, isUpper } from './chars.js';
import { digitsEnd, holdsAt, isChain } from './looks.js';
import { endsLikePlural } from './grammar.js';
import type { Quantity } from './quantity.js';
import { idOf, wordList } from './words.js';
import type { Text } from './text.js';

/** Words whose number tells which one, not how many. */
const NAMING = wordList(
  'formula form fig figs figure figures table tables tab section sections sec secs chapter chapters ch appendix appendices eq eqs eqn eqns equation equations '
  + 'ref refs reference references page pages p pp line lines vol volume no nos number numbers footnote supplement supplementary algorithm theorem lemma corollary '
  + 'proposition definition listing box panel panels plate scheme note notes phase phases stage step steps type types class category grade group groups '
  + 'theme cohort arm experiment experiments study trial task tasks hypothesis hypotheses question questions item version versions release build rev revision part '
  + 'day days week weeks month months year round layer layers head heads chromosome exon exons intron residue residues position positions clone clones sample samples '
  + 'case animal animals patient subject participant participants site sites strain strains model models animal mouse rat lot batch room gate route highway '
  + 'interstate flight unit article clause rule act amendment bill code codes zip issue issues ticket pr bug error status seed id ids isbn issn pmid doi pmcid '
  + 'call tel phone fax port channel mode level levels tier cluster factor dimension method scenario example examples node nodes apartment suite building league '
  + 'topic bullet point row rows column columns col slide video episode season game match race lane track problem exercise exp run runs line core principle '
  + 'proposal resolution directive regulation standard iso rfc chapter verse book goal quadrant zone region area stations station district precinct entry axiom '
  + 'option condition conditions requirement criterion criteria mutation variant isoform serotype subtype genotype ver window fraction fractions complex complexes compound compounds',
);
/** Of these a plural may also count what follows (`on days 5 ms`), and the singular measures (`level 5`): only a bare whole number is a name. */
const STRONG = wordList('fig figs figure figures table tables section sections sec chapter eq eqs eqn equation equations ref refs page pages p pp vol no nos isbn issn pmid doi id ids tel phone fax version versions appendix');
/** Software and hardware whose number is a version, though it looks like a measured one. */
const VERSIONED = wordList(
  'python cuda pytorch torch tensorflow keras jax numpy scipy pandas node nodejs npm java jdk kotlin swift go rust gcc clang llvm cmake php ruby perl julia matlab spss stata sas '
  + 'ubuntu debian fedora centos windows macos ios ipados android linux kernel chrome firefox safari edge opera docker kubernetes postgres postgresql mysql sqlite redis mongodb '
  + 'http https tls ssl usb bluetooth wifi opengl vulkan directx unity unreal react angular vue django flask rails spark hadoop excel word office typescript javascript ecmascript '
  + 'rtx gtx geforce radeon ryzen xeon quadro snapdragon iphone nvidia '
  + 'html css graphpad prism imagej fiji bioconductor rstudio conda transformers vllm opencv openssl git github vscode blender photoshop acrobat latex texlive cudnn rocm nccl mpi openmp',
);
/** Capitalised words that begin a clause or stand before a count, and never hold a number as part of a name. */
const ORDINARY = wordList(
  'the a an in on at of for from to by with and or but if when while where as than that this these those all over about around nearly almost some only just at least up after before '
  + 'since until during between within under above below through we they it he she you i our their its his her is are was were has have had be been not no each every another both '
  + 'more most fewer less roughly approximately exactly out per plus minus than then there here what which who whose how why because so since despite although though across among '
  + 'additional total another last next past first second third until score scores accuracy precision recall latency f1 auc auroc bleu rouge mmlu elo psnr ssim rmse mae mse map miou '
  + 'perplexity loss ci or rr hr sd se sem iqr bmi gpa iq r p n m t f z k df result results median mean average total overall price cost costs input output age aged temperature '
  + 'speed weight height length width depth distance volume mass power energy time duration size rate share value values range estimated only still now today yes says said '
  + 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter '
  + 'monday tuesday wednesday thursday friday saturday sunday usd eur gbp cad aud nzd chf jpy cny inr us uk eu using used uses',
);

const CHEMISTRY = /-(?:(?:di|tri|tetra)?(?:methyl|ethyl|propyl|propan|butyl|butan|amino|hydroxy|oxo|chloro|bromo|fluoro|iodo|nitro|phenyl|thio|methoxy|ethoxy|acetyl|carboxy|phospho|keto|deoxy|pentan|hexan|ene\b|ol\b|one\b|HT\b|AG\b|FU\b|OH))/y;
const PHONE = /\+?\d{1,3}(?:[ .-]\(?\d{2,4}\)?){2,4}(?!\d)/y;
const DOTTED = /\d+(?:\.\d+){2,}/y;
const CODE = /\d+(?:-\d+){2,}|\d{4,}-\d{3}[\dX]\b/y;
/** Two figures of four digits that lie near each other: no code, a range. */
const NEAR = /([1-9])\d{3}-\1\d{3}(?![-\d])/y;

/** The end of the identifier (version, phone number, ISBN, URL part) that the digits from `at` to `digits` belong to by their shape, or `at`. */
export function identifierEnd(text: Text, at: number, digits: number): number {
  const before = text.codeAt(at - 1);
  if (before !== 32 && before !== 40 && isInsideToken(text, at, before)) return tokenEnd(text, at);
  if (before === 43 && holdsAt(PHONE, text, at)) return PHONE.lastIndex;
  if (text.codeAt(at) === 48 && digits > at + 1) return tokenEnd(text, at);
  const after = text.codeAt(digits);
  if (after === 46) return isChain(text, digits) && holdsAt(DOTTED, text, at) ? DOTTED.lastIndex : at;
  if (after !== 45 && after !== 44) return at;
  if (after === 45 && !holdsAt(NEAR, text, at) && holdsAt(CODE, text, at)) return CODE.lastIndex;
  const end = groupsEnd(text, at);
  return text.codeAt(end) === 45 && (holdsAt(LETTER_AFTER, text, end) || holdsAt(CHEMISTRY, text, end)) ? tokenEnd(text, at) : at;
}

const LETTER_AFTER = pattern(String.raw`-\p{Lu}(?![\p{L}])`, 'uy');

/** Whether what stands right before the digits makes them part of a longer token: `_3`, `#12`, `B12`, `IL-6`, `/v1`. */
function isInsideToken(text: Text, at: number, before: number): boolean {
  if (isLetter(before)) return true;
  switch (before) {
    case 95: case 35: case 64: case 92: case 41: case 93: case 123: return true;
    case 45: case 0x2010: case 0x2011: case 0x2212: case 0x2013: return isLetter(text.codeAt(at - 2)) && !hasCountingPrefix(text, at - 1);
    case 46: return isDigit(text.codeAt(at - 2)) || isInPath(text, at);
    case 47: case 58: case 61: case 63: case 38: return isInPath(text, at);
    default: return false;
  }
}

/** Whether a figure that was read names something: by the word before it, by its brackets, or by its place in a line. */
export function isLabel(text: Text, q: Quantity): boolean {
  const before = text.codeAt(q.start - 1);
  const after = text.codeAt(q.end);
  if (isAge(text, q) || isSection(text, q) || isCitation(text, q, before, after) || isListMarker(text, q, before, after) || isArgument(text, q, before, after) || isKey(text, q, after)) return true;
  if (!isBlank(before) && before !== 40 && before !== 91 && before !== 45) return false;
  let end = q.start;
  if (!isBlank(before)) end--;
  while (q.start - end < 3 && isBlank(text.codeAt(end - 1))) end--;
  const mark = text.codeAt(end - 1);
  if (mark === 46 || mark === 58) end--;
  const start = text.wordStart(end);
  if (start === end) return false;
  const word = text.idTo(end);
  // `the S&P 500`: what an index is made of is part of its name.
  if (text.codeAt(start - 1) === 38 && isUpper(text.codeAt(start)) && text.codeAt(q.start - 1) === 32) return true;
  const isStopped = end < q.start - 1 && text.codeAt(end) === 46;
  if (STRONG[word] === 1) return (!isStopped || end - start < 5) && isTag(q) && (word !== P || isStopped) && (word !== NO || isStopped || isUpper(text.codeAt(start)));
  if (isStopped || text.codeAt(end) === 58) return false;
  const value = firstOf(q);
  if (VERSIONED[word] === 1 && q.unit === 's' && q.end === q.figureEnd + 1) return true;
  const isWhole = (q.subtype === 'cardinal' || q.subtype === 'range') && q.unit === null && q.scale === 1;
  if (!isWhole || value === undefined) return false;
  if (VERSIONED[word] === 1 || isTier(text, start, end, word)) return end - start > 4 || isUpper(text.codeAt(start));
  if (NAMING[word] === 1 && Number.isInteger(value)) return value < 5000 && !isGrouped(text, q) && ((text.codeAt(end - 1) | 32) !== 115 || !countsNext(text, q.end, 2));
  return isUpper(text.codeAt(start)) && isNamePart(text, q, start, end, word);
}

/** `RTX Pro 6000`: a tier after another name. */
function isTier(text: Text, start: number, end: number, word: number): boolean {
  return TIERS[word] === 1 && isUpper(text.codeAt(start)) && end - start < 6 && text.codeAt(start - 1) === 32 && isUpper(text.codeAt(text.wordStart(start - 1)));
}

const TIERS = wordList('pro max ultra ti super plus');
const [P, NO] = [idOf('p'), idOf('no')];

function isGrouped(text: Text, q: Quantity): boolean {
  return q.end > q.start + 3 && text.slice(q.start, q.end).includes(',');
}

/** `Voyager 1`, `Boeing 747`: a capitalised word before a bare figure that counts nothing. Whole text of the rule is shape. */
function isNamePart(text: Text, q: Quantity, start: number, end: number, word: number): boolean {
  if (text.codeAt(q.start - 1) !== 32 || ORDINARY[word] === 1 || q.subtype === 'range') return false;
  if (typeof q.value === 'number' && q.value < 1 && end - start > 4 && RELEASED[text.idFrom(q.end + 1)] === 1) return true;
  if (countsNext(text, q.end, 1)) return false;
  if (typeof q.value === 'number' && !Number.isInteger(q.value)) return !(end - start > 1 && isUpper(text.codeAt(start + 1))) && !atSentenceStart(text, start);
  return q.end - q.start <= 4 && !atSentenceStart(text, start);
}

/** What is said of a version: `Harrow 0.9 replaces …`. */
const RELEASED = wordList('released release replaces adds ships introduces supports brings fixes comes drops removes requires');

function atSentenceStart(text: Text, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 4 && (isBlank(text.codeAt(i)) || '"“‘\'(•*-'.includes(text.charAt(i)))) i--;
  return i < 0 || '.!?\n\r:…•'.includes(text.charAt(i));
}

/** `F(2, 38)`, `t(39)`: what stands in brackets right after a letter is its argument. */
function isArgument(text: Text, q: Quantity, before: number, after: number): boolean {
  if (before !== 40 || (after !== 41 && after !== 44)) return false;
  const name = text.codeAt(q.start - 2);
  return (isLetterOrDigit(name) || name === 0xb2) && isTag(q);
}

const EQUALS = / ?= /y;
const KEY_START = /[(,;] ?(?:and )?|^|and /y;

/** `(0 = never, 1 = sometimes)`: a code and what it stands for. */
function isKey(text: Text, q: Quantity, after: number): boolean {
  if (q.end - q.start > 2 || (after === 32 ? text.codeAt(q.end + 1) : after) !== 61 || !isTag(q) || !holdsAt(EQUALS, text, q.end)) return false;
  const lead = Math.max(0, q.start - 2);
  return holdsAt(KEY_START, text, lead) && !/[-+*/×=] ?$/.test(text.slice(lead, q.start));
}

/** A bare figure, a range of such, or one with a letter glued to it (`3A`): what may name a thing. */
export function isTag(q: Quantity): boolean {
  return q.unit === null ? q.subtype === 'cardinal' || q.subtype === 'range' || q.subtype === 'date' : q.subtype === 'measurement' && q.end - q.figureEnd === 1;
}

/** Whether a plural noun follows, which a figure then counts. */
function countsNext(text: Text, at: number, within: number): boolean {
  if (!isBlank(text.codeAt(at))) return false;
  let start = at + 1;
  for (let words = 0; words < within; words++) {
    const end = text.wordEnd(start);
    if (end === start || !isLower(text.codeAt(start))) return false;
    const word = text.wordId(start, end);
    if (FUNCTION[word] === 1) return false;
    if (PEOPLE[word] === 1 || endsLikePlural(text, start, end)) return true;
    start = end + 1;
  }
  return false;
}

const FUNCTION = wordList('of in on at to for from by with and or but is are was were has have had as than that which who will would can could may might did does do were its this used uses shows was thus');
const PEOPLE = wordList('people children men women');

/** `[12]`, `(22)`, `(2005)` after a name, `et al., 2021`, `(Lind, 2019; Okafor, 2020)`. */
function isCitation(text: Text, q: Quantity, before: number, after: number): boolean {
  if (before === 91) return isReference(q) && (after === 93 || after === 44 || after === 59 || after === 0x2013 || after === 45);
  if (before === 40 && after === 41 && isReference(q)) return isLetter(text.codeAt(q.start - 3)) || isBlank(text.codeAt(q.start - 2)) || q.start < 2;
  if (before === 40 && (after === 44 || after === 0x2013) && isReference(q) && holdsAt(MORE_REFERENCES, text, q.end)) return !isLetter(text.codeAt(q.start - 2)) && q.start > 1;
  if (q.subtype !== 'date' || q.end - q.start !== 4) return false;
  if (before === 40) return (after === 41 || after === 44 || after === 59 || isLower(after)) && isAuthor(text, text.codeAt(q.start - 2) === 32 ? q.start - 2 : q.start - 1);
  if (before !== 32) return false;
  const closes = after === 41 || after === 59 || after === 93 || isLower(after) || (after === 44 && isInBrackets(text, q.start));
  const hasComma = text.codeAt(q.start - 2) === 44;
  const end = hasComma ? q.start - 2 : q.start - 1;
  return closes && isAuthor(text, end) && (hasComma || text.codeAt(end - 1) === 46 || isInBrackets(text, q.start));
}

const MORE_REFERENCES = /[,–] ?\d{1,3}(?:[,–] ?\d{1,3})*\)/y;

/** A whole figure, or two, of at most three digits: the number of a reference. */
function isReference(q: Quantity): boolean {
  if ((q.subtype !== 'cardinal' && q.subtype !== 'range') || q.scale !== 1 || q.unit !== null) return false;
  const value = firstOf(q);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 1000;
}

/** Whether the word that ends at `end` is a surname or `al.`. */
function isAuthor(text: Text, end: number): boolean {
  const stop = text.codeAt(end - 1) === 46 ? end - 1 : end;
  const start = text.wordStart(stop);
  if (start === stop) return false;
  const word = text.wordId(start, stop);
  return word === AL || (isUpper(text.codeAt(start)) && ORDINARY[word] !== 1 && MONTHS[word] !== 1);
}

const AL = idOf('al');
const MONTHS = wordList('jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december');

function isInBrackets(text: Text, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 160; i--) {
    const c = text.codeAt(i);
    if (c === 40) return true;
    if (c === 41 || c === 10 || c === 13) return false;
  }
  return false;
}

/** `1. Collect`, `2) count`, `(3) sort` at the start of a line, or after a stop; `4/ First`, `4/9 First` and `(4/9)` of a thread. */
function isListMarker(text: Text, q: Quantity, before: number, after: number): boolean {
  if (q.subtype === 'fraction') return isThreadMarker(text, q, before, after);
  if ((after !== 46 && after !== 41 && after !== 58 && after !== 47) || q.end - q.start > 3 || q.unit !== null || q.subtype !== 'cardinal') return false;
  if ((before === 40 && after === 41) || !isBlank(text.codeAt(q.end + 1))) return false;
  let i = skipIndent(text, q.start - 1);
  // A bullet, or the bar of a table's cell, may stand before the marker.
  if (i < q.start - 1 && '-*•|'.includes(text.charAt(i))) i = skipIndent(text, i - 1);
  return i < 0 || text.codeAt(i) === 10 || text.codeAt(i) === 13 || (after === 41 && '.;:,'.includes(text.charAt(i)));
}

/** `4/9`: which post of how many. */
const OF_POSTS = /\d{1,2}\/\d{1,2}(?!\d)/y;
/** A stop or an emoji before the bracket. */
const AFTER_STOP = /[.!?\u2026)\]\ufe0f\udc00-\udfff] ?\($/;

function isThreadMarker(text: Text, q: Quantity, before: number, after: number): boolean {
  if (q.end - q.start > 5 || !holdsAt(OF_POSTS, text, q.start) || OF_POSTS.lastIndex !== q.end) return false;
  if (before === 40) return after === 41 && endsLine(text, q.end + 1) && AFTER_STOP.test(text.slice(Math.max(0, q.start - 4), q.start));
  return after === 32 && isUpper(text.codeAt(q.end + 1)) && (q.start === 0 || endsLine(text, q.start - 1));
}

function endsLine(text: Text, at: number): boolean {
  return at >= text.length || text.codeAt(at) === 10 || text.codeAt(at) === 13;
}

const AGO = / ago [—–·]/y;

/** `5 days ago — Forty schools …`: how old a passage is. */
function isAge(text: Text, q: Quantity): boolean {
  return q.start === 0 && q.subtype === 'duration' && holdsAt(AGO, text, q.end);
}

/** `1.4 Errors rose`: the number of a paragraph at the start of a line. */
function isSection(text: Text, q: Quantity): boolean {
  if (q.subtype !== 'cardinal' || q.unit !== null || q.scale !== 1 || q.end - q.start > 5 || !isUpper(text.codeAt(q.end + 1)) || text.codeAt(q.end) !== 32) return false;
  const dot = digitsEnd(text, q.start);
  const before = text.codeAt(q.start - 1);
  return text.codeAt(dot) === 46 && dot < q.end && (q.start === 0 || before === 10 || before === 13);
}

/** The offset before at most six blanks or tabs that end at `at`. */
function skipIndent(text: Text, at: number): number {
  let i = at;
  while (i >= 0 && at - i < 6 && (isBlank(text.codeAt(i)) || text.codeAt(i) === 9)) i--;
  return i;
}

/** `sub-100`, `mid-2023`, `non-5`: a prefix before the hyphen leaves the figure a figure. */
function hasCountingPrefix(text: Text, hyphen: number): boolean {
  return PREFIXES[text.idTo(hyphen)] === 1;
}

const PREFIXES = wordList('mid early late pre post sub sup super over under near non about top to from a an');

/** Whether the token that holds `at` looks like a URL, an address or a path. */
function isInPath(text: Text, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 80 && !isBlank(text.codeAt(start - 1)) && !'\n\r\t(<>"'.includes(text.charAt(start - 1))) start--;
  const token = text.slice(start, at);
  return /:\/\/|^www\.|@|^arXiv:|^doi:|[A-Za-z]\.[A-Za-z]{2,}\/|^[A-Za-z]{3,}:|^\/\w|[A-Za-z]\/[A-Za-z\d.-]*$|[A-Za-z]\.$|[?&]\w+=$/i.test(token) && !/^[a-z]+[:=]$/.test(token);
}

/** The end of the identifier that holds `at`: up to a blank, a bracket or closing punctuation. */
function tokenEnd(text: Text, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.codeAt(end);
    if (!isLetterOrDigit(code) && !(isLink(code) && isLetterOrDigit(text.codeAt(end + 1)))) break;
    end++;
  }
  return Math.max(end, at + 1);
}

/** What may stand between two parts of an identifier. */
function isLink(code: number): boolean {
  return code === 45 || code === 95 || code === 47 || code === 46 || code === 58 || code === 0xb7;
}

function groupsEnd(text: Text, at: number): number {
  let end = at;
  while (isDigit(text.codeAt(end)) || (text.codeAt(end) === 44 && isDigit(text.codeAt(end + 1)) && end - at < 12)) end++;
  return end;
}

/** The figure itself, or the lower end of a range. */
function firstOf(q: Quantity): number | undefined {
  const value = typeof q.value === 'object' ? q.value?.[0] : q.value;
  return typeof value === 'number' ? value : undefined;
}
