import * as l10n from '@vscode/l10n';
import type { Position } from '../../../protocol/messages.js';
import type { Span } from '../../../base/span.js';
import { lineStarts } from '../../../base/lines.js';
import { expressionPattern, findHits, inContext, wordPattern } from '../../../features/concordance.js';
import type { Concordance, ConcordanceLine, ConcordanceParams, Refusal } from '../../../protocol/tags.js';
import { offsetOf, rangeOf } from '../positions.js';
import type { Session } from '../session.js';
import { refusal } from './commands.js';

/** More lines than a person goes through. */
const MOST_LINES = 5000;

/** Every hit of a word, an expression, a name or a claim's links, over all seeds in their order. */
export async function concordance(session: Session, { query }: ConcordanceParams, isCancelled: () => boolean): Promise<Concordance | Refusal> {
  const { workspace } = session.library;
  await session.indexing.whenIdle();
  session.takeEdits();
  if (query.kind === 'word' || query.kind === 'expression') {
    const pattern = query.kind === 'word' ? wordPattern(query.text, query.matchCase) : expressionPattern(query.text, query.matchCase);
    if (pattern === undefined) return refusal(l10n.t('“{0}” is not a regular expression.', query.text));
    return gather(session, workspace.corpus.documents().map(({ uri }) => [uri, (text) => findHits(text, pattern, MOST_LINES + 1)]), isCancelled);
  }
  const spans = new Map<string, Span[]>();
  const found = query.kind === 'name' ? workspace.corpus.mentions(query.canonical) : linkedTo(session, query.uri, query.position);
  for (const { uri, start, end } of found) spans.set(uri, [...spans.get(uri) ?? [], { start, end }]);
  return gather(session, [...spans].map(([uri, each]) => [uri, () => each]), isCancelled);
}

/** The claim at a position with every place that says the same. */
function linkedTo(session: Session, uri: string, position: Position): readonly (Span & { readonly uri: string })[] {
  const open = session.open(uri);
  if (open === undefined) return [];
  const offset = offsetOf(open.lineStarts, position, open.seed.text.length);
  const claim = open.seed.marks.find((mark) => mark.kind === 'claim' && mark.start <= offset && offset <= mark.end);
  const others = session.features.references(uri, offset).filter(({ relation }) => relation === 'same' || relation === 'restates').map(({ location }) => location);
  return claim === undefined ? others : [{ uri, start: claim.start, end: claim.end }, ...others.filter((other) => other.uri !== uri || other.start !== claim.start)];
}

type Search = readonly [uri: string, hits: (text: string) => readonly Span[]];

async function gather({ tags }: Session, searches: readonly Search[], isCancelled: () => boolean): Promise<Concordance> {
  const lines: ConcordanceLine[] = [];
  let more = 0;
  for (const [uri, hits] of searches) {
    if (isCancelled()) break;
    const text = await tags.textOf(uri);
    if (text === undefined) continue;
    const spans = hits(text);
    const shown = spans.slice(0, MOST_LINES - lines.length);
    more += spans.length - shown.length;
    const starts = shown.length === 0 ? new Uint32Array() : lineStarts(text);
    for (const span of shown) {
      const { before, text: words, after } = inContext(text, span);
      lines.push({ uri, file: tags.pathOf(uri), range: rangeOf(starts, span), before, text: words, after });
    }
  }
  return { kind: 'concordance', lines, more };
}
