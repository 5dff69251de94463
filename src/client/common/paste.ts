import * as vscode from 'vscode';
import { SELECTOR } from './clientOptions.js';
import { readPasted } from './pasted.js';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('seedmark', 'seed');

/** Offers, beside the plain paste, one that puts a header before the passage: its title, its source, the day and a hash. */
export function registerPasteAsSeed(): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(SELECTOR as vscode.DocumentSelector, { provideDocumentPasteEdits }, {
    providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/plain', 'text/uri-list'],
  });
}

async function provideDocumentPasteEdits(
  document: vscode.TextDocument, ranges: readonly vscode.Range[], clipboard: vscode.DataTransfer, { only }: vscode.DocumentPasteEditContext, token: vscode.CancellationToken,
): Promise<vscode.DocumentPasteEdit[]> {
  if (only !== undefined && !only.contains(KIND)) return [];
  const text = await clipboard.get('text/plain')?.asString() ?? '';
  const addresses = await clipboard.get('text/uri-list')?.asString() ?? '';
  if (text.trim() === '' || token.isCancellationRequested) return [];
  const { title, address, passage } = readPasted(text, addresses);
  const start = ranges[0]?.start ?? new vscode.Position(0, 0);
  const snippet = new vscode.SnippetString(gapBefore(document, start));
  snippet.appendPlaceholder(title === '' ? vscode.l10n.t('Title') : title);
  snippet.appendText('\n');
  snippet.appendPlaceholder(address === '' ? 'https://' : address);
  snippet.appendText('\n');
  snippet.appendText(`Collected ${today()}, SHA-256 ${await sha256(passage)}\n\n${passage}\n`);
  const edit = new vscode.DocumentPasteEdit(snippet, vscode.l10n.t('Paste as Seed'), KIND);
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return [edit];
}

/** A header stands after an empty line, or at the very beginning. */
function gapBefore(document: vscode.TextDocument, start: vscode.Position): string {
  const before = document.getText(new vscode.Range(new vscode.Position(Math.max(0, start.line - 2), 0), start));
  if (start.line === 0 && start.character === 0) return '';
  if (/(?:^|\n)\r?\n$/.test(before) || before.trim() === '') return '';
  return before.endsWith('\n') ? '\n' : '\n\n';
}

/** The day where the user is, as ISO 8601 has it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Of the UTF-8 of `text`, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
