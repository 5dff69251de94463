import * as vscode from 'vscode';
import type { TagExcerpt } from '../../../protocol/tags.js';
import { SELECTOR } from '../clientOptions.js';
import { plainLabel } from '../labels.js';
import { rangeOf } from '../places.js';
import type { KnownTags } from './known.js';
import { stateText } from './states.js';
import { short } from './tagging.js';

/** Annotations that a person should look at, as diagnostics with quick fixes. What was moved as it is stands in the view alone. */
export function registerAnchorDiagnostics(known: KnownTags): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('seedmark-tags');
  const tell = (uri: vscode.Uri): void => {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const excerpts = document === undefined ? [] : known.of(document);
    if (excerpts === undefined) return;
    diagnostics.set(uri, excerpts.filter(({ state }) => TOLD.has(state)).map(diagnosticOf));
  };
  const actions = vscode.languages.registerCodeActionsProvider(SELECTOR as vscode.DocumentSelector, {
    provideCodeActions: (document, range) => (known.of(document) ?? []).filter((excerpt) => TOLD.has(excerpt.state) && placeOf(excerpt).intersection(range) !== undefined)
      .flatMap((excerpt) => fixes(excerpt, diagnostics.get(document.uri)?.find(({ code }) => code === excerpt.id))),
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
  return vscode.Disposable.from(diagnostics, known.onDidChange(tell), actions);
}

const TOLD: ReadonlySet<string> = new Set(['changed', 'ambiguous', 'orphan']);

function diagnosticOf(excerpt: TagExcerpt): vscode.Diagnostic {
  const now = excerpt.textNow === null ? '' : ` ${vscode.l10n.t('Now: “{0}”.', plainLabel(excerpt.textNow))}`;
  const diagnostic = new vscode.Diagnostic(placeOf(excerpt), vscode.l10n.t('Tagged: “{0}”.', plainLabel(excerpt.text)) + `${now} ${stateText(excerpt)}`, vscode.DiagnosticSeverity.Information);
  diagnostic.source = 'Seedmark';
  diagnostic.code = excerpt.id;
  return diagnostic;
}

/** One that is nowhere is told of at the top. */
function placeOf({ range, candidates }: TagExcerpt): vscode.Range {
  const place = range ?? candidates[0];
  return place === undefined ? new vscode.Range(0, 0, 0, 0) : rangeOf(place);
}

function fixes(excerpt: TagExcerpt, diagnostic: vscode.Diagnostic | undefined): vscode.CodeAction[] {
  const { folder, id } = excerpt;
  const fix = (title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    if (diagnostic !== undefined) action.diagnostics = [diagnostic];
    action.command = { command, title, arguments: [{ folder, id }, ...args] };
    return action;
  };
  const settled = excerpt.state === 'changed' ? [fix(vscode.l10n.t('Accept the new text “{0}” for the tag', short(excerpt.textNow ?? '')), 'seedmark.keepTag')] : [];
  return [
    ...settled, fix(excerpt.state === 'ambiguous' ? vscode.l10n.t('Choose the place of the tag…') : vscode.l10n.t('Settle the tag…'), 'seedmark.settleTag'),
    fix(vscode.l10n.t('Delete the annotation'), 'seedmark.removeTags'),
  ];
}
