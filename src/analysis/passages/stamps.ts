import { ONCE } from '../../base/pattern.js';
import { FINITE } from './words.js';

/** Patterns of the dates and times that pages put beside what they show. All are bounded and hold no nested repetition. */
export const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?${ONCE}`;
const DAY = String.raw`(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?${ONCE}`;
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d)?${ONCE}(?:\.\d{1,3})?${ONCE}(?:\s?[AaPp]\.?[Mm]\.?)?${ONCE}(?:\s?(?:UTC|GMT|CET|EST|EDT|PST|PDT|PT|ET)\b|\s[+-]\d{4}\b)?`;
const DAYS = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{1,2})?${ONCE}`;
const YEAR = String.raw`(?:,?\s(?:\d{4}|['’]\d\d\b))`;
const IN_WORDS = String.raw`${MONTH}\s{1,2}\d{1,2}\s\d\d:\d\d(?::\d\d)?\s(?:[A-Z]{2,5}\s)?\d{4}|${MONTH}\s(?:${DAYS}${YEAR}?|\d{4})|${DAYS}\s${MONTH}${YEAR}?`;
export const DATE = String.raw`(?:${DAY},?\s)?${ONCE}(?:${IN_WORDS}|\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d\d-\d\d-\d{4}|\d{1,2}-[A-Z][a-z]{2}-\d{4}|[Tt]oday|[Yy]esterday)`;
const UNIT = String.raw`(?:s(?:ec(?:ond)?s?)?|m(?:(?:in(?:ute)?|onth)s?|os?)?|h(?:rs?|ours?)?|d(?:ays?)?|w(?:ks?|eeks?)?|y(?:rs?|ears?)?)${ONCE}\b\.?`;
const AGO = String.raw`(?:(?:about |over |almost )?(?:\d{1,3}\s?|(?:an?|one|two|three|a few)\s)${UNIT}(?:\sago)?|[Jj]ust now|now)`;
const MOMENT = `(?:${DATE}|(?:${DAY},?\\s)?${ONCE}${CLOCK}|${AGO})${ONCE}`;

/** A moment and what pages add to it (`· Edited`, `5 min read`), at the start of what is tested. */
export const MOMENTS = String.raw`${MOMENT}(?:\s?(?:[·•|,—–-]|at|from)?\s?${ONCE}(?:(?:[Uu]pdated |[Mm]odified )?${MOMENT}|[Ee]dited|\d{1,3}[\s-]min(?:ute)?s? read|UTC)){0,4}`;

/** How a moment begins. */
export const MOMENT_START = String.raw`(?:\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[Tt]oday|[Yy]esterday|about |over |almost |an?\s?[smhdwy]|a few|one|two|three|[Jj]ust now|now)`;

/**
 * Whether a line fits `start` followed by a moment and `end`. Patterns of moments are long, and take tens of milliseconds to
 * compile: they are tried only where a moment begins behind `start`.
 */
function fits(start: string, end: string): (line: string) => boolean {
  const begins = new RegExp(`${start}${MOMENT_START}`);
  const whole = new RegExp(start + end);
  return (line) => begins.test(line) && whole.test(line);
}

/** A whole line that only tells when. */
export const isStamp = fits(
  String.raw`^(?:(?:OP|Author|MOD|Mod|Staff|Admin)\s)?(?:\d{1,5}(?= ?•))?[·•|(\[«—–\s]{0,4}(?:(?:Reply|Post|Comment|Message|Answer) #\d{1,6} (?:on|at):? )?(?:(?:[Ll]ast )?(?:[Pp]osted|[Pp]ublished|[Uu]pdated|[Cc]reated|[Ee]dited|[Mm]odified|[Ss]ubmitted|[Aa]sked|[Aa]nswered|[Oo]pened|[Cc]ommented|[Dd]ate|on)(?: on)?:?\s)?${ONCE}`,
  String.raw`${MOMENTS}(?:,? by:? [A-Z][\w.'’-]{0,30}(?: [A-Z][\w.'’-]{0,30}){0,3})?(?:\s?\|?\s?#\d{1,6})?[·•|)\]»\s—–-]{0,4}$`);

const FILED = String.raw`(?:(?:[Pp]ublicly |[Ff]irst )?[Rr]eleased|[Ii]ssued|[Ll]ast (?:[Cc]hange[sd]?|[Uu]pdate[sd]?|[Ee]dit(?:ed)?|[Rr]evision|[Rr]evised|[Rr]eviewe?d?|[Mm]odified)|(?:[Ff]irst )?[Pp]ublished(?: online)?|(?:[Ss]ubmission )?[Rr]eceived(?: in revised form)?|[Rr]evised|[Ii]n revised form|[Aa]ccepted|[Aa]vailable online|[Uu]pdated)`;
const isDatedChange = fits(String.raw`^(?:[A-Z]{2,8}[ -]?\d[\w/-]{2,20},? )?${FILED}(?: on)?:? `, String.raw`${MOMENT}(?:(?:[;,.]| /) ${FILED}:? ${MOMENT}){0,4}(?:,? \(?(?:[Rr]evision|[Vv]ersion|[Rr]ev\.|[Vv]\.) ?\d{1,5}\)?)?\.?$`);

const CELL = String.raw`[^·•]{2,40}`;
const isDatedRow = fits('^', String.raw`${DATE}(?: [·•] ${CELL}){2,8}$`);

/** How a text came about, `Received 3 May 2023; accepted 1 June 2023`, or how it is filed: `3 May 2023 · No. 41 · Harbour`. */
export const isFiled = (line: string): boolean => line.length < 160 && (isDatedChange(line) || (/[·•]/.test(line) && isDatedRow(line)));

const isMoment = fits('^', String.raw`${MOMENTS}$`);
/** What was done then, and by whom: `Last edited 3 May 2023 by volunteers`, `jane opened this issue on May 3`. */
const isDone = fits(
  String.raw`^(?:by )?[\w.@'’-]{1,30}(?: [\w.@'’-]{1,30}){0,5} `,
  String.raw`${MOMENTS}(?: by [\w.@'’-]{1,30}(?: [\w.@'’-]{1,30}){0,3})?$`);
/** A moment, not how long something took. */
const isTimed = (cell: string): boolean => SINCE.test(cell) && (isMoment(cell) || isDone(cell));
const SINCE = /\d{4}|\d:\d\d|\bago\b|day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const CELL_BREAK = / [·•|] /;

/**
 * A row of what a page tells of a text: when it was written, by whom, how many have answered, what can be done with it, in cells of a
 * few words: `Closed · jane opened this issue on May 3 · 9 comments`. A date and what was on it make none.
 */
export function isMetaRow(line: string): boolean {
  const cells = line.split(CELL_BREAK);
  if (cells.length < 2 || !cells.some(isTimed) || (cells.length === 2 && isMoment(cells[0] ?? ''))) return false;
  return cells.every((cell) => isTimed(cell) || (cell.length < 60 && FEW_WORDS.test(cell) && !FINITE.test(cell)));
}

/** Up to four words without a stop behind them, or eight behind a count. */
const FEW_WORDS = /^(?:\d[\d.,]*[KkM]? \S+(?: \S+){0,6}|\S+(?: \S+){0,3})(?<![.!?;])$/;

/** A line that tells when a page was called up. */
const isRetrieved = fits('^(?:Retrieved|Accessed|Last visited|Archived|Date)(?: on| from the original on)?:? ', String.raw`${MOMENTS}\.?$`);
const opensWithDate = fits('^', String.raw`${DATE}(?:,|\s[|·•–—-])\s.{2,60}$`);

/** A line that opens with a date, or tells when a page was called up. */
export const isDated = (line: string): boolean => isRetrieved(line) || opensWithDate(line);

/** Who published something where and when, on a line under its title: `Ostrava Labs, 14 May 2025`, `Health desk | 4 min read`. */
export const isDateline = fits(String.raw`^[^.!?:]{2,80}?(?:,|\s?[|·•–—-]|\s/|\s{2})\s{0,2}`, String.raw`(?:${MOMENTS}|${DAY}|\d{1,3} min(?:ute)?s? read)$`);

const ISSUE_NUMBER = /^(?:[A-Z][A-Za-z]{1,14} ){0,3}(?:Issue|Vol\.?|Volume|No\.|Number|Edition|Episode|Ep\.)\s#?\d{1,4}/;
const ISSUE = new RegExp(String.raw`${ISSUE_NUMBER.source}(?:[\s,|·•:–—-]{1,4}(?:(?:Issue|No\.|Number)\s\d{1,4}(?:[–-]\d{1,4})?|${MOMENTS}|(?:Spring|Summer|Autumn|Fall|Winter)\s\d{4})){0,4}$`);

/** Which issue of a periodical this is: `Issue 41 | 3 October 2024`. */
export const isIssue = (line: string): boolean => ISSUE_NUMBER.test(line) && ISSUE.test(line);

/** A moment of conversation (time of day, or how long ago), not the date of a publication. */
export const TALK_TIME = new RegExp(String.raw`(?:^|\s|\[|\()(?:\d{1,2}:\d\d|${AGO}|[Tt]oday|[Yy]esterday)`);
