import { groupBy } from '../base/groups.js';

/**
 * A light stem of an English word in lower case: number, tense and a few common endings are taken off, so that forms
 * of one word meet while different words stay apart. Words of other languages mostly come back as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const found = withoutE(withoutSuffix(singular(word)));
  return GRAMMAR.has(found) ? `${found}e` : found;
}

/** Words of grammar, with which forms of others would meet: `notes`, `caned`. */
const GRAMMAR = new Set(['not', 'can', 'for']);

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

const SUFFIXES: readonly (readonly [suffix: string, put: string, shortest: number])[] = [
  ['ization', 'iz', 9], ['isation', 'iz', 9], ['ising', 'iz', 7], ['ised', 'iz', 6], ['ise', 'iz', 6],
  ['ational', 'at', 9], ['ation', 'at', 7], ['ition', 'it', 7], ['ction', 'ct', 7], ['tion', 't', 7], ['sion', 's', 7],
  ['ability', 'abl', 9], ['ibility', 'ibl', 9], ['uracy', 'urat', 7], ['ence', '', 8], ['ance', '', 8], ['ency', 'ent', 7], ['ator', 'at', 7], ['ative', 'at', 8],
  ['ment', '', 7], ['ness', '', 7], ['ily', 'y', 5], ['ally', 'al', 7], ['ly', '', 5], ['ying', 'y', 6], ['ing', '', 6], ['ied', 'y', 5], ['ed', '', 5],
];

/** Those that end in a letter, in their order. */
const BY_LAST = groupBy(SUFFIXES, ([suffix]) => suffix.charCodeAt(suffix.length - 1));

function withoutSuffix(word: string): string {
  for (const [suffix, put, shortest] of BY_LAST.get(word.charCodeAt(word.length - 1)) ?? []) {
    if (word.length < shortest || !word.endsWith(suffix)) continue;
    const rest = word.slice(0, word.length - suffix.length) + put;
    return /[aeiouy]/.test(rest) ? undoubled(rest) : word;
  }
  return word;
}

function undoubled(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
