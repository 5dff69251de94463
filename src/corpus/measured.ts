import { groupBy } from '../base/groups.js';
import type { Finding, Measurement } from './findings.js';
import { surelyFor, type Figure } from './figures.js';
import { overlapOf } from './overlap.js';
import { measurementOf, sentenceOf, type Row } from './rows.js';
import type { Holder } from './sentences.js';
import type { Part, Store } from './store.js';

/** Two sentences tell of the same from this share of the weight of what the one that says less has. */
const LEAST_CONTAINED = 0.3;

/**
 * Those of the figures for a thing that may be told of the same subject as `own`, itself included: a noun alone (`of users`) is
 * counted of many subjects. A sentence that names other models or systems tells of another; so does one that shares little
 * but the noun.
 * @param rows of the figures for the thing that `own` measures, by place
 */
export function figuresLike(store: Store, own: Finding, figure: Figure, rows: readonly Row[]): Measurement[] {
  const here = sentenceOf(store, own.uri, own.start);
  if (here === undefined) return [];
  const placed = rows.flatMap((row) => {
    const measurement = measurementOf(store, row);
    const there = sentenceOf(store, measurement.uri, measurement.start);
    return there === undefined ? [] : [{ measurement, there }];
  });
  return [...groupBy(placed, ({ there }) => there.part.first + there.index)].flatMap(([sentence, group]) => {
    const told = group.map(({ measurement }) => measurement);
    if (sentence === here.part.first + here.index) return told.filter(({ start }) => start === own.start);
    const [first] = group;
    return first !== undefined && tellsOfSame(store, here, first.there) ? surelyFor(figure, told) : [];
  });
}

function tellsOfSame(store: Store, a: Holder<Part>, b: Holder<Part>): boolean {
  const view = ({ part, index }: Holder<Part>) => ({ entry: store.entryOf(part), index });
  const { names, contained, left, right } = overlapOf(view(a), view(b), (term) => store.sentences.weight(term));
  const isOther = names === 0 && left.names > 0 && right.names > 0;
  return !isOther && contained >= LEAST_CONTAINED;
}
