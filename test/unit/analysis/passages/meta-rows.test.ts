import assert from 'node:assert/strict';
import { isMetaRow } from '../../../../src/analysis/passages/stamps.js';
import { TRAIT } from '../../../../src/analysis/passages/traits.js';
import { check } from './reading.js';

describe('a row of what a page tells of a text', () => {
  const rows = [
    'Closed · marlow opened this issue on May 3, 2024 · 9 comments · Fixed by #219', 'Last edited 11 May 2025 by volunteers · Suggest an entry', 'May 3, 2025 at 08:45 | categories: Tides, Ice | View Comments',
    '60+ comments · 7 months ago', '8:02 AM · May 17, 2025 · 212K Views', 'Ida Lund · 3 May 2025 · 4 min read',
  ];
  for (const row of rows) it(`is told by its cells: ${row}`, () => { assert.equal(isMetaRow(row), true); });
  const others = [
    '3 May 2025 · Lund sells its ferry', 'Median 3 s · p95 12 s', 'Pump A · 3 h · 9 km', '3 May 2025 · the ferry was sold · 40 were left.', 'Nine pumps · A winter report', 'Ida has read 12 books · 3 May 2025 · so far',
  ];
  for (const row of others) it(`is none: ${row}`, () => { assert.equal(isMetaRow(row), false); });

  it('leaves the page its title and its text', () => {
    check('T A short history of the tide gauge\nC Last edited 11 May 2025 by volunteers · Suggest an entry\n\nB1 Gauges are older than ferries. The first was a notched staff.');
    check('C marlow / tides   Public   Fork 61\nT Heights are read in feet when a station reports metres #88\nC Open · idal opened this issue on 3 May 2025 · 4 comments\n\nB1 The parser takes every height for feet. Nine of forty stations report metres.');
    check('T Ferries in the ice of a winter\nC Ida Lund @idalund / 2 days\n\nB1 The ferry waits for the ice to go. It waited for nine days.');
  });
  it('is no entry of a timeline', () => {
    check('T A short history of the tide gauge\n\nB1 3 May 1872 · Lund builds the first gauge.\nB1 9 May 1910 · Lund sells it.');
  });
});

describe('a headline that stands twice', () => {
  it('is one in the name of its page and at the end of the path to it', () => {
    check('T Does the ninth gauge of Lund stand the ice?\nT Does the ninth gauge of Lund stand the ice?\n\nB2 It does not. It froze in 2019.');
    check('C Home News Ferries Lund buys a ferry that runs on hay\n\nT Lund buys a ferry that runs on hay\n\nB1 The harbour of Lund has bought a ferry. It runs on hay and needs nine bales a day.');
  });
  it('may have between the two where it appeared and when', () => {
    check('T Lund has learned to count gauges in the ice\n\nC LUND.NEWS 19 May 2026 23:35\nT Lund has learned to count gauges in the ice\n\nB2 The harbour of Lund counts its gauges. It has nine of them in the ice.');
  });
  it('is none among what people say, or in a list', () => {
    check('S Ida Lund\nS @idalund\nB1 the ninth gauge of Lund froze\nB1 It froze in 2019.');
    check('H Gauges of Lund\n\nB1 - the ninth gauge of Lund froze\nB1 - the ninth gauge of Lund froze\n\nB1 It froze in 2019.');
  });
});

describe('many short labels, one a line', () => {
  it('are a menu', () => {
    check('C Facebook\nC Tumblr\nC Pin It\nC WhatsApp\nC Mastodon\nC Print\n\nB The ferry of Lund waits for the ice to go. It waited for nine days.');
  });
  it('but for the last, which may be the title of what is below it', () => {
    check('C Facebook\nC Tumblr\nC Pin It\nC WhatsApp\nC Mastodon\n\nT Ferries in Ice\n\nB1 The ferry of Lund waits for the ice to go. It waited for nine days.');
  });
});

describe('the way to a page and to its next', () => {
  it('is none of its text', () => {
    check('C Home  /  Harbours, ferries  /  Lund  /  First-year results\nT Nine ferries in the ice of a winter\n\nB1 The ferry of Lund waits for the ice to go.\n\nC 1 2 3 4 5 6 7 8 9 10 Next');
  });
  it('is no title with a stroke, and no row of figures', () => {
    check('T Ferries / boats of a winter\n\nB1 The ferry of Lund waits for the ice to go.\n\nB1 1 2 3 are the ferries that wait for it.');
  });
});

describe('what others have looked for', () => {
  it('is no title, and has none', () => {
    check('T Slack water - Tidepedia\nB1 https://tidepedia.example › wiki › Slack_water\nB1 Slack water is the time when the tide does not move.\n\nC People also search for\nB1 slack water fishing\nB1 how long is slack water');
  });
  it('is not what others have written', () => {
    check('T Slack water in the harbour of Lund\n\nB1 Slack water is the time when the tide does not move.\n\nH Related reading\nT Why ferries wait for the tide\nT Nine gauges that froze');
  });
});

describe('a trait', () => {
  it('has a bit of its own, unless its shape tells it', () => {
    const bits = Object.values(TRAIT).map(({ bit }) => bit).filter((bit) => bit !== 0);
    assert.equal(new Set(bits).size, bits.length);
  });
});
