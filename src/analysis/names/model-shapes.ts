import { pattern } from '../../base/pattern.js';
import { canonicalOf, type Head } from './canonical.js';
import { interned, isAsciiLetter, isDigit, isUpper, matchAt, runEnd } from './chars.js';
import { readSuffix } from './grammar.js';
import { headAt } from './heads.js';
import { add, establish, establishShort, establishSize, establishTails } from './model-findings.js';
import { continueList } from './model-lists.js';
import { coinedFirms, noName, numberedWords } from './ordinary.js';
import type { Findings } from './reading.js';
import { embedded, pointsElsewhere } from './surroundings.js';

const SHAPE = pattern(String.raw`^\p{Lu}[\p{L}\d.]*(?:-\p{L}[\p{L}\d.]*)?(?:-v?\d+(?:\.\d+)*)?(?:-\p{Lu}\p{Ll}{2,9})?-(?:\d{1,4}(?:\.\d{1,2})?(?:x\d{1,2})?[bB](?![\p{L}\d])|(?:Instruct|Chat|large|xlarge|base|mini|XL|XXL)(?![\p{L}\d])|v?\d\.\d-(?:Flash|Pro|Mini|Ultra|Preview|Lite|Turbo|Max|Thinking|Plus|Nano|Large|Medium|Small)(?![\p{L}\d]))`);
const SPACED_SIZE = pattern(String.raw` (?:\d(?:\.\d)? |\d\.\d-)?(?:(?:Mini|Pro|Flash|Ultra|Lite|Instruct|Turbo|Nano|Chat|Base|Coder|Math|Vision|Code) )?\d{1,4}(?:\.\d{1,2})?B(?![\p{L}\p{N}_])(?! (?:parameters?|params?|tokens?|people|users|dollars|of |rows|words|years|model|a |per))`, 'yu');
const SPACED_VARIANT = pattern(String.raw` \d{1,2}(?:\.\d{1,2})? (?:Mini|Pro|Flash|Ultra|Lite|Instruct|Turbo|Nano|Preview|Max|Chat|Large|Small|Medium)(?![\p{L}\d-])`, 'yu');

/** `Sable-Voice` of `Sable-Voice 2 Large`. */
const DOUBLE = pattern(String.raw`^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$`);

/** `murmur-v3-tiny`, `murmur-7b-chat`: a model of an unknown head in lower case has a version with its variant, or a size. */
const LOWER_SHAPE = pattern(String.raw`[a-z]{3,20}-(?:v\d{1,2}(?:\.\d)?-(?:tiny|mini|small|base|medium|large|xl|turbo|instruct|chat)|(?:v?\d(?:\.\d)?-)?\d{1,3}(?:\.\d)?b(?:-a\d{1,3}(?:\.\d)?b)?(?:-(?:it|instruct|chat|base|v\d(?:\.\d)?))?)(?![\p{L}\p{N}_/@-])`, 'yu');

/** `murmur-multilingual-base-v2`, `murmur-MiniLM-L12-v2`: one of many parts has a size among them and a version at its end. */
const LOWER_LONG = pattern(String.raw`[a-z]{3,20}(?:-[\p{L}\d]{1,16}){0,3}?-(?:tiny|mini|small|base|medium|large|xl|MiniLM|L\d{1,2})(?:-[\p{L}\d]{1,16}){0,3}?-v\d(?:\.\d)?(?:-(?:turbo|ct2|onnx|q\d_\d))*(?![\p{L}\p{N}_/@-])`, 'yu');

/** `large-v3`: the sizes of Whisper by which people call it, where a text names it. */
const WHISPER_SIZE = /large-v[123](?:-turbo)?(?![\w./-]*[\w/])/y;

/** Words with a capital that stand before a number and are no head. */
const NO_HEAD: ReadonlySet<string> = new Set('The A An About Over Nearly Almost Only Some Series Our Its Their This That With Of In At From For Under Around Roughly Use Uses Using Has And Or Than To At By Is Are Was Both Total Top Approximately Section Figure Table Appendix Level Phase Figures Tables Sections Equation Equations Version Chapter Part Week Day Step Tier Type Class Grade Plan Room Gate Flight US USD EUR Raised'.split(' '));

const LETTERS = pattern(String.raw`^\p{L}+`);
const SMALL = pattern(String.raw`\p{Ll}`);

/** The letters that a word starts with. */
function lettersOf(word: string): string {
  let end = 0;
  while (isAsciiLetter(word.charCodeAt(end))) end++;
  return word.charCodeAt(end) > 127 ? LETTERS.exec(word)?.[0] ?? '' : word.slice(0, end);
}

/** What is trained on rather than trained: `Corvid-Instruct-1B dataset`. */
const DATA_AFTER = /['’]?s? (?:data ?set|benchmark|corpus|leaderboard)s?\b/y;

/** Reads a model whose head nobody has seen: its shape tells (`Nimbus-13B-Chat`, `Nimbus 13B`). */
export function shapeAt(text: string, at: number, findings: Findings): number {
  if (!isUpper(text.charCodeAt(at))) return -1;
  const runTo = runEnd(text, at, 60);
  const c = text.charCodeAt(runTo);
  if (!(c === 32 && sizeMayFollow(text, runTo + 1)) && !(c === 46 && isDigit(text.charCodeAt(runTo + 1))) && !hyphenated(text, at, runTo)) return -1;
  const word = text.slice(at, runTo);
  const stem = word.includes('-') && DOUBLE.test(word) ? word : lettersOf(word);
  if (stem.length < 2 || NO_HEAD.has(stem) || numberedWords.has(stem) || embedded(text, at)) return -1;
  const dotted = text.charCodeAt(runTo) === 46 ? text.slice(at, runEnd(text, runTo + 1, 40)) : word;
  const shape = SHAPE.exec(dotted);
  const spaced = shape === null && stem === word && word.length > 2 && SMALL.test(word) ? matchAt(SPACED_SIZE, text, runTo) ?? matchAt(SPACED_VARIANT, text, runTo) : null;
  if (shape === null && spaced === null) return -1;
  const headEnd = at + stem.length;
  const head: Head = { kind: 'head', start: at, end: headEnd, shown: interned(stem), low: stem.toLowerCase(), class: 'weak', family: '' };
  if (shape !== null && text.charCodeAt(headEnd) === 45 && isMaker(stem)) {
    const inner = headAt(text, headEnd + 1);
    if (inner !== undefined) return addMade(text, at, inner, findings);
  }
  const pieces = readSuffix(text, head);
  const end = pieces.at(-1)?.end ?? headEnd;
  if (pieces.length === 0 || pointsElsewhere(text, end) || matchAt(DATA_AFTER, text, end) !== null || (shape !== null && end < at + shape[0].length)) return -1;
  findings.ai ||= shape !== null;
  const canonical = interned(canonicalOf(text, head, pieces));
  add({ start: at, end, head }, canonical, spaced ? 'ai' : 'nothing', 'model.shape', findings);
  const name = { start: at, end, head, pieces };
  if (shape !== null) establishTails(text, name, canonical, findings);
  else if (pieces.length === 2 && pieces[1]?.kind === 'variant') establishShort(text, name, canonical, findings);
  establishSize(text, name, canonical, findings);
  if (!isMaker(stem) && !/^(?:Open|Chat)$/.test(stem)) establish(stem, interned(stem), 'model.stem', findings);
  return continueList(text, name, findings);
}

/** Whether a word is a firm's, which may stand before its model: `Meta-Llama-3-8B`. */
const isMaker = (word: string): boolean => coinedFirms.has(word) || noName(word);

/** Adds a model behind its maker, by the name that it has without one. */
function addMade(text: string, at: number, head: Head, findings: Findings): number {
  const pieces = readSuffix(text, head);
  const end = pieces.at(-1)?.end ?? head.end;
  const canonical = interned(canonicalOf(text, head, pieces));
  findings.ai = true;
  add({ start: at, end, head }, canonical, 'nothing', 'model.shape', findings);
  establishTails(text, { start: head.start, end, head, pieces }, canonical, findings);
  return end;
}

/** Reads a model in lower case whose head nobody has seen; `end` is where the letters end that start at `at`, a hyphen stands there. */
export function lowerShapeAt(text: string, at: number, end: number, findings: Findings): number {
  const c = text.charCodeAt(end + 1);
  const shape = isDigit(c) || (c === 118 && isDigit(text.charCodeAt(end + 2))) ? LOWER_SHAPE : text.charCodeAt(at - 1) !== 45 && hasDigit(text, end, runEnd(text, at, 60)) ? LOWER_LONG : undefined;
  const size = c === 118 && text.charCodeAt(at) === 108 && text.charCodeAt(at - 1) !== 47 ? matchAt(WHISPER_SIZE, text, at)?.[0] : undefined;
  if (size !== undefined) {
    findings.candidates.push({ start: at, end: at + size.length, kind: 'model', canonical: interned(`Whisper Large V${size.slice(7).replace('-turbo', ' Turbo')}`), rule: 'model.tier', need: 'family', head: 'whisper' });
    return at + size.length;
  }
  const name = shape === undefined ? undefined : matchAt(shape, text, at)?.[0];
  if (name === undefined || embedded(text, at) || pointsElsewhere(text, at + name.length)) return -1;
  const stem = text.slice(at, end);
  if (numberedWords.has(stem.charAt(0).toUpperCase() + stem.slice(1))) return -1;
  findings.candidates.push({ start: at, end: at + name.length, kind: 'model', canonical: interned(shownLower(name)), rule: 'model.shape', need: 'ai', head: interned(stem) });
  return at + name.length;
}

/** A name in lower case as its makers would write it: `Murmur-2-31B-A5B`. */
const shownLower = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/(?<=-)a?\d[\d.]*b(?![a-z])/g, (size) => size.toUpperCase());

/** Whether a number and, with or without a space, a capital stand at `at`: `7B`, `2 70B`, `3 Pro`. */
function sizeMayFollow(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (end > at && text.charCodeAt(end) === 46)) end++;
  if (end === at || end - at > 8) return false;
  const c = text.charCodeAt(end);
  if (c !== 32) return c === 66 || (c === 45 && isDigit(text.charCodeAt(end + 1)));
  return isUpper(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1));
}

function hasDigit(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

function hyphenated(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (text.charCodeAt(i) === 45) return true;
  return false;
}
