import type { Role } from '../analysis.js';
import type { SourceMark, SourceSubtype } from '../marks.js';
import { findCitations } from './citations.js';
import { findInlineTitles } from './inline-titles.js';
import { findPointers } from './pointers.js';

/** A source before it is a mark: where, what, and the rule that found it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly subtype: SourceSubtype;
  readonly rule: string;
}

/** Finds what a block points to (URLs, DOIs, arXiv numbers, citations), and the block itself where it is a title or a speaker. */
export function findSources(text: string, role: Role): SourceMark[] {
  return found(text, role).map((source) => ({ kind: 'source', ...source }));
}

function found(text: string, role: Role): Found[] {
  switch (role) {
    case 'chrome': case 'heading': return [];
    case 'speaker': return [{ start: 0, end: text.length, subtype: 'speaker', rule: 'source.speaker' }];
    case 'title': return [titleOf(text)];
    case 'body': return apart([...findPointers(text), ...findCitations(text), ...findInlineTitles(text)]);
  }
}

/** A title without the marks of a list, of Markdown or of a wiki around it. */
function titleOf(text: string): Found {
  const before = /^(?:[-*•▪◦‣·–+]\s+|\d{1,3}[.)]\s+|\(\d{1,2}\)\s+|[a-z][.)]\s+|#{1,6}\s+|={2,5}\s?)?(?:\*\*|__)?/.exec(text)?.[0].length ?? 0;
  const after = /(?:\*\*|__)?(?:\s?={2,5}|\s#{1,6}|\s\[edit\]|\[edit\])?$/.exec(text.slice(-20))?.[0].length ?? 0;
  return { start: before, end: Math.max(before + 1, text.length - after), subtype: 'title', rule: 'source.title' };
}

/** In order, the first and longest of those that overlap. */
function apart(sources: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let end = 0;
  for (const source of [...sources].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (source.start < end) continue;
    kept.push(source);
    end = source.end;
  }
  return kept;
}
