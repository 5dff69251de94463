import { stringify } from 'csv-stringify/sync';
import type { Excerpt } from './excerpt.js';

/**
 * One row an excerpt, as RFC 4180 has it (CRLF, a header row, UTF-8). A cell that a spreadsheet would run as a formula gets
 * a leading `'`: so does a negative number such as `-3.2%`.
 */
export function csv(excerpts: readonly Excerpt[]): string {
  return stringify(excerpts.map(row), { header: true, columns: COLUMNS, record_delimiter: '\r\n', escape_formulas: true });
}

/** The columns up to `creator` are those that tools for excerpts share; the reading of the mark comes after them. */
const COLUMNS = [
  'id', 'source', 'url', 'captured', 'line', 'col', 'start_cp', 'end_cp', 'tag', 'tag_path', 'kind', 'quote', 'prefix', 'suffix', 'note',
  'sha256_of_source', 'anchor_state', 'created', 'creator',
  'passage_source', 'subtype', 'value', 'unit', 'comparator', 'tolerance', 'of', 'canonical', 'type', 'hedge', 'cues', 'rule', 'unsaved',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

function row(excerpt: Excerpt): Row {
  const { annotation, codePoints } = excerpt;
  return {
    id: annotation.id, source: annotation.file, url: excerpt.url ?? '', line: annotation.line, col: annotation.column,
    start_cp: codePoints.start, end_cp: codePoints.end, tag: annotation.kind, kind: 'auto', quote: annotation.text,
    prefix: excerpt.prefix, suffix: excerpt.suffix, sha256_of_source: excerpt.sha256, passage_source: excerpt.source?.text ?? '',
    ...Object.fromEntries(ATTRIBUTES.map((name) => [name, cell(annotation[name])])),
    unsaved: excerpt.unsaved ? 'true' : '',
  };
}

const ATTRIBUTES = ['subtype', 'value', 'unit', 'comparator', 'tolerance', 'of', 'canonical', 'type', 'hedge', 'cues', 'rule'] as const;

function cell(value: unknown): string | number {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' ? value : typeof value === 'string' ? value : '';
}
