import { pattern } from '../../base/pattern.js';
import { shownPiece, type Head } from './canonical.js';
import { interned, isLower } from './chars.js';
import type { Piece } from './grammar.js';
import { modelSpelling, type Findings, type Need } from './reading.js';

/** A model's name where it stands. */
export interface ModelName {
  readonly start: number;
  readonly end: number;
  readonly head: Head;
  readonly pieces: readonly Piece[];
}

export function add(name: { readonly start: number; readonly end: number; readonly head: Head }, canonical: string, need: Need, rule: string, findings: Findings): void {
  findings.candidates.push({ start: name.start, end: name.end, kind: 'model', canonical, rule, need, head: name.head.low });
}

const CODE = pattern(String.raw`^\p{L}\d$|^\p{Lu}\d|^\d\p{Ll}$`);

const SIZE = /^\d+(?:\.\d+)?[BM]$/;

/** `Large 2` of `Marmot Large 2`. */
const SIZE_WORD = /^(?:Large|Medium|Small|Mini|Flash|Pro|Ultra|Nano|Turbo|Lite)$/;

/** The tails by which a text may go on to call a model it has named in full: `R1`, `Mythos Preview`, `1.5 Pro`. */
export function establishTails(text: string, name: ModelName, canonical: string, findings: Findings): void {
  name.pieces.forEach((piece, i) => {
    const next = name.pieces[i + 1];
    const word = text.slice(piece.start, piece.end);
    const alone = next === undefined || next.kind === 'date' || (piece.kind === 'tier' && next.kind === 'version');
    const code = CODE.test(word) && piece.kind !== 'size';
    const own = (piece.kind === 'tier' && !isLower(word.charCodeAt(0))) || code || (piece.kind === 'variant' && word === 'Flash');
    if (name.pieces.length === 1 && piece.kind === 'variant' && SIZE_WORD.test(word)) findings.established.push(modelSpelling(word, canonical, 'model.variant'));
    if (alone && own) establish(code ? shownPiece(word, piece) : word, canonical, 'model.tail', findings);
    if (piece.kind === 'size' && next?.kind === 'variant' && text.charCodeAt(piece.end) === 45) establish(text.slice(piece.start, name.end), canonical, 'model.tail', findings);
    const both = next !== undefined && name.pieces.length === i + 2;
    if (both && ((piece.kind === 'variant' && next.kind === 'version' && SIZE_WORD.test(word)) || (piece.kind === 'version' && next.kind === 'variant' && /[.]/.test(word)) || (piece.kind === 'version' && next.kind === 'tier') || own)) {
      establish(text.slice(piece.start, next.end), canonical, 'model.tail', findings);
      if (text.charCodeAt(piece.end) === 45) establish(text.slice(piece.start, next.end).replace('-', ' '), canonical, 'model.tail', findings);
    }
  });
}

/** What else a text may call a model with its version and variant, where it is about AI: `2 Large`, `marmot-2-large`. */
export function establishShort(text: string, { start, end, pieces }: ModelName, canonical: string, findings: Findings): void {
  const from = pieces[0]?.start ?? end;
  const lower = text.slice(start, end).toLowerCase().replaceAll(' ', '-');
  for (const surface of [text.slice(from, end), lower]) findings.established.push(modelSpelling(surface, canonical, 'model.tail'));
  const last = pieces.at(-1);
  if (last !== undefined) findings.established.push(modelSpelling(text.slice(last.start, last.end), canonical, 'model.variant'));
}

/** The size by which a text may call it: `the 72B`. */
export function establishSize(text: string, { pieces }: ModelName, canonical: string, findings: Findings): void {
  for (const { kind, start, end } of pieces) {
    const word = text.slice(start, end);
    if (kind === 'size' && SIZE.test(word)) establish(word, canonical, 'model.size', findings);
  }
}

export function establish(surface: string, canonical: string, rule: 'model.tail' | 'model.stem' | 'model.size', findings: Findings): void {
  findings.established.push({ surface: interned(surface), kind: 'model', canonical, rule, anyCase: false, aiOnly: false });
}
