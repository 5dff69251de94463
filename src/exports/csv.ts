import { stringify } from 'csv-stringify/sync';
import type { Excerpt } from './excerpt.js';
import { isTag } from './tags.js';

/**
 * One row an excerpt, and for what a person tagged one row a tag, as RFC 4180 has it (CRLF, a header row, UTF-8). A cell that a spreadsheet would run as a formula gets
 * a leading `'`: so does a negative number such as `-3.2%`.
 */
export function csv(excerpts: readonly Excerpt[]): string {
  return stringify(excerpts.flatMap(rows), { header: true, columns: COLUMNS, record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true });
}

/** The columns up to `creator` are those that tools for excerpts share; the reading of the mark comes after them. */
const COLUMNS = [
  'id', 'source', 'url', 'captured', 'line', 'col', 'start_cp', 'end_cp', 'tag', 'tag_path', 'kind', 'quote', 'prefix', 'suffix', 'note',
  'sha256_of_source', 'anchor_state', 'created', 'creator',
  'passage_source', 'subtype', 'value', 'unit', 'comparator', 'tolerance', 'of', 'canonical', 'type', 'hedge', 'cues', 'rule', 'unsaved',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

function rows(excerpt: Excerpt): Row[] {
  const { annotation } = excerpt;
  if (!isTag(annotation)) return [{ ...shared(excerpt), tag: annotation.kind, kind: 'auto', ...Object.fromEntries(ATTRIBUTES.map((name) => [name, cell(annotation[name])])) }];
  const { note, creator, created, state, rule } = annotation;
  const human = { ...shared(excerpt), kind: 'human', note: note ?? '', creator: creator ?? '', created, anchor_state: state, rule: rule ?? '' };
  return (annotation.tags.length === 0 ? [''] : annotation.tags).map((tag) => ({ ...human, tag: tag.slice(tag.lastIndexOf('/') + 1), tag_path: tag }));
}

function shared(excerpt: Excerpt): Row {
  const { annotation, codePoints } = excerpt;
  return {
    id: annotation.id, source: annotation.file, url: excerpt.url ?? '', line: annotation.line ?? '', col: annotation.column ?? '',
    start_cp: codePoints.start ?? '', end_cp: codePoints.end ?? '', quote: annotation.text,
    prefix: excerpt.prefix, suffix: excerpt.suffix, sha256_of_source: excerpt.sha256, passage_source: excerpt.source?.text ?? '',
    unsaved: excerpt.unsaved ? 'true' : '',
  };
}

const ATTRIBUTES = ['subtype', 'value', 'unit', 'comparator', 'tolerance', 'of', 'canonical', 'type', 'hedge', 'cues', 'rule'] as const;

function cell(value: unknown): string | number {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' ? value : typeof value === 'string' ? value : '';
}
