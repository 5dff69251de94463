import type { Kind } from '../analysis/marks.js';
import { csv } from './csv.js';
import { excerptsOf, type ExportSeed } from './excerpt.js';
import type { ExportFormat } from './formats.js';
import { jsonLines } from './jsonl.js';
import { lossesOf, type Loss } from './losses.js';
import { markdown, type MarkdownOptions } from './markdown.js';

export interface ExportRequest extends MarkdownOptions {
  readonly format: ExportFormat;
  readonly kinds: readonly Kind[];
}

/** The whole export as text, how many excerpts it holds, and what it could not carry. The same input gives the same text, but for `date`. */
export function exportExcerpts(seeds: readonly ExportSeed[], request: ExportRequest): { readonly text: string; readonly excerpts: number; readonly losses: readonly Loss[] } {
  const excerpts = seeds.flatMap((seed) => excerptsOf(seed, request.kinds));
  const text = request.format === 'csv' ? csv(excerpts) : request.format === 'jsonl' ? jsonLines(excerpts) : markdown(excerpts, request);
  return { text, excerpts: excerpts.length, losses: lossesOf(excerpts, request.format) };
}
