import { oneOf } from '../../base/characters.js';
import { groupBy } from '../../base/groups.js';
import { pattern } from '../../base/pattern.js';
import { SIGN } from './chars.js';
import { lineAt, shapeAt, type Lines } from './lines.js';
import { isName, isSaid, type Roles } from './neighbours.js';
import { shows, TRAIT } from './traits.js';
import { isQuoting } from './turns.js';
import { INTERFACE } from './words.js';
import { goesOn } from './wraps.js';

/** A handle belongs to the name on the line above it, but to whom is spoken below one with a time. */
export function findSpeakers(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  const paired: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < shapes.length; i++) {
    if (shapes[i]?.kind === 'handle' && shows(lines, i, TRAIT.atSign)) (mayName(lines, i - 1) && gaps[i] === 0 ? paired : bare).push(i);
  }
  const stamped = paired.filter((i) => isStamped(lines, i)).length;
  for (const i of paired) {
    if (isAddressed(lines, roles, i)) [roles[i - 1], roles[i]] = ['chrome', 'chrome'];
    else if (stamped > 1 ? !isStamped(lines, i) : isInSentence(lines, i)) {
      roles[i - 1] = roles[i] = 'body';
      if (goesOn(lines, i + 1)) roles[i + 1] = 'body';
    } else roles[i - 1] = 'speaker';
  }
  findFiled(lines, roles);
  const posted = findPosted(lines, roles);
  if (!posted) findProfiles(lines, roles);
  findAnswered(lines, roles);
  for (const i of bare) {
    if (isAddressee(lines, i)) roles[i] = 'chrome';
    else if (paired.length > 0 || (i > 0 && gaps[i] === 0 && roles[i - 1] === 'speaker' && shapes[i - 1]?.kind === 'byline')) roles[i] = 'body';
  }
}

/** Whether the line below opens an answer to the same person, whose handle stands before others, too: `@ida`, `@ida The seal is old.` */
function isAddressee(lines: Lines, i: number): boolean {
  const handle = `${lineAt(lines, i)} `;
  for (let k = Math.max(0, i - NEAR); k < Math.min(lines.shapes.length, i + NEAR); k++) if (lines.text.startsWith(handle, lines.starts[k])) return true;
  return false;
}

const NEAR = 8;

/** Whether a post's time stands beside a handle or right below it. */
function isStamped({ shapes }: Lines, i: number): boolean {
  const [handle, below] = [shapes[i], shapes[i + 1]];
  return handle !== undefined && (handle.length > handle.nameEnd || below?.kind === 'stamp' || (below !== undefined && below.words === 0 && below.length < 3 && shapes[i + 2]?.kind === 'stamp'));
}

/** Whether a handle tells whom a post answers. */
function isAddressed(lines: Lines, roles: Roles, i: number): boolean {
  const above = lineAt(lines, i - 1);
  return TO.test(above) || (above === 'and' && i > 2 && roles[i - 2] === 'chrome');
}

const TO = /^(?:(?:In )?[Rr]epl(?:ying|ied) to|[Rr]eposted by|[Pp]inned by)$/;

/** Whether a sentence runs on over the line of a handle: copied posts have the links in them on lines of their own. */
function isInSentence(lines: Lines, i: number): boolean {
  const below = shapeAt(lines, i + 1);
  return SMALL_WORD.test(lineAt(lines, i - 1)) && lines.gaps[i + 1] === 0 && below !== undefined && (below.lowerStart || RUNS_ON.includes(String.fromCharCode(below.first)));
}

const SMALL_WORD = /(?:^|\s)\p{Ll}{2,}/u;
const RUNS_ON = ',.;:!?)&’\'”';

/** The titles of a list of news, each above its part of the paper and how long ago it appeared: `Harbour 2 hours ago`. Where people talk, something is said below the name. */
function findFiled(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  const filed: number[] = [];
  for (let i = 0; i < shapes.length; i++) {
    if (shapes[i]?.kind !== 'byline' || !AGO.test(lineAt(lines, i))) continue;
    const title = shapeAt(lines, i - 1);
    if (title === undefined || gaps[i] === 1 || title.words < 5 || (title.end !== 'open' && title.end !== 'question') || title.lowerStart || title.marked !== 'no' || roles[i - 1] === 'chrome' || shapes[i + 1]?.end === 'stop') return;
    filed.push(i);
  }
  if (filed.length > 1) for (const i of filed) [roles[i - 1], roles[i]] = ['title', 'chrome'];
}

const AGO = / ago$/;

/** Posts that each open with who wrote them and when. One alone is the byline of a page, and so are those under a title each. */
function findPosted(lines: Lines, roles: Roles): boolean {
  const { shapes, gaps } = lines;
  const posts: number[] = [];
  shapes.forEach(({ kind, nameStart, nameEnd, length }, i) => {
    if (kind === 'byline' && !isQuoting(lines, i) && (nameStart > 0 || (length - nameEnd > 9 && YEAR.test(lineAt(lines, i).slice(nameEnd))))) posts.push(i);
  });
  const titled = posts.filter((i) => gaps[i] === 0 && (shapes[i - 1]?.words ?? 0) >= 3 && shapes[i - 1]?.end !== 'stop' && !ANSWERS.test(lineAt(lines, i - 1))).length;
  const silent = posts.filter((i) => shapes[i + 1]?.kind === 'byline').length;
  const isThread = posts.length > 1 && titled * 2 <= posts.length && silent * 2 <= posts.length;
  for (const i of posts) {
    if (!isThread) roles[i] = 'chrome';
    else if (i > 0 && gaps[i] === 0 && ANSWERS.test(lineAt(lines, i - 1))) roles[i - 1] = 'chrome';
  }
  return isThread;
}

/** A year with a time of day or what a forum tells behind it, where nothing says that somebody wrote then. */
const YEAR = /^(?! (?:commented|replied|wrote|posted|says)).*\d{4}(?:,? (?:at )?\d{1,2}:\d\d| [·•|] |$)/;
const ANSWERS = /^(?:R[Ee]|AW|SV):\s/;

/** What forums tell of who wrote a post, next to the name; what networks tell of how near that person is; what shops tell of a review. */
const PROFILE = pattern(String.raw`^(?:Joined|Join [Dd]ate|Registered|Member since|Posts|Messages|Reputation|Reaction score|Threads|Location):?\s{1,3}[\p{L}\d]|^[•·]\s?(?:1st|2nd|3rd\+?)$|^(?:Rated )?\d(?:\.\d)? ?(?:out of|/) ?5\b.|^[★☆⭐]{3,5}\s`);
/** With what a profile may open of ASCII. */
const PROFILING = oneOf('JRMPTL0123456789');
const LONGEST_PROFILE = 5;

/** A name with its profile right under it speaks below the profile, where others do so too. */
function findProfiles(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  const profiles: { readonly name: number; readonly end: number }[] = [];
  for (let i = 0; i < shapes.length; i++) {
    const first = shapes[i]?.first ?? 0;
    if ((first < 128 && PROFILING[first] !== 1) || shapeAt(lines, i - 1)?.kind === 'handle' || !PROFILE.test(lineAt(lines, i).slice(0, 60))) continue;
    let name = i - 1;
    while (name > i - 3 && gaps[name + 1] === 0 && isName(lines, name - 1) && gaps[name] === 0) name--;
    let end = i + 1;
    while (end < shapes.length && end < i + LONGEST_PROFILE && gaps[end] === 0 && !isSaid(shapes[end])) end++;
    if (gaps[i] !== 0 || !isName(lines, name) || !isSaid(shapes[end])) continue;
    profiles.push({ name, end });
    i = end - 1;
  }
  if (profiles.length < 2) return;
  for (const { name, end } of profiles) {
    roles[name] = 'speaker';
    for (let i = name + 1; i < end; i++) roles[i] = 'chrome';
  }
}

const LETTER = /\p{L}/u;

function mayName(lines: Lines, i: number): boolean {
  const shape = lines.shapes[i];
  return shape !== undefined && shape.words <= 8 && !shows(lines, i, TRAIT.section) && LETTER.test(lineAt(lines, i)) && shape.kind !== 'handle' && shape.kind !== 'byline' && shape.kind !== 'stamp' && !(shape.kind === 'interface' && shape.figured) && !(shape.words === 1 && INTERFACE.has(lineAt(lines, i).toLowerCase()));
}

/** `12 comments`, alone on its line. */
export function isCommentCount(lines: Lines, i: number): boolean {
  const kind = lines.shapes[i]?.kind;
  return (kind === 'interface' || kind === 'phrase') && shows(lines, i, TRAIT.comments);
}

/**
 * Under the count of the comments a name stands alone above what its bearer says.
 * @param commented whether the count stands above these lines
 */
export function findComments(lines: Lines, roles: Roles, commented: boolean): void {
  const { shapes, gaps } = lines;
  const first = commented ? -1 : shapes.findIndex((_, i) => isCommentCount(lines, i));
  if (first < 0 && !commented) return;
  for (let i = first + 1; i < shapes.length; i++) {
    const kind = shapes[i]?.kind;
    const alone = kind === 'phrase' || (kind === 'interface' && gaps[i] === 1);
    if (alone && shapes[i + 1]?.kind === 'prose' && gaps[i + 1] === 0 && shows(lines, i, TRAIT.bareName)) roles[i] = 'speaker';
  }
}

/** What a page offers to do with what somebody said. */
const ANSWERING = /\b(?:reply|comment|report|like|helpful|flag|upvote|vote|quote)\b/i;
/** A name of two words or more, with degrees or what its bearer does behind a comma. */
const CREDITED_NAME = pattern(String.raw`^\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Ll}{2,3}){0,2}(?: \p{Lu}[\p{L}.'’/-]{0,24}){1,3}(?:, .{2,80})?$`);
/** So many names at least stand below the same control. */
const FEWEST_ANSWERED = 3;

/** Where each saying ends with the same controls, the name that stands alone below them is of who speaks next. */
function findAnswered(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const named: number[] = [];
  for (let i = 0; i + 2 < shapes.length; i++) {
    const name = shapes[i + 1];
    if (shapes[i]?.kind !== 'interface' || name === undefined || name.words < 2 || name.words > 14 || name.kind === 'stamp' || name.marked !== 'no' || shapes[i + 2]?.kind !== 'prose' || roles[i + 1] === 'speaker') continue;
    if (ANSWERING.test(lineAt(lines, i)) && CREDITED_NAME.test(lineAt(lines, i + 1))) named.push(i + 1);
  }
  for (const names of groupBy(named, (i) => lineAt(lines, i - 1)).values()) if (names.length >= FEWEST_ANSWERED) for (const i of names) roles[i] = 'speaker';
}

const TURN = pattern(String.raw`^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}(?=:)`);

/** Whether a line is one turn of a conversation, `Ann Lee: Why?`: who speaks does so again close by. */
export function isTurn(lines: Lines, at: number): boolean {
  const name = ((lines.shapes[at]?.signs ?? 0) & SIGN.colon) === 0 ? undefined : TURN.exec(lineAt(lines, at))?.[0];
  if (name === undefined || (!name.includes(' ') && lines.shapes[at]?.end !== 'question')) return false;
  const label = `${name}:`;
  for (let i = Math.max(0, at - 12); i < Math.min(lines.shapes.length, at + 13); i++) if (i !== at && (lines.shapes[i]?.length ?? 0) >= label.length && lines.text.startsWith(label, lines.starts[i])) return true;
  return false;
}
