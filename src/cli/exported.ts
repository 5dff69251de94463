import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Target } from '../annotations/annotation.js';
import { withLineFeeds } from '../base/hash.js';

/** The excerpts of an exported file, by seed. */
export interface Exported {
  readonly byFile: ReadonlyMap<string, readonly Excerpted[]>;
  /** What cannot be read, in words. */
  readonly unread: readonly string[];
}

export interface Excerpted {
  readonly id: string;
  readonly told: Pick<Target, 'source' | 'sha256' | 'exact' | 'prefix' | 'suffix'>;
  /** In code points of the text with line ends as LF; `null` where it had no sure place. */
  readonly start: number | null;
  readonly tags: readonly string[];
}

/** Rejects where the file cannot be read, or holds no places that could be checked. */
export async function exportedTargets(path: string): Promise<Exported> {
  if (/\.md$/i.test(path)) throw new Error('a Markdown export has no context to check by; check one in JSON Lines or CSV');
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  return /\.csv$/i.test(path) ? collected(csvRows(text).map(ofCsv)) : collected(text.split('\n').filter((line) => line.trim() !== '').map(ofJson));
}

function collected(all: readonly (readonly [string, Excerpted] | string)[]): Exported {
  const byFile = new Map<string, Excerpted[]>();
  const unread: string[] = [];
  for (const each of all) {
    if (typeof each === 'string') {
      unread.push(each);
      continue;
    }
    const [file, excerpt] = each;
    byFile.set(file, [...byFile.get(file) ?? [], excerpt]);
  }
  return { byFile, unread };
}

function ofJson(line: string): readonly [string, Excerpted] | string {
  try {
    const record = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const { id, file, text, prefix, suffix, sha256, tags, kind } = record;
    if (typeof file !== 'string' || typeof text !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return `no provenance in ${line.slice(0, 80)}`;
    return [file, excerpted(String(id), { source: file, exact: text, prefix, suffix, sha256: String(sha256) }, record['start_cp'], Array.isArray(tags) ? tags.map(String) : [String(kind)])];
  } catch {
    return `no JSON: ${line.slice(0, 80)}`;
  }
}

function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true, relax_column_count: true });
}

function ofCsv(row: Readonly<Record<string, string>>): readonly [string, Excerpted] | string {
  const { id = '', source, quote, prefix = '', suffix = '', sha256_of_source: sha256 = '', tag = '', tag_path: path = '' } = row;
  if (source === undefined || quote === undefined) return `no provenance in ${JSON.stringify(row).slice(0, 80)}`;
  const [exact, before, after] = [quote, prefix, suffix].map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')) as [string, string, string];
  return [source, excerpted(id, { source, exact, prefix: before, suffix: after, sha256 }, row['start_cp'] === undefined || row['start_cp'] === '' ? null : Number(row['start_cp']), [path === '' ? tag : path])];
}

function excerpted(id: string, told: Excerpted['told'], start: unknown, tags: readonly string[]): Excerpted {
  const [exact, prefix, suffix] = [withLineFeeds(told.exact), withLineFeeds(told.prefix), withLineFeeds(told.suffix)];
  return { id, told: { ...told, exact, prefix, suffix }, start: typeof start === 'number' ? start : null, tags };
}
