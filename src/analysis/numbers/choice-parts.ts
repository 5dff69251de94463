import { WEIGHTS } from './choice-weights.js';

/** What may tell for a noun or against it as what a figure measures, in groups of parts that exclude each other. */

/** The names of all parts. */
export const PARTS: string[] = [];

/** The number of the first part of a group that has one for each of `a`, or each pair of `a` and `b`. */
function group(name: string, a: readonly string[], b: readonly string[] = ['']): number {
  const base = PARTS.length;
  for (const each of a) for (const other of b) PARTS.push(`${name} ${each}${other === '' ? '' : ` ${other}`}`);
  return base;
}

/** What a noun is in its clause: by what stands before it. */
export const ROLES = ['first', 'object', 'predicate', 'of', 'attached', 'placed', 'joined', 'other', 'doing'];
/** What stands behind a noun. */
export const BEHIND = ['figure', 'of', 'link', 'verb', 'comma', 'conjunction', 'relative', 'number', 'time', 'other'];
/** Words that stand before the figure, over words that limit it. */
export const BEFORE_WORDS = ['by', 'to', 'at', 'of', 'from', 'in', 'with', 'for', 'than', 'on', 'between', 'within', 'below', 'under', 'above'];
/** The same by what they do; the first are the roles of `clause-words.ts`. */
export const BEFORE = ['', 'determiner', 'pronoun', 'relative', 'conjunction', 'link', 'auxiliary', 'verb', 'noun', 'time', 'number', 'comma', 'bracket', 'nothing', 'adverb', ...BEFORE_WORDS];
export const [BRACKET, NOTHING, ADVERB, WORDS] = [12, 13, 14, 15];
export const KINDS = ['whole', 'decimal', 'measure', 'percent', 'money', 'duration', 'multiplier'];
/** Up to so many verbs, nouns, commas are told apart. */
const UP_TO_2 = ['0', '1', '2'], UP_TO_3 = ['0', '1', '2', '3'];
/** Whether a noun is what the last verb is told of, stands with that, or elsewhere. */
const PLACES = ['subject', 'with subject', 'elsewhere'];
const VERBS = ['none', 'auxiliary', 'verb'];
const SORTS = ['any', 'measured', 'telling'];
const TELLERS = ['told', 'counted'];

const FIGURES_BEFORE = ['told', 'told in other unit', 'counted', 'counted in other unit'];

export const NEAR = group('nouns between', UP_TO_3),
  NEAR_BEFORE = group('nouns between, before figure', UP_TO_3, BEFORE),
  NEAR_KIND = group('nouns between, figure', UP_TO_3, KINDS),
  OPENS = group('opens', ['clause']),
  ROLE = group('role', ROLES),
  ROLE_KIND = group('role, figure', ROLES, KINDS),
  ROLE_BEHIND = group('role, behind', ROLES, BEHIND),
  ROLE_VERBS = group('role, verbs', ROLES, UP_TO_2),
  VERBS_BETWEEN = group('verbs between', UP_TO_2),
  JOINTS = group('joints between', UP_TO_2, ['0', '1']),
  RELATIVES_BETWEEN = group('relative', ['between']),
  PLACE = group('place', PLACES),
  PLACE_BEFORE = group('place, before figure', PLACES, BEFORE),
  PLACE_VERB = group('place, verb', PLACES, VERBS),
  SORT = group('sort', SORTS),
  SORT_KIND = group('sort, figure', SORTS, KINDS),
  SORT_VERBS = group('sort, verbs', SORTS, UP_TO_2),
  PLURAL = group('plural', KINDS),
  CAPITAL = group('capital', KINDS),
  NUMBERED = group('number', ['inside']),
  DETERMINED = group('determiner', ['and figure', 'alone']),
  TOLD_KIND = group('before', TELLERS, KINDS),
  TOLD_UNIT = group('before', FIGURES_BEFORE, ['of its kind', 'of other kind']),
  TOLD_HERE = group('before', FIGURES_BEFORE, ['here', 'in the clause before', 'elsewhere']),
  TOLD_BEFORE = group('before, before figure', TELLERS, BEFORE),
  TOLD_ACTS = group('before, figure acts', TELLERS),
  OPENING = group('opens', ['sentence']),
  PAID = group('paid', ['for']),
  DONE = group('done', ['by somebody']);

/** What each part adds to the log odds of a noun. */
export const weights = Float64Array.from(PARTS, (part) => WEIGHTS[part] ?? 0);
