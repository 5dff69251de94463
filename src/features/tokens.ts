import type { LiveSection } from '../analysis/analyse.js';
import type { Mark } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import type { Token } from './features.js';
import type { HeldSeed } from './workspace.js';

/** The marks other than claims, each on one line and none over another. */
export function tokenise(seed: HeldSeed, within: Span): Token[] {
  const tokens: Token[] = [];
  for (const section of seed.analysis.sections) {
    if (section.start >= within.end || endOf(section) <= within.start) continue;
    for (const token of tokensOfSection(seed, section, within)) {
      const [start, end] = [Math.max(token.start, within.start), Math.min(token.end, within.end)];
      if (start < end) tokens.push({ ...token, start, end });
    }
  }
  return tokens;
}

function endOf({ section: { stack }, start }: LiveSection): number {
  return start + (stack.ends.at(-1) ?? 0);
}

/** The tokens of the blocks of a section that touch a span. A mark never leaves its block, so that those of a text are those of its blocks in a row. */
export function tokensOfSection({ text, corrector }: HeldSeed, { section: { stack }, start, settled }: LiveSection, within?: Span): Token[] {
  return settled.flatMap(({ marks, sentences }, i) => {
    const [from, to] = [start + (stack.starts[i] ?? 0), start + (stack.ends[i] ?? 0)];
    if (within !== undefined && (from >= within.end || to <= within.start)) return [];
    return tokensOf(corrector === undefined ? marks : corrector(marks, text.slice(from, to), sentences), from, text);
  });
}

/** @param base the offset in `text` from which those of the marks are counted */
function tokensOf(marks: readonly Mark[], base: number, text: string): Token[] {
  const tokens: Token[] = [];
  const open: Token[] = [];
  let at = base;
  const upTo = (end: number): void => {
    while (open.length > 0 && at < end) {
      const inner = open.at(-1);
      if (inner === undefined) break;
      const stop = Math.min(inner.end, end);
      if (at < stop) pushLines(text, { ...inner, start: at, end: stop }, tokens);
      at = Math.max(at, stop);
      if (inner.end <= at) open.pop();
    }
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.kind === 'claim') continue;
    upTo(mark.start + base);
    const approximate = mark.kind === 'number' && mark.comparator !== null && mark.comparator !== '=';
    open.push({ type: mark.kind, approximate, start: mark.start + base, end: mark.end + base });
  }
  upTo(Infinity);
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
