import { FIRST, LAST, type Vocabulary } from './tokens.js';

/** How the tokens of a pattern stand in a stretch of a text. */
export interface Alignment {
  /** For each token of the pattern the one of the stretch that it surely is: the same in every alignment about as good as the best; else -1. */
  readonly sure: Int32Array;
}

/**
 * Aligns a pattern with a stretch of a text, in order and with gaps. Tokens in a row count more than scattered ones. Where both are long they
 * are first cut at the tokens that both hold once, as patience diff does, so that time and memory grow with their lengths; where long
 * parts have none, nothing is sure.
 */
export function align(pattern: Int32Array, text: Int32Array, vocabulary: Vocabulary): Alignment {
  const sure = new Int32Array(pattern.length).fill(-1);
  const parts: Part[] = [{ from: 0, to: pattern.length, start: 0, end: text.length }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { from, to, start, end } = part;
    const [own, other] = [pattern.subarray(from, to), text.subarray(start, end)];
    if (own.length * other.length <= MOST_CELLS) {
      surePairs(own, other, vocabulary).forEach((at, i) => {
        if (at >= 0) sure[from + i] = start + at;
      });
      continue;
    }
    const common = inOrder(pairsOfUnique(own, other));
    if (common.length === 0 || common.every(([i]) => i === 0 || i === own.length - 1)) continue;
    // Each part holds the tokens that it was cut at, so that what stands beside them counts.
    const cuts: Pair[] = [[0, 0], ...common, [own.length - 1, other.length - 1]];
    for (const [k, [i, j]] of cuts.slice(1).entries()) {
      const [before, at] = cuts[k] ?? [0, 0];
      if (i > before && j > at) parts.push({ from: from + before, to: from + i + 1, start: start + at, end: start + j + 1 });
    }
  }
  return { sure };
}

/** Tokens `from` to `to` of a pattern that stand somewhere in `start` to `end` of a text, ends exclusive. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

type Pair = readonly [inPattern: number, inText: number];

/** So many pairs of tokens are compared at once: a quote of some 2,000 characters with its context. */
const MOST_CELLS = 400_000;

/** The tokens that stand once in both, and beside one that is alike too. */
function pairsOfUnique(pattern: Int32Array, text: Int32Array): Pair[] {
  const once = (ids: Int32Array): Map<number, number> => {
    const places = new Map<number, number>();
    ids.forEach((id, at) => void places.set(id, places.has(id) ? -1 : at));
    return places;
  };
  const there = once(text);
  return [...once(pattern)].flatMap(([id, i]): Pair[] => {
    const j = there.get(id) ?? -1;
    return i >= 0 && j >= 0 && (pattern[i + 1] === text[j + 1] || pattern[i - 1] === text[j - 1]) ? [[i, j]] : [];
  }).sort((a, b) => a[0] - b[0]);
}

/** The longest choice of pairs that are in the same order in both. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, j], k) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[k] = tails[low - 1] ?? -1;
    tails[low] = k;
  });
  const found: Pair[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] ?? -1) found.push(pairs[k] ?? [0, 0]);
  return found.reverse();
}

/**
 * Takes time and memory in proportion to both lengths multiplied, tokens apart that only one of the two holds: they are in no pair, and what
 * stands beside a token is asked of the whole rows.
 */
function surePairs(pattern: Int32Array, text: Int32Array, vocabulary: Vocabulary): Int32Array {
  const columns = placesOf(text, new Set(pattern));
  const rows = placesOf(pattern, new Set(columns.map((at) => text[at] ?? -1)));
  const [n, m] = [rows.length, columns.length];
  const width = m + 1;
  const weights = weigh(pattern, rows, text, columns, vocabulary);
  const ahead = new Int32Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    for (let j = 1; j <= m; j++) {
      const w = weights[(i - 1) * m + j - 1] ?? 0;
      const skip = Math.max(ahead[(i - 1) * width + j] ?? 0, ahead[i * width + j - 1] ?? 0);
      ahead[i * width + j] = w === 0 ? skip : Math.max(skip, (ahead[(i - 1) * width + j - 1] ?? 0) + w);
    }
  }
  const behind = new Int32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const w = weights[i * m + j] ?? 0;
      const skip = Math.max(behind[(i + 1) * width + j] ?? 0, behind[i * width + j + 1] ?? 0);
      behind[i * width + j] = w === 0 ? skip : Math.max(skip, (behind[(i + 1) * width + j + 1] ?? 0) + w);
    }
  }
  const score = ahead[n * width + m] ?? 0;
  const sure = new Int32Array(pattern.length).fill(-1);
  for (let i = 0; i < n; i++) {
    let at = -1;
    let isSure = true;
    for (let j = 0; j <= m && isSure; j++) {
      const before = ahead[i * width + j] ?? 0;
      if (before + (behind[(i + 1) * width + j] ?? 0) > score - SLACK) isSure = false;
      const w = j < m ? weights[i * m + j] ?? 0 : 0;
      if (w === 0 || before + w + (behind[(i + 1) * width + j + 1] ?? 0) <= score - SLACK) continue;
      isSure &&= at < 0;
      at = j;
    }
    if (isSure && at >= 0) sure[rows[i] ?? 0] = columns[at] ?? -1;
  }
  return sure;
}

/** For a word and for each neighbour that stands beside it in both; punctuation by itself tells little. */
const WORD = 2;
const SIGN = 1;
const BORDER = 4;
const TOGETHER = 2;

/** An alignment that is worse by less than this is as good. */
const SLACK = 2;

function own(id: number, vocabulary: Vocabulary): number {
  return id === FIRST || id === LAST ? BORDER : vocabulary.isWord(id) ? WORD : SIGN;
}

function placesOf(row: Int32Array, ids: ReadonlySet<number>): Int32Array {
  const places = new Int32Array(row.length);
  let count = 0;
  for (let at = 0; at < row.length; at++) if (ids.has(row[at] ?? -1)) places[count++] = at;
  return places.subarray(0, count);
}

function weigh(pattern: Int32Array, rows: Int32Array, text: Int32Array, columns: Int32Array, vocabulary: Vocabulary): Uint8Array {
  const [n, m] = [rows.length, columns.length];
  const weights = new Uint8Array(n * m);
  for (let row = 0; row < n; row++) {
    const i = rows[row] ?? 0;
    const id = pattern[i] ?? -1;
    const alone = own(id, vocabulary);
    for (let column = 0; column < m; column++) {
      const j = columns[column] ?? 0;
      if (text[j] !== id) continue;
      const left = i > 0 && j > 0 && pattern[i - 1] === text[j - 1] ? TOGETHER : 0;
      const right = i + 1 < pattern.length && j + 1 < text.length && pattern[i + 1] === text[j + 1] ? TOGETHER : 0;
      weights[row * m + column] = alone + left + right;
    }
  }
  return weights;
}
