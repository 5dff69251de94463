import { patternOf, type Told } from './pattern.js';
import { tokenIndex, type TokenIndex } from './regions.js';
import { runsOf } from './runs.js';
import { FIRST, LAST, type Vocabulary } from './tokens.js';

/**
 * A row of tokens with every run of figures, names and signs as one blank: what the copies of a template have in common, whatever is
 * filled in.
 */
export interface Shapes {
  readonly ids: Int32Array;
  readonly index: TokenIndex;
}

/** A blank has the number of the border of a text, which no shape holds. */
const BLANK = FIRST;

export function shapesOf(tokens: Int32Array, vocabulary: Vocabulary): Shapes {
  const ids = shapeOf(tokens, vocabulary);
  return { ids, index: tokenIndex(ids) };
}

/** How often the shape of a quote, with what is beside it in its sentence, stands in a text. 0 where the quote has no token. */
export function countAlike(told: Told, { ids, index }: Shapes, vocabulary: Vocabulary): number {
  const pattern = patternOf(told, vocabulary);
  if (pattern === undefined) return 0;
  const { from, to, sentence } = pattern;
  const shape = shapeOf(pattern.ids.slice(Math.max(sentence.from, from - BESIDE), Math.min(sentence.to, to + BESIDE)), vocabulary);
  return runsOf(shape, ids, index).length;
}

/** How far the quote's own sentence is looked at on either side, in tokens. */
const BESIDE = 8;

export function shapeOf(tokens: Int32Array, vocabulary: Vocabulary): Int32Array {
  const shape: number[] = [];
  for (const id of tokens) {
    if (id === FIRST || id === LAST) continue;
    if (!vocabulary.isProtected(id)) shape.push(id);
    else if (shape.at(-1) !== BLANK) shape.push(BLANK);
  }
  return Int32Array.from(shape);
}
