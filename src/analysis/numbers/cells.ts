import { pattern } from '../../base/pattern.js';
import { rowsOf, type Row } from '../../base/table.js';
import { isTag } from './quantity.js';
import type { Quantity } from './quantity.js';

/** What the columns of a table are called, and where its rows stand. */
export interface Table {
  readonly text: string;
  readonly rows: readonly Row[];
  /** The row that was asked for last: quantities come in order. */
  at: number;
  /** Of each column whether it holds figures alone; asked for once. */
  readonly even: (boolean | undefined)[];
}

export function tableOf(text: string): Table | undefined {
  const rows = rowsOf(text);
  return rows.length === 0 ? undefined : { text, rows, at: 0, even: [] };
}

/** Columns that tell which row it is. */
const RANK = /^(?:#|№|[Nn]o\.?|[Nn]r\.?|[Rr]ank|RANK|[Pp]os(?:\.|ition)?|[Pp]lace|ID|[Ii]d|[Ii]ndex|)$/;
const FIGURE = /^[~<>≈$€£¥+−–-]{0,2}\d/;

/** Whether a quantity stands alone in the first cell of its row and tells which one it is: its rank, or the next after the row above. */
export function isRank(table: Table, q: Quantity): boolean {
  const row = rowWith(table, q);
  const first = row?.cells[0];
  if (row === undefined || first?.start !== q.start || first.end !== q.end || !isTag(q) || typeof q.value !== 'number') return false;
  const above = table.rows[table.at - 1]?.cells[0];
  const below = table.rows[table.at + 1]?.cells[0];
  const isNext = (cell: typeof above, value: number): boolean => cell !== undefined && table.text.slice(cell.start, cell.end) === String(value);
  return RANK.test(cellText(table, 0, 0)) || isNext(above, q.value - 1) || isNext(below, q.value + 1);
}

/** What the column or the row of a quantity says that it measures; `undefined` outside a table. */
export function measuredInTable(table: Table, q: Quantity): string | null | undefined {
  const row = rowWith(table, q);
  if (row === undefined) return undefined;
  const column = row.cells.findIndex(({ start, end }) => start <= q.start && q.end <= end);
  if (column < 0) return undefined;
  const heading = table.at === 0 ? '' : cellText(table, 0, column);
  const label = column === 0 ? '' : cellText(table, table.at, 0);
  const byRow = ROWS_MEASURE.test(cellText(table, 0, 0)) || NOTHING_SAID.test(heading) || !isEven(table, column);
  if (isMeasure(heading) && !(byRow && isMeasure(label))) return named(heading);
  return isMeasure(label) ? named(label) : null;
}

/** Corners over rows that are measures, and columns that say nothing of what is measured. */
const ROWS_MEASURE = /^(?:metrics?|measures?|propert(?:y|ies)|parameters?|items?|specs?|specifications?|indicators?|statistics?|features?|quantit(?:y|ies)|characteristics?|variables?|attributes?|fields?|settings?|hyperparameters?)$/i;
const NOTHING_SAID = /^(?:values?|amounts?|numbers?|results?|figures?|total|before|after|today|then|now|ours|baseline|old|new|change|(?:this|last) (?:year|month|week|quarter)|base|large|small)$/i;
/** A model or another thing with a figure in its name is measured, and no measure: then its row says what. */
const THING = pattern(String.raw`^\p{Lu}[\p{L}.]{2,}(?:[ -]\p{Lu}\p{L}*)*[ -]?v?\d`);
const RANKED = /^(?:Top|Recall|Precision|Pass|Hits|Acc|Accuracy|NDCG|Day|Week|Year|Level)\b/i;

const NO_FIGURE = /^(?:[–—-]|n\/a|none|unknown|\?|)$/i;

/** Whether a column holds nothing but figures under its heading, so that it is of one measure. */
function isEven(table: Table, column: number): boolean {
  table.even[column] ??= table.rows.every((_, row) => {
    const cell = cellText(table, row, column);
    return row === 0 || FIGURE.test(cell) || NO_FIGURE.test(cell);
  });
  return table.even[column];
}

const TWO_LETTERS = /\p{L}{2}/u;

function isMeasure(name: string): boolean {
  return name.length <= 40 && TWO_LETTERS.test(name) && !FIGURE.test(name) && (!THING.test(name) || RANKED.test(name));
}

/** Without its unit in brackets and the sign of which way is better: `Latency (ms) ↓`. */
function named(name: string): string | null {
  return name.replace(/\s*[([].*$|\s*[↑↓⬆⬇*†‡]+$/u, '').trim() || null;
}

function cellText({ text, rows }: Table, row: number, column: number): string {
  const cell = rows[row]?.cells[column];
  return cell === undefined ? '' : text.slice(cell.start, cell.end);
}

function rowWith(table: Table, q: Quantity): Row | undefined {
  while ((table.rows[table.at]?.end ?? Infinity) < q.end) table.at++;
  const row = table.rows[table.at];
  return row !== undefined && row.start <= q.start ? row : undefined;
}
