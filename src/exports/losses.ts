import type { Excerpt } from './excerpt.js';
import type { ExportFormat } from './formats.js';
import { isTag } from './tags.js';

/**
 * What an export could not carry, and of how many excerpts.
 * - `context`: it has neither offsets nor what stands around, so that nobody can check it against the seeds.
 * - `rows`: what has several tags takes as many rows.
 * - `place`: what stands in no sure place has none, and the places it may have are left out.
 */
export interface Loss {
  readonly kind: 'context' | 'rows' | 'place';
  readonly count: number;
}

export function lossesOf(excerpts: readonly Excerpt[], format: ExportFormat): readonly Loss[] {
  const tagged = excerpts.map(({ annotation }) => annotation).filter(isTag);
  const losses: Loss[] = [
    { kind: 'context', count: format === 'markdown' ? excerpts.length : 0 },
    { kind: 'rows', count: format === 'csv' ? tagged.filter(({ tags }) => tags.length > 1).length : 0 },
    { kind: 'place', count: tagged.filter(({ start }) => start === null).length },
  ];
  return losses.filter(({ count }) => count > 0);
}
