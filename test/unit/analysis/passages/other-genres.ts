/** Letters, minutes, questions and answers, feeds and cards, with what must not be taken for their furniture. */
export const OTHER_GENRES: Readonly<Record<string, string>> = {
  'an answer on a mailing list': `
C Subject: Re: [looms] which reed for linen?
C From: Ida Marsh, 3 Feb 2026

C Hi all,

B We wove nine metres with the coarse reed. It broke 14 threads.

C ------
C From: Otto Brandt, 4 Feb 2026

B The fine reed broke 40 threads on our loom, so the coarse one is better.`,

  'a mail that opens a matter of its own': `
T Subject: Remarks on the coarse reed
C From: Ida Marsh, 3 Feb 2026

B1 We wove nine metres with the coarse reed. It broke 14 threads.`,

  'a story that opens with where it is from': `
T A letter from the harbour

B1 From: this word began every card that my aunt sent from Bergen, and there were 400 of them.

B1 She wrote one a week for eight years.`,

  'questions and answers on a site': `
C Lindal Library
C Opening hours | Catalogue | Events | Contact us
T Borrowing tools: what you should know

H How long may I keep a drill?
B1 Loans last 14 days. You can renew a drill twice.

H What does it cost?
B1 Tools are free for members. Others pay $4 a day.

H Do you deliver?
B1 We do not deliver yet.

C Was this page helpful? Yes No`,

  'an essay that asks': `
T The drill that nobody returned

B1 A library lent out a drill in 2019.

B1 Why did nobody bring it back?

B1 The reason is simple: it was broken. The borrower was ashamed.`,

  'a table that stands alone with its figures': `
T What our drills are used for

B1 The members told us in a survey.

B1 Walls | Furniture | Boats | 12%`,

  'minutes': `
T VILLAGE OF LINDAL, LIBRARY BOARD

B1 Present: Ms. Ode (chair), Mr. Kamp, Dr. Lind

H 1. Tools

B1 Mr. Kamp reported that 40 drills are on loan. The board took note.`,

  'a title with names in a row': `
T Present tense: Woolf, Joyce and the clock

B1 The novel slowed down in 1925. Days filled whole books.`,

  'a post on a network of professionals': `
C Feed post
C Ida Marsh
C 2nd · Weaver, teacher
C Follow

B Big news from the loom 🧵

B We wove nine metres with the coarse reed. It broke 14 threads.`,

  'a card of a data set': `
C hub / marsh / reed-counts
C Data card   Files   Discussions (12)
T Reed counts of the north

B1 The set holds 9,000 counts from 40 weavers.`,

  'a page from a journal with what its site adds': `
T Linen breaks faster on fine reeds

B1 The fine reed broke 40 threads in nine metres.

C Listen to this article (6 min)
C Downloaded from reeds.example by guest`,

  'a speaker’s list with times is no offer': `
T Programme of the weavers’ day

B1 Listen to the reeds as they break, says Ida Marsh, and count to 40.`,

  'titles glued after a figure with a sign': `
B1 …Before the course they hoped to save a fifth of their thread. Afterwards they put their gain at 20%.¦T Faster, so they said
B2 The coarse reed broke 14 threads. The number of knots stayed the same.¦T What slows weavers down`,

  'a headline like a sentence, with what a news site sets around it': `
C Skip to main content
T It weaves the hem before it weaves the cloth
C A new loom beats the old ones by starting at the end
C By Ida Marsh · 25 October 2017
C Share: Facebook Twitter Email
C [Image: a wall of reeds]

B1 Most looms start at the top. A mill in Bergen has built one that does not.

C KARI LUND/Getty Images

B1 It took 84 hours to build.`,

  'a headline of its own page and a paragraph that opens with a place': `
T Mills have over 1,200 looms in use, board finds

C OTTO LIND/Reuters

B1 The board counted looms in 31 towns.

B1 HARBOUR, a town of 900 people, has 40 of them.`,

  'a press release': `
T Bergen mill shows Hem-First, a loom that starts at the end

C FOR IMMEDIATE RELEASE
C BERGEN, October 24, 2017 /NewsCourier/ --

B1 The mill today showed a loom. It weaves 14 kinds of linen.`,

  'a question with its answers': `
C Log in  Sign up
T Why does my loom eat so much thread per hem?
C Ask Question
C Asked 5 months ago   Modified 2 months ago   Viewed 2k times
C 23

B1 I weave linen on a loom from 1960. Every hem costs me 19 m of thread.

C Sorted by: Highest score (default)
C 31

B1 Up to 1961 that was normal.`,

  'a post on a board with ranks and replies': `
C r/looms
C Posted by
S u/marsh_and_oats
C 3 days ago
T Hem-First is out: first impressions of a weaver
C Discussion
C 86% Upvoted

B2 So I spent my weekend on this. It broke 14 threads.

S u/quiet_reed
C · 3d ago
B3 On my two looms it broke 40.
S u/marsh_and_oats
C OP · 2d ago
B4 Which reed was that?`,

  'figures in a row, and numbered paragraphs': `
T The looms of the northern coast in one year
H Key facts
B1 8 mills in the survey
B1 51,300 hems counted
B1 €740,000 in costs

H Findings
B1 1.1 The average hem took seven days.
B1 1.2 Of the hems, 1,180 broke.
B1 (c) The loom of 1960 should rest.`,

  'an argument in lines without stops': `
B 1 tonne of ice keeps 9 cabins cold for a week

B So we are using 40 tonnes in a winter

B Or 4 tonnes a cabin.

B I would rather have a fridge in each of them.`,

  'two headlines that open with figures': `
T 8 mills that changed the coast
C By Ida Lund

B1 Eight mills changed the coast. The first was built in 1820.`,

  'a chat with one message a line': `
C #looms   ☆   Add a bookmark
S Ida Marsh  9:41 AM
B1 moved the coarse reed to the back this morning
B1 heads-up: hems are four times longer now
C :eyes: 3
S Otto Brandt  9:43 AM
B2 the fine reed broke twice`,

  'a letter that is wrapped': `
B We moved the coarse reed to the back of the loom this morning, and
B the hems are four times longer now.`,

  'columns of figures, set apart by tabs and blanks': `
T Hem-First — Technical Specifications
C Document HF-17 rev. C   Subject to change without notice

H 1. Overview
B1 Hem-First is a loom for linen. It weaves 14 kinds.

H 2. Key figures
B1 Context length\t32 m\t40 m
B1 Temperature of the room\t5–35 °C
B1 Power draw       310 W    1.4 kW

C Marsh Looms GmbH · Dock 9 · sales@marsh.example
B1 www.marsh.example/hem-first`,

  'an issue of a tracker': `
C Issues 321
C Pull requests 542
T Hem weaving is 3x slower after the new reed #4923
C Closed
C marsh opened this issue on Jan 14, 2024 · 14 comments
C Comments
S marsh commented on Jan 14, 2024
B2 After the new reed my hems went from 310 to 102 a day.
S ottobrandt commented on Jan 14, 2024 • edited
B3 I can reproduce it. The culprit is the reed.`,

  'an encyclopedia with the marks of notes': `
T Hem-First (loom of 1960)
B1 Original maker\tMarsh Looms[1]
B1 First shown\tMay 29, 1960 (fair); June 11, 1960 (shop)

B1 Hem-First is a loom for linen.

B1 Like its predecessor it starts at the end, which looms for cotton never did, with a method that is known as hemming first.[3][12]

H Background[edit]
C Further information: Linen § Background

B1 According to the weavers of the coast, better reeds have fuelled a revolution in linen that lasted many decades.[4]

B1 This loom was last used in 1999.`,

  'a forum with crumbs, initials and counters': `
C Home › Forums › Weaving › Linen
T Marsh v. Reed Works: what the ruling means for weavers

S D. Ohr
S @dohr
B2 The fine reed broke 40 threads on our loom.

C Users browsing this thread: 6 guests
C Powered by ForumCraft 4.1`,

  'a blog with comments and the notices of its form': `
T How we rewired an old loom in a weekend
C Posted on June 3, 2018 by ada in Notes | 2 Comments

B1 We took the loom apart and found three broken reeds.

C 2 thoughts on “How we rewired an old loom in a weekend”
S Tobias R. says: June 3, 2018 at 8:02 am
B2 Mine broke as well.
C Reply
S hanne says: June 4, 2018 at 11:47 pm
B3 Reeds are cheap, of course.
C Leave a Reply
C Your email address will not be published. Required fields are marked *`,

  'answers that are counted by votes, with a letter that is quoted': `
T Why does my loom skip every other row?
C Asked 5 months ago

B1 It has skipped rows since May. I have changed the reed twice.

C 2 Answers
C 21
B1 The reed is bent, and it has to be straightened by hand.
C On Wed, Oct 13, 2021 at 6:40 PM Per Lind <per@loom.example> wrote:
B1 The reed was new in May.
C Post Your Answer
C site design / logo © 2025`,

  'a reading list with one paper a paragraph, and why it was sent': `
T The slow weaver: reeds and hems
C Sunday 9 August 2020

H PAPERS

T 1. Reeds Are Enough for Linen (Ode et al., University of Bergen)
B3 The authors remove most of the reeds and keep the hem.

T 2. Weaving Without Reeds (arXiv:2007.90455)
B4 It replaces the reed by a comb. Whether this holds for wool is open.

C You are getting this because you signed up at weaver.example
C Forward to a friend`,

  'cards with their dates, whose headlines read like sentences': `
C Skip to main content
T Mending looms that know they are watched
C May 12, 2026
B1 Looms weave better when somebody looks. In 210 mills the threads broke less by two thirds.
C Read more
T Honest reeds: what they did not count
C Apr 2, 2026
B2 Reeds often count threads that are not there.
C Read more`,

  'posts with their dates behind them': `
S D. Ohr
S @dohr
B1 My loom is weaving better every month
C Mar 3, 2026
B1 The reed broke again.`,

  'a label and an address between posts': `
B The reed broke 40 threads.

B Paper: reeds.example/papers/40

B The comb broke none.`,

  'tags under a headline': `
T Looms that ask before they weave
C Linen · Looms · Northern coast

B1 A mill has built a loom that asks.`,
};
