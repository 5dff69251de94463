import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import { SIGN } from './chars.js';
import { lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';

/** Who wrote a letter, in capitals, and where from: `IDA LUND, Market Quay, Bergen.` */
const SIGNER = pattern(String.raw`^(?<name>\p{Lu}[\p{Lu}.'’-]{0,24}(?: \p{Lu}[\p{Lu}.'’-]{1,24}){1,3}),? \p{Lu}[\p{L}\d .,'’-]{2,60}$`);
const FEWEST = 2;
const MOST_WORDS = 10;

/**
 * Letters that each end with who wrote them: below the last name nothing more is said. Names above what their bearers say
 * stand below nothing that is said.
 */
export function findSigners(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const signers: number[] = [];
  shapes.forEach(({ words, marked, signs, kind }, i) => {
    if (words < 3 || words > MOST_WORDS || marked !== 'no' || kind === 'row' || (signs & SIGN.colon) !== 0 || shapes[i - 1]?.kind !== 'prose' || shapes[i - 1]?.end !== 'stop') return;
    if (roles[i] !== 'speaker' && SIGNER.test(lineAt(lines, i))) signers.push(i);
  });
  const last = signers[signers.length - 1] ?? 0;
  if (signers.length < FEWEST || shapes[last + 1]?.kind === 'prose') return;
  for (const i of signers) roles[i] = 'signer';
}

/** Where the name stands in the line of who signs. */
export function signerIn(line: string): Span {
  return { start: 0, end: SIGNER.exec(line)?.groups?.['name']?.length ?? line.length };
}
