import type { CancellationToken } from 'vscode-languageserver';
import { KINDS } from '../../analysis/marks.js';
import { lineStarts } from '../../base/lines.js';
import { overlaps } from '../../base/span.js';
import { relativeAddress } from '../../base/uri.js';
import { VERSION } from '../../base/version.js';
import type { ExportSeed } from '../../exports/excerpt.js';
import { exportExcerpts } from '../../exports/exports.js';
import { EXPORT_FORMATS } from '../../exports/formats.js';
import type { ExportParams, ExportResult, ExportScope } from '../../protocol/messages.js';
import type { Library } from './library.js';
import { spanOf } from './positions.js';

/** @param isUnsaved whether the text of a document differs from its file */
export async function exportSeeds(library: Library, params: ExportParams, isUnsaved: (uri: string) => boolean, token: CancellationToken): Promise<ExportResult> {
  const seeds: ExportSeed[] = [];
  const uris = new Map<string, string>();
  for (const uri of urisOf(library, params.scope)) {
    if (token.isCancellationRequested) break;
    const seed = await library.seedOf(uri);
    if (seed === undefined) continue;
    uris.set(seed.file, uri);
    seeds.push({ ...seed, marks: marksIn(seed, params.scope), unsaved: isUnsaved(uri) });
  }
  const format = EXPORT_FORMATS.find((each) => each === params.format) ?? 'markdown';
  const kinds = KINDS.filter((kind) => params.kinds.includes(kind));
  const href = (file: string, line: number): string => `${relativeAddress(params.target, uris.get(file) ?? '')}#L${line}`;
  return { ...exportExcerpts(seeds, { format, kinds, date: params.date, version: VERSION, href }), seeds: seeds.length };
}

function urisOf(library: Library, scope: ExportScope): readonly string[] {
  return scope.kind === 'folder' ? library.workspace.corpus.documents().map(({ uri }) => uri) : [scope.uri];
}

function marksIn(seed: { readonly text: string; readonly marks: ExportSeed['marks'] }, scope: ExportScope): ExportSeed['marks'] {
  if (scope.kind !== 'selection') return seed.marks;
  const span = spanOf(lineStarts(seed.text), scope.range, seed.text.length);
  return seed.marks.filter((mark) => overlaps(mark, span));
}
