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

describe('entries with their day', () => {
  it('have their titles right above, and these may ask', () => {
    check('T Nine Pumps in the Harbour of Lund\nB1 October 23, 2025 — The harbour tests nine pumps of three makers.\nT Pumps are back in Lund\nB2 September 19, 2025 — All of them run in the ice of the harbour.\nT How old is the ninth pump?\nB3 July 28, 2025 — The maker says that it is the oldest of the nine.');
  });
  it('are none where two days alone stand in a text', () => {
    check('B All of them run in the ice of the harbour.\nB The pumps are back in Lund\nB July 28, 2025 — The maker says that it is the oldest of the nine.');
  });
});

describe('a list of news with its parts', () => {
  it('has no speakers', () => {
    check(`B ${told}\n\nT Harbour to spend more on pumps after years of ice\nC Harbour 2 hours ago\nT Pumps are worse than they were, figures show\nC Council 5 hours ago`);
  });
  it('is no talk, in which something is said below each name', () => {
    check('S ida 2 hours ago\nB1 The pumps of the harbour are worse than they were\nS lund 3 hours ago\nB2 They are not, and the ninth has never stopped at all.');
  });
});

describe('what stands between a headline and its first part', () => {
  it('is who wrote it, with a blank before a comma', () => {
    check(`C Open Access\n\nT The association between pumps of the old harbour and the ice of a winter, with an account of their repairs\n\nC Ida Lund , Ola Moe, Jun Vik\nC Published: June 12, 2019\n\nH Abstract\n\nB1 ${told}`);
  });
  it('may be the label of a part below a question', () => {
    check(`C pumps / all / rss\nT How long can a pump of the harbour run?\n\nH Lede\n\nB1 ${told}`);
  });
  it('is a picture, above whose it is', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${told}\n\nC Nine pumps in a row\nC (Ida Lund/PA)\n\nB1 ${told}`);
  });
});

describe('a post of a community', () => {
  it('has its title below where and when it was posted', () => {
    check(`C r/pumps 7d ago\nT Which pump for a harbour?\nB1 ${told}\nC Thanks`);
  });
  it('is not named in a sentence', () => {
    check('B r/pumps is where we asked 7 days ago, and nobody answered.\nB Which pump stands the ice?');
  });
});

describe('remarks in code without a fence', () => {
  it('are no headings', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nC # keep the pump running\nC # stop it at low tide\nC pump.timeout:\n\nB1 ${told}`);
  });
  it('are not what Markdown sets apart', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nH # how pumps run\nB1 ${told}\n\nH # why they stop\n\nB1 ${told}`);
  });
});

describe('parts that all works have', () => {
  it('are no source below other titles', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${told}\n\nT Ten Pumps in a Summer of Rain\n\nH Description\n\nB2 ${told}\n\nH Breaking changes\n\nB2 ${told}`);
  });
  it('are more than a word in a title', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${told}\n\nT Features of Good Pumps\n\nB2 ${told}`);
  });
});

describe('names of authors', () => {
  it('have two words or three, and are no headline with commas', () => {
    check(`T Harbour Wins Pump Prize, Gains Nine Pumps, Loses Ice\n\nC Ida M. Lund, Ola Moe\n\nH Abstract\n\nB1 ${told}`);
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${told}\n\nT Pump Meetings & Feedback\n\nB2 ${told}`);
  });
  it('stand before who they take pictures for', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${told}\n\nC Ida Lund for Harbour Magazine\n\nB1 ${told}`);
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${told}\n\nT Nine Pumps for Small Harbours\n\nB2 ${told}`);
  });
});

describe('who wrote at a day', () => {
  it('may stand below what somebody said without a stop', () => {
    check('S ida\nC on Sep 1, 2023\nB1 The pump stops in the ice.\n\nS moe\nC on Sep 1, 2023\nB2 It has stopped for good\n\nS lund\nC on Sep 2, 2023\nB3 It runs again, and the ninth has never stopped.');
  });
  it('wrote what stands right above the name where nobody speaks', () => {
    check(`T Why the pumps of Lund stopped\nC ida\nC Sep 1, 2023\n\nB1 ${told}`);
  });
});

describe('who is spoken to', () => {
  it('stands below one who wrote at a time, and is no speaker', () => {
    check(`T A pump of the harbour that stops in the ice #41\nC Closed\n\nS ida\nC opened on Aug 19, 2024\nC Describe it\nB2 The pump stops in the ice of the harbour.\n\nS lund\nC on Aug 26, 2024 · Member\nB3 It should be fixed now, says the maker.`);
    check('T A pump that stops #41\n\nS ida commented on Feb 26, 2023\nB2 The pump stops in the ice.\n\nS lund commented on Feb 28, 2023\nB3 @ida\nB3 It stops in the rain as well.');
  });
});
