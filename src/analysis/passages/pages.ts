import { oneOf } from '../../base/characters.js';
import { pattern } from '../../base/pattern.js';
import { SIGN } from './chars.js';
import { endOf, lineAt, shapeAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import type { Shape } from './shape.js';
import { shows, TRAIT } from './traits.js';
import { FIRST_PERSON } from './words.js';

/** The site's own voice: sentences with the words of notices, next to its controls or at the edge of the page. */
export function findPleas(lines: Lines, roles: Roles): void {
  lines.shapes.forEach(({ kind, words }, i) => {
    if (kind === 'prose' && words <= 80 && (isControl(lines, i - 1) || isControl(lines, i + 1)) && shows(lines, i, TRAIT.pleads)) roles[i] = 'chrome';
  });
}

/** What stands beside a notice: the edge of the page, a button, a short phrase. */
function isControl(lines: Lines, i: number): boolean {
  const shape = shapeAt(lines, i);
  if (shape === undefined || shape.kind === 'interface') return true;
  return (shape.kind === 'phrase' && shape.words <= 4) || (shape.words < 8 && shows(lines, i, TRAIT.plea));
}

/**
 * The head of a mail (RFC 5322): two fields or more in a row, of which the subject is the title unless it is that of
 * the mail that is answered; or the sender alone under a rule. Where the subject is no title the sender speaks below, if the text gives the address of one.
 */
export function findMailHeads(lines: Lines, roles: Roles): void {
  let above = false;
  let [sender, titled] = [-1, false];
  const senders: number[] = [];
  const isDated = (i: number): boolean => lines.shapes[i]?.kind === 'stamp' && lines.gaps[i] === 0 && shows(lines, i - 1, TRAIT.sender);
  for (let i = 0; i <= lines.shapes.length; i++) {
    const here = shows(lines, i, TRAIT.mailField) || isDated(i);
    if (!here) {
      if (sender >= 0 && !titled && roles[sender] === 'chrome') senders.push(sender);
      sender = -1;
      titled = false;
      above = false;
      continue;
    }
    const sends = shows(lines, i, TRAIT.sender);
    if (above || shows(lines, i + 1, TRAIT.mailField) || (sends && (isRule(lines, i - 1) || isDated(i + 1)))) {
      const isTitle = shows(lines, i, TRAIT.mailSubject);
      roles[i] = isTitle ? 'title' : 'chrome';
      titled ||= isTitle;
      if (sends) sender = i;
    }
    above = true;
  }
  if (senders.some((i) => ((lines.shapes[i]?.signs ?? 0) & SIGN.at) !== 0)) for (const i of senders) roles[i] = 'speaker';
}

/** The title of a paper in a listing, in a field of its own above its authors. */
export function findTitleFields(lines: Lines, roles: Roles): void {
  for (let i = 0; i < lines.shapes.length; i++) if (shows(lines, i, TRAIT.titleField) && lines.gaps[i + 1] === 0 && shows(lines, i + 1, TRAIT.authors)) roles[i] = 'title';
}

/** The head of a passage that was pasted as a seed: its title, its address where it has one, and when it was collected. */
export function findSeedHeads(lines: Lines, roles: Roles): void {
  for (let i = 1; i < lines.shapes.length; i++) {
    if (!shows(lines, i, TRAIT.collected)) continue;
    roles[i] = 'chrome';
    if (lines.gaps[i] === 1) continue;
    const hasAddress = shows(lines, i - 1, TRAIT.address);
    const title = hasAddress ? i - 2 : i - 1;
    if (hasAddress && lines.shapes[i - 1]?.kind !== 'url') roles[i - 1] = 'chrome';
    if (title >= 0 && (!hasAddress || lines.gaps[i - 1] === 0)) roles[title] = 'title';
  }
}

/** Whether a line is drawn with signs alone, `------`. */
function isRule({ shapes }: Lines, i: number): boolean {
  const shape = shapes[i];
  return shape !== undefined && shape.kind === 'interface' && shape.words === 0 && shape.length > 2;
}

/** So many short labels in a row at least are a menu. */
const FEWEST_LABELS = 5;

/** A row of labels with no other row beside it is a menu, no table; and so are many labels of a few words, one a line. */
export function findMenus(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  let run = 0;
  for (let i = 0; i <= shapes.length; i++) {
    const shape = shapes[i];
    if (shape?.kind === 'row' && shapeAt(lines, i - 1)?.kind !== 'row' && shapes[i + 1]?.kind !== 'row' && shows(lines, i, TRAIT.labels)) roles[i] = 'chrome';
    if (shape !== undefined && isShortLabel(shape) && roles[i] !== 'speaker') {
      run++;
      continue;
    }
    // The last may be the title of what stands below it.
    const last = lines.gaps[i - 1] === 1 && shape?.kind === 'prose' ? i - 1 : i;
    if (run >= FEWEST_LABELS) for (let k = i - run; k < last; k++) roles[k] ??= 'chrome';
    run = 0;
  }
}

/** Whether a line is a few words without a figure, or a control. */
function isShortLabel({ kind, words, end, marked, signs }: Shape): boolean {
  return words <= 4 && marked === 'no' && end === 'open' && (kind === 'interface' || (kind === 'phrase' && words > 0 && (signs & SIGN.digit) === 0));
}

/** A headline that stands twice, as in the name of a page or at the end of the path to it and above its text. */
export function findRepeated(lines: Lines, roles: Roles): void {
  const { shapes, starts, text } = lines;
  for (let i = 1; i < shapes.length; i++) {
    const shape = shapes[i];
    if (shape === undefined || shape.words < 4 || shape.length < 20 || shape.length > 200 || shape.marked === 'item' || !mayBeVoted(shape, 4) || roles[i] === 'speaker') continue;
    for (let k = i - 1; k >= i - 2 && k >= 0; k--) {
      if (k === i - 2 && !BETWEEN.includes(shapes[i - 1]?.kind)) break;
      const above = shapes[k];
      if (above === undefined || above.length < shape.length || above.length > shape.length + 80 || roles[k] === 'speaker') continue;
      const rest = above.length - shape.length;
      const isPath = rest > 0 && above.end !== 'stop' && text.charCodeAt(endOf(lines, k) - 1) === text.charCodeAt(endOf(lines, i) - 1) && text.startsWith(` ${lineAt(lines, i)}`, (starts[k] ?? 0) + rest - 1);
      const isName = !isPath && above.first === shape.first && text.startsWith(lineAt(lines, i), starts[k]) && (rest === 0 || PAGE_NAME.test(lineAt(lines, k).slice(shape.length)));
      if (!isName && !isPath) continue;
      // What is still loading says so more than once.
      if (shape.end === 'cut') {
        [roles[k], roles[i]] = ['chrome', 'chrome'];
        continue;
      }
      roles[i] = 'title';
      roles[k] = isPath ? 'chrome' : 'title';
    }
  }
}

/** What may stand between the two: a control, or when it appeared and where. */
const BETWEEN: readonly (Shape['kind'] | undefined)[] = ['interface', 'stamp', 'byline'];

/** What the name of a page has behind its headline: ` - The Harbour Gazette`. */
const PAGE_NAME = /^ (?:[-|·•–—]|::) \S.{0,60}$/;

/** Questions and answers: where several questions each stand alone above prose and nobody speaks, they are its headings. */
export function findQuestions(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  const asked: number[] = [];
  shapes.forEach(({ end, words, marked, lowerStart, titled }, i) => {
    if (end === 'question' && words <= 20 && marked === 'no' && !lowerStart && (gaps[i] === 1 || (i > 0 && roles[i - 1] === 'chrome') || titled || endsAnswer(shapeAt(lines, i - 1))) && shapes[i + 1]?.kind === 'prose' && shapes[i + 1]?.end === 'stop' && isOneSentence(lines, i)) asked.push(i);
  });
  if (asked.length < 3 || roles.includes('speaker')) return;
  for (const i of asked) roles[i] = 'heading';
  // What stands alone right above the first names the page that answers them.
  const top = (asked[0] ?? 0) - 1;
  if (top >= 0 && gaps[top] === 1 && (roles[top] === undefined || ANSWERS.test(lineAt(lines, top)))) roles[top] = 'title';
}

/** Whether a line is an answer that has come to its end. */
function endsAnswer(shape: Shape | undefined): boolean {
  return shape?.kind === 'prose' && shape.end === 'stop' && shape.words >= 8;
}

/** Whose questions are answered: `Harbour FAQ`. */
const ANSWERS = pattern(String.raw`^\p{Lu}.{1,40} (?:FAQs?|Q&A)$`);

/** Names with initials look like sentences for their stops. */
export function findInitials(lines: Lines, roles: Roles): void {
  lines.shapes.forEach(({ kind, words, end }, i) => {
    if (kind === 'prose' && roles[i] !== 'speaker' && (shows(lines, i, TRAIT.initials) || (words <= 6 && end === 'open' && shows(lines, i, TRAIT.authors)))) roles[i] = 'chrome';
  });
}

/** Headlines that read like a sentence without its stop, each above its date and a few sentences: `Why pumps fail and who mends them`. */
export function findDatedHeadlines(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  if (roles.includes('speaker')) return;
  shapes.forEach(({ kind, words, marked, lowerStart, end, length, titled }, i) => {
    if (kind !== 'prose' || roles[i] !== 'body' || marked !== 'no' || lowerStart || words > (titled ? 20 : 16) || length > 120 || (end !== 'open' && end !== 'question')) return;
    const isApart = i === 0 || (roles[i - 1] !== 'title' && (gaps[i] === 1 || roles[i - 1] !== 'body'));
    if (!isApart || !(shapes[i + 1]?.kind === 'stamp' || (titled && (shows(lines, i + 1, TRAIT.dated) || shows(lines, i + 1, TRAIT.dateline)))) || shows(lines, i + 1, TRAIT.talkTime) || shapes[i + 2]?.kind !== 'prose' || shapes[i + 2]?.end !== 'stop') return;
    if ((titled ? !STATEMENTS.test(lineAt(lines, i)) : isOneSentence(lines, i)) && !FIRST_PERSON.test(lineAt(lines, i))) roles[i] = 'title';
  });
}

/** The titles of a page of results that stand right above their address. */
export function findResults(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  shapes.forEach(({ kind, words, marked, lowerStart, end }, i) => {
    if (kind === 'url' || shapes[i + 1]?.kind !== 'url' || gaps[i + 1] !== 0 || gaps[i + 2] !== 0 || (i > 0 && gaps[i] === 0) || roles[i] === 'speaker' || kind === 'interface' || kind === 'stamp') return;
    if (marked === 'no' && words >= 4 && words <= 20 && !lowerStart && (end === 'open' || end === 'question')) roles[i] = 'title';
  });
}

/** How many points a link was given, and by whom it was posted, stands under its title: `214 points by quietfox 6 hours ago`. */
const POINTS = /^\d[\d,]{0,6} points? by /;
/** When a question was asked stands right under it, or above it: `Asked 2 months ago`. */
const ASKED = /^Asked .{3,40}(?:ago|\d{4}|today|yesterday)\b/;
const POINTED = oneOf('0123456789A');

/** Who began what is discussed, right under its title: `Closed · jane opened this issue on May 3`. */
const OPENED = /(?:opened|started|created|asked|posted) this (?:issue|discussion|question|topic|thread|conversation|post)\b|wants to merge \d|\breleased this\b/;

/** Where a post stands and how long it has, above its title: `r/gulls • 7d ago`. */
const COMMUNITY = /^r\/\w{2,30} (?:[•·] )?\d{1,2} ?(?:m|h|d|mo|y|min|hr|days?|hours?|months?|years?)\.?(?: ago)?$/;
const SMALL_R = 114;

/** The titles of links that readers vote for, of questions that they answer, and of what they discuss. */
export function findVoted(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  for (let i = 0; i < shapes.length; i++) {
    if (roles[i] === 'speaker') continue;
    if ((shapes[i]?.kind === 'stamp' || shapes[i]?.kind === 'interface') && (shapes[i]?.words ?? 0) > 3) {
      const title = i > 1 && (shapes[i - 1]?.words ?? 9) < 2 ? i - 2 : i - 1;
      if (OPENED.test(lineAt(lines, i)) && mayBeVoted(shapeAt(lines, title), 2) && roles[title] !== 'speaker') roles[title] = 'title';
    }
    if (shapes[i]?.first === SMALL_R && shapes[i]?.end === 'open' && COMMUNITY.test(lineAt(lines, i))) {
      roles[i] = 'chrome';
      if (mayBeVoted(shapes[i + 1], 3) && roles[i + 1] !== 'speaker') roles[i + 1] = 'title';
    }
    if (POINTED[shapes[i]?.first ?? 0] !== 1) continue;
    const line = lineAt(lines, i);
    if (POINTS.test(line) && mayBeVoted(shapeAt(lines, i - 1), 2) && roles[i - 1] !== 'speaker') roles[i - 1] = 'title';
    if (!ASKED.test(line)) continue;
    const asked = [i - 1, i - 2, i + 1, i + 2].find((k) => mayBeVoted(shapeAt(lines, k), 4) && shapes[k]?.end !== 'cut' && (k < i || shapes[k]?.end === 'question'));
    if (asked !== undefined && roles[asked] !== 'speaker') roles[asked] = 'title';
  }
}

/** What stands above what others have looked for. */
const QUERIES = /^(?:(?:People|Users|Others|Customers|Readers) also (?:search|ask|look|view|want)|(?:Related|Popular|Trending|Similar|Recent|Top) (?:searches|search terms|queries|questions)\b|Searches related to\b)/;
const QUERYING = oneOf('PUOCRTS');

/** What others have looked for or asked, on lines of its own below what says so. */
export function findQueries(lines: Lines, roles: Roles): void {
  const { shapes, gaps } = lines;
  shapes.forEach(({ kind, words, first, end }, i) => {
    if (QUERYING[first] !== 1 || words > 8 || (kind !== 'phrase' && kind !== 'interface') || end === 'stop' || roles[i] === 'speaker' || !QUERIES.test(lineAt(lines, i))) return;
    roles[i] = 'chrome';
    for (let k = i + 1; k < shapes.length && (gaps[k] === 0 || k === i + 1); k++) {
      const shape = shapes[k];
      if (shape === undefined || shape.words < 2 || shape.words > 12 || shape.end === 'stop' || shape.end === 'cut' || shape.kind === 'url' || roles[k] === 'speaker') break;
      roles[k] ??= 'body';
    }
  });
}

/** Whether a line may be the title of a link or a question that readers vote for. */
export function mayBeVoted(shape: Shape | undefined, fewest: number): boolean {
  return shape !== undefined && shape.words >= fewest && shape.words <= 30 && shape.length < 200 && (shape.kind === 'phrase' || shape.kind === 'prose') && shape.end !== 'stop' && shape.end !== 'colon';
}

/** Whether a line and one beside it belong to a sheet of facts. */
export function isField(lines: Lines, i: number): boolean {
  const mayBe = (k: number): boolean => shows(lines, k, TRAIT.field) && lines.shapes[k]?.kind !== 'interface';
  return shows(lines, i, TRAIT.field) && ((lines.gaps[i] === 0 && mayBe(i - 1)) || (lines.gaps[i + 1] === 0 && mayBe(i + 1)));
}

/** One of several figures in a row with what they count: `51,300 letters sorted`. */
export function isFact({ shapes, gaps }: Lines, at: number): boolean {
  const opens = (i: number): boolean => shapes[i]?.marked === 'no' && (shapes[i]?.figured ?? false);
  return opens(at) && ((gaps[at] === 0 && opens(at - 1)) || (gaps[at + 1] === 0 && opens(at + 1)));
}

/** Whether a line tells who wrote a page or when. */
export function isAboutPage(lines: Lines, at: number): boolean {
  return shows(lines, at, TRAIT.authors) || shows(lines, at, TRAIT.dated) || shows(lines, at, TRAIT.dateline) || lines.shapes[at]?.kind === 'stamp';
}

/** Where a sentence ends that asks nothing. */
const STATEMENTS = pattern(String.raw`[.!](?<! vs?\.|\b\p{Lu}\.) \p{Lu}`);
const SENTENCES = pattern(String.raw`[.!?] \p{Lu}`);

/** Whether no sentence ends inside a line. */
export function isOneSentence(lines: Lines, i: number): boolean {
  return !SENTENCES.test(lineAt(lines, i));
}
