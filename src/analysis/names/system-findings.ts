import { pattern } from '../../base/pattern.js';
import { interned, isDigit, isUpper, runEnd } from './chars.js';
import { headClass, shownHead } from './lexicon.js';
import { ordinaryAcronyms } from './known.js';
import { coinedFirms, inHeadlines, noName } from './ordinary.js';
import { ownName, type Findings } from './reading.js';

const AI_ONLY: ReadonlySet<string> = new Set(['system.campaign', 'system.apposed', 'system.made', 'system.released', 'system.method', 'system.scored', 'system.listed', 'system.entry', 'system.quoted', 'system.ranking']);
/** What documents are called, which are no systems though they have names. */
const DOCUMENT = / (?:Guide|Report|Policy|Card|Paper|Handbook|Roadmap|Charter|Playbook|Guidelines?|Principles|Statement|Strategy|Plan|Act|Bill|Order|Review|Newsletter|Podcast|Book|Whitepaper|Letter|Declaration|Constitution)$/;
export const PLURAL = pattern(String.raw`\p{Lu}s$`);

export function put(text: string, at: number, end: number, rule: string, findings: Findings): number {
  const name = text.slice(at, end);
  if (inHeadlines(name) || coinedFirms.has(name) || DOCUMENT.test(name)) return -1;
  const plural = PLURAL.test(name);
  const surface = interned(plural ? name.slice(0, -1) : name);
  if (isFamily(surface)) return -1;
  findings.established.push({ surface, kind: 'system', canonical: surface, rule, anyCase: false, aiOnly: AI_ONLY.has(rule) });
  return end;
}

/** Whether a word is the head of models as their makers write it: `DeepSeek`, and not `Atlas`. */
function isFamily(word: string): boolean {
  const known = headClass(word.toLowerCase());
  return known !== undefined && known !== 'common' && shownHead(word) === word;
}

/** The weight of a name that the text calls a model. */
const SAID = 2;

const NUMBERED_LAST = pattern(String.raw`^\p{Lu}\S* (?<short>(?<word>\p{Lu}\p{Ll}{3,}) \d(?:\.\d)?)$`);
const NUMBERED = pattern(String.raw`^(\p{L}{4,}) \d(?:\.\d)?$`);

export function settle(text: string, at: number, end: number, kind: 'model' | 'system', how: string, findings: Findings): number {
  const name = text.slice(at, end);
  if (name.length < 3 || ordinaryAcronyms.has(name.replace(/s$/, ''))) return -1;
  if (kind === 'system') return put(text, at, end, `system.${how}`, findings);
  if (isHeadline(name) || coinedFirms.has(name)) return -1;
  findings.established.push(ownName(name, kind, `model.${how}`));
  const last = NUMBERED_LAST.exec(name)?.groups;
  if (last !== undefined) findings.hints.push({ start: at, end, word: interned(last['word'] ?? ''), short: interned(last['short'] ?? ''), long: interned(name), weight: SAID, tier: '' });
  const stem = NUMBERED.exec(name)?.[1];
  if (stem !== undefined) findings.established.push(ownName(stem, kind, `model.${how}`));
  return end;
}

/** Whether a name is a word of headlines, or ends in one that is not what models are: `Paper Club`, `Performance`. */
const isHeadline = (name: string): boolean => inHeadlines(name) || (inHeadlines(name.slice(name.lastIndexOf(' ') + 1)) && !/ (?:Model|Transformer)$/.test(name));

/** The end of a run of capitalised words and version numbers, at most `most` words. */
export function capitalsEnd(text: string, at: number, most: number): number {
  let end = decimalEnd(text, runEnd(text, at, 60));
  for (let n = 1; n < most && text.charCodeAt(end) === 32; n++) {
    const next = text.charCodeAt(end + 1);
    const to = runEnd(text, end + 1, 40);
    if (isUpper(next) && !noName(text.slice(end + 1, to))) end = to;
    else if (isDigit(next) && to - end < 4) return decimalEnd(text, to);
    else break;
  }
  return end;
}

/** The end of a name with what stands behind the point of its version: `.1` of `Sorrel-16.1`. */
export function decimalEnd(text: string, end: number): number {
  if (!isDigit(text.charCodeAt(end - 1)) || text.charCodeAt(end) !== 46 || !isDigit(text.charCodeAt(end + 1))) return end;
  const to = runEnd(text, end + 1, 4);
  return text.charCodeAt(to) === 46 && isDigit(text.charCodeAt(to + 1)) ? end : to;
}
