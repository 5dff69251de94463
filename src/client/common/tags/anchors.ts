import * as vscode from 'vscode';
import type { TagExcerpt } from '../../../protocol/tags.js';
import { SELECTOR } from '../clientOptions.js';
import { plainLabel } from '../labels.js';
import type { KnownTags } from './known.js';
import { rangesOf, stateText } from './states.js';
import { short } from './tagging.js';

/** Annotations that a person should look at, as diagnostics with quick fixes. What was moved as it is stands in the view alone. */
export function registerAnchorDiagnostics(known: KnownTags): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('seedmark-tags');
  const diagnostics = new Map<string, ReadonlyMap<string, vscode.Diagnostic>>();
  const tell = (uri: vscode.Uri): void => {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const excerpts = document === undefined ? [] : known.of(document);
    if (excerpts === undefined) return;
    const told = new Map(excerpts.filter(({ state }) => TOLD.has(state)).map((excerpt) => [excerpt.id, diagnosticOf(excerpt, document)]));
    diagnostics.set(uri.toString(), told);
    collection.set(uri, [...told.values()]);
  };
  const actions = vscode.languages.registerCodeActionsProvider(SELECTOR as vscode.DocumentSelector, {
    provideCodeActions: (document, range) => (known.of(document) ?? []).filter((excerpt) => TOLD.has(excerpt.state) && placesOf(excerpt).some((place) => place.intersection(range) !== undefined))
      .flatMap((excerpt) => fixes(excerpt, diagnostics.get(document.uri.toString())?.get(excerpt.id))),
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
  return vscode.Disposable.from(collection, known.onDidChange(tell), actions);
}

const TOLD: ReadonlySet<string> = new Set(['changed', 'ambiguous', 'orphan']);

function diagnosticOf(excerpt: TagExcerpt, document: vscode.TextDocument | undefined): vscode.Diagnostic {
  const what = excerpt.tags.length === 0 ? vscode.l10n.t('Annotation') : vscode.l10n.t('Tag {0}', excerpt.tags.map(plainLabel).join(', '));
  const only = rangesOf(excerpt).length === 1 ? document?.getText(placeOf(excerpt)) : undefined;
  const now = excerpt.textNow ?? only;
  const lines = [`${what}: ${stateText(excerpt)}`, vscode.l10n.t('Tagged: “{0}”', plainLabel(excerpt.text)), ...(now === undefined || now === excerpt.text ? [] : [vscode.l10n.t('Now: “{0}”', plainLabel(now))])];
  const diagnostic = new vscode.Diagnostic(placeOf(excerpt), lines.join('\n'), vscode.DiagnosticSeverity.Information);
  diagnostic.source = 'seedmark';
  diagnostic.code = 'tag';
  return diagnostic;
}

/** One that may be in several places is mended from each; one that is nowhere at the top. */
function placesOf(excerpt: TagExcerpt): readonly vscode.Range[] {
  const ranges = rangesOf(excerpt);
  return ranges.length === 0 ? [new vscode.Range(0, 0, 0, 0)] : ranges;
}

/** Where it is told of. */
function placeOf(excerpt: TagExcerpt): vscode.Range {
  return placesOf(excerpt)[0] ?? new vscode.Range(0, 0, 0, 0);
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
