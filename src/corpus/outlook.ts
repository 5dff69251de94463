import { tellsChange } from './changes.js';
import { highOf, lowOf, MULTIPLIER, SHARE, type FigureRows } from './entry.js';
import { figureRows, valueOf } from './readings.js';
import type { SentenceView } from './view.js';

/** How the figures of two sentences may compare at most, by a look at their values alone. */
export interface Outlook {
  /** How many figures of one sentence may have the value of one of the other. */
  readonly alike: number;
  /** How many more may make a pair with one of the other. */
  readonly others: number;
  /** Whether a figure of one may be the size of a change that the other tells. */
  readonly mayChange: boolean;
}

export function outlookOf(a: SentenceView, b: SentenceView): Outlook {
  const [x, y] = [figureRows(a), figureRows(b)];
  let alike = 0, others = 0;
  for (let i = 0; i < x.count && y.count > 0; i++) {
    let best = 0;
    for (let j = 0; j < y.count && best < 2; j++) best = Math.max(best, mayPair(a.entry.figures, x.first + i, b.entry.figures, y.first + j));
    if (best === 2) alike++;
    else others += best;
  }
  return { alike, others, mayChange: x.count > 1 || y.count > 1 || tells(a) || tells(b) };
}

/** 2 where two figures may have one value, 1 where they may make another pair, 0 where they may not. */
function mayPair(x: FigureRows, p: number, y: FigureRows, q: number): number {
  if (x.dimension[p] !== y.dimension[q]) return (x.scale[p] === MULTIPLIER && y.scale[q] === SHARE) || (x.scale[p] === SHARE && y.scale[q] === MULTIPLIER) ? 2 : 0;
  const [one, other] = [valueOf({ low: lowOf(x, p), high: highOf(x, p) }), valueOf({ low: lowOf(y, q), high: highOf(y, q) })];
  return Math.abs(one - other) <= Math.max(x.slack[p] ?? 0, y.slack[q] ?? 0) * (1 + 1e-9) ? 2 : 1;
}

function tells({ entry: { words, wordAt }, index }: SentenceView): boolean {
  return tellsChange(words, wordAt[index] ?? 0, wordAt[index + 1] ?? 0);
}
