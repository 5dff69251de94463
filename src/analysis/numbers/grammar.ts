import { isUpper } from './chars.js';
import { wordList, type WordList } from './words.js';
import type { Text } from './text.js';

/** As much grammar as it takes to find the noun next to a figure: lists of words, and forms by their endings. */

export const A_OR_AN = wordList('a an');
export const DETERMINERS = wordList('the a an this that these those all both each every any some our their its his her my your such other another more most many few several no');

export const PRONOUNS = wordList('i we you he she it they them us me him one who which what there');

/** Whether the word from `start` to `end` is a pronoun, alone or with its verb (`we've`). */
export function isPronoun(text: Text, start: number, end: number): boolean {
  const to = text.wordEnd(start);
  const isShort = text.codeAt(to) === 39 || text.codeAt(to) === 0x2019;
  return (PRONOUNS[text.idFrom(start)] === 1 && (to === end || isShort)) || (SHORTENED[text.idFrom(start)] === 1 && to < end && isShort);
}

/** Before an apostrophe these hold a verb: `let's`, `that's`. */
const SHORTENED = wordList('let that here how where he she');

export const FUNCTION_WORDS = wordList(
  'of in on at to for from by with without within and or but nor so yet if then than as because since while when where until before after during through over under above below '
  + 'between among across into onto out off up down about around near against per via not only just also still even again once about roughly approximately nearly almost exactly '
  + 'more less fewer least most better worse higher lower faster slower larger smaller cheaper older younger longer shorter greater respectively each either neither however '
  + 'that which who whom whose how why can could may might will would shall should must do does did is are was were be been being has have had ago later earlier today yesterday '
  + 'throughout upward upwards along alongside amid behind beside inside outside toward towards together altogether there here last next vs versus instead beyond forward backward somewhere often upon back sometimes always never ever like according including regarding concerning depending following yoy qoq maybe perhaps well closer nearer nowhere anywhere everywhere elsewhere alone yeah okay oh etc meanwhile nonetheless nevertheless moreover furthermore hence otherwise likewise though although whereas unless plus rather this total overall maximum minimum mean median average yes now already',
);

/** Words that no noun phrase goes on with. */
export const CLOSED: WordList = FUNCTION_WORDS.map((is, id) => is | (DETERMINERS[id] ?? 0) | (PRONOUNS[id] ?? 0));

/** Comparatives that stand before what is counted: `two lower beds`. */
export const GRADES = wordList('lower higher larger smaller older younger longer shorter faster slower better cheaper greater worse fewer less');

/** Adjectives of sums and averages, which stand before what is measured. */
export const SUMMED = wordList('overall total average mean median maximum minimum');

export const AUXILIARIES = wordList('is are was were be been being am has have had do does did can could may might will would shall should must');

/** What parts one clause from the next. */
export const CONJUNCTIONS = wordList('and or but nor so yet if because since while when where although though whereas unless whether how why');

export const RELATIVES = wordList('who which that whose');

/** When, not what: `last year`, `today`. */
export const TIMES = wordList('year years month months week weeks day days quarter today yesterday tonight monday tuesday wednesday thursday friday saturday sunday '
  + 'january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec');

const VERBS = wordList(
  'is are was were be been being has have had do does did can could may might will would shall should must '
  + 'take takes took taken add adds get gets got cost costs reach reaches rise rises rose risen fall falls fell fallen grow grows grew grown run runs ran raise raises lie lies lay '
  + 'stay stays cover covers weigh weighs save saves show shows shown hit hits beat beats win wins won lose loses lost make makes made give gives gave given find finds found '
  + 'see sees saw seen say says said cut cuts need needs use uses used hold holds held contain contains include includes require requires range ranges vary varies equal equals exceed exceeds '
  + 'average averages total totals measure measures last lasts sell sells sold buy buys bought pay pays paid spend spends spent drop drops go goes went gone climb climbs begin begins began begun '
  + 'read reads come comes came become becomes became know knows knew opt opts leave leaves left keep keeps kept set sets put puts drive drives drove become serve serves '
  + 'support supports remain remains yield yields produce produces achieve achieves attain attains deliver delivers boast boasts reduce boost boosts lower lowers lift lifts expand double doubles triple span spans last lasts score load loads process processes '
  + 'decline declines increase increases decrease decreases improve improves shrink shrinks shrank jump jumps handle handles generate generates consume consumes draw draws drew follow follows '
  + 'agree agrees reply replies account accounts bring brings represent represents receive receives work works start starts end ends stand stands stood sit sits sat extend extends spread spreads '
  + 'broke broken fix fixes solve solves manage manages complain complains fill fills throw throws threw explain explains predict predicts believe believes earn earns reject rejects '
  + 'accept accepts miss misses fail fails apply applies affect affects attends carry carries choose chooses collect collects compare compares create creates decide decides describe describes '
  + 'develop develops die dies died employ employs enable enables exist exists expects happen happens hire hires introduce introduces involve involves join joins '
  + 'maintain maintains operate operates owe owes perform performs prefer prefers prevent prevents provide provides rely relies reveal reveals '
  + 'arise arises hover hovers accelerates allow allows contain contains reduces expands knows recommend recommends discuss discusses ask asks try tries look looks looked feel feels felt seem helps let lets announce announces '
  + 'surpass surpasses outperform outperforms outpace consist consists comprise comprises demonstrate demonstrates indicate indicates propose proposes adopt adopts evaluate evaluates merge merges '
  + 'combine combines agreed freed guaranteed '
  + 'seem seems spot spots suffer suffers suggest suggests tell tells tend tends think thinks want wants '
  + 'built led sent met chose chosen wrote written drove driven sank struck told felt brought bought caught taught thought heard meant dealt slept flew flown swam shot slid shed swung hung fed rode sprang sought shook shone bent blew dug crept bred froze stole wore woke tore spun wound',
);

/** Whether the word of this number from `start` to `end` is a verb, by the list or as a past form. */
export function isVerbForm(text: Text, start: number, end: number, id: number): boolean {
  return VERBS[id] === 1 || (end - start > 4 && (text.codeAt(end - 1) | 32) === 100 && (text.codeAt(end - 2) | 32) === 101 && (text.codeAt(end - 3) | 32) !== 101);
}

/** Past forms that tell what somebody said, and stand after a noun as its verb. */
export const SAID = wordList('reported stated noted shared mentioned asked suggested claimed explained described pointed joked confirmed replied observed highlighted recommended announced argued warned posted tweeted wrote complained wondered');

/** What somebody thinks or says is not measured: `I think six months`. */
export const THOUGHT = wordList('think thinks thought say says said know knows knew mean means meant guess guesses believe believes believed believe feel feels felt remember hear heard hope expect see saw look looks imagine want wants wanted need needs needed like try tried get gets got');

/** Words in -ing that are nouns as often as not; all others are taken for participles. */
const NOUNS_IN_ING = wordList(
  'training pricing coding reasoning routing caching funding rating ranking testing hiring spending learning scaling tuning computing processing programming engineering marketing writing reading meeting '
  + 'building setting warning finding thing nothing something anything everything string king ring spring wing ceiling evening morning beginning ending opening offering heading saving thinking understanding '
  + 'planning embedding encoding decoding sampling scheduling parsing indexing rendering loading batching streaming logging billing staffing housing banking mining shipping timing mapping masking padding '
  + 'pruning clustering pretraining prompting tiling cooling heating lighting drawing painting printing cutting milling grinding farming fishing walking swimming driving parking flying landing '
  + 'recurring existing incoming outgoing upcoming ongoing feeding breeding sleeping cleaning cooking washing accounting advertising manufacturing trading lending investing earning dosing screening monitoring imaging sequencing labelling labeling '
  + 'annotating editing publishing recording hearing teaching feeling being sibling ping ling wording spelling crossing stocking clothing bedding flooring gardening knitting sewing '
  + 'summing rounding modelling modeling forecasting profiling benchmarking debugging compiling hosting serving inferencing finetuning distilling quantizing alignment upbringing wellbeing string boiling ringing',
);

/** Whether the word from `start` to `end` is a participle in -ing. */
export function isParticiple(text: Text, start: number, end: number, id: number): boolean {
  return end - start > 5 && (text.codeAt(end - 1) | 32) === 103 && (text.codeAt(end - 2) | 32) === 110 && (text.codeAt(end - 3) | 32) === 105 && NOUNS_IN_ING[id] !== 1;
}

/** The same, but for past forms with a capital, which seldom are verbs where a phrase begins. */
export function isVerb(text: Text, start: number, end: number, id: number): boolean {
  return VERBS[id] === 1 || (text.codeAt(start) > 96 && isVerbForm(text, start, end, id));
}

/** Whether a word other than a verb or one of grammar follows at `at`. */
export function namesThing(text: Text, at: number): boolean {
  const end = text.wordEnd(at + 1);
  if (text.codeAt(at) !== 32 || end === at + 1) return false;
  const id = text.wordId(at + 1, end);
  return FUNCTION_WORDS[id] !== 1 && !isVerb(text, at + 1, end, id);
}

const NO_ADVERBS = wordList('reply family supply assembly anomaly fly italy july monopoly rally belly jelly daily weekly monthly early only likely elderly hourly yearly quarterly');

export function isAdverb(text: Text, end: number, id: number): boolean {
  return (text.codeAt(end - 1) | 32) === 121 && (text.codeAt(end - 2) | 32) === 108 && NO_ADVERBS[id] !== 1;
}

const IRREGULAR = wordList('people children men women mice feet teeth data criteria phenomena hypotheses analyses indices matrices media staff police species series');

export function isPluralNoun(text: Text, start: number, end: number, id: number): boolean {
  return IRREGULAR[id] === 1 || endsLikePlural(text, start, end);
}

/** Whether a word of more than three letters, or an acronym (`PRs`), ends with the `s` of a plural, not with that of `loss`, `status`, `basis` or `team's`. */
export function endsLikePlural(text: Text, start: number, end: number): boolean {
  if (text.codeAt(end - 1) !== 115) return false;
  const before = text.codeAt(end - 2);
  if (end - start < 4) return end - start > 1 && isUpper(before);
  return before !== 115 && before !== 117 && before !== 105 && before !== 39 && before !== 0x2019;
}
