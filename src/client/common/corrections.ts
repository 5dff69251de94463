import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  Notifications, Requests, type CorrectionEdit, type CorrectionRefusal, type CorrectParams, type DenyConflictParams, type KnownCorrection, type Place, type UndoCorrectionParams,
} from '../../protocol/messages.js';
import { writeWhole } from './files.js';
import { plainLabel } from './labels.js';

export async function correctMark(client: BaseLanguageClient, kind: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const params: CorrectParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: client.code2ProtocolConverter.asPosition(editor.selection.active), kind,
  };
  const answer = await client.sendRequest<CorrectionEdit | CorrectionRefusal>(Requests.correct, params);
  if (await take(client, answer)) vscode.window.setStatusBarMessage(vscode.l10n.t('No longer marked: {0}', plainLabel(answer.kind === 'edit' ? answer.text : '')), 5000);
}

/** Keeps that two claims do not contradict each other. */
export async function denyConflict(client: BaseLanguageClient, here: Place, there: Place): Promise<void> {
  const params: DenyConflictParams = { here, there };
  const answer = await client.sendRequest<CorrectionEdit | CorrectionRefusal>(Requests.denyConflict, params);
  if (await take(client, answer)) vscode.window.setStatusBarMessage(vscode.l10n.t('No longer a conflict. List and Undo Corrections takes it back.'), 5000);
}

/** All corrections, in a list in which choosing some undoes them. */
export async function listCorrections(client: BaseLanguageClient): Promise<void> {
  const known = await client.sendRequest<KnownCorrection[]>(Requests.corrections);
  if (known.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no corrections in this workspace.'));
    return;
  }
  const items = known.map((correction) => ({
    label: plainLabel(correction.text), description: notA(correction.not), detail: correction.sentence === null ? '' : plainLabel(correction.sentence), correction,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true, matchOnDetail: true, title: vscode.l10n.t('Corrections'), placeHolder: vscode.l10n.t('Choose the corrections to undo'),
  });
  for (const { correction: { folder, id } } of picked ?? []) {
    const params: UndoCorrectionParams = { folder, id };
    await take(client, await client.sendRequest<CorrectionEdit | CorrectionRefusal>(Requests.undoCorrection, params));
  }
}

async function take(client: BaseLanguageClient, answer: CorrectionEdit | CorrectionRefusal): Promise<boolean> {
  if (answer.kind === 'refusal') {
    void vscode.window.showInformationMessage(answer.reason);
    return false;
  }
  const file = vscode.Uri.joinPath(client.protocol2CodeConverter.asUri(answer.folder), answer.file);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
  await writeWhole(file, answer.content);
  await client.sendNotification(Notifications.correctionsWritten, { uri: answer.folder });
  return true;
}

function notA(kind: string): string {
  const words: Readonly<Record<string, string>> = {
    claim: vscode.l10n.t('not a claim'), model: vscode.l10n.t('not a model'), number: vscode.l10n.t('not a number'), system: vscode.l10n.t('not a system'),
    source: vscode.l10n.t('not a source'), conflict: vscode.l10n.t('not a conflict'),
  };
  return words[kind] ?? kind;
}
