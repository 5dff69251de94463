import { propersOf, termsOf, weightsOf } from './overlap.js';
import type { SentenceView } from './view.js';
import { NAME, kindOf } from './terms.js';

/** How a sentence stands to another one beside the other's neighbours. */
export interface Standing {
  /** How much more of it the other one says than any other sentence of that stretch, as a share of the weight of its terms. */
  readonly margin: number;
  /** How many names it has that no sentence of that stretch has: it may speak of something else. */
  readonly aliens: number;
  /** What other sentences of that stretch have of it and the other one has not, as a share of the weight of its terms: words that are known there, and would be said if they were meant. */
  readonly elsewhere: number;
}

export function standingIn(a: SentenceView, b: SentenceView, weight: (term: number) => number): Standing {
  const [terms, weights] = [termsOf(a), weightsOf(a, weight)];
  const all = weights.reduce((sum, each) => sum + each, 0);
  for (const term of terms) sieve[placeOf(term)] = 1;
  const { terms: others, termAt } = b.entry;
  const itself = a.entry === b.entry ? a.index : -1;
  const met = new Uint8Array(terms.length), said = new Uint8Array(terms.length);
  let own = 0, rival = 0;
  for (let i = 0, k = 0; i + 1 < termAt.length; i++) {
    let shared = 0;
    for (const end = termAt[i + 1] ?? 0; k < end; k++) {
      const term = others[k] ?? 0;
      if (sieve[placeOf(term)] === 0) continue;
      const at = terms.indexOf(term);
      if (at < 0) continue;
      shared += weights[at] ?? 0;
      if (i === b.index) said[at] = 1;
      else if (i !== itself) met[at] = 1;
    }
    if (i === b.index) own = shared;
    else if (shared > rival && i !== itself) rival = shared;
  }
  for (const term of terms) sieve[placeOf(term)] = 0;
  const propers = propersOf(a);
  let aliens = 0, elsewhere = 0;
  terms.forEach((term, at) => {
    if (said[at] === 1) return;
    if (met[at] === 1) elsewhere += weights[at] ?? 0;
    else if (kindOf(term) === NAME || propers.includes(term)) aliens++;
  });
  return { margin: all === 0 ? 0 : (own - rival) / all, aliens, elsewhere: all === 0 ? 0 : elsewhere / all };
}

/** Where a term may be one that is looked for: most of the others are told by a look at this alone. */
const sieve = new Uint8Array(4096);

function placeOf(term: number): number {
  return (term >>> 2) & (sieve.length - 1);
}
