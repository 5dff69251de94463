import { oneOf } from '../../base/characters.js';
import { pattern } from '../../base/pattern.js';
import { handleEnd } from './bylines.js';
import { SIGN } from './chars.js';
import { holdsNotices } from './notices.js';
import { pleasIn } from './pleas.js';
import type { Counts, LineKind, Shape } from './shape.js';
import { isFiled, isIssue, isMetaRow, isStamp } from './stamps.js';
import { ASKING, FINITE, FIRST_PERSON, INTERFACE } from './words.js';

const URL_LINE = /^(?:https?:\/\/|www\.)\S{3,}(?:\s?›\s?[^›]{1,60}){0,6}$|^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|edu|gov|io|ai|co|uk|de|dev|app|info|blog|news|eu|fr|me)(?:\/\S*|(?:\s?›\s?[^›]{1,60}){1,6})?$/;
const LIGATURE = /(?:^|[:\s])[a-z]{2,16}(?:_[a-z0-9]{2,16}){1,4}(?=\s|$)/;
const STYLE_VALUE = /\d(?:px|em|rem|pt|°|vh|vw)$/;
const COUNT = /\b[Pp]age \d{1,4} of \d{1,4}$|^[+~]?\d[\d.,]{0,12}\s?[KMBkmb]\+?$|^\d[\d.,]{0,8}[KMkm]?(?:\s{2,8}\d[\d.,]{0,8}[KMkm]?){1,6}$|^[A-Z][a-z]{2,12} \d[\d.,]{0,12}[KMkm]? [Tt]imes(?: in \d[\d.,]{0,8} [Pp]osts?)?$/;
/** What names a state of a repository: `981261d`. */
const HASH = /^(?=.{0,39}[a-f])(?=.{0,39}\d)[\da-f]{7,40}$/;
const COUNT_ENDINGS = oneOf('0123456789KMBkmb+s');
const IMAGE = /^\[?!\[[^\]]{0,80}\]/;
const RIGHTS = /^(?:©|\(C\)\s|\(c\)\s\d{4}|Copyright\b)|[Aa]ll rights reserved\.?$|^[^.]{0,60}© ?\d{4}\b/;
/** Three or more short labels set apart by wide gaps; a label may count what it leads to. */
const LABEL = String.raw`[\p{L}\d&'’-]{1,20}(?: [\p{L}\d&'’-]{1,20}){0,2}(?: \(\d[\d.,]{0,8}[KMkm]?\))?`;
const MENU = pattern(`^(?:${LABEL}[ \\u00a0]{2,8}){2,12}${LABEL}$`);
/** `☰`, which opens the menu of a page. */
const MENU_SIGN = 0x2630;
/** Where a page stands on its site: `shop / tools / hand saws`. */
const CRUMBS = pattern(String.raw`^[\p{L}\d._&-]{1,30}(?: [\p{L}\d._&-]{1,20}){0,2}(?: {1,2}[/›»>‹«] {1,2}[\p{L}\d._&-]{1,30}(?:,? [\p{L}\d._&-]{1,20}){0,3}){2,8}$`);
/** `Computer Science > Computation and Language` */
const FIELD_OF = pattern(String.raw`^\p{Lu}[\p{L} ]{2,30} > \p{Lu}[\p{L} ,]{2,50}$`);
/** How near the reader of a network is to whom a page shows: `2nd · Beekeeper`. */
const DEGREE = /^(?:[•·] ?)?(?:1st|2nd|3rd\+?)(?: degree connection)?(?: ?[·•]|$)/;
/** How a copy tells where it is from: `Downloaded from press.example by guest`; and what a page offers to do with itself: `Listen to this story (6 min)`. */
const OFFER = pattern(String.raw`^(?:(?:Downloaded|Printed|Exported|Saved|Scanned)(?: \d[\d,.]{0,8} \p{Ll}{2,12})? (?:from|on|by|at)\b.{3,80}[^.!?]|(?:Listen to|Watch|Read|Hear|Play|Share|Print) (?:this|the|our) [\p{L} ]{3,24}(?: \(\d{1,3}(?::\d\d| min(?:ute)?s?)?\))?|(?:Listen|Watch|Play)(?: [\p{L}\d]+){0,5} ?[·•|–-] ?\d{1,3}:\d\d.{0,12})$`);
const OFFERING = oneOf('DPESLWRH');
/** Where a page lets its reader share it. */
const NETWORK = String.raw`(?:Facebook|Twitter|X(?: \(Twitter\))?|Instagram|Threads|LinkedIn|Pinterest|Tumblr|Reddit|WhatsApp|Telegram|YouTube|TikTok|Mastodon|Bluesky|RSS|E-?mail|Print|Copy [Ll]ink)`;
/** What a page asks of its reader, or says of itself: words that all sites share. */
const CONTROL = new RegExp(`^(?:${[
  '(?:Skip|Jump|Back|Return|Go) to ', '(?:Choose|Select) an? [a-z]+(?: to [a-z]+)?$', 'Search or ', 'Edit (?:on|in) [A-Z]', 'Browse [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}$', '(?:Add|Leave|Post|Write|Submit) (?:[Aa]n?|[Yy]our) (?:[Cc]omment|[Rr]eply|[Rr]eview|[Bb]ookmark|[Aa]nswer|[Qq]uestion|[Nn]ote)', 'Ask (?:a )?[Qq]uestion', 'Sign (?:up|in)', 'Support (?:the|this|our) ', 'Showing .{0,40}\\d', 'Log (?:in|out)',
  'Get (?:started|Started|the app|updates|notified)', 'Stay (?:ahead|informed|up to date|tuned|connected|in the loop)', 'Join (?:the conversation|the discussion|our|us|now|free)', 'Load more', 'Show (?:more|all|less)',
  'See (?:all|more)', 'View (?:all|in|on|more|full|original|profile|this)', 'Read (?:more|next|in app|the full|full)', 'Learn more', 'Click (?:here|to|on)', 'Tap (?:here|to|on)', 'Follow us', 'Browse (?:all|other|by)',
  'Continue (?:reading|this thread|with)', 'Download (?:the app|PDF|now|as)', 'No (?:comments|discussion|replies|results|reviews)(?: yet)?', 'Be the first', '(?:Viewed|Asked|Modified|Shared|Edited|Active) .{0,20}(?:ago|times|today)', 'Posted by$', 'Sort(?:ed)? by',
  '\\d[\\d,]{0,6} points? by ', '\\d{1,4} (?:thoughts?|[Rr]esponses?|[Rr]eplies|[Cc]omments?) (?:on|to) ["“«]', 'Share (?:this|on|via)', 'Message #', '(?:Prev(?:ious)? )?1 2 3 (?:\\d{1,3} |… |\\.{3} ){0,9}(?:Next|Older|Last|[»›>▶])', 'Try (?:it )?(?:for )?free', 'Unlock (?:all|this|with)', 'Open in ', 'Listen (?:now|on)', 'Give feedback', 'Was this (?:page|article|helpful)', 'Contents lists? available at ', 'Toggle [a-z]+', '(?:Next|Previous) [Aa]rticle\\b', 'Improve this ', `(?:Share\\.? )?(?:${NETWORK}(?: |$)){2,12}$`, 'Enter your', 'You (?:may|might) also like', 'Photo(?:graph)? by', 'Image credit', 'ADVERTISEMENT', 'Users browsing', '(?:Powered|Generated|Maintained|Hosted) by ', 'Showing ', 'Everything in ', 'Related: ', '[\\w.-]{2,30} (?:opened|closed|mentioned|linked|added|assigned|reopened|merged|locked|requested|referenced) (?:this|a|the|\\d{1,4}) ', '(?:@[\\w-]{1,40} )?[\\w.-]{2,40} released this\\b', '(?:FOR|For) (?:IMMEDIATE|immediate|Immediate) (?:RELEASE|release|Release)', 'EMBARGOED',
].join('|')})`);
/** Whose picture it is: `KARI LUND/Getty Images`; a remark in brackets: `[Image: a harbour]`; how many liked it: `86% Upvoted`, `:eyes: 3`. */
const CREDIT = /(?:\/ ?|[-–—] |\bvia |\bcourtesy of |[(|] ?|\bon )(?:Getty Images|Getty|Reuters|REUTERS|AFP|AP(?: Photo)?|Shutterstock|iStock|Unsplash|Pixabay|Alamy|Bloomberg|EPA|Flickr|Pexels|Wikimedia Commons)\)?$|^\[[^\][]{2,100}\]$|^\d{1,3}% Upvoted|[·|•] ?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}$|^(?::[a-z\d_+-]{1,30}: ?\d{0,4} ?){1,12}$|\([Oo]pens in (?:a )?new (?:window|tab)\)$|^\((?:All )?(?:[Pp]hotos?|[Ii]mages?|[Aa]rtists?|[Cc]redits?|[Ii]llustrations?|[Ss]creenshots?)(?::| by) [^()]{2,60}\)$|^\([^()]{3,60} ?\/ ?[^()]{2,60}\)$|^Prev(?:ious)?\b.{0,80} Next\b.{0,20}$|^[A-Z][a-z]+ [A-Z][A-Za-z'’-]+ for (?:The )?(?:[A-Z][A-Za-z]+ ){0,3}(?:Magazine|Times|Post|News|Journal|Guardian|Review|Gazette|Herald|Tribune)$|^\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [^()]{3,120}\)$|^[A-Z][a-z]+ [A-Z][a-z]+ ?\/ ?(?:The )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}$/;
/** Where and when a report begins: `BERGEN, May 3, 2019 /Newswire/ --`; and when a page appeared or how long it takes to read. */
const DATELINE = pattern(String.raw`^\p{Lu}[\p{Lu} .]{2,30}, .{0,30}\d{4}.{0,30}(?:--?|[–—/])$|^(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified)(?: on)?:? .{0,24}(?:\d{4}|ago)\b|\d ?min(?:ute)?s? read$`);
/** What a wiki says of its pages, and a sender of what was sent: `You are receiving this because …`. */
const OF_PAGE = pattern(String.raw`^(?:You(?:['’]re| are)? (?:receiv(?:e|ed|ing)|got|get|getting) this (?:e-?mail|mail|message|letter|newsletter|digest|because)\b|This (?:e-?mail|message|newsletter|transcript|transcription|translation|recording|summary) (?:was|is|has been) (?:sent to|(?:auto-?|machine-?|automatically |AI-)(?:generated|transcribed|translated|created)|(?:generated|transcribed|translated|created) (?:automatically|by (?:a machine|AI|software)))\b|This (?:page|article|section|list) (?:was last (?:edited|modified|updated)|needs (?:additional|more|to be)|is a stub|(?:may|relies|contains|possibly|has) .{0,40}\b(?:issues|citations|sources|references|cleanup))|From [\p{L}\d]{3,20}, the free |(?:On|In) this (?:page|article|post|section|issue|episode|guide): \S|Contents ?\[(?:hide|show)\]|Home ?[»›] ?\S)`);
const TELLING = oneOf('YTFOICH');
/** Columns set apart by wide gaps. */
const WIDE_GAP = /\S {3,}\S/;
/** Columns that open with figures behind the first: `Depth   31 m   40 m`. */
const COLUMNS = /^\S.{1,60}? {2,}[~<>≈$€£–-]?\d/;

/** Whose letter is quoted below: `On Wed, 3 May 2023 at 6:40 PM, Ida Lund <ida@reeds.example> wrote:`, `In article <41@reeds.example>, ida@reeds.example (Ida Lund) writes...` */
const ANSWERED = /^(?:On \S.{5,120}\d.{0,120}|In (?:article|message) <[^<>]{3,120}>.{0,120}) (?:wrote|writes)(?::|\.{3})$/;
/** How a letter opens and closes: `Dear all,`, `Best wishes,`. */
const LETTER = /^(?:Dear|Hello|Hi|Hey|Good (?:morning|day|evening)|Greetings|Best|Kind|Warm|Many|Yours|Sincerely|Cheers|Regards|Thanks|Thank you|Love|All the best|With)\b/;
/** A greeting or thanks, alone. */
const CLOSING = /^(?:Thanks|Thanx|Cheers|Regards|Best|Hello|Hi|Hey|Bye)[!.]?$/;
/** `Weight\t31 kg` */
const KEY_VALUE = /^[^\t]{2,60}\t[^\t]{0,8}\d[^\t]{0,40}$/;
/** Short labels between dots, and an address with the terms of its use: `Law · Energy · Trade`, `reeds.example | CC BY 4.0`. */
const TOPICS = pattern(String.raw`^\p{Lu}[\p{L}&-]{1,20}(?: [\p{L}&-]{1,20}){0,2}(?: [·•] \p{Lu}[\p{L}&-]{1,20}(?: [\p{L}&-]{1,20}){0,2}){2,8}$|^[\w-]{2,40}(?:\.[\w-]{2,20}){1,3} [|·•] [^.|]{2,20}(?:\.\d)?$`);
const CELLS = / \| |\t|^\|/g;
/** What parts the heading of a table from its rows: `|---|:-:|`. */
const TABLE_RULE = /^\|?[ :-]*-[ |:-]*\|$/;

/** What a line reads as; `content` is the line without the mark of a list or a heading. */
export function kindOf(line: string, content: string, counts: Counts, marked: Shape['marked'], nameEnd: number): LineKind {
  const { words, end, digits, signs } = counts;
  const [first, last] = [line.charCodeAt(0), line.charCodeAt(line.length - 1)];
  if ((first === 96 && line.startsWith('```')) || (first === 126 && line.startsWith('~~~'))) return 'fence';
  if (nameEnd > 0) return handleEnd(line) > 0 ? 'handle' : 'byline';
  if (!counts.letters) return digits && isStamp(line) ? 'stamp' : TABLE_RULE.test(line) ? 'row' : 'interface';
  if (marked === 'heading') return 'phrase';
  if (last === 124 && first !== 124 && (line.match(CELLS)?.length ?? 0) >= 2) return 'row';
  if (line.length < 80 && (digits || words < 4) && (isStamp(line) || (digits && isIssue(line)))) return 'stamp';
  if (digits && words <= 24 && marked === 'no' && end !== 'question' && isFiled(line)) return 'stamp';
  if (digits && words <= 32 && line.length < 160 && marked === 'no' && end === 'open' && (signs & (SIGN.bullet | SIGN.bar)) !== 0 && isMetaRow(line)) return 'stamp';
  const isCount = digits && COUNT_ENDINGS[last] === 1 && COUNT.test(line);
  const isImage = (first === 91 || first === 33) && IMAGE.test(line);
  if (isCount || isImage || (mayReserve(line, first, last, signs) && RIGHTS.test(line))) return 'interface';
  if (first === MENU_SIGN || (words === 1 && digits && HASH.test(line))) return 'interface';
  if (words < 25 && (signs & SIGN.dot) !== 0 && content.includes('.') && URL_LINE.test(content)) return 'url';
  if (words <= 12 && marked === 'no' && isOfSite(line, first, counts)) return 'interface';
  if (marked === 'no' && (signs & SIGN.tab) !== 0 && words <= 16 && KEY_VALUE.test(line)) return 'row';
  if ((signs & (SIGN.bar | SIGN.tab)) !== 0 && (line.match(CELLS)?.length ?? 0) >= 2) return isMenu(line) ? 'interface' : 'row';
  if ((signs & SIGN.bullet) !== 0 && words <= 20 && marked === 'no' && end === 'open' && line.split(' · ').length > 2 && isMenu(line)) return 'interface';
  if (words <= 16 && marked === 'no' && (end === 'open' || end === 'colon' || (end === 'cut' && words <= 4)) && (words <= (digits ? 12 : 8) && CONTROL.test(line) || CREDIT.test(line))) return 'interface';
  if (words <= 20 && marked === 'no' && digits && end === 'open' && DATELINE.test(line)) return 'stamp';
  if (words <= 24 && marked === 'no' && TELLING[first] === 1 && OF_PAGE.test(line)) return 'interface';
  if (words > 1 && words <= 80 && marked === 'no' && holdsNotices(line)) return 'interface';
  if (words <= 5 && marked === 'no' && (last === 44 ? LETTER.test(line) : words === 1 && CLOSING.test(line))) return 'interface';
  if ((end === 'colon' || end === 'cut') && digits && ANSWERED.test(line)) return 'interface';
  if ((signs & SIGN.wide) !== 0 && line.length < 120 && MENU.test(line)) return 'interface';
  if (words <= 8 && isInterface(content, counts, marked)) return 'interface';
  if (marked === 'no' && end === 'open' && (signs & SIGN.wide) !== 0 && WIDE_GAP.test(line)) return COLUMNS.test(line) ? 'row' : 'interface';
  return isProse(content, counts) ? 'prose' : 'phrase';
}

/** Whether a short line tells of the site: what it offers, its topics, the path to the page, or how near its reader is to whom it shows. */
function isOfSite(line: string, first: number, { end, digits, signs }: Counts): boolean {
  const isOffer = end === 'open' && OFFERING[first] === 1 && OFFER.test(line);
  const isRowOfTopics = end === 'open' && (signs & (SIGN.bullet | SIGN.bar)) !== 0 && / [·•|] /.test(line) && TOPICS.test(line);
  const isPath = (signs & SIGN.slash) !== 0 && (CRUMBS.test(line) || FIELD_OF.test(line));
  return isOffer || isRowOfTopics || isPath || (digits && DEGREE.test(line));
}

/** Whether a line may tell whose rights it is about. */
function mayReserve(line: string, first: number, last: number, signs: number): boolean {
  return (signs & SIGN.copyright) !== 0 || first === 40 || first === 67 || ((last === 100 || last === 46) && (line.endsWith('reserved') || line.endsWith('reserved.')));
}

/** Cells that are links and buttons, not values: `home | about | 12 comments`. */
function isMenu(line: string): boolean {
  const cells = line.split(/ [|·] |\t/);
  const links = cells.filter((cell) => {
    const words = cell.toLowerCase().match(/[a-z]+/g) ?? [];
    return words.filter((word) => INTERFACE.has(word)).length * 2 > words.length;
  });
  return links.length * 3 >= cells.length && cells.slice(1).every((cell) => cell.length < 30);
}

function isProse(content: string, counts: Counts): boolean {
  const { words, end } = counts;
  if (counts.boundary || words >= 20 || (counts.cutStart && words > 3)) return true;
  switch (end) {
    case 'stop': case 'question': return words >= 4 || (words >= 2 && isVerbal(content));
    case 'cut': return words >= 5;
    case 'colon': return words >= 6;
    case 'open': return words >= 5 && isVerbal(content) && !ASKING.test(content) && (!counts.titled || FIRST_PERSON.test(content));
  }
}

/** A finite verb or a first person make a sentence of what has no stop. */
function isVerbal(content: string): boolean {
  return FINITE.test(content) || FIRST_PERSON.test(content);
}

/** So many letters that stand apart are a heading as it is set in print: `A B S T R A C T`. */
const FEWEST_SPACED = 4;

function isInterface(content: string, counts: Counts, marked: Shape['marked']): boolean {
  if (counts.words >= FEWEST_SPACED && content.length === counts.words * 2 - 1) return true;
  if (((counts.signs & SIGN.underscore) !== 0 && LIGATURE.test(content)) || (counts.digits && STYLE_VALUE.test(content)) || (content.charCodeAt(content.length - 1) > 127 && /[→»▾▼▲×✕⋮☰›]$/.test(content))) return true;
  if (marked === 'no' && counts.end === 'colon' && counts.words <= 3) return true;
  if (counts.end === 'stop' && counts.words > 4) return false;
  if (marked === 'no' && counts.words > 2 && counts.end === 'open' && pleasIn(content) > 0) return true;
  const words = content.toLowerCase().match(/[a-z]+[a-z\d]*|\d[\d.,]*[kmb]?/g) ?? [];
  const named = words.filter((word) => INTERFACE.has(word)).length;
  if (named === 0) return counts.words === 1 && counts.lowerStart && marked === 'no';
  const known = named + words.filter((word) => word >= '0' && word < ':').length;
  return known * 2 > words.length || (known * 2 === words.length && words.length === 2);
}
