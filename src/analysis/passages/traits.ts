import { oneOf } from '../../base/characters.js';
import { pattern } from '../../base/pattern.js';
import { classOf, DIGIT, LOWER, SIGN, UPPER } from './chars.js';
import { isExactRow, isFigureRow } from './figure-rows.js';
import { isFurniture, isImprint } from './furniture.js';
import { isTitleText } from './glue.js';
import { lineAt, shapeAt, type Lines } from './lines.js';
import { pleasIn } from './pleas.js';
import type { Shape } from './shape.js';
import { isDated, isDateline, TALK_TIME } from './stamps.js';
import { creditAt, titleSpan } from './titles.js';
import { SHELVES } from './words.js';

const POINTS = /(?::|\bat) (?:https?:\/\/|(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,12}\/)\S+$/;

/** A line with one of these points to a publication; it is not its title. */
const IDENTIFIER = /\barxiv[: ]\d{4}\.\d|\bdoi:\s?10\.|\b10\.\d{4,9}\//i;
const INSTITUTION = pattern(String.raw`\b(?:Universit\p{L}{1,4}|Institutes?|Departments?|Laborator\p{L}{1,3}|Labs?|Colleges?|Schools?|Academy|Centre|Center|Hospital|Inc|Ltd|GmbH)\b`);
/** How lines open that tell who wrote a text, where it appeared or how it is filed. */
const BYLINE = pattern(String.raw`^(?:By|(?:[Ww]ritten|[Pp]osted|[Ee]dited|[Pp]ublished|[Ss]ubmitted|[Rr]eviewed|[Uu]pdated)\b.{0,30}\b(?:by|on|in)|(?:Authors?|(?:Author|Category|Tag|Monthly) Archives|Presenters?|Speakers?|Hosts?|Chairs?|Scribes?|Moderators?|Attendees|Participants|Regrets|Source|Subjects?|Keywords?|Tags|Category|Categories|Filed under|Journal|Journal-ref|Comments|Cite as|Topics?|Photo|Image|Credit|Editors?|Affiliations?|From|Share|Sort(?:ed)? by|Further information|Main articles?|See also|Media contact|Press contact|Contact|Filed|Section|Reading time|Cite this|Citation|References?|Licen[cs]e|Version|Status):)\s|^(?:Authors|Editors|Affiliations|Keywords|Subjects):\p{Lu}|^by\p{Lu}|^From \p{Lu}[\p{L}.]{1,30},|^From \p{Lu}.{1,30}\bWiki$`);
/** A number or a sign at a name points to where its bearer works. */
const AUTHORS = pattern(String.raw`^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}\.){0,2}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,2}[\d*†‡§¹²³⁴⁵]{0,3}(?:,[\d*†‡§]{1,3}){0,4}(?:,(?: and| &)? | and | & )\p{Lu}[\p{L}.'’-]{0,30}[\d*†‡§¹²³⁴⁵,.]{0,3} (?:\p{Lu}|d[aei] |v[ao]n )`);
const PERSON_NAME = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?: (?:\p{Lu}\.|de|van|von|der|da))?(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,24}){1,2}`;
/** Nothing but names of two words or three, however short, and the marks of where they work: `Jun Vik, Ola Moe and Ida M. Lund`, `Jun Vik a, b, *`. */
const PEOPLE = pattern(String.raw`^${PERSON_NAME}(?: ?[,;&](?: and| &)? ${PERSON_NAME}| (?:and|&) ${PERSON_NAME}|,? ?[a-z\d*†‡§](?![\p{L}\d])){1,40}$`);
/** `Ada Lomax¹, Ben Hale²*, and the Gull Group`. */
const RAISED = pattern(String.raw`^\p{Lu}[\p{L}. '’-]{2,40}[¹²³⁴⁵⁶*†‡§]{1,3}(?:, (?:and )?| and | & ).{0,300}\p{L}[¹²³⁴⁵⁶*†‡§]`);
/** What stands in titles and not between names. */
const IN_TITLES = / (?:at|with|for|in|on|to|from|the|an?|by|into|over|is|are) /;
/** `L. Vos, M. Akande and T. Ohr`, `V Holm, K Aas`. */
const INITIALS = pattern(String.raw`^(?:\p{Lu}\.? ?-?){1,3} ?\p{Lu}[\p{L}'’-]{1,24}(?:(?:, | and | & |, and )(?:\p{Lu}\.? ?-?){1,3} ?\p{Lu}[\p{L}'’-]{1,24}){0,12}$`);
const SMALL = /\p{Ll}/u;
/** A second letter in lower case, as nearly every line has, tells that it is none. */
const isInitials = (line: string): boolean => classOf(line.charCodeAt(1)) !== LOWER && INITIALS.test(line);
/** Somebody's words, and who said them: `"Steady as a train" (City Rider)`. */
const QUOTE = /^["“][^"“”]{2,120}["”](?:,? ?[(–—-].{1,60})?[.!]?$/;
const FIELD = pattern(String.raw`^(?!(?:Title|Subject|Abstract)\b)\p{Lu}[\p{L}\d ]{1,24}: \S`);
/** One part of several that are counted: `Item 3: Lids`. */
const PART = /^(?:Item|Part|Step|Section|Day|Question|Topic|Phase|Task|Example|Annex|Appendix|Tip|Rule|Finding|Recommendation|Chapter|Point|Agenda item|Signal|Change|Trend|Reason|Lesson|Myth|Mistake|Stage|Level|Week|Module|Scenario|Option|Challenge|Prediction) (?:\d{1,2}|[A-H]|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;
const SECTION = /^(?:[#=\s]{0,8}|\**)?(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?\s+)?(?:Abstract|Introduction|Background|Overview|(?:Executive )?Summary|(?:Materials and )?Methods?|Methodology|Experiments?|Evaluation|Results?|Findings|Analysis|Discussion|Limitations|Conclusions?|Related Work|Acknowledge?ments?|References|Appendix|Notes|Contents|Usage|Installation|Getting [Ss]tarted|Highlights|Key (?:takeaways?|points|facts|findings)|What's new|About)\b.{0,24}$/iu;
/** The same, with nothing behind it. */
const PART_ALONE = /^(?:Description|TL;?DR|Takeaways|At a glance|In brief|Questions?|Answers?|Details|Files|Changes|Features|Fixes|Improvements|Requirements|Options|Parameters|Examples?|Documentation|Motivation|(?:Breaking|Notable|Other) changes|New features|Bug ?fixes|Added|Changed|Deprecated|Removed|Fixed|Security|What['’]s changed|Main text|Full text|Lede|Objectives?|Purpose|Setting|Participants|Design|Measurements|Interpretation|Funding|Data availability|Supplementary (?:material|information)):?$/i;
const COMMENTS = /^\d[\d,.]{0,6} (?:comments?|replies|responses|answers)(?: so far)?:?$/i;
const BARE_NAME = pattern(String.raw`^(?=.{0,30}\p{L})[\p{L}\d][\p{L}\d._-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2}$`);
const USER_NAME = pattern(String.raw`^(?:(?=[\d._-]{0,29}[A-Za-z])[\w.-]{2,30}(?:@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3})?|\p{Lu}[\p{L}.'’-]{0,30}(?: (?:de|van|von|der|da)){0,2}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}|(?:Speaker|Guest|User|Participant|Caller|Voice) \d{1,3})$`);
/** What stands before a name that is alone: a bullet that indents an answer, what its bearer did, or whether that is there. */
export const BEFORE_NAME = /^(?:[•◦▪‣]\s{1,8}|(?:Off|On)line |(?:(?:Answer|Comment|Message|Post|Posted|Reply|Review) )?by )/;
/** When a passage was pasted as a seed, and its hash. */
const COLLECTED = /^Collected \d{4}-\d\d-\d\d, SHA-256 [\da-f]{64}$/;
const COLLECTED_LENGTH = 'Collected 2026-01-01, SHA-256 '.length + 64;
/** One that nobody has filled in, too. */
const ADDRESS = /^https?:\/\/\S*$/i;
/** `Plan a visit | Opening hours | Shop`. */
const LABELS = pattern(String.raw`^\p{Lu}\p{L}*(?: [\p{L}&'’-]+){0,2}(?: \| \p{Lu}\p{L}*(?: [\p{L}&'’-]+){0,2}){2,11}$`);
const PERSON = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Cllr)\.? )?\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,2}(?: \([^()]{1,30}\))?`;
/** Who was there: `Present: Ms. Ode (chair), A. Kamp, Mr. Lind`. */
const ROLL = pattern(String.raw`^\p{Lu}\p{Ll}{2,14}(?: \p{Ll}{2,12}){0,2}: (?=[^,]{0,30}[ .])${PERSON}(?:[,;] (?:and )?${PERSON}){1,30}\.?$`);
/** What answers or passes on a letter has that one's subject, not one of its own. */
const ANSWER = /^Subject:\s+(?:R[Ee]|F[Ww]d?|AW|SV|WG)\s?:/;
const EMOJI_END = /(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf])\ufe0f?$/;
/** A time of day with its zone tells of the page. */
const CLOCK = /\d:\d\d(?::\d\d)? ?(?:[AaPp]M )?(?:UTC|GMT|CES?T|E[SD]T|P[SD]T)\b/;
/**
 * What no title holds: signs of menus, of votes and of what follows from what, a clock with its date or half of the day, a figure
 * for a label or behind one in brackets, a postal code before its country, whose picture it is, several things set apart by points, how a note to oneself or somebody's turn begins, a formula, two figures at the end.
 */
const NO_TITLE = pattern([
  '[●▾▸▼►▶▲↑↓→⇒☆★✓✔]', String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`, String.raw`: \d{4}-\d\d-\d\d\b`, String.raw`\d:\d\d ?[AaPp]\.?[Mm]\b`, String.raw` at \d{1,2}:\d\d$`,
  String.raw`: [~<>≈]?(?:[$€£]\d[\d.,]*[KkMB]?|\d[\d.,]* ?%|\d+\.\d+)$`, ' · .{1,200} · ',
  String.raw`^(?:TODO|FIXME|NB)\b`, String.raw`^As (?:explained|featured|seen|described|heard|published|reported) (?:in|on|by|at)\b`, String.raw`^[QA](?:: | \()`, String.raw`^\p{Lu}{2,4}: ["“]`, String.raw`^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, \d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}$`,
  String.raw`^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}(?: \d+)?$`, String.raw`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6},? \d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}\b`,
  String.raw`[|·,] Vol(?:\.|ume)? \d`, String.raw`^\p{Lu}[\p{L} ]{1,20}: [^|·•:]{2,40}[|·•] ?\p{Lu}[\p{L} ]{1,30}: `, String.raw`^[\dA-Z]+_[\dA-Z_]+\b`, String.raw`, [^,]{0,24}\b\d{4,6}, \p{Lu}[\p{L} ]{3,24}$`,
  String.raw`^To \p{Ll}+ .{1,80}, (?:press|click|tap|select)\b`, ' = \\S', String.raw`\s\d[\d.,]*\s\d[\d.,]*$`, String.raw`\) \d+(?:\.\d+)?%?$`, String.raw`\d # \d{1,4}$`, String.raw`\blogo(?:\p{Lu}|$)`, String.raw`[.!?](?:Credits?|Photo|Image|Source): \p{Lu}`, String.raw`\bplease\b`,
].join('|'));
/** Whether a line shows that it is no title, wherever it stands. */
export const isNoTitle = (line: string): boolean => NO_TITLE.test(line);
/** How many there are of something: `200 papers`. A number before a capital may be that of a section. */
const COUNTED = pattern(String.raw`^\d[\d.,]{0,8}[KkM]? \p{Ll}+(?: \p{Ll}+)?$`);
const MAIL_FIELD = /^(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Message-ID|List-Id|Sender|Organization|Newsgroups|Path|Lines|Expires|References|In-Reply-To|Followup-To|Approved|Keywords):\s/;

/** What stands above what was changed. */
const CHANGED = /^Recent (?:updates|changes|fixes|improvements)\b/i;

const RIGHTS = /^(?:©|Copyright\b|\([Cc]\)).{0,40}\b(?:19|20)\d\d\b|^.{0,60}© ?\d{4}\b|^All rights reserved/i;

/** Something that the text of a line may show beside its shape. */
export interface Trait {
  readonly bit: number;
  readonly test: (line: string, shape: Shape) => boolean;
  /** What is quicker to see of a line that has it. */
  readonly mayFit: (shape: Shape) => boolean;
}

let traits = 0;

const always = (): boolean => true;

/** What the shape of a line tells alone needs no bit, of which there are 32. */
function trait(test: Trait['test'], mayFit: Trait['mayFit'] = always): Trait {
  return { bit: test === always ? 0 : 1 << traits++, test, mayFit };
}

const holds = (shape: Shape, sign: number): boolean => (shape.signs & sign) !== 0;
const isShort = (shape: Shape): boolean => shape.kind === 'phrase' && shape.marked === 'no' && shape.length <= 72 && holds(shape, SIGN.digit);
/** With what the fields of a mail begin. */
const MAIL_FIELDS = oneOf('FTCBDSRMLONPEIAK');

export const TRAIT = {
  title: trait((line, { marker }) => isTitleText(line.slice(marker)) && !EMOJI_END.test(line) && !CLOCK.test(line) && !COUNTED.test(line) && !isNoTitle(line.slice(marker)), ({ kind }) => kind === 'phrase'),
  /** On a shelf a title may be a sentence or hold a question, as long as it does not stop: `Cloth is not rigid: ten years of failures`. */
  listed: trait((line, { marker }) => opensLikeTitle(line.charCodeAt(marker)) && !isNoTitle(line.slice(marker)), ({ length, end }) => length < 160 && (end === 'open' || end === 'question')),
  /** A title with who wrote it behind it. */
  credited: trait((line) => creditAt(line) > 0 && isTitleAt(line), (shape) => shape.length < 400 && holds(shape, SIGN.dash) && holds(shape, SIGN.bracket) && holds(shape, SIGN.digit)),
  shelf: trait((line) => SHELVES.test(line.slice(0, 80)) && !CHANGED.test(line)),
  authors: trait((line, { words, titled }) => (words <= 16 && BYLINE.test(line)) || ROLL.test(line) || RAISED.test(line) || isInitials(line) || ((titled && AUTHORS.test(line) && !line.includes(':') && !IN_TITLES.test(line) && SMALL.test(line) && !SHELVES.test(line)) || (words <= 24 && line.includes(', ') && PEOPLE.test(line)))),
  initials: trait((line) => isInitials(line), ({ length }) => length < 200),
  /** Who published a text, where and when, on the line under its title. */
  dateline: trait((line, { titled }) => isDateline(line) || isImprint(line) || (titled && line.includes(', ') && INSTITUTION.test(line))),
  /** When and where something was: `12 May 2025, room 4`, `Retrieved 5 March 2025`. */
  dated: trait((line) => isDated(line) || CLOCK.test(line), ({ words }) => words <= 9),
  quote: trait((line) => QUOTE.test(line), ({ first }) => first === 34 || first === 0x201c),
  /** Names a part that all texts of its kind have. */
  section: trait((line) => SECTION.test(line) || PART.test(line) || PART_ALONE.test(line)),
  /** Tells of the page, its makers or its copies. */
  furniture: trait((line) => isFurniture(line), ({ words }) => words <= 24),
  /** A line of a sheet of facts: `Weight: 31 kg`. */
  field: trait((line) => FIELD.test(line), (shape) => holds(shape, SIGN.colon)),
  figureRow: trait((line) => isFigureRow(line), isShort),
  exactRow: trait((line) => isExactRow(line), isShort),
  comments: trait((line) => COMMENTS.test(line), (shape) => shape.length < 30 && holds(shape, SIGN.digit)),
  bareName: trait((line) => BARE_NAME.test(line), ({ length }) => length < 50),
  affiliation: trait((line) => INSTITUTION.test(line), ({ titled }) => titled),
  identifier: trait((line) => IDENTIFIER.test(line), (shape) => holds(shape, SIGN.digit) && holds(shape, SIGN.dot)),
  /** Asks the reader for something, or tells where something is. */
  pointing: trait((line) => line.startsWith('Please ') || POINTS.test(line), (shape) => shape.first === 80 || holds(shape, SIGN.slash)),
  /** Whose rights the page reserves, since when. */
  rights: trait((line) => RIGHTS.test(line), (shape) => shape.kind === 'interface' && (holds(shape, SIGN.copyright) || shape.first === 40 || shape.first === 65 || shape.first === 67)),
  tabbed: trait(always, (shape) => holds(shape, SIGN.tab)),
  plea: trait((line) => pleasIn(line) > 0),
  /** The site's own voice. */
  pleads: trait((line, { words }) => pleasIn(line) >= Math.max(2, words / 14)),
  talkTime: trait((line) => TALK_TIME.test(line)),
  /** A name alone, which may stand behind a bullet or `by`. */
  userName: trait((line) => USER_NAME.test(line.replace(BEFORE_NAME, '')), ({ words, length, marked, end }) => words <= 6 && length <= 48 && marked !== 'heading' && (end === 'open' || (end === 'stop' && words === 2))),
  atSign: trait(always, ({ first }) => first === 64),
  collected: trait((line) => COLLECTED.test(line), ({ length }) => length === COLLECTED_LENGTH),
  address: trait((line) => ADDRESS.test(line), ({ first }) => first === 72 || first === 104),
  mailField: trait((line) => MAIL_FIELD.test(line), (shape) => MAIL_FIELDS[shape.first] === 1 && holds(shape, SIGN.colon)),
  titleField: trait((line) => line.startsWith('Title:'), ({ first }) => first === 84),
  mailSubject: trait((line) => line.startsWith('Subject') && !ANSWER.test(line), ({ first }) => first === 83),
  sender: trait((line) => line.startsWith('From: '), ({ first }) => first === 70),
  /** Nothing but a few labels of a word or three, set apart by bars. */
  labels: trait((line) => LABELS.test(line), (shape) => holds(shape, SIGN.bar)),
  numbered: trait(always, ({ first }) => classOf(first) === DIGIT),
  /** Ends with a point or a sign. */
  pointed: trait((line) => /[^\w\s-]$/.test(line)),
};

/** Whether line `i` has a trait; no line that is not there has one. */
export function shows(lines: Lines, i: number, { bit, test, mayFit }: Trait): boolean {
  const shape = shapeAt(lines, i);
  if (shape === undefined) return false;
  if (bit === 0) return mayFit(shape);
  const { known } = shape;
  if ((known.asked & bit) === 0) {
    known.asked |= bit;
    if (mayFit(shape) && test(lineAt(lines, i), shape)) known.shown |= bit;
  }
  return (known.shown & bit) !== 0;
}

function isTitleAt(line: string): boolean {
  const { start, end } = titleSpan(line);
  return end - start > 8 && isTitleText(line.slice(start, end));
}

/** Whether a code unit is a capital or a digit, with which titles open. */
export function opensLikeTitle(code: number): boolean {
  const kind = classOf(code);
  return kind === UPPER || kind === DIGIT;
}
