/** As much grammar as it takes to find the noun next to a figure. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set('the a an this that these those all both each every any some our their its his her my your such other another more most many few several no');

export const PRONOUNS = set('i we you he she it they them us one who which what there');

export const FUNCTION_WORDS = set(
  'of in on at to for from by with without within and or but nor so yet if then than as because since while when where until before after during through over under above below '
  + 'between among across into onto out off up down about around near against per via not only just also still even again once about roughly approximately nearly almost exactly '
  + 'more less fewer least most better worse higher lower faster slower larger smaller cheaper older younger longer shorter greater respectively each either neither however '
  + 'that which who whom whose how why can could may might will would shall should must do does did is are was were be been being has have had ago later earlier today yesterday '
  + 'throughout together altogether there here last next this total overall maximum minimum mean median average yes now already',
);

export const AUXILIARIES = set('is are was were be been being am has have had do does did can could may might will would shall should must');

/** What parts one clause from the next. */
export const CONJUNCTIONS = set('and or but nor so yet if because since while when where although though whereas unless whether how why');

export const RELATIVES = set('who which that whose');

/** When, not what: `last year`, `today`. */
export const TIMES = set('year years month months week weeks day days quarter today yesterday tonight monday tuesday wednesday thursday friday saturday sunday');

const VERBS = set(
  'is are was were be been being has have had do does did can could may might will would shall should must '
  + 'take takes took taken add adds get gets got cost costs reach reaches rise rises rose risen fall falls fell fallen grow grows grew grown run runs ran raise raises lie lies lay '
  + 'stay stays cover covers weigh weighs save saves show shows shown hit hits beat beats win wins won lose loses lost make makes made give gives gave given find finds found '
  + 'see sees saw seen say says said cut cuts need needs use uses hold holds held contain contains include includes require requires range ranges vary varies equal equals exceed exceeds '
  + 'average averages total totals measure measures last lasts sell sells sold buy buys bought pay pays paid spend spends spent drop drops go goes went gone climb climbs begin begins began begun '
  + 'read reads come comes came become becomes became know knows knew opt opts leave leaves left keep keeps kept set sets put puts drive drives drove become serve serves '
  + 'support supports remain remains yield yields produce produces achieve achieves attain attains deliver delivers boast boasts reduce boost boosts lower lowers lift lifts expand double doubles triple span spans last lasts score load loads process processes '
  + 'decline declines increase increases decrease decreases improve improves shrink shrinks shrank jump jumps handle handles generate generates consume consumes draw draws drew follow follows '
  + 'agree agrees reply replies account accounts represent represents receive receives work works start starts end ends stand stands stood sit sits sat extend extends spread spreads '
  + 'built led sent met chose chosen wrote written drove driven sank struck told felt brought bought caught taught thought heard meant dealt slept flew flown swam shot',
);

export function isVerb(word: string): boolean {
  return VERBS.has(word.toLowerCase()) || (word.length > 4 && word.endsWith('ed') && word.charCodeAt(0) > 96);
}

const NO_ADVERBS = set('reply family supply assembly anomaly fly italy july monopoly rally belly jelly daily weekly monthly early only likely elderly hourly yearly quarterly');

export function isAdverb(lower: string): boolean {
  return lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}

const IRREGULAR = set('people children men women mice feet teeth data criteria phenomena hypotheses analyses indices matrices media staff police species series');

export function isPluralNoun(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !word.endsWith("'s"));
}
