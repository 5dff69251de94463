import type { CancellationToken } from 'vscode-languageserver';
import { KINDS } from '../../analysis/marks.js';
import { tagTest } from '../../annotations/codebook.js';
import { lineStarts } from '../../base/lines.js';
import { overlaps } from '../../base/span.js';
import { relativeAddress } from '../../base/uri.js';
import { VERSION } from '../../base/version.js';
import { goneSeed, type ExportSeed } from '../../exports/excerpt.js';
import { exportExcerpts } from '../../exports/exports.js';
import { EXPORT_FORMATS } from '../../exports/formats.js';
import type { Anchored } from '../../exports/tags.js';
import { lossText } from '../../features/notes.js';
import type { ExportParams, ExportResult, ExportScope } from '../../protocol/messages.js';
import type { Library } from './library.js';
import { spanOf } from './positions.js';
import type { Session } from './session.js';

/** The marks and annotations of a selection, a seed or every seed, in a format. */
export async function exportSeeds(session: Session, params: ExportParams, token: CancellationToken): Promise<ExportResult> {
  const { library } = session;
  if (params.tags !== undefined) await session.tagsReady;
  const seeds: ExportSeed[] = [];
  for (const uri of urisOf(library, params.scope)) {
    if (token.isCancellationRequested) break;
    const tags = await tagsIn(session, uri, params);
    const seed = params.kinds.length === 0 && tags.length === 0 ? undefined : await library.seedOf(uri);
    if (seed === undefined) continue;
    seeds.push({ ...seed, marks: marksIn(seed, params.scope), tags, unsaved: await library.isUnsaved(uri, seed.text) });
  }
  if (params.scope.kind === 'folder') seeds.push(...await goneSeeds(session, params));
  const format = EXPORT_FORMATS.find((each) => each === params.format) ?? 'markdown';
  const kinds = KINDS.filter((kind) => params.kinds.includes(kind));
  const href = (uri: string, line: number): string => `${relativeAddress(params.target, uri)}#L${line}`;
  const { text, excerpts, losses } = exportExcerpts(seeds, { format, kinds, date: params.date, version: VERSION, href });
  return { text, excerpts, seeds: seeds.length, notes: losses.map(lossText) };
}

/** Seeds that are gone and of which something is tagged: what was tagged goes out with the words it had. */
async function goneSeeds({ library, tags }: Session, { tags: meant }: ExportParams): Promise<ExportSeed[]> {
  if (meant === undefined) return [];
  const isMeant = meant === 'all' ? undefined : tagTest(meant);
  const gone: ExportSeed[] = [];
  for (const folder of tags.folders()) {
    for (const source of folder.store.sources()) {
      const uri = folder.uriOf(source);
      if (library.workspace.corpus.has(uri) || await tags.textOf(uri) !== undefined) continue;
      const placed = (await tags.of(folder, source)).filter(({ annotation }) => isMeant === undefined || annotation.tags.some(isMeant));
      if (placed.length > 0) gone.push(goneSeed(tags.pathOf(uri), placed));
    }
  }
  return gone;
}

function urisOf(library: Library, scope: ExportScope): readonly string[] {
  return scope.kind === 'folder' ? library.workspace.corpus.documents().map(({ uri }) => uri) : [scope.uri];
}

function marksIn(seed: { readonly text: string; readonly marks: ExportSeed['marks'] }, scope: ExportScope): ExportSeed['marks'] {
  if (scope.kind !== 'selection') return seed.marks;
  const span = spanOf(lineStarts(seed.text), scope.range, seed.text.length);
  return seed.marks.filter((mark) => overlaps(mark, span));
}

/** What people tagged in a seed; of a selection only what stands in it. */
async function tagsIn({ tags }: Session, uri: string, { scope, tags: meant }: ExportParams): Promise<readonly Anchored[]> {
  const folder = tags.folderOf(uri);
  if (folder === undefined || meant === undefined) return [];
  const isMeant = meant === 'all' ? undefined : tagTest(meant);
  const text = scope.kind === 'selection' ? await tags.textOf(uri) ?? '' : '';
  const span = scope.kind === 'selection' ? spanOf(lineStarts(text), scope.range, text.length) : undefined;
  const placed = await tags.of(folder, tags.pathOf(uri));
  return placed.filter(({ annotation, anchor }) =>
    (isMeant === undefined || annotation.tags.some(isMeant)) && (span === undefined || ('span' in anchor && overlaps(anchor.span, span))));
}
