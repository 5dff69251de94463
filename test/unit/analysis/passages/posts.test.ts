import assert from 'node:assert/strict';
import { check, read } from './reading.js';

const TITLE = 'T A pump for salt water that lasts more than one winter\n\n';
/** Two posts under a title, each below its head. */
const thread = (head: (name: string) => string, foot = '') => `${TITLE}${head('ida_m')}\nB2 Mine has run for 900 hours.\nB2 It needed one repair.\n${foot}${head('moe77')}\nB3 Mine broke after 200 hours\n${foot}${head('ida_m')}\nB4 Which pump was it?`;

describe('posts with a name, a time and labels on a line each', () => {
  it('as in a tracker of issues', () => {
    check(thread((name) => `C ${name}\nC commented on Feb 1, 2021\nS ${name}\nC on Feb 1, 2021\nC Contributor\nC More actions`));
  });
  it('as in a forum that counts what its members write', () => {
    check(thread((name) => `S ${name}\nC Member\nC Oct 25, 2006\nC 53,171\nC Jan 17, 2024\nC #1,413`, 'C Reply\n'));
  });
  it('as in a network of servers, below labels that all posts have', () => {
    check(thread((name) => `S ${name}@harbour.example\nC link\nC fedilink\nC English\nC 8•2 months ago`, 'C reply\n'));
  });
  it('as under an article, with a blank line between all', () => {
    check(thread((name) => `S ${name}\n\nC Feb 1, 2021\n`, 'C 12\n\nC Reply\n\n'));
  });
  it('with the number of the answer beside the time', () => {
    check(thread((name) => `S ${name}\nC Senior Member\nC Posts: 2186\nC « Reply #980 on: 01/13/2018 04:49 PM »\n`));
    check(thread((name) => `S ${name}\nC 2nd November 2012, 03:58 PM |#2`));
  });
  it('below whether the writer is there, and with the subject of the thread between', () => {
    check(thread((name) => `C Offline ¦S ${name}\nC • Senior Member\nC • Posts: 2186\nT Re: The pump of the harbour\nC « Reply #980 on: 01/13/2018 04:49 PM »\n`).replaceAll('T Re', 'C Re'));
  });
  it('with what the writer does between name and time', () => {
    check(thread((name) => `S ${name}\n\nC Keeper of pumps at the harbour\n\nC 2mo\n\nC Report this comment\n`, 'C Like\nC Reply\nC 3 Reactions\n'));
  });
  it('or with all of it below the time', () => {
    check(thread((name) => `C 05-08-2011, 07:12 PM\nC #82 (permalink)\nS ${name}\nC Keeper of pumps\nC Quay: the old one, Bergen`, 'C Reply\n').replace('B2 Mine has', 'B2 I think mine has'));
  });
  it('but days above the title of an entry are none', () => {
    const { found } = read('T Notes from the harbour\n\nC 3 May 2019\nB Pump House\nB I oiled the pump. It ran for 9 hours.\nC 9 May 2019\nB Market Quay\nB I left it alone. It ran for 12 hours.');
    assert.equal(found.some((block) => block.startsWith('speaker')), false);
  });
  it('but years are no names', () => {
    check(`${TITLE}C 2023\nB1 14 March 2023\nB1 The first pump freezes.\nB1 22 June 2023\nB1 The harbour buys nine.\nC 2024\nB1 3 May 2024\nB1 Four of nine freeze.`);
  });
  it('and names under headlines are those of who wrote the articles', () => {
    check('T Why pumps fail in the first winter\nC ida_m\nC 3 March 2020\nB1 They freeze at night. Four of nine did.\nT What a pump costs in ten years\nC moe77\nC 9 March 2020\nB2 It costs 40 dollars a year. Power is half of it.');
  });
  it('nor does one post make a thread', () => {
    check(`${TITLE}C ida_m\nC Feb 1, 2021\n\nB1 Mine has run for 900 hours. It needed one repair.`);
  });
});

describe('comments that are counted', () => {
  it('name who speaks behind their number', () => {
    check('T A pump for salt water that lasts\n\nC 1. ¦S ida_m¦C  says:\n\nB2 Mine has run for 900 hours.\n\nC 2. ¦S Per Moe¦C  says:\n\nB3 Mine broke after 200.');
  });
});

describe('the first words of a post', () => {
  it('are said however short', () => {
    check('S Ida Lund\nS @ida_m\nC ·\nC 3h\nB1 Mine broke after 200 hours\nC 168\nC 1.2K\nS Per Moe\nS @moe77\nC ·\nC 2h\nB2 Mine has run for 900 hours.');
  });
});

describe('names and times on one line', () => {
  const line = (head: (name: string) => string) => thread((name) => head(name));
  it('with the year cut short', () => {
    check(line((name) => `S u/${name}¦C  Jul 24 '20`));
    check(line((name) => `S u/${name}¦C  Jul 24 '20 edited Jul 25 '20`));
  });
  it('with a date among links', () => {
    check(line((name) => `S ${name}¦C  on Feb 1, 2021 | root | parent | next [–]\n`));
  });
  it('with points that a page tells three times', () => {
    check(line((name) => `C [–]¦S ${name}¦C [S] 45 points46 points47 points 3 years ago* (1 child)`));
  });
  it('with a date in brackets', () => {
    check(line((name) => `S ${name}¦C , [12.03.24 09:14]`));
  });
  it('with an age run into the name', () => {
    check(line((name) => `C [-]¦S ${name}¦C  3y 12 5`));
  });
  it('with an address that the archive of a list hides', () => {
    check(line((name) => `S ${name}¦C  ida at harbour.example\nC Tue Mar 12 09:41:00 CET 2019\n`));
  });
  it('and the number of the post', () => {
    check(line((name) => `S ${name}¦C  February 1, 2021, 10:14pm 3\n`));
  });
});

describe('who said it behind what is said', () => {
  it('with a time of day, for that line alone', () => {
    check(`${TITLE}B1 It has run for 900 hours.\n\nB Mine broke after 200.¦C  – moe77 Feb 9 at 10:11\nB It froze.¦C  – ida_m Feb 9 at 10:30\n\nB1 The harbour tested nine.`);
  });
  it('with a handle', () => {
    check(`${TITLE}B1 The harbour asked around.\n\nB2 Mine broke after 200 hours. ¦C — ¦S Per Moe (@moe77)¦C  February 1, 2021\n\nB1 Nobody else said so.`);
    check(`${TITLE}B1 The harbour asked around.\n\nB2 Mine broke after 200 hours.\n\nC — ¦S Per Moe (@moe77)¦C  February 1, 2021\n\nB1 Nobody else said so.`);
  });
  it('but a date behind a dash is of what is told', () => {
    check(`${TITLE}B1 It has run for 900 hours.\n\nB1 The pump was shown at the fair – Harbour Hall, February 1, 2021`);
    check(`${TITLE}B1 It has run for 900 hours.\n\nB1 The fair opens again – Harbour Hall February 1, 2021`);
  });
});

describe('a handle on a line of its own', () => {
  const post = (n: number, name: string, said: string) => `S ${name}\nS @${name.toLowerCase()}\nC ·\nC Feb 1, 2021\n${said.replaceAll('#', String(n))}\nC 168\nC 1.2K`;
  const feed = (said: string) => `${post(1, 'Ida', 'B# The pump has run for 900 hours.')}\n${post(2, 'Per', said)}`;
  it('is a link in a sentence where posts tell their time below the handle', () => {
    check(feed('B# The\nB# @harbour_no\nB# & \nB# @salt_water\nB# have paid for nine of them.'));
    check(feed('B# Four of nine pumps froze. (Drawn by\nB# @salt_water\nB# )'));
  });
  it('is whom the post answers', () => {
    check(feed('C Replying to\nC @salt_water\nB# Mine broke after 200 hours.'));
    check(feed('C Replying to\nC @salt_water\nC and\nC @harbour_no\nB# Mine broke after 200 hours.'));
  });
  it('is that of the name above it, without a time too', () => {
    check('S Ida\nS @ida\nB1 the pump has run for 900 hours.\nS Per\nS @per\nB2 mine broke after 200.');
  });
  it('is whom others answer, too', () => {
    check('C @ida_m\nB Mine broke after 200 hours.\n\nB @ida_m The seal is old.\n\nB @ida_m Nobody repairs them.');
  });
  it('is not that of the section above it', () => {
    check('T A pump for salt water that lasts\nC Open\nC Description\nS @ida_m\nC opened on Dec 15, 2018\nB2 Mine has run for 900 hours.\nS moe77\nC commented on Dec 22, 2018\nC More actions\nB3 Mine broke after 200.');
  });
});

describe('logs of a chat', () => {
  const TOPIC = 'C --- Day changed Fri May 01 2015\n';
  it('name who speaks in angles, with the time bare or in brackets', () => {
    check(`${TOPIC}C 06:55 < ¦S ida_m¦C >¦B1  the pump runs again\nC 06:56 <+¦S moe¦C >¦B2  since when?\nC 07:00 -!- kari [~k@harbour.example] has quit [Ping timeout]\nC 07:01 < ¦S ida_m¦C >¦B3  it has run for two hours`);
    check('C 06:55:10 <¦S ida_m¦C >¦B1  the pump runs again\nC 06:56:11 <¦S moe¦C >¦B2  since when?\nC 07:01:12 <¦S ida_m¦C >¦B3  it has run for two hours');
  });
  it('but angles around a name of a file are none', () => {
    check('B 12:30 <pump.txt> is read at noon by all of them.\nB It holds 40 lines.');
  });
});

describe('mails', () => {
  it('are said by their sender where the subject is no title', () => {
    check('C From: ¦S Ida Lund <ida@harbour.example>\nC To: pumps@harbour.example\nC Subject: Re: pumps\n\nB1 Mine has run for 900 hours.\n\nC From: ¦S Per Moe\nC To: pumps@harbour.example\n\nB2 Mine broke after 200.');
  });
  it('quote what somebody else has said', () => {
    check('C From: ¦S Ida Lund <ida@harbour.example>\nC To: pumps@harbour.example\n\nC On Wed, 3 May 2023 at 6:40 PM, Per Moe <per@harbour.example> wrote:\nB > Mine broke after 200.\n\nB1 Mine has run for 900 hours.');
  });
  it('and so do comments, where nobody says who', () => {
    check('S ida_m¦C  3 hours ago | parent | next [–]\n\nB > Mine broke after 200.\n\nB1 Mine has run for 900 hours.\n\nS moe77¦C  2 hours ago | parent | next [–]\n\nB2 It is the seal.');
  });
});

describe('turns', () => {
  it('of somebody whose office stands behind the name', () => {
    check('T What froze in the harbour\n\nS IDA LUND, HARBOUR MASTER¦C :¦B2  Four of nine pumps froze.\n\nS PER MOE¦C :¦B3  Which ones?\n\nS LUND¦C :¦B4  The new ones.\n\nS MOE¦C :¦B5  That is a pity.');
  });
  it('of a talk with a model', () => {
    check('S User¦C :¦B1  Tell me of the pump.\n\nS Assistant¦C :¦B2  It has run for 900 hours.\n\nS User¦C :¦B3  That is long.\n\nS Assistant¦C :¦B4  It needed one repair.');
  });
});

describe('heads of one frame in which the name changes', () => {
  const saying = 'Mine has run for 900 hours, and I never opened it.';
  const three = (head: (name: string, n: number) => string) => `${TITLE}${head('ida_m', 1)}\nB2 ${saying}\n\n${head('Per Moe', 2)}\nB3 You were lucky. It broke after 200 hours.\n\n${head('ida_m', 3)}\nB4 I oil it each week.`;
  it('tell who speaks among counts and an age', () => {
    check(three((name, n) => `S ${name}¦C  (${417 + n}) | about a year ago | (#20${n})`));
    check(three((name) => `C [+] ¦S ${name}¦C |3 years ago|reply`));
  });
  it('or with the number of the saying', () => {
    check(three((name, n) => `S ${name}¦C     [${n}]`));
    check(three((name, n) => `C ${n}. #${n} ¦S ${name}\nC June 3, 2019\n`));
  });
  it('with what the speaker does behind a comma', () => {
    check(three((name, n) => `S ${name}, Harbour Lines - CEO¦C     [${n}]`));
  });
  it('but entries that each have a title of their own are no talk', () => {
    check('T Weeknotes (3 May 2019)\nB1 I oiled the pump. It ran for 9 hours.\nH Harbour (9 May 2019)\nB1 I left it alone. It ran for 12 hours.');
  });
  it('nor are headlines above their part of a paper and their age', () => {
    const { found } = read('T Council to spend $2m on a new footbridge\nC Politics (4) | 2 hours ago | (#12)\nT Residents tell of storm damage at the harbour\nC Telford (9) | 5 hours ago | (#13)\nT Fifth of shops in the county stand empty\nC Business (2) | 9 hours ago | (#14)');
    assert.equal(found.some((block) => block.startsWith('speaker')), false);
  });
});

describe('posts whose heads tell no time', () => {
  const talk = (...said: readonly (readonly [string, string])[]) => said.map(([name, text], i) => `C speaker\nS ${name}\nB${i + 1} ${text}`).join('\n');
  it('are told by a label above each name, where names come back', () => {
    check(talk(['Operator', 'Please go ahead, Ida.'], ['Ida Lund', 'Thank you. We sold nine pumps.'], ['Operator', 'Do you have a question?'], ['Ida Lund', 'I have none today.']));
  });
  it('stand below the first letters of the name', () => {
    check(`${TITLE}C IL\nS Ida Lund\nC 10:41\nB2 Mine has run for 900 hours.\nC PM\nS Per Moe\nC 10:42\nB3 Mine broke after 200.`);
  });
  it('may stand behind what they did', () => {
    check(`${TITLE}C by ¦S ida_m\nC 136 days ago\n\nB2 Mine has run for 900 hours.\nC by ¦S moe77\nC 135 days ago\n\nB3 Mine broke after 200.\nC by ¦S ida_m\nC 134 days ago\n\nB4 Which pump was it?`);
  });
  it('may be indented by bullets', () => {
    check(`${TITLE}S ida_m\n\nC 7 hours ago\n\nB2 Mine has run for 900 hours.\n\n  C • ¦S moe77\n\n    C 6 hours ago\n\n    B3 Mine broke after 200.\n\nS ida_m\n\nC 5 hours ago\n\nB4 Which pump was it?`);
  });
});

describe('a quotation that opens a post', () => {
  const head = (name: string) => `S ${name}\nC Member\nC Oct 25, 2016\nC Jan 17, 2024\nC #1,413\n`;
  it('ends at what opens up the rest of it', () => {
    check(`${TITLE}${head('ida_m')}S moe77¦C  said:\nB3 Mine broke after 200 hours.\nB3 It was cold.\nC Click to expand...\nB2 Mine has run for 900 hours.\nC Reply\n${head('moe77')}B4 Which pump was it?`);
  });
  it('or after a paragraph', () => {
    check(`${TITLE}${head('ida_m')}C Quote:\nC Originally Posted by ¦S moe77\nB3 Mine broke after 200 hours.\nB2 Mine has run for 900 hours.\nC Reply\n${head('moe77')}B4 Which pump was it?`);
  });
  it('but a name with a colon is of who speaks where nobody else has posted', () => {
    check(`${TITLE}S ida_m¦C  wrote:\nB2 Mine has run for 900 hours.\nB2 It needed one repair.`);
  });
});

describe('an article of news', () => {
  it('quotes whose name stands in brackets', () => {
    const { found } = read('T A pump for salt water that lasts\n\nC In article <41@reeds.example>, ida@reeds.example (¦S Ida Lund¦C ) writes...\nB2 > Mine has run for 900 hours.\nB1 Mine broke after 200.');
    assert.deepEqual(found.filter((block) => block.startsWith('body')), ['body from 2: > Mine has run for 900 hours.', 'body from 1: Mine broke after 200.']);
  });
});

describe('the title of a thread', () => {
  const posts = 'C Open\nS ida_m\nC commented on Feb 1, 2021\nB2 Mine has run for 900 hours.\nS moe77\nC commented on Feb 2, 2021\nB3 Mine broke after 200.';
  it('is told in more words than all else above the first post', () => {
    check(`C quay\nC pumps\nT salt/pump: steady loss of speed with the seal of May\nC #417\n${posts}`);
  });
  it('but a few words of a menu are none', () => {
    const { found } = read(`C quay\nC pumps of the harbour\nC #417\n${posts}`);
    assert.equal(found.some((block) => block.startsWith('title')), false);
  });
});

describe('letters', () => {
  it('are of those who sign them below', () => {
    check(`T Cosy with a salt pump

B2 The pump of the harbour has run for 900 hours.

B2 It needed one repair.

S IDA LUND¦C , Market Quay, Bergen.

B3 Mine broke after 200 hours. Nobody could mend it.

S PER MOE¦C , London N21.

C Newspapers from Norway`);
  });
  it('but not of those whose names stand above', () => {
    const { found } = read('T The pump of the harbour\n\nB IDA LUND, Market Quay, Bergen.\nB The pump has run for 900 hours.\n\nB PER MOE, London N21.\nB Mine broke after 200 hours.');
    assert.equal(found.some((block) => block.startsWith('speaker')), false);
  });
});
