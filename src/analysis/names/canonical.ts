import { isWord } from './chars.js';
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
  const oSeries = /^o\d$/.test(head.shown);
  const rest = pieces.map((p) => (oSeries ? text.slice(p.start, p.end).toLowerCase() : shownPiece(text.slice(p.start, p.end), p)));
  const [first, ...others] = rest;
  const start = head.family === '' ? head.shown : `${head.family} ${head.shown}`;
  if (first === undefined) return start;
  const numbered = pieces[0]?.kind === 'version';
  const joint = numbered ? headJoin(head.low) ?? (isWord(text.charCodeAt((pieces[0]?.start ?? 1) - 1)) ? '' : ' ') : / |^o\d$/.test(head.shown) ? (head.shown.includes(' ') ? ' ' : '-') : ' ';
  return [`${start}${joint}${first}`, ...others].join(' ');
}

export function shownPiece(word: string, piece: Piece): string {
  if (piece.kind === 'version') return word.replace('_', '.').replace(/^(\d)-(\d)$/, '$1.$2').replace(/^[vV](?=\d)/, (v) => v.toUpperCase());
  if (piece.kind === 'size') return word.replace(/[bm]$/, (unit) => unit.toUpperCase()).replace(/^[ae]/, (letter) => letter.toUpperCase());
  if (piece.kind === 'date') return word.startsWith('(') ? word : word.replace(/^(?=\S+\)$)/, '(');
  if (/^\p{L}\d$/u.test(word)) return word.toUpperCase();
  return /^\p{Ll}/u.test(word) ? (word.length < 3 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)) : word;
}
