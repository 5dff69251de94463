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
};
