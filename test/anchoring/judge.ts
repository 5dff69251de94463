import type { Anchor } from '../../src/annotations/anchor.js';
import type { Span } from '../../src/base/span.js';
import type { Case } from './cases.js';

/**
 * - `right`: at the true place and in the true state, or an orphan that is gone.
 * - `wrong`: at another place, or said to be unchanged where it is not: what must never be.
 * - `ask`: left to a person, with the true place among the candidates where there is one. `astray`: without it.
 * - `lost`: an orphan though it is there.
 */
export type Verdict = 'right' | 'wrong' | 'ask' | 'astray' | 'lost';

export function judge({ truth, isSame }: Case, anchor: Anchor): Verdict {
  switch (anchor.state) {
    case 'orphan': return truth === null ? 'right' : 'lost';
    case 'ambiguous': return truth === null || anchor.candidates.some((span) => overlap(span, truth) >= 0.5) ? 'ask' : 'astray';
    case 'exact': case 'moved': return truth !== null && isSame && overlap(anchor.span, truth) === 1 ? 'right' : 'wrong';
    case 'changed': return truth !== null && !isSame && overlap(anchor.span, truth) >= 0.5 ? 'right' : 'wrong';
  }
}

/** What both share, of what either has. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
