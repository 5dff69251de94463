import { AUXILIARY, COMMA, CONJUNCTION, DETERMINER, ends, endsWithIng, FIGURE, first, GRAMMAR, id, MOST_WORDS, NOUN, RELATIVE, role, text, touches, VERB } from './clause-words.js';
import { isAdverb } from './grammar.js';
import { idOf } from './words.js';

/** How the words of the clause that was read hang together. */

const [OF, NUMBER, BY] = [idOf('of'), idOf('number'), idOf('by')];

export function isAdverbAt(at: number): boolean {
  const is = role(at);
  return is !== COMMA && is !== NOUN && is !== VERB && isAdverb(text, ends[at] ?? 0, id(at));
}

/** Whether `number of` ends with the word at `at`, which is a determiner. */
export function isNumberOf(at: number): boolean {
  return id(at) === OF && id(at - 1) === NUMBER;
}

/** The next word to the left from `at` on that is no determiner, number or adverb. */
export function skipped(from: number): number {
  let at = from;
  while (at >= first && (role(at) === DETERMINER || role(at) === FIGURE || isAdverbAt(at) || isNumberOf(at))) at -= isNumberOf(at) ? 2 : 1;
  return at;
}

export function isVerbal(at: number): boolean {
  return role(at) === VERB || role(at) === AUXILIARY;
}

/** The last verb before the figure, or -1. */
export function lastVerb(): number {
  let at = MOST_WORDS - 1;
  while (at >= first && !isVerbal(at)) at--;
  return at >= first ? at : -1;
}

/** Where the verbs begin that end with the one at `verb`: `would have to rise`. */
function groupStart(verb: number): number {
  let at = verb;
  while (isVerbal(at - 1) || role(at - 1) === GRAMMAR) at--;
  while (at < verb && !isVerbal(at)) at++;
  return at;
}

/**
 * The last word before the verbs with the one at `verb` behind which their subject must stand, and where what only goes with it begins:
 * a relative clause, the object of a gerund, and a noun that is joined to another of the kind.
 */
export function subjectRange(verb: number): readonly [barrier: number, inner: number] {
  let inner = MOST_WORDS;
  let at = groupStart(verb) - 1;
  // `an outage in May, which lasted`
  if (role(at) === RELATIVE) at -= role(at - 1) === COMMA ? 2 : 1;
  for (; at >= first; at--) {
    const is = role(at);
    if (is === CONJUNCTION && isJoint(at)) inner = at;
    else if (is === CONJUNCTION || is === COMMA || is === RELATIVE) break;
    else if (is === VERB && (endsWithIng(at) ? at === first || role(at - 1) === GRAMMAR : role(at - 1) === NOUN && id(at + 1) === BY)) inner = at;
    else if (isVerbal(at)) {
      let before = groupStart(at) - 1;
      if (role(before) === NOUN) before = phraseOpening(before) - 1;
      if (role(before) !== RELATIVE) break;
      at = inner = before;
    }
  }
  return [at, inner];
}

/** `spending on stones and wheels`: whether a conjunction joins nouns behind one link. */
function isJoint(at: number): boolean {
  if (role(at - 1) !== NOUN) return false;
  let before = phraseOpening(at - 1) - 1;
  if (role(before) === DETERMINER) before--;
  return role(before) === GRAMMAR && (role(before - 1) === NOUN || endsWithIng(before - 1)) && (role(at + 1) === NOUN || role(at + 1) === DETERMINER);
}

export function phraseOpening(last: number): number {
  let at = last;
  while (role(at - 1) === NOUN && touches(at - 1)) at--;
  return at;
}
