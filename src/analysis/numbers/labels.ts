import { isBlank, isDigit, isLetter, isLower, isUpper, holdsAt, wordEnd, wordStart } from './chars.js';
import type { Quantity } from './quantity.js';

/** Words whose number tells which one, not how many. */
const NAMING = new Set((
  'formula form fig figs figure figures table tables tab section sections sec secs chapter chapters ch appendix appendices eq eqs eqn eqns equation equations '
  + 'ref refs reference references page pages p pp line lines vol volume no nos number numbers footnote supplement supplementary algorithm theorem lemma corollary '
  + 'proposition definition listing box panel panels plate scheme note notes phase phases stage step steps type types class category grade group groups '
  + 'cohort arm experiment experiments study trial task tasks hypothesis hypotheses question questions item version versions release build rev revision part '
  + 'day days week weeks month months year round layer layers head heads chromosome exon exons intron residue residues position positions clone clones sample samples '
  + 'case animal animals patient subject participant participants site sites strain strains model models animal mouse rat lot batch room gate route highway '
  + 'interstate flight unit article clause rule act amendment bill code codes zip issue issues ticket pr bug error status seed id ids isbn issn pmid doi pmcid '
  + 'call tel phone fax port channel mode level levels tier cluster factor dimension method scenario example examples node nodes apartment suite building league '
  + 'topic bullet point row rows column columns col slide video episode season game match race lane track problem exercise exp run runs line core principle '
  + 'proposal resolution directive regulation standard iso rfc chapter verse book goal quadrant zone region area stations station district precinct entry axiom '
  + 'option condition conditions requirement criterion criteria mutation variant isoform serotype subtype genotype ver window').split(' '));
/** Of these a plural may also count what follows (`on days 5 ms`), and the singular measures (`level 5`): only a bare whole number is a name. */
const STRONG = new Set('fig figs figure figures table tables section sections sec chapter eq eqs eqn equation equations ref refs page pages p pp vol no nos isbn issn pmid doi id ids tel phone fax version versions appendix'.split(' '));
/** Software and hardware whose number is a version, though it looks like a measured one. */
const VERSIONED = new Set((
  'python cuda pytorch torch tensorflow keras jax numpy scipy pandas node nodejs npm java jdk kotlin swift go rust gcc clang llvm cmake php ruby perl julia matlab spss stata sas '
  + 'ubuntu debian fedora centos windows macos ios ipados android linux kernel chrome firefox safari edge opera docker kubernetes postgres postgresql mysql sqlite redis mongodb '
  + 'http https tls ssl usb bluetooth wifi opengl vulkan directx unity unreal react angular vue django flask rails spark hadoop excel word office typescript javascript ecmascript '
  + 'html css graphpad prism imagej fiji bioconductor rstudio conda transformers vllm opencv openssl git github vscode blender photoshop acrobat latex texlive cudnn rocm nccl mpi openmp').split(' '));
/** Capitalised words that begin a clause or stand before a count, and never hold a number as part of a name. */
const ORDINARY = new Set((
  'the a an in on at of for from to by with and or but if when while where as than that this these those all over about around nearly almost some only just at least up after before '
  + 'since until during between within under above below through we they it he she you i our their its his her is are was were has have had be been not no each every another both '
  + 'more most fewer less roughly approximately exactly out per plus minus than then there here what which who whose how why because so since despite although though across among '
  + 'additional total another last next past first second third until score scores accuracy precision recall latency f1 auc auroc bleu rouge mmlu elo psnr ssim rmse mae mse map miou '
  + 'perplexity loss ci or rr hr sd se sem iqr bmi gpa iq r p n m t f z k df result results median mean average total overall price cost costs input output age aged temperature '
  + 'speed weight height length width depth distance volume mass power energy time duration size rate share value values range estimated only still now today yes says said '
  + 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter '
  + 'monday tuesday wednesday thursday friday saturday sunday usd eur gbp cad aud nzd chf jpy cny inr us uk eu using used uses').split(' '));

const CHEMISTRY = /-(?:(?:di|tri|tetra)?(?:methyl|ethyl|propyl|propan|butyl|butan|amino|hydroxy|oxo|chloro|bromo|fluoro|iodo|nitro|phenyl|thio|methoxy|ethoxy|acetyl|carboxy|phospho|keto|deoxy|pentan|hexan|ene\b|ol\b|one\b|HT\b|AG\b|FU\b|OH))/y;
const PHONE = /\+?\d{1,3}(?:[ .-]\(?\d{2,4}\)?){2,4}(?!\d)/y;
const DOTTED = /\d+(?:\.\d+){2,}/y;
const CODE = /\d+(?:-\d+){2,}|\d{4,}-\d{3}[\dX]\b/y;

/** The end of a run of figures that is an identifier by its shape (version, phone number, ISBN, URL part), or `at`. */
export function identifierEnd(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (before === 95 || before === 35 || before === 64 || before === 92) return tokenEnd(text, at);
  if (before === 41 || before === 93 || before === 123) return tokenEnd(text, at);
  if (isLetter(before) || (before === 46 && isDigit(text.charCodeAt(at - 2)))) return tokenEnd(text, at);
  if (before === 45 || before === 0x2010 || before === 0x2011 || before === 0x2212 || before === 0x2013) { if (isLetter(text.charCodeAt(at - 2)) && !hasCountingPrefix(text, at - 1)) return tokenEnd(text, at); }
  if ((before === 47 || before === 46 || before === 58 || before === 61 || before === 63 || before === 38) && isInPath(text, at)) return tokenEnd(text, at);
  if (before === 43 && holdsAt(PHONE, text, at)) return PHONE.lastIndex;
  if (holdsAt(DOTTED, text, at)) return DOTTED.lastIndex;
  if (holdsAt(CODE, text, at)) return CODE.lastIndex;
  if (text.charCodeAt(at) === 48 && isDigit(text.charCodeAt(at + 1))) return tokenEnd(text, at);
  if (holdsAt(/-\p{Lu}(?![\p{L}])/uy, text, digitsEnd(text, at))) return tokenEnd(text, at);
  if (holdsAt(CHEMISTRY, text, digitsEnd(text, at))) return tokenEnd(text, at);
  return at;
}

/** Whether a figure that was read names something: by the word before it, by its brackets, or by its place in a line. */
export function isLabel(text: string, q: Quantity): boolean {
  if (isCitation(text, q) || isListMarker(text, q) || isArgument(text, q) || isKey(text, q)) return true;
  const code = text.charCodeAt(q.start - 1);
  if (!isBlank(code) && code !== 40 && code !== 91 && code !== 45) return false;
  let end = q.start;
  if (!isBlank(code)) end--;
  while (end > 0 && q.start - end < 3 && isBlank(text.charCodeAt(end - 1))) end--;
  if (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 58) end--;
  const start = wordStart(text, end);
  if (start === end) return false;
  const word = text.slice(start, end).toLowerCase();
  const stopped = end < q.start - 1 && text.charCodeAt(end) === 46;
  if (STRONG.has(word)) return (!stopped || word.length < 5) && isTag(q) && (word !== 'p' || stopped) && (word !== 'no' || stopped || isUpper(text.charCodeAt(start)));
  if (stopped || text.charCodeAt(end) === 58) return false;
  const value = firstOf(q);
  const whole = (q.subtype === 'cardinal' || q.subtype === 'range') && q.unit === null && q.scale === 1;
  if (!whole || value === undefined) return false;
  if (VERSIONED.has(word)) return word.length > 4 || isUpper(text.charCodeAt(start));
  const integer = Number.isInteger(value);
  if (NAMING.has(word) && integer) return value < 5000 && (q.end < q.start + 4 || !text.slice(q.start, q.end).includes(',')) && (!word.endsWith('s') || !countsNext(text, q.end, 2));
  return isUpper(text.charCodeAt(start)) && isNamePart(text, q, start, end, word);
}

/** `Voyager 1`, `Boeing 747`: a capitalised word before a bare figure that counts nothing. Whole text of the rule is shape. */
function isNamePart(text: string, q: Quantity, start: number, end: number, word: string): boolean {
  if (code(text, q.start - 1) !== 32 || ORDINARY.has(word) || countsNext(text, q.end, 1) || q.subtype === 'range') return false;
  const capitals = end - start > 1 && isUpper(text.charCodeAt(start + 1));
  const decimal = typeof q.value === 'number' && !Number.isInteger(q.value);
  if (decimal) return !capitals && !atSentenceStart(text, start);
  return q.end - q.start <= 4 && !atSentenceStart(text, start);
}

function atSentenceStart(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 4 && (isBlank(text.charCodeAt(i)) || '"“‘\'(•*-'.includes(text.charAt(i)))) i--;
  return i < 0 || '.!?\n\r:…•'.includes(text.charAt(i));
}

/** `F(2, 38)`, `t(39)`: what stands in brackets right after a letter is its argument. */
function isArgument(text: string, q: Quantity): boolean {
  return text.charCodeAt(q.start - 1) === 40 && isTag(q) && /[\p{L}\d²]/u.test(text.charAt(q.start - 2)) && /[),]/.test(text.charAt(q.end));
}

/** `(0 = never, 1 = sometimes)`: a code and what it stands for. */
function isKey(text: string, q: Quantity): boolean {
  return q.end - q.start < 3 && isTag(q) && holdsAt(/ ?= /y, text, q.end) && holdsAt(/[(,;] ?(?:and )?|^|and /y, text, Math.max(0, q.start - 2)) && !/[-+*/×=] ?$/.test(text.slice(Math.max(0, q.start - 2), q.start));
}

/** A bare figure, a range of such, or one with a letter glued to it (`3A`): what may name a thing. */
export function isTag(q: Quantity): boolean {
  return (q.subtype === 'cardinal' && q.unit === null) || (q.subtype === 'range' && q.unit === null) || q.subtype === 'date'
    || (q.subtype === 'measurement' && q.end - q.figureEnd === 1);
}

/** Whether a plural noun follows, which a figure then counts. */
function countsNext(text: string, at: number, within: number): boolean {
  if (!isBlank(text.charCodeAt(at))) return false;
  let start = at + 1;
  for (let words = 0; words < within; words++) {
    const end = wordEnd(text, start);
    if (end === start || !isLower(text.charCodeAt(start))) return false;
    const word = text.slice(start, end);
    if (FUNCTION.has(word)) return false;
    if (isPlural(word)) return true;
    start = end + 1;
  }
  return false;
}

const FUNCTION = new Set('of in on at to for from by with and or but is are was were has have had as than that which who will would can could may might did does do were its this used uses shows was thus'.split(' '));

function isPlural(word: string): boolean {
  return word === 'people' || word === 'children' || word === 'men' || word === 'women' || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word));
}

/** `[12]`, `(22)`, `(2005)` after a name, `et al., 2021`, `(Lind, 2019; Okafor, 2020)`. */
function isCitation(text: string, q: Quantity): boolean {
  const before = text.charCodeAt(q.start - 1);
  const after = text.charCodeAt(q.end);
  const value = firstOf(q);
  const integer = value !== undefined && Number.isInteger(value) && (q.subtype === 'cardinal' || q.subtype === 'range') && q.scale === 1 && q.unit === null && value >= 0 && value < 1000;
  if (before === 91) return integer && /[\],;–-]/.test(text.charAt(q.end));
  if (before === 40 && integer && after === 41) return isLetter(text.charCodeAt(q.start - 3)) || isBlank(text.charCodeAt(q.start - 2)) || q.start < 2;
  if (before === 40 && integer && (after === 44 || after === 0x2013) && holdsAt(/[,–] ?\d{1,3}(?:[,–] ?\d{1,3})*\)/y, text, q.end)) return !isLetter(code(text, q.start - 2)) && q.start > 1;
  if (q.subtype !== 'date' || q.end - q.start !== 4) return false;
  const word = q.start - 1 - (before === 32 ? 1 : 0);
  if (before === 40) {
    const end = text.charCodeAt(q.start - 2) === 32 ? q.start - 2 : q.start - 1;
    return (after === 41 || after === 44 || after === 59 || isLower(after)) && isAuthor(text, end);
  }
  if (before !== 32) return false;
  const comma = text.charCodeAt(word) === 44;
  const end = comma ? word : word + 1;
  const closes = after === 41 || after === 59 || after === 93 || isLower(after) || (after === 44 && isInBrackets(text, q.start));
  return closes && isAuthor(text, end) && (comma || text.charCodeAt(end - 1) === 46 || isInBrackets(text, q.start));
}

/** Whether the word that ends at `end` is a surname or `al.`. */
function isAuthor(text: string, end: number): boolean {
  const stop = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  const start = wordStart(text, stop);
  if (start === stop) return false;
  const word = text.slice(start, stop);
  return word === 'al' || (isUpper(word.charCodeAt(0)) && !MONTH_LIKE.has(word.slice(0, 3).toLowerCase()) && !ORDINARY.has(word.toLowerCase()));
}

const MONTH_LIKE = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));

function isInBrackets(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 160; i--) {
    const c = text.charCodeAt(i);
    if (c === 40) return true;
    if (c === 41 || c === 10 || c === 13) return false;
  }
  return false;
}

/** `1. Collect`, `2) count`, `(3) sort` at the start of a line, or after a stop. */
function isListMarker(text: string, q: Quantity): boolean {
  if (q.end - q.start > 3 || q.unit !== null || q.subtype !== 'cardinal') return false;
  const after = text.charCodeAt(q.end);
  const before = text.charCodeAt(q.start - 1);
  if (after !== 46 && after !== 41 && after !== 58) return false;
  if (before === 40 && after === 41) return false;
  if (!isBlank(text.charCodeAt(q.end + 1))) return false;
  let i = q.start - 1;
  while (i >= 0 && q.start - i < 6 && (isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === 9)) i--;
  return i < 0 || text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13 || (after === 41 && '.;:,'.includes(text.charAt(i)));
}

/** `sub-100`, `mid-2023`, `non-5`: a prefix before the hyphen leaves the figure a figure. */
function hasCountingPrefix(text: string, hyphen: number): boolean {
  return PREFIXES.has(text.slice(wordStart(text, hyphen), hyphen).toLowerCase());
}

const PREFIXES = new Set('mid early late pre post sub sup super over under near non about top to from a an'.split(' '));

/** Whether the token that holds `at` looks like a URL, an address or a path. */
function isInPath(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 80 && !isBlank(text.charCodeAt(start - 1)) && !'\n\r\t(<>"'.includes(text.charAt(start - 1))) start--;
  const token = text.slice(start, at);
  return /:\/\/|^www\.|@|^arXiv:|^doi:|[A-Za-z]\.[A-Za-z]{2,}\/|^[A-Za-z]{3,}:|^\/\w|[A-Za-z]\/[A-Za-z\d.-]*$|[A-Za-z]\.$|[?&]\w+=$/i.test(token) && !/^[a-z]+[:=]$/.test(token);
}

/** The end of the identifier that holds `at`: up to a blank, a bracket or closing punctuation. */
function tokenEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || ('-_/.:·'.includes(text.charAt(end)) && isWordCode(text.charCodeAt(end + 1))))) end++;
  return Math.max(end, at + 1);
}

function isWordCode(c: number): boolean {
  return isLetter(c) || isDigit(c);
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1)) && end - at < 12)) end++;
  return end;
}

function code(text: string, at: number): number {
  return text.charCodeAt(at);
}

/** The figure itself, or the lower end of a range. */
function firstOf(q: Quantity): number | undefined {
  const value = typeof q.value === 'object' ? q.value?.[0] : q.value;
  return typeof value === 'number' ? value : undefined;
}
