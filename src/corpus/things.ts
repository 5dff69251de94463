import type { NumberMark } from '../analysis/marks.js';
import { thingKey } from './entry.js';
import { readFigure } from './figures.js';
import type { Measurement, ThingSummary } from './findings.js';
import { figuresLike } from './measured.js';
import { firstWith, measurementOf, seedsWith } from './rows.js';
import type { Tables } from './tables.js';

/** Every measured thing once, by its head noun. */
export function things(tables: Tables): readonly ThingSummary[] {
  const { store } = tables;
  const { facts } = store;
  return tables.remember('things', () => {
    const found = [...facts.keys('figures')].flatMap((key) => {
      const first = firstWith(store, 'figures', [key]);
      if (first === undefined) return [];
      const { figure, thing } = measurementOf(store, first);
      return thing === null ? [] : [{ ...thing, dimension: figure.dimension, figures: facts.total('figures', key), seeds: seedsWith(store, 'figures', [key]) }];
    });
    return found.sort((a, b) => (a.head !== b.head ? (a.head < b.head ? -1 : 1) : a.dimension < b.dimension ? -1 : 1));
  });
}

/** The figures for a measured thing, by its key. */
export function figuresFor(tables: Tables, thing: string): readonly Measurement[] {
  return tables.rows('figures', tables.keyOf(thing)).map((row) => measurementOf(tables.store, row));
}

/** The figures for what a mark measures, in units that compare with its own, in sentences that tell of the same; `text` is the mark's. */
export function figuresBeside(tables: Tables, uri: string, mark: NumberMark, text: string): readonly Measurement[] {
  const figure = readFigure(mark, text);
  const key = figure === null ? null : thingKey(mark, figure);
  return figure === null || key === null ? [] : figuresLike(tables.store, { uri, start: mark.start, end: mark.end }, figure, tables.rows('figures', tables.keyOf(key)));
}
