import { oneOf } from '../../base/characters.js';
import { pattern } from '../../base/pattern.js';
import { SIGN } from './chars.js';
import { lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { isAboutPage } from './pages.js';
import type { Shape } from './shape.js';
import { isIssue } from './stamps.js';
import { isNoTitle, shows, TRAIT } from './traits.js';
import { FIRST_PERSON } from './words.js';

/** Who wrote a text, or when, stands so many lines below its headline at most. */
const NEAR = 6;
/** So many lines below a headline tell whether it has paragraphs of its own. Sections are read with more lines than these. */
const FAR = 30;
const FEWEST_PARAGRAPHS = 4;
/** A headline has so many words, and a part of a site fewer. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 25;
const LONGEST_HEADLINE = 200;
/** A paragraph has so many words at least; the line under a headline that says more of it has fewer than the second. */
const PARAGRAPH = 20;
const LONGEST_DECK = 36;

/**
 * Whether line `i`, a title, is the headline of an article: it says right below who wrote it or when, and paragraphs
 * follow rather than other titles. What looks like a title among these is a section, a picture or a link.
 */
export function isHeadline(lines: Lines, i: number): boolean {
  const { shapes } = lines;
  if (isEntry(lines, i)) return true;
  if (isListed(lines, i) || isResult(lines, i)) return false;
  // A few words above a headline that reads like a sentence name the part of the site where it stands.
  const short = (shapes[i]?.words ?? 0) < FEWEST_WORDS;
  let signed = false;
  let [paragraphs, titles] = [0, 0];
  for (let k = i + 1; k < shapes.length && k <= i + FAR; k++) {
    const shape = shapes[k];
    if (shape === undefined) break;
    if (!signed && k <= i + NEAR && paragraphs < 2) signed = isAboutPage(lines, k) && !isNumbered(lines, k);
    if (isParagraph(shape)) {
      paragraphs++;
      if (!signed && shape.words > LONGEST_DECK) return false;
    } else if (!signed && short && shape.kind === 'prose' && mayHead(lines, k)) return false;
    else if (shape.words >= FEWEST_WORDS && shows(lines, k, TRAIT.title) && !isAboutPage(lines, k)) {
      // Of several, the one right above who wrote it and when is the headline; others like it stand in a list of links.
      if (!signed || (paragraphs === 0 && (isAboutPage(lines, k + 1) || isAboutPage(lines, k + 2)))) return false;
      titles++;
    }
    if (!signed && k > i + NEAR) return false;
  }
  return signed && paragraphs >= FEWEST_PARAGRAPHS && paragraphs >= titles * 2;
}

/** Whether line `k` counts the issues of a periodical and tells no day: several articles stand in one. */
function isNumbered(lines: Lines, k: number): boolean {
  return lines.shapes[k]?.kind === 'stamp' && isIssue(lineAt(lines, k)) && !IN_A_YEAR.test(lineAt(lines, k));
}

/** What a wiki says of its pages, right below the title of each: `From Wikipedia, the free encyclopedia`. */
const ENCYCLOPEDIC = pattern(String.raw`^From [\p{L}\d]{3,20}, the free `);

function isEncyclopedic(lines: Lines, i: number): boolean {
  return lines.shapes[i]?.kind === 'interface' && lines.shapes[i]?.first === 70 && ENCYCLOPEDIC.test(lineAt(lines, i));
}

/** Whether nothing but controls stands between line `i` and what a wiki says of its page. */
function isEntry(lines: Lines, i: number): boolean {
  for (let k = i + 1; k <= i + OPENING; k++) {
    if (isEncyclopedic(lines, k)) return true;
    if (lines.shapes[k]?.kind !== 'interface' && (lines.shapes[k]?.words ?? FEWEST_WORDS) >= FEWEST_WORDS) return false;
  }
  return false;
}

/** The title of a page of a wiki, short as it may be and however it begins. */
export function findEntries(lines: Lines, roles: Roles): void {
  for (let i = 0; i + 1 < lines.shapes.length; i++) if (roles[i] !== 'speaker' && lines.shapes[i]?.kind !== 'interface' && isEncyclopedic(lines, i + 1)) roles[i] = 'title';
}

/** Whether the address of a page stands beside its title, as in a list of results. */
function isResult({ shapes }: Lines, i: number): boolean {
  return shapes[i - 1]?.kind === 'url' || shapes[i + 1]?.kind === 'url';
}

/** Whether another text begins below the title in line `i`, short as it may be: its address, its day or who wrote it stands there. */
export function beginsAnother(lines: Lines, i: number): boolean {
  const { shapes } = lines;
  return isResult(lines, i) || isDatedBelow(lines, i) || (OPENS_BY[shapes[i + 1]?.first ?? 0] === 1 && BY.test(lineAt(lines, i + 1)) && shapes.slice(i + 2, i + NEAR).some(isParagraph));
}

/**
 * Whether it says right below line `i` when the page appeared or who wrote it, with a line between them at most.
 * @param roles those of the lines from `from` on
 */
export function isSigned(lines: Lines, roles: Roles, from: number, i: number): boolean {
  for (let k = i + 1; k <= i + 2; k++) if (roles[k - from] === 'chrome' && isAboutPage(lines, k) && !isNumbered(lines, k)) return true;
  return false;
}

const LARGE_T = 84;
/** What goes on from something told above: `The pumps …`, `These …`. */
const GOES_ON = pattern(String.raw`^(?:The(?: new| same)? (\p{Ll}{4,24})|These)\b`);

/**
 * Whether a title opens a part of what stands above it, which nobody has signed: there are two paragraphs above it, and two below
 * of which the first goes on from something told there.
 */
export function isSection(lines: Lines, i: number): boolean {
  const { shapes } = lines;
  const [first, second] = [shapes[i + 1], shapes[i + 2]];
  if (first === undefined || second === undefined || !isParagraph(first) || second.kind !== 'prose' || first.first !== LARGE_T) return false;
  const match = GOES_ON.exec(lineAt(lines, i + 1).slice(0, 60));
  if (match === null) return false;
  const above: string[] = [];
  for (let k = i - 1; k >= 0 && k >= i - NEAR && !shows(lines, k, TRAIT.title); k--) if (shapes[k]?.kind === 'prose') above.push(lineAt(lines, k).toLowerCase());
  const thing = match[1];
  return above.length > 1 && (thing === undefined || above.some((line) => line.includes(thing)));
}

/** Whether a day stands below the title in line `i`, with a sentence or a control between them at most, and it is none of several links. */
function isDatedBelow(lines: Lines, i: number): boolean {
  if (isListed(lines, i) || leadsToOthers(lines, i - 1)) return false;
  const between = lines.shapes[i + 1]?.kind;
  return isDayAbove(lines, i + 1) || ((between === 'prose' || between === 'interface') && isDayAbove(lines, i + 2));
}

/** Whether line `i` is a day in its year, right above a paragraph. */
function isDayAbove(lines: Lines, i: number): boolean {
  const below = lines.shapes[i + 1];
  return below !== undefined && isParagraph(below) && isAboutPage(lines, i) && IN_A_YEAR.test(lineAt(lines, i));
}

/** Whether another title with its date stands right above, as in a list of links. */
function isListed(lines: Lines, i: number): boolean {
  if (i < 2 || !isAboutPage(lines, i - 1)) return false;
  for (let k = i - 2; k >= i - 3 && k >= 0; k--) if ((lines.shapes[k]?.words ?? 0) >= FEWEST_WORDS && shows(lines, k, TRAIT.title)) return true;
  return false;
}

/** Whether a line is prose of some length that comes to its end. */
export function isParagraph({ kind, words, end }: Shape): boolean {
  return kind === 'prose' && words >= PARAGRAPH && end !== 'open';
}

/** Whether a line may be a headline, which reads like a sentence without its stop. */
export function mayHead(lines: Lines, i: number): boolean {
  const shape = lines.shapes[i];
  if (shape === undefined || shape.words < FEWEST_WORDS) return false;
  if (shape.kind === 'phrase') return shows(lines, i, TRAIT.title);
  return shape.kind === 'prose' && shape.words <= MOST_WORDS && (shape.end === 'open' || shape.end === 'question') && !shape.lowerStart && shape.marked !== 'item' && shape.length < LONGEST_HEADLINE;
}

/** Whether somebody speaks of himself in line `i`, which is not written in the capitals of a title. */
function saysI(lines: Lines, i: number): boolean {
  return lines.shapes[i]?.titled !== true && FIRST_PERSON.test(lineAt(lines, i));
}

const OPENS_BY = oneOf('BbWP');
const BY = pattern(String.raw`^(?:By|by|BY|Written by|Posted by)\s{1,3}\p{Lu}[\p{L}.'’-]* \p{L}.{0,120}$`);

/** The headline above the line that says who wrote the text: there it may be a sentence or a question. */
export function findBylined(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  for (let k = 1; k < shapes.length; k++) {
    const shape = shapes[k];
    if (shape === undefined || OPENS_BY[shape.first] !== 1 || shape.words > 20 || shape.words < 3 || roles[k] === 'speaker' || !BY.test(lineAt(lines, k))) continue;
    for (let i = k - 1; i >= 0 && i >= k - 3; i--) {
      const above = shapes[i];
      if (above === undefined || roles[i] === 'title' || roles[i] === 'speaker' || isAboutPage(lines, i)) break;
      if (above.kind === 'interface' || above.kind === 'stamp' || (above.kind === 'prose' && (above.end === 'stop' || isParagraph(above)) && above.words <= LONGEST_DECK)) continue;
      if (!mayHead(lines, i) || isNoTitle(lineAt(lines, i)) || saysI(lines, i)) break;
      roles[i] = 'title';
      // What stands in the place of a sentence below its headline says who wrote it.
      if (roles[k] === undefined || shape.kind === 'prose') roles[k] = 'chrome';
      break;
    }
  }
}

/** A name of two words or three, alone. */
const FULL_NAME = pattern(String.raw`^\p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?: (?:\p{Lu}\.|de|van|von|der|da))?(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,24}){1,2}$`);

/** The title above the names of its authors, with a sentence below them: `Can a camera read a staff?`, `L. Ohr`. */
export function findSigned(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  for (let k = 1; k + 1 < shapes.length; k++) {
    const i = k - 1;
    const [above, shape] = [shapes[i], shapes[k]];
    if (above === undefined || shape === undefined || gaps[k] === 1 || above.end === 'stop' || above.words < 3 || above.words > MOST_WORDS || above.kind === 'interface' || roles[i] === 'speaker' || roles[i] === 'title') continue;
    if (shape.words > 20 || (shape.kind !== 'phrase' && shape.kind !== 'prose') || roles[k] === 'speaker' || roles[k] === 'title') continue;
    const below = shapes[k + 1]?.kind === 'stamp' ? k + 2 : k + 1;
    if (shapes[below]?.kind !== 'prose' || shapes[below]?.end === 'open') continue;
    if (i > 0 && gaps[i] === 0 && roles[i - 1] === undefined && shapes[i - 1]?.kind !== 'stamp') continue;
    const byNames = shows(lines, k, TRAIT.initials) || shows(lines, k, TRAIT.authors);
    if (!byNames && !(above.titled && shape.titled && shape.words <= 4 && shape.length < 50 && FULL_NAME.test(lineAt(lines, k)))) continue;
    const isTitle = above.words === 3 ? above.titled && shows(lines, i, TRAIT.title) : mayHead(lines, i);
    if (!isTitle || isNoTitle(lineAt(lines, i)) || saysI(lines, i) || isAboutPage(lines, i) || shows(lines, i, TRAIT.mailField)) continue;
    roles[i] = 'title';
    roles[k] = 'chrome';
  }
}

/** So many lines below its date an article has come to its first paragraph. */
const OPENING = 12;
const SENTENCES = pattern(String.raw`[.!?] \p{Lu}`);

/** The headline of an article that reads like a sentence, above its date, with nothing but controls between them. */
export function findHeadlineAboveDate(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const speaker = roles.indexOf('speaker');
  for (let k = 1; k < (speaker < 0 ? shapes.length : speaker); k++) {
    if (shapes[k]?.kind !== 'stamp' || !IN_A_YEAR.test(lineAt(lines, k))) continue;
    let i = k - 1;
    while (i > k - NEAR && shapes[i]?.kind === 'interface') i--;
    if (i < 0 || shapes[i]?.kind !== 'prose' || roles[i] !== 'body' || !mayHead(lines, i) || (lines.gaps[i] === 0 && shapes[i - 1]?.kind === 'prose' && shapes[i - 1]?.end === 'stop')) continue;
    const line = lineAt(lines, i);
    if (isNoTitle(line) || saysI(lines, i) || SENTENCES.test(line)) continue;
    const paragraphs = shapes.slice(k + 1, k + OPENING).filter(isParagraph).length;
    if (paragraphs > 1 && !findAboveDeck(lines, roles, i)) roles[i] = 'title';
  }
}

/** The headline above line `deck`, which says more of it in a sentence that is longer and has no stop either. */
function findAboveDeck(lines: Lines, roles: Roles, deck: number): boolean {
  const { shapes, gaps } = lines;
  const at = deck - 1;
  const shape = shapes[at];
  if (shape === undefined || shape.words <= FEWEST_WORDS || shape.length > (shapes[deck]?.length ?? 0) || (at > 0 && gaps[at] === 0 && roles[at - 1] === 'body')) return false;
  const mayBe = roles[at] === 'title' || (roles[at] !== 'speaker' && mayHead(lines, at) && !isNoTitle(lineAt(lines, at)) && !saysI(lines, at) && !isAboutPage(lines, at));
  if (mayBe) roles[at] = 'title';
  return mayBe;
}

/** A day that is told with its year. */
const IN_A_YEAR = /\b(?:19|20)\d\d/;

/** What stands above links to other pages, below an article or beside it. */
const OTHERS = /^(?!\S+ (?:searches|search terms|queries|questions)\b)(?:(?:More|Other|All) (?:from|on|in|about|by|like|news|stories|articles|posts|coverage|reading)\b|(?:Related|Recommended|Popular|Trending|Latest|Similar|Featured|Recent|Top (?:stories|posts|articles|news|reads)|Most (?:read|popular|viewed|watched|shared|recent))\b|Read (?:next|more|also)\b|Further reading|You (?:may|might) (?:also )?|Up next|Next (?:article|story|up|post)|See also|Also (?:in|on|read|from)\b|(?:From )?[Aa]round the web|Elsewhere\b|Keep reading|What to read|Explore (?:more|further)|References$|Bibliography$)/i;
/** A label below which one link is enough. */
const READ = /^(?:Related|Read|More|Up next|Next|See also|Similar|Recommended|Keep reading)\b/i;

/** The titles of other pages, each on a line of its own below what says so; there one may read like a sentence without its stop. */
export function findOthers(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  for (let i = 0; i < shapes.length; i++) {
    if (!leadsToOthers(lines, i) || roles[i] === 'speaker') continue;
    const titles: number[] = [];
    for (let k = i + 1; k < shapes.length && k <= i + FAR; k++) {
      const shape = shapes[k];
      if (shape?.kind === 'stamp' || (shape?.kind === 'interface' && shape.words < FEWEST_WORDS)) continue;
      if (shape === undefined || roles[k] === 'speaker' || roles[k] === 'chrome' || !isLink(lines, k)) break;
      titles.push(k);
    }
    // One alone may be anything, but where the label says that it is to be read next.
    if (titles.length > 1 || READ.test(lineAt(lines, i))) for (const k of titles) roles[k] = 'title';
  }
}

/** Whether line `i` may be the title of another page: no entry with its rank, no label and no row of links. */
function isLink(lines: Lines, i: number): boolean {
  const { marked, signs } = lines.shapes[i] ?? { marked: 'item', signs: 0 };
  return marked === 'no' && (signs & SIGN.bullet) === 0 && mayHead(lines, i) && !shows(lines, i, TRAIT.furniture) && !NO_LINK.test(lineAt(lines, i)) && !isNoTitle(lineAt(lines, i));
}

/** An entry with its rank, and who brings out what is read. */
const NO_LINK = pattern(String.raw`^\d{1,2} \p{Lu}|\b(?:ISSN|ISBN)\b`);

/** Whether line `i` says that links to other pages are below. */
function leadsToOthers(lines: Lines, i: number): boolean {
  const shape = lines.shapes[i];
  return shape !== undefined && shape.words > 0 && shape.words <= 7 && shape.length <= 60 && (shape.kind === 'phrase' || shape.kind === 'interface') && (shape.signs & SIGN.colon) === 0 && OTHERS.test(lineAt(lines, i));
}

/** The name of a part has so many words at most. */
const MOST_OF_PART = 6;

/** Whether a few words stand right above prose, and tell nothing of when it appeared or who wrote it. */
export function namesPart(lines: Lines, i: number): boolean {
  const [shape, below] = [lines.shapes[i], lines.shapes[i + 1]];
  return shape !== undefined && shape.words <= MOST_OF_PART && below?.kind === 'prose' && !isAboutPage(lines, i + 1);
}

/** Whether an article ends with line `i`: links to others stand below it, and no paragraphs of its own any more. */
export function endsArticle(lines: Lines, i: number): boolean {
  const shape = lines.shapes[i];
  if (shape === undefined || shape.words === 0 || (shape.kind !== 'phrase' && shape.kind !== 'interface')) return false;
  const labelled = leadsToOthers(lines, i);
  if (!labelled && !shows(lines, i, TRAIT.title)) return false;
  let [links, paragraphs] = [0, 0];
  for (let k = i + 1; k < lines.shapes.length && k <= i + FAR && paragraphs < FEWEST_PARAGRAPHS - 1; k++) {
    const below = lines.shapes[k];
    if (below === undefined) break;
    if (isParagraph(below)) paragraphs++;
    else if (paragraphs === 0 && below.words >= FEWEST_WORDS && (shows(lines, k, TRAIT.title) || (labelled && below.kind === 'prose' && below.end !== 'stop'))) links++;
  }
  return paragraphs < FEWEST_PARAGRAPHS - 1 && links >= (labelled ? 1 : 2);
}
