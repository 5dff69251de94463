import { decode } from '../base/decode.js';
import { messageOf } from '../base/errors.js';
import type { FileSystem, WritableFiles } from '../base/files.js';
import { printOf } from '../base/hash.js';
import { childUri, uriBelow } from '../base/uri.js';
import type { Version } from './annotation.js';
import { EMPTY_CODE_BOOK, formatCodes, parseCodes, withCodes, type CodeBook } from './codebook.js';
import { versionsOf, type Change } from './changes.js';
import { idIn, NO_LINES, parseLines, sortedLines, withHeader, type Lines } from './lines.js';
import { formatRecord, parseRecord } from './record.js';
import { AnnotationStore } from './store.js';

const FOLDER = '.seedmark';
/** Where a folder keeps what its people say, relative to the folder. Annotations are spread over sixteen files by the first digit of their id. */
export const ANNOTATION_FILES: readonly string[] = [...'0123456789abcdef'].map((digit) => `${FOLDER}/tags/${digit}.jsonl`);
export const CODE_BOOK_FILE = `${FOLDER}/codebook.jsonl`;
const KEPT_FILES = [...ANNOTATION_FILES, CODE_BOOK_FILE];
const ATTRIBUTES_FILE = `${FOLDER}/.gitattributes`;

/** Both sides of a git merge are kept: the reader sorts them and settles what stands twice. */
const ATTRIBUTES = '*.jsonl text eol=lf merge=union\n';

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

/** Reads all that is kept for a folder, file by file, so that others have their turn. What cannot be read is a finding; the rest is there. */
export async function readAnnotations(files: FileSystem, folder: string): Promise<FolderAnnotations> {
  const findings: StoreFinding[] = [];
  const there = await filesThere(files, folder).catch((error: unknown) => {
    findings.push(unreadable(FOLDER, error));
    return new Set<string>();
  });
  let read: FolderAnnotations = { store: new AnnotationStore(), book: EMPTY_CODE_BOOK, findings };
  for (const file of KEPT_FILES) if (there.has(file)) read = await readFile(files, folder, file, read);
  return read;
}

/** Reads a file again that has changed: what it held before is replaced. */
export async function readAgain(files: FileSystem, folder: string, read: FolderAnnotations, uri: string): Promise<FolderAnnotations> {
  const file = KEPT_FILES.find((each) => uriBelow(folder, each) === uri);
  const there = file !== undefined && await filesThere(files, folder).then((all) => all.has(file), () => true);
  return there ? readFile(files, folder, file, read) : readAnnotations(files, folder);
}

async function readFile(files: FileSystem, folder: string, file: string, { store, book, findings }: FolderAnnotations): Promise<FolderAnnotations> {
  const found = findings.filter((finding) => finding.file !== file);
  try {
    const read = await readLines(files, folder, file);
    if (read.isNewer) found.push({ kind: 'newer-version', file });
    if (file !== CODE_BOOK_FILE) {
      if (store.prints.has(file)) store.forget((id) => fileOf(id) === file);
      store.merge(versionsIn(file, read.lines, found));
    }
    store.prints.set(file, read.print);
    const codes = file === CODE_BOOK_FILE ? parseCodes(read.lines) : book;
    if (file === CODE_BOOK_FILE) found.push(...codes.unread.map((text): StoreFinding => ({ kind: 'unread-line', file, text })));
    return { store, book: codes, findings: found };
  } catch (error) {
    found.push(unreadable(file, error));
    return { store, book, findings: found };
  }
}

function unreadable(file: string, error: unknown): StoreFinding {
  return { kind: 'unreadable-file', file, reason: messageOf(error) };
}

function versionsIn(file: string, lines: readonly string[], findings: StoreFinding[]): Version[] {
  const versions: Version[] = [];
  const unread = new Set<string>();
  for (const line of lines) {
    const version = parseRecord(line);
    if (version !== undefined && fileOf(version.id) === file) versions.push(version);
    else unread.add(line);
  }
  findings.push(...[...unread].map((text): StoreFinding => ({ kind: 'unread-line', file, text })));
  return versions;
}

/** Whether a URI names one of the files of `readAnnotations`, so that a change on disk is to be read. */
export function isAnnotationFile(folder: string, uri: string): boolean {
  return KEPT_FILES.some((file) => uriBelow(folder, file) === uri);
}

/** Whether a file is as it was last read or written. */
export async function isAsKnown(files: FileSystem, folder: string, { prints }: AnnotationStore, uri: string): Promise<boolean> {
  const file = KEPT_FILES.find((each) => uriBelow(folder, each) === uri) ?? '';
  return prints.has(file) && await readLines(files, folder, file).then(({ print }) => print === prints.get(file), () => false);
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
    return change.codes.length === 0 ? book : writeCodes(files, folder, store, change);
  });
}

/**
 * Writes versions with the stamps that they have. Lines of other annotations stay as they are, and are read only where somebody else
 * has written the file.
 * To be called inside `exclusive`.
 */
export async function writeVersions(files: WritableFiles, folder: string, store: AnnotationStore, versions: readonly Version[]): Promise<void> {
  if (versions.length === 0) return;
  const there = await prepare(files, folder);
  for (const file of ANNOTATION_FILES) {
    const added = versions.filter(({ id }) => fileOf(id) === file);
    if (added.length === 0) continue;
    const read = await readToWrite(files, folder, file, there);
    const ids = new Set(added.map(({ id }) => id));
    const own: string[] = [];
    const others: string[] = [];
    for (const line of read.lines) (ids.has(idIn(line) ?? '') ? own : others).push(line);
    const onDisk = new AnnotationStore();
    const unread: StoreFinding[] = [];
    onDisk.merge(versionsIn(file, own, unread));
    onDisk.merge(added.flatMap(({ id }) => store.versions(id)));
    onDisk.merge(added);
    const records = [...ids].flatMap((id) => onDisk.versions(id).map(formatRecord));
    const text = withHeader('annotations', sortedLines([...others, ...records, ...unread.flatMap((each) => ('text' in each ? each.text : []))]));
    await files.write(uriBelow(folder, file), text);
    if (store.prints.get(file) !== read.print) store.merge(versionsIn(file, others, []));
    store.merge([...ids].flatMap((id) => onDisk.versions(id)));
    store.prints.set(file, printOf(text));
  }
}

async function writeCodes(files: WritableFiles, folder: string, { prints }: AnnotationStore, { codes }: Change): Promise<CodeBook> {
  const { lines } = await readToWrite(files, folder, CODE_BOOK_FILE, await prepare(files, folder));
  const book = withCodes(parseCodes(lines), codes);
  const text = withHeader('codebook', formatCodes(book));
  await files.write(uriBelow(folder, CODE_BOOK_FILE), text);
  prints.set(CODE_BOOK_FILE, printOf(text));
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
  if (!there.has(ATTRIBUTES_FILE)) await files.write(uriBelow(folder, ATTRIBUTES_FILE), ATTRIBUTES);
  return there;
}

/** Rejects where a file is there that cannot be read, so that it is never taken for empty. */
async function readLines(files: FileSystem, folder: string, file: string): Promise<Lines> {
  const decoded = decode(await files.read(uriBelow(folder, file)), 'utf-8');
  if (decoded.kind === 'binary') throw new Error('binary, not text');
  return parseLines(decoded.text);
}

/** The files that are there, by listing: a failed look at one does not tell that it is not. */
async function filesThere(files: FileSystem, folder: string): Promise<ReadonlySet<string>> {
  const below = async (path: string, parent: readonly string[]): Promise<readonly string[]> => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return parent.includes(name) ? (await files.list(uriBelow(folder, path))).map((entry) => entry.name) : [];
  };
  const kept = await files.list(uriBelow(folder, FOLDER)).then((entries) => entries.map(({ name }) => name), async () => {
    const entries = await files.list(folder);
    if (entries.some(({ name }) => name === FOLDER)) throw new Error(`${FOLDER} is there, and cannot be opened as a folder`);
    return [];
  });
  const shards = await below(`${FOLDER}/tags`, kept);
  return new Set([...kept.map((name) => `${FOLDER}/${name}`), ...shards.map((name) => `${FOLDER}/tags/${name}`)]);
}

function fileOf(id: string): string {
  return ANNOTATION_FILES[parseInt(id.slice(0, 1), 16)] ?? '';
}
