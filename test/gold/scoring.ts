import type { AnnotationRecord } from '../../src/exports/record.js';

/** Offsets are UTF-16 code units in the text without a byte-order mark, end exclusive. */
interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly alt_spans?: readonly { readonly start: number; readonly end: number }[];
  readonly optional?: boolean;
}

export interface GoldAnnotation extends GoldSpan {
  readonly kind: string;
  readonly text: string;
  readonly [attribute: string]: unknown;
}

interface GoldSentence extends GoldSpan {
  readonly label: 'claim' | 'not' | 'optional';
  readonly [attribute: string]: unknown;
}

interface GoldPassage extends GoldSpan {
  readonly source: string | null;
  readonly alt_sources?: readonly (string | null)[];
}

/** The gold of one text; a set with `kinds` is scored on those alone. */
export interface Gold {
  readonly file: string;
  readonly kinds?: readonly string[];
  readonly annotations: readonly GoldAnnotation[];
  readonly sentences: readonly GoldSentence[];
  readonly passages?: readonly GoldPassage[];
}

interface LinkEnd extends GoldSpan {
  readonly file: string;
}

export interface GoldLink {
  readonly relation: string;
  readonly a: LinkEnd;
  readonly b: LinkEnd;
  readonly optional?: boolean;
}

/** Right, spurious and missed of one kind; or, for an attribute, right and wrong among the spans that match. */
export interface Figure {
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
}

export type Figures = Readonly<Record<string, Figure>>;

export function f1(figure: Figure): number {
  const { right, spurious, missed } = figure;
  return right === 0 ? (spurious + missed === 0 ? 1 : 0) : (2 * right) / (2 * right + spurious + missed);
}

/** Scores annotations against gold as the annotation guide has it: what is optional costs nothing either way. */
export function score(golds: readonly Gold[], predicted: readonly AnnotationRecord[]): Figures {
  const tally = new Tally();
  for (const gold of golds) {
    const mine = predicted.filter((p) => baseName(p.file) === baseName(gold.file));
    for (const kind of ['number', 'model', 'system', 'source']) {
      if (gold.kinds !== undefined && !gold.kinds.includes(kind)) continue;
      const pairs = match(gold.annotations.filter((a) => a.kind === kind), mine.filter((p) => p.kind === kind), exact, mostlyOn, tally, kind);
      for (const [a, p] of pairs) for (const name of ATTRIBUTES[kind] ?? []) {
        if (name in a && a[name] !== null || name === 'unit') tally.attribute(`${kind} ${name}`, agrees(a, p, name));
      }
    }
    if (gold.kinds !== undefined && !gold.kinds.includes('claim')) continue;
    const sentences = gold.sentences.filter((s) => s.label !== 'not').map((s) => ({ ...s, optional: s.label === 'optional' }));
    for (const [s, p] of match(sentences, mine.filter((m) => m.kind === 'claim'), halfUnion, halfUnion, tally, 'claim')) {
      tally.attribute('claim type', agrees(s, p, 'type'));
      tally.attribute('claim hedge', agrees({ hedge: 'none', ...s }, p, 'hedge'));
      const passage = gold.passages?.find((q) => q.start <= s.start && s.start < q.end);
      if (passage === undefined || passage.optional === true) continue;
      tally.attribute('claim source', [passage.source, ...(passage.alt_sources ?? [])].some((source) => sameSource(source, p['source'])));
    }
  }
  return tally.figures();
}

export function scoreLinks(gold: readonly GoldLink[], predicted: readonly GoldLink[]): Figures {
  const tally = new Tally();
  const taken = new Set<GoldLink>();
  for (const link of gold) {
    const found = predicted.find((p) => !taken.has(p) && samePair(link, p));
    if (found !== undefined) taken.add(found);
    if (link.optional === true) continue;
    if (found?.relation === link.relation) tally.add(link.relation, 'right');
    else tally.add(link.relation, 'missed');
    if (found !== undefined && found.relation !== link.relation) tally.add(found.relation, 'spurious');
  }
  for (const link of predicted) if (!taken.has(link)) tally.add(link.relation, 'spurious');
  return tally.figures();
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  number: ['value', 'unit', 'comparator', 'subtype', 'of', 'tolerance'], model: ['canonical'], system: ['canonical'],
};

class Tally {
  readonly #figures = new Map<string, { right: number; spurious: number; missed: number }>();

  add(name: string, outcome: keyof Figure): void {
    const figure = this.#figures.get(name) ?? { right: 0, spurious: 0, missed: 0 };
    figure[outcome]++;
    this.#figures.set(name, figure);
  }

  attribute(name: string, right: boolean): void {
    if (right) return this.add(name, 'right');
    this.add(name, 'spurious');
    this.add(name, 'missed');
  }

  figures(): Figures {
    return Object.fromEntries(this.#figures);
  }
}

type Near = (gold: GoldSpan, predicted: GoldSpan) => boolean;

/** Pairs gold and predictions one to one; a prediction left over costs nothing where it lies on something optional. */
function match<G extends GoldSpan, P extends GoldSpan>(gold: readonly G[], predicted: readonly P[], near: Near, excused: Near, tally: Tally, name: string): [G, P][] {
  const taken = new Set<P>();
  const pairs: [G, P][] = [];
  for (const g of gold.filter((each) => each.optional !== true)) {
    const found = predicted.find((p) => !taken.has(p) && near(g, p));
    tally.add(name, found === undefined ? 'missed' : 'right');
    if (found === undefined) continue;
    taken.add(found);
    pairs.push([g, found]);
  }
  const optional = gold.filter((g) => g.optional === true);
  for (const p of predicted) if (!taken.has(p) && !optional.some((g) => excused(g, p))) tally.add(name, 'spurious');
  return pairs;
}

const spansOf = (gold: GoldSpan): readonly { readonly start: number; readonly end: number }[] => [gold, ...(gold.alt_spans ?? [])];
const shared = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const exact: Near = (gold, p) => spansOf(gold).some((s) => s.start === p.start && s.end === p.end);
const halfUnion: Near = (gold, p) => spansOf(gold).some((s) => shared(s, p) * 2 >= Math.max(s.end, p.end) - Math.min(s.start, p.start));
const mostlyOn: Near = (gold, p) => shared(gold, p) * 2 >= p.end - p.start;

function samePair(a: GoldLink, b: GoldLink): boolean {
  const near = (x: LinkEnd, y: LinkEnd): boolean => baseName(x.file) === baseName(y.file) && halfUnion(x, y);
  return (near(a.a, b.a) && near(a.b, b.b)) || (near(a.a, b.b) && near(a.b, b.a));
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function agrees(gold: Readonly<Record<string, unknown>>, predicted: Readonly<Record<string, unknown>>, name: string): boolean {
  const accepted = [gold[name] ?? null, ...[gold[`${name}_alt`] ?? []].flat()];
  const value = predicted[name] ?? null;
  if (name === 'value' || name === 'tolerance') return accepted.some((each) => sameValue(each, value));
  if (name === 'of') return accepted.some((each) => isSameNoun(String(each), String(value)));
  if (name === 'unit' || name === 'comparator' || name === 'subtype') return accepted.includes(value);
  return accepted.some((each) => words(String(each)).join(' ') === words(String(value)).join(' '));
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => sameValue(each, b[i]));
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), 1e-12);
  return String(a) === String(b);
}

function sameSource(gold: unknown, predicted: unknown): boolean {
  if (typeof gold !== 'string' || typeof predicted !== 'string') return (gold ?? null) === (predicted ?? null);
  return jaccard(gold, predicted) >= 0.5;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}$%]+/gu) ?? [];
}

function jaccard(a: string, b: string): number {
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both || 1);
}

/** Whether two phrases for what a figure measures have one head or half of their words. */
export function isSameNoun(a: string, b: string): boolean {
  return headNoun(a) === headNoun(b) || jaccard(a, b) >= 0.5;
}

function headNoun(of: string): string {
  return (words(of.split(/\s(?:of|in|on|for|with|to|from|per|that|who|which)\s/)[0] ?? '').at(-1) ?? '').replace(/(?:es|s)$/, '');
}
