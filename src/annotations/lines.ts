import { isObject, parseRecord } from './record.js';

/** The format this program reads and writes. A file of a later one is read as far as that goes, and never written. */
const VERSION = 1;

const HEADERS = {
  annotations: 'W3C Web Annotations, one a line, sorted by id; offsets in UTF-16 code units of the text with line ends as LF; source relative to the folder of .seedmark',
  codebook: 'tags, one a line, sorted by name; / stands between levels',
} as const;

/** A file of lines under a header. */
export interface Lines {
  readonly lines: readonly string[];
  readonly isNewer: boolean;
}

/** The lines of a text without those that are headers or blank. */
export function parseLines(text: string): Lines {
  const formats: number[] = [];
  const lines = text.split(/\r?\n/).filter((line) => {
    const format = headerVersion(line);
    if (format !== undefined) formats.push(format);
    return format === undefined && line.trim() !== '';
  });
  return { lines, isNewer: formats.some(isNewer) };
}

/** Whether a header is that of a later format. */
export function isNewer(format: number): boolean {
  return format > VERSION;
}

/** The version that a header names; `undefined` for a line that is none. */
export function headerVersion(line: string): number | undefined {
  if (!line.startsWith('{"seedmark":')) return undefined;
  try {
    const header: unknown = JSON.parse(line);
    return isObject(header) && typeof header['version'] === 'number' ? header['version'] : undefined;
  } catch {
    return undefined;
  }
}

export function withHeader(name: keyof typeof HEADERS, lines: readonly string[]): string {
  return `${[JSON.stringify({ seedmark: name, version: VERSION, holds: HEADERS[name] }), ...lines].join('\n')}\n`;
}

/** How the line of a record begins, so that records stand sorted by their ids. */
export const ID = '{"id":"';

/** The id of the record in a line. */
export function idIn(line: string): string | undefined {
  return line.startsWith(ID) ? line.slice(ID.length, line.indexOf('"', ID.length)) : parseRecord(line)?.id;
}

/** Records by their ids, then what is none; each line once. */
export function sortedLines(lines: readonly string[]): readonly string[] {
  const sorted = [...lines].sort().filter((line, i, all) => line !== all[i - 1]);
  return [...sorted.filter((line) => line.startsWith(ID)), ...sorted.filter((line) => !line.startsWith(ID))];
}
