import type { ClaimMark, Mark } from '../analysis/marks.js';
import { excerpt, fold } from '../base/excerpt.js';
import { contains, type Span } from '../base/span.js';
import { passagesOf, type Passage } from '../corpus/passages.js';
import * as l10n from '@vscode/l10n';
import type { SymbolNode } from './features.js';
import type { Seed } from './workspace.js';
import { hedgeName, kindName, readingOf, typeName } from './wording.js';

/** Passages by source, the claims in them, and what is in those. Marks outside a claim stand in their passage. */
export function symbolsOf(seed: Seed): SymbolNode[] {
  const marks = seed.marks.filter((mark) => mark.kind !== 'source');
  let next = 0;
  return passagesOf(seed.analysis).map((passage) => {
    while (next < marks.length && (marks[next]?.end ?? 0) <= passage.start) next++;
    const held: Mark[] = [];
    for (; next < marks.length && (marks[next]?.start ?? 0) < passage.end; next++) {
      const mark = marks[next];
      if (mark !== undefined) held.push(mark);
    }
    return passageNode(seed.text, passage, held);
  });
}

/** Passages of more than one line, each with the title or speaker line right before it. */
export function foldsOf(seed: Seed): Span[] {
  return passagesOf(seed.analysis).map(withSource).filter((span) => /[\n\r]/.test(seed.text.slice(span.start, span.end)));
}

function withSource({ start, end, source }: Passage): Span {
  return source !== null && source.start < start ? { start: source.start, end } : { start, end };
}

function passageNode(text: string, passage: Passage, marks: readonly Mark[]): SymbolNode {
  const children: SymbolNode[] = [];
  let claim: { readonly mark: ClaimMark; readonly inner: Mark[] } | undefined;
  const close = () => { if (claim !== undefined) children.push(claimNode(text, claim.mark, claim.inner)); claim = undefined; };
  for (const mark of marks) {
    if (claim !== undefined && mark.kind !== 'claim' && contains(claim.mark, mark)) { claim.inner.push(mark); continue; }
    close();
    if (mark.kind === 'claim') claim = { mark, inner: [] };
    else children.push(markNode(text, mark));
  }
  close();
  const source = passage.source === null ? l10n.t('Source unknown') : fold(passage.source.text);
  const selection = { start: passage.start, end: Math.min(passage.end, firstLineEnd(text, passage)) };
  return { start: passage.start, end: passage.end, kind: 'passage', name: source, detail: excerpt(text, passage, 60), selection, children };
}

function firstLineEnd(text: string, span: Span): number {
  for (let i = span.start; i < span.end; i++) if (text[i] === '\n' || text[i] === '\r') return i;
  return span.end;
}

function claimNode(text: string, mark: ClaimMark, inner: readonly Mark[]): SymbolNode {
  const detail = mark.hedge === 'none' ? typeName(mark.type) : l10n.t('{0}, {1}', typeName(mark.type), hedgeName(mark.hedge));
  return { ...place(mark), kind: 'claim', name: excerpt(text, mark, 80), detail, children: inner.map((one) => markNode(text, one)) };
}

function markNode(text: string, mark: Mark): SymbolNode {
  const detail = mark.kind === 'number' ? readingOf(mark) : mark.kind === 'model' || mark.kind === 'system' ? mark.canonical : kindName(mark.kind);
  return { ...place(mark), kind: mark.kind, name: fold(text.slice(mark.start, mark.end)), detail, children: [] };
}

function place({ start, end }: Span) {
  return { start, end, selection: { start, end } };
}
