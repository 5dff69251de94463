import { check } from './reading.js';

describe('a name and a handle on one line', () => {
  it('may have a mark of direction between them, and a date behind', () => {
    check('S Ida Lund \u200f@ida_l¦C  Jun 20\nB1 The ninth gull is back on the roof.\nS Karl Aas @karl¦C  3h\nB2 It never left the roof.');
  });
  it('are of what stands above them behind a dash', () => {
    check('T Nine Gulls on One Roof\n\nB1 The ninth gull is back on the roof.\nB1 — Ida Lund (@ida_l)\nB1 The keepers of the harbour counted it twice.');
  });
  it('are none at the end of what somebody says', () => {
    check('S Ida Lund @ida_l\nB1 The ninth gull is back on the roof.\nB1 Oops! It never left. Thanks, @karl');
    check('S Ida Lund @ida_l\nB1 The ninth gull is back on the roof.\nB1 You can see more of my gulls at @gulls');
  });
});

describe('a name with the day and the time', () => {
  it('opens each letter of a chain', () => {
    check(`S Ida Lund¦C  to me May 13, 2026, 11:02 PM
B1 The ninth gull is back on the roof.
S Karl Aas¦C  to Ida May 14, 2026, 9:15 AM
B2 It never left the roof, as I told you.
S Ida Lund¦C  May 15, 2026, 8:05 AM
B3 Then we have counted it twice.`);
  });
  it('stands once under a headline, and says who wrote below it', () => {
    check(`T Nine Gulls on One Roof
C Ida Lund - Apr 16, 2015 8:02 pm UTC
B1 The ninth gull is back on the roof of the town hall.`);
  });
});

describe('a name below the controls of what was said before', () => {
  const said = (name: string, control: string, source: string): string => `${name}\nB${source} The ninth gull is back on the roof of the town hall.\nC Like\nC ${control}`;
  it('speaks, though no time stands beside it', () => {
    check(`C 48 Comments\nC Report this comment\n${[said('S Ida Lund, Harbour Keeper', 'Report this comment', '1'), said('S Karl Aas', 'Report this comment', '2'), said('S Jo van Lind PhD', 'Report this comment', '3')].join('\n')}`);
  });
  it('is a title where the control leads on', () => {
    check(`C Continue reading\n${[said('T Nine Gulls Come Back', 'Continue reading', '1'), said('T Three Cranes Stand Still', 'Continue reading', '2'), said('T Ten Pumps for Lund', 'Continue reading', '3')].join('\n')}`);
  });
});

describe('a name with a time among others that speak', () => {
  it('speaks, though what it says has no stop', () => {
    check('S ida_l\nC · 4 yr. ago\nB1 The ninth gull is back on the roof.\nC 5\nS karl\nC · 4 yr. ago\nB2 It never left the roof.\nC 8\nS jo77\nC · 4 yr. ago\nB3 My dad saw nine gulls in the harbour');
  });
});

describe('a button that ends in a cut mark', () => {
  it('cuts no passage', () => {
    check('T Nine Gulls on One Roof\n\nB1 The ninth gull is back on the roof of the town hall.\nC Loading...\nB1 The keepers of the harbour counted it twice.');
  });
});

describe('a name that stands alone above what is said', () => {
  const talk = (name: string, said: string, source: string): string => `${name}\n\nB${source} ${said}`;
  it('speaks, where names come again and people speak to each other', () => {
    check([
      'T A Call about Gulls in the Spring', 'C Presentation',
      talk('S Operator', 'Good morning, and thank you for waiting.', '2'), talk('S Ida Lund', 'We counted nine gulls on one roof this spring.', '3'),
      talk('S Karl Aas', 'Did you count them at night, or in the morning?', '4'), talk('S Ida Lund', 'We counted them in the morning, Karl.', '5'),
      talk('S Karl Aas', 'Okay. Thank you.', '6'), talk('S Operator', 'This is the end of our call.', '7'),
    ].join('\n\n'));
  });
  it('is a heading where the text below speaks to nobody', () => {
    check([
      'T Gulls and Cranes of the Old Harbour', talk('H Great Crane', 'The crane stands on one leg all day.', '1'), talk('H Gull', 'The gull sleeps on roofs.', '1'),
      talk('H Old Pump', 'The pump ran in May.', '1'),
      talk('H Great Crane', 'The second crane is larger than the first.', '1'), talk('H Gull', 'The second gull is older.', '1'), talk('H Old Pump', 'The pump ran in June.', '1'),
    ].join('\n\n'));
  });
});

describe('a time in brackets and a name', () => {
  it('open what is said below', () => {
    check('C [14-Apr-26 18:02] ¦S hexbadger\nB1 The ninth gull is back on the roof.\n\nC [14-Apr-26 18:04] ¦S Lou (second floor)\nB2 It never left the roof.\n\nC [14-Apr-26 18:09] ¦S Priyanka.S\nB3 Then we counted it twice.');
  });
  it('are none in a log, nor where a sentence follows', () => {
    check('B [10:32:01] the server went down at noon.\nB [10:32:09] the server came up again by itself.');
  });
});
