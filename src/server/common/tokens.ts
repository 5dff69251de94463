import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver';
import { blockPlaces } from '../../analysis/analyse.js';
import { lineIndexAt } from '../../base/lines.js';
import type { Token } from '../../features/features.js';
import { tokensOfBlock } from '../../features/tokens.js';
import type { HeldSeed } from '../../features/workspace.js';

const TYPES = { number: 'seedmarkNumber', model: 'seedmarkModel', system: 'seedmarkSystem', source: 'seedmarkSource' } as const;
const ORDER = ['number', 'model', 'system', 'source'] as const;

/** The names are those of `contributes.semanticTokenTypes` and `semanticTokenModifiers` in `package.json`. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: ORDER.map((kind) => TYPES[kind]), tokenModifiers: ['approximate'] };

/** The kinds whose tokens are shown. */
export type Shown = ReadonlySet<Token['type']>;

/** The tokens of a seed as LSP has them, five numbers each, every token placed from the one before it. */
export interface EncodedTokens {
  readonly seed: HeldSeed;
  readonly shown: Shown;
  readonly data: Uint32Array;
  /** Block `i` has the numbers of `data` from `at[i]` to `at[i + 1]`. */
  readonly at: Uint32Array;
  readonly places: Places;
}

/** Where each block of a seed starts; lines and columns from 0. */
interface Places {
  readonly lines: Uint32Array;
  readonly columns: Uint32Array;
}

/** @param previous the tokens of an earlier state: what is known of the blocks that did not change is taken over. */
export function encodeSeed(seed: HeldSeed, shown: Shown, previous?: EncodedTokens): EncodedTokens {
  const places = placesOf(seed);
  const count = places.lines.length;
  const old = previous !== undefined && previous.seed.corrector === seed.corrector && isSame(previous.shown, shown) ? previous : undefined;
  const { first, last } = old === undefined ? { first: 0, last: 0 } : sharedBlocks(old, seed, places);
  const encoder = encoderAfter(seed, shown, first);
  const at = new Uint32Array(count + 1);
  const base = old?.at[first] ?? 0;
  if (old !== undefined) at.set(old.at.subarray(0, first + 1));
  for (let i = first; i < count - last; i++) {
    encoder.add(tokensOfBlock(seed, i));
    at[i + 1] = base + encoder.data.length;
  }
  if (old === undefined) return { seed, shown, data: Uint32Array.from(encoder.data), at, places };
  const from = old.at[old.places.lines.length - last] ?? 0;
  const to = base + encoder.data.length;
  for (let i = count - last + 1; i <= count; i++) at[i] = (old.at[i - count + old.places.lines.length] ?? 0) - from + to;
  const data = new Uint32Array(to + old.data.length - from);
  data.set(old.data.subarray(0, base));
  data.set(encoder.data, base);
  data.set(old.data.subarray(from), to);
  return { seed, shown, data, at, places };
}

/** What a client that has the one has to do to get the other. */
export function editsBetween(old: Uint32Array, now: Uint32Array): SemanticTokensEdit[] {
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && old[first] === now[first]) first++;
  if (first === old.length && first === now.length) return [];
  let last = 0;
  while (last < shorter - first && old[old.length - 1 - last] === now[now.length - 1 - last]) last++;
  return [{ start: first, deleteCount: old.length - last - first, data: Array.from(now.subarray(first, now.length - last)) }];
}

export function encodeTokens(tokens: readonly Token[], shown: Shown, lineStarts: Uint32Array): number[] {
  const encoder = encoderFrom(shown, lineStarts, 0, 0);
  encoder.add(tokens);
  return encoder.data;
}

/** An encoder that goes on after the tokens of the blocks before `block`. */
function encoderAfter(seed: HeldSeed, shown: Shown, block: number) {
  for (let i = block - 1; i >= 0; i--) {
    const before = tokensOfBlock(seed, i).findLast((token) => shown.has(token.type));
    if (before === undefined) continue;
    const line = lineIndexAt(seed.lineStarts, before.start);
    return encoderFrom(shown, seed.lineStarts, line, before.start - (seed.lineStarts[line] ?? 0));
  }
  return encoderFrom(shown, seed.lineStarts, 0, 0);
}

function encoderFrom(shown: Shown, lineStarts: Uint32Array, lastLine: number, lastColumn: number) {
  const data: number[] = [];
  const add = (tokens: readonly Token[]): void => {
    for (const { type, approximate, start, end } of tokens) {
      if (!shown.has(type)) continue;
      const line = lineIndexAt(lineStarts, start);
      const column = start - (lineStarts[line] ?? 0);
      data.push(line - lastLine, line === lastLine ? column - lastColumn : column, end - start, ORDER.indexOf(type), approximate ? 1 : 0);
      [lastLine, lastColumn] = [line, column];
    }
  };
  return { data, add };
}

/** How many blocks at either end have the same tokens as before, placed alike from the token before them. */
function sharedBlocks(old: EncodedTokens, seed: HeldSeed, { lines, columns }: Places) {
  const [was, is] = [old.seed.analysis.settled, seed.analysis.settled];
  const [oldCount, count] = [was.length, is.length];
  const shorter = Math.min(oldCount, count);
  let first = 0;
  while (first < shorter && was[first] === is[first] && old.places.lines[first] === lines[first] && old.places.columns[first] === columns[first]) first++;
  const moved = seed.lineStarts.length - old.seed.lineStarts.length;
  let last = 0;
  for (let i = count - 1, k = oldCount - 1; last < shorter - first; i--, k--, last++) {
    if (was[k] !== is[i] || (old.places.lines[k] ?? 0) + moved !== lines[i] || old.places.columns[k] !== columns[i]) break;
  }
  // The first token after the change is placed from another one than before, so that its block is encoded again.
  while (last > 0 && old.at[oldCount - last] === old.at[oldCount - last + 1]) last--;
  return { first, last: Math.max(0, last - 1) };
}

function placesOf({ analysis, lineStarts }: HeldSeed): Places {
  const { starts } = blockPlaces(analysis);
  const lines = new Uint32Array(starts.length);
  const columns = new Uint32Array(starts.length);
  let line = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    while ((lineStarts[line + 1] ?? Infinity) <= start) line++;
    lines[i] = line;
    columns[i] = start - (lineStarts[line] ?? 0);
  }
  return { lines, columns };
}

function isSame(a: Shown, b: Shown): boolean {
  return a.size === b.size && [...a].every((kind) => b.has(kind));
}
