import { pattern } from '../../base/pattern.js';
import { matchAt } from './chars.js';

const DATA = '(?:data ?sets?|corpus|corpora|benchmarks?|test suite|frameworks?|toolkit|toolbox|library|simulator)';
/** `LexCorpora: This paper describes a dataset`: what the entry of a list says of what it is about. */
const SAID = pattern(`: (?:This (?:paper|work|article|repo(?:sitory)?)|The (?:paper|authors|original|data ?set|corpus|benchmark)|In this paper,? we|We|An?|The|(?<again>[\\p{L}\\d-]{3,30}))[ :](?:[^.\\n]{0,140}? )?(?<noun>${DATA})(?![\\p{L}-])`, 'yu');
/** ` - Desktop client for LLMs`: a phrase that ends in what a program or a set of data is called. */
const PHRASE = pattern(`(?: -| –| —) (?:[\\p{L}\\d/’'+-]{1,20} ){0,6}?(?:${DATA}|client|interface|app|assistant|chatbot|workspace|IDE|runner|extension|plug-?in|tool|suite|server|UI|editor|agent|wrapper|runtime|launcher|bot)(?= (?:for|with|to|that|in|on|using|by|from|and|based|powered)(?!\\p{L})|[,.;\\n]|$)`, 'yiu');
/** What stands on a line before what its entry is about. */
const OPENS = /(?:^|\n) {0,8}(?:[-*•] |\d{1,2}[.)] )$/;

/** Whether the entry of a list that begins with the name at `at` says that it is data or a program. */
export function entryTells(text: string, at: number, end: number, isCoined: boolean): boolean {
  const c = text.charCodeAt(end);
  if (!(c === 58 && isCoined) && !(c === 32 && (text.charCodeAt(end + 1) === 45 || text.charCodeAt(end + 1) === 0x2013 || text.charCodeAt(end + 1) === 0x2014))) return false;
  if (!OPENS.test(text.slice(Math.max(0, at - 14), at))) return false;
  if (c === 32) return matchAt(PHRASE, text, end) !== null;
  const said = matchAt(SAID, text, end)?.groups;
  return said !== undefined && (said['again'] === undefined || said['again'] === text.slice(at, end));
}
