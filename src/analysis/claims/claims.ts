import type { Span } from '../../base/span.js';
import type { ClaimMark } from '../marks.js';
import { asserts, type Ending } from './assertions.js';
import { Clauses } from './clauses.js';
import { isNotice } from '../passages/notices.js';
import { readHedges } from './hedges.js';
import { typeOf } from './types.js';
import { Words } from './words.js';

/** `© 2024 …` is a notice, no claim. */
const COPYRIGHT = 0xa9;

/** Opens a row of a Markdown table, whose cells assert nothing where none ends in a stop. */
const BAR = 0x7c;

/** A notice of a page (`We use cookies …`) has no more words than this. */
const LONGEST_NOTICE = 30;

const words = new Words();
const clauses = new Clauses();

/** Tells which sentences of a body assert something, and how. `source` is left `null`: the block knows it. */
export function findClaims(text: string, sentences: readonly Span[]): ClaimMark[] {
  const claims: ClaimMark[] = [];
  for (const sentence of sentences) {
    const ending = endingOf(text, sentence);
    if (ending === 'question' || text.charCodeAt(sentence.start) === COPYRIGHT || (ending === 'none' && text.charCodeAt(sentence.start) === BAR)) continue;
    words.read(text, sentence);
    clauses.read(words);
    if (!asserts(words, clauses, ending) || (words.length <= LONGEST_NOTICE && isNotice(text.slice(sentence.start, sentence.end)))) continue;
    const { hedge, cues } = readHedges(words, clauses);
    const { type, rule } = hedge === 'none' ? typeOf(words, clauses) : { type: 'hypothesis' as const, rule: `claim.hypothesis.${hedge}` };
    claims.push({ kind: 'claim', start: sentence.start, end: sentence.end, type, hedge, cues, source: null, rule });
  }
  return claims;
}

/** Looks behind closing quotes, brackets and pictures for the stop. */
function endingOf(text: string, { start, end }: Span): Ending {
  for (let i = end - 1; i >= start && i > end - 12; i--) {
    const c = text.charCodeAt(i);
    if (c === 63 || c === 0xff1f) return 'question';
    if (c === 0x2026) return 'cut';
    if (c === 46 || c === 33 || c === 0x3002 || c === 0xff01) return 'stop';
    if (isAsciiWord(c) || (c > 127 && WORD.test(text.charAt(i)))) return 'none';
  }
  return 'none';
}

const WORD = /[\p{L}\p{N}]/u;
const isAsciiWord = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
