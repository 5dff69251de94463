import * as vscode from 'vscode';

/** A pick list of the kinds, those that are shown ticked. */
export async function toggleKind(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('seedmark', vscode.window.activeTextEditor?.document.uri);
  const shown = configuration.get<readonly string[]>('highlight.kinds', []);
  const items = kindItems().map((item) => ({ ...item, picked: shown.includes(item.mark) }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true, title: vscode.l10n.t('Show or Hide Kinds of Marks'), placeHolder: vscode.l10n.t('Marks of the chosen kinds are shown'),
  });
  if (picked === undefined) return;
  const inspected = configuration.inspect('highlight.kinds');
  const target = inspected?.workspaceValue !== undefined ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await configuration.update('highlight.kinds', picked.map(({ mark }) => mark), target);
}

export function kindItems(): { readonly label: string; readonly mark: string }[] {
  return [
    { label: vscode.l10n.t('Claims'), mark: 'claim' }, { label: vscode.l10n.t('Numbers'), mark: 'number' }, { label: vscode.l10n.t('Models'), mark: 'model' },
    { label: vscode.l10n.t('Systems'), mark: 'system' }, { label: vscode.l10n.t('Sources'), mark: 'source' },
  ];
}
