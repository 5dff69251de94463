import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../src/analysis/analyse.js';
import { lineStarts } from '../../src/base/lines.js';
import { Corpus } from '../../src/corpus/corpus.js';
import type { SentenceRef } from '../../src/corpus/links.js';
import { annotationRecord, type AnnotationRecord } from '../../src/exports/record.js';
import type { Gold, GoldLink } from './scoring.js';

/** Gold with its texts: the project's own, and what lies beside the project where it is there. */
export interface GoldSet {
  readonly name: string;
  readonly folder: string;
  readonly golds: readonly Gold[];
  readonly links: readonly GoldLink[];
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const SHARED = join(ROOT, '..', 'shared');

export function ownSets(): GoldSet[] {
  const folder = join(ROOT, 'test', 'gold');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['texts', 'markup'].includes(entry.name))
    .map(({ name }) => goldSet(name, join(folder, name), name === 'samples' ? join(ROOT, 'media', 'samples') : join(folder, 'texts')));
}

export function sharedSets(): GoldSet[] {
  const sets = ['seeds', 'phenomena', 'measeval'];
  return sets.map((name) => [name, join(SHARED, 'gold', name), name === 'seeds' ? join(SHARED, name) : join(SHARED, 'texts', name)] as const)
    .filter(([, folder]) => existsSync(folder)).map((each) => goldSet(...each));
}

export function annotationsOf(set: GoldSet): AnnotationRecord[] {
  return set.texts.flatMap(({ file, text }) => {
    const starts = lineStarts(text);
    return analyse(text, { models: {}, systems: {} }).marks.map((mark) => annotationRecord(file, text, starts, mark));
  });
}

/** The links between the texts of a set, as the command line prints them. */
export function linksOf(set: GoldSet): GoldLink[] {
  const corpus = new Corpus();
  for (const { file, text } of set.texts) {
    const analysis = analyse(text, { models: {}, systems: {} });
    corpus.set({ uri: file, file, analysis, marks: analysis.marks });
  }
  const end = ({ document, start, end: stop }: SentenceRef): GoldLink['a'] => ({ file: document, start, end: stop });
  return [...corpus.links()].map(({ relation, a, b }) => ({ relation, a: end(a), b: end(b) }));
}

function goldSet(name: string, folder: string, texts: string): GoldSet {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'links.json').sort();
  const golds = names.map((file) => ({ ...readJson<Gold>(join(folder, file)), file: file.replace(/\.json$/, '.txt') }));
  const links = existsSync(join(folder, 'links.json')) ? readJson<GoldLink[]>(join(folder, 'links.json')) : [];
  return { name, folder, golds, links, texts: golds.map(({ file }) => ({ file, text: readFileSync(join(texts, file), 'utf8') })) };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
