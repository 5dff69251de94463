import { check } from './reading.js';

/** A paragraph that is as long as those of articles. */
const paragraph = (what: string): string => `The keepers of the harbour ${what}, and they wrote down each morning what they had seen on the roofs and on the water below.`;
const four = (source: string): string => ['counted gulls', 'counted terns', 'mended nets', 'slept late'].map((what) => `B${source} ${paragraph(what)}`).join('\n');

describe('an article under its headline', () => {
  it('is the source of its sections, and of what stands between pictures and links', () => {
    check(`T Nine Gulls on One Roof
C By Ida Lund
C May 3, 2023
${four('1')}
H How the Count Was Made
${four('1')}
H Gulls of the Old Harbour
${four('1')}`);
  });
  it('has no byline, so that titles stand for themselves', () => {
    check(`T Nine Gulls on One Roof
${four('1')}
T How the Count Was Made
B2 Once a year ${paragraph('gather')}
${four('2')}`);
  });
  it('has parts that go on from what is told above, whoever wrote it', () => {
    check(`T Nine Gulls on One Roof
${four('1')}
H How the Count Was Made
${four('1')}
H Gulls of the Old Harbour
B1 Once a year ${paragraph('gather')}`);
  });
  it('has none that tell of somebody else, or above which one paragraph stands', () => {
    check(`T Nine Gulls on One Roof
${four('1')}
T How the Count Was Made
B2 The bakers of Lund wrote down for a year what they had seen on the roofs of the town, in the streets and on the water below.
${four('2')}`);
    check(`T Nine Gulls on One Roof
B1 ${paragraph('counted gulls')}
T How the Count Was Made
${four('2')}`);
  });
  it('may be a page that is dated, of which a few words above its text are parts', () => {
    check(`T Nine Gulls on One Roof
C May 3, 2023
B1 ${paragraph('counted gulls')}
H How the Count Was Made
B1 ${paragraph('slept late')}
H Gulls of the Old Harbour
B1 ${paragraph('mended nets')}`);
  });
  it('has parts that are counted', () => {
    check(`T Nine Gulls on One Roof
B1 ${paragraph('counted gulls')}
H Lesson One: Nobody Counts a Gull That Sleeps on a Roof
B1 Once a year ${paragraph('gather')}
H Lesson Two: Count Twice
B1 Once a year ${paragraph('gather')}`);
  });
  it('is none of a page whose titles are long, or dated each', () => {
    check(`T Harbour Notes
C May 3, 2023
B1 ${paragraph('counted gulls')}
T Nine Gulls Have Come Back to the Roof of the Old Mill
B2 ${paragraph('slept late')}`);
    check(`T Nine Gulls on One Roof
C May 3, 2023
B1 ${paragraph('counted gulls')}
T How the Keepers Wrote It Down
C May 4, 2023
B2 ${paragraph('slept late')}`);
  });
  it('is none below the number of an issue, which holds several', () => {
    check(`T Harbour Notes Weekly
C Issue #26
B1 ${paragraph('counted gulls')}
T Nine Gulls on One Roof
${four('2')}`);
    check(`T Nine Gulls on One Roof
C Issue 26 | 3 May 2023
${four('1')}
H How the Count Was Made
${four('1')}`);
  });
  it('ends where the page reserves its rights, so that a short title below is that of another', () => {
    check(`T Nine Gulls on One Roof
B1 ${paragraph('counted gulls')}
C © 2023 Harbour Notes
H Terns
B2 ${paragraph('counted terns')}`);
    check(`T Nine Gulls on One Roof
C © 2023 Harbour Notes
B1 ${paragraph('counted gulls')}
H Terns
B1 ${paragraph('counted terns')}`);
  });
  it('ends where the headline of another stands above who wrote that one', () => {
    check(`T Nine Gulls on One Roof
C By Ida Lund
C May 3, 2023
${four('1')}
C Comments (5 posted)
T Three Cranes Stand Still All Winter
C By Karl Aas
C May 4, 2023
${four('2')}
H What the Cranes Cost the Town
B2 ${paragraph('paid')}`);
  });
  it('has the headline right above its byline, and none of what stands on top of the page', () => {
    check(`T Weekly Notes from the Harbour Office
T Nine Gulls on One Roof
C By Ida Lund
C May 3, 2023
${four('2')}`);
  });
  it('is one of a wiki, below the title of its page', () => {
    check(`T Nesting gull
C From Wikipedia, the free encyclopedia
B1 ${paragraph('counted gulls')}
H Gulls near the Old Harbour
B1 ${paragraph('counted terns')}`);
  });
  it('may trail off in its sentences, and has the handle of who wrote it at its head', () => {
    check(`T Nine Gulls on One Roof
C By Ida Lund
C May 3, 2023
C @ida_l
B1 ${paragraph('counted gulls')}
B1 ${paragraph('slept late').slice(0, -1)}…
${four('1')}`);
  });
  it('ends above links to other pages, which are titles', () => {
    check(`T Nine Gulls on One Roof
C By Ida Lund
C May 3, 2023
${four('1')}
H Related Stories
T Three Cranes Stand Still All Winter
T Ten Pumps for the Old Harbour`);
  });
  it('goes on after a box of links in its midst', () => {
    check(`T Nine Gulls on One Roof
C By Ida Lund
C May 3, 2023
${four('1')}
H Recommended
H Three Cranes Stand Still All Winter
C May 1, 2022
H Ten Pumps for the Old Harbour
C May 2, 2022
${four('1')}`);
  });
  it('ends where another begins below its author, short as that one may be', () => {
    check(`T Nine Gulls on One Roof
C By Ida Lund
C May 3, 2023
${four('1')}
T Three Cranes Stand Still All Winter
C By Karl Aas
B2 ${paragraph('moved cranes')}`);
  });
  it('is not each of several results, beside their addresses', () => {
    const found = (title: string, source: string): string => `B${Number(source) - 1 || ''} https://gulls.example/${source}\nT ${title}\nC May 3, 2023\nB${source} ${paragraph('counted gulls')}\nB${source} ${paragraph('slept late')}`;
    check([found('Nine Gulls on One Roof', '1'), found('Three Cranes Stand Still All Winter', '2'), found('Ten Pumps for Lund', '3')].join('\n'));
  });
  it('is not each of several in a list, whatever their dates', () => {
    check(`T Nine Gulls on One Roof
C May 3, 2023
B1 ${paragraph('counted gulls')}
T Three Cranes Stand Still All Winter
C May 2, 2023
B2 ${paragraph('moved cranes')}
T Ten Pumps for the Old Harbour
C May 1, 2023
B3 ${paragraph('bought pumps')}`);
  });
});

describe('the line above the day of a text', () => {
  it('is its headline, though it reads like a sentence and controls stand between', () => {
    check(`C Home
H Old Harbour
T The keepers say that nine gulls are too many
C Share
C Tweet
C 24 July 2015
${four('2')}`);
  });
  it('is none behind a sentence that came to its end, or where somebody speaks of himself', () => {
    check(`B ${paragraph('counted gulls')}\nB It was then that the ninth gull was seen\nC 24 July 2015\n${four('')}`);
    check(`B ${paragraph('counted gulls')}\n\nB We think that nine gulls are too many\nC 24 July 2015\n${four('')}`);
  });
});

describe('how long a recording is, and what was taken from where', () => {
  it('is nobody who speaks, and no title', () => {
    check(`C Exported 141 messages from #gulls\nC Listen · 3:14\nB ${paragraph('counted gulls')}`);
  });
});

describe('the line above who wrote a text', () => {
  it('is its headline, though it be a sentence or a question', () => {
    check(`C Share\nT Why is the ninth gull so much larger than others are?\nC by Ida Lund on May 3, 2023\nB1 ${paragraph('counted gulls')}`);
    check(`C Share\nT A gull that was marked in May is seen in the harbour again\nC By Ida Lund, Harbour News\nB1 ${paragraph('counted gulls')}`);
  });
  it('is none where it comes to its end, or says what somebody did', () => {
    check(`B The ninth gull is larger than the others are.\nC By Ida Lund\nB ${paragraph('counted gulls')}`);
    check(`B We think that the ninth gull is larger\nC By Ida Lund\nB ${paragraph('counted gulls')}`);
  });
});

describe('a list of links that readers vote for', () => {
  it('holds titles, each above its points', () => {
    check(`C 1.
T Nine gulls on one roof (gulls.example)
C 384 points by ida_l 5 hours ago | 142 comments
C 2.
T Ask: What do you count in the winter?
C 251 points by karl 7 hours ago | 89 comments`);
  });
  it('has none where somebody won by points', () => {
    check('B The ninth gull won the race.\nB 3 points by its beak and two by its feet made it the first of all.');
  });
});

describe('links to other pages below what says so', () => {
  it('are titles, though they read like sentences', () => {
    check(`B The gulls were counted in nine towns.
C Read next
T The harbour says that nine gulls are too many
C May 3, 2023
T Who counts the cranes of the old harbour?`);
  });
  it('are none where a figure tells their rank, nor where they come to their end', () => {
    check('B The gulls were counted in nine towns.\nH Related\nB1 1 The harbour says that nine gulls are too many');
    check('B The gulls were counted in nine towns.\nH Related\nB1 The harbour says that nine gulls are too many.');
  });
  it('are several where the label tells what is read most', () => {
    check('B The gulls were counted in nine towns.\nH Most popular\nB1 The harbour says that nine gulls are too many');
  });
});

describe('a question', () => {
  it('is the title of what is asked, above when that was or below', () => {
    check(`C Home\nT Why do the gulls of our harbour sleep on roofs that are wet?\nC Asked 2 months ago\nC Viewed 41 times\nB1 ${paragraph('asked me')}`);
    check(`C Home\nC Asked 2 months ago\nT Why do the gulls of our harbour sleep on roofs that are wet?\nB1 ${paragraph('asked me')}`);
  });
});

describe('the number of a publication', () => {
  it('is no part of the controls beside it', () => {
    check(`T Nine Gulls on One Roof\nC Share\nB1 Views 141 doi:10.1234/gulls.2023.9\nB1 ${paragraph('counted gulls')}`);
  });
});

describe('whose picture stands there, on a line of its own', () => {
  it('is no title', () => {
    const between = (line: string): string => `T Nine Gulls on One Roof\n\nC ${line}\n\nB1 ${paragraph('counted gulls')}`;
    for (const line of ['Ida Lund/Harbour Magazine', 'Ida Lund / AFP - Getty Images', '(All photos: Harbour staff)']) check(between(line));
    check('T Nine Gulls on One Roof\n\nB1 The gulls sleep.\n\nT Terns and/or Gulls in the Winter\n\nB2 They sleep on roofs.');
  });
});

describe('a passage that ends where somebody trails off', () => {
  it('is not cut', () => {
    check('T Nine Gulls on One Roof\n\nB1 “I have counted them, and then I saw the tenth one on the…”\nB1 The keepers of the harbour said nothing.');
  });
});

describe('whose picture runs in behind what it shows', () => {
  it('is no title', () => {
    check(`T Nine Gulls on One Roof\n\nB1 The ninth gull of the harbour sleeps on the roof of the old town hall.Credit: Ida Lund/Harbour News\n\nB1 ${paragraph('counted gulls')}`);
  });
});

describe('titles above the names of their authors', () => {
  it('may ask, and are told by the names', () => {
    check('T Reading Tide Gauges in Ice: A Field Study\nC Ida Lund, Jo Kamp\nB1 We read forty gauges over nine winters.\n\nT Can a camera read a staff?\nC L. Ohr\nB2 A cheap camera reads the staff within 2 cm.\n\nT Floats That Freeze\nC M. Odden, R. Vik\nC 4 May 2026\nB3 Floats freeze at minus nine degrees.');
  });
  it('are told by names however short', () => {
    check('C 10:30\nT Graph Networks for Small Valleys\nC Jun Vik, Ola Moe\nB1 Valleys need a grid of 200 metres.');
    check('T Graph Networks for Small Valleys\nT Snow, Ice and Rain\nB2 Valleys need a grid of 200 metres.');
  });
  it('stand above a sentence that says more of them, and above pictures', () => {
    check('C Business\n\nT The merger of Lund and Moe sends a dismal signal to ferries\n\nB1 Lund has merged with Moe, and ferries will wait.\nC (Ida Vik / Harbour Press)\n\nC By Ola Kamp\nC Nov. 19, 2019\n\nB1 Ferries will wait for nine days. Nobody has asked them.');
  });
  it('are not what stands above a subject', () => {
    check('T Reading tide gauges in ice\n\nH In Ice\nB1 Keepers of the harbour, most of all in May.\nB1 Radar gauges, floats and cameras do.');
  });
});

describe('what a site says above posts', () => {
  it('is no title of theirs', () => {
    check('C Home\nC Explore\nC Don’t miss what is new\nC Log in   Sign up\nS Ida Lund\nS @idalund¦C  · May 3\nB1 We mended the parser.');
  });
  it('a question is one', () => {
    check('T Is the ninth gauge really too old to read?\nS u/idalund¦C  · 3 days ago\nB2 It froze in 2019.');
  });
});
