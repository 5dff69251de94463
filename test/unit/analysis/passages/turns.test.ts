import { check } from './reading.js';

/** A line whose speaker stands before a colon. */
const said = (n: number, name: string, text: string): string => `S ${name}¦C :¦B${n} ${text}`;

describe('turns of talk on one line', () => {
  const spoken = (turns: readonly (readonly [string, string])[]): string => turns.map(([name, text], i) => said(i + 1, name, text)).join('\n');

  it('in a transcript', () => {
    check(spoken([['Ada Lund', ' How cold was it?'], ['Per Moe', ' It was 12 degrees below zero. The pipes froze.'], ['Ada Lund', ' All of them?'], ['Per Moe', ' Four of nine froze.']]));
  });
  it('under short names after an introduction', () => {
    check(spoken([['ADA LUND', ' Welcome to the show.'], ['PER MOE', ' Thanks a lot, Ada.'], ['ADA', ' How cold was it?'], ['PER', ' It was 12 degrees below zero.']]));
  });
  it('under a name in bold, over many paragraphs', () => {
    const bold = (n: number, name: string, text: string): string => `C **¦S ${name}¦C :**¦B${n} ${text}`;
    check([
      bold(1, 'Ada Lund', ' How cold was it?'), bold(2, 'Per Moe, PhD', ' It was 12 degrees below zero.'), 'B2 The pipes froze in a night.', 'B2 We found them in the morning.', 'B2 The harbour stood still for a week.',
      bold(3, 'Ada Lund', ' Did all of them freeze?'), bold(4, 'Per Moe, PhD', ' Four of nine froze.'),
    ].join('\n\n'));
  });
  it('not under labels in bold that stand in one order or once', () => {
    check('B **Weight:** It weighs 30 kilograms in all.\nB **Price:** It costs 40 dollars a piece.\nB **Range:** It goes 9 miles.\nB **Weight:** It weighs 20 kilograms in all.\nB **Price:** It costs 20 dollars a piece.\nB **Range:** It goes 4 miles.');
    check('B **Cold Pipes:** They froze in a night.\nB **Warm Pipes:** They held all winter.\nB **Wet Pipes:** They burst in spring.\nB **Old Pipes:** They were replaced in May.');
  });
  it('not in what only looks like it', () => {
    const forms = [
      'B Weight: It weighs 30 kilograms in all.\nB Price: It costs 40 dollars a piece.\nB Weight: It weighs 20 kilograms in all.\nB Price: It costs 20 dollars a piece.',
      'B Pros: It is light enough to carry.\nB Cons: It breaks after a winter.\nB Pros: It is cheap to run.\nB Cons: Nobody can repair it.',
      'B Cold Pipes: They froze in a night.\nB Warm Pipes: They held all winter.\nB Wet Pipes: They burst in spring.\nB Old Pipes: They were replaced in May.',
    ];
    for (const form of forms) check(form);
  });
  it('not in one that is quoted', () => {
    check('T How the pipes of the harbour froze\n\nB1 Ada Lund: It was 12 degrees below zero, and the pipes froze.\n\nB1 The harbour replaced them in May. It took nine days.');
  });
});

describe('names alone above what is said', () => {
  const [ida, per] = ['Rep. Ida Lund (Harbour):', 'Dr. Per Moe:'];
  it('speak where two of them come again', () => {
    check(`S ${ida}\n\nB1 How cold was it?\n\nS ${per}\n\nB2 It was 12 degrees below zero.\n\nS ${ida}\n\nB3 Did the pipes freeze?\n\nS ${per}\n\nB4 Four of nine froze.`);
  });
  it('are labels where each stands once', () => {
    check('T How the pipes of the harbour froze\n\nH Key Findings:\nB1 Four of nine pipes froze.\n\nH Next Steps:\nB1 They are replaced in May.'.replace('H Key', 'C Key').replace('H Next', 'C Next'));
  });
});

describe('turns with a time', () => {
  it('in a transcript', () => {
    check('C [00:00:12] ¦S Host¦C :¦B1  How cold was it?\nC [00:00:20] ¦S Guest¦C :¦B2  It was 12 degrees below zero.\nC [00:00:31] ¦S Host¦C :¦B3  That is cold.');
  });
  it('in an exported chat', () => {
    check('C [04/02/2025, 08:10:02] ¦S Ida¦C :¦B1  the pump runs again\nC [04/02/2025, 08:11:40] ¦S Per M¦C :¦B2  since when is it running\nC [04/02/2025, 08:12:09] ¦S Ida¦C :¦B3  it has run for two hours');
  });
  it('on a line of its own', () => {
    check('S Ada Lund¦C  (00:14):\nB1 How cold was it in the harbour?\n\nS Per Moe¦C  (00:31):\nB2 It was 12 degrees below zero.');
  });
});

describe('posts of a forum', () => {
  it('tell first who wrote them and when', () => {
    check('T Which pump for salt water?\n\nC Re: Which pump for salt water?\nC Post by ¦S ida_m¦C  » Tue Mar 12, 2019 9:41 pm\n\nB2 Mine has run for 900 hours.\n\nC Re: Which pump for salt water?\nC Post by ¦S moe77¦C  » Wed Mar 13, 2019 7:02 am\n\nB3 Mine broke after 200.');
  });
  it('but one such line is the byline of a page', () => {
    check('T A pump for salt water\n\nC Posted by Ida Moe on March 12, 2019\n\nB1 The pump has run for 900 hours. It needed one repair.');
  });
  it('or the writer\'s profile', () => {
    check('S ida_m\nC Senior Member\nC Join Date: Feb 2011\nC Posts: 1,204\nB1 Mine has run for 900 hours.\nC Reply With Quote\nS moe77\nC Join Date: Aug 2018\nC Posts: 17\nB2 Mine broke after 200 hours.');
  });
  it('as reviews tell the name and the rating', () => {
    check('T Salt water pump, 12 volts\n\nB1 It lifts nine litres a minute.\n\nS P. Moe\nC 2 out of 5 stars Broke soon\nB2 It broke after 200 hours.\n\nS Ida Lund\nC 5 out of 5 stars Runs and runs\nB3 It has run for 900 hours.');
  });
  it('or how near a person is in a network', () => {
    check('S Ida van der Lund\nC • 2nd\nC Keeper of pumps\nC 2w\nB1 Mine has run for 900 hours.\nC Like\nC Reply\nS Per Moe\nC • 3rd+\nC 1w\nB2 Mine broke after 200 hours.');
  });
  it('a name and a date under a title are of who wrote it', () => {
    check('T What a pump costs in ten years\nC Ida Lund\nC 3 March 2020\nB1 It costs 40 dollars a year. Power is half of it.\n\nT Why pumps fail in the first winter\nC Per Moe\nC 9 March 2020\nB2 Pumps fail in the first winter because they freeze at night, and four of nine did.');
  });
});

describe('who speaks', () => {
  it('is told by initials, and once is enough among others', () => {
    check('T Minutes of the harbour board\n\nC Presenter: Ida Lund (IL)\n\nS IL¦C :¦B2  The gauge froze in May. It was mended in June.\n\nS MO¦C :¦B3  Who paid for it?\n\nS IL¦C :¦B4  The town did. It paid nine crowns.\n\nS RV¦C :¦B5  The town paid ten.\n\nS MO¦C :¦B6  Thank you.');
  });
  it('may stand in capitals above what is said', () => {
    check('T Episode 12: Who Reads the Tide Tables?\n\nS HOST\nB2 Welcome back. Today we talk about tide tables.\nS IDA LUND\nB3 The tables are older than the ferries.\nS HOST\nB4 How wrong are they?\nS IDA LUND\nB5 Within ten centimetres on most days.\nS HOST\nB6 That is a lot of water.');
  });
  it('may stand with a colon above a short question', () => {
    check('T Nobody counts flakes: a talk with Ida Lund\n\nS Ola Moe:\nB2 What has changed?\nS Ida Lund:\nB3 A laptop forecasts the snow.\nS Ola Moe:\nB4 And the storms?\nS Ida Lund:\nB5 We miss them.');
  });
  it('is who rates a thing below the rating of all', () => {
    check('T Snow Gauge Pro – Reviews\nC 4.3 out of 5 · 1,204 ratings\nS Kari N.\nC ★★★★★ Verified purchase · 12 May 2025\nB2 It measured every snow day of the winter.\nS sled_dog\nC ★☆☆☆☆ 14 May 2025\nB3 It measured snow in July.');
  });
  it('is no day of the week', () => {
    check('T Ferries in the ice of a winter\nC Ida Lund\nC Monday 6:30PM\n\nB1 The ferry waits for the ice to go.');
  });
  it('is a user of a forum above each post', () => {
    check('T Anyone using a radar gauge in ice?\n\nS marlow¦C  OP · Nov 14, 2023\nB2 I keep nine gauges for the town. Two froze.\nC Reply   Quote   Share\n\nS ida-k¦C  Nov 15, 2023 · Regular · 1,880 posts\nB3 Radar gauges do not freeze.');
  });
  it('but one such line is of the page', () => {
    check('T Radar gauges in the ice of a winter\nC marlow · Nov 14, 2023\n\nB1 I keep nine gauges for the town. Two froze.');
  });
  it('goes on where a sentence runs into a short one', () => {
    check('S Ida Lund\nS @idalund\nB1 I agree but who was in charge of it...Lund or Moe?\nB1 The gauge froze in May.');
  });
});

describe('names in lower case', () => {
  it('speak in minutes, typed or told, with a capital or without', () => {
    check(`
S Ida¦C :¦B1  I took the pump apart.
S moe¦C :¦B2  Do you have the seal?
C <¦S ida¦C >¦B3  +1
S ida¦C :¦B4  We ordered it in May.
B4 … it costs 40 dollars.
S Moe¦C :¦B5  I would buy two.`);
  });
  it('speak under a number, of which one comes again', () => {
    check('S spk09¦C :¦B1  Please go ahead with your question.\nS spk02¦C :¦B2  You sold nine pumps. Why was that?\nS spk00¦C :¦B3  We had too few.\nS spk09¦C :¦B4  Thank you for your question.');
  });
  it('but not where each number stands once', () => {
    check('B Q1: How do you start the pump?\nB A1: You pull the cord.\nB Q2: How do you stop it?\nB A2: You close the valve.');
  });
  it('but not above what a program tells', () => {
    check(`
B ida: the pump has stopped.
B moe: the seal is worn.
B ida: the valve is stuck.
B moe: the pump has stopped. Is it cold?`);
  });
});
