import { SIGN } from './chars.js';
import { lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { isAboutPage, isOneSentence, mayBeVoted } from './pages.js';
import type { Shape } from './shape.js';
import { DATE, MOMENT_START } from './stamps.js';
import { isNoTitle, opensLikeTitle } from './traits.js';

/** How an excerpt ends that leads to its page: at a cut mark, or with the words of a link behind it. */
const CUT_SHORT = /(?:…|\.{3}|\[…\]|\[\.{3}\]) ?(?:(?:\[|\()?(?:[Rr]ead|[Cc]ontinue|[Ss]ee|[Ll]earn)? ?(?:[Mm]ore|[Rr]eading|[Ff]ull [a-z]+)\b.{0,12})?$/;
const CUT_BEHIND = 40;

/** The titles of a list of excerpts that are cut short, each alone above its own; they may read like sentences. One alone may be anything. */
export function findExcerpts(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  if (roles.includes('speaker')) return;
  const titles: number[] = [];
  shapes.forEach((shape, i) => {
    const stands = i === 0 || gaps[i] === 1 || roles[i - 1] === 'chrome';
    if (!stands || !mayBeExcerpt(shapes[i + 1]) || !mayBeVoted(shape, 4) || shape.end === 'cut' || shape.lowerStart || shape.marked !== 'no') return;
    if (!CUT_SHORT.test(lineAt(lines, i + 1).slice(-CUT_BEHIND)) || !isOneSentence(lines, i) || isAboutPage(lines, i) || isNoTitle(lineAt(lines, i))) return;
    titles.push(i);
  });
  if (titles.length > 1) for (const i of titles) [roles[i], roles[i + 1]] = ['title', 'body'];
}

/** The day on which an entry appeared, before what it tells: `October 23, 2025 — The pumps …`. */
const DATED = new RegExp(`^${DATE} [–—-] (?=["“(]?[A-Z])`);
/** How a day begins: the pattern of days is long. */
const BEGINS = new RegExp(`^${MOMENT_START}`);
const FEWEST_DATED = 3;
const LONGEST_DATE = 40;

/** The titles of a list whose entries open with their day, each right above its own; they may ask, or read like sentences. */
export function findDated(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const titles: number[] = [];
  for (let i = 0; i + 1 < shapes.length; i++) {
    const below = shapes[i + 1];
    if (below === undefined || (below.signs & (SIGN.dash | SIGN.digit)) !== (SIGN.dash | SIGN.digit) || below.words < 8 || below.marked !== 'no' || !opensLikeTitle(below.first)) continue;
    if (mayBeVoted(shapes[i], 3) && shapes[i]?.end !== 'cut' && roles[i] !== 'speaker' && opensWithDay(lineAt(lines, i + 1).slice(0, LONGEST_DATE))) titles.push(i);
  }
  if (titles.length >= FEWEST_DATED) for (const i of titles) roles[i] = 'title';
}

const opensWithDay = (opening: string): boolean => BEGINS.test(opening) && DATED.test(opening);

/** An excerpt has so many words at least. */
const FEWEST_CUT = 12;

/** Whether a line is the start of a text that is long enough to be cut short. */
function mayBeExcerpt(shape: Shape | undefined): boolean {
  return shape !== undefined && (shape.kind === 'prose' || shape.kind === 'phrase') && shape.words >= FEWEST_CUT && (shape.end === 'cut' || shape.end === 'open');
}
