import { check } from './reading.js';

const told = 'The harbour of Lund tested nine pumps of three makers over a winter, and wrote down how often each of the nine had to be repaired by hand.';
const cut = 'The harbour of Lund tested nine pumps of three makers over a winter, and wrote down …';

describe('pages of entries', () => {
  it('have titles that read like sentences above excerpts that are cut short', () => {
    check(`T Pumps are back in Lund, but nobody has asked for them\n\nB1 ${cut} Read more\n\nT The ninth pump has stopped for good\n\nB2 ${cut} Continue reading`);
  });
  it('have none above one excerpt, below somebody who speaks, or where a sentence stops', () => {
    check(`B ${told}\n\nB They have pumps in the harbour of Lund\n\nB ${cut}`);
    check(`S Ida\nS @ida\nB1 We were in Lund and they have pumps\n\nB1 ${cut}\n\nB1 The ninth pump has stopped for good\n\nB1 ${cut}`);
    check(`B The ninth pump has stopped for good.\n\nB ${cut}\n\nB The others have stopped for good.\n\nB ${cut}`);
  });
  it('have some that read like sentences among those that do not', () => {
    check(`T Nine pumps in the harbour of Lund\n\nB1 ${told}\n\nT What pumps do in a winter of ice\n\nB2 ${told}\n\nT Pumps of three makers can stand the ice: nine in a harbour\n\nB3 ${told}`);
  });
  it('have none where most read like sentences, or somebody speaks of himself', () => {
    check(`T Nine pumps in the harbour of Lund\n\nB1 ${told}\n\nB1 Pumps of three makers can stand the ice\n\nB1 ${told}`);
    check(`T Nine pumps in the harbour of Lund\n\nB1 ${told}\n\nT What pumps do in a winter of ice\n\nB2 ${told}\n\nB2 I was told that pumps can stand the ice\n\nB2 ${told}`);
  });
  it('may name a work in lower case behind a colon', () => {
    check(`T Nine Pumps in the Harbour of Lund\n\nB1 ${told}\n\nT Pumpwatch: all pumps of the harbour with their repairs over nine winters, and the weather of each day\n\nB2 ${told}`);
    check(`T Nine Pumps in the Harbour of Lund\n\nB1 ${told}\n\nB1 all pumps of the harbour with their repairs over nine winters, and the weather of each of its days\n\nB1 ${told}`);
  });
});

describe('a headline above what says more of it', () => {
  const deck = 'All pumps of three makers had to be repaired by hand, says the harbour of Lund';
  it('is the upper of two lines above their date', () => {
    check(`T Pumps of the harbour are worse than they were\n\nB1 ${deck}\n\nC 2024-05-02\nB1 ${told}\n\nB1 ${told}`);
    check(`T Nine Pumps in a Winter of Ice\n\nC 3 May 2023\n\nB1 ${told}\n\nB1 ${told}\n\nB1 ${told}\n\nB1 ${told}\n\nT Pumps of the harbour are worse than they were\n\nB2 ${deck} today\n\nC 2024-05-02\nB2 ${told}\n\nB2 ${told}`);
  });
  it('is none where a sentence comes to its end', () => {
    check(`B Pumps of the harbour are worse than they were.\n\nT ${deck}\n\nC 2024-05-02\nB1 ${told}\n\nB1 ${told}`);
  });
});

describe('parts that all works have', () => {
  it('are no source below other titles', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${told}\n\nT Ten Pumps in a Summer of Rain\n\nH Description\n\nB2 ${told}\n\nH Breaking changes\n\nB2 ${told}`);
  });
  it('are more than a word in a title', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${told}\n\nT Ten Pumps in a Summer of Rain\n\nT Features of Good Pumps\n\nB3 ${told}`);
  });
});

describe('who is spoken to', () => {
  it('is no speaker below one who wrote at a time', () => {
    check('T A pump that stops #41\n\nS ida commented on Feb 26, 2023\nB2 The pump stops in the ice.\n\nS lund commented on Feb 28, 2023\nB3 @ida\nB3 It stops in the rain as well.');
  });
});
