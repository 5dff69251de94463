import * as l10n from '@vscode/l10n';
import { addCorrection, conflictCorrectionOf, correctionOf, CORRECTIONS_FILE, formatCorrections, removeCorrection, type Corrections } from '../../annotations/corrections.js';
import type { Mark } from '../../analysis/marks.js';
import type { CorrectionEdit, CorrectionRefusal, KnownCorrection, Place, UndoCorrectionParams } from '../../protocol/messages.js';
import type { Folder, Library } from './library.js';
import { offsetOf } from './positions.js';

/** The new corrections file of a folder after `kind` at `offset` was called wrong. The client writes it. */
export async function correct(library: Library, uri: string, offset: number, kind: string): Promise<CorrectionEdit | CorrectionRefusal> {
  const seed = library.workspace.get(uri);
  const mark = seed === undefined ? undefined : innermost(seed.marks, offset, kind);
  if (seed === undefined || mark === undefined) return refusal(l10n.t('There is no mark of this kind at the cursor.'));
  const folder = library.folderOf(uri);
  if (folder === undefined) return refusal(l10n.t('Corrections are kept in a folder: open the folder of this seed first.'));
  await readAgain(library, folder);
  const text = seed.text.slice(mark.start, mark.end);
  return edit(folder, addCorrection(folder.corrections, correctionOf(mark, seed.text, seed.analysis.sentences)), text);
}

/** The new corrections file of a folder after two sentences were said not to contradict each other. */
export async function denyConflict(library: Library, here: Place, there: Place): Promise<CorrectionEdit | CorrectionRefusal> {
  const folder = library.folderOf(here.uri) ?? library.folderOf(there.uri);
  if (folder === undefined) return refusal(l10n.t('Corrections are kept in a folder: open the folder of this seed first.'));
  const [one, other] = [await claimText(library, here), await claimText(library, there)];
  if (one === undefined || other === undefined) return refusal(l10n.t('One of these sentences is no claim any more.'));
  await readAgain(library, folder);
  return edit(folder, addCorrection(folder.corrections, conflictCorrectionOf(one, other)), one);
}

/** Rejects where they cannot be read, since the file is written whole. */
async function readAgain(library: Library, folder: Folder): Promise<void> {
  const reason = await library.readCorrections(folder);
  if (reason !== undefined) throw new Error(reason);
}

/** The whole sentence at a place, where it is a claim. */
async function claimText({ workspace }: Library, { uri, range }: Place): Promise<string | undefined> {
  const text = await workspace.textOf(uri);
  const offset = offsetOf(workspace.corpus.lines(uri) ?? Uint32Array.of(0), range.start, text?.length ?? 0);
  const claim = workspace.corpus.claims(uri).find(({ start, end }) => start <= offset && offset < end);
  return claim === undefined ? undefined : text?.slice(claim.start, claim.end);
}

export async function undoCorrection(library: Library, { folder: uri, id }: UndoCorrectionParams): Promise<CorrectionEdit | CorrectionRefusal> {
  const folder = library.folders().find((each) => each.uri === uri);
  if (folder === undefined) return refusal(l10n.t('The folder of this correction is no longer open.'));
  await readAgain(library, folder);
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
