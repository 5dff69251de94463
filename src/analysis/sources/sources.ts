import type { Role } from '../analysis.js';
import type { SourceMark } from '../marks.js';

/** Finds what a block points to (URLs, DOIs, arXiv numbers, citations), and the block itself where it is a title or a speaker. */
export function findSources(_text: string, _role: Role): SourceMark[] {
  return [];
}
