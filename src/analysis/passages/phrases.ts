import type { Role } from '../analysis.js';
import { pattern } from '../../base/pattern.js';
import { classOf, LOWER, SIGN } from './chars.js';
import { lineAt, shapeAt, type Lines } from './lines.js';
import { isToldBelow, roleBelow, type Roles } from './neighbours.js';
import { isAboutPage, isFact, isField } from './pages.js';
import type { Shape } from './shape.js';
import { isCommentCount, isTurn } from './speakers.js';
import { tailAt } from './tails.js';
import { shows, TRAIT, type Trait } from './traits.js';

/**
 * From the end to the start, so that each phrase knows what stands under it.
 * @param speaks whether anybody speaks above these lines
 */
export function findPhrases(lines: Lines, roles: Roles, speaks: boolean): void {
  const { shapes } = lines;
  const speaker = speaks ? 0 : roles.indexOf('speaker');
  const often = repeated(lines);
  findDefined(lines, roles);
  for (let i = shapes.length - 1; i >= 0; i--) {
    if (roles[i] === 'heading' && isComment(lines, i)) roles[i] = 'chrome';
    if (roles[i] === 'heading' && shapes[i]?.marked === 'heading' && isAtTop(roles, i) && isAlone(lines, i)) roles[i] = 'title';
    roles[i] ??= phraseRole(lines, roles, i, speaker >= 0 && speaker <= i, often);
  }
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

/** Whether nothing but controls and a few words stand above: the name of the site, of a section. */
function isTop({ shapes }: Lines, roles: Roles, at: number): boolean {
  if (at > 6) return false;
  for (let i = 0; i < at; i++) if (roles[i] !== 'chrome' && ((shapes[i]?.words ?? 0) > 3 || roles[i] !== undefined)) return false;
  return true;
}

const LONGEST_TITLE = 14;

/** @param saying whether a speaker stands above */
function phraseRole(lines: Lines, roles: Roles, at: number, saying: boolean, often: ReadonlySet<string>): Role {
  const shape = lines.shapes[at];
  if (shape === undefined || tailAt(lines, at) !== null) return 'body';
  if (shape.words <= 4 && often.size > 0 && often.has(lineAt(lines, at))) return 'chrome';
  const above = shapeAt(lines, at - 1);
  const runsOn = shape.lowerStart && above?.kind === 'prose' && above.end === 'open' && lines.gaps[at] === 0;
  if (runsOn) return 'body';
  return saying ? roleInSaying(lines, roles, at, shape) : roleByItself(lines, roles, at) ?? roleAboveText(lines, roles, at, shape);
}

/** The role of a phrase below a speaker: said, or a control of the page. */
function roleInSaying(lines: Lines, roles: Roles, at: number, shape: Shape): Role {
  const { words } = shape;
  const above = shapeAt(lines, at - 1);
  if (above?.kind === 'byline' && shape.lowerStart) return 'body';
  if (words > 2 && opensSaying(lines, roles, at)) return 'body';
  if (words <= 2 && above !== undefined && roles[at - 1] === 'chrome') return 'chrome';
  const isLast = roles[at + 1] === 'chrome' || roles[at + 1] === undefined || roleBelow(lines, roles, at, reachOf(lines, roles, at, shape)).role === undefined;
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

/** The role of a phrase by what stands below it, whose title or heading it may be. */
function roleAboveText(lines: Lines, roles: Roles, at: number, shape: Shape): Role {
  const { gaps } = lines;
  const { words } = shape;
  if (!shows(lines, at, TRAIT.title)) return words <= 3 && (words < 2 || shape.end !== 'stop') ? 'chrome' : 'body';
  if (at === 0 && words >= 3 && lines.shapes[1]?.kind === 'stamp') return 'title';
  if (words >= 4 && (gaps[at + 1] === 0 || gaps[at] === 1) && isAboutPage(lines, at + 1) && !isAboutPage(lines, at)) return 'title';
  const below = roleBelow(lines, roles, at, reachOf(lines, roles, at, shape));
  if (below.role === 'body') {
    // A long line that is not in capitals is a sentence whose verb is not known, but at the top of a page.
    if (words > LONGEST_TITLE && !shape.titled && !isTop(lines, roles, at) && !namesItself(lines, at)) return 'body';
    return isOwnTitle(lines, roles, at, shape) && (at === 0 || shape.end !== 'colon') ? 'title' : 'heading';
  }
  if (below.role !== 'title' && below.role !== 'heading') return words <= 5 ? 'chrome' : 'body';
  // A part of a work stands below its title, with who wrote it between them.
  if (below.role === 'heading' && words >= 6 && (gaps[at] === 1 || (at > 0 && roles[at - 1] === 'chrome'))) return 'title';
  const farthest = !isTop(lines, roles, at) ? 1 : words >= 6 ? 6 : 3;
  if (words >= 4 && shape.end !== 'colon' && below.distance <= farthest) return 'title';
  return below.distance > 1 || at === 0 ? 'chrome' : 'heading';
}

/** Whether a line is the title of what stands below it, and no section of that above: by its length, or at the top. */
function isOwnTitle(lines: Lines, roles: Roles, at: number, shape: Shape): boolean {
  const { words } = shape;
  const mayBe = at === 0 || words >= 4 || (shape.titled && words >= 3) || (headsPage(lines, roles, at, shape) && isToldBelow(lines, at));
  return mayBe && !((at > 0 || words < 2) && shows(lines, at, TRAIT.section));
}

/** Whether a word or two in capitals may be the title of a page: nothing but its controls stand above. */
function headsPage(lines: Lines, roles: Roles, at: number, { titled, words }: Shape): boolean {
  return titled && words > 1 && isTop(lines, roles, at);
}

/** How far below a phrase its text may begin: the more it looks like a title, the more of a page's furniture stands between. */
function reachOf(lines: Lines, roles: Roles, at: number, shape: Shape): number {
  const { words, titled } = shape;
  if (at === 0 && words >= 3) return 14;
  if (words >= 6 && titled) return 10;
  return words >= 4 || (headsPage(lines, roles, at, shape) && isStampBelow(lines, at)) ? 6 : 2;
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

/** Whether a page tells when it appeared right below a line, with a control between them at most. */
function isStampBelow({ shapes }: Lines, at: number): boolean {
  return shapes[at + 1]?.kind === 'stamp' || (shapes[at + 1]?.kind === 'interface' && shapes[at + 2]?.kind === 'stamp');
}

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

/** Whether a line apart opens with a name and a colon, above a paragraph: `Gullwatch: nine cameras over a town, with counts of each roof and night`. */
function namesItself(lines: Lines, at: number): boolean {
  return isToldBelow(lines, at) && ((lines.shapes[at]?.signs ?? 0) & SIGN.colon) !== 0 && lines.gaps[at] === 1 && NAMED.test(lineAt(lines, at));
}

const NAMED = /^[^:.?!]{2,40}: /;

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
