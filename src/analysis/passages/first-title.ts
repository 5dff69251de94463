import { isParagraph } from './articles.js';
import { lineAt, type Lines } from './lines.js';
import { isAboutPage } from './pages.js';
import { isToldBelow, roleBelow, type Roles } from './neighbours.js';
import type { Shape } from './shape.js';
import { isTurn } from './speakers.js';
import { isNoTitle, shows, TRAIT } from './traits.js';
import { FIRST_PERSON, JOINED } from './words.js';
import { goesOn } from './wraps.js';

/**
 * The title of a page, which stands above its first prose with nothing but controls before it. There it may be a
 * question or hold a verb; and a short one shows in that the prose takes up its words.
 */
export function findFirstTitle(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  dropSiteNames(lines, roles);
  findNamed(lines, roles);
  const first = shapes.findIndex(({ kind }, i) => roles[i] === 'speaker' || roles[i] === 'title' || (roles[i] === 'body' && kind === 'prose'));
  if (roles[first] === 'speaker') return findThreadTitle(lines, roles, first);
  findHeadline(lines, roles, first);
  const shape = shapes[first];
  if (shape === undefined || roles[first] !== 'body' || isWrap(lines, first)) return;
  const below = roleBelow(lines, roles, first, 6);
  const speaks = below.role === 'speaker';
  const stops = speaks || (below.role === 'heading' && shapes[first + below.distance + 1]?.kind === 'prose') || (below.role === 'body' && isStopped(shapes[first + below.distance]));
  // What is asked at the top of a page above its controls or its first part is what the page answers.
  const asks = shape.end === 'question' && shape.words >= 4 && (roles[first + 1] === 'chrome' || isPart(lines, first + 1));
  const single = !isTurn(lines, first) && !shows(lines, first, TRAIT.authors) && !shows(lines, first, TRAIT.identifier) && shape.words <= 16 && (shape.end === 'open' || shape.end === 'question') && !shape.lowerStart && shape.marked === 'no' && shape.length < 120 && !isNoTitle(lineAt(lines, first)) && !JOINED.test(lineAt(lines, first));
  if (single && (asks || stops) && (speaks || asks || first > 0 || gaps[1] === 1 || below.distance > 1)) {
    roles[first] = 'title';
    return;
  }
  const opening = lineAt(lines, first).slice(0, 120).toLowerCase();
  for (let i = Math.max(0, first - 30); i < first; i++) {
    const above = shapes[i];
    if (above === undefined || above.kind !== 'phrase' || above.words > 6 || above.length <= 5) continue;
    const at = opening.indexOf(lineAt(lines, i).replace(QUALIFIER, '').toLowerCase());
    if (at >= 0 && (at <= LONGEST_ARTICLE || roles[i] !== 'chrome')) {
      roles[i] = 'title';
      return;
    }
  }
}

/** Above its title the head of a page names its site and the part of it, in a few words that may look like a title, too. */
export function findHead(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const end = shapes.findIndex((shape, i) => roles[i] === 'speaker' || (roles[i] === 'body' && isParagraph(shape)));
  if (roles[end] !== 'body') return;
  const titles = roles.slice(0, end).flatMap((role, i) => (role === 'title' ? [i] : []));
  const last = titles.pop();
  if (last === undefined || titles.length >= FEWEST_LINKS || roles.slice(titles[0], last).includes('body')) return;
  for (const i of titles) {
    const words = shapes[i]?.words ?? 0;
    if (words <= LONGEST_PART && lineAt(lines, i) !== lineAt(lines, i + 1) && words * 5 <= (shapes[last]?.words ?? 0) * 3) roles[i] = 'chrome';
  }
}

/** The name of a page that stands among its controls, and again alone above a paragraph: there it may be a single word. */
function findNamed(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  if (roles.includes('speaker')) return;
  for (let i = 1; i < FAR && i + 1 < shapes.length && roles[i] !== 'title'; i++) {
    const [shape, below] = [shapes[i], shapes[i + 1]];
    if (shape?.kind !== 'phrase' || shape.marked !== 'no' || gaps[i] === 0 || gaps[i + 1] === 0 || !isToldBelow(lines, i) || below?.end === 'open') continue;
    const name = lineAt(lines, i);
    if (!shapes.slice(0, i).some((above, k) => above.length === shape.length && above.first === shape.first && lineAt(lines, k) === name)) continue;
    roles[i] = 'title';
    return;
  }
}

/** What a site says in a few words above posts that open with a handle is no title, unless it is written like one. */
function dropSiteNames(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const speaker = roles.indexOf('speaker');
  if (speaker < 1 || !opensWithHandle(lines, speaker)) return;
  const above = shapes.slice(0, speaker);
  if (above.some(({ words, end }) => words > 8 || end === 'stop')) return;
  above.forEach(({ kind, words, marked, titled, end }, i) => {
    if ((kind === 'phrase' || kind === 'prose') && end !== 'question' && marked === 'no' && (!titled || words < 4) && roles[i] !== 'title') roles[i] = 'chrome';
  });
}

const opensWithHandle = (lines: Lines, speaker: number): boolean => shows(lines, speaker, TRAIT.atSign) || shows(lines, speaker + 1, TRAIT.atSign);

/** The title of a thread: the last phrase above the first speaker that is long enough to be one. */
function findThreadTitle(lines: Lines, roles: Roles, speaker: number): void {
  if (POSTED_BY.test(lineAt(lines, Math.max(0, speaker - 1))) && findPostTitle(lines, roles, speaker)) return;
  for (let i = speaker - 1; i >= 0 && i >= speaker - 6; i--) {
    const shape = lines.shapes[i];
    const least = i === 0 && (shape?.titled === true || shape?.end === 'question') ? 2 : 5;
    if ((shape?.words ?? 0) < least || !shows(lines, i, TRAIT.title) || shows(lines, i, TRAIT.authors) || shows(lines, i, TRAIT.furniture)) continue;
    roles[i] = 'title';
    return;
  }
  // Above posts that open with a handle a site speaks of itself.
  if (!opensWithHandle(lines, speaker)) findLongest(lines, roles, speaker);
}

/** What a thread is about is told in more words than anything else above its first speaker, where nothing is said there. */
function findLongest(lines: Lines, roles: Roles, speaker: number): void {
  const above = lines.shapes.slice(0, speaker);
  if (above.some((shape) => isStopped(shape) && shape.words >= LEAST_WORDS)) return;
  let longest = -1;
  above.forEach(({ kind, words, end, marked }, i) => {
    if ((kind === 'phrase' || kind === 'prose') && roles[i] !== 'chrome' && end === 'open' && marked === 'no' && words > (above[longest]?.words ?? LEAST_WORDS - 1)) longest = i;
  });
  const shape = above[longest];
  if (shape === undefined || shape.length > LONGEST_TITLE || shows(lines, longest, TRAIT.authors) || shows(lines, longest, TRAIT.furniture) || shows(lines, longest, TRAIT.mailField) || isAboutPage(lines, longest) || isNoTitle(lineAt(lines, longest))) return;
  if (shape.kind === 'phrase' || !FIRST_PERSON.test(lineAt(lines, longest))) roles[longest] = 'title';
}

/** A headline that reads like a sentence without its stop, above a line that says who wrote it or when, or in capitals. */
function findHeadline(lines: Lines, roles: Roles, first: number): void {
  const { shapes, gaps } = lines;
  const at = shapes.findIndex(({ words, marked }, i) => i <= first && (roles[i] === undefined || i === first) && words >= 4 && marked === 'no');
  const shape = shapes[at];
  if (shape === undefined || shape.end !== 'open' || shape.lowerStart || shape.words > (shows(lines, at + 1, TRAIT.authors) ? 25 : 16) || shape.length > 180 || shows(lines, at, TRAIT.title) || shows(lines, at, TRAIT.identifier) || isAboutPage(lines, at) || isWrap(lines, at) || isNoTitle(lineAt(lines, at))) return;
  if (shape.titled && isStopped(shapes[at + 1]) && (gaps[at + 1] === 1 || (at === 0 && (shapes[1]?.length ?? 0) > LONG))) {
    roles[at] = 'title';
    return;
  }
  if (shape.titled || (shape.kind === 'prose' && FIRST_PERSON.test(lineAt(lines, at)))) return;
  const deck = gaps[at + 1] === 0 && shapes[at + 1]?.kind === 'phrase' && !isAboutPage(lines, at + 1) ? 1 : 0;
  if (!isAboutPage(lines, at + 1 + deck) && roles[at + 1 + deck] !== 'chrome') return;
  roles[at] = 'title';
  if (deck > 0) roles[at + 1] = 'chrome';
}

/** Whether line `i` is a word or two apart above prose: the first part of a page. */
function isPart({ shapes, gaps }: Lines, i: number): boolean {
  const shape = shapes[i];
  return shape?.kind === 'phrase' && shape.words <= 2 && gaps[i] === 1 && shape.end === 'open' && isStopped(shapes[i + 1]);
}

/** What stands in a menu is the title only if the prose opens with it, or with an article before it. */
const LONGEST_ARTICLE = 'the '.length;

/** What names a site or a part of it has so many words at most. */
const LONGEST_PART = 4;
/** So many titles above another are links. */
const FEWEST_LINKS = 3;
/** A line beyond this is a paragraph and no deck. */
const LONG = 120;

/** What tells the subjects of one name apart: `Mercury (planet)`. */
const QUALIFIER = / \([a-z][a-z ]{2,30}\)$/;
/** The title of a thread has so many words at least, and so many UTF-16 code units at most. */
const LEAST_WORDS = 5;
const LONGEST_TITLE = 200;
/** So far down a page its name stands at most. */
const FAR = 40;
const POSTED_BY = /^Posted by$/;

/** The title of a post that stands under who posted it and when. */
function findPostTitle({ shapes }: Lines, roles: Roles, speaker: number): boolean {
  for (let i = speaker + 1; i < speaker + 4; i++) {
    const shape = shapes[i];
    if (shape === undefined || roles[i] === 'chrome' || roles[i] === 'speaker') continue;
    const isTitle = shape.words >= 3 && shape.words <= 25 && shape.length < 200 && (shape.end === 'open' || shape.end === 'question');
    if (isTitle) roles[i] = 'title';
    return isTitle;
  }
  return false;
}

/** Whether a line is one of several over which a sentence goes on. */
function isWrap(lines: Lines, i: number): boolean {
  return goesOn(lines, i) || goesOn(lines, i + 1);
}

function isStopped(shape: Shape | undefined): boolean {
  return shape?.kind === 'prose' && shape.end !== 'open';
}
