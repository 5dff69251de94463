import { isBlank, isLetterOrDigit, isLower, isUpper } from './chars.js';
import { isCitation } from './citations.js';
import { endsLikePlural } from './grammar.js';
import { holdsAt } from './looks.js';
import { isAge, isListMarker, isSection } from './markers.js';
import { ORDINARY } from './ordinary.js';
import { firstOf, isTag, type Quantity } from './quantity.js';
import { idOf, wordList } from './words.js';
import type { Text } from './text.js';

/** Catalogues of stars and galaxies, whose numbers have any length: `HD 209458`. */
const CATALOGUES = wordList('hd hip ngc gj koi toi ugc psr tic kic');
/** Constellations behind the number of one of their stars, but for those that are words: `55 Cnc`. */
const CONSTELLATIONS = wordList('cnc peg eri cet vir cyg lyr dra oph sgr aqr psc uma cma cas cep aql');

/** Words whose number tells which one, not how many. */
const NAMING = wordList(
  'formula form fig figs figure figures table tables tab section sections sec secs chapter chapters ch appendix appendices eq eqs eqn eqns equation equations '
  + 'ref refs reference references page pages p pp line lines vol volume no nos number numbers footnote supplement supplementary algorithm theorem lemma corollary '
  + 'proposition definition listing box panel panels plate scheme note notes phase phases stage step steps type types class category grade group groups '
  + 'theme cohort arm experiment experiments study trial task tasks hypothesis hypotheses question questions item version versions release build rev revision part '
  + 'day days week weeks month months year round layer layers head heads chromosome exon exons intron residue residues position positions clone clones sample samples '
  + 'case animal animals patient subject participant participants site sites strain strains model models animal mouse rat lot batch room gate route highway '
  + 'hall classroom annex exhibit paragraph para schedule nr interstate flight unit article clause rule act amendment bill code codes zip issue issues ticket pr bug error status seed id ids isbn issn pmid doi pmcid '
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
  + 'rtx gtx geforce radeon ryzen xeon quadro snapdragon iphone nvidia xbox playstation '
  + 'html css graphpad prism imagej fiji bioconductor rstudio conda transformers vllm opencv openssl git github vscode blender photoshop acrobat latex texlive cudnn rocm nccl mpi openmp',
);
/** The sign before the number of a paragraph. */
const PARAGRAPH = 0xa7;

/** Whether a figure that was read names something: by the word before it, by its brackets, or by its place in a line. */
export function isLabel(text: Text, q: Quantity): boolean {
  const before = text.codeAt(q.start - 1);
  const after = text.codeAt(q.end);
  if (isTag(q) && (before === PARAGRAPH || (isBlank(before) && text.codeAt(q.start - 2) === PARAGRAPH))) return true;
  if (isAge(text, q) || isSection(text, q) || isCitation(text, q, before, after) || isListMarker(text, q, before, after) || isArgument(text, q, before, after) || isKey(text, q, after)) return true;
  if (!isBlank(before) && before !== 40 && before !== 91 && before !== 45) return false;
  if (isUpper(text.codeAt(q.end + 1)) && CONSTELLATIONS[text.idFrom(q.end + 1)] === 1 && text.codeAt(q.end) === 32 && isTag(q)) return true;
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
  const isWhole = (q.subtype === 'cardinal' || q.subtype === 'range') && q.unit === null && q.scale === 1;
  if (!isWhole || value === undefined) return false;
  if (CATALOGUES[word] === 1 && isUpper(text.codeAt(end - 1))) return Number.isInteger(value);
  if (VERSIONED[word] === 1 || isTier(text, start, end, word)) return end - start > 4 || isUpper(text.codeAt(start));
  if (NAMING[word] === 1 && Number.isInteger(value)) return value < 5000 && !(before === 40 && isBlank(after)) && !isGrouped(text, q) && ((text.codeAt(end - 1) | 32) !== 115 || !countsNext(text, q.end, 2));
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
