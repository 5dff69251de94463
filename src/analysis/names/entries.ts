import { pattern } from '../../base/pattern.js';
import { interned, isDigit, matchAt } from './chars.js';
import { isOrdinary } from './neighbours.js';
import { HEAD_WORDS, MODEL_NOUN } from './nouns.js';
import { ownName, type Established, type Findings, type ListItem } from './reading.js';

const DATA = '(?:data ?sets?|corpus|corpora|benchmarks?|test suite|frameworks?|toolkit|toolbox|library|simulator)';
/** `LexCorpora: This paper describes a dataset`: what the entry of a list says of what it is about. */
const SAID = pattern(`: (?:This (?:paper|work|article|repo(?:sitory)?)|The (?:paper|authors|original|data ?set|corpus|benchmark)|In this paper,? we|We|An?|The|(?<again>[\\p{L}\\d-]{3,30}))[ :](?:[^.\\n]{0,140}? )?(?<noun>${DATA})(?![\\p{L}-])`, 'yu');
/** ` - Desktop client for LLMs`: a phrase that ends in what a program or a set of data is called. */
const PHRASE = pattern(`(?: -| –| —) (?:[\\p{L}\\d/’'+-]{1,20} ){0,6}?(?:${DATA}|client|interface|app|assistant|chatbot|workspace|IDE|runner|extension|plug-?in|tool|suite|platform|server|UI|editor|agent|wrapper|runtime|launcher|bot)(?= (?:for|with|to|that|in|on|using|by|from|and|based|powered)(?!\\p{L})|[,.;\\n]|$)`, 'yiu');
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

/** ` - proposes a framework`: what an entry says that its name is there for; a model where it calls it one. */
const INTRODUCES = pattern(`(?: -| –| —) (?:(?:also |this paper )?(?:presents|introduces|proposes|enhances|combines|employs|designs|enables|improves|extends|leverages|applies) (?:(?:an?|the|new) ${HEAD_WORDS}(?<model>${MODEL_NOUN}))?|(?<trained>(?:(?:pre-?|further |\\p{Lu}[\\p{L}\\d.-]+ (?:further )?)?trained|fine-?tuned) on ))`, 'yu');
/** Where an entry begins: on a line of its own or in a cell, with its mark or without. */
const BEGINS = /(?:^|\n|\|) {0,8}(?:[-*•] {1,3}|\d{1,2}[.)] {1,2})?$/;

/** What the entry that begins with the name at `at` introduces by it; by one that nobody coined only what it says was trained. */
export function entryIntroduces(text: string, at: number, end: number, isCoined: boolean): 'model' | 'system' | undefined {
  const dash = text.charCodeAt(end + 1);
  if (text.charCodeAt(end) !== 32 || (dash !== 45 && dash !== 0x2013 && dash !== 0x2014) || !BEGINS.test(text.slice(Math.max(0, at - 14), at))) return undefined;
  const said = matchAt(INTRODUCES, text, end)?.groups;
  if (said === undefined || (!isCoined && said['trained'] === undefined)) return undefined;
  return said['model'] === undefined && said['trained'] === undefined ? 'system' : 'model';
}

/** What stands before the name that an item of a list opens with. */
const BULLET = /(?:[-*•] {1,3}|\d{1,2}[.)] )(?=\p{L})/yu;
/** Up to four words. */
const ITEM = pattern(String.raw`[\p{L}\d-]+(?: [\p{L}\d-]+){0,3}?(?= ?[([]|:(?:\s|$)|\s[-–—](?:\s|$)|\s*$|\n)`, 'yu');
/** A word that somebody coined; in a list of its kind one of capitals alone is. */
const COINED_ITEM = pattern(String.raw`^(?=.{3,30}$)\p{L}(?:[\p{L}\d]*(?:\p{Ll}\p{Lu}|\p{L}-?\d|\p{Lu}{2})[\p{L}\d]*)(?:-[\p{L}\d]+)*$`);

/** Whether a text opens with what may be the mark of a list's item. */
export function opensItem(text: string): boolean {
  const c = text.charCodeAt(0);
  return c === 45 || c === 42 || c === 0x2022 || isDigit(c);
}

/** The name with which a text opens that is the item of a list. */
export function listItem(text: string, { candidates, established }: Findings): ListItem | undefined {
  const at = matchAt(BULLET, text, 0)?.[0].length ?? 0;
  const name = at === 0 ? undefined : matchAt(ITEM, text, at)?.[0];
  if (name === undefined) return undefined;
  const known = candidates.find(({ start, end, need }) => start === at && end - start === name.length && need !== 'listed');
  return { name: interned(name), kind: known?.kind ?? established.find(({ surface }) => surface === name)?.kind };
}

/** The names in a list of items in which most are known to be of one kind. */
export function listedNames(items: readonly ListItem[]): Established[] {
  return (['model', 'system'] as const).flatMap((kind) => {
    const known = items.filter((item) => item.kind === kind).length;
    if (known < 3 || known * 2 < items.length) return [];
    return items.filter((item) => item.kind === undefined && COINED_ITEM.test(item.name) && !isOrdinary(item.name))
      .map(({ name }) => ownName(name, kind, `${kind}.listed`));
  });
}
