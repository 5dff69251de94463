import { pattern } from '../../base/pattern.js';
import { isDigit, isWord } from './chars.js';
import type { Piece } from './grammar.js';
import { headJoin, type HeadClass } from './lexicon.js';

/** A head where it stands: `family` is what a tier leaves out (`Claude` of `Opus 4.5`). */
export interface Head extends Piece {
  readonly shown: string;
  readonly low: string;
  readonly class: HeadClass | 'tier';
  readonly family: string;
}

/** The name that all spellings share: the head as its makers write and join it, then the rest parted by spaces. */
export function canonicalOf(text: string, head: Head, pieces: readonly Piece[]): string {
  const oSeries = head.shown.length === 2 && head.shown.startsWith('o') && isDigit(head.shown.charCodeAt(1));
  const start = head.family === '' ? head.shown : `${head.family} ${head.shown}`;
  const [first] = pieces;
  if (first === undefined) return start;
  const numbered = first.kind === 'version';
  const joint = numbered && text.charCodeAt(first.start - 1) === 46 ? '.' : numbered ? headJoin(head.low) ?? (isWord(text.charCodeAt(first.start - 1)) ? '' : ' ') : oSeries ? '-' : ' ';
  let name = start;
  for (const piece of pieces) {
    const word = text.slice(piece.start, piece.end);
    if (FORMAT.test(word)) continue;
    name += (piece === first ? joint : ' ') + (oSeries ? word.toLowerCase() : shownPiece(word, piece));
  }
  return name;
}

/** Number and file formats, in which a model comes: they name no other one. */
const FORMAT = /^(?:I?Q\d(?:_[A-Z0-9]{1,2}){0,2}|B?FP?\d{1,2}|INT\d|\d(?:\.\d+)?bit|(?:MX|NV)FP4|AWQ|GPTQ|GGUF|MLX|\[max\])$/i;
/** Variants that are written in capitals. */
const CAPITALS = /^(?:tts|asr|ocr|vlm?|oss|it|dpo|sft|xx?l)$/i;

const MIXTURE = /^moe$/i;

const PLAIN_VERSION = /^[\d.]+$/;

const CODE = pattern(String.raw`^\p{L}\d$`);
/** A letter of Greek stays as it is. */
const SMALL = /^[a-z]/;

export function shownPiece(word: string, piece: Piece): string {
  if (piece.kind === 'version') return PLAIN_VERSION.test(word) ? word : word.replace('_', '.').replace(/^(\d)-(\d)$/, '$1.$2').replace(/^[vrkm](?=\d)/, (letter) => letter.toUpperCase()).replace(/^(\d)O$/, '$1o');
  if (piece.kind === 'size') return word.replace(/[bm]$/, (unit) => unit.toUpperCase()).replace(/^[ae]/, (letter) => letter.toUpperCase());
  if (piece.kind === 'date') return word.replace(/^(?=[^\s(]+\)$)/, '(');
  if (MIXTURE.test(word)) return 'MoE';
  if (CODE.test(word) || CAPITALS.test(word)) return word.toUpperCase();
  return SMALL.test(word) ? (word.length < 3 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)) : word;
}
