import type { Kind, Mark } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import type { Decorations, Token } from './features.js';
import type { Seed } from './workspace.js';

/** The innermost mark at an offset, its end included where nothing else begins there. */
export function markAt(seed: Seed, offset: number): Mark | undefined {
  return innermost(seed.marks, (mark) => mark.start <= offset && offset < mark.end)
    ?? innermost(seed.marks, (mark) => mark.end === offset);
}

function innermost(marks: readonly Mark[], holds: (mark: Mark) => boolean): Mark | undefined {
  let best: Mark | undefined;
  for (const mark of marks) if (holds(mark) && (best === undefined || size(mark) <= size(best))) best = mark;
  return best;
}

function size(span: Span): number {
  return span.end - span.start;
}

export function countKinds(marks: readonly Mark[]): Readonly<Record<Kind, number>> {
  const counts = { number: 0, model: 0, system: 0, source: 0, claim: 0 };
  for (const mark of marks) counts[mark.kind]++;
  return counts;
}

export function decorate(seed: Seed): Decorations {
  const claims = { none: [] as Span[], weak: [] as Span[], strong: [] as Span[] };
  for (const mark of seed.marks) if (mark.kind === 'claim') claims[mark.hedge].push({ start: mark.start, end: mark.end });
  const chrome = seed.analysis.blocks.filter((block) => block.role === 'chrome').map(({ start, end }) => ({ start, end }));
  return { claims, chrome };
}

/** The marks other than claims, each on one line and none over another. */
export function tokenise(seed: Seed, within: Span): Token[] {
  const tokens: Token[] = [];
  const open: Token[] = [];
  let at = within.start;
  const upTo = (end: number): void => {
    while (open.length > 0 && at < end) {
      const inner = open.at(-1);
      if (inner === undefined) break;
      const stop = Math.min(inner.end, end);
      if (at < stop) pushLines(seed.text, { ...inner, start: at, end: stop }, tokens);
      at = Math.max(at, stop);
      if (inner.end <= at) open.pop();
    }
    at = Math.max(at, end);
  };
  for (const mark of seed.marks) {
    if (mark.kind === 'claim' || mark.end <= within.start) continue;
    if (mark.start >= within.end) break;
    upTo(Math.max(mark.start, within.start));
    const approximate = mark.kind === 'number' && mark.comparator !== null && mark.comparator !== '=';
    open.push({ type: mark.kind, approximate, start: mark.start, end: Math.min(mark.end, within.end) });
  }
  upTo(within.end);
  return tokens;
}

function pushLines(text: string, token: Token, tokens: Token[]): void {
  let start = token.start;
  for (let i = start; i <= token.end; i++) {
    const code = i < token.end ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    if (i > start) tokens.push({ ...token, start, end: i });
    start = i + 1;
  }
}

/** The nearest mark after or before an offset, going round at the end. */
export function nextMark(seed: Seed, offset: number, direction: 'next' | 'previous', kinds: readonly Kind[]): Span | null {
  const marks = seed.marks.filter((mark) => kinds.includes(mark.kind));
  const found = direction === 'next'
    ? marks.find((mark) => mark.start > offset) ?? marks[0]
    : marks.findLast((mark) => mark.start < offset) ?? marks.at(-1);
  return found === undefined ? null : { start: found.start, end: found.end };
}

/** Links to the web; an address without a scheme is taken as https. One that is cut, or has another scheme, leads nowhere. */
export function webLinks(seed: Seed): (Span & { readonly target: string })[] {
  return seed.marks.flatMap((mark) => {
    if (mark.kind !== 'source' || mark.subtype !== 'url') return [];
    const target = webTarget(seed.text.slice(mark.start, mark.end));
    return target === null ? [] : [{ start: mark.start, end: mark.end, target }];
  });
}

function webTarget(address: string): string | null {
  if (/…|\.\.\.$|\s/.test(address)) return null;
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return scheme === 'http' || scheme === 'https' ? address : null;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]|$)/u.test(address) ? `https://${address}` : null;
}
