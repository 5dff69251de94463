import { pattern } from '../../base/pattern.js';
import { interned, isLower, isUpper, matchAt } from './chars.js';
import { headClass } from './lexicon.js';
import { ordinaryAcronyms } from './known.js';
import { coinedFirms } from './ordinary.js';
import type { Coinage, Established, Findings } from './reading.js';

/** `PairLoom`, and not `McKay` or `DeVries`; or a word of capitals that can be spoken, `SENTRA`. */
const COINED = pattern(String.raw`^(?!(?:Mc|Mac|De|Del|Di|Du|Fitz|La|Le|St|Van|Von)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}+$|^(?=.{0,8}[AEIOU])(?=.{0,8}[^AEIOU])\p{Lu}{5,9}$|^(?!(?:AI|EU|US|UK|UN|CEO|CTO|PhD|COVID|LLM|ML|GPU|API|X|TV|PC)-)\p{Lu}{2,5}-(?!\p{L}+(?:ed|ing|based|like|style|only|aware|level|specific|free)$)\p{Lu}\p{L}*\p{Ll}\p{L}*$`);
const THING = '(?:assistant|benchmark|chatbot|classifier|competitor|dataset|device|gadget|library|monitor|package|plug-?in|product|program(?:me)?|rival|robot|software|system|test suite|tool|toolkit)';
/** What people do with tools and with nobody else, and what a tool is of or for. */
const BEFORE_STRONG = new RegExp('(?:\\b(?:using|used|uses|installed|installs?|tried|tested|adopted|introduced|introducing|rolled out|rolling out|deployed|deploying|developed|developing|switched to|switched (?:on|off)|turned (?:on|off)|(?:company|firm|team|people|group|lab|start-?up|engineers) behind|implement(?:ed|s)? (?:it |this |them )?in|built (?:on top of|on|with)|support for|(?:fork|port) of|wrappers? (?:for|around)|integration with|on top of|(?:makers?|creators?|developers|inventors?|users|version|release) of|(?:trained|tested|evaluated|scores?|scored|results?|accuracy|rate) on(?: the)?)'
  + `|\\b(?:an?|[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Aa]nother) (?:[a-z-]{2,14} ){0,3}${THING},|\\d ?%(?: of (?:the |its |all )?[a-z]{3,14}(?: [a-z]{3,14})?)? (?:of|in|on|from)|\\d\\.\\d{1,2} on) $`, 'u');
const BEFORE_WEAK = /\b(?:run|ran|running|via|through|with|without|on|let|lets|than|those of|that of|unlike|where|when|once|that|and|but|because|since) $/iu;
/** `A new draft head, SkipStone, makes`: what no firm and no person is called. */
const APPOSED = pattern(String.raw`(?:^|[^\p{L}])(?:[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir) (?:[\p{Ll}-]{2,14} ){0,3}(?!company|firm|start-?up|lab|bank|agency|publisher|maker|vendor|provider|competitor|partner|owner|founder|analyst|researcher|author|chief|site|group|team|retailer|platform|brand|unit|subsidiary|investor|colleague|friend|city|town|village|paper|journal|newspaper|magazine|network|channel|account|user|member|boss|student|parent|client|customer|supplier|organi[sz]ation|charity|union|party|body|foundation|institute)[\p{Ll}-]{3,16}, $`);
const RUNS_ON = pattern(String.raw`, (?:which |that |now |also )?\p{Ll}`, 'yu');

/** `200 recipes from RecipeBox`, but not `200 engineers from …`. */
const DATA_FROM = /\d (?:[a-z-]{2,14} ){0,2}(?!offices|branches|shops|stores|members|shares|founders|directors|partners|people|engineers|researchers|employees|staff|workers|developers|scientists|experts|customers|users|participants|students|patients|volunteers|authors|investors|executives|billion|million|dollars)[a-z]{3,14}s (?:from|of|in) $/;
/** Where people work and whose money it is. */
const FIRM_BEFORE = /(?:\b(?:at|by|for|from|joined|left|founded|sued|CEO of|founder of|head of|shares of|employees of|partnership with|deal with|company|firm|start-?up|like|Mr|Ms|Mrs|Dr)\.?) $/u;
/** A first name, which makes a surname of what follows. */
const NAME_BEFORE = pattern(String.raw`\p{Lu}\p{Ll}{1,14} $`);
const FIRM_AFTER = pattern(String.raw`(?:['’]s \p{Lu}\p{Ll}+|['’]s? (?:CEO|chief|founders?|shares?|stock|employees|staff|headquarters|board|president)| (?:said|says|told|announced|hired|hires|raised|raises|acquired|bought|sold|employs|employees|executives?|shares|declined|fell|rose|Inc|Ltd|GmbH|Corp|Group|Holdings|Ventures|researchers|engineers)|, (?:an?|the|whose) (?:[\p{L}-]{2,16} ){0,4}(?:company|firm|start-?up|lab|bank|agency|publisher|union|party|newspaper|retailer|maker|town|city|body|charity|organi[sz]ation))(?!\p{L})`, 'yu');
const AFTER_STRONG = pattern(String.raw` (?:(?:is|was|were|has been|had been) (?:developed|designed|trained|deployed|introduced|rolled out|installed|switched (?:on|off)|turned (?:on|off)|built|open-sourced)|(?:switched|turned) (?:on|off)|(?:benchmark|dataset|software|plug-?in|test suite))(?!\p{L})`, 'yu');
const AFTER_WEAK = pattern(String.raw`(?:,? (?:which|that))? (?:runs?|uses|stores|holds|lets|started|cannot|can|could|alerts?|answers|classifies|detects|draws|explains|finds|flags|guesses|measures|misses|monitors|predicts|proposes|ranks|reads|recogni[sz]es|scans|scores|spots|suggests|summari[sz]es|tracks|translates|watches|writes|sorts|sort|handles|helps|cuts|saves|covers|contains|comprises|spans|includes|addresses|addressed)(?!\p{L})`, 'yu');
/** What may follow a name and does not follow an adjective that is stressed by its capitals: `without ANY delay`. */
const GOES_ON = pattern(String.raw`[,.;:)?!]|['’]s| (?:and|or|in|on|at|to|for|from|with|by|over|step|first|is|was|were|has|had|can|cannot|could|may|might|will|would|did|does|as|than|when|while|which|that|switched|turned|[a-z]{3,10}s)(?!\p{L})`, 'yu');
/** Word parts that name what a tool does or is. */
const TOOL_PART = pattern(String.raw`\p{Ll}(?:Assist|Assistant|Check|Checker|Bench|Scan|Guard|Bot|Kit|Flow|Lens|Eval|Watch|Sense|Mate|Pilot|Gen|Chain|Graph|Sync|Trace|Track|Search|Cast|Score|Probe|Loom|Map|Test|Set|Bank|Corpus|Hub|RL|Gym|SWE|Router|Engine|Agent|Spec)$`);
/** How the makers of models and of software call themselves. */
const FIRM_NAME = /(?:AI|ML|Labs?|Corp|Tech|Soft|Media)$/;
/** `On Quarry its error rate is 6%`: a score and its measure in the same sentence. */
const ON = /(?:^|[.!?:;] |\n)On $/u;
const MEASURED = /,? (?=[^.!?]{0,60}\d)[^.!?]{0,60}\b(?:accuracy|error|errors|rate|scores?|points?|wrong|right|correct|F1|BLEU|solves?|gets|reach(?:es)?)\b/yu;

/** Notes a word that somebody coined, with what the words around it say for a tool, a benchmark or a programme and against a firm. */
export function readCoinedAt(text: string, at: number, end: number, findings: Findings): void {
  if (end - at < 5 || end - at > 24 || !standsInSentence(text, at, end)) return;
  const word = text.slice(at, end);
  if (!COINED.test(word) || ordinaryAcronyms.has(word) || coinedFirms.has(word) || headClass(word.toLowerCase()) !== undefined) return;
  if (isUpper(text.charCodeAt(at + 1)) && matchAt(GOES_ON, text, end) === null) return;
  const before = text.slice(Math.max(0, at - 48), at);
  findings.coinages.push({ word: interned(word), weight: weightOf(text, at, end, before) });
}

function weightOf(text: string, at: number, end: number, before: string): number {
  if (DATA_FROM.test(before)) return 2;
  if (FIRM_NAME.test(text.slice(at, end))) return -3;
  const joined = BEFORE_WEAK.test(before);
  if (matchAt(FIRM_AFTER, text, end) || FIRM_BEFORE.test(before) || (!joined && NAME_BEFORE.test(before))) return -3;
  const strong = BEFORE_STRONG.test(before) || (ON.test(before) && matchAt(MEASURED, text, end) !== null);
  return (strong ? 2 : joined || (APPOSED.test(before) && matchAt(RUNS_ON, text, end) !== null) ? 1 : 0) + (TOOL_PART.test(text.slice(at, end)) ? 1 : 0) + (matchAt(AFTER_STRONG, text, end) ? 2 : matchAt(AFTER_WEAK, text, end) ? 1 : 0);
}

/** Several of what is known by its capitals alone, set to work: `let AARs run`. */
const WORKERS = pattern(String.raw`^\p{Lu}{3,5}s$`);
const SETS_TO_WORK = /\b(?:let|lets|letting) (?:the |our |several |many |more )?$/u;
const WORK = / (?!be(?!\w)|go(?!\w)|know(?!\w)|see(?!\w)|have(?!\w))[a-z]{3,}/y;

/** Notes the acronym of what somebody lets work, since of bodies and things that are no names few are let do anything; whether it is one. */
export function readWorkersAt(text: string, at: number, end: number, findings: Findings): boolean {
  const acronym = text.slice(at, end - 1);
  if (!WORKERS.test(text.slice(at, end)) || ordinaryAcronyms.has(acronym) || !SETS_TO_WORK.test(text.slice(Math.max(0, at - 20), at)) || matchAt(WORK, text, end) === null) return false;
  findings.coinages.push({ word: interned(acronym), weight: ENOUGH });
  return true;
}

/** Whether a word in lower case or a mark stands before or after: a line in capitals holds no names by its letters. */
function standsInSentence(text: string, at: number, end: number): boolean {
  return (text.charCodeAt(at - 1) === 32 && isLower(text.charCodeAt(at - 2))) || (text.charCodeAt(end) === 32 && isLower(text.charCodeAt(end + 1))) || text.charCodeAt(end) === 44;
}

/** What must be said of a coined word for it to be a system's name. */
const ENOUGH = 1;
/** How firms are called: less is said of one by what stands beside it. */
const FIRM_PART = /(?:Point|Strike|Labs?|Corp|Soft|Tech|Works|Force|Health|Pay|Capital|Media|Group|News|Post|Park|Rock|Stone|Street|Leaf|Bridge|Harbor|Jet|Air|Energy|Pharma|Motors?|Foods?)$/;

/** The coined words that a whole text makes names of systems, each given with all its weight. */
export function coinedSystems(coinages: readonly Coinage[]): Established[] {
  return coinages.flatMap(({ word, weight }) => (weight < (FIRM_PART.test(word) ? ENOUGH + 1 : ENOUGH) ? [] : [{ surface: word, kind: 'system' as const, canonical: word, rule: 'system.coined', anyCase: false, aiOnly: true }]));
}
