import { FIRST, LAST, type Vocabulary } from './tokens.js';

/** How the tokens of a pattern stand in a stretch of a text. */
export interface Alignment {
  /** For each token of the pattern the one of the stretch that it surely is: the same in every alignment about as good as the best; else -1. */
  readonly sure: Int32Array;
}

/**
 * Aligns a pattern with a stretch of a text, in order and with gaps. Tokens in a row count more than scattered ones. Takes time and
 * memory in proportion to both lengths.
 */
export function align(pattern: Int32Array, text: Int32Array, vocabulary: Vocabulary): Alignment {
  const [n, m] = [pattern.length, text.length];
  const width = m + 1;
  const weights = weigh(pattern, text, vocabulary);
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
  const sure = new Int32Array(n).fill(-1);
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
    if (isSure && at >= 0) sure[i] = at;
  }
  return { sure };
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

function weigh(pattern: Int32Array, text: Int32Array, vocabulary: Vocabulary): Uint8Array {
  const [n, m] = [pattern.length, text.length];
  const weights = new Uint8Array(n * m);
  for (let i = 0; i < n; i++) {
    const id = pattern[i] ?? -1;
    const alone = own(id, vocabulary);
    for (let j = 0; j < m; j++) {
      if (text[j] !== id) continue;
      const left = i > 0 && j > 0 && pattern[i - 1] === text[j - 1] ? TOGETHER : 0;
      const right = i + 1 < n && j + 1 < m && pattern[i + 1] === text[j + 1] ? TOGETHER : 0;
      weights[i * m + j] = alone + left + right;
    }
  }
  return weights;
}
