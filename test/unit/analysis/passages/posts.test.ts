import { check } from './reading.js';

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
  it('with what the writer does between name and time', () => {
    check(thread((name) => `S ${name}\n\nC Keeper of pumps at the harbour\n\nC 2mo\n\nC Report this comment\n`, 'C Like\nC Reply\nC 3 Reactions\n'));
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
    check(`${TITLE}B1 The pump was shown at the fair – Harbour Hall, February 1, 2021`);
    check(`${TITLE}B1 The fair opens again – Harbour Hall February 1, 2021`);
  });
});
