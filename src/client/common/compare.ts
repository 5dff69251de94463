import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type CompareParams, type CompareResult, type Subject, type SubjectsParams, type SubjectsResult } from '../../protocol/messages.js';

/** Comparisons are documents that are made when they are opened, so that nothing is to be saved or thrown away. */
const SCHEME = 'seedmark-comparison';

type SubjectItem = vscode.QuickPickItem & { readonly subject?: Subject };

/** @param selected what is picked at first, beside what the mark at the cursor is about where nothing is */
export async function compare(client: BaseLanguageClient, selected: readonly string[]): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const params: SubjectsParams = {
    at: editor === undefined ? null : { uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: client.code2ProtocolConverter.asPosition(editor.selection.active) },
  };
  const { subjects, atCursor } = await client.sendRequest<SubjectsResult>(Requests.subjects, params);
  if (subjects.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The seeds name nothing that can be compared yet.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(itemsOf(subjects, new Set(selected.length > 0 ? selected : atCursor)), {
    canPickMany: true, matchOnDescription: true, title: vscode.l10n.t('Compare'), placeHolder: vscode.l10n.t('Models, systems and measured things to compare'),
  });
  const chosen = picked?.flatMap(({ subject }) => subject ?? []) ?? [];
  if (chosen.length > 0) await open(chosen);
}

/** Gives the text of comparisons. */
export function registerComparisons(client: Promise<BaseLanguageClient>): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ query }, token) => {
      const params: CompareParams = { ids: JSON.parse(query) as string[] };
      return (await (await client).sendRequest<CompareResult>(Requests.compare, params, token)).text;
    },
  });
}

/** Those that are picked stand first, so that the user sees them. */
function itemsOf(subjects: readonly Subject[], picked: ReadonlySet<string>): SubjectItem[] {
  const groups = [
    { label: vscode.l10n.t('Picked'), of: subjects.filter(({ id }) => picked.has(id)) },
    { label: vscode.l10n.t('Models'), of: subjects.filter(({ id, kind }) => kind === 'model' && !picked.has(id)) },
    { label: vscode.l10n.t('Systems'), of: subjects.filter(({ id, kind }) => kind === 'system' && !picked.has(id)) },
    { label: vscode.l10n.t('What is Measured'), of: subjects.filter(({ id, kind }) => kind === 'thing' && !picked.has(id)) },
  ];
  return groups.filter(({ of }) => of.length > 0).flatMap(({ label, of }): SubjectItem[] => [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...of.map((subject) => ({ label: subject.label, description: subject.description, picked: picked.has(subject.id), subject })),
  ]);
}

/** Beside, as Markdown shows it; as text where the preview is switched off. */
async function open(subjects: readonly Subject[]): Promise<void> {
  const names = subjects.map(({ label }) => label).join(', ').replace(/[\\/]/g, '-');
  const name = vscode.l10n.t('Comparison of {0}', names.length > 60 ? `${names.slice(0, 59)}…` : names);
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: JSON.stringify(subjects.map(({ id }) => id)) });
  try {
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', vscode.ViewColumn.Beside);
  } catch {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
  }
}
