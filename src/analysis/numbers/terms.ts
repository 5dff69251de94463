import { isLetter } from './chars.js';
import { UNITS, type Unit } from './units.js';
import type { Text } from './text.js';

/** What a word or symbol after a figure may mean. */
export interface Term {
  unit: Unit | undefined;
  /** What it multiplies the figure by where a blank may stand before it: `million`. */
  scale: number;
  /** What it multiplies the figure by where it is glued to it: `k`; after money (`m`) or before parameters (`b`) only. */
  glued: number;
  after: 'figures' | 'money' | 'parameters';
  /** Whether a unit of several words or signs may begin with it: `basis points`. */
  opensPhrase: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, lakh: 1e5, crore: 1e7, bn: 1e9, mn: 1e6, tn: 1e12,
  lakhs: 1e5, crores: 1e7, mln: 1e6, bln: 1e9, Million: 1e6, Billion: 1e9, Trillion: 1e12,
};
/** Glued to the digits. `M` with a blank before it is molar, `m` is a metre but for money, and `b` ends many identifiers (`2b`). */
const GLUED: Readonly<Record<Term['after'], Readonly<Record<string, number>>>> = {
  figures: { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12, bn: 1e9, Bn: 1e9, BN: 1e9, mn: 1e6, Mn: 1e6, tn: 1e12, trn: 1e12, mil: 1e6 },
  money: { m: 1e6, MM: 1e6, mm: 1e6, t: 1e12 },
  parameters: { b: 1e9 },
};
const PHRASE_OPENERS = 'standard SD SDs percentage percent per pp ppt ppts pps p basis bps fold mm times order orders degree degrees light core node square sq cubic metric wt vol mol at w v x X GPU TPU CPU H A watt kilowatt megawatt gigawatt terawatt';

/** A word is no longer than this, a prefix and its unit neither. */
const LONGEST_TERM = 16;

const TERMS = buildTerms();

function buildTerms(): ReadonlyMap<number, Term> {
  const terms = new Map<number, Term>();
  const term = (written: string): Term => {
    const hash = hashOf(written, 0, written.length);
    const known = terms.get(hash) ?? { unit: undefined, scale: 0, glued: 0, after: 'figures', opensPhrase: false };
    terms.set(hash, known);
    return known;
  };
  for (const [written, unit] of UNITS) term(written).unit = unit;
  for (const [written, scale] of Object.entries(SCALES)) term(written).scale = scale;
  for (const after of ['figures', 'money', 'parameters'] as const) {
    for (const [written, glued] of Object.entries(GLUED[after])) Object.assign(term(written), { glued, after });
  }
  for (const word of PHRASE_OPENERS.split(' ')) {
    for (const written of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) term(written).opensPhrase = true;
  }
  return terms;
}

/** The end of the letters and signs that may be a unit from `at` on. */
export function termEnd(text: Text, at: number): number {
  let end = at;
  while (end - at < LONGEST_TERM && isTermCode(text.codeAt(end))) end++;
  return end;
}

function isTermCode(code: number): boolean {
  return isLetter(code) || code === 95 || (code > 127 && (code === 0xa2 || code === 0xb5 || code === 0xb0 || code === 0x2126 || code === 0x2103 || code === 0x2299 || code === 0x2295));
}

/** What the word or symbol from `start` to `end` may mean after a figure. */
export function termOf(text: Text, start: number, end: number): Term | undefined {
  return start === end ? undefined : TERMS.get(hashOf(text.string, start, end));
}

/** The 32-bit FNV-1a hash; a test shows that no two terms share one. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
