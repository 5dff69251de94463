import { MORE_PAGES } from './more-pages.js';
import { OTHER_GENRES } from './other-genres.js';
import { PAGES } from './pages.js';
import { check } from './reading.js';

describe('pages as they are pasted', () => {
  for (const [name, page] of Object.entries({ ...PAGES, ...MORE_PAGES, ...OTHER_GENRES })) it(name, () => { check(page); });
});

describe('what names no source', () => {
  it('leads to a list with its colon', () => {
    check('T Nine Pumps in a Winter of Ice\n\nB1 The harbour tested nine pumps of three makers.\n\nH What Became of the Ninth Pump\n\nB1 It ran for 900 hours.\n\nH Makers of the others:\n\nB1 - The first is from Lund and weighs 30 kilograms.\n\nB1 The harbour bought nine of it.');
  });
  it('counts what a page holds', () => {
    check('T Nine Pumps in a Winter of Ice\n\nC 200 papers\n\nB1 The harbour tested nine pumps of three makers.');
    check('H 2 Methods\n\nB The harbour tested nine pumps of three makers.');
  });
  it('tells of the page with a time of day', () => {
    check('T Nine Pumps in a Winter of Ice\n\nC Pumpwatch looked 2026-05-24 10:04 UTC\n\nB1 The harbour tested nine pumps of three makers.');
  });
});

describe('what looks like a title between a title and its text', () => {
  const between = (line: string) => `T Nine Pumps in a Winter of Ice\n\n${line}\n\nB1 The harbour tested nine pumps of three makers.`;
  const none = (why: string, ...lines: readonly string[]) => it(`is none: ${why}`, () => { for (const line of lines) check(between(line)); });
  none('a figure for a label', 'B1 Pumps in service: 84%', 'B1 Cost of the Ninth: $9,100');
  none('a figure behind a label in brackets, and a formula', 'B1 WPM (words per minute) 31.4', 'B1 Load = Weight of the Pump / Hours in Ice');
  none('signs of menus and votes, and of what follows from what', 'B1 Nine Pumps in Ice ↑ Three in Water', 'B1 Pump Four went 29 → 34 hours');
  none('several things set apart by points', 'B1 Ice Rises 4 cm · Lund 1.2 m · Harbour 0.9 m');
  none('a note to oneself and a turn of a talk', 'B1 TODO Ask the Three Makers', 'B1 Q (Lund): Does the Ninth Pump Run');
  none('buttons, and what to press', 'C Share Cite Improve This Page Follow', 'B1 To see all pumps of the harbour, press the bar');
  none('who wrote something at what time', 'B Dry Work.¦C  – Ida Lund Mar 2 at 9:35');
  none('authors, each on a line of his own', 'C by\nC Ada Lomax\nC *,\nC Ben Hale\nC and\nC Ida Lund', 'C byAL and the harbour');
  none('what it refers to, and what asks', 'C Reference: Pump Paper 1 & Paper 2', 'B1 To read more of the Nine Pumps, please visit');
  none('a row that ends in its rank, or in two figures', 'B1 Pump Nine Lund 34.8 # 1', 'B1 Pump Nine Lund 56,900 149', 'B1 Pump Nine Week 54 = The Winter');
  none('authors with raised figures', 'C Ada Lomax¹, Ben Hale²*, and the Pump Group');
  it('is one with a colon, a point or an article', () => {
    for (const title of ['pPump-9: A Pump for the Winter', 'Pumps of the Harbour: A Field Guide', 'A Field Guide to Nine Pumps', 'Nine Pumps · A Winter Report', 'Asking the Three Makers']) check(`T ${title}\nB1 The harbour tested nine pumps of three makers.`);
  });
});

describe('a numbered list', () => {
  it('names what is in quotes with who wrote it when', () => {
    check('H Papers on Pumps in Winter\n\nT 1. "Pumps Are All You Need" (Lund et al., 2017)\nB2 The harbour tested nine pumps of three makers.\nB2 - Read it twice.\nT 2. "Concrete Pumps in Ice" (Moe, 2021)\nB3 The ninth ran for 900 hours.');
    check('H Papers on Pumps in Winter\n\nB1 1. "Pumps are all you need," said Lund in 2017.\nB1 - Read it twice.\nB1 2. "Concrete pumps in ice" (a song)\nB1 The ninth ran for 900 hours.');
  });
});

describe('entries that open with their names', () => {
  const entry = (name: string): string => `${name} are what the harbour of Lund has used for nine winters to keep its docks dry, and it has written down how often each had to be repaired.`;
  it('have these as titles, short as they are, or as questions', () => {
    check(`T Hand pumps\nB1 ${entry('Hand pumps')}\nT Float gauges\nB2 ${entry('Float gauges')}\n\nT What Are Tide Bells?\nB3 ${entry('Tide bells')}`);
  });
  it('are none where one alone does', () => {
    check(`T Nine Pumps in a Winter of Ice\n\nB1 ${entry('They')}\n\nH Hand pumps\n\nB1 ${entry('Hand pumps')}\n\nH Costs\n\nB1 ${entry('Others')}`);
  });
});

describe('the name of a page', () => {
  const told = 'The harbour of Lund tested nine pumps of three makers over a winter, and wrote down how often each of the nine had to be repaired by hand.';
  it('stands among its controls and again alone above its text, in a single word', () => {
    check(`C Pumps\nC lund-winter-pumps\nC Files\nC Community\nC Pricing\nC Docs\n\nT lund-winter-pumps\n\nB1 ${told}`);
    check(`C Pumps\nC lund-pumps\nC Files\nC Community\nC Pricing\nC Docs\n\nC frost-gauges\n\nB ${told}`);
  });
  it('has two words or three above what says when it appeared, or two right above its text', () => {
    check(`C Home / Pumps / Lund\nT Introducing Pump Nine\nC Learn more\nC May 3, 2025\n\nB1 ${told}`);
    check(`C Home / Pumps / Lund\nT Pumping Methods\n\nB1 ${told}\n\nH Pumping Costs\n\nB1 ${told}`);
  });
  it('is the second of two with no text between them, so that its parts are told with it', () => {
    check(`T Winter Pumps of the Harbour\n\nT What Nine Pumps Have Cost the Harbour of Lund\n\nH Old Pumps\n\nB2 ${told}`);
    check(`T Winter Pumps of the Harbour\n\nB1 ${told}\n\nT What Nine Pumps Have Cost the Harbour of Lund\n\nB2 ${told}\n\nH Old Pumps\n\nB3 ${told}`);
    check(`B Lund Harbour logoLund Harbour\n\nT What Nine Pumps Have Cost the Harbour of Lund\n\nB1 ${told}`);
  });
  it('is above questions that have no gap between them and the answers', () => {
    const answer = 'Pumps of three makers ran until the ice came in.';
    check(`T Pumps of the Harbour of Lund\nC Home   Docs   Pricing   Log in\nH How do the pumps stand ice?\nB1 ${answer}\nH Who mends the pumps?\nB1 ${answer}\nH What does a pump cost?\nB1 ${answer}`);
  });
  it('stands alone above the questions that it answers', () => {
    const asked = 'H How do pumps stand ice?\n\nB1 Pumps of three makers ran until the ice came.\n\nH Who mends the pumps?\n\nB1 The harbour of Lund mends them by hand.\n\nH What does a pump cost?\n\nB1 A pump of the harbour costs 900 crowns.';
    check(`B ${told}\n\nT Lund FAQ\n\n${asked}`);
    check(`B ${told}\n\nC FAQ\n\n${asked.replaceAll('B1', 'B').replace('B P', 'B1 P').replace('B T', 'B2 T').replace('B A', 'B3 A')}`);
  });
});

describe('titles that ask', () => {
  it('stand at the top above the controls of the page', () => {
    check('T How do nine pumps stand the ice of a winter?\nC Asked on Oct 11, 2025\nH Answer\nB1 Pumps of three makers ran until the ice came. The ninth ran for 900 hours.');
  });
  it('are none above what goes on', () => {
    check('B How do nine pumps stand the ice of a winter?\nB We asked three makers, and the harbour of Lund.');
  });
  it('may go on in capitals, above a date or a paragraph', () => {
    const told = 'The harbour of Lund tested nine pumps of three makers over a winter, and wrote down how often each of the nine had to be repaired by hand.';
    check(`T What Are Pumps in Winter? Kinds, Makers & Examples\nB1 ${told}`);
    check('T How Pumps Stand the Ice of a Winter\n\nB1 J. Comput. Pumps 2023; 11(4): 207–219. https://doi.org/10.5555/jcp.2023.0207\nC Received 3 May 2023\n\nB1 The harbour tested nine pumps.');
    check(`T Do Pumps Stand the Ice of Lund? Investigations with Nine Makers\n\nC Dec 24, 2024 · No. 2412\n\nB1 ${told}`);
  });
});
