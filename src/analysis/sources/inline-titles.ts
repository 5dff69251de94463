import type { Found } from './sources.js';

const WORK = String.raw`(?:research|paper|preprint|post|blog post|blogpost|blog|report|article|study|essay|work|publication|whitepaper|white paper|op-ed|book|chapter|piece|release)`;
/** `New Acme research: Some Title.` with nothing after the title on its line. */
const ANNOUNCED = new RegExp(String.raw`(?:^|\n)(?:[^\n:.!?]{0,60}\s)?${WORK}(?:\s[a-z]{1,14}){0,5}: ["“]?(\p{Lu}[^\n.!?]{5,160}(?:\?|(?=[.!"”]?\s{0,3}(?:$|\n))))`, 'giu');
/** `our paper, “Some Title,” …`, `a report titled "Some Title"`. */
const QUOTED = new RegExp(String.raw`\b(?:${WORK}|titled|entitled)(?:,|:)? (?:[a-z]{2,10} ){0,2}["“](\p{Lu}[^\n"“”]{6,160})["”]`, 'gu');

/** `“Some Title” by Ann Lee`, `"Some Title" (2021)`, `"Some Title" is out`. */
const CREDITED = /["“](\p{Lu}[^\n"“”]{6,160})["”](?= by \p{Lu}| \((?:[^()\n]{0,40}\D)?(?:19|20)\d\d\)| (?:is|was) (?:out|published|available|posted|released)\b)/gu;
/** `Some Title, a report by …`. */
const DESCRIBED = new RegExp(String.raw`(?<=^|[.!?…] |\n)((?:The|A|An|\p{Lu}\p{L}{1,20}) (?:\p{Lu}\p{L}{1,20}|of|the|and|in|on|for|to|a|with)(?: (?:\p{Lu}\p{L}{1,20}|of|the|and|in|on|for|to|a|with)){0,6})(?=, an? (?:[a-z]{2,12} ){0,2}(?:report|paper|study|book|essay|article|white paper) (?:by|from|of|on|in|about)\b)`, 'gu');

/** Finds the titles of publications that a text names: after an announcement, or in quotes after the word for a work. */
export function findInlineTitles(text: string): Found[] {
  const found: Found[] = [];
  if (text.includes(': ')) collect(text, ANNOUNCED, found, 'source.title.announced');
  if (/["“]/.test(text)) {
    collect(text, QUOTED, found, 'source.title.quoted');
    collect(text, CREDITED, found, 'source.title.credited');
  }
  if (text.includes(', a')) collect(text, DESCRIBED, found, 'source.title.described');
  return found;
}

function collect(text: string, pattern: RegExp, found: Found[], rule: string): void {
  for (const match of text.matchAll(pattern)) {
    const title = (match[1] ?? '').replace(/[\s,.]+$/, '');
    // The capital is checked here because the pattern that finds the word for a work ignores case.
    if (!/^[\p{Lu}\d]/u.test(title) || !title.includes(' ')) continue;
    const start = match.index + match[0].lastIndexOf(title);
    found.push({ start, end: start + title.length, subtype: 'title', rule });
  }
}
