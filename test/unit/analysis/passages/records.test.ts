import assert from 'node:assert/strict';
import { check, read } from './reading.js';

const told = 'The harbour of Lund tested nine pumps of three makers over a winter, and wrote down how often each of them was repaired.';
const more = 'A committee of the council looked at what the pumps of the harbour cost, and how often they stood still in the ice.';
const third = 'Nobody knows how long the pumps of the harbour will last, since the makers of most of them are no longer in business.';

describe('a page that shows several things in one form', () => {
  it('has their titles in one place beside their addresses, with the sites between them', () => {
    check(`T Nine pumps were never mended in Lund ...\nC Harbour News\nB1 https://news.lund.example › pumps\nB1 ${told}\nT What our pumps have cost\nC Lund Council\nB2 https://council.lund.example › costs...\nB2 ${more}\nT The Long Life of Pumps\nC Tidal Letters\nB3 https://letters.example › pumps\nB3 ${third}`);
  });
  it('has them in one place beside a button, and their excerpts break off without a mark', () => {
    check(`C 435 views\nT Nine pumps were never mended in Lund\nB1 The harbour of Lund has tested nine pumps of three makers over a wint\nC Read More\nC 648 views\nT Our pumps have cost more than they should!\nB2 A committee of the council has looked at what the pumps of the har\nC Read More\nC 21 views\nT Pumps are getting older, says a maker\nB3 Nobody knows how long the pumps of the harbour will last since the mak\nC Read More\nC 9 views\nT What remains of a winter\nB4 The council of the harbour has asked whether pumps of this age can be sol\nC Read More`);
  });
  it('has them below what closes each, and one may be a single word', () => {
    check(`T Pumps of the Harbour\n\nB1 ${told}\n\nC Posted in Pumps | 1 Comment\n\nT What our pumps have cost\n\nB2 ${more}\n\nC Posted in Council | 6 Comments\n\nT Impellers\n\nB3 ${third}\n\nC Posted in Pumps | 2 Comments\n\nT Rolling and Unrolling Pumps\n\nB4 ${told} That is all.\n\nC Posted in Pumps | 12 Comments`);
  });
  it('has them above the names of their authors and their numbers', () => {
    check(`T Nine pumps did not stand the ice of a winter at a harbour\nB1 I. Lund et al., preprint, 2022\nB1 arXiv:2203.41877\nB1 ${told}\n\nT Costs of the Harbour: A Review\nC J. Berg, Pump Letters, 2019\nB2 https://doi.org/10.5555/pump.2019.88\nB2 ${more}\n\nT Older pumps were mended less at two harbours\nB3 O. Moe, Annual Reviews of Pumps 6, 2022\nB3 10.5555/pumps.6.77\nB3 ${third}`);
  });
  it('has none that is quoted, that somebody says of himself, or that opens with a sign', () => {
    for (const line of ['> All pumps of three makers', 'I assume that we have to mend more pumps', '🥇 Nine pumps in a winter of ice']) {
      const { found } = read(`B ${third}\n\n` + [told, more, third, told].map((passage, i) => `C 3 May 202${i}\nB ${line} ${i}\nB ${passage}`).join('\n\n'));
      assert.equal(found.filter((role) => role.startsWith('title')).length, 0, line);
    }
  });
  it('has none where what repeats stands beside parts of an article, or years of a timeline', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nC 3 May 2023\n\nB1 ${told}\n\nC Advertisement\n\nB1 ${more}\n\nH The ice\n\nB1 ${third}\n\nC Advertisement\n\nB1 ${told} So it was.\n\nC Advertisement\n\nB1 ${more} So it was.`);
    check(`B 1872\nB The first gauge of Lund\nB Lund builds the first gauge of the whole coast.\nB 1910\nB A sale to the harbour\nB The gauge is sold to the harbour and its council.\nB 1951\nB A storm from the west\nB A storm carries the gauge of Lund away at night.`);
  });
});

describe('a paper as it is set in print', () => {
  it('has its title over several lines above who wrote it, with the marks of where they work', () => {
    check(`C Contents lists available at PumpDirect\n\nT Nine pumps of three makers in the winters of Lund,\nT Bergen and Oslo: a review of what was repaired☆\nC Ida Lund a, b, Jun Vik b, *\nC a\nC Institute of Pumps, Harbour Road 4, 2020, Lund\n\nC A B S T R A C T\n\nB1 ${told}`);
  });
  it('has no title that goes on in a line of names', () => {
    check(`T Nine pumps of three makers in the winters of Lund\nC Ida Lund, Jun Vik\n\nB1 ${told}`);
  });
});

describe('what a page says of its parts', () => {
  it('is no title', () => {
    check(`C On this page: The pumps · The ice · The costs of a winter\nT Release notes: Pump 2.1\nC 20 October 2026\n\nH What's new\n\nB1 ${told}`);
  });
});

describe('where a page lets its reader go', () => {
  it('is no title', () => {
    check(`C Home»Harbours»Nine pumps of the harbour in a winter of ice\n\nT Nine Pumps of the Harbour in a Winter of Ice\nC Facebook Twitter Pinterest LinkedIn Tumblr Email\nC Share. Facebook X (Twitter) Reddit\nC Next Article in Journal\n\nB1 ${told}`);
    check(`T Facebook and Twitter Buy Nine Pumps\n\nB1 ${told}`);
  });
});

describe('the head of a page', () => {
  it('names its site and the part of it above the title, and where the work was done below', () => {
    check(`C Harbours & Pumps Council Branch\n\nT Council Releases a Report on the Pumps of the Harbour\n\nC Tuesday, December 12, 2023, 3:50 PM\n\nB1 ${told}`);
    check(`T Understanding the pumps of the harbour\n\nC Lund Institute for Pumps\n\nB1 ${told}`);
  });
  it('is a title where none is much longer', () => {
    check(`T Harbours & Pumps Council Branch\n\nT What the Pumps Have Cost Us\n\nC 12 December 2023\n\nB2 ${told}`);
  });
});

describe('a heading that all texts have', () => {
  it('is the source of nothing', () => {
    check(`H Abstract\n\nB ${told}\n\nH Methods\n\nB ${more}`);
  });
});
