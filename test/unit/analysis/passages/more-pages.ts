/** More texts as they are pasted, written before the rules were tried on them. */
export const MORE_PAGES: Readonly<Record<string, string>> = {
  'a news page with its masthead': `
C The Harbour Gazette
C Subscribe
H Science
T Ferry operator lets a model write the winter timetable
C By Nora Quist and Peter Amdal
C Published 4 Feb 2026, 06:15 CET
C 4 min read
B2 Fjordline let a language model draft its winter timetable this year. The draft saved nine crossings a week, the company says.

B2 Captains were not convinced. "It forgot the tides," one of them said.

H Fewer crossings, fuller boats

B2 The company now plans the summer in the same way. It expects to save 12% of its fuel.

C Advertisement
C Most read
T Council votes against the new quay
T Why the herring came back
T Six boats that changed the coast`,

  'search snippets with site names and crumbs': `
T Do small models plan ahead? | Quiet Machines
B1 quietmachines.org › notes › planning
B1 We probed six small models and found that four of them choose the rhyme before they write the line.

T Planning in language models - Encyclopedia of Learning Machines
B2 https://www.elm-reference.net › planning
B2 Planning is the ability to choose a goal before the steps. Some studies find it in models with fewer than 2 billion parameters ...

T Sidewalk robots in the rain – City Lab Journal
B3 citylabjournal.com/robots/rain
B3 May 3, 2025 · Robots slow down by a third in heavy rain, and most of the loss comes from the cameras.`,

  'a README with a short name': `
T # Mullein

B1 A small library that reads herbarium labels.

B1 Mullein reads handwriting in nine languages. On our test of 3,000 labels it makes half as many errors as the tool we used before.

H ## Getting started

B1 Install it with \`pip install mullein\` and call \`read()\`.

H ## Cite

B1 If you use Mullein, please cite our report at https://mullein.example/report.`,

  'a thread of posts with titles in front of links': `
S Hanne Vik
S @hannevik
B1 New paper from our group: "Listening to glaciers with cheap microphones".

B1 We recorded 40 days of ice and trained a classifier to hear calving.

B1 It finds 92% of the events that the cameras saw.
S Otto Brandt
S @ottob
B2 Do you share the recordings?
S Hanne Vik
S @hannevik
B3 Yes, all of them: icesounds.example.org/data`,

  'a report page with numbered headings': `
T Energy use of inference in 2025: a survey of 14 data centres
C Maria Lund, Johan Ek and Siri Dahl
C Institute for Computing and Climate
H Abstract
B1 We measured the energy of inference in 14 data centres. A median request used 0.3 Wh, and the longest tenth used 40% of all energy.

H 1. Introduction
B1 Estimates of the energy of one request differ by a factor of ten. We show that most of the difference comes from batch size.

H 2. Method
B1 We read the meters of 14 sites for eight weeks.

H 2.1 Sites
B1 Nine of the sites are in Europe.

H References
B1 [1] Okoro, T. (2024). Meters for machines. Journal of Green Computing, 3(2), 14–29.
B1 [2] Lind, A. and Moe, B. (2023). What a token costs. arXiv:2306.01234.`,

  'questions and answers on a forum': `
C Ask Question
C Asked 2 years ago
C Modified 3 months ago
C Viewed 14k times
T Why does my model repeat the last sentence?
C 12
B1 I fine-tuned a 7B model on chat logs. It repeats its last sentence until the limit is reached.
C Share
C Improve this question
C Follow
C 2 Answers
C Sorted by:
C 31
B1 Your training data lacks the end token. We had the same problem, and adding it fixed nine cases in ten.
C Share
C Improve this answer
C Follow`,

  'a mailing list': `
T Subject: Results of the spring shared task
C From: Iris Delacroix <iris@task.example>
C Date: Tue, 12 May 2026 09:14:02 +0200
C To: participants@task.example

C Dear all,

B1 The spring task drew 31 systems from 17 teams. The best system reached 84.2 F1, two points above last year.

B1 We will publish the overview paper in June.

C Best wishes,
C Iris`,

  'an article with a link list and a dated log': `
T The long road to a robot that folds shirts
C March 2026

B1 In 2019 our first robot needed twenty minutes for one shirt. It dropped every third one.

C 2021

B1 A new gripper cut the time to six minutes.

C 2024

B1 The robot learned from video and folded 50 shirts an hour.

H Further reading

T - Cloth is not rigid: ten years of failures
T - Grippers for soft things, a survey
B4 - https://softhands.example/list`,

  'an article over a dateline': `
T Ferry tolls to fall by a tenth
C Traffic desk | 3 min read
B1 The toll on the Varn ferry falls by 10% in May. Lorries pay as before.`,

  'a report over its institute': `
T Cold homes and school marks
C Working paper 8, Institute for Housing Research, Lorva
H Background
B1 We follow 4,100 pupils over six years. Those in cold homes have lower marks.`,

  'an issue of a newsletter': `
T The Slow Loom
C Issue 12 | 4 June 2024

C Dear readers,

B1 This week we look at wool and at maps. There is also a recipe.

C Best wishes,`,

  'comments under bare names': `
T Why the mill stands still
B1 The mill has not run since March. Its wheel broke in a flood.

C 2 comments

S anna_w
B2 The wheel was rotten before the flood, as everybody knew.

S Tom Berg
B3 I offered to mend it for 900 crowns.`,

  'turns of a conversation': `
S Ada Lind¦C :¦B1  The plant lost a third of its wafers last year.
S Sam Obi¦C :¦B2  And why?
S Ada Lind¦C :¦B3  There were two fires and one flood.
S Sam Obi¦C :¦B4  Thank you for the interview, it was a pleasure.`,

  'results whose titles ask': `
T Does a heat pump pay off? A guide for owners | Warm Homes
B1 warmhomes.org/pumps
B1 A typical pump costs $14,000. Most owners save about $900 a year.

T Heat pumps in the north: what we know
B2 https://north.example/pumps
B2 Pumps work down to -20 °C. Below that a heater helps out.`,

  'snippets with short titles at their ends': `
B1 The lockers cost the state 41 million crowns, as the ministry said last week.¦T Who pays
B2 Marks in maths rose by three tenths of a point after the ban was brought in.¦T Opinion
B3 A third of the parents reject the ban on phones in primary schools.¦T Parents against the ban¦B Jan Sirotek wrote the evaluation that the ministry had asked for.`,
};
