import type { SemanticTokensBuilder, SemanticTokensLegend } from 'vscode-languageserver';
import type { Token } from '../../features/features.js';
import { positionAt } from './positions.js';

const TYPES = { number: 'seedmarkNumber', model: 'seedmarkModel', system: 'seedmarkSystem', source: 'seedmarkSource' } as const;
const ORDER = ['number', 'model', 'system', 'source'] as const;

/** The names are those of `contributes.semanticTokenTypes` and `semanticTokenModifiers` in `package.json`. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: ORDER.map((kind) => TYPES[kind]), tokenModifiers: ['approximate'] };

export function pushTokens(builder: SemanticTokensBuilder, tokens: readonly Token[], lineStarts: Uint32Array): void {
  for (const token of tokens) {
    const { line, character } = positionAt(lineStarts, token.start);
    builder.push(line, character, token.end - token.start, ORDER.indexOf(token.type), token.approximate ? 1 : 0);
  }
}
