import { oneOf } from '../../base/characters.js';
import { lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';

const FEWEST = 3;
/** An entry of a timeline has a few lines at most. */
const LONGEST = 6;

/**
 * The dates above the entries of a timeline belong to what it tells, and not to who wrote it and when: three or more
 * in their order, each right above prose, with nobody speaking between.
 */
export function findTimelines(lines: Lines, roles: Roles): void {
  let dates: number[] = [];
  let sign = 0, last = 0;
  const close = (): void => {
    if (dates.length >= FEWEST) for (const i of dates) roles[i] = 'body';
    dates = [];
    sign = 0;
  };
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] === 'speaker') close();
    if (lines.shapes[i]?.kind !== 'stamp' || roles[i] !== 'chrome') continue;
    // A date below each headline tells when the article under it appeared.
    const isOfArticle = dates.length > 0 && roles[i - 1] === 'title';
    const day = !isOfArticle && isAboveProse(lines, roles, i) ? dayOf(lineAt(lines, i)) : null;
    const order = day === null ? 0 : Math.sign(day - last);
    if (order === 0 || order === -sign || i - (dates.at(-1) ?? i) > LONGEST) close();
    if (day === null) continue;
    if (dates.length > 0) sign = order;
    dates.push(i);
    last = day;
  }
  close();
  findYears(lines, roles);
}

function isAboveProse({ shapes, gaps }: Lines, roles: Roles, i: number): boolean {
  return shapes[i + 1]?.kind === 'prose' && roles[i + 1] === 'body' && gaps[i + 1] === 0;
}

/** The year with which an entry begins that is named, on its line or below: `1872 – The first gauge`, `1872`. */
const YEAR = /^(?:(?:Early|Mid|Late|c\.|circa) )?((?:1[5-9]|20)\d\d)s?(?:(?: [–—-]|:) \S|$)/;
const YEARED = oneOf('12EMLc');

/** The names of a timeline's entries, each with its year and in the order of these, are told with it and name no publication; nor do their sentences. */
function findYears(lines: Lines, roles: Roles): void {
  let years: number[] = [];
  let sign = 0, last = 0;
  const close = (): void => {
    for (const [n, i] of years.length < FEWEST ? [] : years.entries()) {
      roles[i] = 'body';
      for (let k = i + 1; k <= i + 2 && lines.gaps[k] === 0 && k !== years[n + 1]; k++) if (lines.shapes[k]?.kind === 'phrase' || roles[k] === 'title') roles[k] = 'body';
    }
    years = [];
    sign = 0;
  };
  lines.shapes.forEach(({ first, kind, words }, i) => {
    if (roles[i] === 'speaker') close();
    if (YEARED[first] !== 1 || (kind !== 'phrase' && (words > 1 || lines.gaps[i + 1] === 1)) || words > MOST_WORDS) return;
    const year = Number(YEAR.exec(lineAt(lines, i))?.[1] ?? 0);
    if (year === 0) return;
    const order = Math.sign(year - last);
    if (years.length > 0 && ((order !== 0 && order === -sign) || i - (years.at(-1) ?? i) > LONGEST)) close();
    if (years.length > 0 && order !== 0) sign = order;
    years.push(i);
    last = year;
  });
  close();
}

const MOST_WORDS = 14;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const DAY = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Z][a-z]{2,8})\.? (?:(\d{1,2})(?:st|nd|rd|th)?, )?(\d{4})$|^(\d{4})-(\d\d)-(\d\d)$/;

/** A number that rises with the date that a line holds and nothing else, or `null`; a month stands for its start. */
function dayOf(line: string): number | null {
  const match = line.length > 24 ? null : DAY.exec(line);
  if (match === null) return null;
  const [, before, name, after, year, isoYear, isoMonth, isoDay] = match;
  const month = name === undefined ? Number(isoMonth) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
  return Number(year ?? isoYear) * 400 + month * 32 + Number(before ?? after ?? isoDay ?? 0);
}
