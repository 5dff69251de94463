import type { Pattern } from './pattern.js';
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

/** How often the shape of a quote, with what is beside it in its sentence, stands in a text. */
export function countAlike(pattern: Pattern, { ids, index }: Shapes, vocabulary: Vocabulary): number {
  return runsOf(shapeAround(pattern.ids, pattern, pattern, vocabulary), ids, index).length;
}

/** Whether a place (in tokens of `text`) has the shape that a quote had. */
export function isAlike(pattern: Pattern, text: Int32Array, place: Range, vocabulary: Vocabulary): boolean {
  const [own, other] = [shapeAround(pattern.ids, pattern, pattern, vocabulary), shapeAround(text, place, pattern, vocabulary)];
  return own.length === other.length && own.every((id, i) => id === other[i]);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How far the quote's own sentence is looked at on either side, in tokens. */
const BESIDE = 8;

function shapeAround(ids: Int32Array, { from, to }: Range, pattern: Pattern, vocabulary: Vocabulary): Int32Array {
  const before = Math.min(BESIDE, pattern.from - pattern.sentence.from);
  const after = Math.min(BESIDE, pattern.sentence.to - pattern.to);
  return shapeOf(ids.slice(Math.max(0, from - before), to + after), vocabulary);
}

function shapeOf(tokens: Int32Array, vocabulary: Vocabulary): Int32Array {
  const shape: number[] = [];
  const hyphen = vocabulary.id('-');
  tokens.forEach((id, i) => {
    if (id === FIRST || id === LAST) return;
    const isInName = vocabulary.isProtected(id) || (tokens[i - 1] === hyphen && vocabulary.isProtected(tokens[i - 2] ?? 0));
    if (!isInName) shape.push(id);
    else if (shape.at(-1) !== BLANK) shape.push(BLANK);
  });
  return Int32Array.from(shape);
}
