import { pattern } from '../../base/pattern.js';
import { headClass } from './lexicon.js';
import { isDigit, matchAt } from './chars.js';
import { ordinaryAcronyms } from './known.js';
import { coinedFirms, noName, numberedWords } from './ordinary.js';
import { ownName, type Findings } from './reading.js';

/** ` 0.9.2` behind a name: models are not counted in three steps. */
const PATCHED = /(?: v?|-v|@)(?!\d\d?\.(?:0\d|1[012])\.\d\d)\d{1,2}\.\d{1,3}\.\d{1,3}(?![\d%]|[.,:/]\d)/y;
/** Words in lower case before a version that are no names. */
const LOWER_WORD = pattern(String.raw`^[a-z][a-z\d]{3,20}(?:[.-][a-z\d]{2,12})?$`, '');
const NO_SOFTWARE: ReadonlySet<string> = new Set('version versions release released releases update updated from with than until since before after under over about build built python node java ubuntu patch section chapter table figure level tier equation into onto using requires require only needs need between below above'.split(' '));

/** Whether two steps of such a version stand behind `end`. */
function mayBePatched(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  if (c !== 32 && c !== 45 && c !== 64) return false;
  const at = text.charCodeAt(end + 1) === 118 ? end + 2 : end + 1;
  return isDigit(text.charCodeAt(at)) && (text.charCodeAt(at + 1) === 46 || text.charCodeAt(at + 2) === 46);
}

/** Reads the name of a program before its version, `Harrow 0.9.2`; whether it was one. */
export function readSoftwareAt(text: string, at: number, end: number, findings: Findings): boolean {
  return mayBePatched(text, end) && matchAt(PATCHED, text, end) !== null && putSoftware(text.slice(at, end), findings);
}

/** The same for a name in lower case, `tensorloom 0.9.2`. */
export function readLowerSoftwareAt(text: string, at: number, end: number, findings: Findings): boolean {
  if (!mayBePatched(text, end)) return false;
  const word = text.slice(at, end);
  return LOWER_WORD.test(word) && !NO_SOFTWARE.has(word) && matchAt(PATCHED, text, end) !== null && putSoftware(word, findings);
}

function putSoftware(word: string, findings: Findings): boolean {
  if (word.length < 4 || noName(word) || numberedWords.has(word) || coinedFirms.has(word) || ordinaryAcronyms.has(word) || headClass(word.toLowerCase()) !== undefined) return false;
  findings.established.push(ownName(word, 'system', 'system.software'));
  return true;
}
