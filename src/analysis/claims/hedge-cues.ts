import type { Hedge } from '../marks.js';

/**
 * A word that tells that an assertion is not held for sure, and where it must stand to do so. Lists are of words in lower case,
 * parted by spaces; `^` is the start of the sentence. The cues are those of Hyland, _Hedging in Scientific Research Articles_
 * (1998), and of the BioScope and SFU corpora, with their like in speech and on the net. Words of degree, number and frequency
 * (`about`, `often`) hedge no assertion.
 */
export interface HedgeCue {
  /** The forms of the word itself. */
  readonly words: string;
  readonly strength: Exclude<Hedge, 'none'>;
  /** What must stand right before (`not sure`) and then belongs to the cue. */
  readonly with?: string;
  /** A word that must stand within the three words before, such as the subject whose thought it is. */
  readonly after?: string;
  readonly notAfter?: string;
  /** What must, or must not, stand right behind it. */
  readonly before?: string;
  readonly notBefore?: string;
  /** A word that must stand within the three words behind it. */
  readonly near?: string;
  /** Whether it hedges from a side clause, too (`if I remember rightly`). */
  readonly aside?: true;
}

const COMPARED = 'more less as equally so times percent too how';
const THINKERS = `i we they you he she i'd we'd many most some people researchers scientists experts critics analysts economists observers authors others
  who users investors officials lawyers historians engineers doctors personally honestly also still now actually really don't do not always generally`;
const PLACES = 'in on at for under before beside alongside next again below above twice once together there here elsewhere three two only first as with';
/** What tells where, when or how often something came into sight. */
const WHERE = `${PLACES} from by of between within during throughout across around near behind after until since last yesterday today daily weekly monthly
  annually online earlier later soon now then often frequently regularly rarely seldom never everywhere and or but when where while because`;
const BE = `is are was were be been being it's that's isn't aren't wasn't weren't remains remain remained still`;
const NEGATED = `not nor never hardly scarcely far isn't aren't wasn't weren't`;
const BETWEEN = `so all at totally fully completely entirely wholly quite very really that 100 too yet am is are was were i we they be been from necessarily particularly especially`;
const SAID_SUBJECT = `it it's they they're he she there that's this that we there's`;

export const HEDGE_CUES: readonly HedgeCue[] = [
  { words: 'may', strength: 'strong', notAfter: 'you in since until by of from last late early mid next on before after', notBefore: 'day' },
  { words: 'may', strength: 'strong', after: 'you', before: 'need want wish find notice see be have not also get even already never' },
  { words: 'might', strength: 'strong', notAfter: 'the a an its our their his her my your some any own military full', notBefore: 'of recall remember ask wonder' },
  { words: 'could', strength: 'strong', notBefore: 'not no only see hear feel tell barely hardly scarcely never' },
  { words: 'could', strength: 'strong', after: 'i we', before: 'see', near: 'being happening working becoming' },
  { words: 'possibly potentially perhaps maybe conceivably', strength: 'strong', notAfter: "cannot couldn't could" },
  { words: 'hopefully', strength: 'strong' },
  { words: 'hope hopes', strength: 'strong', after: `${THINKERS} our my team company`, notAfter: 'no little the of any with false' },
  { words: 'hoping', strength: 'strong', after: "i'm we're am are is was were they're" },
  { words: 'hypothesis hypotheses', strength: 'strong', after: 'our my their one working main leading current this', notAfter: 'the null this these each every that test' },
  { words: 'hypothesize hypothesise hypothesized hypothesised hypothesizes speculate speculates speculated conjecture surmise', strength: 'strong' },
  { words: 'speculation guesswork', strength: 'strong', after: 'pure just mere sheer only' },
  { words: 'sure certain convinced persuaded', strength: 'strong', with: "not n't isn't aren't wasn't weren't" },
  { words: 'sure certain convinced persuaded', strength: 'strong', with: BETWEEN, after: NEGATED },
  { words: 'clear known', strength: 'strong', with: "not yet isn't wasn't aren't weren't", notBefore: 'for as to by' },
  { words: 'clear', strength: 'strong', with: BETWEEN, after: NEGATED, notBefore: 'for as to by' },
  { words: 'unclear uncertain unsure unconvinced', strength: 'strong' },
  { words: 'impossible', strength: 'strong', with: "not isn't", before: 'that' },
  { words: 'question', strength: 'strong', with: 'open', after: BE },
  { words: 'unknown', strength: 'strong', after: BE },
  { words: 'idea clue', strength: 'strong', with: 'no', before: 'if whether', aside: true },
  { words: 'know', strength: 'strong', after: "don't dont doesn't not cannot can't nobody", before: 'if whether' },
  { words: 'wonder wondering', strength: 'strong', after: "i we i'm we're", before: 'if whether' },
  { words: 'dunno idk', strength: 'strong' },
  { words: 'guess', strength: 'strong', with: "anyone's anybody's" },
  { words: 'hard difficult impossible tough', strength: 'strong', before: 'to', near: 'say judge whether if' },
  { words: 'early soon', strength: 'strong', with: 'too', before: 'to', near: 'say tell know judge call conclude' },
  { words: 'jury', strength: 'strong', near: 'out' },
  { words: 'possible', strength: 'strong', after: `${BE} it`, before: 'that' },
  { words: 'conceivable', strength: 'strong', before: 'that' },
  { words: 'possible', strength: 'strong', before: 'explanation explanations reason cause causes interpretation mechanism culprit' },
  { words: 'possibility', strength: 'strong', before: 'that is' },
  { words: 'chance', strength: 'weak', with: 'good decent fair strong real high', before: 'that it' },
  { words: 'chance', strength: 'strong', after: 'a some slight small slim remote outside', before: `that the this ${SAID_SUBJECT}` },
  { words: 'seen', strength: 'strong', after: 'remains remain', with: 'be' },
  { words: 'rule', strength: 'strong', after: "can't cannot", before: 'out' },
  { words: 'excluded', strength: 'strong', with: 'be', after: "can't cannot not" },

  { words: 'believe believes', strength: 'weak', notBefore: 'in me it' },
  { words: 'believed', strength: 'weak', notBefore: 'in me it' },
  { words: 'think', strength: 'weak', after: THINKERS, notBefore: 'about of in through like twice before again ahead hard with' },
  { words: 'thinks', strength: 'weak', notBefore: 'about of in through like before for' },
  { words: 'thinking', strength: 'weak', after: "i'm we're", before: `${SAID_SUBJECT} maybe` },
  { words: 'thought', strength: 'weak', after: `${BE} we i they who many he she once previously widely long`, notBefore: 'about of process experiment experiments' },
  { words: 'likely', strength: 'weak', notAfter: COMPARED },
  { words: 'unlikely', strength: 'weak' },
  { words: 'likelihood probability', strength: 'weak', with: 'all' },
  { words: 'chances odds', strength: 'weak', before: 'are', near: 'are' },
  { words: 'probably prolly presumably apparently seemingly reportedly allegedly supposedly purportedly ostensibly arguably plausibly', strength: 'weak' },
  { words: 'sure certain', strength: 'weak', with: 'pretty fairly reasonably almost mostly', notBefore: 'of about how when where' },
  { words: 'probable plausible', strength: 'weak', after: `${BE} seems it` },
  { words: 'doubtful dubious debatable', strength: 'weak', after: BE },
  { words: 'suggest suggests', strength: 'weak', notAfter: 'i we to', notBefore: 'a an ways using' },
  { words: 'suggest', strength: 'weak', after: 'results data findings evidence analyses experiments' },
  { words: 'suggested', strength: 'weak', notAfter: 'the a an as i we he she they been is are was were has', notBefore: 'a an by using ways' },
  { words: 'suggesting', strength: 'weak', after: 'is are was were' },
  { words: 'indicate indicates indicated imply implies implied hint hints hinted', strength: 'weak', before: 'that' },
  { words: 'points point pointing', strength: 'weak', after: 'evidence signs clues findings everything', before: 'to towards toward' },
  { words: 'seem seems seemed', strength: 'weak' },
  { words: 'appear appears appeared', strength: 'weak', notBefore: PLACES, before: 'to that as' },
  { words: 'appear appears', strength: 'weak', after: 'it', notBefore: PLACES },
  { words: 'appear appears', strength: 'weak', notBefore: WHERE },
  { words: 'looks sounds feels', strength: 'weak', after: 'it this that', before: 'like as' },
  { words: 'look looks sound sounds', strength: 'weak', with: '^ all whole which thing', before: 'like as' },
  { words: 'look looks sounds', strength: 'weak', before: 'like as', near: "it it's they he she we there there's" },
  { words: 'look looks looked', strength: 'weak', before: 'to', near: 'be have' },
  { words: 'smells reeks smacks reads', strength: 'weak', after: '^ it this that which all whole thing', before: 'like' },
  { words: 'feel', strength: 'weak', after: 'i we', before: `that like ${SAID_SUBJECT}` },
  { words: 'feeling hunch suspicion sense impression inkling', strength: 'weak', with: 'a an the gut strong nagging sneaking distinct vague funny', after: 'have got had get getting under', notBefore: 'of for in' },
  { words: 'would', strength: 'weak', notBefore: 'like love not never' },
  { words: "i'd we'd you'd he'd she'd they'd it'd that'd there'd", strength: 'weak', notBefore: 'like love not never rather prefer better recommend argue say wager guess venture add note stress' },
  { words: 'should', strength: 'weak', after: 'it this that which these', before: 'work fix help do' },
  { words: 'should', strength: 'weak', before: 'fit suffice' },
  { words: 'should', strength: 'weak', before: 'be', near: 'fine ok okay enough sufficient plenty' },
  { words: "wouldn't", strength: 'weak', after: 'it that this there which', before: 'be have help matter work need' },
  { words: 'surprised', strength: 'weak', with: 'be', after: "would wouldn't i'd we'd i'll not" },
  { words: 'guess suspect suppose imagine reckon assume', strength: 'weak', after: "i we i'd we'd they many some researchers police analysts would" },
  { words: 'presume gather', strength: 'weak', after: 'i we', before: `that the ${SAID_SUBJECT}` },
  { words: 'figure figured hear heard', strength: 'weak', after: "i we i've we've", before: "that it's they they're he's she's there's there" },
  { words: 'suspect suspects suspected', strength: 'weak', before: 'that' },
  { words: 'bet', strength: 'weak', after: 'i we', before: 'that it they he she this the you we' },
  { words: 'guess hunch suspicion bet sense feeling theory instinct', strength: 'weak', after: 'my our best', before: 'is was would' },
  { words: 'guessing assuming betting', strength: 'weak', with: "i'm we're im" },
  { words: 'guess hunch suspicion bet impression understanding reading intuition', strength: 'weak', with: 'my our', notBefore: 'of at on' },
  { words: 'guess', strength: 'weak', with: 'educated wild rough best first', notBefore: 'of' },
  { words: 'guess', strength: 'weak', with: 'a', after: 'at just only' },
  { words: 'money', strength: 'weak', with: 'my our', before: "is is's would's", near: 'on' },
  { words: 'doubt doubts', strength: 'weak', after: `${THINKERS} personally seriously highly`, notAfter: "no don't not never the any a of in" },
  { words: 'skeptical sceptical', strength: 'weak', after: "i'm we're i we am are remain" },
  { words: 'fear worry', strength: 'weak', after: 'i we', before: 'that' },
  { words: 'argue say wager guess venture', strength: 'weak', with: "i'd we'd" },
  { words: 'expect expects anticipate anticipates estimate predict', strength: 'weak', after: `${THINKERS} company`, before: `that a an the to ${SAID_SUBJECT} no more fewer further` },
  { words: 'expect expects', strength: 'weak', after: `${THINKERS} company` },
  { words: 'expected', strength: 'weak', after: "is are was were it's be they're", notBefore: 'by value values' },
  { words: 'rumored rumoured believed alleged said projected predicted forecast anticipated estimated', strength: 'weak', with: 'is are was were', before: 'to' },
  { words: 'said', strength: 'weak', with: 'is', after: 'it', before: 'that' },
  { words: 'reported claimed presumed understood reputed supposed tipped', strength: 'weak', with: 'is are was were', before: 'to', near: 'be have' },
  { words: 'rumor rumour legend', strength: 'weak', before: 'has', near: 'it' },
  { words: 'view opinion', strength: 'weak', after: 'in', with: 'our my' },
  { words: 'knowledge', strength: 'weak', after: 'to', with: 'our my' },
  { words: "know tell see gather judge aware", strength: 'weak', after: 'far', with: "i we can could i'm we're", aside: true },
  { words: 'recall remember', strength: 'weak', after: 'if as', with: 'i', aside: true },
  { words: 'serves', strength: 'weak', with: 'memory', aside: true },
  { words: 'mistaken wrong', strength: 'weak', with: 'not', after: 'if unless', aside: true },
  { words: 'mistaken misreading misremembering missing', strength: 'weak', with: "i'm", after: 'if unless', aside: true },
  { words: 'see understand', strength: 'weak', with: 'i', after: 'as way', before: 'it', aside: true },
  { words: 'imo imho afaik iirc afaict', strength: 'weak' },
];

export const HEDGE_HEADS: readonly string[] = [...new Set(HEDGE_CUES.flatMap((cue) => cue.words.split(' ')))];
