import * as l10n from '@vscode/l10n';
import {
  FoldingRangeKind, LSPErrorCodes, MarkupKind, ResponseError, SymbolKind, type CancellationToken, type Connection, type DocumentHighlight,
  type DocumentSymbol, type FoldingRange, type Hover, type Location, type Range, type SemanticTokens, type SemanticTokensDelta,
} from 'vscode-languageserver';
import type { Kind } from '../../analysis/marks.js';
import { annotationRecord } from '../../exports/record.js';
import type { CardOptions, SymbolNode } from '../../features/features.js';
import type { Settings } from '../../features/settings.js';
import { label } from '../../base/printable.js';
import { Requests, type CompareParams, type CorrectParams, type DenyConflictParams, type DocumentParams, type ExportParams, type NextMarkParams, type OutlineParams, type OutlinePathParams, type ReferencesParams, type SubjectsParams, type UndoCorrectionParams } from '../../protocol/messages.js';
import { cardMarkdown } from './cards.js';
import { comparison, subjects } from './compare.js';
import { correct, denyConflict, listCorrections, undoCorrection } from './corrections.js';
import { conflictActions } from './diagnostics.js';
import { exportSeeds } from './export.js';
import { outlineChildren, outlinePath } from './outline.js';
import { lspLocation, offsetOf, rangeOf, spanOf } from './positions.js';
import { references } from './references.js';
import type { OpenSeed } from './documents.js';
import type { Session } from './session.js';
import { answerTagRequests } from './tags/requests.js';
import { dataOf, editsBetween, encodeSeed, encodeTokens, type EncodedTokens, type Shown } from './tokens.js';

type Position = { readonly line: number; readonly character: number };

/** Answers the requests of LSP and of Seedmark's own protocol from a session. */
export function answerRequests(connection: Connection, session: Session): void {
  const { features, library } = session;
  const when = guarded(connection, session);
  const at = <T>(uri: string, position: Position, otherwise: T, answer: (open: OpenSeed, offset: number) => T): T => {
    const open = session.open(uri);
    return open === undefined ? otherwise : answer(open, offsetOf(open.lineStarts, position, open.seed.text.length));
  };

  connection.onHover(when(({ textDocument: { uri }, position }) => at<Promise<Hover | null> | null>(uri, position, null, async (open, offset) => {
    session.takeEdits();
    const card = await features.hover(uri, offset, cardOptions(library.settingsOf(uri).seedmark));
    if (card === null || !session.view.shows(uri, card.kind)) return null;
    session.tellCaps();
    const reading = session.indexing.isBusy ? [{ text: l10n.t('Other seeds are still being read: there may be more.'), places: [], more: 0 }] : [];
    const value = cardMarkdown({ ...card, lines: [...card.lines, ...reading] }, uri, session.options.commandLinks === true);
    return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(open.lineStarts, card) };
  })));
  connection.onDefinition(when(({ textDocument: { uri }, position }) => at<Location[]>(uri, position, [], (_, offset) => features.definition(uri, offset).map(lspLocation))));
  connection.onReferences(when(({ textDocument: { uri }, position }) => at<Location[]>(uri, position, [], (_, offset) => {
    session.takeEdits();
    const { conflicts } = library.settingsOf(uri).seedmark;
    return features.references(uri, offset).filter(({ relation }) => conflicts || relation !== 'conflicts').map(({ location }) => lspLocation(location));
  })));
  connection.onDocumentHighlight(when(({ textDocument: { uri }, position }) => at<DocumentHighlight[]>(uri, position, [], ({ lineStarts }, offset) =>
    features.highlights(uri, offset).map((span) => ({ range: rangeOf(lineStarts, span) })))));
  connection.onDocumentSymbol(when(({ textDocument: { uri } }) => {
    const open = session.open(uri);
    return open === undefined ? [] : features.symbols(uri).map((node) => documentSymbol(node, open.lineStarts));
  }));
  connection.onWorkspaceSymbol(when(({ query }) => {
    session.takeEdits();
    return features.workspaceSymbols(query).map(({ name, kind, location }) => ({ name: label(name), kind: SYMBOL_KINDS[kind], location: lspLocation(location), containerName: location.file }));
  }));
  connection.onDocumentLinks(when(({ textDocument: { uri } }) => {
    const open = session.open(uri);
    return open === undefined ? [] : features.links(uri).map(({ target, ...span }) => ({ range: rangeOf(open.lineStarts, span), target }));
  }));
  connection.onFoldingRanges(when(({ textDocument: { uri } }) => {
    const open = session.open(uri);
    if (open === undefined) return [];
    return features.folds(uri).map((span): FoldingRange => {
      const { start, end } = rangeOf(open.lineStarts, span);
      return { startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region };
    });
  }));
  answerTokens(connection, session, when);
  answerTagRequests(connection, session, when);

  connection.onRequest(Requests.whenIndexed, when(async () => {
    await session.indexing.whenIdle();
    session.takeEdits();
    return library.workspace.corpus.counts;
  }));
  connection.onRequest(Requests.annotations, when(({ uri }: DocumentParams) => {
    const open = session.open(uri);
    const version = session.documents.get(uri)?.version ?? null;
    if (open === undefined) return { version, annotations: [] };
    const { seed: { file, text, marks }, lineStarts } = open;
    return { version, annotations: marks.map((mark) => ({ ...annotationRecord(file, text, lineStarts, mark), range: rangeOf(lineStarts, mark) })) };
  }));
  connection.onRequest(Requests.nextMark, when(({ uri, position, direction }: NextMarkParams) => at<Range | null>(uri, position, null, ({ lineStarts }, offset) => {
    const mark = features.nextMark(uri, offset, direction, library.settingsOf(uri).seedmark.highlightKinds);
    return mark === null ? null : rangeOf(lineStarts, mark);
  })));
  connection.onRequest(Requests.export, when(async (params: ExportParams, token: CancellationToken) => {
    if (params.scope.kind === 'folder') await session.indexing.whenIdle();
    session.takeEdits();
    return exportSeeds(session, params, token);
  }));
  connection.onRequest(Requests.correct, when(({ uri, position, kind }: CorrectParams) => {
    const offset = at(uri, position, -1, (_, found) => found);
    return correct(library, uri, offset, kind);
  }));
  connection.onRequest(Requests.outline, when((params: OutlineParams, token: CancellationToken) => outlineChildren(session, params, token)));
  connection.onRequest(Requests.outlinePath, when((params: OutlinePathParams) => outlinePath(session, params)));
  connection.onRequest(Requests.references, when((params: ReferencesParams, token: CancellationToken) => references(session, params, token)));
  connection.onRequest(Requests.subjects, when(({ at: cursor }: SubjectsParams) => subjects(session, cursor)));
  connection.onRequest(Requests.compare, when(({ ids }: CompareParams) => comparison(session, ids)));
  connection.onCodeAction(when(({ textDocument: { uri }, context: { diagnostics } }) => conflictActions(session, uri, diagnostics)));
  connection.onRequest(Requests.denyConflict, when(({ here, there }: DenyConflictParams) => denyConflict(library, here, there)));
  connection.onRequest(Requests.corrections, when(() => listCorrections(library)));
  connection.onRequest(Requests.undoCorrection, when((params: UndoCorrectionParams) => undoCorrection(library, params)));
}

/**
 * A handler that waits until the session is ready, answers a cancelled request with just that, and logs what it throws:
 * the client gets an error, and the server lives on.
 */
export type When = <P, R>(handle: (params: P, token: CancellationToken) => R | Promise<R>) => (params: P, token?: CancellationToken) => Promise<R | ResponseError<void>>;

function guarded(connection: Connection, session: Session): When {
  return (handle) => async (params, given) => {
    // A request that has no parameters comes with its token alone.
    const token = given ?? params as CancellationToken;
    session.lastAsked = Date.now();
    try {
      await session.ready;
      const result = token.isCancellationRequested ? undefined : await handle(params, token);
      return result === undefined || token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled') : result;
    } catch (error) {
      connection.console.error(error instanceof Error ? error.stack ?? error.message : String(error));
      throw error;
    }
  };
}

function cardOptions({ referencesLimit: limit, conflicts }: Settings): CardOptions {
  return conflicts ? { limit } : { limit, relations: ['same', 'restates'] };
}

function answerTokens(connection: Connection, session: Session, when: When): void {
  const told = new Map<string, { readonly resultId: string; readonly tokens: EncodedTokens }>();
  let results = 0;
  session.documents.onDidClose(({ document }) => told.delete(document.uri));
  const shown = (uri: string): Shown => new Set(session.view.marksShown ? session.library.settingsOf(uri).seedmark.highlightKinds.filter((kind) => kind !== 'claim') : []);
  /** What the client was told last, and what it is to know. */
  const tell = (uri: string) => {
    const open = session.open(uri);
    const before = told.get(uri);
    if (open === undefined) {
      told.delete(uri);
      return { before, tokens: undefined, resultId: '' };
    }
    const tokens = encodeSeed(open.seed, shown(uri), before?.tokens);
    const resultId = String(++results);
    told.set(uri, { resultId, tokens });
    return { before, tokens, resultId };
  };
  connection.languages.semanticTokens.on(when(({ textDocument: { uri } }): SemanticTokens => {
    const { tokens, resultId } = tell(uri);
    return tokens === undefined ? { data: [] } : { resultId, data: dataOf(tokens) };
  }));
  connection.languages.semanticTokens.onDelta(when(({ textDocument: { uri }, previousResultId }): SemanticTokens | SemanticTokensDelta => {
    const { before, tokens, resultId } = tell(uri);
    if (tokens === undefined) return { data: [] };
    return before?.resultId === previousResultId ? { resultId, edits: editsBetween(before.tokens, tokens) } : { resultId, data: dataOf(tokens) };
  }));
  connection.languages.semanticTokens.onRange(when(({ textDocument: { uri }, range }): SemanticTokens => {
    const open = session.open(uri);
    if (open === undefined) return { data: [] };
    const { seed, lineStarts } = open;
    return { data: encodeTokens(session.features.tokens(uri, spanOf(lineStarts, range, seed.text.length)), shown(uri), lineStarts) };
  }));
}

function documentSymbol(node: SymbolNode, lineStarts: Uint32Array): DocumentSymbol {
  return {
    name: label(node.name) || '…', detail: label(node.detail), kind: SYMBOL_KINDS[node.kind],
    range: rangeOf(lineStarts, node), selectionRange: rangeOf(lineStarts, node.selection),
    children: node.children.map((child) => documentSymbol(child, lineStarts)),
  };
}

const SYMBOL_KINDS: Readonly<Record<Kind | 'passage', SymbolKind>> = {
  passage: SymbolKind.Namespace, claim: SymbolKind.String, number: SymbolKind.Number, model: SymbolKind.Class, system: SymbolKind.Interface, source: SymbolKind.File,
};
