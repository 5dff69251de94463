import type { Span } from '../base/span.js';
import { rowAt } from './copies.js';
import { NOWHERE, sourceKey } from './entry.js';
import type { Finding } from './findings.js';
import type { Origin } from './independent.js';
import type { Difference, Link } from './links.js';
import type { NoteBook } from './notes.js';
import type { Pair } from './pairs.js';
import { relate } from './relate.js';
import { finding, partAt, sentenceOf, sourceOf } from './rows.js';
import { wordsOf } from './same.js';
import { MOST_CANDIDATES, MOST_HOLDERS, MOST_READ, type Holder } from './sentences.js';
import { bySentence, type Part, type Store } from './store.js';
import type { SentenceView } from './view.js';

/** A sentence has at most this many links, those with the highest scores: lists made from one pattern have no end of them. */
const MOST_LINKS = 100;
/** From this share of those compared on, they are the last. */
const LATE = 0.75;
const LIMITS = { holders: MOST_HOLDERS, read: MOST_READ, candidates: MOST_CANDIDATES };

/** The links of one sentence, by the place of the other end: all of them, or those with sentences that stand after it. */
export function linksOf(store: Store, notes: NoteBook, part: Part, index: number, others: 'all' | 'later'): Pair[] {
  const entry = store.entryOf(part);
  const a = { part, index };
  const asking: SentenceView = { entry, index };
  const weight = (term: number): number => store.sentences.weight(term);
  store.order.all();
  const { holders, hit } = store.sentences.candidates(entry, index);
  const pairs: Pair[] = [];
  let lastFound = -1;
  holders.forEach((b, rank) => {
    if (b.part === part && b.index === index || (others === 'later' && bySentence(b, a) < 0)) return;
    const verdict = relate(asking, { entry: store.entryOf(b.part), index: b.index }, weight);
    if (verdict === null) return;
    pairs.push({ a, b, verdict });
    if (rank < MOST_CANDIDATES) lastFound = rank;
  });
  // Sentences that share less than those compared are missed only where even the last of these are linked.
  const isShort = (cap: keyof typeof LIMITS): boolean => cap !== 'candidates' || lastFound >= MOST_CANDIDATES * LATE;
  for (const cap of hit.filter(isShort)) notes.add({ cap, limit: LIMITS[cap], at: finding(part, entry, index) });
  const byOther = (x: Pair, y: Pair): number => bySentence(x.b, y.b);
  if (pairs.length <= MOST_LINKS) return pairs.sort(byOther);
  notes.add({ cap: 'links', limit: MOST_LINKS, at: finding(part, entry, index) });
  return pairs.sort((x, y) => y.verdict.score - x.verdict.score || byOther(x, y)).slice(0, MOST_LINKS).sort(byOther);
}

/** A pair with the earlier sentence as `a`. */
export function linkOf(store: Store, { a, b, verdict }: Pair): Link {
  const isInOrder = bySentence(a, b) <= 0;
  const [first, second] = isInOrder ? [a, b] : [b, a];
  const { relation, score, differs } = verdict;
  const ref = ({ part, index }: Holder<Part>) => {
    const { uri, start, end } = finding(part, store.entryOf(part), index);
    return { document: uri, start, end };
  };
  return { relation, score, a: ref(first), b: ref(second), differs: isInOrder ? placed(differs, a, b) : turned(placed(differs, a, b)) };
}

/** A difference with offsets in the documents. */
function placed(differs: Difference | null, a: Holder<Part>, b: Holder<Part>): Difference | null {
  if (differs?.kind !== 'figure') return differs;
  const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
  return { ...differs, a: moved(differs.a, a.part.start), b: moved(differs.b, b.part.start) };
}

function turned(differs: Difference | null): Difference | null {
  return differs?.kind === 'figure' ? { ...differs, a: differs.b, b: differs.a } : differs;
}

/** Pairs as links, each once, by the place of `a`, then of `b`. */
export function linksOfPairs(store: Store, pairs: Iterable<Pair>): Link[] {
  store.order.all();
  const found = new Map<string, { readonly first: Holder<Part>; readonly second: Holder<Part>; readonly pair: Pair }>();
  for (const pair of pairs) {
    const [first, second] = bySentence(pair.a, pair.b) <= 0 ? [pair.a, pair.b] : [pair.b, pair.a];
    const key = `${first.part.first + first.index} ${second.part.first + second.index}`;
    if (!found.has(key)) found.set(key, { first, second, pair });
  }
  return [...found.values()].sort((x, y) => bySentence(x.first, y.first) || bySentence(x.second, y.second)).map(({ pair }) => linkOf(store, pair));
}

/** Where a finding comes from; one without a source comes from its document. */
export function originOf(store: Store, one: Finding): Origin {
  const item = store.get(one.uri);
  const part = item === undefined ? undefined : partAt(item, one.start);
  const entry = part === undefined ? undefined : store.entryOf(part);
  const row = part === undefined || entry === undefined ? NOWHERE : rowAt(entry.passages, one.start - part.start);
  const source = entry === undefined || row === NOWHERE ? null : sourceOf(store, entry, row);
  const sentence = sentenceOf(store, one.uri, one.start);
  return {
    source, key: source === null ? `in ${one.uri}` : `by ${sourceKey(source)}`,
    words: sentence === undefined ? new Uint32Array() : wordsOf({ entry: store.entryOf(sentence.part), index: sentence.index }),
  };
}
