import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { LEGEND } from './tokens.js';

export const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: { resolveProvider: false },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  foldingRangeProvider: true,
  semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: { filters: [{ pattern: { glob: '**/*' } }] } },
  },
};
