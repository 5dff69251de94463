import { oneOf } from '../../base/characters.js';
import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import { SIGN } from './chars.js';
import { DATE, MOMENT_START, MOMENTS } from './stamps.js';

const HANDLE = new RegExp(String.raw`^(@[A-Za-z0-9_][\w.-]{0,63}(?:@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4})?|\/?u\/[\w-]{2,40})(?:\s{0,4}[·•—|].{0,60}|\s{1,3}${MOMENTS})?$`);
/** A mark of the direction of writing may stand before the handle, and a date behind it. */
const NAMED_HANDLE = /^([^@\s][^@]{0,60}\s\(?[\u200e\u200f]?@[A-Za-z0-9_](?:\w|\.(?=\w)){0,30}(?:@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4})?\)?)(?:\s{0,4}[·•—|-].{0,60}|\s(?:\d{1,2}[smhdwy]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?))?$/;
/** A sentence before a handle is no name: it comes to an end, or several of its words are small. Behind a dash stands who said what is above. */
const SENTENCE = /^[—–-]|[.!?] [A-Z]|[,;:] @|(?:^|\s)[a-z]{2,}(?: \S+){0,2} [a-z]{2,}(?:\s|$)|^(?:[A-Z]\w+ )?(?:[a-z]{2,} ){2}/;

/** Whom a post is for or where it came from, not who speaks. */
const ADDRESSED = /^(?:(?:In )?[Rr]eply(?:ing)? to|RT|[Vv]ia|[Cc]c|[Hh]\/t|[Ww]ith|[Ff]ollow|[Rr]etweeted|[Rr]eposted|[Bb]y|[Tt]o|[Ff]rom|[Cc]ontact|[Tt]hanks|[Tt]hank|[Ss]ee|[Aa]sk)\b/;

/** Where the handle ends on a line that holds nothing but a handle, or a name and a handle, and a time; else 0. */
export function handleEnd(line: string): number {
  if (line.length > 140) return 0;
  const at = line.indexOf('@');
  if (at < 0 && !line.startsWith('u/') && !line.startsWith('/u/')) return 0;
  return (HANDLE.exec(line) ?? (at > 1 && !ADDRESSED.test(line) && !SENTENCE.test(line.slice(0, at + 1)) ? NAMED_HANDLE.exec(line) : null))?.[1]?.length ?? 0;
}

const NAME = String.raw`[\p{Lu}\p{Ll}][\p{L}\p{M}\d._'’-]{0,30}(?:\s(?:\p{Lu}|de|van|von|der|da)[\p{L}\p{M}._'’-]{0,30}){0,3}`;
const BEFORE_TIME = String.raw`(?:\s{1,3}|\s?[—–·•|]\s?|,?\s\[|:?\s\()(?:APP\s|BOT\s)?(?=.{0,12}(?:\d{1,2}:\d\d|ago|Today|Yesterday|\d\s?[hmd]\b))`;
/** What is quicker to see of a line that tells a name and a time. */
const TIME = /\d:\d|ago|Today|Yesterday|\d\s?[hmd]\b/;
const MOMENT_BEHIND = new RegExp(BEFORE_TIME + MOMENT_START);

const POSTED = /^(?:(?:Post|Posted|Message|Reply|Replied|Comment|Answer|Answered|Asked|Written|Review|Reviewed|Submitted) by:?|by(?=.{2,40} »)) /;

const POSTING = oneOf('PMRCAWSb');
const USING = oneOf('abcdefghijklmnopqrstuvwxyz0123456789_');

/** Each with what is quicker to see of a line that it fits; `signs` are those that the line holds. */
const BYLINES = [
  // A quoted speaker, as in forums: `jane wrote:`.
  { mayFit: (line: string) => line.charCodeAt(line.length - 1) === 58, pattern: pattern(String.raw`^(?:\d{1,4}\. )?(?<name>${NAME}) (?:wrote|writes|said|says)(?: on .{4,40})?:$`) },
  // As in quotations of forums: `Originally Posted by jane`.
  { mayFit: (line: string) => line.charCodeAt(0) === 79 || line.charCodeAt(0) === 81, pattern: pattern(String.raw`^(?:Original(?:ly)? [Pp]ost(?:ed)? [Bb]y|Quot(?:e from|ing):?) (?<name>${NAME})(?: View Post)?:?$`) },
  // As under posts of blogs: `jane says: November 13, 2018 at 8:02 am`.
  { mayFit: (line: string) => line.includes(' says'), pattern: pattern(String.raw`^(?<name>${NAME}) says:? (?:on )?${MOMENTS}:?$`) },
  // As in trackers of issues and in forums: `jane commented on Jan 14, 2024`, `jane wrote on 3 May 2023, 10:14`.
  { mayFit: (line: string) => / (?:commented|replied|wrote|posted) /.test(line), pattern: pattern(String.raw`^(?<name>@?${NAME}) (?:commented|replied|wrote|posted) (?:on |at )?${MOMENTS}[\s•·\w]{0,20}$`) },
  // A user and how long ago, as on Hacker News: `user42 3 hours ago | parent | next`.
  { mayFit: (line: string) => line.includes(' ago') || line.includes(' on '), pattern: /^(?:\[[–+-]\]\s?|[▲~]\s?)?(?<name>[\w-]{2,30})(?:\[[A-Z]\])?(?:(?:\s?\d+ points?){1,3})?(?:\s\|)?\s(?:(?:on )?(?:\d{1,3}|an?) (?:minute|hour|day|month|year)s? ago\*?(?:\s?[|[(·•].{0,80})?|on [A-Z][a-z]{2} \d{1,2}, \d{4}\s?[|[].{0,80})$/ },
  // A comment that may be folded, its age and its votes: `[-]Jane Doe3y 12`.
  { mayFit: (line: string) => line.charCodeAt(0) === 91 && line.charCodeAt(2) === 93, pattern: pattern(String.raw`^\[[–+-]\] ?(?<name>${NAME}?) ?\d{1,3}(?:min|h|d|w|mo|m|y)(?: -?\d{1,4}){0,3}$`) },
  // A name and a time, as in Slack and Discord: `Jane Doe  10:32 AM`, `jane — Today at 10:32`.
  { mayFit: (line: string) => TIME.test(line) && MOMENT_BEHIND.test(line), pattern: pattern(String.raw`^(?<name>${NAME})${BEFORE_TIME}${MOMENTS}[\])]?:?$`) },
  // A user, when he wrote and what a forum tells of him: `marlow OP · Nov 14, 2023`, `ida-k Nov 14, 2023 · Regular · 880 posts`.
  { mayFit: (line: string, signs: number) => (signs & SIGN.digit) !== 0 && USING[line.charCodeAt(0)] === 1 && /\d{4}(?: [·•|] |$)/.test(line), pattern: new RegExp(String.raw`^(?<name>[a-z\d_](?=.{0,29}[a-z])[\w.-]{1,29})(?: (?:OP|Author|Mod|MOD|Admin|Staff))?(?: [·•|])? (?=(?:\d{1,2} )?[A-Z])${DATE}(?: [·•|] [^·•|]{2,30}){0,4}$`) },
  // A name and a date with its time, as in chains of mails: `Jane Doe to me May 13, 2026, 11:02 PM`.
  { mayFit: (line: string, signs: number) => (signs & SIGN.digit) !== 0 && (signs & SIGN.colon) !== 0 && /\d{4},? (?:at )?\d{1,2}:\d\d/.test(line), pattern: pattern(String.raw`^(?<name>${NAME})(?: to (?:me|\p{Lu}[\p{L}'’-]{0,20}(?: \p{Lu}[\p{L}'’-]{0,20})?)(?:, (?:me|\p{Lu}[\p{L}'’-]{0,20})){0,4})?(?:,?\s{1,3}|\s?[—–·•|-]\s?|\s[([]|\son\s)(?=\S{1,10},? )${MOMENTS}[\])]?(?:,? said)?:?(?:\s{1,2}#?\d{1,4})?$`) },
  // A time in brackets and a name above what is said, as in exported chats: `[14-Apr-26 18:02] Lou (second floor)`.
  { mayFit: (line: string) => line.charCodeAt(0) === 91 && line.includes('] '), pattern: pattern(String.raw`^\[(?:[\d/.-]{4,10},? |\d{1,2}[- ]\p{Lu}\p{Ll}{2}[- ]\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\] (?<name>(?:[\p{L}\d_][\w.-]{1,30}|\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3})(?: \([^()]{1,24}\))?)(?: (?:BOT|APP))?$`) },
  // Who wrote to a list, whose archive hides addresses: `Jane Doe jane at reeds.example`.
  { mayFit: (line: string, signs: number) => (signs & SIGN.dot) !== 0 && line.includes(' at '), pattern: pattern(String.raw`^(?<name>${NAME}(?: via [\w-]{2,40})?) [\w.+-]{1,40} at (?:[\w-]{1,40}\.){1,4}[a-z]{2,10}$`) },
  // Who wrote a post and when, as in forums: `Post by marlow » Tue Mar 12, 2019 9:41 pm`.
  { mayFit: (line: string) => POSTING[line.charCodeAt(0)] === 1 && POSTED.test(line), pattern: pattern(String.raw`${POSTED.source}(?<name>${NAME})(?:,| »| on| [·•|–-])? ${MOMENTS}$`) },
];

/** What happened or when (`Asked 2 years ago`): it was said of a page, not by a person. */
const NO_NAME = pattern(String.raw`^\d|^(?:Last|Today|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Listen|Watch|Play|Duration|Length|OP|on|asked|answered|opened|closed|edited|commented|replied|posted|modified|founded|created|started|joined|updated|submitted|published|added|uploaded|registered|active)\b|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$|^\p{Lu}\p{Ll}{2,10}(?:ed|wn)$`);

const NOWHERE: Span = { start: 0, end: 0 };

/** Where the name stands on a line that tells only who spoke and when; its end is 0 where there is none. */
export function bylineName(line: string, signs: number): Span {
  if (line.length > 120) return NOWHERE;
  for (const { mayFit, pattern } of BYLINES) {
    const match = mayFit(line, signs) ? pattern.exec(line) : null;
    const name = match?.groups?.['name'];
    if (match && name !== undefined && !NO_NAME.test(name)) {
      const start = match[0].indexOf(name, match[0].indexOf(' by ') + 1);
      return { start, end: start + name.length };
    }
  }
  return NOWHERE;
}

/** What stands before the name of who speaks: a sign that folds the saying up, a bullet, its number, or what somebody did and `by`. */
const MARKS = /^(?:(?:\[[+–-]\]\s?|[•◦▪‣»▲△]\s{1,8}|\d{1,4}[.)]\s{1,3}|#\d{1,5}:?\s{1,3}|(?:Off|On)line ){1,3}|(?:[A-Za-z]{2,12}(?::\d{1,4})? ){0,2}(?:\d{1,3} [a-z]{3,7} ago )?by:?\s)/;
export const MONTH_OR_DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** A name of some words, with what its bearer does behind a comma, or that of a user. */
const HEAD_NAME = pattern(String.raw`^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: (?:de|van|von|der|da))?(?: (?!${MONTH_OR_DAY}[a-z]{0,6}\b)\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?![\p{L}\d_])){1,3}|[\p{L}\d_@][\p{L}\p{M}\d_.@'’-]{1,40})(?:,\s{1,2}\p{L}[\p{L}\d .,&'’-]{1,60}?(?=\s{2,}\S|\s?[|[·•]|$))?`);
/** Behind a number or a sign that all heads have it may be any few words. */
const MARKED_NAME = pattern(String.raw`^[\p{L}\d_][\p{L}\p{M}\d_.'’-]{1,24}(?: \p{L}[\p{L}\p{M}.'’-]{0,24}){0,2}$`);
/** With what goes on behind a name what is none of it. */
const BEHIND = /^(?:\s?[|·•[]|\s?\([#\d]|\s{2,}\S|,? \d|,\s| (?:added|commented|replied|wrote|posted|answered|reviewed|rated)\b)/;

/** Where the name stands on a line that tells who speaks: behind its marks, and before the rest. */
export function nameIn(line: string): Span {
  const start = MARKS.exec(line)?.[0].length ?? 0;
  const named = line.slice(start);
  const end = start + (((start > 0 ? MARKED_NAME.exec(named) : null) ?? HEAD_NAME.exec(named))?.[0].length ?? 0);
  return end > start && !NO_NAME.test(line.slice(start, end)) && (end === line.length || BEHIND.test(line.slice(end))) ? { start, end } : { start: 0, end: line.length };
}
