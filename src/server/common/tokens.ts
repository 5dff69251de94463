import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver';
import type { LiveSection } from '../../analysis/analyse.js';
import { lineIndexAt } from '../../base/lines.js';
import type { Token } from '../../features/features.js';
import { tokensOfSection } from '../../features/tokens.js';
import type { HeldSeed } from '../../features/workspace.js';

const TYPES = { number: 'seedmarkNumber', model: 'seedmarkModel', system: 'seedmarkSystem', source: 'seedmarkSource' } as const;
const ORDER = ['number', 'model', 'system', 'source'] as const;

/** The names are those of `contributes.semanticTokenTypes` and `semanticTokenModifiers` in `package.json`. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: ORDER.map((kind) => TYPES[kind]), tokenModifiers: ['approximate'] };

/** The kinds whose tokens are shown. */
export type Shown = ReadonlySet<Token['type']>;

/** The tokens of a seed, encoded section by section. */
export interface EncodedTokens {
  readonly seed: HeldSeed;
  readonly shown: Shown;
  /** Those of a section that has any, under what is said in it. */
  readonly pieces: ReadonlyMap<LiveSection['settled'], Piece>;
  readonly order: readonly PlacedPiece[];
}

/** The tokens of one section as LSP has them, five numbers each, every token placed from the one before it; the first from the line on which the section starts. */
interface Piece {
  readonly data: Uint32Array;
  /** The line of the last token, from that on which the section starts. */
  readonly lastLine: number;
}

interface PlacedPiece extends Piece {
  /** The line on which the section starts. */
  readonly line: number;
}

/** @param previous the tokens of an earlier state: those of the sections that did not change are taken over. */
export function encodeSeed(seed: HeldSeed, shown: Shown, previous?: EncodedTokens): EncodedTokens {
  const known = previous !== undefined && previous.seed.corrector === seed.corrector && isSame(previous.shown, shown) ? previous.pieces : undefined;
  const pieces = new Map<LiveSection['settled'], Piece>();
  const order: PlacedPiece[] = [];
  for (const section of seed.analysis.sections) {
    const line = lineIndexAt(seed.lineStarts, section.start);
    const piece = known?.get(section.settled) ?? encodePiece(tokensOfSection(seed, section), shown, seed.lineStarts, line);
    pieces.set(section.settled, piece);
    if (piece.data.length > 0) order.push({ ...piece, line });
  }
  return { seed, shown, pieces, order };
}

/** All tokens as LSP has them. */
export function dataOf({ order }: EncodedTokens): number[] {
  return joined(order, 0);
}

/** What a client that has the one has to do to get the other. */
export function editsBetween({ order: old }: EncodedTokens, { order: now }: EncodedTokens): SemanticTokensEdit[] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head]?.data === now[head]?.data && old[head]?.line === now[head]?.line) head++;
  const moved = (now.at(-1)?.line ?? 0) - (old.at(-1)?.line ?? 0);
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail)?.data === now.at(-1 - tail)?.data && (old.at(-1 - tail)?.line ?? 0) + moved === now.at(-1 - tail)?.line) tail++;
  // The first token after what differs is placed from another one than before.
  if (tail > 0) tail--;
  const lastLine = head === 0 ? 0 : lastLineOf(now[head - 1]);
  const [was, is] = [joined(old.slice(head, old.length - tail), lastLine), joined(now.slice(head, now.length - tail), lastLine)];
  const from = now.slice(0, head).reduce((sum, { data }) => sum + data.length, 0);
  return editsOf(was, is).map((edit) => ({ ...edit, start: edit.start + from }));
}

function lastLineOf(piece: PlacedPiece | undefined): number {
  return (piece?.line ?? 0) + (piece?.lastLine ?? 0);
}

/** @param lastLine the line of the token before them */
function joined(pieces: readonly PlacedPiece[], lastLine: number): number[] {
  const all: number[] = [];
  for (const piece of pieces) {
    const first = all.length;
    for (const number of piece.data) all.push(number);
    all[first] = piece.line + (piece.data[0] ?? 0) - lastLine;
    lastLine = lastLineOf(piece);
  }
  return all;
}

function editsOf(old: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && old[first] === now[first]) first++;
  if (first === old.length && first === now.length) return [];
  let last = 0;
  while (last < shorter - first && old[old.length - 1 - last] === now[now.length - 1 - last]) last++;
  return [{ start: first, deleteCount: old.length - last - first, data: now.slice(first, now.length - last) }];
}

export function encodeTokens(tokens: readonly Token[], shown: Shown, lineStarts: Uint32Array): number[] {
  return encode(tokens, shown, lineStarts, 0).data;
}

function encodePiece(tokens: readonly Token[], shown: Shown, lineStarts: Uint32Array, from: number): Piece {
  const { data, lastLine } = encode(tokens, shown, lineStarts, from);
  return { data: Uint32Array.from(data), lastLine: lastLine - from };
}

/** @param from the line from which the first token is placed */
function encode(tokens: readonly Token[], shown: Shown, lineStarts: Uint32Array, from: number): { readonly data: number[]; readonly lastLine: number } {
  const data: number[] = [];
  let lastLine = from;
  let lastColumn = 0;
  for (const { type, approximate, start, end } of tokens) {
    if (!shown.has(type)) continue;
    const line = lineIndexAt(lineStarts, start);
    const column = start - (lineStarts[line] ?? 0);
    data.push(line - lastLine, line === lastLine ? column - lastColumn : column, end - start, ORDER.indexOf(type), approximate ? 1 : 0);
    [lastLine, lastColumn] = [line, column];
  }
  return { data, lastLine };
}

function isSame(a: Shown, b: Shown): boolean {
  return a.size === b.size && [...a].every((kind) => b.has(kind));
}
