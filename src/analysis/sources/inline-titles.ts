import { pattern } from '../../base/pattern.js';
import { leadOf } from '../passages/leads.js';
import type { Found } from './sources.js';

const WORK = String.raw`(?:research|paper|preprint|post|blog post|blogpost|blog|report|article|study|essay|work|publication|whitepaper|white paper|op-ed|book|chapter|piece|release)`;
const GROUP = '(?:group|team|lab|laboratory|institute|department|centre|center|colleagues)';
/** `New Acme research: Some Title.`, `New from our lab: Some Title` with nothing after the title on its line. */
const ANNOUNCES = new RegExp(String.raw`^(?:(?:.{0,60}\s)?${WORK}(?:\s[a-z]{1,14}){0,5}|new (?:from|by) (?:our|my|the) (?:\S{2,20} ){0,2}${GROUP}(?: at \S.{1,30})?)$`, 'iu');
/** A sentence, which begins with its subject, is no title. */
const ANNOUNCED = pattern(String.raw`["“]?(?!(?:We|I|It|They|You|He|She|There|Here)(?:['’]\p{L}{1,2})? )(\p{Lu}[^\n.!?]{5,160}(?:\?|(?=[.!"”]?\s{0,3}(?:$|\n))))`, 'yu');
const LONGEST_ANNOUNCEMENT = 160;

const IN_QUOTES = pattern(String.raw`["“](\p{Lu}[^\n"“”]{6,160})["”]`, 'yu');
/** `our paper, “Some Title,” …`, `a report titled "Some Title"`. */
const NAMED_BEFORE = new RegExp(String.raw`\b(?:${WORK}|titled|entitled)(?:,|:)? (?:[a-z]{2,10} ){0,2}$`, 'u');
/** `the paper [Some Title](https://loom.example)` */
const LINKED = pattern(String.raw`\[(\p{Lu}[^\n[\]]{6,160})\]\(https?://`, 'yu');
/** `“Some Title” by Ann Lee`, `"Some Title" (2021)`, `"Some Title" is out`. */
const CREDITED_AFTER = pattern(String.raw` by \p{Lu}| \((?:[^()\n]{0,40}\D)?(?:19|20)\d\d\)| (?:is|was) (?:out|published|available|posted|released)\b`, 'yu');

/** `Some Title, a report by …`. */
const DESCRIBES = /, an? (?:[a-z]{2,12} ){0,2}(?:report|paper|study|book|essay|article|white paper) (?:by|from|of|on|in|about)\b/y;
const TITLE_WORD = String.raw`(?:\p{Lu}\p{L}{1,20}|of|the|and|in|on|for|to|a|with)`;
const DESCRIBED = pattern(String.raw`(?:^|[.!?…] |\n)((?:The|A|An|\p{Lu}\p{L}{1,20}) ${TITLE_WORD}(?: ${TITLE_WORD}){0,6})$`);

/** Finds the titles of publications that a text names: after an announcement, in quotes, in a link, or before what they are. */
export function findInlineTitles(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(': '); at >= 0; at = text.indexOf(': ', at + 2)) readAnnounced(text, at, found);
  readLead(text, found);
  readQuotes(text, found);
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) readLinked(text, at, found);
  for (let at = text.indexOf(', a'); at >= 0; at = text.indexOf(', a', at + 3)) readDescribed(text, at, found);
  return found;
}

function readAnnounced(text: string, colon: number, found: Found[]): void {
  let start = colon;
  while (start > 0 && colon - start <= LONGEST_ANNOUNCEMENT) {
    const c = text.charCodeAt(start - 1);
    if (c === 10) break;
    if (c === 33 || c === 46 || c === 58 || c === 63) return;
    start--;
  }
  if (colon - start > LONGEST_ANNOUNCEMENT || !ANNOUNCES.test(text.slice(start, colon))) return;
  ANNOUNCED.lastIndex = colon + 2;
  const match = ANNOUNCED.exec(text);
  if (match !== null) add(match, 'source.title.announced', found);
}

/** The title that an item of a list leads to. */
function readLead(text: string, found: Found[]): void {
  const lead = leadOf(text, 0, text.length);
  if (lead?.subtype === 'title' && lead.says === 0) found.push({ start: lead.start, end: lead.end, subtype: 'title', rule: 'source.title.leading' });
}

/** Looks at each quotation mark once. */
function readQuotes(text: string, found: Found[]): void {
  let straight = text.indexOf('"');
  let curly = text.indexOf('“');
  while (straight >= 0 || curly >= 0) {
    const at = straight >= 0 && (curly < 0 || straight < curly) ? straight : curly;
    IN_QUOTES.lastIndex = at;
    const match = IN_QUOTES.exec(text);
    const next = match === null ? at + 1 : at + match[0].length;
    if (match !== null) {
      CREDITED_AFTER.lastIndex = next;
      if (NAMED_BEFORE.test(text.slice(Math.max(0, at - 50), at))) add(match, 'source.title.quoted', found);
      else if (CREDITED_AFTER.test(text)) add(match, 'source.title.credited', found);
    }
    if (straight >= 0 && straight < next) straight = text.indexOf('"', next);
    if (curly >= 0 && curly < next) curly = text.indexOf('“', next);
  }
}

function readLinked(text: string, open: number, found: Found[]): void {
  if (!NAMED_BEFORE.test(text.slice(Math.max(0, open - 50), open))) return;
  LINKED.lastIndex = open;
  const match = LINKED.exec(text);
  if (match !== null) add(match, 'source.title.linked', found);
}

function readDescribed(text: string, comma: number, found: Found[]): void {
  DESCRIBES.lastIndex = comma;
  if (!DESCRIBES.test(text)) return;
  const from = Math.max(0, comma - 180);
  const title = DESCRIBED.exec(text.slice(from, comma))?.[1];
  if (title !== undefined && (from === 0 || title.length < 170)) found.push({ start: comma - title.length, end: comma, subtype: 'title', rule: 'source.title.described' });
}

function add(match: RegExpExecArray, rule: string, found: Found[]): void {
  const title = (match[1] ?? '').replace(/[\s,.]+$/, '');
  if (!title.includes(' ')) return;
  const start = match.index + match[0].indexOf(title);
  found.push({ start, end: start + title.length, subtype: 'title', rule });
}
