import type { AnalysisOptions } from '../../analysis/analysis.js';
import { correctorOf, type Corrections } from '../../annotations/corrections.js';
import type { FileSystem } from '../../base/files.js';
import { readSeedFile } from '../../base/seedFile.js';
import type { DocumentRead } from '../../corpus/read.js';
import { readSeeds, type UnreadSeed } from '../../features/reading.js';
import { nextTurn } from './turn.js';

/** A file that is to be read. */
export interface FileToRead {
  readonly uri: string;
  /** As a person knows it. */
  readonly file: string;
  /** In bytes; `null` where that is not known. */
  readonly size: number | null;
}

/** Files that are read with the same settings: plain data, which can go to another thread. */
export interface Batch {
  readonly files: readonly FileToRead[];
  /** In MB. */
  readonly maxSize: number;
  readonly encoding: string;
  readonly names: AnalysisOptions;
  readonly corrections: Corrections;
}

export type FileRead =
  | { readonly kind: 'read'; readonly document: DocumentRead }
  | { readonly kind: 'skipped' | 'unreadable'; readonly uri: string; readonly file: string; readonly reason: string };

/** What was read of a text, wherever that stands. */
export type TextRead = Pick<DocumentRead, 'parts' | 'strings'>;

/** What was read of texts, kept from one session to the next. Nothing in it throws. */
export interface ReadingCache {
  /** What was read of texts with the same settings. */
  under(settings: Pick<Batch, 'names' | 'corrections'>): {
    get(text: string): TextRead | undefined;
    set(text: string, read: TextRead): void;
  };
}

/** Reads batches of files, some at a time. */
export interface Reader {
  /** How many batches it reads at a time. */
  readonly parallel: number;
  read(batch: Batch): Promise<readonly FileRead[]>;
  /** Gives back what it holds while nothing is read; it can be used again. */
  rest(): void;
}

/** Reads in this thread, a batch after the other, between which others have their turn. */
export function readerHere(files: FileSystem, cache?: ReadingCache): Reader {
  let last: Promise<unknown> = Promise.resolve();
  const read = (batch: Batch): Promise<readonly FileRead[]> => {
    const done = last.then(() => readBatch(files, batch, cache));
    last = done.catch(() => undefined).then(nextTurn);
    return done;
  };
  return { parallel: 1, read, rest: () => undefined };
}

export async function readBatch(files: FileSystem, { files: wanted, maxSize, encoding, names, corrections }: Batch, cache?: ReadingCache): Promise<FileRead[]> {
  const kept = cache?.under({ names, corrections });
  const results: FileRead[] = [];
  const unread: UnreadSeed[] = [];
  for (const { uri, file, size } of wanted) {
    const found = await readSeedFile(files, uri, size, { maxSize, encoding });
    if (found.kind !== 'text') { results.push({ kind: found.kind, uri, file, reason: found.reason }); continue; }
    const read = kept?.get(found.text);
    if (read === undefined) unread.push({ uri, file, text: found.text });
    else results.push({ kind: 'read', document: { uri, file, ...read } });
  }
  readSeeds(unread, names, correctorOf(corrections)).forEach((document, i) => {
    kept?.set(unread[i]?.text ?? '', document);
    results.push({ kind: 'read', document });
  });
  return results;
}

/** How much is read at once, in bytes: what is put into the corpus between two requests. */
const BATCH = 32 * 1024;
const MOST_FILES = 64;

/** Cuts a list of files into batches. */
export function* batchesOf<F extends FileToRead>(files: Iterable<F>): Generator<F[]> {
  let batch: F[] = [];
  let bytes = 0;
  for (const file of files) {
    batch.push(file);
    bytes += file.size ?? 0;
    if (bytes < BATCH && batch.length < MOST_FILES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
