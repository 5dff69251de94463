import { decode } from '../base/decode.js';
import type { FileSystem, WritableFiles } from '../base/files.js';
import { childUri } from '../base/uri.js';
import type { Version } from './annotation.js';
import { formatCodes, parseCodes, withCodes, type CodeBook } from './codebook.js';
import { versionsOf, type Change } from './changes.js';
import { formatRecord, isObject, parseRecord } from './record.js';
import { AnnotationStore } from './store.js';

const FOLDER = '.seedmark';
/** Where a folder keeps what its people say, relative to the folder. Annotations are spread over sixteen files by the first digit of their id. */
export const ANNOTATION_FILES: readonly string[] = [...'0123456789abcdef'].map((digit) => `${FOLDER}/tags/${digit}.jsonl`);
export const CODE_BOOK_FILE = `${FOLDER}/codebook.jsonl`;
const ATTRIBUTES_FILE = `${FOLDER}/.gitattributes`;

/** Both sides of a git merge are kept: the reader sorts them and settles what stands twice. */
const ATTRIBUTES = '*.jsonl text eol=lf merge=union\n';

/** The format this program reads and writes. A file of a later one is read as far as that goes, and never written. */
const VERSION = 1;

const HEADERS = {
  annotations: 'W3C Web Annotations, one a line, sorted by id; offsets in UTF-16 code units of the text with line ends as LF; source relative to the folder of .seedmark',
  codebook: 'tags, one a line, sorted by name; / stands between levels',
} as const;

/** A file of lines under a header. */
interface Lines {
  readonly lines: readonly string[];
  readonly isNewer: boolean;
}

const NO_LINES: Lines = { lines: [], isNewer: false };

/** What a person is to know of the files, beside the annotations themselves. */
export type StoreFinding =
  | { readonly kind: 'unread-line'; readonly file: string; readonly text: string }
  | { readonly kind: 'newer-version'; readonly file: string }
  | { readonly kind: 'unreadable-file'; readonly file: string; readonly reason: string };

export interface FolderAnnotations {
  readonly store: AnnotationStore;
  readonly book: CodeBook;
  readonly findings: readonly StoreFinding[];
}

/** Reads all that is kept for a folder. What cannot be read is a finding; the rest is there. */
export async function readAnnotations(files: FileSystem, folder: string): Promise<FolderAnnotations> {
  const store = new AnnotationStore();
  const findings: StoreFinding[] = [];
  const unreadable = (file: string) => (error: unknown): Lines => {
    findings.push({ kind: 'unreadable-file', file, reason: error instanceof Error ? error.message : String(error) });
    return NO_LINES;
  };
  const there = await filesThere(files, folder).catch((error: unknown) => {
    unreadable(FOLDER)(error);
    return new Set<string>();
  });
  const read = (file: string): Promise<Lines> => (there.has(file) ? readLines(files, folder, file).catch(unreadable(file)) : Promise.resolve(NO_LINES));
  const all = await Promise.all([...ANNOTATION_FILES, CODE_BOOK_FILE].map(read));
  for (const [i, file] of ANNOTATION_FILES.entries()) store.merge(versionsIn(file, all[i] ?? NO_LINES, findings));
  const codes = all.at(-1) ?? NO_LINES;
  const book = parseCodes(codes.lines);
  if (codes.isNewer) findings.push({ kind: 'newer-version', file: CODE_BOOK_FILE });
  findings.push(...book.unread.map((text): StoreFinding => ({ kind: 'unread-line', file: CODE_BOOK_FILE, text })));
  return { store, book, findings };
}

/** Whether a URI names one of the files of `readAnnotations`, so that a change on disk is to be read. */
export function isAnnotationFile(folder: string, uri: string): boolean {
  return [...ANNOTATION_FILES, CODE_BOOK_FILE].some((file) => uriOf(folder, file) === uri);
}

/**
 * Does a change at `now` (ISO 8601 in UTC), on disk and then in memory: each file is read again, merged with what is in
 * memory and replaced whole, so that nobody's annotations are lost. Returns the code book as it is then; `store` holds
 * what the files hold. Rejects where a file cannot be written, with `store` and the files not yet reached as they were:
 * doing the change again is safe.
 */
export async function writeChange(files: WritableFiles, folder: string, { store, book }: Omit<FolderAnnotations, 'findings'>, change: Change, now: string): Promise<CodeBook> {
  return files.exclusive(childUri(folder, '.seedmark'), async () => {
    await writeVersions(files, folder, store, versionsOf(change, store, now));
    return change.codes.length === 0 ? book : writeCodes(files, folder, change);
  });
}

/**
 * Writes versions with the stamps that they have.
 * To be called inside `exclusive`.
 */
export async function writeVersions(files: WritableFiles, folder: string, store: AnnotationStore, versions: readonly Version[]): Promise<void> {
  if (versions.length === 0) return;
  const there = await prepare(files, folder);
  for (const file of ANNOTATION_FILES) {
    const added = versions.filter(({ id }) => fileOf(id) === file);
    if (added.length === 0) continue;
    const unread: StoreFinding[] = [];
    const onDisk = new AnnotationStore();
    onDisk.merge(versionsIn(file, await readToWrite(files, folder, file, there), unread));
    onDisk.merge(added.flatMap(({ id }) => store.versions(id)));
    onDisk.merge(added);
    const ids = [...onDisk.ids()].sort();
    const records = ids.flatMap((id) => onDisk.versions(id).map(formatRecord));
    await files.write(uriOf(folder, file), withHeader('annotations', [...records, ...unread.flatMap((each) => ('text' in each ? each.text : []))]));
    store.merge(ids.flatMap((id) => onDisk.versions(id)));
  }
}

async function writeCodes(files: WritableFiles, folder: string, { codes }: Change): Promise<CodeBook> {
  const { lines } = await readToWrite(files, folder, CODE_BOOK_FILE, await prepare(files, folder));
  const book = withCodes(parseCodes(lines), codes);
  await files.write(uriOf(folder, CODE_BOOK_FILE), withHeader('codebook', formatCodes(book)));
  return book;
}

async function readToWrite(files: FileSystem, folder: string, file: string, there: ReadonlySet<string>): Promise<Lines> {
  const read = there.has(file) ? await readLines(files, folder, file) : NO_LINES;
  if (read.isNewer) throw new Error(`${file}: written by a newer version of Seedmark, and left as it is`);
  return read;
}

/** The files that are there, with how git is to merge them written down. */
async function prepare(files: WritableFiles, folder: string): Promise<ReadonlySet<string>> {
  const there = await filesThere(files, folder);
  if (!there.has(ATTRIBUTES_FILE)) await files.write(uriOf(folder, ATTRIBUTES_FILE), ATTRIBUTES);
  return there;
}

/** Rejects where a file is there that cannot be read, so that it is never taken for empty. */
async function readLines(files: FileSystem, folder: string, file: string): Promise<Lines> {
  const decoded = decode(await files.read(uriOf(folder, file)), 'utf-8');
  if (decoded.kind === 'binary') throw new Error('binary, not text');
  return parseLines(decoded.text);
}

/** The files that are there, by listing: a failed look at one does not tell that it is not. */
async function filesThere(files: FileSystem, folder: string): Promise<ReadonlySet<string>> {
  const below = async (path: string, parent: readonly string[]): Promise<readonly string[]> => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return parent.includes(name) ? (await files.list(uriOf(folder, path))).map((entry) => entry.name) : [];
  };
  const kept = await files.list(uriOf(folder, FOLDER)).then((entries) => entries.map(({ name }) => name), async () => {
    const entries = await files.list(folder);
    if (entries.some(({ name }) => name === FOLDER)) throw new Error('cannot be listed');
    return [];
  });
  const shards = await below(`${FOLDER}/tags`, kept);
  return new Set([...kept.map((name) => `${FOLDER}/${name}`), ...shards.map((name) => `${FOLDER}/tags/${name}`)]);
}

function parseLines(text: string): Lines {
  const lines: string[] = [];
  let isNewer = false;
  for (const line of text.split(/\r?\n/)) {
    const version = line.startsWith('{"seedmark":') ? headerVersion(line) : undefined;
    if (version !== undefined) isNewer ||= version > VERSION;
    else if (line.trim() !== '') lines.push(line);
  }
  return { lines, isNewer };
}

function headerVersion(line: string): number | undefined {
  try {
    const header: unknown = JSON.parse(line);
    return isObject(header) && typeof header['version'] === 'number' ? header['version'] : undefined;
  } catch {
    return undefined;
  }
}

function versionsIn(file: string, { lines, isNewer }: Lines, findings: StoreFinding[]): Version[] {
  if (isNewer) findings.push({ kind: 'newer-version', file });
  return [...new Set(lines)].flatMap((line) => {
    const version = parseRecord(line);
    if (version !== undefined && fileOf(version.id) === file) return [version];
    findings.push({ kind: 'unread-line', file, text: line });
    return [];
  });
}

function withHeader(name: keyof typeof HEADERS, lines: readonly string[]): string {
  return [JSON.stringify({ seedmark: name, version: VERSION, holds: HEADERS[name] }), ...lines].map((line) => `${line}\n`).join('');
}

function fileOf(id: string): string {
  return ANNOTATION_FILES[parseInt(id.slice(0, 1), 16)] ?? '';
}

function uriOf(folder: string, file: string): string {
  return file.split('/').reduce(childUri, folder);
}
