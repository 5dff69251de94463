import { CLAIM_TYPES, type ClaimType } from '../analysis/marks.js';
import type { Span } from '../base/span.js';
import { NOWHERE, type Entry } from './entry.js';
import { finding, sourceOf } from './rows.js';
import type { Item, Part, Store } from './store.js';

export type ClaimGrouping = 'source' | 'type' | 'file';

/** A claim as the corpus knows it: without its text. */
export interface ClaimRef extends Span {
  readonly uri: string;
  readonly type: ClaimType;
  /** The text of its passage's title, speaker or URL, white space folded. */
  readonly source: string | null;
  /** How many claims of its document stand before it. */
  readonly ordinal: number;
}

/** Claims that share a source, a type or a seed. */
export interface ClaimGroup {
  /** A source's text made alike, a type or a URI; empty for claims whose source is not known. */
  readonly key: string;
  /** A source as it first stands, a type, or the file as a person knows it. */
  readonly name: string;
  readonly claims: number;
  readonly seeds: number;
}

/** Groups in the order in which documents first name them; types in their own order. */
export function claimGroups(store: Store, by: ClaimGrouping): ClaimGroup[] {
  const { strings } = store;
  const groups = new Map<number | string, { key: string; name: string; claims: number; seeds: number }>();
  if (by === 'type') for (const type of CLAIM_TYPES) groups.set(type, { key: type, name: type, claims: 0, seeds: 0 });
  for (const holder of store.order.all()) {
    const counts = countsOf(holder, store);
    if (by === 'file') groups.set(holder.uri, { key: holder.uri, name: holder.file, claims: counts.all, seeds: 1 });
    else if (by === 'type') CLAIM_TYPES.forEach((type, i) => { add(groups.get(type), counts.byType[i] ?? 0); });
    else {
      for (const [source, { claims, text }] of counts.bySource) {
        const group = groups.get(source) ?? { key: source === NOWHERE ? '' : strings.get(source), name: source === NOWHERE ? '' : strings.get(text), claims: 0, seeds: 0 };
        groups.set(source, group);
        add(group, claims);
      }
    }
  }
  return [...groups.values()].filter(({ claims }) => claims > 0);
}

function add(group: { claims: number; seeds: number } | undefined, claims: number): void {
  if (group === undefined || claims === 0) return;
  group.claims += claims;
  group.seeds++;
}

/** The claims of one group, by document and offset. */
export function* claimsOfGroup(store: Store, by: ClaimGrouping, key: string): Generator<ClaimRef> {
  const source = key === '' ? NOWHERE : store.strings.find(key);
  const type = CLAIM_TYPES.findIndex((each) => each === key);
  for (const holder of store.order.all()) {
    if (by === 'file' ? holder.uri !== key : by === 'type' ? countsOf(holder, store).byType[type] === 0 : !countsOf(holder, store).bySource.has(source ?? -1)) continue;
    for (const claim of claimsOf(holder, store)) if (by === 'file' || (by === 'type' ? claim.type === key : claim.key === source)) yield claim;
  }
}

/** The claims of one document in order. */
export function claimsOf({ parts }: Item, store: Store): Held[] {
  const claims: Held[] = [];
  for (const part of parts) {
    const entry = store.entryOf(part);
    eachClaim(entry, (i, type, row) => claims.push({
      ...finding(part, entry, i), ordinal: claims.length, type: CLAIM_TYPES[type] ?? 'finding',
      source: row === NOWHERE ? null : sourceOf(store, entry, row), key: entry.passages.key[row] ?? NOWHERE,
    }));
  }
  return claims;
}

/** `key` is that of its source; `NOWHERE` where that is not known. */
interface Held extends ClaimRef {
  readonly key: number;
}

/** @param visit takes the sentence's number, its type as a place in `CLAIM_TYPES`, and the row of its passage, or `NOWHERE` */
function eachClaim({ starts, claimTypes, passages }: Entry, visit: (sentence: number, type: number, passage: number) => void): void {
  let row = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    while ((passages.ends[row] ?? Infinity) <= start) row++;
    const type = (claimTypes[i] ?? 0) - 1;
    if (type >= 0) visit(i, type, (passages.starts[row] ?? Infinity) <= start ? row : NOWHERE);
  }
}

interface Counts {
  readonly all: number;
  /** As `CLAIM_TYPES`. */
  readonly byType: readonly number[];
  /** By key; `NOWHERE` for claims whose source is not known. */
  readonly bySource: ReadonlyMap<number, { claims: number; readonly text: number }>;
}

function countsOf({ parts }: Item, store: Store): Counts {
  const counts = parts.map((part) => countsOfPart(part, store));
  const [only] = counts;
  if (counts.length === 1 && only !== undefined) return only;
  const bySource = new Map<number, { claims: number; readonly text: number }>();
  for (const one of counts) {
    for (const [key, { claims, text }] of one.bySource) bySource.set(key, { claims: claims + (bySource.get(key)?.claims ?? 0), text: bySource.get(key)?.text ?? text });
  }
  const byType = CLAIM_TYPES.map((_, i) => counts.reduce((sum, one) => sum + (one.byType[i] ?? 0), 0));
  return { all: counts.reduce((sum, { all }) => sum + all, 0), byType, bySource };
}

/** Counted once for each state of a stretch, so that looking at a large folder costs one step a document. */
const counted = new WeakMap<Part, Counts>();

function countsOfPart(part: Part, store: Store): Counts {
  const known = counted.get(part);
  if (known !== undefined) return known;
  const entry = store.entryOf(part);
  const byType = CLAIM_TYPES.map(() => 0);
  const bySource = new Map<number, { claims: number; readonly text: number }>();
  eachClaim(entry, (_, type, row) => {
    byType[type] = (byType[type] ?? 0) + 1;
    const key = entry.passages.key[row] ?? NOWHERE;
    const group = bySource.get(key);
    if (group === undefined) bySource.set(key, { claims: 1, text: entry.passages.text[row] ?? 0 });
    else group.claims++;
  });
  const counts = { all: byType.reduce((sum, each) => sum + each, 0), byType, bySource };
  counted.set(part, counts);
  return counts;
}
