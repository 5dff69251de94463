import type { Found } from './sources.js';

const WORK = String.raw`(?:research|paper|preprint|post|blog post|blogpost|blog|report|article|study|essay|work|publication|whitepaper|white paper|op-ed|book|chapter|piece|release)`;
/** `New Acme research: Some Title.` with nothing after the title on its line. */
const ANNOUNCED = new RegExp(String.raw`(?:^|\n)(?:[^\n:.!?]{0,60}\s)?${WORK}(?:\s[a-z]{1,14}){0,5}: ["“]?(\p{Lu}[^\n.!?]{5,160}(?:\?|(?=[.!"”]?\s{0,3}(?:$|\n))))`, 'giu');
/** `our paper, “Some Title,” …`, `a report titled "Some Title"`. */
const QUOTED = new RegExp(String.raw`\b(?:${WORK}|titled|entitled)(?:,|:)? (?:[a-z]{2,10} ){0,2}["“](\p{Lu}[^\n"“”]{6,160})["”]`, 'gu');

/** Finds the titles of publications that a text names: after an announcement, or in quotes after the word for a work. */
export function findInlineTitles(text: string): Found[] {
  const found: Found[] = [];
  if (text.includes(': ')) collect(text, ANNOUNCED, found, 'source.title.announced');
  if (/["“]/.test(text)) collect(text, QUOTED, found, 'source.title.quoted');
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
