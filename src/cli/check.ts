import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anchorer, type Anchor } from '../annotations/anchor.js';
import type { Target } from '../annotations/annotation.js';
import { searchSeeds } from '../annotations/rename.js';
import { messageOf } from '../base/errors.js';
import { isThere } from '../base/files.js';
import { codeUnitOffsets } from '../base/codePoints.js';
import { fold } from '../base/excerpt.js';
import { withLineFeeds } from '../base/hash.js';
import { lineColumnAt, lineStarts } from '../base/lines.js';
import { printable } from '../base/printable.js';
import { relativePath, uriBelow } from '../base/uri.js';
import { collectSeeds, readSeed, type SeedPath } from './collect.js';
import { exportedTargets, type Excerpted } from './exported.js';
import type { Call, Terminal } from './run.js';
import { TagFolders, type AnnotatedFolder } from './tags.js';

/** Prints one finding a line; says how many there are. */
export async function check(terminal: Terminal, call: Call): Promise<number> {
  let findings = 0;
  const tell = async (where: string, what: string): Promise<void> => {
    findings++;
    await terminal.print(`${printable(where)}: ${what}\n`);
  };
  const exported = call.paths.filter(isExport);
  const others = call.paths.filter((path) => !isExport(path));
  const seeds = await collectSeeds(terminal.files, others, call.settings, terminal);
  const folders = new TagFolders(terminal.files, terminal);
  const met = new Map<AnnotatedFolder, Map<string, SeedPath>>();
  for (const path of others) {
    const folder = await folders.at(pathToFileURL(resolve(path)).href);
    if (folder !== null && !met.has(folder)) met.set(folder, new Map());
  }
  for (const seed of seeds) {
    const folder = await folders.at(seed.uri.slice(0, seed.uri.lastIndexOf('/')));
    const source = folder === null ? null : relativePath(folder.uri, seed.uri);
    if (folder === null || source === null) continue;
    met.set(folder, (met.get(folder) ?? new Map<string, SeedPath>()).set(source, seed));
  }
  for (const [folder, known] of met) {
    await checkStore(folder, tell);
    const missing = new Map<string, ReturnType<typeof folder.store.in>>();
    for (const source of folder.store.sources()) {
      if (!known.has(source) && !await isThere(terminal.files, uriBelow(folder.uri, source))) missing.set(source, folder.store.in(source));
    }
    const search = searchSeeds(missing);
    for (const [source, seed] of known) {
      if (!folder.store.has(source) && missing.size === 0) continue;
      const text = await readSeed(terminal.files, seed, call.settings, call.encoding, terminal);
      if (text === null) continue;
      search.see(source, text);
      await checkText(seed.file, text, folder.store.astray(source, withLineFeeds(text)).map(({ id, target, tags }) => ({ id, target, tags })), tell);
    }
    for (const [source, where] of search.result()) {
      const count = missing.get(source)?.length ?? 0;
      if (where.kind === 'found') await tell(source, `moved: the file is ${where.file} now, with ${count} annotations`);
      else if (where.kind === 'several') await tell(source, `ambiguous: the file may be ${where.files.join(' or ')} now; ${count} annotations`);
      else for (const { id, target, tags } of missing.get(source) ?? []) await tell(source, `orphan: the file is gone; it said ${quoted(target.exact)} ${about(id, tags)}`);
    }
  }
  for (const path of exported) await checkExport(terminal, call, path, others, tell);
  return findings;
}

type Tell = (where: string, what: string) => Promise<void>;

interface Checked {
  readonly id: string;
  readonly target: Target & { readonly reach?: number };
  readonly tags: readonly string[];
}

async function checkStore(folder: AnnotatedFolder, tell: Tell): Promise<void> {
  for (const finding of folder.findings) {
    if (finding.kind === 'unread-line') await tell(finding.file, `unread: this line is no record and is kept as it is: ${quoted(finding.text)}`);
    else if (finding.kind === 'newer-version') await tell(finding.file, 'newer: written by a newer version of Seedmark; what this one does not know is not checked');
    else await tell(finding.file, `unread: ${finding.reason}`);
  }
  for (const id of folder.store.unsettled()) {
    const versions = folder.store.versions(id);
    const target = folder.store.get(id)?.target;
    await tell(target?.source ?? id, `unsettled: ${versions.length} people changed ${quoted(target?.exact ?? '')} apart; the newest counts until somebody settles it [${id}]`);
  }
}

async function checkText(file: string, text: string, all: readonly Checked[], tell: Tell): Promise<void> {
  if (all.length === 0) return;
  const anchor = anchorer(text);
  const starts = lineStarts(text);
  for (const { id, target, tags } of all) {
    const found = anchor(target);
    // What had no sure place when it was exported cannot have moved.
    const words = found.state === 'moved' && target.start < 0 ? null : inWords(found, target, starts);
    if (words === null) continue;
    const first = found.state === 'orphan' ? undefined : found.state === 'ambiguous' ? found.candidates[0] : found.span;
    const place = first === undefined ? null : lineColumnAt(starts, first.start);
    await tell(place === null ? file : `${file}:${place.line}:${place.column}`, `${words} ${about(id, tags)}`);
  }
}

function inWords(anchor: Anchor, target: Target, starts: Uint32Array): string | null {
  switch (anchor.state) {
    case 'exact': return null;
    case 'moved': return `moved: ${quoted(target.exact)}`;
    case 'changed': return `changed: ${quoted(anchor.was)} → ${quoted(anchor.text)}`;
    case 'ambiguous': return `ambiguous: ${quoted(target.exact)} may be ${anchor.candidates.length === 1 ? 'this' : `one of ${anchor.candidates.length}`}, in line ${anchor.candidates.map(({ start }) => lineColumnAt(starts, start).line).join(', ')}`;
    case 'orphan': return `orphan: ${quoted(target.exact)} is no longer there`;
  }
}

async function checkExport(terminal: Terminal, call: Call, path: string, folders: readonly string[], tell: Tell): Promise<void> {
  const read = await exportedTargets(path).catch((error: unknown) => void terminal.fail(`${path}: ${messageOf(error)}`));
  if (read === undefined) return;
  for (const line of read.unread) await tell(path, `unread: ${line}`);
  const bases = [...folders, resolve(path, '..'), '.'].map((base) => pathToFileURL(resolve(base)).href);
  for (const [file, all] of read.byFile) {
    const uris = bases.map((base) => uriBelow(base, file));
    const sizes = await Promise.all(uris.map((uri) => terminal.files.stat(uri).then(({ size }) => size, () => null)));
    const index = sizes.findIndex((size) => size !== null);
    const uri = uris[index];
    const text = uri === undefined ? null : await readSeed(terminal.files, { uri, file, size: sizes[index] ?? 0, isNamed: false }, call.settings, call.encoding, terminal);
    if (text === null) await tell(file, `orphan: the file of ${all.length} excerpts of ${path} is not there`);
    else await checkText(file, text, placed(all, text), tell);
  }
}

/** The length of context in exports. */
const REACH = 16;

/** Excerpts with where they stood, if the text is still as it was. One that had no sure place starts before the text. */
function placed(all: readonly Excerpted[], text: string): Checked[] {
  const units = codeUnitOffsets(withLineFeeds(text));
  return all.map(({ id, told, start: point, tags }) => {
    const start = point === null ? -1 : units[point] ?? text.length;
    return { id, tags, target: { ...told, start, end: start + told.exact.length, occurrences: 1, alike: 1, reach: REACH } };
  });
}

function isExport(path: string): boolean {
  return /\.(jsonl|csv|md)$/i.test(path);
}

function about(id: string, tags: readonly string[]): string {
  return `[${[...tags, id].map(printable).join(', ')}]`;
}

const LONGEST = 120;

function quoted(text: string): string {
  const line = printable(fold(text));
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}”`;
}
