import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../analysis/analyse.js';
import type { Kind } from '../analysis/marks.js';
import { deniedConflicts, obeyCorrections, type Corrections } from '../annotations/corrections.js';
import { messageOf } from '../base/errors.js';
import type { FileSystem } from '../base/files.js';
import { lineStarts } from '../base/lines.js';
import { readSeedFile } from '../base/seedFile.js';
import { relativeAddress } from '../base/uri.js';
import { VERSION } from '../base/version.js';
import { Corpus } from '../corpus/corpus.js';
import type { SentenceRef } from '../corpus/links.js';
import { goneSeed, type ExportSeed } from '../exports/excerpt.js';
import { exportExcerpts } from '../exports/exports.js';
import type { ExportFormat } from '../exports/formats.js';
import { annotationRecord } from '../exports/record.js';
import { capText, lossText } from '../features/notes.js';
import { byPlace, tagRecord, type Anchored } from '../exports/tags.js';
import type { Settings } from '../features/settings.js';
import type { Seed } from '../features/workspace.js';
import { batchesOf, type FileToRead } from '../server/common/reading.js';
import { attempt } from '../server/node/files.js';
import { threadedReader } from '../server/node/threads.js';
import { writeWhole } from '../server/node/writableFiles.js';
import { collectSeeds, readSeed, tellUnread, type Notes, type SeedPath } from './collect.js';
import { TagFolders, type TagFilter } from './tags.js';

/** What a command of the command line needs of the world. */
export interface Terminal extends Notes {
  readonly files: FileSystem;
  /** Resolves once the text is taken, so that a large result does not pile up in memory. */
  readonly print: (text: string) => Promise<void>;
}

export interface Call {
  readonly paths: readonly string[];
  readonly settings: Settings;
  readonly encoding: string;
}

/** One annotation a line, by file, start, then the longer first. */
export async function annotate(terminal: Terminal, call: Call, kinds: readonly (Kind | 'tag')[]): Promise<void> {
  const folders = new TagFolders(terminal.files, terminal);
  for await (const { uri, file, text, marks } of seedsOf(terminal, call)) {
    const starts = lineStarts(text);
    const found = marks.filter((mark) => kinds.includes(mark.kind)).map((mark) => annotationRecord(file, text, starts, mark));
    const tags = kinds.includes('tag') ? (await folders.in(uri, text, null)).map((tag) => tagRecord(file, text, starts, tag)) : [];
    const lines = [...found, ...tags].sort(byPlace).map((record) => JSON.stringify(record));
    if (lines.length > 0) await terminal.print(`${lines.join('\n')}\n`);
  }
}

/** One link a line, each pair once. */
export async function links(terminal: Terminal, call: Call): Promise<void> {
  const corpus = new Corpus();
  const paths = await collectSeeds(terminal.files, call.paths, call.settings, terminal);
  corpus.denyConflicts([...new Set(paths.map(({ corrections }) => corrections))].flatMap(deniedConflicts));
  await readInto(corpus, terminal, call, paths);
  const textOf = texts(terminal, call, paths);
  const end = async ({ document, start, end: stop }: SentenceRef): Promise<object> => ({ file: corpus.fileOf(document), start, end: stop, text: (await textOf(document)).slice(start, stop) });
  for (const { relation, score, a, b } of corpus.links()) {
    await terminal.print(`${JSON.stringify({ relation, score, a: await end(a), b: await end(b) })}\n`);
  }
  for (const note of corpus.notes()) terminal.note(capText(corpus, note));
}

/** Reads seeds into a corpus, in threads where they are many. */
async function readInto(corpus: Corpus, terminal: Terminal, { settings: { maxSize, modelNames, systemNames }, encoding }: Call, paths: readonly SeedPath[]): Promise<void> {
  const reader = threadedReader(terminal.files);
  const batches = batchesByCorrections(paths);
  const named = new Set(paths.filter(({ isNamed }) => isNamed).map(({ uri }) => uri));
  const work = async (): Promise<void> => {
    for (const { files, corrections } of batches) {
      for (const read of await reader.read({ files, maxSize, encoding, names: { models: modelNames, systems: systemNames }, corrections })) {
        if (read.kind === 'read') corpus.put(read.document);
        else tellUnread(terminal, { file: read.file, isNamed: named.has(read.uri) }, read);
      }
    }
  };
  await Promise.all(Array.from({ length: reader.parallel }, work));
  reader.rest();
}

function* batchesByCorrections(paths: readonly SeedPath[]): Generator<{ readonly files: FileToRead[]; readonly corrections: Corrections }> {
  for (const corrections of new Set(paths.map((path) => path.corrections))) {
    const own = paths.filter((path) => path.corrections === corrections).map(({ uri, file, size }) => ({ uri, file, size }));
    for (const files of batchesOf(own)) yield { files, corrections };
  }
}

/** How many UTF-16 code units of texts are kept at hand. */
const MOST_KEPT = 64_000_000;

/** Gives the texts of seeds, the last ones without reading them again. */
function texts(terminal: Terminal, { settings, encoding }: Call, paths: readonly SeedPath[]): (uri: string) => Promise<string> {
  const sizes = new Map(paths.map(({ uri, size }) => [uri, size]));
  const kept = new Map<string, string>();
  let length = 0;
  return async (uri) => {
    const known = kept.get(uri);
    if (known !== undefined) return known;
    const read = await readSeedFile(terminal.files, uri, sizes.get(uri) ?? 0, { maxSize: settings.maxSize, encoding });
    const text = read.kind === 'text' ? read.text : '';
    if (length + text.length > MOST_KEPT) { kept.clear(); length = 0; }
    kept.set(uri, text);
    length += text.length;
    return text;
  };
}

export interface ExportCall extends Call {
  readonly format: ExportFormat;
  /** The kinds of found marks. */
  readonly kinds: readonly Kind[];
  /** Which of the annotations that people made go out; `none` for none. */
  readonly tags: TagFilter | 'none';
  /** A file; `null` for standard output. */
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly date: string;
}

export async function exportSeeds(terminal: Terminal, call: ExportCall): Promise<void> {
  const { out } = call;
  if (out !== null && !call.overwrite && await stat(out).then(() => true, () => false)) {
    terminal.fail(`${out}: is there already; give --force to replace it`);
    return;
  }
  const folders = new TagFolders(terminal.files, terminal);
  const seeds: (Seed & { readonly tags: readonly Anchored[] })[] = [];
  for await (const seed of seedsOf(terminal, call)) seeds.push({ ...seed, tags: call.tags === 'none' ? [] : await folders.in(seed.uri, seed.text, call.tags) });
  const gone = new Map<string, ExportSeed>();
  if (call.tags !== 'none') {
    for (const path of call.paths) for (const { uri, file, tags } of await folders.gone(pathToFileURL(resolve(path)).href, call.tags)) if (!gone.has(uri)) gone.set(uri, goneSeed(file, tags));
  }
  const target = pathToFileURL(out === null ? join(process.cwd(), 'stdout') : resolve(out)).href;
  const href = (uri: string, line: number): string => `${relativeAddress(target, uri)}#L${line}`;
  const { text, losses } = exportExcerpts([...seeds.map((seed) => ({ ...seed, unsaved: false })), ...gone.values()], { ...call, version: VERSION, href });
  if (out === null) await terminal.print(text);
  else await attempt(() => writeWhole(out, text)).catch((error: unknown) => { terminal.fail(`${out}: ${messageOf(error)}`); });
  for (const loss of losses) terminal.note(lossText(loss));
}

/** The seeds of a call one after the other, analysed and corrected. */
async function* seedsOf(terminal: Terminal, call: Call): AsyncGenerator<Seed> {
  yield* read(terminal, call, await collectSeeds(terminal.files, call.paths, call.settings, terminal));
}

async function* read(terminal: Terminal, { settings, encoding }: Call, paths: readonly SeedPath[]): AsyncGenerator<Seed> {
  const options = { models: settings.modelNames, systems: settings.systemNames };
  for (const path of paths) {
    const text = await readSeed(terminal.files, path, settings, encoding, terminal);
    if (text === null) continue;
    const analysis = analyse(text, options);
    const marks = obeyCorrections(analysis.marks, text, analysis.sentences, path.corrections);
    yield { uri: path.uri, file: path.file, text, analysis, marks };
  }
}
