/**
 * The closed classes of English that tell a sentence from a title, and the vocabulary that all sites share.
 * Bags of words, so that the rules stay readable.
 */
const bag = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a sentence and end no name: after them a run-together title is over. */
export const OPENERS = bag(`
  The We This These Those That There Here Our My Your His Her Their Its It They He She You I A An And But Or So If When
  While Although Though However Because Since What Why How Who Which Where Whether Today Last Many Most Some Each Every
  Both All Not No New First Second Third Finally Recently Instead Yet Such Another Two Three One As With From For At
  Before After During Over Under Through Despite Unlike Like Once Even Just Now Then Thus Hence Also Rather Given`);

/** Openers that names end in, too (`LinkedIn`, `GitOps On`): they tell nothing after a capitalised part. */
export const NAME_ENDS = bag('In On By Up Of To Go One Now Me Like Over All New Here');

/** A finite verb or a pronoun that a title seldom has. */
export const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|cannot|did|does|do|am)\b|n['’]t\b|['’](?:m|ve|re|ll|d)\b/;
export const FIRST_PERSON = /(?:^|\s)(?:I|[Ww]e)\b/;

/** How a title may open although it holds a verb: `How models cheat`, `Why it is hard`. */
export const ASKING = /^(?:How|Why|What|When|Where|Who|Which|Is|Are|Can|Do|Does|Should|Will)\b/;

/** How a sentence opens that goes on from another. */
export const JOINED = /^(?:And|But|So|Or|Then|Also|However)\b/;

/** Headings whose list below names publications. */
export const SHELVES = /\b(?:publications?|papers?|posts?|articles?|references|bibliography|reading|reads?|see also|related|works?|talks?|news|latest|recent|research|writings?|essays?|reports?|preprints?|links|further|resources|more from|popular|featured|stories|headlines)\b/i;

/** Words of buttons, menus and notices on any site; evidence beside shape, never alone for a sentence. */
export const INTERFACE = bag(`
  menu home close open share reply replies repost reposts retweet retweets quote quotes like likes liked comment comments follow
  following followers unfollow subscribe subscribed unsubscribe upvote upvotes downvote downvotes award awards bookmark bookmarks save saved
  login logout signin signup sign log register search skip next previous prev back top edit delete report hide show view views
  read more less expand collapse load loading download upload print copy copied link permalink settings preferences options
  privacy terms policy cookies cookie accept decline reject consent contact about help support faq careers press sitemap
  advertisement advertisements sponsored promoted ad ads cart checkout account profile notifications messages trending topics
  tags tag category categories filter sort play pause mute subtitles transcript image photo video thread gif tweet tweets post
  posts online offline members joined member karma points context parent root flag unread new toggle sidebar navigation
  newsletter rights reserved copyright powered generated exported cancel submit send continue dismiss ok yes translate
  verified premium upgrade pro fork star watch issues pull requests actions projects wiki insights code raw blame history
  language english contents page pages hidden translated original see all closed merged draft resolved`);

/** Words that betray the site's own voice in whole sentences: pleas, notices, offers. */
export const PLEA = /\b(?:ad[- ]?block(?:er)?s?|ads|cookies?|javascript|browser|subscrib\w{1,6}|newsletters?|sign(?:ed)? (?:up|in)|log(?:ged)? ?in|free (?:user|trial|account|article)s?|privacy policy|terms of (?:service|use)|donat\w{1,4}|consent|email address|will not be published|required fields|our (?:app|site|website|partners)|the app|this (?:site|website|page)|inbox|unsubscribe|all rights reserved|your (?:account|experience|email|preferences|device)|lacking funds|paywall|advertis\w{2,7}|premium|spam)\b/gi;
