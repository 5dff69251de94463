import { endOf, lineAt, shapeAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { shows, TRAIT } from './traits.js';

/** Items of a list that names publications are titles; other items are what somebody says. */
export function findLists(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  for (let i = 0; i < shapes.length; i++) {
    if (shapes[i]?.marked !== 'item') continue;
    let end = i;
    while (end < shapes.length && shapes[end]?.marked === 'item') end++;
    const shelf = isShelved(lines, i);
    if (end - i === 1 && !shelf && isNumberedHeading(lines, i)) {
      roles[i] = 'heading';
      continue;
    }
    const named = namesPublications(lines, i, end, shelf);
    for (let k = i; k < end; k++) {
      if ((named && isTitleItem(lines, k)) || isCited(lines, k)) roles[k] = 'title';
      else roles[k] ??= 'body';
    }
    if (roles[i] !== 'chrome' && isHeadingOfList(lines, i - 1) && (roles[i - 1] === undefined || roles[i - 1] === 'chrome')) roles[i - 1] = 'heading';
    i = end - 1;
  }
}

/** The shelf says that its items are titles, and most may be. */
function namesPublications(lines: Lines, start: number, end: number, shelf: boolean): boolean {
  if (!shelf) return false;
  let items = 0;
  let titles = 0;
  for (let i = start; i < end; i++) {
    if (lines.shapes[i]?.kind !== 'url') items++;
    if (isTitleItem(lines, i)) titles++;
  }
  return titles * 2 > items;
}

function isTitleItem(lines: Lines, i: number): boolean {
  return (lines.shapes[i]?.words ?? 0) >= 3 && (shows(lines, i, TRAIT.title) || shows(lines, i, TRAIT.listed));
}

/** An item that is a title in quotes and who wrote it when, and nothing more: `2. "Gulls on roofs" (Lund et al., 2021)`. */
const CITED = /^\d{1,3}[.)] ["“][^"“”]{6,180}["”],? \([^()]{3,60}\b(?:19|20)\d\d[a-z]?\)$/;

function isCited(lines: Lines, i: number): boolean {
  return shows(lines, i, TRAIT.numbered) && lines.text.charCodeAt(endOf(lines, i) - 1) === 41 && CITED.test(lineAt(lines, i));
}

/** A few words right above a list are its heading. */
function isHeadingOfList(lines: Lines, i: number): boolean {
  const shape = shapeAt(lines, i);
  if (shape === undefined || (shape.kind !== 'phrase' && shape.kind !== 'interface') || shape.words === 0 || shape.words > 6) return false;
  return shape.marked !== 'item' && !shows(lines, i, TRAIT.pointed);
}

/** What stands on a shelf is told in so many words; more are a title of its own. */
const LONGEST_SHELF = 9;

/** Whether the list at `at` stands on a shelf: the label above it, or the last one above a few entries, says so. */
function isShelved(lines: Lines, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const shape = lines.shapes[i];
    if (shape !== undefined && shape.kind !== 'prose' && (i === at - 1 || shape.words <= 4)) return shape.words <= LONGEST_SHELF && shows(lines, i, TRAIT.shelf);
  }
  return false;
}

/** `2. Method`, alone above its text. */
function isNumberedHeading(lines: Lines, at: number): boolean {
  const shape = lines.shapes[at];
  const below = lines.shapes[at + 1];
  if (shape === undefined || below === undefined) return false;
  const { kind, words, end } = shape;
  if (below.kind !== 'prose' && below.kind !== 'row' && below.end !== 'stop') return false;
  return kind === 'phrase' && words <= 9 && (end === 'open' || end === 'question') && shows(lines, at, TRAIT.numbered);
}

/** Titles with their authors behind them on one line, as in a list of what somebody has read. */
export function findCredited(lines: Lines, roles: Roles): void {
  lines.shapes.forEach(({ kind, end }, i) => {
    if ((kind === 'phrase' || kind === 'prose') && end === 'open' && roles[i] !== 'speaker' && shows(lines, i, TRAIT.credited)) roles[i] = 'title';
  });
}

const FEWEST_ROWS = 3;

/** Three lines or more, each a label and its figure, are a sheet of figures, if most figures are of a kind that no page counts its readers by. */
export function findFigureRows(lines: Lines, roles: Roles): void {
  const isRow = (i: number): boolean => (roles[i] === undefined || roles[i] === 'chrome') && shows(lines, i, TRAIT.figureRow);
  for (let i = 0; i < roles.length; i++) {
    if (!isRow(i)) continue;
    let end = i;
    let exact = 0;
    do if (shows(lines, end++, TRAIT.exactRow)) exact++; while (end < roles.length && lines.gaps[end] === 0 && isRow(end));
    if (end - i >= FEWEST_ROWS && exact * 2 > end - i) roles.fill('body', i, end);
    i = end - 1;
  }
}
