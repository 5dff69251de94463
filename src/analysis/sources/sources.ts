import { bySpan } from '../../base/span.js';
import type { Role } from '../analysis.js';
import type { SourceMark, SourceSubtype } from '../marks.js';
import { findCitations } from './citations.js';
import { findInlineTitles } from './inline-titles.js';
import { titleSpan } from '../passages/titles.js';
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
  const sources = found(text, role);
  return sources.length === 0 ? NONE : sources.map(({ start, end, subtype, rule }) => ({ kind: 'source', start, end, subtype, rule }));
}

const NONE: SourceMark[] = [];

function found(text: string, role: Role): readonly Found[] {
  switch (role) {
    case 'chrome': case 'heading': return [];
    case 'speaker': return hasHandle(text) ? [{ start: 0, end: text.length, subtype: 'speaker', rule: 'source.speaker' }] : [];
    case 'title': {
      const { start, end } = titleSpan(text);
      return apart([{ start, end, subtype: 'title', rule: 'source.title' }, ...findPointers(text), ...findCitations(text).filter((citation) => citation.start >= end)]);
    }
    case 'body': return apart(findPointers(text).concat(findCitations(text), findInlineTitles(text)));
  }
}

/** A display name alone says who speaks, and is no source by itself: only with its handle, or as one, it points to somebody. */
function hasHandle(name: string): boolean {
  return name.includes('@') || !/\s/.test(name);
}

/** In order, the first and longest of those that overlap. */
function apart(sources: readonly Found[]): readonly Found[] {
  if (sources.length < 2) return sources;
  const kept: Found[] = [];
  let end = 0;
  for (const source of [...sources].sort(bySpan)) {
    if (source.start < end) continue;
    kept.push(source);
    end = source.end;
  }
  return kept;
}
