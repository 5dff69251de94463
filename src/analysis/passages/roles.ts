import type { Role } from '../analysis.js';
import { classOf, DIGIT, UPPER } from './chars.js';
import { isTitleText } from './glue.js';
import type { Line } from './lines.js';
import { pleasIn } from './shape.js';
import { TALK_TIME } from './stamps.js';
import { SHELVES } from './words.js';

/** The role of each line, told by its shape and its neighbours. A speaker's name and handle are two lines in a row. */
export function rolesOf(text: string, lines: readonly Line[]): Role[] {
  const roles: (Role | undefined)[] = lines.map((line) => roleByShape(line));
  findSpeakers(text, lines, roles);
  findPleas(text, lines, roles);
  findMailHeads(text, lines, roles);
  findLists(text, lines, roles);
  findShelves(text, lines, roles);
  findFirstTitle(text, lines, roles);
  findPhrases(text, lines, roles);
  return roles.map((role) => role ?? 'body');
}

type Roles = (Role | undefined)[];

/** `undefined` for a phrase: its neighbours decide. */
function roleByShape({ shape }: Line): Role | undefined {
  switch (shape.kind) {
    case 'prose': case 'url': case 'row': return 'body';
    case 'interface': case 'stamp': case 'fence': return 'chrome';
    case 'handle': case 'byline': return 'speaker';
    case 'phrase': return shape.marked === 'heading' ? 'heading' : undefined;
  }
}

/** A handle belongs to the name on the line above it; a name with a time of talk below it speaks if others do so too. */
function findSpeakers(text: string, lines: readonly Line[], roles: Roles): void {
  const paired: number[] = [];
  const bare: number[] = [];
  const timed: number[] = [];
  // Names with a time and no saying under it are those of papers in a list of headlines.
  const mute: number[] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const mayName = above !== undefined && above.shape.words <= 8 && above.shape.kind !== 'handle' && above.shape.kind !== 'byline' && above.shape.kind !== 'stamp';
    if (line.shape.kind === 'handle' && text.charCodeAt(line.start) === 64) {
      if (mayName && !line.gap) paired.push(i);
      else bare.push(i);
    }
    if (line.shape.kind === 'stamp' && TALK_TIME.test(text.slice(line.start, line.end))) {
      const dot = above !== undefined && above.end - above.start <= 2 ? 1 : 0;
      const name = lines[i - 1 - dot];
      if (name !== undefined && isUserName(text, name)) (lines[i + 1]?.shape.kind === 'prose' ? timed : mute).push(i - 1 - dot);
    }
  });
  for (const i of paired) roles[i - 1] = 'speaker';
  if (paired.length > 0) for (const i of bare) roles[i] = 'body';
  if (timed.length > 1 && timed.length > mute.length) for (const i of timed) roles[i] = 'speaker';
}

function isUserName(text: string, line: Line): boolean {
  if (line.shape.words > 4 || line.end - line.start > 40 || line.shape.marked !== 'no' || line.shape.end !== 'open') return false;
  return /^(?:[\w.-]{2,30}|\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3})$/u.test(text.slice(line.start, line.end));
}

/** The site's own voice: sentences with the words of notices, next to its controls or at the edge of the page. */
function findPleas(text: string, lines: readonly Line[], roles: Roles): void {
  lines.forEach((line, i) => {
    const { words, kind } = line.shape;
    if (kind !== 'prose' || words > 80 || (!isControl(text, lines[i - 1]) && !isControl(text, lines[i + 1]))) return;
    const pleas = pleasIn(text.slice(line.start, line.end));
    if (pleas >= 2 && pleas * 14 >= words) roles[i] = 'chrome';
  });
}

const MAIL_FIELD = /^(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Message-ID|List-Id):\s/;

/** The head of a mail (RFC 5322): two fields or more in a row, of which the subject is the title. */
function findMailHeads(text: string, lines: readonly Line[], roles: Roles): void {
  const field = lines.map(({ start, end }) => MAIL_FIELD.exec(text.slice(start, Math.min(end, start + 16)))?.[0]);
  field.forEach((name, i) => {
    if (name === undefined || (field[i - 1] === undefined && field[i + 1] === undefined)) return;
    roles[i] = name.startsWith('Subject') ? 'title' : 'chrome';
  });
}

/** What stands beside a notice: the edge of the page, a button, a short phrase. */
function isControl(text: string, line: Line | undefined): boolean {
  if (line === undefined) return true;
  const { shape } = line;
  return shape.kind === 'interface' || (shape.words < 8 && pleasIn(text.slice(line.start, line.end)) > 0) || (shape.kind === 'phrase' && shape.words <= 4);
}

/** Items of a list that names publications are titles; other items are what somebody says. */
function findLists(text: string, lines: readonly Line[], roles: Roles): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.shape.marked !== 'item') continue;
    let end = i;
    while (end < lines.length && lines[end]?.shape.marked === 'item') end++;
    const above = lines[i - 1];
    const shelf = isShelved(text, lines, i);
    const items = lines.slice(i, end);
    if (items.length === 1 && isNumberedHeading(text, lines, i)) {
      roles[i] = 'heading';
      continue;
    }
    const titles = items.filter((item) => item.shape.words >= 3 && (isTitleLine(text, item) || (shelf && isListed(text, item))));
    const named = items.filter((item) => item.shape.kind !== 'url');
    const asTitles = titles.length * 2 > named.length && (shelf || titles.filter((item) => item.shape.titled).length * 2 > named.length);
    items.forEach((item, k) => {
      if (roles[i + k] === undefined || (asTitles && titles.includes(item))) roles[i + k] = asTitles && titles.includes(item) ? 'title' : 'body';
    });
    const names = above !== undefined && (above.shape.kind === 'phrase' || above.shape.kind === 'interface') && above.shape.words > 0 && above.shape.words <= 6;
    if (names && above.shape.marked !== 'item' && (roles[i - 1] === undefined || roles[i - 1] === 'chrome') && !/[^\w\s-]$/.test(text.slice(above.start, above.end))) roles[i - 1] = 'heading';
    i = end - 1;
  }
}

/** Whether the list at `at` stands on a shelf: the label above it, or the last one above a few entries, says so. */
function isShelved(text: string, lines: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const line = lines[i];
    if (line === undefined || (line.shape.kind === 'prose' && i > at - 2)) continue;
    if (line.shape.kind !== 'prose' && (i === at - 1 || line.shape.words <= 4)) return SHELVES.test(text.slice(line.start, Math.min(line.end, line.start + 80)));
  }
  return false;
}

/** `2. Method`, alone above its text. */
function isNumberedHeading(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || below?.shape.kind !== 'prose' || below.shape.marked !== 'no') return false;
  const { kind, words, end } = line.shape;
  return kind === 'phrase' && words <= 9 && (end === 'open' || end === 'question') && classOf(text.charCodeAt(line.start)) === DIGIT;
}

/** On a shelf a title may be a sentence or hold a question, as long as it does not stop: `Cloth is not rigid: ten years of failures`. */
function isListed(text: string, item: Line): boolean {
  const opens = classOf(text.charCodeAt(item.start + item.shape.marker));
  return item.end - item.start < 160 && (item.shape.end === 'open' || item.shape.end === 'question') && (opens === UPPER || opens === DIGIT);
}

function isTitleLine(text: string, line: Line): boolean {
  if (line.shape.kind !== 'phrase') return false;
  return isTitleText(text.slice(line.start + line.shape.marker, line.end));
}

/** Titles that stand one under the other, with nothing but stamps and names between them: a page of headlines. */
function findShelves(text: string, lines: readonly Line[], roles: Roles): void {
  for (let i = 0; i < lines.length; i++) {
    let end = i;
    const titles: number[] = [];
    while (end < lines.length && lines[end]?.shape.kind !== 'prose' && roles[end] !== 'speaker' && roles[end] !== 'body') {
      const line = lines[end];
      if (line !== undefined && roles[end] === undefined && line.shape.words >= 5 && isTitleLine(text, line) && !isAuthors(text, line)) titles.push(end);
      end++;
    }
    const shelf = titles.length >= 3 || (titles.length === 2 && isShelf(text, lines[i]));
    if (shelf) for (const title of titles) roles[title] = 'title';
    i = Math.max(i, end);
  }
}

function isShelf(text: string, line: Line | undefined): boolean {
  return line !== undefined && line.shape.words <= 4 && SHELVES.test(text.slice(line.start, line.end));
}

/**
 * The title of a page, which stands above its first prose with nothing but controls before it. There it may be a
 * question or hold a verb; and a short one shows in that the prose takes up its words.
 */
function findFirstTitle(text: string, lines: readonly Line[], roles: Roles): void {
  const first = lines.findIndex((line, i) => roles[i] === 'speaker' || roles[i] === 'title' || (roles[i] === 'body' && line.shape.kind === 'prose'));
  if (roles[first] === 'speaker') return findThreadTitle(text, lines, roles, first);
  const line = lines[first];
  if (line === undefined || roles[first] !== 'body') return;
  const { shape } = line;
  const below = lineBelow(lines, roles, first, 6);
  const speaks = below.role === 'speaker';
  const stops = speaks || (below.role === 'body' && isStopped(lines[first + below.distance]));
  const single = shape.words <= 16 && (shape.end === 'open' || shape.end === 'question') && !shape.lowerStart && shape.marked === 'no' && line.end - line.start < 120;
  if (single && stops && (speaks || first > 0 || lines[1]?.gap === true || below.distance > 1)) {
    roles[first] = 'title';
    return;
  }
  const opening = text.slice(line.start, Math.min(line.end, line.start + 120)).toLowerCase();
  for (let i = Math.max(0, first - 30); i < first; i++) {
    const above = lines[i];
    if (above === undefined || above.shape.kind !== 'phrase' || above.shape.words > 6) continue;
    if (above.end - above.start > 5 && opening.includes(text.slice(above.start, above.end).toLowerCase())) {
      roles[i] = 'title';
      return;
    }
  }
}

/** The title of a thread: the last phrase above the first speaker that is long enough to be one. */
function findThreadTitle(text: string, lines: readonly Line[], roles: Roles, speaker: number): void {
  for (let i = speaker - 1; i >= 0 && i >= speaker - 6; i--) {
    const line = lines[i];
    if (line === undefined || line.shape.words < 5 || !isTitleLine(text, line) || isAuthors(text, line)) continue;
    roles[i] = 'title';
    return;
  }
}

function isStopped(line: Line | undefined): boolean {
  return line !== undefined && line.shape.kind === 'prose' && line.shape.end !== 'open';
}

/** From the end to the start, so that each phrase knows what stands under it. */
function findPhrases(text: string, lines: readonly Line[], roles: Roles): void {
  const sayings = speakersAbove(roles);
  const often = repeated(text, lines);
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined) continue;
    if (roles[i] === 'heading' && line.shape.marked === 'heading' && titleBeforeNone(roles, i)) roles[i] = 'title';
    if (roles[i] === undefined) roles[i] = phraseRole(text, lines, roles, i, sayings[i] === true, often);
  }
}

function titleBeforeNone(roles: Roles, at: number): boolean {
  return at < 3 && roles.slice(0, at).every((role) => role === 'chrome');
}

function phraseRole(text: string, lines: readonly Line[], roles: Roles, at: number, saying: boolean, often: ReadonlySet<string>): Role {
  const line = lines[at];
  if (line === undefined) return 'body';
  const { words } = line.shape;
  const above = lines[at - 1];
  if (words <= 4 && often.has(text.slice(line.start, line.end))) return 'chrome';
  const goesOn = above?.shape.kind === 'prose' && !line.gap && above.shape.end === 'open' && (line.shape.lowerStart || above.end - above.start < 120);
  if (goesOn && line.shape.lowerStart) return 'body';
  const below = lineBelow(lines, roles, at, words >= 4 ? 6 : 2);
  if (saying && words <= 2 && roles[at - 1] === 'chrome') return 'chrome';
  if (saying) return words <= 5 && (below.role === undefined || roles[at + 1] === 'chrome' || roles[at + 1] === undefined) ? 'chrome' : 'body';
  if (IDENTIFIER.test(text.slice(line.start, line.end))) return 'body';
  if (isAuthors(text, line) || (above !== undefined && !line.gap && isAffiliation(text, line) && isAuthors(text, above))) return 'chrome';
  if (at === 0 && words >= 3 && lines[1]?.shape.kind === 'stamp' && isTitleLine(text, line)) return 'title';
  if (!isTitleLine(text, line)) return words <= 3 ? 'chrome' : 'body';
  const own = words >= 4 || (line.shape.titled && words >= 3) || at === 0;
  if (below.role === 'body') return own ? 'title' : 'heading';
  if (below.role === 'title' || below.role === 'heading') return words >= 4 && below.distance <= (at === 0 ? 3 : 1) ? 'title' : below.distance > 1 || at === 0 ? 'chrome' : 'heading';
  return words <= 5 ? 'chrome' : 'body';
}

/** The first line under `at` that is no chrome, within a few lines; prose of a body only, not a lone link. */
function lineBelow(lines: readonly Line[], roles: Roles, at: number, reach: number): { readonly role: Role | undefined; readonly distance: number } {
  for (let i = at + 1; i < lines.length && i <= at + reach; i++) {
    const role = roles[i];
    if (role === 'chrome' || lines[i]?.shape.kind === 'url') continue;
    return { role, distance: i - at };
  }
  return { role: undefined, distance: 0 };
}

/** A line with one of these points to a publication; it is not its title. */
const IDENTIFIER = /\barxiv:\d{4}\.\d|\bdoi:\s?10\.|\b10\.\d{4,9}\//i;

const INSTITUTION = /\b(?:Universit\p{L}{1,4}|Institutes?|Departments?|Laborator\p{L}{1,3}|Labs?|Colleges?|Schools?|Academy|Centre|Center|Hospital|Inc|Ltd|GmbH)\b/u;

function isAffiliation(text: string, line: Line): boolean {
  return line.shape.titled && INSTITUTION.test(text.slice(line.start, line.end));
}

/** How lines open that tell who wrote a text, where it appeared or how it is filed. */
const BYLINE = /^(?:By|(?:[Ww]ritten|[Pp]osted|[Ee]dited|[Pp]ublished|[Ss]ubmitted|[Rr]eviewed|[Uu]pdated)\b.{0,30}\b(?:by|on|in)|(?:Authors?|Source|Subjects?|Keywords?|Tags|Category|Categories|Filed under|Journal|Journal-ref|Comments|Cite as|Topics?|Photo|Image|Credit|Editors?|Affiliations?):)\s|^From \p{Lu}[\p{L}.]{1,30},/u;

function isAuthors(text: string, line: Line): boolean {
  const phrase = text.slice(line.start, line.end);
  if (BYLINE.test(phrase) && line.shape.words <= 16) return true;
  return line.shape.titled && /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?:,(?: and| &)? | and | & )\p{Lu}/u.test(phrase) && !phrase.includes(':');
}

/** For each line whether a speaker stands above it. */
function speakersAbove(roles: Roles): boolean[] {
  let speaks = false;
  return roles.map((role) => {
    if (role === 'speaker') speaks = true;
    return speaks;
  });
}

/** Short phrases that stand on three lines or more: what a page says again and again is its own. */
function repeated(text: string, lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.shape.kind !== 'phrase' || line.shape.words > 4) continue;
    const phrase = text.slice(line.start, line.end);
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, times]) => times > 2).map(([phrase]) => phrase));
}
