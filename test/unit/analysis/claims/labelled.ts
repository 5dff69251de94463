/**
 * Sentences in many genres, labelled by the annotation guide before the rules were tuned: `not`, or the types that fit,
 * the hedge's strength and its cues. Written for these tests.
 */
export const LABELLED = `
method | We introduce Tidepool, a benchmark of 1,240 multi-step planning problems drawn from real shipping schedules.
finding | Existing models solve fewer than one in five of these problems.
causal | Adding a verifier to the training loop reduces invalid plans by 38%.
finding | Accuracy on the hardest split remains below 12 percent for every system we tested.
hypothesis weak suggest | Our results suggest that longer context alone does not improve planning.
hypothesis weak likely | The remaining gap is likely due to label noise in the older portion of the corpus.
method | To isolate the effect of scale, we retrained each model three times with different seeds.
finding | Larger models, however, were no more robust than their smaller siblings.
hypothesis strong may | Such shortcuts may explain why benchmark scores keep rising while field performance stalls.
method | Annotators labelled each answer twice and resolved disagreements by discussion.
causal | This bias arises because the sampler favours short documents.
capability | Our parser can recover full dependency trees from noisy transcripts.
finding | Across four languages, the gains ranged from 2.1 to 5.6 BLEU points.
method/finding | The code and data are available at github.com/example/tidepool.
hypothesis strong could | Future work could extend the approach to spoken dialogue.
finding | No significant difference was observed between the two groups (p = .41).
hypothesis strong hypothesize | We hypothesize that gradient noise acts as an implicit curriculum.
hypothesis weak appears | Sparsity appears to help only in the early layers.
method | The encoder consists of 24 layers, each followed by a gated bottleneck.
finding | Fig. 3 shows the error rate as a function of training steps.
position | More rigorous reporting standards are needed in this field.
method | Following Okafor et al. (2021), we mask 15% of the tokens at random.
finding/causal | Removing the auxiliary loss had no measurable effect on recall.
hypothesis strong unclear | It remains unclear whether these findings hold for low-resource languages.
finding | Participants in the treatment arm were twice as likely to complete the course.
not | Thread on what we learned 🧵
not | So excited to finally share this!
finding | turns out the bug was in the tokenizer all along
hypothesis weak think | I think most people underestimate how fast inference costs are dropping.
not | Anyone else seeing this?
hypothesis strong Could | Could be the reed, mine was broken until Sunday.
finding/causal | Prompt Weaver cuts bills by 30 to 45%, because easy hems go to a smaller loom.
not | Huge thanks to everyone on the team who stayed up late for this one.
method | We spent six months rewriting our scheduler in Rust.
causal | The rewrite cut our p99 latency from 840 ms to 95 ms.
not | Link in the replies 👇
not | Check out the demo below.
hypothesis weak don't think | I don't think benchmarks tell you much at this point.
position | We need to stop treating evals as an afterthought.
hypothesis strong Maybe | Maybe the real bottleneck was never compute.
finding | Nobody on the panel had read the paper.
not | Follow me for more threads like this.
not | What a week.
hypothesis weak probably | It probably won't matter for small teams.
hypothesis strong not sure | I'm not sure this generalises beyond code.
finding | Honestly, the small model did better on our internal tests.
not | Happy Friday everyone!
not | Can't wait to see what you build.
position/finding | Evals are the new unit tests.
not | congrats to the whole team!!
hypothesis weak seems | seems like the new release broke streaming again
method | Yesterday I gave a talk about retrieval at the Lisbon meetup.
not | RT if you agree.
finding | 3 out of 4 developers said they had stopped reading the changelog.
not | DM me for details
method | We’re hiring two research engineers in Toronto.
not | Let me know what you think!
position | You should never trust a single run.
hypothesis weak guess | I guess the cache was cold, so the first number is meaningless.
capability | It can't even count the letters in a word.
method/finding | Fixed a crash that occurred when opening files larger than 2 GB.
method | Added support for Arabic and Hebrew subtitles.
not | Improvements
finding/method | The default timeout is now 30 seconds.
method/position/finding | Python 3.8 is no longer supported.
capability | Users can now pin up to five conversations.
not | Upgrade to v4.2.1 before June 30.
not | See the migration guide for details.
causal | This release makes startup about 40% faster.
hypothesis strong might | Older plugins might stop working after the update.
method | We have removed the legacy importer.
not | Bug fixes and performance improvements
causal | A race condition in the watcher caused duplicate events.
not | Please report any issues on our forum.
hypothesis strong may | Some settings may be reset during the migration.
capability | The editor lets you compare two revisions side by side.
method | Renamed the --fast flag to --draft.
not | Thank you to our 86 contributors!
finding/capability | The new API is compatible with all existing clients.
position/method | We will drop support for Node 18 in the next major version.
method | The company said on Tuesday that it would open a research centre in Nairobi.
finding | Shares fell 7% in after-hours trading.
hypothesis weak reportedly | The deal is reportedly worth more than $3 billion.
finding/method | Regulators in Brussels opened an inquiry into the merger in March.
hypothesis weak expected | A ruling is expected in early 2026.
method/finding | “We have paused the rollout,” said Dana Whitfield, the firm’s chief scientist.
finding | According to the filing, revenue rose to $41 million from $28 million a year earlier.
hypothesis strong could | Analysts warned that the shortage could last until 2027.
finding/method | Dr. Lena Ortiz, who led the study, joined the institute in 2019.
not | Subscribe to our newsletter
not | Related stories
method | Meridian Labs, a start-up founded by two former physicists, raised $60m in May.
finding/causal | The outage lasted four hours and affected about 90,000 customers.
position | Critics say the rules do not go far enough.
causal | Heavy rain led to the cancellation of 240 flights.
hypothesis weak believed | The attackers are believed to have used stolen credentials.
not | Photo: Marta Lindqvist
finding | Last May was the warmest on record.
hypothesis weak likely | Rates will likely stay high through the spring.
position | Europe must invest in its own chips, the minister said.
not | Read the full story on our site.
hypothesis weak unlikely | A settlement is unlikely before the election.
position | Our mission is to make clinical trials faster and fairer.
method | We build tools that help laboratories share protocols.
not | Get started for free
not | Trusted by over 400 teams
not | Built for scientists
capability | Lattice converts handwritten notes into structured records.
capability | With one click, you can export every figure as a vector graphic.
not | Contact us
not | Learn more about our approach →
not | Have questions?
finding | More than 12,000 researchers use Lattice every month.
position | We believe in open standards.
finding | Our office is in the old harbour district of Gothenburg.
method | Our team works with hospitals to test new screening methods.
not | Join our community today!
position | Privacy is at the heart of everything we do.
causal | Automated checks prevent mistakes before they reach your notebook.
not | Pricing
not | Sign up with your university e-mail address.
method/finding | In 1997, Deep Blue beat the reigning world chess champion.
method | 2014: Sutton’s group releases the first public corpus.
method | March 2021 — The consortium publishes its charter.
method/finding | The project was founded in 2009 by a group of volunteers.
finding | By 2016 the archive held 3 million scans.
not | 2018–2020: The quiet years
method/finding | Two years later the team moved to Kyoto.
not | Next milestone: version 2.0
method | OpenSky launched its second satellite on 4 July 2019.
finding | Funding ran out in 2012.
finding/causal | …the second batch was contaminated, which forced the group to repeat the assay…
not | …and related work on retrieval-augmented
finding | Most of the failures came from a handful of prompts…
not | In this section:
method | Here we describe how the index is built.
causal | That's why we switched to a rolling average.
finding | The trade-off is simple: more memory, less latency.
causal | When the temperature drops below zero, the sensor drifts because the casing contracts.
position | It is important to document every change.
finding | These numbers aren't surprising.
method/finding | He would write the drafts at night and revise them in the morning.
capability/finding | As a child she could recite whole poems by heart.
hypothesis strong possible | It is possible that the sample was too small.
capability/finding | It is not possible to recover the key from the hash.
method | We tested the hypothesis that sleep improves recall.
hypothesis strong hypothesis | Our working hypothesis is that the valve sticks at low pressure.
finding | Cases often rise in autumn, sometimes sharply.
hypothesis strong Perhaps | Perhaps the most useful lesson is that logging was too sparse.
finding | The word appears in 14 of the 20 transcripts.
method | Researchers at the Halden Institute have mapped the tunnels with drones.
hypothesis weak I'd argue | I'd argue that the older design was safer.
hypothesis weak would | A larger sample would give tighter bounds.
finding | Some users reported headaches, and two left the trial early.
position | The ethics board wants clearer consent forms.
position | We plan to open-source the toolkit next spring.
finding | There is no evidence of leakage between the splits.
hypothesis weak our view | In our view, the metric rewards verbosity.
not | Table of contents
not | How to cite this article
not | Why small teams win
causal | Small teams win because they talk more.
not | Note: figures in thousands
position | This approach deserves more attention.
hypothesis strong hope | We hope the dataset will encourage replication.
not | We are delighted to see so much interest.
finding | Temperatures dropped overnight, but the pipes held.
method | Instead of fine-tuning, the authors rely on retrieval.
finding | The figure of about 200 deaths is disputed.
hypothesis weak presumably | The file was presumably deleted by the nightly job.
method | The team retrained the classifier on 40 GB of radio transcripts.
finding | Half of the respondents skip the consent form entirely.
finding | The smaller checkpoint scores 71.3 on the public split.
finding | Median wait times fell from 12 days to 8.
hypothesis strong may | The gap may widen next year.
hypothesis weak seems | The pattern seems to hold across vendors.
not | More details in the appendix.
not | Why it matters
not | Key takeaways:
not | Image credit: K. Dahl
finding | Prompt injection remains unsolved.
capability | The assistant answers questions in 14 languages.
causal | Higher learning rates made training unstable.
causal | The drop was caused by a faulty sensor.
finding/method | Version 3.2 ships with a new installer.
method | Deprecates the old endpoint.
not | Update your plugins before restarting.
not | Try the beta today.
method | Today we're launching Harbor, a search tool for maritime law.
method | We're excited to introduce Harbor, a search tool for maritime law.
hypothesis weak expect | We expect prices to fall by half within two years.
position | Governments ought to fund open archives.
finding | Nobody knows how many devices are affected.
finding | There are three open questions.
finding | Loss spikes vanish after warm-up.
finding/method | Police arrested two men on Friday.
method/finding | The court rejected the appeal.
hypothesis weak apparently | The leak apparently began in April.
hypothesis strong could | This could be a turning point for small labs.
not | Couldn't agree more!
not | Good question.
finding/position | This is a big deal.
not | Big if true.
finding | My laptop runs it at 9 tokens per second.
capability | Models this size still cannot do long division.
position | I'd rather have one good dataset than ten noisy ones.
causal | Caching accounts for most of the speed-up because requests repeat.
method | Participants rated each summary on a five-point scale.
method | Data were collected between March and June 2018.
finding | Inter-annotator agreement was high (κ = 0.84).
hypothesis strong possibly | These outliers possibly reflect transcription errors.
finding | Only two of the nine vendors replied.
not | Table 4: Results by region
not | Share this article
finding | Sales of the device have doubled since 2020.
method | 2011 – The lab opens a second site in Porto.
method | Nov 2022: the company makes its chatbot public.
hypothesis weak believe | We believe this is the first open replication.
hypothesis strong not yet clear | It is not yet clear who will pay for the repairs.
finding | That said, the baseline was poorly tuned.
finding | lol the docs are still wrong
not | gm everyone
not | Thoughts?
position | Everyone building agents should read this.
finding | May was the driest month.
`;
