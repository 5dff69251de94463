import * as l10n from '@vscode/l10n';
import { addCorrection, correctionOf, CORRECTIONS_FILE, formatCorrections, removeCorrection, type Corrections } from '../../annotations/corrections.js';
import type { Mark } from '../../analysis/marks.js';
import type { CorrectionEdit, CorrectionRefusal, KnownCorrection, UndoCorrectionParams } from '../../protocol/messages.js';
import type { Folder, Library } from './library.js';

/** The new corrections file of a folder after `kind` at `offset` was called wrong. The client writes it. */
export async function correct(library: Library, uri: string, offset: number, kind: string): Promise<CorrectionEdit | CorrectionRefusal> {
  const seed = library.workspace.get(uri);
  const mark = seed === undefined ? undefined : innermost(seed.marks, offset, kind);
  if (seed === undefined || mark === undefined) return refusal(l10n.t('There is no mark of this kind at the cursor.'));
  const folder = library.folderOf(uri);
  if (folder === undefined) return refusal(l10n.t('Corrections are kept in a folder: open the folder of this seed first.'));
  await library.readCorrections(folder);
  const text = seed.text.slice(mark.start, mark.end);
  return edit(folder, addCorrection(folder.corrections, correctionOf(mark, seed.text, seed.analysis.sentences)), text);
}

export async function undoCorrection(library: Library, { folder: uri, id }: UndoCorrectionParams): Promise<CorrectionEdit | CorrectionRefusal> {
  const folder = library.folders().find((each) => each.uri === uri);
  if (folder === undefined) return refusal(l10n.t('The folder of this correction is no longer open.'));
  await library.readCorrections(folder);
  const known = folder.corrections.known.find((correction) => correction.id === id);
  if (known === undefined) return refusal(l10n.t('This correction is no longer there.'));
  return edit(folder, removeCorrection(folder.corrections, id), known.text);
}

export function listCorrections(library: Library): KnownCorrection[] {
  return library.folders().flatMap((folder) => folder.corrections.known.map(({ id, not, text, sentence }) => ({ folder: folder.uri, id, not, text, sentence })));
}

function edit(folder: Folder, corrections: Corrections, text: string): CorrectionEdit {
  return { kind: 'edit', folder: folder.uri, file: CORRECTIONS_FILE, content: formatCorrections(corrections), text };
}

function refusal(reason: string): CorrectionRefusal {
  return { kind: 'refusal', reason };
}

function innermost(marks: readonly Mark[], offset: number, kind: string): Mark | undefined {
  return marks.filter((mark) => mark.kind === kind && mark.start <= offset && offset <= mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
