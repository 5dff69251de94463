/** Texts of many genres as they are pasted, each line with the role that a careful reader gives it. */
export const PAGES: Readonly<Record<string, string>> = {
  'a thread of Hacker News': `
C Hacker News new | past | comments | ask | show | jobs | submit
C login
T Sparse attention halves the cost of long prompts (lumenlab.org)
C 214 points by quietfox 6 hours ago | hide | past | favorite | 87 comments
S mbrandt 5 hours ago | next [–]
B2 I ran their code on two GPUs and the saving was closer to 30%. Still a good result for long documents.
C reply

S oldgrep 4 hours ago | parent | next [–]
B3 The paper hides the cost of building the index. Without it the method is slower up to 8k tokens.

B3 We saw the same in production.
C reply

S tess_77 3 hours ago | root | parent | prev [–]
B4 Did anyone try it on code?
C reply`,

  'a page of Reddit': `
C Skip to main content
C Log In
C r/MachineLearning
C •
C 9 hr. ago
C karlsruhe_cat
T Small models forget less than we thought
B1 I trained a 1B model on ten tasks in a row and measured what it kept. It lost 4% on the first task, far less than the 20% I expected.
C Upvote
C 312
C Downvote
C 48
C Go to comments
C Share
S deepfried_pixels
C •
C 8h ago
B2 This matches what our group found last year with adapters.
C Upvote
C 51
C Downvote
C Reply
C Award
C Share
S no-free-lunch
C •
C 7h ago
B3 Ten tasks is not many. The curve bends after fifty.
C Upvote
C 12
C Downvote
C Reply
C Share`,

  'a thread of X with times and counts': `
S Mira Okonkwo
S @mira_ok
C ·
C Mar 5
B1 We tested four speech models on 1,200 hours of phone calls. The best one still drops every ninth word.
C 14
C 88
C 412
C 31K
S Mira Okonkwo
S @mira_ok
C ·
C Mar 5
B2 Accents explain most of the gap. Background noise explains surprisingly little.

B2 More in the report: northlab.io/reports/phone…
C 3
C 21
C 160
C 9.8K
S jonas
S @jonas_builds
C ·
C 2h
B3 Great work! Did you retrain on the noisy split?
C 1
C 4
C Show replies`,

  'a Slack channel': `
C #eval-results
C 12 members
S Priya Raman  9:41 AM
B1 The nightly run finished. Accuracy went from 71.2% to 73.0% after the tokenizer fix.
S Tomás Vela  9:44 AM
B2 Latency got worse though, by about 12 ms per request.
B2 I think the cache is cold after each deploy.
C 2 replies
S Priya Raman  9:52 AM
B3 We should warm it before the benchmark starts.`,

  'snippets with titles that run in': `
B …the agents divided the work among themselves and finished the survey in nine days, but two of them invented…
B1 We compared five ways to filter the corpus. Filtering by perplexity removed 40% of the text and lowered accuracy by two points, which surprised us because earlier wor
T Cleaning less, learning more¦B2 The robot learned to fold towels from 200 demonstrations. It generalised to shirts but failed on socks, and the authors attribute the failure to the gripper rather than to the poli
T Folding laundry with few demonstrations¦B …survey answers written by models agree with each other far more than those of people do, so that averages look…
B …a second experiment varied the size of the panel and found no effect beyond…`,

  'results of a search engine': `
C About 1,240,000 results (0.38 seconds)
T How reliable are automatic peer reviews? - Open Review Notes
B1 https://openreviewnotes.org › blog › automatic-reviews
B1 12 Feb 2025 — Automatic reviews agree with human scores in 61% of cases, and they miss most of the methodological flaws that experts find.
T Language models as reviewers: a field study
B2 https://www.fieldstudies.net › papers
B2 We asked 48 editors to compare reviews by people and by models. Editors preferred the human review in two thirds of the cases ...
C People also ask
C Next`,

  'a listing of arXiv': `
B [1] arXiv:2503.01234 [pdf, html, other]
T Title: Learning to rank with silent feedback
C Authors: Ana Ruiz, Bo Lindqvist, Chen Wei
C Subjects: Machine Learning (cs.LG)
B1 We study ranking when users do not click. Our estimator reduces regret by 18% on three public logs.
B1 [2] arXiv:2503.01240 [pdf, html, other]
T Title: A note on the stability of mixture routers
C Authors: Dmitri Sokolov
C Subjects: Machine Learning (cs.LG); Computation and Language (cs.CL)
B2 Routers collapse when the load is uneven. We prove a bound and show that it is tight.`,

  'a README': `
T # fastgloss
C [![build](https://ci.example.com/badge.svg)](https://ci.example.com/fastgloss)

B1 fastgloss aligns glossed text with its translation. It is about six times faster than the tool it replaces.

H ## Installation

C \`\`\`sh
C pip install fastgloss
C \`\`\`

H ## Results

B1 | Corpus | Accuracy | Time |
B1 |---|---|---|
B1 | Aymara | 91.4 | 3 s |
B1 | Ket | 84.0 | 2 s |

B1 The error on Ket comes from its long verbs.

H ## License

B1 The code is released under the MIT licence.`,

  'release notes': `
T What's new in Tidewater 4.2
C March 18, 2026
H New
B1 - The planner now reads tables with merged cells.
B1 - Exports keep footnotes.
H Fixed
B1 - A crash when a file had no final line break.
B1 - Memory use fell by a third on large folders.
H Known issues
B1 - Search is slow on network drives.`,

  'a newsletter': `
C View this email in your browser
T The Weekly Gradient: agents go to school
C By Lena Hartmann
B1 Hello everyone, and welcome back.

B1 This week three labs published studies of agents in classrooms. All three report gains in arithmetic, and none finds gains in reading.

H What I am reading

T - Tutors that wait: timing help in algebra
T - The long tail of spelling errors

C You are receiving this newsletter because you signed up on our website. Unsubscribe or update your preferences at any time.
C © 2026 Gradient Media. All rights reserved.`,

  'a forum with signatures': `
T Re: Why does quantisation hurt small models more?
S rolf_h wrote:
B2 In my tests a 4-bit 3B model loses five points, while a 70B model loses less than one.
C _________________
C Rolf, Hamburg
C Top
S kestrel wrote:
B3 Small models have fewer redundant weights. That explains most of it.
C Top`,

  'a page of Wikipedia': `
C Jump to content
C Main menu
C Search
C Donate
C Create account
C Log in
T Catastrophic interference
C 14 languages
C Article
C Talk
C Read
C Edit
C View history
C From Wikipedia, the free encyclopedia
B1 Catastrophic interference is the tendency of a neural network to forget what it learned before.[1][2] It was described in 1989 by McCloskey and Cohen.
H History[edit]
B1 The effect was first seen in networks that learned addition facts one after another.[3]
H Remedies[edit]
B1 Rehearsal mixes old examples into the new training data. It works well but needs memory.`,

  'a blog page with banner and comments': `
C We use cookies to improve your experience on our website. By clicking Accept you consent to analytics cookies.
C Accept all
C Reject
C Home
C About
C Blog
C Contact
T Why our classifier failed in winter
C Posted on 14 January 2026 by Ines
C 6 min read
B1 Our bird classifier lost nine points of accuracy between October and December.
B1 The cause was snow: it changed the background of almost every picture.

B1 We retrained it with 3,000 winter images, and the loss disappeared.
C Share this post
C Tweet
C Related posts
T How we label ten thousand birds a week
T Counting gulls from the air at night
C Leave a comment`,

  'a timeline': `
T A short history of machine translation
B1 1954 – The Georgetown experiment translates 60 Russian sentences.
B1 1966 – The ALPAC report ends most public funding in the United States.
B1 1990 – Statistical models learn from the debates of the Canadian parliament.
B1 2016 – Neural systems replace phrase tables in most products.`,

  'a transcript': `
T How sleep changes what networks remember
C 48K views
C 2 months ago
C Transcript
C 0:00
B1 so today we look at replay in the hippocampus
C 0:04
B1 and what it has to do with training large networks
C 0:09
B1 the idea is that old memories are played back at night`,

  'a text that is wrapped by hand': `
T Reading the dials of old meters

B1 We photographed 900 water meters in three towns and trained a small
B1 network to read them. It misreads one dial in forty, mostly where
B1 Smith and colleagues had reported glare.

B1 The towns now use it every month.`,

  'a list of posts without stops': `
B Our new dataset of 40,000 repair manuals is out today
B We found that pictures help more than text when the part is hidden
B Models still can't tell left from right in exploded drawings
B Thanks to everyone who helped us with scanning!`,

  'a page of Mastodon': `
S Elif Demir
S @elif@scholar.social
C 3h
B1 New preprint: we show that subtitles alone predict the mood of a scene in 8 of 10 cases.

B1 Code and data are online.
C 4
C 17
C Reply
C Boost
S Sam
S @sam@mathstodon.xyz
C 2h
B2 Is the effect there for silent films?`,
};
