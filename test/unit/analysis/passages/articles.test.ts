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
${four('2')}`);
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
