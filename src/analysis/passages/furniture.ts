import { pattern } from '../../base/pattern.js';

const MAIL = /[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}/;
const TELEPHONE = /(?:^|[\s:])\+?\(?\d[\d ()/.-]{7,20}\d$/;
/** Links within a page, to its copies and to shops. */
const LINK = /^[\w.-]{2,40} mailing list$|^(?:(?:View|Download|Open|Print|Save|Export)\b.{0,40}\b(?:PDF|HTML|app|file|version)\b|Visit (?:the|our) |(?:Follow|Filter)(?: by| on| us)?:)/;
/** Who made, brought or paid for what is shown. */
const CREDIT = pattern(String.raw`^(?:(?:Trusted|Loved|Backed|Used) by (?:\d|\p{Lu})|(?:Reporting|Editing|Writing|Edited|Written|Posted|Published|Reviewed|Submitted|Compiled|Translated|Produced|Hosted|Fact[- ]checked|Presented|Provided|Sponsored|Supported|Powered|Recorded|Filmed|Brought to you) by \p{Lu}|Originally [Pp]osted by |(?:Photo|Photograph|Picture|Image|Illustration|Video|Screenshot) (?:by|of|for|courtesy of) \p{Lu}|(?:Photo|Photograph|Picture|Image|Illustration|Graphic|Video|Credit)s?(?::| \/ ))`);
/** A label and nothing but a number, an address or an identifier: `Lines: 650`, `Last-modified: 1996-12-13`. */
const ENTRY = pattern(String.raw`^\p{Lu}\p{L}{1,20}(?:[ -]\p{L}{1,16}){0,3}: {0,2}(?:<\S{3,120}>|\(.{2,60}\)|[#\p{Lu}]{0,5}[-\d][\p{L}\d.,:/+–-]{0,30}(?: [\d:]{1,8}| [\p{L}%]{1,3})?|[\w.+-]{1,40}@\S{3,60}(?: \(.{2,40}\))?|[a-z][\w-]{0,40}(?:/[\w-]{1,40}){1,6}|ftp://\S{3,200})$`);
/** What a page calls the day of its appearance. */
const DATE = /^(?:Publication|Release|Posting|Filing|Hearing|Review|Issue|Effective|Episode|Air) [Dd]ates?: /;
/** What a page shows beside its text, and who is reading it. */
const BESIDE = /^(?:Related|Read (?:also|next|more)|See also|Also read|Up next|Next|Previous|Recommended|Users browsing|Members online)\b[^.]{0,30}: /;
/** Where in a journal a text stands. */
const VOLUME = /^Vol(?:\.|ume)? ?\d{1,4}\b.{0,60}\d/;
/** How something was rated. */
const RATING = /^(?:Rated )?\d(?:\.\d)? ?(?:out of|\/) ?(?:5|10)\b/;
/** How many readers it helped. */
const HELPFUL = /^(?:\d[\d,]{0,6}|One|Two|Three|No) (?:of \d[\d,]{0,6} )?(?:people|persons?|users?|readers?|customers?|shoppers?) (?:found|liked|marked|rated) (?:this|it)\b/;
/** When somebody can be reached. */
const HOURS = pattern(String.raw`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:s|(?: to |[ –-]{1,3})\p{Lu}\p{Ll}{2,5}day)\b.{0,4}\d`);

/** Where a text was presented, printed or filed, and by whom: what stands right under its title. */
const IMPRINT = pattern(`^(?:${[
  String.raw`(?:Presented|Accepted|Recorded|Filmed|Translated|Prepared|Compiled|Commissioned|Adapted|Reprinted|Excerpted) (?:at|in|by|for|from|on|to|\d)\b[^:]{2,60}`,
  String.raw`(?:Preprint|Draft|(?:[Ww]orking|[Dd]iscussion|[Tt]echnical|[Ww]hite|Policy|Decision) ?(?:[Pp]aper|[Rr]eport|[Bb]rief|[Rr]ecord)|Issue)(?: (?:of |no\. ?)?[\p{Lu}-]{0,6}\d|, )[^:]{0,60}`,
  String.raw`(?:To appear|Forthcoming|In press) (?:at|in) \p{Lu}[^:]{2,60}`,
  String.raw`\p{Lu}[^:]{2,60} volume \d{1,4}, .{0,80}`,
  String.raw`(?=.{0,60}\b(?:Journal|Proceedings|Transactions|Annals|Letters|Conference|Workshop|Symposium)\b)\p{Lu}[^:,]{2,80}, (?:19|20)\d\d`,
  String.raw`(?:From|By) our [\p{L} ]{4,40}`,
  String.raw`\p{Lu}[^:]{2,60}(?:(?:,| [|·]) (?:[Vv]ol\.|[Nn]o\.|pp?\.) ?\d[^:]{0,40}|(?:19|20)\d\d; ?\d{1,3}\(.{1,30})`,
  String.raw`\p{Lu}[\p{L}.’'-]{0,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){1,3}, (?:[a-z]{3,12} ){0,2}(?:writer|reporter|correspondent|editor|columnist)`,
  String.raw`(?:\p{Lu}[\p{L} ]{1,20}: [^|·•:]{2,40} [|·•] ){1,5}\p{Lu}[\p{L} ]{1,20}: [^|·•:]{2,40}`,
].join('|')})$`);

/** Whether a line right under a title may tell where its text appeared, or who made it. */
export function isImprint(line: string): boolean {
  return line.length < 140 && IMPRINT.test(line);
}

/** A row of buttons: `Share Cite Improve this page Follow`. */
const BUTTONS = /^(?:Share|Cite|Reply|Save|Edit|Flag|Like|Report) .{0,60}(?:Share|Cite|Reply|Follow|Save|Edit|Flag|Like|Report)$/;

/** Whether a line without a stop tells of the page, its makers or its copies, and is neither a title nor said by anybody. */
export function isFurniture(line: string): boolean {
  return LINK.test(line) || BUTTONS.test(line) || CREDIT.test(line) || ENTRY.test(line) || VOLUME.test(line) || RATING.test(line) || HELPFUL.test(line) || BESIDE.test(line) || DATE.test(line) || HOURS.test(line) || TELEPHONE.test(line) || (line.includes('@') && MAIL.test(line));
}
