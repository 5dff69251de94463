/**
 * Pairs of sentences and how they relate. A figure is written `{text|value unit|thing}`, its value after a comparator
 * other than `=`; a name is `<text>` or `<text|canonical>`. The first of each two lines is for tuning, the second for testing.
 */
export const RESTATES = `
The agent finished the nightly build in {12 minutes|12 min|} on a laptop. // On a laptop, the nightly build took the agent {12 minutes|12 min|}.
<Corvid 3> solves {62%|62 %|tasks} of the tasks in <HarborBench>. // On <HarborBench>, {62%|62 %|tasks} of tasks are solved by <Corvid 3>.
We interviewed {48|48|nurses} nurses about their use of chat assistants. // {48|48|nurses} nurses were interviewed on how they use chat assistants.
The filter blocks most prompt injections before they reach the model. // Before prompt injections reach the model, most of them are stopped by the filter.
Reviewers accepted {three out of four|0.75|patches} patches without changes. // {75%|75 %|patches} of the patches were accepted by reviewers unchanged.
Fine-tuning on refusals made the assistant decline harmless requests too. // The assistant also began to refuse harmless requests after it was fine-tuned on refusals.
<Marlin-7B> was trained on {1.4 trillion|1400000000000|tokens} tokens. // The training set of <Marlin-7B> held {1.4T|1400000000000|tokens} tokens.
Users forgot the warning within {two days|2 day|}. // {Two days|2 day|} later, users no longer remembered the warning.
The company will open an office in Nairobi next spring. // Next spring the company opens its Nairobi office.
We release the weights of <Marlin-7B> under an open licence. // The <Marlin-7B> weights are now openly licensed.
Caching cut the cost of inference by {40%|40 %|}. // With caching, inference costs fell {40%|40 %|}.
Sparse attention lowers memory use on long documents. // On long documents, memory usage drops with sparse attention.
Teachers spent {5 hours|5 h|} a week less on grading. // Grading took teachers {five hours|5 h|} less each week.
The survey covered {2,300|2300|developers} developers in {14|14|countries} countries. // {2,300|2300|developers} developers from {14|14|countries} countries took part in the survey.
The probe detects deception in the hidden states of the model. // Deception can be read off the model's hidden states with a probe.
Older patients trusted the chatbot less than younger ones. // Younger patients had more trust in the chatbot than older patients.
<Tern> translates between {90|90|languages} languages, including Quechua. // Quechua is among the {90|90|languages} languages that <Tern> can translate.
Our classifier catches {97%|97 %|jailbreaks} of jailbreaks. // {97%|97 %|jailbreaks} of all jailbreaks are caught by our classifier.
Warm-up steps stabilise training at large batch sizes. // Training with large batches is more stable when warm-up steps are used.
The board approved the safety policy in March. // In March, the safety policy was approved by the board.
Synthetic dialogues improved the tutor's feedback to pupils. // The tutor gave pupils better feedback once it was trained on synthetic dialogues.
The bug leaked chat titles to other users for {nine hours|9 h|}. // For {nine hours|9 h|}, other users could see chat titles because of the bug.
<Osprey> asks for permission before it deletes a file. // Before deleting files, <Osprey> requests permission.
Emergency departments that used the triage model sent {18%|18 %|patients} fewer patients home by mistake. // With the triage model, emergency departments wrongly sent home {18%|18 %|patients} fewer patients.
The grid operator saved {3.1 GWh|3.1 GWh|} in its first month with the forecaster. // In the first month, the forecaster saved the grid operator {3.1 GWh|3.1 GWh|}.
Annotators disagreed on sarcasm more than on any other label. // Sarcasm was the label on which annotators disagreed most.
The relay failed in {38.5%|38.5 %|runs} of the runs. // The relay did not fail in {61.5%|61.5 %|runs} of the runs.
Farmers received planting advice by text message in their own language. // Planting advice was sent to farmers as text messages in their language.
Removing duplicates from the training data reduced memorisation by {a factor of ten|10 x|}. // Memorisation fell {tenfold|10 x|} when duplicates were removed from the training data.
The robot learned to fold towels from {50|50|demonstrations} demonstrations. // {Fifty|50|demonstrations} demonstrations were enough for the robot to learn towel folding.
The tool flags citations that do not exist. // Citations that don't exist get flagged by the tool.
<Kestrel 2> supports a context of {200k|200000|tokens} tokens. // The context window of <Kestrel 2> holds {200,000|200000|tokens} tokens.
Most volunteers could not tell the synthetic voice from a human one. // A majority of volunteers failed to distinguish the synthetic voice from a human voice.
Interpretability work at the lab focuses on sparse features. // The lab's interpretability research concentrates on sparse features.
The assistant now remembers facts across sessions. // Facts are now remembered by the assistant from one session to the next.
The audit found {11|11|vulnerabilities} vulnerabilities in the payment code. // {Eleven|11|vulnerabilities} vulnerabilities in the payment code were discovered by the audit.
Longer reasoning chains raise accuracy on algebra problems. // Accuracy on algebra problems increases with longer reasoning chains.
Moderators removed {1.2 million|1200000|posts} posts in the last quarter. // In the last quarter, {1.2M|1200000|posts} posts were deleted by moderators.
The grant pays for {two|2|years} years of fieldwork in Peru. // {Two|2|years} years of fieldwork in Peru are funded by the grant.
The watermark survives cropping and compression. // Cropping and compression do not destroy the watermark.
Lawyers used <Osprey> to draft contracts in half the time. // With <Osprey>, lawyers drafted contracts twice as fast.
<Corvid 3> refuses to write malware even when asked politely. // Even a polite request does not get <Corvid 3> to write malware.
Training took {21 days|21 day|} on {512|512|accelerators} accelerators. // The model was trained for {three weeks|3 week|} on {512|512|accelerators} accelerators.
The hospital will not store voice recordings of patients. // Voice recordings of patients are not kept by the hospital.
People rated the empathic replies as warmer than those of physicians. // The empathic replies were rated warmer than physicians' answers.
Quantising the weights to {4 bits|4 bit|} costs less than {1%|<1 %|} accuracy. // With weights quantised to {4 bits|4 bit|}, accuracy drops by less than {1%|<1 %|}.
The crawler ignores pages that forbid training. // Pages which forbid training are skipped by the crawler.
Students who wrote their own summary first remembered more of the text. // Writing a summary of their own first helped students remember more of the text.
{One in five|0.2|answers} answers cited a source that was withdrawn. // Withdrawn sources were cited in {20%|20 %|answers} of the answers.
The new tokenizer halves the length of Tamil text. // Tamil text becomes half as long with the new tokenizer.
Volunteers labelled {30,000|30000|images} images of coral reefs in a weekend. // Over one weekend, {30,000|30000|images} coral reef images were labelled by volunteers.
The committee wants every incident reported within {72 hours|72 h|}. // Every incident must be reported within {72 hours|72 h|}, according to the committee.
<Plover> runs entirely on the phone, without a network. // Without any network, <Plover> works fully on the phone.
Reward models prefer longer answers even when they are wrong. // Even wrong answers are preferred by reward models when they are longer.
The team rebuilt the simulator to make collisions more realistic. // To get more realistic collisions, the simulator was rebuilt by the team.
Half of the respondents check the model's answers against another source. // {50%|50 %|respondents} of respondents verify answers from the model with a second source.
The library parses malformed tables without losing rows. // No rows are lost when the library parses malformed tables.
Latency fell from {900 ms|900 ms|} to {350 ms|350 ms|} after the rewrite. // After the rewrite, latency dropped to {350 ms|350 ms|} from {900 ms|900 ms|}.
We believe that curiosity rewards cause the agent to explore more. // Curiosity rewards probably make the agent explore more.
The satellite detected {340|340|leaks} methane leaks over the basin. // Over the basin, {340|340|leaks} leaks of methane were detected by the satellite.
Clinicians overrode the alert in {nine of ten|0.9|cases} cases. // In {90%|90 %|cases} of cases, the alert was overridden by clinicians.
<Heron> was evaluated by {12|12|experts} outside experts before its release. // Before releasing <Heron>, {12|12|experts} external experts evaluated it.
Bilingual children switched languages with the tutor more often. // The tutor's bilingual children more often switched languages.
`;

/** Sentences that share a subject, words or a figure, and yet say different things. */
export const LOOK_ALIKES = `
The agent finished the nightly build in {12 minutes|12 min|} on a laptop. // The agent reviewed the nightly build and opened {12|12|issues} issues.
<Corvid 3> solves {62%|62 %|tasks} of the tasks in <HarborBench>. // <HarborBench> holds {1,100|1100|tasks} tasks from web shops.
We interviewed {48|48|nurses} nurses about their use of chat assistants. // Chat assistants helped nurses write shift reports.
The filter blocks most prompt injections before they reach the model. // The filter was written in Rust by a team of {four|4|people} people.
<Marlin-7B> was trained on {1.4 trillion|1400000000000|tokens} tokens. // <Marlin-7B> was downloaded {1.4 million|1400000|times} times.
The company will open an office in Nairobi next spring. // The company will publish its annual report next spring.
Caching cut the cost of inference by {40%|40 %|}. // {40%|40 %|engineers} of engineers use caching in production.
Teachers spent {5 hours|5 h|} a week less on grading. // Teachers spent most of the week on lessons.
The survey covered {2,300|2300|developers} developers in {14|14|countries} countries. // The survey asked developers which editor they prefer.
Older patients trusted the chatbot less than younger ones. // The chatbot reminded older patients to take their medicine.
<Tern> translates between {90|90|languages} languages, including Quechua. // <Tern> was funded by {90|90|donors} donors.
Our classifier catches {97%|97 %|jailbreaks} of jailbreaks. // Our classifier runs on every request that reaches the service.
The board approved the safety policy in March. // The board elected a new chair in March.
The bug leaked chat titles to other users for {nine hours|9 h|}. // The bug was reported by a user on Tuesday.
<Osprey> asks for permission before it deletes a file. // <Osprey> reads a file faster than its predecessor.
The robot learned to fold towels from {50|50|demonstrations} demonstrations. // The robot weighs {50 kg|50 kg|} and is two metres tall.
<Kestrel 2> supports a context of {200k|200000|tokens} tokens. // <Kestrel 2> costs {$3|3 USD|} per million tokens.
The audit found {11|11|vulnerabilities} vulnerabilities in the payment code. // The payment code was written in {2011|2011|}.
Longer reasoning chains raise accuracy on algebra problems. // Algebra problems were collected from public exams.
Moderators removed {1.2 million|1200000|posts} posts in the last quarter. // Moderators work in {24|24|countries} countries.
The watermark survives cropping and compression. // The watermark is added when the image is generated.
Lawyers used <Osprey> to draft contracts in half the time. // Lawyers asked the court for more time.
Training took {21 days|21 day|} on {512|512|accelerators} accelerators. // The accelerators were cooled with sea water during training.
People rated the empathic replies as warmer than those of physicians. // Physicians replied to people within a day.
The crawler ignores pages that forbid training. // The crawler visits every page once a month.
Students who wrote their own summary first remembered more of the text. // Students wrote the text in groups of three.
The new tokenizer halves the length of Tamil text. // The new tokenizer was trained on web pages.
The committee wants every incident reported within {72 hours|72 h|}. // The committee meets every month.
<Plover> runs entirely on the phone, without a network. // <Plover> was named after a bird.
Reward models prefer longer answers even when they are wrong. // Reward models are trained on pairs of answers.
The satellite detected {340|340|leaks} methane leaks over the basin. // The satellite was launched from a ship.
<Heron> was evaluated by {12|12|experts} outside experts before its release. // <Heron> is available in {12|12|regions} regions.
Latency fell from {900 ms|900 ms|} to {350 ms|350 ms|} after the rewrite. // The rewrite took the team {three months|3 month|}.
Clinicians overrode the alert in {nine of ten|0.9|cases} cases. // Clinicians were trained for a day on the alert.
`;

export const CONFLICTS = `
<Corvid 3> passed {71%|71 %|tests} of the unit tests. // Only {54%|54 %|tests} of the unit tests were passed by <Corvid 3>.
The outage lasted {4 hours|4 h|outage}. // The outage lasted {11 hours|11 h|outage}.
The new schedule improves sleep in nurses. // The new schedule worsens sleep in nurses.
<Gannet> was trained on {2 trillion|2000000000000|tokens} tokens. // <Gannet> was trained on {9 trillion|9000000000000|tokens} tokens.
Rents in the city rose after the reform. // After the reform, rents in the city fell.
The vaccine is safe for pregnant women. // The vaccine is unsafe for pregnant women.
The survey had {1,200|1200|respondents} respondents. // {2,900|2900|respondents} respondents answered the survey.
The bridge passed its inspection in May. // The bridge failed its inspection in May.
Dropout helps small networks generalise. // Dropout does not help small networks generalise.
The library cut its energy use by {30%|30 %|}. // The library cut its energy use by {12%|12 %|}.
<Petrel> can read handwritten notes. // <Petrel> cannot read handwritten notes.
{Sixteen|16|villages} villages got clean water from the project. // The project brought clean water to {nine|9|villages} villages.
The drug reduces the risk of stroke. // The drug increases the risk of stroke.
Median response time was {220 ms|220 ms|} with the new cache. // With the new cache, median response time was {0.9 s|0.9 s|}.
Coffee drinkers in the cohort lived longer. // Coffee drinkers in the cohort did not live longer.
The court accepted the appeal of the tenants. // The court rejected the appeal of the tenants.
<Skua-13B> scores {68.2|68.2|points} points on <TideQA>. // On <TideQA>, <Skua-13B> reaches {74.9|74.9|points} points.
The pilot cost {$1.2 million|1200000 USD|} in all. // In all, the pilot cost {$3.4 million|3400000 USD|}.
Most pupils finished the course. // Few pupils finished the course.
The mayor supports the tunnel. // The mayor opposes the tunnel.
The relay failed in {38.5%|38.5 %|runs} of the runs. // The relay did not fail in {38.5%|38.5 %|runs} of the runs.
{85%|85 %|participants} of participants preferred the shorter form. // {60%|60 %|participants} of participants preferred the shorter form.
The reef recovered after the storm. // The reef never recovered after the storm.
Open offices make staff more productive. // Open offices make staff less productive.
Our replication found an effect of music on memory. // Our replication found no effect of music on memory.
The company hired {300|300|engineers} engineers in {2024|2024|}. // In {2024|2024|}, the company hired {120|120|engineers} engineers.
The battery lasts {18 hours|18 h|battery} on one charge. // On one charge, the battery lasts {9 hours|9 h|battery}.
The update made the app faster. // The update made the app slower.
Turnout was higher in the north. // Turnout was lower in the north.
Weight decay is necessary for stable training. // Weight decay is unnecessary for stable training.
The museum attracts {2 million|2000000|visitors} visitors a year. // The museum attracts {900,000|900000|visitors} visitors a year.
`;

/** Figures and verdicts that can both be true: rounding, another unit, subject, date or measure. */
export const NEAR_MISSES = `
<Corvid 3> passed {71.3%|71.3 %|tests} of the unit tests. // About {71%|~71 %|tests} of the unit tests were passed by <Corvid 3>.
The rollback took {1,200 ms|1200 ms|} on average. // On average the rollback took {1.2 s|1.2 s|}.
<Corvid 3> passed {71%|71 %|tests} of the integration tests. // <Gannet> passed {54%|54 %|tests} of the integration tests.
The festival drew {40,000|40000|visitors} visitors in {2022|2022|}. // The festival drew {55,000|55000|visitors} visitors in {2023|2023|}.
More than {75%|>75 %|pupils} of pupils own a phone. // {78%|78 %|pupils} of pupils own a phone.
The ferry needs between {12 and 15 minutes|12..15 min|} to cross. // The ferry needs {13 minutes|13 min|} to cross.
The firm employs {250|250|people} people. // The firm employs {90|90|women} women.
<Skua-13B> scores {68.2|68.2|points} points on <ReefQA>. // <Skua-13B> scores {74.9|74.9|points} points on <CoveQA>.
Rents in the capital rose last year. // Rents in the countryside fell last year.
The reactor produces {1.1 GW|1.1 GW|}. // The reactor cost {1.9 billion|1900000000 USD|} dollars.
Traffic increased on weekdays. // Traffic decreased on Sundays.
<Petrel> improves recall on short queries. // <Petrel> worsens latency on short queries.
{12%|12 %|voters} of voters were undecided in {May|--05|}. // {7%|7 %|voters} of voters were undecided in {June|--06|}.
The dam stores {3 km³|3 km³|} of water. // The dam is {3 km|3 km|} long.
Sales rose in the first quarter. // Sales fell in the second quarter.
Nearly {half|~0.5|farms} of the farms use drip irrigation. // {48%|48 %|farms} of the farms use drip irrigation.
The course lasts {six weeks|6 week|} for beginners. // The course lasts {ten weeks|10 week|} for teachers.
<Gannet> passed the exam in anatomy. // <Gannet> failed the exam in pharmacology.
At least {500|≥500|homes} homes lost power. // {730|730|homes} homes lost power.
The trial enrolled {180|180|adults} adults. // The trial enrolled {45|45|children} children.
Inflation was {3.2%|3.2 %|} in Spain. // Inflation was {5.1%|5.1 %|} in Poland.
The model is safe for children according to its maker. // The model is unsafe at high temperatures.
The train runs {four|4|times} times a day. // The train carries {four hundred|400|passengers} passengers.
The paper has {23|23|citations} citations. // The paper has {six|6|authors} authors.
Precision was {91%|91 %|precision} on the dev set. // Recall was {83%|83 %|recall} on the dev set.
Exports grew by {4%|4 %|exports} in {2019|2019|}. // Exports grew by {9%|9 %|exports} in {2021|2021|}.
The panel supports the merger with the bank. // The panel opposes the merger with the insurer.
The lens weighs {400 g|400 g|}. // The lens weighs {0.4 kg|0.4 kg|}.
Nurses slept less on night shifts. // Nurses slept more on holidays.
The tower is {120 m|120 m|} high. // The tower has {35|35|floors} floors.
`;
