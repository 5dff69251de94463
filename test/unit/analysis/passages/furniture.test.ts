import assert from 'node:assert/strict';
import { isFurniture, isImprint } from '../../../../src/analysis/passages/furniture.js';
import { check } from './reading.js';

describe('what a page says of itself', () => {
  const furniture = [
    'Download the Ferrywatch app', 'View slides as PDF', 'Visit the Otter Shop', 'Reporting by Ines Park; Editing by Jo Lund', 'Brought to you by Harbour Coffee',
    'Picture of Ines Park', 'Image / harbour.example', 'Vol.07 No.04(2016), 16 pages', 'Image for Ines Park', 'Photo: Jo Lund', 'Lines: 412', 'Last-changed: 2003-05-11', 'Archive-path: birds/gulls/part2', 'Keeper: jo@gulls.example (Jo Lund)',
    'Publication date: 3 May 2019', 'Monday to Friday, 8am to 4pm', 'Tel: 0555 210 4410', 'Ines Park, +47 555 21 04 41', 'Leaflet number: GW-14', 'Trusted by 1,200 harbours', 'Provided by Lund Harbour',
  ];
  for (const line of furniture) it(`is none of its text: ${line}`, () => { assert.equal(isFurniture(line), true); });

  const titles = [
    'Downloading a harbour, one crane at a time', 'Visiting gulls', 'Reporting by drones is cheap', 'Photographs of a drowned village', 'Volume and pitch of gulls at 300 metres', 'Images for gulls that cannot see', 'Lines: how fishers count', 'Harbour 2030: a plan for the quay',
    'Sunday in the harbour', 'The year 1987 in the harbour', 'Gulls at 300 metres', 'Trusted by gulls: a fisher tells', 
  ];
  for (const line of titles) it(`may be a title: ${line}`, () => { assert.equal(isFurniture(line), false); });

  it('stands between a title and its text', () => {
    check('T Gulls that sort their own rubbish\n\nC Picture of Ines Park\n\nB1 The gulls of the harbour open nine bins an hour. They leave the paper.');
    check('T Gulls that sort their own rubbish\nT The rubbish that gulls leave behind\nB2 The gulls of the harbour open nine bins an hour. They leave the paper.');
  });
});

describe('where a text appeared', () => {
  it('stands under its authors, and is no title', () => {
    check('T Gulls That Sort Their Own Rubbish\nC Ines Park, Jo Lund\nC Journal of Harbour Birds, 2023\n\nH Abstract\nB1 The gulls of the harbour open nine bins an hour.');
    check('T Journal of a Gull in the Harbour of Lund\nB1 The gulls of the harbour open nine bins an hour.');
  });
  it('is told at the end by who brought it out', () => {
    check('T Lund Launches a Bin That No Gull Opens\nB1 The bin has a lid of nine kilograms. It costs 40 crowns.\n\nH About Lund Bins\nB1 Lund Bins builds bins for harbours.');
  });
});

describe('how a text is filed', () => {
  it('stands under its title and is none itself', () => {
    check('T Gulls that sort their own rubbish\nC Submission received: 3 May 2023 / Accepted: 1 June 2023\nC Last Update: June 13, 2023\n\nB1 The gulls of the harbour open nine bins an hour. They leave the paper.');
    check('T Gulls that sort their own rubbish\nC Received 3 May 2023; accepted 1 June 2023\n\nB1 The gulls of the harbour open nine bins an hour. They leave the paper.');
    check('T Gulls that sort their own rubbish\nC Last change 3 May 2023, revision 12\n\nB1 The gulls of the harbour open nine bins an hour. They leave the paper.');
    check('T Gulls that sort their own rubbish\nC 3 May 2023 · Ref. GW-14 · Harbour: North · Bins: 9 (were 12)\n\nB1 The gulls of the harbour open nine bins an hour. They leave the paper.');
  });
  it('is no sentence or title with a date', () => {
    check('T Gulls that sort their own rubbish\nB1 Received 3 May 2023 by the harbour, the bins were empty in June.\n\nB1 The gulls of the harbour open nine bins an hour. They leave the paper.');
    check('T Gulls that sort their own rubbish\n\nB1 3 May 2023 — the gulls opened nine bins · 40 were left.\nB1 9 May 2023 — the gulls opened twelve bins.');
    check('T Accepted wisdom on gulls, revised\n\nB1 The gulls of the harbour open nine bins an hour. They leave the paper.');
  });
});

describe('what came of other readers', () => {
  it('is theirs, and no title', () => {
    check('T Gulls that sort their own rubbish\n\nB1 They open nine bins an hour. They leave the paper.\nC 12 people found this helpful\n\nB1 Foxes come at dawn. They open no bins.');
    check('T Gulls that sort their own rubbish\n\nB1 They open nine bins an hour. They leave the paper.\n\nH Twelve people found in one bin\n\nB1 Foxes of the harbour come at dawn. They open no bins, but found twelve people in one of them.');
  });
  it('tells who wrote, where it tells when', () => {
    check('S gullfan¦C  wrote on 3 May 2023, 10:14\nB1 The gulls open nine bins an hour. They leave the paper.');
    check('B The harbour wrote on 3 May 2023 that gulls open bins.\nB The gulls open nine bins an hour. They leave the paper.');
  });
});

describe('a title that asks and runs into a name', () => {
  it('ends before the name that opens a sentence', () => {
    check('B1 The gulls have left. They were seen to leave their paper in the bins of the quay…¦T Why most counts of gulls are wrong¦B GULL-2 may have counted 4,000 gulls on the quay. Nobody has looked into the bins since.');
  });
  it('does not end inside a name', () => {
    check('B The gulls have left. They were seen to leave their paper in the bins of the quay…Why most counts of gulls use nanoGULL may be told by those who counted. Nobody has looked into the bins since.');
  });
});

describe('an imprint', () => {
  const imprints = [
    'Presented at Gullconf 2023, Bergen', 'Recorded 3 May 2023 on the quay', 'Draft of 3 May 2023, not for citation', 'Working paper GW-14', 'Preprint, not peer reviewed', 'To appear in Harbour Notes',
    'From our correspondent in Bergen', 'Harbour Notes, vol. 3, no. 2, pp. 14–20', 'Harbour Notes 2023; 11(4): 207–219', 'Ida Lund, staff writer', 'Owner: Ida Lund | Reviewers: Per Moe, Jo Park', 'Issue 14 · Spring 2023 · Harbour Notes',
  ];
  for (const line of imprints) it(`stands under a title and is none: ${line}`, () => {
    check(`T Gulls that sort their own rubbish\nC ${line}\n\nB1 The gulls of the harbour open nine bins an hour. They leave the paper.`);
  });
  it('stands among headlines, too', () => {
    check('T Northern meeting on gulls and bins\nC Bergen, 16–18 October 2019\n\nB1 The meeting heard of gulls that sort rubbish, and of foxes that open no bins.');
  });
  const titles = ['Recorded sounds of the quay', 'Draft horses on the quay', 'Working papers by gulls', 'Accepted wisdom: the gull and its bin', 'To appear in public as a gull', 'Lund, a writer of the harbour', 'Issues with bins'];
  for (const line of titles) it(`may be a title: ${line}`, () => { assert.equal(isImprint(line), false); });
  it('leaves a title alone that stands by itself', () => {
    check('T Gulls that sort their own rubbish\n\nB1 They open nine bins.\n\nT Working paper on bins\n\nB2 The gulls of the harbour open nine bins an hour. They leave the paper, and are still working on why that is so in every one of the bins.');
  });
});

describe('the headings of sections', () => {
  it('give way to the title of the page', () => {
    check('T Gulls that sort their own rubbish\n\nB1 Gulls open bins.\n\nH Bins\nB1 We watched 40 bins.');
  });
  it('are told from the section above them', () => {
    check('T Gulls that sort their own rubbish\n\nB1 Gulls open bins.\n\nT How we watched the bins\nB2 We watched 40 bins of the harbour for nine nights with cameras, and wrote down which of them the gulls had opened by the morning.\n\nH In spring\nB3 They opened twelve.');
  });
  it('may be counted', () => {
    check('T Gulls that sort their own rubbish\n\nH Item 1: Closed Bins\nB1 Nine bins were closed. The gulls left.\n\nH Item 2: Open Bins\nB1 Forty bins were open. The gulls came.');
    check('T Gulls that sort their own rubbish\n\nT Items Lost: Closed Bins\nB2 Nine bins were closed. The gulls left.');
  });
  it('say nothing where all texts have them', () => {
    check('T Gulls that sort their own rubbish\n\nB1 Gulls open bins.\n\nT Foxes that open no bins\n\nH Abstract\nB2 We watched 40 bins.\n\nH 2. Results\nB2 They opened none.');
  });
});

describe('a title', () => {
  it('may name two parties', () => { check('T Gull v. Heron: what the ruling changes on the quay\n\nB1 The court gave the quay to the gull. The heron may appeal.'); });
  it('goes on to its end', () => { check('B Gulls of the harbour,\nB they sort the rubbish in the night.'); });
  it('is no entry of a short list', () => { check('T What our crates cost\n\nB1 They are made of wood.\n\nH Small Crate\nB1 - Everything That Floats'); });
  it('of a listing stands in a field above its authors', () => {
    check('T Title: Who reads the tide tables? A survey of 40 skippers\nC Authors: Ida Lund, Per Moe\nB1 We asked 40 skippers. Nine of them read the tables.');
    check('B Title: the word that the skippers used for the tables.\nB1 They used it nine times.'.replace('B1', 'B'));
  });
  it('is that of the matter that a letter opens, not of the letter above', () => {
    check('T Subject: Remarks on the coarse reed\nC From: Ida Marsh, 3 Feb 2026\n\nB1 We wove nine metres.\n\nC Subject: Re: the fine reed\nC From: Otto Brandt, 4 Feb 2026\n\nB The fine reed broke 40 threads on our loom.');
  });
  it('may have its authors behind it', () => {
    check('T # Reading list\n\nT **Gulls that sort rubbish** — Lund et al. (2021), arXiv:2103.01234\nB2 They open nine bins an hour.\n\nT Foxes that open no bins — Moe & Park (2020), to appear\nB3 They come at dawn.');
    check('T # Reading list\n\nB1 **Gulls were sorting the rubbish** — Lund et al. (2021), arXiv:2103.01234\n\nB1 They open nine bins an hour.');
    check('T # Reading list\n\nB1 **Gulls** — nine bins, of which Lund et al. (2021) opened two.\n\nB1 They open nine bins an hour.');
  });
  it('does not stand among crumbs and topics', () => {
    check('C Home › Boards › Harbour › Gulls\nC Birds · Harbour · Rubbish\nT Who opens the bins of the harbour?\n\nB1 The gulls open nine bins an hour. They leave the paper.\n\nC Related: Foxes that open no bins\n\nB1 They come at dawn.');
  });
});

describe('the title of a page', () => {
  it('may hold a verb, in capitals or above who wrote it', () => {
    check('T Harbour Master Will Count Gulls “Every Single Night”\n\nB1 The master of the harbour has nine cameras. They see in the dark.');
    check('C Harbour\nT Harbour master says gulls will have to go\nC By Ida Lund and Per Moe\nC March 4, 2026 11:02 AM GMT · Updated 2 hours ago\n\nB1 The gulls open nine bins an hour. They leave the paper.');
    check('T Bins stay open when a gull is in them #482\nC Closed\n\nB1 Nine bins stayed open. The gulls were asleep.');
  });
  it('may be long and ask where its authors stand under it', () => {
    check('T Who opens the bins? Nightly counts of herring gulls and foxes on the quays of three small harbours in the north of Norway\nC Ida Lund¹, Per Moe², Jo Park¹\n\nB1 The gulls open nine bins an hour. They leave the paper.');
    check('B Who opens the bins? The herring gulls and foxes on the quays of three small harbours in the north of Norway open them\nB The gulls open nine bins an hour. They leave the paper.');
  });
  it('holds on where a line below it has no stop', () => {
    check(`T What the gulls of the harbour eat\n\nB1 We counted nine bins in the harbour and wrote down what the gulls took from each of them in the nights of that ${'long '.repeat(5)}winter\n\nB1 They took bread.`);
  });
});

describe('a page of results', () => {
  it('may have each title between its address and an excerpt', () => {
    check('C Gull Notes\nB https://gulls.example › roofs\nT Where gulls sleep - Gull Notes\nB1 They sleep on roofs. Nine of ten roofs are flat.\nC Harbour Review\nB https://harbour.example › bins\nT The bins are closing - Harbour Review\nB2 The harbour closes its bins at night. The gulls wait.'.replace('B https://harbour', 'B1 https://harbour'));
  });
  it('but no line under the address of one page is a title', () => {
    check('T Where gulls sleep at night\n\nB1 It is told here.\n\nB1 https://gulls.example/roofs\nB1 They are sleeping on the roofs of the harbour\nB1 They open nine bins an hour. They leave the paper.');
  });
});
