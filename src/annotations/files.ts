import { sameBytes } from '../base/bytes.js';
import { decode } from '../base/decode.js';
import { messageOf } from '../base/errors.js';
import type { FileSystem, WritableFiles } from '../base/files.js';
import { encodeUtf8 } from '../base/hash.js';
import { childUri, uriBelow } from '../base/uri.js';
import type { Version } from './annotation.js';
import { EMPTY_CODE_BOOK, formatCodes, parseCodes, withCodes, type CodeBook } from './codebook.js';
import { versionsOf, type Change } from './changes.js';
import { CORRECTIONS_FILE, NO_CORRECTIONS, parseCorrections, type Corrections } from './corrections.js';
import { glance } from './glance.js';
import { parseLines, withHeader } from './lines.js';
import { formatRecord, parseRecord } from './record.js';
import { partLines, partSorted, readShard, utf8Of } from './shard.js';
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

/** A file as bytes, or why it cannot be read. */
type LoadedFile = Uint8Array | StoreFinding;

/** Loads what is kept for a folder, by the paths of the files. */
export async function loadAnnotations(files: FileSystem, folder: string): Promise<ReadonlyMap<string, LoadedFile>> {
  const there = await filesThere(files, folder).catch(unreadable(FOLDER));
  if ('kind' in there) return new Map([[FOLDER, there]]);
  const kept = KEPT_FILES.filter((file) => there.has(file));
  return new Map(await Promise.all(kept.map(async (file) => [file, await loadFile(files, folder, file)] as const)));
}

/** The annotations of some seeds with the code book, which are found much sooner than all is read. */
export function glanceAt(loaded: ReadonlyMap<string, LoadedFile>, sources: readonly string[]): FolderAnnotations {
  const store = new AnnotationStore();
  let book = EMPTY_CODE_BOOK;
  for (const [file, bytes] of loaded) {
    if (file === CODE_BOOK_FILE) book = takeFile(file, bytes, nothingRead()).book;
    else if (!('kind' in bytes)) store.merge(glance(bytes, digitOf(file), sources));
  }
  return { store, book, findings: [] };
}

/** Reads all that was loaded. What cannot be read is a finding; the rest is there. @param pause gives others their turn, between two files */
export async function readLoaded(loaded: ReadonlyMap<string, LoadedFile>, pause: () => Promise<void>): Promise<FolderAnnotations> {
  let read = nothingRead();
  for (const [file, bytes] of loaded) {
    await pause();
    read = takeFile(file, bytes, read);
  }
  return read;
}

/** Reads all that is kept for a folder. */
export async function readAnnotations(files: FileSystem, folder: string): Promise<FolderAnnotations> {
  return readLoaded(await loadAnnotations(files, folder), () => Promise.resolve());
}

/** Reads a file again that has changed: what it held before is replaced. */
export async function readAgain(files: FileSystem, folder: string, read: FolderAnnotations, uri: string): Promise<FolderAnnotations> {
  const file = KEPT_FILES.find((each) => uriBelow(folder, each) === uri);
  const there = file !== undefined && await filesThere(files, folder).then((all) => all.has(file), () => true);
  return there ? takeFile(file, await loadFile(files, folder, file), read) : readAnnotations(files, folder);
}

function loadFile(files: FileSystem, folder: string, file: string): Promise<LoadedFile> {
  return files.read(uriBelow(folder, file)).catch(unreadable(file));
}

function nothingRead(): FolderAnnotations {
  return { store: new AnnotationStore(), book: EMPTY_CODE_BOOK, findings: [] };
}

/** Takes in what a file holds, in the place of what it held before. */
function takeFile(file: string, bytes: LoadedFile, { store, book, findings }: FolderAnnotations): FolderAnnotations {
  const found = findings.filter((finding) => finding.file !== file);
  if ('kind' in bytes) return { store, book, findings: [...found, bytes] };
  try {
    const content = file === CODE_BOOK_FILE ? bytes : utf8Of(bytes);
    const read = file === CODE_BOOK_FILE ? readCodes(bytes) : readShard(content, digitOf(file), store.met);
    if (read.isNewer) found.push({ kind: 'newer-version', file });
    found.push(...read.unread.map((text): StoreFinding => ({ kind: 'unread-line', file, text })));
    if ('unparsed' in read) {
      store.replace(digitOf(file), read.unparsed);
      store.merge(read.versions);
    }
    // Lines are put between others by their bytes only where these are UTF-8 without a mark.
    store.known.set(file, { bytes, isSorted: content === bytes && 'isSorted' in read && read.isSorted });
    return { store, book: 'book' in read ? read.book : book, findings: found };
  } catch (error) {
    return { store, book, findings: [...found, unreadable(file)(error)] };
  }
}

function unreadable(file: string): (error: unknown) => StoreFinding {
  return (error) => ({ kind: 'unreadable-file', file, reason: messageOf(error) });
}

function readCodes(bytes: Uint8Array): { readonly book: CodeBook; readonly unread: readonly string[]; readonly isNewer: boolean } {
  const { lines, isNewer } = parseLines(textOf(bytes));
  const book = parseCodes(lines);
  return { book, unread: book.unread, isNewer };
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes, 'utf-8');
  if (decoded.kind === 'binary') throw new Error('binary, not text');
  return decoded.text;
}

/** The corrections that a folder keeps. Rejects where they are there and cannot be read, so that they are never taken for none. */
export async function readCorrections(files: FileSystem, folder: string): Promise<Corrections> {
  const there = await filesThere(files, folder);
  return there.has(CORRECTIONS_FILE) ? parseCorrections(textOf(await files.read(uriBelow(folder, CORRECTIONS_FILE)))) : NO_CORRECTIONS;
}

/** Whether a URI names one of the files of `readAnnotations`, so that a change on disk is to be read. */
export function isAnnotationFile(folder: string, uri: string): boolean {
  return KEPT_FILES.some((file) => uriBelow(folder, file) === uri);
}

/** Whether a file is as it was last read or written. */
export async function isAsKnown(files: FileSystem, folder: string, { known }: AnnotationStore, uri: string): Promise<boolean> {
  const file = known.get(KEPT_FILES.find((each) => uriBelow(folder, each) === uri) ?? '');
  return file !== undefined && await files.read(uri).then((bytes) => sameBytes(bytes, file.bytes), () => false);
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

const NOTHING = new Uint8Array();

/** For so many records of a file it is quicker to look at every line. */
const MANY = 500;

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
    const bytes = await readToWrite(files, folder, file, there);
    const ids = new Set(added.map(({ id }) => id));
    const known = store.known.get(file);
    const isKnown = sameBytes(known?.bytes ?? NOTHING, bytes);
    const parted = isKnown && known?.isSorted === true && ids.size < MANY ? partSorted(bytes, ids) : partLines(utf8Of(bytes), ids);
    if (parted.isNewer) throw newer(file);
    const own = parted.own.map((line) => parseRecord(line) ?? line);
    const onDisk = new AnnotationStore();
    onDisk.merge([...own.filter((each) => typeof each !== 'string'), ...added.flatMap(({ id }) => store.versions(id)), ...added]);
    const merged = [...ids].flatMap((id) => onDisk.versions(id));
    const content = parted.with([...merged.map(formatRecord), ...own.filter((each) => typeof each === 'string')]);
    await files.write(uriBelow(folder, file), content.bytes);
    if (!isKnown) {
      const read = readShard(utf8Of(bytes), digitOf(file), store.met);
      store.replace(digitOf(file), read.unparsed);
      store.merge(read.versions);
    }
    store.merge(merged);
    store.known.set(file, content);
  }
}

async function writeCodes(files: WritableFiles, folder: string, { known }: AnnotationStore, { codes }: Change): Promise<CodeBook> {
  const read = readCodes(await readToWrite(files, folder, CODE_BOOK_FILE, await prepare(files, folder)));
  if (read.isNewer) throw newer(CODE_BOOK_FILE);
  const book = withCodes(read.book, codes);
  const content = encodeUtf8(withHeader('codebook', formatCodes(book)));
  await files.write(uriBelow(folder, CODE_BOOK_FILE), content);
  known.set(CODE_BOOK_FILE, { bytes: content, isSorted: false });
  return book;
}

/** Rejects where a file is there that cannot be read, so that it is never taken for empty. */
async function readToWrite(files: FileSystem, folder: string, file: string, there: ReadonlySet<string>): Promise<Uint8Array> {
  return there.has(file) ? files.read(uriBelow(folder, file)) : NOTHING;
}

function newer(file: string): Error {
  return new Error(`${file}: written by a newer version of Seedmark, and left as it is`);
}

/** The files that are there, with how git is to merge them written down. */
async function prepare(files: WritableFiles, folder: string): Promise<ReadonlySet<string>> {
  const there = await filesThere(files, folder);
  if (!there.has(ATTRIBUTES_FILE)) await files.write(uriBelow(folder, ATTRIBUTES_FILE), ATTRIBUTES);
  return there;
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

/** What the ids begin with that a file of annotations holds. */
function digitOf(file: string): string {
  return ANNOTATION_FILES.indexOf(file).toString(16);
}
