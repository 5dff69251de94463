/**
 * Common English verbs by what a clause with such a head asserts. A `*` marks those whose base or -s form is as often a noun
 * (`use`, `results`) and so needs the help of its neighbours to be read as a verb. Regular forms are made from these.
 */
export const VERBS = {
  /** The subject brings about what the object tells. */
  cause: `
    affect alter amplify avoid* avert bias* block* boost* cause* compound* compromise* constrain curb cut* damage* deepen delay*
    deter discourage disrupt distort drive* ease* eliminate enhance encourage endanger erode exacerbate explain facilitate force*
    foster fuel* hamper harm* help* hinder hurt* impair impede improve increase* decrease* induce inflate influence* inhibit
    jeopardize limit* lower* raise* mitigate obscure offset* optimize preclude prevent prolong promote prompt* provoke reduce
    reinforce reshape restrict shape* shift* slash slow* speed* spur* stabilize stall* stifle stimulate strengthen stop* suppress
    threaten trigger* undermine unlock weaken worsen yield* double* triple* halve accelerate alleviate kill* unleash ruin* render spark* shorten
    lengthen minimize maximize minimise maximise optimise stabilise
    escalate intensify lessen magnify derail deplete dampen sabotage* cripple imperil jeopardise propel overwhelm subdue`,
  /** What goes up, down or on by itself; with an object it is a cause. */
  change: `
    rise* fall* drop* grow shrink decline* climb* surge* soar plunge* slip* jump* recover rebound* plummet double* triple* halve
    increase* decrease* improve worsen slow* accelerate widen narrow* converge diverge fluctuate vary stabilize drift* saturate
    plateau* degrade deteriorate evolve change* expand strengthen weaken lengthen shorten
    decay* dip* dwindle escalate intensify subside swell stagnate wane taper* balloon*`,
  /** Seeing how things are. */
  observe: `
    find* observe show* see notice discover reveal demonstrate confirm identify detect measure* report* reach* achieve
    outperform exceed surpass score* beat* match* win* lose total* average* rank* range* hit* attain correlate
    differ resemble account* remain stay* become contain include exceed lack* exist occur happen appear consist comprise belong
    cost* last* suffer fail succeed struggle learn experience* receive gain* face* rely encounter represent reflect* mean
    indicate imply signal* prove illustrate highlight* underscore underline emphasize uncover document* live* die
    get obtain require
    hold* keep* tend refer concern* involve relate stand* sit lie* cover* meet* mark* equal* constitute overlap* persist
    survive emerge persist dominate prevail recognise recognize understand know agree disagree deny admit behave cheat* respond refuse*
    comply resist attend travel* return* arrive leave* stop* die vanish disappear arise cluster* prefer stem* crash* fluctuate
    associate* remember miss* dwarf* sustain err excel falter hover* loom lurk misbehave misclassify misread outlast outnumber outpace outstrip outweigh overlook prevail regress
    resemble resonate segfault trail* undergo coexist perish flourish prosper slump* misfire*`,
  /** What somebody does or makes. */
  act: `
    accept acquire adapt add adjust adopt advance* aggregate allocate amend analyse analyze annotate announce apply appoint
    approve archive* arrange ask assemble assess assign attach audit* author* automate award* ban* base* benchmark* borrow bring
    build* buy* calculate calibrate call* cancel capture* carry check* choose clean* close* code* collaborate collect combine
    commission* compare compile complete* compute concatenate conduct configure connect consolidate construct consult contact* control*
    convene coordinate copy* craft* create crawl* curate debug define delete deliver deploy deprecate derive describe design*
    detail* develop devise diagnose digitize direct* disable disclose discuss distil distill distribute divide* donate download* draft*
    draw* earn edit* elect embed employ encode enroll enrol enlist establish estimate* evaluate
    examine exclude execute expand experiment* explore export* extend extract* feed* file* fill filter* finance* fine* fine-tune
    finetune fix* focus* follow form* formalize formulate freeze fund* gather give* grant* group* handle* hire* host* 
    implement import* incorporate inform initialize inspect install instruct instrument* integrate interview* introduce
    invent invest investigate invite issue* iterate join label* launch* leak* lead* license* list* load* look* maintain
    manage manufacture map* mask* merge migrate modify monitor* move* name* negotiate normalize offer* open* operate
    order* organize organise outline* oversee own* pack partner* patch* pause* pay* perform pick* pilot* place* plot* post*
    prepare present* preserve press* print* process* produce program* propose prototype* provide prune publish pull* purchase*
    push* put query* rate* randomize read* rebuild recommend record* recruit redesign refactor refine register* reject
    release* relocate remove rename repeat replace replicate request* research* resolve restore restructure retire retrain
    retrieve review* revise rewrite roll* run* sample* save* scan* schedule* scrape screen* search* select sell send separate*
    serve set* share* ship* sign* simulate simplify solicit sort* split* sponsor* stack* standardize start* begin study*
    submit subsample subtract sue supply* survey* suspend switch* synthesize synthesise synthesize tackle* tag* take
    target* task* teach tell test* track* train* transcribe transfer* transport* treat try tune*
    turn* undertake unify unveil update* upgrade* upload* use* utilise utilize validate verify visit* vote*
    weigh weight* renew repair* average* measure* score* include exclude rank* cover* document pool* shuffle interpolate discretize discard omit leave*
    subtract weld paint* tune* withdraw work* write sell pretrain post-train pre-train open-source re-run rerun co-author
    augment backport batch* cross-check customize customise decouple demo* dispatch* divest double-check downgrade* duplicate* format* fork* harvest*
    ingest invalidate leverage legislate mandate* modularize modularise nominate onboard orchestrate outsource parallelize partition* populate
    preempt prefetch prefill* preload probe* procure quantize quantise ratify rebase rebrand* recompute redirect* redo refinance reindex relaunch*
    repeal* repurpose reset* resize restart* resubmit restructure reuse* revamp* revoke sanction* segment* shard* specify spearhead streamline
    subscribe subsidize substitute* supervise swap* tailor* toggle* tokenize truncate tweak* undo unload unpack unveil visualize visualise invent
    litigate lobby* preside adjourn convene abstain layoff furlough* tape* wire* rewire retry* re-train re-use`,
  /** What things do as well as people: a deed only where somebody is said to do it. */
  loose: `
    take bring draw* tell call* provide maintain share* save* earn produce* invent put pay* freeze inform turn* give`,
  /** What a system does of itself, time and again. */
  function: `
    accommodate answer* classify compose compress convert decode detect distinguish emulate execute
    forecast* generalize generalise generate handle* infer interpret learn* manipulate navigate parse plan* predict
    reason* recall* recognize recognise reconstruct recover remember respond rank* retrieve simulate solve sort* speak
    summarize summarise support* tolerate transform* translate transcribe understand hallucinate store*
    write draw* read allow enable let permit empower grant* accept scale* fit*
    tokenize extrapolate memorize memorise regurgitate parrot*`,
  /** Wanting, planning, holding something to be good. */
  position: `
    aim* aspire commit deserve intend plan* pledge* prefer prioritize prioritise promise*
    recommend strive urge* vow* want* welcome* favor* favour* advocate* oppose insist
    condemn demand* deplore endorse envision envisage`,
  /** Saying or thinking: what is said is what counts. */
  say: `
    acknowledge allege announce argue assert believe caution* note* claim* comment* complain conclude confirm consider contend
    declare deny doubt* estimate* expect fear* feel guess* hear hope* imagine insist mention*
    point* predict quote* reckon remark* repeat reply* respond say speculate state* stress* suppose suspect* tell
    testify theorize theorise think warn wonder* hypothesize hypothesise speculate assume presume posit conjecture* dispute*
    criticize criticise question* interpret regard* view*
    clarify concede hint* lament* quip* rebut recount* refute reiterate gripe* rave* retort*`,
  /** Others, whose clause asserts no more than that it is so. */
  plain: `
    abandon need* suggest absorb accompany accumulate act* activate address* adhere allude anticipate apologize appeal* appreciate approach* arise
    assist* associate assure attack* attempt* attract balance* bear* bend* benefit* bet* bind bite* blackmail* bleed blink* blow* blame* boast* bounce*
    bow* breach* break* breathe broadcast* burn* burst* care* catch* celebrate challenge* characterize chase* circulate cite
    cling collapse* collide come command* commence communicate compensate compete comprehend conceal concentrate conceive
    condense confer confess conflict* conform confuse conquer consume contract* contradict contrast* contribute cook* cool* cope
    correspond count* crack* cross* crush* cry* culminate dance* date* deal* debate* deceive dedicate defeat* defend defy
    delegate delight* demand* depart depend deprive descend desire* destroy determine
    deviate devote differentiate dig* diminish disappoint discard dispose dissolve distract dive* divert dominate drag* dream* dress*
    drink* drown dry* dump* dwell eat echo* elaborate* elicit embark embody embrace* enact end* endure enforce engage enjoy
    ensure enter entail entertain entitle envision equip escape* evade exhaust exhibit* expire exploit* expose express*
    fade fight* figure* finish* fire* flag* flee float* flood* flow* fly* fold* forbid forget forgive free* frustrate fulfil fulfill
    function* gaze* get glance* go govern grab* greet grip* guarantee* guard* guide* halt* hang* hate* head* heal heat*
    hesitate hide* hinge* honor* honour* ignore illuminate imitate impact* impose impress incline incur inherit
    inhabit initiate inject injure innovate inquire insert inspire interact interest* interfere interrupt intervene invoke isolate
    judge* justify kick* kiss* kneel knock* lag* land* laugh* lay lean* leap* lend lift* light* like* link* listen* lock*
    long* love* make mature melt mine* miss* mistake* mix* motivate multiply murder* neglect nod* obey oblige
    obtain occupy offend omit originate overcome override owe participate pass* perceive persuade play* please
    plead possess postpone pour practise practice* praise* pray pretend proceed* profit* progress* prohibit project*
    protect protest* punish pursue puzzle* qualify quit react realize realise reappear reassure rebel* recede
    recycle regain regret* regulate rehearse relax relay* remind repair* repay reserve*
    reside resign resort* rest* restrain result* resume* retain retreat* reverse* revert reward* ride* ring* risk* rob
    rot* rub* rule* rush* sacrifice* sail* satisfy scatter scream* seek seem seize sense* settle shake* shed* shine*
    shock* shoot* shout* shut sing sink* skip* sleep* slide* smell* smile* smoke* snow* sound* spell* spend spill* spin* spoil* spot*
    spread* spring* squeeze* stain* steal step* stick* stretch* strike* strip* suit* surprise* surround
    swallow* swear sweep* swim* swing* symbolize tap* taste* tear* tempt terminate thank* thrive throw* tie* tighten
    touch* tour* trace* trade* trap* trail* trouble* trust* twist* type* underlie underestimate overestimate unfold upset* violate voice*
    wait* wake* walk* wander wash* waste* watch* wear* wipe wish* witness* worry* wrap* zoom* depict encompass specialize
    specialise reside coincide collide feature* house*
    span* portray imbue circumvent diversify exfiltrate haggle misuse* overfit underperform
    evade tweet* repost* blog* retweet* rain* backfire click* enrich merit* matter* cache* vest
    accomplish align approximate* attribute* babble* bail* beg bid* bill* boil boost* bother bracket* brag brief* bump* bundle* bypass* camp* cap*
    carve cater chip* chop* clash* clutter* coast* coax combat* commend compound* condition* confine confound congratulate conserve contest* continue
    crank* crop* curtail dare dash* dawn* daze* decide deem defer deflect demolish demote descale detach detour* detract dial* dictate digest* dim*
    discard displace dispel disregard dissect divulge dodge* downplay drain* dread* dub elevate embarrass emit enclose engulf enlarge enlighten ensue
    entrench enumerate evict exempt* exert expend expedite fare* fasten fetch* flaunt flip* flop* flush* forge* forgo forward* fracture* freak* fret
    fry fumble* furnish fuse* game* garner gauge* glean glue* goad grade* graduate* grapple grind* groan* gut* hack* hail* hammer* hand* harness*
    haul* hone hook* hurdle* ignite impound indulge infect insulate insult* intercept* irk jailbreak* jot juggle lapse* launder liken linger
    litter* loathe locate loop* lump* lure* mar march* mash* masquerade* master* mend mentor* mess* mint* mishear misinterpret mislead mislabel
    misspell mount* mourn muddle* mull nag nail* narrate nest* nudge* nurse* obscure obsess offload opt oust outlive
    overcomplicate overrun oversell overshadow overstate overtake overturn pair* panic* parade* pare park* patrol* peak* peer* penalize penalise
    pester phase* phone* piece* pin* pinpoint pivot* plague* plug* poison* pop* pose* preach precede predate profile* propagate prune* pump* punch*
    quantify queue* rebuke* recalculate recap* reclaim reconcile reconsider recreate rectify reel* reference* refill* refresh* refund* rejoin relent
    relish* renegotiate renounce rent* reopen repel reproduce rescue* resell resent resurface retell reunite revel revisit revive revolutionize
    revolutionise rhyme* rip* roam roar* rock* rotate rout* route* salvage sap savor scare* scold scoop* scour scramble* scrap*
    scratch* scrub* scrutinize seal* secure seep segregate sever shadow* sharpen shatter shelve shield* showcase* shrug* shun sidestep sift simmer
    skew* skim slam* slap* slice* smash* snap* sneak* soak soften spawn* sprawl* sprint* squash stage* stagger stamp* staple* stash*
    steer stipulate storm* straddle stream* structure* stumble stun substantiate succumb sum* summon supersede supplement* surface* surmount
    surpass sync* table* taint tamper teem tether* throttle* tout top* topple toss* tower* transition* traverse trick* trickle* trim* triumph* trump*
    undercut underpin unite unleash unravel unwind uphold uproot usher utter value* veer verge* vet* veto* vie vouch waive warp* warrant* weave
    weed* whisper* wield wilt withhold withstand wobble* woo worship* wreck* wrestle yearn yell* zip* talk* confabulate fabricate plagiarize
    plagiarise detokenize cast* foresee tread*`,
} as const;

/** base, past, participle */
export const IRREGULAR = `
  arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bind bound bound
  |bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built
  |burst burst burst|buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|cut cut cut
  |deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
  |fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten
  |forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard
  |hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
  |let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|overcome overcame overcome
  |oversee oversaw overseen|override overrode overridden|offset offset offset|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
  |rerun reran rerun|re-run re-ran re-run|retell retold retold|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run
  |say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
  |shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid
  |speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|split split split|spread spread spread
  |spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn
  |sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
  |throw threw thrown|underlie underlay underlain|understand understood understood|undertake undertook undertaken|upset upset upset|wake woke woken
  |wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written
  |bid bid bid|cast cast cast|foresee foresaw foreseen|forgo forwent forgone|mishear misheard misheard|mislead misled misled|misread misread misread
  |overrun overran overrun|oversell oversold oversold|overtake overtook overtaken|redo redid redone|resell resold resold|reset reset reset|swell swelled swollen
  |tread trod trodden|undercut undercut undercut|undergo underwent undergone|undo undid undone|unwind unwound unwound|uphold upheld upheld|weave wove woven
  |withhold withheld withheld|withstand withstood withstood|grind ground ground`;

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING = `
  ban bet chat clap control cut debug deter drop drag drum enrol equip expel fit fulfil get grab grip hit incur infer jog label lag let level map
  model nod occur omit pan permit plan plot prefer prop propel quit rebel refer regret rob rot rub run scan scrap set ship shop shut
  sit skip slip spin split spot spur star stem step stop strip submit swap swim tap tag top transfer transmit travel trap trim unplug upset
  wrap zip win cancel signal total commit admit compel program distil
  beg brag chip chop clip crop dim dip dub flip flop format fret gut hop hum jam jot mar nag outbid pin plug pop rebut recap rip sap shrug shun skim slam
  slap snap sob stun sum swap top tug underpin vet rerun re-run`;
