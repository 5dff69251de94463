import type { Role } from '../analysis.js';
import { pattern } from '../../base/pattern.js';
import { mayHead } from './articles.js';
import { classOf, LOWER } from './chars.js';
import { piecesAt } from './cuts.js';
import { lineAt, shapeAt, type Lines } from './lines.js';
import { isToldBelow, roleBelow, type Roles } from './neighbours.js';
import { isFact, isField } from './pages.js';
import type { Shape } from './shape.js';
import { isCommentCount, isTurn } from './speakers.js';
import { tailAt } from './tails.js';
import { placesIn, type Place } from './title-signs.js';
import { shows, TRAIT, type Trait } from './traits.js';
import { JOINED } from './words.js';
import { goesOn } from './wraps.js';

/**
 * From the end to the start, so that each phrase knows what stands under it.
 * @param speaks whether anybody speaks above these lines
 * @param isStart whether the text starts with these lines
 * @param isTitle tells of a line where it stands whether it is a title
 */
export function findPhrases(lines: Lines, roles: Roles, speaks: boolean, isStart: boolean, isTitle: (place: Place) => boolean): void {
  const { shapes } = lines;
  const speaker = speaks ? 0 : roles.indexOf('speaker');
  const often = repeated(lines);
  findDefined(lines, roles);
  const placeOf = placesIn(lines, roles, isStart);
  for (let i = shapes.length - 1; i >= 0; i--) {
    const shape = shapes[i];
    const role = roles[i];
    if (shape === undefined || (role !== undefined && role !== 'body' && role !== 'heading')) continue;
    const saying = speaker >= 0 && speaker <= i;
    if (role === 'heading') roles[i] = headingRole(lines, roles, i, shape);
    else if (role === undefined) roles[i] = phraseRole(lines, roles, i, shape, saying, often) ?? (!isPart(lines, i, shape) && isTitle(placeOf(i, shape)) ? 'title' : roleAboveText(lines, roles, i, shape));
    else if (!saying && mayBeHeadline(lines, i, shape) && isTitle(placeOf(i, shape))) roles[i] = 'title';
  }
}

function headingRole(lines: Lines, roles: Roles, i: number, { marked }: Shape): Role {
  if (isComment(lines, i)) return 'chrome';
  return marked === 'heading' && isAtTop(roles, i) && isAlone(lines, i) ? 'title' : 'heading';
}

/** Whether a line names a part that all texts have; at the top of one it may be all that names it. */
function isPart(lines: Lines, i: number, { words }: Shape): boolean {
  return (i > 0 || words < 2) && shows(lines, i, TRAIT.section);
}

/** Whether a sentence without its stop may be a headline. */
function mayBeHeadline(lines: Lines, i: number, { kind, marked, seams }: Shape): boolean {
  if (kind !== 'prose' || marked !== 'no' || !mayHead(lines, i) || JOINED.test(lineAt(lines, i))) return false;
  return !goesOn(lines, i) && !goesOn(lines, i + 1) && !(seams && piecesAt(lines, i, false).length > 1);
}

/** The names of several things, each alone above a paragraph that opens with it: entries that were put one below the other. */
function findDefined(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const entries: number[] = [];
  shapes.forEach(({ kind, words, marked, end }, i) => {
    if (words === 0 || words > 6 || marked !== 'no' || (kind !== 'phrase' && end !== 'question') || (roles[i] !== undefined && roles[i] !== 'body') || !isToldBelow(lines, i)) return;
    const name = lineAt(lines, i).replace(ASKED, '').toLowerCase();
    const opening = lineAt(lines, i + 1).slice(0, name.length + LONGEST_ARTICLE).toLowerCase();
    if (name.length > 3 && opening.replace(ARTICLE, '').startsWith(`${name} `)) entries.push(i);
  });
  if (entries.length > 1) for (const i of entries) roles[i] = 'title';
}

const ASKED = /^What (?:is|are) (?:an? |the )?|\?$/gi;
const ARTICLE = /^(?:an?|the) /;
const LONGEST_ARTICLE = 'the '.length + 1;

/** Whether a line is a remark in code without a fence: `# stop at low tide` beside another or a line of it. */
function isComment(lines: Lines, at: number): boolean {
  const { shapes, gaps, text, starts } = lines;
  const shape = shapes[at];
  if (shape === undefined || shape.first !== HASH || shape.marker !== 2 || shape.words < 3 || classOf(text.charCodeAt((starts[at] ?? 0) + shape.marker)) !== LOWER) return false;
  const isCode = (i: number): boolean => (shapes[i]?.kind === 'interface' && shapes[i]?.lowerStart === true) || (shapes[i]?.first === HASH && shapes[i]?.marker === 2);
  return (at > 0 && gaps[at] === 0 && isCode(at - 1)) || (gaps[at + 1] === 0 && isCode(at + 1));
}

/** `#` */
const HASH = 35;

/** Whether nothing but controls stands above. */
function isAtTop(roles: Roles, at: number): boolean {
  return at < 3 && roles.slice(0, at).every((role) => role === 'chrome');
}

/** Whether no heading below is of the same level: that of a section has others beside it. */
function isAlone(lines: Lines, at: number): boolean {
  const level = levelAt(lines, at);
  return level === 0 || lines.shapes.every(({ marked }, i) => i <= at || marked !== 'heading' || levelAt(lines, i) !== level);
}

/** How many number signs open a heading of Markdown; 0 for other headings. */
function levelAt({ text, starts }: Lines, i: number): number {
  const start = starts[i] ?? 0;
  let end = start;
  while (end - start < 6 && text.charCodeAt(end) === 35) end++;
  return end - start;
}

/** A heading that is not in capitals has so many words at most. */
const LONGEST_HEADING = 14;
/** One that opens with a figure has fewer. */
const FEWEST_COUNTED = 4;

/**
 * The role of a phrase that is told by itself, or by who speaks.
 * @param saying whether a speaker stands above
 */
function phraseRole(lines: Lines, roles: Roles, at: number, shape: Shape, saying: boolean, often: ReadonlySet<string>): Role | undefined {
  if (tailAt(lines, at) !== null) return 'body';
  if (shape.words <= 4 && often.size > 0 && often.has(lineAt(lines, at))) return 'chrome';
  const above = shapeAt(lines, at - 1);
  const runsOn = shape.lowerStart && above?.kind === 'prose' && above.end === 'open' && lines.gaps[at] === 0;
  if (runsOn) return 'body';
  return saying ? roleInSaying(lines, roles, at, shape) : roleByItself(lines, roles, at);
}

/** The role of a phrase below a speaker: said, or a control of the page. */
function roleInSaying(lines: Lines, roles: Roles, at: number, shape: Shape): Role {
  const { words } = shape;
  const above = shapeAt(lines, at - 1);
  if (above?.kind === 'byline' && shape.lowerStart) return 'body';
  if (words > 2 && opensSaying(lines, roles, at)) return 'body';
  if (words <= 2 && above !== undefined && roles[at - 1] === 'chrome') return 'chrome';
  const isLast = roles[at + 1] === 'chrome' || roles[at + 1] === undefined || roleBelow(lines, roles, at, reachOf(at, shape)).role === undefined;
  return words <= 5 && isLast ? 'chrome' : 'body';
}

/** The role of a phrase that tells by itself what it is. */
function roleByItself(lines: Lines, roles: Roles, at: number): Role | undefined {
  const has = (trait: Trait): boolean => shows(lines, at, trait);
  if (isCommentCount(lines, at) || isCaption(lines, roles, at)) return 'chrome';
  if (isFact(lines, at) || (has(TRAIT.tabbed) && !has(TRAIT.authors)) || has(TRAIT.pointing)) return 'body';
  if (has(TRAIT.identifier) || has(TRAIT.quote) || isTurn(lines, at)) return 'body';
  if (has(TRAIT.furniture) || isSignature(lines, at) || has(TRAIT.dated) || isDateline(lines, at)) return 'chrome';
  if (has(TRAIT.authors) || isAffiliation(lines, at)) return 'chrome';
  return isField(lines, at) ? 'body' : undefined;
}

/** The role of a phrase that is no title by what stands below it, whose heading it may be. */
function roleAboveText(lines: Lines, roles: Roles, at: number, shape: Shape): Role {
  const { words } = shape;
  if (!shows(lines, at, TRAIT.title)) return words <= 3 && (words < 2 || shape.end !== 'stop') ? 'chrome' : 'body';
  const below = roleBelow(lines, roles, at, reachOf(at, shape));
  // A line that is not in capitals is a sentence whose verb is not known, where it is long or opens with a figure.
  if (below.role === 'body') return (words > LONGEST_HEADING || (shape.figured && words > FEWEST_COUNTED)) && !shape.titled ? 'body' : 'heading';
  const names = (below.role === 'heading' || below.role === 'title') && below.distance === 1 && at > 0;
  return names ? 'heading' : words <= 5 ? 'chrome' : 'body';
}

/** How far below a phrase its text may begin: the more it looks like a heading, the more of a page's furniture stands between. */
function reachOf(at: number, { words, titled }: Shape): number {
  if (at === 0 && words >= 3) return 14;
  return words >= 6 && titled ? 10 : words >= 4 ? 6 : 2;
}

/** Whether a line tells where an author works: right below the names, with the place behind the institution, or alone below the top. */
function isAffiliation(lines: Lines, at: number): boolean {
  if (!shows(lines, at, TRAIT.affiliation)) return false;
  if ((lines.gaps[at] === 0 || shows(lines, at, TRAIT.dateline)) && shows(lines, at - 1, TRAIT.authors)) return true;
  const line = lineAt(lines, at);
  return PLACED.test(line) || (at > 0 && INSTITUTION_ALONE.test(line));
}

const PLACED = /^[^:.!?]{4,80}(?:, [^:,!?]{2,40}){2,6}$/;
const INSTITUTION_ALONE = pattern(String.raw`^(?:(?:\p{Lu}[\p{L}.’'-]{0,20}|of|for|the|and|&) ){0,6}(?:Universit\p{L}{1,4}|Institutes?|Departments?|Laborator\p{L}{1,3}|Colleges?|Schools?|Academy|Centre|Center|Hospital)(?:(?:,| of| for| at| in| and| &)(?: (?:\p{Lu}[\p{L}.’'-]{0,20}|of|for|the|and|&)){1,6})?$`);

/** Whether nothing but what a page tells of a post stands between a line and who says it. */
function opensSaying({ shapes }: Lines, roles: Roles, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_HEAD; i--) {
    if (roles[i] === 'speaker') return true;
    if (roles[i] !== 'chrome' || (shapes[i]?.kind !== 'stamp' && (shapes[i]?.words ?? 0) > 3)) return false;
  }
  return false;
}

const LONGEST_HEAD = 6;

/** Whether a line stands right above whose picture it is about, in brackets. */
function isCaption(lines: Lines, roles: Roles, at: number): boolean {
  return lines.gaps[at + 1] === 0 && lines.shapes[at + 1]?.first === 40 && roles[at + 1] === 'chrome' && lines.shapes[at + 1]?.kind === 'interface';
}

/** Short phrases that stand on three lines or more: what a page says again and again is its own. */
function repeated(lines: Lines): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const often = new Set<string>();
  lines.shapes.forEach(({ kind, words }, i) => {
    if (kind !== 'phrase' || words > 4) return;
    const phrase = lineAt(lines, i);
    const times = (counts.get(phrase) ?? 0) + 1;
    counts.set(phrase, times);
    if (times > 2) often.add(phrase);
  });
  return often;
}

/** Whether a name stands between a title and a date. */
function isSignature(lines: Lines, at: number): boolean {
  const { shapes, gaps } = lines;
  return gaps[at] === 0 && gaps[at + 1] === 0 && shapes[at + 1]?.kind === 'stamp' && (shapeAt(lines, at - 1)?.words ?? 0) >= 4 && shapeAt(lines, at - 1)?.end !== 'stop' && shows(lines, at, TRAIT.userName);
}

/** Whether a line under a title says who published it, where and when. */
function isDateline(lines: Lines, at: number): boolean {
  const above = shapeAt(lines, at - 1);
  return lines.gaps[at] === 0 && above?.kind === 'phrase' && above.end !== 'colon' && shows(lines, at, TRAIT.dateline);
}
