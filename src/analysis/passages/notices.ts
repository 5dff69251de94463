import { pattern } from '../../base/pattern.js';

const SITE = '(?:web)?(?:site|page|store|shop|forum|blog|wiki|app)';
const TEXT = '(?:thread|topic|post|comment|discussion|question|conversation|article|story|page|entry|account|video|issue)';
const READERS = '(?:people|users?|readers?|guests?|visitors?|members?|viewers?|customers?|shoppers?|others)';
const AMOUNT = String.raw`(?:\d[\d.,]{0,9}[KMk]?\+?|One|Two|Three|Several|Many|No)`;

/** Sentences that pages of any kind show beside their text, by what they are about. */
const NOTICES = [
  // Cookies, partners and consent.
  `(?:This|Our|The) ${SITE} (?:\\w+ ){0,2}uses? .{0,50}\\b(?:cookies|Akismet|reCAPTCHA)\\b`,
  `This ${SITE} is protected by `,
  String.raw`We (?:\w+ ){0,2}(?:use|place|store|set) (?:[\w-]+ ){0,6}cookies\b`,
  String.raw`We,? (?:and|along with|together with) our (?:[\w,+]+ ){0,3}(?:partners|vendors|advertisers)\b`,
  String.raw`Our (?:[\w,+]+ ){0,2}(?:partners|vendors|advertisers) (?:\w+ ){0,2}(?:use|store|access|process|collect)\b`,
  String.raw`(?:Essential|Necessary|Functional|Analytics|Performance|Marketing|Advertising|Targeting|Strictly necessary|Optional) cookies\b`,
  'Cookies (?:help|let|allow|are used)\\b',
  String.raw`By (?:continuing|clicking|using|signing|subscribing|submitting|browsing|accepting|registering|closing|joining|creating)\b.{0,140}\b(?:you|I)\b.{0,24}\b(?:agree|accept|consent|acknowledge|confirm|opt)`,
  String.raw`You can (?:unsubscribe|opt out|withdraw your consent|change your (?:cookie|privacy|consent|mail|e-?mail))\b`,
  // Mail and accounts.
  `We (?:value|respect|take|care about) your (?:privacy|inbox|time|data)\\b`,
  String.raw`We(?:['’]ll| will| do)? ?(?:never|not|n['’]t|won['’]t) (?:share|sell|rent) your\b|We(?: will|['’]ll) never spam\b`,
  String.raw`Your e-?mail(?: address)? (?:will|won['’]t|is|address)\b`,
  'Your (?:comment|review|post|message|reply) (?:will|is|has|must|may)\\b.{0,60}\\b(?:moderat|approv|publish|review|submitted|appear|sent|received)',
  '(?:Required|Mandatory) fields are\\b|All fields are (?:required|mandatory)',
  'Fields marked\\b',
  String.raw`You (?:must|need to|have to) (?:first )?(?:be )?(?:logged in|log in|signed in|sign in|register|be registered|enable (?:JavaScript|cookies)|have JavaScript)\b`,
  String.raw`You (?:are|['’]re) (?:currently |now )?(?:not )?(?:logged in|signed in|subscribed|logged out|offline|browsing (?:as|in)|viewing (?:a|the|this) (?:single|page|post|archived|cached|old|mobile|version))\b`,
  String.raw`You(?:['’]ve| have)? (?:\w+ ){0,3}(?:reached|read|used|got|have) (?:your|all|the last|\d{1,3})\b.{0,30}\b(?:free|monthly|complimentary|gift)\b.{0,20}\b(?:articles?|stor(?:y|ies)|limit)\b`,
  String.raw`You have (?:successfully|been) (?:subscribed|unsubscribed|logged|signed|registered)`,
  String.raw`(?:Sign up|Subscribe|Register|Log in|Sign in) (?:to|for|now|here|today|with|below|free)\b|Create an? (?:free )?account\b`,
  String.raw`(?:Get|Receive|Have) (?:[\w’'-]+ ){0,14}(?:inbox|newsletter|by e-?mail|via e-?mail)\b`,
  String.raw`Join (?:over |more than |our |the )?(?:[\w.,+]+ ){0,3}(?:subscribers|readers|members|followers|others|people)\b`,
  'No spam[,.!]|(?:Unsubscribe|Cancel|Opt out)(?: at)? any ?time',
  'No credit card (?:is )?(?:required|needed)',
  String.raw`If you\b.{4,180}\b(?:please )?(?:click|tap) here\b.?$`,
  "(?:Never|Don['’]t) miss (?:an?|the|our) (?:\\w+ ){0,2}(?:episode|issue|story|post|update|video|deal)\\b",
  String.raw`No (?:\w+ ){0,2}(?:reviews|comments|ratings|questions|answers|discussions) (?:yet|on file)\b`,
  'Already (?:an? (?:subscriber|member|user|customer)|registered|subscribed|have an account)',
  '(?:Terms|Conditions|Restrictions|Fees|Data rates)(?: and conditions)? (?:may )?apply',
  // Replies and moderation.
  String.raw`Comments? (?:are|is|have been|on this \w+ (?:are|is)) (?:now |currently |automatically )?(?:closed|disabled|moderated|off|locked|turned off|not allowed)`,
  `(?:This ${TEXT}|The (?:thread|topic|discussion)) (?:is|was|has been) (?:now |automatically |permanently |already )?(?:closed|locked|archived|unlisted|hidden|flagged|edited|deleted)\\b`,
  `This ${TEXT} (?:is|was|has been) (?:no longer available|(?:originally|first|previously) published|republished|syndicated|last (?:updated|edited|modified)|sponsored|for subscribers|available to subscribers)`,
  String.raw`(?:New|Further|More) (?:replies|comments|posts) (?:are|cannot|can['’]t)\b`,
  String.raw`You (?:cannot|can['’]t|may not|can no longer|do not have permission to) (?:post|reply|comment|edit|vote|attach)\b`,
  // Readers and their votes.
  `${AMOUNT} (?:other |registered |active )?${READERS} (?:(?:are|is|were|have|has) )?(?:currently |now |also |already )?(?:online\\b|(?:reading|viewing|watching|browsing|looking at|viewed|liked|shared|bookmarked|following|found|marked|rated)\\b.{0,16}\\b(?:this|these|now|here)\\b.{0,24}$)`,
  `\\d[\\d,]{0,6} (?:out )?of \\d[\\d,]{0,6} ${READERS}? ?(?:found|thought|marked) this\\b`,
  `This ${TEXT} has (?:been )?(?:\\w+ ){0,2}\\d[\\d.,]{0,9}[KMk]? (?:times|views|replies|likes|comments|readers)`,
  '(?:Was|Did|Is) (?:this|the) .{0,30}(?:helpful|useful|help|answer your question|solve)\\b',
  String.raw`(?:Thanks|Thank you) for (?:your (?:feedback|rating|vote|interest)|subscribing|signing up|visiting|voting|rating)`,
  'Your (?:feedback|vote|rating|input) (?:helps|is|has|matters)\\b',
  // Rights and disclaimers.
  String.raw`Copyright (?:©|\([cC]\)|\d{4}|by )|©`,
  '(?:Some|All|No) rights (?:are )?reserved',
  String.raw`(?:Reproduction|Republication|Redistribution|Unauthori[sz]ed|Any unauthori[sz]ed|No part of this)\b.{0,140}\b(?:permission|prohibited|forbidden|consent|permitted)`,
  '(?:Except where|Unless) otherwise (?:noted|stated|indicated|specified)\\b',
  String.raw`(?:The |All |Any )?(?:[Vv]iews|[Oo]pinions)(?: and opinions)? (?:(?:expressed|presented|stated)\b.{0,60}\b(?:are|do|is)\b|are (?:\w+ ){1,3}own\b)`,
  String.raw`(?:All )?(?:[Pp]roduct names|[Tt]rademarks|[Ll]ogos|[Bb]rand names|[Pp]rices)\b.{0,100}\b(?:property of|subject to change|respective owners)`,
  `This (?:work|page|text|article|content|${SITE}|material) is (?:licen[cs]ed under|made available under|available under an? |for (?:informational|information|educational|general) |provided (?:as is|for (?:information|general)))`,
  String.raw`(?:Content|Text|Images?) (?:is|are) (?:licen[cs]ed|available) under\b`,
  String.raw`This (?:message|e-?mail|communication|document|transcript) (?:[\w,-]+ ){0,6}(?:confidential|privileged|intended (?:only|solely)|contains? errors)\b`,
  'If you are not the intended (?:recipient|addressee)\\b',
  'Past performance (?:is|does|may|cannot)\\b',
  String.raw`(?:AI|ChatGPT|Claude|Gemini|Copilot|Grok)(?:-generated)?(?: \w+)? (?:can|may|might) (?:be (?:wrong|inaccurate|incorrect)|(?:make|include|contain) (?:mistakes|errors))[.!]?$`,
  // Advertising.
  "(?:This|Today['’]s) (?:episode|video|podcast|newsletter|issue|show) is (?:brought to you|sponsored|supported) by\\b",
  `(?:This|Our|The) (?:article|post|page|story|video|blog|newsletter|${SITE}) (?:may |might )?(?:contains?|includes?|features?) (?:\\w+ ){0,2}(?:affiliate|sponsored|paid|referral|advert)`,
  String.raw`(?:We|I)(?: may| might| could| will)? (?:earn|receive|get) (?:\w+ ){0,3}commissions?\b`,
  String.raw`(?:If|When) you (?:buy|click|purchase|use|make)\b.{0,120}\bcommissions?\b`,
  'As an Amazon Associate\\b',
  String.raw`(?:Ads?|Advertising|Advertisements?|Subscriptions|Donations|Your (?:support|donation|subscription))\b.{0,30}\b(?:helps?|keeps?|supports?|funds?|allows?|lets?|makes?|enables?)\b.{0,12}\b(?:us|our|this ${SITE}|the lights)\b`,
  '(?:Story|Article|The (?:story|article)) continues (?:below|after)\\b',
  // The software behind a page.
  String.raw`(?:This|Our) (?:(?:web)?site|page|blog|forum|wiki) (?:is|was) (?:proudly |automatically )?(?:powered|built|generated|rendered|hosted|maintained) (?:by|with|using|on|from)\b[^,;]{2,50}`,
  String.raw`(?:Proudly )?(?:[Pp]owered|Built|Made|Designed|Generated|Rendered|Hosted) (?:by|with|using|on) [^,;:.\d]{2,40}[.!]?$`,
  String.raw`(?:Theme|Template|Design|Forum software|Software|Hosting|Icons) (?:by|from) [^,;:.\d]{2,40}[.!]?$`,
  String.raw`Page (?:generated|rendered|loaded|created) in \d`,
  '(?:Please )?(?:[Ee]nable|[Tt]urn on) (?:JavaScript|cookies)\\b',
  'JavaScript (?:is|must|seems|appears|needs)\\b.{0,40}\\b(?:enabled|disabled|required|off|on|needed|unavailable|blocked)\\b',
  String.raw`Your browser (?:does|doesn['’]t|is|has|cannot|can['’]t|may)\b`,
  'An (?:unexpected )?error (?:has )?occurred(?:[.!]|, please| while (?:loading|processing|saving))',
  '(?:Opens|Opened) in a new (?:tab|window)',
];

const NOTICE = pattern(`^(?:${NOTICES.map((notice) => `(?:${notice})`).join('|')})`);
/** How notices open: most sentences are seen to be none by their first word. */
const OPENING = /^(?:\d|©|This |The |Our |We|Essential |Necessary |Functional |Analytics |Performance |Marketing |Advert|Targeting |Strictly |Optional |Cookies |By |You|Required |All |Mandatory |Fields |Sign |Subscri|Register|Never |Don|Log |Create |Get |Receive |Have |Join |No |Unsubscribe|Cancel|Opt |Already |Terms |Conditions |Restrictions |Fees |Data |Comment|New |Further |More |One |Two |Three |Several |Many |Was |Did |Is |Thank|Copyright|Some |Reproduction|Republication|Redistribution|Unauthori|Any |Except |Unless |Views|Opinions|Product |Trademarks|Logos|Brand |Prices |Content|Text |Image|If |When |I |As |Ad|Donations|Story |Article |Proudly |Powered |Built |Made |Designed |Generated |Rendered |Hosted |Theme |Template |Design |Forum |Software |Hosting |Icons |Page |Past |AI[ -]|ChatGPT |Claude |Gemini |Copilot |Grok |Today|Please |Enable |Turn |JavaScript |An |Open)/;

/** Whether a sentence is of cookies, readers, rights, offers or the software behind a page. */
export const isNotice = (sentence: string): boolean => OPENING.test(sentence) && NOTICE.test(sentence);

const LONGEST = 600;
/** What parts one sentence from the next. */
const BETWEEN = /(?<=[.!?*]) +(?=[A-Z])/;

/** Whether a line holds nothing but notices that pages show beside their text, and labels behind them. */
export function holdsNotices(line: string): boolean {
  if (line.length > LONGEST || !OPENING.test(line)) return false;
  const first = line.search(BETWEEN);
  if (!NOTICE.test(first < 0 ? line : line.slice(0, first))) return false;
  return first < 0 || line.split(BETWEEN).every((sentence, i) => i === 0 || isNotice(sentence) || sentence.split(' ').length < 4);
}
