/** Closed classes of English, and open ones as far as the rules ask for them. */
export const VOCABULARY = {
  be: `is are was were am isn't aren't wasn't weren't ain't it's that's there's he's she's what's who's here's where's how's i'm you're
    we're they're these're everything's something's nothing's everyone's nobody's isnt arent wasnt werent im youre theyre`,
  have: `has have had hasn't haven't hadn't i've we've you've they've hasnt havent hadnt ive weve`,
  do: `do does did don't doesn't didn't dont doesnt didnt`,
  modal: `will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't mightn't mustn't needn't shan't ought
    i'll we'll you'll he'll she'll it'll they'll that'll i'd we'd you'd he'd she'd they'd it'd wont wouldnt couldnt cant gonna`,
  subject: `i we you he she it they who it's he's she's that's there's what's who's i'm you're we're they're i've we've you've they've i'll we'll
    you'll he'll she'll it'll they'll i'd we'd you'd he'd she'd they'd it'd im youre theyre ive weve there nobody everyone everybody someone somebody nothing
    something anything everything none one both all many some most few others several anyone y'all these those this that`,
  first: `i we i'm we're i've we've i'll we'll i'd we'd im ive weve`,
  determiner: `the a an each every some any no my our your his her its their another either neither such several many most few all both half
    this that these those what which whose fewer`,
  demonstrative: 'this that these those',
  preposition: `of in on at by for from with without about against among amid around across along after before behind below beneath beside between beyond
    despite down during except inside into like near off onto out outside over past per through throughout toward towards under underneath unlike until
    up upon via within versus as than since to using including regarding concerning`,
  conjunction: 'and or but nor yet then plus',
  subordinator: `which who whom whose where when whenever while because although though if unless until whether why how what whatever wherever
    whereas since`,
  relative: 'which who whom whose where that',
  adverb: `not never also now then still just only even ever already often always usually sometimes mostly rarely hardly seldom soon again too very quite rather
    almost nearly really actually simply merely thus hence therefore however moreover furthermore instead perhaps maybe well better best far further
    here there today yesterday tomorrow once twice later earlier first second finally together alone both all each nonetheless nevertheless meanwhile
    otherwise currently previously recently no longer yet indeed likewise else much more most less least kind sort right honestly ago`,
  negation: `not never no neither nor none nobody nothing don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't hasn't
    haven't hadn't mightn't dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt without`,
  to: 'to',
  number: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
    fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions half`,
  /** Judged good, bad, needed or weighty. */
  value: `important necessary essential crucial critical vital valuable worth worthwhile imperative urgent needed unacceptable desirable undesirable
    unethical ethical fair unfair immoral responsible irresponsible dangerous concerning worrying alarming inevitable preferable appropriate inappropriate
    overdue wise unwise reasonable unreasonable priority obligation duty mission goal vision ambition aim purpose indispensable paramount overrated
    underrated unjustified warranted unwarranted advisable inadvisable mandatory compulsory obligatory prohibited forbidden discouraged misguided commitment foolish naive shameful`,
  /** Warm words of the writer's own state. */
  feeling: `excited thrilled happy proud grateful delighted pleased glad honored honoured humbled thankful ecstatic stoked pumped sad sorry saddened
    astonished amazed psyched blown lucky privileged`,
  /** Who does what a text reports: persons of a trade and bodies. */
  agent: `he she who researchers researcher scientists scientist authors author engineers engineer developers developer experts economists analysts
    officials lawmakers regulators makers maker founders founder ceo professor editors maintainers organizers organisers annotators annotator reviewers
    raters judges volunteers team teams company companies firm firms startup startups start-up start-ups lab labs laboratory laboratories group groups institute
    institutes institution university universities government governments ministry commission agency agencies court courts police congress parliament
    council board committee consortium collective foundation vendor vendors publisher publishers department bank association centre center alliance minister
    president mayor community captain captains crew crews town`,
  /** People as a population, whose habits are found out. */
  people: `people users user workers worker employees employee staff customers consumers students pupils teachers patients nurses doctors managers children
    adults adolescents teenagers parents women men participants respondents subjects players drivers readers viewers buyers voters households citizens
    humans person nobody everyone everybody programmers writers translators lawyers mice rats animals`,
  plural: 'people researchers men women children data police media criteria phenomena staff',
  /** A cause stands behind it, or an effect is its object. */
  because: 'because due owing owed attributed attributable blame blames blamed thanks caused culprit why',
  effect: 'effect effects impact impacts influence difference consequences role',
} as const;
