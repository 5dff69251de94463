import type { Kind, Mark } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import type { Decorations } from './features.js';
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
