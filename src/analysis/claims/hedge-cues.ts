import type { Hedge } from '../marks.js';

/** A word that tells that an assertion is not held for sure. Lists are of words in lower case, parted by spaces. */
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
}

const COMPARED = 'more less as equally so times percent too how';
const THINKERS = `i we they you he she i'd we'd many most some people researchers scientists experts critics analysts economists observers authors others
  who users investors officials lawyers historians engineers doctors personally honestly also still now actually really don't do not always generally`;
const PLACES = 'in on at for under before beside alongside next again below above twice once together there here elsewhere three two only first as with';
const BE = `is are was were be been being it's that's isn't aren't wasn't weren't remains remain remained still`;

export const HEDGE_CUES: readonly HedgeCue[] = [
  { words: 'may', strength: 'strong', notAfter: 'you in since until by of from last late early mid this next on before after', notBefore: 'day' },
  { words: 'might', strength: 'strong', notAfter: 'the a an its our their his her my your some any own military full you', notBefore: 'of' },
  { words: 'could', strength: 'strong', notBefore: 'not no only see hear feel tell barely hardly scarcely never' },
  { words: 'possibly potentially perhaps maybe conceivably', strength: 'strong', notAfter: "cannot couldn't could" },
  { words: 'hopefully', strength: 'strong' },
  { words: 'hope hopes', strength: 'strong', after: `${THINKERS} our my team company`, notAfter: 'no little the of any with false' },
  { words: 'hoping', strength: 'strong', after: "i'm we're am are is was were they're" },
  { words: 'hypothesis hypotheses', strength: 'strong', after: 'our my their one working main leading current this', notAfter: 'the null this these each every that test' },
  { words: 'hypothesize hypothesise hypothesized hypothesised hypothesizes speculate speculates speculated conjecture surmise', strength: 'strong' },
  { words: 'sure certain convinced', strength: 'strong', with: "not n't isn't aren't wasn't weren't" },
  { words: 'clear known', strength: 'strong', with: "not yet isn't wasn't aren't weren't", notBefore: 'for as to by' },
  { words: 'unclear uncertain unsure', strength: 'strong' },
  { words: 'unknown', strength: 'strong', after: BE },
  { words: 'possible', strength: 'strong', after: `${BE} it`, before: 'that' },
  { words: 'possible', strength: 'strong', before: 'explanation explanations reason cause causes interpretation mechanism culprit' },
  { words: 'possibility', strength: 'strong', before: 'that is' },
  { words: 'seen', strength: 'strong', after: 'remains remain', with: 'be' },
  { words: 'rule', strength: 'strong', after: "can't cannot", before: 'out' },
  { words: 'excluded', strength: 'strong', with: 'be', after: "can't cannot not" },

  { words: 'believe believes', strength: 'weak', notBefore: 'in me it' },
  { words: 'believed', strength: 'weak', notBefore: 'in me it' },
  { words: 'think', strength: 'weak', after: THINKERS, notBefore: 'about of in through like twice before again ahead hard with' },
  { words: 'thinks', strength: 'weak', notBefore: 'about of in through like before' },
  { words: 'thought', strength: 'weak', after: `${BE} we i they who many he she once previously widely long`, notBefore: 'about of process experiment experiments' },
  { words: 'likely', strength: 'weak', notAfter: COMPARED },
  { words: 'unlikely', strength: 'weak' },
  { words: 'probably presumably apparently seemingly reportedly allegedly supposedly purportedly ostensibly arguably plausibly', strength: 'weak' },
  { words: 'probable plausible', strength: 'weak', after: `${BE} seems it` },
  { words: 'suggest suggests', strength: 'weak', notAfter: 'i we to', notBefore: 'a an ways using' },
  { words: 'suggest', strength: 'weak', after: 'results data findings evidence analyses experiments' },
  { words: 'suggested', strength: 'weak', notAfter: 'the a an as i we he she they been is are was were has', notBefore: 'a an by using ways' },
  { words: 'suggesting', strength: 'weak', after: 'is are was were' },
  { words: 'indicate indicates indicated', strength: 'weak', before: 'that' },
  { words: 'seem seems seemed', strength: 'weak' },
  { words: 'appear appears appeared', strength: 'weak', notBefore: PLACES, before: 'to that as' },
  { words: 'appear appears', strength: 'weak', after: 'it', notBefore: PLACES },
  { words: 'looks sounds feels', strength: 'weak', after: 'it this that', before: 'like as' },
  { words: 'feel', strength: 'weak', after: 'i we', before: 'that like' },
  { words: 'would', strength: 'weak', notBefore: 'like love not never' },
  { words: 'guess suspect suppose imagine reckon assume', strength: 'weak', after: "i we i'd we'd they many some researchers police analysts would" },
  { words: 'suspect suspects suspected', strength: 'weak', before: 'that' },
  { words: 'bet', strength: 'weak', after: 'i we', before: 'that it they he she this the you we' },
  { words: 'guess hunch suspicion bet', strength: 'weak', after: 'my our best', before: "is was would" },
  { words: 'doubt', strength: 'weak', after: 'i we personally really still seriously highly', notAfter: "no don't not never" },
  { words: 'argue say wager guess', strength: 'weak', with: "i'd we'd" },
  { words: 'expect expects', strength: 'weak', after: `${THINKERS} company` },
  { words: 'expected', strength: 'weak', after: "is are was were it's be they're", notBefore: 'by value values' },
  { words: 'rumored rumoured believed alleged said', strength: 'weak', with: 'is are was were', before: 'to' },
  { words: 'view opinion', strength: 'weak', after: 'in', with: 'our my' },
  { words: 'knowledge', strength: 'weak', after: 'to', with: 'our my' },
  { words: 'imo imho afaik iirc', strength: 'weak' },
];

export const HEDGE_HEADS: readonly string[] = [...new Set(HEDGE_CUES.flatMap((cue) => cue.words.split(' ')))];
