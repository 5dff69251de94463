import type { Location as LspLocation, Position, Range } from 'vscode-languageserver';
import { lineColumnAt, offsetAt } from '../../base/lines.js';
import type { Span } from '../../base/span.js';
import type { Location } from '../../features/features.js';

// LSP counts lines and UTF-16 code units from 0, Seedmark lines and columns from 1.

export function positionAt(lineStarts: Uint32Array, offset: number): Position {
  const { line, column } = lineColumnAt(lineStarts, offset);
  return { line: line - 1, character: column - 1 };
}

export function rangeOf(lineStarts: Uint32Array, span: Span): Range {
  return { start: positionAt(lineStarts, span.start), end: positionAt(lineStarts, span.end) };
}

export function offsetOf(lineStarts: Uint32Array, position: Position, textLength: number): number {
  return offsetAt(lineStarts, { line: position.line + 1, column: position.character + 1 }, textLength);
}

export function spanOf(lineStarts: Uint32Array, range: Range, textLength: number): Span {
  return { start: offsetOf(lineStarts, range.start, textLength), end: offsetOf(lineStarts, range.end, textLength) };
}

export function lspLocation({ uri, line, column, endLine, endColumn }: Location): LspLocation {
  return { uri, range: { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } } };
}
